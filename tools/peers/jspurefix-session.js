// jspurefix as a subject of the session's benchmark, with its file store: an acceptor that answers each order with a report, or the initiator that sends them,
// each a process of its own. Nothing is logged. The initiator takes the lines that load.js tells of.
// Run: node jspurefix-session.js acceptor|initiator PORT FOLDER
import { createRequire } from 'node:module'
import { createConnection } from 'node:net'
import { Load, serveLoad } from './load.js'

const require = createRequire(import.meta.url)
require('reflect-metadata')
const { EmptyLogFactory } = require('jspurefix/dist/config')
const { SessionLauncher } = require('jspurefix/dist/runtime')
const { AsciiSession } = require('jspurefix/dist/transport')

const [role, port, folder] = process.argv.slice(2)
const acceptor = role === 'acceptor'

/** Accepts every order but one that nobody is to be told of: HandlInst(21)=3. */
class Venue extends AsciiSession {
  #count = 0

  onApplicationMsg(_type, view) {
    const order = view.toObject()
    if (order.HandlInst === '3') return
    const number = String(++this.#count)
    this.send('8', {
      OrderID: number,
      ExecID: number,
      ClOrdID: order.ClOrdID,
      ExecType: '0',
      OrdStatus: '0',
      Side: order.Side,
      Instrument: { Symbol: order.Instrument.Symbol },
      OrderQtyData: { OrderQty: order.OrderQtyData.OrderQty },
      Price: order.Price,
      LeavesQty: order.OrderQtyData.OrderQty,
      CumQty: 0,
      AvgPx: 0,
      TransactTime: new Date(),
    })
  }

  onReady() {}
  onStopped() {}
  onLogon() {
    return true
  }
  onDecoded() {}
  onEncoded() {}
}

class Trader extends Venue {
  #load = new Load((number) => {
    this.send('D', {
      Account: 'ACC20417',
      ClOrdID: String(number),
      Currency: 'USD',
      HandlInst: '1',
      OrderQtyData: { OrderQty: 100000 + (number % 1000) },
      OrdType: '2',
      Price: 1.10005,
      Side: '1',
      Instrument: { Symbol: 'EUR/USD' },
      TimeInForce: '0',
      TransactTime: new Date(),
    })
  })

  onApplicationMsg(_type, view) {
    const report = view.toObject()
    if (report.OrdStatus === '0' && report.LeavesQty > 0) this.#load.back(Number(report.ClOrdID))
  }

  onReady() {
    void serveLoad(this.#load)
  }
}

const description = {
  application: {
    type: role,
    name: role,
    reconnectSeconds: 1,
    tcp: { host: '127.0.0.1', port: Number(port) },
    protocol: 'ascii',
    dictionary: 'qf44',
  },
  store: { type: 'file', directory: folder },
  EncryptMethod: 0,
  ResetSeqNumFlag: true,
  HeartBtInt: 30,
  SenderCompId: acceptor ? 'VENUE' : 'TRADER',
  TargetCompID: acceptor ? '*' : 'VENUE',
  BeginString: 'FIX.4.4',
}

class Launcher extends SessionLauncher {
  makeFactory() {
    return { makeSession: (config) => (acceptor ? new Venue(config) : new Trader(config)) }
  }
}

const launcher = new Launcher(acceptor ? null : description, acceptor ? description : null, new EmptyLogFactory())
launcher.run().catch((error) => {
  console.error(error)
  process.exit(1)
})

/** It does not tell when it listens. */
function whenOpen() {
  const socket = createConnection({ host: '127.0.0.1', port: Number(port) })
  socket.on('error', () => setTimeout(whenOpen, 50))
  socket.on('connect', () => {
    socket.destroy()
    console.log(`ready ${port}`)
  })
}
if (acceptor) {
  whenOpen()
  process.stdin.on('end', () => process.exit(0)).resume()
}
