/** Grafana's own types of what a dashboard is, as its JSON has them: where its code has an enum, the file has the value. */
import type { Dashboard, Panel, RowPanel, VariableModel } from '@grafana/schema'
import type { Options as BarGauge } from '@grafana/schema/dist/esm/raw/composable/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen'
import type { Options as Stat } from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen'
import type { Options as StateTimeline } from '@grafana/schema/dist/esm/raw/composable/statetimeline/panelcfg/x/StateTimelinePanelCfg_types.gen'
import type { Options as Table } from '@grafana/schema/dist/esm/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen'
import type { Options as TimeSeries } from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen'

type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T
/** What is left out has its default. */
type Some<T> = { [Key in keyof T]?: T[Key] extends object ? Some<T[Key]> : T[Key] }

/** By kind of panel. */
export interface OptionsOf {
  readonly timeseries: Some<Plain<TimeSeries>>
  readonly stat: Some<Plain<Stat>>
  readonly table: Some<Plain<Table>>
  readonly bargauge: Some<Plain<BarGauge>>
  readonly 'state-timeline': Some<Plain<StateTimeline>>
}

export type GrafanaPanel = Omit<Plain<Panel>, 'type' | 'options'> & { type: keyof OptionsOf; options: OptionsOf[keyof OptionsOf] }
export type GrafanaRow = Plain<RowPanel>
export type GrafanaVariable = Plain<VariableModel>

/** With what is asked for when it is imported, which stands in the file and in no dashboard that runs. */
export type GrafanaDashboard = Omit<Plain<Dashboard>, 'panels' | 'templating'> & {
  __inputs: { name: string; label: string; description: string; type: 'datasource'; pluginId: string; pluginName: string }[]
  __requires: { type: 'datasource' | 'panel' | 'grafana'; id: string; name: string; version: string }[]
  panels: (GrafanaPanel | GrafanaRow)[]
  templating: { list: GrafanaVariable[] }
}
