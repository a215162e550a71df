import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { fix40 } from '../src/fix40.ts'
import { fix41 } from '../src/fix41.ts'
import { fix42 } from '../src/fix42.ts'
import { fix43 } from '../src/fix43.ts'
import { fix44 } from '../src/fix44.ts'
import { fix50 } from '../src/fix50.ts'
import { fix50sp1 } from '../src/fix50sp1.ts'
import { fix50sp2 } from '../src/fix50sp2.ts'
import { fixt11 } from '../src/fixt11.ts'
import type { Dictionary, Field, Member } from '../src/index.ts'

// The compiler is asked what it sees in each shape, and the tables what they hold: both are told as text and have to be one.
const versions = { fix40, fix41, fix42, fix43, fix44, fix50, fix50sp1, fix50sp2, fixt11 } as const
const files = Object.keys(versions).map((name) => fileURLToPath(new URL(`../src/${name}-messages.ts`, import.meta.url)))
let program: ts.Program
let checker: ts.TypeChecker

beforeAll(() => {
  program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  })
  checker = program.getTypeChecker()
})

function interfaceOf(file: string, name: string): ts.Type {
  const source = program.getSourceFile(file)
  const found = source?.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name)
  if (!found) throw new Error(`${file} has no ${name}`)
  return checker.getTypeAtLocation(found)
}

/** 'clOrdID: string', 'side?: Buy|Sell', 'noPartyIDs?: [partyID: string …]', by name. */
function tellShape(type: ts.Type, told: Map<ts.Type, string>): string {
  const known = told.get(type)
  if (known !== undefined) return known
  const lines = checker.getPropertiesOfType(type).map((property) => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
    return `${property.name}${optional ? '?' : ''}: ${tellValue(checker.getNonNullableType(checker.getTypeOfSymbol(property)), told)}`
  })
  const text = lines.sort().join(', ')
  told.set(type, text)
  return text
}

function tellValue(type: ts.Type, told: Map<ts.Type, string>): string {
  if (checker.isArrayType(type)) return `[${tellShape(checker.getTypeArguments(type as ts.TypeReference)[0], told)}]`
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  const parts = type.isUnion() ? type.types : [type]
  if (parts.every((part) => part.isStringLiteral()))
    return parts
      .map((part) => part.value)
      .sort()
      .join('|')
  if (parts.length > 1)
    return checker.getPropertyOfType(parts[0], 'byteLength') || checker.getPropertyOfType(parts[1], 'byteLength') ? 'bytes' : 'union'
  return checker.typeToString(checker.getBaseConstraintOfType(type) ?? type).replace(/^(Decimal|UtcText)$/, 'string')
}

/** What the tables say of the same. */
function tellMembers(members: readonly Member[], dictionary: Dictionary<unknown>, entry: boolean): string {
  const { fields, dataOf } = dictionary
  const standing = members.filter((member) => entry || ![9, 10, 35].includes(member.tag))
  const has = (tag: number | undefined): boolean => members.some((member) => member.tag === tag)
  const counted = (member: Member): boolean => has(dataOf.get(member.tag))
  // An entry is begun by its first field, and that by its data where it is their length.
  const first = entry ? (counted(members[0]) ? dataOf.get(members[0].tag) : members[0].tag) : undefined
  return standing
    .map((member) => {
      const field = fields.get(member.tag) as Field
      const must = (member.required && !counted(member)) || member.tag === first
      return `${field.camel}${must ? '' : '?'}: ${member.members ? `[${tellMembers(member.members, dictionary, true)}]` : tellField(field)}`
    })
    .sort()
    .join(', ')
}

function tellField({ kind, type, values }: Field): string {
  if (values.size > 0 && (kind === 'text' || kind === 'char' || type === 'INT')) return [...values.values()].sort().join('|')
  const words: Partial<Record<Field['kind'], string>> = { int: 'number', boolean: 'boolean', data: 'bytes' }
  return words[kind] ?? 'string'
}

describe('the types of a version say what its tables say', () => {
  it.each(Object.entries(versions))('%s: every message with its fields, groups, values, and what is required', (name, version) => {
    const dictionary: Dictionary<unknown> = version
    const file = files.find((each) => each.endsWith(`/${name}-messages.ts`)) ?? ''
    const told = new Map<ts.Type, string>()
    const shapes = interfaceOf(file, 'Messages')
    const shapeOf = (message: string): string => {
      const property = checker.getPropertyOfType(shapes, message)
      return property ? tellShape(checker.getTypeOfSymbol(property), told) : 'absent'
    }
    const messages = [...dictionary.messages.values()]
    expect(checker.getPropertiesOfType(shapes).map((each) => each.name)).toEqual(['header', ...messages.map((each) => each.name)])
    for (const message of messages) {
      // Not by toEqual: a difference in a megabyte takes minutes to print.
      const [shape, tables] = [shapeOf(message.name), tellMembers(message.members, dictionary, false)]
      const at = [...tables].findIndex((character, place) => character !== shape[place])
      if (shape !== tables)
        expect(`${message.name} … ${shape.slice(at - 80, at + 80)}`).toBe(`${message.name} … ${tables.slice(at - 80, at + 80)}`)
    }
    expect(shapeOf('header')).toBe(tellMembers([...dictionary.header, ...dictionary.trailer], dictionary, false))
  })
})
