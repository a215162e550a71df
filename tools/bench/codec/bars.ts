// What the codec's figures are held against: the bars that were set for it, as data.
import { fourKinds } from './messages.ts'
import type { Bar } from '../result.ts'

const of = (work: string): string[] => fourKinds.map(({ name }) => `${work}/${name}`)

const readAll = { work: 'frame, check and read every field with its type', benches: of('read-all') }
const readThree = { work: 'frame and check, three fields read', benches: of('read-three') }
const encode = { work: 'encode an order from a template', benches: ['encode/order'] }
const validate = { work: 'validate fully', benches: of('validate') }

export const bars: readonly Bar[] = [
  { ...readAll, level: 'at least', peer: 'quickfix', times: 3 },
  { ...readAll, level: 'at least', peer: 'jspurefix', times: 12 },
  { ...readAll, level: 'aim', peer: 'quickfix', times: 6 },
  { ...readAll, level: 'aim', peer: 'jspurefix', times: 25 },
  // Within twice the time of the C loop: that takes half of ours, at least.
  { ...readAll, level: 'aim', peer: 'c', times: 0.5 },
  { ...readThree, level: 'at least', peer: 'quickfix', times: 10 },
  { ...readThree, level: 'aim', peer: 'c', times: 0.5 },
  { ...encode, level: 'at least', peer: 'quickfix', times: 6 },
  { ...encode, level: 'at least', peer: 'jspurefix', times: 50 },
  { ...encode, level: 'aim', atMostNs: 300 },
  { ...validate, level: 'at least', peer: 'quickfix', times: 4 },
  { ...validate, level: 'aim', peer: 'quickfix', times: 8 },
  { work: 'allocation while reading with typed getters', benches: of('read-numbers'), level: 'at least', atMostBytes: 0 },
  { work: 'allocation of a wide number by getter', benches: ['wide-getter/order'], level: 'at least', atMostBytes: 16 },
  { work: 'allocation of wide numbers in bulk', benches: ['wide-columns/order'], level: 'at least', atMostBytes: 0 },
  {
    work: 'cost against size: an entry among 1000 against one among 100',
    benches: ['size/100', 'size/1000'],
    level: 'at least',
    linearWithin: 1.25,
  },
]
