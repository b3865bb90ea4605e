import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownContract } from '../../src/check/index.js';
import { temporaryFolder } from './temporary.js';

/** The installed package of the vendor. */
export const installedSdk = 'node_modules/@alicloud/vpc20160428';

/** How a file of the SDK's next version differs: its name below the folder of models, and what becomes of its text. */
export type SdkChange = readonly [file: string, edit: (text: string) => string];

/**
 * A made-up next version of the vendor's SDK: the installed package with the models that the contract is about,
 * some of them changed. A change that changes nothing is refused.
 */
export function nextSdk(...changes: SdkChange[]): string {
  const folder = temporaryFolder();
  const models = join(folder, 'dist/models');
  const installed = join(installedSdk, 'dist/models');
  mkdirSync(models, { recursive: true });
  cpSync(join(installedSdk, 'package.json'), join(folder, 'package.json'));
  for (const operation of Object.keys(ownContract().tables.operations)) {
    for (const part of ['Request', 'ResponseBody']) {
      for (const end of ['.d.ts', '.js'])
        cpSync(join(installed, operation + part + end), join(models, operation + part + end));
    }
  }
  cpSync(join(installed, 'model.d.ts'), join(models, 'model.d.ts'));
  for (const [file, edit] of changes) {
    const before = readFileSync(join(models, file), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`the change of ${file} changes nothing`);
    writeFileSync(join(models, file), after);
  }
  return folder;
}

/** A class that has one more member. */
export function oneMore(className: string, member: string, type: string): SdkChange[] {
  const [file] = /^.*?(?:Request|ResponseBody)/.exec(className) ?? [className];
  const key = member[0]?.toLowerCase() + member.slice(1);
  const declaration = `class ${className} extends $dara.Model {`;
  return [
    [`${file}.d.ts`, (text) => text.replace(declaration, `${declaration}\n    ${key}?: ${type};`)],
    [`${file}.js`, (text) => insertName(text, declaration, `${key}: '${member}',`)],
  ];
}

/** A class without one of its members. */
export function oneLess(className: string, key: string): SdkChange[] {
  const [file] = /^.*?(?:Request|ResponseBody)/.exec(className) ?? [className];
  const without = (line: string) => (text: string) => text.replace(new RegExp(`^ +${line}\\n`, 'm'), '');
  return [
    [`${file}.d.ts`, without(`${key}\\?: .*;`)],
    [`${file}.js`, without(`${key}: '[A-Z]\\w+',`)],
  ];
}

/** Puts a row into the table that `names()` of a class returns. */
function insertName(text: string, declaration: string, row: string): string {
  const at = text.indexOf('return {', text.indexOf(declaration)) + 'return {'.length;
  return `${text.slice(0, at)}\n            ${row}${text.slice(at)}`;
}
