// The server under test on a port of the loopback interface, for the runner over TCP and for anybody's.
import { Acceptor, systemClock } from '@fix/session/node'
import { ServerUnderTest } from './server.ts'
import type { ServerSettings } from './settings.ts'

export interface ListeningServer {
  port: number
  /** As that of the server under test. */
  setNumber(session: string, which: 'sender' | 'target', value: number): boolean
  close(): Promise<void>
}

/** Rejects when the port can't be had; 0 takes a free one. */
export async function startServer({ settings, port }: { settings: ServerSettings; port: number }): Promise<ListeningServer> {
  const server = new ServerUnderTest({ settings, poison: false })
  const clock = systemClock()
  const acceptor = new Acceptor({ ...server.reception, clock })
  return {
    port: await acceptor.listen(port),
    setNumber: (session, which, value) => server.setNumber(session, which, value, clock.now()),
    close: () => acceptor.close(),
  }
}
