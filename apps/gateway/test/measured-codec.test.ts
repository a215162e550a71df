import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { expect, it } from 'vitest'
import { measuredCodec, sampledEvery } from '../src/measured-codec.ts'

const fix = codec(fix44)
const header = {
  beginString: 'FIX.4.4',
  senderCompID: 'ME',
  targetCompID: 'YOU',
  msgSeqNum: 1,
  sendingTime: '20260102-09:30:00.000',
} as const
const heartbeat = fix.write({ ...header, msgType: 'Heartbeat' })

it('tells every message that it frames, times one in so many, and reads and writes as the codec does', () => {
  let nowUs = 0
  const came: string[] = []
  const decoded: number[] = []
  const encoded: number[] = []
  const watched = measuredCodec(fix, () => (nowUs += 5), {
    came: (view, bytes) => came.push(`${view.msgType} ${bytes}`),
    decoded: (us) => decoded.push(us),
    encoded: (us) => encoded.push(us),
  })
  const frame = frameSlot()
  const view = watched.view()
  const count = sampledEvery * 2 + 1
  for (let i = 0; i < count; i++) {
    watched.scan(heartbeat, 0, heartbeat.length - 1, frame, view)
    expect(frame.kind).toBe('incomplete')
    watched.scan(heartbeat, 0, heartbeat.length, frame, view)
  }
  expect(came).toEqual(Array.from({ length: count }, () => `0 ${heartbeat.length}`))
  expect(decoded).toEqual([5, 5, 5])

  const writer = watched.writer()
  const plain = fix.writer()
  for (const one of [writer, plain]) {
    for (let i = 0; i < count; i++) {
      one.begin('0')
      one.str(49, 'ME')
      one.end()
    }
  }
  expect(writer.buffer.subarray(writer.start, writer.stop)).toEqual(plain.buffer.subarray(plain.start, plain.stop))
  expect(encoded).toEqual([5, 5, 5])
  // A message that is garbled is none.
  watched.scan(
    heartbeat.map((byte, at) => (at === heartbeat.length - 2 ? byte ^ 1 : byte)),
    0,
    heartbeat.length,
    frame,
    view,
  )
  expect(frame.kind).toBe('garbled')
  expect(came).toHaveLength(count)
})
