/** Addresses that may connect: IPv4 and IPv6, each alone or as a network (CIDR). An IPv4 address is the same when it comes as ::ffff:1.2.3.4. */
import { BlockList, isIP } from 'node:net'

export class AddressList {
  readonly #list = new BlockList()

  /** Throws on an entry that is no address and no network, naming it. */
  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const [address, prefix, ...rest] = entry.split('/')
      const version = isIP(address)
      const longest = version === 6 ? 128 : 32
      const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN
      if (version === 0 || rest.length > 0 || !(bits <= longest))
        throw new Error(`allow: '${entry}', an address or a network such as 10.1.0.0/16 expected`)
      this.#list.addSubnet(address, bits, familyOf(version))
    }
  }

  has(address: string): boolean {
    const plain = plainAddress(address)
    const version = isIP(plain)
    return version !== 0 && this.#list.check(plain, familyOf(version))
  }
}

/** An address as people write it: IPv4 without the IPv6 around it, and without the name of an interface behind it. */
export function plainAddress(address: string): string {
  const [bare] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)
  return mapped === null ? bare : mapped[1]
}

function familyOf(version: number): 'ipv4' | 'ipv6' {
  return version === 6 ? 'ipv6' : 'ipv4'
}
