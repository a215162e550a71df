/**
 * One logged session beside our machine: message by message of the log, the peer's go in, the engine's are compared with ours. Where the two differ it is
 * told, once, and our machine goes on from where the engine stands, so that one difference does not make a hundred.
 */
import type { Codec, View } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import { freshNumbers } from '@fix/session'
import type { SessionConfig, SessionNumbers } from '@fix/session'
import { differences, type Difference } from './difference.ts'
import { isSessionType, type LogIdentity, type LoggedMessage } from './logged-message.ts'
import type { LookAhead } from './look-ahead.ts'
import { openingOf } from './opening.ts'
import { OutOfTurn } from './out-of-turn.ts'
import { PlayedSession, type OurMessage } from './played-session.ts'
import { reasonOf, type ReasonName } from './reasons.ts'
import { ReplayComparison } from './replay-comparison.ts'
import { SentLog, type ReadAt } from './sent-log.ts'
import { numberOf, textOf } from './wire-fields.ts'

export interface ShadowOptions {
  readonly identity: LogIdentity
  readonly codec: Codec<AnyMessages>
  /** Options of our machine beyond what the log tells. */
  readonly config: Partial<SessionConfig>
  /** How far a Heartbeat or TestRequest may lie from its time. */
  readonly toleranceUs: number
  readonly readAt: ReadAt
  /** A difference, explained or not. */
  readonly tell: (difference: Difference) => void
}

export interface ShadowCounts {
  connections: number
  /** Messages of the peer. */
  received: number
  /** Application messages of the engine, taken as they are. */
  application: number
  /** Messages of the engine that are as ours. */
  equal: number
  explained: number
  unexplained: number
  /** Before the first Logon, or behind an end: nothing to compare them with. */
  notJudged: number
}

/** Within so much of its time a heartbeat is in time: engines look at their clocks once a second. */
const tickUs = 1_000_000

export class Shadow {
  readonly counts: ShadowCounts = { connections: 0, received: 0, application: 0, equal: 0, explained: 0, unexplained: 0, notJudged: 0 }
  readonly #options: ShadowOptions
  readonly #ahead: LookAhead
  readonly #log: SentLog
  readonly #replay = new ReplayComparison()
  readonly #outOfTurn: OutOfTurn
  #numbers: SessionNumbers = freshNumbers()
  #played: PlayedSession | undefined = undefined
  #heartBtIntS = 30
  /** MsgSeqNum(34) of the engine's next new message. */
  #nextOut = 1
  #role: 'initiator' | 'acceptor' = 'initiator'
  #last: LoggedMessage | undefined = undefined
  /** MsgSeqNum(34) of the engine's next new message when the peer last asked for some again. */
  #asked = 0
  /** The last number of the hole that their ResendRequest was for, until a message of that number or a later one has come in its turn and was taken; or 0. */
  #requestOpenTo = 0
  /** An early Reject of the peer was counted on this connection. */
  #countedEarly = false
  /** Of the last message that came early. */
  #earlySeq = 0
  /** When something last came that was not early. */
  #inTurnUs = 0
  /** New messages of the engine on this connection. */
  #sentHere = 0
  /** The engine has said Logout. */
  #saidLogout = false
  /** The peer's Logout had another number than was expected. */
  #oddLogout = false

  constructor(options: ShadowOptions, ahead: LookAhead) {
    this.#options = options
    this.#ahead = ahead
    this.#log = new SentLog(options.readAt)
    this.#outOfTurn = new OutOfTurn(options.codec, ahead)
  }

  /** The next message of the log; false at its end. */
  step(): boolean {
    const placed = this.#ahead.next()
    if (placed === undefined) {
      this.#leave(undefined)
      return false
    }
    const { message, file } = placed
    if (this.#opens(message)) this.#open(message)
    const played = this.#played
    if (played === undefined) this.counts.notJudged++
    else if (message.direction === 'in') this.#inbound(played, message)
    else this.#outbound(played, message)
    if (message.direction === 'out' && !message.possDup && played !== undefined) this.#sent(message, file)
    return true
  }

  /** A Logon that begins a connection: the engine's own, unless it answers; the peer's, unless the engine has asked. */
  #opens(message: LoggedMessage): boolean {
    if (message.msgType !== 'A' || message.possDup) return false
    const played = this.#played
    if (played === undefined) return true
    if (message.direction === 'in') return this.#role !== 'initiator'
    return !played.ours.some(({ msgType }) => msgType === 'A')
  }

  #open(first: LoggedMessage): void {
    this.#leave(first)
    const { identity, codec, config } = this.#options
    const opening = openingOf(first, this.#ahead)
    const numbers = this.#numbers
    const known = this.counts.connections > 0
    this.counts.connections++
    this.#role = opening.role
    this.#sentHere = 0
    this.#requestOpenTo = 0
    this.#countedEarly = false
    this.#outOfTurn.begin()
    const { logon } = opening
    if (logon !== undefined && !Number.isNaN(logon.seq)) {
      const resets = textOf(logon.fields, 141) === 'Y' || (opening.role === 'acceptor' && textOf(first.fields, 141) === 'Y')
      if (!known) {
        numbers.nextOut = resets ? 1 : logon.seq
        numbers.nextIn = resets ? 1 : (opening.nextIn ?? 1)
      } else if (logon.seq < numbers.nextOut && !resets) this.#beginAnew(logon)
      else if (!resets && logon.seq > numbers.nextOut) {
        this.#tell({ kind: 'number', at: first, theirs: logon, fields: [], text: `${numbers.nextOut} expected`, reason: 'numbersTaken' })
        numbers.nextOut = logon.seq
      }
    }
    this.#followIn(first, opening.nextIn)
    this.#saidLogout = false
    this.#oddLogout = false
    this.#played = new PlayedSession(
      {
        codec,
        config: { senderCompID: identity.us, targetCompID: identity.peer, ...opening.config, ...config, role: opening.role },
        numbers,
        log: this.#log,
        refusal: (view) => this.#refusal(view),
      },
      first.atUs,
    )
    this.#nextOut = numbers.nextOut
  }

  /** What they took of the peer at the end of the last connection, and we did not. */
  #followIn(first: LoggedMessage, nextIn = 0): void {
    const numbers = this.#numbers
    if (nextIn <= numbers.nextIn || !(this.#oddLogout || this.#saidLogout)) return
    const reason = this.#saidLogout ? 'tookBehindLogout' : 'countedOutOfTurn'
    this.#tell({ kind: 'number', at: first, fields: [], text: `they expect ${nextIn}, we ${numbers.nextIn}`, reason })
    numbers.nextIn = nextIn
  }

  #beginAnew(logon: LoggedMessage): void {
    const { epoch } = this.#numbers
    this.#tell({ kind: 'number', at: logon, theirs: logon, fields: [], text: `${this.#numbers.nextOut} expected`, reason: 'numbersReset' })
    Object.assign(this.#numbers, { epoch: epoch + 1, nextIn: 1, nextOut: logon.seq })
    this.#log.beginAnew(epoch + 1)
  }

  /** The connection is over: what ours owed is told; what it would have said in the silence is not asked for. */
  #leave(next: LoggedMessage | undefined): void {
    const played = this.#played
    if (played === undefined) return
    this.#takeReplay(played)
    for (const ours of [...this.#replay.stale(Infinity), ...played.ours]) {
      const at = next ?? this.#last
      if (at !== undefined)
        this.#tell({ kind: 'onlyOurs', at, ours, fields: [], text: '', reason: ours.timed ? 'connectionOver' : undefined })
    }
    played.ours = []
    const at = next
    if (at !== undefined && played.active && played.deadlineUs + this.#options.toleranceUs < at.atUs)
      this.#tell({ kind: 'time', at, fields: [], text: 'a silent connection', reason: 'connectionOver' })
    played.end()
    this.#played = undefined
    // What ours said in the silence took numbers that theirs has not taken.
    this.#numbers.nextOut = this.#nextOut
  }

  #inbound(played: PlayedSession, message: LoggedMessage): void {
    this.counts.received++
    this.#advance(played, message)
    if (played.ended !== undefined) {
      this.counts.notJudged++
      return
    }
    played.at(message.atUs)
    if (message.msgType === 'A') this.#heartBtIntS = numberOf(message.fields, 108) || this.#heartBtIntS
    if (message.seq > this.#numbers.nextIn) {
      this.#earlySeq = message.seq
      this.#outOfTurn.early(message)
    } else if (message.seq === this.#numbers.nextIn && message.seq >= this.#requestOpenTo && !this.#outOfTurn.isRejected(message))
      this.#requestOpenTo = 0
    if (Number.isNaN(message.seq) || message.seq <= this.#numbers.nextIn || message.msgType === 'A') this.#inTurnUs = message.atUs
    if (this.#takenOutOfTurn(played, message)) return played.hear(message.bytes, this.#numbers.nextIn)
    if (message.msgType === '2') this.#asked = this.#nextOut
    played.receive(message.bytes)
    this.#takeReplay(played)
  }

  /** Its number is not the expected one, and they do what we do not: ours only hears that the peer lives. */
  #takenOutOfTurn(played: PlayedSession, message: LoggedMessage): boolean {
    const numbers = this.#numbers
    if (!played.active || Number.isNaN(message.seq) || message.seq === numbers.nextIn) return false
    if (message.msgType === '5') this.#oddLogout = true
    if (message.msgType === '4' || message.msgType === '5' || message.msgType === 'A') return false
    if (this.#outOfTurn.rejectsFirst(message)) return true
    if (message.possDup || message.seq < numbers.nextIn || !this.#outOfTurn.countsEarly(message)) return false
    this.#tell({
      kind: 'number',
      at: message,
      theirs: message,
      fields: [],
      text: `${numbers.nextIn} is lost to them`,
      reason: 'countedOutOfTurn',
    })
    numbers.nextIn++
    this.#requestOpenTo = 0
    this.#countedEarly = true
    return true
  }

  #outbound(played: PlayedSession, message: LoggedMessage): void {
    this.#advance(played, message)
    this.#goOn(played, message)
    played.at(message.atUs)
    if (message.possDup) return this.#again(played, message)
    if (message.seq !== this.#nextOut && message.msgType !== 'A')
      this.#tell({
        kind: 'number',
        at: message,
        theirs: message,
        fields: [],
        text: `${this.#nextOut} expected`,
        reason: this.#whyNumber(message),
      })
    if (isSessionType(message.msgType)) return this.#answer(played, message)
    if (message.msgType === 'j' && this.#match(played, message)) return
    this.counts.application++
    // What they send at this moment stands behind what ours has written already: the order of threads.
    if (!played.send(message.msgType)) {
      // Its thread wrote between the message of the peer and the engine's answer.
      const meanwhile = played.ours.some(({ msgType }) => msgType === '5') ? 'sentMeanwhile' : undefined
      const reason = this.#saidLogout ? 'sentBehindLogout' : meanwhile
      this.#tell({ kind: 'refused', at: message, theirs: message, fields: [], text: 'not logged on', reason })
    }
  }

  /** While the Logon was on its way the application went on; behind a Logout numbers may have begun anew. */
  #whyNumber(message: LoggedMessage): ReasonName | undefined {
    if (this.#saidLogout) return 'sentBehindLogout'
    return this.#sentHere === 1 && message.seq > this.#nextOut ? 'numbersTaken' : undefined
  }

  /** Theirs goes on where ours ended: told once, and ours is set beside it again. */
  #goOn(played: PlayedSession, message: LoggedMessage): void {
    if (played.ended === undefined || played.ours.length > 0 || message.msgType === '5' || this.#saidLogout) return
    this.#tell({ kind: 'ended', at: message, theirs: message, fields: [], text: played.ended, reason: undefined })
    played.resume(this.#heartBtIntS)
  }

  /** What is due by now with some room is done; what ours wrote and nobody answered for so long is told. */
  #advance(played: PlayedSession, message: LoggedMessage): void {
    this.#last = message
    const { toleranceUs } = this.#options
    while (played.deadlineUs + toleranceUs < message.atUs && played.ended === undefined) played.wake(played.deadlineUs)
    const staleUs = message.atUs - toleranceUs
    for (const ours of this.#replay.stale(staleUs)) this.#onlyOurs(ours, message)
    const stale = played.ours.filter(({ atUs }) => atUs < staleUs)
    if (stale.length === 0) return
    played.ours = played.ours.filter(({ atUs }) => atUs >= staleUs)
    for (const ours of stale) this.#onlyOurs(ours, message)
  }

  #onlyOurs(ours: OurMessage, at: LoggedMessage): void {
    const test = ours.msgType === '0' ? textOf(ours.fields, 112) : undefined
    const lost = test !== undefined && this.#outOfTurn.isReplaced(test) ? 'laterOfTwo' : undefined
    const asked = ours.timed ? 'askedAgain' : this.#requestOpenTo > 0 ? 'requestStillOpen' : undefined
    this.#tell({ kind: 'onlyOurs', at, ours, fields: [], text: '', reason: ours.msgType === '2' ? asked : lost })
    this.#numbers.nextOut = this.#nextOut
  }

  /** A session message of theirs: as ours, or not. */
  #answer(played: PlayedSession, message: LoggedMessage): void {
    const { msgType } = message
    const behindLogout = this.#saidLogout
    if (msgType === '2') this.#requestOpenTo = this.#earlySeq - 1
    if (msgType === '5') this.#saidLogout = true
    const agrees = msgType === '3' ? this.#outOfTurn.agrees(message) : undefined
    if (agrees !== undefined) {
      const reason = agrees ? 'rejectedBeforeNumber' : undefined
      return this.#onlyTheirs(played, message, reason)
    }
    if (this.#match(played, message)) return
    if (behindLogout) return this.#onlyTheirs(played, message, 'sentBehindLogout')
    const test = textOf(message.fields, 112) ?? ''
    if (msgType === '1' && (test !== 'TEST' || this.#waitsInVain(message)))
      return this.#own(played, message, () => played.testRequest(test), test === 'TEST' ? 'earlyIsNoLife' : undefined)
    if (msgType === '5' && played.active && !isFault(message))
      return this.#own(played, message, () => played.logout(textOf(message.fields, 58) ?? ''), 'logoutAsked')
    this.#onlyTheirs(played, message, this.#whyTheirs(played, message))
  }

  /** Why they say what ours does not. */
  #whyTheirs(played: PlayedSession, { msgType, fields }: LoggedMessage): ReasonName | undefined {
    if (msgType === '3' && textOf(fields, 372) === '3') return 'rejectOfReject'
    return msgType === '2' && this.#countedEarly && played.resending && numberOf(fields, 7) === this.#numbers.nextIn
      ? 'askedTwice'
      : undefined
  }

  /** Ours has sent nothing of the kind; that something went out counts for its heartbeats all the same. */
  #onlyTheirs(played: PlayedSession, message: LoggedMessage, reason: ReasonName | undefined): void {
    this.#tell({ kind: 'onlyTheirs', at: message, theirs: message, fields: [], text: '', reason })
    played.send('B')
  }

  /** So long has nothing come that was in its turn, whatever came early. */
  #waitsInVain(message: LoggedMessage): boolean {
    return message.atUs - this.#inTurnUs >= this.#heartBtIntS * 1.2e6 - tickUs
  }

  /** What a person or the application asked of the engine, asked of ours. */
  #own(played: PlayedSession, message: LoggedMessage, ask: () => void, reason: ReasonName | undefined): void {
    ask()
    if (!this.#match(played, message))
      this.#tell({ kind: 'onlyTheirs', at: message, theirs: message, fields: [], text: '', reason: undefined })
    else if (reason !== undefined) this.#tell({ kind: 'time', at: message, theirs: message, fields: [], text: '', reason })
  }

  /** Ours of the same type, written or due: compared. False where there is none. */
  #match(played: PlayedSession, message: LoggedMessage): boolean {
    let at = indexFor(played.ours, message)
    while (
      at < 0 &&
      this.#isTimed(message) &&
      played.deadlineUs <= message.atUs + this.#options.toleranceUs &&
      played.ended === undefined
    ) {
      const dueUs = played.deadlineUs
      played.wake(Math.max(dueUs, message.atUs))
      at = indexFor(played.ours, message)
      if (at < 0 || Math.abs(message.atUs - dueUs) <= tickUs) continue
      const seconds = ((message.atUs - dueUs) / 1e6).toFixed(1)
      this.#tell({ kind: 'time', at: message, theirs: message, fields: [], text: `${seconds} s from its time`, reason: 'heartbeatTime' })
      played.ours.splice(at, 1)
      return true
    }
    if (at < 0) {
      // What was not due yet was only tried.
      played.ours = played.ours.filter(({ timed, atUs }) => !timed || atUs <= message.atUs)
      return false
    }
    const [ours] = played.ours.splice(at, 1)
    const fields = differences(message.fields, ours.fields)
    if (message.msgType === 'A' && ours.seq !== message.seq) fields.push({ tag: 34, theirs: String(message.seq), ours: String(ours.seq) })
    if (fields.length === 0) this.counts.equal++
    else this.#tell({ kind: 'fields', at: message, theirs: message, ours, fields, text: '', reason: reasonOf(message.msgType, fields) })
    return true
  }

  #isTimed({ msgType, fields }: LoggedMessage): boolean {
    return msgType === '1' || (msgType === '0' && textOf(fields, 112) === undefined)
  }

  #again(played: PlayedSession, message: LoggedMessage): void {
    this.#takeReplay(played)
    const found = this.#replay.compare(message, (seq) => this.#log.has(seq), this.#asked, this.#reached())
    if (found.length === 0) this.counts.equal++
    for (const difference of found)
      this.#tell(this.#saidLogout ? { ...difference, reason: difference.reason ?? 'sentBehindLogout' } : difference)
  }

  /** The number behind all that are taken: behind a Logon some may be that were never logged, which the next message shows. */
  #reached(): number {
    if (this.#sentHere !== 1) return this.#nextOut
    const next = this.#ahead.find((m) => m.direction === 'out' && !m.possDup)
    return Math.max(this.#nextOut, next?.seq ?? 0)
  }

  #takeReplay(played: PlayedSession): void {
    if (played.ours.some(({ possDup }) => possDup)) played.ours = this.#replay.takeFrom(played.ours)
  }

  /** A new message of theirs, with the number that it has: ours goes on behind it. */
  #sent(message: LoggedMessage, file: number): void {
    this.#log.sent(message, file)
    if (Number.isNaN(message.seq)) return
    this.#sentHere++
    this.#nextOut = message.seq + 1
    this.#numbers.nextOut = this.#nextOut
  }

  /** Whether their application refused this message: the log has its BusinessMessageReject(j). */
  #refusal(view: View): { reason: number; text: string } | undefined {
    const seq = view.int(34)
    const reject = this.#ahead.find(
      (m) => m.direction === 'out' && m.msgType === 'j' && numberOf(m.fields, 45) === seq,
      (m) => m.direction === 'in',
    )
    if (reject === undefined) return undefined
    return { reason: numberOf(reject.fields, 380), text: textOf(reject.fields, 58) ?? '' }
  }

  #tell(difference: Difference): void {
    if (difference.reason === undefined) this.counts.unexplained++
    else this.counts.explained++
    this.#options.tell(difference)
  }
}

/** Ours that says the same kind of thing: of the type, and, for an answer, to the same question. */
function indexFor(ours: readonly OurMessage[], message: LoggedMessage): number {
  const same = (tag: number, each: OurMessage): boolean => textOf(each.fields, tag) === textOf(message.fields, tag)
  return ours.findIndex((each) => {
    if (each.msgType !== message.msgType) return false
    if (message.msgType === '0') return same(112, each)
    if (message.msgType === '3' || message.msgType === 'j') return same(45, each)
    return true
  })
}

/** A Logout in which an engine says what was wrong. */
function isFault(message: LoggedMessage): boolean {
  return /MsgSeqNum|BeginString|Tag|tag |problem|Incorrect|without/.test(textOf(message.fields, 58) ?? '')
}
