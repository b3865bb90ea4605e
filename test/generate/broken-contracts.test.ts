import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BrokenContractError, generate, MisuseError } from '../../scripts/generate/index.js';
import { folderOf } from './support/run.js';

const head = `openapi: 3.1.1
info:
  title: Broken
  version: '1'
`;

const operation = (id: string, more = '') => `    get:
      operationId: ${id}
${more}      responses:
        '200':
          description: Fine.
`;

/** Files of a contract (the root is `root.yaml`) and every line that must be reported. */
type Case = readonly [what: string, files: Readonly<Record<string, string>>, lines: readonly string[]];

const cases: readonly Case[] = [
  [
    'YAML that cannot be parsed',
    { 'root.yaml': `${head}paths:\n  /a: [\n` },
    ['root.yaml:7:1: deficient indentation; correct the YAML or JSON syntax'],
  ],
  [
    'a key that stands twice',
    { 'root.yaml': `${head}paths: {}\npaths: {}\n` },
    ['root.yaml:6:1: duplicated mapping key; correct the YAML or JSON syntax'],
  ],
  [
    'a referenced file that cannot be parsed',
    { 'root.yaml': `${head}paths:\n  /a:\n    $ref: a.yaml\n`, 'a.yaml': 'get:\n  - b\n c: d\n' },
    ['a.yaml:3:2: bad indentation of a mapping entry; correct the YAML or JSON syntax'],
  ],
  [
    'references to a missing file, a missing place and a missing component',
    {
      'root.yaml': `${head}paths:\n  /a:\n    $ref: gone.yaml\n  /b:\n    $ref: b.yaml#/nothing\n  /c:\n${operation('c', "      parameters:\n        - $ref: '#/components/parameters/Gone'\n")}`,
      'b.yaml': 'get: {}\n',
    },
    [
      "root.yaml:7:11: #/paths/~1a/$ref: gone.yaml cannot be resolved: ENOENT: no such file or directory 'gone.yaml'; name an existing file and place, or create it",
      'root.yaml:9:11: #/paths/~1b/$ref: b.yaml#/nothing cannot be resolved; name an existing file and place, or create it',
      "root.yaml:14:17: #/paths/~1c/get/parameters/0/$ref: '#/components/parameters/Gone' cannot be resolved; name an existing file and place, or create it",
    ],
  ],
  [
    'an operationId that stands twice',
    { 'root.yaml': `${head}paths:\n  /a:\n${operation('same')}  /b:\n${operation('same')}` },
    [
      'root.yaml:14:20: #/paths/~1b/get/operationId: operationId same is taken by root.yaml#/paths/~1a/get already; give each operation an operationId of its own',
    ],
  ],
  [
    'extensions of the wrong shape',
    {
      'root.yaml': `${head}paths:\n  /a:\n${operation('a', '      x-violation-codes: [Missing]\n      x-parameter-rules:\n        - name: only\n')}`,
    },
    [
      'root.yaml:9:26: #/paths/~1a/get/x-violation-codes: x-violation-codes must be object; see docs/extensions.md for its shape',
      "root.yaml:11:11: #/paths/~1a/get/x-parameter-rules/0: x-parameter-rules.0 must have required property 'description'; see docs/extensions.md for its shape",
      "root.yaml:11:11: #/paths/~1a/get/x-parameter-rules/0: x-parameter-rules.0 must have required property 'schema'; see docs/extensions.md for its shape",
      "root.yaml:11:11: #/paths/~1a/get/x-parameter-rules/0: x-parameter-rules.0 must have required property 'code'; see docs/extensions.md for its shape",
    ],
  ],
  [
    'keywords of the wrong type, where outputs depend on them',
    {
      'root.yaml': `${head}paths:\n  /a:\n${operation('a', '      description: 5\n      nonsense: true\n      parameters:\n        - name: q\n          in: query\n          schema:\n            minLength: long\n')}`,
    },
    [
      'root.yaml:15:24: #/paths/~1a/get/parameters/0/schema/minLength: Expected type `integer` but got `string`; write it as the OpenAPI 3.1 specification says (https://spec.openapis.org/oas/v3.1.1)',
    ],
  ],
  [
    'a pattern that is no regular expression',
    {
      'root.yaml': `${head}paths:\n  /a:\n${operation('a', "      parameters:\n        - name: q\n          in: query\n          schema:\n            pattern: '('\n")}`,
    },
    [
      'root.yaml:13:22: #/paths/~1a/get/parameters/0/schema/pattern: pattern cannot be compiled: Invalid regular expression: /(/: Unterminated group; write the pattern as an ECMAScript regular expression',
    ],
  ],
  [
    'references that only lead to each other',
    {
      'root.yaml': `${head}paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: '#/components/schemas/B'\n    B:\n      $ref: '#/components/schemas/A'\n`,
    },
    [
      'root.yaml:9:7: #/components/schemas/A: the reference leads back to itself; let one of the references name a schema with content',
      'root.yaml:11:7: #/components/schemas/B: the reference leads back to itself; let one of the references name a schema with content',
    ],
  ],
  [
    'a document of another kind',
    { 'root.yaml': "swagger: '2.0'\ninfo: {}\n" },
    [
      'root.yaml:1:1: #: this is no OpenAPI 3.1 document, it says "2.0"; start it with `openapi: 3.1.1` (3.0 is read as well; convert Swagger 2.0 first, for example with swagger2openapi)',
    ],
  ],
  [
    'an empty file',
    { 'root.yaml': '' },
    [
      'root.yaml:1:1: #: this is no OpenAPI 3.1 document, it holds nothing; start it with `openapi: 3.1.1` (3.0 is read as well; convert Swagger 2.0 first, for example with swagger2openapi)',
    ],
  ],
];

describe('a broken contract', () => {
  it.each(cases)('is reported line by line: %s', async (_what, files, lines) => {
    const folder = folderOf(files);
    const error: unknown = await generate(join(folder, 'root.yaml'), { project: false }).catch(
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(BrokenContractError);
    expect((error as Error).message.replaceAll(`${folder}/`, '').split('\n')).toEqual(lines);
  });

  it('that is not there is misuse', async () => {
    await expect(generate(join(folderOf({}), 'none.yaml'), { project: false })).rejects.toBeInstanceOf(
      MisuseError,
    );
  });
});

describe('a contract that is odd but usable', () => {
  it('generates, with a warning for a pattern of another regular expression dialect', async () => {
    const more =
      "      parameters:\n        - name: q\n          in: query\n          schema:\n            pattern: '(?i)a'\n";
    const folder = folderOf({ 'root.yaml': `${head}paths:\n  /a:\n${operation('a', more)}` });
    const { outputs, warnings } = await generate(join(folder, 'root.yaml'), { project: false });
    expect([...outputs.keys()]).toContain('validators.js');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /root\.yaml:13:22: #\/paths\/~1a\/get\/parameters\/0\/schema\/pattern: .* is not checked/,
    );
  });

  it('generates from YAML whose brackets close on the column of the line that opened them', async () => {
    const paths = 'paths:\n  /a: {\n    "get": {"operationId": "a", "responses": {}}\n  }\n';
    const folder = folderOf({ 'root.yaml': head + paths });
    const { outputs } = await generate(join(folder, 'root.yaml'), { project: false });
    expect(outputs.get('operations.ts')).toContain('path: "/a"');
  });

  it.each([
    [
      'misplaced members and leftovers of OpenAPI 3.0',
      'nullable: true\n            exclusiveMinimum: true\n            minimum: 1',
    ],
    ['an empty enum', 'enum: []'],
    ['an unknown format and unknown keywords', 'format: no-such\n            colour: red'],
  ])('generates in spite of %s', async (_what, schema) => {
    const more = `      parameters:\n        - name: q\n          in: query\n          schema:\n            type: integer\n            ${schema}\n`;
    const folder = folderOf({ 'root.yaml': `${head}paths:\n  /a:\n${operation('a', more)}` });
    const { warnings } = await generate(join(folder, 'root.yaml'), { project: false });
    expect(warnings).toEqual([]);
  });
});
