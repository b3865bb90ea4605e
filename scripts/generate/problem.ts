import { isAbsolute, relative } from 'node:path';

/** One thing that is wrong with a contract, at a place in one of its files. */
export interface Problem {
  /** Absolute path or URL. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** JSON Pointer inside the file, without `#`; undefined where the file cannot even be parsed. */
  readonly pointer?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** `file:line:column: #/pointer: what is wrong; what to do`, on one line; the file relative to the working directory. */
export function formatProblem({ file, line, column, pointer, message, remedy }: Problem): string {
  const near = relative(process.cwd(), file);
  const name = /^[a-z]+:\/\//.test(file) || near.startsWith('..') || isAbsolute(near) ? file : near;
  const what = message.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
  return `${name}:${line}:${column}: ${pointer === undefined ? '' : `#${pointer}: `}${what}; ${remedy}`;
}

/** Problems in file order, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...once.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The contract is broken; nothing was generated. */
export class BrokenContractError extends Error {
  override name = 'BrokenContractError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(sortProblems(problems).map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** The command was called in a way that makes no sense. */
export class MisuseError extends Error {
  override name = 'MisuseError';
}
