// The hours of a market, as the configuration has them, are the calendar that the desk's books go by.
import { expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { configOf } from './scratch.ts'

const at = (text: string): number => Date.parse(text) * 1000
const week = { startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00', zone: 'America/New_York' }
const instruments = ['EURUSD', 'US500'].map((id) => ({ id, digits: 5, step: '1', min: '1', currency: 'USD' }))
const settingsOf = (hours?: object) => deskSettings(checkConfig(configOf({ instruments, hours }), 'test'), 'abcdef')

it('an instrument has its own hours, or those of all others', () => {
  const { hours } = settingsOf({ '*': week, US500: { start: '09:30', end: '16:00', zone: 'America/New_York' } })
  const open = (id: string, text: string): boolean | undefined => hours?.(id)?.logonOpen(at(text))
  expect([open('EURUSD', '2026-01-07T03:00:00Z'), open('US500', '2026-01-07T03:00:00Z')]).toEqual([true, false])
  expect(open('US500', '2026-01-07T15:00:00Z')).toBe(true)
  // Saturday; and it opens on Sunday evening in New York.
  expect(open('EURUSD', '2026-01-10T12:00:00Z')).toBe(false)
  expect(hours?.('EURUSD')?.nextChange(at('2026-01-10T12:00:00Z'))).toBe(at('2026-01-11T22:00:00Z'))
})

it('an instrument without hours is open until its venue says otherwise', () => {
  expect(settingsOf().hours?.('EURUSD')).toBeUndefined()
})

it('hours of an instrument that is none, or that contradict themselves, are refused by their key', () => {
  expect(() => settingsOf({ EURUSX: week })).toThrow(/hours\.EURUSX: no such instrument, expected \* or one of EURUSD, US500/)
  expect(() => settingsOf({ '*': { ...week, zone: 'New_Yrok' } })).toThrow(/hours\.\*\.zone: got "New_Yrok", expected an IANA time zone/)
})
