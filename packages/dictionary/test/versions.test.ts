import { describe, expect, it } from 'vitest'
import { fix40 } from '../src/fix40.ts'
import { fix41 } from '../src/fix41.ts'
import { fix42 } from '../src/fix42.ts'
import { fix43 } from '../src/fix43.ts'
import { fix44 } from '../src/fix44.ts'
import { fix50 } from '../src/fix50.ts'
import { fix50sp1 } from '../src/fix50sp1.ts'
import { fix50sp2 } from '../src/fix50sp2.ts'
import { fixt11 } from '../src/fixt11.ts'
import type { Dictionary, Member } from '../src/index.ts'

const versions: [Dictionary<unknown>, beginString: string, fields: number, messages: number, header: number][] = [
  [fix40, 'FIX.4.0', 138, 27, 18],
  [fix41, 'FIX.4.1', 206, 28, 22],
  [fix42, 'FIX.4.2', 405, 46, 27],
  [fix43, 'FIX.4.3', 635, 68, 28],
  [fix44, 'FIX.4.4', 912, 93, 27],
  [fix50, 'FIX.5.0', 1090, 93, 0],
  [fix50sp1, 'FIX.5.0SP1', 1373, 105, 0],
  [fix50sp2, 'FIX.5.0SP2', 6028, 156, 0],
  [fixt11, 'FIXT.1.1', 71, 8, 30],
]

describe.each(versions)('$0.beginString', (version, beginString, fields, messages, header) => {
  const all = [...version.messages.values()].map((message) => message.members)
  const every = [version.header, version.trailer, ...all]

  it('is all there', () => {
    expect([version.beginString, version.fields.size, version.messages.size, version.header.length]).toEqual([
      beginString,
      fields,
      messages,
      header,
    ])
  })

  it('has only members that are fields, each once at its level', () => {
    const check = (members: readonly Member[]): void => {
      expect(new Set(members.map((member) => member.tag)).size).toBe(members.length)
      for (const member of members) {
        expect(version.fields.has(member.tag)).toBe(true)
        if (member.members) check(member.members)
      }
    }
    for (const members of every) check(members)
  })

  it('gives each field and each message a name of its own', () => {
    expect(new Set([...version.fields.values()].map((field) => field.camel)).size).toBe(fields)
    expect(new Set([...version.messages.values()].map((message) => message.name)).size).toBe(messages)
  })

  it('pairs each data field with its length', () => {
    const data = [...version.fields.values()].filter((field) => field.kind === 'data').map((field) => field.tag)
    expect([...version.dataOf.values()].sort((a, b) => a - b)).toEqual(data.sort((a, b) => a - b))
    for (const length of version.dataOf.keys()) expect(version.fields.get(length)?.type).toBe('LENGTH')
  })
})

describe('what the words of a version mean', () => {
  it('is text of any length for a CHAR before FIX.4.2', () => {
    const kinds = [fix40, fix41, fix42].map(({ fields }) => [fields.get(11)?.type, fields.get(11)?.kind, fields.get(54)?.kind])
    expect(kinds).toEqual([
      ['CHAR', 'text', 'text'],
      ['CHAR', 'text', 'text'],
      ['STRING', 'text', 'char'],
    ])
  })

  it('is a UTC timestamp for TIME and a day for DATE', () => {
    expect([fix40.fields.get(52)?.kind, fix40.fields.get(75)?.kind]).toEqual(['utc', 'date'])
  })

  it('pairs a length with the data field above it where the name does not tell', () => {
    expect(fix50sp2.fields.get(41873)?.name).toBe('EncodedUnderlyingMarketDisruptionFallbackUnderlierSecDescLen')
    expect(fix50sp2.dataOf.get(41873)).toBe(41874)
  })
})
