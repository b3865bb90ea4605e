/**
 * JSON data as TypeScript source: two spaces, keys quoted only where they must be. `__proto__` is written as a
 * computed key, since as a plain one it would set the prototype.
 */
export function literal(value: unknown, indent = ''): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item !== 'object' || item === null)) {
      const line = `[${value.map((item) => text(item)).join(', ')}]`;
      if (line.length + indent.length < 100) return line;
    }
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join('')}${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return text(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, member]) => `${deeper}${propertyKey(key)}: ${literal(member, deeper)},\n`).join('')}${indent}}`;
}

/** A property name as it stands in an object literal or type. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}

/** A string, number, boolean or null as source; line separators of JavaScript are escaped as well. */
export function text(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Text for a doc comment: one line that cannot end the comment. */
export function commentText(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
