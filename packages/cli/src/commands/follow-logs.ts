/**
 * Files that grow, read as they grow: from their first byte, and for as long as nobody says stop. A file that is moved away is read to its end, and the one that takes
 * its name from its start; so is one that was emptied in its place. One that is gone is waited for.
 */
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { reasonOf } from '../exit-status.ts'
import { RawReader } from '../raw/reader.ts'
import type { Reading, Travelled, Way, World } from './reading.ts'

const pieceBytes = 1 << 18
/** So many looks without a new byte, and a line is held to be whole. */
const stillLooks = 4

/** @param pause resolves to whether to look again */
export async function followLogs(
  reading: Reading,
  files: readonly string[],
  world: Pick<World, 'tell'>,
  way: Way,
  pause: () => Promise<boolean>,
): Promise<Travelled> {
  const travelled = { messages: 0, unreadable: 0 }
  const followed = files.map((file) => new Followed(file, reading, world, way, travelled))
  try {
    do {
      for (const each of followed) if (await each.look()) return travelled
    } while (await pause())
    for (const each of followed) each.finish()
    await way.turn?.()
    return travelled
  } finally {
    for (const each of followed) each.close()
  }
}

class Followed {
  readonly #file: string
  readonly #reading: Reading
  readonly #world: Pick<World, 'tell'>
  readonly #way: Way
  readonly #travelled: { messages: number }
  readonly #piece = Buffer.allocUnsafe(pieceBytes)
  #reader: RawReader
  #fd: number | undefined
  #position = 0
  #still = 0
  #isMissing = false

  constructor(file: string, reading: Reading, world: Pick<World, 'tell'>, way: Way, travelled: { messages: number }) {
    this.#file = file
    this.#reading = reading
    this.#world = world
    this.#way = way
    this.#travelled = travelled
    this.#reader = new RawReader(reading.versions)
  }

  /** Reads what has come; whether that was enough. */
  async look(): Promise<boolean> {
    const there = this.#there()
    if (this.#fd === undefined && !this.#open(there)) return false
    if (await this.#read()) return true
    const { ino, dev, size } = fstatSync(this.#fd!)
    if (size < this.#position) this.#again()
    else if (there === undefined) {
      this.finish()
      this.close()
      return false
    } else if (there.ino !== ino || there.dev !== dev) {
      // What was written between the two looks stands in the old file.
      if (await this.#read()) return true
      this.#again()
      this.close()
      if (!this.#open(there)) return false
    } else return false
    return this.#read()
  }

  /** What is left is all there is. */
  finish(): void {
    this.#reader.end()
    this.#drain()
    this.#reader = new RawReader(this.#reading.versions)
    this.#position = 0
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }

  #again(): void {
    this.finish()
    this.#still = 0
  }

  #there(): Stats | undefined {
    try {
      return statSync(this.#file)
    } catch (error) {
      if (!this.#isMissing) this.#world.tell(`fix: ${this.#reading.command}: ${this.#file}: ${reasonOf(error)}; it is waited for\n`)
      this.#isMissing = true
      return undefined
    }
  }

  #open(there: Stats | undefined): boolean {
    if (there === undefined) return false
    try {
      this.#fd = openSync(this.#file, 'r')
      this.#isMissing = false
      return true
    } catch {
      // It went between the two questions, or can't be read yet: the next look asks again.
      return false
    }
  }

  async #read(): Promise<boolean> {
    let some = false
    for (;;) {
      const count = readSync(this.#fd!, this.#piece, 0, pieceBytes, this.#position)
      if (count === 0) break
      some = true
      this.#position += count
      this.#reader.add(this.#piece.subarray(0, count))
      this.#drain()
      if ((await this.#way.turn?.()) === true) return true
    }
    this.#still = some ? 0 : this.#still + 1
    if (this.#still === stillLooks) this.#drain(true)
    return (await this.#way.turn?.()) === true
  }

  #drain(still = false): void {
    const next = (): ReturnType<RawReader['next']> => (still ? this.#reader.nextOfStill() : this.#reader.next())
    for (let message = next(); message !== undefined; message = next()) {
      this.#travelled.messages++
      if (this.#reading.filter.passes(message.view)) this.#way.take(message, this.#file, () => this.#reader.source)
    }
  }
}
