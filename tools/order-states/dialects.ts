// The dialects in which every scenario is played: the same rows as the messages of a version, and the rules that the engine is given for it. What differs is
// how a report says why it was sent: FIX.4.2 has ExecTransType(20) beside an ExecType(150) that follows the state, and Replaced is a state there too.
import { codec, type Codec } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix42 } from '@fix/dictionary/fix42'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import type { ExecType, OrdStatus } from '@fix/events'
import { textbook, type OrderRules } from '@fix/oms'

export interface Dialect {
  readonly id: string
  readonly rules: OrderRules
  /** Made when the first scenario is played: the tables of a version are long. */
  codec(): Codec<unknown>
  /** OrdStatus(39) as this version prints it. */
  ordStatus(execType: ExecType, ordStatus: OrdStatus): OrdStatus
  /** ExecType(150), and ExecTransType(20) where the version has it. */
  why(execType: ExecType, ordStatus: OrdStatus, leavesQty: number | null): readonly (readonly [tag: number, value: string])[]
}

/** OrdStatus(39) and, where it is one too, ExecType(150). */
export const stateCodes: Readonly<Record<OrdStatus, string>> = {
  New: '0',
  PartiallyFilled: '1',
  Filled: '2',
  DoneForDay: '3',
  Canceled: '4',
  Replaced: '5',
  PendingCancel: '6',
  Stopped: '7',
  Rejected: '8',
  Suspended: '9',
  PendingNew: 'A',
  Calculated: 'B',
  Expired: 'C',
  AcceptedForBidding: 'D',
  PendingReplace: 'E',
}

const reasonsOnly: Partial<Record<ExecType, string>> = { Restated: 'D', Trade: 'F', TradeCorrect: 'G', TradeCancel: 'H', OrderStatus: 'I' }
const codeOf = (execType: ExecType): string => reasonsOnly[execType] ?? stateCodes[execType as OrdStatus]

const transTypes: Partial<Record<ExecType, string>> = { TradeCancel: '1', TradeCorrect: '2', OrderStatus: '3' }

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const plain: Pick<Dialect, 'ordStatus' | 'why'> = {
  ordStatus: (_execType, ordStatus) => ordStatus,
  why: (execType) => [[150, codeOf(execType)]],
}

const { OrderMassStatusRequest: _massStatus, RequestForPositions: _positions, ...asked } = textbook.requests
/** HandlInst(21) is required in FIX.4.2; mass status and positions are not there yet. */
const rules42: OrderRules = {
  ...textbook,
  requests: {
    ...asked,
    NewOrderSingle: { ...asked.NewOrderSingle!, add: { handlInst: '1' } },
    OrderCancelReplaceRequest: { ...asked.OrderCancelReplaceRequest!, add: { handlInst: '1' } },
  },
}

export const dialects: readonly Dialect[] = [
  {
    id: 'FIX.4.2',
    rules: rules42,
    codec: once(() => codec(fix42) as Codec<unknown>),
    ordStatus: (execType, ordStatus) => (execType === 'Replaced' && ordStatus === 'New' ? 'Replaced' : ordStatus),
    why: (execType, ordStatus, leavesQty) => {
      const state = execType === 'Trade' ? (leavesQty === 0 ? '2' : '1') : stateCodes[ordStatus]
      const own = execType in transTypes || execType === 'Trade' ? state : codeOf(execType)
      return [
        [20, transTypes[execType] ?? '0'],
        [150, own],
      ]
    },
  },
  { id: 'FIX.4.4', rules: textbook, codec: once(() => codec(fix44) as Codec<unknown>), ...plain },
  { id: 'FIX.5.0SP2', rules: textbook, codec: once(() => codec(withTransport(fixt11, fix50sp2)) as Codec<unknown>), ...plain },
]
