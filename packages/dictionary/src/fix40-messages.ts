// Written by `fix dictionary import` from FIX40.xml: facts only. Do not edit.
import type { DataBytes, Decimal, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** AdvSide(4) */
  advSide: 'Buy' | 'Sell' | 'Trade' | 'Cross'
  /** AdvTransType(5) */
  advTransType: 'Cancel' | 'New' | 'Replace'
  /** CommType(13) */
  commType: 'PerUnit' | 'Percent' | 'Absolute'
  /** ExecInst(18) */
  execInst: 'StayOnOfferSide' | 'NotHeld' | 'Work' | 'GoAlong' | 'OverTheDay' | 'Held' | 'ParticipateDoNotInitiate' | 'StrictScale' | 'TryToScale' | 'StayOnBidSide' | 'NoCross' | 'OkToCross' | 'CallFirst' | 'PercentOfVolume' | 'DoNotIncrease' | 'DoNotReduce' | 'AllOrNone' | 'InstitutionsOnly' | 'LastPeg' | 'MidPricePeg' | 'NonNegotiable' | 'OpeningPeg' | 'MarketPeg' | 'PrimaryPeg' | 'Suspend'
  /** ExecTransType(20) */
  execTransType: 'New' | 'Cancel' | 'Correct' | 'Status'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** IDSource(22) */
  idSource: 'Cusip' | 'Sedol' | 'Quik' | 'IsinNumber' | 'RicCode'
  /** IOIOthSvc(24) */
  ioiOthSvc: 'Autex' | 'Bridge'
  /** IOIQltyInd(25) */
  ioiQltyInd: 'High' | 'Low' | 'Medium'
  /** IOIShares(27) */
  ioiShares: 'Large' | 'Medium' | 'Small'
  /** IOITransType(28) */
  ioiTransType: 'Cancel' | 'New' | 'Replace'
  /** LastCapacity(29) */
  lastCapacity: 'Agent' | 'CrossAsAgent' | 'CrossAsPrincipal' | 'Principal'
  /** OrdStatus(39) */
  ordStatus: 'New' | 'PartiallyFilled' | 'Filled' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired'
  /** OrdType(40) */
  ordType: 'Market' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'LimitOnClose' | 'ForexMarket' | 'PreviouslyQuoted' | 'PreviouslyIndicated' | 'Pegged'
  /** PossDupFlag(43) */
  possDupFlag: 'No' | 'Yes'
  /** Rule80A(47) */
  rule80A: 'AgencySingleOrder' | 'ProprietaryNonAlgo' | 'ProgramOrderMember' | 'IndividualInvestor' | 'ProprietaryAlgo' | 'AgencyAlgo' | 'ProgramOrderOtherMember' | 'AgentForOtherMember' | 'AgencyIndexArb' | 'AllOtherOrdersAsAgentForOtherMember' | 'AgencyNonAlgo'
  /** Side(54) */
  side: 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'SellShort' | 'SellShortExempt'
  /** TimeInForce(59) */
  timeInForce: 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate'
  /** Urgency(61) */
  urgency: 'Normal' | 'Flash' | 'Background'
  /** SettlmntTyp(63) */
  settlmntTyp: 'Regular' | 'Cash' | 'NextDay' | 'TPlus2' | 'TPlus3' | 'TPlus4' | 'Future' | 'WhenAndIfIssued' | 'SellersOption' | 'TPlus5'
  /** AllocTransType(71) */
  allocTransType: 'New' | 'Replace' | 'Cancel'
  /** ProcessCode(81) */
  processCode: 'Regular' | 'SoftDollar' | 'StepIn' | 'StepOut' | 'SoftDollarStepIn' | 'SoftDollarStepOut' | 'PlanSponsor'
  /** AllocStatus(87) */
  allocStatus: 'Accepted' | 'BlockLevelReject' | 'AccountLevelReject' | 'Received'
  /** AllocRejCode(88) */
  allocRejCode: 'UnknownAccount' | 'IncorrectQuantity' | 'IncorrectAveragegPrice' | 'UnknownExecutingBrokerMnemonic' | 'CommissionDifference' | 'UnknownOrderId' | 'UnknownListId' | 'OtherSeeText'
  /** EmailType(94) */
  emailType: 'New' | 'Reply' | 'AdminReply'
  /** EncryptMethod(98) */
  encryptMethod: 'None' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pem'
  /** ExDestination(100) */
  exDestination: 'None' | 'Posit'
  /** CxlRejReason(102) */
  cxlRejReason: 'TooLateToCancel' | 'UnknownOrder'
  /** OrdRejReason(103) */
  ordRejReason: 'BrokerCredit' | 'UnknownSymbol' | 'ExchangeClosed' | 'OrderExceedsLimit' | 'TooLateToEnter'
  /** IOIQualifier(104) */
  ioiQualifier: 'AllOrNone' | 'AtTheClose' | 'InTouchWith' | 'Limit' | 'MoreBehind' | 'AtTheOpen' | 'TakingAPosition' | 'AtTheMarket' | 'PortfolioShown' | 'ThroughTheDay' | 'Versus' | 'Indication' | 'CrossingOpportunity'
  /** ReportToExch(113) */
  reportToExch: 'No' | 'Yes'
  /** LocateReqd(114) */
  locateReqd: 'No' | 'Yes'
  /** ForexReq(121) */
  forexReq: 'No' | 'Yes'
  /** GapFillFlag(123) */
  gapFillFlag: 'No' | 'Yes'
  /** CxlType(125) */
  cxlType: 'FullRemainingQuantity' | 'PartialCancel'
  /** DKReason(127) */
  dkReason: 'UnknownSymbol' | 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'Other'
  /** IOINaturalFlag(130) */
  ioiNaturalFlag: 'No' | 'Yes'
  /** MiscFeeType(139) */
  miscFeeType: 'Regulatory' | 'Tax' | 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other'
}

/** Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10). */
export interface Header {
  readonly beginString: string
  readonly senderCompID: string
  readonly targetCompID: string
  readonly onBehalfOfCompID?: string
  readonly deliverToCompID?: string
  readonly secureDataLen?: number
  readonly secureData?: DataBytes
  readonly msgSeqNum: number
  readonly senderSubID?: string
  readonly targetSubID?: string
  readonly onBehalfOfSubID?: string
  readonly deliverToSubID?: string
  readonly possDupFlag?: Enumerations['possDupFlag']
  readonly possResend?: string
  readonly sendingTime: UtcText
  readonly origSendingTime?: UtcText
  readonly signatureLength?: number
  readonly signature?: DataBytes
}

/** Heartbeat(0). */
export interface Heartbeat {
  readonly testReqID?: string
}

/** TestRequest(1). */
export interface TestRequest {
  readonly testReqID: string
}

/** ResendRequest(2). */
export interface ResendRequest {
  readonly beginSeqNo: number
  readonly endSeqNo: number
}

/** Reject(3). */
export interface Reject {
  readonly refSeqNum: number
  readonly text?: string
}

/** SequenceReset(4). */
export interface SequenceReset {
  readonly gapFillFlag?: Enumerations['gapFillFlag']
  readonly newSeqNo: number
}

/** Logout(5). */
export interface Logout {
  readonly text?: string
}

/** IOI(6). */
export interface IOI {
  readonly ioIid: number
  readonly ioiTransType: Enumerations['ioiTransType']
  readonly ioiRefID?: number
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly ioiShares: Enumerations['ioiShares']
  readonly price?: Decimal
  readonly currency?: string
  readonly validUntilTime?: UtcText
  readonly ioiQltyInd?: Enumerations['ioiQltyInd']
  readonly ioiOthSvc?: Enumerations['ioiOthSvc']
  readonly ioiNaturalFlag?: Enumerations['ioiNaturalFlag']
  readonly ioiQualifier?: Enumerations['ioiQualifier']
  readonly text?: string
}

/** Advertisement(7). */
export interface Advertisement {
  readonly advId: number
  readonly advTransType: Enumerations['advTransType']
  readonly advRefID?: number
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly advSide: Enumerations['advSide']
  readonly shares: number
  readonly price?: Decimal
  readonly currency?: string
  readonly transactTime?: UtcText
  readonly text?: string
}

/** An entry of NoMiscFees(136). */
export interface ExecutionReportMiscFeesEntry {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
}

/** ExecutionReport(8). */
export interface ExecutionReport {
  readonly orderID: string
  readonly clOrdID?: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly listID?: string
  readonly execID: number
  readonly execTransType: Enumerations['execTransType']
  readonly execRefID?: number
  readonly ordStatus: Enumerations['ordStatus']
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly account?: string
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty: number
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly execInst?: Enumerations['execInst']
  readonly rule80A?: Enumerations['rule80A']
  readonly lastShares: number
  readonly lastPx: Decimal
  readonly lastMkt?: string
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly cumQty: number
  readonly avgPx: Decimal
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly reportToExch?: Enumerations['reportToExch']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly noMiscFees?: readonly ExecutionReportMiscFeesEntry[]
  readonly netMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly text?: string
}

/** OrderCancelReject(9). */
export interface OrderCancelReject {
  readonly orderID: string
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly listID?: string
  readonly cxlRejReason?: Enumerations['cxlRejReason']
  readonly text?: string
}

/** Logon(A). */
export interface Logon {
  readonly encryptMethod: Enumerations['encryptMethod']
  readonly heartBtInt: number
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** News(B). */
export interface News {
  readonly origTime?: UtcText
  readonly urgency?: Enumerations['urgency']
  readonly relatdSym?: string
  readonly linesOfText: number
  readonly text: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** Email(C). */
export interface Email {
  readonly emailType: Enumerations['emailType']
  readonly origTime?: UtcText
  readonly relatdSym?: string
  readonly orderID?: string
  readonly clOrdID?: string
  readonly linesOfText: number
  readonly text: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** NewOrderSingle(D). */
export interface NewOrderSingle {
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly account?: string
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: Enumerations['execInst']
  readonly minQty?: number
  readonly maxFloor?: number
  readonly exDestination?: Enumerations['exDestination']
  readonly processCode?: Enumerations['processCode']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: Enumerations['locateReqd']
  readonly orderQty: number
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly ioIid?: number
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
}

/** NewOrderList(E). */
export interface NewOrderList {
  readonly listID: string
  readonly waveNo?: string
  readonly listSeqNo: number
  readonly listNoOrds: number
  readonly listExecInst?: string
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly account?: string
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: Enumerations['execInst']
  readonly minQty?: number
  readonly maxFloor?: number
  readonly exDestination?: Enumerations['exDestination']
  readonly processCode?: Enumerations['processCode']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: Enumerations['locateReqd']
  readonly orderQty: number
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest {
  readonly origClOrdID: string
  readonly orderID?: string
  readonly clOrdID: string
  readonly listID?: string
  readonly cxlType: Enumerations['cxlType']
  readonly clientID?: string
  readonly execBroker?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty: number
  readonly text?: string
}

/** OrderCancelReplaceRequest(G). */
export interface OrderCancelReplaceRequest {
  readonly orderID?: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly origClOrdID: string
  readonly clOrdID: string
  readonly listID?: string
  readonly account?: string
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: Enumerations['execInst']
  readonly minQty?: number
  readonly maxFloor?: number
  readonly exDestination?: Enumerations['exDestination']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty: number
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
}

/** OrderStatusRequest(H). */
export interface OrderStatusRequest {
  readonly orderID?: string
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
}

/** An entry of NoOrders(73). */
export interface AllocationOrdersEntry {
  readonly clOrdID: string
  readonly orderID?: string
  readonly listID?: string
  readonly waveNo?: string
}

/** An entry of NoExecs(124). */
export interface AllocationExecsEntry {
  readonly execID: number
  readonly lastShares?: number
  readonly lastPx?: Decimal
  readonly lastMkt?: string
}

/** An entry of NoMiscFees(136). */
export interface AllocationMiscFeesEntry {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
}

/** An entry of NoAllocs(78). */
export interface AllocationAllocsEntry {
  readonly allocAccount: string
  readonly allocShares: number
  readonly processCode?: Enumerations['processCode']
  readonly execBroker?: string
  readonly clientID?: string
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly noDlvyInst?: number
  readonly brokerOfCredit?: string
  readonly dlvyInst?: string
}

/** Allocation(J). */
export interface Allocation {
  readonly allocID: number
  readonly allocTransType: Enumerations['allocTransType']
  readonly refAllocID?: number
  readonly noOrders: readonly AllocationOrdersEntry[]
  readonly noExecs?: readonly AllocationExecsEntry[]
  readonly side: Enumerations['side']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly shares: number
  readonly avgPx: Decimal
  readonly currency?: string
  readonly avgPrxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly netMoney?: Decimal
  readonly noMiscFees?: readonly AllocationMiscFeesEntry[]
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly openClose?: string
  readonly text?: string
  readonly noAllocs: readonly AllocationAllocsEntry[]
}

/** ListCancelRequest(K). */
export interface ListCancelRequest {
  readonly listID: string
  readonly waveNo?: string
  readonly text?: string
}

/** ListExecute(L). */
export interface ListExecute {
  readonly listID: string
  readonly waveNo?: string
  readonly text?: string
}

/** ListStatusRequest(M). */
export interface ListStatusRequest {
  readonly listID: string
  readonly waveNo?: string
  readonly text?: string
}

/** An entry of NoOrders(73). */
export interface ListStatusOrdersEntry {
  readonly clOrdID: string
  readonly cumQty: number
  readonly cxlQty: number
  readonly avgPx: Decimal
}

/** ListStatus(N). */
export interface ListStatus {
  readonly listID: string
  readonly waveNo?: string
  readonly noRpts: number
  readonly rptSeq: number
  readonly noOrders: readonly ListStatusOrdersEntry[]
}

/** AllocationInstructionAck(P). */
export interface AllocationInstructionAck {
  readonly clientID?: string
  readonly execBroker?: string
  readonly allocID: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly text?: string
}

/** DontKnowTrade(Q). */
export interface DontKnowTrade {
  readonly orderID?: string
  readonly execID?: number
  readonly dkReason: Enumerations['dkReason']
  readonly symbol: string
  readonly side: Enumerations['side']
  readonly orderQty: number
  readonly lastShares: number
  readonly lastPx: Decimal
  readonly text?: string
}

/** QuoteRequest(R). */
export interface QuoteRequest {
  readonly quoteReqID: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side?: Enumerations['side']
  readonly orderQty?: number
}

/** Quote(S). */
export interface Quote {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly issuer?: string
  readonly securityDesc?: string
  readonly bidPx: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: number
  readonly offerSize?: number
  readonly validUntilTime?: UtcText
}

/** The shapes of all messages by name, and that of the header. */
export interface Messages {
  header: Header
  Heartbeat: Heartbeat
  TestRequest: TestRequest
  ResendRequest: ResendRequest
  Reject: Reject
  SequenceReset: SequenceReset
  Logout: Logout
  IOI: IOI
  Advertisement: Advertisement
  ExecutionReport: ExecutionReport
  OrderCancelReject: OrderCancelReject
  Logon: Logon
  News: News
  Email: Email
  NewOrderSingle: NewOrderSingle
  NewOrderList: NewOrderList
  OrderCancelRequest: OrderCancelRequest
  OrderCancelReplaceRequest: OrderCancelReplaceRequest
  OrderStatusRequest: OrderStatusRequest
  Allocation: Allocation
  ListCancelRequest: ListCancelRequest
  ListExecute: ListExecute
  ListStatusRequest: ListStatusRequest
  ListStatus: ListStatus
  AllocationInstructionAck: AllocationInstructionAck
  DontKnowTrade: DontKnowTrade
  QuoteRequest: QuoteRequest
  Quote: Quote
}
