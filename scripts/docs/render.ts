import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../src/contract/index.js';
import { DocsError } from './docs-error.js';

const template = fileURLToPath(new URL('page.hbs', import.meta.url));

const readingOptions = {
  disableTelemetry: true,
  hideSchemaTitles: true,
  jsonSamplesExpandLevel: 4,
  maxDisplayedEnumValues: 60,
  sortRequiredPropsFirst: true,
};

/** A language of the request samples; the renderer shows those it was told of. */
export interface SampleLanguage {
  readonly lang: string;
  readonly label: string;
}

/** Renders a document with Redocly's build-docs, scripts inlined; throws DocsError with Redocly's own words. */
export function renderPage(document: JsonObject, languages: readonly SampleLanguage[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    const write = (name: string, content: string) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    const input = write('openapi.json', JSON.stringify(document));
    const config = write('redocly.yaml', 'apis: {}\n');
    const samples = languages.length > 0 && { codeSamples: { languages } };
    const options = write('options.json', JSON.stringify({ ...readingOptions, ...samples }));
    const output = join(folder, 'page.html');
    runRedocly([
      'build-docs',
      input,
      ...['--output', output],
      ...['--config', config],
      ...['--openapi', options],
      ...['--template', template],
      ...['--title', titleOf(document)],
      '--inlineBundle',
    ]);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runRedocly(args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(process.execPath, [redocly(), ...args], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
  });
  if (status !== 0)
    throw new DocsError(`docs: redocly build-docs failed: ${error?.message ?? lastLine(stderr)}`);
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bin.redocly ?? '');
}

function titleOf({ info }: JsonObject): string {
  return String((info as JsonObject | undefined)?.title ?? 'API');
}

/** Redocly announces itself in boxes before it says what is wrong. */
function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() || 'no reason given';
}
