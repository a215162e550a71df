/** What a feed of the books' world is like: what its entries are known by, how it numbers them, and the FIX that can say so. */
import { standardFeed, type FeedRules } from '@fix/book'
import { dialect } from '@fix/dictionary'
import { fix44 } from '@fix/dictionary/fix44'

export type Keying = FeedRules['keying']

/** Not at all, RptSeq(83) in each entry, or a range of update ids in each, which are tags of the venue's own. */
export type Numbers = 'none' | 'rptSeq' | 'updateId'

export interface Feed {
  readonly keying: Keying
  readonly numbers: Numbers
}

/** Tags of update ids: those of Binance. */
export const updateId = { first: 25043, last: 25044 } as const

/** FIX 4.4, and what it has no place for: MDEntryID(278) in a snapshot, RptSeq(83), update ids. */
export const feedFix44 = /* @__PURE__ */ dialect(fix44, {
  fields: [`${updateId.first} FirstBookUpdateID INT`, `${updateId.last} LastBookUpdateID INT`],
  messages: {
    MarketDataSnapshotFullRefresh: { add: `83 ${updateId.last}`, groups: { 268: { add: '278' } } },
    MarketDataIncrementalRefresh: { groups: { 268: { add: `83 ${updateId.first} ${updateId.last}` } } },
  },
})

export function rulesOf({ keying, numbers }: Feed): FeedRules {
  const rules: FeedRules = { ...standardFeed, keying }
  switch (numbers) {
    case 'none':
      return rules
    case 'rptSeq':
      return { ...rules, sequence: { kind: 'rptSeq' } }
    case 'updateId':
      return { ...rules, sequence: { kind: 'updateId', firstIs: 'first' }, entries: { ...rules.entries, numbers: updateId } }
  }
}
