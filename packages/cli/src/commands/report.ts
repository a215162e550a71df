/** `fix report`: a page about logs that can be sent to somebody: sessions, gaps, rejects, orders with their stories, a sequence diagram. One file, redacted. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { AskedWrongly, exit } from '../exit-status.ts'
import { reportOf, type ReportResult } from '../report/page.ts'
import { ReportFold } from '../report/report-fold.ts'
import { IdSearch } from '../story/id-search.ts'
import { KeptStdin } from './kept-stdin.ts'
import { readingOf, tellNothing, throughLogs, type Reading, type ReadingOptions, type Travelled, type World } from './reading.ts'
import type { Sink } from './sink.ts'

export interface ReportOptions extends ReadingOptions {
  readonly most?: string
  readonly last?: boolean
  readonly order?: readonly string[]
}

/** A page of some megabytes: a browser opens it at once. */
const usually = 5000
/** Each is looked for in every message. */
const mostOrders = 20
/** As `fix follow` has it. */
const mostReadings = 50

/** The page is opened when there is something to write. */
export async function report(
  files: readonly string[],
  options: ReportOptions,
  world: Pick<World, 'stdin' | 'tell'>,
  openPage: () => Sink,
): Promise<{ result: ReportResult | undefined; status: number }> {
  const most = mostOf(options.most)
  const { order: asked = [], last = false } = options
  if (asked.length > mostOrders) throw new AskedWrongly(`report: --order: ${asked.length} ids are given, at most ${mostOrders} expected`)
  const reading = readingOf('report', options)
  // Ids that link are known only behind the messages that have them: then a log is read again.
  const kept = asked.length === 0 ? undefined : await KeptStdin.of('report', files, world)
  try {
    const searches = asked.map((id) => new IdSearch(id))
    const read = async (tell: World['tell']): Promise<{ fold: ReportFold; travelled: Travelled; told: number }> => {
      const fold = new ReportFold({ orderMessages: most, arrows: Math.ceil(most / 10), rejects: Math.ceil(most / 5) }, reading.secret, last)
      let told = 0
      const travelled = await throughLogs(
        reading,
        kept?.files ?? files,
        { ...world, tell },
        {
          take(message, file) {
            const isAsked = searches.length === 0 || searches.map((search) => search.takes(message)).includes(true)
            if (isAsked) told++
            fold.take(message, basename(kept?.nameOf(file) ?? file), isAsked)
          },
        },
      )
      return { fold, travelled, told }
    }
    let found = await read(world.tell)
    for (let readings = 1; !searches.every(({ isWhole }) => isWhole) && readings < mostReadings; readings++) {
      for (const search of searches) search.again()
      // What can't be read was told.
      found = await read(() => undefined)
    }
    return await written(found, files, asked, reading, world, openPage)
  } finally {
    kept?.close()
  }
}

async function written(
  { fold, travelled, told }: { fold: ReportFold; travelled: Travelled; told: number },
  files: readonly string[],
  asked: readonly string[],
  reading: Reading,
  world: Pick<World, 'tell'>,
  openPage: () => Sink,
): Promise<{ result: ReportResult | undefined; status: number }> {
  if (tellNothing(reading, travelled, world) || travelled.messages === 0) return { result: undefined, status: exit.notJudged }
  if (told === 0 && asked.length > 0) {
    world.tell(`fix: report: no message has the id ${asked.join(' or ')}; fix follow looks for ids like it\n`)
    return { result: undefined, status: travelled.unreadable > 0 ? exit.notJudged : exit.didNot }
  }
  const { page, result } = reportOf(
    fold,
    files.length === 0 ? ['stdin'] : files.map((file) => (file === '-' ? 'stdin' : basename(file))),
    asked,
  )
  const out = openPage()
  await out.write(page)
  await out.end()
  const { messages, orders, rejects, gaps, left } = result
  const some = left.orderMessages + left.arrows + left.rejects > 0 ? ', not all of it on the page' : ''
  world.tell(`${messages} messages, ${orders} orders, ${rejects} rejects, ${gaps} gaps${some}\n`)
  return { result, status: travelled.unreadable > 0 ? exit.notJudged : exit.held }
}

/** The last of the paths is the page. A log that was named last by mistake is not written over. */
export function parted(paths: readonly string[]): { files: readonly string[]; page: string } {
  const page = paths.at(-1) ?? ''
  if (!/\.html?$/i.test(page)) throw new AskedWrongly(`report: ${page}: the last name is that of the page, which ends in .html`)
  if (existsSync(page) && !isPage(page)) throw new AskedWrongly(`report: ${page}: the file is there and is no page; expected another name`)
  return { files: paths.slice(0, -1), page }
}

function isPage(file: string): boolean {
  const fd = openSync(file, 'r')
  try {
    const first = Buffer.alloc(15)
    return readSync(fd, first, 0, 15, 0) === 0 || first.toString('latin1').toLowerCase() === '<!doctype html>'
  } finally {
    closeSync(fd)
  }
}

function mostOf(text: string | undefined): number {
  const most = text === undefined ? usually : /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (most < 1) throw new AskedWrongly(`report: --most ${text ?? ''}: a number of messages from 1 expected`)
  return most
}
