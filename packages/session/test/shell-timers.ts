/** Timers that the shell of the sessions has set and nobody has cleared: what is left of them keeps a program alive. */
import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll } from 'vitest'

/** Watches from the first test of the file to its last. */
export function shellTimers(): ReadonlySet<number> {
  const timers = new Set<number>()
  const hook = createHook({
    init(id, type) {
      if (type === 'Timeout' && String(new Error().stack).includes('session/src/node')) timers.add(id)
    },
    destroy: (id) => void timers.delete(id),
  })
  beforeAll(() => void hook.enable())
  afterAll(() => void hook.disable())
  return timers
}
