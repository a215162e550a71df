import type { Moments } from '@fix/events'
import { describe, expect, it } from 'vitest'
import { decodeNote, encodeNote, encodeRequest, type Note } from '../src/note.ts'
import { momentsOf, unstamped } from '../src/stamps.ts'

const cancel: Note = { k: 'cancel', cause: 7, id: 'A-2', n: 2, at: 5, o: 'A-1', orig: 'A-1', by: 'strategy' }
const all: Moments = { readUs: 1000, framedUs: 1003, appliedUs: 1010, decidedUs: 1040, passedUs: 1_234_567_890_123 }
const textOf = (note: Uint8Array): string => new TextDecoder().decode(note.subarray(2))

describe('the moments of a request', () => {
  it('stand last in its note, the last one whole and the others as spans before it, and come out as they went in', () => {
    const near = { ...all, readUs: 4_999_958, framedUs: 4_999_961, appliedUs: 4_999_970, decidedUs: 5_000_000, passedUs: 5_000_012 }
    const note = encodeRequest(cancel, near)
    expect(textOf(note)).toBe(`${JSON.stringify(cancel).slice(0, -1)},"stamps":[5000012,12,42,51,54]}`)
    const stamps = (decodeNote(note) as { stamps?: unknown }).stamps
    expect(momentsOf(stamps)).toEqual(near)
    for (const moments of [all, { ...all, passedUs: 0 }, { ...all, passedUs: 999_999_999_999_999 }, { ...near, decidedUs: 0 }]) {
      const back = momentsOf((decodeNote(encodeRequest(cancel, moments)) as { stamps?: unknown }).stamps)!
      expect(back.passedUs).toBe(moments.passedUs)
    }
    expect(momentsOf((decodeNote(encodeRequest(cancel, all)) as { stamps?: unknown }).stamps)).toEqual(all)
  })

  it('end where one is not known, or lies behind what followed it: none is invented', () => {
    const read = (moments: Moments): unknown => (decodeNote(encodeRequest(cancel, moments)) as { stamps?: unknown }).stamps
    const timer = { readUs: NaN, framedUs: NaN, appliedUs: 10, decidedUs: 20, passedUs: 30 }
    expect(read(timer)).toEqual([30, 10, 20])
    expect(momentsOf(read(timer))).toEqual(timer)
    expect(read({ ...timer, appliedUs: NaN })).toEqual([30, 10])
    expect(read({ ...timer, readUs: 1, framedUs: 15 })).toEqual([30, 10, 20])
    expect(read({ ...timer, decidedUs: 31 })).toEqual([30])
    expect(encodeRequest(cancel, { ...timer, passedUs: NaN })).toEqual(encodeNote(cancel))
  })

  it('are taken out of a note again, which is then as one that nobody stamped; what only looks like them stays', () => {
    expect(unstamped(encodeRequest(cancel, all))).toEqual(encodeNote(cancel))
    for (const note of [encodeNote(cancel), encodeNote({ k: 'start', cause: 1, epoch: 2 }), new Uint8Array([1, 1, 0x5d, 0x7d])])
      expect(unstamped(note)).toEqual(note)
    const guard: Note = { k: 'replace', cause: 1, id: '"stamps":[1,2]}', n: 1, at: 1, o: 'a', orig: 'a', qty: 1, px: null, stop: null }
    expect(unstamped(encodeNote(guard))).toEqual(encodeNote(guard))
    expect(unstamped(encodeRequest(guard, all))).toEqual(encodeNote(guard))
  })

  it('that are no such list are told apart', () => {
    for (const bad of [undefined, 5, [], ['5'], [5, -1], [5, 3, 2], [5, 6], [5.5], [1, 1, 1, 1, 1, 1], [NaN], [1e15]])
      expect(momentsOf(bad), JSON.stringify(bad)).toBeUndefined()
  })
})
