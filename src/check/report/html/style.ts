import { colours } from './style-colours.js';
import { coverageStyle } from './style-coverage.js';
import { findingStyle } from './style-findings.js';

const page = `
* { box-sizing: border-box; }
html { scroll-padding-top: 8rem; }
body { margin: 0; background: var(--bg); color: var(--text); font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
main, header { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; } header { padding-top: 2.5rem; } main { padding-bottom: 5rem; }
h2 { font-size: 1.3rem; letter-spacing: -.01em; margin: 3rem 0 1rem; } h3 { margin: 0; font-size: 1rem; } p { margin: 0; }
a { color: var(--blue); text-underline-offset: .15em; }
code, pre, kbd, .items, .pairs td { font: .84rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ol, ul { list-style: none; margin: 0; padding: 0; }
.dim, .keys, .state { color: var(--dim); font-size: .88rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; z-index: 3; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: .25rem; }
.eyebrow { color: var(--dim); font-size: .9rem; font-weight: 600; } .eyebrow span { font-weight: 400; }
.verdict { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; letter-spacing: -.02em; margin: .15rem 0 .6rem; }
.verdict.error { color: var(--red); } .verdict.warning { color: var(--amber); } .verdict.good { color: var(--green); }
.missed { border-left: 3px solid var(--red); padding-left: .8rem; margin: .8rem 0; } .missed li { margin: .15rem 0; }
.recordings summary { color: var(--dim); font-size: .88rem; width: max-content; } .recordings ul { padding: .4rem 0 0 1.1rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); margin-top: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.tiles li { padding: .9rem 1.1rem; box-shadow: 1px 1px 0 var(--line); } .tiles b { display: block; font-size: 1.65rem; line-height: 1.25; font-variant-numeric: tabular-nums; letter-spacing: -.02em; } .tiles span { color: var(--dim); font-size: .88rem; }
.tiles .error b { color: var(--red); } .tiles .warning b { color: var(--amber); }
.bar { display: block; margin-top: .45rem; fill: var(--green); } .bar .track { fill: var(--line); }
.empty { border: 1px dashed var(--dim); border-radius: .75rem; padding: 2rem 1.5rem; text-align: center; color: var(--dim); } .empty.good { border: 0; background: var(--green-bg); color: var(--green); font-weight: 600; }
input, select, button { font: inherit; font-size: .9rem; color: var(--text); background: var(--card); border: 1px solid var(--edge); border-radius: .45rem; padding: .35rem .6rem; min-height: 2.2rem; max-width: 100%; }
button { cursor: pointer; } button:hover { background: var(--soft); } input[type=checkbox] { min-height: 0; margin: 0 .35rem 0 0; }
kbd { border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: .3rem; padding: 0 .35rem; font-size: .78rem; }
summary { cursor: pointer; }
[hidden] { display: none !important; }
@media (max-width: 40rem) { html { scroll-padding-top: 1rem; } main, header { padding-inline: 1rem; } .keys { display: none; } }
@media print { body { background: #fff; font-size: 12px; } .filters, .skip, .only { display: none; } header, main { max-width: none; } .group, .names, .panel, .tiles { break-inside: avoid-page; } .group ol { overflow: visible; } pre { max-height: none !important; white-space: pre-wrap; } }
`;

/** Everything the page looks like; colours have a dark form and keep a contrast of 4.5 to 1. */
export const style = `${colours}${page}${findingStyle}${coverageStyle}`;
