/**
 * An order as its messages tell it, in their order: which requests were made of it, how long each waited, what was done, and how it stood at the end. It says what the messages
 * say and judges none of them.
 */
import type { StoryMessage } from './story-message.ts'

export interface StoryRequest {
  readonly kind: 'order' | 'replace' | 'cancel' | 'status'
  readonly clOrdID: string
  readonly seq: number
  readonly from: string
  readonly atUs: number
  /** The first answer to it, whatever it says; NaN where none came. */
  firstAnswerUs: number
  /** When it was granted or refused; NaN where it never was. */
  endedUs: number
  /** '' while nothing is decided. */
  outcome: '' | 'accepted' | 'rejected' | 'replaced' | 'canceled' | 'answered'
  reason: string
}

export type TimeBasis = 'log' | 'SendingTime'

/** Names that the reports of all versions have for a trade. */
const trades: ReadonlySet<string> = new Set(['Trade', 'Fill', 'PartialFill', 'PartiallyFilled', 'Filled'])
const pending: ReadonlySet<string> = new Set(['PendingNew', 'PendingCancel', 'PendingReplace', 'PendingCancelReplace'])
const kinds: Readonly<Record<string, StoryRequest['kind']>> = {
  D: 'order',
  AB: 'order',
  G: 'replace',
  AC: 'replace',
  F: 'cancel',
  H: 'status',
}
const overBy: ReadonlySet<string> = new Set(['Filled', 'Canceled', 'Rejected', 'Expired', 'DoneForDay', 'Calculated', 'Replaced'])

export class OrderStory {
  readonly messages: StoryMessage[] = []
  readonly requests: StoryRequest[] = []
  readonly basis: TimeBasis
  /** By name of the field; each id once, as it came. */
  readonly ids = {
    clOrdID: new Set<string>(),
    orderID: new Set<string>(),
    execID: new Set<string>(),
    positionID: new Set<string>(),
    trace: new Set<string>(),
  }
  ordStatus = ''
  cumQty = ''
  leavesQty = ''
  avgPx = ''
  fills = 0
  firstFillUs = NaN
  lastFillUs = NaN
  #seen = new Set<string>()
  #execIDs = new Set<string>()

  constructor(basis: TimeBasis) {
    this.basis = basis
  }

  timeOf(message: StoryMessage): number {
    return this.basis === 'log' ? message.loggedUs : message.sentUs
  }

  /** No request and no report of it says that it has ended. */
  get isOpen(): boolean {
    return !overBy.has(this.ordStatus) && this.requests[0]?.outcome !== 'rejected'
  }

  /** The first of its messages that says what it is. */
  get opening(): StoryMessage | undefined {
    return (
      this.messages.find(({ msgType }) => kinds[msgType] === 'order') ??
      this.messages.find(({ msgType }) => msgType === '8') ??
      this.messages[0]
    )
  }

  take(message: StoryMessage): void {
    this.messages.push(message)
    const { msgType, says } = message
    this.#name(message)
    const number = `${message.from} ${message.to} ${message.seq}`
    // A copy of what is here says nothing new; one of what the log has lost does.
    const isCopy = message.possDup && this.#seen.has(number)
    this.#seen.add(number)
    if (isCopy) return
    const kind = kinds[msgType]
    if (kind !== undefined) this.#asks(kind, message)
    else if (msgType === '8') this.#report(message)
    else if (msgType === '9') this.#refused(message, (request) => request.clOrdID === says.clOrdID && isOpenRequest(request))
    else if (msgType === '3' || msgType === 'j')
      this.#refused(
        message,
        (request) =>
          request.from === message.to && (request.seq === says.refSeqNum || (says.refID !== '' && request.clOrdID === says.refID)),
      )
  }

  #name({ says, traceIds }: StoryMessage): void {
    for (const id of [says.origClOrdID, says.clOrdID]) if (id !== '') this.ids.clOrdID.add(id)
    if (says.orderID !== '') this.ids.orderID.add(says.orderID)
    if (says.execID !== '') this.ids.execID.add(says.execID)
    if (says.positionID !== '') this.ids.positionID.add(says.positionID)
    for (const id of traceIds) this.ids.trace.add(id)
  }

  #asks(kind: StoryRequest['kind'], message: StoryMessage): void {
    const { says, seq, from } = message
    this.requests.push({
      ...{ kind, clOrdID: says.clOrdID, seq, from, atUs: this.timeOf(message) },
      ...{ firstAnswerUs: NaN, endedUs: NaN, outcome: '', reason: '' },
    })
  }

  #report(message: StoryMessage): void {
    const { says } = message
    const us = this.timeOf(message)
    const isTrade = isTradeReport(message)
    const again = says.execID !== '' && says.execID !== '0' && this.#execIDs.has(says.execID)
    this.#execIDs.add(says.execID)
    if (says.ordStatus !== '') this.ordStatus = says.ordStatus
    for (const name of ['cumQty', 'leavesQty', 'avgPx'] as const) if (says[name] !== '') this[name] = says[name]
    if (isTrade && !again) {
      this.fills++
      if (Number.isNaN(this.firstFillUs)) this.firstFillUs = us
      this.lastFillUs = us
    }
    this.#answers(message, us)
  }

  /** Which request a report answers: that of its ClOrdID(11), or the one of the kind that it grants where a venue names the order itself. */
  #answers({ says }: StoryMessage, us: number): void {
    const granted = says.execType === 'Canceled' ? 'cancel' : says.execType.startsWith('Replace') ? 'replace' : undefined
    const named = this.requests.findLast((one) => one.clOrdID === says.clOrdID && says.clOrdID !== '')
    const request =
      granted !== undefined && named?.kind !== granted
        ? (this.requests.findLast((one) => one.kind === granted && isOpenRequest(one)) ?? named)
        : named
    const asked = request ?? (says.clOrdID === '' ? this.requests.findLast(isOpenRequest) : undefined)
    if (asked === undefined) return
    if (Number.isNaN(asked.firstAnswerUs)) asked.firstAnswerUs = us
    if (pending.has(says.execType) || pending.has(says.ordStatus) || !isOpenRequest(asked)) return
    const outcome = outcomeOf(asked.kind, says.execType === '' ? says.ordStatus : says.execType)
    if (outcome === '') return
    asked.outcome = outcome
    asked.endedUs = us
    if (outcome === 'rejected') asked.reason = [says.reason, says.text].filter((word) => word !== '').join(': ')
  }

  #refused(message: StoryMessage, isMeant: (request: StoryRequest) => boolean): void {
    const { says } = message
    const us = this.timeOf(message)
    const request = this.requests.findLast(isMeant)
    if (request === undefined) return
    if (Number.isNaN(request.firstAnswerUs)) request.firstAnswerUs = us
    request.endedUs = us
    request.outcome = 'rejected'
    request.reason = [says.reason, says.text].filter((word) => word !== '').join(': ')
    if (message.msgType === '9' && says.ordStatus !== '') this.ordStatus = says.ordStatus
  }
}

/** Whether a report tells of an execution, in any version. */
export function isTradeReport({ says }: StoryMessage): boolean {
  if (says.execType === 'OrderStatus' || says.execType === 'Status') return false
  return trades.has(says.execType) || (says.execType === '' && says.lastQty !== '' && !/^[0.]*$/.test(says.lastQty))
}

function isOpenRequest({ outcome }: StoryRequest): boolean {
  return outcome === ''
}

function outcomeOf(kind: StoryRequest['kind'], event: string): StoryRequest['outcome'] {
  if (event === 'Rejected') return 'rejected'
  switch (kind) {
    case 'order':
      return 'accepted'
    case 'status':
      return 'answered'
    case 'replace':
      return event.startsWith('Replace') ? 'replaced' : ''
    case 'cancel':
      return event === 'Canceled' ? 'canceled' : ''
  }
}

/** Messages of one or more orders, parted by the ids that link them; one that links to none stays with the order that it mentions, or alone. */
export function storiesOf(given: readonly StoryMessage[]): OrderStory[] {
  const basis: TimeBasis = given.every(({ loggedUs }) => !Number.isNaN(loggedUs)) ? 'log' : 'SendingTime'
  const messages = basis === 'log' ? inOneOrder(given) : given
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    for (let at = key; at !== root;) {
      const up = parent.get(at) ?? root
      parent.set(at, root)
      at = up
    }
    return root
  }
  for (const { scope, links } of messages) {
    const keys = links.map((link) => `${scope}\x01${link}`)
    for (const key of keys) if (!parent.has(key)) parent.set(key, key)
    for (const key of keys.slice(1)) parent.set(rootOf(key), rootOf(keys[0]))
  }
  const all: OrderStory[] = []
  const byLink = new Map<string, OrderStory>()
  /** Who sent what with which number last: a Reject(3) has nothing else. */
  const bySeq = new Map<string, OrderStory>()
  const begun = (): OrderStory => {
    const story = new OrderStory(basis)
    all.push(story)
    return story
  }
  const ofRoot = (root: string): OrderStory => {
    const story = byLink.get(root) ?? begun()
    byLink.set(root, story)
    return story
  }
  for (const message of messages) {
    const { scope, links, mentions, from, to, seq, says, msgType } = message
    const named = links.length > 0 ? links.slice(0, 1) : [...mentions, `c:${says.refID}`]
    const roots = new Set(
      named
        .map((link) => `${scope}\x01${link}`)
        .filter((key) => parent.has(key))
        .map(rootOf),
    )
    const refused = msgType === '3' || msgType === 'j' ? bySeq.get(`${to} ${from} ${says.refSeqNum}`) : undefined
    const stories = roots.size > 0 ? [...roots].map(ofRoot) : [refused ?? begun()]
    for (const story of stories) story.take(message)
    bySeq.set(`${from} ${to} ${seq}`, stories[0])
  }
  return all
}

/** Some engines have a log for each way: by one clock they come together again. Two clocks would put an answer before what it answers. */
function inOneOrder(messages: readonly StoryMessage[]): readonly StoryMessage[] {
  if (messages.every(({ file }) => file === messages[0].file)) return messages
  return messages.toSorted((a, b) => a.loggedUs - b.loggedUs)
}
