/** What an import has to say, collected: once for each line, in the order of the file, however many sessions a default holds for. */
import type { CfgImport, CfgNote, CfgProblem, NotMapped } from './config.ts'
import type { Reason } from './setting.ts'

export class Report {
  readonly #notMapped = new Map<string, NotMapped>()
  readonly #notes = new Map<string, CfgNote>()
  readonly #secrets = new Map<string, CfgImport['secrets'][number]>()
  readonly #problems = new Map<string, CfgProblem>()

  unknown(line: number, name: string, near: string[]): void {
    const reason = near.length === 0 ? 'no setting of this name is known' : `no setting of this name is known; near: ${near.join(', ')}`
    this.#notMapped.set(`${line} ${name}`, { line, name, kind: 'unknown', reason, ...(near.length === 0 ? {} : { near }) })
  }

  notMapped(line: number, name: string, kind: Reason, reason: string): void {
    this.#notMapped.set(`${line} ${name} ${reason}`, { line, name, kind, reason })
  }

  note(line: number, name: string, text: string): void {
    this.#notes.set(`${line} ${name} ${text}`, { line, name, text })
  }

  problem(line: number, name: string, given: string, expected: string): void {
    this.#problems.set(`${line} ${name} ${expected}`, { line, name, given, expected })
  }

  /** Where the secret of a setting will be looked for: an environment variable named for the session and the setting. */
  secret(line: number, name: string, parts: readonly string[]): string {
    const words = parts
      .join('_')
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
    const ref = `env:FIX_${words.replace(/^_+|_+$/g, '')}`
    this.#secrets.set(`${line} ${ref}`, { line, name, ref })
    return ref
  }

  /** Whether anything is wrong so far. */
  get problems(): number {
    return this.#problems.size
  }

  result(): Pick<CfgImport, 'notMapped' | 'notes' | 'secrets' | 'problems'> {
    return {
      notMapped: inOrder(this.#notMapped),
      notes: inOrder(this.#notes),
      secrets: inOrder(this.#secrets),
      problems: inOrder(this.#problems),
    }
  }
}

function inOrder<T extends { line: number }>(found: ReadonlyMap<string, T>): T[] {
  return [...found.values()].sort((a, b) => a.line - b.line)
}
