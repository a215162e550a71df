/** The same story as NDJSON: an object for the order, one for each input, message and note of it, in their order. */
import { redact, pretty } from '@fix/codec'
import type { OrderView } from '@fix/oms'
import type { JournalStory, Step } from './journal-story.ts'

export function journalObjects(story: JournalStory, order: OrderView | undefined, inputs: ReadonlyMap<number, object>): object[] {
  const { about, steps, run, ids, orderIDs, positionIDs, executions, left } = story
  const named = 'order' in about ? { kind: 'order', clOrdID: about.order } : { kind: 'decision', cause: about.cause }
  return [
    {
      ...{ schema: 1, ...named, clOrdIDs: [...ids], orderIDs: [...orderIDs], positionIDs: [...positionIDs], execIDs: [...executions] },
      ...(story.trace === '' ? {} : { traceID: story.trace }),
      ...{ run: run?.value ?? null, steps: steps.length, left },
      ...(order === undefined
        ? { state: null }
        : {
            state: order.state,
            open: order.open,
            cumQty: order.cumQty,
            leavesQty: order.leavesQty,
            strategy: order.strategy,
            doubt: order.doubt,
          }),
    },
    ...[...story.causes]
      .sort((a, b) => a - b)
      .flatMap((cause) => (inputs.has(cause) ? [{ schema: 1, kind: 'input', cause, fact: inputs.get(cause) }] : [])),
    ...steps.map(stepObject),
  ]
}

function stepObject({ idx, wallUs, epoch, session, dir, seq, message, noted, moved, raw, stamps }: Step): object {
  const note = noted === undefined ? {} : { note: { owner: noted.owner, value: noted.value } }
  if (message === undefined)
    return {
      schema: 1,
      kind: noted?.kind === 'verdict' ? 'verdict' : 'note',
      idx,
      wallUs,
      epoch,
      ...note,
      ...(moved.length > 0 ? { moved } : {}),
    }
  return {
    ...{ schema: 1, kind: 'message', idx, wallUs, epoch, session, dir, seq, msgType: message.msgType, message: message.name },
    ...{ text: message.text, raw: pretty(redact(raw)), ...note, moved },
    ...(stamps === undefined ? {} : { stamps: stamps.values }),
  }
}
