// What the book's figures are held against, as data.
import type { Bar } from '../result.ts'
import { pacedName } from './symbols.ts'
import { pace } from './pace.ts'

const level = { work: 'level update and best, price ladder in integers', benches: ['level'] }
const ten = { work: 'X of 10 entries, bytes to book', benches: ['x-10', 'x-10-ids'] }
const many = { benches: [pacedName, `${pacedName}-bytes`], level: 'at least' } as const
const work = `10,000 symbols at ${pace.toLocaleString('en-US')} updates a second on one core`

export const bars: readonly Bar[] = [
  { ...level, level: 'at least', atMostNs: 100 },
  { ...level, level: 'aim', atMostNs: 40 },
  { ...level, work: `${level.work}: allocation`, level: 'at least', atMostBytes: 0 },
  { ...ten, level: 'at least', atMostNs: 5000 },
  { ...ten, level: 'aim', atMostNs: 2500 },
  { ...many, work: `${work}: what the core gives`, atLeastPerSecond: pace },
  { ...many, work: `${work}: how late, p99`, atMostNs: 20_000, figure: 'p99' },
  { ...many, work: `${work}: memory flat, left by an update`, atMostBytes: 0 },
]
