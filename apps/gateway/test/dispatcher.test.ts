// Who is told, in which order, how often, and when nobody answers.
import { afterEach, expect, it } from 'vitest'
import { Dispatcher, type Sent } from '../src/alerting/dispatcher.ts'
import type { Notification } from '../src/alerting/notification.ts'
import type { Delivery, Pathway } from '../src/alerting/pathways.ts'
import { until } from './program.ts'

const given: Omit<Notification, 'schema' | 'nonce'> = {
  ...{ kind: 'alert', severity: 'page', alert: 'FixStoreError', labels: { op: 'sync' }, summary: 'the journal failed at sync' },
  ...{ runbook: 'docs/runbooks/store-error.md', sinceUs: 1, gateway: { version: '0', mode: 'paper', journal: 'abc' } },
}

const open: Dispatcher[] = []
afterEach(() => Promise.all(open.splice(0).map((one) => one.end())))

function way(name: string, deliver: Pathway['deliver'], more: Partial<Pathway> = {}): Pathway {
  return { name, kind: 'webhook', severities: ['page', 'ticket'], heartbeat: false, deliver, ...more }
}

function dispatcher(pathways: readonly Pathway[], more: { most?: number; receiptMs?: number } = {}) {
  const told: Sent[] = []
  const one = new Dispatcher({ pathways, receiptMs: 200, againMs: 1, told: (sent) => told.push(sent), ...more })
  open.push(one)
  const outcomes = () => told.map(({ pathway, outcome, reason }) => [pathway, outcome, reason].filter(Boolean).join(' '))
  const done = async (): Promise<string[]> => {
    await until(
      () => Promise.resolve(one.size),
      (size) => size === 0,
    )
    return outcomes()
  }
  return { one, told, outcomes, done }
}

const says = (delivery: Delivery) => () => Promise.resolve(delivery)
const silent: Pathway['deliver'] = () => new Promise(() => {})

it('who acknowledges is the last that is asked', async () => {
  const { one, done } = dispatcher([way('a', says('acknowledged')), way('b', () => Promise.reject(new Error('never asked')))])
  expect(one.send(given)).toMatch(/^[0-9a-f]{24}$/)
  expect(await done()).toEqual(['a receipt'])
})

it('a pathway that fails is tried again, and has its receipt once it works', async () => {
  let tries = 0
  const { one, done } = dispatcher([
    way('a', () => (++tries < 3 ? Promise.reject(new Error('ECONNREFUSED')) : Promise.resolve('acknowledged'))),
  ])
  one.send(given)
  expect(await done()).toEqual(['a receipt'])
  expect(tries).toBe(3)
})

it('without a receipt in time the next pathway is tried, and when none has given one, that is told', async () => {
  let tries = 0
  const failing = way('a', () => Promise.reject(new Error(`ECONNREFUSED ${++tries > 0}`)))
  const { one, done } = dispatcher([failing, way('b', says('taken')), way('c', silent)])
  one.send(given)
  expect(await done()).toEqual(['a failed ECONNREFUSED true', 'b failed no receipt', 'c failed no receipt', 'unheard'])
  expect(tries).toBe(6)
})

it('a person may acknowledge what a pathway has only taken', async () => {
  const { one, done } = dispatcher([way('mail', says('taken'), { kind: 'mail' }), way('b', says('acknowledged'))], { receiptMs: 60_000 })
  const nonce = one.send(given)
  expect(one.receipt('0'.repeat(24))).toBe(false)
  expect(one.receipt(nonce)).toBe(true)
  expect(await done()).toEqual(['mail receipt'])
  expect(one.receipt(nonce)).toBe(false)
})

it('is sent where its severity is wanted, and nowhere where nobody wants it', async () => {
  const { one, done } = dispatcher([
    way('pager', says('acknowledged'), { severities: ['page'] }),
    way('desk', says('acknowledged'), { severities: ['ticket'] }),
  ])
  one.send({ ...given, severity: 'ticket' })
  expect(await done()).toEqual(['desk receipt'])
  const { one: none } = dispatcher([way('pager', says('acknowledged'), { severities: ['page'] })])
  expect(none.send({ ...given, severity: 'ticket' })).toBe('')
})

it('is bounded in what waits: a ticket more is dropped, and a page takes the room of the oldest ticket', async () => {
  const { one, outcomes } = dispatcher([way('a', silent)], { most: 2, receiptMs: 60_000 })
  const ticket = { ...given, severity: 'ticket' as const }
  const first = one.send({ ...ticket, alert: 'first' })
  one.send({ ...ticket, alert: 'second' })
  expect(one.send({ ...ticket, alert: 'third' })).toBe('')
  expect(one.send({ ...given, alert: 'page' })).not.toBe('')
  expect(one.receipt(first)).toBe(false)
  expect(one.size).toBe(2)
  expect(outcomes()).toEqual(['dropped', 'dropped'])
  one.send({ ...given, alert: 'page 2' })
  expect(one.send({ ...given, alert: 'page 3' })).toBe('')
  expect(one.pages).toBe(2)
})

it('a sign of life goes to those who get one, and is acknowledged by nobody', async () => {
  const { one, outcomes } = dispatcher([way('a', says('taken'), { heartbeat: true }), way('b', says('taken'))])
  one.beat({ ...given, kind: 'heartbeat' })
  await until(
    () => Promise.resolve(outcomes()),
    (all) => all.length > 0,
  )
  expect(outcomes()).toEqual(['a sent'])
})

it('what is on its way when it ends is given up, and nothing is sent after it', async () => {
  const { one, outcomes } = dispatcher([way('a', silent)], { receiptMs: 60_000 })
  one.send(given)
  await one.end()
  expect(one.send(given)).toBe('')
  expect(outcomes()).toEqual([])
})
