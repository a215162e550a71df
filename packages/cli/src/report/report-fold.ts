/**
 * What a report keeps of logs while they are read: the numbers of each session, the messages of orders, the first messages for the diagram, or the last, the rejects. Each list has an end, and what
 * comes behind it is counted.
 */
import type { RawMessage } from '../raw/raw-message.ts'
import { LogStats } from '../stats/log-stats.ts'
import { KeptPart } from './kept-part.ts'
import { LogTimes } from './log-times.ts'
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
  readonly orderMessages: KeptPart<StoryMessage>
  readonly arrows: KeptPart<StoryMessage>
  readonly rejects: KeptPart<StoryMessage>
  readonly times = new LogTimes()
  /** The last of each list are kept, not the first. */
  readonly last: boolean
  heartbeats = 0
  readonly #secret: readonly number[]

  constructor(bounds: ReportBounds, secret: readonly number[], last = false) {
    this.last = last
    this.orderMessages = new KeptPart(bounds.orderMessages, last)
    this.arrows = new KeptPart(bounds.arrows, last)
    this.rejects = new KeptPart(bounds.rejects, last)
    this.#secret = secret
  }

  get left(): { orderMessages: number; arrows: number; rejects: number } {
    return { orderMessages: this.orderMessages.left, arrows: this.arrows.left, rejects: this.rejects.left }
  }

  /** `isAsked`: it is told, where some orders alone are; the numbers of the sessions are those of all messages. */
  take(message: RawMessage, file: string, isAsked = true): void {
    this.stats.take(message, file)
    const { view } = message
    const { msgType } = view
    const isHeartbeat = msgType === '0' || msgType === '1'
    if (isHeartbeat) this.heartbeats++
    const isReject = isRefusal(message)
    const isOrder = ofOrders.has(msgType) || isReject
    this.times.take(Number.isNaN(message.loggedUs) ? view.utcUs(52) : message.loggedUs, isOrder, isReject)
    if (!isAsked || isHeartbeat) return
    const wanted = [...(isOrder ? [this.orderMessages] : []), this.arrows, ...(isReject ? [this.rejects] : [])]
    let made: StoryMessage | undefined
    const make = (): StoryMessage => (made ??= storyMessage(message, file, this.#secret, false))
    for (const part of wanted) part.add(make)
  }
}

/** Orders and all that is said of them. */
const ofOrders: ReadonlySet<string> = new Set(['D', 'AB', 'G', 'AC', 'F', 'H', '8', '9', 'E', 'N', 'r', 'q'])

/** Whether the message refuses something. */
function isRefusal({ view }: RawMessage): boolean {
  const type = view.msgType
  return type === '3' || type === 'j' || type === '9' || type === 'Y' || (type === '8' && (view.equals(39, '8') || view.equals(150, '8')))
}
