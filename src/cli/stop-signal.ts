/**
 * Resolves at the first SIGINT or SIGTERM; later ones are ignored, since npm and tsx pass on what the terminal has sent
 * already. To be called before anybody is told that the process is ready: they may stop it at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}
