// Plays one case: in one version, in one role, on one ground. The first thing that is not as written ends it, with file and line. At the end nothing
// may be left over: no message, no delivery, no error that the case does not name.
import { fieldsOf } from '@fix/session/testing'
import type { Case, Role, Step } from './case-file.ts'
import type { Ground } from './ground.ts'
import { levelOf } from './levels.ts'
import { expected, said } from './notation.ts'
import type { Surroundings } from './notation.ts'
import { unsound } from './soundness.ts'
import type { Version } from './versions.ts'

export interface Played {
  passed: boolean
  /** `2b-….txt:12: …`; '' where it passed. */
  reason: string
}

/** Compared only where a case names them; `soundness.ts` asks of every message whether they are right. */
const silent = new Set(['8', '9', '10', '49', '52', '56', '122', '1137'])
const remembered = 12

class Failure extends Error {}

export async function play(played: Case, version: Version, role: Role, ground: Ground): Promise<Played> {
  const player = new Player(played, version, role, ground)
  try {
    for (const step of played.steps) {
      if (!step.holds(version, role)) continue
      try {
        await player.take(step)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        return { passed: false, reason: `${played.name}.txt:${step.line}: ${error.message}${player.history}` }
      }
    }
    const left = await player.leftOver()
    return left === ''
      ? { passed: true, reason: '' }
      : { passed: false, reason: `${played.name}.txt: at the end: ${left}${player.history}` }
  } finally {
    await ground.close()
  }
}

class Player {
  readonly #version: Version
  readonly #role: Role
  readonly #ground: Ground
  readonly #heartBtIntS: number
  readonly #sent = new Map<number, string>()
  readonly #open = new Set<number>()
  readonly #last: string[] = []
  #packet: number[] = []
  #factsTaken = new Set<number>()
  #factsFrom = 0
  #deliveredTaken = 0
  #ignoredTaken = 0
  #waited = false

  constructor(played: Case, version: Version, role: Role, ground: Ground) {
    this.#version = version
    this.#role = role
    this.#ground = ground
    this.#heartBtIntS = typeof played.settings['heartBtIntS'] === 'number' ? played.settings['heartBtIntS'] : 30
  }

  /** The last messages, for who looks for the fault. */
  get history(): string {
    const facts = this.#ground.subject.facts.map((fact) => `  ${JSON.stringify(fact)}`)
    return `\n${[...this.#last, ...facts].join('\n')}`
  }

  async take(step: Step): Promise<void> {
    const ground = this.#ground
    const { subject } = ground
    const waited = this.#waited
    this.#waited = step.kind === 'after'
    if (step.kind !== 'say' && step.kind !== 'after') await ground.settle()
    switch (step.kind) {
      case 'connect':
        this.#open.add(step.on)
        return ground.connect(step.on)
      case 'logOn':
        return this.#logOn()
      case 'peerCloses':
        this.#open.delete(step.on)
        return ground.peerCloses(step.on)
      case 'cut':
        this.#open.delete(step.on)
        return ground.cut(step.on)
      case 'closed':
        return this.#closed(step.on)
      case 'say':
        return this.#say(step.on, step.text, step.how)
      case 'hear':
        return this.#hear(step.on, step.text)
      case 'nothing':
        return this.#nothing(waited)
      case 'after':
        return ground.pass(step.us)
      case 'numbers':
        return this.#numbers(step.nextIn, step.nextOut)
      case 'delivered':
        return this.#given(subject.delivered, this.#deliveredTaken++, step.text)
      case 'ignored':
        return this.#given(subject.ignored, this.#ignoredTaken++, step.text)
      case 'told':
        return this.#told(step.level, step.fact, step.fields)
      case 'send': {
        const { kind, ...more } = subject.send(step.text, step.options === 'wait', this.#around())
        const result = 'code' in more ? `${kind} ${more.code}` : kind
        if (result !== step.result) throw new Failure(`the application is told '${result}', expected '${step.result}'`)
        return
      }
      case 'app':
        return step.does === 'holds' ? subject.hold() : subject.take()
      case 'refuse':
        return subject.refuseNext(step.reason, step.text)
      case 'admit':
        if (!subject.admit(step.yes, step.text)) throw new Failure('no Logon waits for the application')
        return
      case 'logOut':
        return this.#command({ kind: 'logout', text: step.text })
      case 'reset':
        return this.#command({ kind: 'reset' })
      case 'set':
        return this.#command({ kind: 'setNumbers', nextIn: step.nextIn, nextOut: step.nextOut })
      case 'test':
        return this.#command({ kind: 'testRequest', testReqID: step.testReqID })
      case 'journal':
        return this.#journal(step.does)
      case 'crash':
        this.#open.clear()
        return ground.crash()
      case 'wallJumps':
        return ground.shiftWall(step.us)
    }
  }

  /** What nobody expected, or ''. */
  async leftOver(): Promise<string> {
    await this.#ground.settle()
    const { delivered, ignored, facts } = this.#ground.subject
    for (const on of this.#open) {
      const came = this.#ground.peek(on)
      if (came.kind === 'message') return `one message more: ${came.text}`
      if (came.kind === 'ended') return `connection ${on} was closed`
    }
    if (delivered.length > this.#deliveredTaken) return `delivered, but not named: ${delivered[this.#deliveredTaken]}`
    if (ignored.length > this.#ignoredTaken) return `ignored, but not named: ${ignored[this.#ignoredTaken]}`
    const fact = facts.find((fact, index) => levelOf(fact) === 'error' && !this.#factsTaken.has(index))
    return fact === undefined ? '' : `an error that the case does not name: ${JSON.stringify(fact)}`
  }

  #around(): Surroundings {
    return {
      version: this.#version,
      wallUs: this.#ground.now().wallUs,
      sent: (seq) => {
        const stamp = this.#sent.get(seq)
        if (stamp === undefined) throw new Failure(`our message ${seq} was not seen, so <sent ${seq}> is unknown`)
        return stamp
      },
    }
  }

  /** Connection and Logon both ways, with the numbers that are next; a peer without a hole of its own. */
  async #logOn(): Promise<void> {
    const { nextIn, nextOut } = this.#ground.subject.session.numbers
    const logon = (seq: number): string => `35=A|34=${seq}|98=0|108=${this.#heartBtIntS}`
    this.#open.add(1)
    await this.#ground.connect(1)
    if (this.#role === 'initiator') await this.#hear(1, logon(nextOut))
    this.#say(1, logon(nextIn), 'whole')
    if (this.#role === 'acceptor') await this.#hear(1, logon(nextOut))
    const { session } = this.#ground.subject
    if (!(await this.#ground.eventually(() => session.numbers.nextIn > nextIn))) throw new Failure('the Logon was not taken')
  }

  #say(on: number, text: string, how: 'whole' | 'withNext' | 'byteByByte'): void {
    const bytes = said(text, this.#around())
    this.#remember(on, '->', text)
    this.#packet.push(...bytes)
    if (how === 'withNext') return
    const packet = Uint8Array.from(this.#packet)
    this.#packet = []
    if (how === 'whole') return this.#ground.say(on, packet)
    for (const byte of packet) this.#ground.say(on, Uint8Array.of(byte))
  }

  async #hear(on: number, text: string): Promise<void> {
    const came = await this.#ground.read(on)
    if (came.kind === 'silent') throw new Failure(`nothing came; expected ${text}`)
    if (came.kind === 'ended') throw new Failure(`the connection was closed; expected ${text}`)
    this.#remember(on, '<-', came.text)
    const fields = fieldsOf(came.text)
    const problem = unsound(came.text, fields, this.#version, this.#ground.now().wallUs)
    if (problem !== '') throw new Failure(`${problem}: ${came.text}`)
    const want = expected(text, this.#around())
    const named = new Set(want.map(([tag]) => tag))
    const got = fields.filter(([tag]) => named.has(tag) || !silent.has(tag))
    this.#remembersStamp(fields)
    const show = (list: [string, string][]): string => list.map(([tag, value]) => `${tag}=${value}`).join('|')
    const same =
      want.length === got.length && want.every(([tag, value], i) => tag === got[i][0] && fits(tag, value, got[i][1], this.#ground.exact))
    if (!same) throw new Failure(`expected ${show(want)}\n       got ${show(got)}`)
  }

  /** When our new messages were sent, for `<sent N>`. */
  #remembersStamp(fields: [string, string][]): void {
    const value = (tag: string): string => fields.find(([name]) => name === tag)?.[1] ?? ''
    if (value('43') !== 'Y') this.#sent.set(Number(value('34')), value('52'))
  }

  /** Over TCP what comes late is found by the next line that reads. */
  #nothing(waited: boolean): void {
    if (waited && !this.#ground.exact) return
    for (const on of this.#open) {
      const came = this.#ground.peek(on)
      if (came.kind === 'message') throw new Failure(`nothing was expected, got ${came.text}`)
      if (came.kind === 'ended') throw new Failure(`nothing was expected, but connection ${on} was closed`)
    }
  }

  async #closed(on: number): Promise<void> {
    const came = await this.#ground.read(on)
    if (came.kind === 'message') throw new Failure(`the connection should be closed, got ${came.text}`)
    if (came.kind === 'silent') throw new Failure('the connection is still open')
    if (came.left !== '') throw new Failure(`bytes came before the end: ${came.left}`)
    this.#open.delete(on)
  }

  async #numbers(nextIn: number, nextOut: number): Promise<void> {
    const now = (): string => {
      const { numbers } = this.#ground.subject.session
      return `in ${numbers.nextIn} out ${numbers.nextOut}`
    }
    const want = `in ${nextIn} out ${nextOut}`
    if (!(await this.#ground.eventually(() => now() === want))) throw new Failure(`numbers are ${now()}, expected ${want}`)
  }

  async #given(list: readonly string[], index: number, text: string): Promise<void> {
    if (!(await this.#ground.eventually(() => list.length > index))) throw new Failure(`no message was given; expected ${text}`)
    const got = fieldsOf(list[index])
    for (const [tag, value] of expected(text, this.#around())) {
      if (!got.some(([name, other]) => name === tag && fits(tag, value, other, this.#ground.exact)))
        throw new Failure(`expected ${tag}=${value} in ${list[index]}`)
    }
  }

  async #told(level: string, kind: string, fields: [string, string][]): Promise<void> {
    const { facts } = this.#ground.subject
    const find = (): number =>
      facts.findIndex(
        (fact, index) =>
          index >= this.#factsFrom &&
          fact.kind === kind &&
          fields.every(([name, value]) => String((fact as unknown as Record<string, unknown>)[name]) === value),
      )
    if (!(await this.#ground.eventually(() => find() >= 0))) {
      throw new Failure(`not told: ${kind} ${JSON.stringify(fields)}; there were ${JSON.stringify(facts.slice(this.#factsFrom))}`)
    }
    const index = find()
    this.#factsTaken.add(index)
    this.#factsFrom = index + 1
    if (levelOf(facts[index]) !== level) throw new Failure(`${kind} is told as ${levelOf(facts[index])}, expected ${level}`)
  }

  #command(command: Parameters<Ground['subject']['driver']['command']>[0]): void {
    const refusal = this.#ground.subject.driver.command(command, this.#ground.now())
    if (refusal !== undefined) throw new Failure(`the operator's ${command.kind} is refused: ${refusal}`)
  }

  #journal(does: 'waits' | 'stores' | 'fails' | 'answersLate' | 'answers'): void {
    const { journal } = this.#ground.subject
    if (does === 'stores') journal.store()
    else if (does === 'fails') journal.fail(new Error('disk full'))
    else if (does === 'answersLate') journal.holdLoads = true
    else {
      journal.holdLoads = false
      journal.answerLoads()
    }
  }

  #remember(on: number, arrow: string, text: string): void {
    this.#last.push(`  ${on} ${arrow} ${text}`)
    if (this.#last.length > remembered) this.#last.shift()
  }
}

/** `<any>` is anything; on a clock that goes by itself a time is a little later than the one expected, and has its form. */
function fits(tag: string, want: string, got: string, exact: boolean): boolean {
  if (want === '<any>') return true
  return !exact && (tag === '52' || tag === '60') ? want.length === got.length : want === got
}
