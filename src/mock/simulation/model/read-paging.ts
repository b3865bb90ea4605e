import { codeForViolations } from '../../../contract/index.js';
import type { Declared } from './declared.js';
import type { Lookup } from './lookup.js';
import type { Paging } from './model.js';

/** Reads how a list is cut. @throws DeclarationError */
export function readPaging(paging: Declared, lookup: Lookup): Paging {
  if (!paging.isPresent) return paging.refuse('is missing, and a list needs it');
  const style = paging.member('style').oneOf(['page', 'token']);
  const size = lookup.parameter(paging.member('size'));
  requireDefault(paging.member('size'), size, lookup);
  const items = paging.member('items').path();
  if (style === 'page') {
    const page = lookup.parameter(paging.member('page'));
    requireDefault(paging.member('page'), page, lookup);
    const total = paging.member('total');
    return { style, items, page, size, total: total.isPresent ? total.text() : undefined };
  }
  const token = lookup.parameter(paging.member('token'));
  if (tokenRefusal(token, lookup) === undefined) {
    paging.member('token').refuse(`needs a code for a wrong ${token} in x-violation-codes`);
  }
  return { style, items, token, size };
}

/** The code that answers a token that no page was answered with. */
export function tokenRefusal(token: string, { operation }: Pick<Lookup, 'operation'>): string | undefined {
  return codeForViolations(operation, [
    { in: 'query', name: token, path: [], keyword: 'pattern', message: 'no such page' },
  ]);
}

function requireDefault(declared: Declared, name: string, { operation }: Lookup): void {
  const parameter = operation.parameters.find((each) => each.name === name);
  if (typeof parameter?.default !== 'number') declared.refuse(`needs a default of parameter ${name}`);
}
