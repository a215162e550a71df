/** The text of a field as a line may have it: what a terminal would obey is escaped. '' where it is absent. */
import { pretty } from '@fix/codec'
import type { AnyView } from '../raw/versions.ts'

export function plainField(view: AnyView, tag: number): string {
  return plainAt(view, view.find(tag))
}

export function plainAt(view: AnyView, place: number): string {
  return place < 0 ? '' : pretty(view.bytes, view.startAt(place), view.endAt(place))
}

/** NewOrderSingle, or `MsgType U7` for what the dictionary does not have. */
export function nameOf(view: AnyView): string {
  return view.messageName === '' ? `MsgType ${plainField(view, 35)}` : view.messageName
}
