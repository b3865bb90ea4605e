import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../src/contract/index.js';
import { DocsError } from './docs-error.js';

const template = fileURLToPath(new URL('page.hbs', import.meta.url));

/** Renders a document with Redocly's build-docs, scripts inlined; throws DocsError with Redocly's own words. */
export function renderPage(document: JsonObject): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    const files = {
      input: join(folder, 'openapi.json'),
      config: join(folder, 'redocly.yaml'),
      output: join(folder, 'page.html'),
    };
    writeFileSync(files.input, JSON.stringify(document));
    writeFileSync(files.config, 'apis: {}\n');
    const { status, stderr, error } = spawnSync(
      process.execPath,
      [redocly(), ...argumentsFor(files, titleOf(document))],
      {
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
      },
    );
    if (status !== 0)
      throw new DocsError(`docs: redocly build-docs failed: ${firstLine(error?.message ?? stderr)}`);
    return readFileSync(files.output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsFor(files: { input: string; config: string; output: string }, title: string): string[] {
  return [
    'build-docs',
    files.input,
    ...['--output', files.output],
    ...['--config', files.config],
    ...['--template', template],
    ...['--title', title],
    '--inlineBundle',
    '--openapi.disableTelemetry=true',
    '--openapi.maxDisplayedEnumValues=60',
    '--openapi.jsonSamplesExpandLevel=4',
    '--openapi.sortRequiredPropsFirst=true',
  ];
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bin.redocly ?? '');
}

function titleOf(document: JsonObject): string {
  return String((document.info as JsonObject | undefined)?.title ?? 'API');
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason given'
  );
}
