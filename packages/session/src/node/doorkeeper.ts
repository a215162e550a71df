/**
 * Who may hold a socket of ours at all, before a byte is read: addresses that are allowed, and how many from each and in all. It counts sockets from
 * their first moment to their last, whatever becomes of them.
 */
import type { Socket } from 'node:net'
import type { SessionCause } from '@fix/events'
import { AddressList, plainAddress } from './address-list.ts'

export interface DoorkeeperOptions {
  /** Addresses and networks that may connect; everybody unless told. */
  allow?: readonly string[]
  /** Connections in all, and from one address, logged on or not. 10,000 for both unless told. */
  maxConnections?: number
  maxConnectionsPerAddress?: number
}

export class Doorkeeper {
  readonly #allow: AddressList | undefined
  readonly #most: number
  readonly #mostOfOne: number
  readonly #sockets = new Set<Socket>()
  readonly #byAddress = new Map<string, number>()

  /** Throws on an address that is none. */
  constructor({ allow, maxConnections = 10_000, maxConnectionsPerAddress = maxConnections }: DoorkeeperOptions) {
    this.#allow = allow === undefined ? undefined : new AddressList(allow)
    this.#most = maxConnections
    this.#mostOfOne = maxConnectionsPerAddress
  }

  /** Sockets that are open now. */
  get count(): number {
    return this.#sockets.size
  }

  /** Why the socket may not stay, or undefined: then it is counted until it closes. */
  refusal(socket: Socket): SessionCause | undefined {
    const { remoteAddress } = socket
    // It hung up before it was looked at.
    if (remoteAddress === undefined) return 'peerClosed'
    const address = plainAddress(remoteAddress)
    if (this.#allow?.has(address) === false) return 'addressRefused'
    const fromThere = this.#byAddress.get(address) ?? 0
    if (this.#sockets.size >= this.#most || fromThere >= this.#mostOfOne) return 'tooManyConnections'
    this.#sockets.add(socket)
    this.#byAddress.set(address, fromThere + 1)
    socket.once('close', () => this.#left(socket, address))
    return undefined
  }

  /** Everybody out, at once. */
  clear(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  #left(socket: Socket, address: string): void {
    this.#sockets.delete(socket)
    const rest = (this.#byAddress.get(address) ?? 0) - 1
    if (rest > 0) this.#byAddress.set(address, rest)
    else this.#byAddress.delete(address)
  }
}
