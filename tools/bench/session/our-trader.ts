// Our initiator as a process of its own. Run: our-trader.ts PORT SYNC FOLDER. Says `ready VERSION`; then takes the lines that load.js tells of, and `pauses`
// as our-venue.ts does.
import { connect } from '@fix/session/node'
import { journal } from '@fix/store/file'
import type { SyncPolicy } from '@fix/store/file'
import { Load, serveLoad } from '../../peers/load.js'
import { fix, OrderBody } from './order.ts'
import { Pauses } from './pauses.ts'

const [port, sync, folder] = process.argv.slice(2)
const log = await journal(folder, { sync: sync as SyncPolicy })
const session = await connect({ fix, host: '127.0.0.1', port: Number(port), senderCompID: 'TRADER', targetCompID: 'VENUE', journal: log })
const body = new OrderBody()

const load = new Load((number) => {
  body.number = number
  body.now.wallUs = Date.now() * 1000
  const { kind } = session.send('NewOrderSingle', body.write)
  if (kind !== 'sent') throw new Error(`order ${number} was ${kind}`)
})
session.onMessage((report) => {
  if (report.char(39) === 48 && report.scaled(151, 0) > 0) load.back(report.int(11))
})
const pauses = new Pauses()
await serveLoad(load, { pauses: () => pauses.said() })
