import { basename } from 'node:path';

/** Where a set of generated files comes from, in the words of their banner. */
export type Origin = 'project' | { readonly file: string };

/** The sentence at the top of every generated file. */
export function bannerText(origin: Origin): string {
  const source = origin === 'project' ? 'openapi/' : basename(origin.file);
  return `Generated from ${source} by npm run generate. Do not edit.`;
}

/** True if a file says that it was generated. */
export function hasBanner(content: string): boolean {
  return /Generated from [^\n]* by npm run generate\. Do not edit\./.test(content.slice(0, 500));
}

/** A line comment that must not be broken by a file name. */
export function bannerComment(origin: Origin): string {
  return `// ${bannerText(origin).replace(/[\r\n]/g, ' ')}\n`;
}
