/** What logs say in numbers, folded message by message: a direction of a session at a time, and how long requests wait. A few words a session are kept. */
import type { RawMessage } from '../raw/raw-message.ts'
import { Answers } from './answers.ts'
import { Direction } from './direction.ts'

/** A log has a few sessions; of one with more the first ones are told. */
const mostDirections = 2000

/** A SubID is often that of a trader, which differs in one session. These two are sessions of their own, at cTrader. */
const sessionsOfSubIDs: ReadonlySet<string> = new Set(['QUOTE', 'TRADE'])

export class LogStats {
  messages = 0
  /** Whose BodyLength(9) or CheckSum(10) is wrong or missing. */
  notRight = 0
  /** Messages of sessions beyond those that are kept. */
  beyond = 0
  readonly answers = new Answers()
  readonly #directions = new Map<string, Direction>()
  readonly #bySubIDs: boolean
  /** Whether every time so far is one of the log. */
  #logged = true

  /** @param bySubIDs sessions are told apart by SenderSubID(50) and TargetSubID(57), too */
  constructor(bySubIDs: boolean) {
    this.#bySubIDs = bySubIDs
  }

  /** By session, both directions of one side by side. */
  get directions(): Direction[] {
    const all = [...this.#directions.values()]
    const done = new Set<Direction>()
    return all.flatMap((one) => {
      const other = this.#directions.get(keyOf(one.to, one.from))
      const pair = [one, ...(other === undefined ? [] : [other])].filter((each) => !done.has(each))
      for (const each of pair) done.add(each)
      return pair
    })
  }

  /** Times are those at which the log wrote its lines, or of SendingTime(52) where one of them has no stamp. */
  get basis(): 'log' | 'SendingTime' {
    return this.#logged ? 'log' : 'SendingTime'
  }

  take(message: RawMessage, file: string): void {
    const { view, start, end, line } = message
    this.messages++
    if (!message.isRight) this.notRight++
    const [from, to] = [this.#party(view.str(49), view.str(50)), this.#party(view.str(56), view.str(57))]
    const key = keyOf(from, to)
    let direction = this.#directions.get(key)
    if (direction === undefined) {
      if (this.#directions.size >= mostDirections) {
        this.beyond++
        return
      }
      direction = new Direction(from, to, view.str(8))
      this.#directions.set(key, direction)
    }
    const loggedUs = this.#logged ? message.loggedUs : NaN
    if (Number.isNaN(loggedUs)) this.#logged = false
    const us = this.#logged ? loggedUs : view.utcUs(52)
    const other = this.#directions.get(keyOf(to, from))
    if (view.msgType === 'A' && view.int(108) > 0) {
      direction.heartBtInt = view.int(108)
      if (other !== undefined) other.heartBtInt = direction.heartBtInt
    } else if (Number.isNaN(direction.heartBtInt) && other !== undefined) direction.heartBtInt = other.heartBtInt
    direction.take(view, end - start, us, file, line)
    this.answers.take(view, key, keyOf(to, from), us)
  }

  #party(compID: string, subID: string): string {
    return subID !== '' && (this.#bySubIDs || sessionsOfSubIDs.has(subID)) ? `${compID}/${subID}` : compID
  }
}

function keyOf(from: string, to: string): string {
  return `${from}\x01${to}`
}
