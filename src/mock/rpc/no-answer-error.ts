/** The contract has no answer for what was asked: by the client (404, 422) or by our own code (500). */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
