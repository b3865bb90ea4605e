import { escapeMarkup } from '../escape.js';

/** Pretty JSON as HTML with the value at a path marked; where the path ends early, what is nearest to it. */
export function highlightJson(value: unknown, path: readonly string[]): string {
  return render(value, path, '');
}

/** `<mark>` with words for readers that don't see it. */
export function mark(html: string): string {
  return `<mark><span class="hidden">here: </span>${html}</mark>`;
}

function render(value: unknown, path: readonly string[] | undefined, indent: string): string {
  const [next, ...rest] = path ?? [];
  const isTarget = path !== undefined && (next === undefined || !hasMember(value, next));
  const inside = isTarget ? undefined : path;
  const html = renderPlain(value, (key) => (inside !== undefined && key === next ? rest : undefined), indent);
  return isTarget ? mark(html) : html;
}

function renderPlain(
  value: unknown,
  pathOf: (key: string) => readonly string[] | undefined,
  indent: string,
): string {
  if (typeof value !== 'object' || value === null) return escapeMarkup(JSON.stringify(value) ?? 'nothing');
  const isList = Array.isArray(value);
  const deeper = `${indent}  `;
  const rows = Object.entries(value).map(([key, member]) => {
    const name = isList ? '' : `<span class="key">${escapeMarkup(JSON.stringify(key))}</span>: `;
    return `${deeper}${name}${render(member, pathOf(key), deeper)}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return rows.length === 0 ? `${open}${close}` : `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

function hasMember(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
