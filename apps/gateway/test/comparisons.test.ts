// The comparisons with the venue before a session of the schedule ends, and at the end of a run.
import type { Command } from '@fix/events'
import { describe, expect, it } from 'vitest'
import { Comparisons } from '../src/comparisons.ts'

const second = 1_000_000
const noon = Date.UTC(2026, 0, 5, 12) * 1000

function gatewayOf(given: { up?: boolean; comparing?: () => boolean; refusal?: string } = {}) {
  const commands: Command[] = []
  const gateway = {
    config: { trade: { schedule: { start: '08:00', end: '12:00' } } },
    desk: {
      tradeUp: given.up ?? true,
      recovery: {
        get comparing() {
          return given.comparing?.() ?? false
        },
      },
    },
    journal: { refusal: given.refusal },
    command: (command: Command) => void commands.push(command),
  }
  return { commands, comparisons: new Comparisons(gateway as never) }
}

describe('a session of the schedule', () => {
  it('is compared once in its last ten seconds', () => {
    const { commands, comparisons } = gatewayOf()
    comparisons.look(noon - 11 * second)
    expect(commands).toEqual([])
    for (let s = 10; s >= -10; s--) comparisons.look(noon - s * second)
    expect(commands).toEqual([{ kind: 'command', command: 'compare', actor: 'schedule', reason: 'the session ends' }])
    const tomorrow = noon + 86_400 * second
    comparisons.look(tomorrow - 5 * second)
    expect(commands).toHaveLength(2)
  })

  it('that is not up is not', () => {
    const { commands, comparisons } = gatewayOf({ up: false })
    comparisons.look(noon - 5 * second)
    expect(commands).toEqual([])
  })
})

describe('the end of a run', () => {
  it('waits for the venue’s last word', async () => {
    let looks = 0
    await gatewayOf({ comparing: () => ++looks < 4 }).comparisons.last()
    expect(looks).toBe(4)
  })

  it('waits for nobody where nothing is compared, and not once the journal has failed', async () => {
    await gatewayOf().comparisons.last()
    await gatewayOf({ comparing: () => true, refusal: 'storeFailed' }).comparisons.last()
  })
})
