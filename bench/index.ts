/** Benchmarks in the order of the data flow; each file's default export runs one and prints its table. */
const benchmarks = ['generate', 'mock', 'simulation', 'client', 'check'];

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 measured, 1 a benchmark that failed, 2 a name that is none. */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !benchmarks.includes(name));
  if (unknown.length > 0) {
    console.error(`bench: no benchmark ${unknown.join(', ')}; there are ${benchmarks.join(', ')}`);
    return 2;
  }
  for (const name of benchmarks) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      const { default: run } = (await import(new URL(`${name}.ts`, import.meta.url).href)) as Benchmark;
      await run();
    } catch (error) {
      console.error(`bench: ${name} failed: ${error instanceof Error ? error.message : error}`);
      return 1;
    }
  }
  return 0;
}

interface Benchmark {
  readonly default: () => Promise<void>;
}
