// What the session's figures are held against, as data.
import type { Bar } from '../result.ts'
import { crowds } from './alone.ts'

/** Bytes that an order in and its report out may leave on the heap; a test of @fix/session holds the path to what the page says of it. */
export const allocatedBytes = 48

const trip = { work: 'order to report and back, one in flight', benches: ['round-trip'] }
const flight = { work: 'round trips, 1,000 in flight', benches: ['in-flight-1000'] }
const oneWay = { work: 'one way, admin and validation on, one core', benches: ['one-way'] }
const watched = { work: 'metrics and logs at the default level, beside none', benches: ['one-way'] }
const [some, many] = crowds

export const bars: readonly Bar[] = [
  { ...trip, level: 'at least', peer: 'quickfix', figure: 'p50', times: 1 },
  { ...trip, level: 'at least', peer: 'quickfix', figure: 'p999', times: 1 },
  { ...trip, level: 'aim', peer: 'quickfix-memory', figure: 'p50', times: 1 },
  { ...trip, level: 'aim', peer: 'quickfix-memory', figure: 'p999', times: 1 },
  { ...trip, level: 'aim', peer: 'echo', figure: 'p50', times: 1 / 1.3 },
  { ...flight, level: 'at least', peer: 'quickfix', times: 4 },
  { ...flight, level: 'at least', peer: 'jspurefix', times: 40 },
  { ...flight, level: 'aim', peer: 'quickfix', times: 8 },
  { ...flight, level: 'aim', peer: 'jspurefix', times: 80 },
  { ...oneWay, level: 'at least', atLeastPerSecond: 300_000 },
  { ...oneWay, level: 'aim', atLeastPerSecond: 500_000 },
  { ...watched, level: 'at least', peer: 'ours-seen', within: 1.1 },
  { ...watched, level: 'aim', peer: 'ours-seen', within: 1.03 },
  { work: `memory of an idle session, ${some} logged on`, benches: [`sessions-${some}`], level: 'at least', atMostBytes: 50_000 },
  { work: `heartbeats missed, ${some} logged on`, benches: [`sessions-${some}-missed`], level: 'at least', atMost: 0 },
  { work: `memory of an idle session, ${many} logged on`, benches: [`sessions-${many}`], level: 'aim', atMostBytes: 50_000 },
  { work: `heartbeats missed, ${many} logged on`, benches: [`sessions-${many}-missed`], level: 'aim', atMost: 0 },
  { work: 'collections over 5 ms, with the documented flags', benches: ['long-pauses'], level: 'at least', atMost: 0 },
  { work: 'allocation by an order in and its report out', benches: ['allocation'], level: 'at least', atMostBytes: allocatedBytes },
]
