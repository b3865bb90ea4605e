/** One hand-written file of a contract, where its content stands in the bundle, and the line of every place in it. */
export interface Mount {
  /** JSON Pointer of the bundle that the file's (or fragment's) root became. */
  readonly at: string;
  /** As it is shown: relative, with forward slashes. */
  readonly file: string;
  /** Lines from 1, by JSON Pointer below `at`. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A line of a hand-written contract. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The line that a JSON Pointer of the bundle comes from, or that of the nearest place around it; undefined for none. */
export function findPlace(mounts: readonly Mount[], pointer: string): Place | undefined {
  let best: Mount | undefined;
  for (const mount of mounts) {
    if (isWithin(pointer, mount.at) && mount.at.length >= (best?.at.length ?? 0)) best = mount;
  }
  if (best === undefined) return undefined;
  for (let rest = pointer.slice(best.at.length); ; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const line = best.lines[rest];
    if (line !== undefined) return { file: best.file, line };
    if (rest === '') return { file: best.file, line: 1 };
  }
}

function isWithin(pointer: string, around: string): boolean {
  return pointer.startsWith(around) && (pointer.length === around.length || pointer[around.length] === '/');
}
