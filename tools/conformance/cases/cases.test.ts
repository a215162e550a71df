// Every case of the folder in memory: in each version and role that it holds for. In poison mode the bytes of a view are overwritten when it is over.
import { describe, expect, it } from 'vitest'
import { parseCase } from './case-file.ts'
import { allCases, runsOf } from './cases.ts'
import { MemoryGround } from './memory-ground.ts'
import { inMemory } from './over.ts'
import { play } from './play.ts'
import { rows } from './rows.ts'

const cases = allCases()
const poison = process.env['FIX_POISON'] === '1'

describe('a session', () => {
  it.each(cases.map((played) => [played.name, played.sentence, played] as const))('%s: %s', async (_name, _sentence, played) => {
    const outcomes = await inMemory(runsOf(played), poison)
    const failed = outcomes.filter(({ passed }) => !passed)
    expect(failed.map(({ version, role, reason }) => `${version.name}, ${role}: ${reason}`)).toEqual([])
    expect(outcomes).not.toEqual([])
  })
})

describe('the published tables', () => {
  const covered = new Set(cases.flatMap(({ covers }) => covers))

  it('have a case for each row, or a reason why not', () => {
    expect(rows.filter(({ ref, notApplicable }) => covered.has(ref) === (notApplicable !== undefined)).map(({ ref }) => ref)).toEqual([])
  })

  it('know every row that a case names', () => {
    expect([...covered].filter((ref) => !rows.some((row) => row.ref === ref))).toEqual([])
  })
})

describe('a case that', () => {
  const head = '# A sentence.\ncovers 2a\n'
  const at =
    (line: string): (() => unknown) =>
    () =>
      parseCase('x.txt', `${head}${line}`)

  it.each([
    ['names no step that is known', 'logged in', 'x.txt:3: no such line: logged in'],
    ['names a version that is none', 'versions from FIX.9.9', 'x.txt:3: no such version: from FIX.9.9'],
    ['names a role that is none', 'role broker', 'x.txt:3: role is initiator or acceptor; given: broker'],
    ['sets what there is not', 'set heartbeat 1', 'x.txt:3: no such setting: heartbeat'],
    ['has an arrow without a message', '-> hello', 'x.txt:3: a message is expected behind ->'],
    ['has a setting below its steps', 'nothing\nset heartBtIntS 1', 'x.txt:4: `set` stands above what happens'],
  ])('%s is refused with file and line', (_, line, message) => {
    expect(at(line)).toThrow(message)
  })

  it('has no sentence is refused', () => {
    expect(() => parseCase('x.txt', 'covers 2a\nlogged on')).toThrow('x.txt:1: a sentence (# …) is to stand above')
  })

  const outcome = async (steps: string): Promise<string> => {
    const played = parseCase('x.txt', `${head}role acceptor\nversions FIX.4.4\n${steps}`)
    const [{ version, role }] = runsOf(played)
    return (await play(played, version, role, new MemoryGround(played, version, role, poison))).reason.split('\n')[0]
  }

  it.each([
    ['expects another field', 'logged on\n-> 35=1|34=2|112=A\n<- 35=0|34=2|112=B', 'x.txt:7: expected 35=0|34=2|112=B'],
    ['expects an answer that does not come', 'logged on\n-> 35=0|34=2\n<- 35=0|34=2', 'x.txt:7: nothing came; expected 35=0|34=2'],
    ['expects no answer where one comes', 'logged on\n-> 35=1|34=2|112=A\nnothing', /^x\.txt:7: nothing was expected, got 8=FIX/],
    ['leaves a message unread', 'logged on\n-> 35=1|34=2|112=A', /^x\.txt: at the end: one message more: 8=FIX/],
    ['leaves a delivery unnamed', 'logged on\n-> 35=B|34=2|<news x>', /^x\.txt: at the end: delivered, but not named: 8=FIX/],
    ['leaves an error unnamed', 'connect\n-> 35=0|34=1\nclosed', /^x\.txt: at the end: an error that the case does not name/],
    ['has other numbers', 'logged on\nnumbers in 3 out 2', 'x.txt:6: numbers are in 2 out 2, expected in 3 out 2'],
    [
      'calls a warning an error',
      'logged on\n-> 35=0|34=2|4999=x\n<- 35=3|34=2|45=2|58=Invalid tag number|371=4999|372=0|373=0\nerror session_reject_sent',
      'x.txt:8: session_reject_sent is told as warning, expected error',
    ],
    ['expects the end where the session goes on', 'logged on\nclosed', 'x.txt:6: the connection is still open'],
  ])('%s fails', async (_, steps, reason) => {
    expect(await outcome(steps)).toMatch(reason)
  })
})
