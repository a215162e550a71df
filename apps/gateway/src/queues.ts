/** Every place in the gateway where something waits: how much does, how much may, and how much was lost for want of room. */
import type { Gateway } from './gateway.ts'
import type { Status } from './status.ts'

type Queue = Status['queues'][number]

export function queuesOf(gateway: Gateway): Queue[] {
  const { waitingBytes, mostWaitingBytes } = gateway.journal.figures()
  const { depth = 0, bound = 0, dropped = 0 } = gateway.log.sink ?? {}
  return [
    ...gateway.sessions.flatMap((driver): Queue[] => {
      const { session, unreadBytes, bufferedBytes } = driver
      const { name: scope, earlyMessages, waitingMessages, maxBufferedBytes } = session.settings
      const { unsent, backPressured } = gateway.traffic.of(scope)
      return [
        // Above it the connection is ended; nothing of a stream is ever dropped.
        { name: 'received', scope, unit: 'bytes', depth: unreadBytes, bound: 2 * maxBufferedBytes, dropped: 0 },
        { name: 'early', scope, unit: 'messages', depth: session.earlyMessages, bound: earlyMessages, dropped: session.earlyDropped },
        { name: 'waiting', scope, unit: 'messages', depth: session.waitingMessages, bound: waitingMessages, dropped: unsent },
        { name: 'written', scope, unit: 'bytes', depth: bufferedBytes, bound: maxBufferedBytes, dropped: backPressured },
      ]
    }),
    // What there is no room for is refused before it has a number.
    { name: 'journal', scope: '', unit: 'bytes', depth: waitingBytes, bound: mostWaitingBytes, dropped: 0 },
    { name: 'log', scope: '', unit: 'bytes', depth, bound, dropped },
    { name: 'alerts', scope: '', unit: 'messages', ...gateway.alerting.waiting },
  ]
}
