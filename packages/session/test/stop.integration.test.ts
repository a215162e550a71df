// A stopped session holds nothing that would keep its program alive.
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { expect, it } from 'vitest'
import { connect, listen } from '../src/node.ts'
import { shellTimers } from './shell-timers.ts'

const fix = codec(fix44)
const timers = shellTimers()

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

it('that is stopped while its venue is away leaves no timer behind', async () => {
  const venue = await listen({ fix, port: 0, senderCompID: 'VENUE', journal: memoryJournal(), admit: () => true })
  let failed = (): void => undefined
  const away = new Promise<void>((resolve) => (failed = resolve))
  const session = await connect({
    fix,
    host: '127.0.0.1',
    port: venue.port,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    journal: memoryJournal(),
    onFact: (fact: SessionFact) => fact.kind === 'session_down' && failed(),
  })
  expect(timers.size).toBeGreaterThan(0)
  await venue.close()
  await away
  await turn()
  // The socket is gone, and the wait before the next call runs.
  expect(timers.size).toBeGreaterThan(0)
  await session.close()
  for (let turns = 0; turns < 20 && timers.size > 0; turns++) await turn()
  expect(timers.size).toBe(0)
})
