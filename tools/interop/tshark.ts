// Wireshark's FIX dissector as a second reader of our wire: it captures one loopback port and tells what it understood.
import { execFile, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

/** Why a capture can't be made on this machine, or undefined. */
export function tsharkAbsent(): string | undefined {
  if (spawnSync('tshark', ['--version']).error !== undefined) return 'tshark is not installed'
  const tried = spawnSync('tshark', ['-i', 'lo', '-a', 'duration:0'], { encoding: 'utf8', timeout: 20_000 })
  return tried.status === 0 ? undefined : 'tshark may not capture on the loopback interface'
}

export interface Reading {
  /** MsgType(35) of each message that was understood as FIX, in the order of the wire. */
  msgTypes: string[]
  /** What the dissector calls malformed or wrong: checksums, unknown tags, truncated messages. */
  complaints: string[]
}

export class Capture {
  readonly file: string
  readonly port: number
  readonly #child: ChildProcess

  private constructor(file: string, port: number, child: ChildProcess) {
    this.file = file
    this.port = port
    this.#child = child
  }

  /** Resolves when packets are being taken. */
  static async start(file: string, port: number): Promise<Capture> {
    const child = spawn('dumpcap', ['-q', '-i', 'lo', '-f', `tcp port ${port}`, '-w', file], { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', () => reject(new Error(`dumpcap ended: ${told}`)))
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString()
        if (told.includes('File: ')) resolve()
      })
    })
    return new Capture(file, port, child)
  }

  /** Ends the capture; what was on the wire before is in the file. */
  async stop(): Promise<void> {
    const exit = once(this.#child, 'exit')
    this.#child.kill('SIGINT')
    await exit
  }

  async read(): Promise<Reading> {
    const decode = ['-r', this.file, '-d', `tcp.port==${this.port},fix`]
    const run = async (args: string[]): Promise<string[]> => {
      const { stdout } = await promisify(execFile)('tshark', [...decode, ...args], { maxBuffer: 1 << 26 })
      return stdout.split('\n').filter((line) => line !== '')
    }
    const types = await run(['-Y', 'fix', '-T', 'fields', '-e', 'fix.MsgType'])
    // A busy kernel sends a segment again even on the loopback; what is in it was read the first time, and no dissector looks twice.
    const sentAgain = 'tcp.analysis.retransmission || tcp.analysis.out_of_order'
    const wrong =
      '(fix && (_ws.malformed || fix.checksum_bad == 1 || _ws.expert.severity >= 0x600000)) || ' +
      `(tcp.len > 0 && !fix && !tcp.reassembled_in && !(${sentAgain}))`
    const complaints = await run(['-Y', wrong, '-T', 'fields', '-e', 'frame.number', '-e', '_ws.col.Info', '-e', '_ws.expert.message'])
    return { msgTypes: types.flatMap((line) => line.split(',')), complaints }
  }
}
