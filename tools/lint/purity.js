// Pure code gets time, chance and the world as arguments. What would reach for them itself is refused here, by name.

const clock = 'Time is an argument: take `now`.'
const chance = 'Chance is an argument: take a seeded source.'
const world = 'Pure code does not touch the world: return it as an effect, or move it to an adapter.'
const turn = 'Pure code runs to completion: answer with a value or an effect, not with a promise.'
const memory = 'What the collector does must not be seen.'
const locale = 'The locale of the machine must not be seen.'

const globals = {
  Date: clock,
  performance: clock,
  setTimeout: clock,
  setInterval: clock,
  setImmediate: clock,
  clearTimeout: clock,
  clearInterval: clock,
  clearImmediate: clock,
  crypto: chance,
  process: world,
  console: world,
  fetch: world,
  WebSocket: world,
  Worker: world,
  require: world,
  Buffer: 'Buffer is of Node alone: use Uint8Array.',
  Intl: locale,
  Promise: turn,
  queueMicrotask: turn,
  WeakRef: memory,
  FinalizationRegistry: memory,
}
const properties = { random: ['Math', chance], toLocaleString: [undefined, locale], toLocaleDateString: [undefined, locale] }
for (const name of ['toLocaleTimeString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare']) properties[name] = [undefined, locale]

/** Sockets and files hand out Buffers, and `slice` of a Buffer shares its memory where that of a Uint8Array copies. */
const bytesAre = '/^(bytes|raw|buffer|chunk|note|payload)$/'
const copies = "A Buffer's slice shares memory: `new Uint8Array(bytes.subarray(from, to))` copies always."
export const sharedSlice = [
  { selector: `CallExpression[callee.property.name='slice'][callee.object.name=${bytesAre}]`, message: copies },
  { selector: `CallExpression[callee.property.name='slice'][callee.object.property.name=${bytesAre}]`, message: copies },
]

const syntax = [
  ...sharedSlice,
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: ':function[async=true]', message: turn },
  { selector: 'AwaitExpression', message: turn },
  { selector: 'ForOfStatement[await=true]', message: turn },
  { selector: 'ImportExpression', message: turn },
  { selector: 'TSTypeReference > Identifier[name=/^(Promise|PromiseLike|AsyncIterable|AsyncIterator|AsyncGenerator)$/]', message: turn },
]

export const pure = {
  rules: {
    'no-restricted-globals': [
      'error',
      { globals: Object.entries(globals).map(([name, message]) => ({ name, message })), checkGlobalObject: true },
    ],
    'no-restricted-properties': [
      'error',
      ...Object.entries(properties).map(([property, [object, message]]) =>
        object === undefined ? { property, message } : { object, property, message },
      ),
    ],
    'no-restricted-imports': ['error', { patterns: [{ regex: '^node:(?!assert(/strict)?$)', message: world }] }],
    'no-restricted-syntax': ['error', ...syntax],
  },
}
