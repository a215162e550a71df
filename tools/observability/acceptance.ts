/** What is asked of what a gateway says of itself, and the tests that show it. A line without one says that nothing shows it. */
interface Line {
  readonly asked: string
  /** Of a file of tests, beginnings of titles in it. */
  readonly shown: readonly (readonly [file: string, title: string])[]
  /** A figure and where it stands, where a test could only assert a time. */
  readonly measured?: string
}

const http = 'apps/gateway/test/http.test.ts'
const exposition = 'packages/metrics/test/exposition.test.ts'
const dashboards = 'tools/observability/dashboards.test.ts'
const prometheus = 'apps/gateway/test/prometheus.test.ts'

export const acceptance: readonly Line[] = [
  {
    asked: 'Every order has a story that one id leads to',
    shown: [
      ['packages/cli/test/follow-state.test.ts', 'is complete for every order of a simulated run'],
      ['packages/cli/test/follow-state.test.ts', 'is found by any id of the chain'],
    ],
  },
  {
    asked: 'A search for planted secrets finds none, and finds them where nothing is blanked',
    shown: [
      ['apps/gateway/test/canary.test.ts', 'no byte of a secret stands in anything that a run has written, said or answered'],
      ['tools/secrets/secrets.test.ts', 'hears of each in a folder that a test removes, but for those that it has put there itself'],
      ['tools/secrets/secrets.test.ts', 'hears of each that a program prints, and whoever reads it has it all'],
      ['tools/secrets/secrets.test.ts', 'hears of each that a server answers, however it is asked'],
    ],
    measured: '`npm test` ends with how many bytes of the whole suite were searched',
  },
  {
    asked: 'Names, types and labels of metrics are an interface, with the edges of the earlier implementation',
    shown: [
      [exposition, 'shows every published name with its type and its labels, each with help'],
      ['packages/metrics/test/histogram.test.ts', 'of first reports are those of the earlier implementation'],
    ],
  },
  {
    asked: 'The budget of series is held',
    shown: [
      [exposition, 'stays under 4800 with 200 symbols and 4 sessions'],
      [prometheus, 'keeps the budget of series'],
    ],
  },
  {
    asked: 'Every event of warn and above has a counter',
    shown: [['apps/gateway/test/event-counters.test.ts', 'each event of warn and above, told once, raises its counter by one']],
  },
  {
    asked: 'Dashboards are printed from their tables, ask for what is there, and have no dead panel',
    shown: [
      ['tools/observability/alerts.test.ts', '%s is as its table says'],
      [dashboards, 'asks for metrics and labels that are there'],
      [dashboards, 'the extended one shows p50, p99 and p99.9 of every histogram'],
      [prometheus, 'leaves no panel of $title empty'],
      [prometheus, 'has something in each of those, too, once it has happened'],
    ],
  },
  { asked: 'Dashboards load in a Grafana', shown: [] },
  {
    asked: 'Answers wait for no file: a count of calls, as a time would be that of the machine',
    shown: [[http, 'reads no file for any of these answers, however often it was asked']],
  },
  {
    asked: 'Answers are made from a snapshot of at most a second, and say how old it is',
    shown: [
      [http, 'says how old a snapshot is, never above a second'],
      [http, 'makes one status for all who ask at once, and four in a second at most'],
    ],
  },
  { asked: 'Answers come within 50 ms under full load, as a measured time', shown: [] },
  {
    asked: 'Every answer fits its published schema',
    shown: [[http, 'answers everywhere what its published schema says']],
  },
  {
    asked: 'Every code of /readyz is brought about',
    shown: [['apps/gateway/test/ready-codes.test.ts', '%s stands while its cause holds']],
  },
  {
    asked: 'What is counted costs less than a tenth of the throughput of a session, as a measured figure',
    shown: [],
    measured: '`npm run bench -- session`, `ours-seen` beside `ours` ([benchmarks.md](benchmarks.md))',
  },
]

export function acceptancePage(): string {
  const shownBy = ({ shown, measured }: Line): string => {
    const tests = shown.map(([file, title]) => `- \`${file}\`: ${title}`)
    return [...tests, ...(measured === undefined ? [] : [`- ${measured}`])].join('\n') || 'Nothing shows it.'
  }
  const lines = acceptance.map((line) => `## ${line.asked}\n\n${shownBy(line)}\n`)
  return `# What is asked of observability, and what shows it\n\nPrinted by \`npm run observability\`; a test holds each title to its file.\n\n${lines.join('\n')}`
}
