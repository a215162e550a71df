/**
 * Preloaded into a gateway: counts each call of node:fs, by whether it was made while a request is answered, whatever that waits for in between. What is under
 * /proc is no file, and the figures of the process are nowhere else.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import fs from 'node:fs'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'

const request = new AsyncLocalStorage()
const counts = { requests: 0, inRequests: {}, elsewhere: {} }
const file = process.env.COUNTS

function watched(owner, name) {
  const original = owner[name]
  owner[name] = function (...args) {
    const path = request.getStore()
    if (path === undefined) counts.elsewhere[name] = (counts.elsewhere[name] ?? 0) + 1
    else if (!String(args[0]).startsWith('/proc/')) counts.inRequests[`${name} ${path}`] = (counts.inRequests[`${name} ${path}`] ?? 0) + 1
    return original.apply(this, args)
  }
}

const call =
  /^(open|read|write|append|stat|lstat|fstat|statfs|access|exists|fsync|fdatasync|rename|copyFile|opendir|readdir|readFile|writeFile)/
for (const owner of [fs, fs.promises])
  for (const name of Object.keys(owner))
    if (call.test(name) && typeof owner[name] === 'function' && !/Stream$/.test(name)) watched(owner, name)
syncBuiltinESMExports()

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (event, ...args) {
  if (event !== 'request') return emit.call(this, event, ...args)
  counts.requests++
  return request.run(args[0].url, () => emit.call(this, event, ...args))
}

process.on('exit', () => {
  if (file !== undefined) fs.writeFileSync(file, JSON.stringify(counts))
})
