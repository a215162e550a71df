// Written by `fix dictionary import` from FIX42.xml: facts only. Do not edit.
import type { DataBytes, Decimal, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** AdvSide(4) */
  advSide: 'Buy' | 'Sell' | 'Trade' | 'Cross'
  /** AdvTransType(5) */
  advTransType: 'Cancel' | 'New' | 'Replace'
  /** CommType(13) */
  commType: 'PerUnit' | 'Percent' | 'Absolute'
  /** ExecTransType(20) */
  execTransType: 'New' | 'Cancel' | 'Correct' | 'Status'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** IDSource(22) */
  idSource: 'Cusip' | 'Sedol' | 'Quik' | 'IsinNumber' | 'RicCode' | 'IsoCurrencyCode' | 'IsoCountryCode' | 'ExchangeSymbol' | 'ConsolidatedTapeAssociation'
  /** IOIQltyInd(25) */
  ioiQltyInd: 'High' | 'Low' | 'Medium'
  /** IOIShares(27) */
  ioiShares: 'Large' | 'Medium' | 'Small'
  /** IOITransType(28) */
  ioiTransType: 'Cancel' | 'New' | 'Replace'
  /** LastCapacity(29) */
  lastCapacity: 'Agent' | 'CrossAsAgent' | 'CrossAsPrincipal' | 'Principal'
  /** OrdStatus(39) */
  ordStatus: 'New' | 'PartiallyFilled' | 'Filled' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'AcceptedForBidding' | 'PendingReplace'
  /** OrdType(40) */
  ordType: 'Market' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'LimitOnClose' | 'ForexMarket' | 'PreviouslyQuoted' | 'PreviouslyIndicated' | 'ForexLimit' | 'ForexSwap' | 'ForexPreviouslyQuoted' | 'Funari' | 'Pegged'
  /** Rule80A(47) */
  rule80A: 'AgencySingleOrder' | 'ShortExemptTransactionAType' | 'ProprietaryNonAlgo' | 'ProgramOrderMember' | 'ShortExemptTransactionForPrincipal' | 'ShortExemptTransactionWType' | 'ShortExemptTransactionIType' | 'IndividualInvestor' | 'ProprietaryAlgo' | 'AgencyAlgo' | 'ShortExemptTransactionMemberAffliated' | 'ProgramOrderOtherMember' | 'AgentForOtherMember' | 'ProprietaryTransactionAffiliated' | 'Principal' | 'TransactionNonMember' | 'SpecialistTrades' | 'TransactionUnaffiliatedMember' | 'AgencyIndexArb' | 'AllOtherOrdersAsAgentForOtherMember' | 'ShortExemptTransactionMemberNotAffliated' | 'AgencyNonAlgo' | 'ShortExemptTransactionNonMember'
  /** Side(54) */
  side: 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'SellShort' | 'SellShortExempt' | 'Undisclosed' | 'Cross' | 'CrossShort'
  /** TimeInForce(59) */
  timeInForce: 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate'
  /** Urgency(61) */
  urgency: 'Normal' | 'Flash' | 'Background'
  /** SettlmntTyp(63) */
  settlmntTyp: 'Regular' | 'Cash' | 'NextDay' | 'TPlus2' | 'TPlus3' | 'TPlus4' | 'Future' | 'WhenAndIfIssued' | 'SellersOption' | 'TPlus5'
  /** AllocTransType(71) */
  allocTransType: 'New' | 'Replace' | 'Cancel' | 'Preliminary' | 'Calculated' | 'CalculatedWithoutPreliminary'
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
  /** EncryptMethod(98) */
  encryptMethod: 'None' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pem'
  /** CxlRejReason(102) */
  cxlRejReason: 'TooLateToCancel' | 'UnknownOrder' | 'BrokerCredit' | 'OrderAlreadyInPendingStatus'
  /** OrdRejReason(103) */
  ordRejReason: 'BrokerCredit' | 'UnknownSymbol' | 'ExchangeClosed' | 'OrderExceedsLimit' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder' | 'DuplicateOfAVerballyCommunicatedOrder' | 'StaleOrder'
  /** IOIQualifier(104) */
  ioiQualifier: 'AllOrNone' | 'AtTheClose' | 'InTouchWith' | 'Limit' | 'MoreBehind' | 'AtTheOpen' | 'TakingAPosition' | 'AtTheMarket' | 'ReadyToTrade' | 'PortfolioShown' | 'ThroughTheDay' | 'Versus' | 'Indication' | 'CrossingOpportunity' | 'AtTheMidpoint' | 'PreOpen'
  /** DKReason(127) */
  dkReason: 'UnknownSymbol' | 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'Other'
  /** MiscFeeType(139) */
  miscFeeType: 'Regulatory' | 'Tax' | 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other' | 'Markup' | 'ConsumptionTax'
  /** ExecType(150) */
  execType: 'New' | 'PartialFill' | 'Fill' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'Restated' | 'PendingReplace'
  /** SettlInstMode(160) */
  settlInstMode: 'Default' | 'StandingInstructionsProvided' | 'SpecificAllocationAccountOverriding' | 'SpecificAllocationAccountStanding'
  /** SettlInstTransType(163) */
  settlInstTransType: 'Cancel' | 'New' | 'Replace'
  /** SettlInstSource(165) */
  settlInstSource: 'BrokerCredit' | 'Institution'
  /** SettlLocation(166) */
  settlLocation: 'Cedel' | 'DepositoryTrustCompany' | 'EuroClear' | 'FederalBookEntry' | 'LocalMarketSettleLocation' | 'Physical' | 'ParticipantTrustCompany'
  /** SecurityType(167) */
  securityType: 'Wildcard' | 'BankersAcceptance' | 'ConvertibleBond' | 'CertificateOfDeposit' | 'CollateralizedMortgageObligation' | 'CorporateBond' | 'CommercialPaper' | 'CorporatePrivatePlacement' | 'CommonStock' | 'FederalHousingAuthority' | 'FederalHomeLoan' | 'FederalNationalMortgageAssociation' | 'ForeignExchangeContract' | 'Future' | 'GovernmentNationalMortgageAssociation' | 'TreasuriesAgencyDebenture' | 'IoetteMortgage' | 'MutualFund' | 'MortgageInterestOnly' | 'MortgagePrincipalOnly' | 'MortgagePrivatePlacement' | 'MiscellaneousPassThrough' | 'MunicipalBond' | 'NoSecurityType' | 'Option' | 'PreferredStock' | 'RepurchaseAgreement' | 'ReverseRepurchaseAgreement' | 'StudentLoanMarketingAssociation' | 'TimeDeposit' | 'UsTreasuryBillOld' | 'Warrant' | 'CatsTigersAndLions'
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
  /** AllocHandlInst(209) */
  allocHandlInst: 'Match' | 'Forward' | 'ForwardAndMatch'
  /** RoutingType(216) */
  routingType: 'TargetFirm' | 'TargetList' | 'BlockFirm' | 'BlockList'
  /** Benchmark(219) */
  benchmark: 'Curve' | 'FiveYr' | 'Old5' | 'TenYr' | 'Old10' | 'ThirtyYr' | 'Old30' | 'ThreeMolibor' | 'SixMolibor'
  /** SubscriptionRequestType(263) */
  subscriptionRequestType: 'Snapshot' | 'SnapshotAndUpdates' | 'DisablePreviousSnapshot'
  /** MDUpdateType(265) */
  mdUpdateType: 'FullRefresh' | 'IncrementalRefresh'
  /** MDEntryType(269) */
  mdEntryType: 'Bid' | 'Offer' | 'Trade' | 'IndexValue' | 'OpeningPrice' | 'ClosingPrice' | 'SettlementPrice' | 'TradingSessionHighPrice' | 'TradingSessionLowPrice' | 'TradingSessionVwapPrice'
  /** TickDirection(274) */
  tickDirection: 'PlusTick' | 'ZeroPlusTick' | 'MinusTick' | 'ZeroMinusTick'
  /** MDUpdateAction(279) */
  mdUpdateAction: 'New' | 'Change' | 'Delete'
  /** MDReqRejReason(281) */
  mdReqRejReason: 'UnknownSymbol' | 'DuplicateMdReqId' | 'InsufficientBandwidth' | 'InsufficientPermissions' | 'UnsupportedSubscriptionRequestType' | 'UnsupportedMarketDepth' | 'UnsupportedMdUpdateType' | 'UnsupportedAggregatedBook' | 'UnsupportedMdEntryType'
  /** DeleteReason(285) */
  deleteReason: 'Cancellation' | 'Error'
  /** OpenCloseSettleFlag(286) */
  openCloseSettleFlag: 'DailyOpen' | 'SessionOpen' | 'DeliverySettlementEntry'
  /** FinancialStatus(291) */
  financialStatus: 'Bankrupt'
  /** CorporateAction(292) */
  corporateAction: 'ExDividend' | 'ExDistribution' | 'ExRights' | 'New' | 'ExInterest'
  /** QuoteStatus(297) */
  quoteStatus: 'Accepted' | 'CancelForSymbol' | 'CanceledForSecurityType' | 'CanceledForUnderlying' | 'CanceledAll' | 'Rejected'
  /** QuoteCancelType(298) */
  quoteCancelType: 'CancelForOneOrMoreSecurities' | 'CancelForSecurityType' | 'CancelForUnderlyingSecurity' | 'CancelAllQuotes'
  /** QuoteRejectReason(300) */
  quoteRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'UnknownQuote' | 'DuplicateQuote' | 'InvalidBid' | 'InvalidPrice' | 'NotAuthorizedToQuoteSecurity'
  /** QuoteResponseLevel(301) */
  quoteResponseLevel: 'NoAcknowledgement' | 'AcknowledgeOnlyNegativeOrErroneousQuotes' | 'AcknowledgeEachQuoteMessage'
  /** QuoteRequestType(303) */
  quoteRequestType: 'Manual' | 'Automatic'
  /** SecurityRequestType(321) */
  securityRequestType: 'RequestSecurityIdentityAndSpecifications' | 'RequestSecurityIdentityForSpecifications' | 'RequestListSecurityTypes' | 'RequestListSecurities'
  /** SecurityResponseType(323) */
  securityResponseType: 'AcceptAsIs' | 'AcceptWithRevisions' | 'ListOfSecurityTypesReturnedPerRequest' | 'ListOfSecuritiesReturnedPerRequest' | 'RejectSecurityProposal' | 'CannotMatchSelectionCriteria'
  /** SecurityTradingStatus(326) */
  securityTradingStatus: 'OpeningDelay' | 'MarketOnCloseImbalanceSell' | 'NoMarketImbalance' | 'NoMarketOnCloseImbalance' | 'ItsPreOpening' | 'NewPriceIndication' | 'TradeDisseminationTime' | 'ReadyToTrade' | 'NotAvailableForTrading' | 'NotTradedOnThisMarket' | 'TradingHalt' | 'UnknownOrInvalid' | 'Resume' | 'NoOpen' | 'PriceIndication' | 'TradingRangeIndication' | 'MarketImbalanceBuy' | 'MarketImbalanceSell' | 'MarketOnCloseImbalanceBuy'
  /** HaltReasonChar(327) */
  haltReasonChar: 'NewsDissemination' | 'OrderInflux' | 'OrderImbalance' | 'AdditionalInformation' | 'NewsPending' | 'EquipmentChangeover'
  /** Adjustment(334) */
  adjustment: 'Cancel' | 'Error' | 'Correction'
  /** TradSesMethod(338) */
  tradSesMethod: 'Electronic' | 'OpenOutcry' | 'TwoParty'
  /** TradSesMode(339) */
  tradSesMode: 'Testing' | 'Simulated' | 'Production'
  /** TradSesStatus(340) */
  tradSesStatus: 'Halted' | 'Open' | 'Closed' | 'PreOpen' | 'PreClose'
  /** MessageEncoding(347) */
  messageEncoding: 'Eucjp' | 'Iso2022Jp' | 'ShiftJis' | 'Utf8'
  /** QuoteEntryRejectReason(368) */
  quoteEntryRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteExceedsLimit' | 'TooLateToEnter' | 'UnknownQuote' | 'DuplicateQuote' | 'InvalidBidAskSpread' | 'InvalidPrice' | 'NotAuthorizedToQuoteSecurity'
  /** SessionRejectReason(373) */
  sessionRejectReason: 'InvalidTagNumber' | 'RequiredTagMissing' | 'SendingTimeAccuracyProblem' | 'InvalidMsgType' | 'TagNotDefinedForThisMessageType' | 'UndefinedTag' | 'TagSpecifiedWithoutAValue' | 'ValueIsIncorrect' | 'IncorrectDataFormatForValue' | 'DecryptionProblem' | 'SignatureProblem' | 'CompIdProblem'
  /** BidRequestTransType(374) */
  bidRequestTransType: 'Cancel' | 'New'
  /** ExecRestatementReason(378) */
  execRestatementReason: 'GtCorporateAction' | 'GtRenewal' | 'VerbalChange' | 'RepricingOfOrder' | 'BrokerOption' | 'PartialDeclineOfOrderQty'
  /** BusinessRejectReason(380) */
  businessRejectReason: 'Other' | 'UnknownId' | 'UnknownSecurity' | 'UnsupportedMessageType' | 'ApplicationNotAvailable' | 'ConditionallyRequiredFieldMissing'
  /** MsgDirection(385) */
  msgDirection: 'Receive' | 'Send'
  /** DiscretionInst(388) */
  discretionInst: 'RelatedToDisplayedPrice' | 'RelatedToMarketPrice' | 'RelatedToPrimaryPrice' | 'RelatedToLocalPrimaryPrice' | 'RelatedToMidpointPrice' | 'RelatedToLastTradePrice'
  /** LiquidityIndType(409) */
  liquidityIndType: 'FiveDayMovingAverage' | 'TwentyDayMovingAverage' | 'NormalMarketSize' | 'Other'
  /** ProgRptReqs(414) */
  progRptReqs: 'BuySideRequests' | 'SellSideSends' | 'RealTimeExecutionReports'
  /** IncTaxInd(416) */
  incTaxInd: 'Net' | 'Gross'
  /** TradeType(418) */
  tradeType: 'Agency' | 'VwapGuarantee' | 'GuaranteedClose' | 'RiskTrade'
  /** BasisPxType(419) */
  basisPxType: 'ClosingPriceAtMorningSession' | 'ClosingPrice' | 'CurrentPrice' | 'Sq' | 'VwapThroughADay' | 'VwapThroughAMorningSession' | 'VwapThroughAnAfternoonSession' | 'VwapThroughADayExcept' | 'VwapThroughAMorningSessionExcept' | 'VwapThroughAnAfternoonSessionExcept' | 'Strike' | 'Open' | 'Others'
  /** PriceType(423) */
  priceType: 'Percentage' | 'PerUnit' | 'FixedAmount'
  /** GTBookingInst(427) */
  gtBookingInst: 'BookOutAllTradesOnDayOfExecution' | 'AccumulateUntilFilledOrExpired' | 'AccumulateUntilVerballlyNotifiedOtherwise'
  /** NetGrossInd(430) */
  netGrossInd: 'Net' | 'Gross'
  /** ListExecInstType(433) */
  listExecInstType: 'Immediate' | 'WaitForInstruction'
  /** CxlRejResponseTo(434) */
  cxlRejResponseTo: 'OrderCancelRequest' | 'OrderCancel'
  /** MultiLegReportingType(442) */
  multiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultiLegSecurity' | 'MultiLegSecurity'
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
  readonly possDupFlag?: boolean
  readonly possResend?: boolean
  readonly sendingTime: UtcText
  readonly origSendingTime?: UtcText
  readonly xmlDataLen?: number
  readonly xmlData?: DataBytes
  readonly messageEncoding?: Enumerations['messageEncoding']
  readonly lastMsgSeqNumProcessed?: number
  readonly onBehalfOfSendingTime?: UtcText
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
  readonly refTagID?: number
  readonly refMsgType?: string
  readonly sessionRejectReason?: Enumerations['sessionRejectReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SequenceReset(4). */
export interface SequenceReset {
  readonly gapFillFlag?: boolean
  readonly newSeqNo: number
}

/** Logout(5). */
export interface Logout {
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoIOIQualifiers(199). */
export interface IOIIOIQualifiersEntry {
  readonly ioiQualifier: Enumerations['ioiQualifier']
}

/** An entry of NoRoutingIDs(215). */
export interface IOIRoutingIDsEntry {
  readonly routingType: Enumerations['routingType']
  readonly routingID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side: Enumerations['side']
  readonly ioiShares: Enumerations['ioiShares']
  readonly price?: Decimal
  readonly currency?: string
  readonly validUntilTime?: UtcText
  readonly ioiQltyInd?: Enumerations['ioiQltyInd']
  readonly ioiNaturalFlag?: boolean
  readonly noIOIQualifiers?: readonly IOIIOIQualifiersEntry[]
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly transactTime?: UtcText
  readonly urlLink?: string
  readonly noRoutingIDs?: readonly IOIRoutingIDsEntry[]
  readonly spreadToBenchmark?: Decimal
  readonly benchmark?: Enumerations['benchmark']
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly advSide: Enumerations['advSide']
  readonly shares: Decimal
  readonly price?: Decimal
  readonly currency?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly urlLink?: string
  readonly lastMkt?: string
  readonly tradingSessionID?: string
}

/** An entry of NoContraBrokers(382). */
export interface ExecutionReportContraBrokersEntry {
  readonly contraBroker: string
  readonly contraTrader?: string
  readonly contraTradeQty?: Decimal
  readonly contraTradeTime?: UtcText
}

/** ExecutionReport(8). */
export interface ExecutionReport {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly noContraBrokers?: readonly ExecutionReportContraBrokersEntry[]
  readonly listID?: string
  readonly execID: string
  readonly execTransType: Enumerations['execTransType']
  readonly execRefID?: string
  readonly execType: Enumerations['execType']
  readonly ordStatus: Enumerations['ordStatus']
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly execRestatementReason?: Enumerations['execRestatementReason']
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side: Enumerations['side']
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly execInst?: string
  readonly rule80A?: Enumerations['rule80A']
  readonly lastShares?: Decimal
  readonly lastPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradingSessionID?: string
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly leavesQty: Decimal
  readonly cumQty: Decimal
  readonly avgPx: Decimal
  readonly dayOrderQty?: Decimal
  readonly dayCumQty?: Decimal
  readonly dayAvgPx?: Decimal
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly reportToExch?: boolean
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly grossTradeAmt?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: string
  readonly handlInst?: Enumerations['handlInst']
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly maxShow?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly clearingFirm?: string
  readonly clearingAccount?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
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
  readonly account?: string
  readonly transactTime?: UtcText
  readonly cxlRejResponseTo: Enumerations['cxlRejResponseTo']
  readonly cxlRejReason?: Enumerations['cxlRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoMsgTypes(384). */
export interface LogonMsgTypesEntry {
  readonly refMsgType: string
  readonly msgDirection?: Enumerations['msgDirection']
}

/** Logon(A). */
export interface Logon {
  readonly encryptMethod: Enumerations['encryptMethod']
  readonly heartBtInt: number
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
  readonly resetSeqNumFlag?: boolean
  readonly maxMessageSize?: number
  readonly noMsgTypes?: readonly LogonMsgTypesEntry[]
}

/** An entry of NoRoutingIDs(215). */
export interface NewsRoutingIDsEntry {
  readonly routingType: Enumerations['routingType']
  readonly routingID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
}

/** An entry of LinesOfText(33). */
export interface NewsLinesOfTextEntry {
  readonly text: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** News(B). */
export interface News {
  readonly origTime?: UtcText
  readonly urgency?: Enumerations['urgency']
  readonly headline: string
  readonly encodedHeadlineLen?: number
  readonly encodedHeadline?: DataBytes
  readonly noRoutingIDs?: readonly NewsRoutingIDsEntry[]
  readonly noRelatedSym?: readonly NewsRelatedSymEntry[]
  readonly linesOfText: readonly NewsLinesOfTextEntry[]
  readonly urlLink?: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** An entry of NoRoutingIDs(215). */
export interface EmailRoutingIDsEntry {
  readonly routingType: Enumerations['routingType']
  readonly routingID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
}

/** An entry of LinesOfText(33). */
export interface EmailLinesOfTextEntry {
  readonly text: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** Email(C). */
export interface Email {
  readonly emailThreadID: string
  readonly emailType: Enumerations['emailType']
  readonly origTime?: UtcText
  readonly subject: string
  readonly encodedSubjectLen?: number
  readonly encodedSubject?: DataBytes
  readonly noRoutingIDs?: readonly EmailRoutingIDsEntry[]
  readonly noRelatedSym?: readonly EmailRelatedSymEntry[]
  readonly orderID?: string
  readonly clOrdID?: string
  readonly linesOfText: readonly EmailLinesOfTextEntry[]
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** An entry of NoAllocs(78). */
export interface NewOrderSingleAllocsEntry {
  readonly allocAccount: string
  readonly allocShares?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderSingleTradingSessionsEntry {
  readonly tradingSessionID: string
}

/** NewOrderSingle(D). */
export interface NewOrderSingle {
  readonly clOrdID: string
  readonly clientID?: string
  readonly execBroker?: string
  readonly account?: string
  readonly noAllocs?: readonly NewOrderSingleAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderSingleTradingSessionsEntry[]
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioIid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly clearingFirm?: string
  readonly clearingAccount?: string
}

/** An entry of NoAllocs(78). */
export interface NewOrderListOrdersAllocsEntry {
  readonly allocAccount: string
  readonly allocShares?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderListOrdersTradingSessionsEntry {
  readonly tradingSessionID: string
}

/** An entry of NoOrders(73). */
export interface NewOrderListOrdersEntry {
  readonly clOrdID: string
  readonly listSeqNo: number
  readonly settlInstMode?: Enumerations['settlInstMode']
  readonly clientID?: string
  readonly execBroker?: string
  readonly account?: string
  readonly noAllocs?: readonly NewOrderListOrdersAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderListOrdersTradingSessionsEntry[]
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly sideValueInd?: number
  readonly locateReqd?: boolean
  readonly transactTime?: UtcText
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioIid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly clearingFirm?: string
  readonly clearingAccount?: string
}

/** NewOrderList(E). */
export interface NewOrderList {
  readonly listID: string
  readonly bidID?: string
  readonly clientBidID?: string
  readonly progRptReqs?: Enumerations['progRptReqs']
  readonly bidType: number
  readonly progPeriodInterval?: number
  readonly listExecInstType?: Enumerations['listExecInstType']
  readonly listExecInst?: string
  readonly encodedListExecInstLen?: number
  readonly encodedListExecInst?: DataBytes
  readonly totNoOrders: number
  readonly noOrders: readonly NewOrderListOrdersEntry[]
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest {
  readonly origClOrdID: string
  readonly orderID?: string
  readonly clOrdID: string
  readonly listID?: string
  readonly account?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoAllocs(78). */
export interface OrderCancelReplaceRequestAllocsEntry {
  readonly allocAccount: string
  readonly allocShares?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface OrderCancelReplaceRequestTradingSessionsEntry {
  readonly tradingSessionID: string
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
  readonly noAllocs?: readonly OrderCancelReplaceRequestAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly OrderCancelReplaceRequestTradingSessionsEntry[]
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly ordType: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly currency?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly customerOrFirm?: Enumerations['customerOrFirm']
  readonly maxShow?: Decimal
  readonly locateReqd?: boolean
  readonly clearingFirm?: string
  readonly clearingAccount?: string
}

/** OrderStatusRequest(H). */
export interface OrderStatusRequest {
  readonly orderID?: string
  readonly clOrdID: string
  readonly clientID?: string
  readonly account?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
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
  readonly lastShares: Decimal
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
  readonly allocPrice?: Decimal
  readonly allocShares: Decimal
  readonly processCode?: Enumerations['processCode']
  readonly brokerOfCredit?: string
  readonly notifyBrokerOfCredit?: boolean
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly shares: Decimal
  readonly lastMkt?: string
  readonly tradingSessionID?: string
  readonly avgPx: Decimal
  readonly currency?: string
  readonly avgPrxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly grossTradeAmt?: Decimal
  readonly netMoney?: Decimal
  readonly openClose?: Enumerations['openClose']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly noAllocs?: readonly AllocationAllocsEntry[]
}

/** ListCancelRequest(K). */
export interface ListCancelRequest {
  readonly listID: string
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ListExecute(L). */
export interface ListExecute {
  readonly listID: string
  readonly clientBidID?: string
  readonly bidID?: string
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ListStatusRequest(M). */
export interface ListStatusRequest {
  readonly listID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoOrders(73). */
export interface ListStatusOrdersEntry {
  readonly clOrdID: string
  readonly cumQty: Decimal
  readonly ordStatus: Enumerations['ordStatus']
  readonly leavesQty: Decimal
  readonly cxlQty: Decimal
  readonly avgPx: Decimal
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ListStatus(N). */
export interface ListStatus {
  readonly listID: string
  readonly listStatusType: number
  readonly noRpts: number
  readonly listOrderStatus: number
  readonly rptSeq: number
  readonly listStatusText?: string
  readonly encodedListStatusTextLen?: number
  readonly encodedListStatusText?: DataBytes
  readonly transactTime?: UtcText
  readonly totNoOrders: number
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
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** DontKnowTrade(Q). */
export interface DontKnowTrade {
  readonly orderID: string
  readonly execID: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side: Enumerations['side']
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly lastShares?: Decimal
  readonly lastPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoRelatedSym(146). */
export interface QuoteRequestRelatedSymEntry {
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly tradingSessionID?: string
  readonly side?: Enumerations['side']
  readonly orderQty?: Decimal
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly currency?: string
}

/** QuoteRequest(R). */
export interface QuoteRequest {
  readonly quoteReqID: string
  readonly noRelatedSym: readonly QuoteRequestRelatedSymEntry[]
}

/** Quote(S). */
export interface Quote {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly tradingSessionID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: Decimal
  readonly offerSize?: Decimal
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
  readonly currency?: string
}

/** SettlementInstructions(T). */
export interface SettlementInstructions {
  readonly settlInstID: string
  readonly settlInstTransType: Enumerations['settlInstTransType']
  readonly settlInstRefID: string
  readonly settlInstMode: Enumerations['settlInstMode']
  readonly settlInstSource: Enumerations['settlInstSource']
  readonly allocAccount: string
  readonly settlLocation?: Enumerations['settlLocation']
  readonly tradeDate?: string
  readonly allocID?: string
  readonly lastMkt?: string
  readonly tradingSessionID?: string
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

/** An entry of NoMDEntryTypes(267). */
export interface MarketDataRequestMDEntryTypesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
}

/** An entry of NoRelatedSym(146). */
export interface MarketDataRequestRelatedSymEntry {
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly tradingSessionID?: string
}

/** MarketDataRequest(V). */
export interface MarketDataRequest {
  readonly mdReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketDepth: number
  readonly mdUpdateType?: Enumerations['mdUpdateType']
  readonly aggregatedBook?: boolean
  readonly noMDEntryTypes: readonly MarketDataRequestMDEntryTypesEntry[]
  readonly noRelatedSym: readonly MarketDataRequestRelatedSymEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MarketDataSnapshotFullRefreshMDEntriesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
  readonly mdEntryPx: Decimal
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: string
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettleFlag?: Enumerations['openCloseSettleFlag']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly quoteEntryID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfOrders?: number
  readonly mdEntryPositionNo?: number
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataSnapshotFullRefresh(W). */
export interface MarketDataSnapshotFullRefresh {
  readonly mdReqID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly financialStatus?: Enumerations['financialStatus']
  readonly corporateAction?: Enumerations['corporateAction']
  readonly totalVolumeTraded?: Decimal
  readonly noMDEntries: readonly MarketDataSnapshotFullRefreshMDEntriesEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MarketDataIncrementalRefreshMDEntriesEntry {
  readonly mdUpdateAction: Enumerations['mdUpdateAction']
  readonly deleteReason?: Enumerations['deleteReason']
  readonly mdEntryType?: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryRefID?: string
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly financialStatus?: Enumerations['financialStatus']
  readonly corporateAction?: Enumerations['corporateAction']
  readonly mdEntryPx?: Decimal
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: string
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettleFlag?: Enumerations['openCloseSettleFlag']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly quoteEntryID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfOrders?: number
  readonly mdEntryPositionNo?: number
  readonly totalVolumeTraded?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataIncrementalRefresh(X). */
export interface MarketDataIncrementalRefresh {
  readonly mdReqID?: string
  readonly noMDEntries: readonly MarketDataIncrementalRefreshMDEntriesEntry[]
}

/** MarketDataRequestReject(Y). */
export interface MarketDataRequestReject {
  readonly mdReqID: string
  readonly mdReqRejReason?: Enumerations['mdReqRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoQuoteEntries(295). */
export interface QuoteCancelQuoteEntriesEntry {
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly underlyingSymbol?: string
}

/** QuoteCancel(Z). */
export interface QuoteCancel {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteCancelType: Enumerations['quoteCancelType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly tradingSessionID?: string
  readonly noQuoteEntries: readonly QuoteCancelQuoteEntriesEntry[]
}

/** QuoteStatusRequest(a). */
export interface QuoteStatusRequest {
  readonly quoteID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly side?: Enumerations['side']
  readonly tradingSessionID?: string
}

/** An entry of NoQuoteEntries(295). */
export interface QuoteAcknowledgementQuoteSetsQuoteEntriesEntry {
  readonly quoteEntryID: string
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly quoteEntryRejectReason?: Enumerations['quoteEntryRejectReason']
}

/** An entry of NoQuoteSets(296). */
export interface QuoteAcknowledgementQuoteSetsEntry {
  readonly quoteSetID: string
  readonly underlyingSymbol?: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingIDSource?: string
  readonly underlyingSecurityType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDay?: number
  readonly underlyingPutOrCall?: number
  readonly underlyingStrikePrice?: Decimal
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly totQuoteEntries?: number
  readonly noQuoteEntries?: readonly QuoteAcknowledgementQuoteSetsQuoteEntriesEntry[]
}

/** QuoteAcknowledgement(b). */
export interface QuoteAcknowledgement {
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly quoteStatus: Enumerations['quoteStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly tradingSessionID?: string
  readonly text?: string
  readonly noQuoteSets?: readonly QuoteAcknowledgementQuoteSetsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface SecurityDefinitionRequestRelatedSymEntry {
  readonly underlyingSymbol: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingIDSource?: string
  readonly underlyingSecurityType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDay?: number
  readonly underlyingPutOrCall?: number
  readonly underlyingStrikePrice?: Decimal
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly ratioQty?: Decimal
  readonly side?: Enumerations['side']
  readonly underlyingCurrency?: string
}

/** SecurityDefinitionRequest(c). */
export interface SecurityDefinitionRequest {
  readonly securityReqID: string
  readonly securityRequestType: Enumerations['securityRequestType']
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly noRelatedSym?: readonly SecurityDefinitionRequestRelatedSymEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface SecurityDefinitionRelatedSymEntry {
  readonly underlyingSymbol: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingIDSource?: string
  readonly underlyingSecurityType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDay?: number
  readonly underlyingPutOrCall?: number
  readonly underlyingStrikePrice?: Decimal
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly ratioQty?: Decimal
  readonly side?: Enumerations['side']
  readonly underlyingCurrency?: string
}

/** SecurityDefinition(d). */
export interface SecurityDefinition {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityResponseType?: Enumerations['securityResponseType']
  readonly totalNumSecurities: number
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly currency?: string
  readonly tradingSessionID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly noRelatedSym?: readonly SecurityDefinitionRelatedSymEntry[]
}

/** SecurityStatusRequest(e). */
export interface SecurityStatusRequest {
  readonly securityStatusReqID: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly currency?: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly tradingSessionID?: string
}

/** SecurityStatus(f). */
export interface SecurityStatus {
  readonly securityStatusReqID?: string
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly currency?: string
  readonly tradingSessionID?: string
  readonly unsolicitedIndicator?: boolean
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly financialStatus?: Enumerations['financialStatus']
  readonly corporateAction?: Enumerations['corporateAction']
  readonly haltReasonChar?: Enumerations['haltReasonChar']
  readonly inViewOfCommon?: boolean
  readonly dueToRelated?: boolean
  readonly buyVolume?: Decimal
  readonly sellVolume?: Decimal
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly lastPx?: Decimal
  readonly transactTime?: UtcText
  readonly adjustment?: Enumerations['adjustment']
}

/** TradingSessionStatusRequest(g). */
export interface TradingSessionStatusRequest {
  readonly tradSesReqID: string
  readonly tradingSessionID?: string
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
}

/** TradingSessionStatus(h). */
export interface TradingSessionStatus {
  readonly tradSesReqID?: string
  readonly tradingSessionID: string
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly unsolicitedIndicator?: boolean
  readonly tradSesStatus: Enumerations['tradSesStatus']
  readonly tradSesStartTime?: UtcText
  readonly tradSesOpenTime?: UtcText
  readonly tradSesPreCloseTime?: UtcText
  readonly tradSesCloseTime?: UtcText
  readonly tradSesEndTime?: UtcText
  readonly totalVolumeTraded?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoQuoteEntries(295). */
export interface MassQuoteQuoteSetsQuoteEntriesEntry {
  readonly quoteEntryID: string
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly idSource?: Enumerations['idSource']
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDay?: number
  readonly putOrCall?: Enumerations['putOrCall']
  readonly strikePrice?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: Decimal
  readonly offerSize?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly transactTime?: UtcText
  readonly tradingSessionID?: string
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
}

/** An entry of NoQuoteSets(296). */
export interface MassQuoteQuoteSetsEntry {
  readonly quoteSetID: string
  readonly underlyingSymbol: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingIDSource?: string
  readonly underlyingSecurityType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDay?: number
  readonly underlyingPutOrCall?: number
  readonly underlyingStrikePrice?: Decimal
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly quoteSetValidUntilTime?: UtcText
  readonly totQuoteEntries: number
  readonly noQuoteEntries: readonly MassQuoteQuoteSetsQuoteEntriesEntry[]
}

/** MassQuote(i). */
export interface MassQuote {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly defBidSize?: Decimal
  readonly defOfferSize?: Decimal
  readonly noQuoteSets: readonly MassQuoteQuoteSetsEntry[]
}

/** BusinessMessageReject(j). */
export interface BusinessMessageReject {
  readonly refSeqNum?: number
  readonly refMsgType: string
  readonly businessRejectRefID?: string
  readonly businessRejectReason: Enumerations['businessRejectReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoBidDescriptors(398). */
export interface BidRequestBidDescriptorsEntry {
  readonly bidDescriptorType: number
  readonly bidDescriptor?: string
  readonly sideValueInd?: number
  readonly liquidityValue?: Decimal
  readonly liquidityNumSecurities?: number
  readonly liquidityPctLow?: Decimal
  readonly liquidityPctHigh?: Decimal
  readonly efpTrackingError?: Decimal
  readonly fairValue?: Decimal
  readonly outsideIndexPct?: Decimal
  readonly valueOfFutures?: Decimal
}

/** An entry of NoBidComponents(420). */
export interface BidRequestBidComponentsEntry {
  readonly listID: string
  readonly side?: Enumerations['side']
  readonly tradingSessionID?: string
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly account?: string
}

/** BidRequest(k). */
export interface BidRequest {
  readonly bidID?: string
  readonly clientBidID: string
  readonly bidRequestTransType: Enumerations['bidRequestTransType']
  readonly listName?: string
  readonly totalNumSecurities: number
  readonly bidType: number
  readonly numTickets?: number
  readonly currency?: string
  readonly sideValue1?: Decimal
  readonly sideValue2?: Decimal
  readonly noBidDescriptors?: readonly BidRequestBidDescriptorsEntry[]
  readonly noBidComponents?: readonly BidRequestBidComponentsEntry[]
  readonly liquidityIndType?: Enumerations['liquidityIndType']
  readonly wtAverageLiquidity?: Decimal
  readonly exchangeForPhysical?: boolean
  readonly outMainCntryUIndex?: Decimal
  readonly crossPercent?: Decimal
  readonly progRptReqs?: Enumerations['progRptReqs']
  readonly progPeriodInterval?: number
  readonly incTaxInd?: Enumerations['incTaxInd']
  readonly forexReq?: boolean
  readonly numBidders?: number
  readonly tradeDate?: string
  readonly tradeType: Enumerations['tradeType']
  readonly basisPxType: Enumerations['basisPxType']
  readonly strikeTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoBidComponents(420). */
export interface BidResponseBidComponentsEntry {
  readonly commission: Decimal
  readonly commType: Enumerations['commType']
  readonly listID?: string
  readonly country?: string
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly fairValue?: Decimal
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly tradingSessionID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** BidResponse(l). */
export interface BidResponse {
  readonly bidID?: string
  readonly clientBidID?: string
  readonly noBidComponents: readonly BidResponseBidComponentsEntry[]
}

/** An entry of NoStrikes(428). */
export interface ListStrikePriceStrikesEntry {
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
  readonly contractMultiplier?: Decimal
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly prevClosePx?: Decimal
  readonly clOrdID?: string
  readonly side?: Enumerations['side']
  readonly price: Decimal
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ListStrikePrice(m). */
export interface ListStrikePrice {
  readonly listID: string
  readonly totNoStrikes: number
  readonly noStrikes: readonly ListStrikePriceStrikesEntry[]
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
  MarketDataRequest: MarketDataRequest
  MarketDataSnapshotFullRefresh: MarketDataSnapshotFullRefresh
  MarketDataIncrementalRefresh: MarketDataIncrementalRefresh
  MarketDataRequestReject: MarketDataRequestReject
  QuoteCancel: QuoteCancel
  QuoteStatusRequest: QuoteStatusRequest
  QuoteAcknowledgement: QuoteAcknowledgement
  SecurityDefinitionRequest: SecurityDefinitionRequest
  SecurityDefinition: SecurityDefinition
  SecurityStatusRequest: SecurityStatusRequest
  SecurityStatus: SecurityStatus
  TradingSessionStatusRequest: TradingSessionStatusRequest
  TradingSessionStatus: TradingSessionStatus
  MassQuote: MassQuote
  BusinessMessageReject: BusinessMessageReject
  BidRequest: BidRequest
  BidResponse: BidResponse
  ListStrikePrice: ListStrikePrice
}
