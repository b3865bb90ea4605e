import { describe, expect, it } from 'vitest';
import { DocsError } from '../../scripts/docs/index.js';
import { sealPage } from '../../scripts/docs/seal.js';

const head = '<meta charset="utf-8">';
const logo = 'src:`https://cdn.redoc.ly/redoc/logo-mini.svg`';

describe('sealing a page', () => {
  it('inlines the remote logo and adds a policy that refuses every request', () => {
    const page = sealPage(`${head}<script>${logo}</script>`);
    expect(page).not.toContain('cdn.redoc.ly');
    expect(page).toContain('src:`data:image/svg+xml,');
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  });

  it.each([
    ['has no such logo', head, /no remote logo/],
    ['has another head', logo, /no head/],
    [
      'loads a remote script',
      `${head}${logo}<script src="https://example.com/a.js">`,
      /loads something remote/,
    ],
    [
      'loads a remote style sheet',
      `${head}${logo}<link rel="stylesheet" href="https://example.com/a.css">`,
      /remote/,
    ],
  ])('refuses a page that %s', (_, html, message) => {
    expect(() => sealPage(html)).toThrow(DocsError);
    expect(() => sealPage(html)).toThrow(message);
  });
});
