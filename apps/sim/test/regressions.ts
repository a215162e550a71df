/**
 * Seeds that failed once, with what they found; played for good. What a seed plays moves with the world around it, so that its story may be another
 * one today: the mistake itself has its test where its code is.
 */
export const regressions: readonly { readonly seed: number; readonly profile: 'all' | 'network'; readonly story: string }[] = [
  { seed: 24, profile: 'all', story: 'a timer fired inside the handler of a report, and its question was journalled behind it' },
  { seed: 51, profile: 'network', story: 'a doubled Logon with ResetSeqNumFlag made two engines begin anew without end' },
  { seed: 16, profile: 'all', story: 'the kill switch asked for a limit that could not be read, and the loop broke' },
  { seed: 334, profile: 'all', story: 'a closing order of flatten was asked for and the line broke: the loop woke itself without end' },
  { seed: 104, profile: 'all', story: 'a sync failed, the next process trusted what it read, and the power took it: the journal halted' },
  { seed: 172, profile: 'all', story: 'the same, three lives later' },
  { seed: 227, profile: 'all', story: 'a SequenceReset backwards is refused and uses up its own number: the checker was wrong' },
  {
    seed: 20419,
    profile: 'all',
    story: 'flatten closed one instrument while an order in another was of unknown fate: the checker was wrong',
  },
  {
    seed: 2994,
    profile: 'all',
    story: 'a report was garbled and the gap fill behind it was short: at two heartbeats a try the hole stood for three minutes',
  },
  { seed: 21137, profile: 'all', story: 'the disk failed the very first start, and the world had no process to stand around' },
]
