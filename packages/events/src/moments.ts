/**
 * How a decision came about, in moments on `monoUs`; NaN where one is not known. Two more come later and stand elsewhere: its record is durable, its message is
 * written. One object is reused: who keeps it, copies it.
 */
export interface Moments {
  /** The last bytes of the message that brought the fact were read from the socket. */
  readUs: number
  /** That message was found whole, and all that its session asks of it was so. */
  framedUs: number
  /** The fact was folded into the state. */
  appliedUs: number
  /** The wish was there. */
  decidedUs: number
  /** Risk has passed it. */
  passedUs: number
}
