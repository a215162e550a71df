/** The page of a report: one file that needs no other, opens without a network, runs nothing, and says what it leaves out. */
import { formatUtc } from '@fix/codec'
import { spanText } from '../show/durations.ts'
import { numbersText, statsResult, type DirectionResult, type StatsResult } from '../stats/stats-result.ts'
import { storiesOf, type OrderStory } from '../story/order-story.ts'
import { orderLine, whatOf, endText, waitsText } from '../story/story-result.ts'
import type { StoryMessage } from '../story/story-message.ts'
import { diagram } from './diagram.ts'
import { escaped, section, table } from './html.ts'
import type { ReportFold } from './report-fold.ts'
import { style } from './style.ts'

export interface ReportResult {
  readonly schema: 1
  readonly messages: number
  readonly sessions: number
  readonly orders: number
  readonly rejects: number
  readonly gaps: number
  /** What the page does not have, because it would be too long. */
  readonly left: { readonly orderMessages: number; readonly arrows: number; readonly rejects: number }
}

/** `asked`: the ids of the orders that alone are told. */
export function reportOf(
  fold: ReportFold,
  files: readonly string[],
  asked: readonly string[] = [],
): { page: string; result: ReportResult } {
  const stats = statsResult(fold.stats)
  const stories = storiesOf(
    fold.orderMessages.list.filter(
      ({ links, mentions, msgType, says }) =>
        links.length + mentions.length > 0 || msgType === '3' || (msgType === 'j' && says.refID !== ''),
    ),
  )
  const orders = stories.filter(({ ids, requests }) => ids.clOrdID.size > 0 || ids.orderID.size > 0 || requests.length > 0)
  const timeOf = (message: StoryMessage): number => (stats.basis === 'log' ? message.loggedUs : message.sentUs)
  const { svg, undrawn } = diagram(fold.arrows.list, timeOf)
  const left = { ...fold.left, arrows: fold.left.arrows + undrawn }
  const gaps = stats.directions.reduce((sum, { sequence }) => sum + sequence.gaps, 0)
  const rejects = fold.rejects.list.length + fold.left.rejects
  const result: ReportResult = {
    schema: 1,
    messages: stats.messages,
    sessions: sessionsIn(stats),
    orders: orders.length,
    rejects,
    gaps,
    left,
  }
  const body = [
    `<header><h1>FIX report</h1><p id="summary">${escaped(summaryOf(result, stats, files))}</p>${askedText(asked)}${leftText(result, fold)}</header>`,
    ...(result.left.orderMessages + result.left.arrows + result.left.rejects > 0
      ? [section('times', 'The whole log', timesTable(fold))]
      : []),
    section('sessions', 'Sessions', sessionsTable(stats)),
    section('gaps', 'Gaps', gapsTable(stats)),
    section('rejects', 'Rejects', rejectsTable(fold.rejects.list, timeOf)),
    section('orders', 'Orders', orders.length === 0 ? '<p>none</p>' : orders.map(orderDetails).join('\n')),
    section(
      'diagram',
      'Messages',
      `<p>Without Heartbeat(0) and TestRequest(1), of which there are ${fold.heartbeats}.</p><div class="wide">${svg}</div>`,
    ),
  ]
  return { page: framed(body.join('\n')), result }
}

/** Nothing may be fetched or run, whatever a log says. */
function framed(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>FIX report</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}</style></head><body>
${body}
</body></html>
`
}

function sessionsIn({ directions }: StatsResult): number {
  return new Set(directions.map(({ from, to }) => [from, to].sort().join('\x01'))).size
}

function summaryOf(
  { messages, sessions, orders, rejects, gaps }: ReportResult,
  { directions, basis, notRight }: StatsResult,
  files: readonly string[],
): string {
  const times = directions.flatMap(({ firstUs, lastUs }) => [firstUs, lastUs]).filter((us) => us !== null)
  const span = times.length === 0 ? '' : `, ${formatUtc(Math.min(...times), 3)} to ${formatUtc(Math.max(...times), 3)} UTC`
  const clock = basis === 'log' ? 'times are those of the log' : 'times are SendingTime(52), of two clocks'
  const wrong = notRight === 0 ? '' : `; ${notRight} messages have a wrong or missing BodyLength(9) or CheckSum(10)`
  return `${files.join(', ')}: ${messages} messages in ${counted(sessions, 'session')}${span}; ${counted(orders, 'order')}, ${counted(rejects, 'reject')}, ${counted(gaps, 'gap')}; ${clock}${wrong}.`
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

function askedText(asked: readonly string[]): string {
  return asked.length === 0
    ? ''
    : `<p id="asked">Orders, rejects and messages are those of ${escaped(asked.join(', '))}; sessions and gaps those of the whole log.</p>`
}

/** How much is not here, up to which time or from which on, and how to have it. */
function leftText({ left }: ReportResult, { orderMessages, last }: ReportFold): string {
  const parts = [
    ...(left.orderMessages > 0 ? [`${left.orderMessages} messages of orders`] : []),
    ...(left.arrows > 0 ? [`${left.arrows} arrows of the diagram`] : []),
    ...(left.rejects > 0 ? [`${left.rejects} rejects`] : []),
  ]
  if (parts.length === 0) return '<p id="left">Nothing is left out.</p>'
  const edge = last ? orderMessages.list.at(0) : orderMessages.list.at(-1)
  const edgeUs = edge?.sentUs ?? NaN
  const isCut = left.orderMessages > 0 && !Number.isNaN(edgeUs)
  // By SendingTime(52), as --since is; rounded so that the next page has what stands at the edge, too.
  const time = isCut ? formatUtc(Math.floor(edgeUs / 1000) * 1000 + (last ? 1000 : 0), 3) : ''
  const here = last ? 'The last ones are here' : 'The first ones are here'
  const where = !isCut ? '' : last ? `, orders from ${time} on` : `, orders up to ${time}`
  const ways = [
    ...(isCut ? [last ? `--until ${time} the ones before` : `--since ${time} the ones behind`] : []),
    last ? 'without --last the first ones' : '--last the last ones',
    ...['--order ID one order whole', '--comp ID one party', '--most N more of all'],
  ]
  return `<p id="left" class="warn">Left out, as the page would be too long: ${parts.join(', ')}. ${here}${where}. For the others ask with ${ways.join(', ')}.</p>`
}

function timesTable({ times }: ReportFold): string {
  const rows = times.spans.map(({ fromUs, messages, orderMessages, rejects }) => [
    timeText(fromUs),
    String(messages),
    String(orderMessages),
    rejects === 0 ? '' : String(rejects),
  ])
  return table('time-table', [`from, ${spanText(times.lengthUs)} each`, 'messages', 'of orders', 'rejects'], rows)
}

function sessionsTable({ directions }: StatsResult): string {
  const head = ['from', 'to', 'version', 'messages', 'a second', 'in the fullest', 'numbers', 'types', 'heartbeats']
  return table('session-table', head, directions.map(sessionRow))
}

function sessionRow(one: DirectionResult): string[] {
  const { from, to, beginString, messages, perSecond, fullestSecond, sequence, types, heartbeats, longestSilenceUs } = one
  const pace = heartbeats.heartBtIntS === null ? '' : ` of every ${heartbeats.heartBtIntS} s`
  return [
    ...[from, to, beginString].map(escaped),
    ...[String(messages), perSecond === null ? '-' : perSecond.toPrecision(3), String(fullestSecond), numbersText(sequence)],
    Object.entries(types)
      .map(([name, count]) => `${count} ${escaped(name)}`)
      .join(', '),
    `${heartbeats.count}${pace}; the longest silence ${spanText(longestSilenceUs)}`,
  ]
}

function gapsTable({ directions }: StatsResult): string {
  const rows = directions.flatMap(({ from, to, sequence }) =>
    sequence.list.map((gap) => [
      `${escaped(from)} → ${escaped(to)}`,
      gap.from === gap.to ? String(gap.from) : `${gap.from} to ${gap.to}`,
      `${escaped(gap.file)}:${gap.line}`,
      gap.missing === 0 ? 'came later or were filled' : `${gap.missing} missing`,
    ]),
  )
  return rows.length === 0 ? '<p>none</p>' : table('gap-table', ['session', 'numbers', 'before', 'then'], rows)
}

function rejectsTable(rejects: readonly StoryMessage[], timeOf: (message: StoryMessage) => number): string {
  if (rejects.length === 0) return '<p>none</p>'
  const rows = rejects.map((message) => {
    const { from, to, seq, name, says, file, line, text } = message
    const reason = [says.reason, says.text].filter((word) => word !== '').join(': ')
    return [
      timeText(timeOf(message)),
      `${escaped(from)} → ${escaped(to)}`,
      String(seq),
      escaped(name),
      escaped(reason),
      escaped(text),
      `${escaped(file)}:${line}`,
    ]
  })
  return table('reject-table', ['time', 'session', 'number', 'message', 'reason', 'says', 'where'], rows)
}

function orderDetails(story: OrderStory): string {
  const line = orderLine(story, 1)
  const [id = line.orderIDs[0] ?? '-'] = line.clOrdIDs
  const rows = story.messages.map((message) => {
    const { from, to, seq, text, file, line: at } = message
    return [
      timeText(story.timeOf(message)),
      `${escaped(from)} → ${escaped(to)}`,
      Number.isNaN(seq) ? '-' : String(seq),
      escaped(text),
      `${escaped(file)}:${at}`,
    ]
  })
  const ids = [
    ...line.clOrdIDs.slice(1),
    ...line.orderIDs.map((one) => `OrderID ${one}`),
    ...line.positionIDs.map((one) => `position ${one}`),
  ].join(', ')
  const waits = waitsText(line)
  return (
    `<details class="order"><summary><b>${escaped(id)}</b> ${escaped(whatOf(story))} <em class="${line.open ? 'open' : 'ended'}">${escaped(endText(line))}</em></summary>` +
    `<p>${escaped(ids)}</p>${waits === '' ? '' : `<p>${escaped(waits)}</p>`}` +
    `${table('', ['time', 'session', 'number', 'says', 'where'], rows).replace(' id=""', '')}</details>`
  )
}

function timeText(us: number): string {
  return Number.isNaN(us) ? '-' : formatUtc(us, 3)
}
