/** The map of the contract and the names behind it. */
export const coverageStyle = `
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); } .map { width: 100%; border-collapse: separate; border-spacing: 0; overflow-wrap: normal; }
caption { caption-side: bottom; color: var(--dim); font-size: .85rem; text-align: left; padding: .5rem .8rem; }
.map th, .map td { border-bottom: 1px solid var(--line); font-size: .86rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; } .map th { padding: .4rem .8rem; font-weight: 500; } .map thead th { color: var(--dim); white-space: normal; vertical-align: bottom; line-height: 1.25; }
.map th:first-child { text-align: left; position: sticky; left: 0; background: var(--card); z-index: 1; border-right: 1px solid var(--line); } .map tfoot > tr > * { font-weight: 700; border-bottom: 0; }
.map td { border-left: 2px solid var(--card); padding: .4rem .8rem; } .map td a { color: inherit; text-decoration: none; display: block; margin: -.4rem -.8rem; padding: .4rem .8rem; } .map td a:hover { text-decoration: underline; } .map td a:focus-visible { outline-offset: -2px; } .map i { font-style: normal; color: var(--dim); }
.full { background: var(--green-bg); } .much { background: var(--much); } .some { background: var(--some); } .zero { background: var(--red-bg); }
.only { display: inline-flex; align-items: center; margin: 1rem 0 .6rem; font-size: .9rem; }
.names { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin-top: .4rem; } .names summary { display: grid; grid-template-columns: minmax(0, 1fr) max-content minmax(2rem, 20%); gap: 1rem; align-items: center; padding: .55rem 1rem .55rem 2rem; position: relative; } .names .bar { margin: 0; } .ratio { color: var(--dim); font-size: .88rem; font-variant-numeric: tabular-nums; }
.part { padding: .4rem 1rem .7rem; } .part h3 { font-size: .9rem; margin-bottom: .25rem; } .part h3 span { color: var(--dim); font-weight: 400; }
.items { columns: 22rem; } .items li { break-inside: avoid; padding-left: 1.3rem; text-indent: -1.3rem; } .covered { color: var(--dim); } .covered .sign { color: var(--green); } .missing .sign { color: var(--red); } .excepted { color: var(--dim); }
.only-missing .covered, .only-missing .excepted, .only-missing .whole { display: none; }
`;
