import { existsSync } from 'node:fs';

/** Benchmarks in the order of the data flow; each file's default export runs one and prints its table. */
const benchmarks = ['generate', 'mock', 'simulation', 'client', 'check'];

const wanted = process.argv.slice(2);
for (const name of benchmarks) {
  const file = new URL(`${name}.ts`, import.meta.url);
  if ((wanted.length > 0 && !wanted.includes(name)) || !existsSync(file)) continue;
  const { default: run } = (await import(file.href)) as { default: () => Promise<void> };
  await run();
}
