import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** Compiles sources in memory, as modules beside this file; gives one line per complaint. */
export function compile(sources: readonly (readonly [name: string, text: string])[]): string[] {
  const root = new URL('.', import.meta.url).pathname;
  const files = new Map(
    sources.map(([name, text]) => [`${root}${name.replaceAll(' ', '-')}.ts`, withLocalPackage(text)]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The package's own entries, in sources that need no build. */
const entries: Readonly<Record<string, string>> = {
  'flowlog-contract': '../../src/index.js',
  'flowlog-contract/credentials': '../../src/credentials/index.js',
};

function withLocalPackage(text: string): string {
  return text.replace(
    /'(flowlog-contract(?:\/(\w+))?)'/g,
    (_, entry: string, name: string) => `'${entries[entry] ?? `../../generated/${name}.js`}'`,
  );
}
