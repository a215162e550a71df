// A conformance script as steps. The grammar is that of QuickFIX's acceptance scripts: one step a line, I sends, E expects, i acts on the
// transport, e expects something of it; lines of the sibling suites (SET_SESSION, sleep) are steps too. Bodies keep their bytes: a script is read as
// latin1, one character a byte.

export type Step = { line: number } & (
  | { kind: 'send'; conn: number; body: string }
  | { kind: 'expect'; conn: number; body: string }
  | { kind: 'connect'; conn: number }
  | { kind: 'disconnect'; conn: number }
  | { kind: 'expectDisconnect'; conn: number }
  | { kind: 'setNumber'; session: string; which: 'sender' | 'target'; value: number }
  | { kind: 'sleep'; seconds: number }
)

export class ScriptSyntaxError extends Error {
  readonly line: number

  constructor(line: number, text: string) {
    super(`line ${line} is no step: ${text.slice(0, 60).replaceAll('\x01', '|')}`)
    this.line = line
  }
}

/** Throws ScriptSyntaxError at the first line that is neither blank, nor a comment, nor a step. */
export function parseScript(text: string): Step[] {
  const steps: Step[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (/^\s*(#|$)/.test(line)) return
    steps.push(parseStep(line, index + 1))
  })
  return steps
}

function parseStep(text: string, line: number): Step {
  const sleep = /^sleep\((\d+)\)\s*$/.exec(text)
  if (sleep !== null) return { kind: 'sleep', line, seconds: Number(sleep[1]) }

  const parts = /^([IEie])(?:(\d+),|(?!\d+,))(.+)$/s.exec(text)
  if (parts === null) throw new ScriptSyntaxError(line, text)
  const [, kind, number, body] = parts
  const conn = number === undefined ? 1 : Number(number)
  if (kind === 'I') return { kind: 'send', line, conn, body }
  if (kind === 'E') return { kind: 'expect', line, conn, body }

  const word = body.trim()
  if (kind === 'e' && word === 'DISCONNECT') return { kind: 'expectDisconnect', line, conn }
  if (kind === 'i' && word === 'DISCONNECT') return { kind: 'disconnect', line, conn }
  if (kind === 'i' && word === 'CONNECT') return { kind: 'connect', line, conn }
  const set = /^SET_SESSION (\S+) NEXT(SENDER|TARGET)SEQNUM=(\d+)$/.exec(word)
  if (kind === 'i' && set !== null) {
    return { kind: 'setNumber', line, session: set[1], which: set[2] === 'SENDER' ? 'sender' : 'target', value: Number(set[3]) }
  }
  throw new ScriptSyntaxError(line, text)
}

/**
 * The version that a script speaks, as its first Logon(A) has it: BeginString(8), or under FIXT what DefaultApplVerID(1137) says. Where the script has them
 * wrong on purpose its CompID tells.
 */
export function versionOf(steps: Step[]): string {
  const bodies = steps.flatMap((step) => (step.kind === 'send' && step.body.startsWith('8=') ? [step.body] : []))
  const logon = bodies.find((body) => body.includes('\x0135=A\x01')) ?? bodies[0] ?? ''
  const field = (tag: number): string | undefined => new RegExp(`(?:^|\\x01)${tag}=([^\\x01]*)`).exec(logon)?.[1]
  const begin = field(8) ?? 'unknown'
  if (/^FIX\.4\.[0-4]$/.test(begin)) return begin
  const application = begin === 'FIXT.1.1' ? { '7': 'FIX.5.0', '8': 'FIX.5.0SP1', '9': 'FIX.5.0SP2' }[field(1137) ?? ''] : undefined
  if (application !== undefined) return application
  const peer = /^TW([45])([0-4])(SP[12])?$/.exec(field(49) ?? '')
  return peer === null ? begin : `FIX.${peer[1]}.${peer[2]}${peer[3] ?? ''}`
}
