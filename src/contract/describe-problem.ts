const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** Why a file can't be read or written, in words that do not name it again. */
export function describeFileProblem(error: unknown): string {
  return FILE_PROBLEMS[memberOf(error, 'code')] ?? firstLine(error);
}

/**
 * Why a contract can't be read, in one line; another file is named only if the problem is in one that it refers to.
 * Takes what the reference parser throws, whose messages name the file over and over.
 */
export function describeDocumentProblem(error: unknown, file: string): string {
  const source = memberOf(error, 'source');
  const known = FILE_PROBLEMS[memberOf(error, 'ioErrorCode')];
  const reason = known ?? firstLine(error).replaceAll(`Error parsing ${source}: `, '').replace(/:$/, '');
  if (reason.endsWith('is not a valid JSON Schema')) return 'it is neither YAML nor JSON with an object';
  const isRoot = source === '' || source.endsWith(file.replace(/^(\.\/)+/, ''));
  return isRoot ? reason : `it refers to ${source}: ${reason}`;
}

function memberOf(error: unknown, name: string): string {
  const value = error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split(/\s*\n/, 1)[0] ?? text;
}
