import type { Rendered } from './render.js';

/** One schema to compile: self-contained but for `$ref`s that name other prepared schemas by id. */
export interface PreparedSchema {
  readonly id: string;
  /** Where it stands in the bundle (JSON Pointer); below its operation, in parentheses, if it is composed. */
  readonly pointer: string;
  readonly schema: Rendered;
}

/** Ids of the prepared schemas of one operation. */
export interface PreparedOperation {
  readonly request: string;
  readonly rules: readonly string[];
  readonly responses: Readonly<Record<string, string>>;
}

/** Everything that has to be compiled to validate a contract's traffic. */
export interface PreparedContract {
  readonly schemas: readonly PreparedSchema[];
  readonly operations: Readonly<Record<string, PreparedOperation>>;
}
