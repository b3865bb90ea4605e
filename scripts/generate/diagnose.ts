import {
  type Document,
  getLineColLocation,
  type NormalizedProblem,
  type YamlParseError,
} from '@redocly/openapi-core';
import { BrokenContractError, type Problem } from './problem.js';
import { findReferenceLoops } from './references.js';
import { remedyFor } from './remedies.js';

/** Throws BrokenContractError if there are errors among the linter's findings. */
export function refuse(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length > 0) throw new BrokenContractError(errors.map(toProblem));
}

/** A finding of the linter with its line. */
export function toProblem(problem: NormalizedProblem): Problem {
  const [place] = problem.location;
  if (place === undefined) throw new Error(`rule ${problem.ruleId} gave no place: ${problem.message}`);
  const { start } = getLineColLocation(place);
  return {
    file: place.source.absoluteRef,
    line: start.line,
    column: start.col,
    ...(place.pointer !== undefined && { pointer: place.pointer.replace(/^#\/?/, (head) => head.slice(1)) }),
    message: problem.message,
    remedy: remedyFor(problem),
  };
}

/** A root document that cannot be parsed. */
export function syntaxProblem({ source, line, col, message }: YamlParseError): Problem {
  return {
    file: source.absoluteRef,
    line: line || 1,
    column: col || 1,
    message: message.replace(/\s*\(\d+:\d+\)$/, ''),
    remedy: 'correct the YAML or JSON syntax',
  };
}

/** The linter gave up: it does so on references that only lead to each other. */
export function linterFailure(document: Document, error: unknown): BrokenContractError {
  const loops = findReferenceLoops(document.parsed);
  const message = error instanceof Error ? error.message : String(error);
  const remedy = 'let one of the references name a schema with content';
  return new BrokenContractError(
    loops.length === 0
      ? [
          {
            ...positionIn(document, ''),
            pointer: '',
            message,
            remedy: 'look for references that only lead to each other',
          },
        ]
      : loops.map((pointer) => ({
          ...positionIn(document, pointer),
          pointer,
          message: 'the reference leads back to itself',
          remedy,
        })),
  );
}

/** Line and column of a JSON Pointer, as deep as the document has it. */
export function positionIn({ source }: Document, pointer: string): Pick<Problem, 'file' | 'line' | 'column'> {
  const { start } = getLineColLocation({ source, pointer: `#${pointer}` });
  return { file: source.absoluteRef, line: start.line, column: start.col };
}
