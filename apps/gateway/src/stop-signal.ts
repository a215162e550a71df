/**
 * Ctrl-C, from the first moment on. It reaches us twice under npm, from the terminal and from npm itself, and whoever is impatient sends more:
 * the first one begins the stop, the others change nothing, as stopping is bounded by the sessions' own timeouts.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(`stopped by ${signal}`))
  })
}
