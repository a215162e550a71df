// Each alert fires in a gateway once its cause holds, and is sent. Sources are planted where only hours or a venue could bring them about; what stands
// between them and the pathway is the gateway's own, on a clock that the test moves.
import { join } from 'node:path'
import type { BookUpdate, Fact, Now } from '@fix/events'
import { alerts } from '@fix/metrics/alerts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Notification } from '../src/alerting/notification.ts'
import type { Clock } from '../src/clock.ts'
import { checkConfig } from '../src/config.ts'
import { Gateway } from '../src/gateway.ts'
import { configOf, logins, scratch } from './scratch.ts'
import { silent } from './silent.ts'

const dir = scratch()
const open: Gateway[] = []
beforeAll(() => void Object.assign(process.env, logins))
afterAll(() => Promise.all(open.map((gateway) => gateway.stop('the end').catch(() => undefined))))

/** Moves when it is told to. */
class MovedClock implements Clock {
  readonly #now: Now = { wallUs: 1_772_443_800_000_000, monoUs: 1_000_000_000 }

  socketNow(): Now {
    return this.#now
  }

  decisionNow(): Now {
    return this.#now
  }

  sawVenueTime(): void {}

  realMsUntil(): number {
    return Infinity
  }

  pass(seconds: number): void {
    this.#now.wallUs += seconds * 1_000_000
    this.#now.monoUs += seconds * 1_000_000
  }
}

const trade = { source: 'TRADE' } as const
const up: Fact = { ...trade, kind: 'session_up', epoch: 1, reset: true }
const down: Fact = { ...trade, kind: 'session_down', cause: 'peerClosed', text: '' }
const quote = { kind: 'book_snapshot', instrumentId: 'EURUSD', source: 'QUOTE', count: 0 } as BookUpdate
const crossed = {
  ...{ instrumentId: 'EURUSD', source: 'QUOTE', state: 'LIVE', outage: '', subscription: 'active', anomalies: { crossed: 1 } },
  ...{ crossed: true, bidLevels: 1, askLevels: 1 },
}
interface Stage {
  readonly gateway: Gateway
  readonly clock: MovedClock
  tell(...facts: Fact[]): void
}

const stand = ({ gateway }: Stage, changes: object): unknown =>
  vi.spyOn(gateway.watch, 'stand').mockReturnValue({ ...gateway.watch.stand(), ...changes })

/** Nobody of these answers. */
const unanswered = ({ gateway: { metrics }, clock }: Stage, what: 'order' | 'cancel'): void => {
  for (let n = 0; n < 60; n++) {
    metrics.sent(`A${n}`, clock.decisionNow())
    if (what === 'cancel') metrics.cancelSent(`A${n}`, `C${n}`, clock.decisionNow())
  }
}

/** By alert: what brings it about, and for how many seconds that holds before it is judged. */
const causes: Readonly<Record<string, readonly [forS: number, bring: (stage: Stage) => unknown]>> = {
  FixSessionUptimeFastBurn: [600, ({ tell }) => tell(down)],
  FixSessionUptimeSlowBurn: [600, ({ tell }) => tell(down)],
  FixErLatencyFastBurn: [600, (stage) => unanswered(stage, 'order')],
  FixErLatencySlowBurn: [600, (stage) => unanswered(stage, 'order')],
  FixCancelFailureFastBurn: [600, (stage) => unanswered(stage, 'cancel')],
  FixCancelFailureSlowBurn: [600, (stage) => unanswered(stage, 'cancel')],
  FixStoreError: [5, ({ gateway }) => gateway.metrics.storeFailed('sync')],
  FixJournalHalted: [5, (stage) => stand(stage, { halted: true })],
  FixKillSwitchEngaged: [5, ({ gateway }) => gateway.kill({ state: 'halted', scope: '*', reason: 'a test', actor: 'operator' })],
  FixOrdersUnreconciled: [40, ({ gateway }) => vi.spyOn(gateway.desk.orders, 'unreconciled', 'get').mockReturnValue(1)],
  FixSeqGapNotHealing: [40, ({ tell }) => tell({ ...trade, kind: 'session_gap_opened', from: 2, to: 4 })],
  FixPositionUnprotected: [10, ({ gateway }) => vi.spyOn(gateway.desk.orders, 'unprotectedPositions', 'get').mockReturnValue(1)],
  FixParityBreak: [70, ({ gateway }) => vi.spyOn(gateway.desk.recovery.parity, 'mismatched').mockReturnValue(1)],
  FixMdStale: [
    30,
    ({ gateway, clock }) => gateway.metrics.fact({ ...quote, receiveTimeUs: clock.decisionNow().wallUs }, clock.decisionNow()),
  ],
  FixBookCrossed: [5, ({ gateway }) => vi.spyOn(gateway.desk.subscriptions, 'health').mockReturnValue([crossed as never])],
  FixClockSkew: [70, ({ gateway }) => vi.spyOn(gateway.drivers.trade.session, 'clockSkewUs', 'get').mockReturnValue(-1_500_000)],
  FixHeartbeatOverdue: [20, ({ gateway }) => vi.spyOn(gateway.drivers.trade.session, 'overdueUs').mockReturnValue(3_000_000)],
  FixDiskLow: [310, (stage) => stand(stage, { diskFreeBytes: 5e8 })],
  FixTlsExpiry: [
    3700,
    ({ clock, tell }) => tell({ ...trade, kind: 'session_certified', untilUs: clock.decisionNow().wallUs + 86_400_000_000 }),
  ],
}

/** Of these one gateway cannot know: they are about two, or about one that says nothing. */
const outside = ['FixMetricsAbsent', 'FixTargetDown', 'FixTwoLeaders']

describe('an alert of a gateway', () => {
  it('has a cause here, if one gateway can have it', () => {
    expect([...Object.keys(causes), ...outside].sort()).toEqual(alerts.map(({ name }) => name).sort())
  })

  it.each(Object.entries(causes))('%s fires, and is sent', async (name, [forS, bring]) => {
    const clock = new MovedClock()
    const got: Notification[] = []
    const config = checkConfig(
      configOf({ journal: { dir: join(dir, name), sync: 'process' }, alerts: { test: false } }),
      join(dir, 'gateway.json'),
    )
    const deliver = (notification: Notification): Promise<'acknowledged'> => {
      got.push(notification)
      return Promise.resolve('acknowledged')
    }
    const pathways = [{ name: 'ops', kind: 'webhook', severities: ['page', 'ticket'], heartbeat: false, deliver }] as const
    const gateway = await Gateway.open({ config, clock, log: silent, pathways })
    open.push(gateway)
    gateway.desk.start(gateway.journal.epoch, clock.decisionNow())
    const step = (seconds: number): void => {
      for (let passed = 0; passed < seconds; passed += 5) {
        clock.pass(5)
        gateway.alerting.look()
      }
    }
    const tell = (...facts: Fact[]): void => facts.forEach((fact) => gateway.desk.enter(fact, clock.decisionNow()))
    tell(up, { ...up, source: 'QUOTE' })
    gateway.alerting.begin()
    step(60)
    expect(got.map(({ alert }) => alert)).not.toContain(name)
    await bring({ gateway, clock, tell })
    step(forS)
    expect(gateway.alerting.shown().firing.map((one) => one.name)).toContain(name)
    expect(got.filter(({ alert, kind }) => alert === name && kind === 'alert').map(({ severity }) => severity)).toContain(
      alerts.find((one) => one.name === name)!.severity,
    )
    vi.restoreAllMocks()
  })
})
