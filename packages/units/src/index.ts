export type { Money, Price, Qty } from './scaled.ts'
export { formatScaled, parseScaled } from './scaled.ts'
export type { Instrument } from './instrument.ts'
