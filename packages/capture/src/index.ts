/** Recorded quotes of others. */
export { ticks } from './ticks.ts'
export type { TickOptions } from './ticks.ts'
export { TickFileError } from './tick.ts'
export type { Scales, Tick } from './tick.ts'
/** Our own facts, written by idx and read back. */
export { captureWriter } from './capture-writer.ts'
export type { CaptureOptions, CaptureWriter } from './capture-writer.ts'
export { captureReader } from './capture-reader.ts'
export { isCapture } from './capture-files.ts'
export { CaptureError } from './capture-error.ts'
