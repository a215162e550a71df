/** The section `fields` of a dictionary in QuickFIX's XML form: tags, names, types and enumerations. */
import { camelName, enumerationName, fieldTypes, type FieldType } from '@fix/dictionary'
import type { Findings } from './findings.ts'
import type { SourceField } from './source.ts'
import type { Element } from './xml.ts'

const highestTag = 2 ** 31 - 1

/** Fields by name. One that is wrong is found and left out, but for a wrong type, so that its members are not found wanting too. */
export function readFields(elements: readonly Element[], found: Findings): Map<string, SourceField> {
  const fields = new Map<string, SourceField>()
  const tags = new Map<number, string>()
  const camels = new Map<string, string>()
  for (const element of elements) {
    if (!found.expect(element, 'field')) continue
    const tag = readTag(element, found)
    const name = found.nameOf(element)
    if (name === undefined) continue
    const field = { tag, name, type: readType(element, name, found), values: readValues(element, name, found) }
    const camel = camelName(name)
    const [sameTag, sameCamel] = [tags.get(tag), camels.get(camel)]
    if (fields.has(name)) found.at(element, `field ${name} is defined twice`)
    else if (sameCamel !== undefined) found.at(element, `${sameCamel} and ${name} are one name in TypeScript, ${camel}`)
    else if (sameTag !== undefined) found.at(element, `tag ${tag} is defined twice, as ${sameTag} and ${name}`)
    if (fields.has(name)) continue
    if (tag > 0) tags.set(tag, name)
    camels.set(camel, name)
    fields.set(name, field)
  }
  return fields
}

/** 0 where it is no tag. */
function readTag(element: Element, found: Findings): number {
  const text = found.attribute(element, 'number')
  if (text === undefined) return 0
  const tag = /^[0-9]+$/.test(text) ? Number(text) : 0
  if (tag > 0 && tag <= highestTag) return tag
  found.at(element, `${text} is no tag, expected 1 to ${highestTag}`)
  return 0
}

function readType(element: Element, name: string, found: Findings): FieldType {
  const text = found.attribute(element, 'type')
  const type = fieldTypes.find((known) => known === text)
  if (type === undefined && text !== undefined) found.at(element, `field ${name} has the unknown type ${text}`)
  // INT, so that a group that it counts is not found wanting too.
  return type ?? 'INT'
}

function readValues(element: Element, name: string, found: Findings): Map<string, string> {
  const values = new Map<string, string>()
  const taken = new Set<string>()
  for (const child of element.children) {
    if (!found.expect(child, 'value')) continue
    const wire = found.attribute(child, 'enum')
    if (wire === undefined) continue
    if (wire === '') found.at(child, `a value of ${name} is empty`)
    else if (values.has(wire)) found.at(child, `${name} has the value ${wire} twice`)
    else values.set(wire, valueName(child.attributes.get('description') ?? wire, wire, taken))
  }
  return values
}

/** Two values of one field may carry the same description, or one without a letter: they are told apart by the wire value, or by a number. */
function valueName(description: string, wire: string, taken: Set<string>): string {
  const words = enumerationName(description)
  const apart = words + wire.replace(/[^A-Za-z0-9]/g, '')
  let name = words === '' || taken.has(words) ? apart : words
  for (let number = taken.size + 1; name === '' || taken.has(name); number++) name = `${apart || 'Value'}${number}`
  taken.add(name)
  return name
}
