import { describe, expect, it } from 'vitest'
import { AlertFold, evaluate, History, printed, readerOf, type Expression, type Sample } from '../src/alerts.ts'
import { abs, binary, by, metric, number, over } from '../src/alerts/expression.ts'
import { Metrics } from '../src/index.ts'
import { at } from './facts.ts'

const second = 1_000_000

/** A history of one metric, one sample each five seconds from 0. */
function sampled(name: string, ...series: [labels: Record<string, string>, values: (number | undefined)[]][]): History {
  const history = new History([over('increase', metric(name), '1h'), metric(name)], 5)
  const length = Math.max(...series.map(([, values]) => values.length))
  for (let n = 0; n < length; n++)
    history.take(
      name,
      n * 5 * second,
      series.flatMap(([labels, values]) => {
        const value = values[n]
        return value === undefined ? [] : [{ labels, value }]
      }),
    )
  return history
}

const valuesOf = (samples: readonly Sample[]): number[] => samples.map(({ value }) => value)
const at0 = (expression: Expression, history: History, seconds: number) => evaluate(expression, history, seconds * second)

describe('an expression', () => {
  it('is printed as a Prometheus reads it', () => {
    const ratio = binary(
      by('sum', ['session'], over('rate', metric('a_total', { outcome: ['x', 'y'] }), '5m')),
      '/',
      binary(metric('b'), '>', 0),
    )
    expect(printed(ratio)).toBe('sum by (session) (rate(a_total{outcome=~"x|y"}[5m])) / (b > 0)')
    expect(printed(metric('a', { kind: '!x', le: '0.25' }))).toBe('a{kind!="x",le="0.25"}')
    expect(printed(binary(abs(metric('a')), 'unless', number(1), ['session']))).toBe('abs(a) unless on (session) 1')
  })

  it('takes the present value of a series, and none of one that is gone', () => {
    const history = sampled('a', [{ s: 'x' }, [1, 2, 3]], [{ s: 'y' }, [1, 2, undefined]])
    expect(at0(metric('a'), history, 10)).toEqual([{ labels: { s: 'x' }, value: 3 }])
    expect(at0(metric('a', { s: 'y' }), history, 10)).toEqual([])
    expect(at0(metric('a'), history, 400)).toEqual([])
  })

  it('counts an increase over a counter that began anew', () => {
    const history = sampled('a', [{}, [10, 20, 2, 5]])
    // 10 to 20, 0 to 2, 2 to 5: 15 in 15 seconds, drawn out to the begin of the range by half a step.
    expect(valuesOf(at0(over('increase', metric('a'), '5m'), history, 15))[0]).toBeCloseTo(15 * (17.5 / 15), 9)
    expect(at0(over('increase', metric('a'), '5m'), sampled('a', [{}, [7]]), 0)).toEqual([])
  })

  it('joins by the labels that it is told, and by all of them where it is told none', () => {
    const history = new History([metric('a'), metric('b')], 5)
    history.take('a', 0, [
      { labels: { session: 'x', symbol: '1' }, value: 6 },
      { labels: { session: 'y', symbol: '2' }, value: 7 },
    ])
    history.take('b', 0, [{ labels: { session: 'x' }, value: 1 }])
    expect(valuesOf(at0(binary(metric('a'), 'and', metric('b'), ['session']), history, 0))).toEqual([6])
    expect(valuesOf(at0(binary(metric('a'), 'unless', metric('b'), ['session']), history, 0))).toEqual([7])
    expect(at0(binary(metric('a'), 'and', metric('b')), history, 0)).toEqual([])
    expect(valuesOf(at0(binary(metric('a'), 'or', metric('b')), history, 0))).toEqual([6, 7, 1])
    expect(at0(binary(metric('b'), '-', number(3)), history, 0)).toEqual([{ labels: { session: 'x' }, value: -2 }])
    expect(valuesOf(at0(by('count', ['session'], metric('a')), history, 0))).toEqual([1, 1])
  })
})

describe('a history', () => {
  it('keeps as much as is read of it, and no series that nobody asks for', () => {
    const history = new History([over('increase', metric('a', { s: 'x' }), '5m')], 5)
    for (let n = 0; n < 1000; n++)
      history.take('a', n * 5 * second, [
        { labels: { s: 'x' }, value: n },
        { labels: { s: 'y' }, value: n },
      ])
    expect([...history.all('a')].map(({ labels, count }) => [labels.s, count])).toEqual([['x', 62]])
    history.take('b', 0, [{ labels: {}, value: 1 }])
    expect([...history.all('b')]).toEqual([])
  })

  it('is bounded in series: what is beyond the bound is not kept', () => {
    const history = new History([metric('a')], 5, 3)
    history.take(
      'a',
      0,
      Array.from({ length: 9 }, (_, n) => ({ labels: { s: String(n) }, value: n })),
    )
    expect([...history.all('a')]).toHaveLength(3)
  })
})

describe('the alerts', () => {
  const step = (fold: AlertFold, seconds: number, values: Record<string, Sample[]>) => fold.look(at(seconds), (name) => values[name] ?? [])
  const engaged = (value: number): Record<string, Sample[]> => ({ fix_kill_switch_engaged: [{ labels: { scope: '*' }, value }] })

  it('fire once, say since when, and are resolved once', () => {
    const fold = new AlertFold()
    expect(step(fold, 0, engaged(0))).toEqual({ fired: [], resolved: [] })
    const { fired } = step(fold, 5, engaged(1))
    expect(fired).toMatchObject([{ name: 'FixKillSwitchEngaged', severity: 'page', labels: { scope: '*' }, sinceUs: at(5).wallUs }])
    expect(fired[0]).toMatchObject({ summary: 'the kill switch is engaged for *', runbook: 'kill-switch-engaged' })
    expect(step(fold, 10, engaged(1))).toEqual({ fired: [], resolved: [] })
    expect(fold.firing()).toHaveLength(1)
    expect(step(fold, 15, engaged(0)).resolved).toEqual(fired)
    expect(fold.firing()).toEqual([])
  })

  it('see what happens just after a run has begun, and take its logons for no outage', () => {
    const fold = new AlertFold()
    const values = (errors: number): Record<string, Sample[]> => ({
      fix_store_errors_total: [{ labels: { op: 'sync' }, value: errors }],
      fix_session_up: [{ labels: { session: 'TRADE' }, value: 0 }],
      fix_session_scheduled: [{ labels: { session: 'TRADE' }, value: 1 }],
    })
    fold.begin(at(1), (name) => values(0)[name] ?? [])
    expect(step(fold, 2, values(1)).fired).toEqual([])
    const { fired } = fold.look(at(2), (name) => values(1)[name] ?? [], true)
    expect(fired.map(({ name }) => name)).toEqual(['FixStoreError'])
    expect(step(fold, 30, values(1)).fired).toEqual([])
    expect(step(fold, 60, values(1)).fired.map(({ name }) => name)).toEqual(['FixSessionUptimeFastBurn', 'FixSessionUptimeSlowBurn'])
  })

  it('are judged on the grid of the clock: looking more often changes nothing', () => {
    const fold = new AlertFold()
    step(fold, 0, engaged(0))
    expect(step(fold, 4.9, engaged(1)).fired).toEqual([])
    expect(fold.dueUs).toBe(at(5).wallUs)
    expect(step(fold, 5.2, engaged(1)).fired).toHaveLength(1)
    expect(fold.dueUs).toBe(at(10).wallUs)
  })

  it('read a fold by the names under which it is scraped', () => {
    const metrics = new Metrics({ sessions: ['quote', 'trade'] })
    metrics.sent('A1', at(0))
    metrics.wake(at(20))
    const read = readerOf(metrics.families)
    expect(read('fix_order_ack_seconds_count')).toEqual([{ labels: { session: 'trade' }, value: 1 }])
    const buckets = read('fix_order_ack_seconds_bucket')
    expect(buckets.find(({ labels }) => labels.le === '0.25')?.value).toBe(0)
    expect(buckets.find(({ labels }) => labels.le === '+Inf')?.value).toBe(1)
    expect(read('fix_session_up')).toHaveLength(2)
    expect(read('no_such_metric')).toEqual([])
  })

  it('that say what another one says already are inhibited, of the same session where both name one', () => {
    const fold = new AlertFold()
    const down = (session: string) => ({ labels: { session }, value: 0 })
    const scheduled = (session: string) => ({ labels: { session }, value: 1 })
    const values = {
      fix_session_up: [down('QUOTE'), { labels: { session: 'TRADE' }, value: 1 }],
      fix_session_scheduled: [scheduled('QUOTE'), scheduled('TRADE')],
      fix_md_staleness_seconds: [
        { labels: { symbol: 'EURUSD', session: 'QUOTE' }, value: 60 },
        { labels: { symbol: 'EURUSD', session: 'TRADE' }, value: 60 },
      ],
    }
    for (let seconds = 0; seconds <= 60; seconds += 5) step(fold, seconds, values)
    const stale = fold.firing().filter(({ name }) => name === 'FixMdStale')
    expect(stale.map((one) => [one.labels.session, fold.inhibited(one)])).toEqual([
      ['QUOTE', true],
      ['TRADE', false],
    ])
    expect(fold.firing().some((one) => one.name === 'FixSessionUptimeFastBurn' && fold.inhibited(one))).toBe(false)
  })

  it('go on after a restart where the budgets stood', () => {
    const values = (up: number): Record<string, Sample[]> => ({
      fix_session_up: [{ labels: { session: 'TRADE' }, value: up }],
      fix_session_scheduled: [{ labels: { session: 'TRADE' }, value: 1 }],
    })
    const before = new AlertFold()
    for (let seconds = 0; seconds < 3600; seconds += 30) step(before, seconds, values(seconds < 3000 ? 1 : 0))
    const after = new AlertFold()
    after.restore(JSON.parse(JSON.stringify(before.image())) as ReturnType<AlertFold['image']>, at(3600).wallUs)
    step(after, 3600, values(0))
    expect(after.ratio('fix:session_bad:ratio_1h').get('TRADE')).toBeCloseTo(21 / 121, 6)
    expect(after.firing().map(({ name }) => name)).toContain('FixSessionUptimeFastBurn')
  })
})
