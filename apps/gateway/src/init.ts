/** `gateway init`: a commented configuration to fill in, and the list of what to copy from the broker. */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError, configSchema } from './config.ts'

const ctrader = `{
  // The schema makes editors complete and check this file.
  "$schema": "./gateway.schema.json",

  // watch:  log on, keep books, show them; no strategy, no order.
  // shadow: the strategy decides and risk judges; nothing is sent.
  // paper:  orders to a demo account.
  // live:   refused until the playbook exists.
  "mode": "watch",
  "venue": "ctrader",

  // From the platform: Settings, FIX API. One block for the price session, one for the trade session.
  "quote": {
    "host": "HOST OF YOUR ACCOUNT",          // such as demo-uk-eqx-01.p.c-trader.com
    "port": 5211,                             // TLS; 5201 without
    "tls": true,
    "senderCompID": "demo.BROKER.LOGIN",     // SenderCompID as the platform shows it
    "targetCompID": "cServer",
    "username": "env:CTRADER_LOGIN",         // the numeric login; never written here itself
    "password": "env:CTRADER_PASSWORD",      // the FIX API password, which is not the platform's
    "heartBtInt": 30
  },
  "trade": {
    "host": "HOST OF YOUR ACCOUNT",
    "port": 5212,
    "tls": true,
    "senderCompID": "demo.BROKER.LOGIN",
    "targetCompID": "cServer",
    "username": "env:CTRADER_LOGIN",
    "password": "env:CTRADER_PASSWORD",
    "heartBtInt": 30
  },

  // cTrader starts both sequence numbers at 1 with each logon.
  "numbering": "reset",

  // Names as in the venue's security list; the ids behind them are resolved at logon.
  "instruments": [
    { "id": "EURUSD", "digits": 5, "qtyDigits": 2, "step": "1000", "min": "1000", "currency": "USD" }
  ],

  // An instrument without limits is not traded.
  "limits": {
    // More limits, each off where it is not given: maxValue, collarBps, drift, maxSpreadTicks, maxOpenOrders, maxOrdersADay, maxQtyADay,
    // maxValueADay, messages, duplicateMs, executions, selfMatch, restricted, ordTypes, timeInForce, strategies,
    // maxStrategyPosition, marginBps, stopRequired; and of the account maxGross, maxNet, maxCurrency, maxCredit, maxMargin.
    "EURUSD": {
      "maxQty": "10000",
      "maxPosition": "20000",
      "maxAgeMs": 5000,
      "collarBps": 50,                        // pays at most half a percent beyond the middle of the book
      "messages": { "count": 20, "withinMs": 1000 },
      "executions": { "count": 20, "withinMs": 60000 }  // a strategy that trades without end is halted until a person re-arms it
    }
  },

  // The account. With drawdown nothing opens while the equity is unknown: 2, 3 and 4 % below the highest of the day warn, let only reducing orders
  // pass, and halt until a person re-arms; the levels of all and of a strategy stand in docs/configuration.md. Payments are booked by POST /cash.
  // "account": { "currency": "USD", "startingEquity": "100000", "dayStarts": "17:00", "zone": "America/New_York", "drawdown": {} },

  // "strategy": { "module": "./my-strategy.ts", "params": {} },

  "journal": {
    "dir": "state",
    "sync": "group",                          // what has left survives a loss of power
    "snapshotEvery": 100000                   // so that a start after months folds no more records than these
    // Without retain the whole journal stays, which is the audit. To bound the disk, snapshots may stand for the oldest segments:
    // "retain": { "retired": "archive", "segments": 8 }
  },
  "orders": {
    "resend": "never",                        // a new order that comes late is not the order that was meant
    "unknownBlocks": "session",               // "symbol": one doubtful order keeps its own instrument only
    "positionBreakBlocks": true,              // who does not know what he holds does not add to it
    "unknownAlertMs": 10000,                  // an order whose fate nobody knows for so long is told once more
    // For stops that a strategy asks for with its orders: how long one may take, and how often it is tried.
    "protection": {
      "protectMs": 2000,
      "tries": 5,
      "close": false                          // true: a position for which no stop can be had is closed at the market
    },
    "contingentWithinMs": 60000               // what an order triggers with its fill and could not send for so long is never sent
  },
  "parity": {
    "everyS": 60,                             // orders and positions are compared with the venue so often, and at each logon and stop
    "graceMs": 3000,                          // what an event just before explains is no break
    "onSevere": "reduce-only"                 // a break of five minutes, or a position that differs by more than largestBreak
    // "largestBreak": { "*": "10000" }
  },
  // A second session that tells every report once more, to be compared with TRADE's:
  // "dropCopy": { "role": "initiator", "host": "…", "port": 0, "senderCompID": "…", "username": "env:…", "password": "env:…" },
  // The kill switch also goes by itself. Twenty refusals of the venue in ten seconds halt everything unless told; more, each off where it is not
  // given: slowAnswers, clock, sequence, store. A person re-arms it. SIGUSR2, or a file KILL in the folder of the state, cancel everything.
  "trips": {
    "dataLost": { "overMs": 30000, "state": "reduce-only" },
    "tradeLost": { "overMs": 60000 }
  },
  // The gateway judges its own alerts and sends them, each pathway in turn until somebody has acknowledged; addresses are references.
  // "alerts": { "pathways": [{ "name": "ops", "kind": "webhook", "url": "env:ALERT_WEBHOOK" }] },
  "watchdog": { "stallMs": 2000 },            // a loop that stands still can't cancel: the process ends, and its supervisor starts it again
  "http": { "port": 8080 },
  "log": { "level": "info" }
}
`

const copyList = `Copy from the platform (Settings, FIX API) into the file:
  quote.host, quote.port      Host name and port of the price connection
  trade.host, trade.port      Host name and port of the trade connection
  senderCompID                SenderCompID, in both blocks
Set in the environment, not in the file:
  CTRADER_LOGIN               the numeric login of the account
  CTRADER_PASSWORD            the FIX API password (platform: Change password in the same panel)
`

/** Writes gateway.json and gateway.schema.json; refuses to overwrite a configuration. Returns what to tell the user. */
export function initConfig(venue: string, file: string): string {
  if (venue !== 'ctrader') throw new ConfigError(`--venue: got ${venue}, expected ctrader`)
  if (existsSync(file)) throw new ConfigError(`${file}: exists already, expected a new file; it was left as it is`)
  writeFileSync(file, ctrader, { mode: 0o600 })
  const schemaFile = join(dirname(resolve(file)), 'gateway.schema.json')
  writeFileSync(schemaFile, JSON.stringify(z.toJSONSchema(configSchema, { io: 'input' }), null, 2) + '\n')
  return `${file} and ${schemaFile} are written.\n\n${copyList}\nThen: npm run gateway -- run --config ${file}\n`
}
