/** Whether the process is under strain: it takes more memory than it may, or a queue is fuller than it may be. Told as a fact when it begins, and when it is well over. */
import type { Fault } from '@fix/events'
import type { Config } from './config.ts'
import type { Status } from './status.ts'

export interface StrainOptions {
  readonly trips: Pick<Config['trips'], 'memory' | 'queue'>
  readonly fault: (fault: Fault) => void
  /** Resident memory, in bytes. */
  readonly memoryBytes: () => number
  readonly queues: () => readonly Pick<Status['queues'][number], 'name' | 'scope' | 'depth' | 'bound'>[]
}

const megabyte = 1_000_000
/** Parts of a limit under which it is over. */
const memoryOver = 0.9
const queueOver = 0.5

export class Strain {
  readonly #options: StrainOptions
  readonly #on = { memory: false, queue: false }

  constructor(options: StrainOptions) {
    this.#options = options
  }

  /** Called now and then. */
  look(): void {
    const { trips, memoryBytes } = this.#options
    if (trips.memory !== undefined) {
      const { overMb } = trips.memory
      const mb = memoryBytes() / megabyte
      this.#told('memory', mb > overMb, mb > overMb * memoryOver, `${Math.round(mb)} MB, more than ${overMb}`)
    }
    if (trips.queue !== undefined) this.#lookAtQueues(trips.queue.overPercent)
  }

  #lookAtQueues(overPercent: number): void {
    // Alerts that wait hold no order up.
    const queues = this.#options.queues().filter(({ name, bound }) => bound > 0 && name !== 'alerts')
    const parts = queues.map((queue) => ({ queue, percent: (queue.depth * 100) / queue.bound }))
    const fullest = parts.reduce((most, one) => (one.percent > most.percent ? one : most), { queue: queues[0], percent: 0 })
    const { percent, queue } = fullest
    const where = queue === undefined ? '' : `${queue.name}${queue.scope === '' ? '' : ` of ${queue.scope}`}`
    const text = `${where} is ${Math.floor(percent)} % full, more than ${overPercent}`
    this.#told('queue', percent > overPercent, percent > overPercent * queueOver, text)
  }

  #told(of: 'memory' | 'queue', begins: boolean, lasts: boolean, text: string): void {
    const on = this.#on[of] ? lasts : begins
    if (on === this.#on[of]) return
    this.#on[of] = on
    this.#options.fault({ kind: 'fault', of, on, text: on ? text : '' })
  }
}
