/**
 * `fix connect`: a prompt over a session of its own. What is typed is a message in readable form or a verb; what passes is shown both ways. From a pipe the lines are a script, which ends at the first
 * line that can't be done. Orders go to this machine alone unless told.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { formatUtc, secretTags } from '@fix/codec'
import { completionsOf } from '../connect/completion.ts'
import { withoutSecrets } from '../connect/kept-lines.ts'
import { onlyAsks } from '../connect/order-messages.ts'
import { TypedMessages } from '../connect/typed-message.ts'
import { verbOf, verbTexts, type Verb } from '../connect/verbs.ts'
import { Mistyped } from '../connect/words.ts'
import { Findings } from '../doctor/checkup.ts'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import type { AnyCodec } from '../raw/versions.ts'
import { jsonForm, summaryForm, treeForm, type Form } from '../show/forms.ts'
import { LineBytes } from '../show/line-bytes.ts'
import { VenueLine } from './connect-line.ts'
import { isLoopback } from './endpoint.ts'
import { exploreMessages, exploreTags } from './explore.ts'
import { loginOf } from './login.ts'
import { secretOf, type World } from './reading.ts'
import { secretBehind } from './secret-reference.ts'
import { sessionOfWay } from './session-of-way.ts'
import type { LineSource, Prompting } from './typed-lines.ts'
import { waysOf, type WayOptions } from './ways.ts'

export interface ConnectCommandOptions extends WayOptions {
  readonly orders?: boolean
  readonly reset?: boolean
  readonly long?: boolean
  readonly json?: string
  readonly wait?: string
  readonly timeout?: string
  readonly secret?: readonly string[]
  readonly redact?: boolean
}

/** What came of it; the last line of `--json`. */
export interface ConnectResult {
  readonly schema: 1
  readonly venue: string
  readonly sent: number
  readonly received: number
  /** Reject(3) of the venue. */
  readonly rejects: number
  /** Lines that could not be read, or sent. */
  readonly mistyped: number
  readonly notSent: number
  /** The session ended, and nobody here had asked for it. */
  readonly cut: boolean
}

/** What waits for a reader of what is shown that is behind; then it is no longer shown, and counted. */
const mostWaitingBytes = 8 << 20

export async function connectTo(
  options: ConnectCommandOptions,
  world: Omit<World, 'stdin'>,
  sourceOf: (prompting: Omit<Prompting, 'file'>) => LineSource,
): Promise<{ result: ConnectResult; status: number }> {
  const prompt = await Prompt.of(options, world)
  return prompt.run(sourceOf)
}

class Prompt {
  readonly #options: ConnectCommandOptions
  readonly #world: Omit<World, 'stdin'>
  readonly #venue: string
  readonly #line: VenueLine
  readonly #typed: TypedMessages
  readonly #secret: readonly number[]
  /** What may be sent there by the profile; empty where it says nothing. */
  readonly #allowed: { readonly title: string; readonly types: readonly string[] }
  /** Orders may go there; or whose machine it is. */
  readonly #ordersTo: string | undefined
  readonly #waitMs: number
  readonly #form: Form
  readonly #shown = new LineBytes()
  #source: LineSource | undefined
  #writing = Promise.resolve()
  #waitingBytes = 0
  #unshown = 0
  #mistyped = 0
  #notSent = 0
  #cut = false
  #ids = 0
  #cutNow: () => void = () => undefined

  static async of(options: ConnectCommandOptions, world: Omit<World, 'stdin'>): Promise<Prompt> {
    if (options.long === true && options.json !== undefined) throw new AskedWrongly('connect: --long and --json: one form expected')
    const { venue, profile, ways } = waysOf('connect', options)
    if (ways.length !== 1) throw new AskedWrongly(`connect: --session: one of ${ways.map(({ name }) => name).join(', ')} expected`)
    const [way] = ways
    if (way.calledByPeer) throw new AskedWrongly(`connect: ${way.name}: the venue calls us; expected a session that is called`)
    if (way.senderCompID === '') throw new AskedWrongly('connect: --sender is missing: SenderCompID(49) to log on with')
    if (way.numbersGoOn && options.reset === undefined)
      throw new AskedWrongly(
        `connect: the numbers of ${way.name} go on over logons, and a prompt does not know them; expected --reset, which begins both anew and loses what was not delivered yet, or --no-reset`,
      )
    const findings = new Findings(way.name)
    const login = loginOf(way, profile, findings)
    const fault = findings.list.find(({ check, verdict }) => verdict === 'fault' && (check === 'secret' || check === 'key'))
    if (fault !== undefined) throw new AskedWrongly(`connect: ${fault.text}; ${fault.fix}`)
    const ordersTo = options.orders === true || (await isLoopback('connect', way.host)) ? undefined : way.host
    const endpoint = profile.session.sessions.find(({ name }) => name === way.name)
    const config = { ...sessionOfWay(way, profile, login), ...(options.reset === undefined ? {} : { resetOnLogon: options.reset }) }
    const secret = secretOf('connect', options)
    return new Prompt(
      options,
      world,
      { venue, config, ordersTo, allowed: { title: `${profile.title} ${way.name}`, types: endpoint?.allowedMsgTypes ?? [] } },
      secret,
    )
  }

  private constructor(
    options: ConnectCommandOptions,
    world: Omit<World, 'stdin'>,
    to: {
      venue: string
      config: ReturnType<typeof sessionOfWay>
      ordersTo: string | undefined
      allowed: { title: string; types: readonly string[] }
    },
    secret: readonly number[],
  ) {
    this.#options = options
    this.#world = world
    this.#venue = to.venue
    this.#ordersTo = to.ordersTo
    this.#allowed = to.allowed
    this.#waitMs = secondsOf('--wait', options.wait ?? '2')
    this.#secret = secret
    this.#form =
      options.json !== undefined
        ? jsonForm(this.#shown, secret)
        : options.long === true
          ? treeForm(this.#shown, secret, world.colours)
          : summaryForm(this.#shown, secret, world.colours)
    const begun = Date.now().toString(36).toUpperCase()
    // What is typed for a secret is a reference, also where secrets are shown.
    this.#typed = new TypedMessages(to.config.fix as AnyCodec, [...secretTags, ...secret], {
      id: () => `C${begun}-${++this.#ids}`,
      utc: () => formatUtc(Date.now() * 1000, 3),
      secret: (reference, field) => {
        try {
          return secretBehind('connect', field, reference)
        } catch (error) {
          throw new Mistyped((error as Error).message.replace(/^connect: /, ''))
        }
      },
    })
    this.#line = new VenueLine(to.config, secondsOf('--timeout', options.timeout ?? '10'), {
      message: (message, dir) => {
        this.#form.put(message, dir)
        this.#pass()
      },
      told: (text) => this.#tell(text),
      ended: () => {
        this.#cut = true
        this.#cutNow()
      },
    })
  }

  async run(sourceOf: (prompting: Omit<Prompting, 'file'>) => LineSource): Promise<{ result: ConnectResult; status: number }> {
    const { dictionary } = this.#typed.codec
    const secret = [...secretTags, ...this.#secret]
    const begun = await this.#line.logon()
    if (begun !== undefined) {
      await this.#written()
      if (!begun.refused) throw new NotJudged(`connect: no session with ${this.#venue}: ${begun.text}`)
      this.#cut = true
      return this.#result(exit.didNot)
    }
    const source = sourceOf({
      prompt: '> ',
      complete: (line) => completionsOf(line, dictionary),
      kept: (line) => withoutSecrets(line, dictionary, secret),
    })
    this.#source = source
    if (source.isTerminal) this.#tell('a message, a verb, or help; Tab completes')
    source.ask()
    const status = await this.#lines(source)
    if (!source.isTerminal && status === exit.held) await this.#settled()
    await this.#line.logout()
    source.close()
    await this.#written()
    if (this.#unshown > 0) this.#world.tell(`fix: connect: ${this.#unshown} messages were not shown: the reader was behind\n`)
    const { rejects } = this.#line.counts
    const failed = source.isTerminal ? this.#cut : this.#cut || rejects > 0 || this.#notSent > 0
    return this.#result(status !== exit.held ? status : failed ? exit.didNot : exit.held)
  }

  /** Line by line, until the input or the user ends it; in a script, until the first line that can't be done, or the end of the session. */
  async #lines(source: LineSource): Promise<number> {
    const isScript = !source.isTerminal
    const over = new Promise<undefined>((resolve) => (this.#cutNow = () => (isScript ? resolve(undefined) : undefined)))
    const lines = source.lines[Symbol.asyncIterator]()
    for (;;) {
      const next = await Promise.race([lines.next(), over])
      if (next === undefined || next.done === true || this.#world.out.closed) return exit.held
      const line = next.value.trim()
      if (line === '' || line.startsWith('#')) {
        source.ask()
        continue
      }
      try {
        const verb = verbOf(line, () => this.#id('T'))
        if (verb?.kind === 'quit') return exit.held
        const why = verb === undefined ? this.#send(line) : await this.#done(verb, over)
        if (why !== undefined) {
          this.#notSent++
          this.#tell(`not done: ${why}`)
          if (isScript) return exit.held
        }
      } catch (error) {
        if (!(error instanceof Mistyped)) throw error
        this.#mistyped++
        this.#tell(error.message)
        if (isScript) {
          this.#tell('nothing of this line was sent, and the script ends here')
          return exit.askedWrongly
        }
      }
      source.ask()
    }
  }

  #send(line: string): string | undefined {
    const message = this.#typed.read(line)
    const { msgType, name, unchecked } = message
    const { title, types } = this.#allowed
    if (!unchecked && types.length > 0 && !types.includes(msgType))
      throw new Mistyped(
        `MsgType(35): given ${name}; expected one that ${title} takes: ${types.join(', ')}; with ! before it, it goes out all the same`,
      )
    if (this.#ordersTo !== undefined && !onlyAsks(msgType))
      throw new Mistyped(
        `MsgType(35): given ${name}, which may move an order, and ${this.#ordersTo} is not this machine; expected a message that only asks, or fix connect with --orders`,
      )
    return this.#line.send(message)
  }

  async #done(verb: Verb, over: Promise<undefined>): Promise<string | undefined> {
    const line = this.#line
    switch (verb.kind) {
      case 'logon': {
        if (line.isUp) return 'logged on already'
        const failed = await line.logon()
        if (failed === undefined) this.#cut = false
        return failed?.text
      }
      case 'logout':
        if (!line.isUp) return 'not logged on'
        await line.logout(verb.text)
        this.#tell('logged out')
        return undefined
      case 'test':
        return line.command({ kind: 'testRequest', testReqID: verb.testReqID })
      case 'resend':
        return line.command({ kind: 'resendRequest', from: verb.from, to: verb.to })
      case 'reset-next':
        line.resetNext()
        this.#tell('the next logon begins both numbers at 1')
        return undefined
      case 'status': {
        const { sent, received, rejects } = line.counts
        const numbers = line.numbers === undefined ? '' : `next out ${line.numbers.nextOut}, next in ${line.numbers.nextIn}; `
        this.#tell(
          `${line.isUp ? 'logged on' : 'not logged on'} to ${this.#venue}; ${numbers}${sent} sent, ${received} received, ${rejects} rejects`,
        )
        return undefined
      }
      case 'wait':
        await Promise.race([sleep(verb.ms), over])
        return undefined
      default:
        this.#help(verb.kind === 'help' ? verb.about : '')
        return undefined
    }
  }

  #help(about: string): void {
    if (about === '') {
      const width = Math.max(...verbTexts.map(([usage]) => usage.length))
      return this.#tell(verbTexts.map(([usage, does]) => `${usage.padEnd(width)}  ${does}`).join('\n'))
    }
    const { dictionary } = this.#typed.codec
    const named = { name: this.#venue, dictionary }
    const message = exploreMessages([about], {}, [named])
    const explored = message.status === exit.held ? message : exploreTags([about], {}, [named])
    this.#tell((explored.status === exit.held ? explored.text : explored.told.replace(/^fix: tag: /, '')).trimEnd())
  }

  /** Until nothing has come for so long. */
  async #settled(): Promise<void> {
    const fromMs = performance.now()
    while (this.#line.isUp && performance.now() - Math.max(fromMs, this.#line.lastAnswerMs) < this.#waitMs)
      await sleep(Math.min(50, this.#waitMs))
  }

  #id(letter: string): string {
    return `${letter}${++this.#ids}`
  }

  /** What was put goes out, in order, and as fast as it is taken. */
  #pass(): void {
    const bytes = this.#shown.taken.slice()
    this.#shown.clear()
    if (this.#waitingBytes + bytes.length > mostWaitingBytes) {
      this.#unshown++
      return
    }
    this.#waitingBytes += bytes.length
    this.#out(bytes)
  }

  #out(bytes: Uint8Array): void {
    this.#writing = this.#writing.then(async () => {
      let written = Promise.resolve()
      const write = (): void => void (written = this.#world.out.write(bytes))
      if (this.#source === undefined) write()
      else this.#source.shown(write)
      await written
      this.#waitingBytes -= bytes.length
    })
  }

  /** To the user, and to no file of messages. */
  #tell(text: string): void {
    this.#writing = this.#writing.then(() => {
      const write = (): void => this.#world.tell(`${text}\n`)
      if (this.#source === undefined) write()
      else this.#source.shown(write)
    })
  }

  async #written(): Promise<void> {
    this.#source = undefined
    await this.#writing
  }

  async #result(status: number): Promise<{ result: ConnectResult; status: number }> {
    const { sent, received, rejects } = this.#line.counts
    const result: ConnectResult = {
      ...{ schema: 1, venue: this.#venue, sent, received, rejects },
      ...{ mistyped: this.#mistyped, notSent: this.#notSent, cut: this.#cut },
    }
    if (this.#options.json === undefined)
      this.#world.tell(
        `${sent} sent, ${received} received, ${rejects} rejects${this.#cut ? '; the session ended before we asked for it' : ''}\n`,
      )
    else await this.#world.out.write(`${JSON.stringify(result)}\n`)
    await this.#world.out.end()
    return { result, status }
  }
}

function secondsOf(option: string, text: string): number {
  const seconds = text.trim() === '' ? NaN : Number(text)
  if (!(seconds >= 0 && seconds <= 3600)) throw new AskedWrongly(`connect: ${option} ${text}: seconds from 0 to 3600 expected`)
  return Math.round(seconds * 1000)
}
