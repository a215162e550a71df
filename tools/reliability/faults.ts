/**
 * The table of faults: what may go wrong, what must come of it, and which tests show that it does. A title is text of the file that it stands
 * beside, so that a test that is renamed or gone is missed by name. What is not built says so in `lacks`.
 */
import type { RunName } from './results.ts'

export interface Shown {
  readonly file: string
  /** The title, or the part of it that is the same in every case. */
  readonly title: string
}

export interface Fault {
  readonly n: number
  readonly fault: string
  readonly outcome: string
  readonly shown: readonly Shown[]
  /** Long runs whose figures are this row's too. */
  readonly runs: readonly RunName[]
  readonly lacks?: string
}

const shown = (file: string, ...titles: string[]): Shown[] => titles.map((title) => ({ file, title }))

export const faults: readonly Fault[] = [
  {
    n: 1,
    fault: 'SIGKILL at any point, with orders open',
    outcome: 'the same numbers after the restart; each order ends as sent or never sent, by what the venue says; none is sent again',
    shown: [
      ...shown(
        'apps/gateway/test/kills.integration.test.ts',
        'loses nothing, doubles nothing, is its journal and replays to the same decisions',
      ),
      ...shown('tools/crash-sweep/call-sweep.integration.test.ts', 'and started again, loses nothing, doubles nothing, and is its journal'),
      ...shown(
        'tools/crash-sweep/quickfix.integration.test.ts',
        'that is killed at a system call, and started again, agrees with it about every order',
      ),
      ...shown('packages/simulation/test/kill.test.ts', 'loses and doubles nothing, and is its journal'),
      ...shown(
        'packages/simulation/test/crash.test.ts',
        'ends with the orders, the position and the profit of its venue, and is its journal at each step',
      ),
    ],
    runs: ['seeds', 'crash-sweep', 'ready', 'kills'],
  },
  {
    n: 2,
    fault: 'loss of power: unsynced writes lost or reordered',
    outcome: 'nothing that was called stored is lost; nothing was sent that was not stored as its policy promises',
    shown: [
      ...shown(
        'packages/store/test/power-loss.test.ts',
        'process: what was written may be gone, but no epoch is given twice, as ids are made of it',
      ),
      ...shown(
        'packages/session/test/numbers-behind.test.ts',
        'says so in its Logout: ours go on above them, on record, and the next logon is taken',
      ),
      ...shown('packages/store/test/power-loss.test.ts', 'opens, and has every record that was called stored and waited for its sync'),
      ...shown('packages/simulation/test/kill.test.ts', 'nor where the power goes and takes with it what was not synced'),
    ],
    runs: ['seeds'],
  },
  {
    n: 3,
    fault: 'a torn write at the tail',
    outcome: 'cut behind the last good record, and told; what it touched is unknown until the venue was asked',
    shown: [
      ...shown('packages/store/test/recovery.test.ts', 'keeps every whole record, wherever the last three were cut, and says what it cut'),
      ...shown(
        'packages/store/test/fault-rows.test.ts',
        'at every byte of the last 3 records and at every 512 bytes of the last segment: each recovers',
      ),
      ...shown(
        'apps/gateway/test/cut.test.ts',
        'a gateway whose journal was cut goes on above the numbers that the venue has seen, asks, and doubles nothing',
      ),
    ],
    runs: [],
  },
  {
    n: 4,
    fault: 'corrupt bytes at the tail, or before it',
    outcome: 'at the tail as a torn write; with good records behind it no start, and file and offset named',
    shown: [
      ...shown(
        'packages/store/test/recovery.test.ts',
        'sees every flipped bit of the last record',
        'halts on any flipped bit that has good records behind it, and names file, offset and index',
      ),
      ...shown(
        'packages/store/test/fault-rows.test.ts',
        'every flipped bit of the last record is seen and cut, and every bit that has good records behind it halts the journal',
        'a write that lands at a wrong place is never taken for what it is not: the journal halts, or cuts and says so',
      ),
    ],
    runs: [],
  },
  {
    n: 5,
    fault: 'the disk is full',
    outcome: 'new orders are refused before they take a number; reports and cancels use a reserve; ends by itself when there is room',
    shown: [
      ...shown(
        'packages/store/test/disk-faults.test.ts',
        'refuses new orders before the disk is full, and takes them again when there is room',
        'still stores reports and cancels in the room of the reserve when the disk has none left',
      ),
      ...shown(
        'packages/store/test/fault-rows.test.ts',
        'no space at call N, for every N: what was called stored is there, and nothing is called stored behind the failure',
      ),
      ...shown('packages/strategy/test/desk.test.ts', 'cancels from the reserve of a store that is full, while new orders are refused'),
      ...shown(
        'tools/crash-sweep/full-disk.integration.test.ts',
        'sends no order any more and goes on with cancels, out of its reserve too; trades again when there is room; loses nothing',
      ),
    ],
    runs: ['crash-sweep'],
  },
  {
    n: 6,
    fault: 'a sync that fails',
    outcome: 'never tried again; nothing more is sent, the process ends, and the next one recovers',
    shown: [
      ...shown(
        'packages/store/test/fault-rows.test.ts',
        'a failed sync at call N, for every N: what was called stored is there, and nothing is called stored behind the failure',
      ),
      ...shown('packages/store/test/sync-failure.test.ts', 'and the next start has what it finds in a new, synced file'),
      ...shown('packages/store/test/disk-faults.test.ts', 'never tries a failed sync again, and what it covered was never called stored'),
      ...shown(
        'apps/gateway/test/disk.test.ts',
        'fails a sync answers the kill switch with 503, and the gateway ends with status 1 and its summary',
      ),
      ...shown('tools/crash-sweep/call-sweep.integration.test.ts', 'ends with status 1 where its journal fails before the run has begun'),
    ],
    runs: ['crash-sweep'],
  },
  {
    n: 7,
    fault: 'a second process on one journal',
    outcome: 'refused, with the holder named; a holder that is gone stands in nobody’s way',
    shown: shown(
      'packages/store/test/processes.integration.test.ts',
      'refuses the second and says who holds it; a killed holder stands in nobody’s way',
      'lets exactly one of two take a journal whose holder was killed, or that nobody holds, in each of 1,000 races',
    ),
    runs: [],
  },
  {
    n: 8,
    fault: 'a connection that is half open, or swallows everything',
    outcome: 'tested after 1.2 intervals of silence, given up after 2.4, then called again with growing waits',
    shown: [
      ...shown('packages/session/test/heartbeat.test.ts', '6: silence of 1.2 intervals is tested, of 2.4 intervals ends the session'),
      ...shown('packages/session/test/back-off.test.ts', 'doubles its bound with each attempt, up to the cap'),
      ...shown(
        'tools/crash-sweep/standstill.integration.test.ts',
        'is tested once, given up, and called again, each time; nothing is lost',
        'as the venue’s process is stopped, is given up, and is whole again when it goes on',
        'comes back when it goes on: logged on again, its script played to the end, nothing lost, nothing doubled',
      ),
    ],
    runs: [],
  },
  {
    n: 9,
    fault: 'messages doubled, reordered, dropped, resent in part',
    outcome: 'each is applied once and in order; holes are asked for a bounded number of times',
    shown: [
      ...shown(
        'packages/session/test/two-engines.test.ts',
        'every message that was recorded as sent is applied exactly once and in order, whatever breaks',
      ),
      ...shown(
        'packages/session/test/resend.test.ts',
        'X8: a request that is not answered is repeated with a growing wait, then the session ends',
        '2b: what the peer sends a second time after an open request is ignored',
      ),
    ],
    runs: ['seeds'],
  },
  {
    n: 10,
    fault: 'a reader that is slow: the venue, or the application',
    outcome:
      'what waits is bounded in bytes; an order is refused or the session ends, and neither drops one; silence is not judged meanwhile',
    shown: [
      ...shown(
        'packages/session/test/slow.integration.test.ts',
        'is refused more than is bounded, and cut when that fills up all the same',
        'that sleeps for one and a half heartbeats under 10,000 messages a second loses none and is not cut',
        'that never lets go is cut, with that cause; what it held counts as taken when it asks for the next, over the reconnect',
      ),
      ...shown('packages/session/test/back-pressure.test.ts', 'memory stays bounded, the numbers stay whole'),
    ],
    runs: [],
  },
  {
    n: 11,
    fault: 'clocks that jump, differ, change over; midnight',
    outcome: 'timers go by the clock that nobody sets; a difference is told and bounded; a new day comes from the schedule',
    shown: [
      ...shown(
        'packages/session/test/hours.test.ts',
        'over the end of the window is noticed within a minute',
        'back before the end leaves the session up until that comes',
      ),
      ...shown('packages/session/test/clock-skew.test.ts', 'above the halting threshold the session ends with a Logout that names both'),
      ...shown(
        'packages/session/test/header.test.ts',
        '2o: SendingTime(52) 120 s off is accepted, 121 s is not, and it is the wall clock that counts',
      ),
      ...shown(
        'tools/crash-sweep/standstill.integration.test.ts',
        'by hours, forward, back, and over midnight: no heartbeat more, no test, no session down, no book stale',
      ),
    ],
    runs: ['seeds'],
  },
  {
    n: 12,
    fault: 'garbled bytes, wrong sums and lengths, a message without its number',
    outcome: 'ignored without using up a number, and read on at the next message; without MsgSeqNum(34) the session ends',
    shown: [
      ...shown('tools/fuzz/fuzz.test.ts', 'never throws and agrees with its twins on twenty thousand mutated messages and streams'),
      ...shown('packages/codec/test/framer.test.ts', 'finds the same units when a stream comes byte by byte'),
      ...shown('packages/session/test/header.test.ts', 'X11: a message without MsgSeqNum(34) ends the session'),
    ],
    runs: ['fuzz-codec', 'fuzz-session'],
  },
  {
    n: 13,
    fault: 'hostile sizes: lengths, counts, nesting, a million tags',
    outcome: 'refused by a limit; time grows with the bytes that came, memory with what is there and never with what is declared',
    shown: shown(
      'packages/codec/test/fuzz-cost.test.ts',
      'is not taken for a BodyLength(9) of 999999999, nor for one that is just within the limit',
      'of an index is that of the fields that are there: a million tags, all of them different, and then a heartbeat',
    ),
    runs: ['fuzz-codec'],
  },
  {
    n: 14,
    fault: 'floods',
    outcome: 'a peer above its rate is not read until it is within it again, or logged out; what we send keeps to the venue’s limit',
    shown: [
      ...shown(
        'packages/session/test/bad-input.integration.test.ts',
        'a peer that sends ten times what it may is not read ahead of its turn, and nothing of it is piled up',
        'ten times as many connections as are allowed: those that are refused hear nothing, the session goes on',
      ),
      ...shown(
        'packages/session/test/limits.test.ts',
        'in any stretch of time there are never more than the limit, and never fewer where they would fit',
      ),
    ],
    runs: [],
  },
  {
    n: 15,
    fault: 'connections that say nothing, or little by little',
    outcome: 'ended with the time or the length that a logon has; bounded by address and in all; whoever logs on comes in',
    shown: shown(
      'packages/session/test/bad-input.integration.test.ts',
      'sockets that say nothing: no more are held than are allowed, and whoever logs on comes in',
      'a logon that trickles in ends with the time that a logon has, or with its length, and is never answered',
    ),
    runs: [],
  },
  {
    n: 16,
    fault: 'wrong names, a wrong version, a second logon of one identity',
    outcome: 'closed without a byte in answer; the session that is up goes on',
    shown: [
      ...shown(
        'packages/session/test/reception.test.ts',
        '1S-b: a second connection of a live identity is closed silently, and the first goes on',
      ),
      ...shown(
        'packages/session/test/bad-input.integration.test.ts',
        'a first message that is no Logon, is garbled, too long, or of a wrong identity: not one byte in answer',
      ),
      ...shown(
        'packages/session/test/acceptor.integration.test.ts',
        '1S-b: a second logon of a live identity hears nothing, the first goes on',
      ),
    ],
    runs: [],
  },
  {
    n: 17,
    fault: 'a captured session, played back',
    outcome: 'no session, and no order is taken',
    shown: shown(
      'packages/session/test/bad-input.integration.test.ts',
      'a session that was captured and is played back gets no session and delivers nothing, by day or by the second',
    ),
    runs: [],
  },
  {
    n: 18,
    fault: 'a secret in anything that is written or shown',
    outcome: 'blanked in the bytes, before any sink',
    shown: [
      ...shown(
        'packages/codec/test/redact.test.ts',
        'lets no byte of a secret through, however messages follow each other and wherever they are cut, and keeps the whole ones valid',
      ),
      ...shown('packages/session/test/secrets.test.ts', 'a message that is delivered: the application has the value, the journal has not'),
      ...shown('apps/gateway/test/http.test.ts', 'says on /status what its schema says, and nothing secret'),
      ...shown(
        'apps/gateway/test/canary.test.ts',
        'no byte of a secret stands in anything that a run has written, said or answered, whether it traded, was refused, or was asked wrongly',
      ),
    ],
    runs: [],
  },
  {
    n: 19,
    fault: 'a leader that was paused, or two of them',
    outcome: 'whoever has an older epoch cannot append, and so cannot begin to send',
    shown: [
      ...shown('packages/store/test/redis.integration.test.ts', 'appends nothing from then on, in 1,000 takeovers, wherever it was paused'),
      ...shown(
        'apps/gateway/test/standby.test.ts',
        'takes over from one that is killed while its orders rest, again and again: nothing is lost, nothing doubled',
        'takes nothing over from one that stands still, which trades on when it goes on',
        'of two exactly one takes over, and the other one waits for that one',
      ),
    ],
    runs: ['contract'],
    lacks: 'A standby takes over on one host, by the lock of the folder. Across hosts only the fence of the remote store is shown.',
  },
  {
    n: 20,
    fault: 'a venue that contradicts itself',
    outcome: 'told, set apart where it cannot be right, never a crash; the position follows the venue',
    shown: [
      ...shown(
        'packages/oms/test/unknown.test.ts',
        'one that lives at the venue is adopted: counted, bound by 37 from then on, and only once',
      ),
      ...shown(
        'packages/oms/test/fills.test.ts',
        'after Canceled: told as late, the state stays as the venue has it',
        'an ExecID used again with other content is told and not booked',
        'one whose execution has not arrived waits for it',
      ),
      ...shown('packages/oms/test/positions.test.ts', 'with the second buy busted it is 225 realised and 10 short at 120'),
      ...shown(
        'packages/session/test/header.test.ts',
        '2c: a number too low ends the session, naming both numbers; the answer is waited for',
      ),
    ],
    runs: ['seeds'],
  },
  {
    n: 21,
    fault: 'a loop that stands still, a long collection, no memory left',
    outcome: 'another thread notices, says what it can, ends the process; whoever supervises starts it again, and then row 1 holds',
    shown: shown(
      'apps/gateway/test/watchdog.test.ts',
      'is ended by its watchdog, which says where it stood; the next start knows every order',
      'and one that has no memory left is ended by its engine; the next start knows every order',
    ),
    runs: [],
  },
  {
    n: 22,
    fault: 'an older and a newer program on one journal',
    outcome: 'older journals are read, newer ones are refused by name',
    shown: [
      ...shown('packages/store/test/golden.test.ts', 'gives its messages back', 'ends with this head of its hash chain'),
      ...shown('packages/store/test/recovery.test.ts', 'is refused by name if a later version wrote it'),
    ],
    runs: [],
  },
  {
    n: 23,
    fault: 'an append to a remote store whose answer is lost',
    outcome: 'unknown, neither stored nor failed; nothing is sent until the tail was read again or the same place was tried again',
    shown: shown(
      'packages/store/test/redis.integration.test.ts',
      'loses nothing that was acknowledged and has nothing twice, and what was unknown is settled',
      'behind the request or before it: the batch is found or sent again, and stored once',
    ),
    runs: ['contract'],
  },
]
