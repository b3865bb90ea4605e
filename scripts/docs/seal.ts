import { createHash } from 'node:crypto';
import { DocsError } from './docs-error.js';

const policyPlace = /%policy%/;
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const remoteElement =
  /<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc="(?:https?:)?\/\/[^"]*|<link\b[^>]*\bhref="(?:https?:)?\/\/[^"]*/;
const inlineScript = /<script\b[^>]*>(.*?)<\/script/gis;

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 16"><text x="0" y="12" font-family="sans-serif" font-size="12" fill="#6f86d6">Redocly</text></svg>';

/**
 * Makes a rendered page self-contained: the renderer's remote logo becomes an inline one, and a Content-Security-Policy
 * in the place the template has for it lets the page run the scripts it holds and nothing else, and ask for nothing.
 * Throws DocsError when the page is not built as expected, so that a new renderer is looked at.
 */
export function sealPage(html: string): string {
  const local = replaceSome(html, remoteLogo, `data:image/svg+xml,${encodeURIComponent(wordmark)}`);
  const remote = remoteElement.exec(local);
  if (remote) throw new DocsError(`docs: the page loads something remote, ${remote[0]}"; extend the seal`);
  return replaceSome(local, policyPlace, policyFor(local));
}

function policyFor(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${[...new Set(hashes)].join(' ') || "'none'"}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function replaceSome(text: string, pattern: RegExp, replacement: string): string {
  const replaced = text.replace(pattern, () => replacement);
  if (replaced === text)
    throw new DocsError(`docs: the rendered page has no ${pattern.source}; look at what the renderer writes`);
  return replaced;
}
