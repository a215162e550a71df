/**
 * The dictionary that a user names: a version, a venue's of this house, a file in QuickFIX's XML, or an overlay of his own in JSON, which is the notation of `dialect` with the
 * version that it stands on.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { dialect, dictionary, withTransport, type Dialect, type Dictionary } from '@fix/dictionary'
import { fixt11 } from '@fix/dictionary/fixt11'
import { binance } from '@fix/venue/binance'
import { ctrader } from '@fix/venue/ctrader'
import { lmaxLike } from '@fix/venue/lmax-like'
import { z } from 'zod'
import { dictionaryOf } from '../cfg/dictionaries.ts'
import { AskedWrongly, NotJudged, reasonOf } from '../exit-status.ts'
import { nearNames } from '../explore/near-names.ts'
import { tablesOf } from '../print-tables.ts'
import { readQuickfix } from '../quickfix.ts'

const venues: Readonly<Record<string, { readonly dictionary: Dictionary<unknown> }>> = { binance, ctrader, 'lmax-like': lmaxLike }

/** The names that `--dict` takes, beside files. FIX.5 is named as itself and stands on FIXT.1.1. */
export const versionNames = ['FIX.4.0', 'FIX.4.1', 'FIX.4.2', 'FIX.4.3', 'FIX.4.4', 'FIX.5.0', 'FIX.5.0SP1', 'FIX.5.0SP2'] as const
export const applVerIDs: Readonly<Record<string, string>> = { 'FIX.5.0': '7', 'FIX.5.0SP1': '8', 'FIX.5.0SP2': '9' }

export interface DictionaryOptions {
  readonly dict?: string
  readonly venue?: string
}

/** Undefined where none was named. Throws AskedWrongly and NotJudged. */
export function chosenDictionary(command: string, { dict, venue }: DictionaryOptions): Dictionary | undefined {
  if (dict !== undefined && venue !== undefined) throw new AskedWrongly(`${command}: --dict and --venue: one of the two expected`)
  if (venue !== undefined) {
    const found = venues[venue.toLowerCase()]
    const near = found === undefined ? nearNames(venue, Object.keys(venues)) : []
    if (found === undefined)
      throw new AskedWrongly(
        `${command}: --venue ${venue}: ${Object.keys(venues).join(', ')} expected${near.length === 0 ? '' : `; near: ${near.join(', ')}`}`,
      )
    return found.dictionary as Dictionary
  }
  if (dict === undefined) return undefined
  const version = versionOf(dict)
  if (version !== undefined) return version
  if (/\.xml$/i.test(dict)) return fromXml(command, dict)
  if (/\.jsonc?$/i.test(dict)) return fromOverlay(command, dict)
  throw new AskedWrongly(`${command}: --dict ${dict}: ${versionNames.join(', ')}, a .xml of QuickFIX or an overlay in .json expected`)
}

/** By a name, however it is written: FIX.4.4, fix44, 4.4. */
export function versionOf(name: string): Dictionary | undefined {
  const plain = (text: string): string => text.toUpperCase().replace(/^FIX/, '').replaceAll('.', '')
  if (plain(name) === 'T11') return dictionaryOf('FIXT.1.1', '9')
  const known = versionNames.find((version) => plain(version) === plain(name))
  if (known === undefined) return undefined
  return applVerIDs[known] === undefined ? dictionaryOf(known) : dictionaryOf('FIXT.1.1', applVerIDs[known])
}

function fromXml(command: string, file: string): Dictionary {
  const text = textOf(command, file)
  try {
    const found = dictionary(tablesOf(readQuickfix(text, path.basename(file))))
    if (found.header.length > 0) return found
    const { shapes: _, ...facts } = withTransport(fixt11, found)
    return facts
  } catch (error) {
    throw new AskedWrongly(`${command}: --dict ${file}: ${reasonOf(error)}`, { cause: error })
  }
}

const membersSchema: z.ZodType = z.lazy(() =>
  z
    .strictObject({
      add: z.string(),
      remove: z.array(z.int()),
      optional: z.array(z.int()),
      required: z.array(z.int()),
      first: z.int(),
      groups: z.record(z.string().regex(/^\d+$/), membersSchema),
      msgType: z.string(),
    })
    .partial(),
)
const overlaySchema = z.strictObject({
  base: z.string().default('FIX.4.4'),
  beginString: z.string().optional(),
  fields: z.array(z.string()).optional(),
  values: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
  removeFields: z.array(z.int()).optional(),
  header: membersSchema.optional(),
  trailer: membersSchema.optional(),
  messages: z.record(z.string(), membersSchema).optional(),
  newMessages: z.array(z.string()).optional(),
  removeMessages: z.array(z.string()).optional(),
})

function fromOverlay(command: string, file: string): Dictionary {
  const errors: ParseError[] = []
  const text = textOf(command, file)
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length > 0) {
    const { line, what } = { line: text.slice(0, errors[0].offset).split('\n').length, what: printParseErrorCode(errors[0].error) }
    throw new AskedWrongly(`${command}: --dict ${file}:${line}: ${what}, expected JSON`)
  }
  const read = overlaySchema.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new AskedWrongly(`${command}: --dict ${file}: ${issue.path.join('.') || 'the overlay'}: ${issue.message}`)
  }
  const { base, ...change } = read.data
  const version = versionOf(base)
  if (version === undefined) throw new AskedWrongly(`${command}: --dict ${file}: base: given ${base}, ${versionNames.join(', ')} expected`)
  try {
    return dialect(version, change as Dialect)
  } catch (error) {
    throw new AskedWrongly(`${command}: --dict ${file}: ${reasonOf(error)}`, { cause: error })
  }
}

function textOf(command: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotJudged(`${command}: can't read ${file}: ${reasonOf(error)}`, { cause: error })
  }
}
