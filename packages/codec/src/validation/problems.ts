/**
 * What is wrong with a message, as values: SessionRejectReason(373), RefTagID(371) and the text that goes with the reason. One list is reused for
 * message after message; it holds so many and no more, whatever a peer sends.
 */
export const RejectReason = {
  invalidTagNumber: 0,
  requiredTagMissing: 1,
  tagNotDefinedForMessage: 2,
  undefinedTag: 3,
  tagWithoutValue: 4,
  valueOutOfRange: 5,
  incorrectDataFormat: 6,
  decryptionProblem: 7,
  signatureProblem: 8,
  compIDProblem: 9,
  sendingTimeAccuracy: 10,
  invalidMsgType: 11,
  xmlValidation: 12,
  tagRepeated: 13,
  tagOutOfOrder: 14,
  groupFieldsOutOfOrder: 15,
  groupCountWrong: 16,
  sohInValue: 17,
  unsupportedVersion: 18,
  other: 99,
} as const
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason]

/** Text(58) by reason: the wording that counterparties and their scripts know. */
export const rejectTexts: Readonly<Record<number, string>> = {
  0: 'Invalid tag number',
  1: 'Required tag missing',
  2: 'Tag not defined for this message type',
  3: 'Undefined tag',
  4: 'Tag specified without a value',
  5: 'Value is incorrect (out of range) for this tag',
  6: 'Incorrect data format for value',
  7: 'Decryption problem',
  8: 'Signature problem',
  9: 'CompID problem',
  10: 'SendingTime accuracy problem',
  11: 'Invalid MsgType',
  12: 'XML validation error',
  13: 'Tag appears more than once',
  14: 'Tag specified out of required order',
  15: 'Out of order repeating group members',
  16: 'Incorrect NumInGroup count for repeating group',
  17: 'Non-data value includes field delimiter (SOH character)',
  18: 'Invalid or unsupported application version',
  99: 'Other',
}

export interface Problem {
  /** SessionRejectReason(373). */
  reason: RejectReason
  /** RefTagID(371); 0 may be a tag that a peer sent. */
  refTagID: number
  text: string
}

const most = 64

export class Problems {
  readonly #list: Problem[] = []
  readonly #overruled: ((problem: Problem) => boolean) | undefined
  count = 0

  /**
   * `overruled` is asked of each problem as it is found; true leaves it out: a venue's new enumeration value is no reason to reject a fill. What is left out takes no place of
   * the list, so that no number of problems that are overruled hides one that is not.
   */
  constructor(overruled?: (problem: Problem) => boolean) {
    this.#overruled = overruled
  }

  /** The problem at a place: a slot that is reused with the next message. Throws beyond. */
  at(place: number): Problem {
    if (!(place >= 0 && place < this.count)) throw new RangeError(`Problems.at(${place}): there are ${this.count}`)
    return this.#list[place]
  }

  /** The first one, which is the one to be rejected for; undefined where all is well. */
  get first(): Problem | undefined {
    return this.count > 0 ? this.#list[0] : undefined
  }

  get full(): boolean {
    return this.count === most
  }

  clear(): void {
    this.count = 0
  }

  /** `text` where the reason's own would not say enough. */
  add(reason: RejectReason, refTagID: number, text: string = rejectTexts[reason]): void {
    if (this.full) return
    if (this.count === this.#list.length) this.#list.push({ reason, refTagID, text })
    else {
      const slot = this.#list[this.count]
      slot.reason = reason
      slot.refTagID = refTagID
      slot.text = text
    }
    if (!this.#overruled?.(this.#list[this.count])) this.count++
  }

  *[Symbol.iterator](): Generator<Problem> {
    for (let place = 0; place < this.count; place++) yield this.#list[place]
  }
}
