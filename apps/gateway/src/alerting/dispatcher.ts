/**
 * Sends what is to be known, and waits for a receipt: one pathway after the other, each tried until its time is over, until somebody has acknowledged. It is
 * bounded in what waits and in what is on its way, and nothing that it does keeps the loop or the process.
 */
import { randomBytes } from 'node:crypto'
import type { Notification } from './notification.ts'
import type { Pathway } from './pathways.ts'

export type Outcome = 'receipt' | 'unheard' | 'sent' | 'failed' | 'dropped'

/** What became of a notification at one pathway, or of all of it. */
export interface Sent {
  readonly notification: Notification
  /** '' where it is about none. */
  readonly pathway: string
  readonly kind: Pathway['kind'] | ''
  readonly outcome: Outcome
  /** From the sending to the receipt. */
  readonly ms: number
  /** Why it could not be handed over; '' where it was. */
  readonly reason: string
}

export interface DispatcherOptions {
  readonly pathways: readonly Pathway[]
  readonly receiptMs: number
  /** Hears of each receipt, each pathway that gave none, and of what nobody has acknowledged. */
  readonly told: (sent: Sent) => void
  /** Notifications that may wait or be on their way. */
  readonly most?: number
  /** First wait before a pathway is tried again; doubled each time. */
  readonly againMs?: number
}

/** An attempt does not take longer. */
const attemptMs = 10_000
const mostTries = 6

interface Awaited {
  readonly notification: Notification
  readonly acknowledge: () => void
  severity: 'page' | 'ticket'
}

export class Dispatcher {
  readonly #options: DispatcherOptions
  readonly most: number
  readonly #awaited = new Map<string, Awaited>()
  readonly #ending = new AbortController()
  readonly #under = new Set<Promise<void>>()

  constructor(options: DispatcherOptions) {
    this.#options = options
    this.most = options.most ?? 256
  }

  /** Notifications on their way. */
  get size(): number {
    return this.#awaited.size
  }

  /** Pages among them that nobody has acknowledged. */
  get pages(): number {
    let count = 0
    for (const { severity, notification } of this.#awaited.values()) if (severity === 'page' && notification.kind === 'alert') count++
    return count
  }

  /** Sends it; gives its nonce, or '' where there is no room or nobody to send it to. */
  send(given: Omit<Notification, 'schema' | 'nonce'>): string {
    const { pathways } = this.#options
    const ways = pathways.filter(({ severities }) => severities.includes(given.severity))
    if (ways.length === 0 || this.#ending.signal.aborted) return ''
    const notification: Notification = { schema: 1, nonce: randomBytes(12).toString('hex'), ...given }
    if (this.#awaited.size >= this.most && !this.#makeRoom(given.severity)) {
      this.#tell(notification, undefined, 'dropped', 0, '')
      return ''
    }
    let acknowledge = (): void => {}
    const acknowledged = new Promise<void>((resolve) => (acknowledge = resolve))
    this.#awaited.set(notification.nonce, { notification, acknowledge, severity: given.severity })
    const way = this.#escalate(notification, ways, acknowledged).finally(() => {
      this.#awaited.delete(notification.nonce)
      this.#under.delete(way)
    })
    this.#under.add(way)
    return notification.nonce
  }

  /** A sign of life, to those who get one. Nobody acknowledges it. */
  beat(given: Omit<Notification, 'schema' | 'nonce'>): void {
    const notification: Notification = { schema: 1, nonce: '', ...given }
    for (const pathway of this.#options.pathways) {
      if (!pathway.heartbeat || this.#under.size >= this.most) continue
      const way = pathway
        .deliver(notification, AbortSignal.any([this.#ending.signal, AbortSignal.timeout(attemptMs)]))
        .then(
          () => this.#tell(notification, pathway, 'sent', 0, ''),
          (cause: Error) => this.#tell(notification, pathway, 'failed', 0, cause.message),
        )
        .finally(() => this.#under.delete(way))
      this.#under.add(way)
    }
  }

  /** Somebody has acknowledged; false where nothing of this nonce is waited for. */
  receipt(nonce: string): boolean {
    const awaited = this.#awaited.get(nonce)
    awaited?.acknowledge()
    return awaited !== undefined
  }

  /** Nothing more is sent, and nothing waited for. */
  async end(): Promise<void> {
    this.#ending.abort()
    for (const { acknowledge } of this.#awaited.values()) acknowledge()
    await Promise.all(this.#under)
  }

  /** A page takes the room of the oldest ticket. */
  #makeRoom(severity: 'page' | 'ticket'): boolean {
    if (severity === 'ticket') return false
    for (const [nonce, awaited] of this.#awaited) {
      if (awaited.severity !== 'ticket') continue
      this.#awaited.delete(nonce)
      awaited.severity = 'page'
      awaited.acknowledge()
      this.#tell(awaited.notification, undefined, 'dropped', 0, '')
      return true
    }
    return false
  }

  async #escalate(notification: Notification, ways: readonly Pathway[], acknowledged: Promise<void>): Promise<void> {
    for (const pathway of ways) {
      const began = performance.now()
      const reason = await this.#tried(pathway, notification, acknowledged)
      if (this.#ending.signal.aborted || !this.#awaited.has(notification.nonce)) return
      const ms = Math.round(performance.now() - began)
      if (reason === undefined) return this.#tell(notification, pathway, 'receipt', ms, '')
      this.#tell(notification, pathway, 'failed', ms, reason)
    }
    this.#tell(notification, undefined, 'unheard', 0, '')
  }

  /** Tries one pathway until its time is over. Gives undefined once somebody has acknowledged, else why nobody has. */
  async #tried(pathway: Pathway, notification: Notification, acknowledged: Promise<void>): Promise<string | undefined> {
    const { receiptMs, againMs = 1000 } = this.#options
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(), receiptMs).unref()
    const stop = AbortSignal.any([over.signal, this.#ending.signal])
    const heard = acknowledged.then(() => true)
    const stopped = ended(stop)
    let reason = 'no receipt'
    try {
      for (let tries = 0; tries < mostTries && !stop.aborted; tries++) {
        if (tries > 0 && (await Promise.race([heard, stopped, pause(againMs * 2 ** (tries - 1))]))) return undefined
        if (stop.aborted) break
        const attempt = pathway.deliver(notification, AbortSignal.any([stop, AbortSignal.timeout(attemptMs)])).then(
          (delivery) => delivery,
          (cause: Error) => new Error(cause.message),
        )
        const delivery = await Promise.race([heard, attempt, stopped])
        if (delivery === true || delivery === 'acknowledged') return undefined
        reason = delivery instanceof Error ? delivery.message : 'no receipt'
        if (!(delivery instanceof Error)) break
      }
      // It was handed over, or could not be: a person may still say so until the time is over.
      return (await Promise.race([heard, stopped])) ? undefined : reason
    } finally {
      clearTimeout(timer)
    }
  }

  #tell(notification: Notification, pathway: Pathway | undefined, outcome: Outcome, ms: number, reason: string): void {
    this.#options.told({ notification, pathway: pathway?.name ?? '', kind: pathway?.kind ?? '', outcome, ms, reason: reason.slice(0, 200) })
  }
}

/** Resolves with false when the time is over. */
function pause(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref())
}

/** Resolves with false when the signal says so. */
function ended(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false)
    else signal.addEventListener('abort', () => resolve(false))
  })
}
