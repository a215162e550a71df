/** What a look at a way to a venue found: one line a finding, with what to do where something is wrong. */
export type Verdict = 'ok' | 'warning' | 'fault' | 'skipped'
export type CheckName = 'identity' | 'secret' | 'key' | 'signature' | 'dns' | 'tcp' | 'tls' | 'certificate' | 'clock' | 'logon'

export interface CheckFinding {
  /** Name of the session that it is about. */
  readonly session: string
  readonly check: CheckName
  readonly verdict: Verdict
  readonly text: string
  /** What to do; '' where there is nothing. */
  readonly fix: string
}

export interface Checkup {
  readonly schema: 1
  readonly venue: string
  readonly findings: readonly CheckFinding[]
  readonly faults: number
  readonly warnings: number
}

/** Collects findings of one session. */
export class Findings {
  readonly list: CheckFinding[] = []
  readonly #session: string

  constructor(session: string) {
    this.#session = session
  }

  ok(check: CheckName, text: string): void {
    this.#add(check, 'ok', text, '')
  }

  skipped(check: CheckName, text: string, fix = ''): void {
    this.#add(check, 'skipped', text, fix)
  }

  warning(check: CheckName, text: string, fix: string): void {
    this.#add(check, 'warning', text, fix)
  }

  fault(check: CheckName, text: string, fix: string): void {
    this.#add(check, 'fault', text, fix)
  }

  #add(check: CheckName, verdict: Verdict, text: string, fix: string): void {
    // What a peer says goes to a terminal: a line, and nothing that it would obey.
    const plain = (word: string): string => word.replace(/[^\x20-\x7e\xa0-\uffff]+/g, ' ').trim()
    this.list.push({ session: this.#session, check, verdict, text: plain(text), fix: plain(fix) })
  }
}

const words: Readonly<Record<Verdict, string>> = { ok: 'ok     ', skipped: 'skipped', warning: 'warning', fault: 'FAULT  ' }

export function checkLine({ session, check, verdict, text, fix }: CheckFinding): string {
  return `${words[verdict]} ${session.padEnd(5)}  ${check.padEnd(11)}  ${text}${fix === '' ? '' : `; to do: ${fix}`}`
}
