/** Names that may have been meant: those that hold the word, and those that are a slip or two away. */
const most = 6
const slips = 2

export function nearNames(word: string, names: Iterable<string>): string[] {
  const meant = word.toLowerCase()
  const holding: string[] = []
  const near: [number, string][] = []
  for (const name of names) {
    const small = name.toLowerCase()
    if (meant.length > 2 && small.includes(meant)) holding.push(name)
    else if (Math.abs(small.length - meant.length) <= slips) {
      const far = distance(small, meant)
      if (far <= slips && far < meant.length) near.push([far, name])
    }
  }
  const found = [...near.sort(([a], [b]) => a - b).map(([, name]) => name), ...holding.sort((a, b) => a.length - b.length)]
  return found.slice(0, most)
}

/** How many letters must be put, taken or changed. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return before[b.length]
}
