import type { Transition } from './lifecycle.js';

/** A transition and the operation that starts it. */
export interface Move extends Transition {
  readonly id: string;
}

const laneWidth = 164;
const rowHeight = 50;
const headHeight = 28;
const margin = 48;

/**
 * An inline SVG like a sequence diagram: one lane per stable status, one arrow per operation that moves a resource,
 * the status on the way below it. Moves from or to a status without a lane are left out.
 */
export function lifeDiagram(resource: string, lanes: readonly string[], moves: readonly Move[]): string {
  const height = headHeight + moves.length * rowHeight;
  const parts = [
    ...lanes.map((name, lane) => laneOf(name, xOf(lane), height)),
    ...moves.flatMap((move, row) => arrows(move, lanes, headHeight + row * rowHeight + 28)),
  ];
  const size = `width="${2 * margin + (lanes.length - 1) * laneWidth}" height="${height}"`;
  const label = `Status changes of ${resource}; each operation says the same in words`;
  return `<div class="life"><svg ${size} role="img" aria-label="${label}">${parts.join('')}</svg></div>`;
}

function laneOf(name: string, x: number, height: number): string {
  return (
    `<text class="status" x="${x}" y="14">${name}</text>` +
    `<line class="lane" x1="${x}" y1="${headHeight - 6}" x2="${x}" y2="${height}"></line>`
  );
}

function arrows({ id, from, via, to }: Move, lanes: readonly string[], y: number): string[] {
  const starts = from.map((status) => lanes.indexOf(status)).filter((lane) => lane >= 0);
  const back = to === 'previous';
  const end = lanes.indexOf(to);
  if (starts.length === 0 || (!back && end < 0)) return [];
  const ends = back ? starts : [...starts, end];
  const middle = (xOf(Math.min(...ends)) + xOf(Math.max(...ends))) / 2;
  return [
    ...starts.map((start) => (back || start === end ? loop(xOf(start), y) : arrow(xOf(start), xOf(end), y))),
    `<text x="${middle}" y="${y - 10}">${id}</text>`,
    `<text class="via" x="${middle}" y="${y + 15}">${via}</text>`,
  ];
}

function arrow(x1: number, x2: number, y: number): string {
  const before = x2 - Math.sign(x2 - x1) * 8;
  return (
    `<circle class="tip" cx="${x1}" cy="${y}" r="3"></circle>` +
    `<line class="move" x1="${x1}" y1="${y}" x2="${before}" y2="${y}"></line>${tip(x2, before, y)}`
  );
}

function loop(x: number, y: number): string {
  const path = `M ${x} ${y - 5} h 12 q 7 0 7 7 t -7 7 h -4`;
  return `<circle class="tip" cx="${x}" cy="${y - 5}" r="3"></circle><path class="move" d="${path}"></path>${tip(x, x + 8, y + 9)}`;
}

function tip(x: number, base: number, y: number): string {
  return `<path class="tip" d="M ${x} ${y} L ${base} ${y - 4} L ${base} ${y + 4} Z"></path>`;
}

function xOf(lane: number): number {
  return margin + lane * laneWidth;
}
