/**
 * Loaded before the gateway: once the file FAIL_WHEN is there, the disk fails as FAIL_HOW says. `eio`: each sync of the journal fails;
 * `silent`: none is ever answered; `full`: half of each write into a capture fits; `noroom`: it says that nothing is free.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { FAIL_HOW: how, FAIL_WHEN: when } = process.env
const { fdatasync, openSync, statfsSync, writeSync } = fs
const captures = new Set()
const failing = (kind) => how === kind && fs.existsSync(when)
const error = (code, call) => Object.assign(new Error(`${code}: ${call}`), { code })

fs.fdatasync = (file, done) => {
  if (failing('eio')) process.nextTick(done, error('EIO', 'fdatasync'))
  else if (!failing('silent')) fdatasync(file, done)
}
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest)
  if (String(path).includes('/capture/')) captures.add(file)
  else captures.delete(file)
  return file
}
fs.writeSync = (file, bytes, ...rest) => {
  if (!captures.has(file) || !failing('full')) return writeSync(file, bytes, ...rest)
  const [from = 0, length = bytes.length - from] = rest
  writeSync(file, bytes, from, length >> 1)
  throw error('ENOSPC', 'write')
}
fs.statfsSync = (path, ...rest) => Object.assign(statfsSync(path, ...rest), failing('noroom') && { bavail: 0 })
syncBuiltinESMExports()
