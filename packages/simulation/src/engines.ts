/** The world of two bare engines: `@fix/simulation/engines`. Apart from the rest, as it brings the dictionaries of the versions that they speak. */
export { healingUs, runEngines } from './engines/two-engines.ts'
export type { EnginesOptions, EnginesResult } from './engines/two-engines.ts'
export { planOf } from './engines/plan.ts'
export type { EnginesPlan } from './engines/plan.ts'
export { versions } from './engines/versions.ts'
export type { Version } from './engines/versions.ts'
