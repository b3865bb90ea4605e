let turn: Promise<void> | undefined;

/**
 * Resolves, for all who wait, when this turn of the event loop has handled what it read. Answers written then, in one
 * go, wake a client with many connections once; written one by one they wake it each time, which costs more than they do.
 */
export function endOfTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = undefined;
      resolve();
    });
  });
  return turn;
}
