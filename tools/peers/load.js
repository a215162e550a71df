// What an initiator in JavaScript is asked to send, and how long each order took; ours, jspurefix and the bare socket use it.
//   trips COUNT INFLIGHT    -> NS P50 P99 P999 P9999     so many round trips, so many at a time
//   rate COUNT PERSECOND    -> the same, each counted from the moment it was due: an order that had to wait for another counts its wait
// Times are nanoseconds.
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'

export class Load {
  #send
  #from = new Float64Array(0)
  #took = new Float64Array(0)
  #count = 0
  #sent = 0
  #back = 0
  #startedAt = 0
  #refills = false
  /** @type {(answer: string) => void} */
  #done = () => {}

  /** @param {(number: number) => void} send sends the order of that number */
  constructor(send) {
    this.#send = send
  }

  /**
   * The report of that order has come.
   * @param {number} number
   */
  back(number) {
    this.#took[number] = performance.now() - this.#from[number]
    if (this.#refills && this.#sent < this.#count) this.#next()
    if (++this.#back === this.#count) this.#done(this.#answer())
  }

  /** @param {number} count @param {number} inFlight @returns {Promise<string>} */
  trips(count, inFlight) {
    const done = this.#begin(count)
    this.#refills = true
    while (this.#sent < Math.min(inFlight, count)) this.#next()
    return done
  }

  /** @param {number} count @param {number} perSecond @returns {Promise<string>} */
  rate(count, perSecond) {
    const done = this.#begin(count)
    this.#refills = false
    const from = performance.now() + 1
    for (let number = 0; number < count; number++) this.#from[number] = from + (number * 1000) / perSecond
    const go = () => {
      while (this.#sent < count && this.#from[this.#sent] <= performance.now()) this.#send(this.#sent++)
      // No timer is as fine as this: between two looks at the sockets the clock is asked.
      if (this.#sent < count) setImmediate(go)
    }
    go()
    return done
  }

  /** @param {number} count @returns {Promise<string>} */
  #begin(count) {
    this.#from = new Float64Array(count)
    this.#took = new Float64Array(count)
    this.#count = count
    this.#sent = this.#back = 0
    this.#startedAt = performance.now()
    return new Promise((resolve) => (this.#done = resolve))
  }

  #next() {
    const number = this.#sent++
    this.#from[number] = performance.now()
    this.#send(number)
  }

  #answer() {
    const ns = (performance.now() - this.#startedAt) * 1e6
    const sorted = this.#took.sort()
    const parts = [0.5, 0.99, 0.999, 0.9999].map((part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] * 1e6)
    return [ns, ...parts].map(Math.round).join(' ')
  }
}

/**
 * Answers lines until there are no more, and ends the process.
 * @param {Load} load
 * @param {Record<string, () => string | Promise<string>>} [more] what else is answered, by the word that asks
 */
export async function serveLoad(load, more = {}) {
  console.log(`ready ${process.version}`)
  for await (const line of createInterface({ input: process.stdin })) {
    const [what, count, second] = line.split(' ')
    if (what === 'trips') console.log(await load.trips(Number(count), Number(second)))
    else if (what === 'rate') console.log(await load.rate(Number(count), Number(second)))
    else if (Object.hasOwn(more, what)) console.log(await more[what]())
    else console.log(`error no such line: ${line}`)
  }
  process.exit(0)
}
