/** The types of FIX fields, as the published dictionaries name them, and what a field is. */
export const fieldTypes = [
  'AMT',
  'BOOLEAN',
  'CHAR',
  'COUNTRY',
  'CURRENCY',
  'DATA',
  'DATE',
  'DAYOFMONTH',
  'EXCHANGE',
  'FLOAT',
  'INT',
  'LANGUAGE',
  'LENGTH',
  'LOCALMKTDATE',
  'LOCALMKTTIME',
  'MONTHYEAR',
  'MULTIPLECHARVALUE',
  'MULTIPLESTRINGVALUE',
  'MULTIPLEVALUESTRING',
  'NUMINGROUP',
  'PERCENTAGE',
  'PRICE',
  'PRICEOFFSET',
  'QTY',
  'SEQNUM',
  'STRING',
  'TAGNUM',
  'TIME',
  'TZTIMEONLY',
  'TZTIMESTAMP',
  'UTCDATE',
  'UTCDATEONLY',
  'UTCTIMEONLY',
  'UTCTIMESTAMP',
  'XID',
  'XIDREF',
  'XMLDATA',
] as const
export type FieldType = (typeof fieldTypes)[number]

/** What a type is to a program: how its value is read, written and checked. */
export type ValueKind = 'text' | 'char' | 'int' | 'decimal' | 'boolean' | 'data' | 'utc' | 'date' | 'time' | 'monthYear' | 'many'

/** Before FIX.4.2 a CHAR was text of any length, and STRING was new. */
const longChar = new Set(['FIX.4.0', 'FIX.4.1'])

/** The kind of a type in a version: the same word has not always meant the same. */
export function kindOf(type: FieldType, beginString = ''): ValueKind {
  switch (type) {
    case 'AMT':
    case 'FLOAT':
    case 'PERCENTAGE':
    case 'PRICE':
    case 'PRICEOFFSET':
    case 'QTY':
      return 'decimal'
    case 'DAYOFMONTH':
    case 'INT':
    case 'LENGTH':
    case 'NUMINGROUP':
    case 'SEQNUM':
    case 'TAGNUM':
      return 'int'
    case 'BOOLEAN':
      return 'boolean'
    case 'CHAR':
      return longChar.has(beginString) ? 'text' : 'char'
    case 'DATA':
    case 'XMLDATA':
      return 'data'
    case 'TIME':
    case 'UTCTIMESTAMP':
      return 'utc'
    case 'DATE':
    case 'LOCALMKTDATE':
    case 'UTCDATE':
    case 'UTCDATEONLY':
      return 'date'
    case 'UTCTIMEONLY':
      return 'time'
    case 'MONTHYEAR':
      return 'monthYear'
    case 'MULTIPLECHARVALUE':
    case 'MULTIPLESTRINGVALUE':
    case 'MULTIPLEVALUESTRING':
      return 'many'
    default:
      return 'text'
  }
}

export interface Field {
  readonly tag: number
  /** As FIX writes it: ClOrdID. */
  readonly name: string
  /** As TypeScript writes it: clOrdID. */
  readonly camel: string
  readonly type: FieldType
  readonly kind: ValueKind
  /** Wire value to name: '1' to 'Buy'. Empty where any value goes. */
  readonly values: ReadonlyMap<string, string>
}
