// jspurefix as a subject of the benchmark, with the QuickFIX dictionary for FIX.4.4 that it ships, used as its own benchmark and samples do: the parser
// is given bytes and emits views; `toObject` makes the typed object that an application reads; the checksum is compared as its session does. It has no
// check of a message against the dictionary as a whole, so it takes no part in `validate`.
// Run: node jspurefix.js FOLDER
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { serve, timesFromMs } from './serve.js'

const require = createRequire(import.meta.url)
require('reflect-metadata')
const { AsciiParser } = require('jspurefix/dist/buffer/ascii')
const { SessionContainer } = require('jspurefix/dist/runtime')
const { DITokens } = require('jspurefix/dist/runtime/di-tokens')
const { makeSessionScope } = require('jspurefix/dist/runtime/session-scope')
const { AsciiMsgTransmitter } = require('jspurefix/dist/transport/ascii/ascii-msg-transmitter')
const { DefinitionFactory } = require('jspurefix/dist/util')
const description = require('jspurefix/data/session/test-initiator.json')

const folder = process.argv[2]
const container = new SessionContainer()
container.registerGlobal('error')
const system = await container.makeSystem({
  ...description,
  application: { ...description.application, dictionary: 'qf44' },
  SenderCompId: 'ALPHADESK',
  TargetSubID: undefined,
  BodyLengthChars: 4,
})
const config = system.resolve(DITokens.IJsFixConfig)
config.definitions = await new DefinitionFactory().getDefinitions('qf44')
config.delimiter = 1

/** A parser with buffers of its own that calls `take` with the view of each message whose checksum holds. */
function parserFor(take) {
  const scope = makeSessionScope(config)
  const resolve = (token) => scope.sessionContainer.resolve(token)
  const parser = new AsciiParser(scope, null, resolve(DITokens.ParseBuffer), resolve(DITokens.maxMessageLen))
  parser.on('msg', (_type, view) => {
    if (Number.parseInt(view.getString(10), 10) !== view.checksum()) throw new Error('a message of the corpus is broken')
    take(view)
  })
  return parser
}

const corpus = (kind) => readFileSync(path.join(folder, `${kind}.fix`))

/** Reads what the sums are made of: text is looked at, so that it has to be there. */
class Sums {
  fields = 0
  ints = 0
  decimals = 0
  chars = 0
  text = 0
  times = 0

  string(value) {
    this.fields++
    this.text += value.length + value.charCodeAt(value.length - 1)
  }

  int(value) {
    this.fields++
    this.ints += value
  }

  decimal(value) {
    this.fields++
    this.decimals += value
  }

  char(value) {
    this.fields++
    this.chars += value.charCodeAt(0)
  }

  time(value) {
    this.fields++
    this.times += value.getTime() - timesFromMs
  }

  addTo(figures) {
    for (const name of Object.keys(figures)) figures[name] += this[name]
  }
}

function envelope(sums, header, trailer) {
  sums.string(header.BeginString)
  sums.int(header.BodyLength)
  sums.string(header.MsgType)
  sums.int(header.MsgSeqNum)
  sums.string(header.SenderCompID)
  sums.time(header.SendingTime)
  sums.string(header.TargetCompID)
  sums.int(Number(trailer.CheckSum))
}

const readers = {
  order(sums, view) {
    const m = view.toObject()
    envelope(sums, m.StandardHeader, m.StandardTrailer)
    sums.string(m.Account)
    sums.string(m.ClOrdID)
    sums.string(m.Currency)
    sums.char(m.HandlInst)
    sums.decimal(m.OrderQtyData.OrderQty)
    sums.char(m.OrdType)
    sums.decimal(m.Price)
    sums.char(m.Side)
    sums.string(m.Instrument.Symbol)
    sums.char(m.TimeInForce)
    sums.time(m.TransactTime)
  },
  'execution-report'(sums, view) {
    const m = view.toObject()
    envelope(sums, m.StandardHeader, m.StandardTrailer)
    sums.string(m.Account)
    sums.decimal(m.AvgPx)
    sums.string(m.ClOrdID)
    sums.decimal(m.CommissionData.Commission)
    sums.char(m.CommissionData.CommType)
    sums.decimal(m.CumQty)
    sums.string(m.Currency)
    sums.string(m.ExecID)
    sums.char(m.Instrument.SecurityIDSource)
    sums.string(m.LastMkt)
    sums.decimal(m.LastPx)
    sums.decimal(m.LastQty)
    sums.string(m.OrderID)
    sums.decimal(m.OrderQtyData.OrderQty)
    sums.char(m.OrdStatus)
    sums.char(m.OrdType)
    sums.string(m.OrigClOrdID)
    sums.decimal(m.Price)
    sums.string(m.Instrument.SecurityID)
    sums.char(m.Side)
    sums.string(m.Instrument.Symbol)
    sums.string(m.Text)
    sums.char(m.TimeInForce)
    sums.time(m.TransactTime)
    sums.char(m.SettlType)
    sums.char(m.ExecType)
    sums.decimal(m.LeavesQty)
    sums.int(m.LastLiquidityInd)
  },
  snapshot(sums, view) {
    const m = view.toObject()
    envelope(sums, m.StandardHeader, m.StandardTrailer)
    sums.string(m.Instrument.Symbol)
    sums.string(m.MDReqID)
    const entries = m.MDFullGrp.NoMDEntries
    sums.int(entries.length)
    for (const entry of entries) {
      sums.char(entry.MDEntryType)
      sums.decimal(entry.MDEntryPx)
      sums.decimal(entry.MDEntrySize)
      sums.int(entry.NumberOfOrders)
      sums.int(entry.MDEntryPositionNo)
    }
  },
  incremental(sums, view) {
    const m = view.toObject()
    envelope(sums, m.StandardHeader, m.StandardTrailer)
    sums.string(m.MDReqID)
    const entries = m.MDIncGrp.NoMDEntries
    sums.int(entries.length)
    for (const entry of entries) {
      sums.char(entry.MDUpdateAction)
      sums.char(entry.MDEntryType)
      sums.string(entry.MDEntryID)
      sums.string(entry.Instrument.Symbol)
      sums.decimal(entry.MDEntryPx)
      sums.decimal(entry.MDEntrySize)
    }
  },
}

const threes = {
  order(sums, view) {
    sums.int(view.getTyped(34))
    sums.string(view.getString(11))
    sums.decimal(view.getTyped(44))
  },
  'execution-report'(sums, view) {
    sums.string(view.getString(11))
    sums.char(view.getString(39))
    sums.decimal(view.getTyped(14))
  },
  snapshot(sums, view) {
    sums.int(view.getTyped(34))
    sums.string(view.getString(55))
    sums.decimal(view.getView('MDFullGrp.NoMDEntries').getGroupInstance(0).getTyped(270))
  },
  incremental(sums, view) {
    const entry = view.getView('MDIncGrp.NoMDEntries').getGroupInstance(0)
    sums.int(view.getTyped(34))
    sums.string(entry.getString(55))
    sums.decimal(entry.getTyped(270))
  },
}

/** Once through the corpus of a kind. */
function reading(kind, read) {
  const bytes = corpus(kind)
  let sums
  const parser = parserFor((view) => read(sums, view))
  return (figures) => {
    sums = new Sums()
    parser.parseBuffer(bytes)
    sums.addTo(figures)
  }
}

/** What an application has in hand when it sends an order: the object that its encoder takes. */
function orders() {
  const list = []
  parserFor((view) => {
    const { StandardHeader: header, StandardTrailer: _trailer, ...body } = view.toObject()
    list.push({ header, body })
  }).parseBuffer(corpus('order'))
  return list
}

const transmitter = new AsciiMsgTransmitter(makeSessionScope(config))
const toSend = orders()

function encode({ header, body }) {
  transmitter.msgSeqNum = header.MsgSeqNum
  transmitter.time = header.SendingTime
  transmitter.config.description.TargetCompID = header.TargetCompID
  transmitter.encoder.reset()
  transmitter.encodeMessage('D', body)
  return transmitter.encoder.trim()
}

const works = {
  'encode/order'(figures) {
    for (const order of toSend) {
      // It pads BodyLength(9) to four digits where three would do; the others don't.
      figures.text += encode(order).length - 1
      figures.fields++
    }
  },
}
for (const kind of ['order', 'execution-report', 'snapshot-20', 'incremental-10', 'size-1', 'size-10', 'size-100', 'size-1000']) {
  const shape = kind.replace(/^size/, 'snapshot').replace(/-\d+$/, '')
  works[`read-all/${kind}`] = reading(kind, readers[shape])
  works[`read-three/${kind}`] = reading(kind, threes[shape])
}

serve(works, { 'encode/order': () => toSend.map((order) => encode(order).toString('latin1')).join('') })
