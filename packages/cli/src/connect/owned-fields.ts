/** Fields of a message that its session writes: nobody types them. And those that may be left out, as they can be made: an id of our own, the time. */

/**
 * BeginString(8), BodyLength(9), CheckSum(10), MsgSeqNum(34), MsgType(35), PossDupFlag(43), SenderCompID(49), SenderSubID(50), SendingTime(52), TargetCompID(56), TargetSubID(57),
 * OrigSendingTime(122), SenderLocationID(142), TargetLocationID(143), LastMsgSeqNumProcessed(369), NoHops(627).
 */
export const ownedTags: ReadonlySet<number> = new Set([8, 9, 10, 34, 35, 43, 49, 50, 52, 56, 57, 122, 142, 143, 369, 627])

/** TransactTime(60). */
export const timeTag = 60

/**
 * ClOrdID(11), QuoteID(117), QuoteReqID(131), MDReqID(262), SecurityReqID(320), SecurityStatusReqID(324), TradSesReqID(335), TradeRequestID(568), MassStatusReqID(584),
 * PosReqID(710).
 */
export const idTags: readonly number[] = [11, 117, 131, 262, 320, 324, 335, 568, 584, 710]
