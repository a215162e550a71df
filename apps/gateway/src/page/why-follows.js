/** Which reason is only what another one brings with it: whoever cures that one need not look at it. */

const sessionCodes = new Set([
  'outside_schedule',
  'venue_down',
  'logging_on',
  'logon_refused',
  'logged_out',
  'clock_skew',
  'peer_silent',
  'resync',
])

/** Codes of `/readyz` that make risk refuse by itself. */
const behindRefusal = {
  KILLED: ['kill_switch'],
  REDUCE_ONLY: ['kill_switch'],
  STATE_UNKNOWN: ['unreconciled'],
  PARITY_BREAK: ['parity_break', 'unreconciled'],
  POSITION_UNPROTECTED: ['position_unprotected'],
  LIMITS_MISSING: ['limits_missing'],
  CLOCK_SKEW: ['clock_skew'],
  MD_MISSING: ['book_stale'],
  MD_STALE: ['book_stale'],
  MD_CROSSED: ['book_stale'],
}

/** Of a code of `/readyz` among all that hold. */
export function follows({ code, scope }, codes) {
  const holds = (wanted, of) => codes.some((one) => one.code === wanted && (of === undefined || one.scope === of))
  const without = (session) => codes.some((one) => sessionCodes.has(one.code) && one.scope === session)
  const begins = holds('starting') || holds('stopping')
  if (sessionCodes.has(code)) return begins
  const noList = begins || without('TRADE')
  if (code === 'instruments_missing') return scope === '' && noList
  // Without a journal no book can be asked for.
  const silent = ['store_full', 'store_failed', 'journal_halted'].some((one) => holds(one))
  const noPrices = begins || silent || without('QUOTE') || holds('instruments_missing', '') || holds('instruments_missing', scope)
  if (code === 'book_stale') return noPrices
  return code === 'senses_not_ready' && (noPrices || holds('book_stale', scope))
}

/** Of a refusal of risk. */
export function refusalFollows({ code }, codes) {
  return codes.some((one) => behindRefusal[code]?.includes(one.code))
}
