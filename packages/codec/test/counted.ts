/** Bytes and tables that count how often they are read: what work costs, told without a clock. */

export interface Counter {
  reads: number
}

/** The same array behind a counter: each element that is read counts, by index or by a search over it. What is copied out counts once for each element. */
export function counted<T extends Uint8Array | Int32Array>(array: T, counter: Counter): T {
  return new Proxy(array, {
    get(target, key) {
      if (typeof key === 'string' && key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57) {
        counter.reads++
        return target[Number(key)]
      }
      const value: unknown = Reflect.get(target, key, target)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args)
        if (key === 'indexOf') counter.reads += (result === -1 ? target.length : Number(result)) - (Number(args[1] ?? 0) || 0)
        if (key === 'subarray' || key === 'slice') counter.reads += (result as T).length
        return result
      }
    },
  })
}
