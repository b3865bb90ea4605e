import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DocsError } from '../../scripts/docs/index.js';
import { sealPage } from '../../scripts/docs/seal.js';

const policy = '<meta http-equiv="Content-Security-Policy" content="%policy%">';
const logo = 'src:`https://cdn.redoc.ly/redoc/logo-mini.svg`';

describe('sealing a page', () => {
  it('puts an inline logo in the place of the remote one', () => {
    const page = sealPage(`${policy}<script>${logo}</script>`);
    expect(page).not.toContain('cdn.redoc.ly');
    expect(page).toContain('src:`data:image/svg+xml,');
  });

  it('permits the scripts it finds in the page, each by its hash, and no request', () => {
    const scripts = ['first()', `second(${logo})\n`];
    const page = sealPage(
      `${policy}${scripts.map((text) => `<script type="module">${text}</script>`).join('')}`,
    );
    const written = [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
      hash(text),
    );
    expect(written).toHaveLength(2);
    expect(page).toContain(`content="default-src 'none'; script-src ${written.join(' ')}; style-src`);
    expect(page).not.toMatch(/connect-src|https?:/);
  });

  it.each([
    ['has no such logo', policy, /no https:.*logo-mini.*look at what the renderer writes/],
    ['has no place for the policy', logo, /no %policy%/],
    [
      'loads a remote script',
      `${policy}${logo}<script src="https://example.com/a.js">`,
      /remote, <script src="https:/,
    ],
    [
      'loads a remote style sheet',
      `${policy}${logo}<link rel="x" href="//example.com/a.css">`,
      /remote, <link/,
    ],
  ])('refuses a page that %s', (_, html, message) => {
    expect(() => sealPage(html)).toThrow(DocsError);
    expect(() => sealPage(html)).toThrow(message);
  });
});

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
