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
  { seed: 125, profile: 'all', story: 'a venue too busy to tell how an order stands: the order, not heard of yet, was taken for refused' },
  { seed: 120, profile: 'all', story: 'the same, twice, with a process that stood still' },
  {
    seed: 40,
    profile: 'all',
    story: 'a fill behind a cancel was lost with the line: the position differed, and nobody asked which order it was',
  },
  { seed: 144, profile: 'all', story: 'the same, as a clock that had gone back had the report refused for its stamp' },
  { seed: 249, profile: 'all', story: 'the same, after three crashes' },
  { seed: 131, profile: 'all', story: 'the same, after a crash' },
  { seed: 32, profile: 'all', story: 'an order in flight, as its replace had made it, was adopted beside itself' },
  { seed: 383, profile: 'all', story: 'a position that differed counted as healed: the checker was wrong' },
  { seed: 357, profile: 'all', story: 'a process died between the record of a report and its refusal: the checker was wrong' },
  {
    seed: 1265,
    profile: 'all',
    story: 'an order that nobody sent, whose end was lost: nobody could recover, and the venue keeps it to itself now',
  },
  {
    seed: 1869,
    profile: 'all',
    story: 'two late fills on opposite sides, both reports lost with the numbers: nothing can tell, and the world says so',
  },
  { seed: 2217, profile: 'all', story: 'two requests for one gap left together, as the process had stood still: the checker was wrong' },
  {
    seed: 23776,
    profile: 'all',
    story:
      'a replace of an order that was filled was passed over in a resend, and the venue too busy to be asked: it stayed Unknown for good',
  },
  { seed: 22886, profile: 'all', story: 'a gap fill was refused for its stamp and used up its own number alone: the checker was wrong' },
  { seed: 20559, profile: 'all', story: 'the last message of all was garbled, and the trial did not wait for the heartbeat that shows it' },
  {
    seed: 5016,
    profile: 'all',
    story: 'the kill switch was taken back, and the stop that it had refused waited out the pause that its refusals had earned',
  },
  { seed: 7962, profile: 'all', story: 'numbers began anew twice while a message waited for the disk: the checker looked back once' },
  {
    seed: 8616,
    profile: 'all',
    story:
      'the trial took back a second latch while it judged, and called the stop unanswered that this had just let go: the trial was wrong',
  },
  { seed: 9332, profile: 'all', story: 'the same, of a stop that a later life of the gateway sent' },
]
