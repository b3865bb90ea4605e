/** Recordings, reports or a contract that can't be read at all; its message is one line that says what to do. */
export class CheckInputError extends Error {
  override name = 'CheckInputError';
}
