import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ruleTexts } from '../../src/check/rules/rule-texts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [root, join(root, 'docs')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => relative(root, join(folder, name))),
);
const texts = new Map(pages.map((page) => [page, readFileSync(join(root, page), 'utf8')]));

describe('the hand-written pages', () => {
  it('link to files and headings that exist', () => {
    const dead = pages.flatMap((page) => linksOf(page).filter((link) => !leadsSomewhere(page, link)));
    expect(dead).toEqual([]);
    expect(linksOf('README.md').length).toBeGreaterThan(3);
  });

  it('name paths of the repository that exist', () => {
    const named = pages.flatMap((page) => pathsOf(page).map((path) => `${page}: ${path}`));
    const gone = named.filter((line) => !existsSync(join(root, line.replace(/^.*: /, ''))));
    expect(gone).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it('name npm scripts that exist, and CONTRIBUTING.md all of them', () => {
    const scripts = Object.keys(manifest.scripts);
    const named = (text: string) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect([...texts.values()].flatMap(named).filter((name) => !scripts.includes(name))).toEqual([]);
    const told = new Set([...named(texts.get('CONTRIBUTING.md') ?? ''), 'test']);
    expect(scripts.filter((name) => !told.has(name))).toEqual([]);
  });

  it('give each rule of the check a heading', () => {
    const headings = [...(texts.get('docs/check.md') ?? '').matchAll(/^### (.+)$/gm)].map(([, rule]) => rule);
    expect(headings.sort()).toEqual(Object.keys(ruleTexts).sort());
  });

  it('let ARCHITECTURE.md name every folder of the top and every room of src/', () => {
    const text = texts.get('ARCHITECTURE.md') ?? '';
    const foldersIn = (folder: string) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `\`${name}/`);
    const top = foldersIn('.').filter((name) => !/^`(\.|node_modules|dist|coverage)/.test(name));
    expect([...top, ...foldersIn('src')].filter((name) => !text.includes(name))).toEqual([]);
  });
});

/** Targets of the links of a page that stay within the repository. */
function linksOf(page: string): string[] {
  const prose = (texts.get(page) ?? '').replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(texts.get(file) ?? '').includes(anchor);
}

/** The names that headings get on a page of a repository. */
function anchorsOf(text: string): string[] {
  return [...text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Paths in backticks that begin with a folder of hand-written or generated files and leave nothing open. */
function pathsOf(page: string): string[] {
  const found = (texts.get(page) ?? '').matchAll(
    /`((?:openapi|scripts|generated|src|test|bench|docs|examples)\/[\w./-]*)`/g,
  );
  return [...found].map(([, path = '']) => path);
}
