// Our codec against QuickFIX C++: every message of every version with everything in it, and a seeded sample of the valid and broken ones.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { codec, sealed, type Codec } from '@fix/codec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledMessage } from '../../packages/codec/test/every-message.ts'
import { classOf } from './classes.ts'
import { compare } from './comparison.ts'
import { corpus, kinds } from './corpus.ts'
import { lengthNotFound, readableData, readAsSessionMessage } from './limits.ts'
import { OurReader } from './ours.ts'
import { buildReader, quickfixAbsent, readByQuickfix } from './quickfix.ts'
import { findings, shown } from './report.ts'
import { versions } from './versions.ts'

const absent = quickfixAbsent()
let folder: string
let program: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'differential-'))
  if (absent === undefined) program = await buildReader(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(absent !== undefined)(`QuickFIX C++ with the same dictionary (${absent ?? 'is here'})`, () => {
  it.each(versions)(
    'accepts every message of $name with every field and two entries in every group, and reads the same fields',
    async (version) => {
      const { dictionary } = version
      const fix = codec(dictionary) as Codec<unknown>
      const reader = new OurReader(fix)
      const messages = [...dictionary.messages.values()]
      const written = messages.map((each) => fix.write(filledMessage(dictionary, each, readableData(dictionary)).message as never))
      const sessionOnly = (at: number): boolean => readAsSessionMessage(version, messages[at].type)
      const asked = written.filter((_, at) => !sessionOnly(at))
      const alone = written.filter((_, at) => sessionOnly(at))
      const verdicts = [
        ...(await readByQuickfix(program, version, asked)),
        ...(await readByQuickfix(program, { ...version, files: version.files.slice(0, 1) }, alone)),
      ]
      ;[...asked, ...alone].forEach((bytes, at) => {
        const ours = reader.read(bytes)
        const theirs = verdicts[at]
        expect([theirs.stage, theirs.reason, theirs.tag], `${theirs.fields.slice(0, 200)}`).toEqual(['accepted', '-', 0])
        expect(ours.stage).toBe('accepted')
        expect(theirs.fields === ours.fields, `${ours.fields.slice(0, 2000)}\n${theirs.fields.slice(0, 2000)}`).toBe(true)
      })
      expect(verdicts).toHaveLength(dictionary.messages.size)
    },
  )

  /** What QuickFIX makes of messages that are valid. */
  async function verdicts(name: string, msgType: string, bodies: readonly string[], files?: number): Promise<unknown[]> {
    const version = versions.find((each) => each.name === name)
    if (version === undefined) throw new Error(`no version ${name}`)
    const { dictionary } = version
    const head = `8=${dictionary.beginString}^35=${msgType}^49=A^56=B^34=1^52=20260102-09:30:00^`
    const messages = bodies.map((body) => sealed(head + body, '^'))
    const reader = new OurReader(codec(dictionary) as Codec<unknown>)
    const theirs = await readByQuickfix(program, { ...version, files: version.files.slice(0, files) }, messages)
    return messages.map((bytes, at) => {
      const ours = reader.read(bytes)
      expect([ours.stage, ours.reason, ours.tag]).toEqual(['accepted', '-', 0])
      return { verdict: `${theirs[at].stage} ${theirs[at].reason}`, same: ours.fields === theirs[at].fields }
    })
  }
  const well = { verdict: 'accepted -', same: true }

  describe('has these limits, and those alone are left out above', () => {
    it('a length that has not the tag below its data is not found', async () => {
      const { dictionary } = versions[versions.length - 1]
      const unreadable = [...dictionary.dataOf].filter(([, data]) => {
        const field = dictionary.fields.get(data)
        return field !== undefined && lengthNotFound(dictionary, field)
      })
      expect(unreadable).toEqual([
        [1525, 1527],
        [1678, 1697],
        [2372, 2371],
        [2494, 2493],
        [2522, 2521],
        [2802, 2801],
        [2809, 2808],
        [2815, 2814],
      ])
      const allocation = '70=a^71=0^626=1^54=1^53=1^75=20260102^'
      const found = await verdicts('FIX.5.0SP2', 'J', [allocation, `${allocation}2372=3^2371=abc^`])
      expect(found).toEqual([well, { verdict: 'parsing InvalidMessage', same: false }])
    })

    it('a data field in a group within a group ends at SOH, and one of a group does not', async () => {
      const quotes = (data: string, inner: string): string =>
        `117=q^296=1^302=s^311=u^364=3^365=${data}^304=1^295=1^299=e^350=3^351=${inner}^`
      const found = await verdicts('FIX.4.2', 'i', [quotes('a\x01b', 'abc'), quotes('abc', 'a\x01b')])
      expect(found).toEqual([well, { verdict: expect.stringMatching('parsing|validation'), same: false }])
    })

    it('a field of the type XMLDATA ends at SOH', async () => {
      const order = (xml: string): string => `11=a^54=1^60=20260102-09:30:00^40=1^1184=3^1185=${xml}^`
      const found = await verdicts('FIX.5.0SP1', 'D', [order('abc'), order('a\x01b')])
      expect(found).toEqual([well, { verdict: expect.stringMatching('parsing|validation'), same: false }])
    })

    it("XMLnonFIX(n) is looked for in the application's dictionary", async () => {
      expect(await verdicts('FIX.5.0', 'n', [''])).toEqual([{ verdict: 'validation InvalidMessageType', same: true }])
      expect(await verdicts('FIX.5.0', 'n', [''], 1)).toEqual([well])
    })
  })

  it('differs from us in a thousand messages, valid and broken, only in what the table explains', async () => {
    const cases = corpus(1000, 1)
    const found = findings(await compare(program, cases), classOf)
    expect(found.unexplained.map(shown)).toEqual([])
    expect(found.accepted).toBeGreaterThan(300)
    expect(found.rejected).toBeGreaterThan(300)
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(kinds.length)
  })
})
