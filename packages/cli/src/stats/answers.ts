/**
 * How long a request waits for its answer: an order, a cancel or a replace by its ClOrdID(11), a MarketDataRequest(V) by its MDReqID(262), a TestRequest(1) by its TestReqID(112), any of
 * them by its number where it is refused with a Reject(3) or a BusinessMessageReject(j). The first answer ends the wait.
 */
import type { AnyView } from '../raw/versions.ts'
import { Quantiles } from './quantiles.ts'

/** Tags by which a request and its answers know each other, by MsgType(35) of the request. */
const requests: Readonly<Record<string, number>> = { D: 11, F: 11, G: 11, AB: 11, AC: 11, V: 262, '1': 112, H: 11 }
const answers: Readonly<Record<string, number>> = { '8': 11, '9': 11, W: 262, X: 262, Y: 262, '0': 112 }
/** Requests that are waited for at a time; the oldest are given up. */
const mostWaiting = 100_000

export interface Waited {
  readonly name: string
  asked: number
  answered: number
  readonly us: Quantiles
}

interface Waiting {
  readonly waited: Waited
  readonly us: number
  /** By its number, too. */
  readonly keys: readonly string[]
}

export class Answers {
  readonly waits = new Map<string, Waited>()
  /** By the direction of the request and its id or number. */
  readonly #waiting = new Map<string, Waiting>()

  /** @param direction who speaks to whom; `back` is the other one */
  take(view: AnyView, direction: string, back: string, us: number): void {
    const type = view.msgType
    if (type in answers) this.#answered(`${back} ${answers[type]}=${view.str(answers[type])}`, us)
    else if (type === '3' || type === 'j') this.#answered(`${back} 34=${view.str(45)}`, us)
    const tag = requests[type]
    if (tag === undefined || !view.has(tag) || view.bool(43)) return
    const waited = this.waits.get(type) ?? { name: view.messageName, asked: 0, answered: 0, us: new Quantiles() }
    this.waits.set(type, waited)
    waited.asked++
    const keys = [`${direction} ${tag}=${view.str(tag)}`, `${direction} 34=${view.str(34)}`]
    if (this.#waiting.size >= 2 * mostWaiting) this.#giveUp()
    const waiting = { waited, us, keys }
    for (const key of keys) this.#waiting.set(key, waiting)
  }

  #giveUp(): void {
    const [oldest] = this.#waiting.values()
    for (const key of oldest.keys) this.#waiting.delete(key)
  }

  #answered(key: string, us: number): void {
    const waiting = this.#waiting.get(key)
    if (waiting === undefined) return
    for (const each of waiting.keys) this.#waiting.delete(each)
    waiting.waited.answered++
    const tookUs = us - waiting.us
    // Two clocks may disagree: an answer before its request says nothing of the time between.
    if (tookUs >= 0) waiting.waited.us.add(tookUs)
  }
}
