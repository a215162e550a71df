/** QuickFIX `.cfg` files as configuration of ours, in memory: text in, sessions out, and what was not mapped. */
export { importCfg } from './cfg/import-cfg.ts'
export { configSchema, importJsonSchema, importSchema } from './cfg/config.ts'
export type {
  CfgConnection,
  CfgImport,
  CfgNote,
  CfgOptions,
  CfgProblem,
  CfgSchedule,
  CfgSession,
  CfgTls,
  CfgWindow,
  LogonTag,
  NotMapped,
} from './cfg/config.ts'
export { sessionsOf } from './cfg/sessions-of.ts'
export type { AcceptorStart, CfgWorld, InitiatorStart } from './cfg/sessions-of.ts'
export { codecOf, dictionaryOf } from './cfg/dictionaries.ts'
