import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    mock: 'src/mock/index.ts',
    validators: 'src/validators.ts',
    wire: 'src/wire/index.ts',
    cli: 'src/cli/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  external: [/^node:/],
  target: 'es2022',
  dts: true,
  clean: true,
  fixedExtension: false,
});
