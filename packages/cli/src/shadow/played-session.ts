/**
 * One connection of the logged session, played through our machine: what came in goes in, what the application sent is sent, time is the log's. What the
 * machine writes is kept until it has been compared. It has no transport and no journal but the log.
 */
import type { Codec, View, Writer } from '@fix/codec'
import { frameSlot } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import type { Now, SessionCause } from '@fix/events'
import { Session } from '@fix/session'
import type { Effect, SessionConfig, SessionNumbers } from '@fix/session'
import type { SentLog } from './sent-log.ts'
import { fieldsOf, numberOf, textOf, type WireField } from './wire-fields.ts'

/** A message that our machine wrote. */
export interface OurMessage {
  readonly msgType: string
  readonly seq: number
  readonly possDup: boolean
  readonly bytes: Uint8Array
  readonly fields: readonly WireField[]
  readonly atUs: number
  /** It is nobody's answer: its time had come. */
  readonly timed: boolean
}

export interface PlayedParts {
  readonly codec: Codec<AnyMessages>
  readonly config: Omit<SessionConfig, 'codec' | 'stream' | 'name'>
  readonly numbers: SessionNumbers
  readonly log: SentLog
  /** BusinessRejectReason(380) and Text(58) with which the application refuses a message, or undefined: the log says. */
  readonly refusal: (view: View) => { reason: number; text: string } | undefined
}

const noNote = new Uint8Array(0)

export class PlayedSession {
  /** Written and not compared yet. */
  ours: OurMessage[] = []
  /** Why our machine ended the connection, where it did. */
  ended: SessionCause | undefined = undefined
  readonly #parts: PlayedParts
  readonly #frame = frameSlot()
  readonly #now: Now
  #session: Session
  #timed = false
  /** What is written is not looked at. */
  #mute = false

  constructor(parts: PlayedParts, atUs: number) {
    this.#parts = parts
    this.#now = { wallUs: atUs, monoUs: atUs }
    this.#session = this.#machine(parts.config.role)
    this.#session.connected(this.#now)
    this.#pump()
  }

  get deadlineUs(): number {
    return this.#session.deadlineUs
  }

  get active(): boolean {
    return this.#session.state === 'active'
  }

  /** It has asked for what is missing. */
  get resending(): boolean {
    return this.#session.resending
  }

  /** The log's time. */
  at(us: number): void {
    if (us <= this.#now.monoUs) return
    this.#now.monoUs = us
    this.#now.wallUs = us
  }

  /** A whole message; false for bytes that are none, which every engine ignores. */
  receive(bytes: Uint8Array): boolean {
    this.#parts.codec.frame(bytes, 0, bytes.length, this.#frame)
    if (this.#frame.kind === 'incomplete') return false
    this.#session.receive(bytes, 0, bytes.length, this.#now)
    this.#pump()
    return true
  }

  /**
   * The peer lives, whatever it said: a Heartbeat that came before. What waits for its turn, and may have it by now, has it. Before the first number
   * there is none that came before: then the bytes have a wrong sum.
   */
  hear(bytes: Uint8Array, nextIn: number): void {
    if (nextIn > 1) return this.#say('0', nextIn - 1, (writer) => writer.utcNow(122, this.#now, 3))
    const heard = new Uint8Array(bytes)
    const digit = heard.length - 2
    heard[digit] = heard[digit] === 48 ? 49 : 48
    this.receive(heard)
  }

  /** An application message as far as it concerns the session: it takes a number, and silence begins anew. False where we would refuse it. */
  send(msgType: string): boolean {
    const sent = this.#session.send(msgType, () => undefined, noNote, this.#now).kind === 'sent'
    this.#mute = true
    this.#pump()
    this.#mute = false
    return sent
  }

  testRequest(testReqID: string): void {
    this.#session.command({ kind: 'testRequest', testReqID }, this.#now)
    this.#pump()
  }

  logout(text: string): void {
    this.#session.command({ kind: 'logout', text }, this.#now)
    this.#pump()
  }

  /** Its time has come. */
  wake(us: number): void {
    this.at(us)
    this.#timed = true
    this.#session.wake(this.#now)
    this.#pump()
    this.#timed = false
  }

  /** The connection is over. */
  end(): void {
    if (this.ended === undefined) this.#session.closed('peerClosed', this.#now)
    this.#mute = true
    this.#pump()
    this.#mute = false
  }

  /** Our machine had ended what the engine went on with: a machine that is logged on, with the numbers as they stand, and nothing written about it. */
  resume(heartBtIntS: number): void {
    const { numbers } = this.#parts
    const { nextIn, nextOut } = numbers
    this.end()
    this.ours = []
    this.#mute = true
    this.#session = this.#machine('acceptor')
    this.#session.connected(this.#now)
    numbers.nextIn = 1
    this.#say('A', 1, (writer) => {
      writer.int(98, 0)
      writer.int(108, heartBtIntS)
      if (this.#parts.codec.layout.beginString === 'FIXT.1.1') writer.str(1137, '9')
    })
    this.ended = undefined
    this.#mute = false
    numbers.nextIn = nextIn
    numbers.nextOut = nextOut
  }

  /** A message of the peer that is not in the log. */
  #say(msgType: string, seq: number, body: (writer: Writer) => void): void {
    const { codec, config } = this.#parts
    const writer = codec.writer()
    writer.begin(msgType)
    writer.int(34, seq)
    if (msgType === '0') writer.bool(43, true)
    writer.str(49, config.targetCompID)
    writer.utcNow(52, this.#now, 3)
    writer.str(56, config.senderCompID)
    body(writer)
    writer.end()
    this.receive(new Uint8Array(writer.buffer.subarray(writer.start, writer.stop)))
  }

  #machine(role: 'initiator' | 'acceptor'): Session {
    const { codec, config, numbers } = this.#parts
    return new Session({ ...config, role, codec, stream: 1, name: 'shadow' }, numbers)
  }

  #pump(): void {
    for (let effect = this.#session.next(); effect !== undefined; effect = this.#session.next()) this.#perform(effect)
  }

  #perform(effect: Effect): void {
    const session = this.#session
    switch (effect.kind) {
      case 'append':
        this.#parts.log.append(effect.record)
        return
      case 'write':
        if (!this.#mute) this.#wrote(effect.bytes.subarray(effect.from, effect.to))
        return
      case 'deliver': {
        const refusal = effect.view === undefined ? undefined : this.#parts.refusal(effect.view)
        if (refusal !== undefined) session.refuse(refusal.reason, refusal.text, this.#now)
        session.applied(noNote, this.#now)
        return
      }
      case 'load': {
        const { resendBatch } = session.settings
        const { from, to } = effect
        this.#parts.log.load(1, session.numbers.epoch, from, to, resendBatch, (records) => session.loaded(records, from, to, this.#now))
        return
      }
      case 'admit':
        session.admitted(true, this.#now)
        return
      case 'close':
        this.ended ??= effect.cause
        session.closed('requested', this.#now)
        return
      case 'tell':
    }
  }

  #wrote(written: Uint8Array): void {
    const bytes = new Uint8Array(written)
    const fields = fieldsOf(bytes)
    this.ours.push({
      msgType: textOf(fields, 35) ?? '',
      seq: numberOf(fields, 34),
      possDup: textOf(fields, 43) === 'Y',
      bytes,
      fields,
      atUs: this.#now.monoUs,
      timed: this.#timed,
    })
  }
}
