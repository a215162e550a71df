import { closeSync, openSync, readSync } from 'node:fs'

const chunkBytes = 256 * 1024

/** The lines of a file without their ends, a chunk at a time in memory. What stands behind the last newline comes last, if it is not empty. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new TextDecoder()
    const chunk = Buffer.allocUnsafe(chunkBytes)
    let rest = ''
    for (;;) {
      const got = readSync(file, chunk, 0, chunkBytes, null)
      rest += decoder.decode(chunk.subarray(0, got), { stream: got > 0 })
      let from = 0
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        yield rest.slice(from, rest.charCodeAt(end - 1) === 13 ? end - 1 : end)
        from = end + 1
      }
      rest = rest.slice(from)
      if (got === 0) break
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}

/** The same of a text in memory. */
export function* linesIn(text: string): Generator<string> {
  let from = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    yield text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end)
    from = end + 1
  }
  if (from < text.length) yield text.slice(from)
}
