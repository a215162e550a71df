/** `fix capture`: what a gateway has captured, made into Parquet, looked at, proven whole, and files of others made into a capture. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  CaptureError,
  captureInfo,
  exportCapture,
  importFiles,
  isCapture,
  TickFileError,
  verifyCapture,
  type CaptureInfo,
  type Imported,
  type Manifest,
  type Verification,
} from '@fix/capture'
import { instrument, type Instrument } from '@fix/units'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { writeResult } from './sink.ts'

/** The shape of `fix capture verify --json`. */
export interface CaptureVerified extends Verification {
  readonly schema: 1
  readonly capture: string
  readonly whole: boolean
}

/** As it stands in manifests; a test holds it against the package. */
export const software = '@fix/cli 0.1.0'

interface Json {
  readonly json?: string
}

export function addCaptureCommands(program: Command): void {
  const capture = program
    .command('capture')
    .description('recorded facts and messages: Parquet of them, whether they are whole, files of others')
  const json = (): Option => new Option('--json <file>', 'where the result goes as JSON; - is stdout, and the text goes to stderr')

  capture
    .command('verify')
    .description('hold every file against its checksums and the manifest: what is damaged, where, and why')
    .argument('<path>', "a capture's folder, a gateway's state, or one file of a capture")
    .option('--head <hex>', 'the head of the manifest, as it was noted when the export was made')
    .addOption(json())
    .action(async (path: string, options: Json & { head?: string }) => {
      const found = await guarded(() => verifyCapture(captureAt(path), options.head))
      const whole = found.problems.length === 0
      const result: CaptureVerified = { schema: 1, capture: path, whole, ...found }
      report(options, result, verdictOf(found))
      process.exitCode = whole ? exit.held : exit.didNot
    })

  capture
    .command('info')
    .description('what is in it: entries, times, gaps, kinds of facts, quotes by source and instrument')
    .argument('<path>', "a capture's folder, a gateway's state, or one file of a capture")
    .addOption(json())
    .action(async (path: string, options: Json) => {
      const found = await guarded(() => captureInfo(captureAt(path)))
      report(options, { schema: 1, capture: path, ...found }, linesOf(found))
    })

  capture
    .command('export')
    .description('make Parquet or CSV of the segments, with a manifest; asked again it takes what is new')
    .argument('<dir>', "a capture's folder, or a gateway's state, also of one that runs")
    .requiredOption('--out <dir>', 'where the files go; made where it is not there')
    .addOption(new Option('--format <format>', 'of the files').choices(['parquet', 'csv']).default('parquet'))
    .option('--finished', 'leave the newest segment, which a gateway may still write', false)
    .addOption(json())
    .action(async (dir: string, options: Json & { out: string; format: 'parquet' | 'csv'; finished: boolean }) => {
      const { out, format, finished: onlyFinished } = options
      const { manifest, written } = await guarded(() => exportCapture(captureAt(dir), { out, format, onlyFinished, software }))
      report(options, { ...manifest, out, written }, exportedLines(manifest, written, out))
      process.exitCode = manifest.rejected === 0 ? exit.held : exit.didNot
    })

  capture
    .command('import')
    .description('make a capture of recorded quotes (zips in the layout of LEAN, CSV with named columns) or of our own Parquet')
    .argument('<files...>', 'files of quotes, in any order; or one capture')
    .requiredOption('--out <dir>', 'where the capture goes; it must hold none')
    .option('--digits <symbol=n>', 'decimals of a price; without it 3 where the quote is JPY, else 5 for six letters', digits, new Map())
    .option('--zone <venue=minutes>', 'minutes from UTC of the days of a venue whose zips are named after it', minutes, {})
    .addOption(json())
    .action(async (files: string[], options: Json & { out: string; digits: Map<string, number>; zone: Record<string, number> }) => {
      const { out, digits: known, zone: venueOffsetMinutes } = options
      const instrumentOf = (symbol: string): Instrument | undefined => instrumentBy(symbol, known.get(symbol))
      const found = await guarded(() => importFiles(files, { out, software, instrumentOf, venueOffsetMinutes }))
      report(options, { schema: 1, out, ...found }, importedLines(found, out))
      process.exitCode = found.rejected === 0 ? exit.held : exit.didNot
    })
}

/** The capture itself where the state of a gateway was given. */
function captureAt(path: string): string {
  const inside = join(path, 'capture')
  return !isCapture(path) && existsSync(inside) && statSync(inside).isDirectory() ? inside : path
}

/** A file that is none is the user's mistake; a disk that fails is the world's. */
async function guarded<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof CaptureError || error instanceof TickFileError) throw new AskedWrongly(error.message)
    if (error instanceof Error && 'syscall' in error) throw new NotJudged(error.message)
    throw error
  }
}

function report({ json }: Json, result: object, lines: readonly string[]): void {
  const out = json === '-' ? process.stderr : process.stdout
  for (const line of lines) out.write(`${line}\n`)
  if (json !== undefined) writeResult(json, result)
}

function verdictOf({ files, entries, messages, head, problems }: Verification): string[] {
  const place = (line: number | null, offset: number | null): string =>
    `${line === null ? '' : `, line ${line}`}${offset === null ? '' : `, offset ${offset}`}`
  if (problems.length > 0) return problems.map(({ file, line, offset, reason }) => `${file}${place(line, offset)}: ${reason}`)
  const chain = head === null ? 'there is no manifest' : `the manifest holds, its head is ${head}`
  return [`whole: ${files} files, ${entries} entries, ${messages} raw messages; ${chain}`]
}

function linesOf(info: CaptureInfo): string[] {
  const time = (us: number): string => (us === 0 ? '-' : new Date(us / 1000).toISOString())
  return [
    `${info.entries} entries (idx ${info.firstIdx} to ${info.lastIdx}) in ${info.files} files, ${time(info.fromUs)} to ${time(info.toUs)}, ${info.gaps} gaps`,
    ...Object.entries(info.kinds).map(([kind, count]) => `  ${kind} ${count}`),
    ...Object.entries(info.quotes).map(([name, count]) => `  quotes of ${name}: ${count}`),
  ]
}

function exportedLines({ entries, rows, gaps, rejected, head }: Manifest, written: readonly string[], out: string): string[] {
  const lines = [`${entries} entries in ${rows} rows, ${gaps} gaps; ${written.length} files written to ${out}; head ${head}`]
  return rejected === 0 ? lines : [...lines, `${rejected} lines are no entries and stand in rejects-*.ndjson there`]
}

function importedLines({ entries, symbols, rejected }: Imported, out: string): string[] {
  const lines = [`${entries} quotes of ${symbols.join(', ') || 'nothing'} in ${out}`]
  return rejected === 0 ? lines : [...lines, `${rejected} lines are no quotes and stand in rejects.ndjson there`]
}

function instrumentBy(symbol: string, given: number | undefined): Instrument | undefined {
  const decimals = given ?? (/^[A-Z]{6}$/.test(symbol) ? (symbol.endsWith('JPY') ? 3 : 5) : undefined)
  if (decimals === undefined) return undefined
  const tick = decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`
  return instrument({ id: symbol, tick, step: '0.01', qtyScale: 2, currency: symbol.slice(-3) })
}

function digits(text: string, known: Map<string, number>): Map<string, number> {
  const [, symbol, count] = /^([^=]+)=(\d)$/.exec(text) ?? []
  if (symbol === undefined) throw new InvalidArgumentError(`--digits is ${JSON.stringify(text)}, expected SYMBOL=N with N from 0 to 9.`)
  return new Map(known).set(symbol, Number(count))
}

function minutes(text: string, known: Record<string, number>): Record<string, number> {
  const [, venue, count] = /^([^=]+)=([+-]?\d{1,3})$/.exec(text) ?? []
  if (venue === undefined) throw new InvalidArgumentError(`--zone is ${JSON.stringify(text)}, expected VENUE=MINUTES, such as fxcm=-300.`)
  return { ...known, [venue]: Number(count) }
}
