/** A stand-in for whoever is to be told: a webhook that keeps what it gets, and acknowledges unless told otherwise. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Notification } from '../src/alerting/notification.ts'

export class Webhook {
  readonly got: Notification[] = []
  acknowledges = true
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(): Promise<Webhook> {
    const server = createServer()
    const webhook = new Webhook(server)
    server.on('request', (request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const notification = JSON.parse(body) as Notification
        webhook.got.push(notification)
        response.end(webhook.acknowledges ? JSON.stringify({ nonce: notification.nonce }) : '')
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return webhook
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/alerts`
  }

  /** What came of one alert. */
  of(alert: string): Notification[] {
    return this.got.filter((one) => one.alert === alert)
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
