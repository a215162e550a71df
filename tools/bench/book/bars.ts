// What the book's figures are held against, as data.
import type { Bar } from '../result.ts'
import { captureName, captureRate, replayName } from './recordings.ts'
import { pacedName } from './symbols.ts'
import { pace } from './pace.ts'

const level = { work: 'level update and best, price ladder in integers', benches: ['level'] }
const ten = { work: 'X of 10 entries, bytes to book', benches: ['x-10', 'x-10-ids'] }
const many = { benches: [pacedName, `${pacedName}-bytes`], level: 'at least' } as const
const work = `10,000 symbols at ${pace.toLocaleString('en-US')} updates a second on one core`

const replay = { work: 'replay of facts from Parquet into books', benches: [replayName] }
const capture = { benches: [captureName] }
const captured = `capture of ${captureRate.toLocaleString('en-US')} updates a second`
/** CPU time of an update that keeps a core busy at that rate. */
const coreNs = 1e9 / captureRate

export const bars: readonly Bar[] = [
  { ...level, level: 'at least', atMostNs: 100 },
  { ...level, level: 'aim', atMostNs: 40 },
  { ...level, work: `${level.work}: allocation`, level: 'at least', atMostBytes: 0 },
  { ...ten, level: 'at least', atMostNs: 5000 },
  { ...ten, level: 'aim', atMostNs: 2500 },
  { ...many, work: `${work}: what the core gives`, atLeastPerSecond: pace },
  { ...many, work: `${work}: how late, p99`, atMostNs: 20_000, figure: 'p99' },
  { ...many, work: `${work}: memory flat, left by an update`, atMostBytes: 0 },
  { ...replay, level: 'at least', atLeastPerSecond: 500_000 },
  { ...replay, level: 'aim', atLeastPerSecond: 2_000_000 },
  { ...capture, work: `${captured}: half a core`, level: 'at least', atMostNs: coreNs / 2 },
  { ...capture, work: `${captured}: a quarter of a core`, level: 'aim', atMostNs: coreNs / 4 },
  { ...capture, work: `${captured}: memory flat, left by an update`, level: 'at least', atMostBytes: 0 },
  { work: `${captured}: lost`, benches: [`${captureName}-lost`], level: 'at least', atMost: 0 },
]
