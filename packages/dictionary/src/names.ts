/**
 * Names as TypeScript writes them, from names as FIX writes them. The rule is mechanical, so that nobody has to look a name up.
 */

/** ClOrdID is clOrdID, MDReqID is mdReqID, NoMDEntries is noMDEntries: a leading run of capitals is lowered, but for the one that begins a word. */
export function camelName(name: string): string {
  let run = 0
  while (run < name.length && isUpper(name, run)) run++
  if (run === 0) return name
  const followed = run < name.length && isLower(name, run)
  const lowered = followed && run > 1 ? run - 1 : run
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered)
}

/** PARTIALLY_FILLED is PartiallyFilled. */
export function enumerationName(description: string): string {
  return description
    .split(/[^A-Za-z0-9]+/)
    .map((word) => (/[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word.charAt(0) + word.slice(1).toLowerCase()))
    .join('')
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}
