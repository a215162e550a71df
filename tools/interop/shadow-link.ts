// The line between two engines, with faults by a seeded chance: messages that are lost, come twice, come broken or altered, and connections that are cut. What
// each side logs is the log of a bad day.
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { toBytes, toText, toWire } from '@fix/session/testing'
import type { Chance } from '../fuzz/chance.ts'

/** One in so many messages, for each fault; 0 is never. */
export interface LinkFaults {
  /** It never arrives: a gap. */
  readonly lost: number
  /** It comes again, with PossDupFlag(43)=Y. */
  readonly repeated: number
  /** It comes again as it was: too low a number. */
  readonly doubled: number
  /** CheckSum(10) is wrong: it is ignored, and its number is missing. */
  readonly garbled: number
  /** It has a tag that no dictionary knows. */
  readonly strangeTag: number
  /** It was sent long ago. */
  readonly stale: number
  /** It is from somebody else. */
  readonly stranger: number
  /** The connection ends in its place. */
  readonly cut: number
}

export class ShadowLink {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #chance: Chance
  readonly #faults: LinkFaults
  /** How often each happened. */
  readonly done: Record<string, number> = {}
  messages = 0

  constructor(targetPort: number, faults: LinkFaults, chance: Chance) {
    this.#faults = faults
    this.#chance = chance
    this.#server = createServer((near) => {
      const far = connect(targetPort, '127.0.0.1')
      this.#join(near, far)
      this.#join(far, near)
    })
  }

  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from)
    from.setNoDelay(true)
    let rest = ''
    from.on('data', (chunk) => {
      const text = rest + toText(chunk)
      let at = 0
      for (const { index, 0: trailer } of text.matchAll(/\|10=\d{3}\|/g)) {
        const end = index + trailer.length
        this.#pass(text.slice(at, end), from, to)
        at = end
      }
      rest = text.slice(at)
    })
    from.on('error', () => to.destroy())
    from.on('close', () => {
      this.#sockets.delete(from)
      to.end()
    })
  }

  #pass(message: string, from: Socket, to: Socket): void {
    this.messages++
    if (to.destroyed) return
    const fault = this.#fault(message)
    if (fault === 'cut') {
      from.destroy()
      to.destroy()
      return
    }
    if (fault === 'lost') return
    to.write(fault === 'garbled' ? toBytes(message.replace(/\|10=\d{3}\|$/, '|10=000|')) : altered(message, fault))
    if (fault === 'doubled') to.write(toBytes(message))
    if (fault === 'repeated') to.write(altered(message, 'repeated again'))
  }

  #fault(message: string): string | undefined {
    // A Logon that is lost only costs time, and one that is altered keeps the two apart for good.
    if (message.includes('|35=A|')) return undefined
    // A sequence of its own that is cut out of a replay is asked for again and again.
    if (message.includes('|43=Y|')) return undefined
    for (const [name, oneIn] of Object.entries(this.#faults) as [keyof LinkFaults, number][]) {
      if (oneIn === 0 || this.#chance.below(oneIn) !== 0) continue
      if ((name === 'strangeTag' || name === 'repeated') && message.includes('|35=4|')) continue
      this.done[name] = (this.done[name] ?? 0) + 1
      return name
    }
    return undefined
  }
}

/** The message with the fault in it, its length and sum made right again. */
function altered(message: string, fault: string | undefined): Uint8Array {
  const bare = message.replace(/\|9=\d+\|/, '|').replace(/10=\d{3}\|$/, '')
  switch (fault) {
    case 'strangeTag':
      return toWire(`${bare}4999=1|`)
    case 'stale':
      return toWire(bare.replace(/\|52=\d{4}/, '|52=2020'))
    case 'stranger':
      return toWire(bare.replace(/\|49=[^|]*/, '|49=NOBODY'))
    case 'repeated again': {
      const sent = /\|52=([^|]*)/.exec(bare)?.[1] ?? ''
      return toWire(bare.replace(/(\|34=\d+)/, '$1|43=Y').replace(/(\|56=[^|]*)/, `$1|122=${sent}`))
    }
    default:
      return toBytes(message)
  }
}
