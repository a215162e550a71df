// A pathway that is dead is to be known before it is needed: a test goes out with each start, and with each window of the orders' session.
import { expect, it } from 'vitest'
import type { Fact } from '@fix/events'
import { Metrics } from '@fix/metrics'
import { readerOf } from '@fix/metrics/alerts'
import { Alerting } from '../src/alerting/alerting.ts'
import type { Notification } from '../src/alerting/notification.ts'
import { alertsSchema } from '../src/alerting/settings.ts'
import { EventLog } from '../src/event-log.ts'
import { scratch } from './scratch.ts'
import { silent } from './silent.ts'

const dir = scratch()
const schedule = (source: string, open: boolean): Fact => ({ source, kind: 'session_schedule', open, nextChangeUs: 1 })

/** What a gateway has sent after these facts, beginning with its start. */
async function sentAfter(facts: readonly Fact[], settings: object = {}): Promise<string[]> {
  const got: Notification[] = []
  const metrics = new Metrics({ sessions: ['QUOTE', 'TRADE'], marketSession: 'QUOTE', orderSession: 'TRADE', symbols: [] })
  const alerting = new Alerting({
    ...{
      settings: alertsSchema.parse({ pathways: [], ...settings }),
      orderSession: 'TRADE',
      dir,
      metrics,
      read: () => readerOf(metrics.families),
    },
    ...{ log: silent, events: new EventLog(), gateway: { version: '0', mode: 'paper', journal: 'abc' } },
    ...{ command: () => {}, record: () => {}, clock: () => ({ wallUs: 1_772_443_800_000_000, monoUs: 0 }) },
    pathways: [
      {
        ...{ name: 'ops', kind: 'webhook', severities: ['page'], heartbeat: false },
        deliver: (notification) => {
          got.push(notification)
          return Promise.resolve('acknowledged')
        },
      },
    ],
  })
  alerting.heard(schedule('TRADE', true))
  alerting.begin()
  for (const fact of facts) alerting.heard(fact)
  await alerting.end()
  return got.map(({ kind, severity }) => `${kind} ${severity}`)
}

it('a start within the window sends one test, as the window that it finds open is no other', async () => {
  expect(await sentAfter([schedule('TRADE', true)])).toEqual(['test page'])
})

it('each window that opens later sends another, and a window that closes none', async () => {
  const week = [true, false, true, false, true].map((open) => schedule('TRADE', open))
  expect(await sentAfter(week)).toHaveLength(3)
})

it('a start out of the window sends one at the start and one when it opens', async () => {
  expect(await sentAfter([schedule('TRADE', false), schedule('TRADE', true)])).toHaveLength(2)
})

it('windows of market data send none', async () => {
  expect(await sentAfter([true, false, true].map((open) => schedule('QUOTE', open)))).toHaveLength(1)
})

it('where tests are turned off none is sent', async () => {
  expect(await sentAfter([schedule('TRADE', false), schedule('TRADE', true)], { test: false })).toEqual([])
})
