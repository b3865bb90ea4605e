import { DocsError } from './docs-error.js';

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 16"><text x="0" y="12" font-family="sans-serif" font-size="12" fill="#3b5ba5">Redocly</text></svg>';

/** What the page may do: run its own inline scripts and styles. Nothing may be fetched from anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Makes a rendered page self-contained: the renderer's remote logo becomes an inline one and a Content-Security-Policy
 * refuses every request. Throws DocsError when the page is not built as expected, so that a new renderer is looked at.
 */
export function sealPage(html: string): string {
  const withLogo = replaceSome(
    html,
    logo,
    `data:image/svg+xml,${encodeURIComponent(wordmark)}`,
    'remote logo',
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const sealed = replaceSome(
    withLogo,
    /<meta charset="utf-8">/,
    `<meta charset="utf-8">\n    ${meta}`,
    'head',
  );
  const remote =
    /<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc="https?:|<link\b[^>]*\bhref="https?:/.exec(sealed);
  if (remote)
    throw new DocsError(`docs: the page loads something remote: ${remote[0]}; extend the seal for it`);
  return sealed;
}

function replaceSome(text: string, pattern: RegExp, replacement: string, what: string): string {
  const replaced = text.replace(pattern, () => replacement);
  if (replaced === text)
    throw new DocsError(`docs: no ${what} in the rendered page; look at what the renderer writes now`);
  return replaced;
}
