import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** One finding as `<line>: <message>`, the way a case file expects it in its first comment lines. */
type Findings = Map<string, string[]>;

/** Case files by path below this folder: `<rule>/pass*.yaml` and `<rule>/fail*.yaml`, in a sub-folder if need be. */
const cases = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)(?:pass|fail)[^/]*\.yaml$/.test(path))
  .sort();
const rules = readdirSync(join(root, 'openapi/rules'))
  .filter((file) => file.endsWith('.mjs') && !/plugin|reader/.test(file))
  .map((file) => file.replace('.mjs', ''));

describe('the local lint rules', () => {
  let findings: Findings;

  beforeAll(async () => {
    findings = parseFindings(await lint(cases.map((path) => join(here, path))));
  });

  it.each(rules)('%s is switched on for the contract and has pass and fail cases', (rule) => {
    expect(readFileSync(join(root, 'redocly.yaml'), 'utf8')).toContain(`flowlog/${rule}: error`);
    const own = cases.filter((path) => path.startsWith(`${rule}/`)).map((path) => path.split('/').pop());
    expect(own.some((name) => name?.startsWith('pass'))).toBe(true);
    expect(own.some((name) => name?.startsWith('fail'))).toBe(true);
  });

  it.each(cases)('%s gives exactly the findings its head lists', (path) => {
    const expected = expectedFindings(readFileSync(join(here, path), 'utf8'));
    expect(expected.length > 0, 'fail cases list findings, pass cases do not').toBe(
      /(?:^|\/)fail[^/]*$/.test(path),
    );
    expect(findings.get(path) ?? []).toEqual(expected);
  });
});

function expectedFindings(text: string): string[] {
  const head = text.slice(0, text.search(/^[^#]/m));
  return [...head.matchAll(/^# (\S+: .*)$/gm)].map(([, finding]) => finding ?? '');
}

async function lint(files: string[]): Promise<string> {
  const args = [
    'lint',
    '--config',
    join(here, 'redocly.yaml'),
    '--format',
    'github-actions',
    '--max-problems',
    '9999',
  ];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
  return new Promise((done) => {
    const cli = join(root, 'node_modules/.bin/redocly');
    execFile(cli, [...args, ...files], { cwd: root, env, maxBuffer: 1 << 26 }, (_error, stdout) =>
      done(stdout),
    );
  });
}

/** Keeps the findings of the rule a file is a case of; findings in parts count for the case beside them. */
function parseFindings(output: string): Findings {
  const findings: Findings = new Map();
  for (const match of output.matchAll(
    /^::error title=flowlog\/([^,]+),file=([^,]+),line=(\d+),.*?::(.*)$/gm,
  )) {
    const [, rule = '', file = '', line = '', message = ''] = match;
    const path = relative(here, join(root, file));
    if (!path.startsWith(`${rule}/`)) continue;
    const part = cases.includes(path) ? '' : `${path.split('/').pop()}:`;
    const owner = cases.includes(path) ? path : caseBeside(path);
    findings.set(owner, [...(findings.get(owner) ?? []), `${part}${line}: ${message}`]);
  }
  return findings;
}

function caseBeside(part: string): string {
  const owner = cases.find(
    (path) => dirname(path) !== '.' && part.startsWith(`${dirname(path)}/`) && /fail/.test(path),
  );
  return owner ?? part;
}
