/**
 * A burn-in with something wrong on purpose, for the tests: after each cycle one more of everything is left behind, or the venue is not there. What it prints
 * is the result, as JSON.
 */
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { burnIn, type BurnIn } from './burn-in.ts'
import { cycle } from './cycle.ts'
import { configBefore, MockVenue } from './mock-venue.ts'

const kept: unknown[] = []

/** One of each kind that a census knows. */
function leaveBehind(number: number): void {
  process.on('SIGUSR2', () => kept.push(number))
  kept.push(setInterval(() => undefined, 60_000).unref())
  kept.push(createServer().listen(0, '127.0.0.1'))
  kept.push(openSync('/dev/zero', 'r'))
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function leaking(dir: string): Promise<BurnIn> {
  const { venue, ports } = await MockVenue.start(join(dir, 'venue'))
  try {
    const config = configBefore(ports, 'EURUSD', join(dir, 'state'))
    return await burnIn({
      cycles: 5,
      betweenS: 0,
      run: async (number) => {
        const cycled = await cycle({ config, symbol: 'EURUSD', sleepS: 0 })
        leaveBehind(number)
        kept.push(cycled.gateway.deref())
        return cycled
      },
    })
  } finally {
    await venue.stop()
  }
}

async function refused(dir: string): Promise<BurnIn> {
  const port = await closedPort()
  const config = configBefore({ quote: port, trade: port }, 'EURUSD', join(dir, 'state'))
  return burnIn({ cycles: 3, betweenS: 0, run: () => cycle({ config, symbol: 'EURUSD', sleepS: 0, patienceMs: 300 }) })
}

const dir = mkdtempSync(join(tmpdir(), 'fix-burn-in-planted-'))
try {
  const result = await (process.argv[2] === 'refused' ? refused(dir) : leaking(dir))
  process.stdout.write(`${JSON.stringify(result)}\n`)
} finally {
  rmSync(dir, { recursive: true, force: true })
}
// What was left behind would keep it alive.
process.exit()
