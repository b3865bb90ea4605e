import { bannerText, type Origin } from './banner.js';

/** `openapi.json`: the bundle; JSON has no comments, so the banner is its first member, `x-generated`. */
export function generateOpenapi(bundle: Readonly<Record<string, unknown>>, origin: Origin): string {
  const { 'x-generated': _replaced, ...members } = bundle;
  return `${JSON.stringify({ 'x-generated': bannerText(origin), ...members }, null, 2)}\n`;
}
