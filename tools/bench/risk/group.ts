// Risk's group of benchmarks: what a verdict costs with every control on. No other library of the registry has one to stand beside it.
import type { Bench, BenchGroup } from '../group.ts'
import { given } from '../session/engines.ts'
import { ChildSubject } from '../subject.ts'
import { restingCount, symbolsCount, verdictsAPass } from './ours.ts'

const benches: readonly Bench[] = ['passed', 'recorded', 'refused'].map((name) => ({
  name,
  works: { ours: name },
  operations: verdictsAPass,
  per: 'verdict',
  counted: true,
}))

const work = `all rules, ${symbolsCount} symbols, ${restingCount.toLocaleString('en-US')} resting orders`
const passed = { work, benches: ['passed'] }

export const riskGroup: BenchGroup = {
  name: 'risk',
  benches,
  bars: [
    { ...passed, level: 'at least', atMostNs: 2000 },
    { ...passed, level: 'aim', atMostNs: 500 },
    { ...passed, work: `${work}: allocation when passed`, level: 'at least', atMostBytes: 0 },
  ],
  method: [
    `\`passed\`: \`Risk.check\` of a limit order and the end of its reservation, every limit given, over \`Books\` of ${symbolsCount} symbols and \`Orders\` with ${restingCount.toLocaleString('en-US')} that rest; \`recorded\`: the same with the record of the verdict that the journal gets; \`refused\`: the same orders under a switch that is off, all controls evaluated, the refusal made. In one process, run from the sources. Limits are one document and intents one literal; where their shapes differ, a wide number that only some of them have costs 16 B.`,
  ],
  start: async () => {
    const ours = await ChildSubject.start('ours', process.execPath, given('../risk/ours.ts'))
    return { subjects: [ours], versions: {}, absent: [], end: () => ours.end() }
  },
  check: async () => [],
}
