/**
 * A Grafana dashboard from a few words a panel: what it asks, in what unit, and how it is drawn. Datasource and instances are variables, never ids or addresses. What is made has the types
 * that Grafana publishes of its dashboards and of each kind of panel: a field that it does not know does not compile.
 */
import type { GrafanaDashboard, GrafanaPanel, GrafanaRow, GrafanaVariable, OptionsOf } from './grafana.ts'

export type Unit = 'short' | 's' | 'bytes' | 'Bps' | 'ops' | 'percentunit' | 'bool_on_off' | 'none'

export interface Query {
  readonly expr: string
  readonly legend: string
}

export interface PanelSpec {
  readonly title: string
  readonly type: 'timeseries' | 'stat' | 'table' | 'bargauge' | 'state-timeline'
  readonly unit: Unit
  readonly queries: readonly Query[]
  /** Of 24. */
  readonly width?: number
  readonly height?: number
  /** When it has data, where that is not always: what must have happened, or be configured, first. */
  readonly once?: string
}

export interface Row {
  readonly title: string
  readonly panels: readonly PanelSpec[]
}

export interface DashboardSpec {
  readonly uid: string
  readonly title: string
  readonly description: string
  /** Rows with a title, or one without. */
  readonly rows: readonly Row[]
}

const datasource = { type: 'prometheus', uid: '${DS_PROMETHEUS}' } as const
const wide = 24

interface Place {
  x: number
  y: number
  rowHeight: number
}

export function dashboard({ uid, title, description, rows }: DashboardSpec): GrafanaDashboard {
  const panels: (GrafanaPanel | GrafanaRow)[] = []
  const place: Place = { x: 0, y: 0, rowHeight: 0 }
  for (const row of rows) {
    if (row.title !== '') {
      breakLine(place)
      panels.push({
        id: panels.length + 1,
        type: 'row',
        title: row.title,
        collapsed: false,
        panels: [],
        gridPos: { x: 0, y: place.y, w: wide, h: 1 },
      })
      place.y++
    }
    for (const spec of row.panels) panels.push(panelOf(spec, panels.length + 1, place))
  }
  return {
    __inputs: [
      { name: 'DS_PROMETHEUS', label: 'Prometheus', description: '', type: 'datasource', pluginId: 'prometheus', pluginName: 'Prometheus' },
    ],
    __requires: [{ type: 'datasource', id: 'prometheus', name: 'Prometheus', version: '1.0.0' }],
    annotations: { list: [] },
    description,
    editable: true,
    graphTooltip: 1,
    id: null,
    links: [],
    panels,
    refresh: '10s',
    schemaVersion: 38,
    tags: ['fix'],
    templating: { list: [variable('session', 'fix_session_connected'), variable('symbol', 'fix_md_staleness_seconds')] },
    time: { from: 'now-6h', to: 'now' },
    timepicker: {},
    timezone: 'utc',
    title,
    uid,
    version: 1,
    weekStart: '',
  }
}

function breakLine(place: Place): void {
  place.y += place.rowHeight
  place.x = 0
  place.rowHeight = 0
}

function panelOf(spec: PanelSpec, id: number, place: Place): GrafanaPanel {
  const { title, type, unit, queries, width: w = 8, height: h = 8, once } = spec
  if (place.x + w > wide) breakLine(place)
  const gridPos = { x: place.x, y: place.y, w, h }
  place.x += w
  place.rowHeight = Math.max(place.rowHeight, h)
  return {
    id,
    type,
    title,
    ...(once !== undefined && { description: once }),
    datasource,
    gridPos,
    fieldConfig: { defaults: { unit, custom: {} }, overrides: [] },
    options: optionsOf(type),
    targets: queries.map(({ expr, legend }, at) => ({
      refId: String.fromCharCode(65 + at),
      datasource,
      expr,
      legendFormat: legend,
      ...(type === 'table' || type === 'bargauge' ? { instant: true, range: false } : { instant: false, range: true }),
      ...(type === 'table' && { format: 'table' }),
    })),
  }
}

function optionsOf(type: PanelSpec['type']): OptionsOf[PanelSpec['type']] {
  const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false }
  switch (type) {
    case 'timeseries':
      return { legend: { displayMode: 'list', placement: 'bottom', showLegend: true }, tooltip: { mode: 'multi', sort: 'desc' } }
    case 'stat':
      return { reduceOptions, colorMode: 'value', graphMode: 'area', justifyMode: 'auto', textMode: 'auto' }
    case 'bargauge':
      return { reduceOptions, displayMode: 'basic', orientation: 'horizontal', showUnfilled: true }
    case 'table':
      return { showHeader: true }
    case 'state-timeline':
      return { mergeValues: true, showValue: 'auto', legend: { displayMode: 'list', placement: 'bottom', showLegend: true } }
  }
}

function variable(name: string, metric: string): GrafanaVariable {
  const query = `label_values(${metric}, ${name})`
  return {
    name,
    label: name,
    type: 'query',
    datasource,
    query: { query, refId: `variable-${name}` },
    includeAll: true,
    multi: true,
    current: { selected: true, text: ['All'], value: ['$__all'] },
    refresh: 2,
    sort: 1,
    hide: 0,
    options: [],
    regex: '',
    skipUrlSync: false,
  }
}
