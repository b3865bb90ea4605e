import { isObject, type JsonObject, type LocatedOperation } from '../../src/contract/index.js';
import type { RpcRule } from '../../src/wire/index.js';
import { literal } from './literal.js';

/**
 * A call through the vendor's TypeScript SDK. Its names follow from the contract's: package and method from product,
 * version and operation, properties with a small first letter, a request class for each list of objects.
 */
export function sdkSample(
  { id }: LocatedOperation,
  query: JsonObject,
  { product, version }: RpcRule,
  server: string,
): string {
  const request = `${id}Request`;
  const nested = Object.keys(query).filter((name) => holdsObjects(query[name]));
  const classes = [request, ...nested.map((name) => `${request}${name}`)];
  const members = Object.entries(query).map(
    ([name, value]) => `  ${member(name)}: ${source(value, `${request}${name}`)},`,
  );
  return [
    `import ${product}, {`,
    ...classes.map((name) => `  ${name},`),
    `} from '@alicloud/${product.toLowerCase()}${version.replaceAll('-', '')}';`,
    "import { $OpenApiUtil } from '@alicloud/openapi-core';",
    '',
    `const client = new ${product}.default(`,
    '  new $OpenApiUtil.Config({',
    '    accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,',
    '    accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,',
    `    endpoint: ${literal(server.replace(/^\w+:\/\//, ''))},`,
    '  }),',
    ');',
    `const request = new ${request}({`,
    ...members,
    '});',
    `const { body } = await client.${member(id)}(request);`,
    'console.log(body);',
  ].join('\n');
}

function source(value: unknown, nestedClass: string): string {
  if (!holdsObjects(value)) return literal(value);
  const items = value.map((item) => {
    const members = Object.entries(item).map(([name, inner]) => `${member(name)}: ${literal(inner)}`);
    return `    new ${nestedClass}({ ${members.join(', ')} }),`;
  });
  return ['[', ...items, '  ]'].join('\n');
}

function holdsObjects(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function member(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
