// One rule: an import points down the house's table or it is an error. It sees static and dynamic imports, re-exports, import types, and
// relative paths that climb into another package.
import path from 'node:path'

const scope = '@fix/'

/** The package that a file belongs to, and its path below src, test or bench; undefined for what is no package. */
function placeOf(filename, cwd) {
  const match = /^(?:packages|apps)\/([^/]+)\/(src|test|bench)\/(.+)$/.exec(path.relative(cwd, filename).split(path.sep).join('/'))
  return match === null ? undefined : { name: match[1], room: match[2], file: match[3] }
}

/** `fix*` names fix.ts, fix-reader.ts and all of fix/. */
const fits = (pattern, file) => file.startsWith(pattern.slice(0, -1))

function allowance(line, place) {
  const may = line.may === 'anything' ? 'anything' : new Set(line.may)
  const third = new Set(line.third ?? [])
  const own = place.room === 'src' ? [] : Object.values(line.files ?? {})
  for (const [pattern, more] of Object.entries(line.files ?? {})) if (place.room === 'src' && fits(pattern, place.file)) own.push(more)
  if (place.room !== 'src') own.push({ may: line.tests, third: ['vitest', 'fast-check', ...(line.testThird ?? [])] })
  for (const more of own) {
    if (may !== 'anything') for (const name of more.may ?? []) may.add(name)
    for (const name of more.third ?? []) third.add(name)
  }
  return { may, third }
}

/** A sentence on what is wrong with importing `source` from `place`, or undefined. */
function objection(source, place, filename, cwd, table) {
  const line = table[place.name]
  if (line === undefined) return `${place.name} has no line in the table of arrows (eslint.config.js).`
  const { may, third } = allowance(line, place)
  const list = may === 'anything' ? 'anything' : [...may].join(', ') || 'nothing of the house'
  if (source.startsWith('.')) {
    const target = placeOf(path.resolve(path.dirname(filename), source), cwd)
    if (target !== undefined && target.name !== place.name)
      return `${place.name} reaches into the files of ${target.name}; import it by name.`
    if (target !== undefined && place.room === 'src' && target.room !== 'src')
      return `A source of ${place.name} imports from its ${target.room}.`
    return undefined
  }
  if (source.startsWith('node:')) return undefined // purity's matter
  if (source.startsWith(scope)) {
    const name = source.slice(scope.length).split('/')[0].replace(/^app-/, '')
    if (name === place.name) return place.room === 'src' ? `${place.name} imports itself by name; use the file.` : undefined
    if (may === 'anything' || may.has(name)) return undefined
    return `${place.name} may not import ${name}; it may import ${list}.`
  }
  const name = source.startsWith('@') ? source.split('/').slice(0, 2).join('/') : source.split('/')[0]
  if (third.has(name)) return undefined
  return `${place.name} may not depend on ${name}${third.size > 0 ? `; it may depend on ${[...third].join(', ')}` : ''}.`
}

export const boundaries = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { arrow: '{{ text }}' } },
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    if (place === undefined) return {}
    const check = (node, source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const text = objection(source.value, place, context.filename, context.cwd, context.options[0])
      if (text !== undefined) context.report({ node, messageId: 'arrow', data: { text } })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    }
  },
}
