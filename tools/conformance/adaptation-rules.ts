// The rules by which scripts are adapted to older versions, each a change to the fields of one message of a script.

/** The fields of a script's message in their order; what is no field (`49garbled=TW` is one) stays as it is. */
export class Fields {
  list: { tag: string; value: string }[]
  readonly #end: string

  constructor(body: string) {
    this.#end = body.endsWith('\x01') ? '\x01' : ''
    const parts = body.split('\x01')
    if (this.#end !== '') parts.pop()
    this.list = parts.map((part) => {
      const equals = part.indexOf('=')
      return { tag: part.slice(0, equals), value: part.slice(equals + 1) }
    })
  }

  get text(): string {
    return this.list.map(({ tag, value }) => `${tag}=${value}`).join('\x01') + this.#end
  }

  /** As BodyLength(9) counts on the wire but for a constant, each stamp of the header `stampWidth` wide whatever the script has for it. */
  length(stampWidth: number): number {
    const counted = this.list.filter(({ tag }) => tag !== '8' && tag !== '9' && tag !== '10')
    return counted.reduce((sum, { tag, value }) => sum + tag.length + (isStamp(tag) ? stampWidth : value.length) + 2, 0)
  }

  get(tag: string): string | undefined {
    return this.list.find((field) => field.tag === tag)?.value
  }

  set(tag: string, value: string): void {
    for (const field of this.list) if (field.tag === tag) field.value = value
  }

  remove(...tags: string[]): void {
    this.list = this.list.filter(({ tag }) => !tags.includes(tag))
  }

  is(msgType: string): boolean {
    return this.get('35') === msgType
  }
}

function isStamp(tag: string): boolean {
  return tag === '52' || tag === '122'
}

/** EndSeqNo(16) for "all that follow" is 999999. */
export function infinity(fields: Fields): void {
  if (fields.is('2') && fields.get('16') === '0') fields.set('16', '999999')
}

/** OrderQty(38) is an integer; one that is wrong stays so. */
export function wholeQuantity(fields: Fields): void {
  const quantity = fields.get('38')
  if (quantity !== undefined) fields.set('38', quantity.replace(/^(\d+)\.0+$/, '$1'))
}

/** A Reject(3) has no fields but 45 and 58: the tag stands in the text. There is no BusinessMessageReject(j). */
export function oldReject(fields: Fields, sent: boolean): void {
  if (sent) return
  if (fields.is('j')) {
    fields.set('35', '3')
    fields.set('58', 'Unsupported message type')
    fields.remove('372', '380')
  }
  if (!fields.is('3')) return
  const tag = fields.get('371')
  if (tag !== undefined) fields.set('58', `${fields.get('58')} (${tag})`)
  fields.remove('371', '372', '373')
}

/** FIX.4.0 routes by firm and desk, not by place: what a script does with 144 and 145 it does once more with 116 and 129. */
export function absentRouting(fields: Fields): void {
  for (const [location, desk, reversedDesk] of [
    ['144', '116', '129'],
    ['145', '129', '116'],
  ]) {
    if (fields.get(location) === '') fields.set(desk, '')
    const text = fields.get('58')
    if (text?.endsWith(` (${location})`)) {
      fields.set('58', text.replace(`(${location})`, `(${desk})`))
      fields.remove(reversedDesk)
    }
    fields.remove(location)
  }
}

/** An ExecutionReport(8) with what the version requires of one. */
export function report(body: string): (fields: Fields, sent: boolean) => void {
  return (fields, sent) => {
    if (!sent || !fields.is('8')) return
    const header = fields.list.filter(({ tag }) => ['8', '9', '35', '34', '43', '49', '52', '56', '122'].includes(tag))
    fields.list = [...header, ...new Fields(body.replaceAll('|', '\x01')).list]
  }
}

/** Orders of a version that has less fields for them; with `quantity` it requires OrderQty(38); SecurityType(167) gives way to another enumeration. */
export function earlyOrder(change: {
  without: readonly string[]
  quantity: boolean
  enumeration: Readonly<Record<string, string>>
}): (fields: Fields, sent: boolean) => void {
  return (fields) => {
    if (fields.get('58')?.endsWith(' (167)')) swapRejectedEnumeration(fields, change.enumeration)
    if (!fields.is('D')) return
    fields.remove(...change.without)
    const place = fields.list.findIndex(({ tag }) => tag === '40')
    if (change.quantity && place >= 0 && fields.get('38') === undefined) fields.list.splice(place, 0, { tag: '38', value: '100' })
    const instead = change.enumeration[fields.get('167') ?? '']
    if (instead === undefined) return
    const [tag, value] = instead.split('=')
    for (const field of fields.list) if (field.tag === '167') Object.assign(field, { tag, value })
  }
}

function swapRejectedEnumeration(fields: Fields, enumeration: Readonly<Record<string, string>>): void {
  const instead = Object.values(enumeration).at(0)
  if (instead !== undefined) fields.set('58', (fields.get('58') ?? '').replace('(167)', `(${instead.split('=')[0]})`))
}
