/**
 * The ways in which a message of the corpus is broken, each by a name that the report uses. A breakage changes the parts of a valid message before it is sealed; it
 * says false where the message has no place for it. What is broken afterwards stands in `text-breakages.ts`.
 */
import type { Dictionary, Field, Member, Message } from '@fix/dictionary'
import type { Chance } from '../fuzz/chance.ts'
import { flat, type Part, type Parts } from '../fuzz/random-message.ts'

export interface Scene {
  readonly dictionary: Dictionary<unknown>
  readonly message: Message
  readonly parts: Parts
  readonly chance: Chance
}

/** Changes the parts; false where there is nothing to be changed. */
type PartBreakage = (scene: Scene) => boolean

function all({ header, body, trailer }: Parts): Part[] {
  return [...flat([...header.slice(1), ...body, ...trailer])]
}

function insert(list: Part[], part: Part, chance: Chance, from = 0): boolean {
  list.splice(chance.between(from, list.length), 0, part)
  return true
}

/** A part of the body whose field is of such a kind. */
function partOf(scene: Scene, fits: (field: Field, part: Part) => boolean): Part | undefined {
  const { dictionary, parts, chance } = scene
  const data = new Set([...dictionary.dataOf.keys(), ...dictionary.dataOf.values()])
  const candidates = all(parts).filter((part) => {
    const field = dictionary.fields.get(part.tag)
    return field !== undefined && !data.has(part.tag) && part.entries === undefined && fits(field, part)
  })
  return candidates.length === 0 ? undefined : chance.pick(candidates)
}

function setText(part: Part | undefined, text: string): boolean {
  if (part === undefined) return false
  part.text = text
  return true
}

/** A value of the wrong syntax for each kind of field. */
const misfits: Partial<Record<Field['kind'], readonly string[]>> = {
  int: ['1.5', '+1', 'abc', ' 1', '1 ', '0x1', '--1', '-', '1e3'],
  decimal: ['+1', '1e5', 'abc', '1.2.3', '.', '1,5', ' 1', '-', '--1'],
  char: ['AB', 'ABC'],
  boolean: ['X', 'y', 'YES', '1'],
  utc: [
    '20260102-09:30',
    '20260102 09:30:00',
    '20261302-09:30:00',
    '20260230-09:30:00',
    '20260102-24:00:00',
    '20260102-09:60:00',
    '20260102-09:30:61',
    '2026-01-02',
    '20260102-09:30:00.',
    '20260102-09:30:00.1234567890123',
    'now',
  ],
  date: ['2026010', '20261301', '20260230', '2026-1-2', 'monday'],
  time: ['09:30', '24:00:00', '09:60:00', '09:30:61', '9:30:00', '09:30:00.', 'noon'],
  monthYear: ['2026', '202613', '20260230', '202601w6', '202601w0', '202601x1'],
}

/** A value that one may take for wrong and the other for right: spellings at the edge of the syntax. */
const edges: Partial<Record<Field['kind'], readonly string[]>> = {
  int: ['007', '-0', '0', '2147483647', '2147483648', '-2147483648', '9007199254740993', '99999999999999999999'],
  decimal: ['.5', '5.', '-.5', '007.50', '-0', '0.000000000000000000001', '123456789012345678901234567890'],
  utc: [
    '20260102-09:30:60',
    '20260102-09:30:00.1',
    '20260102-09:30:00.12',
    '20260102-09:30:00.1234',
    '20260102-09:30:00.123456',
    '20260102-09:30:00.123456789',
    '20260102-09:30:00.123456789012',
    '20240229-00:00:00',
    '19691231-23:59:59',
    '00010101-00:00:00',
  ],
  date: ['20240229', '19691231', '00010101'],
  time: ['23:59:60', '09:30:00.1', '09:30:00.123456', '09:30:00.123456789'],
  monthYear: ['202601w1', '20260131', '202601w5'],
  text: ['=', '=a=b', ' ', '\xff\xfe', '\x7f', '\x02', 'a'.repeat(300)],
  many: ['A  B', ' A', 'A '],
}

function ofKind(table: Partial<Record<Field['kind'], readonly string[]>>): PartBreakage {
  return (scene) => {
    const part = partOf(scene, (field) => field.values.size === 0 && table[field.kind] !== undefined)
    const kind = part && scene.dictionary.fields.get(part.tag)?.kind
    return part !== undefined && setText(part, scene.chance.pick((kind && table[kind]) ?? ['']))
  }
}

/** All groups of the message, those within groups too. */
function groupsOf(scene: Scene): Part[] {
  return all(scene.parts).filter((part) => part.entries !== undefined)
}

function someGroup(scene: Scene, fits: (part: Part, entries: Part[][]) => boolean): Part | undefined {
  const groups = groupsOf(scene).filter((part) => fits(part, part.entries ?? []))
  return groups.length === 0 ? undefined : scene.chance.pick(groups)
}

/** A tag that the dictionary has and the message, its groups and its header have not. */
function strangerTo({ dictionary, message, chance }: Scene): number {
  const own = new Set<number>()
  const add = (members: readonly Member[]): void => {
    for (const member of members) {
      own.add(member.tag)
      add(member.members ?? [])
    }
  }
  add([...dictionary.header, ...message.members, ...dictionary.trailer])
  const strangers = [...dictionary.fields.values()].filter(({ tag, kind, type }) => !own.has(tag) && kind === 'text' && type === 'STRING')
  return strangers.length === 0 ? 0 : chance.pick(strangers).tag
}

function removeRequired(list: Part[], members: readonly Member[], chance: Chance): boolean {
  const required = list.filter((part) => part.tag !== 35 && members.some((member) => member.required && member.tag === part.tag))
  if (required.length === 0) return false
  list.splice(list.indexOf(chance.pick(required)), 1)
  return true
}

export const partBreakages: Readonly<Record<string, PartBreakage>> = {
  'unknown MsgType(35)': ({ parts, chance }) => setText(parts.header[0], chance.pick(['ZZ', '*', '~~~', 'zz9'])),
  'unknown tag in the body': ({ parts, chance, dictionary }) => {
    const tag = chance.between(1500, 4999)
    return !dictionary.fields.has(tag) && insert(parts.body, { tag, text: 'x' }, chance)
  },
  'user-defined tag': ({ parts, chance, dictionary }) => {
    const tag = chance.pick([5000, 9001, 65535, 65536, 99999, 2147483647])
    return !dictionary.fields.has(tag) && insert(parts.body, { tag, text: 'x' }, chance)
  },
  'tag 0 or negative': ({ parts, chance }) => insert(parts.body, { tag: chance.pick([0, -1, -55]), text: 'x' }, chance),
  'unknown tag in a group': (scene) => {
    const group = someGroup(scene, (_, entries) => entries.length > 0)
    return group?.entries !== undefined && insert(group.entries[0], { tag: 9001, text: 'x' }, scene.chance, 1)
  },
  'tag of another message': (scene) => {
    const tag = strangerTo(scene)
    return tag > 0 && insert(scene.parts.body, { tag, text: 'x' }, scene.chance)
  },
  'required header field missing': ({ parts, dictionary, chance }) => removeRequired(parts.header, dictionary.header, chance),
  'required body field missing': ({ parts, message, chance }) => removeRequired(parts.body, message.members, chance),
  'required group field missing': (scene) => {
    const groups: [Part[], readonly Member[]][] = []
    const look = (parts: readonly Part[], members: readonly Member[]): void => {
      for (const part of parts) {
        const inner = members.find(({ tag }) => tag === part.tag)?.members ?? []
        for (const entry of part.entries ?? []) {
          groups.push([entry, inner.slice(1)])
          look(entry, inner)
        }
      }
    }
    look(scene.parts.body, scene.message.members)
    return groups.some(([entry, members]) => removeRequired(entry, members, scene.chance))
  },
  'field without a value': (scene) =>
    setText(
      partOf(scene, () => true),
      '',
    ),
  'field without a value in a group': (scene) => {
    const group = someGroup(scene, (_, entries) => entries.length > 0)
    return setText(group?.entries?.[0].at(-1), '')
  },
  'value outside the enumeration': (scene) => {
    const part = partOf(scene, (field) => field.values.size > 0 && field.kind !== 'boolean')
    const field = part && scene.dictionary.fields.get(part.tag)
    const strange = field?.kind === 'int' ? '98765' : field?.kind === 'char' ? '~' : 'Strange'
    return field !== undefined && !field.values.has(strange) && setText(part, strange)
  },
  'value of the wrong syntax': ofKind(misfits),
  'value at the edge of the syntax': ofKind(edges),
  'header field behind the body': ({ parts, chance }) => {
    if (parts.header.length < 2 || parts.body.length === 0) return false
    const [part] = parts.header.splice(chance.between(1, parts.header.length - 1), 1)
    return insert(parts.body, part, chance, 1)
  },
  'trailer field within the body': ({ parts, chance, dictionary }) =>
    dictionary.trailer.some(({ tag }) => tag === 89) &&
    parts.body.length > 0 &&
    parts.body.splice(chance.below(parts.body.length), 0, { tag: 93, text: '1' }, { tag: 89, text: 'x' }) !== undefined,
  'body field behind the trailer': ({ parts, chance }) => {
    if (parts.body.length < 2) return false
    const [part] = parts.body.splice(chance.below(parts.body.length), 1)
    parts.trailer.push({ tag: 93, text: '1' }, { tag: 89, text: 'x' }, part)
    return true
  },
  'body field twice': ({ parts, chance }) => {
    const plain = parts.body.filter((part) => part.entries === undefined)
    return plain.length > 0 && insert(parts.body, { ...chance.pick(plain) }, chance)
  },
  'header field twice': ({ parts, chance }) => insert(parts.header, { ...chance.pick(parts.header) }, chance, 1),
  'group twice': ({ parts, chance }) => {
    const groups = parts.body.filter((part) => part.entries !== undefined)
    return groups.length > 0 && insert(parts.body, chance.pick(groups), chance)
  },
  'count too high': (scene) => {
    const group = someGroup(scene, () => true)
    return setText(group, String((group?.entries?.length ?? 0) + scene.chance.between(1, 3)))
  },
  'count too low': (scene) => {
    const group = someGroup(scene, (_, entries) => entries.length > 0)
    return setText(group, String(scene.chance.below(group?.entries?.length ?? 0)))
  },
  'count no number': (scene) =>
    setText(
      someGroup(scene, () => true),
      scene.chance.pick(['x', '-1', '1.0', '', '+1', '2147483648']),
    ),
  'entry without its first field': (scene) => {
    const group = someGroup(scene, (_, entries) => (entries[0]?.length ?? 0) > 1)
    return group?.entries?.[scene.chance.below(group.entries.length)].shift() !== undefined
  },
  'entry in another order': (scene) => {
    const group = someGroup(scene, (_, entries) => entries.some((entry) => entry.length > 2))
    const entry = group?.entries?.find((each) => each.length > 2)
    if (entry === undefined) return false
    const at = scene.chance.between(1, entry.length - 2)
    entry.splice(at, 2, entry[at + 1], entry[at])
    return true
  },
  'first fields of the entries second': (scene) => {
    const group = someGroup(
      scene,
      (_, entries) => entries.length > 0 && entries.every((entry) => entry.length > 1 && entry[1].tag === entries[0][1].tag),
    )
    for (const entry of group?.entries ?? []) entry.splice(0, 2, entry[1], entry[0])
    return group !== undefined
  },
  'length of a data field wrong': ({ parts, dictionary, chance }) => {
    const lengths = [...all(parts)].filter((part) => dictionary.dataOf.has(part.tag))
    if (lengths.length === 0) return false
    const part = chance.pick(lengths)
    part.text = chance.pick(['0', '-1', 'x', String(Number(part.text) + 1), String(Number(part.text) - 1), '999999999'])
    return true
  },
  'body shuffled': ({ parts, chance }) => {
    for (let at = parts.body.length - 1; at > 0; at--) {
      const other = chance.below(at + 1)
      ;[parts.body[at], parts.body[other]] = [parts.body[other], parts.body[at]]
    }
    return parts.body.length > 1
  },
  'another BeginString(8)': ({ parts, chance }) => {
    const others = ['FIX.4.2', 'FIX.4.4', 'FIXT.1.1', 'FIX.9.9', 'FIX'].filter((each) => each !== parts.beginString)
    parts.beginString = chance.pick(others)
    return true
  },
}
