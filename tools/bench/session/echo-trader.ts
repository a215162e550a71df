// The other end of the bare socket: sends the bytes of an order and waits until as many have come back. Run: echo-trader.ts PORT. Takes the lines that load.ts
// tells of; what comes back comes in order, so it is counted and not read.
import { connect } from 'node:net'
import { Load, serveLoad } from '../../peers/load.js'

/** About what an order and its report take. */
const messageBytes = 190
const message = Buffer.alloc(messageBytes, 65)
const socket = connect({ host: '127.0.0.1', port: Number(process.argv[2]), noDelay: true })
let bytes = 0
let number = 0

const load = new Load((sent) => {
  if (sent === 0) number = 0
  socket.write(message)
})
socket.on('data', (chunk) => {
  for (bytes += chunk.length; bytes >= messageBytes; bytes -= messageBytes) load.back(number++)
})
await new Promise((resolve) => socket.once('connect', resolve))
await serveLoad(load)
