/** The commands as a table: by their path, with what each does and takes. Help, completion and docs are made of it, or held against it. */
import type { Command } from 'commander'

export interface TabledOption {
  /** `--long`, `--no-redact`. */
  readonly name: string
  readonly description: string
  readonly takesValue: boolean
}

export interface TabledCommand {
  /** `journal show`; '' is the program. */
  readonly path: string
  readonly description: string
  readonly options: readonly TabledOption[]
  /** Names and descriptions of the commands below; empty for one that does something. */
  readonly below: readonly { readonly name: string; readonly description: string }[]
  readonly takesFiles: boolean
}

export function commandTable(program: Command, path = ''): TabledCommand[] {
  const below = program.commands.map((command) => ({ name: command.name(), description: command.description() }))
  const options = [
    ...program.options,
    ...program
      .createHelp()
      .visibleOptions(program)
      .filter(({ long }) => long === '--help'),
  ].map((option) => ({
    name: option.long ?? option.flags,
    description: option.description,
    takesValue: option.required || option.optional,
  }))
  const takesFiles = program.registeredArguments.length > 0
  const own: TabledCommand = { path, description: program.description(), options, below, takesFiles }
  return [own, ...program.commands.flatMap((command) => commandTable(command, path === '' ? command.name() : `${path} ${command.name()}`))]
}

/** Those that do something. */
export function leavesOf(table: readonly TabledCommand[]): TabledCommand[] {
  return table.filter(({ below }) => below.length === 0)
}
