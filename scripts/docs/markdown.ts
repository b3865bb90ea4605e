/** Plain text as Markdown that renders as that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[&|<>{}[\]*_`~#\\]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text as inline code; texts of the contract that go there hold no backtick. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A Markdown table; the first row is the head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
