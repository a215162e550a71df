/**
 * A codec that is watched from outside: every whole message that it frames is told, and of one in so many it is told how long framing and writing
 * took. The codec itself measures nothing, and the session that uses this one notices nothing.
 */
import type { Frame, View, Writer } from '@fix/codec'
import type { AnyCodec } from '@fix/session'

export interface CodecListener {
  /** A message was framed; the view shows it. */
  came(view: View, bytes: number): void
  /** Framing and indexing one message took so long. */
  decoded(us: number): void
  /** Writing one message took so long. */
  encoded(us: number): void
}

/** One message in so many is timed: two looks at a clock cost as much as the framing of a short message. */
export const sampledEvery = 64

/** `nowUs` is a clock that nobody sets. */
export function measuredCodec(codec: AnyCodec, nowUs: () => number, told: CodecListener): AnyCodec {
  let read = 0
  let written = 0
  return {
    layout: codec.layout,
    view: () => codec.view(),
    validate: (view, rules, problems) => codec.validate(view, rules, problems),
    nameOf: (msgType) => codec.nameOf(msgType),
    scan(bytes: Uint8Array, from: number, to: number, out: Frame, view: View, looked?: number): void {
      const began = read % sampledEvery === 0 ? nowUs() : NaN
      codec.scan(bytes, from, to, out, view, looked)
      if (out.kind !== 'message') return
      read++
      if (!Number.isNaN(began)) told.decoded(nowUs() - began)
      told.came(view, out.end - out.start)
    },
    writer(): Writer {
      const writer = codec.writer()
      const begin = writer.begin.bind(writer)
      const end = writer.end.bind(writer)
      let began = NaN
      writer.begin = (msgType) => {
        began = written++ % sampledEvery === 0 ? nowUs() : NaN
        begin(msgType)
      }
      writer.end = () => {
        end()
        if (Number.isNaN(began)) return
        told.encoded(nowUs() - began)
        began = NaN
      }
      return writer
    },
  }
}
