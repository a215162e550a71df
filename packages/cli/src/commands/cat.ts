/** `fix cat`: the messages of logs, decoded: a line each, a tree each, or written again in another form. */
import { AskedWrongly, exit } from '../exit-status.ts'
import { LineBytes } from '../show/line-bytes.ts'
import { csvForm, jsonForm, separatedForm, summaryForm, treeForm, wireForm, type Form } from '../show/forms.ts'
import type { Environment } from './environment.ts'
import { followLogs } from './follow-logs.ts'
import { readingOf, tellNothing, throughLogs, type ReadingOptions, type World } from './reading.ts'

const forms = ['summary', 'long', 'soh', 'pipe', 'caret', 'json', 'csv'] as const
type FormName = (typeof forms)[number]

export interface CatOptions extends ReadingOptions {
  readonly to?: string
  readonly long?: boolean
  /** Where JSON goes: the world's `out`. */
  readonly json?: string
  readonly csv?: readonly string[]
  readonly follow?: boolean
}

/** What a CSV has where nobody says it: enough to see who sent what when. */
const usualColumns = [
  'SendingTime',
  'SenderCompID',
  'TargetCompID',
  'MsgSeqNum',
  'MsgType',
  'ClOrdID',
  'Symbol',
  'Side',
  'OrderQty',
  'Price',
  'OrdStatus',
]

/** Gives the exit status: 0, or 3 where a file could not be read or nothing was in any. `pauses` is for --follow. */
export async function cat(files: readonly string[], options: CatOptions, world: World, pauses: Environment['pauses']): Promise<number> {
  const reading = readingOf('cat', options)
  const out = new LineBytes()
  const form = formOf(formNameOf(options), out, reading.secret, world.colours, options.csv)
  if (options.follow === true && (files.length === 0 || files.includes('-')))
    throw new AskedWrongly('cat: --follow: files expected; stdin is followed anyway')
  const flush = async (): Promise<boolean> => {
    if (out.length > 0) await world.out.write(out.taken)
    out.clear()
    return world.out.closed
  }
  const way = {
    take: (message: Parameters<Form['put']>[0], file: string): void => form.put(message, file),
    turn: flush,
  }
  try {
    if (form.head !== undefined) await world.out.write(form.head)
    const travelled =
      options.follow === true ? await followLogs(reading, files, world, way, pauses()) : await throughLogs(reading, files, world, way)
    const nothing = options.follow !== true && tellNothing(reading, travelled, world)
    return nothing || travelled.unreadable > 0 ? exit.notJudged : exit.held
  } finally {
    await world.out.end()
  }
}

function formNameOf({ to, long, json, csv }: CatOptions): FormName {
  const asked = [...(to === undefined ? [] : [to]), ...(long === true ? ['long'] : []), ...(json === undefined ? [] : ['json'])]
  if (csv !== undefined && to !== 'csv') asked.push('csv')
  if (asked.length > 1) throw new AskedWrongly(`cat: ${asked.join(' and ')}: one form expected`)
  const [name = 'summary'] = asked
  const found = forms.find((form) => form === name)
  if (found === undefined) throw new AskedWrongly(`cat: --to ${name}: ${forms.join(', ')} expected`)
  return found
}

function formOf(
  name: FormName,
  out: LineBytes,
  secret: readonly number[],
  colours: boolean,
  columns: readonly string[] = usualColumns,
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
    case 'json':
      return jsonForm(out, secret)
    case 'csv':
      return csvForm(out, secret, columns)
  }
}
