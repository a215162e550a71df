// Our initiator as a process of its own. Run: our-trader.ts PORT SYNC FOLDER [seen]. Says `ready VERSION`; then takes the lines that load.js tells of, and `pauses`
// as our-venue.ts does.
import { connect } from '@fix/session/node'
import { journal } from '@fix/store/file'
import type { SyncPolicy } from '@fix/store/file'
import { Load, serveLoad } from '../../peers/load.js'
import { fix, OrderBody } from './order.ts'
import { Pauses } from './pauses.ts'
import { seen } from './seen.ts'

const [port, sync, folder, how] = process.argv.slice(2)
const log = await journal(folder, { sync: sync as SyncPolicy })
const eyes = how === 'seen' ? seen('TRADER', log) : undefined
const parts = eyes ?? { fix, journal: log }
const session = await connect({ ...parts, host: '127.0.0.1', port: Number(port), senderCompID: 'TRADER', targetCompID: 'VENUE' })
const body = new OrderBody()

const load = new Load((number) => {
  body.number = number
  body.now.wallUs = Date.now() * 1000
  const result = session.send('NewOrderSingle', body.write)
  if (result.kind !== 'sent') throw new Error(`order ${number} was ${result.kind}`)
  eyes?.sent(number, result.seq)
})
session.onMessage((report, now) => {
  if (report.char(39) !== 48 || !(report.scaled(151, 0) > 0)) return
  const number = report.int(11)
  eyes?.reported(number, now)
  load.back(number)
})
const pauses = new Pauses()
await serveLoad(load, { pauses: () => pauses.said() })
