/** The part of Cloudflare's package, which ships no types, that the tests use; the default export as vitest gives it. */
declare module 'workerd' {
  /** Where the runtime is. */
  const binary: string;
  export default binary;
}
