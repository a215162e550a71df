// A bare socket as a process of its own: whatever comes goes back. What Node itself costs, and nothing else. Run: echo-venue.ts. Says `ready PORT`.
import { createServer } from 'node:net'

const server = createServer((socket) => {
  socket.setNoDelay(true)
  socket.on('data', (chunk) => socket.write(chunk))
  socket.on('error', () => socket.destroy())
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`ready ${typeof address === 'object' && address !== null ? address.port : 0}`)
})
process.stdin.on('end', () => process.exit(0)).resume()
