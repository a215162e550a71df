/** The files of the page, read once: what is not listed is not served. The chart is uPlot as its package has it, so that the page needs nobody else. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface PageFile {
  readonly type: string
  readonly text: string
}

const own = [
  'page.html',
  'page.css',
  'page.js',
  'drawing.js',
  'asking.js',
  'decisions.js',
  'levels.js',
  'queues.js',
  'book.js',
  'ladder.js',
  'chart.js',
  'kill-switch.js',
  'parity.js',
  'positions.js',
  'messages.js',
  'orders.js',
  'overrides.js',
  'risk.js',
  'sessions.js',
  'why.js',
  'why-words.js',
  'why-follows.js',
]
const chart = ['uPlot.esm.js', 'uPlot.min.css']

/** By the path that they are asked for under. */
export const pageFiles: ReadonlyMap<string, PageFile> = new Map([
  ...own.map((name) => served(name === 'page.html' ? '/' : `/${name}`, besideProgram(name))),
  ...chart.map((name) => served(`/${name}`, chartFile(name))),
])

function served(path: string, file: URL | string): [string, PageFile] {
  return [path, { type: contentTypeOf(String(file)), text: readFileSync(file, 'utf8') }]
}

function besideProgram(name: string): URL {
  return new URL(`./page/${name}`, import.meta.url)
}

/** A bundled program has it beside the rest of the page; from the sources it comes from its package. */
function chartFile(name: string): URL | string {
  const beside = besideProgram(name)
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`uplot/dist/${name}`)
}

function contentTypeOf(name: string): string {
  return name.endsWith('.html') ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript'
}
