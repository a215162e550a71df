/** Under npm Ctrl-C reaches us twice at once, and whoever is impatient sends more; one that comes this much later means it. */
const meantAfterMs = 5000

/**
 * Ctrl-C, from the first moment on. The first one begins the stop, others that follow closely change nothing, as stopping is bounded by the
 * sessions' own timeouts. A disk that answers no more is not: a signal some seconds later ends the process as it stands, with status 1. That
 * is no worse than a loss of power, from which the journal recovers.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let firstMs: number | undefined
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        firstMs ??= performance.now()
        if (performance.now() - firstMs < meantAfterMs) return resolve(`stopped by ${signal}`)
        process.stderr.write(`gateway: ended by another ${signal} before it had stopped\n`)
        process.exit(1)
      })
    }
  })
}
