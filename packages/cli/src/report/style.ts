/** How a report looks, by day and by night. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --faint: light-dark(#59636e, #9198a1); --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#c62828, #f85149); --warn: light-dark(#9a5b00, #d29922) }
body { font: 14px/1.45 system-ui, sans-serif; margin: 1.5rem; max-width: 100rem }
h1 { font-size: 1.4rem; margin: 0 0 .3rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
table { border-collapse: collapse; font: 12px/1.4 ui-monospace, monospace; display: block; overflow-x: auto }
td:first-child, td:nth-child(2) { white-space: nowrap } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem; border-bottom: 1px solid var(--line) } th { color: var(--faint); font-weight: 600 }
details { border-bottom: 1px solid var(--line); padding: .2rem 0 } summary { cursor: pointer }
summary em { font-style: normal; color: var(--faint) } summary em.open { color: var(--warn) } .warn { color: var(--warn) }
.wide { overflow-x: auto } svg text { font: 11px ui-monospace, monospace; text-anchor: middle; fill: currentColor }
svg line { stroke: currentColor } svg .life { stroke: var(--line) } svg .party { font-weight: 700; font-size: 13px } svg .time { text-anchor: start } svg .time, svg .type { fill: var(--faint) }
svg marker path { fill: currentColor } svg .good { color: var(--good) } svg .bad { color: var(--bad) } svg .again { color: var(--faint) }
`
