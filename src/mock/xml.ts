/** A document as the gateway writes it for `Format=XML`. */
export function toXmlDocument(root: string, value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXmlElement(root, value)}`;
}

/** A JSON value as XML: one element per field, an array as its element repeated, null and undefined left out. */
export function toXmlElement(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => toXmlElement(name, item)).join('');
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escapeText(String(value));
  return Object.entries(value)
    .map(([name, member]) => toXmlElement(name, member))
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character).replace(NOT_XML, '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML 1.0 can't carry: control characters and lone surrogates. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
