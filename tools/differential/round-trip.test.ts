import { isDeepStrictEqual } from 'node:util'
import { codec, frameSlot } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { filledMessage, readBack } from '../../packages/codec/test/every-message.ts'
import { versions } from './versions.ts'

describe.each(versions)('every message of $name with every field and two entries in every group', ({ dictionary }) => {
  const fix = codec(dictionary)
  const view = fix.view()
  const slot = frameSlot()

  it('is written, framed, read to the same values, nested groups and data with SOH too, and valid', () => {
    let groups = 0
    for (const each of dictionary.messages.values()) {
      const { values, message } = filledMessage(dictionary, each)
      const bytes = fix.write(message as never)
      fix.scan(bytes, 0, bytes.length, slot, view)
      expect([slot.kind, slot.start, slot.end], each.name).toEqual(['message', 0, bytes.length])
      expect(view.messageName).toBe(each.name)
      const read = readBack(view, values)
      // What is equal is told in a tenth of the time that it takes to show a difference.
      if (!isDeepStrictEqual(read, values)) expect(read, each.name).toEqual(values)
      expect([...fix.problemsOf(view)], each.name).toEqual([])
      groups += Object.values(values).filter((value) => Array.isArray(value)).length
    }
    expect(groups).toBeGreaterThan(0)
  })
})
