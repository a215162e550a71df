// Written by `fix dictionary import` from FIX43.xml: facts only. Do not edit.
import type { DataBytes, Decimal, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** AdvSide(4) */
  advSide: 'Buy' | 'Sell' | 'Cross' | 'Trade'
  /** AdvTransType(5) */
  advTransType: 'New' | 'Cancel' | 'Replace'
  /** CommType(13) */
  commType: 'PointsPerBondOrContract' | 'PerUnit' | 'Percent' | 'Absolute' | 'PercentageWaivedEnhancedUnits' | 'PercentageWaivedCashDiscount'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** SecurityIDSource(22) */
  securityIDSource: 'Sicovam' | 'Sedol' | 'Cusip' | 'Quik' | 'Belgian' | 'Valoren' | 'Dutch' | 'Wertpapier' | 'BloombergSymbol' | 'ConsolidatedTapeAssociation' | 'ExchangeSymbol' | 'IsoCountryCode' | 'IsoCurrencyCode' | 'RicCode' | 'IsinNumber' | 'Common'
  /** IOIQltyInd(25) */
  ioiQltyInd: 'Medium' | 'High' | 'Low'
  /** IOIQty(27) */
  ioiQty: 'Large' | 'Medium' | 'Small'
  /** IOITransType(28) */
  ioiTransType: 'Cancel' | 'New' | 'Replace'
  /** LastCapacity(29) */
  lastCapacity: 'Principal' | 'CrossAsPrincipal' | 'Agent' | 'CrossAsAgent'
  /** OrdStatus(39) */
  ordStatus: 'New' | 'PartiallyFilled' | 'Replaced' | 'Filled' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'AcceptedForBidding' | 'PendingReplace' | 'DoneForDay' | 'Canceled'
  /** OrdType(40) */
  ordType: 'PreviouslyQuoted' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'Market' | 'ForexMarket' | 'ForexLimit' | 'PreviouslyIndicated' | 'ForexSwap' | 'Funari' | 'MarketIfTouched' | 'MarketWithLeftOverAsLimit' | 'PreviousFundValuationPoint' | 'NextFundValuationPoint' | 'Pegged' | 'LimitOnClose' | 'ForexPreviouslyQuoted'
  /** Rule80A(47) */
  rule80A: 'AgentForOtherMember' | 'ShortExemptTransactionAType' | 'ProgramOrderMember' | 'ShortExemptTransactionForPrincipal' | 'ShortExemptTransactionWType' | 'ShortExemptTransactionIType' | 'IndividualInvestor' | 'ProprietaryAlgo' | 'AgencyAlgo' | 'ProgramOrderOtherMember' | 'AgencySingleOrder' | 'ProprietaryTransactionAffiliated' | 'Principal' | 'TransactionNonMember' | 'SpecialistTrades' | 'TransactionUnaffiliatedMember' | 'AgencyIndexArb' | 'AllOtherOrdersAsAgentForOtherMember' | 'ShortExemptTransactionMemberNotAffliated' | 'AgencyNonAlgo' | 'ShortExemptTransactionNonMember' | 'ShortExemptTransactionMemberAffliated' | 'ProprietaryNonAlgo'
  /** Side(54) */
  side: 'SellShortExempt' | 'AsDefined' | 'Opposite' | 'Cross' | 'CrossShort' | 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'CrossShortExempt' | 'SellShort' | 'Undisclosed'
  /** TimeInForce(59) */
  timeInForce: 'AtTheClose' | 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate'
  /** Urgency(61) */
  urgency: 'Flash' | 'Background' | 'Normal'
  /** SettlmntTyp(63) */
  settlmntTyp: 'TPlus4' | 'T1' | 'Future' | 'TPlus2' | 'NextDay' | 'SellersOption' | 'Cash' | 'WhenAndIfIssued' | 'Regular' | 'TPlus5' | 'TPlus3'
  /** AllocTransType(71) */
  allocTransType: 'CalculatedWithoutPreliminary' | 'Calculated' | 'Preliminary' | 'Cancel' | 'Replace' | 'New'
  /** PositionEffect(77) */
  positionEffect: 'Fifo' | 'Rolled' | 'Close' | 'Open'
  /** ProcessCode(81) */
  processCode: 'PlanSponsor' | 'Regular' | 'SoftDollar' | 'StepIn' | 'StepOut' | 'SoftDollarStepIn' | 'SoftDollarStepOut'
  /** AllocStatus(87) */
  allocStatus: 'BlockLevelReject' | 'AccountLevelReject' | 'Received' | 'Accepted'
  /** AllocRejCode(88) */
  allocRejCode: 'UnknownAccount' | 'UnknownListId' | 'UnknownExecutingBrokerMnemonic' | 'UnknownOrderId' | 'OtherSeeText' | 'CommissionDifference' | 'IncorrectQuantity' | 'IncorrectAveragegPrice'
  /** EmailType(94) */
  emailType: 'New' | 'Reply' | 'AdminReply'
  /** EncryptMethod(98) */
  encryptMethod: 'Des' | 'Pem' | 'Pgpdesmd5' | 'Pkcsdes' | 'None' | 'Pkcs' | 'Pgpdes'
  /** CxlRejReason(102) */
  cxlRejReason: 'UnknownOrder' | 'TooLateToCancel' | 'DuplicateClOrdId' | 'OrigOrdModTime' | 'UnableToProcessOrderMassCancelRequest' | 'OrderAlreadyInPendingStatus' | 'BrokerCredit'
  /** OrdRejReason(103) */
  ordRejReason: 'ExchangeClosed' | 'UnknownSymbol' | 'OrderExceedsLimit' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOfAVerballyCommunicatedOrder' | 'TradeAlongRequired' | 'InvalidInvestorId' | 'DuplicateOrder' | 'UnsupportedOrderCharacteristic' | 'SurveillenceOption' | 'BrokerCredit' | 'StaleOrder'
  /** IOIQualifier(104) */
  ioiQualifier: 'AtTheOpen' | 'CrossingOpportunity' | 'Indication' | 'Versus' | 'ThroughTheDay' | 'PortfolioShown' | 'ReadyToTrade' | 'AllOrNone' | 'TakingAPosition' | 'MoreBehind' | 'Limit' | 'InTouchWith' | 'Vwap' | 'AtTheClose' | 'MarketOnClose' | 'AtTheMarket' | 'AtTheMidpoint' | 'PreOpen'
  /** DKReason(127) */
  dkReason: 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'Other' | 'UnknownSymbol'
  /** MiscFeeType(139) */
  miscFeeType: 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other' | 'Markup' | 'ConsumptionTax' | 'Regulatory' | 'Tax'
  /** ExecType(150) */
  execType: 'PendingCancel' | 'New' | 'PartialFill' | 'Fill' | 'Canceled' | 'Replaced' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'Restated' | 'PendingReplace' | 'Trade' | 'TradeCorrect' | 'TradeCancel' | 'OrderStatus' | 'DoneForDay' | 'Stopped'
  /** SettlCurrFxRateCalc(156) */
  settlCurrFxRateCalc: 'Divide' | 'Multiply'
  /** SettlInstMode(160) */
  settlInstMode: 'Default' | 'SpecificOrderForASingleAccount' | 'SpecificAllocationAccountStanding' | 'StandingInstructionsProvided' | 'SpecificAllocationAccountOverriding'
  /** SettlInstTransType(163) */
  settlInstTransType: 'New' | 'Replace' | 'Cancel'
  /** SettlInstSource(165) */
  settlInstSource: 'Institution' | 'Investor' | 'BrokerCredit'
  /** SecurityType(167) */
  securityType: 'CommercialPaper' | 'VariableRateDemandNote' | 'PlazosFijos' | 'PromissoryNote' | 'Overnight' | 'MediumTermNotes' | 'TaxExemptCommercialPaper' | 'Amended' | 'BridgeLoan' | 'LetterOfCredit' | 'SwingLineFacility' | 'DebtorInPossession' | 'Defaulted' | 'Withdrawn' | 'LiquidityNote' | 'Matured' | 'DepositNotes' | 'Retired' | 'BankersAcceptance' | 'BankNotes' | 'BillOfExchanges' | 'CertificateOfDeposit' | 'CallLoans' | 'Replaced' | 'MandatoryTender' | 'Revolver' | 'MortgagePrivatePlacement' | 'ShortTermLoanNote' | 'MiscellaneousPassThrough' | 'ToBeAnnounced' | 'OtherAnticipationNotes' | 'MortgageInterestOnly' | 'CertificateOfParticipation' | 'MortgageBackedSecurities' | 'RevenueBonds' | 'SpecialAssessment' | 'SpecialObligation' | 'SpecialTax' | 'TaxAnticipationNote' | 'TaxAllocation' | 'CertificateOfObligation' | 'TimeDeposit' | 'GeneralObligationBonds' | 'Wildcard' | 'Warrant' | 'MutualFund' | 'MultilegInstrument' | 'TaxRevenueAnticipationNote' | 'MortgagePrincipalOnly' | 'RepurchaseAgreement' | 'NoSecurityType' | 'ExtendedCommNote' | 'AgencyPools' | 'AssetBackedSecurities' | 'Corp' | 'CollateralizedMortgageObligation' | 'IoetteMortgage' | 'ReverseRepurchaseAgreement' | 'ForeignExchangeContract' | 'RevenueAnticipationNote' | 'RevolverLoan' | 'FederalAgencyCoupon' | 'FederalAgencyDiscountNote' | 'PrivateExportFunding' | 'CorporateBond' | 'CorporatePrivatePlacement' | 'ConvertibleBond' | 'DualCurrency' | 'IndexedLinked' | 'YankeeCorporateBond' | 'CommonStock' | 'PreferredStock' | 'BradyBond' | 'UsTreasuryBond' | 'InterestStripFromAnyBondOrNote' | 'TreasuryInflationProtectedSecurities' | 'PrincipalStripOfACallableBondOrNote' | 'PrincipalStripFromANonCallableBondOrNote' | 'UsTreasuryNoteOld' | 'UsTreasuryBillOld' | 'TermLoan' | 'StructuredNotes'
  /** StandInstDbType(169) */
  standInstDbType: 'Other' | 'Dtcsid' | 'AGlobalCustodian' | 'ThomsonAlert'
  /** SettlDeliveryType(172) */
  settlDeliveryType: 'Free' | 'Versus'
  /** AllocLinkType(197) */
  allocLinkType: 'FxNetting' | 'FxSwap'
  /** CoveredOrUncovered(203) */
  coveredOrUncovered: 'Uncovered' | 'Covered'
  /** AllocHandlInst(209) */
  allocHandlInst: 'ForwardAndMatch' | 'Forward' | 'Match'
  /** RoutingType(216) */
  routingType: 'TargetFirm' | 'TargetList' | 'BlockFirm' | 'BlockList'
  /** Benchmark(219) */
  benchmark: 'Old10' | 'Curve' | 'FiveYr' | 'TenYr' | 'ThirtyYr' | 'Old30' | 'ThreeMolibor' | 'SixMolibor' | 'Old5'
  /** BenchmarkCurveName(221) */
  benchmarkCurveName: 'Swap' | 'Libid' | 'Other' | 'Treasury' | 'Euribor' | 'Pfandbriefe' | 'FutureSwap' | 'MuniAaa' | 'Libor'
  /** StipulationType(233) */
  stipulationType: 'AbsolutePrepaymentSpeed' | 'WeightedAverageLoanAge' | 'WeightedAverageMaturity' | 'ConstantPrepaymentRate' | 'FinalCprOfHomeEquityPrepaymentCurve' | 'WeightedAverageLifeCoupon' | 'PercentOfManufacturedHousingPrepaymentCurve' | 'SingleMonthlyMortality' | 'MonthlyPrepaymentRate' | 'PercentOfBmaPrepaymentCurve' | 'PercentOfProspectusPrepaymentCurve' | 'ConstantPrepaymentPenalty' | 'LotVariance' | 'ConstantPrepaymentYield' | 'WeightedAverageCoupon' | 'IssueDate' | 'MaturityYearAndMonth' | 'NumberOfPieces' | 'PoolsMaximum' | 'PoolsPerMillion' | 'PoolsPerLot' | 'PoolsPerTrade' | 'ProductionYear' | 'TradeVariance' | 'Geographics'
  /** YieldType(235) */
  yieldType: 'TrueYield' | 'PreviousCloseYield' | 'YieldToLongestAverage' | 'YieldToLongestAverageLife' | 'YieldToMaturity' | 'MarkToMarketYield' | 'OpenAverageYield' | 'YieldToNextPut' | 'ProceedsYield' | 'SemiAnnualYield' | 'YieldToShortestAverageLife' | 'YieldToShortestAverage' | 'SimpleYield' | 'YieldToTenderDate' | 'YieldValueOf32nds' | 'YieldToWorst' | 'TaxEquivalentYield' | 'AnnualYield' | 'ClosingYieldMostRecentYear' | 'YieldToNextRefund' | 'AfterTaxYield' | 'YieldAtIssue' | 'YieldToAverageLife' | 'YieldToAverageMaturity' | 'BookYield' | 'YieldToNextCall' | 'YieldChangeSinceClose' | 'CompoundYield' | 'CurrentYield' | 'TrueGrossYield' | 'GvntEquivalentYield' | 'YieldWithInflationAssumption' | 'InverseFloaterBondYield' | 'ClosingYieldMostRecentQuarter' | 'MostRecentClosingYield' | 'ClosingYieldMostRecentMonth' | 'ClosingYield'
  /** SubscriptionRequestType(263) */
  subscriptionRequestType: 'SnapshotAndUpdates' | 'DisablePreviousSnapshot' | 'Snapshot'
  /** MDUpdateType(265) */
  mdUpdateType: 'FullRefresh' | 'IncrementalRefresh'
  /** MDEntryType(269) */
  mdEntryType: 'TradingSessionHighPrice' | 'Offer' | 'Imbalance' | 'TradingSessionVwapPrice' | 'TradingSessionLowPrice' | 'ClosingPrice' | 'OpeningPrice' | 'Bid' | 'Trade' | 'IndexValue' | 'SettlementPrice'
  /** TickDirection(274) */
  tickDirection: 'PlusTick' | 'ZeroPlusTick' | 'MinusTick' | 'ZeroMinusTick'
  /** MDUpdateAction(279) */
  mdUpdateAction: 'New' | 'Change' | 'Delete'
  /** MDReqRejReason(281) */
  mdReqRejReason: 'UnsupportedAggregatedBook' | 'DuplicateMdReqId' | 'UnsupportedMdImplicitDelete' | 'UnsupportedOpenCloseSettleFlag' | 'UnsupportedScope' | 'UnsupportedTradingSessionId' | 'UnsupportedMdEntryType' | 'UnsupportedMdUpdateType' | 'UnsupportedMarketDepth' | 'UnsupportedSubscriptionRequestType' | 'InsufficientBandwidth' | 'UnknownSymbol' | 'InsufficientPermissions'
  /** DeleteReason(285) */
  deleteReason: 'Cancellation' | 'Error'
  /** QuoteStatus(297) */
  quoteStatus: 'RemovedFromMarket' | 'CancelForSymbol' | 'Pending' | 'QuoteNotFound' | 'Query' | 'Expired' | 'Rejected' | 'CanceledAll' | 'CanceledForUnderlying' | 'CanceledForSecurityType' | 'Accepted'
  /** QuoteCancelType(298) */
  quoteCancelType: 'CancelAllQuotes' | 'CancelForSecurityType' | 'CancelForOneOrMoreSecurities' | 'CancelForUnderlyingSecurity'
  /** QuoteRejectReason(300) */
  quoteRejectReason: 'NotAuthorizedToQuoteSecurity' | 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'UnknownQuote' | 'DuplicateQuote' | 'InvalidBid' | 'InvalidPrice'
  /** QuoteResponseLevel(301) */
  quoteResponseLevel: 'AcknowledgeOnlyNegativeOrErroneousQuotes' | 'NoAcknowledgement' | 'AcknowledgeEachQuoteMessage'
  /** QuoteRequestType(303) */
  quoteRequestType: 'Automatic' | 'Manual'
  /** SecurityRequestType(321) */
  securityRequestType: 'RequestSecurityIdentityAndSpecifications' | 'RequestSecurityIdentityForSpecifications' | 'RequestListSecurityTypes' | 'RequestListSecurities'
  /** SecurityResponseType(323) */
  securityResponseType: 'RejectSecurityProposal' | 'AcceptAsIs' | 'CannotMatchSelectionCriteria' | 'AcceptWithRevisions' | 'ListOfSecuritiesReturnedPerRequest' | 'ListOfSecurityTypesReturnedPerRequest'
  /** SecurityTradingStatus(326) */
  securityTradingStatus: 'UnknownOrInvalid' | 'NoMarketOnCloseImbalance' | 'ItsPreOpening' | 'NewPriceIndication' | 'TradeDisseminationTime' | 'ReadyToTrade' | 'NotTradedOnThisMarket' | 'OpeningRotation' | 'PreOpen' | 'NoMarketImbalance' | 'NotAvailableForTrading' | 'MarketOnCloseImbalanceSell' | 'MarketOnCloseImbalanceBuy' | 'MarketImbalanceSell' | 'MarketImbalanceBuy' | 'TradingRangeIndication' | 'PriceIndication' | 'NoOpen' | 'Resume' | 'OpeningDelay' | 'TradingHalt' | 'FastMarket'
  /** HaltReasonChar(327) */
  haltReasonChar: 'EquipmentChangeover' | 'AdditionalInformation' | 'OrderInflux' | 'NewsPending' | 'OrderImbalance' | 'NewsDissemination'
  /** Adjustment(334) */
  adjustment: 'Cancel' | 'Error' | 'Correction'
  /** TradSesMethod(338) */
  tradSesMethod: 'TwoParty' | 'Electronic' | 'OpenOutcry'
  /** TradSesMode(339) */
  tradSesMode: 'Production' | 'Testing' | 'Simulated'
  /** TradSesStatus(340) */
  tradSesStatus: 'PreClose' | 'RequestRejected' | 'PreOpen' | 'Closed' | 'Open' | 'Halted' | 'Unknown'
  /** MessageEncoding(347) */
  messageEncoding: 'Utf8' | 'Iso2022Jp' | 'Eucjp' | 'ShiftJis'
  /** SessionRejectReason(373) */
  sessionRejectReason: 'XmlValidationError' | 'Non' | 'IncorrectNumInGroupCountForRepeatingGroup' | 'RepeatingGroupFieldsOutOfOrder' | 'TagSpecifiedOutOfRequiredOrder' | 'InvalidMsgType' | 'InvalidTagNumber' | 'CompIdProblem' | 'SignatureProblem' | 'DecryptionProblem' | 'IncorrectDataFormatForValue' | 'ValueIsIncorrect' | 'TagSpecifiedWithoutAValue' | 'UndefinedTag' | 'SendingTimeAccuracyProblem' | 'TagAppearsMoreThanOnce' | 'TagNotDefinedForThisMessageType' | 'RequiredTagMissing'
  /** BidRequestTransType(374) */
  bidRequestTransType: 'New' | 'Cancel'
  /** ExecRestatementReason(378) */
  execRestatementReason: 'CancelOnSystemFailure' | 'GtCorporateAction' | 'Market' | 'CancelOnTradingHalt' | 'PartialDeclineOfOrderQty' | 'BrokerOption' | 'RepricingOfOrder' | 'GtRenewal' | 'VerbalChange'
  /** BusinessRejectReason(380) */
  businessRejectReason: 'UnsupportedMessageType' | 'DeliverToFirmNotAvailableAtThisTime' | 'ApplicationNotAvailable' | 'NotAuthorized' | 'Other' | 'ConditionallyRequiredFieldMissing' | 'UnknownId' | 'UnknownSecurity'
  /** MsgDirection(385) */
  msgDirection: 'Send' | 'Receive'
  /** DiscretionInst(388) */
  discretionInst: 'RelatedToDisplayedPrice' | 'RelatedToMarketPrice' | 'RelatedToPrimaryPrice' | 'RelatedToLocalPrimaryPrice' | 'RelatedToMidpointPrice' | 'RelatedToLastTradePrice'
  /** BidType(394) */
  bidType: 'NonDisclosed' | 'Disclosed' | 'NoBiddingProcess'
  /** BidDescriptorType(399) */
  bidDescriptorType: 'Index' | 'Country' | 'Sector'
  /** SideValueInd(401) */
  sideValueInd: 'SideValue1' | 'SideValue2'
  /** LiquidityIndType(409) */
  liquidityIndType: 'NormalMarketSize' | 'Other' | 'TwentyDayMovingAverage' | 'FiveDayMovingAverage'
  /** ProgRptReqs(414) */
  progRptReqs: 'RealTimeExecutionReports' | 'SellSideSends' | 'BuySideRequests'
  /** IncTaxInd(416) */
  incTaxInd: 'Gross' | 'Net'
  /** TradeType(418) */
  tradeType: 'VwapGuarantee' | 'Agency' | 'GuaranteedClose' | 'RiskTrade'
  /** BasisPxType(419) */
  basisPxType: 'VwapThroughAnAfternoonSession' | 'Open' | 'Others' | 'Strike' | 'VwapThroughAnAfternoonSessionExcept' | 'VwapThroughADayExcept' | 'VwapThroughAMorningSession' | 'VwapThroughADay' | 'Sq' | 'CurrentPrice' | 'ClosingPrice' | 'ClosingPriceAtMorningSession' | 'VwapThroughAMorningSessionExcept'
  /** PriceType(423) */
  priceType: 'FixedAmount' | 'Percentage' | 'Discount' | 'Spread' | 'TedPrice' | 'TedYield' | 'Premium' | 'PerUnit'
  /** GTBookingInst(427) */
  gtBookingInst: 'BookOutAllTradesOnDayOfExecution' | 'AccumulateUntilVerballlyNotifiedOtherwise' | 'AccumulateUntilFilledOrExpired'
  /** ListStatusType(429) */
  listStatusType: 'Alert' | 'ExecStarted' | 'Timed' | 'Response' | 'Ack' | 'AllDone'
  /** NetGrossInd(430) */
  netGrossInd: 'Net' | 'Gross'
  /** ListOrderStatus(431) */
  listOrderStatus: 'Cancelling' | 'Executing' | 'Reject' | 'AllDone' | 'Alert' | 'ReceivedForExecution' | 'InBiddingProcess'
  /** ListExecInstType(433) */
  listExecInstType: 'BuyDrivenCashWithdraw' | 'BuyDrivenCashTopUp' | 'WaitForInstruction' | 'Immediate' | 'SellDriven'
  /** CxlRejResponseTo(434) */
  cxlRejResponseTo: 'OrderCancel' | 'OrderCancelRequest'
  /** MultiLegReportingType(442) */
  multiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultiLegSecurity' | 'MultiLegSecurity'
  /** PartyIDSource(447) */
  partyIDSource: 'ChineseInvestorId' | 'UsEmployerOrTaxIdNumber' | 'AustralianTaxFileNumber' | 'AustralianBusinessNumber' | 'IsoCountryCode' | 'Bic' | 'UsSocialSecurityNumber' | 'Proprietary' | 'SettlementEntityLocation' | 'KoreanInvestorId' | 'TaiwaneseForeignInvestorId' | 'TaiwaneseTradingAcct' | 'MalaysianCentralDepository' | 'UkNationalInsuranceOrPensionNumber' | 'GeneralIdentifier'
  /** PartyRole(452) */
  partyRole: 'CorrespondantClearingFirm' | 'ClientId' | 'UnderlyingContraFirm' | 'SponsoringFirm' | 'ContraClearingFirm' | 'ContraFirm' | 'ExecutingSystem' | 'EnteringFirm' | 'ExecutingFirm' | 'BrokerOfCredit' | 'InvestorId' | 'IntroducingFirm' | 'GiveupClearingFirm' | 'Locate' | 'FundManagerClientId' | 'SettlementLocation' | 'OrderOriginationTrader' | 'ExecutingTrader' | 'OrderOriginationFirm' | 'ClearingFirm'
  /** Product(460) */
  product: 'Loan' | 'Other' | 'Municipal' | 'Agency' | 'Corporate' | 'Currency' | 'Commodity' | 'Government' | 'Mortgage' | 'Index' | 'Moneymarket' | 'Equity'
  /** QuantityType(465) */
  quantityType: 'Contracts' | 'Other' | 'Currency' | 'Originalface' | 'Currentface' | 'Bonds' | 'Shares' | 'Par'
  /** RoundingDirection(468) */
  roundingDirection: 'RoundToNearest' | 'RoundDown' | 'RoundUp'
  /** CancellationRights(480) */
  cancellationRights: 'NoWaiverAgreement' | 'NoExecutionOnly' | 'Yes' | 'NoInstitutional'
  /** MoneyLaunderingStatus(481) */
  moneyLaunderingStatus: 'ExemptAuthorised' | 'ExemptMoneyType' | 'ExemptBelowLimit' | 'Passed' | 'NotChecked'
  /** ExecPriceType(484) */
  execPriceType: 'SinglePrice' | 'OfferPriceMinusAdjustmentAmount' | 'OfferPriceMinusAdjustmentPercent' | 'OfferPrice' | 'CreationPricePlusAdjustmentAmount' | 'CreationPricePlusAdjustmentPercent' | 'CreationPrice' | 'BidPrice'
  /** TradeReportTransType(487) */
  tradeReportTransType: 'New' | 'Replace' | 'Cancel'
  /** PaymentMethod(492) */
  paymentMethod: 'Bpay' | 'AchCredit' | 'AchDebit' | 'CreditCard' | 'DirectCredit' | 'DirectDebit' | 'DebitCard' | 'FedWire' | 'HighValueClearingSystem' | 'Euroclear' | 'TelegraphicTransfer' | 'Clearstream' | 'Crest' | 'Nscc' | 'Cheque'
  /** TaxAdvantageType(495) */
  taxAdvantageType: 'ProfitSharingPlan' | 'EmployerPriorYear' | 'EmployerCurrentYear' | 'NonFundPrototypeIra' | 'NonFundQualifiedPlan' | 'DefinedContributionPlan' | 'EmployeeCurrentYear' | 'IraRollover' | 'MiniInsuranceIsa' | 'Ira' | 'EmployeePriorYear' | 'AssetTransfer' | 'SelfDirectedIra' | 'CurrentYearPayment' | 'Us401K' | 'MiniStocksAndSharesIsa' | 'MiniCashIsa' | 'Tessa' | 'MaxiIsa' | 'None' | 'PriorYearPayment' | 'Us457' | 'RothIraPrototype' | 'RothIraNonPrototype' | 'RothConversionIraPrototype' | 'RothConversionIraNonPrototype' | 'EducationIraPrototype' | 'EducationIraNonPrototype' | 'Keogh' | 'Us403b'
  /** FundRenewWaiv(497) */
  fundRenewWaiv: 'No' | 'Yes'
  /** RegistStatus(506) */
  registStatus: 'Accepted' | 'Reminder' | 'Rejected' | 'Held'
  /** RegistRejReasonCode(507) */
  registRejReasonCode: 'InvalidDistribInstns' | 'InvalidAgentCode' | 'InvalidAccountName' | 'NoRegDetails' | 'InvalidPaymentMethod' | 'InvalidPercentage' | 'InvalidOwnershipType' | 'InvalidTaxExemptType' | 'InvalidCountry' | 'InvalidDateOfBirth' | 'InvalidInvestorIdSource' | 'InvalidInvestorId' | 'InvalidMailingInstructions' | 'InvalidMailingDetails' | 'InvalidRegSeqNo' | 'InvalidAccountType' | 'InvalidAccountNum' | 'InvalidRegDetails'
  /** RegistTransType(514) */
  registTransType: 'Cancel' | 'New' | 'Replace'
  /** ContAmtType(519) */
  contAmtType: 'NetSettlementAmount' | 'CommissionAmount' | 'CommissionPercent' | 'InitialChargeAmount' | 'InitialChargePercent' | 'DiscountAmount' | 'DiscountPercent' | 'DilutionLevyAmount' | 'DilutionLevyPercent' | 'ExitChargeAmount' | 'ExitChargePercent' | 'FundBasedRenewalCommissionPercent' | 'ProjectedFundValue' | 'FundBasedRenewalCommissionOnFund' | 'FundBasedRenewalCommissionOnOrder'
  /** OwnerType(522) */
  ownerType: 'CompanyTrustee' | 'Nominee' | 'CorporateBody' | 'NonProfitOrganization' | 'NetworkingSubAccount' | 'Fiduciaries' | 'Trusts' | 'PensionPlan' | 'IndividualTrustee' | 'PublicCompany' | 'PrivateCompany' | 'IndividualInvestor' | 'CustodianUnderGiftsToMinorsAct'
  /** OrderCapacity(528) */
  orderCapacity: 'RisklessPrincipal' | 'Individual' | 'Principal' | 'AgentForOtherMember' | 'Agency' | 'Proprietary'
  /** MassCancelRequestType(530) */
  massCancelRequestType: 'CancelOrdersForASecurity' | 'CancelAllOrders' | 'CancelOrdersForATradingSession' | 'CancelOrdersForASecurityType' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForAnUnderlyingSecurity' | 'CancelOrdersForAProduct'
  /** MassCancelResponse(531) */
  massCancelResponse: 'CancelOrdersForATradingSession' | 'CancelRequestRejected' | 'CancelAllOrders' | 'CancelOrdersForAProduct' | 'CancelOrdersForASecurityType' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForASecurity' | 'CancelOrdersForAnUnderlyingSecurity'
  /** MassCancelRejectReason(532) */
  massCancelRejectReason: 'InvalidOrUnkownUnderlyingSecurity' | 'InvalidOrUnknownTradingSession' | 'InvalidOrUnknownSecurityType' | 'InvalidOrUnknownProduct' | 'InvalidOrUnknownSecurity' | 'MassCancelNotSupported' | 'InvalidOrUnknownCfiCode'
  /** QuoteType(537) */
  quoteType: 'Indicative' | 'Tradeable' | 'RestrictedTradeable'
  /** CashMargin(544) */
  cashMargin: 'MarginOpen' | 'MarginClose' | 'Cash'
  /** CrossType(549) */
  crossType: 'CrossAon' | 'CrossIoc' | 'CrossOneSide' | 'CrossSamePrice'
  /** CrossPrioritization(550) */
  crossPrioritization: 'SellSideIsPrioritized' | 'None' | 'BuySideIsPrioritized'
  /** SecurityListRequestType(559) */
  securityListRequestType: 'SecurityTypeAnd' | 'Product' | 'TradingSessionId' | 'AllSecurities' | 'Symbol'
  /** SecurityRequestResult(560) */
  securityRequestResult: 'InstrumentDataTemporarilyUnavailable' | 'ValidRequest' | 'InvalidOrUnsupportedRequest' | 'RequestForInstrumentDataNotSupported' | 'NotAuthorizedToRetrieveInstrumentData' | 'NoInstrumentsFound'
  /** TradSesStatusRejReason(567) */
  tradSesStatusRejReason: 'UnknownOrInvalidTradingSessionId'
  /** TradeRequestType(569) */
  tradeRequestType: 'AdvisoriesThatMatchCriteria' | 'UnreportedTradesThatMatchCriteria' | 'UnmatchedTradesThatMatchCriteria' | 'MatchedTradesMatchingCriteria' | 'AllTrades'
  /** MatchStatus(573) */
  matchStatus: 'Compared' | 'Uncompared' | 'AdvisoryOrAlert'
  /** MatchType(574) */
  matchType: 'A5ExactMatchSummarizedQuantity' | 'ExactMatchMinusBadgesTimes' | 'Actm6Match' | 'ActDefaultAfterM2' | 'ActAcceptedTrade' | 'A2ExactMatchSummarizedQuantity' | 'A3ExactMatchSummarizedQuantity' | 'A4ExactMatchSummarizedQuantity' | 'SummarizedMatchMinusBadgesTimes' | 'ExactMatchPlus4Badges' | 'ExactMatchPlus2BadgesExecTime' | 'ExactMatchPlus2Badges' | 'StampedAdvisoriesOrSpecialistAccepts' | 'OcsLockedIn' | 'ActDefaultTrade' | 'ExactMatchPlus4BadgesExecTime' | 'A1ExactMatchSummarizedQuantity' | 'ExactMatchPlusExecTime'
  /** ClearingInstruction(577) */
  clearingInstruction: 'ManualMode' | 'MultilateralNetting' | 'AutomaticPostingMode' | 'BilateralNettingOnly' | 'ClearAgainstCentralCounterparty' | 'AutomaticGiveUpMode' | 'SpecialTrade' | 'ExClearing' | 'ProcessNormally' | 'ExcludeFromCentralCounterparty' | 'ExcludeFromAllNetting'
  /** AccountType(581) */
  accountType: 'HouseTrader' | 'HouseTraderCrossMargined' | 'CarriedNonCustomerSideCrossMargined' | 'FloorTrader' | 'CarriedNonCustomerSide' | 'CarriedCustomerSide' | 'JointBackOfficeAccount'
  /** MassStatusReqType(585) */
  massStatusReqType: 'StatusForOrdersForASecurity' | 'StatusForOrdersForAnUnderlyingSecurity' | 'StatusForOrdersForAProduct' | 'StatusForOrdersForAcfiCode' | 'StatusForOrdersForASecurityType' | 'StatusForOrdersForATradingSession' | 'StatusForOrdersForAPartyId' | 'StatusForAllOrders'
  /** DayBookingInst(589) */
  dayBookingInst: 'Auto' | 'SpeakWithOrderInitiatorBeforeBooking'
  /** BookingUnit(590) */
  bookingUnit: 'AggregatePartialExecutionsOnThisOrder' | 'AggregateExecutionsForThisSymbol' | 'EachPartialExecutionIsABookableUnit'
  /** PreallocMethod(591) */
  preallocMethod: 'ProRata' | 'DoNotProRata'
  /** AllocType(626) */
  allocType: 'BuysideReadyToBook' | 'Preliminary' | 'SellsideCalculatedUsingPreliminary' | 'ReadyToBook' | 'Calculated' | 'SellsideCalculatedWithoutPreliminary'
  /** ClearingFeeIndicator(635) */
  clearingFeeIndicator: 'Firms106HAnd106J' | 'FifthYearDelegate' | 'FourthYearDelegate' | 'ThirdYearDelegate' | 'SecondYearDelegate' | 'FirstYearDelegate' | 'AllOtherOwnershipTypes' | 'Gim' | 'SixthYearDelegate' | 'FullAndAssociateMember' | 'EquityMemberAndClearingMember' | 'NonMemberAndCustomer' | 'CboeMember' | 'Lessee106FEmployees'
  /** PriorityIndicator(638) */
  priorityIndicator: 'PriorityUnchanged' | 'LostPriorityAsResultOfOrderChange'
  /** QuoteRequestRejectReason(658) */
  quoteRequestRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'InvalidPrice' | 'NotAuthorizedToRequestQuote'
}

/** CommissionData, a component. */
export interface CommissionDataComponent {
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly commCurrency?: string
  readonly fundRenewWaiv?: Enumerations['fundRenewWaiv']
}

/** An entry of NoSecurityAltID(454). */
export interface InstrumentSecurityAltIDEntry {
  readonly securityAltID: string
  readonly securityAltIDSource?: string
}

/** Instrument, a component. */
export interface InstrumentComponent {
  readonly symbol?: string
  readonly symbolSfx?: string
  readonly securityID?: string
  readonly securityIDSource?: Enumerations['securityIDSource']
  readonly noSecurityAltID?: readonly InstrumentSecurityAltIDEntry[]
  readonly product?: Enumerations['product']
  readonly cfiCode?: string
  readonly securityType?: Enumerations['securityType']
  readonly maturityMonthYear?: string
  readonly maturityDate?: string
  readonly couponPaymentDate?: string
  readonly issueDate?: string
  readonly repoCollateralSecurityType?: string
  readonly repurchaseTerm?: number
  readonly repurchaseRate?: Decimal
  readonly factor?: Decimal
  readonly creditRating?: string
  readonly instrRegistry?: string
  readonly countryOfIssue?: string
  readonly stateOrProvinceOfIssue?: string
  readonly localeOfIssue?: string
  readonly redemptionDate?: string
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

/** An entry of NoLegSecurityAltID(604). */
export interface InstrumentLegLegSecurityAltIDEntry {
  readonly legSecurityAltID: string
  readonly legSecurityAltIDSource?: string
}

/** InstrumentLeg, a component. */
export interface InstrumentLegComponent {
  readonly legSymbol?: string
  readonly legSymbolSfx?: string
  readonly legSecurityID?: string
  readonly legSecurityIDSource?: string
  readonly noLegSecurityAltID?: readonly InstrumentLegLegSecurityAltIDEntry[]
  readonly legProduct?: number
  readonly legCFICode?: string
  readonly legSecurityType?: string
  readonly legMaturityMonthYear?: string
  readonly legMaturityDate?: string
  readonly legCouponPaymentDate?: string
  readonly legIssueDate?: string
  readonly legRepoCollateralSecurityType?: string
  readonly legRepurchaseTerm?: number
  readonly legRepurchaseRate?: Decimal
  readonly legFactor?: Decimal
  readonly legCreditRating?: string
  readonly legInstrRegistry?: string
  readonly legCountryOfIssue?: string
  readonly legStateOrProvinceOfIssue?: string
  readonly legLocaleOfIssue?: string
  readonly legRedemptionDate?: string
  readonly legStrikePrice?: Decimal
  readonly legOptAttribute?: string
  readonly legContractMultiplier?: Decimal
  readonly legCouponRate?: Decimal
  readonly legSecurityExchange?: string
  readonly legIssuer?: string
  readonly encodedLegIssuerLen?: number
  readonly encodedLegIssuer?: DataBytes
  readonly legSecurityDesc?: string
  readonly encodedLegSecurityDescLen?: number
  readonly encodedLegSecurityDesc?: DataBytes
  readonly legRatioQty?: Decimal
  readonly legSide?: string
}

/** An entry of NoNestedPartyIDs(539). */
export interface NestedPartiesNestedPartyIDsEntry {
  readonly nestedPartyID: string
  readonly nestedPartyIDSource?: string
  readonly nestedPartyRole?: number
  readonly nestedPartySubID?: string
}

/** NestedParties, a component. */
export interface NestedPartiesComponent {
  readonly noNestedPartyIDs?: readonly NestedPartiesNestedPartyIDsEntry[]
}

/** OrderQtyData, a component. */
export interface OrderQtyDataComponent {
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly orderPercent?: Decimal
  readonly roundingDirection?: Enumerations['roundingDirection']
  readonly roundingModulus?: Decimal
}

/** An entry of NoPartyIDs(453). */
export interface PartiesPartyIDsEntry {
  readonly partyID: string
  readonly partyIDSource?: Enumerations['partyIDSource']
  readonly partyRole?: Enumerations['partyRole']
  readonly partySubID?: string
}

/** Parties, a component. */
export interface PartiesComponent {
  readonly noPartyIDs?: readonly PartiesPartyIDsEntry[]
}

/** SpreadOrBenchmarkCurveData, a component. */
export interface SpreadOrBenchmarkCurveDataComponent {
  readonly spread?: Decimal
  readonly benchmarkCurveCurrency?: string
  readonly benchmarkCurveName?: Enumerations['benchmarkCurveName']
  readonly benchmarkCurvePoint?: string
}

/** An entry of NoStipulations(232). */
export interface StipulationsStipulationsEntry {
  readonly stipulationType: Enumerations['stipulationType']
  readonly stipulationValue?: string
}

/** Stipulations, a component. */
export interface StipulationsComponent {
  readonly noStipulations?: readonly StipulationsStipulationsEntry[]
}

/** An entry of NoUnderlyingSecurityAltID(457). */
export interface UnderlyingInstrumentUnderlyingSecurityAltIDEntry {
  readonly underlyingSecurityAltID: string
  readonly underlyingSecurityAltIDSource?: string
}

/** UnderlyingInstrument, a component. */
export interface UnderlyingInstrumentComponent {
  readonly underlyingSymbol?: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingSecurityIDSource?: string
  readonly noUnderlyingSecurityAltID?: readonly UnderlyingInstrumentUnderlyingSecurityAltIDEntry[]
  readonly underlyingProduct?: number
  readonly underlyingCFICode?: string
  readonly underlyingSecurityType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDate?: string
  readonly underlyingPutOrCall?: number
  readonly underlyingCouponPaymentDate?: string
  readonly underlyingIssueDate?: string
  readonly underlyingRepoCollateralSecurityType?: string
  readonly underlyingRepurchaseTerm?: number
  readonly underlyingRepurchaseRate?: Decimal
  readonly underlyingFactor?: Decimal
  readonly underlyingCreditRating?: string
  readonly underlyingInstrRegistry?: string
  readonly underlyingCountryOfIssue?: string
  readonly underlyingStateOrProvinceOfIssue?: string
  readonly underlyingLocaleOfIssue?: string
  readonly underlyingRedemptionDate?: string
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
}

/** YieldData, a component. */
export interface YieldDataComponent {
  readonly yieldType?: Enumerations['yieldType']
  readonly yield?: Decimal
}

/** An entry of NoHops(627). */
export interface HeaderHopsEntry {
  readonly hopCompID: string
  readonly hopSendingTime?: UtcText
  readonly hopRefID?: number
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
  readonly noHops?: readonly HeaderHopsEntry[]
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
export interface IOI extends InstrumentComponent, Partial<SpreadOrBenchmarkCurveDataComponent> {
  readonly ioIid: string
  readonly ioiTransType: Enumerations['ioiTransType']
  readonly ioiRefID?: string
  readonly side: Enumerations['side']
  readonly quantityType?: Enumerations['quantityType']
  readonly ioiQty: Enumerations['ioiQty']
  readonly priceType?: Enumerations['priceType']
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
  readonly benchmark?: Enumerations['benchmark']
}

/** Advertisement(7). */
export interface Advertisement extends InstrumentComponent {
  readonly advId: string
  readonly advTransType: Enumerations['advTransType']
  readonly advRefID?: string
  readonly advSide: Enumerations['advSide']
  readonly quantity: Decimal
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
  readonly tradingSessionSubID?: string
}

/** An entry of NoContraBrokers(382). */
export interface ExecutionReportContraBrokersEntry {
  readonly contraBroker: string
  readonly contraTrader?: string
  readonly contraTradeQty?: Decimal
  readonly contraTradeTime?: UtcText
  readonly contraLegRefID?: string
}

/** An entry of NoContAmts(518). */
export interface ExecutionReportContAmtsEntry {
  readonly contAmtType: Enumerations['contAmtType']
  readonly contAmtValue?: Decimal
  readonly contAmtCurr?: string
}

/** An entry of NoLegs(555). */
export interface ExecutionReportLegsEntry extends Partial<InstrumentLegComponent>, Partial<NestedPartiesComponent> {
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legPrice?: Decimal
  readonly legSettlmntTyp?: string
  readonly legFutSettDate?: string
  readonly legLastPx?: Decimal
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** ExecutionReport(8). */
export interface ExecutionReport extends Partial<PartiesComponent>, InstrumentComponent, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<CommissionDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly secondaryExecID?: string
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly noContraBrokers?: readonly ExecutionReportContraBrokersEntry[]
  readonly listID?: string
  readonly crossID?: string
  readonly origCrossID?: string
  readonly crossType?: Enumerations['crossType']
  readonly execID: string
  readonly execRefID?: string
  readonly execType: Enumerations['execType']
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly side: Enumerations['side']
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType?: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly rule80A?: Enumerations['rule80A']
  readonly lastQty?: Decimal
  readonly underlyingLastQty?: Decimal
  readonly lastPx?: Decimal
  readonly underlyingLastPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
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
  readonly grossTradeAmt?: Decimal
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly tradedFlatSwitch?: boolean
  readonly basisFeatureDate?: string
  readonly basisFeaturePrice?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly handlInst?: Enumerations['handlInst']
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly maxShow?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly lastForwardPoints2?: Decimal
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly transBkdTime?: UtcText
  readonly execValuationPoint?: UtcText
  readonly execPriceType?: Enumerations['execPriceType']
  readonly execPriceAdjustment?: Decimal
  readonly priorityIndicator?: Enumerations['priorityIndicator']
  readonly priceImprovement?: Decimal
  readonly noContAmts?: readonly ExecutionReportContAmtsEntry[]
  readonly noLegs?: readonly ExecutionReportLegsEntry[]
}

/** OrderCancelReject(9). */
export interface OrderCancelReject {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly clOrdID: string
  readonly clOrdLinkID?: string
  readonly origClOrdID: string
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
  readonly origOrdModTime?: UtcText
  readonly listID?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly tradeOriginationDate?: string
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
  readonly testMessageIndicator?: boolean
  readonly username?: string
  readonly password?: string
}

/** An entry of NoRoutingIDs(215). */
export interface NewsRoutingIDsEntry {
  readonly routingType: Enumerations['routingType']
  readonly routingID?: string
}

/** An entry of NoRelatedSym(146). */
export interface NewsRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
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
export interface EmailRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
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
export interface NewOrderSingleAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderSingleTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** NewOrderSingle(D). */
export interface NewOrderSingle extends Partial<PartiesComponent>, InstrumentComponent, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly NewOrderSingleAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderSingleTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly netMoney?: Decimal
}

/** An entry of NoAllocs(78). */
export interface NewOrderListOrdersAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderListOrdersTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** An entry of NoOrders(73). */
export interface NewOrderListOrdersEntry extends Partial<PartiesComponent>, InstrumentComponent, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly listSeqNo: number
  readonly clOrdLinkID?: string
  readonly settlInstMode?: Enumerations['settlInstMode']
  readonly tradeOriginationDate?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly NewOrderListOrdersAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderListOrdersTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly sideValueInd?: Enumerations['sideValueInd']
  readonly locateReqd?: boolean
  readonly transactTime?: UtcText
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType?: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly designation?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly netMoney?: Decimal
}

/** NewOrderList(E). */
export interface NewOrderList {
  readonly listID: string
  readonly bidID?: string
  readonly clientBidID?: string
  readonly progRptReqs?: Enumerations['progRptReqs']
  readonly bidType: Enumerations['bidType']
  readonly progPeriodInterval?: number
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly listExecInstType?: Enumerations['listExecInstType']
  readonly listExecInst?: string
  readonly encodedListExecInstLen?: number
  readonly encodedListExecInst?: DataBytes
  readonly totNoOrders: number
  readonly noOrders: readonly NewOrderListOrdersEntry[]
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest extends Partial<PartiesComponent>, InstrumentComponent, OrderQtyDataComponent {
  readonly origClOrdID: string
  readonly orderID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly listID?: string
  readonly origOrdModTime?: UtcText
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly complianceID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoAllocs(78). */
export interface OrderCancelReplaceRequestAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface OrderCancelReplaceRequestTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** OrderCancelReplaceRequest(G). */
export interface OrderCancelReplaceRequest extends Partial<PartiesComponent>, InstrumentComponent, OrderQtyDataComponent, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent> {
  readonly orderID?: string
  readonly tradeOriginationDate?: string
  readonly origClOrdID: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly listID?: string
  readonly origOrdModTime?: UtcText
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly OrderCancelReplaceRequestAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly OrderCancelReplaceRequestTradingSessionsEntry[]
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly rule80A?: Enumerations['rule80A']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly locateReqd?: boolean
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly netMoney?: Decimal
}

/** OrderStatusRequest(H). */
export interface OrderStatusRequest extends Partial<PartiesComponent>, InstrumentComponent {
  readonly orderID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly account?: string
  readonly side: Enumerations['side']
}

/** An entry of NoOrders(73). */
export interface AllocationOrdersEntry {
  readonly clOrdID: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly listID?: string
}

/** An entry of NoExecs(124). */
export interface AllocationExecsEntry {
  readonly lastQty: Decimal
  readonly execID?: string
  readonly secondaryExecID?: string
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
export interface AllocationAllocsEntry extends Partial<NestedPartiesComponent>, Partial<CommissionDataComponent> {
  readonly allocAccount: string
  readonly allocPrice?: Decimal
  readonly allocQty?: Decimal
  readonly individualAllocID?: string
  readonly processCode?: Enumerations['processCode']
  readonly notifyBrokerOfCredit?: boolean
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly allocAvgPx?: Decimal
  readonly allocNetMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly accruedInterestAmt?: Decimal
  readonly settlInstMode?: Enumerations['settlInstMode']
  readonly noMiscFees?: readonly AllocationAllocsMiscFeesEntry[]
}

/** Allocation(J). */
export interface Allocation extends InstrumentComponent, Partial<PartiesComponent> {
  readonly allocID: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocType: Enumerations['allocType']
  readonly refAllocID?: string
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly bookingRefID?: string
  readonly noOrders?: readonly AllocationOrdersEntry[]
  readonly noExecs?: readonly AllocationExecsEntry[]
  readonly side: Enumerations['side']
  readonly quantity: Decimal
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly priceType?: Enumerations['priceType']
  readonly avgPx: Decimal
  readonly currency?: string
  readonly avgPrxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly grossTradeAmt?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly totalAccruedInterestAmt?: Decimal
  readonly legalConfirm?: boolean
  readonly noAllocs?: readonly AllocationAllocsEntry[]
}

/** ListCancelRequest(K). */
export interface ListCancelRequest {
  readonly listID: string
  readonly transactTime: UtcText
  readonly tradeOriginationDate?: string
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
  readonly secondaryClOrdID?: string
  readonly cumQty: Decimal
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
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
  readonly listStatusType: Enumerations['listStatusType']
  readonly noRpts: number
  readonly listOrderStatus: Enumerations['listOrderStatus']
  readonly rptSeq: number
  readonly listStatusText?: string
  readonly encodedListStatusTextLen?: number
  readonly encodedListStatusText?: DataBytes
  readonly transactTime?: UtcText
  readonly totNoOrders: number
  readonly noOrders: readonly ListStatusOrdersEntry[]
}

/** AllocationAck(P). */
export interface AllocationAck extends Partial<PartiesComponent> {
  readonly allocID: string
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly legalConfirm?: boolean
}

/** DontKnowTrade(Q). */
export interface DontKnowTrade extends InstrumentComponent, OrderQtyDataComponent {
  readonly orderID: string
  readonly execID: string
  readonly dkReason: Enumerations['dkReason']
  readonly side: Enumerations['side']
  readonly lastQty?: Decimal
  readonly lastPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoRelatedSym(146). */
export interface QuoteRequestRelatedSymEntry extends InstrumentComponent, Partial<StipulationsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly tradeOriginationDate?: string
  readonly side?: Enumerations['side']
  readonly quantityType?: Enumerations['quantityType']
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly currency?: string
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly price2?: Decimal
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuoteRequest(R). */
export interface QuoteRequest {
  readonly quoteReqID: string
  readonly rfqReqID?: string
  readonly noRelatedSym: readonly QuoteRequestRelatedSymEntry[]
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** Quote(S). */
export interface Quote extends Partial<PartiesComponent>, InstrumentComponent {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly midPx?: Decimal
  readonly bidYield?: Decimal
  readonly midYield?: Decimal
  readonly offerYield?: Decimal
  readonly transactTime?: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
  readonly settlCurrBidFxRate?: Decimal
  readonly settlCurrOfferFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly custOrderCapacity?: number
  readonly exDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SettlementInstructions(T). */
export interface SettlementInstructions extends Partial<PartiesComponent> {
  readonly settlInstID: string
  readonly settlInstTransType: Enumerations['settlInstTransType']
  readonly settlInstRefID: string
  readonly settlInstMode: Enumerations['settlInstMode']
  readonly settlInstSource: Enumerations['settlInstSource']
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly clOrdID?: string
  readonly tradeDate?: string
  readonly allocID?: string
  readonly lastMkt?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly side?: Enumerations['side']
  readonly securityType?: Enumerations['securityType']
  readonly effectiveTime?: UtcText
  readonly transactTime: UtcText
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
  readonly settlDeliveryType?: Enumerations['settlDeliveryType']
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
  readonly paymentMethod?: Enumerations['paymentMethod']
  readonly paymentRef?: string
  readonly cardHolderName?: string
  readonly cardNumber?: string
  readonly cardStartDate?: string
  readonly cardExpDate?: string
  readonly cardIssNo?: string
  readonly paymentDate?: string
  readonly paymentRemitterID?: string
}

/** An entry of NoMDEntryTypes(267). */
export interface MarketDataRequestMDEntryTypesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
}

/** An entry of NoRelatedSym(146). */
export interface MarketDataRequestRelatedSymEntry extends InstrumentComponent {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** An entry of NoTradingSessions(386). */
export interface MarketDataRequestTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** MarketDataRequest(V). */
export interface MarketDataRequest {
  readonly mdReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketDepth: number
  readonly mdUpdateType?: Enumerations['mdUpdateType']
  readonly aggregatedBook?: boolean
  readonly openCloseSettleFlag?: string
  readonly scope?: string
  readonly mdImplicitDelete?: boolean
  readonly noMDEntryTypes: readonly MarketDataRequestMDEntryTypesEntry[]
  readonly noRelatedSym: readonly MarketDataRequestRelatedSymEntry[]
  readonly noTradingSessions?: readonly MarketDataRequestTradingSessionsEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MarketDataSnapshotFullRefreshMDEntriesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
  readonly mdEntryPx?: Decimal
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettleFlag?: string
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
  readonly scope?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataSnapshotFullRefresh(W). */
export interface MarketDataSnapshotFullRefresh extends InstrumentComponent {
  readonly mdReqID?: string
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly totalVolumeTraded?: Decimal
  readonly totalVolumeTradedDate?: string
  readonly totalVolumeTradedTime?: string
  readonly netChgPrevDay?: Decimal
  readonly noMDEntries: readonly MarketDataSnapshotFullRefreshMDEntriesEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MarketDataIncrementalRefreshMDEntriesEntry extends Partial<InstrumentComponent> {
  readonly mdUpdateAction: Enumerations['mdUpdateAction']
  readonly deleteReason?: Enumerations['deleteReason']
  readonly mdEntryType?: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryRefID?: string
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly mdEntryPx?: Decimal
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettleFlag?: string
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
  readonly scope?: string
  readonly totalVolumeTraded?: Decimal
  readonly totalVolumeTradedDate?: string
  readonly totalVolumeTradedTime?: string
  readonly netChgPrevDay?: Decimal
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
export interface QuoteCancelQuoteEntriesEntry extends Partial<InstrumentComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuoteCancel(Z). */
export interface QuoteCancel extends Partial<PartiesComponent> {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteCancelType: Enumerations['quoteCancelType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly noQuoteEntries?: readonly QuoteCancelQuoteEntriesEntry[]
}

/** QuoteStatusRequest(a). */
export interface QuoteStatusRequest extends InstrumentComponent, Partial<PartiesComponent> {
  readonly quoteStatusReqID?: string
  readonly quoteID?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** An entry of NoQuoteEntries(295). */
export interface MassQuoteAcknowledgementQuoteSetsQuoteEntriesEntry extends Partial<InstrumentComponent> {
  readonly quoteEntryID: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: Decimal
  readonly offerSize?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly midPx?: Decimal
  readonly bidYield?: Decimal
  readonly midYield?: Decimal
  readonly offerYield?: Decimal
  readonly transactTime?: UtcText
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
  readonly quoteEntryRejectReason?: number
}

/** An entry of NoQuoteSets(296). */
export interface MassQuoteAcknowledgementQuoteSetsEntry extends Partial<UnderlyingInstrumentComponent> {
  readonly quoteSetID: string
  readonly totQuoteEntries?: number
  readonly noQuoteEntries?: readonly MassQuoteAcknowledgementQuoteSetsQuoteEntriesEntry[]
}

/** MassQuoteAcknowledgement(b). */
export interface MassQuoteAcknowledgement extends Partial<PartiesComponent> {
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly quoteStatus: Enumerations['quoteStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly quoteType?: Enumerations['quoteType']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly text?: string
  readonly noQuoteSets?: readonly MassQuoteAcknowledgementQuoteSetsEntry[]
}

/** An entry of NoLegs(555). */
export interface SecurityDefinitionRequestLegsEntry extends Partial<InstrumentLegComponent> {
  readonly legCurrency?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** SecurityDefinitionRequest(c). */
export interface SecurityDefinitionRequest extends Partial<InstrumentComponent> {
  readonly securityReqID: string
  readonly securityRequestType: Enumerations['securityRequestType']
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly noLegs?: readonly SecurityDefinitionRequestLegsEntry[]
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** An entry of NoLegs(555). */
export interface SecurityDefinitionLegsEntry extends Partial<InstrumentLegComponent> {
  readonly legCurrency?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** SecurityDefinition(d). */
export interface SecurityDefinition extends Partial<InstrumentComponent> {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityResponseType: Enumerations['securityResponseType']
  readonly currency?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly noLegs?: readonly SecurityDefinitionLegsEntry[]
  readonly roundLot?: Decimal
  readonly minTradeVol?: Decimal
}

/** SecurityStatusRequest(e). */
export interface SecurityStatusRequest extends InstrumentComponent {
  readonly securityStatusReqID: string
  readonly currency?: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
}

/** SecurityStatus(f). */
export interface SecurityStatus extends InstrumentComponent {
  readonly securityStatusReqID?: string
  readonly currency?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly unsolicitedIndicator?: boolean
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly financialStatus?: string
  readonly corporateAction?: string
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
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradingSessionStatusRequest(g). */
export interface TradingSessionStatusRequest {
  readonly tradSesReqID: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
}

/** TradingSessionStatus(h). */
export interface TradingSessionStatus {
  readonly tradSesReqID?: string
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly unsolicitedIndicator?: boolean
  readonly tradSesStatus: Enumerations['tradSesStatus']
  readonly tradSesStatusRejReason?: Enumerations['tradSesStatusRejReason']
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
export interface MassQuoteQuoteSetsQuoteEntriesEntry extends Partial<InstrumentComponent> {
  readonly quoteEntryID: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly bidSize?: Decimal
  readonly offerSize?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly midPx?: Decimal
  readonly bidYield?: Decimal
  readonly midYield?: Decimal
  readonly offerYield?: Decimal
  readonly transactTime?: UtcText
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
}

/** An entry of NoQuoteSets(296). */
export interface MassQuoteQuoteSetsEntry extends Partial<UnderlyingInstrumentComponent> {
  readonly quoteSetID: string
  readonly quoteSetValidUntilTime?: UtcText
  readonly totQuoteEntries: number
  readonly noQuoteEntries: readonly MassQuoteQuoteSetsQuoteEntriesEntry[]
}

/** MassQuote(i). */
export interface MassQuote extends Partial<PartiesComponent> {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
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
  readonly bidDescriptorType: Enumerations['bidDescriptorType']
  readonly bidDescriptor?: string
  readonly sideValueInd?: Enumerations['sideValueInd']
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
  readonly tradingSessionSubID?: string
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
  readonly bidType: Enumerations['bidType']
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
export interface BidResponseBidComponentsEntry extends CommissionDataComponent {
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
  readonly tradingSessionSubID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly commission: NonNullable<CommissionDataComponent['commission']>
}

/** BidResponse(l). */
export interface BidResponse {
  readonly bidID?: string
  readonly clientBidID?: string
  readonly noBidComponents: readonly BidResponseBidComponentsEntry[]
}

/** An entry of NoStrikes(428). */
export interface ListStrikePriceStrikesEntry extends InstrumentComponent {
  readonly prevClosePx?: Decimal
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly side?: Enumerations['side']
  readonly price: Decimal
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** ListStrikePrice(m). */
export interface ListStrikePrice {
  readonly listID: string
  readonly totNoStrikes: number
  readonly noStrikes: readonly ListStrikePriceStrikesEntry[]
}

/** XMLnonFIX(n). */
export interface XMLnonFIX {
}

/** An entry of NoRegistDtls(473). */
export interface RegistrationInstructionsRegistDtlsEntry extends Partial<NestedPartiesComponent> {
  readonly registDetls: string
  readonly registEmail?: string
  readonly mailingDtls?: string
  readonly mailingInst?: string
  readonly ownerType?: Enumerations['ownerType']
  readonly dateOfBirth?: string
  readonly investorCountryOfResidence?: string
}

/** An entry of NoDistribInsts(510). */
export interface RegistrationInstructionsDistribInstsEntry {
  readonly distribPaymentMethod: number
  readonly distribPercentage?: Decimal
  readonly cashDistribCurr?: string
  readonly cashDistribAgentName?: string
  readonly cashDistribAgentCode?: string
  readonly cashDistribAgentAcctNumber?: string
  readonly cashDistribPayRef?: string
}

/** RegistrationInstructions(o). */
export interface RegistrationInstructions extends Partial<PartiesComponent> {
  readonly registID: string
  readonly registTransType: Enumerations['registTransType']
  readonly registRefID: string
  readonly clOrdID?: string
  readonly account?: string
  readonly registAcctType?: string
  readonly taxAdvantageType?: Enumerations['taxAdvantageType']
  readonly ownershipType?: string
  readonly noRegistDtls?: readonly RegistrationInstructionsRegistDtlsEntry[]
  readonly noDistribInsts?: readonly RegistrationInstructionsDistribInstsEntry[]
}

/** RegistrationInstructionsResponse(p). */
export interface RegistrationInstructionsResponse extends Partial<PartiesComponent> {
  readonly registID: string
  readonly registTransType: Enumerations['registTransType']
  readonly registRefID: string
  readonly clOrdID?: string
  readonly account?: string
  readonly registStatus: Enumerations['registStatus']
  readonly registRejReasonCode?: Enumerations['registRejReasonCode']
  readonly registRejReasonText?: string
}

/** OrderMassCancelRequest(q). */
export interface OrderMassCancelRequest extends Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly massCancelRequestType: Enumerations['massCancelRequestType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly side?: Enumerations['side']
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoAffectedOrders(534). */
export interface OrderMassCancelReportAffectedOrdersEntry {
  readonly origClOrdID: string
  readonly affectedOrderID?: string
  readonly affectedSecondaryOrderID?: string
}

/** OrderMassCancelReport(r). */
export interface OrderMassCancelReport extends Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly massCancelRequestType: Enumerations['massCancelRequestType']
  readonly massCancelResponse: Enumerations['massCancelResponse']
  readonly massCancelRejectReason?: Enumerations['massCancelRejectReason']
  readonly totalAffectedOrders?: number
  readonly noAffectedOrders?: readonly OrderMassCancelReportAffectedOrdersEntry[]
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly side?: Enumerations['side']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoAllocs(78). */
export interface NewOrderCrossSidesAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoSides(552). */
export interface NewOrderCrossSidesEntry extends Partial<PartiesComponent>, OrderQtyDataComponent, Partial<CommissionDataComponent> {
  readonly side: Enumerations['side']
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly NewOrderCrossSidesAllocsEntry[]
  readonly quantityType?: Enumerations['quantityType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly solicitedFlag?: boolean
  readonly sideComplianceID?: string
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderCrossTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** NewOrderCross(s). */
export interface NewOrderCross extends InstrumentComponent, Partial<StipulationsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly crossID: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly noSides: readonly NewOrderCrossSidesEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderCrossTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly ioIid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly netMoney?: Decimal
}

/** An entry of NoAllocs(78). */
export interface CrossOrderCancelReplaceRequestSidesAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoSides(552). */
export interface CrossOrderCancelReplaceRequestSidesEntry extends Partial<PartiesComponent>, OrderQtyDataComponent, Partial<CommissionDataComponent> {
  readonly side: Enumerations['side']
  readonly origClOrdID: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly tradeOriginationDate?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly CrossOrderCancelReplaceRequestSidesAllocsEntry[]
  readonly quantityType?: Enumerations['quantityType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly solicitedFlag?: boolean
  readonly sideComplianceID?: string
}

/** An entry of NoTradingSessions(386). */
export interface CrossOrderCancelReplaceRequestTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** CrossOrderCancelReplaceRequest(t). */
export interface CrossOrderCancelReplaceRequest extends InstrumentComponent, Partial<StipulationsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly orderID?: string
  readonly crossID: string
  readonly origCrossID: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly noSides: readonly CrossOrderCancelReplaceRequestSidesEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly CrossOrderCancelReplaceRequestTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly ioIid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly netMoney?: Decimal
}

/** An entry of NoSides(552). */
export interface CrossOrderCancelRequestSidesEntry extends Partial<PartiesComponent>, OrderQtyDataComponent {
  readonly side: Enumerations['side']
  readonly origClOrdID: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly tradeOriginationDate?: string
  readonly complianceID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CrossOrderCancelRequest(u). */
export interface CrossOrderCancelRequest extends InstrumentComponent {
  readonly orderID?: string
  readonly crossID: string
  readonly origCrossID: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly noSides: readonly CrossOrderCancelRequestSidesEntry[]
  readonly transactTime: UtcText
}

/** SecurityTypeRequest(v). */
export interface SecurityTypeRequest {
  readonly securityReqID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
}

/** An entry of NoSecurityTypes(558). */
export interface SecurityTypesSecurityTypesEntry {
  readonly securityType: Enumerations['securityType']
  readonly product?: Enumerations['product']
  readonly cfiCode?: string
}

/** SecurityTypes(w). */
export interface SecurityTypes {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityResponseType: Enumerations['securityResponseType']
  readonly totalNumSecurityTypes?: number
  readonly noSecurityTypes?: readonly SecurityTypesSecurityTypesEntry[]
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** SecurityListRequest(x). */
export interface SecurityListRequest extends Partial<InstrumentComponent> {
  readonly securityReqID: string
  readonly securityListRequestType: Enumerations['securityListRequestType']
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** An entry of NoLegs(555). */
export interface SecurityListRelatedSymLegsEntry extends Partial<InstrumentLegComponent> {
  readonly legCurrency?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** An entry of NoRelatedSym(146). */
export interface SecurityListRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly currency?: string
  readonly noLegs?: readonly SecurityListRelatedSymLegsEntry[]
  readonly roundLot?: Decimal
  readonly minTradeVol?: Decimal
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** SecurityList(y). */
export interface SecurityList {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityRequestResult: Enumerations['securityRequestResult']
  readonly totalNumSecurities?: number
  readonly noRelatedSym?: readonly SecurityListRelatedSymEntry[]
}

/** DerivativeSecurityListRequest(z). */
export interface DerivativeSecurityListRequest extends Partial<UnderlyingInstrumentComponent> {
  readonly securityReqID: string
  readonly securityListRequestType: Enumerations['securityListRequestType']
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** An entry of NoLegs(555). */
export interface DerivativeSecurityListRelatedSymLegsEntry extends Partial<InstrumentLegComponent> {
  readonly legCurrency?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** An entry of NoRelatedSym(146). */
export interface DerivativeSecurityListRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly currency?: string
  readonly noLegs?: readonly DerivativeSecurityListRelatedSymLegsEntry[]
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** DerivativeSecurityList(AA). */
export interface DerivativeSecurityList extends Partial<UnderlyingInstrumentComponent> {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityRequestResult: Enumerations['securityRequestResult']
  readonly totalNumSecurities?: number
  readonly noRelatedSym?: readonly DerivativeSecurityListRelatedSymEntry[]
}

/** An entry of NoAllocs(78). */
export interface NewOrderMultilegAllocsEntry {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface NewOrderMultilegTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** An entry of NoLegs(555). */
export interface NewOrderMultilegLegsEntry extends Partial<InstrumentLegComponent>, Partial<NestedPartiesComponent> {
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legPrice?: Decimal
  readonly legSettlmntTyp?: string
  readonly legFutSettDate?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** NewOrderMultileg(AB). */
export interface NewOrderMultileg extends Partial<PartiesComponent>, InstrumentComponent, OrderQtyDataComponent, Partial<CommissionDataComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly NewOrderMultilegAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly NewOrderMultilegTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly prevClosePx?: Decimal
  readonly noLegs: readonly NewOrderMultilegLegsEntry[]
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly multiLegRptTypeReq?: number
  readonly netMoney?: Decimal
}

/** An entry of NoAllocs(78). */
export interface MultilegOrderCancelReplaceRequestAllocsEntry {
  readonly allocAccount: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** An entry of NoTradingSessions(386). */
export interface MultilegOrderCancelReplaceRequestTradingSessionsEntry {
  readonly tradingSessionID: string
  readonly tradingSessionSubID?: string
}

/** An entry of NoLegs(555). */
export interface MultilegOrderCancelReplaceRequestLegsEntry extends Partial<InstrumentLegComponent>, Partial<NestedPartiesComponent> {
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legPrice?: Decimal
  readonly legSettlmntTyp?: string
  readonly legFutSettDate?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** MultilegOrderCancelReplaceRequest(AC). */
export interface MultilegOrderCancelReplaceRequest extends Partial<PartiesComponent>, InstrumentComponent, OrderQtyDataComponent, Partial<CommissionDataComponent> {
  readonly orderID?: string
  readonly origClOrdID: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly noAllocs?: readonly MultilegOrderCancelReplaceRequestAllocsEntry[]
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly noTradingSessions?: readonly MultilegOrderCancelReplaceRequestTradingSessionsEntry[]
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly prevClosePx?: Decimal
  readonly noLegs: readonly MultilegOrderCancelReplaceRequestLegsEntry[]
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly quantityType?: Enumerations['quantityType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
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
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly pegDifference?: Decimal
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffset?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly multiLegRptTypeReq?: number
  readonly netMoney?: Decimal
}

/** An entry of NoDates(580). */
export interface TradeCaptureReportRequestDatesEntry {
  readonly tradeDate: string
  readonly transactTime?: UtcText
}

/** TradeCaptureReportRequest(AD). */
export interface TradeCaptureReportRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent> {
  readonly tradeRequestID: string
  readonly tradeRequestType: Enumerations['tradeRequestType']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly execID?: string
  readonly orderID?: string
  readonly clOrdID?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly noDates?: readonly TradeCaptureReportRequestDatesEntry[]
  readonly side?: Enumerations['side']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
}

/** An entry of NoClearingInstructions(576). */
export interface TradeCaptureReportSidesClearingInstructionsEntry {
  readonly clearingInstruction: Enumerations['clearingInstruction']
}

/** An entry of NoContAmts(518). */
export interface TradeCaptureReportSidesContAmtsEntry {
  readonly contAmtType: Enumerations['contAmtType']
  readonly contAmtValue?: Decimal
  readonly contAmtCurr?: string
}

/** An entry of NoMiscFees(136). */
export interface TradeCaptureReportSidesMiscFeesEntry {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
}

/** An entry of NoSides(552). */
export interface TradeCaptureReportSidesEntry extends Partial<PartiesComponent>, Partial<CommissionDataComponent> {
  readonly side: Enumerations['side']
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly processCode?: Enumerations['processCode']
  readonly oddLot?: boolean
  readonly noClearingInstructions?: readonly TradeCaptureReportSidesClearingInstructionsEntry[]
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: number
  readonly transBkdTime?: UtcText
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly grossTradeAmt?: Decimal
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly positionEffect?: Enumerations['positionEffect']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly noContAmts?: readonly TradeCaptureReportSidesContAmtsEntry[]
  readonly noMiscFees?: readonly TradeCaptureReportSidesMiscFeesEntry[]
}

/** TradeCaptureReport(AE). */
export interface TradeCaptureReport extends InstrumentComponent, Partial<OrderQtyDataComponent> {
  readonly tradeReportID: string
  readonly tradeReportTransType?: Enumerations['tradeReportTransType']
  readonly tradeRequestID?: string
  readonly execType: Enumerations['execType']
  readonly tradeReportRefID?: string
  readonly execID?: string
  readonly secondaryExecID?: string
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly previouslyReported: boolean
  readonly lastQty: Decimal
  readonly lastPx: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradeDate: string
  readonly transactTime: UtcText
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly matchType?: Enumerations['matchType']
  readonly noSides: readonly TradeCaptureReportSidesEntry[]
}

/** OrderMassStatusRequest(AF). */
export interface OrderMassStatusRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly massStatusReqID: string
  readonly massStatusReqType: Enumerations['massStatusReqType']
  readonly account?: string
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly side?: Enumerations['side']
}

/** An entry of NoRelatedSym(146). */
export interface QuoteRequestRejectRelatedSymEntry extends InstrumentComponent, Partial<StipulationsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly tradeOriginationDate?: string
  readonly side?: Enumerations['side']
  readonly quantityType?: Enumerations['quantityType']
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly settlmntTyp?: Enumerations['settlmntTyp']
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly currency?: string
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly price2?: Decimal
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuoteRequestReject(AG). */
export interface QuoteRequestReject {
  readonly quoteReqID: string
  readonly rfqReqID?: string
  readonly quoteRequestRejectReason: Enumerations['quoteRequestRejectReason']
  readonly noRelatedSym: readonly QuoteRequestRejectRelatedSymEntry[]
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** An entry of NoRelatedSym(146). */
export interface RFQRequestRelatedSymEntry extends InstrumentComponent {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** RFQRequest(AH). */
export interface RFQRequest {
  readonly rfqReqID: string
  readonly noRelatedSym: readonly RFQRequestRelatedSymEntry[]
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** QuoteStatusReport(AI). */
export interface QuoteStatusReport extends Partial<PartiesComponent>, InstrumentComponent {
  readonly quoteStatusReqID?: string
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteType?: Enumerations['quoteType']
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: string
  readonly tradingSessionSubID?: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly midPx?: Decimal
  readonly bidYield?: Decimal
  readonly midYield?: Decimal
  readonly offerYield?: Decimal
  readonly transactTime?: UtcText
  readonly futSettDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly futSettDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
  readonly settlCurrBidFxRate?: Decimal
  readonly settlCurrOfferFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly custOrderCapacity?: number
  readonly exDestination?: string
  readonly quoteStatus?: Enumerations['quoteStatus']
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
  AllocationAck: AllocationAck
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
  MassQuoteAcknowledgement: MassQuoteAcknowledgement
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
  XMLnonFIX: XMLnonFIX
  RegistrationInstructions: RegistrationInstructions
  RegistrationInstructionsResponse: RegistrationInstructionsResponse
  OrderMassCancelRequest: OrderMassCancelRequest
  OrderMassCancelReport: OrderMassCancelReport
  NewOrderCross: NewOrderCross
  CrossOrderCancelReplaceRequest: CrossOrderCancelReplaceRequest
  CrossOrderCancelRequest: CrossOrderCancelRequest
  SecurityTypeRequest: SecurityTypeRequest
  SecurityTypes: SecurityTypes
  SecurityListRequest: SecurityListRequest
  SecurityList: SecurityList
  DerivativeSecurityListRequest: DerivativeSecurityListRequest
  DerivativeSecurityList: DerivativeSecurityList
  NewOrderMultileg: NewOrderMultileg
  MultilegOrderCancelReplaceRequest: MultilegOrderCancelReplaceRequest
  TradeCaptureReportRequest: TradeCaptureReportRequest
  TradeCaptureReport: TradeCaptureReport
  OrderMassStatusRequest: OrderMassStatusRequest
  QuoteRequestReject: QuoteRequestReject
  RFQRequest: RFQRequest
  QuoteStatusReport: QuoteStatusReport
}
