/** Everything the page looks like; colours have a dark form and keep a contrast of 4.5 to 1. */
export const style = `
:root { color-scheme: light dark; --bg: #fbfbfd; --card: #fff; --text: #1b1f24; --dim: #57606a; --line: #d5dae1;
  --red: #b3261e; --red-bg: #fdecea; --amber: #7a4d00; --amber-bg: #fff3d6; --green: #14612f; --green-bg: #e2f5e8;
  --blue: #0b57c2; --mark: #ffe08a; --mark-text: #1b1f24; --some: #fdf0dc; --much: #eef6dd; }
@media (prefers-color-scheme: dark) { :root { --bg: #14171c; --card: #1c2027; --text: #e7eaee; --dim: #a7b0bb;
  --line: #363c46; --red: #ff9d94; --red-bg: #45201d; --amber: #ffcf70; --amber-bg: #40310f; --green: #86dba1;
  --green-bg: #173a24; --blue: #8ab8ff; --mark: #6b5200; --mark-text: #fff4cf; --some: #3a2d14; --much: #2c3818; } }
* { box-sizing: border-box; }
body { overflow-wrap: anywhere; margin: 0; background: var(--bg); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main, header { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.75rem; } main { padding-bottom: 4rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; } h3 { margin: .9rem 0 .3rem; font-size: .85rem; color: var(--dim); text-transform: uppercase; letter-spacing: .04em; }
p { margin: .3rem 0; } a { color: var(--blue); }
code, pre, .pairs td, .items { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .85rem; }
.dim, .meta { color: var(--dim); } .meta { font-weight: 400; font-size: .85rem; margin-left: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; padding: 0; margin: 1.25rem 0 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.2; } .tiles .error b { color: var(--red); } .tiles .warning b { color: var(--amber); } .tiles .good b { color: var(--green); }
.bar { height: .4rem; border-radius: .2rem; background: var(--line); margin-top: .45rem; overflow: hidden; } .bar { color: var(--green); } .bar svg { display: block; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: .75rem; }
.filters label { display: grid; gap: .15rem; font-size: .85rem; color: var(--dim); }
input, select { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--dim); border-radius: .4rem; padding: .35rem .5rem; }
.findings { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; }
.finding, .names { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; } .names { margin-top: .5rem; padding-bottom: .1rem; }
summary { cursor: pointer; padding: .6rem .9rem; } .body, .names > :not(summary) { margin-inline: .9rem; } .body { margin-bottom: .9rem; }
.badge { font-size: .75rem; font-weight: 700; border-radius: .3rem; padding: .1rem .4rem; }
.badge.error { color: var(--red); background: var(--red-bg); } .badge.warning { color: var(--amber); background: var(--amber-bg); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; margin: .3rem 0 .8rem; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.seen { background: var(--red-bg); color: var(--text); border-radius: .25rem; padding: 0 .25rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem; } .side { min-width: 0; }
pre { background: var(--bg); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; overflow: auto; max-height: 24rem; margin: .4rem 0; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .2rem; padding: 0 .15rem; font-weight: 700; } .key { color: var(--blue); } mark .key { color: inherit; }
figure { margin: .8rem 0 0; } figcaption, caption { color: var(--dim); font-size: .85rem; text-align: left; }
table { border-collapse: collapse; } .pairs { width: 100%; table-layout: fixed; margin: .3rem 0; } .pairs th { width: 34%; text-align: left; font-weight: 500; color: var(--dim); vertical-align: top; overflow-wrap: anywhere; font-size: .85rem; } .pairs td { overflow-wrap: anywhere; padding-left: .6rem; }
.scroll { position: relative; overflow-x: auto; } .map { width: 100%; } .map th, .map td { border: 1px solid var(--line); padding: .3rem .55rem; font-size: .85rem; white-space: nowrap; } .map thead th { text-align: left; white-space: normal; vertical-align: bottom; color: var(--dim); font-weight: 600; } .map tbody th { text-align: left; font-weight: 500; } .map td { text-align: right; }
.full { background: var(--green-bg); } .much { background: var(--much); } .some { background: var(--some); } .zero { background: var(--red-bg); } .total { font-weight: 700; border-top: 2px solid var(--dim); }
.items { list-style: none; padding: 0 0 .4rem; margin-block: 0; columns: 24rem; } .items li { break-inside: avoid; overflow-wrap: anywhere; padding-left: 1.2rem; text-indent: -1.2rem; } .covered .state { color: var(--green); } .missing .state { color: var(--red); } .missing { font-weight: 600; }
[hidden] { display: none !important; }
@media print { .filters, .skip { display: none; } }
`;
