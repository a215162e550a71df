import { Buffer } from 'node:buffer'
import { fix44 } from '@fix/dictionary/fix44'
import { expect, it } from 'vitest'
import { codec } from '../src/index.ts'

it('a retained view keeps its text when the buffer of the socket is used again', () => {
  const view = codec(fix44).view()
  const received = Buffer.from('8=FIX.4.4|9=0|35=B|148=Hello|10=000|'.replaceAll('|', '\x01'), 'latin1')
  view.wrap(received, 0, received.length)
  const kept = view.retain()
  received.fill(88)
  expect(kept.str(148)).toBe('Hello')
})
