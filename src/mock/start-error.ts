/** What kept a mock from starting: the address, the contract, or the state it was given. */
export type MockStartErrorCode = 'ADDRESS' | 'CONTRACT' | 'STATE';

/** Thrown by `startMock` before anything listens; the message is one line: what happened, to what, what to do next. */
export class MockStartError extends Error {
  override readonly name = 'MockStartError';
  readonly code: MockStartErrorCode;

  constructor(code: MockStartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
