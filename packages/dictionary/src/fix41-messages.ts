// Written by `fix dictionary import` from FIX41.xml: facts only. Do not edit.
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
  execInst: 'StayOnOfferSide' | 'NotHeld' | 'Work' | 'GoAlong' | 'OverTheDay' | 'Held' | 'ParticipateDoNotInitiate' | 'StrictScale' | 'TryToScale' | 'StayOnBidSide' | 'NoCross' | 'OkToCross' | 'CallFirst' | 'PercentOfVolume' | 'DoNotIncrease' | 'DoNotReduce' | 'AllOrNone' | 'InstitutionsOnly' | 'LastPeg' | 'MidPricePeg' | 'NonNegotiable' | 'OpeningPeg' | 'MarketPeg' | 'PrimaryPeg' | 'Suspend' | 'CustomerDisplayInstruction' | 'Netting'
  /** ExecTransType(20) */
  execTransType: 'New' | 'Cancel' | 'Correct' | 'Status'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** IDSource(22) */
  idSource: 'Cusip' | 'Sedol' | 'Quik' | 'IsinNumber' | 'RicCode' | 'IsoCurrencyCode' | 'IsoCountryCode'
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
  ordType: 'Market' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'LimitOnClose' | 'ForexMarket' | 'PreviouslyQuoted' | 'PreviouslyIndicated' | 'ForexLimit' | 'ForexSwap' | 'ForexPreviouslyQuoted' | 'Pegged'
  /** PossDupFlag(43) */
  possDupFlag: 'No' | 'Yes'
  /** Rule80A(47) */
  rule80A: 'AgencySingleOrder' | 'ShortExemptTransactionAType' | 'ProprietaryNonAlgo' | 'ProgramOrderMember' | 'ShortExemptTransactionForPrincipal' | 'ShortExemptTransactionWType' | 'ShortExemptTransactionIType' | 'IndividualInvestor' | 'ProprietaryAlgo' | 'AgencyAlgo' | 'ShortExemptTransactionMemberAffliated' | 'ProgramOrderOtherMember' | 'AgentForOtherMember' | 'ProprietaryTransactionAffiliated' | 'Principal' | 'TransactionNonMember' | 'SpecialistTrades' | 'TransactionUnaffiliatedMember' | 'AgencyIndexArb' | 'AllOtherOrdersAsAgentForOtherMember' | 'ShortExemptTransactionMemberNotAffliated' | 'AgencyNonAlgo' | 'ShortExemptTransactionNonMember'
  /** Side(54) */
  side: 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'SellShort' | 'SellShortExempt' | 'Undisclosed' | 'Cross'
  /** TimeInForce(59) */
  timeInForce: 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate'
  /** Urgency(61) */
  urgency: 'Normal' | 'Flash' | 'Background'
  /** SettlmntTyp(63) */
  settlmntTyp: 'Regular' | 'Cash' | 'NextDay' | 'TPlus2' | 'TPlus3' | 'TPlus4' | 'Future' | 'WhenAndIfIssued' | 'SellersOption' | 'TPlus5'
  /** AllocTransType(71) */
  allocTransType: 'New' | 'Replace' | 'Cancel' | 'Preliminary' | 'Calculated'
  /** OpenClose(77) */
  openClose: 'Close' | 'Open'
  /** ProcessCode(81) */
  processCode: 'Regular' | 'SoftDollar' | 'StepIn' | 'StepOut' | 'SoftDollarStepIn' | 'SoftDollarStepOut' | 'PlanSponsor'
  /** AllocStatus(87) */
  allocStatus: 'Accepted' | 'BlockLevelReject' | 'AccountLevelReject' | 'Received'
  /** AllocRejCode(88) */
  allocRejCode: 'UnknownAccount' | 'IncorrectQuantity' | 'IncorrectAveragegPrice' | 'UnknownExecutingBrokerMnemonic' | 'CommissionDifference' | 'UnknownOrderId' | 'UnknownListId' | 'OtherSeeText'
  /** EmailType(94) */
  emailType: 'New' | 'Reply' | 'AdminReply'
  /** PossResend(97) */
  possResend: 'No' | 'Yes'
  /** EncryptMethod(98) */
  encryptMethod: 'None' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pem'
  /** CxlRejReason(102) */
  cxlRejReason: 'TooLateToCancel' | 'UnknownOrder'
  /** OrdRejReason(103) */
  ordRejReason: 'BrokerCredit' | 'UnknownSymbol' | 'ExchangeClosed' | 'OrderExceedsLimit' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder'
  /** IOIQualifier(104) */
  ioiQualifier: 'AllOrNone' | 'AtTheClose' | 'InTouchWith' | 'Limit' | 'MoreBehind' | 'AtTheOpen' | 'TakingAPosition' | 'AtTheMarket' | 'PortfolioShown' | 'ThroughTheDay' | 'Versus' | 'Indication' | 'CrossingOpportunity' | 'AtTheMidpoint' | 'PreOpen'
  /** ReportToExch(113) */
  reportToExch: 'No' | 'Yes'
  /** LocateReqd(114) */
  locateReqd: 'No' | 'Yes'
  /** ForexReq(121) */
  forexReq: 'No' | 'Yes'
  /** GapFillFlag(123) */
  gapFillFlag: 'No' | 'Yes'
  /** DKReason(127) */
  dkReason: 'UnknownSymbol' | 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'Other'
  /** IOINaturalFlag(130) */
  ioiNaturalFlag: 'No' | 'Yes'
  /** MiscFeeType(139) */
  miscFeeType: 'Regulatory' | 'Tax' | 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other' | 'Markup'
  /** ResetSeqNumFlag(141) */
  resetSeqNumFlag: 'No' | 'Yes'
  /** ExecType(150) */
  execType: 'New' | 'PartialFill' | 'Fill' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired'
  /** SettlInstMode(160) */
  settlInstMode: 'Default' | 'StandingInstructionsProvided' | 'SpecificAllocationAccountOverriding' | 'SpecificAllocationAccountStanding'
  /** SettlInstTransType(163) */
  settlInstTransType: 'Cancel' | 'New' | 'Replace'
  /** SettlInstSource(165) */
  settlInstSource: 'BrokerCredit' | 'Institution'
  /** SettlLocation(166) */
  settlLocation: 'Cedel' | 'DepositoryTrustCompany' | 'EuroClear' | 'FederalBookEntry' | 'LocalMarketSettleLocation' | 'Physical' | 'ParticipantTrustCompany'
  /** SecurityType(167) */
  securityType: 'BankersAcceptance' | 'CertificateOfDeposit' | 'CollateralizedMortgageObligation' | 'CorporateBond' | 'CommercialPaper' | 'CorporatePrivatePlacement' | 'CommonStock' | 'FederalHousingAuthority' | 'FederalHomeLoan' | 'FederalNationalMortgageAssociation' | 'ForeignExchangeContract' | 'Future' | 'GovernmentNationalMortgageAssociation' | 'TreasuriesAgencyDebenture' | 'MutualFund' | 'MortgageInterestOnly' | 'MortgagePrincipalOnly' | 'MortgagePrivatePlacement' | 'MiscellaneousPassThrough' | 'MunicipalBond' | 'NoSecurityType' | 'Option' | 'PreferredStock' | 'RepurchaseAgreement' | 'ReverseRepurchaseAgreement' | 'StudentLoanMarketingAssociation' | 'TimeDeposit' | 'UsTreasuryBillOld' | 'Warrant' | 'CatsTigersAndLions'
  /** StandInstDbType(169) */
  standInstDbType: 'Other' | 'Dtcsid' | 'ThomsonAlert' | 'AGlobalCustodian'
  /** AllocLinkType(197) */
  allocLinkType: 'FxNetting' | 'FxSwap'
  /** PutOrCall(201) */
  putOrCall: 'Put' | 'Call'
  /** CoveredOrUncovered(203) */
  coveredOrUncovered: 'Covered' | 'Uncovered'
  /** CustomerOrFirm(204) */
  customerOrFirm: 'Customer' | 'Firm'
  /** NotifyBrokerOfCredit(208) */
  notifyBrokerOfCredit: 'No' | 'Yes'
  /** AllocHandlInst(209) */
  allocHandlInst: 'Match' | 'Forward' | 'ForwardAndMatch'
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
  readonly senderLocationID?: string
  readonly targetSubID?: string
  readonly targetLocationID?: string
  readonly onBehalfOfSubID?: string
  readonly onBehalfOfLocationID?: string
  readonly deliverToSubID?: string
  readonly deliverToLocationID?: string
  readonly possDupFlag?: Enumerations['possDupFlag']
  readonly possResend?: Enumerations['possResend']
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

/** An entry of NoIOIQualifiers(199). */
export interface IOIIOIQualifiersEntry {
  readonly ioiQualifier: Enumerations['ioiQualifier']
}

/** IOI(6). */
export interface IOI {
  readonly ioIid: string
  readonly ioiTransType: Enumerations['ioiTransType']
  readonly ioiRefID?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
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
  readonly noIOIQualifiers?: readonly IOIIOIQualifiersEntry[]
  readonly text?: string
  readonly transactTime?: UtcText
  readonly urlLink?: string
}

/** Advertisement(7). */
export interface Advertisement {
  readonly advId: string
  readonly advTransType: Enumerations['advTransType']
  readonly advRefID?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly advSide: Enumerations['advSide']
  readonly shares: number
  readonly price?: Decimal
  readonly currency?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly urlLink?: string
  readonly lastMkt?: string
}

/** ExecutionReport(8). */
export interface ExecutionReport {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly listID?: string
  readonly execID: string
  readonly execTransType: Enumerations['execTransType']
  readonly execRefID?: string
  readonly execType: Enumerations['execType']
  readonly ordStatus: Enumerations['ordStatus']
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly account?: string
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty: number
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly pegDifference?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly execInst?: Enumerations['execInst']
  readonly rule80A?: Enumerations['rule80A']
  readonly lastShares: number
  readonly lastPx: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly leavesQty: number
  readonly cumQty: number
  readonly avgPx: Decimal
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly reportToExch?: Enumerations['reportToExch']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: string
  readonly text?: string
}

/** OrderCancelReject(9). */
export interface OrderCancelReject {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly clOrdID: string
  readonly origClOrdID: string
  readonly ordStatus: Enumerations['ordStatus']
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
  readonly resetSeqNumFlag?: Enumerations['resetSeqNumFlag']
}

/** An entry of NoRelatedSym(146). */
export interface NewsRelatedSymEntry {
  readonly relatdSym: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
}

/** An entry of LinesOfText(33). */
export interface NewsLinesOfTextEntry {
  readonly text: string
}

/** News(B). */
export interface News {
  readonly origTime?: UtcText
  readonly urgency?: Enumerations['urgency']
  readonly headline: string
  readonly noRelatedSym?: readonly NewsRelatedSymEntry[]
  readonly linesOfText: readonly NewsLinesOfTextEntry[]
  readonly urlLink?: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** An entry of NoRelatedSym(146). */
export interface EmailRelatedSymEntry {
  readonly relatdSym: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
}

/** An entry of LinesOfText(33). */
export interface EmailLinesOfTextEntry {
  readonly text: string
}

/** Email(C). */
export interface Email {
  readonly emailThreadID: string
  readonly emailType: Enumerations['emailType']
  readonly origTime?: UtcText
  readonly subject: string
  readonly noRelatedSym?: readonly EmailRelatedSymEntry[]
  readonly orderID?: string
  readonly clOrdID?: string
  readonly linesOfText: readonly EmailLinesOfTextEntry[]
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
  readonly exDestination?: string
  readonly processCode?: Enumerations['processCode']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: Enumerations['locateReqd']
  readonly orderQty?: number
  readonly cashOrderQty?: Decimal
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly ioIid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: number
  readonly pegDifference?: Decimal
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
  readonly exDestination?: string
  readonly processCode?: Enumerations['processCode']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: Enumerations['locateReqd']
  readonly orderQty: number
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly pegDifference?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: number
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest {
  readonly origClOrdID: string
  readonly orderID?: string
  readonly clOrdID: string
  readonly listID?: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty?: number
  readonly cashOrderQty?: Decimal
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
  readonly exDestination?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty?: number
  readonly cashOrderQty?: Decimal
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly pegDifference?: Decimal
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: Enumerations['forexReq']
  readonly settlCurrency?: string
  readonly text?: string
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: number
  readonly locateReqd?: Enumerations['locateReqd']
}

/** OrderStatusRequest(H). */
export interface OrderStatusRequest {
  readonly orderID?: string
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
}

/** An entry of NoOrders(73). */
export interface AllocationOrdersEntry {
  readonly clOrdID: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly listID?: string
  readonly waveNo?: string
}

/** An entry of NoExecs(124). */
export interface AllocationExecsEntry {
  readonly lastShares: number
  readonly execID?: string
  readonly lastPx?: Decimal
  readonly lastCapacity?: Enumerations['lastCapacity']
}

/** An entry of NoMiscFees(136). */
export interface AllocationAllocsMiscFeesEntry {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
}

/** An entry of NoAllocs(78). */
export interface AllocationAllocsEntry {
  readonly allocAccount: string
  readonly allocShares: number
  readonly processCode?: Enumerations['processCode']
  readonly brokerOfCredit?: string
  readonly notifyBrokerOfCredit?: Enumerations['notifyBrokerOfCredit']
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly execBroker?: string
  readonly clientID?: string
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly allocAvgPx?: Decimal
  readonly allocNetMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: string
  readonly accruedInterestAmt?: Decimal
  readonly settlInstMode?: Enumerations['settlInstMode']
  readonly noMiscFees?: readonly AllocationAllocsMiscFeesEntry[]
}

/** Allocation(J). */
export interface Allocation {
  readonly allocID: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly refAllocID?: string
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly noOrders?: readonly AllocationOrdersEntry[]
  readonly noExecs?: readonly AllocationExecsEntry[]
  readonly side: Enumerations['side']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly shares: number
  readonly lastMkt?: string
  readonly avgPx: Decimal
  readonly currency?: string
  readonly avgPrxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly netMoney?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly text?: string
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly noAllocs?: readonly AllocationAllocsEntry[]
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
  readonly leavesQty: number
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
  readonly allocID: string
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly text?: string
}

/** DontKnowTrade(Q). */
export interface DontKnowTrade {
  readonly orderID?: string
  readonly execID?: string
  readonly dkReason: Enumerations['dkReason']
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly side: Enumerations['side']
  readonly orderQty?: number
  readonly cashOrderQty?: Decimal
  readonly lastShares?: number
  readonly lastPx?: Decimal
  readonly text?: string
}

/** QuoteRequest(R). */
export interface QuoteRequest {
  readonly quoteReqID: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly prevClosePx?: Decimal
  readonly side?: Enumerations['side']
  readonly orderQty?: number
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
}

/** Quote(S). */
export interface Quote {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly symbol: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly securityExchange?: string
  readonly issuer?: string
  readonly securityDesc?: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: number
  readonly offerSize?: number
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly transactTime?: UtcText
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
}

/** SettlementInstructions(T). */
export interface SettlementInstructions {
  readonly settlInstID: string
  readonly settlInstTransType: Enumerations['settlInstTransType']
  readonly settlInstMode: Enumerations['settlInstMode']
  readonly settlInstSource: Enumerations['settlInstSource']
  readonly allocAccount: string
  readonly settlLocation?: Enumerations['settlLocation']
  readonly tradeDate?: string
  readonly allocID?: string
  readonly lastMkt?: string
  readonly side?: Enumerations['side']
  readonly securityType?: Enumerations['securityType']
  readonly effectiveTime?: UtcText
  readonly transactTime: UtcText
  readonly clientID?: string
  readonly execBroker?: string
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
  readonly settlDeliveryType?: number
  readonly settlDepositoryCode?: string
  readonly settlBrkrCode?: string
  readonly settlInstCode?: string
  readonly securitySettlAgentName?: string
  readonly securitySettlAgentCode?: string
  readonly securitySettlAgentAcctNum?: string
  readonly securitySettlAgentAcctName?: string
  readonly securitySettlAgentContactName?: string
  readonly securitySettlAgentContactPhone?: string
  readonly cashSettlAgentName?: string
  readonly cashSettlAgentCode?: string
  readonly cashSettlAgentAcctNum?: string
  readonly cashSettlAgentAcctName?: string
  readonly cashSettlAgentContactName?: string
  readonly cashSettlAgentContactPhone?: string
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
  SettlementInstructions: SettlementInstructions
}
