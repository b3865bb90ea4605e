import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The TypeScript blocks of a page of documentation, in order, as the one program that they are together. */
export function programOf(page: string): string {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
}
