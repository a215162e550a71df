/**
 * The trade session as `place` and the desk's questions use it: whatever line the desk has at that moment, by the clock of its socket. Without
 * a line nothing is sent, and that is said as any session says it that is not logged on.
 */
import type { Now } from '@fix/events'
import type { Line } from './desk-options.ts'
import type { Sender } from './place.ts'

export function senderOver(line: () => Line | undefined, socketTime: () => Now): Sender {
  return {
    send: (msgType, fields, note, _now, options) =>
      line()?.send(msgType, fields as Record<string, unknown>, note, socketTime(), options) ?? { kind: 'refused', code: 'notLoggedOn' },
    get epoch() {
      return line()?.epoch ?? 0
    },
  }
}
