/**
 * The ids by which a message says which order it is about. ClOrdID(11), OrigClOrdID(41) and OrderID(37) link the messages of one order; the others name an execution, a
 * position or a group, which more than one order may share: one asks by them, and follows nothing.
 */
import type { AnyView } from '../raw/versions.ts'

export interface OrderIds {
  /** `c:A1` for ClOrdID(11) and OrigClOrdID(41), `o:O-7` for OrderID(37): of the message as a whole. */
  readonly links: readonly string[]
  /** The same where they stand in groups, as in a list of orders: the message is about each of them, and they are not one. */
  readonly mentions: readonly string[]
}

const linkTags: Readonly<Record<number, string>> = { 11: 'c', 41: 'c', 37: 'o' }
/** SecondaryClOrdID, ClOrdLinkID, SecondaryOrderID, ExecID, ExecRefID, BusinessRejectRefID, ListID, PosMaintRptID, TrdMatchID, TradeReportID. */
const askedTags: ReadonlySet<number> = new Set([11, 41, 37, 526, 583, 198, 17, 19, 379, 66, 721, 880, 571])
/** What stands in OrderID(37) where there is none. */
const noOrder: ReadonlySet<string> = new Set(['', '0', 'NONE', 'UNKNOWN', 'N/A', '[N/A]'])

/** One session, whoever of the two speaks. */
export function scopeOf(view: AnyView): string {
  const [one, other] = [view.str(49).toLowerCase(), view.str(56).toLowerCase()]
  return one < other ? `${one}\x01${other}` : `${other}\x01${one}`
}

export function orderIds(view: AnyView): OrderIds {
  const links: string[] = []
  const mentions: string[] = []
  const { tags, count } = view.index
  for (let place = 0; place < count; place++) {
    const kind = linkTags[tags[place]]
    if (kind === undefined) continue
    const id = view.strAt(place)
    if (id === '' || (kind === 'o' && noOrder.has(id.toUpperCase()))) continue
    const list = view.find(tags[place]) === place ? links : mentions
    list.push(`${kind}:${id}`)
  }
  return { links, mentions }
}

/** Every id in the message that an order may be asked by. */
export function askableIds(view: AnyView): string[] {
  const ids: string[] = []
  const { tags, count } = view.index
  for (let place = 0; place < count; place++) if (askedTags.has(tags[place])) ids.push(view.strAt(place))
  return ids
}

/** Whether one of them is `id`. */
export function isAskedBy(view: AnyView, id: string): boolean {
  const { tags, starts, ends, count } = view.index
  for (let place = 0; place < count; place++)
    // No character takes more than three bytes, and none less than one.
    if (askedTags.has(tags[place]) && ends[place] - starts[place] >= id.length && view.strAt(place) === id) return true
  return false
}
