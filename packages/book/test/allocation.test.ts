// What a message leaves on the heap, counted by `allocated.ts` in processes of their own. Half a byte is the noise of a process, the smallest object has 16.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('./allocated.ts', import.meta.url))
// Room for what is young, so that nothing is collected while it is counted.
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64', '--conditions=@fix/source', '--import', 'tsx']
const run = promisify(execFile)

/** By kind what a message of it leaves, all of them in one process. */
async function left(...kinds: string[]): Promise<Record<string, number>> {
  const { stdout } = await run(process.execPath, [...flags, program, ...kinds])
  const bytes = stdout.trim().split('\n').map(Number)
  expect(bytes).toHaveLength(kinds.length)
  return Object.fromEntries(kinds.map((kind, at) => [kind, bytes[at]]))
}

/** The kinds that leave anything at all. */
function anything(bytes: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(bytes).filter(([, each]) => !(each < 0.5)))
}

describe.concurrent('a message allocates nothing, once the book has its size', { timeout: 180_000 }, () => {
  test('entries by id, by price and by position, and snapshots', async () => {
    expect(anything(await left('by id', 'by price', 'by position', 'snapshots'))).toEqual({})
  })

  test.each(['rptSeq', 'update ids', 'channel', 'copies'])('of a feed with numbers of its own beyond 2^31: %s', async (kind) => {
    expect(anything(await left(kind))).toEqual({})
  })

  test('X and W from bytes to facts, with all that an entry may say and with trades', async () => {
    const kinds = ['X from bytes', 'X from bytes with all that an entry may say', 'X from bytes with trades', 'W from bytes']
    expect(anything(await left(...kinds))).toEqual({})
  })

  test('X and W from bytes to book', async () => {
    expect(anything(await left('X from bytes to book', 'W from bytes to book'))).toEqual({})
  })

  test('nor do the best levels behind each: of one book, of merged ones, and without our own orders', async () => {
    expect(anything(await left('best levels', 'best levels of merged books', 'best levels without our own'))).toEqual({})
  })
})

test(
  'a wide number is boxed once a message: LastMsgSeqNumProcessed(369) beyond 2^31, and the time for a subscription',
  { timeout: 180_000 },
  async () => {
    const bytes = await left('W from bytes with a number beyond 2^31', 'X from bytes to a book that is subscribed to')
    for (const each of Object.values(bytes)) expect(each).toBeLessThan(16.5)
  },
)
