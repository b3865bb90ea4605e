import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compilePattern, isObject } from '../../src/contract/index.js';

const { extensions } = (await import(
  new URL('../../openapi/rules/shapes/index.mjs', import.meta.url).href
)) as {
  extensions: Readonly<Record<string, { shape: object }>>;
};

/** Extensions whose names other tools use for other shapes; only the project's own lint insists on ours. */
const sharedNames = new Set(['x-enumDescriptions']);

/** Every `pattern` is a regular expression JavaScript can run. */
const pattern: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    const patternProperties =
      'patternProperties' in schema && isObject(schema.patternProperties) ? schema.patternProperties : {};
    const patterns: [string, string[]][] = [
      ...(typeof schema.pattern === 'string' ? [[schema.pattern, ['pattern']] as [string, string[]]] : []),
      ...Object.keys(patternProperties).map((key): [string, string[]] => [key, ['patternProperties', key]]),
    ];
    for (const [text, path] of patterns) {
      const fault = faultOf(text);
      if (fault !== undefined)
        report({ message: `pattern cannot be compiled: ${fault}`, location: location.child(path) });
    }
  },
});

/** An extension that the toolkit reads has the shape it reads. */
const extensionShape: Oas3Rule = () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const shapes = Object.entries(extensions).filter(([name]) => !sharedNames.has(name));
  const validators = new Map(shapes.map(([name, { shape }]) => [name, ajv.compile(shape)]));
  return {
    any: {
      enter(node, { report, location, type }) {
        if (typeof node !== 'object' || node === null || /Map$|^Named|^SchemaProperties$/.test(type.name))
          return;
        for (const [name, validate] of validators) {
          if (!Object.hasOwn(node, name) || validate(node[name])) continue;
          for (const { instancePath, message } of validate.errors ?? []) {
            const path = [name, ...instancePath.split('/').slice(1)];
            report({ message: `${path.join('.')} ${message}`, location: location.child(path) });
          }
        }
      },
    },
  };
};

/** Lint rules for what would make generated code wrong, whichever contract it is generated from. */
export const generatorRules: Plugin = {
  id: 'generator',
  rules: { oas3: { pattern, 'extension-shape': extensionShape } },
};

function faultOf(text: string): string | undefined {
  try {
    compilePattern(text, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
