import { defineConfig } from 'tsdown';

const common = {
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
} as const;

const entries = defineConfig({
  ...common,
  entry: {
    index: 'src/index.ts',
    node: 'src/client-node/index.ts',
    credentials: 'src/credentials/index.ts',
    errors: 'generated/errors.ts',
    operations: 'generated/operations.ts',
    types: 'generated/types.ts',
    wire: 'src/wire/index.ts',
    signing: 'src/signing/index.ts',
    mock: 'src/mock/index.ts',
    check: 'src/check/index.ts',
    vitest: 'src/vitest/index.ts',
    'check-thread': 'src/check/workers/thread.ts',
    cli: 'src/cli/index.ts',
  },
  copy: ['openapi.json', 'validators.js', 'validators.d.ts'].map((file) => ({
    from: `generated/${file}`,
    to: 'dist',
  })),
  clean: true,
});

/** In one piece, because the client loads it by its address, and bundlers copy a file so named without what it imports. */
const validation = defineConfig({
  ...common,
  entry: { validation: 'src/client/validation.ts' },
  clean: false,
});

export default [entries, validation].flat();
