/**
 * What a process holds at a moment, by name and count: what keeps its loop alive, timers (those that keep nothing alive too), file descriptors, listeners
 * on everything that lives, and memory after a collection. What a cycle leaves behind shows in one of them.
 */
import { createHook } from 'node:async_hooks'
import type { EventEmitter } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Counts by name, such as `handle TCPSocketWrap`, `timer`, `file socket`, `listener process exit`. */
export type Census = ReadonlyMap<string, number>

export class Registrar {
  readonly #timers = new Set<number>()
  readonly #collect: () => void
  readonly #hook = createHook({
    init: (id, type) => {
      if (type === 'Timeout') this.#timers.add(id)
    },
    destroy: (id) => void this.#timers.delete(id),
  })

  /** Timers are counted from here on. */
  constructor() {
    setFlagsFromString('--expose-gc')
    this.#collect = runInNewContext('gc') as () => void
    this.#hook.enable()
  }

  take(): Census {
    const census = new Map<string, number>()
    const add = (name: string, count = 1): void => {
      if (count > 0) census.set(name, (census.get(name) ?? 0) + count)
    }
    // Timers are counted below, whether they keep the loop alive or not.
    for (const name of process.getActiveResourcesInfo()) if (name !== 'Timeout' && name !== 'Immediate') add(`handle ${name}`)
    add('timer', this.#timers.size)
    for (const name of descriptors()) add(`file ${name}`)
    for (const emitter of emitters()) {
      for (const event of emitter.eventNames()) add(`listener ${emitter.constructor.name} ${String(event)}`, emitter.listenerCount(event))
    }
    return census
  }

  /** Bytes of the heap after all that can be collected is. */
  heapBytes(): number {
    this.#collect()
    this.#collect()
    return process.memoryUsage().heapUsed
  }

  stop(): void {
    this.#hook.disable()
  }
}

/** The process itself, and every socket, pipe, server and child that is open. */
function emitters(): EventEmitter[] {
  const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles?: () => unknown[] }
  const open = handles?.call(process) ?? []
  return [process, ...new Set(open.filter((handle): handle is EventEmitter => isEmitter(handle) && handle !== process))]
}

const isEmitter = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'eventNames' in handle && 'listenerCount' in handle

/** What each descriptor leads to: files by their path, the rest by kind. Empty where the system does not tell. */
function descriptors(): string[] {
  let names: string[]
  try {
    names = readdirSync('/proc/self/fd')
  } catch {
    return []
  }
  return names.flatMap((name) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${name}`)
      return [/^(socket|pipe|anon_inode):/.exec(target)?.[1] ?? target]
    } catch {
      // The one that the folder was read by.
      return []
    }
  })
}
