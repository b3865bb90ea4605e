import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { formatPointer, isObject, localReference, locate, pointerTokens } from '../contract/index.js';
import type { Mount } from './find-place.js';

const PROSE = new Set(['description', 'summary', 'title']);
const SAMPLES = new Set(['example', 'value']);

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly counter: LineCounter;
}

interface Walk {
  readonly bundle: unknown;
  readonly base: string;
  readonly mounts: Map<string, Mount>;
  readonly sources: Map<string, Source>;
}

/**
 * The lines of a contract's hand-written files by pointer into its bundle: walks the files and the bundle side by
 * side, from reference to reference. File names are given relative to `base`. A file that can't be read has no lines.
 */
export function readPlaces(rootFile: string, bundle: unknown, base: string): Mount[] {
  const walk: Walk = { bundle, base, mounts: new Map(), sources: new Map() };
  mountFile(walk, resolve(rootFile), '', []);
  return [...walk.mounts.values()];
}

function mountFile(walk: Walk, file: string, fragment: string, at: readonly string[]): void {
  const pointer = formatPointer(at);
  const source = openSource(walk, file);
  if (walk.mounts.has(pointer) || source === undefined) return;
  const tokens = pointerTokens(fragment);
  const node = tokens.length === 0 ? source.document.contents : source.document.getIn(tokens, true);
  const lines: Record<string, number> = {};
  const name = relative(walk.base, file).split(sep).join('/');
  walk.mounts.set(pointer, { at: pointer, file: name, lines });
  lines[''] = lineOf(source, node) ?? 1;
  visit(walk, source, node, { lines, at, below: [] }, locate(walk.bundle, at)?.node);
}

interface Position {
  readonly lines: Record<string, number>;
  readonly at: readonly string[];
  readonly below: readonly string[];
}

function visit(walk: Walk, source: Source, node: unknown, position: Position, bundled: unknown): void {
  if (isMap(node)) {
    const reference = node.get('$ref');
    if (typeof reference === 'string' && !reference.startsWith('#')) {
      enter(walk, source, reference, position, bundled);
    }
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (position.below.at(-1) !== 'properties' && isUncited(name, value)) continue;
      step(walk, source, position, name, { mark: key, node: value }, bundled);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      step(walk, source, position, String(index), { mark: item, node: item }, bundled);
    });
  }
}

/** Texts and sample values, which no finding ever points at. */
function isUncited(name: string, value: unknown): boolean {
  return SAMPLES.has(name) || (PROSE.has(name) && !isMap(value));
}

function step(
  walk: Walk,
  source: Source,
  { lines, at, below }: Position,
  name: string,
  { mark, node }: { mark: unknown; node: unknown },
  bundled: unknown,
): void {
  const deeper = [...below, name];
  const line = lineOf(source, mark);
  if (line !== undefined) lines[formatPointer(deeper)] = line;
  visit(walk, source, node, { lines, at, below: deeper }, memberOf(bundled, name));
}

/** Follows a reference to another file: the bundle either refers to it locally, or holds its content right here. */
function enter(
  walk: Walk,
  source: Source,
  reference: string,
  { at, below }: Position,
  bundled: unknown,
): void {
  const [path = '', fragment = ''] = reference.split('#', 2);
  const local = isObject(bundled) ? localReference(bundled.$ref) : undefined;
  mountFile(walk, resolve(dirname(source.file), path), fragment, local ?? [...at, ...below]);
}

function openSource({ sources }: Walk, file: string): Source | undefined {
  const known = sources.get(file);
  if (known !== undefined) return known;
  try {
    const counter = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
    const source = { file, document, counter };
    sources.set(file, source);
    return source;
  } catch {
    return undefined;
  }
}

function lineOf({ counter }: Source, node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] === undefined ? undefined : counter.linePos(range[0]).line;
}

function memberOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
}
