import { distance } from 'fastest-levenshtein';

const MOST = 5;
/** Of 1, which means the same name; less has hardly more in common than chance. */
const LEAST = 0.45;
/** Two words are taken for each other from here on: `exceded` and `exceeded`. */
const LEAST_OF_WORDS = 0.7;
const SHORTEST_PREFIX = 3;

/** The names most like a word, best first, at most five: by spelling, or by the words that both are made of. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = wordsOf(word);
  return [...new Set(names)]
    .map((name) => ({ name, score: Math.max(likeness(word, name), sharing(wanted, wordsOf(name))) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** `InvalidInstanceId.NotFound` is made of `invalid`, `instance`, `id`, `not`, `found`. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)?.map((one) => one.toLowerCase()) ?? [];
}

function likeness(a: string, b: string): number {
  return 1 - distance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1);
}

/** How many of the wanted words a name has, and, which counts less, how few others. */
function sharing(wanted: readonly string[], words: readonly string[]): number {
  const best = wanted.map((one) => Math.max(0, ...words.map((other) => likenessOfWords(one, other))));
  const shared = best.reduce((sum, score) => sum + (score >= LEAST_OF_WORDS ? score : 0), 0);
  return (
    (0.7 * shared) / Math.max(wanted.length, 1) + (0.3 * shared) / Math.max(words.length, wanted.length, 1)
  );
}

function likenessOfWords(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPrefix = short.length >= SHORTEST_PREFIX && long.startsWith(short);
  return isPrefix && short !== long ? Math.max(0.9, likeness(a, b)) : likeness(a, b);
}
