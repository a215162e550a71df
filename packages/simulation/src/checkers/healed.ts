import type { Scene } from './checker.ts'

/** I10: what is not healed yet. Sessions up, gaps closed, nothing of unknown fate, books valid; empty where all is well. */
export function unhealed(scene: Scene, instrumentIds: readonly string[]): string[] {
  const { desk } = scene
  if (desk === undefined) return ['no process runs']
  const found: string[] = []
  for (const session of ['QUOTE', 'TRADE'] as const) {
    if (!scene.up(session)) found.push(`${session} is down`)
    else if (scene.resending(session)) found.push(`${session} has an open gap`)
  }
  const { orders } = desk
  if (!desk.recovery.done) found.push(`recovery is at ${desk.recovery.step}`)
  if (orders.unreconciled > 0) found.push(`${orders.unreconciled} orders are not reconciled`)
  if (orders.unknownCount() > 0) found.push(`${orders.unknownCount()} orders are of unknown fate`)
  for (const { instrumentId, ours, theirs } of orders.breaks())
    found.push(`position in ${instrumentId} is ${ours}, the venue says ${theirs}`)
  if (!desk.symbols.resolved) found.push('the instruments are not resolved')
  for (const id of instrumentIds) {
    const state = desk.books.find(id)?.state ?? 'none'
    if (state !== 'LIVE') found.push(`the book of ${id} is ${state}`)
    if (orders.unprotected(id)) found.push(`the position in ${id} is without its stop`)
  }
  for (const order of orders.open())
    if (order.requests.length > 0 || order.state === 'Sent') found.push(`order ${order.clOrdID} waits for an answer`)
  if (desk.risk.reservations > 0) found.push(`${desk.risk.reservations} reservations of risk are left`)
  return found
}
