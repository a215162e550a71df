// `fix lint`: what is wrong with messages, at which byte, in words; and the status that a build goes by.
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { fix } from './fix.ts'

const day = new URL('day.log', import.meta.url).pathname
const head = '34=2|49=ME|52=20260102-09:30:00|56=VENUE|'
const good = '11=A|38=10|40=2|44=5|54=1|55=X|60=20260102-09:30:00|'
const order = (body: string): Uint8Array => sealed(`8=FIX.4.4|35=D|${head}${body}`)
const lineOf = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('latin1').replaceAll('\x01', '|')}\n`)

/** Rule, tag, and what stands from the caret on, of each finding. */
async function found(log: Uint8Array, ...words: string[]): Promise<string[]> {
  const { stdout } = await fix(['lint', ...words], { stdin: [log] })
  const lines = stdout.split('\n')
  return lines.flatMap((line, at) => {
    const rule = /^-:\d+: (\w+): /.exec(line)?.[1]
    return rule === undefined ? [] : [`${rule} ${lines[at + 1].slice(lines[at + 2].indexOf('^')).split('|')[0]}`]
  })
}

describe('fix lint', () => {
  it('says what is wrong, where, what was given and what is expected, with a caret below the byte; status 1', async () => {
    const { stdout, stderr, status } = await fix(['lint', day])
    expect(stdout.replaceAll(day, 'day.log')).toBe(
      'day.log:19: requiredTagMissing: NewOrderSingle 8: TransactTime(60): Required tag missing\n' +
        '  8=FIX.4.4|9=95|35=D|34=8|49=ME|52=20260102-09:31:40.000|56=VENUE|11=C1|38=10|40=2|44=1.10|54=1|55=EURUSD|59=Q|…\n' +
        '                    ^\n' +
        'day.log:19: valueOutOfRange: NewOrderSingle 8: TimeInForce(59): Value is incorrect (out of range) for this tag: given Q, expected 0 Day, 1 GoodTillCancel, 2 AtTheOpening, 3 ImmediateOrCancel, 4 FillOrKill, 5 GoodTillCrossing or 2 more\n' +
        '  ….4|9=95|35=D|34=8|49=ME|52=20260102-09:31:40.000|56=VENUE|11=C1|38=10|40=2|44=1.10|54=1|55=EURUSD|59=Q|10=165|\n' +
        '                                                                                                        ^\n',
    )
    expect([stderr, status]).toEqual(['19 messages, 2 findings in 1\n', 1])
  })

  it('finds nothing where nothing is wrong; status 0', async () => {
    expect(await fix(['lint'], { stdin: [order(good)] })).toMatchObject({ status: 0, stdout: '', stderr: '1 messages, 0 findings in 0\n' })
    expect(await fix(['lint', '--off', 'requiredTagMissing,valueOutOfRange', day])).toMatchObject({ status: 0, stdout: '' })
    expect(await fix(['lint', '--type', '8', day])).toMatchObject({ status: 0 })
  })

  it.each([
    ['a value outside of its list', `${good}59=Q|`, 'valueOutOfRange Q'],
    ['a value that is no number', good.replace('38=10', '38=ten'), 'incorrectDataFormat ten'],
    ['a field without a value', good.replace('55=X', '55='), 'tagWithoutValue '],
    ['a field twice', `${good}55=Y|`, 'tagRepeated 55=Y'],
    ['a field of the header behind the body', `${good}50=me|`, 'tagOutOfOrder 50=me'],
    ['a field that the message does not have', `${good}270=5|`, 'tagNotDefinedForMessage 270=5'],
    ['a tag that nobody has', `${good}4999=5|`, 'invalidTagNumber 4999=5'],
    ['a count that is not that of the entries', `${good}453=2|448=X|`, 'groupCountWrong 2'],
    ['members of a group in another order', `${good}453=1|448=X|452=1|447=D|`, 'groupFieldsOutOfOrder 447=D'],
    ['what is required and not there', good.replace('54=1|', ''), 'requiredTagMissing D'],
    ['the second of two entries', `${good}453=2|448=X|452=1|448=Y|452=no|`, 'incorrectDataFormat no'],
  ])('points at %s', async (_, body, expected) => {
    expect(await found(order(body))).toEqual([expected])
  })

  it('points at numbers that are wrong, and says the right ones', async () => {
    const bytes = Buffer.from(lineOf(order(good)))
    const text = bytes
      .toString()
      .replace(/9=(\d+)/, '9=5')
      .replace(/10=\d+/, '10=000')
    expect(await found(Buffer.from(text))).toEqual(['bodyLength 5', 'checkSum 000'])
    const { stdout } = await fix(['lint'], { stdin: [Buffer.from(text)] })
    expect(stdout).toContain(`given 5, expected ${/9=(\d+)/.exec(bytes.toString())?.[1]}\n`)
    expect(await found(Buffer.from(text.slice(0, 70)))).toEqual(['cut '])
    expect(await found(Buffer.from('8=FIX.4.4|35=0|9=5|34=1|49=ME|52=20260102-09:30:00|56=V|10=000|\n'), '--off', 'checkSum')).toEqual([
      'firstFields 35=0',
    ])
    expect(await found(sealed('8=FIX.4.4|35=0|34=1|49=ME|52=20260102-09:30:00|56=V|x=5|'))).toEqual(['field x=5'])
  })

  it('lets user-defined tags pass, unless it is strict', async () => {
    expect(await found(order(`${good}5001=5|`))).toEqual([])
    expect(await found(order(`${good}5001=5|`), '--strict')).toEqual(['invalidTagNumber 5001=5'])
  })

  it('shows no secret, neither in the line nor in what was given, and nothing that a terminal would obey', async () => {
    const { stdout } = await fix(['lint', '--secret', '38'], { stdin: [order(`${good.replace('38=10', '38=ten')}554=hunter2|`)] })
    expect(stdout).not.toMatch(/hunter2|ten/)
    expect(stdout).toContain('given ***, expected QTY')
    expect((await fix(['lint'], { stdin: [order(good.replace('38=10', '38=\x1b[2J'))] })).stdout).not.toContain('\x1b')
  })

  it('gives a finding a line as JSON', async () => {
    const { stdout, status } = await fix(['lint', '--json', '-', day])
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(Object.keys(findings[0])).toEqual('schema,file,line,at,offset,msgType,message,msgSeqNum,rule,tag,name,text'.split(','))
    expect(findings[1]).toMatchObject({
      schema: 1,
      line: 19,
      msgType: 'D',
      msgSeqNum: 8,
      rule: 'valueOutOfRange',
      tag: 59,
      name: 'TimeInForce',
    })
    expect(status).toBe(1)
  })

  it('says which rules there are where one is asked for that is none', async () => {
    expect(await fix(['lint', '--off', 'spelling', day])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cut, bodyLength, checkSum/) as string,
    })
    expect((await fix(['lint'], { stdin: [Buffer.from('no message')] })).status).toBe(3)
  })
})
