// A day of two QuickFIX C++ engines that trade over a bad line, in minutes: their clock runs faster than ours, so that heartbeats, silences and stamps are
// those of a whole day, while orders come at a rate of that day. Both sides leave their file logs.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Chance } from '../fuzz/chance.ts'
import { freePort } from '../free-port.ts'
import { counterpartyAbsent, dictionaryPath } from './counterparty.ts'
import { ShadowLink, type LinkFaults } from './shadow-link.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Why the day can't be had on this machine, or undefined. */
export function shadowAbsent(): string | undefined {
  return counterpartyAbsent() ?? (spawnSync('faketime', ['--version']).error === undefined ? undefined : 'faketime is not installed')
}

export async function buildShadow(folder: string): Promise<string> {
  const program = path.join(folder, 'shadow')
  await promisify(execFile)('g++', ['-std=c++14', '-w', path.join(here, 'shadow.cpp'), '-o', program, '-lquickfix', '-lpthread'])
  return program
}

export interface Day {
  /** Where the logs go: `venue` and `client` in it. */
  readonly folder: string
  readonly program: string
  /** Seconds of the engines' clock. */
  readonly seconds: number
  /** How much faster their clock goes. */
  readonly speed: number
  /** Orders and other messages that are asked for, a second of their clock, of all sessions together. */
  readonly perSecond: number
  readonly seed: number
  readonly faults?: Partial<LinkFaults>
}

export interface DayDone {
  readonly logs: readonly string[]
  /** Messages that went over the line. */
  readonly messages: number
  readonly faults: Readonly<Record<string, number>>
}

/** Sessions that differ in what begins their numbers anew. */
const sessions = [
  { peer: 'PLAIN', settings: '' },
  { peer: 'LOGON', settings: 'ResetOnLogon=Y\n' },
  { peer: 'LOGOUT', settings: 'ResetOnLogout=Y\nResetOnDisconnect=Y\n' },
]
const someFaults: LinkFaults = {
  lost: 150,
  repeated: 200,
  doubled: 2000,
  garbled: 300,
  strangeTag: 200,
  stale: 3000,
  stranger: 3000,
  cut: 1500,
}

export async function playDay({ folder, program, seconds, speed, perSecond, seed, faults }: Day): Promise<DayDone> {
  const luck = new Chance(seed)
  const port = await freePort()
  const link = new ShadowLink(port, { ...someFaults, ...faults }, luck)
  const linkPort = await link.listen()
  mkdirSync(folder, { recursive: true })
  const acceptors = path.join(folder, 'acceptors.cfg')
  const initiators = path.join(folder, 'initiators.cfg')
  const ends = 'StartTime=00:00:00\nEndTime=00:00:00\n'
  const common = (side: string): string =>
    `${ends}UseDataDictionary=Y\nDataDictionary=${dictionaryPath}\nFileLogPath=${path.join(folder, side)}\n`
  const own = (sender: (peer: string) => string, target: (peer: string) => string): string =>
    sessions
      .map(
        ({ peer, settings }) => `[SESSION]\nBeginString=FIX.4.4\nSenderCompID=${sender(peer)}\nTargetCompID=${target(peer)}\n${settings}`,
      )
      .join('')
  const venue = (): string => 'VENUE'
  const peerOf = (peer: string): string => peer
  writeFileSync(
    acceptors,
    `[DEFAULT]\nConnectionType=acceptor\nSocketAcceptPort=${port}\nSocketReuseAddress=Y\n${common('venue')}${own(venue, peerOf)}`,
  )
  writeFileSync(
    initiators,
    `[DEFAULT]\nConnectionType=initiator\nSocketConnectHost=127.0.0.1\nSocketConnectPort=${linkPort}\nReconnectInterval=5\nHeartBtInt=30\n${common('client')}${own(peerOf, venue)}`,
  )
  const child = spawn('faketime', ['-f', `@2026-01-02 00:00:00 x${speed}`, program, acceptors, initiators])
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said = line
      if (line === 'ready') resolve()
    })
    child.once('exit', () => reject(new Error(`the engines ended: ${said} ${errors}`)))
  })
  try {
    await ready
    const endMs = performance.now() + (seconds / speed) * 1000
    let asked = 0
    const beganMs = performance.now()
    while (performance.now() < endMs) {
      await wait(5)
      const due = ((performance.now() - beganMs) / 1000) * speed * perSecond
      for (; asked < due; asked++) child.stdin.write(`${wish(asked, luck)}\n`)
    }
    child.stdin.write('quit\n')
    await exited
  } finally {
    child.kill('SIGKILL')
    await link.close()
  }
  return { logs: [path.join(folder, 'venue'), path.join(folder, 'client')], messages: link.messages, faults: link.done }
}

/** What somebody asks of one of the engines. */
function wish(number: number, luck: Chance): string {
  const { peer } = sessions[luck.below(sessions.length)]
  const client = `FIX.4.4:${peer}->VENUE`
  const venue = `FIX.4.4:VENUE->${peer}`
  const order = `send ${client} 35=D|11=A${number}|55=EURUSD|54=1|38=100|40=2|44=1.1|60=20260102-09:30:00`
  const what = luck.below(400)
  if (what < 250) return order
  if (what < 300) return `send ${venue} 35=8|37=Q${number}|17=U${number}|150=0|39=0|55=EURUSD|54=1|151=100|14=0|6=0`
  if (what < 330) return `send ${client} 35=1|112=C${number}`
  if (what < 360) return `send ${venue} 35=1|112=V${number}`
  if (what < 375) return `send ${client} 35=H|11=A${number}|55=EURUSD|54=1`
  if (what < 385) return order.replace('54=1', '54=Q')
  if (what < 392) return order.replace('|38=100', '')
  return `logout ${client}\nlogon ${client}`
}
