import { describe, expect, it } from 'vitest'
import { DictionaryError, printTables, printTypes, readQuickfix } from '../src/index.ts'

const a = "<field number='1' name='A' type='STRING'/>"

/** A small file: fields stand from line 7, members of the one message from line 4, components from line 100. */
function small(fields: string, body = '', components = ''): string {
  const head = `<fix major='4' minor='4'>
 <header/>
 <messages><message name='M' msgtype='U' msgcat='app'>
${body}
 </message></messages>
 <fields>
${fields}
 </fields>
`
  return `${head}${'\n'.repeat(99 - head.split('\n').length)} <components>\n${components}\n </components>\n</fix>`
}

function problemsOf(xml: string): string[] {
  try {
    readQuickfix(xml, 'f.xml')
  } catch (error) {
    if (error instanceof DictionaryError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('a dictionary that contradicts itself', () => {
  it.each([
    ['an unknown type', "<field number='1' name='A' type='TEXT'/>", '', 'f.xml:7: field A has the unknown type TEXT'],
    ['a tag defined twice', `${a}\n<field number='1' name='B' type='STRING'/>`, '', 'f.xml:8: tag 1 is defined twice, as A and B'],
    ['a field defined twice', `${a}\n<field number='2' name='A' type='STRING'/>`, '', 'f.xml:8: field A is defined twice'],
    [
      'two fields that TypeScript cannot tell apart',
      "<field number='1' name='URLLink' type='STRING'/>\n<field number='2' name='UrlLink' type='STRING'/>",
      '',
      'f.xml:8: URLLink and UrlLink are one name in TypeScript, urlLink',
    ],
    ['a tag that is no number', "<field number='x' name='A' type='STRING'/>", '', 'f.xml:7: x is no tag, expected 1 to 2147483647'],
    ['a tag beyond 2^31-1', "<field number='2147483648' name='A' type='STRING'/>", '', 'f.xml:7: 2147483648 is no tag'],
    ['a field without its number', "<field name='A' type='STRING'/>", '', 'f.xml:7: <field> has no number'],
    ['a field with an empty name', "<field number='1' name='' type='STRING'/>", '', 'f.xml:7: <field> has an empty name'],
    ['a name with a blank', "<field number='1' name='A B' type='STRING'/>", '', "f.xml:7: 'A B' is no name of a field"],
    [
      'a value given twice',
      "<field number='1' name='A' type='CHAR'>\n<value enum='1' description='X'/>\n<value enum='1' description='Y'/></field>",
      '',
      'f.xml:9: A has the value 1 twice',
    ],
    [
      'an empty value',
      "<field number='1' name='A' type='CHAR'>\n<value enum='' description='X'/></field>",
      '',
      'f.xml:8: a value of A is empty',
    ],
    ['a value without its enum', "<field number='1' name='A' type='CHAR'>\n<value/></field>", '', 'f.xml:8: <value> has no enum'],
    ['a member that no field defines', a, "<field name='B' required='Y'/>", 'f.xml:4: field B is not defined'],
    ['a group that no field counts', a, "<group name='B' required='Y'><field name='A'/></group>", 'f.xml:4: field B is not defined'],
    ['a group that text counts', a, "<group name='A'>\n<field name='A'/></group>", 'f.xml:4: group A is counted by STRING'],
    ['a component that is not there', a, "<component name='C' required='Y'/>", 'f.xml:4: component C is not defined'],
    ['a member without its name', a, "<field required='Y'/>", 'f.xml:4: <field> has no name'],
    ['a member that is neither required nor not', a, "<field name='A' required='yes'/>", "f.xml:4: required is 'yes', expected Y or N"],
    ['an element that is no member', a, "<message name='A'/>", 'f.xml:4: expected field, group, component, found <message>'],
    ['an element that closes nothing', a, '</group>', 'f.xml:4: unexpected close tag'],
    ['text where an element should be', a, '\n hello', 'f.xml:5: expected an element, found "hello"'],
    ['an attribute given twice', a, "<field name='A' name='B'/>", 'f.xml:4: duplicate attribute: name'],
  ])('is refused with file and line: %s', (_title, fields, body, message) => {
    const [first, ...others] = problemsOf(small(fields, body))
    expect(first).toContain(message)
    expect(others).toEqual([])
  })

  const counted = `${a}\n<field number='2' name='NoA' type='NUMINGROUP'/>`

  it.each([
    ['empty', "<group name='NoA' required='N'></group>", '', 'f.xml:4: group NoA has no first field'],
    [
      'of a component that is empty',
      "\n<group name='NoA'><component name='E'/></group>",
      "<component name='E'/>",
      'f.xml:5: group NoA has no first field',
    ],
    ['empty, in a component', '', "<component name='C'>\n<group name='NoA'/></component>", 'f.xml:101: group NoA has no first field'],
  ])('is refused for a group that is %s', (_title, body, components, message) => {
    expect(problemsOf(small(counted, body, components))).toEqual([message])
  })

  it('may begin a group with a component that has a first field further down', () => {
    const components =
      "<component name='C'><component name='E'/><component name='D'/></component><component name='D'><field name='A'/></component>"
    expect(problemsOf(small(counted, "<group name='NoA'><component name='C'/></group>", `${components}<component name='E'/>`))).toEqual([])
  })

  it.each([
    ['itself', "<component name='C'>\n<component name='C'/></component>", 'f.xml:101: component C contains itself: C > C'],
    [
      'itself by way of another',
      "<component name='C'>\n<component name='D'/></component>\n<component name='D'>\n<component name='C'/></component>",
      'f.xml:103: component C contains itself: C > D > C',
    ],
    [
      'itself in a group',
      "<component name='C'>\n<group name='NoA'><component name='C'/></group></component>",
      'f.xml:101: component C contains itself: C > C',
    ],
  ])('is refused for a component that contains %s', (_title, components, message) => {
    expect(problemsOf(small(counted, "<component name='C'/>", components))).toEqual([message])
  })

  it('is refused for a component defined twice', () => {
    expect(problemsOf(small(a, '', "<component name='C'/>\n<component name='C'/>"))).toEqual(['f.xml:101: component C is defined twice'])
  })

  it('is refused for a message type or a message name given twice', () => {
    const messages = (second: string): string =>
      `<fix major='4' minor='4'>\n<messages>\n<message name='M' msgtype='U'/>\n<message ${second}/>\n</messages></fix>`
    expect(problemsOf(messages("name='N' msgtype='U'"))).toEqual(['f.xml:4: message type U is given twice, to M and N'])
    expect(problemsOf(messages("name='M' msgtype='V'"))).toEqual(['f.xml:4: message M is defined twice'])
    expect(problemsOf(messages("name='M' msgtype=''"))).toEqual(['f.xml:4: message M has an empty msgtype'])
    expect(problemsOf(messages("name='N' msgtype='U 1'"))).toEqual(["f.xml:4: 'U 1' is no MsgType(35): printable ASCII without blanks"])
    expect(problemsOf(messages("name='header' msgtype='V'"))).toEqual([
      "f.xml:4: a message can't be called header: that is the type of all headers",
    ])
  })

  it('is refused for a section that comes twice or is none, and for a version that is none', () => {
    expect(problemsOf("<fix major='4' minor='4'>\n<fields/>\n<fields/>\n<groups/></fix>")).toEqual([
      'f.xml:3: <fields> stands here a second time',
      'f.xml:4: expected header, trailer, messages, components, fields, found <groups>',
    ])
    expect(problemsOf("<fix major='four' minor='4' type='FIXML'/>")).toEqual([
      "f.xml:1: type is 'FIXML', expected FIX or FIXT",
      "f.xml:1: major is 'four', expected a number",
    ])
    expect(problemsOf('<dictionary/>')[0]).toBe('f.xml:1: expected fix, found <dictionary>')
    expect(problemsOf('')).toEqual(['f.xml:1: document must contain a root element'])
    expect(problemsOf('<fix>\n<fields>\n')).toEqual(['f.xml:2: <fields> is never closed'])
  })

  it('shows everything that is wrong with it in the order of the file', () => {
    const xml = small(
      "<field number='1' name='A' type='TEXT'/>\n<field number='1' name='B' type='INT'/>",
      "<field name='C'/>\n<component name='D'/>",
    )
    expect(problemsOf(xml)).toEqual([
      'f.xml:4: field C is not defined',
      'f.xml:5: component D is not defined',
      'f.xml:8: field A has the unknown type TEXT',
      'f.xml:9: tag 1 is defined twice, as A and B',
    ])
  })
})

describe('what is odd and still a dictionary', () => {
  const read = (values: string): [string, string][] => [
    ...readQuickfix(small(`<field number='1' name='A' type='STRING'>${values}</field>`), 'f.xml').fields[0].values,
  ]

  it('is two values with one description: they are told apart', () => {
    expect(read("<value enum='1' description='X_Y'/><value enum='2' description='X_Y'/>")).toEqual([
      ['1', 'XY'],
      ['2', 'XY2'],
    ])
  })

  it('is a value whose description has no letter, or is absent', () => {
    expect(read("<value enum='*' description='???'/><value enum='?' description=''/><value enum='7'/>")).toEqual([
      ['*', 'Value1'],
      ['?', 'Value2'],
      ['7', '7'],
    ])
  })

  it.each(['Omit', 'NonNullable', 'Header', 'string', 'number', 'undefined', 'class', 'interface'])(
    'is a message called %s, as what the printed types use or TypeScript keeps',
    (name) => {
      const xml = `<fix major='4' minor='4'><messages><message name='${name}' msgtype='U'/></messages></fix>`
      const printed = printTypes(readQuickfix(xml, 'f.xml'))
      expect(printed).toContain(`export interface ${name}2 {`)
      expect(printed).toContain(`  ${name}: ${name}2\n`)
    },
  )

  it('is a group that begins with a component that is empty: what comes behind it begins an entry', () => {
    const fields = `${a}\n<field number='2' name='NoA' type='NUMINGROUP'/>`
    const entry = (members: string): string => {
      const components = "<component name='E'/><component name='C'><component name='E'/><field name='A'/></component>"
      const printed = printTypes(readQuickfix(small(fields, `<group name='NoA'>${members}</group>`, components), 'f.xml'))
      return /export interface MAEntry[^}]*\}/.exec(printed)?.[0] ?? ''
    }
    expect(entry("<component name='E'/><component name='C'/>")).toBe(
      "export interface MAEntry extends Partial<EComponent>, Partial<CComponent> {\n  readonly a: NonNullable<CComponent['a']>\n}",
    )
    expect(entry("<component name='E'/><field name='A'/>")).toBe(
      'export interface MAEntry extends Partial<EComponent> {\n  readonly a: string\n}',
    )
    expect(entry("<component name='C'/><field name='A'/>").match(/readonly a/g)?.length).toBe(1)
  })

  it('is a MsgType(35) that would end a comment', () => {
    const xml = "<fix major='4' minor='4'><messages><message name='M' msgtype='*/'/></messages></fix>"
    expect(printTypes(readQuickfix(xml, 'f.xml'))).toContain('/** M(* /). */')
  })

  it('is a value that the notation of the tables uses itself', () => {
    const source = readQuickfix(small("<field number='1' name='A' type='STRING'><value enum='a = 100%' description='X'/></field>"), 'f.xml')
    expect(printTables(source, 'x')).toContain('1 A STRING a%20%3D%20100%25=X`')
  })
})
