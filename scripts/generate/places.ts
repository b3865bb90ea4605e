import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPlace, type Mount, readPlaces } from '../../src/places/index.js';
import { bannerText, type Origin } from './banner.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** `places.json`: which line of which hand-written file every place of the bundle comes from, one file per line. */
export function generatePlaces(
  file: string,
  bundle: Readonly<Record<string, unknown>>,
  origin: Origin,
): string {
  const base = origin === 'project' ? project : dirname(file);
  const mounts = readPlaces(file, bundle, base);
  const rows = mounts.map((mount) => `  ${JSON.stringify(withoutRedundant(mount))}`);
  return `{"x-generated": ${JSON.stringify(bannerText(origin))}, "mounts": [\n${rows.join(',\n')}\n]}\n`;
}

/** Leaves out a place that stands on the line of the place around it, which a search answers with as well. */
function withoutRedundant({ at, file, lines }: Mount): Mount {
  const kept = Object.entries(lines).filter(([pointer, line]) => {
    const around = pointer.slice(0, pointer.lastIndexOf('/'));
    return pointer === '' || findPlace([{ at: '', file, lines }], around)?.line !== line;
  });
  return { at, file, lines: Object.fromEntries(kept) };
}
