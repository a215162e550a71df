/** Middle and spread of the chosen book over the last minutes, by uPlot. Where there was no best price the line is broken. */
import uPlot from './uPlot.esm.js'
import { clockText } from './drawing.js'

/** As many as the gateway keeps. */
const keptPoints = 600
const height = 260

export function newChart(box) {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  let plot
  let of = ''
  let digits = 5
  let data = [[], [], []]

  const draw = () => {
    plot?.destroy()
    plot = new uPlot(
      optionsOf(box.clientWidth, () => digits),
      data,
      box,
    )
  }
  const clear = () => {
    of = ''
    data = [[], [], []]
    plot?.setData(data)
  }
  dark.addEventListener('change', draw)
  new ResizeObserver(() => plot?.setSize({ width: box.clientWidth, height })).observe(box)
  box.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined || data[0].length === 0) return
    event.preventDefault()
    const last = data[0].length - 1
    const at = Math.min(last, Math.max(0, (plot.cursor.idx ?? last + 1) + step))
    plot.setCursor({ left: plot.valToPos(data[0][at], 'x'), top: plot.over.clientHeight / 2 })
  })

  return {
    /** The time up to which it knows the instrument. */
    lastUs: (instrument) => (instrument === of ? Math.round((data[0].at(-1) ?? 0) * 1e6) : 0),
    clear,
    show(book, history) {
      if (book.instrument !== of) clear()
      of = book.instrument
      digits = (book.bids[0] ?? book.asks[0])?.price.split('.')[1]?.length ?? digits
      for (const [us, mid, spread] of history) {
        data[0].push(us / 1e6)
        data[1].push(mid === '' ? null : Number(mid))
        data[2].push(spread)
      }
      for (const column of data) column.splice(0, column.length - keptPoints)
      box.setAttribute('aria-label', summary(data, digits))
      if (plot === undefined) draw()
      else if (history.length > 0) plot.setData(data)
    },
  }
}

/** What the lines say, for who does not see them. */
function summary([, mids, spreads], digits) {
  const known = mids.filter((mid) => mid !== null)
  if (known.length === 0) return 'Mid and spread: nothing is known yet'
  const widest = Math.max(...spreads.filter((spread) => spread !== null))
  return `Mid between ${Math.min(...known).toFixed(digits)} and ${Math.max(...known).toFixed(digits)}, spread up to ${widest} ticks`
}

function optionsOf(width, digits) {
  const style = getComputedStyle(document.documentElement)
  const color = (name) => style.getPropertyValue(name).trim()
  const axis = { stroke: color('--dim'), grid: { stroke: color('--line'), width: 1 }, ticks: { stroke: color('--line'), width: 1 } }
  const line = (label, scale, stroke, shown) => ({
    label,
    scale,
    stroke,
    width: 1.5,
    points: { show: false },
    value: (_, value) => (value === null || value === undefined ? '–' : shown(value)),
  })
  return {
    width,
    height,
    cursor: { drag: { x: false, y: false } },
    // The spread has the lower part for itself.
    scales: {
      mid: { range: (_, low, high) => midRange(low, high, 10 ** -digits()) },
      spread: { range: (_, _low, high) => [0, Math.max(8, (high ?? 0) * 4)] },
    },
    series: [
      { label: 'Time', value: (_, at) => (at === null || at === undefined ? '–' : clockText(at * 1e6).slice(0, 8)) },
      line('Mid', 'mid', color('--accent'), (mid) => mid.toFixed(digits() + 1).replace(/0$/, '')),
      { ...line('Spread', 'spread', color('--warn'), (ticks) => `${ticks} ticks`), paths: uPlot.paths.stepped({ align: 1 }) },
    ],
    axes: [
      { ...axis, values: (_, at) => at.map((value) => clockText(value * 1e6).slice(0, 8)), space: 80 },
      { ...axis, scale: 'mid', size: 72, incrs: () => wholeTicks(digits()), values: (_, mids) => mids.map((mid) => mid.toFixed(digits())) },
      { ...axis, scale: 'spread', side: 1, size: 36, grid: { show: false }, incrs: [1, 2, 5, 10, 20, 50, 100, 1000] },
    ],
  }
}

function midRange(low, high, tick) {
  if (low === null) return [0, 1]
  const span = Math.max(high - low, 4 * tick)
  return [low - span / 2, low + span * 1.1]
}

/** Steps of a scale of prices: none of them is a part of a tick. */
function wholeTicks(digits) {
  return Array.from({ length: 8 }, (_, more) => [1, 2, 5].map((times) => Number(`${times}e${more - digits}`))).flat()
}
