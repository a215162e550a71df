// `fix grep`: which messages an expression is true of, and what is said of one that is none.
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { compareDecimals } from '../src/query/compare.ts'
import { ExpressionError, parseExpression } from '../src/query/expression.ts'
import { fix } from './fix.ts'

const day = new URL('day.log', import.meta.url).pathname
/** Lines of the log that fit. */
async function found(expression: string, ...words: string[]): Promise<number[]> {
  const { stdout, status, stderr } = await fix(['grep', expression, '--to', 'json', ...words, day])
  const lines = stdout.trim() === '' ? [] : stdout.trim().split('\n')
  expect([status, stderr]).toEqual([lines.length > 0 ? 0 : 1, ''])
  return lines.map((line) => (JSON.parse(line) as { line: number }).line)
}

describe('fix grep', () => {
  it.each([
    ['D', [4, 9, 19]],
    ['NewOrderSingle or G', [4, 6, 9, 19]],
    ['D or 8 where 55=EURUSD and px>1.1', [7, 8, 12]],
    ['type=ExecutionReport side=Buy lastpx>=1.110', [8]],
    ['35=8 and 39=8', [10]],
    ['ordstatus=Rejected', [10]],
    ['status=filled,canceled', [12]],
    ['ordstatus in (Filled, 4, "Rejected")', [10, 12]],
    ['has text', [10, 20]],
    ['Text', [10, 20]],
    ["text~'^unknown'", [10]],
    ['text !~ unknown', [20]],
    ['clordid=A1 or origclordid=A1', [4, 5, 6, 7]],
    ['8 not clordid=A1,A2', [10, 12]],
    ['ordstatus!=New', [8, 10, 12]],
    ['not (8 or D or 0 or A or 1)', [6, 11, 15, 16, 17, 20]],
    ['mdentrypx>1.11', [15]],
    ['mdentrypx=1.10980 where symbol=EURUSD', [15]],
    ['time>=09:31:31', [18, 19, 20]],
    ['time<20260102-09:30:00.021', [1]],
    ['52=2026-01-02T09:30:40Z', [14]],
    ['seq=2 sender=ME', [4]],
    ['qty>=1000 qty<1000.01 D', [4]],
    ['price<>1.10', [6, 7, 8, 12]],
    ['possdupflag=Y', [17]],
    ['D where symbol=XYZ or symbol=EURUSD and price>99', [9]],
    ['4999=5', []],
    ['ZZ', []],
  ])('%s', async (expression, lines) => {
    expect(await found(expression)).toEqual(lines)
  })

  it('shows what fits in every form that cat has, counts, and shows the others', async () => {
    expect(await found('D', '--invert')).toHaveLength(16)
    expect((await fix(['grep', 'D', '--count', day])).stdout).toBe('3\n')
    expect((await fix(['grep', 'D', '--csv', '11', day])).stdout).toBe('11\nA1\nB1\nC1\n')
    expect((await fix(['grep', 'D', '--long', day])).stdout).toContain('    ClOrdID(11)       A1\n')
    expect(await fix(['grep', 'D', '--count', '--type', 'A', day])).toMatchObject({ stdout: '0\n', status: 1 })
  })

  it('finds a field by the name that the version of each message has for it', async () => {
    const log = ['8=FIX.4.2|35=D|34=1|49=A|56=B|32=5|', '8=FIX.4.4|35=D|34=1|49=A|56=B|32=6|'].map((text) => sealed(text))
    expect((await fix(['grep', '--csv', '32', 'lastshares=5 or lastqty=6'], { stdin: log })).stdout).toBe('32\n5\n6\n')
    expect((await fix(['grep', '--csv', '32', 'lastshares>1'], { stdin: log })).stdout).toBe('32\n5\n')
  })

  it.each([
    ['Pric>5', 'no field and no message is called Pric; near: Price', 0],
    ['D wher 55=x', 'no field and no message is called wher', 2],
    ['D or (8', "')' expected", 7],
    ['D or', 'a type of message or a field expected', 4],
    ['55=', 'a value expected', 3],
    ["text='open", "the ' has no end", 5],
    ['D)', "')' is not expected here", 1],
    ["text~'('", 'Invalid regular expression', 0],
    ['D where 8 where 9', "'where' is not expected here", 10],
  ])('says of %s: %s', async (expression, message, at) => {
    const { status, stderr } = await fix(['grep', expression, day])
    expect(status).toBe(2)
    const [first, shown, caret] = stderr.split('\n')
    expect(first).toContain(`fix: grep: ${message}`)
    expect([shown, caret]).toEqual([`  ${expression}`, `  ${' '.repeat(at)}^`])
  })

  it('bounds how deep an expression nests', () => {
    expect(() => parseExpression(`${'('.repeat(1000)}D${')'.repeat(1000)}`)).toThrow(ExpressionError)
    expect(() => parseExpression(`${'not '.repeat(1000)}D`)).toThrow(ExpressionError)
  })

  it.each([
    ['1.10', '1.1', 0],
    ['0.1', '0.09', 1],
    ['-2', '1', -1],
    ['123456789012345678.01', '123456789012345678.02', -1],
    ['1e5', '1', undefined],
  ])('compares %s with %s as decimals', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order)
  })
})
