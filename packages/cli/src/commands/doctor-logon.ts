/** A dry logon: a Logon(A), its answer, a Logout(5). It shows whether the venue takes us, and how far its clock is off. Only where it was asked for. */
import { parseUtc } from '@fix/codec'
import { Direction, type JournalRecord } from '@fix/session'
import { connect } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import type { SessionProfile } from '@fix/venue'
import { reasonOf } from '../exit-status.ts'
import { spanText } from '../show/durations.ts'
import type { Findings } from '../doctor/checkup.ts'
import type { Way } from '../doctor/way.ts'
import { sessionOfWay, type Identified } from './session-of-way.ts'

const millisecondsUs = 1000
const SOH = '\x01'

export async function checkLogon(
  way: Way,
  profile: SessionProfile<unknown>,
  login: Identified,
  timeoutMs: number,
  findings: Findings,
): Promise<void> {
  const journal = memoryJournal({ stored: 'atOnce' })
  let down = ''
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new Error('timeout')), timeoutMs)
  try {
    const session = await connect({
      ...sessionOfWay(way, profile, login),
      ...{ connectTimeoutMs: timeoutMs, signal: stop.signal },
      // The clock is what is looked at; it must not end the look.
      ...{ skewWarnMs: 0, skewHaltMs: 0, sendingTimeThresholdMs: 0 },
      journal,
      finalRefusal: () => true,
      onFact: (fact) => {
        if (fact.kind !== 'session_down' && fact.kind !== 'session_logon_refused') return
        down ||= ('text' in fact ? fact.text : '') || 'the connection was ended'
        // One attempt is enough to know.
        stop.abort(new Error(down))
      },
    })
    clearTimeout(timer)
    await session.close()
    findings.ok('logon', 'the venue took the Logon(A), and a Logout(5) ended it')
    checkClock(way, [...journal.records()], findings)
  } catch (error) {
    clearTimeout(timer)
    const answered = [...journal.records()].some(({ dir }) => dir === Direction.in)
    const what = answered || down !== '' ? `refused: ${down || reasonOf(error)}` : `no answer to the Logon(A) within ${timeoutMs} ms`
    findings.fault(
      'logon',
      what,
      answered || down !== '' ? refusalFix(down) : 'compare CompIDs and SubIDs: most venues do not answer a stranger at all',
    )
  }
}

function refusalFix(text: string): string {
  return /password|login|credential|username|auth/i.test(text)
    ? 'set the FIX password anew; it is not that of the platform'
    : 'compare CompIDs, SubIDs and port with what the venue gave you'
}

/** By SendingTime(52) of the answer, against the middle of the time between our Logon and it. */
function checkClock({ skewWarnMs }: Way, records: readonly JournalRecord[], findings: Findings): void {
  const logon = (dir: Direction): JournalRecord | undefined => records.find((record) => record.dir === dir && fieldOf(record, 35) === 'A')
  const [sent, answer] = [logon(Direction.out), logon(Direction.in)]
  const theirsUs = answer === undefined ? NaN : parseUtc(fieldOf(answer, 52))
  if (sent === undefined || answer === undefined || Number.isNaN(theirsUs))
    return findings.skipped('clock', 'the answer has no SendingTime(52)')
  const skewUs = (sent.wallUs + answer.wallUs) / 2 - theirsUs
  const within = answer.wallUs - sent.wallUs
  const how = `by SendingTime(52) of the Logon(A), within ${spanText(Math.max(within / 2, 500))}`
  const word = `our clock is ${spanText(Math.abs(skewUs))} ${skewUs >= 0 ? 'ahead of' : 'behind'} the venue's, ${how}`
  if (skewWarnMs > 0 && Math.abs(skewUs) > skewWarnMs * millisecondsUs + within)
    findings.warning(
      'clock',
      word,
      'look at the time service of this machine: a venue refuses messages whose SendingTime(52) is too far off',
    )
  else findings.ok('clock', word)
}

function fieldOf({ raw }: JournalRecord, tag: number): string {
  const text = Buffer.from(raw).toString('latin1')
  const at = text.indexOf(`${SOH}${tag}=`)
  return at < 0 ? '' : text.slice(at + String(tag).length + 2, text.indexOf(SOH, at + 1))
}
