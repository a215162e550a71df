/** Addresses that may connect: IPv4 and IPv6, each alone or as a network (CIDR). An IPv4 address is the same when it comes as ::ffff:1.2.3.4. */
import { BlockList, isIP } from 'node:net'

/** Bits of an IPv6 address ahead of the IPv4 address that it holds. */
const mappedBits = 96

export class AddressList {
  /** One a family: to the platform an IPv4 address lies in ::/0, to whoever wrote ::/0 it does not. */
  readonly #lists = { ipv4: new BlockList(), ipv6: new BlockList() }

  /** Throws on an entry that is no address and no network, naming it. */
  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const [written, prefix, ...rest] = entry.split('/')
      const address = plainAddress(written)
      const mapped = isIP(written) === 6 && isIP(address) === 4
      const longest = isIP(written) === 6 ? 128 : 32
      const given = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN
      const bits = mapped ? given - mappedBits : given
      if (isIP(written) === 0 || rest.length > 0 || !(given <= longest && bits >= 0))
        throw new Error(`allow: '${entry}', an address or a network such as 10.1.0.0/16 expected`)
      const family = familyOf(address)
      this.#lists[family].addSubnet(address, bits, family)
    }
  }

  has(address: string): boolean {
    const plain = plainAddress(address)
    const family = familyOf(plain)
    return isIP(plain) !== 0 && this.#lists[family].check(plain, family)
  }
}

/** An address as people write it: IPv4 without the IPv6 around it, and without the name of an interface behind it. */
export function plainAddress(address: string): string {
  const [bare] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)
  return mapped === null ? bare : mapped[1]
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
