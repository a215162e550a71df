/** Names that what is printed can't give: words that TypeScript keeps, and names that the printed file itself uses. */

/** What no constant may be called, nor an interface. */
const keywords =
  `await break case catch class const continue debugger default delete do else enum export extends false finally for function if
  implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var
  void while with yield`.split(/\s+/)

/** `dictionary` is what the module of tables itself imports. */
const takenConstants: ReadonlySet<string> = new Set([...keywords, 'arguments', 'eval', 'dictionary'])

/** What may stand behind `export const` and in the names of two files. */
export function isConstantName(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !takenConstants.has(name)
}

/** What may stand between the quotes of `from '…'`. */
export function isModuleName(name: string): boolean {
  return /^[^'\\\p{Cc}\u2028\u2029]+$/u.test(name)
}

const typesOfTheLanguage = 'any bigint boolean never number object string symbol undefined unknown'.split(' ')

/** Where a type stands, these are taken for the beginning of a longer one. */
const operators = 'abstract asserts infer intrinsic keyof readonly unique'.split(' ')

/** Besides its own, what the file says of types: one of these would be taken for the interface of that name. */
const usedInFile = ['Enumerations', 'Header', 'Messages', 'Decimal', 'UtcText', 'DataBytes', 'NonNullable', 'Omit', 'Partial']

/** What no interface of the printed file may be called. */
export const takenInterfaces: ReadonlySet<string> = new Set([...keywords, ...typesOfTheLanguage, ...operators, ...usedInFile])
