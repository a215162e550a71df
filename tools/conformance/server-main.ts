// npm run conformance:server -- --port N [--set KEY=VALUE]…
// The server under test on a port of the loopback interface, for anybody's runner; 0 takes a free one. Prints `listening N` when it is ready, runs
// until it is stopped. Exit status 2 when asked wrongly, 1 when the port can't be had.
import { parseArgs } from 'node:util'
import { serverSettings } from './settings.ts'
import { startServer } from './tcp-server.ts'

function asked() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, set: { type: 'string', multiple: true, default: [] } } })
  const port = Number(values.port)
  if (values.port === undefined || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port wants 0 to 65535; given: ${values.port}`)
  return { port, settings: serverSettings(values.set) }
}

async function main(): Promise<void> {
  let wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`conformance:server: ${(error as Error).message}`)
    process.exitCode = 2
    return
  }
  try {
    const server = await startServer(wanted)
    const stop = (): void => void server.close().then(() => process.exit(0))
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    console.log(`listening ${server.port}`)
  } catch (error) {
    console.error(`conformance:server: ${(error as Error).message}`)
    process.exitCode = 1
  }
}

await main()
