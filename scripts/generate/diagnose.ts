import {
  type Document,
  getLineColLocation,
  type LocationObject,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { BrokenContractError, type Problem } from './problem.js';
import { findReferenceLoops } from './references.js';
import { remedyFor } from './remedies.js';

type PointerLocationObject = Extract<LocationObject, { pointer: string }>;

/** Throws BrokenContractError if there are errors among the linter's findings. */
export function refuse(problems: readonly NormalizedProblem[]): void {
  const unparsed = problems.flatMap(({ message }) => /^Failed to parse: (.*)$/s.exec(message)?.[1] ?? []);
  const errors = problems.filter(
    ({ severity, ignored, message }) =>
      severity === 'error' && !ignored && !unparsed.includes(message.replace("Can't resolve $ref: ", '')),
  );
  if (errors.length > 0) throw new BrokenContractError(errors.map(toProblem));
}

/** A finding of the linter with its line. */
export function toProblem(problem: NormalizedProblem): Problem {
  const [place] = problem.location;
  if (place === undefined) throw new Error(`rule ${problem.ruleId} gave no place: ${problem.message}`);
  if (place.pointer === undefined)
    return syntaxProblem(place.source.absoluteRef, place.start, problem.message);
  const reference = problem.ruleId === 'no-unresolved-refs' ? referenceAt(place) : undefined;
  const { start } = getLineColLocation(reference?.place ?? place);
  return {
    file: place.source.absoluteRef,
    line: start.line,
    column: start.col,
    pointer: (reference?.place ?? place).pointer.replace(/^#\/?$|^#/, ''),
    message: reference === undefined ? problem.message : reference.message(problem.message),
    remedy: remedyFor(problem),
  };
}

/** A document that cannot be parsed; the linter's words come with a place that the problem has anyway. */
export function syntaxProblem(
  file: string,
  { line, col }: { line: number; col: number },
  message: string,
): Problem {
  const what = message.replace(/^Failed to parse: /, '').replace(/( in ".*")?\s*\(\d+:\d+\)$/, '');
  return {
    file,
    line: line || 1,
    column: col || 1,
    message: what,
    remedy: 'correct the YAML or JSON syntax',
  };
}

/** The text of a reference that cannot be resolved: at `$ref` in the place, or the place itself in a mapping. */
function referenceAt(place: PointerLocationObject) {
  const inner = { ...place, pointer: `${place.pointer}/$ref` };
  const { start, end } = getLineColLocation(inner);
  const line = place.source.body.split('\n')[start.line - 1] ?? '';
  const written = line.slice(start.col - 1, end?.line === start.line ? end.col - 1 : undefined);
  const isInner = positionKey(inner) !== positionKey(place);
  return {
    place: isInner ? inner : place,
    message: (text: string) => `${written} cannot be resolved${text.replace(/^Can't resolve \$ref/, '')}`,
  };
}

function positionKey(place: PointerLocationObject): string {
  return JSON.stringify(getLineColLocation(place).start);
}

/** The linter gave up: it does so on references that only lead to each other. Any other error is passed on. */
export function linterFailure(document: Document, error: unknown): unknown {
  const loops = findReferenceLoops(document.parsed);
  if (loops.length === 0) return error;
  return new BrokenContractError(
    loops.map((pointer) => ({
      ...positionIn(document, pointer),
      pointer,
      message: 'the reference leads back to itself',
      remedy: 'let one of the references name a schema with content',
    })),
  );
}

/** Line and column of a JSON Pointer, as deep as the document has it. */
export function positionIn({ source }: Document, pointer: string): Pick<Problem, 'file' | 'line' | 'column'> {
  const { start } = getLineColLocation({ source, pointer: `#${pointer}` });
  return { file: source.absoluteRef, line: start.line, column: start.col };
}
