import type { OrdType, Side } from '@fix/events'

/**
 * What happened at the venue: the only way in which its account changes. The matching engine decides changes, the account folds them, the
 * venue's journal keeps them, and a restart folds the same ones again. Prices and quantities are scaled integers of the instrument.
 */
export type Change =
  | {
      readonly kind: 'new'
      readonly orderID: string
      readonly clOrdID: string
      /** Canonical name of the instrument. */
      readonly symbol: string
      readonly side: Side
      readonly ordType: OrdType
      readonly qty: number
      /** Of a limit order. */
      readonly price?: number
      /** Of a stop order. */
      readonly stop?: number
      /** ExpireTime(126). */
      readonly expireUs?: number
      /** PosMaintRptID(721) of the position that the order works on. */
      readonly positionID: string
      /** Designation(494), the client's label. */
      readonly designation?: string
      readonly atUs: number
    }
  | {
      readonly kind: 'rejected'
      readonly orderID: string
      readonly clOrdID: string
      /** As the client wrote it where the venue doesn't know it. */
      readonly symbol: string
      readonly side: Side
      readonly ordType: OrdType
      readonly qty: number
      /** OrdRejReason(103). */
      readonly reason: number
      readonly text: string
      readonly atUs: number
    }
  | { readonly kind: 'fill'; readonly orderID: string; readonly qty: number; readonly px: number; readonly atUs: number }
  /** The venue takes a fill back, by its place among the order's. */
  | { readonly kind: 'busted'; readonly orderID: string; readonly exec: number; readonly atUs: number }
  /** Or gives it another price. */
  | { readonly kind: 'corrected'; readonly orderID: string; readonly exec: number; readonly px: number; readonly atUs: number }
  /** A stop order's price has been reached: from now on it is a market order. Nobody is told. */
  | { readonly kind: 'triggered'; readonly orderID: string; readonly atUs: number }
  | {
      readonly kind: 'replaced'
      readonly orderID: string
      readonly clOrdID: string
      readonly qty: number
      readonly price?: number
      readonly stop?: number
      readonly expireUs?: number
      readonly atUs: number
    }
  /** `clOrdID` is that of the cancel request; '' where the venue itself cancels, as the rest of a market order. */
  | { readonly kind: 'canceled'; readonly orderID: string; readonly clOrdID: string; readonly text: string; readonly atUs: number }
  | { readonly kind: 'expired'; readonly orderID: string; readonly atUs: number }
