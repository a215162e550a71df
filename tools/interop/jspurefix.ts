/** jspurefix as an engine for the cycles: installed among the peers of the benchmark, as `npm ci` at the root does not. */
import { fileURLToPath } from 'node:url'
import { peers } from '../bench/codec/peers.ts'
import type { Engine } from './world.ts'

export async function installJspurefix(): Promise<Engine> {
  await peers.find(({ name }) => name === 'jspurefix')?.prepare()
  const program = fileURLToPath(new URL('jspurefix-peer.js', import.meta.url))
  // Its session gives a possible duplicate to the application, flagged, whether it has had the message or not.
  return {
    name: 'jspurefix',
    command: [process.execPath, program],
    filesOf: () => ({}),
    filtersDuplicates: false,
    restarts: false,
    sendsWhileDown: true,
  }
}
