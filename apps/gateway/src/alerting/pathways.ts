/** The ways out: a webhook, a program, a mail. Each says whether it was acknowledged; what it throws is tried again by whoever sends. */
import { spawn } from 'node:child_process'
import { ConfigError, resolveSecret } from '../config.ts'
import { mailOf, type Notification } from './notification.ts'
import type { AlertsSettings, PathwaySettings } from './settings.ts'

/** `acknowledged`: its answer has the nonce. `taken`: it was handed over, and a person may acknowledge it. */
export type Delivery = 'acknowledged' | 'taken'

export interface Pathway {
  readonly name: string
  readonly kind: PathwaySettings['kind']
  readonly severities: readonly string[]
  readonly heartbeat: boolean
  /** Rejects where it could not be handed over, with a reason that holds no address. */
  deliver(notification: Notification, signal: AbortSignal): Promise<Delivery>
}

/** What is read of an answer. */
const maxAnswerBytes = 16 * 1024
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Throws ConfigError for one that lacks what its kind needs. */
export function pathwaysOf({ pathways }: AlertsSettings): Pathway[] {
  const names = new Set<string>()
  return pathways.map((settings, at) => {
    const key = `alerts.pathways[${at}]`
    if (names.has(settings.name)) throw new ConfigError(`${key}.name: got ${settings.name} a second time, expected names of their own`)
    names.add(settings.name)
    const { name, kind, severities, heartbeat } = settings
    return { name, kind, severities, heartbeat, deliver: deliveryOf(settings, key) }
  })
}

function deliveryOf(settings: PathwaySettings, key: string): Pathway['deliver'] {
  const { kind, url, command, to, from, sendmail } = settings
  switch (kind) {
    case 'webhook': {
      if (url === undefined) throw new ConfigError(`${key}.url: got nothing, expected a reference to the address of the webhook`)
      const address = addressOf(resolveSecret(url, `${key}.url`), `${key}.url`)
      return (notification, signal) => posted(address, notification, signal)
    }
    case 'command':
      if (command === undefined) throw new ConfigError(`${key}.command: got nothing, expected the program and its arguments`)
      return async (notification, signal) => {
        const said = await ran(command, `${JSON.stringify(notification)}\n`, signal)
        return said.includes(notification.nonce) ? 'acknowledged' : 'taken'
      }
    case 'mail':
      if (to === undefined) throw new ConfigError(`${key}.to: got nothing, expected an address`)
      return async (notification, signal) => {
        await ran([sendmail, '-t', '-i'], mailOf(notification, to, from), signal)
        return 'taken'
      }
  }
}

function addressOf(text: string, key: string): URL {
  if (!URL.canParse(text)) throw new ConfigError(`${key}: what it refers to is no address (not shown), expected https://…`)
  const url = new URL(text)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) return url
  throw new ConfigError(`${key}: what it refers to is neither https nor http on loopback (not shown)`)
}

async function posted(url: URL, notification: Notification, signal: AbortSignal): Promise<Delivery> {
  const headers = { 'content-type': 'application/json' }
  const sent = fetch(url, { method: 'POST', headers, body: JSON.stringify(notification), redirect: 'error', signal })
  const answer = await sent.catch((cause: Error & { cause?: { code?: string } }): never => {
    // What fetch says names the address, and whoever has that can send here.
    throw new Error(cause.cause?.code ?? cause.name)
  })
  const said = await headOf(answer)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return said.includes(notification.nonce) ? 'acknowledged' : 'taken'
}

/** The first bytes of an answer; the rest of a long one is not waited for. */
async function headOf(answer: Response): Promise<string> {
  let text = ''
  if (answer.body === null) return text
  const decoder = new TextDecoder()
  const reader = answer.body.getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return text
    text += decoder.decode(value, { stream: true })
    if (text.length < maxAnswerBytes) continue
    await reader.cancel()
    return text.slice(0, maxAnswerBytes)
  }
}

/** Runs a program with text on its stdin; gives what it says. It gets no environment but where to find programs: no secret of ours is its business. */
function ran([program, ...args]: readonly string[], input: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '/usr/bin:/bin' }
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.length < maxAnswerBytes) said += chunk.toString()
    })
    child.on('error', (cause: NodeJS.ErrnoException) => reject(new Error(cause.code ?? cause.name)))
    child.on('close', (status, killed) => {
      if (status === 0) resolve(said)
      else reject(new Error(killed === null ? `status ${status}` : killed))
    })
    // A program that does not read is told by its status.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
