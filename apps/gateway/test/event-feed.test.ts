// Who listens at /events gets each event once, goes on where it was, and is told what it has missed.
import { expect, it } from 'vitest'
import { EventFeed } from '../src/event-feed.ts'

/** A feed over a journal whose last record is `at.idx`. */
function feedAt(idx: number, epoch = 3) {
  const at = { idx }
  const feed = new EventFeed({ idx: () => at.idx, epoch })
  const add = (...names: string[]): void => {
    for (const name of names) feed.add('gateway.stopped', 'info', { msg: name })
  }
  const told = (after: number, limit = 100) => feed.behind(after, limit).events.map(({ data }) => (data as { msg: string }).msg)
  return { at, feed, add, told }
}

it('an id names the record behind which it came, the how manieth it was there, and the run', () => {
  const { at, feed, add } = feedAt(10)
  add('a', 'b')
  at.idx = 12
  add('c')
  expect(feed.behind(0, 100).events.map(({ id }) => id)).toEqual(['10.1.3', '10.2.3', '12.1.3'])
})

it('one goes on behind the event that one has, or behind all events of a record', () => {
  const { at, feed, add, told } = feedAt(10)
  add('a', 'b')
  at.idx = 12
  add('c', 'd')
  expect(told(feed.standsAt('10.1.3')!)).toEqual(['b', 'c', 'd'])
  expect(told(feed.standsAt('10')!)).toEqual(['c', 'd'])
  expect(told(feed.standsAt('11')!)).toEqual(['c', 'd'])
  expect(told(feed.standsAt('12')!)).toEqual([])
  expect(told(feed.end)).toEqual([])
})

it('an id of another run, of a record before this run, or of one that is not there yet has missed something, and gets what is kept', () => {
  const { feed, add, told } = feedAt(10)
  add('a')
  for (const id of ['10.1.2', '9', '11', '10.7.3']) {
    const stands = feed.standsAt(id)!
    expect([id, feed.behind(stands, 100).missed, told(stands)]).toEqual([id, true, ['a']])
  }
  expect(feed.behind(feed.standsAt('10')!, 100).missed).toBe(false)
})

it('what is no id is none', () => {
  const { feed } = feedAt(10)
  for (const id of ['', 'x', '1.2', '-1', '1e3', '1.2.3.4', '9'.repeat(16)]) expect(feed.standsAt(id)).toBeUndefined()
})

it('keeps the last 4096 events; who is further behind is told so, once', () => {
  const { feed, add, told } = feedAt(10)
  add(...Array.from({ length: 5000 }, (_, n) => String(n)))
  const { missed, events, upTo } = feed.behind(0, 1)
  expect([missed, events[0].id, upTo]).toEqual([true, '10.905.3', 905])
  expect(feed.behind(upTo, 1).missed).toBe(false)
  expect(told(0, 9999)).toHaveLength(4096)
  expect(feed.behind(feed.standsAt('10.904.3')!, 1).missed).toBe(true)
  expect(feed.behind(feed.standsAt('10.905.3')!, 1)).toMatchObject({ missed: false, events: [{ id: '10.906.3' }] })
})
