// The prompt of `fix connect` without a session: its verbs, what Tab offers, and what it remembers.
import { secretTags } from '@fix/codec'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { completionsOf } from '../src/connect/completion.ts'
import { factLine } from '../src/connect/fact-line.ts'
import { keptText, linesOf, mostLines, withoutSecrets } from '../src/connect/kept-lines.ts'
import { onlyAsks } from '../src/connect/order-messages.ts'
import { verbNames, verbOf, verbTexts } from '../src/connect/verbs.ts'
import { Mistyped, valueText, wordsOf } from '../src/connect/words.ts'
import { chance } from './chance.ts'

describe('words', () => {
  it('give back any value as it was, bare or in quotes', () => {
    const random = chance(3)
    const letters = ['a', ' ', '"', '\\', '=', '\x01', '\x7f', '\x80', 'é', '\t', ':', '\n', '0']
    for (let round = 0; round < 3000; round++) {
      const value = Array.from({ length: random(8) }, () => letters[random(letters.length)]).join('')
      const line = `D  58=${valueText(value)}\t44:=${valueText(value)} Text=x`
      expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/)
      expect(wordsOf(line)).toEqual([
        { key: 'D', value: undefined, exact: false },
        { key: '58', value, exact: false },
        { key: '44', value, exact: true },
        { key: 'Text', value: 'x', exact: false },
      ])
    }
  })
})

describe('verbs', () => {
  const verb = (line: string): unknown => {
    try {
      return verbOf(line, () => 'T1')
    } catch (error) {
      if (error instanceof Mistyped) return error.message
      throw error
    }
  }

  it.each([
    ['logon', { kind: 'logon' }],
    ['logout see you', { kind: 'logout', text: 'see you' }],
    [' test ', { kind: 'test', testReqID: 'T1' }],
    ['test hello', { kind: 'test', testReqID: 'hello' }],
    ['resend 2', { kind: 'resend', from: 2, to: 0 }],
    ['resend 2 7', { kind: 'resend', from: 2, to: 7 }],
    ['reset-next', { kind: 'reset-next' }],
    ['wait 0.5', { kind: 'wait', ms: 500 }],
    ['help D', { kind: 'help', about: 'D' }],
    ['D 55=X', undefined],
    ['Logon', undefined],
    ['resend', 'resend: nothing is given; expected resend FROM [TO]'],
    ['resend 7 2', 'resend: given 7 2; expected whole numbers from 1, the first not above the last'],
    ['resend 0', 'resend: given 0; expected whole numbers from 1, the first not above the last'],
    ['resend 1.5', 'resend: given 1.5; expected whole numbers from 1, the first not above the last'],
    ['resend one', 'resend: given one; expected a number from 0 to 9007199254740991'],
    ['resend 1 2 3', 'resend: given 1 2 3; expected resend FROM [TO]'],
    ['quit now', 'quit: given now; expected nothing behind it'],
    ['wait', 'wait: nothing is given; expected wait SECONDS'],
    ['wait 4000', 'wait: given 4000; expected a number from 0 to 3600'],
  ])('%s', (line, meant) => expect(verb(line)).toEqual(meant))

  it('are all in the help', () => {
    for (const name of verbNames)
      expect(
        verbTexts.some(([usage]) => usage.split(' ')[0] === name),
        name,
      ).toBe(true)
  })
})

describe('completion', () => {
  const offered = (line: string): string[] => completionsOf(line, fix44)[0]

  it('offers verbs and messages, then the fields of the message, then the values of the field', () => {
    expect(offered('NewOrderS')).toEqual(['NewOrderSingle'])
    expect(offered('res')).toEqual(['resend', 'reset-next'])
    expect(offered('!res')).toEqual([])
    expect(offered('D OrdT')).toEqual(['OrdType='])
    expect(completionsOf('D 55=X partyid', fix44)).toEqual([['PartyID=', 'PartyIDSource='], 'partyid'])
    expect(offered('NewOrderSingle Side=Se')).toEqual(
      ['Side=Sell', 'Side=SellPlus', 'Side=SellShort', 'Side=SellShortExempt', 'Side=SellUndisclosed'].filter((word) =>
        offered('D Side=Sell').includes(word),
      ),
    )
    expect(offered('D 54=bu')).toEqual(['54=Buy', '54=BuyMinus'])
    expect(offered('help Heartb')).toEqual(['HeartBtInt'])
    // What the session writes is not offered, and of a message that nobody knows nothing is.
    expect(offered('D MsgSeq')).toEqual([])
    expect(offered('D SenderC')).toEqual([])
    expect(offered('Nothing Si')).toEqual([])
    // A field that the message does not have is offered where none of its own begins so.
    expect(offered('D ExecTyp')).toEqual(['ExecType='])
  })
})

describe('what is remembered', () => {
  it('has no secret in it, however it was typed; references stay', () => {
    const kept = (line: string): string => withoutSecrets(line, fix44, secretTags)
    expect(kept('BE 923=U1 554=hunter2 Password="hunter 2" password:=hunter2 553=env:WHO 554="file:/a b"')).toBe(
      'BE 923=U1 554=*** Password=*** password:=*** 553=env:WHO 554="file:/a b"',
    )
    expect(withoutSecrets('A Password=hunter2', fix42, secretTags)).toBe('A Password=***')
    expect(kept('BE 554="hunter 2')).toBe('BE 554=***')
    expect(kept('D 55=EURUSD 58="554 = x"')).toBe('D 55=EURUSD 58="554 = x"')
    expect(kept('D 55=EURUSD 38=554 44=1.1')).toBe('D 55=EURUSD 38=554 44=1.1')
  })

  it.each([
    ['BE 923=U1 Password = hunter2', 'BE 923=U1 Password =***'],
    ['BE Password= hunter2 923=U1', 'BE Password=***'],
    ['BE 554=hun ter2', 'BE 554=***'],
    ['BE 554="hun"ter2', 'BE 554=***'],
    ['BE Password hunter2', 'BE Password ***'],
    ['BE Password:hunter2', 'BE Password:***'],
    ['BE 0554=hunter2', 'BE 0554=***'],
    ['BE "554=hunter2"', 'BE "554=***'],
  ])('has none where a sign, a quote or a blank was mistyped: %s', (typed, kept) => {
    expect(withoutSecrets(typed, fix44, secretTags)).toBe(kept)
  })

  it('has an end, and comes back in its order', () => {
    const lines = Array.from({ length: mostLines + 50 }, (_, n) => `line ${n}`)
    const text = keptText(lines)
    expect(text.startsWith(`line ${mostLines - 1}\n`)).toBe(true)
    expect(linesOf(text)).toEqual(lines.slice(0, mostLines))
    expect(linesOf('')).toEqual([])
  })
})

describe('the guard of orders', () => {
  it('lets requests pass, and takes all that it does not know for an order', () => {
    for (const type of ['V', 'x', 'H', 'AF', 'AN', 'R', 'B']) expect(onlyAsks(type), type).toBe(true)
    for (const type of ['D', 'F', 'G', 'E', 'q', 'AB', 'S', 'i', 'AE', 'U7', 'XCN', '8']) expect(onlyAsks(type), type).toBe(false)
  })
})

describe('what a session tells', () => {
  it('is a line that a terminal does not obey', () => {
    const line = factLine({ source: 'S', kind: 'session_logon_refused', text: '\x1b[31mno\x07' })
    expect(line).toBe('the venue refused the Logon(A): [31mno')
    expect(factLine({ source: 'S', kind: 'session_heartbeat', us: 1 })).toBeUndefined()
  })
})
