/**
 * What a document of limits allows that another did not, by the paths of its keys. Where it can't be told it counts as more: whoever lowers a limit is asked
 * for nothing, and whoever raises one is.
 */
import type { Limits } from './limits.ts'

/** Numbers of which less allows more; of all others it is more that does. */
const lessIsMore: readonly string[] = ['duplicateMs', 'withinMs', 'marginBps', 'recoverBps']
/** From what allows most. */
const restrictions: readonly unknown[] = [undefined, ['buy', 'sell'], 'all']

export function raised(from: Limits, to: Limits): string[] {
  const paths: string[] = []
  for (const [id, limits] of Object.entries(to.instruments)) {
    const before = from.instruments[id]
    // What stands in no limits is not traded.
    if (before === undefined) paths.push(id)
    else compare(id, before as object, limits as object, paths)
  }
  compare('account', from.account ?? {}, to.account ?? {}, paths)
  return paths
}

function compare(path: string, from: object, to: object, paths: string[]): void {
  const before = from as Readonly<Record<string, unknown>>
  const after = to as Readonly<Record<string, unknown>>
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = `${path}.${key}`
    const [was, is] = [before[key], after[key]]
    if (was === is) continue
    if (key === 'restricted') {
      if (!(rank(is) > rank(was))) paths.push(at)
    } else if (is === undefined) paths.push(at)
    else if (was === undefined) {
      // A limit where there was none; but one that must be given was no limit before: nothing was let pass.
      if (mustBeGiven.includes(key)) paths.push(at)
    } else if (typeof was === 'number' && typeof is === 'number') {
      if (!(lessIsMore.includes(key) ? is > was : is < was)) paths.push(at)
    } else if (Array.isArray(was) && Array.isArray(is)) {
      if (!is.every((one) => was.includes(one))) paths.push(at)
    } else if (isRecord(was) && isRecord(is)) compare(at, was, is, paths)
    else if (!(key === 'stopRequired' && was === false)) paths.push(at)
  }
}

const mustBeGiven: readonly string[] = ['maxQty', 'maxPosition', 'maxMdAgeMs', 'maxUnknown', 'marginBps']
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const rank = (value: unknown): number =>
  restrictions.findIndex((one) => one === value || (Array.isArray(one) && (one as unknown[]).includes(value)))
