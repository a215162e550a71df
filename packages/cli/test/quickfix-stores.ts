/** File stores as QuickFIX leaves them, written byte by byte: of C++ and /n, and of /J. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '@fix/codec'

export const stored = (seq: number, msgType: string, body: string): Uint8Array =>
  sealed(`8=FIX.4.4|35=${msgType}|34=${seq}|49=ME|52=20260102-09:30:${String(seq).padStart(2, '0')}.000|56=VENUE|${body}`)

/** A Logon with its password, an order, a heartbeat, another order; the last but one number without a message. */
export const usual = [
  stored(1, 'A', '98=0|108=30|553=me|554=hunter2|'),
  stored(2, 'D', '11=A1|55=1|54=1|38=1000|'),
  stored(3, '0', ''),
  stored(5, 'D', '11=A2|55=1|54=2|38=500|'),
]

export interface StoreContent {
  readonly messages?: readonly Uint8Array[]
  readonly nextOut?: number
  readonly nextIn?: number
  readonly name?: string
}

const seqOf = (message: Uint8Array): number => Number(/\x0134=(\d+)/.exec(Buffer.from(message).toString('latin1'))?.[1])

function placed(messages: readonly Uint8Array[]): { seq: number; offset: number; size: number }[] {
  let offset = 0
  return messages.map((message) => {
    const entry = { seq: seqOf(message), offset, size: message.length }
    offset += message.length
    return entry
  })
}

export function textStore(dir: string, { messages = usual, nextOut = 6, nextIn = 9, name = 'FIX.4.4-ME-VENUE' }: StoreContent = {}): void {
  const write = (ending: string, content: string | Uint8Array): void => writeFileSync(join(dir, `${name}.${ending}`), content)
  write('body', Buffer.concat(messages))
  write(
    'header',
    placed(messages)
      .map(({ seq, offset, size }) => `${seq},${offset},${size} `)
      .join(''),
  )
  write('seqnums', `${String(nextOut).padStart(10, '0')} : ${String(nextIn).padStart(10, '0')}`)
  write('session', '20260102-09:00:00')
}

export function javaStore(dir: string, { messages = usual, nextOut = 6, nextIn = 9, name = 'FIX.4.4-ME-VENUE' }: StoreContent = {}): void {
  const write = (ending: string, content: Uint8Array): void => writeFileSync(join(dir, `${name}.${ending}`), content)
  const utf = (text: string): Buffer => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)])
  write('body', Buffer.concat(messages))
  const header = Buffer.alloc(messages.length * 16)
  for (const [at, { seq, offset, size }] of placed(messages).entries()) {
    header.writeInt32BE(seq, at * 16)
    header.writeBigInt64BE(BigInt(offset), at * 16 + 4)
    header.writeInt32BE(size, at * 16 + 12)
  }
  write('header', header)
  // A number that was longer once leaves its last digits behind.
  write('senderseqnums', Buffer.concat([utf(String(nextOut)), Buffer.from('99')]))
  write('targetseqnums', utf(String(nextIn)))
  write('session', utf('20260102-09:00:00.000'))
}
