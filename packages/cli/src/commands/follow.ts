/** `fix follow`: the story of an order out of logs, by the ids that link its messages. */
import { AskedWrongly, exit } from '../exit-status.ts'
import { NearNames } from '../explore/near-names.ts'
import { IdSearch } from '../story/id-search.ts'
import { askableIds } from '../story/order-ids.ts'
import { storiesOf } from '../story/order-story.ts'
import { storyMessage, type StoryMessage } from '../story/story-message.ts'
import { messageLine, orderLine, storyLines } from '../story/story-result.ts'
import { KeptStdin } from './kept-stdin.ts'
import { readingOf, tellNothing, throughLogs, type Reading, type ReadingOptions, type Travelled, type World } from './reading.ts'

export interface FollowOptions extends ReadingOptions {
  readonly long?: boolean
  readonly json?: string
}

/** A story that is longer is told up to here, and that it is longer. */
const mostMessages = 10_000
/** A chain of replaces of which no report has an OrderID(37) is found one link a reading. */
const mostReadings = 50
/** Ids that are remembered so that each is compared once. */
const mostCompared = 100_000

interface Found extends Travelled {
  readonly story: readonly StoryMessage[]
  /** Messages beyond those that are told. */
  readonly left: number
}

/** Gives the exit status: 1 where nothing has the id. */
export async function follow(id: string, files: readonly string[], options: FollowOptions, world: World): Promise<number> {
  if (id === '')
    throw new AskedWrongly('follow: an id expected: ClOrdID(11), OrderID(37), ExecID(17), PosMaintRptID(721), or that of a trace')
  const reading = readingOf('follow', options)
  const kept = await KeptStdin.of('follow', files, world)
  try {
    const search = new IdSearch(id)
    let found = await read(search, kept, reading, options, world)
    for (let readings = 1; !search.isWhole && readings < mostReadings; readings++) {
      search.again()
      // What can't be read was told.
      found = await read(search, kept, reading, options, { ...world, tell: () => undefined })
    }
    if (tellNothing(reading, found, world)) return exit.notJudged
    if (found.story.length === 0) {
      const near = await nearIds(id, kept, reading, world)
      world.tell(`fix: follow: no message has the id ${id}${near.length === 0 ? '' : `; near: ${near.join(', ')}`}\n`)
      return found.unreadable > 0 ? exit.notJudged : exit.didNot
    }
    await tell(found.story, options, world)
    const whole = found.left === 0 && search.isWhole
    if (!whole)
      world.tell(
        `fix: follow: not the whole story: ${found.left} messages more than are told, or a chain of ids that is longer than is read\n`,
      )
    return whole && found.unreadable === 0 ? exit.held : exit.notJudged
  } finally {
    kept.close()
    await world.out.end()
  }
}

async function read(
  search: IdSearch,
  kept: KeptStdin,
  reading: Reading,
  { long }: FollowOptions,
  world: Pick<World, 'stdin' | 'tell'>,
): Promise<Found> {
  const story: StoryMessage[] = []
  let left = 0
  const travelled = await throughLogs(reading, kept.files, world, {
    take(message, file) {
      if (!search.takes(message)) return
      if (story.length < mostMessages) story.push(storyMessage(message, kept.nameOf(file), reading.secret, long === true))
      else left++
    },
  })
  return { ...travelled, story, left }
}

async function nearIds(id: string, kept: KeptStdin, reading: Reading, world: Pick<World, 'stdin'>): Promise<string[]> {
  const near = new NearNames(id)
  const compared = new Set<string>()
  await throughLogs(
    reading,
    kept.files,
    { ...world, tell: () => undefined },
    {
      take({ view }) {
        if (view.isAdmin) return
        for (const known of askableIds(view)) {
          if (compared.has(known)) continue
          if (compared.size >= mostCompared) compared.clear()
          compared.add(known)
          near.offer(known)
        }
      },
    },
  )
  return near.found.map((known) => known.replace(/[^\x20-\x7e]/g, '?'))
}

async function tell(messages: readonly StoryMessage[], { json }: FollowOptions, { out, colours }: World): Promise<void> {
  const stories = storiesOf(messages)
  for (const [at, story] of stories.entries()) {
    if (json === undefined) await out.write(`${at === 0 ? '' : '\n'}${storyLines(story, colours).join('\n')}\n`)
    else {
      const lines = [orderLine(story, at + 1), ...story.messages.map((message) => messageLine(story, message, at + 1))]
      await out.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    }
  }
}
