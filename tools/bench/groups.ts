// The groups of benchmarks by name: a new one is a folder beside this file and a line here.
import { bookGroup } from './book/group.ts'
import { cliGroup } from './cli/group.ts'
import { codecGroup } from './codec/group.ts'
import type { BenchGroup } from './group.ts'
import { omsGroup } from './oms/group.ts'
import { riskGroup } from './risk/group.ts'
import { sessionGroup } from './session/group.ts'
import { storeGroup } from './store/group.ts'

export const groups: readonly BenchGroup[] = [bookGroup, cliGroup, codecGroup, omsGroup, riskGroup, sessionGroup, storeGroup]
