import { basename } from 'node:path';
import type { Oas3Rule, Plugin, UserContext } from '@redocly/openapi-core';
import { compilePattern, isObject } from '../../src/contract/index.js';

const projectRule = new URL('../../openapi/rules/extension-shapes.mjs', import.meta.url);

/** Extensions that go into every contract's tables; others are only ours where the document says `x-rpc`. */
const readAlways =
  /^(x-rpc|x-violation-codes|x-parameter-rules|x-http-status|x-retry|x-alternative-messages)\b/;

/** Marks of regular expressions that are written for another engine, such as `(?i)`, `\A` or `[[:alpha:]]`. */
const otherDialect = /\(\?[a-zA-Z-]+[):]|\(\?P|\(\?[>#]|\\[AZzG]|\[\[:\^?\w+:\]|[*+?}]\+/;

/**
 * Every `pattern` is a regular expression JavaScript can run. With `tolerateOtherDialects` one written for another
 * engine is a warning, as it is then left unchecked.
 */
const pattern: Oas3Rule = ({ tolerateOtherDialects = false }) => ({
  Schema(schema, { report, location }) {
    for (const [text, path] of patternsOf(schema)) {
      const fault = faultOf(text);
      if (fault === undefined) continue;
      const isTolerated = tolerateOtherDialects && otherDialect.test(text);
      report({
        message: `pattern cannot be compiled${isTolerated ? ' and is not checked' : ''}: ${fault}`,
        location: location.child(path),
        ...(isTolerated && { forceSeverity: 'warn' }),
      });
    }
  },
});

/** An operationId names one operation; it says which other one has the name. */
const uniqueId: Oas3Rule = () => {
  const owners = new Map<string, string>();
  return {
    Operation({ operationId }, { report, location }) {
      if (typeof operationId !== 'string') return;
      const owner = owners.get(operationId);
      owners.set(operationId, owner ?? `${basename(location.source.absoluteRef)}${location.pointer}`);
      if (owner === undefined) return;
      report({
        message: `operationId ${operationId} is taken by ${owner} already`,
        location: location.child(['operationId']),
      });
    },
  };
};

const ownRules = { 'generator/pattern': pattern, 'generator/unique-id': uniqueId };

/**
 * Lint rules for what would make generated code wrong, whichever contract it is generated from. Their names are
 * written in full, as the linter takes a plugin object that is handed to it as it stands.
 */
export const generatorRules: Plugin = {
  id: 'generator',
  rules: { oas3: ownRules },
};

/** The generator's rules and, for contracts outside the project, the one that checks the shape of extensions. */
export async function foreignContractRules(): Promise<Plugin> {
  const { default: rule } = (await import(projectRule.href)) as { default: ExtensionRule };
  return {
    id: 'generator',
    rules: { oas3: { ...ownRules, 'generator/extension-shape': extensionShape(rule) } },
  };
}

/** The project's own lint rule for extensions; it knows where each may stand and what it must look like. */
type ExtensionRule = () => { any: { enter: (node: unknown, context: UserContext) => void } };

/** An extension that the toolkit reads has the shape it reads; unknown ones are let be. */
function extensionShape(rule: ExtensionRule): Oas3Rule {
  return () => {
    const { any } = rule();
    let isOurs = false;
    return {
      any: {
        enter(node, context) {
          if (context.type.name === 'Root') isOurs = isObject(node) && 'x-rpc' in node;
          const report: UserContext['report'] = (problem) => {
            if (/^x-/.test(problem.message) && (isOurs || readAlways.test(problem.message)))
              context.report(problem);
          };
          any.enter(node, { ...context, report });
        },
      },
    };
  };
}

function patternsOf(schema: object): [text: string, path: string[]][] {
  const { pattern, patternProperties } = schema as { pattern?: unknown; patternProperties?: unknown };
  const keys = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === 'string' ? [[pattern, ['pattern']] as [string, string[]]] : []),
    ...keys.map((key): [string, string[]] => [key, ['patternProperties', key]]),
  ];
}

function faultOf(text: string): string | undefined {
  try {
    compilePattern(text, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
