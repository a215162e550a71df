/** What came of a replay: what was sent, what was answered, how long that took, and what was refused. */
import { spanText } from '../show/durations.ts'
import type { Waited } from '../stats/answers.ts'

export interface ReplayResult {
  readonly schema: 1
  readonly from: string
  readonly to: string
  readonly sent: Readonly<Record<string, number>>
  /** Messages of the side that are not played: of the session itself, and copies. */
  readonly skipped: number
  /** Messages that our session did not send, by the reason. */
  readonly notSent: Readonly<Record<string, number>>
  readonly answers: Readonly<Record<string, number>>
  /** Messages that were refused: Reject(3), BusinessMessageReject(j), and reports with OrdStatus(39) Rejected. */
  readonly refused: number
  readonly requests: readonly {
    readonly message: string
    readonly asked: number
    readonly answered: number
    readonly us: { readonly p50: number | null; readonly max: number | null }
  }[]
  /** The session ended before all was sent. */
  readonly cut: boolean
}

export function requestsOf(waits: Iterable<Waited>): ReplayResult['requests'] {
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return [...waits].map(({ name, asked, answered, us }) => ({
    message: name,
    asked,
    answered,
    us: { p50: known(us.at(0.5)), max: known(us.max) },
  }))
}

export function replayLines(result: ReplayResult): string[] {
  const { from, to, sent, skipped, notSent, answers, refused, requests, cut } = result
  const counted = (counts: Readonly<Record<string, number>>): string => {
    const all = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
    return all.length === 0 ? 'nothing' : all.join(', ')
  }
  return [
    `${from} → ${to}: sent ${counted(sent)}; ${skipped} of the session or copies, not played`,
    ...(Object.keys(notSent).length > 0 ? [`not sent: ${counted(notSent)}`] : []),
    `answered: ${counted(answers)}; ${refused} refused`,
    ...requests.map(
      ({ message, asked, answered, us }) =>
        `  ${message}  ${asked} asked, ${answered} answered${us.p50 === null ? '' : `, p50 ${spanText(us.p50)}, max ${spanText(us.max ?? NaN)}`}`,
    ),
    ...(cut ? ['the session ended before all was sent'] : []),
  ]
}
