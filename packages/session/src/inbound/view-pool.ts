/**
 * Views that the sessions of one codec share. A view has tables as long as its dictionary's tags, and a session needs one only from the first byte
 * of a chunk until it is done with it: of a thousand sessions at rest none has a view, and as many exist as sessions are busy within each other.
 */
import type { View } from '@fix/codec'
import type { AnyCodec } from '../any-codec.ts'

/** Views kept for the next one who asks. */
const most = 8
const idle = new WeakMap<AnyCodec, View[]>()

/** A view that nobody else has, until it is given back. */
export function borrowView(codec: AnyCodec): View {
  return idle.get(codec)?.pop() ?? codec.view()
}

/** The view is over: whoever still looks at it sees another's message. */
export function giveBackView(codec: AnyCodec, view: View): void {
  const views = idle.get(codec)
  if (views === undefined) idle.set(codec, [view])
  else if (views.length < most) views.push(view)
}
