import { describe, expect, it } from 'vitest'
import { GrammarError, parseScenarios, pathsOf } from './scenario-file.ts'

const head = '# a comment\n\n## A.1 a title\n'
const parse = (rows: string) => parseScenarios(`${head}${rows}\n`, 'f.txt')

describe('a file of scenarios', () => {
  it('is read row by row: flags, ids, numbers, quoted values, remarks', () => {
    const { scenarios, also } = parseScenarios(
      `#!also B.2 also wanted\n# --- A: group ---\n${head}> D X 100 TIF=3   # a remark\nx< 8 Y,X Trade/PF 100 10 90 - Text="Nothing Done" LastPx=20.1\n|day2\n=alt other\n~< 9 - New\n`,
      'f.txt',
    )
    expect(also).toEqual(['B.2'])
    expect(scenarios).toHaveLength(1)
    const [main, other] = scenarios[0].traces
    expect(main.rows).toMatchObject([
      { kind: 'request', line: 6, msgType: 'D', id: 'X', orig: '', qty: 100, flag: '', fields: { TIF: '3' } },
      {
        ...{ kind: 'report', line: 7, flag: 'x', id: 'Y', orig: 'X', execType: 'Trade', ordStatus: 'PartiallyFilled' },
        ...{ orderQty: 100, cumQty: 10, leavesQty: 90, lastQty: null, fields: { Text: 'Nothing Done', LastPx: '20.1' } },
      },
      { kind: 'day', line: 8 },
    ])
    expect(other).toMatchObject({ name: 'other', rows: [{ kind: 'refusal', id: '', ordStatus: 'New', flag: '~' }] })
  })

  it('has a way to the end of each trace, and one to each alternative refusal', () => {
    const { scenarios } = parse('> D X 1\n~< 8 X Rejected/Rejected 1 0 0 0\n< 8 X New/New 1 0 1 0\n~< 9 X New\n=alt short\n> D Y 1')
    expect(pathsOf(scenarios[0]).map((path) => path.map(({ line }) => line))).toEqual([[4, 6], [4, 5], [4, 6, 7], [9]])
  })
})

describe('what the grammar does not know is refused with file, line and what was expected', () => {
  it.each([
    ['? D X 100', 'a row: [~|x] > or <'],
    ['>D X 100', 'a row: [~|x] > or <'],
    ['> Q X 100', 'MsgType D, G, F or H'],
    ['~> D X 100', 'a request without a flag'],
    ['> D X', 'D IDS OrderQty'],
    ['> D X 100 200', 'D IDS OrderQty'],
    ['> D X,Y 100', 'ClOrdID'],
    ['> G Y 100', 'ClOrdID,OrigClOrdID'],
    ['> D - 100', 'a ClOrdID on a request'],
    ['> H X 100', 'H IDS and nothing else'],
    ['> D X 1e3', 'a whole number or -'],
    ['> D X -5', 'a whole number or -'],
    ['> D X 100 Price=5', 'K=V with a key of'],
    ['> D X 100 TIF=', 'TIF as'],
    ['> D X 100 TIF=1 TIF=3', 'TIF once in a row'],
    ['< 8 X New 100 0 100 0', 'ExecType/OrdStatus'],
    ['< 8 X Fresh/New 100 0 100 0', 'an ExecType of'],
    ['< 8 X New/Fresh 100 0 100 0', 'an OrdStatus of'],
    ['< 8 X Trade/Trade 100 0 100 0', 'an OrdStatus of'],
    ['< 8 X New/New 100 0 100', '8 IDS ExecType/OrdStatus'],
    ['< 8 X,Y,Z New/New 100 0 100 0', 'ClOrdID, ClOrdID,OrigClOrdID or -'],
    ['< 8 X New/New 100 0 100 0 Text="open', 'a closing double quote'],
    ['< 8 X New/New 100 0 100 0 LastPx=x', 'LastPx as'],
    ['< 9 X', '9 IDS OrdStatus'],
    ['< j X', 'MsgType 8 or 9'],
    ['|tomorrow', '|day2 or a later day'],
    ['=other x', '=alt NAME'],
    ['=alt', '=alt NAME'],
  ])('%s', (row, expected) => {
    expect(() => parse(`> D X 100\n${row}`)).toThrow(GrammarError)
    expect(() => parse(`> D X 100\n${row}`)).toThrow(`f.txt:5: expected ${expected}`)
  })

  it('a row before any scenario, a title without its id, a trace without rows, a file without scenarios', () => {
    expect(() => parseScenarios('> D X 1\n', 'f')).toThrow('f:1: expected a scenario')
    expect(() => parseScenarios('## A.1\n> D X 1\n', 'f')).toThrow('f:1: expected ## ID TITLE')
    expect(() => parseScenarios('#!also B.1\n', 'f')).toThrow('f:1: expected #!also ID TITLE')
    expect(() => parse('> D X 1\n=alt empty')).toThrow('expected rows in trace empty of A.1')
    expect(() => parseScenarios('# nothing\n', 'f')).toThrow('f:2: expected at least one scenario')
  })
})
