import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Member } from '@fix/dictionary'
import { ctraderFix44 } from '../src/ctrader.ts'

const published = new URL('../../../../shared/dictionaries/venues/ctrader-fix44.xml', import.meta.url)

describe('the dialect of cTrader', () => {
  test('a security list gives each symbol its name and its digits', () => {
    const group = member(ctraderFix44.messages.get('y')!.members, 146)!
    expect(group.members!.map((one) => one.tag)).toEqual(expect.arrayContaining([55, 1007, 1008]))
    expect(ctraderFix44.fields.get(1007)).toMatchObject({ camel: 'symbolName', type: 'STRING' })
    expect(ctraderFix44.fields.get(1008)).toMatchObject({ camel: 'symbolDigits', type: 'INT' })
  })

  test('an execution report needs neither ExecID(17) nor LastPx(31) nor ClOrdID(11)', () => {
    const required = ctraderFix44.messages.get('8')!.members.filter((one) => one.required)
    expect(required.map((one) => one.tag)).toEqual([37, 150, 39])
  })

  test('a cancel names the order and its own id, and nothing else', () => {
    const required = ctraderFix44.messages.get('F')!.members.filter((one) => one.required)
    expect(required.map((one) => one.tag)).toEqual([41, 11])
  })

  test('an entry of NoPositions(702) begins with LongQty(704)', () => {
    expect(member(ctraderFix44.messages.get('AP')!.members, 702)!.members!.map((one) => one.tag)).toEqual([704, 705])
  })

  test.skipIf(!existsSync(published))(
    'knows every message and field of the published dictionary, and no more (skipped where ../shared is absent)',
    () => {
      const xml = readFileSync(published, 'utf8')
      const tagOf = new Map([...xml.matchAll(/<field number="(\d+)" name="(\w+)"/g)].map((found) => [found[2], Number(found[1])]))
      const differences: string[] = []
      const messages = [...xml.matchAll(/<message name="(\w+)" msgtype="(\w+)" msgcat="(\w+)">([\s\S]*?)<\/message>/g)]
      expect(messages.length).toBeGreaterThan(20)
      for (const [, name, type, , body] of messages) {
        const ours = ctraderFix44.messages.get(type)
        if (ours?.name !== name) {
          differences.push(`${type} ${name} is ${ours?.name}`)
          continue
        }
        const top = body.replaceAll(/<group[\s\S]*?<\/group>/g, '')
        for (const [, field, required] of top.matchAll(/<field name="(\w+)" required="(\w)"/g)) {
          const found = member(ours.members, tagOf.get(field)!)
          if (found === undefined) differences.push(`${name} lacks ${field}`)
          else if (found.required && required === 'N') differences.push(`${name} demands ${field}`)
        }
        for (const [, group, inner] of body.matchAll(/<group name="(\w+)" required="\w">([\s\S]*?)<\/group>/g)) {
          const members = member(ours.members, tagOf.get(group)!)?.members ?? []
          const fields = [...inner.matchAll(/<field name="(\w+)" required="\w"/g)].map(([, field]) => field)
          for (const field of fields)
            if (member(members, tagOf.get(field)!) === undefined) differences.push(`${name} ${group} lacks ${field}`)
          if (fields.length > 0 && members[0]?.tag !== tagOf.get(fields[0]))
            differences.push(`${name} ${group} does not begin with ${fields[0]}`)
        }
      }
      expect(differences).toEqual([])
    },
  )
})

function member(members: readonly Member[], tag: number): Member | undefined {
  return members.find((one) => one.tag === tag)
}
