/** A bar that is full to some per cent. An SVG, since the page's policy forbids style attributes. */
export function barHtml(percent: number): string {
  return `<svg class="bar" aria-hidden="true" width="100%" height="6" preserveAspectRatio="none"><rect class="track" width="100%" height="6" rx="3"/><rect width="${percent}%" height="6" rx="3"/></svg>`;
}
