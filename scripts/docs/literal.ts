import { isObject } from '../../src/contract/index.js';

/** TypeScript source of a JSON value in single quotes; `indent` is the depth its first line stands at. */
export function literal(value: unknown, indent = 0): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${'  '.repeat(indent + 1)}${memberName(name)}: ${literal(member, indent + 1)},\n`,
    );
    return `{\n${members.join('')}${'  '.repeat(indent)}}`;
  }
  return typeof value === 'string' ? text(value) : JSON.stringify(value);
}

function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}

function text(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
