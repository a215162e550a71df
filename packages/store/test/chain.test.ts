import { describe, expect, it } from 'vitest'
import { chained, chainInPlace, chainNoteBytes, chainPrefixBytes, firstHead, hex, readChainNote, writeChainNote } from '../src/chain.ts'
import { bytesOf } from './scratch.ts'

describe('the hash chain', () => {
  it('gives the heads of the specification', () => {
    const first = chained(firstHead(), bytesOf('{"a":1}'))
    expect(hex(first)).toBe('f38fc0e5dd340709b9795b400a4196d527daa9a88116bb98938e49b947c15746')
    expect(hex(chained(first, bytesOf('{"a":2}')))).toBe('5c7a8c438a492db27b09906084e03f7ad3b5f0e993ff7876241af8458aa59545')
  })

  it('is the same over a batch that stands behind its prefix', () => {
    const batch = bytesOf('records of a batch')
    const bytes = new Uint8Array(chainPrefixBytes + batch.length + 100)
    bytes.set(batch, chainPrefixBytes)
    const head = chained(firstHead(), bytesOf('before'))
    const next = hex(chained(head, batch))
    chainInPlace(head, bytes, new DataView(bytes.buffer), chainPrefixBytes, batch.length)
    expect(hex(head)).toBe(next)
  })

  it('stands in its record with the index up to which all was synced, however high', () => {
    const head = new Uint8Array(chained(firstHead(), bytesOf('a batch')))
    for (const syncedIdx of [0, 1, 255, 256, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      const note = new Uint8Array(chainNoteBytes).fill(0xff)
      writeChainNote(note, head, syncedIdx)
      expect(readChainNote(note)).toEqual({ head, syncedIdx })
    }
  })
})
