/** Why the gateway may not trade now, as codes of a closed list, and since when; what the mode does not need is not asked for. */
import type { Book } from '@fix/book'
import { equityMissing } from './account-shown.ts'
import type { Gateway } from './gateway.ts'
import { criticalBreaks } from './parity-shown.ts'
import { lackingText } from './senses-lacking.ts'
import type { ReadyCode } from './status.ts'

type Found = Omit<ReadyCode, 'sinceUs'>

export class Readiness {
  /** Codes that held at the last look, and when they were first seen to. */
  readonly #since = new Map<string, number>()

  /** `wallUs` is the market's time. */
  look(gateway: Gateway, wallUs: number): { ready: boolean; codes: ReadyCode[] } {
    const found = codesOf(gateway, wallUs)
    const names = new Set(found.map(nameOf))
    for (const name of this.#since.keys()) if (!names.has(name)) this.#since.delete(name)
    for (const name of names) if (!this.#since.has(name)) this.#since.set(name, wallUs)
    const codes = found.map(({ code, scope, detail }) => ({ code, scope, sinceUs: this.#since.get(`${code} ${scope}`) ?? wallUs, detail }))
    return { ready: codes.length === 0, codes }
  }
}

function nameOf({ code, scope }: Found): string {
  return `${code} ${scope}`
}

function listAwaited({ lists }: Gateway, wallUs: number): string {
  const kept = lists.source === 'kept' ? `; the one that was kept is ${Math.round((wallUs - lists.atUs) / 1e6)} s old` : ''
  return `the security list is not in yet${kept}`
}

/** `STALE quiet, the last price 61 s ago`. */
function bookText(book: Book | undefined, wallUs: number): string {
  const { state = 'EMPTY', reason = '', lastUpdateUs = 0 } = book ?? {}
  const last = lastUpdateUs === 0 ? 'no price yet' : `the last price ${Math.max(0, Math.round((wallUs - lastUpdateUs) / 1e6))} s ago`
  return `${state} ${reason}`.trim() + `, ${last}`
}

function roomText({ journal, watch }: Gateway): string {
  const { diskFreeBytes = 0 } = watch.stand()
  return `${Math.floor(diskFreeBytes / 1e6)} MB are free in ${journal.dir}; the last ones are kept for cancels and reports`
}

const ordersText = (count: number): string => (count === 1 ? '1 order' : `${count} orders`)

/** What a reconciliation asks the venue for, by its step. */
const askedText: Readonly<Record<string, string>> = {
  status: 'the status of each order whose fate is unknown',
  massStatus: 'all orders that are open there',
  positions: 'the positions there',
}

function codesOf(gateway: Gateway, wallUs: number): Found[] {
  const codes: Found[] = []
  const add = (code: Found['code'], scope: string, detail = ''): void => {
    codes.push({ code, scope, detail })
  }
  const { desk, config, journal } = gateway
  const trades = config.mode !== 'watch'
  if (!gateway.started) add('starting', '')
  if (gateway.stopping) add('stopping', '')
  const { detail: mismatch = '' } = gateway.approval ?? {}
  if (mismatch !== '') add('config_mismatch', '', mismatch)
  // Damage is no failure of a disk: nothing is to be tried again on it.
  if (gateway.watch.halted) add('journal_halted', '')
  else if (journal.refusal === 'storeFull') add('store_full', '', roomText(gateway))
  else if (journal.refusal !== undefined) add('store_failed', '')
  const { quote, trade, copy } = gateway.drivers
  const needed = [
    { session: quote.session, up: desk.quoteUp },
    { session: trade.session, up: desk.tradeUp },
  ]
  // Where one is configured, a report that TRADE loses is to be noticed before anybody trades on.
  if (copy !== undefined && trades) needed.push({ session: copy.session, up: desk.recovery.parity.copies.isUp('copy') })
  for (const { session, up } of needed) {
    const { name } = session.settings
    const { code, detail } = gateway.traffic.of(name)
    if (!up) add(!session.scheduled ? 'outside_schedule' : code === '' ? 'venue_down' : code, name, detail)
    else if (session.testPending) add('peer_silent', name)
    else if (session.resending) add('resync', name)
  }
  const problems = desk.symbols.problems()
  for (const problem of problems) add('instruments_missing', problem.instrumentId, problem.text)
  if (!desk.symbols.resolved && problems.length === 0) add('instruments_missing', '', listAwaited(gateway, wallUs))
  for (const { id } of desk.symbols.values()) {
    const book = desk.books.find(id)
    if (book?.state !== 'LIVE') add('book_stale', id, bookText(book, wallUs))
    const lacks = trades ? desk.senses.lacking(id, wallUs) : []
    if (lacks.length > 0) add('senses_not_ready', id, lackingText(lacks))
    if (trades && desk.risk.limits?.instruments[id] === undefined) add('limits_missing', id)
    if (trades && desk.orders.unprotected(id)) add('position_unprotected', id)
  }
  if (trades) {
    if (desk.tradeUp && (!desk.recovery.done || desk.orders.unreconciled > 0)) {
      add(
        'unreconciled',
        '',
        desk.recovery.done
          ? `${ordersText(desk.orders.unreconciled)} of unknown fate`
          : `asking for ${askedText[desk.recovery.step] ?? desk.recovery.step}`,
      )
    }
    if (desk.recovery.done && config.orders.positionBreakBlocks) {
      for (const { instrumentId, ours, theirs } of desk.orders.breaks()) {
        add('unreconciled', instrumentId, `its position is ${ours} here and ${theirs} at the venue, in the smallest unit`)
      }
    }
    for (const { instrument, level, of, key, field, ours, theirs } of criticalBreaks(desk, wallUs))
      add(
        'parity_break',
        instrument,
        `${level}: ${of} ${key}, ${field} is ${ours === '' ? 'none' : ours} here and ${theirs === '' ? 'none' : theirs} there`,
      )
    const missing = equityMissing(gateway)
    if (missing !== '') add('limits_missing', '', missing)
    for (const latch of desk.risk.latches()) add('kill_switch', latch.scope, `${latch.state}: ${latch.actor} ${latch.reason}`.trim())
  }
  return codes
}
