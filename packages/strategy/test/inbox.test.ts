import type { Entry, Fact } from '@fix/events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Inbox } from '../src/index.ts'

const now = { wallUs: 10, monoUs: 1 }
const fact = (reason: string): Fact => ({ kind: 'command', command: 'stop', actor: 'test', reason })
const reasonOf = ({ fact }: Entry): string => ('reason' in fact ? String(fact.reason) : fact.kind)

interface Node {
  children: Node[]
}

describe('the one door into the loop', () => {
  it('numbers what enters without a hole, behind what an earlier run has numbered', () => {
    const seen: [number, string][] = []
    const inbox = new Inbox({ handle: (entry) => seen.push([entry.idx, reasonOf(entry)]), lastIdx: 41 })
    for (const reason of ['a', 'b']) inbox.push(fact(reason), now)
    expect(seen).toEqual([
      [42, 'a'],
      [43, 'b'],
    ])
    expect(inbox.idx).toBe(43)
  })

  it('handles to the end before the next one: what a handler pushes waits its turn, with its own time', () => {
    const seen: string[] = []
    const inbox: Inbox = new Inbox({
      handle: (entry) => {
        if (reasonOf(entry) === 'first') {
          inbox.push(fact('pushed'), { wallUs: 20, monoUs: 2 })
          now.wallUs = 10
        }
        seen.push(`${reasonOf(entry)} at ${entry.now.wallUs}`)
      },
    })
    inbox.push(fact('first'), now)
    inbox.push(fact('second'), now)
    expect(seen).toEqual(['first at 10', 'pushed at 20', 'second at 10'])
  })

  it('shows each entry to the capture before it is handled', () => {
    const seen: string[] = []
    const inbox = new Inbox({ handle: () => seen.push('handled'), record: ({ idx }) => seen.push(`captured ${idx}`) })
    inbox.push(fact('a'), now)
    expect(seen).toEqual(['captured 1', 'handled'])
  })

  it('goes on behind a handler that threw', () => {
    let times = 0
    const inbox = new Inbox({
      handle: () => {
        if (++times === 1) throw new Error('once')
      },
    })
    expect(() => inbox.push(fact('a'), now)).toThrow('once')
    inbox.push(fact('b'), now)
    expect([times, inbox.idx]).toEqual([2, 2])
  })

  it('gives one order, whoever pushes what from inside what: that of a queue', () => {
    // A tree of pushes: each handled fact pushes its children. A queue of the test's own says the order.
    const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constant<Node>({ children: [] }),
        fc.record({ children: fc.array(tie('tree'), { maxLength: 3 }) }),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (roots) => {
        const names = new Map<string, Node>()
        const seen: string[] = []
        let made = 0
        const named = (node: Node): string => {
          const name = `n${made++}`
          names.set(name, node)
          return name
        }
        const inbox: Inbox = new Inbox({
          handle: (entry) => {
            const name = reasonOf(entry)
            seen.push(`${entry.idx} ${name}`)
            for (const child of names.get(name)?.children ?? []) inbox.push(fact(named(child)), now)
          },
        })
        const expected: string[] = []
        let madeThere = 0
        for (const root of roots) {
          inbox.push(fact(named(root)), now)
          const queue: [string, Node][] = [[`n${madeThere++}`, root]]
          for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            expected.push(`${expected.length + 1} ${next[0]}`)
            for (const child of next[1].children) queue.push([`n${madeThere++}`, child])
          }
        }
        expect(seen).toEqual(expected)
      }),
    )
  })
})
