/** What a command line asks the fuzzer for. */
import { parseArgs } from 'node:util'

export interface Asked<Name extends string = string> {
  readonly name: Name
  readonly inputs: number
  readonly seed: number
  readonly json: string | undefined
  /** The run is kept for the page of reliability. */
  readonly report: boolean
}

/** So many inputs where nothing is said: rare things need many. */
const usualInputs = 10_000_000

/** Throws with the reason where it makes no sense. `names`: those of the targets. */
export function asked<Name extends string>(args: readonly string[], names: readonly Name[]): Asked<Name> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      inputs: { type: 'string', default: String(usualInputs) },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      report: { type: 'boolean', default: false },
    },
  })
  const known = `known: ${names.join(', ')}`
  if (positionals.length !== 1) throw new Error(`one name is expected; ${known}; given: ${positionals.join(' ') || 'none'}`)
  const name = names.find((one) => one === positionals[0])
  if (name === undefined) throw new Error(`nothing here is named ${positionals[0]}; ${known}`)
  return {
    name,
    inputs: whole('--inputs', values.inputs, 1),
    seed: whole('--seed', values.seed, 0),
    json: values.json,
    report: values.report,
  }
}

function whole(option: string, text: string, least: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > 2 ** 48)
    throw new Error(`${option} is a whole number from ${least} on; given: ${text}`)
  return value
}
