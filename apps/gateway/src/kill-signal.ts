/**
 * SIGUSR2 switches off: for whoever has the machine and no page, and for supervisors. It is heard from the first moment on, when the gateway that is to
 * obey it is still being built; without that the signal would end the process.
 */
export interface KillSignal {
  /** Whoever obeys; told at once of a signal that came before. */
  obeyed(by: () => void): void
}

export function killSignal(): KillSignal {
  let came = false
  let obey: (() => void) | undefined
  // There is no such signal on Windows.
  if (process.platform !== 'win32') {
    process.on('SIGUSR2', () => {
      came = true
      obey?.()
    })
  }
  return {
    obeyed: (by) => {
      obey = by
      if (came) by()
    },
  }
}
