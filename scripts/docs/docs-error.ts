/** A page that can't be rendered, or that would not be self-contained; the message says what and what to do. */
export class DocsError extends Error {
  override name = 'DocsError';
}
