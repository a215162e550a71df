/**
 * What a report keeps of logs while they are read: the numbers of each session, the messages of orders, the first messages for the diagram, the rejects. Each list has an end, and what
 * comes behind it is counted.
 */
import type { RawMessage } from '../raw/raw-message.ts'
import { LogStats } from '../stats/log-stats.ts'
import { storyMessage, type StoryMessage } from '../story/story-message.ts'

export interface ReportBounds {
  /** Messages of orders. */
  readonly orderMessages: number
  /** Arrows of the diagram. */
  readonly arrows: number
  readonly rejects: number
}

export class ReportFold {
  readonly stats = new LogStats(false)
  readonly orderMessages: StoryMessage[] = []
  readonly arrows: StoryMessage[] = []
  readonly rejects: StoryMessage[] = []
  readonly left = { orderMessages: 0, arrows: 0, rejects: 0 }
  heartbeats = 0
  readonly #bounds: ReportBounds
  readonly #secret: readonly number[]

  constructor(bounds: ReportBounds, secret: readonly number[]) {
    this.#bounds = bounds
    this.#secret = secret
  }

  take(message: RawMessage, file: string): void {
    this.stats.take(message, file)
    const { view } = message
    const { msgType } = view
    const isHeartbeat = msgType === '0' || msgType === '1'
    if (isHeartbeat) this.heartbeats++
    const isOrder = ofOrders.has(msgType)
    const isReject = isRefusal(message)
    const { bounds, left } = { bounds: this.#bounds, left: this.left }
    const wanted = [
      ...(isOrder || isReject ? [[this.orderMessages, bounds.orderMessages, 'orderMessages'] as const] : []),
      ...(isHeartbeat ? [] : [[this.arrows, bounds.arrows, 'arrows'] as const]),
      ...(isReject ? [[this.rejects, bounds.rejects, 'rejects'] as const] : []),
    ]
    const open = wanted.filter(([list, most]) => list.length < most)
    for (const [list, most, name] of wanted) if (list.length >= most) left[name]++
    if (open.length === 0) return
    const kept = storyMessage(message, file, this.#secret, false)
    for (const [list] of open) list.push(kept)
  }
}

/** Orders and all that is said of them. */
const ofOrders: ReadonlySet<string> = new Set(['D', 'AB', 'G', 'AC', 'F', 'H', '8', '9', 'E', 'N', 'r', 'q'])

/** Whether the message refuses something. */
function isRefusal({ view }: RawMessage): boolean {
  const type = view.msgType
  return type === '3' || type === 'j' || type === '9' || type === 'Y' || (type === '8' && (view.equals(39, '8') || view.equals(150, '8')))
}
