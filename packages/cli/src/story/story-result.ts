/** The story of an order as `fix follow` gives it: an object for the order and one for each message in NDJSON, and lines for people. Spans are microseconds. */
import { formatUtc } from '@fix/codec'
import { faint, painted } from '../show/colours.ts'
import { spanText } from '../show/durations.ts'
import type { OrderStory, StoryRequest } from './order-story.ts'
import type { StoryMessage } from './story-message.ts'

export interface OrderLine {
  readonly schema: 1
  readonly kind: 'order'
  /** Of the messages that follow it. */
  readonly order: number
  readonly beginString: string
  readonly between: readonly [string, string]
  readonly what: string
  readonly clOrdIDs: readonly string[]
  readonly orderIDs: readonly string[]
  readonly execIDs: readonly string[]
  readonly positionIDs: readonly string[]
  readonly traceIDs: readonly string[]
  /** What its times are: of the log's lines, or SendingTime(52), of two clocks. */
  readonly basis: 'log' | 'SendingTime'
  readonly messages: number
  /** OrdStatus(39) of its last report by name; '' where there is none. */
  readonly state: string
  readonly open: boolean
  readonly cumQty: string
  readonly leavesQty: string
  readonly avgPx: string
  readonly fills: number
  readonly ackUs: number | null
  readonly firstFillUs: number | null
  readonly lastFillUs: number | null
  readonly requests: readonly {
    readonly kind: StoryRequest['kind']
    readonly clOrdID: string
    readonly outcome: string
    readonly answeredUs: number | null
    readonly endedUs: number | null
    readonly reason: string
  }[]
}

const span = (from: number, to: number): number | null => (to >= from ? to - from : null)

export function orderLine(story: OrderStory, order: number): OrderLine {
  const { opening, requests, ids, basis, messages } = story
  const [first] = requests
  const startUs = first?.kind === 'order' ? first.atUs : NaN
  return {
    ...{ schema: 1, kind: 'order', order },
    beginString: opening?.says.beginString ?? '',
    between: [opening?.from ?? '', opening?.to ?? ''],
    what: whatOf(story),
    clOrdIDs: [...ids.clOrdID],
    orderIDs: [...ids.orderID],
    execIDs: [...ids.execID],
    positionIDs: [...ids.positionID],
    traceIDs: [...ids.trace],
    ...{ basis, messages: messages.length, state: stateOf(story), open: story.isOpen },
    ...{ cumQty: story.cumQty, leavesQty: story.leavesQty, avgPx: story.avgPx, fills: story.fills },
    ackUs: span(startUs, first?.firstAnswerUs ?? NaN),
    firstFillUs: span(startUs, story.firstFillUs),
    lastFillUs: span(startUs, story.lastFillUs),
    requests: requests.map((one) => ({
      ...{ kind: one.kind, clOrdID: one.clOrdID, outcome: one.outcome, reason: one.reason },
      ...{ answeredUs: span(one.atUs, one.firstAnswerUs), endedUs: span(one.atUs, one.endedUs) },
    })),
  }
}

export function messageLine(story: OrderStory, message: StoryMessage, order: number): object {
  const { file, line, from, to, seq, msgType, name, text, possDup } = message
  const us = story.timeOf(message)
  return {
    ...{ schema: 1, kind: 'message', order, file, line, us: Number.isNaN(us) ? null : us, from, to },
    ...{ msgSeqNum: Number.isNaN(seq) ? null : seq, msgType, message: name, possDup, text },
  }
}

/** BUY 1000 EURUSD @ 1.10 Limit. */
export function whatOf({ opening }: OrderStory): string {
  if (opening === undefined) return ''
  const { side, orderQty, symbol, price, ordType } = opening.says
  return [side.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase(), orderQty, symbol, price === '' ? '' : `@ ${price}`, ordType]
    .filter((word) => word !== '')
    .join(' ')
}

function stateOf({ ordStatus, requests }: OrderStory): string {
  return ordStatus === '' && requests[0]?.outcome === 'rejected' ? 'Rejected' : ordStatus
}

/** Lines for people. */
export function storyLines(story: OrderStory, colours: boolean): string[] {
  const line = orderLine(story, 1)
  const [name = line.orderIDs[0] ?? ''] = line.clOrdIDs
  const ids = [
    ['ClOrdID', line.clOrdIDs],
    ['OrderID', line.orderIDs],
    ['ExecID', line.execIDs],
    ['PosMaintRptID', line.positionIDs],
    ['trace', line.traceIDs],
  ].flatMap(([field, all]) => (all.length === 0 ? [] : [`${field as string} ${few(all as string[])}`]))
  const rows = story.messages.flatMap((message, at) => [messageRow(story, message, at, colours), ...message.tree])
  return [
    painted(
      `order ${name}: ${[line.what, line.between.join(' → '), line.beginString].filter((word) => word !== '').join(', ')}`,
      colours ? '1' : undefined,
    ),
    `  ${ids.join('; ')}`,
    ...rows,
    ...endLines(line),
  ]
}

const mostIds = 12

function few(ids: readonly string[]): string {
  return ids.length <= mostIds ? ids.join(', ') : `${ids.slice(0, mostIds).join(', ')} and ${ids.length - mostIds} more`
}

function messageRow(story: OrderStory, message: StoryMessage, at: number, colours: boolean): string {
  const us = story.timeOf(message)
  const before = at === 0 ? NaN : story.timeOf(story.messages[at - 1])
  const since = at === 0 || Number.isNaN(us - before) ? '' : us >= before ? `+${spanText(us - before)}` : `-${spanText(before - us)}`
  const time = Number.isNaN(us) ? '-'.padEnd(21) : formatUtc(us, 3)
  const head = `${time}  ${since.padStart(9)}  ${message.from} → ${message.to}  ${Number.isNaN(message.seq) ? '-' : message.seq}  `
  const place = message.file === '' ? '' : `  ${message.file}:${message.line}`
  return `${painted(head, colours ? faint : undefined)}${message.text}${painted(place, colours ? faint : undefined)}`
}

function endLines(line: OrderLine): string[] {
  const waits = waitsText(line)
  return [...(waits === '' ? [] : [`  ${waits}`]), `  ${endText(line)}`]
}

/** How long its requests and its fills took; '' where nothing is to be said. */
export function waitsText(line: OrderLine): string {
  const { firstFillUs, lastFillUs, fills, basis, requests } = line
  const filled =
    firstFillUs === null
      ? []
      : [
          fills === 1
            ? `filled after ${spanText(firstFillUs)}`
            : `first fill after ${spanText(firstFillUs)}, last after ${spanText(lastFillUs ?? NaN)}`,
        ]
  const told = [...requests.flatMap((request) => requestText(request)), ...filled].join('; ')
  return told === '' || basis === 'log' ? told : `${told}; times are SendingTime(52), of two clocks`
}

function requestText({ kind, clOrdID, outcome, answeredUs, endedUs, reason }: OrderLine['requests'][number]): string[] {
  const after = (us: number | null): string => (us === null ? '' : ` after ${spanText(us)}`)
  const name = kind === 'order' ? 'order' : `${kind} ${clOrdID}`
  if (outcome === '') return [answeredUs === null ? `${name} not answered` : `${name} answered${after(answeredUs)}, not decided`]
  const why = reason === '' ? '' : ` (${reason})`
  if (outcome === 'accepted') return [`acknowledged${after(answeredUs)}`]
  return [`${kind === 'order' ? '' : `${name} `}${outcome}${after(endedUs)}${why}`]
}

/** How it stood at the end of the log. */
export function endText({ state, open, cumQty, leavesQty, avgPx, fills }: OrderLine): string {
  if (state === '') return 'no report of it says how it stands'
  const done =
    cumQty === ''
      ? `${fills} ${fills === 1 ? 'fill' : 'fills'}`
      : `${cumQty} filled${avgPx === '' || /^[0.]*$/.test(avgPx) ? '' : ` at ${avgPx}`}`
  const left = leavesQty === '' ? '' : `, ${leavesQty} left`
  return `${state}: ${done}${left}${open ? '; open at the end of the log' : ''}`
}
