// What a gateway adds to a session so that people see it, by the gateway's own parts and at the default level: every message counted and one in some timed, the last
// ones kept, the session's facts as metrics and as lines, and for each order a clock from its sending to its first report.
import { performance } from 'node:perf_hooks'
import type { Codec } from '@fix/codec'
import type { Now, OrderReport, SessionFact } from '@fix/events'
import { Metrics } from '@fix/metrics'
import { Direction } from '@fix/session'
import { systemClock } from '@fix/session/node'
import type { FileJournal } from '@fix/store/file'
import { KeptLog } from '../../../apps/gateway/src/kept-log.ts'
import { GatewayLog, logFact } from '../../../apps/gateway/src/log.ts'
import { measuredCodec } from '../../../apps/gateway/src/measured-codec.ts'
import { MessageLog, msgTypeOf } from '../../../apps/gateway/src/message-log.ts'
import { Traffic } from '../../../apps/gateway/src/traffic.ts'
import { fix } from './order.ts'

const clock = systemClock()
const nowUs = (): number => Math.round(performance.now() * 1000)

/** The session layer's parts as they are given to `connect` or `listen`, watched. One session. */
export function seen(name: string, store: FileJournal) {
  const metrics = new Metrics({ sessions: [name], symbols: ['EUR/USD'] })
  const traffic = new Traffic([name])
  const log = new GatewayLog({ level: 'info', build: '', stage: name, kept: new KeptLog() })
  const named = new Map<number, string>()
  const messages = new MessageLog(store, fix as never, named)
  const moved = (dir: 'in' | 'out', msgType: string, bytes: number): void => {
    traffic.moved(name, dir === 'out', nowUs())
    metrics.message(name, dir, msgType, bytes)
  }
  messages.onMessage = (_stream, dir, raw, from, to) => {
    if (dir === Direction.out) moved('out', msgTypeOf(raw, from, to), to - from)
  }
  const journal = Object.assign(messages, {
    stream: (stream: string, identity: string): number => {
      const number = store.stream(stream, identity)
      named.set(number, name)
      return number
    },
    records: () => store.records(),
  })
  const watched = measuredCodec(fix, nowUs, {
    came: (view, bytes) => moved('in', view.msgType, bytes),
    decoded: (us) => metrics.decoded(name, us),
    encoded: (us) => metrics.encoded(name, us),
  })
  /** The text of those in flight: a desk has it in any case. */
  const ids = new Array<string>(4096).fill('')
  // Told as the fill that ends it: of a desk's orders few are open at a time, and here nobody would end one.
  const report = { kind: 'order_report', source: name, execType: 'Trade', ordStatus: 'Filled', clOrdID: '', orderID: '' } as OrderReport
  return {
    fix: watched as unknown as typeof fix extends Codec<infer M> ? Codec<M> : never,
    journal,
    onFact(fact: SessionFact, now: Now): void {
      const told = { ...fact, source: name }
      traffic.fact(told, now.monoUs)
      metrics.fact(told, now)
      logFact(log, told)
    },
    sent(number: number, seq: number): void {
      const clOrdID = String(number)
      ids[number % ids.length] = clOrdID
      metrics.sent(clOrdID, clock.now(), seq)
    },
    reported(number: number, now: Now): void {
      report.clOrdID = ids[number % ids.length]
      metrics.fact(report, now)
    },
  }
}
