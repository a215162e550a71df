/** What a shell needs to complete `fix`: the words of each command, written out, so that a Tab starts no program. */
import type { TabledCommand } from './command-table.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export function completionFor(shell: Shell, table: readonly TabledCommand[]): string {
  return shell === 'bash' ? bash(table) : shell === 'zsh' ? zsh(table) : fish(table)
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** A path as the scripts keep it: each word behind a blank. */
const walked = (path: string): string => (path === '' ? '' : ` ${path}`)
const valued = (table: readonly TabledCommand[]): string[] => [
  ...new Set(table.flatMap(({ options }) => options.flatMap(({ name, takesValue }) => (takesValue ? [name] : [])))),
]
const paths = (table: readonly TabledCommand[]): string =>
  table
    .filter(({ path }) => path !== '')
    .map(({ path }) => `"${walked(path)}"`)
    .join('|')

function bash(table: readonly TabledCommand[]): string {
  const cases = table.map(({ path, options, below }) => {
    const words = [...below.map(({ name }) => name), ...options.map(({ name }) => name)].join(' ')
    const files = below.length === 0 ? 'files=1' : 'files='
    return `    "${walked(path)}") words=${quoted(words)}; ${files} ;;`
  })
  return `# bash completion of fix: put it where bash-completion looks, or source it.
_fix() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= words= files= at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$path \${COMP_WORDS[at]}" in
      ${paths(table)}) path="$path \${COMP_WORDS[at]}" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=()
  case "$prev" in
    ${valued(table).join('|')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
  esac
  if [[ $cur == -* || -z $files ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))
  else COMPREPLY=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _fix fix
`
}

function zsh(table: readonly TabledCommand[]): string {
  const list = (entries: readonly { name: string; description: string }[]): string =>
    entries.map(({ name, description }) => quoted(`${name}:${description.replaceAll(':', '\\:')}`)).join(' ')
  const cases = table.map(({ path, options, below }) => `    ("${walked(path)}") below=(${list(below)}); options=(${list(options)}) ;;`)
  return `#compdef fix
# zsh completion of fix: a file _fix in a folder of $fpath.
_fix() {
  local path_= at
  local -a below options
  for ((at = 2; at < CURRENT; at++)); do
    case "$path_ \${words[at]}" in
      (${paths(table)}) path_="$path_ \${words[at]}" ;;
    esac
  done
  case "$path_" in
${cases.join('\n')}
  esac
  case "\${words[CURRENT-1]}" in
    (${valued(table).join('|')}) _files; return ;;
  esac
  if [[ \${words[CURRENT]} == -* ]]; then _describe option options
  elif (( \${#below} > 0 )); then _describe command below
  else _files; fi
}
compdef _fix fix
`
}

function fish(table: readonly TabledCommand[]): string {
  const lines = table.flatMap(({ path, options, below }) => {
    const words = path === '' ? [] : path.split(' ')
    const here = words.map((word) => `__fish_seen_subcommand_from ${word}`)
    const none = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.map(({ name }) => name).join(' ')}`]
    const when = quoted([...here, ...none].join('; and '))
    return [
      ...below.map(({ name, description }) => `complete -c fix -n ${when} -f -a ${name} -d ${quoted(description)}`),
      ...options.map(
        ({ name, description, takesValue }) =>
          `complete -c fix${words.length === 0 ? '' : ` -n ${quoted(here.join('; and '))}`} -l ${name.slice(2)}${takesValue ? ' -r' : ''} -d ${quoted(description)}`,
      ),
    ]
  })
  return `# fish completion of fix: ~/.config/fish/completions/fix.fish\n${lines.join('\n')}\n`
}
