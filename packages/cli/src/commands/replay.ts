/**
 * `fix replay`: one side of a log played again, to a simulator or a venue's test system. The session is our own: its Logon(A), its numbers, its SendingTime(52); only what the application
 * said is taken from the log, at the pace of the log or a multiple of it. It goes to this machine alone unless told.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyBody, type View, type Writer } from '@fix/codec'
import { connect, type FixSession } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { AskedWrongly, exit, NotJudged, reasonOf } from '../exit-status.ts'
import { RawReader } from '../raw/reader.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { replayLines, requestsOf, type ReplayResult } from '../replay/replay-result.ts'
import { SideSearch, type Side } from '../replay/side.ts'
import { Answers } from '../stats/answers.ts'
import { endpointOf, isLoopback } from './endpoint.ts'
import { piecesOf } from './log-sources.ts'
import { readingOf, throughLogs, type Reading, type ReadingOptions, type World } from './reading.ts'
import { secretBehind } from './secret-reference.ts'

export interface ReplayOptions extends ReadingOptions {
  readonly to: string
  readonly side?: string
  readonly speed?: string
  readonly sender?: string
  readonly target?: string
  readonly username?: string
  readonly password?: string
  readonly tls?: boolean
  readonly servername?: string
  readonly ca?: string
  readonly allowRemote?: boolean
  readonly wait?: string
}

/** A logon that is not answered in this time is none. */
const logonMs = 10_000
const [forward, back] = ['out', 'in']

export async function replay(
  file: string,
  options: ReplayOptions,
  world: Pick<World, 'stdin' | 'tell'>,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<{ result: ReplayResult; text: string; told: string; status: number }> {
  if (file === '-') throw new AskedWrongly('replay: a file expected: it is read twice')
  const to = endpointOf('replay', '--to', options.to)
  const speed = numberOf('--speed', options.speed ?? '1')
  const waitMs = numberOf('--wait', options.wait ?? '2') * 1000
  const reading = readingOf('replay', options)
  if (options.allowRemote !== true && !(await isLoopback('replay', to.host)))
    throw new AskedWrongly(
      `replay: --to ${options.to}: orders of a log would be sent there again; expected this machine, or --allow-remote beside it`,
    )
  const side = await sideOf(file, options, reading, world)
  const played = new Played(side, options)
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new Error(`no logon within ${logonMs / 1000} s`)), logonMs)
  let session: FixSession<unknown>
  try {
    session = await connect({
      ...{ fix: side.codec as never, ...to, signal: stop.signal, journal: memoryJournal({ stored: 'atOnce' }) },
      tls: options.tls === true && {
        ...(options.servername === undefined ? {} : { servername: options.servername }),
        ...(options.ca === undefined ? {} : { ca: readFileSync(options.ca) }),
      },
      ...{ senderCompID: options.sender ?? side.senderCompID, targetCompID: options.target ?? side.targetCompID, compIDsIgnoreCase: true },
      ...(side.senderSubID === '' ? {} : { senderSubID: side.senderSubID }),
      ...(side.targetSubID === '' ? {} : { targetSubID: side.targetSubID }),
      ...{ heartBtIntS: side.heartBtIntS, resetOnLogon: true, resendOrders: 'never', rejectInvalid: false },
      logon: {
        ...(side.defaultApplVerID === '' ? {} : { defaultApplVerID: side.defaultApplVerID }),
        ...(options.username === undefined ? {} : { username: secretBehind('replay', '--username', options.username) }),
        ...(options.password === undefined ? {} : { password: secretBehind('replay', '--password', options.password) }),
      },
      finalRefusal: () => true,
      onFact: (fact) => {
        if (fact.kind === 'session_reject_received') played.rejected()
        // Once is enough to know.
        if (fact.kind === 'session_connect_failed') stop.abort(new Error(fact.text))
        if (fact.kind === 'session_down') {
          played.ended()
          stop.abort(new Error(fact.text === '' ? 'the connection was ended' : fact.text))
        }
      },
    })
  } catch (error) {
    throw new NotJudged(`replay: no session with ${options.to}: ${reasonOf(error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
  session.onMessage((view) => played.answered(view as unknown as View))
  try {
    await played.play(session, messagesOf(file, reading, world), speed, pause)
    await played.settle(waitMs)
  } finally {
    await session.close()
  }
  const result = played.result
  const held = !result.cut && result.refused === 0 && Object.keys(result.notSent).length === 0
  return { result, text: `${replayLines(result).join('\n')}\n`, told: '', status: held ? exit.held : exit.didNot }
}

async function sideOf(file: string, { side: named }: ReplayOptions, reading: Reading, world: Pick<World, 'stdin' | 'tell'>): Promise<Side> {
  const search = new SideSearch(named)
  const { unreadable } = await throughLogs(reading, [file], world, { take: ({ view, codec }) => search.take(view, codec) })
  if (unreadable > 0) throw new NotJudged(`replay: ${file} can not be read`)
  const { side, parties } = search
  if (side !== undefined) return side
  if (parties.size === 0) throw new NotJudged(`replay: ${file}: no FIX message found`)
  throw new AskedWrongly(
    `replay: --side ${named ?? 'ID'}: one of those who speak in the log expected: ${[...parties.keys()].slice(0, 10).join(', ')}`,
  )
}

/** One message after the other; it is good until the next one. */
async function* messagesOf(file: string, reading: Reading, world: Pick<World, 'stdin'>): AsyncGenerator<RawMessage> {
  const reader = new RawReader(reading.versions)
  for await (const piece of piecesOf('replay', file, world.stdin)) {
    reader.add(piece)
    for (let message = reader.next(); message !== undefined; message = reader.next()) if (reading.filter.passes(message.view)) yield message
  }
  reader.end()
  for (let message = reader.next(); message !== undefined; message = reader.next()) if (reading.filter.passes(message.view)) yield message
}

class Played {
  readonly #side: Side
  readonly #options: ReplayOptions
  readonly #answers = new Answers()
  readonly #sent = new Map<string, number>()
  readonly #notSent = new Map<string, number>()
  readonly #answered = new Map<string, number>()
  #skipped = 0
  #refused = 0
  #isOver = false
  #cut = false
  #lastAnswerMs = 0

  constructor(side: Side, options: ReplayOptions) {
    this.#side = side
    this.#options = options
  }

  ended(): void {
    this.#isOver = true
  }

  get result(): ReplayResult {
    const plain = (counts: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries(counts)
    return {
      ...{ schema: 1, from: this.#options.sender ?? this.#side.senderCompID, to: this.#options.target ?? this.#side.targetCompID },
      ...{ sent: plain(this.#sent), skipped: this.#skipped, notSent: plain(this.#notSent), answers: plain(this.#answered) },
      ...{ refused: this.#refused, requests: requestsOf(this.#answers.waits.values()), cut: this.#cut },
    }
  }

  async play(
    session: FixSession<unknown>,
    messages: AsyncGenerator<RawMessage>,
    speed: number,
    pause: (ms: number) => Promise<unknown>,
  ): Promise<void> {
    const { senderCompID, targetCompID } = this.#side
    let firstUs = NaN
    const beganMs = performance.now()
    for await (const message of messages) {
      const { view } = message
      if (view.str(49) !== senderCompID || view.str(56) !== targetCompID) continue
      if (view.isAdmin || view.bool(43)) {
        this.#skipped++
        continue
      }
      const us = Number.isNaN(message.loggedUs) ? view.utcUs(52) : message.loggedUs
      if (Number.isNaN(firstUs)) firstUs = us
      const dueMs = speed === 0 || Number.isNaN(us - firstUs) ? 0 : (us - firstUs) / 1000 / speed
      const leftMs = dueMs - (performance.now() - beganMs)
      // Before the next one is asked for the bytes of this one are ours.
      if (leftMs > 0) await pause(leftMs)
      if (this.#isOver) {
        this.#cut = true
        return
      }
      await this.#send(session, message)
    }
  }

  /** Until nothing has come for so long. */
  async settle(waitMs: number): Promise<void> {
    const fromMs = performance.now()
    while (!this.#isOver && performance.now() - Math.max(fromMs, this.#lastAnswerMs) < waitMs) await sleep(Math.min(50, waitMs))
  }

  answered(view: View): void {
    this.#lastAnswerMs = performance.now()
    const name = view.messageName === '' ? view.msgType : view.messageName
    this.#answered.set(name, (this.#answered.get(name) ?? 0) + 1)
    if (view.msgTypeIs('j') || view.msgTypeIs('9') || (view.msgTypeIs('8') && view.equals(39, '8'))) this.#refused++
    this.#answers.take(view as never, back, forward, nowUs())
  }

  /** A Reject(3): the session tells it, and keeps it to itself. */
  rejected(): void {
    this.#lastAnswerMs = performance.now()
    this.#refused++
    this.#answered.set('Reject', (this.#answered.get('Reject') ?? 0) + 1)
  }

  async #send(session: FixSession<unknown>, { view }: RawMessage): Promise<void> {
    // The body as it stands, in a message of our own.
    const result = session.send(view.msgType as never, ((writer: Writer) => copyBody(view, writer)) as never)
    const name = view.messageName === '' ? view.msgType : view.messageName
    if (result.kind !== 'sent') {
      const why = result.kind === 'refused' ? result.code : result.kind
      this.#notSent.set(why, (this.#notSent.get(why) ?? 0) + 1)
      return
    }
    this.#sent.set(name, (this.#sent.get(name) ?? 0) + 1)
    this.#answers.take(view, forward, back, nowUs())
    // A peer that does not read is waited for.
    while (session.driver.bufferedBytes > 1 << 20 && !this.#isOver) await sleep(5)
  }
}

const nowUs = (): number => Math.round(performance.now() * 1000)

function numberOf(option: string, text: string): number {
  const value = text.trim() === '' ? NaN : Number(text)
  if (!(value >= 0 && value <= 1e6)) throw new AskedWrongly(`replay: ${option} ${text}: a number from 0 to 1000000 expected`)
  return value
}
