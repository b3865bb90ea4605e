import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // Loading the contract, Prism and the compiler anew for each file took a quarter of the time.
    isolate: false,
    globalSetup: 'test/temporary-folder.ts',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
