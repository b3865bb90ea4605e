import { createRequire } from 'node:module';
import type { XMLParser } from 'fast-xml-parser';
import type { Shape } from '../contract/shape.js';

let parser: XMLParser | undefined;

/** Loaded with the first answer in XML: most recordings have none, and every thread would load it. */
function xmlParser(): XMLParser {
  const load = createRequire(import.meta.url);
  const { XMLParser: Parser } = load('fast-xml-parser') as typeof import('fast-xml-parser');
  return new Parser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    processEntities: true,
    trimValues: true,
  });
}

/**
 * The content of an XML answer's root element as the JSON it stands for: XML has neither lists nor numbers, so the
 * contract's structure says where they are. Undefined when the text is no XML.
 */
export function readXml(text: string, shape: Shape | undefined): unknown {
  parser ??= xmlParser();
  let document: Record<string, unknown>;
  try {
    document = parser.parse(text, true) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const [root] = Object.values(document);
  return root === undefined ? undefined : convert(root, shape);
}

function convert(value: unknown, shape: Shape | undefined): unknown {
  if (shape?.types.has('array')) return toList(value).map((item) => convert(item, shape.items));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, convert(member, shape?.properties.get(name))]),
    );
  }
  return typeof value === 'string' ? convertText(value, shape) : value;
}

function toList(value: unknown): unknown[] {
  if (value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** An element without content: its lists are empty, as XML has no other way to write them. */
function emptyObject(shape: Shape | undefined): Record<string, unknown> {
  const lists = [...(shape?.properties ?? [])].filter(([, member]) => member.types.has('array'));
  return Object.fromEntries(lists.map(([name]) => [name, []]));
}

function convertText(text: string, shape: Shape | undefined): unknown {
  const types = shape?.types ?? new Set();
  if (text === '' && types.has('object')) return emptyObject(shape);
  if ((types.has('integer') || types.has('number')) && text !== '' && Number.isFinite(Number(text))) {
    return Number(text);
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
