/** Logs as people have them, from a seed: messages right, edited and cut, with separators and escapes in their text, and what else stands in logs. */

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** A right message of a body with SOH in it: nothing else stands for SOH. */
export function whole(body: string): Uint8Array {
  const text = `8=FIX.4.4\x019=${body.length}\x01${body}`
  const sum = [...bytesOf(text)].reduce((all, byte) => all + byte, 0) % 256
  return bytesOf(`${text}10=${String(sum).padStart(3, '0')}\x01`)
}

/** A few lines of them; `more` stands in each message, with SOH. */
export function noisyLog(random: (limit: number) => number, more = ''): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]
  const separators = ['\x01', '\x01', '|', '|', ';', '^A', '\\x01', '\\u0001', '<SOH>', '\xe2\x90\x81']
  const texts = ['plain', 'a|b', 'a;b|', 'x^Ay', 'back\\slash', '\\x0a', 'a=b', '10=123', '8=FIX.4.4', '', 'é', 'q\\"q', '\\u0041', '\\\\']
  let log = ''
  for (let line = 1 + random(8); line > 0; line--) {
    log += pick([
      '',
      '2026-01-02 09:30:00 INFO ',
      'in  ',
      '{"m":"',
      'x8=F',
      '8=FIX',
      '8=FIX.4',
      '8=',
      '10=000|',
      '20260102-09:30:00.123 : ',
    ])
    for (let count = pick([0, 1, 1, 1, 1, 2, 3]); count > 0; count--) log += message()
    log += pick(['', ' (sent)', '"}', ' 8=FIX', '|', '10=1', '\r'])
    log += pick(['\n', '\n', '\n', '\n\n', ''])
  }
  return bytesOf(log)

  function message(): string {
    const separator = pick(separators)
    const type = pick(['D', '8', '0', 'B', 'U1'])
    let text = latin1(whole(`35=${type}\x0134=${random(99)}\x0149=ME\x0158=${pick(texts)}\x01${more}56=VENUE\x01`))
    const edit = random(12)
    if (edit === 0) text = text.replace('49=ME', '49=MYSELF')
    else if (edit === 1) text = text.replace('49=ME', '49=YO')
    else if (edit === 2) text = text.replace(/9=\d+\x01/, '')
    else if (edit === 3) text = text.slice(0, 20 + random(text.length - 20))
    else if (edit === 4) text = text.replace(/9=\d+/, `9=${pick([0, 3, 9999, 99999, 99999999])}`)
    else if (edit === 5) text = text.replace(/10=\d+/, `10=${pick(['', '1', 'abc', '1234'])}`)
    else if (edit === 6) text = text.slice(0, -1)
    else if (edit === 7) text = text.replace('56=', '5x=')
    const backslash = pick([false, false, true]) && separator !== '\x01'
    if (backslash)
      text = text.replaceAll('\\', '\\x5c').replaceAll(separator, `\\x${separator.charCodeAt(0).toString(16).padStart(2, '0')}`)
    return text.replaceAll('\x01', separator)
  }
}
