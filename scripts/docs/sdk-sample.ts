import { isObject, type JsonObject, type Operation } from '../../src/contract/index.js';
import type { RpcRule } from '../../src/wire/index.js';

/**
 * A call through the vendor's TypeScript SDK. Its names follow from the contract's: package and method from product,
 * version and operation, properties with a small first letter, a request class for each list of objects.
 */
export function sdkSample({ id }: Operation, query: JsonObject, { product, version }: RpcRule): string {
  const request = `${id}Request`;
  const nested = Object.keys(query).filter((name) => holdsObjects(query[name]));
  const classes = [request, ...nested.map((name) => `${request}${name}`)];
  const members = Object.entries(query).map(
    ([name, value]) => `  ${member(name)}: ${source(value, `${request}${name}`)},`,
  );
  return [
    `import Vendor, { ${classes.join(', ')} } from '@alicloud/${product.toLowerCase()}${version.replaceAll('-', '')}';`,
    '',
    'declare const client: InstanceType<typeof Vendor.default>;',
    '',
    `const request = new ${request}({`,
    ...members,
    '});',
    `const { body } = await client.${member(id)}(request);`,
    'console.log(body);',
  ].join('\n');
}

function source(value: unknown, nestedClass: string): string {
  if (!holdsObjects(value)) return JSON.stringify(value);
  const items = value.map((item) => {
    const members = Object.entries(item).map(([name, inner]) => `${member(name)}: ${JSON.stringify(inner)}`);
    return `new ${nestedClass}({ ${members.join(', ')} })`;
  });
  return `[${items.join(', ')}]`;
}

function holdsObjects(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function member(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
