// The server under test on a port of the loopback interface, for the runner over TCP and for anybody's.
import { Acceptor } from '@fix/session/node'
import { ServerUnderTest } from './server.ts'
import type { ServerSettings } from './settings.ts'

export interface ListeningServer {
  port: number
  close(): Promise<void>
}

/** Rejects when the port can't be had; 0 takes a free one. */
export async function startServer({ settings, port }: { settings: ServerSettings; port: number }): Promise<ListeningServer> {
  const acceptor = new Acceptor(new ServerUnderTest({ settings, poison: false }).reception)
  return { port: await acceptor.listen(port), close: () => acceptor.close() }
}
