// `fix shadow` as its user starts it: a process of its own, from the sources.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ShadowSaid {
  /** 0 no difference unexplained, 1 some, 2 asked wrongly, 3 could not be judged. */
  status: number
  stdout: string
  result: {
    counts: { connections: number; received: number; equal: number; explained: number; unexplained: number; notJudged: number }
    reasons: Record<string, number>
    differences: { line: number; kind: string; reason: string | null }[]
  }
}

/** `json` is where its result is put on the way. */
export async function fixShadow(logs: string, json: string, ...options: string[]): Promise<ShadowSaid> {
  const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
  const words = [path.join(root, 'packages/cli/src/main.ts'), 'shadow', logs, '--json', json, ...options]
  const child = spawn(process.execPath, [...flags, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status === null || status > 1) return { status: status ?? 3, stdout, result: { counts: none, reasons: {}, differences: [] } }
  return { status, stdout, result: JSON.parse(readFileSync(json, 'utf8')) as ShadowSaid['result'] }
}

const none = { connections: 0, received: 0, equal: 0, explained: 0, unexplained: 0, notJudged: 0 }
