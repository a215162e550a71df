/** A session with its journal and a peer, on which a play is played; after each act everything that must hold is looked at. */
import { codec, everyRule, frameSlot, Problems } from '@fix/codec'
import type { View, Writer } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import { Direction, Driver, foldNumbers, freshNumbers, held, RecordType, Session } from '@fix/session'
import type { AnyCodec, JournalRecord, SessionCommand, SessionConfig } from '@fix/session'
import { Counterparty, MemoryRecords, VirtualClock } from '@fix/session/testing'

const versions: readonly AnyCodec[] = [codec(fix44), codec(fix40), codec(fix42), codec(withTransport(fixt11, fix50sp2))]

/** Options that a setting may name. */
const options: Readonly<Record<string, Partial<SessionConfig>>> = {
  quickfix: { compat: 'quickfix' },
  unvalidated: { validation: false },
  accepting: { rejectInvalid: false },
  fixing: { onInvalid: [{ outcome: 'fix' }] },
  chunks: { resendChunk: 2 },
  closedEnd: { resendEnd: 'closed' },
  redundant: { redundantResendRequests: true },
  holeless: { askForHoles: false },
  unchecked: { checkSequenceNumbers: false },
  resetOnLogon: { resetOnLogon: true },
  resetOnLogout: { resetOnLogout: true },
  resetOnDisconnect: { resetOnDisconnect: true },
  resetOnError: { resetOnError: true },
  disconnectOnError: { disconnectOnError: true },
  orders: { resendOrders: 'always' },
  small: { earlyMessages: 2, resendBatch: 2, waitingMessages: 2 },
  slowReplay: { resendPerSecond: 10, resendMaxRange: 3 },
  throttled: { throttle: { limit: 2, perMs: 1000, excess: 'queue', reserve: 1 } },
  flooded: { inboundLimit: { limit: 3, perMs: 1000 } },
  coalesced: { coalesceInbound: true },
  nextExpected: { nextExpectedMsgSeqNum: true },
  lastProcessed: { lastMsgSeqNumProcessed: true },
  poison: { poison: true },
  holding: {},
}

/** What a setting may choose from. */
export const stages = { versions: versions.length, options: Object.keys(options) }

const news = (writer: Writer, headline: boolean): void => {
  if (headline) writer.str(148, 'Hello')
  writer.int(33, 1)
  writer.str(58, 'line')
}
/** Good in every version. */
const order = (writer: Writer, transactTime: boolean): void => {
  for (const [tag, text] of orderFields) writer.str(tag, text)
  if (transactTime) writer.str(60, '20260102-09:30:00')
}
const orderFields = [
  [11, 'A1'],
  [21, '1'],
  [38, '1'],
  [40, '1'],
  [54, '1'],
  [55, 'EURUSD'],
] as const
/** A machine that is to be woken so often without a step of time has stopped its clock. */
const mostWakes = 10_000

export class Stage {
  readonly #fix: AnyCodec
  readonly #driver: Driver
  readonly #clock = new VirtualClock()
  readonly #records = new MemoryRecords()
  readonly #peer: Counterparty
  readonly #problems = new Problems()
  readonly #holds: boolean
  readonly #mayRepeat: boolean
  /** MsgSeqNum(34) of the last message delivered, in the epoch of `#deliveredEpoch`. */
  #delivered = 0
  #deliveredEpoch = 0
  #twice = ''
  #folded = freshNumbers()
  #foldedRecords = 0

  constructor(setting: string) {
    const words = new Set(setting.split(' '))
    const value = (key: string): string => [...words].find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''
    this.#fix = versions[Number(value('version'))]
    this.#holds = words.has('holding')
    this.#mayRepeat = words.has('unchecked')
    const config: SessionConfig = {
      name: 'fuzz',
      stream: 1,
      role: value('role') as 'initiator' | 'acceptor',
      codec: this.#fix,
      senderCompID: 'ME',
      targetCompID: 'PEER',
      heartBtIntS: 5,
      ...(this.#fix.layout.beginString === 'FIXT.1.1' ? { logon: { defaultApplVerID: 'FIX50SP2' } } : {}),
    }
    for (const [name, changes] of Object.entries(options)) if (words.has(name)) Object.assign(config, changes)
    this.#driver = new Driver(
      new Session(config, freshNumbers()),
      this.#records,
      { onMessage: (view) => this.#onMessage(view) },
      this.#clock,
    )
    this.#peer = new Counterparty(this.#driver, this.#clock)
  }

  /** Plays one act; gives what does not hold after it, or ''. */
  plays(act: string): string {
    const [word, ...rest] = act.split(' ')
    const stuck = this.#act(word, rest.join(' '))
    return stuck || this.#twice || this.#numbersProblem() || this.#writtenProblem()
  }

  #act(word: string, rest: string): string {
    const driver = this.#driver
    const now = this.#clock.now()
    switch (word) {
      case 'connect':
        if (!driver.attached) this.#peer.connect()
        return ''
      case 'logon':
        if (!driver.attached) this.#peer.connect()
        this.#receive(this.#complete('35=A|34={in+0}|98=0|108=5{logon}'))
        return ''
      case 'cut':
        this.#peer.disconnect()
        return ''
      case 'wait':
        return this.#wait(Number(rest))
      case 'send':
        if (rest === 'order') driver.send('D', (writer) => order(writer, this.#fix !== versions[1]), undefined, now)
        else
          driver.send('B', (writer) => news(writer, this.#fix !== versions[1]), undefined, now, {
            paced: rest === 'paced',
            wait: rest === 'wait',
          })
        return ''
      case 'order':
        driver.command(commandOf(rest), now)
        return ''
      case 'taken':
        if (driver.heldView !== undefined) driver.taken(undefined, now)
        return ''
      case 'bytes':
        this.#receive(broken(this.#complete(rest.slice(2)), Number(rest[0])))
        return ''
      case 'split': {
        const at = rest.indexOf(' ')
        const bytes = this.#complete(rest.slice(at + 1))
        this.#receive(bytes.subarray(0, Number(rest.slice(0, at))))
        this.#receive(bytes.subarray(Number(rest.slice(0, at))))
        return ''
      }
      default:
        this.#receive(this.#complete(rest))
        return ''
    }
  }

  #receive(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#peer.sendBytes(new Uint8Array(bytes))
  }

  #complete(text: string): Uint8Array {
    const { nextIn, nextOut } = this.#driver.session.numbers
    const filled = text
      .replaceAll('{logon}', this.#fix.layout.beginString === 'FIXT.1.1' ? '|1137=9' : '')
      .replaceAll(/\{(in|out)([+-]\d+)\}/g, (_, which, shift) => String((which === 'in' ? nextIn : nextOut) + Number(shift)))
    return this.#peer.complete(filled)
  }

  #wait(ms: number): string {
    const endUs = this.#clock.now().monoUs + ms * 1000
    for (let wakes = 0; this.#driver.deadlineUs <= endUs; wakes++) {
      if (wakes > mostWakes) return `woken ${wakes} times and still due at ${this.#driver.deadlineUs}`
      this.#clock.advanceTo(Math.max(this.#driver.deadlineUs, this.#clock.now().monoUs))
      this.#driver.wake(this.#clock.now())
    }
    this.#clock.advanceTo(endUs)
    return ''
  }

  #onMessage(view: View): typeof held | undefined {
    const seq = view.int(34)
    const { epoch } = this.#driver.session.numbers
    if (epoch !== this.#deliveredEpoch) this.#delivered = 0
    this.#deliveredEpoch = epoch
    if (seq <= this.#delivered && !this.#mayRepeat) this.#twice = `message ${seq} was delivered after ${this.#delivered}`
    this.#delivered = seq
    return this.#holds ? held : undefined
  }

  /** The numbers are what the journal says. */
  #numbersProblem(): string {
    const { records } = this.#records
    for (; this.#foldedRecords < records.length; this.#foldedRecords++) {
      const record = records[this.#foldedRecords]
      const problem = holeProblem(record, this.#folded.nextOut)
      foldNumbers(this.#folded, record)
      if (problem !== '') return problem
    }
    const live = JSON.stringify(this.#driver.session.numbers)
    const folded = JSON.stringify(this.#folded)
    return live === folded ? '' : `the numbers are ${live}, the journal has ${folded}`
  }

  /** What was written can be read, and is valid by the dictionary. */
  #writtenProblem(): string {
    const bytes = this.#peer.transport.take()
    const frame = frameSlot()
    const view = this.#fix.view()
    for (let at = 0; at < bytes.length; at = frame.end) {
      this.#fix.scan(bytes, at, bytes.length, frame, view)
      if (frame.kind !== 'message') return `wrote bytes that are no message: ${Buffer.from(bytes.subarray(at)).toString('latin1')}`
      this.#fix.validate(view, everyRule, this.#problems)
      const { first } = this.#problems
      // An echo of what a peer sent may be as wrong as that was.
      if (first !== undefined && first.refTagID !== 372 && first.refTagID !== 112 && first.refTagID !== 129 && first.refTagID !== 116) {
        return `wrote ${Buffer.from(bytes.subarray(frame.start, frame.end)).toString('latin1')}: ${first.text} ${first.refTagID}`
      }
    }
    return ''
  }
}

/** An outbound message takes the next number, but for a mark, which sets it. */
function holeProblem(record: JournalRecord, nextOut: number): string {
  if (record.type !== RecordType.message || record.dir !== Direction.out || record.raw.length === 0 || record.seq === nextOut) return ''
  return `message ${record.seq} was sent where ${nextOut} had its turn`
}

function commandOf(text: string): SessionCommand {
  const [word, nextIn, nextOut] = text.split(' ')
  switch (word) {
    case 'logout':
      return { kind: 'logout' }
    case 'reset':
      return { kind: 'reset' }
    case 'test':
      return { kind: 'testRequest', testReqID: 'OP' }
    case 'disconnect':
      return { kind: 'disconnect', cause: 'requested' }
    default:
      return { kind: 'setNumbers', nextIn: Number(nextIn), nextOut: Number(nextOut) }
  }
}

/** Three ways to break a message: its sum, its length, and a byte amid it. */
function broken(bytes: Uint8Array, way: number): Uint8Array {
  const copy = new Uint8Array(bytes)
  const at = [copy.length - 3, Math.min(13, copy.length - 1), copy.length >> 1][way]
  if (copy.length > 20) copy[at] = copy[at] === 57 ? 48 : copy[at] + 1
  return copy
}
