/** The figures of a sweep as a page. */
import type { CrashSweepResult } from './crash-sweep.ts'

export function reportOf(result: CrashSweepResult, run: { machine: string; commit: string; seed: string }): string {
  const { sweeps, violations } = result
  const total = (of: (one: (typeof sweeps)[number]) => number): number => sweeps.reduce((all, one) => all + of(one), 0)
  const rows = sweeps.map((one) => [
    one.numbering,
    one.sync,
    one.kills,
    `${one.killed.starting} / ${one.killed.recovering} / ${one.killed.trading}`,
    one.requests,
    one.unsent,
    one.lost,
    one.doubled,
    one.unreconciled,
    one.readyMsP50,
    one.readyMsP99,
  ])
  const replays = sweeps.map((one) => [one.numbering, one.sync, one.lives, one.facts, one.decisions])
  return `# Reliability

Written by the run that it tells of: commit ${run.commit}, ${run.machine}, ${new Date().toISOString().slice(0, 10)}. To repeat it:

    npm run crash-sweep -- --kills ${result.points} --seed ${run.seed}

## Kills

A gateway as a process of its own, trading briskly before a simulated venue in another process, over TCP, each with its own journal on disk.
The gateway is killed with SIGKILL at seeded random moments and started again; at the end it closes its position and stops. Then both journals
are compared.

${table(
  [
    'numbering',
    'sync',
    'kills',
    'while starting / recovering / trading',
    'requests',
    'never arrived, known so',
    'lost',
    'doubled',
    'unreconciled',
    'ready ms p50',
    'p99',
  ],
  rows,
)}

**${result.kills} kills: ${result.lost} lost, ${result.doubled} doubled, ${result.unreconciled} unreconciled.** From the start of the process to a
gateway that may trade: p50 ${result.readyMsP50} ms, p99 ${result.readyMsP99} ms.

${violations.length === 0 ? 'Nothing was broken.' : `Broken: ${violations.length}.\n\n${violations.map((text) => `- ${text}`).join('\n')}`}

What is held: no ClOrdID(11) twice at the venue (I2); each request of the gateway's journal is at the venue or known as never arrived, and
nothing is at the venue that is not in the journal (I1); each order ends in the venue's state with the venue's quantity (I3); position and
profit are those of the venue's fills (I4); the next outbound number is above all that the venue has seen (I5), and with continued numbers no
inbound message was passed over (I6); the journal, folded by another process, is byte for byte the state that stood in memory at the stop, the
numbers of both sessions too (I7).

With numbers that are reset at each logon nothing is resent: what the venue did with the last orders of a life is learned by status, mass
status and positions alone. An order that the venue does not know is judged only when it is older than two seconds; that is the long tail
of the recovery.

A kill is no loss of power: what was written and not synced is still there. \`packages/store\` and the seeded tests of \`packages/simulation\` take that
away too.

## Replay

Every sweep above, once more from its capture and its journal: each captured fact enters a desk under its own idx, and every note that the desk
writes is held against the journal's, byte by byte: orders, cancels, replaces, questions, refusals, with ClOrdID(11), terms and times.

${table(['numbering', 'sync', 'lives', 'facts', 'notes that came again'], replays)}

${total((one) => one.decisions)} notes, ${violations.filter((text) => text.includes('replay')).length} differences; state and books at the end are those of the live run.
`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [[...head], ...rows.map((row) => row.map(String))]
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)))
  const line = (row: readonly string[]): string => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  return [line(cells[0]), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.slice(1).map(line)].join('\n')
}
