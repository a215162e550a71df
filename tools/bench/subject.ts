// A subject of a benchmark as a process: tools/peers/serve.js says which lines it takes.
import type { Figures, Subject } from './group.ts'
import { LineProcess } from './process.ts'

export class ChildSubject implements Subject {
  readonly name: string
  readonly #process: LineProcess

  private constructor(process: LineProcess) {
    this.name = process.name
    this.#process = process
  }

  static async start(name: string, command: string, given: readonly string[]): Promise<ChildSubject> {
    return new ChildSubject(await LineProcess.start(name, command, given))
  }

  async run(work: string, passes: number): Promise<{ ns: number; figures: Figures }> {
    const [ns, ...figures] = await this.#process.figures(`${work} ${passes}`, 7)
    return { ns, figures }
  }

  async text(work: string): Promise<string> {
    return this.#process.ask(`text ${work}`)
  }

  async bytes(work: string): Promise<number> {
    return Number(await this.#process.ask(`bytes ${work}`))
  }

  async end(): Promise<void> {
    await this.#process.end()
  }
}
