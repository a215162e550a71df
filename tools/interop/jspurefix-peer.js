// jspurefix as the other end of a fault-injecting line: it speaks and hears the words of quickfix-peer.cpp, and takes the same arguments: role, port.
// It is used as its samples use it, with what an application has to add so that nothing is lost, as jspurefix 5.11.4 leaves each of these to it:
//   - the messages that were sent are put into a store that outlives a connection: its session keeps none that it could send again;
//   - the store of its numbers never counts back: it sets the number behind each message that it sends again as its next one;
//   - nor ahead of a hole: it counts a message that comes early as if all before it had come, and asks for the hole no more on the next connection;
//   - nor is it asked for again while the request of the connection before counts as open: that one is forgotten;
//   - a message that comes while it answers a ResendRequest(2) is taken: it would count it, throw it away, and end the connection.
// `bare=Y` leaves the last three out.
// Run: node jspurefix-peer.js role=acceptor port=N
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire(new URL('../peers/package.json', import.meta.url))
require('reflect-metadata')
const { SessionContainer } = require('jspurefix/dist/runtime')
const { DITokens } = require('jspurefix/dist/runtime/di-tokens')
const { AsciiSession } = require('jspurefix/dist/transport/ascii/ascii-session')
const { TcpAcceptorListener, RecoveringTcpInitiator } = require('jspurefix/dist/transport/tcp')
const { MemorySessionStore, FixMsgMemoryStore, FixMsgAsciiStoreResend, FixMsgStoreRecord } = require('jspurefix/dist/store')

const given = Object.fromEntries(process.argv.slice(2).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]))
const { role, port } = given
const bare = given.bare === 'Y'
const say = (...words) => process.stdout.write(`${words.join(' ')}\n`)

class Numbers extends MemorySessionStore {
  #came = new Set()

  async setSenderSeqNum(value) {
    await super.setSenderSeqNum(Math.max(value, this.senderSeqNum))
  }

  async setTargetSeqNum(value) {
    if (bare) await super.setTargetSeqNum(value)
  }

  /** All from `from` to `to` are here: the next number is the first that is not. */
  came(from, to) {
    if (bare) return
    for (let seq = from; seq <= to; seq++) if (seq >= this.targetSeqNum) this.#came.add(seq)
    while (this.#came.delete(this.targetSeqNum)) this.targetSeqNum++
  }
}

const idTags = { D: 11, 8: 17, B: 148 }
let sent
let numbers
let current
/** What was to be sent while nobody was connected. */
const unsent = []

class PeerSession extends AsciiSession {
  constructor(config) {
    super(config)
    sent ??= new FixMsgMemoryStore('sent', config)
    this.store = sent
    this.resender = new FixMsgAsciiStoreResend(sent, config)
  }

  async run(transport) {
    if (!bare) this.coordinator.prepareForReconnect()
    return super.run(transport)
  }

  onMsg(type, view) {
    const seq = view.getTyped(34)
    if (type === '4') numbers.came(seq, view.getTyped(36) - 1)
    else if (!(type in idTags)) numbers.came(seq, seq)
    super.onMsg(type, view)
  }

  checkForwardMsg(type, view) {
    if (bare) super.checkForwardMsg(type, view)
    else this.onApplicationMsg(type, view)
  }

  onApplicationMsg(type, view) {
    numbers.came(view.getTyped(34), view.getTyped(34))
    say('app', view.getTyped(34), view.getString(idTags[type]), view.getTyped(43) === true ? 'Y' : 'N')
  }

  onReady() {
    loggedOn(this)
  }

  onStopped(error) {
    say('event', error?.message.replaceAll('\n', ' ') ?? 'stopped')
    // One that has been replaced by the next connection's says so late.
    if (current !== this) return
    current = undefined
    say('logout')
  }

  onLogon() {
    return true
  }

  onDecoded() {}

  onEncoded() {}

  /** The number is known when it is encoded; only then it is there to be sent again. */
  post(type, id) {
    const body = bodyOf(type, id)
    this.send(type, body, (error, { header }) => {
      if (error) return unsent.push([type, id])
      void sent.put(new FixMsgStoreRecord(type, new Date(), header.MsgSeqNum, body, null))
      say('sent', header.MsgSeqNum, id)
    })
  }

  /** It says Logout(5) once in its life, also where the connection was cut behind that and it is on the next one. */
  leave() {
    this.sessionState.logoutSentAt = null
    this.done()
  }

  ask() {
    this.send('1', this.config.factory.testRequest())
  }
}

function loggedOn(session) {
  current = session
  say('logon')
  for (const [type, id] of unsent.splice(0)) session.post(type, id)
}

function bodyOf(type, id) {
  if (type === 'B') return { Headline: id, LinesOfTextGrp: { NoLinesOfText: [{ Text: id }] } }
  const common = { Side: '1', Instrument: { Symbol: 'EURUSD' }, OrderQtyData: { OrderQty: 100 } }
  if (type === 'D') return { ...common, ClOrdID: id, OrdType: '1', TransactTime: new Date() }
  return { ...common, ExecID: id, OrderID: `Q-${id}`, ExecType: '0', OrdStatus: '0', LeavesQty: 100, CumQty: 0, AvgPx: 0 }
}

const container = new SessionContainer()
container.registerGlobal(given.level ?? 'error')
const system = await container.makeSystem({
  application: {
    type: role,
    name: 'peer',
    resilient: true,
    tcp: { host: '127.0.0.1', port: Number(port) },
    protocol: 'ascii',
    dictionary: 'qf44',
    reconnectSeconds: 0.05,
    connectTimeoutSeconds: 2,
    recoveryAttemptSeconds: 0.05,
    backoffFailConnectSeconds: 0.05,
  },
  EncryptMethod: 0,
  ResetSeqNumFlag: false,
  HeartBtInt: 5,
  SenderCompId: 'PEER',
  TargetCompID: 'OURS',
  BeginString: 'FIX.4.4',
  BodyLengthChars: 4,
})
const config = system.resolve(DITokens.IJsFixConfig)
config.sessionStoreFactory = { create: (id) => (numbers ??= new Numbers(id)) }
system.register(DITokens.FixSession, { useFactory: (scope) => new PeerSession(scope.resolve(DITokens.IJsFixConfig)) })

let quitting = false
function start() {
  const entity = role === 'acceptor' ? new TcpAcceptorListener(config) : new RecoveringTcpInitiator(config)
  entity.start().then(again, again)
}
/** An initiator that was logged out has ended: it calls again all the same. */
function again() {
  if (!quitting && role === 'initiator') setTimeout(start, 50)
}
start()
// It does not tell when its port is open.
setTimeout(() => say('listening'), 300)

createInterface({ input: process.stdin }).on('line', (line) => {
  const [word, type, id] = line.split(' ')
  if (word === 'send') {
    if (current) current.post(type, id)
    else unsent.push([type, id])
  } else if (word === 'test') current?.ask()
  else if (word === 'numbers') say('numbers', numbers?.senderSeqNum ?? 1, numbers?.targetSeqNum ?? 1)
  else if (word === 'logout') current?.leave()
  else if (word === 'quit') {
    quitting = true
    process.exit(0)
  }
})
