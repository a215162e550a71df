// Every scenario in every dialect, over bytes; and that a scenario which says something else does not pass.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialects } from './dialects.ts'
import { play } from './play.ts'
import { runScenarios } from './run.ts'
import { parseScenarios, pathsOf, type Row, type Scenario } from './scenario-file.ts'
import { SellSide } from './sell-side.ts'

const ours = parseScenarios(readFileSync(new URL('./also.txt', import.meta.url), 'utf8'), 'also.txt').scenarios
const shared = new URL('../../../shared/spec/order-states.txt', import.meta.url)
const there = existsSync(shared)
const published = there ? parseScenarios(readFileSync(shared, 'utf8'), 'order-states.txt') : { scenarios: [], also: [] }

const failed = (scenarios: readonly Scenario[]) => runScenarios([{ file: 'f', scenarios }]).filter(({ passed }) => !passed)

describe.skipIf(!there)('the published order state matrices (skipped where ../shared/spec/order-states.txt is absent)', () => {
  it.each(published.scenarios.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))('%s', (_name, scenario) => {
    expect(failed([scenario])).toEqual([])
  })

  it('are all there', ({ task }) => {
    expect(published.scenarios).toHaveLength(38)
    const all = [...published.scenarios, ...ours]
    const ways = all.reduce((sum, scenario) => sum + pathsOf(scenario).length, 0)
    task.meta.figure = `${all.length} scenarios, ${ways} ways, ${dialects.length} dialects`
  })
})

describe('the order state matrices that the published file names only', () => {
  it.each(ours.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))('%s', (_name, scenario) => {
    expect(failed([scenario])).toEqual([])
  })

  it('are the eleven that it names', () => {
    expect(ours).toHaveLength(11)
    if (there) expect(ours.map(({ id }) => id)).toEqual(published.also)
  })
})

const scenario = (...rows: string[]): Scenario => parseScenarios(`## T.1 a trial\n${rows.join('\n')}\n`, 'f').scenarios[0]
const failure = (...rows: string[]) =>
  failed([scenario(...rows)]).map(({ dialect, row, expected, actual }) => ({ dialect, row, expected, actual }))

describe('a scenario that says something else', () => {
  it('fails in each dialect, at the row, with what was expected and what was there', () => {
    expect(failure('> D X 100', '< 8 X New/New 100 0 100 0', '< 9 X PF')).toEqual(
      dialects.map(({ id }) => ({
        dialect: id,
        row: 'f:4: < 9 X PF',
        expected: 'OrdStatus(39) PartiallyFilled',
        actual: 'OrdStatus(39) New',
      })),
    )
  })

  it.each([
    ['a fill whose CumQty does not grow by LastQty', '< 8 X Trade/PF 100 20 80 10'],
    ['quantities that are not each other’s sum', '< 8 X Trade/PF 100 10 80 10'],
    ['Filled with something left', '< 8 X Trade/Filled 100 10 90 10'],
    ['an order that is new with a fill', '< 8 X Trade/New 100 10 90 10'],
    ['an average that is not ours', '< 8 X Trade/PF 100 10 90 10 LastPx=100 AvgPx=101'],
    ['a bust of what was never executed', '< 8 X Bust/New 100 0 100 0 ExecRefID=Z'],
    ['a pending cancel that nobody asked for', '< 8 X PendCxl/PendCxl 100 0 100 0'],
    ['a quantity that changes without a reason', '< 8 X Trade/PF 120 10 110 10'],
    ['a new order after its end', '< 8 X Canceled/Canceled 100 0 0 0\n< 8 X New/New 100 0 100 0'],
  ])('%s', (_name, row) => {
    expect(failure('> D X 100', '< 8 X New/New 100 0 100 0', row)).toHaveLength(dialects.length)
  })

  it('OrigClOrdID is the last id that was not refused', () => {
    const rows = ['> D X 100', '< 8 X New/New 100 0 100 0', '> G Y,X 90', '< 9 Y,X New', '> G Z,Y 80']
    expect(failure(...rows)[0]).toMatchObject({ row: 'f:6: > G Z,Y 80', expected: expect.stringContaining('OrigClOrdID(41)') })
  })

  it.skipIf(!there)('any number of any report that is one more', ({ task }) => {
    let changed = 0
    const passed: string[] = []
    const dialect = dialects[1]
    for (const one of [...published.scenarios, ...ours])
      for (const path of pathsOf(one))
        for (const [at, row] of path.entries())
          for (const key of ['orderQty', 'cumQty', 'leavesQty', 'lastQty'] as const) {
            if (row.kind !== 'report' || row[key] === null || !telling(row, key)) continue
            changed++
            const other = path.with(at, { ...row, [key]: row[key] + 1 } as Row)
            if (play(one, other, dialect) === undefined) passed.push(`${one.id} ${row.line} ${key}: ${row.text}`)
          }
    task.meta.figure = `${changed} numbers changed`
    expect(passed).toEqual([])
  })
})

/** Numbers that a report carries and that mean nothing there: LastQty(32) outside a trade, and what is left of an order that has ended. */
function telling(row: Extract<Row, { kind: 'report' }>, key: string): boolean {
  if (row.id === 'Y' && row.execType === 'OrderStatus' && row.ordStatus === 'Rejected') return false
  if (key === 'lastQty') return row.execType === 'Trade' || row.execType === 'TradeCorrect'
  const ended = ['Filled', 'Canceled', 'Rejected', 'Expired'].includes(row.ordStatus)
  return key === 'cumQty' || !ended
}

describe('a dialect', () => {
  const fields = (id: string, text: string): string => {
    const dialect = dialects.find((one) => one.id === id)!
    const sellSide = new SellSide(dialect, 'T')
    sellSide.takes('X', 'D', 'X')
    const row = scenario(text).traces[0].rows[0] as Extract<Row, { kind: 'report' }>
    const told = new TextDecoder().decode(sellSide.report(row)).split('\x01')
    return told.filter((field) => /^(20|39|150)=/.test(field)).join('|')
  }

  it.each([
    ['Trade/PF 10 1 9 1', '20=0|150=1|39=1', '150=F|39=1'],
    ['Trade/Filled 10 10 0 9', '20=0|150=2|39=2', '150=F|39=2'],
    ['Bust/PF 10 9 1 0', '20=1|150=1|39=1', '150=H|39=1'],
    ['Correct/PF 10 9 1 9', '20=2|150=1|39=1', '150=G|39=1'],
    ['Status/New 10 0 10 0', '20=3|150=0|39=0', '150=I|39=0'],
    ['Replaced/New 10 0 10 0', '20=0|150=5|39=5', '150=5|39=0'],
    ['Replaced/PF 10 1 9 0', '20=0|150=5|39=1', '150=5|39=1'],
    ['Restated/PF 10 1 9 0', '20=0|150=D|39=1', '150=D|39=1'],
  ])('%s', (row, in42, in44) => {
    expect(fields('FIX.4.2', `< 8 X ${row}`)).toBe(in42)
    expect(fields('FIX.4.4', `< 8 X ${row}`)).toBe(in44)
    expect(fields('FIX.5.0SP2', `< 8 X ${row}`)).toBe(in44)
  })
})
