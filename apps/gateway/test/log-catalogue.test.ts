// Every event has a name, an urgency, a meaning and its fields; the page of them is made from the same table.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { catalogue, eventMistake, lineMistake } from '../src/log-catalogue.ts'
import { eventsPage } from './events-page.ts'

const line = {
  ...{ level: 'info', v: 1, component: 'gateway', instance: 'a', build: '0.1.0', stage: 'paper', t: '2026-03-02T09:30:00.000Z' },
  ...{ event: 'session.logon.accepted', session: 'TRADE', epoch: 1, reset: false },
}

it('docs/events.md is what the catalogue says', async () => {
  await expect(eventsPage()).toMatchFileSnapshot(fileURLToPath(new URL('../../../docs/events.md', import.meta.url)))
})

it('names are dotted words in small letters, and each event says in a sentence what it means', () => {
  for (const [name, { about }] of Object.entries(catalogue)) {
    expect(name).toMatch(/^[a-z]+(\.[a-z_]+){0,3}$/)
    expect(about).toMatch(/^[A-Z].*\.$/)
  }
})

it('a line by the catalogue is right; one with a field too many, one too few, or of no event, is not', () => {
  expect(lineMistake(line)).toBeUndefined()
  expect(lineMistake({ ...line, password: 'x' })).toContain('session.logon.accepted')
  expect(lineMistake({ ...line, epoch: undefined })).toContain('epoch')
  expect(lineMistake({ ...line, build: undefined })).toContain('build')
  expect(lineMistake({ ...line, level: 'notice' })).toContain('level')
  expect(lineMistake({ ...line, level: 'debug' })).toBeUndefined()
  expect(lineMistake({ ...line, level: 'warn' })).toBe('session.logon.accepted: warn, expected info or below')
  expect(lineMistake({ ...line, event: 'session.logon.excepted' })).toBe('session.logon.excepted: no such event')
  expect(lineMistake({ ...line, event: 'constructor' })).toBe('constructor: no such event')
})

it('at /events an event has no field that is the same in every line', () => {
  const { component: _, instance: __, build: ___, stage: ____, ...told } = line
  expect(eventMistake(told)).toBeUndefined()
  expect(eventMistake(line)).toContain('Unrecognized')
})
