import { fileURLToPath } from 'node:url';
import { type Config, createConfig, loadConfig } from '@redocly/openapi-core';
import { foreignContractRules, generatorRules } from './rules.js';

const lintConfig = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));
const tolerantPattern = { severity: 'error', tolerateOtherDialects: true } as const;

/** The project's lint rules, and the generator's own, of which one takes the place of a rule that misplaces its find. */
export async function projectConfig(): Promise<Config> {
  const config = await loadConfig({ configPath: lintConfig, plugins: [generatorRules] });
  Object.assign(config.rules.oas3_1, {
    'generator/pattern': 'error',
    'generator/unique-id': 'error',
    'operation-operationId-unique': 'off',
  });
  return config;
}

/** What every contract must keep for the outputs to be right. */
export async function basicConfig(): Promise<Config> {
  return createConfig(
    {
      resolve: { doNotResolveExamples: true },
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-parameters-unique': 'error',
        'generator/unique-id': 'error',
        'generator/pattern': tolerantPattern,
        'generator/extension-shape': 'error',
      },
    },
    { plugins: [await foreignContractRules()] },
  );
}
