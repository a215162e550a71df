/** The password that the gateways of all tests log on with, another one in each run of a test file, and the search for it in whatever they wrote, said or answered. */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const password = `S3CR3T-${randomBytes(12).toString('hex')}`

/** Whole, and as an encoding may have it: in base64 by each of the three places at which it may begin within a group of characters. */
function formsOf(secret: string): Buffer[] {
  const whole = Buffer.from(secret)
  const base64 = [0, 1, 2].map((lead) => {
    const text = Buffer.concat([Buffer.alloc(lead), whole]).toString('base64')
    // Characters at the ends also hold bits of what stands beside it.
    return text.slice(lead === 0 ? 0 : lead + 1, Math.floor(((lead + whole.length) * 8) / 6))
  })
  return [secret, ...base64, whole.toString('hex'), whole.toString('hex').toUpperCase()].map((form) => Buffer.from(form))
}

/** Does it stand in these bytes? */
export function holds(bytes: Buffer, secret: string): boolean {
  return formsOf(secret).some((form) => bytes.includes(form))
}

/** Throws where the password of this run stands in it. `what` names it. */
export function expectNoSecret(what: string, bytes: Buffer): void {
  if (holds(bytes, password)) throw new Error(`the password of the session stands in ${what}`)
}

/** The same for each file of a folder. */
export function expectNoSecretBelow(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) expectNoSecret(file, readFileSync(file))
  }
}
