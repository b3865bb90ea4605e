/** The list of findings and what is behind each. */
export const findingStyle = `
.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; background: var(--bg); padding: .6rem 0 .7rem; border-bottom: 1px solid var(--line); margin-bottom: 1.25rem; }
.filters label { display: grid; gap: .15rem; font-size: .82rem; color: var(--dim); } .filters .wide { flex: 1 1 14rem; } .filters input { width: 100%; } .state { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; width: 100%; }
.keys { margin-left: auto; }
.group { margin-bottom: 1.6rem; } .head { display: grid; grid-template-columns: auto 1fr; gap: 0 .6rem; align-items: baseline; padding: 0 .2rem .45rem; } .head p { grid-column: 1 / -1; }
.times { color: var(--dim); font-size: .85rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.group ol { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow: clip; } .finding + .finding { border-top: 1px solid var(--line); }
.finding > details > summary { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: baseline; padding: .65rem 1rem .65rem 2rem; position: relative; list-style: none; } .finding > details > summary::-webkit-details-marker, .names > summary::-webkit-details-marker { display: none; }
.finding > details > summary::before, .names > summary::before { content: ''; position: absolute; left: 1rem; top: 1.15rem; width: .4rem; height: .4rem; border: solid var(--dim); border-width: 0 2px 2px 0; transform: rotate(-45deg); } .finding > [open] > summary::before, .names[open] > summary::before { transform: rotate(45deg); }
.finding > details > summary:hover { background: var(--soft); } .finding > details > summary:focus-visible { outline-offset: -2px; } .finding > [open] > summary { background: var(--soft); }
.finding strong { font-weight: 600; flex: 1 1 20rem; } .place { color: var(--dim); }
.badge { font-size: .74rem; font-weight: 700; border-radius: 1rem; padding: .08rem .55rem; } .badge.error { color: var(--red); background: var(--red-bg); } .badge.warning { color: var(--amber); background: var(--amber-bg); }
.body { padding: 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
dl { margin: 0; } dt { color: var(--dim); font-size: .85rem; } dd { margin: 0; }
.compare { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem; } .compare div { border-radius: .5rem; padding: .6rem .8rem; border-left: 3px solid; max-height: 12rem; overflow: auto; }
.was { background: var(--red-bg); border-color: var(--red) !important; } .wanted { background: var(--green-bg); border-color: var(--green) !important; } .compare dt { color: inherit; font-weight: 600; } .was dt { color: var(--red); } .wanted dt { color: var(--green); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: .75rem; align-items: start; }
.panel { border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; margin: 0; min-width: 0; } .line, figcaption { background: var(--soft); border-bottom: 1px solid var(--line); padding: .4rem .8rem; font-size: .88rem; } .line b, figcaption b { margin-right: .5rem; }
.accepted { color: var(--green); font-weight: 700; } .refused { color: var(--red); font-weight: 700; }
.pairs { width: 100%; table-layout: fixed; border-collapse: collapse; } .pairs th { width: 36%; text-align: left; font-weight: 400; color: var(--dim); vertical-align: top; font-size: .86rem; padding: .15rem 0 .15rem .8rem; } .pairs td { padding: .15rem .8rem .15rem .6rem; } .pairs tr:first-child > * { padding-top: .5rem; } .pairs tr:last-child > * { padding-bottom: .5rem; }
.headers { border-top: 1px solid var(--line); } .headers summary { color: var(--dim); font-size: .85rem; padding: .35rem .8rem; }
pre { margin: 0; padding: .6rem .8rem; overflow: auto; max-height: 26rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.code { white-space: pre; overflow-wrap: normal; } .number { display: inline-block; width: 4ch; margin-right: 1.2ch; text-align: right; color: var(--dim); user-select: none; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .2rem; padding: 0 .15rem; font-weight: 600; } .key { color: var(--blue); } mark .key { color: inherit; }
@media (max-width: 40rem) { .filters { position: static; } .filters label { flex: 1 1 8rem; } .filters select { width: 100%; } }
`;
