import { instrument } from '@fix/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeDeskNote,
  encodeDeskNote,
  keptList,
  ParameterError,
  parametersOf,
  Symbols,
  type DeskNote,
  type StrategyModule,
} from '../src/index.ts'
import { Jitter } from '../src/jitter.ts'
import { eurusd, qty } from './stub-desk.ts'

const module: StrategyModule = {
  name: 'example',
  parameters: {
    lean: { default: 0.2, min: 0, max: 1, about: '' },
    units: { default: 1000, min: 1000, max: 5000, step: 1000, about: '' },
  },
  create: () => ({ decide: () => undefined }),
}

describe('parameters of a strategy', () => {
  it('are what was given, and the default for the rest', () => {
    expect(parametersOf(module)).toEqual({ lean: 0.2, units: 1000 })
    expect(parametersOf(module, { units: 3000 })).toEqual({ lean: 0.2, units: 3000 })
  })

  it.each([
    [{ leen: 1 }, 'strategy example: unknown parameter leen; it has lean, units'],
    [{ lean: 2 }, 'strategy example: lean is 2, expected a number from 0 to 1'],
    [{ lean: '0.5' }, 'strategy example: lean is "0.5", expected a number from 0 to 1'],
    [{ lean: Number.NaN }, 'strategy example: lean is null, expected a number from 0 to 1'],
    [{ units: 1500 }, 'strategy example: units is 1500, expected steps of 1000 from 1000'],
    [{ toString: 1 }, 'strategy example: unknown parameter toString; it has lean, units'],
  ])('%j are refused: %s', (given, said) => {
    expect(() => parametersOf(module, given)).toThrow(new ParameterError(said))
  })
})

describe('the names of instruments', () => {
  const define = (name: string, symbol: string, digits: number) => ({ kind: 'instrument', source: 'TRADE', symbol, name, digits }) as const

  it('are the venue’s own, once its list is in; until then nothing is resolved', () => {
    const symbols = new Symbols([eurusd])
    symbols.define(define('EURUSD', '4711', 5))
    symbols.define(define('XAUUSD', '4712', 2))
    expect(symbols.resolved).toBe(false)
    symbols.listEnded()
    expect(symbols.resolved).toBe(true)
    expect(symbols.bySymbol('4711')?.id).toBe('EURUSD')
    expect(symbols.get('EURUSD')?.symbol).toBe('4711')
    expect(symbols.bySymbol('4712')).toBeUndefined()
  })

  it('that an earlier run has kept are names and no word of the venue: what its own list lacks is missing', () => {
    const symbols = new Symbols([eurusd])
    symbols.define({ ...define('EURUSD', '4711', 5), source: keptList })
    expect([symbols.bySymbol('4711')?.id, symbols.resolved]).toEqual(['EURUSD', false])
    symbols.listEnded()
    expect(symbols.problems()).toMatchObject([{ instrumentId: 'EURUSD', problem: 'missing' }])
    expect(symbols.listed()).toEqual([])
  })

  it('follow each list of the venue: what is gone from a later one is missing, and an empty one says nothing', () => {
    const symbols = new Symbols([eurusd])
    symbols.define(define('EURUSD', '4711', 5))
    symbols.listEnded()
    symbols.listEnded()
    expect(symbols.resolved).toBe(true)
    symbols.define(define('XAUUSD', '4712', 2))
    symbols.listEnded()
    expect(symbols.problems()).toMatchObject([{ instrumentId: 'EURUSD', problem: 'missing' }])
    symbols.define(define('EURUSD', '4713', 5))
    symbols.listEnded()
    expect(symbols.problems()).toMatchObject([{ instrumentId: 'EURUSD', problem: 'symbol' }])
    symbols.define(define('EURUSD', '4711', 5))
    symbols.listEnded()
    expect([symbols.problems(), symbols.bySymbol('4711')?.id, symbols.bySymbol('4713')]).toEqual([[], 'EURUSD', undefined])
  })

  it('that the list lacks, or gives other digits, are problems that name themselves', () => {
    const symbols = new Symbols([eurusd, instrument({ id: 'USDJPY', tick: '0.001', step: '1000', qtyScale: 2, currency: 'JPY' })])
    symbols.define(define('USDJPY', '7', 5))
    symbols.listEnded()
    expect(symbols.resolved).toBe(false)
    expect(symbols.problems()).toEqual([
      { instrumentId: 'USDJPY', problem: 'digits', text: 'the venue says 5 digits, the configuration 3' },
      { instrumentId: 'EURUSD', problem: 'missing', text: 'not in the venue’s security list' },
    ])
  })

  it('that change before the first list is complete are forgotten under the old one', () => {
    const symbols = new Symbols([eurusd])
    symbols.define(define('EURUSD', '1', 5))
    symbols.define(define('EURUSD', '2', 5))
    expect(symbols.bySymbol('1')).toBeUndefined()
    expect(symbols.bySymbol('2')?.id).toBe('EURUSD')
  })

  it('belong to one instrument each, which the desk is told of once', () => {
    expect(() => new Symbols([eurusd, eurusd])).toThrow('Symbols: instrument EURUSD given twice, expected each once')
  })

  it('are the configured ones at a venue that lists nothing', () => {
    const symbols = new Symbols([eurusd])
    symbols.trustConfigured()
    expect(symbols.resolved).toBe(true)
    expect(symbols.bySymbol(eurusd.symbol)?.id).toBe('EURUSD')
  })
})

describe('notes of decisions that sent nothing', () => {
  const intent = {
    kind: 'new',
    cause: 7,
    strategy: 'example',
    instrumentId: 'EURUSD',
    side: 'buy',
    qty: qty(1000),
    ordType: 'market',
  } as const
  const notes: DeskNote[] = [
    { k: 'denied', cause: 7, intent, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED', 'MD_STALE'] },
    { k: 'held', cause: 7, intent, code: 'throttled' },
    { k: 'shadow', cause: 7, intent },
    { k: 'repeated', of: 'denied', strategy: 'example', name: 'EURUSD', code: 'KILLED', count: 999, from: 8, to: 1006, untilUs: 12 },
    { k: 'run', cause: 1, epoch: 2, mode: 'paper', strategy: 'example', limits: null, terms: { numbering: 'reset' } },
    { k: 'command', cause: 3, command: { kind: 'command', command: 'stop', actor: 'signal', reason: 'SIGTERM' }, code: '' },
    { k: 'failed', cause: 7, strategy: 'example', text: 'Error: no' },
    { k: 'raised', cause: 2, source: 'TRADE', from: 40, text: 'The peer expects 52, our next was 40' },
    { k: 'notified', cause: 3, nonce: 'a1'.repeat(12), what: 'alert', alert: 'FixStoreError', pathway: 'ops', outcome: 'receipt', ms: 40 },
    { k: 'cut', cause: 0, file: '00000001.fixj', offset: 4096, bytes: 77 },
  ]

  it.each(notes)('come back as they were: $k', (note) => {
    expect(decodeDeskNote(encodeDeskNote(note))).toEqual(note)
  })

  it('say null for a number that is missing, and never Infinity', () => {
    const odd = { ...notes[0], limit: Number.NaN, actual: Infinity } as DeskNote
    expect(decodeDeskNote(encodeDeskNote(odd))).toMatchObject({ limit: null, actual: null })
  })

  it('of others are passed over, those of a later program are not guessed at', () => {
    expect(decodeDeskNote(Uint8Array.of(1, 1, 123))).toBeUndefined()
    expect(decodeDeskNote(new Uint8Array(0))).toBeUndefined()
    expect(() => decodeDeskNote(Uint8Array.of(3, 2, 123))).toThrow('desk note of version 2, expected 1')
  })
})

describe('the spread of waits', () => {
  it('is the same in each run of one number, and lies from 0 to below 1', () => {
    const draw = (epoch: number): number[] => {
      const jitter = new Jitter()
      jitter.seed(epoch)
      return Array.from({ length: 50 }, () => jitter.next())
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 }), (epoch) => {
        const drawn = draw(epoch)
        expect(draw(epoch)).toEqual(drawn)
        expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true)
        expect(new Set(drawn).size).toBe(50)
      }),
    )
    expect(draw(1)).not.toEqual(draw(2))
  })
})
