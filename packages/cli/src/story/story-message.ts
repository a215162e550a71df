/** What a story keeps of one message: where it stood, when it was, what it says in a line, and the few values that say how the order stands. */
import { summary, tree } from '@fix/codec'
import type { RawMessage } from '../raw/raw-message.ts'
import type { AnyView } from '../raw/versions.ts'
import { nameOf, plainField } from '../show/plain-field.ts'
import { markOf } from '../show/row.ts'
import { orderIds, scopeOf } from './order-ids.ts'

export interface StoryMessage {
  readonly file: string
  readonly line: number
  /** UTC microseconds: of the log's line, and SendingTime(52); NaN where there is none. */
  readonly loggedUs: number
  readonly sentUs: number
  readonly from: string
  readonly to: string
  readonly seq: number
  readonly msgType: string
  readonly name: string
  readonly text: string
  /** Every field, where that was asked for. */
  readonly tree: readonly string[]
  readonly scope: string
  readonly links: readonly string[]
  readonly mentions: readonly string[]
  readonly traceIds: readonly string[]
  readonly possDup: boolean
  readonly says: Said
}

/** Values as on the wire, '' where a field is absent; enumerated ones by name where the dictionary has it. */
export interface Said {
  readonly clOrdID: string
  readonly origClOrdID: string
  readonly orderID: string
  readonly execID: string
  readonly positionID: string
  readonly execType: string
  readonly ordStatus: string
  readonly side: string
  readonly symbol: string
  readonly orderQty: string
  readonly ordType: string
  readonly price: string
  readonly lastQty: string
  readonly lastPx: string
  readonly cumQty: string
  readonly leavesQty: string
  readonly avgPx: string
  readonly reason: string
  readonly text: string
  readonly refSeqNum: number
  readonly refID: string
  readonly responseTo: string
  readonly beginString: string
}

export function storyMessage(message: RawMessage, file: string, secret: readonly number[], long: boolean): StoryMessage {
  const { view, line, loggedUs, traceIds } = message
  const mark = markOf(message)
  return {
    ...storyOf(view, secret, long),
    ...{ file, line, loggedUs, traceIds: [...traceIds] },
    ...(mark === '' ? {} : { text: `${summary(view, secret)}  ${mark}` }),
  }
}

/** The same of a message that is not of a log. */
export function storyOf(view: AnyView, secret: readonly number[], long: boolean): StoryMessage {
  const { links, mentions } = orderIds(view)
  return {
    ...{ file: '', line: 0, loggedUs: NaN, traceIds: [] },
    sentUs: view.utcUs(52),
    from: shown(view, 49, secret),
    to: shown(view, 56, secret),
    seq: view.seqNum,
    msgType: view.msgType,
    name: nameOf(view),
    text: summary(view, secret),
    tree: long
      ? tree(view, secret)
          .slice(1)
          .map((spans) => spans.map(({ text }) => text).join(''))
      : [],
    scope: scopeOf(view),
    links,
    mentions,
    possDup: view.bool(43),
    says: saidBy(view, secret),
  }
}

function saidBy(view: AnyView, secret: readonly number[]): Said {
  const text = (tag: number): string => shown(view, tag, secret)
  const meaning = (tag: number): string => view.index.layout.fields.get(tag)?.values.get(view.str(tag)) ?? text(tag)
  return {
    clOrdID: text(11),
    origClOrdID: text(41),
    orderID: text(37),
    execID: text(17),
    positionID: text(721),
    execType: meaning(150),
    ordStatus: meaning(39),
    side: meaning(54),
    symbol: text(55) || text(48),
    orderQty: text(38) || text(152),
    ordType: meaning(40),
    price: text(44),
    lastQty: text(32),
    lastPx: text(31),
    cumQty: text(14),
    leavesQty: text(151),
    avgPx: text(6),
    reason: [103, 102, 380, 373].map(meaning).find((word) => word !== '') ?? '',
    text: text(58),
    refSeqNum: view.int(45),
    refID: text(379),
    responseTo: meaning(434),
    beginString: text(8),
  }
}

function shown(view: AnyView, tag: number, secret: readonly number[]): string {
  return view.has(tag) && secret.includes(tag) ? '***' : plainField(view, tag)
}
