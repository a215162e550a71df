// A store that QuickFIX C++ itself has written goes on as a session of ours: the Logon has the next number, and what is asked for is sent again.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codec, sealed } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { connect } from '@fix/session/node'
import { journal } from '@fix/store/file'
import { afterAll, expect, it } from 'vitest'
import { fix } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fix-cli-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function absent(): string | undefined {
  if (spawnSync('g++', ['--version']).error !== undefined) return 'g++ is not installed'
  return existsSync('/usr/include/quickfix/FileStore.h') ? undefined : 'libquickfix-dev is not installed'
}

/** A venue that takes the Logon, asks for all that we have sent, and keeps what it hears. */
async function venue(): Promise<{ port: number; heard: string[]; until(count: number): Promise<void>; stop(): void }> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  let look = (): void => undefined
  const answer = (body: string): Buffer => Buffer.from(sealed(`8=FIX.4.4|${body}`))
  const server = createServer((socket) => {
    sockets.add(socket)
    let rest = ''
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1').replaceAll('\x01', '|')
      for (let end = /\|10=\d{3}\|/.exec(rest); end !== null; end = /\|10=\d{3}\|/.exec(rest)) {
        const message = rest.slice(0, end.index + end[0].length)
        rest = rest.slice(message.length)
        heard.push(message)
        const now = new Date().toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
        if (message.includes('|35=A|')) {
          socket.write(answer(`35=A|34=6|49=VENUE|52=${now}|56=ME|98=0|108=30|`))
          socket.write(answer(`35=2|34=7|49=VENUE|52=${now}|56=ME|7=1|16=0|`))
        }
        if (message.includes('|35=5|')) socket.write(answer(`35=5|34=8|49=VENUE|52=${now}|56=ME|`))
        look()
      }
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    until: (count) =>
      new Promise((resolve) => {
        look = () => (heard.length >= count ? resolve() : undefined)
        look()
      }),
    stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

it('a session of QuickFIX C++ goes on here with its numbers, and resends what QuickFIX has stored', async (context) => {
  const reason = absent()
  context.skip(reason !== undefined, reason)
  const program = join(folder, 'quickfix-store')
  const source = fileURLToPath(new URL('./quickfix-store.cpp', import.meta.url))
  execFileSync('g++', ['-std=c++14', '-w', source, '-o', program, '-lquickfix', '-lpthread'])
  const store = join(folder, 'store')
  mkdirSync(store)
  expect(execFileSync(program, [store], { encoding: 'utf8' })).toBe('9 6\n')

  const ended = await fix(folder, 'import', 'quickfix-store', store, '--session', 'FIX.4.4:ME->VENUE', '--to', 'state', '--json', '-')
  expect(JSON.parse(ended.stdout)).toMatchObject({ form: 'text', nextOut: 9, nextIn: 6, messages: 8, withoutMessage: 0, problems: [] })
  expect(ended.status).toBe(0)

  const peer = await venue()
  const log = await journal(join(folder, 'state', 'journal'), { sync: 'process' })
  const session = await connect({
    ...{ fix: codec(fix44), host: '127.0.0.1', port: peer.port, senderCompID: 'ME', targetCompID: 'VENUE' },
    ...{ journal: log, name: 'TRADE', heartBtIntS: 30 },
  })
  // Logon, gap fill over 1, News 2, gap fill over order and heartbeat 3 to 5, News 6, gap fill over 7, News 8, gap fill over our Logon 9.
  await peer.until(8)
  await session.close()
  await log.close()
  peer.stop()
  const shown = peer.heard.map((message) =>
    ['35', '34', '43', '36', '148'].map((tag) => new RegExp(`\\|${tag}=([^|]*)`).exec(message)?.[1] ?? '').join(' '),
  )
  expect(shown.slice(0, 8)).toEqual([
    'A 9   ',
    '4 1 Y 2 ',
    'B 2 Y  line 2',
    '4 3 Y 6 ',
    'B 6 Y  line 6',
    '4 7 Y 8 ',
    'B 8 Y  line 8',
    '4 9 Y 10 ',
  ])
  expect(peer.heard.join('')).not.toContain('hunter2')
})
