import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    errors: 'generated/errors.ts',
    operations: 'generated/operations.ts',
    types: 'generated/types.ts',
    wire: 'src/wire/index.ts',
    signing: 'src/signing/index.ts',
    mock: 'src/mock/index.ts',
    cli: 'src/cli/index.ts',
  },
  copy: ['openapi.json', 'validators.js', 'validators.d.ts'].map((file) => ({
    from: `generated/${file}`,
    to: 'dist',
  })),
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  dts: true,
  clean: true,
  fixedExtension: false,
});
