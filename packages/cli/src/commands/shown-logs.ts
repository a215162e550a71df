/** Messages of logs shown in the form that was asked for: what `cat` does with all, and `grep` with those that fit. */
import { AskedWrongly } from '../exit-status.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { csvForm, jsonForm, separatedForm, summaryForm, treeForm, typedForm, wireForm, type Form } from '../show/forms.ts'
import { LineBytes } from '../show/line-bytes.ts'
import type { Environment } from './environment.ts'
import { followLogs } from './follow-logs.ts'
import { chosenDictionary } from './dictionary-choice.ts'
import { columnsTold, readingOf, throughLogs, type Reading, type ReadingOptions, type Travelled, type World } from './reading.ts'

const forms = ['summary', 'long', 'soh', 'pipe', 'caret', 'typed', 'json', 'csv'] as const
type FormName = (typeof forms)[number]

export interface ShowingOptions extends ReadingOptions {
  readonly to?: string
  readonly long?: boolean
  /** Where JSON goes: the world's `out`. */
  readonly json?: string
  readonly csv?: readonly string[]
  readonly follow?: boolean
}

/** What a CSV has where nobody says it: enough to see who sent what when. */
const usualColumns = ['SendingTime', 'SenderCompID', 'TargetCompID', 'MsgSeqNum', 'MsgType', 'ClOrdID', 'Symbol', 'Side', 'OrderQty']
const usualOfOrders = ['Price', 'OrdStatus']

export interface Shown extends Travelled {
  readonly reading: Reading
  /** Messages that were shown. */
  readonly shown: number
}

/** `fits`: which of the wanted messages are shown; `quiet`: none is, they are counted. `pauses` is for --follow. */
export async function showLogs(
  command: string,
  files: readonly string[],
  options: ShowingOptions,
  world: World,
  pauses: Environment['pauses'],
  fits: (message: RawMessage) => boolean = () => true,
  quiet = false,
): Promise<Shown> {
  const reading = readingOf(command, options)
  if (options.csv !== undefined) world.tell(columnsTold(command, options.csv, chosenDictionary(command, options)))
  const out = new LineBytes()
  const form = formOf(formNameOf(command, options), out, reading.secret, world.colours, options.csv)
  if (options.follow === true && (files.length === 0 || files.includes('-')))
    throw new AskedWrongly(`${command}: --follow: files expected; stdin is followed anyway`)
  let shown = 0
  const way = {
    take(message: RawMessage, file: string): void {
      if (!fits(message)) return
      shown++
      if (!quiet) form.put(message, file)
    },
    async turn(): Promise<boolean> {
      if (out.length > 0) await world.out.write(out.taken)
      out.clear()
      return world.out.closed
    },
  }
  if (form.head !== undefined && !quiet) await world.out.write(form.head)
  const travelled =
    options.follow === true ? await followLogs(reading, files, world, way, pauses()) : await throughLogs(reading, files, world, way)
  return { ...travelled, reading, shown }
}

function formNameOf(command: string, { to, long, json, csv }: ShowingOptions): FormName {
  const asked = [...(to === undefined ? [] : [to]), ...(long === true ? ['long'] : []), ...(json === undefined ? [] : ['json'])]
  if (csv !== undefined && to !== 'csv') asked.push('csv')
  if (asked.length > 1) throw new AskedWrongly(`${command}: ${asked.join(' and ')}: one form expected`)
  const [name = 'summary'] = asked
  const found = forms.find((form) => form === name)
  if (found === undefined) throw new AskedWrongly(`${command}: --to ${name}: ${forms.join(', ')} expected`)
  return found
}

function formOf(
  name: FormName,
  out: LineBytes,
  secret: readonly number[],
  colours: boolean,
  columns: readonly string[] = [...usualColumns, ...usualOfOrders],
): Form {
  switch (name) {
    case 'summary':
      return summaryForm(out, secret, colours)
    case 'long':
      return treeForm(out, secret, colours)
    case 'soh':
      return wireForm(out, secret)
    case 'pipe':
      return separatedForm(out, secret, '|')
    case 'caret':
      return separatedForm(out, secret, '^A')
    case 'typed':
      return typedForm(out, secret)
    case 'json':
      return jsonForm(out, secret)
    case 'csv':
      return csvForm(out, secret, columns)
  }
}
