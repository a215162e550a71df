// The command as its user starts it: a process of its own, from the sources.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Runs a program of Node's to its end, with the sources of the packages. */
export function node(cwd: string, ...words: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
    execFile(process.execPath, [...flags, ...words], { cwd, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

export const fix = (cwd: string, ...words: string[]): Promise<Ended> => node(cwd, `${root}packages/cli/src/main.ts`, ...words)
