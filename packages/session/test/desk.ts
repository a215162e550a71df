/** One session with its journal, its clock and the counterparty that plays against it: what nearly every script here begins with. */
import { codec } from '@fix/codec'
import type { View } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { Now, SessionFact } from '@fix/events'
import { Driver, foldNumbers, freshNumbers, Session } from '../src/index.ts'
import type { DriverApp, JournalRecord, SessionConfig, SessionNumbers } from '../src/index.ts'
import { Counterparty, MemoryRecords, toText, VirtualClock } from '../src/testing.ts'

export const fix = codec(fix44)

export interface Desk {
  session: Session
  driver: Driver
  journal: MemoryRecords
  clock: VirtualClock
  peer: Counterparty
  facts: SessionFact[]
  /** How long before each Heartbeat(0) nothing had come, in microseconds. */
  heartbeats: number[]
  /** Application messages delivered, as text. */
  delivered: string[]
  now(): Now
}

export function desk(config: Partial<SessionConfig> = {}, records = new MemoryRecords(), app: Partial<DriverApp> = {}): Desk {
  const clock = new VirtualClock()
  const facts: SessionFact[] = []
  const delivered: string[] = []
  const heartbeats: number[] = []
  const session = new Session(
    {
      name: 'desk',
      stream: 1,
      role: 'initiator',
      codec: fix,
      senderCompID: 'ME',
      targetCompID: 'VENUE',
      poison: process.env['FIX_POISON'] === '1',
      ...config,
    },
    fold(records.records),
  )
  const driver = new Driver(
    session,
    records,
    {
      onMessage(view: View, now: Now) {
        delivered.push(toText(view.bytes, view.start, view.end))
        return app.onMessage?.(view, now)
      },
      onFact(fact: SessionFact, now: Now) {
        // One that is reused is told apart by those that ask for it.
        if (fact.kind === 'session_heartbeat') heartbeats.push(fact.us)
        else facts.push(fact)
        app.onFact?.(fact, now)
      },
      ...(app.onAppended === undefined ? {} : { onAppended: app.onAppended }),
      ...(app.admit === undefined ? {} : { admit: app.admit }),
      ...(app.timing === undefined ? {} : { timing: app.timing }),
    },
    clock,
  )
  return {
    session,
    driver,
    journal: records,
    clock,
    peer: new Counterparty(driver, clock),
    facts,
    heartbeats,
    delivered,
    now: () => clock.now(),
  }
}

export function acceptor(config: Partial<SessionConfig> = {}, records = new MemoryRecords(), app: Partial<DriverApp> = {}): Desk {
  return desk({ role: 'acceptor', senderCompID: 'VENUE', targetCompID: 'ME', ...config }, records, app)
}

/** An initiator that has logged on: both next numbers are 2. */
export function loggedOn(config: Partial<SessionConfig> = {}, app: Partial<DriverApp> = {}, records = new MemoryRecords()): Desk {
  const it = desk(config, records, app)
  it.peer.connect()
  it.peer.take()
  it.peer.send(`35=A|34=${it.session.numbers.nextIn}|98=0|108=${config.heartBtIntS ?? 30}`)
  return it
}

export function fold(records: readonly JournalRecord[], stream = 1): SessionNumbers {
  const numbers = freshNumbers()
  for (const record of records) if (record.stream === stream) foldNumbers(numbers, record)
  return numbers
}

export function kinds(facts: readonly SessionFact[]): string[] {
  return facts.map((fact) => fact.kind)
}
