import { spawnSync } from 'node:child_process'
import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { Metrics } from '../src/index.ts'
import { expose } from '../src/prometheus.ts'
import { at, stand, update } from './facts.ts'
import { resting } from './reading.ts'

it('promtool, which is not of this house, finds nothing wrong with a scrape', async (context) => {
  if (spawnSync('promtool', ['--version']).error !== undefined) context.skip('promtool is not on this machine')
  const metrics = new Metrics({
    sessions: ['quote', 'trade'],
    symbols: ['EURUSD'],
    build: { version: '0.1.0', commit: 'abc1234', node: '20' },
  })
  metrics.fact(update('EURUSD', at(1).wallUs), at(1))
  metrics.fact({ kind: 'session_round_trip', source: 'trade', us: 250 }, at(1))
  const registry = new Registry()
  expose(metrics, registry, () => at(2), {
    ordersOpen: () => 1,
    session: () => resting,
    journal: () => ({ ...stand, lastSyncAgeUs: 5, snapshotAgeUs: 5, diskFreeBytes: 5 }),
  })
  const judged = spawnSync('promtool', ['check', 'metrics'], { input: await registry.metrics(), encoding: 'utf8' })
  expect({ status: judged.status, stdout: judged.stdout, stderr: judged.stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  const broken = spawnSync('promtool', ['check', 'metrics'], { input: 'fix_x{ 1\n', encoding: 'utf8' })
  expect(broken.status).not.toBe(0)
})
