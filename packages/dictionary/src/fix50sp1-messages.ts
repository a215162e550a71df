// Written by `fix dictionary import` from FIX50SP1.xml: facts only. Do not edit.
import type { DataBytes, Decimal, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** AdvSide(4) */
  advSide: 'Buy' | 'Sell' | 'Trade' | 'Cross'
  /** AdvTransType(5) */
  advTransType: 'New' | 'Cancel' | 'Replace'
  /** CommType(13) */
  commType: 'PerUnit' | 'Percent' | 'Absolute' | 'PercentageWaivedCashDiscount' | 'PercentageWaivedEnhancedUnits' | 'PointsPerBondOrContract'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** SecurityIDSource(22) */
  securityIDSource: 'Cusip' | 'Sedol' | 'Quik' | 'IsinNumber' | 'RicCode' | 'IsoCurrencyCode' | 'IsoCountryCode' | 'ExchangeSymbol' | 'ConsolidatedTapeAssociation' | 'BloombergSymbol' | 'Wertpapier' | 'Dutch' | 'Valoren' | 'Sicovam' | 'Belgian' | 'Common' | 'ClearingHouse' | 'IsdaFpMlSpecification' | 'OptionPriceReportingAuthority' | 'IsdaFpMlurl' | 'LetterOfCredit' | 'MarketplaceAssignedIdentifier'
  /** IOIQltyInd(25) */
  ioiQltyInd: 'High' | 'Low' | 'Medium'
  /** IOIQty(27) */
  ioiQty: 'Small' | 'Medium' | 'Large' | 'UndisclosedQuantity'
  /** IOITransType(28) */
  ioiTransType: 'New' | 'Cancel' | 'Replace'
  /** LastCapacity(29) */
  lastCapacity: 'Agent' | 'CrossAsAgent' | 'CrossAsPrincipal' | 'Principal'
  /** OrdStatus(39) */
  ordStatus: 'New' | 'PartiallyFilled' | 'Filled' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'AcceptedForBidding' | 'PendingReplace'
  /** OrdType(40) */
  ordType: 'Market' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'LimitOnClose' | 'ForexMarket' | 'PreviouslyQuoted' | 'PreviouslyIndicated' | 'ForexLimit' | 'ForexSwap' | 'ForexPreviouslyQuoted' | 'Funari' | 'MarketIfTouched' | 'MarketWithLeftOverAsLimit' | 'PreviousFundValuationPoint' | 'NextFundValuationPoint' | 'Pegged' | 'CounterOrderSelection'
  /** Side(54) */
  side: 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'SellShort' | 'SellShortExempt' | 'Undisclosed' | 'Cross' | 'CrossShort' | 'CrossShortExempt' | 'AsDefined' | 'Opposite' | 'Subscribe' | 'Redeem' | 'Lend' | 'Borrow'
  /** TimeInForce(59) */
  timeInForce: 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate' | 'AtTheClose' | 'GoodThroughCrossing' | 'AtCrossing'
  /** Urgency(61) */
  urgency: 'Normal' | 'Flash' | 'Background'
  /** SettlType(63) */
  settlType: 'Regular' | 'Cash' | 'NextDay' | 'TPlus2' | 'TPlus3' | 'TPlus4' | 'Future' | 'WhenAndIfIssued' | 'SellersOption' | 'TPlus5' | 'BrokenDate' | 'FxSpotNextSettlement'
  /** SymbolSfx(65) */
  symbolSfx: 'EucpWithLumpSumInterest' | 'WhenIssued'
  /** AllocTransType(71) */
  allocTransType: 'New' | 'Replace' | 'Cancel' | 'Preliminary' | 'Calculated' | 'CalculatedWithoutPreliminary' | 'Reversal'
  /** PositionEffect(77) */
  positionEffect: 'Close' | 'Fifo' | 'Open' | 'Rolled' | 'CloseButNotifyOnOpen' | 'Default'
  /** ProcessCode(81) */
  processCode: 'Regular' | 'SoftDollar' | 'StepIn' | 'StepOut' | 'SoftDollarStepIn' | 'SoftDollarStepOut' | 'PlanSponsor'
  /** AllocStatus(87) */
  allocStatus: 'Accepted' | 'BlockLevelReject' | 'AccountLevelReject' | 'Received' | 'Incomplete' | 'RejectedByIntermediary' | 'AllocationPending' | 'Reversed'
  /** AllocRejCode(88) */
  allocRejCode: 'UnknownAccount' | 'IncorrectQuantity' | 'IncorrectAveragegPrice' | 'UnknownExecutingBrokerMnemonic' | 'CommissionDifference' | 'UnknownOrderId' | 'UnknownListId' | 'OtherSeeText' | 'IncorrectAllocatedQuantity' | 'CalculationDifference' | 'UnknownOrStaleExecId' | 'MismatchedData' | 'UnknownClOrdId' | 'WarehouseRequestRejected'
  /** EmailType(94) */
  emailType: 'New' | 'Reply' | 'AdminReply'
  /** EncryptMethod(98) */
  encryptMethod: 'None' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pem'
  /** CxlRejReason(102) */
  cxlRejReason: 'TooLateToCancel' | 'UnknownOrder' | 'BrokerCredit' | 'OrderAlreadyInPendingStatus' | 'UnableToProcessOrderMassCancelRequest' | 'OrigOrdModTime' | 'DuplicateClOrdId' | 'PriceExceedsCurrentPrice' | 'PriceExceedsCurrentPriceBand' | 'InvalidPriceIncrement' | 'Other'
  /** OrdRejReason(103) */
  ordRejReason: 'BrokerCredit' | 'UnknownSymbol' | 'ExchangeClosed' | 'OrderExceedsLimit' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder' | 'DuplicateOfAVerballyCommunicatedOrder' | 'StaleOrder' | 'TradeAlongRequired' | 'InvalidInvestorId' | 'UnsupportedOrderCharacteristic' | 'SurveillenceOption' | 'IncorrectQuantity' | 'IncorrectAllocatedQuantity' | 'UnknownAccount' | 'PriceExceedsCurrentPriceBand' | 'InvalidPriceIncrement' | 'Other'
  /** IOIQualifier(104) */
  ioiQualifier: 'AllOrNone' | 'MarketOnClose' | 'AtTheClose' | 'Vwap' | 'InTouchWith' | 'Limit' | 'MoreBehind' | 'AtTheOpen' | 'TakingAPosition' | 'AtTheMarket' | 'ReadyToTrade' | 'PortfolioShown' | 'ThroughTheDay' | 'Versus' | 'Indication' | 'CrossingOpportunity' | 'AtTheMidpoint' | 'PreOpen'
  /** DKReason(127) */
  dkReason: 'UnknownSymbol' | 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'CalculationDifference' | 'Other'
  /** MiscFeeType(139) */
  miscFeeType: 'Regulatory' | 'Tax' | 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other' | 'Markup' | 'ConsumptionTax' | 'PerTransaction' | 'Conversion' | 'Agent' | 'TransferFee' | 'SecurityLending'
  /** ExecType(150) */
  execType: 'New' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'Restated' | 'PendingReplace' | 'Trade' | 'TradeCorrect' | 'TradeCancel' | 'OrderStatus' | 'TradeInAClearingHold' | 'TradeHasBeenReleasedToClearing' | 'TriggeredOrActivatedBySystem'
  /** SettlCurrFxRateCalc(156) */
  settlCurrFxRateCalc: 'Multiply' | 'Divide'
  /** SettlInstMode(160) */
  settlInstMode: 'Default' | 'StandingInstructionsProvided' | 'SpecificAllocationAccountOverriding' | 'SpecificAllocationAccountStanding' | 'SpecificOrderForASingleAccount' | 'RequestReject'
  /** SettlInstTransType(163) */
  settlInstTransType: 'New' | 'Cancel' | 'Replace' | 'Restate'
  /** SettlInstSource(165) */
  settlInstSource: 'BrokerCredit' | 'Institution' | 'Investor'
  /** SecurityType(167) */
  securityType: 'UsTreasuryNoteOld' | 'UsTreasuryBillOld' | 'EuroSupranationalCoupons' | 'FederalAgencyCoupon' | 'FederalAgencyDiscountNote' | 'PrivateExportFunding' | 'UsdSupranationalCoupons' | 'CorporateBond' | 'CorporatePrivatePlacement' | 'ConvertibleBond' | 'DualCurrency' | 'EuroCorporateBond' | 'EuroCorporateFloatingRateNotes' | 'UsCorporateFloatingRateNotes' | 'IndexedLinked' | 'StructuredNotes' | 'YankeeCorporateBond' | 'ForeignExchangeContract' | 'CreditDefaultSwap' | 'Future' | 'Option' | 'OptionsOnFutures' | 'OptionsOnPhysical' | 'InterestRateSwap' | 'OptionsOnCombo' | 'CommonStock' | 'PreferredStock' | 'Repurchase' | 'Forward' | 'BuySellback' | 'SecuritiesLoan' | 'SecuritiesPledge' | 'BradyBond' | 'CanadianTreasuryNotes' | 'CanadianTreasuryBills' | 'EuroSovereigns' | 'CanadianProvincialBonds' | 'TreasuryBill' | 'UsTreasuryBond' | 'InterestStripFromAnyBondOrNote' | 'UsTreasuryBill' | 'TreasuryInflationProtectedSecurities' | 'PrincipalStripOfACallableBondOrNote' | 'PrincipalStripFromANonCallableBondOrNote' | 'UsTreasuryNote' | 'TermLoan' | 'RevolverLoan' | 'Revolver' | 'BridgeLoan' | 'LetterOfCredit' | 'SwingLineFacility' | 'DebtorInPossession' | 'Defaulted' | 'Withdrawn' | 'Replaced' | 'Matured' | 'Amended' | 'Retired' | 'BankersAcceptance' | 'BankDepositoryNote' | 'BankNotes' | 'BillOfExchanges' | 'CanadianMoneyMarkets' | 'CertificateOfDeposit' | 'CallLoans' | 'CommercialPaper' | 'DepositNotes' | 'EuroCertificateOfDeposit' | 'EuroCommercialPaper' | 'LiquidityNote' | 'MediumTermNotes' | 'Overnight' | 'PromissoryNote' | 'ShortTermLoanNote' | 'PlazosFijos' | 'SecuredLiquidityNote' | 'TimeDeposit' | 'TermLiquidityNote' | 'ExtendedCommNote' | 'YankeeCertificateOfDeposit' | 'AssetBackedSecurities' | 'CanadianMortgageBonds' | 'Corp' | 'CollateralizedMortgageObligation' | 'IoetteMortgage' | 'MortgageBackedSecurities' | 'MortgageInterestOnly' | 'MortgagePrincipalOnly' | 'MortgagePrivatePlacement' | 'MiscellaneousPassThrough' | 'Pfandbriefe' | 'ToBeAnnounced' | 'OtherAnticipationNotes' | 'CertificateOfObligation' | 'CertificateOfParticipation' | 'GeneralObligationBonds' | 'MandatoryTender' | 'RevenueAnticipationNote' | 'RevenueBonds' | 'SpecialAssessment' | 'SpecialObligation' | 'SpecialTax' | 'TaxAnticipationNote' | 'TaxAllocation' | 'TaxExemptCommercialPaper' | 'TaxableMunicipalCp' | 'TaxRevenueAnticipationNote' | 'VariableRateDemandNote' | 'Warrant' | 'MutualFund' | 'MultilegInstrument' | 'NoSecurityType' | 'Wildcard' | 'Cash'
  /** StandInstDbType(169) */
  standInstDbType: 'Other' | 'Dtcsid' | 'ThomsonAlert' | 'AGlobalCustodian' | 'AccountNet'
  /** SettlDeliveryType(172) */
  settlDeliveryType: 'Versus' | 'Free' | 'TriParty' | 'HoldInCustody'
  /** AllocLinkType(197) */
  allocLinkType: 'FxNetting' | 'FxSwap'
  /** PutOrCall(201) */
  putOrCall: 'Put' | 'Call'
  /** CoveredOrUncovered(203) */
  coveredOrUncovered: 'Covered' | 'Uncovered'
  /** AllocHandlInst(209) */
  allocHandlInst: 'Match' | 'Forward' | 'ForwardAndMatch'
  /** RoutingType(216) */
  routingType: 'TargetFirm' | 'TargetList' | 'BlockFirm' | 'BlockList'
  /** BenchmarkCurveName(221) */
  benchmarkCurveName: 'Eonia' | 'Eurepo' | 'Euribor' | 'FutureSwap' | 'Libid' | 'Libor' | 'MuniAaa' | 'Other' | 'Pfandbriefe' | 'Sonia' | 'Swap' | 'Treasury'
  /** StipulationType(233) */
  stipulationType: 'AlternativeMinimumTax' | 'AutoReinvestment' | 'BankQualified' | 'BargainConditions' | 'CouponRange' | 'IsoCurrencyCode' | 'CustomStart' | 'Geographics' | 'ValuationDiscount' | 'Insured' | 'IssueDate' | 'Issuer' | 'IssueSizeRange' | 'LookbackDays' | 'ExplicitLotIdentifier' | 'LotVariance' | 'MaturityYearAndMonth' | 'MaturityRange' | 'MaximumSubstitutions' | 'MinimumDenomination' | 'MinimumIncrement' | 'MinimumQuantity' | 'PaymentFrequency' | 'NumberOfPieces' | 'PoolsMaximum' | 'PoolsPerLot' | 'PoolsPerMillion' | 'PoolsPerTrade' | 'PriceRange' | 'PricingFrequency' | 'ProductionYear' | 'CallProtection' | 'Purpose' | 'BenchmarkPriceSource' | 'RatingSourceAndRange' | 'TypeOfRedemption' | 'Restricted' | 'MarketSector' | 'SecurityTypeIncludedOrExcluded' | 'Structure' | 'SubstitutionsFrequency' | 'SubstitutionsLeft' | 'FreeformText' | 'TradeVariance' | 'WeightedAverageCoupon' | 'WeightedAverageLifeCoupon' | 'WeightedAverageLoanAge' | 'WeightedAverageMaturity' | 'WholePool' | 'YieldRange' | 'AverageFicoScore' | 'AverageLoanSize' | 'MaximumLoanBalance' | 'PoolIdentifier' | 'TypeOfRollTrade' | 'ReferenceToRollingOrClosingTrade' | 'PrincipalOfRollingOrClosingTrade' | 'InterestOfRollingOrClosingTrade' | 'AvailableOfferQuantityToBeShownToTheStreet' | 'BrokerCredit' | 'OfferPriceToBeShownToInternalBrokers' | 'OfferQuantityToBeShownToInternalBrokers' | 'TheMinimumResidualOfferQuantity' | 'MaximumOrderSize' | 'OrderQuantityIncrement' | 'PrimaryOrSecondaryMarketIndicator' | 'BrokerSalesCreditOverride' | 'TraderCredit' | 'DiscountRate' | 'YieldToMaturity' | 'AbsolutePrepaymentSpeed' | 'ConstantPrepaymentPenalty' | 'ConstantPrepaymentRate' | 'ConstantPrepaymentYield' | 'FinalCprOfHomeEquityPrepaymentCurve' | 'PercentOfManufacturedHousingPrepaymentCurve' | 'MonthlyPrepaymentRate' | 'PercentOfProspectusPrepaymentCurve' | 'PercentOfBmaPrepaymentCurve' | 'SingleMonthlyMortality'
  /** YieldType(235) */
  yieldType: 'AfterTaxYield' | 'AnnualYield' | 'YieldAtIssue' | 'YieldToAverageMaturity' | 'BookYield' | 'YieldToNextCall' | 'YieldChangeSinceClose' | 'ClosingYield' | 'CompoundYield' | 'CurrentYield' | 'GvntEquivalentYield' | 'TrueGrossYield' | 'YieldWithInflationAssumption' | 'InverseFloaterBondYield' | 'MostRecentClosingYield' | 'ClosingYieldMostRecentMonth' | 'ClosingYieldMostRecentQuarter' | 'ClosingYieldMostRecentYear' | 'YieldToLongestAverageLife' | 'MarkToMarketYield' | 'YieldToMaturity' | 'YieldToNextRefund' | 'OpenAverageYield' | 'PreviousCloseYield' | 'ProceedsYield' | 'YieldToNextPut' | 'SemiAnnualYield' | 'YieldToShortestAverageLife' | 'SimpleYield' | 'TaxEquivalentYield' | 'YieldToTenderDate' | 'TrueYield' | 'YieldValueOf32nds' | 'YieldToWorst'
  /** SubscriptionRequestType(263) */
  subscriptionRequestType: 'Snapshot' | 'SnapshotAndUpdates' | 'DisablePreviousSnapshot'
  /** MDUpdateType(265) */
  mdUpdateType: 'FullRefresh' | 'IncrementalRefresh'
  /** MDEntryType(269) */
  mdEntryType: 'Bid' | 'Offer' | 'Trade' | 'IndexValue' | 'OpeningPrice' | 'ClosingPrice' | 'SettlementPrice' | 'TradingSessionHighPrice' | 'TradingSessionLowPrice' | 'TradingSessionVwapPrice' | 'Imbalance' | 'TradeVolume' | 'OpenInterest' | 'CompositeUnderlyingPrice' | 'SimulatedSellPrice' | 'SimulatedBuyPrice' | 'MarginRate' | 'MidPrice' | 'EmptyBook' | 'SettleHighPrice' | 'SettleLowPrice' | 'PriorSettlePrice' | 'SessionHighBid' | 'SessionLowOffer' | 'EarlyPrices' | 'AuctionClearingPrice' | 'SwapValueFactor' | 'DailyValueAdjustmentForLongPositions' | 'CumulativeValueAdjustmentForLongPositions' | 'DailyValueAdjustmentForShortPositions' | 'CumulativeValueAdjustmentForShortPositions'
  /** TickDirection(274) */
  tickDirection: 'PlusTick' | 'ZeroPlusTick' | 'MinusTick' | 'ZeroMinusTick'
  /** MDUpdateAction(279) */
  mdUpdateAction: 'New' | 'Change' | 'Delete' | 'DeleteThru' | 'DeleteFrom' | 'Overlay'
  /** MDReqRejReason(281) */
  mdReqRejReason: 'UnknownSymbol' | 'DuplicateMdReqId' | 'InsufficientBandwidth' | 'InsufficientPermissions' | 'UnsupportedSubscriptionRequestType' | 'UnsupportedMarketDepth' | 'UnsupportedMdUpdateType' | 'UnsupportedAggregatedBook' | 'UnsupportedMdEntryType' | 'UnsupportedTradingSessionId' | 'UnsupportedScope' | 'UnsupportedOpenCloseSettleFlag' | 'UnsupportedMdImplicitDelete' | 'InsufficientCredit'
  /** DeleteReason(285) */
  deleteReason: 'Cancellation' | 'Error'
  /** QuoteStatus(297) */
  quoteStatus: 'Accepted' | 'CancelForSymbol' | 'CanceledForSecurityType' | 'CanceledForUnderlying' | 'CanceledAll' | 'Rejected' | 'RemovedFromMarket' | 'Expired' | 'Query' | 'QuoteNotFound' | 'Pending' | 'Pass' | 'LockedMarketWarning' | 'CrossMarketWarning' | 'CanceledDueToLockMarket' | 'CanceledDueToCrossMarket' | 'Active' | 'Canceled' | 'UnsolicitedQuoteReplenishment' | 'PendingEndTrade' | 'TooLateToEnd'
  /** QuoteCancelType(298) */
  quoteCancelType: 'CancelForOneOrMoreSecurities' | 'CancelForSecurityType' | 'CancelForUnderlyingSecurity' | 'CancelAllQuotes' | 'CancelQuoteSpecifiedInQuoteId'
  /** QuoteRejectReason(300) */
  quoteRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'UnknownQuote' | 'DuplicateQuote' | 'InvalidBid' | 'InvalidPrice' | 'NotAuthorizedToQuoteSecurity' | 'PriceExceedsCurrentPriceBand' | 'QuoteLocked' | 'Other'
  /** QuoteResponseLevel(301) */
  quoteResponseLevel: 'NoAcknowledgement' | 'AcknowledgeOnlyNegativeOrErroneousQuotes' | 'AcknowledgeEachQuoteMessage' | 'SummaryAcknowledgement'
  /** QuoteRequestType(303) */
  quoteRequestType: 'Manual' | 'Automatic'
  /** SecurityRequestType(321) */
  securityRequestType: 'RequestSecurityIdentityAndSpecifications' | 'RequestSecurityIdentityForSpecifications' | 'RequestListSecurityTypes' | 'RequestListSecurities' | 'Symbol' | 'SecurityTypeAndOrCfiCode' | 'Product' | 'TradingSessionId' | 'AllSecurities' | 'MarketIdOrMarketId'
  /** SecurityResponseType(323) */
  securityResponseType: 'AcceptAsIs' | 'AcceptWithRevisions' | 'ListOfSecurityTypesReturnedPerRequest' | 'ListOfSecuritiesReturnedPerRequest' | 'RejectSecurityProposal' | 'CannotMatchSelectionCriteria'
  /** SecurityTradingStatus(326) */
  securityTradingStatus: 'OpeningDelay' | 'TradingHalt' | 'Resume' | 'NoOpen' | 'PriceIndication' | 'TradingRangeIndication' | 'MarketImbalanceBuy' | 'MarketImbalanceSell' | 'MarketOnCloseImbalanceBuy' | 'MarketOnCloseImbalanceSell' | 'NoMarketImbalance' | 'NoMarketOnCloseImbalance' | 'ItsPreOpening' | 'NewPriceIndication' | 'TradeDisseminationTime' | 'ReadyToTrade' | 'NotAvailableForTrading' | 'NotTradedOnThisMarket' | 'UnknownOrInvalid' | 'PreOpen' | 'OpeningRotation' | 'FastMarket' | 'PreCross' | 'Cross'
  /** HaltReasonChar(327) */
  haltReasonChar: 'NewsDissemination' | 'OrderInflux' | 'OrderImbalance' | 'AdditionalInformation' | 'NewPending' | 'EquipmentChangeover'
  /** Adjustment(334) */
  adjustment: 'Cancel' | 'Error' | 'Correction'
  /** TradingSessionID(336) */
  tradingSessionID: 'Day' | 'HalfDay' | 'Morning' | 'Afternoon' | 'Evening' | 'AfterHours'
  /** TradSesMethod(338) */
  tradSesMethod: 'Electronic' | 'OpenOutcry' | 'TwoParty'
  /** TradSesMode(339) */
  tradSesMode: 'Testing' | 'Simulated' | 'Production'
  /** TradSesStatus(340) */
  tradSesStatus: 'Unknown' | 'Halted' | 'Open' | 'Closed' | 'PreOpen' | 'PreClose' | 'RequestRejected'
  /** SessionRejectReason(373) */
  sessionRejectReason: 'InvalidTagNumber' | 'RequiredTagMissing' | 'TagNotDefinedForThisMessageType' | 'UndefinedTag' | 'TagSpecifiedWithoutAValue' | 'ValueIsIncorrect' | 'IncorrectDataFormatForValue' | 'DecryptionProblem' | 'SignatureProblem' | 'CompIdProblem' | 'SendingTimeAccuracyProblem' | 'InvalidMsgType' | 'XmlValidationError' | 'TagAppearsMoreThanOnce' | 'TagSpecifiedOutOfRequiredOrder' | 'RepeatingGroupFieldsOutOfOrder' | 'IncorrectNumInGroupCountForRepeatingGroup' | 'Non' | 'Invalid' | 'Other'
  /** BidRequestTransType(374) */
  bidRequestTransType: 'Cancel' | 'New'
  /** ExecRestatementReason(378) */
  execRestatementReason: 'GtCorporateAction' | 'GtRenewal' | 'VerbalChange' | 'RepricingOfOrder' | 'BrokerOption' | 'PartialDeclineOfOrderQty' | 'CancelOnTradingHalt' | 'CancelOnSystemFailure' | 'Market' | 'Canceled' | 'WarehouseRecap' | 'PegRefresh' | 'Other'
  /** BusinessRejectReason(380) */
  businessRejectReason: 'Other' | 'UnknownId' | 'UnknownSecurity' | 'UnsupportedMessageType' | 'ApplicationNotAvailable' | 'ConditionallyRequiredFieldMissing' | 'NotAuthorized' | 'DeliverToFirmNotAvailableAtThisTime' | 'InvalidPriceIncrement'
  /** MsgDirection(385) */
  msgDirection: 'Receive' | 'Send'
  /** DiscretionInst(388) */
  discretionInst: 'RelatedToDisplayedPrice' | 'RelatedToMarketPrice' | 'RelatedToPrimaryPrice' | 'RelatedToLocalPrimaryPrice' | 'RelatedToMidpointPrice' | 'RelatedToLastTradePrice' | 'RelatedToVwap' | 'AveragePriceGuarantee'
  /** BidType(394) */
  bidType: 'NonDisclosed' | 'Disclosed' | 'NoBiddingProcess'
  /** BidDescriptorType(399) */
  bidDescriptorType: 'Sector' | 'Country' | 'Index'
  /** SideValueInd(401) */
  sideValueInd: 'SideValue1' | 'SideValue2'
  /** LiquidityIndType(409) */
  liquidityIndType: 'FiveDayMovingAverage' | 'TwentyDayMovingAverage' | 'NormalMarketSize' | 'Other'
  /** ProgRptReqs(414) */
  progRptReqs: 'BuySideRequests' | 'SellSideSends' | 'RealTimeExecutionReports'
  /** IncTaxInd(416) */
  incTaxInd: 'Net' | 'Gross'
  /** BidTradeType(418) */
  bidTradeType: 'Agency' | 'VwapGuarantee' | 'GuaranteedClose' | 'RiskTrade'
  /** BasisPxType(419) */
  basisPxType: 'ClosingPriceAtMorningSession' | 'ClosingPrice' | 'CurrentPrice' | 'Sq' | 'VwapThroughADay' | 'VwapThroughAMorningSession' | 'VwapThroughAnAfternoonSession' | 'VwapThroughADayExcept' | 'VwapThroughAMorningSessionExcept' | 'VwapThroughAnAfternoonSessionExcept' | 'Strike' | 'Open' | 'Others'
  /** PriceType(423) */
  priceType: 'Percentage' | 'PerUnit' | 'FixedAmount' | 'Discount' | 'Premium' | 'Spread' | 'TedPrice' | 'TedYield' | 'Yield' | 'FixedCabinetTradePrice' | 'VariableCabinetTradePrice' | 'ProductTicksInHalfs' | 'ProductTicksInFourths' | 'ProductTicksInEights' | 'ProductTicksInSixteenths' | 'ProductTicksInThirtySeconds' | 'ProductTicksInSixtyForths' | 'ProductTicksInOneTwentyEights'
  /** GTBookingInst(427) */
  gtBookingInst: 'BookOutAllTradesOnDayOfExecution' | 'AccumulateUntilFilledOrExpired' | 'AccumulateUntilVerballyNotifiedOtherwise'
  /** ListStatusType(429) */
  listStatusType: 'Ack' | 'Response' | 'Timed' | 'ExecStarted' | 'AllDone' | 'Alert'
  /** NetGrossInd(430) */
  netGrossInd: 'Net' | 'Gross'
  /** ListOrderStatus(431) */
  listOrderStatus: 'InBiddingProcess' | 'ReceivedForExecution' | 'Executing' | 'Cancelling' | 'Alert' | 'AllDone' | 'Reject'
  /** ListExecInstType(433) */
  listExecInstType: 'Immediate' | 'WaitForInstruction' | 'SellDriven' | 'BuyDrivenCashTopUp' | 'BuyDrivenCashWithdraw'
  /** CxlRejResponseTo(434) */
  cxlRejResponseTo: 'OrderCancelRequest' | 'OrderCancel'
  /** MultiLegReportingType(442) */
  multiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultiLegSecurity' | 'MultiLegSecurity'
  /** PartyIDSource(447) */
  partyIDSource: 'UkNationalInsuranceOrPensionNumber' | 'UsSocialSecurityNumber' | 'UsEmployerOrTaxIdNumber' | 'AustralianBusinessNumber' | 'AustralianTaxFileNumber' | 'KoreanInvestorId' | 'TaiwaneseForeignInvestorId' | 'TaiwaneseTradingAcct' | 'MalaysianCentralDepository' | 'ChineseInvestorId' | 'IsitcAcronym' | 'Bic' | 'GeneralIdentifier' | 'Proprietary' | 'IsoCountryCode' | 'SettlementEntityLocation' | 'Mic' | 'CsdParticipant'
  /** PartyRole(452) */
  partyRole: 'ExecutingFirm' | 'BrokerOfCredit' | 'ClientId' | 'ClearingFirm' | 'InvestorId' | 'IntroducingFirm' | 'EnteringFirm' | 'Locate' | 'FundManagerClientId' | 'SettlementLocation' | 'OrderOriginationTrader' | 'ExecutingTrader' | 'OrderOriginationFirm' | 'GiveupClearingFirm' | 'CorrespondantClearingFirm' | 'ExecutingSystem' | 'ContraFirm' | 'ContraClearingFirm' | 'SponsoringFirm' | 'UnderlyingContraFirm' | 'ClearingOrganization' | 'Exchange' | 'CustomerAccount' | 'CorrespondentClearingOrganization' | 'CorrespondentBroker' | 'Buyer' | 'Custodian' | 'Intermediary' | 'Agent' | 'SubCustodian' | 'Beneficiary' | 'InterestedParty' | 'RegulatoryBody' | 'LiquidityProvider' | 'EnteringTrader' | 'ContraTrader' | 'PositionAccount' | 'ContraInvestorId' | 'TransferToFirm' | 'ContraPositionAccount' | 'ContraExchange' | 'InternalCarryAccount' | 'OrderEntryOperatorId' | 'SecondaryAccountNumber' | 'ForeignFirm' | 'ThirdPartyAllocationFirm' | 'ClaimingAccount' | 'AssetManager' | 'PledgorAccount' | 'PledgeeAccount' | 'LargeTraderReportableAccount' | 'TraderMnemonic' | 'SenderLocation' | 'SessionId' | 'AcceptableCounterparty' | 'UnacceptableCounterparty' | 'EnteringUnit' | 'ExecutingUnit' | 'IntroducingBroker' | 'QuoteOriginator' | 'ReportOriginator' | 'SystematicInternaliser' | 'MultilateralTradingFacility' | 'RegulatedMarket' | 'MarketMaker' | 'InvestmentFirm' | 'HostCompetentAuthority' | 'HomeCompetentAuthority' | 'CompetentAuthorityLiquidity' | 'CompetentAuthorityTransactionVenue' | 'ReportingIntermediary' | 'ExecutionVenue' | 'MarketDataEntryOriginator' | 'LocationId' | 'DeskId' | 'MarketDataMarket' | 'AllocationEntity' | 'PrimeBroker' | 'StepOutFirm' | 'BrokerClearingId'
  /** Product(460) */
  product: 'Agency' | 'Commodity' | 'Corporate' | 'Currency' | 'Equity' | 'Government' | 'Index' | 'Loan' | 'Moneymarket' | 'Mortgage' | 'Municipal' | 'Other' | 'Financing'
  /** RoundingDirection(468) */
  roundingDirection: 'RoundToNearest' | 'RoundDown' | 'RoundUp'
  /** DistribPaymentMethod(477) */
  distribPaymentMethod: 'Crest' | 'Nscc' | 'Euroclear' | 'Clearstream' | 'Cheque' | 'TelegraphicTransfer' | 'FedWire' | 'DirectCredit' | 'AchCredit' | 'Bpay' | 'HighValueClearingSystemHvacs' | 'ReinvestInFund'
  /** CancellationRights(480) */
  cancellationRights: 'Yes' | 'NoExecutionOnly' | 'NoWaiverAgreement' | 'NoInstitutional'
  /** MoneyLaunderingStatus(481) */
  moneyLaunderingStatus: 'Passed' | 'NotChecked' | 'ExemptBelowLimit' | 'ExemptMoneyType' | 'ExemptAuthorised'
  /** ExecPriceType(484) */
  execPriceType: 'BidPrice' | 'CreationPrice' | 'CreationPricePlusAdjustmentPercent' | 'CreationPricePlusAdjustmentAmount' | 'OfferPrice' | 'OfferPriceMinusAdjustmentPercent' | 'OfferPriceMinusAdjustmentAmount' | 'SinglePrice'
  /** TradeReportTransType(487) */
  tradeReportTransType: 'New' | 'Cancel' | 'Replace' | 'Release' | 'Reverse' | 'CancelDueToBackOutOfTrade'
  /** PaymentMethod(492) */
  paymentMethod: 'Crest' | 'Nscc' | 'Euroclear' | 'Clearstream' | 'Cheque' | 'TelegraphicTransfer' | 'FedWire' | 'DebitCard' | 'DirectDebit' | 'DirectCredit' | 'CreditCard' | 'AchDebit' | 'AchCredit' | 'Bpay' | 'HighValueClearingSystem'
  /** TaxAdvantageType(495) */
  taxAdvantageType: 'None' | 'MaxiIsa' | 'Tessa' | 'MiniCashIsa' | 'MiniStocksAndSharesIsa' | 'MiniInsuranceIsa' | 'CurrentYearPayment' | 'PriorYearPayment' | 'AssetTransfer' | 'EmployeePriorYear' | 'EmployeeCurrentYear' | 'EmployerPriorYear' | 'EmployerCurrentYear' | 'NonFundPrototypeIra' | 'NonFundQualifiedPlan' | 'DefinedContributionPlan' | 'Ira' | 'IraRollover' | 'Keogh' | 'ProfitSharingPlan' | 'Us401K' | 'SelfDirectedIra' | 'Us403b' | 'Us457' | 'RothIraPrototype' | 'RothIraNonPrototype' | 'RothConversionIraPrototype' | 'RothConversionIraNonPrototype' | 'EducationIraPrototype' | 'EducationIraNonPrototype' | 'Other'
  /** FundRenewWaiv(497) */
  fundRenewWaiv: 'No' | 'Yes'
  /** RegistStatus(506) */
  registStatus: 'Accepted' | 'Rejected' | 'Held' | 'Reminder'
  /** RegistRejReasonCode(507) */
  registRejReasonCode: 'InvalidAccountType' | 'InvalidTaxExemptType' | 'InvalidOwnershipType' | 'NoRegDetails' | 'InvalidRegSeqNo' | 'InvalidRegDetails' | 'InvalidMailingDetails' | 'InvalidMailingInstructions' | 'InvalidInvestorId' | 'InvalidInvestorIdSource' | 'InvalidDateOfBirth' | 'InvalidCountry' | 'InvalidDistribInstns' | 'InvalidPercentage' | 'InvalidPaymentMethod' | 'InvalidAccountName' | 'InvalidAgentCode' | 'InvalidAccountNum' | 'Other'
  /** RegistTransType(514) */
  registTransType: 'New' | 'Cancel' | 'Replace'
  /** OwnershipType(517) */
  ownershipType: 'JointInvestors' | 'TenantsInCommon' | 'JointTrustees'
  /** ContAmtType(519) */
  contAmtType: 'CommissionAmount' | 'CommissionPercent' | 'InitialChargeAmount' | 'InitialChargePercent' | 'DiscountAmount' | 'DiscountPercent' | 'DilutionLevyAmount' | 'DilutionLevyPercent' | 'ExitChargeAmount' | 'ExitChargePercent' | 'FundBasedRenewalCommissionPercent' | 'ProjectedFundValue' | 'FundBasedRenewalCommissionOnOrder' | 'FundBasedRenewalCommissionOnFund' | 'NetSettlementAmount'
  /** OwnerType(522) */
  ownerType: 'IndividualInvestor' | 'PublicCompany' | 'PrivateCompany' | 'IndividualTrustee' | 'CompanyTrustee' | 'PensionPlan' | 'CustodianUnderGiftsToMinorsAct' | 'Trusts' | 'Fiduciaries' | 'NetworkingSubAccount' | 'NonProfitOrganization' | 'CorporateBody' | 'Nominee'
  /** OrderCapacity(528) */
  orderCapacity: 'Agency' | 'Proprietary' | 'Individual' | 'Principal' | 'RisklessPrincipal' | 'AgentForOtherMember'
  /** MassCancelRequestType(530) */
  massCancelRequestType: 'CancelOrdersForASecurity' | 'CancelOrdersForAnUnderlyingSecurity' | 'CancelOrdersForAProduct' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForASecurityType' | 'CancelOrdersForATradingSession' | 'CancelAllOrders' | 'CancelOrdersForAMarket' | 'CancelOrdersForAMarketSegment' | 'CancelOrdersForASecurityGroup'
  /** MassCancelResponse(531) */
  massCancelResponse: 'CancelRequestRejected' | 'CancelOrdersForASecurity' | 'CancelOrdersForAnUnderlyingSecurity' | 'CancelOrdersForAProduct' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForASecurityType' | 'CancelOrdersForATradingSession' | 'CancelAllOrders' | 'CancelOrdersForAMarket' | 'CancelOrdersForAMarketSegment' | 'CancelOrdersForASecurityGroup'
  /** MassCancelRejectReason(532) */
  massCancelRejectReason: 'MassCancelNotSupported' | 'InvalidOrUnknownSecurity' | 'InvalidOrUnkownUnderlyingSecurity' | 'InvalidOrUnknownProduct' | 'InvalidOrUnknownCfiCode' | 'InvalidOrUnknownSecurityType' | 'InvalidOrUnknownTradingSession' | 'InvalidOrUnknownMarket' | 'InvalidOrUnkownMarketSegment' | 'InvalidOrUnknownSecurityGroup' | 'Other'
  /** QuoteType(537) */
  quoteType: 'Indicative' | 'Tradeable' | 'RestrictedTradeable' | 'Counter'
  /** CashMargin(544) */
  cashMargin: 'Cash' | 'MarginOpen' | 'MarginClose'
  /** CrossType(549) */
  crossType: 'CrossAon' | 'CrossIoc' | 'CrossOneSide' | 'CrossSamePrice'
  /** CrossPrioritization(550) */
  crossPrioritization: 'None' | 'BuySideIsPrioritized' | 'SellSideIsPrioritized'
  /** SecurityListRequestType(559) */
  securityListRequestType: 'Symbol' | 'SecurityTypeAnd' | 'Product' | 'TradingSessionId' | 'AllSecurities' | 'MarketIdOrMarketId'
  /** SecurityRequestResult(560) */
  securityRequestResult: 'ValidRequest' | 'InvalidOrUnsupportedRequest' | 'NoInstrumentsFound' | 'NotAuthorizedToRetrieveInstrumentData' | 'InstrumentDataTemporarilyUnavailable' | 'RequestForInstrumentDataNotSupported'
  /** MultiLegRptTypeReq(563) */
  multiLegRptTypeReq: 'ReportByMulitlegSecurityOnly' | 'ReportByMultilegSecurityAndInstrumentLegs' | 'ReportByInstrumentLegsOnly'
  /** TradSesStatusRejReason(567) */
  tradSesStatusRejReason: 'UnknownOrInvalidTradingSessionId' | 'Other'
  /** TradeRequestType(569) */
  tradeRequestType: 'AllTrades' | 'MatchedTradesMatchingCriteria' | 'UnmatchedTradesThatMatchCriteria' | 'UnreportedTradesThatMatchCriteria' | 'AdvisoriesThatMatchCriteria'
  /** MatchStatus(573) */
  matchStatus: 'Compared' | 'Uncompared' | 'AdvisoryOrAlert'
  /** MatchType(574) */
  matchType: 'OnePartyTradeReport' | 'TwoPartyTradeReport' | 'ConfirmedTradeReport' | 'AutoMatch' | 'CrossAuction' | 'CounterOrderSelection' | 'CallAuction' | 'Issuing' | 'ActAcceptedTrade' | 'ActDefaultTrade' | 'ActDefaultAfterM2' | 'Actm6Match' | 'ExactMatchPlus4BadgesExecTime' | 'ExactMatchPlus4Badges' | 'ExactMatchPlus2BadgesExecTime' | 'ExactMatchPlus2Badges' | 'ExactMatchPlusExecTime' | 'StampedAdvisoriesOrSpecialistAccepts' | 'A1ExactMatchSummarizedQuantity' | 'A2ExactMatchSummarizedQuantity' | 'A3ExactMatchSummarizedQuantity' | 'A4ExactMatchSummarizedQuantity' | 'A5ExactMatchSummarizedQuantity' | 'ExactMatchMinusBadgesTimes' | 'SummarizedMatchMinusBadgesTimes' | 'OcsLockedIn'
  /** ClearingInstruction(577) */
  clearingInstruction: 'ProcessNormally' | 'ExcludeFromAllNetting' | 'BilateralNettingOnly' | 'ExClearing' | 'SpecialTrade' | 'MultilateralNetting' | 'ClearAgainstCentralCounterparty' | 'ExcludeFromCentralCounterparty' | 'ManualMode' | 'AutomaticPostingMode' | 'AutomaticGiveUpMode' | 'QualifiedServiceRepresentativeQsr' | 'CustomerTrade' | 'SelfClearing'
  /** AccountType(581) */
  accountType: 'CarriedCustomerSide' | 'CarriedNonCustomerSide' | 'HouseTrader' | 'FloorTrader' | 'CarriedNonCustomerSideCrossMargined' | 'HouseTraderCrossMargined' | 'JointBackOfficeAccount'
  /** CustOrderCapacity(582) */
  custOrderCapacity: 'MemberTradingForTheirOwnAccount' | 'ClearingFirmTradingForItsProprietaryAccount' | 'MemberTradingForAnotherMember' | 'AllOther'
  /** MassStatusReqType(585) */
  massStatusReqType: 'StatusForOrdersForASecurity' | 'StatusForOrdersForAnUnderlyingSecurity' | 'StatusForOrdersForAProduct' | 'StatusForOrdersForAcfiCode' | 'StatusForOrdersForASecurityType' | 'StatusForOrdersForATradingSession' | 'StatusForAllOrders' | 'StatusForOrdersForAPartyId'
  /** DayBookingInst(589) */
  dayBookingInst: 'Auto' | 'SpeakWithOrderInitiatorBeforeBooking' | 'Accumulate'
  /** BookingUnit(590) */
  bookingUnit: 'EachPartialExecutionIsABookableUnit' | 'AggregatePartialExecutionsOnThisOrder' | 'AggregateExecutionsForThisSymbol'
  /** PreallocMethod(591) */
  preallocMethod: 'ProRata' | 'DoNotProRata'
  /** TradingSessionSubID(625) */
  tradingSessionSubID: 'PreTrading' | 'OpeningOrOpeningAuction' | 'Continuous' | 'ClosingOrClosingAuction' | 'PostTrading' | 'IntradayAuction' | 'Quiescent'
  /** AllocType(626) */
  allocType: 'Calculated' | 'Preliminary' | 'SellsideCalculatedUsingPreliminary' | 'SellsideCalculatedWithoutPreliminary' | 'ReadyToBook' | 'BuysideReadyToBook' | 'WarehouseInstruction' | 'RequestToIntermediary' | 'Accept' | 'Reject' | 'AcceptPending' | 'IncompleteGroup' | 'CompleteGroup' | 'ReversalPending'
  /** ClearingFeeIndicator(635) */
  clearingFeeIndicator: 'FirstYearDelegate' | 'SecondYearDelegate' | 'ThirdYearDelegate' | 'FourthYearDelegate' | 'FifthYearDelegate' | 'SixthYearDelegate' | 'CboeMember' | 'NonMemberAndCustomer' | 'EquityMemberAndClearingMember' | 'FullAndAssociateMember' | 'Firms106HAnd106J' | 'Gim' | 'Lessee106FEmployees' | 'AllOtherOwnershipTypes'
  /** PriorityIndicator(638) */
  priorityIndicator: 'PriorityUnchanged' | 'LostPriorityAsResultOfOrderChange'
  /** QuoteRequestRejectReason(658) */
  quoteRequestRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'InvalidPrice' | 'NotAuthorizedToRequestQuote' | 'NoMatchForInquiry' | 'NoMarketForInstrument' | 'NoInventory' | 'Pass' | 'InsufficientCredit' | 'Other'
  /** AcctIDSource(660) */
  acctIDSource: 'Bic' | 'SidCode' | 'Tfm' | 'Omgeo' | 'DtccCode' | 'Other'
  /** ConfirmStatus(665) */
  confirmStatus: 'Received' | 'MismatchedAccount' | 'MissingSettlementInstructions' | 'Confirmed' | 'RequestRejected'
  /** ConfirmTransType(666) */
  confirmTransType: 'New' | 'Replace' | 'Cancel'
  /** DeliveryForm(668) */
  deliveryForm: 'BookEntry' | 'Bearer'
  /** LegSwapType(690) */
  legSwapType: 'ParForPar' | 'ModifiedDuration' | 'Risk' | 'Proceeds'
  /** QuotePriceType(692) */
  quotePriceType: 'Percent' | 'PerShare' | 'FixedAmount' | 'Discount' | 'Premium' | 'Spread' | 'TedPrice' | 'TedYield' | 'YieldSpread' | 'Yield'
  /** QuoteRespType(694) */
  quoteRespType: 'Hit' | 'Counter' | 'Expired' | 'Cover' | 'DoneAway' | 'Pass' | 'EndTrade' | 'TimedOut'
  /** PosType(703) */
  posType: 'AllocationTradeQty' | 'OptionAssignment' | 'AsOfTradeQty' | 'DeliveryQty' | 'ElectronicTradeQty' | 'OptionExerciseQty' | 'EndOfDayQty' | 'IntraSpreadQty' | 'InterSpreadQty' | 'AdjustmentQty' | 'PitTradeQty' | 'StartOfDayQty' | 'IntegralSplit' | 'TransactionFromAssignment' | 'TotalTransactionQty' | 'TransactionQuantity' | 'TransferTradeQty' | 'TransactionFromExercise' | 'CrossMarginQty' | 'ReceiveQuantity' | 'CorporateActionAdjustment' | 'DeliveryNoticeQty' | 'ExchangeForPhysicalQty' | 'PrivatelyNegotiatedTradeQty'
  /** PosQtyStatus(706) */
  posQtyStatus: 'Submitted' | 'Accepted' | 'Rejected'
  /** PosAmtType(707) */
  posAmtType: 'CashAmount' | 'CashResidualAmount' | 'FinalMarkToMarketAmount' | 'IncrementalMarkToMarketAmount' | 'PremiumAmount' | 'StartOfDayMarkToMarketAmount' | 'TradeVariationAmount' | 'ValueAdjustedAmount' | 'SettlementValue'
  /** PosTransType(709) */
  posTransType: 'Exercise' | 'DoNotExercise' | 'PositionAdjustment' | 'PositionChangeSubmission' | 'Pledge' | 'LargeTraderSubmission'
  /** PosMaintAction(712) */
  posMaintAction: 'New' | 'Replace' | 'Cancel' | 'Reverse'
  /** SettlSessID(716) */
  settlSessID: 'Intraday' | 'RegularTradingHours' | 'ElectronicTradingHours' | 'EndOfDay'
  /** AdjustmentType(718) */
  adjustmentType: 'ProcessRequestAsMarginDisposition' | 'DeltaPlus' | 'DeltaMinus' | 'Final'
  /** PosMaintStatus(722) */
  posMaintStatus: 'Accepted' | 'AcceptedWithWarnings' | 'Rejected' | 'Completed' | 'CompletedWithWarnings'
  /** PosMaintResult(723) */
  posMaintResult: 'SuccessfulCompletion' | 'Rejected' | 'Other'
  /** PosReqType(724) */
  posReqType: 'Positions' | 'Trades' | 'Exercises' | 'Assignments' | 'SettlementActivity' | 'BackoutMessage'
  /** ResponseTransportType(725) */
  responseTransportType: 'Inband' | 'OutOfBand'
  /** PosReqResult(728) */
  posReqResult: 'ValidRequest' | 'InvalidOrUnsupportedRequest' | 'NoPositionsFoundThatMatchCriteria' | 'NotAuthorizedToRequestPositions' | 'RequestForPositionNotSupported' | 'Other'
  /** PosReqStatus(729) */
  posReqStatus: 'Completed' | 'CompletedWithWarnings' | 'Rejected'
  /** SettlPriceType(731) */
  settlPriceType: 'Final' | 'Theoretical'
  /** AssignmentMethod(744) */
  assignmentMethod: 'ProRata' | 'Random'
  /** ExerciseMethod(747) */
  exerciseMethod: 'Automatic' | 'Manual'
  /** TradeRequestResult(749) */
  tradeRequestResult: 'Successful' | 'InvalidOrUnknownInstrument' | 'InvalidTypeOfTradeRequested' | 'InvalidParties' | 'InvalidTransportTypeRequested' | 'InvalidDestinationRequested' | 'TradeRequestTypeNotSupported' | 'NotAuthorized' | 'Other'
  /** TradeRequestStatus(750) */
  tradeRequestStatus: 'Accepted' | 'Completed' | 'Rejected'
  /** TradeReportRejectReason(751) */
  tradeReportRejectReason: 'Successful' | 'InvalidPartyOnformation' | 'UnknownInstrument' | 'UnauthorizedToReportTrades' | 'InvalidTradeType' | 'Other'
  /** SideMultiLegReportingType(752) */
  sideMultiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultilegSecurity' | 'MultilegSecurity'
  /** TrdRegTimestampType(770) */
  trdRegTimestampType: 'ExecutionTime' | 'TimeIn' | 'TimeOut' | 'BrokerReceipt' | 'BrokerExecution' | 'DeskReceipt'
  /** ConfirmType(773) */
  confirmType: 'Status' | 'Confirmation' | 'ConfirmationRequestRejected'
  /** ConfirmRejReason(774) */
  confirmRejReason: 'MismatchedAccount' | 'MissingSettlementInstructions' | 'Other'
  /** BookingType(775) */
  bookingType: 'RegularBooking' | 'Cfd' | 'TotalReturnSwap'
  /** AllocSettlInstType(780) */
  allocSettlInstType: 'UseDefaultInstructions' | 'DeriveFromParametersProvided' | 'FullDetailsProvided' | 'SsidbiDsProvided' | 'PhoneForInstructions'
  /** DlvyInstType(787) */
  dlvyInstType: 'Cash' | 'Securities'
  /** TerminationType(788) */
  terminationType: 'Overnight' | 'Term' | 'Flexible' | 'Open'
  /** SettlInstReqRejCode(792) */
  settlInstReqRejCode: 'UnableToProcessRequest' | 'UnknownAccount' | 'NoMatchingSettlementInstructionsFound' | 'Other'
  /** AllocReportType(794) */
  allocReportType: 'PreliminaryRequestToIntermediary' | 'SellsideCalculatedUsingPreliminary' | 'SellsideCalculatedWithoutPreliminary' | 'WarehouseRecap' | 'RequestToIntermediary' | 'Accept' | 'Reject' | 'AcceptPending' | 'Complete' | 'ReversePending'
  /** AllocCancReplaceReason(796) */
  allocCancReplaceReason: 'OriginalDetailsIncomplete' | 'ChangeInUnderlyingOrderDetails' | 'Other'
  /** AllocAccountType(798) */
  allocAccountType: 'CarriedCustomerSide' | 'CarriedNonCustomerSide' | 'HouseTrader' | 'FloorTrader' | 'CarriedNonCustomerSideCrossMargined' | 'HouseTraderCrossMargined' | 'JointBackOfficeAccount'
  /** PartySubIDType(803) */
  partySubIDType: 'Firm' | 'Person' | 'System' | 'Application' | 'FullLegalNameOfFirm' | 'PostalAddress' | 'PhoneNumber' | 'EmailAddress' | 'ContactName' | 'SecuritiesAccountNumber' | 'RegistrationNumber' | 'RegisteredAddressForConfirmation' | 'RegulatoryStatus' | 'RegistrationName' | 'CashAccountNumber' | 'Bic' | 'CsdParticipantMemberCode' | 'RegisteredAddress' | 'FundAccountName' | 'TelexNumber' | 'FaxNumber' | 'SecuritiesAccountName' | 'CashAccountName' | 'Department' | 'LocationDesk' | 'PositionAccountType' | 'SecurityLocateId' | 'MarketMaker' | 'EligibleCounterparty' | 'ProfessionalClient' | 'Location' | 'ExecutionVenue' | 'CurrencyDeliveryIdentifier'
  /** AllocIntermedReqType(808) */
  allocIntermedReqType: 'PendingAccept' | 'PendingRelease' | 'PendingReversal' | 'Accept' | 'BlockLevelReject' | 'AccountLevelReject'
  /** ApplQueueResolution(814) */
  applQueueResolution: 'NoActionTaken' | 'QueueFlushed' | 'OverlayLast' | 'EndSession'
  /** ApplQueueAction(815) */
  applQueueAction: 'NoActionTaken' | 'QueueFlushed' | 'OverlayLast' | 'EndSession'
  /** AvgPxIndicator(819) */
  avgPxIndicator: 'NoAveragePricing' | 'Trade' | 'LastTrade'
  /** TradeAllocIndicator(826) */
  tradeAllocIndicator: 'AllocationNotRequired' | 'AllocationRequired' | 'UseAllocationProvidedWithTheTrade' | 'AllocationGiveUpExecutor' | 'AllocationFromExecutor' | 'AllocationToClaimAccount'
  /** ExpirationCycle(827) */
  expirationCycle: 'ExpireOnTradingSessionClose' | 'ExpireOnTradingSessionOpen' | 'SpecifiedExpiration'
  /** TrdType(828) */
  trdType: 'RegularTrade' | 'BlockTrade' | 'Efp' | 'Transfer' | 'LateTrade' | 'TTrade' | 'WeightedAveragePriceTrade' | 'BunchedTrade' | 'LateBunchedTrade' | 'PriorReferencePriceTrade' | 'AfterHoursTrade' | 'ExchangeForRisk' | 'ExchangeForSwap' | 'ExchangeOfFuturesFor' | 'ExchangeOfOptionsForOptions' | 'TradingAtSettlement' | 'AllOrNone' | 'FuturesLargeOrderExecution' | 'ExchangeOfFuturesForFutures' | 'OptionInterimTrade' | 'OptionCabinetTrade' | 'PrivatelyNegotiatedTrades' | 'SubstitutionOfFuturesForForwards' | 'NonStandardSettlement' | 'DerivativeRelatedTransaction' | 'PortfolioTrade' | 'VolumeWeightedAverageTrade' | 'ExchangeGrantedTrade' | 'RepurchaseAgreement' | 'Otc' | 'ExchangeBasisFacility' | 'ErrorTrade' | 'SpecialCumDividend' | 'SpecialExDividend' | 'SpecialCumCoupon' | 'SpecialExCoupon' | 'CashSettlement' | 'SpecialPrice' | 'GuaranteedDelivery' | 'SpecialCumRights' | 'SpecialExRights' | 'SpecialCumCapitalRepayments' | 'SpecialExCapitalRepayments' | 'SpecialCumBonus' | 'SpecialExBonus' | 'LargeTrade' | 'WorkedPrincipalTrade' | 'BlockTrades' | 'NameChange' | 'PortfolioTransfer' | 'ProrogationBuy' | 'ProrogationSell' | 'OptionExercise' | 'DeltaNeutralTransaction' | 'FinancingTransaction'
  /** TrdSubType(829) */
  trdSubType: 'Cmta' | 'InternalTransferOrAdjustment' | 'ExternalTransferOrTransferOfAccount' | 'RejectForSubmittingSide' | 'AdvisoryForContraSide' | 'OffsetDueToAnAllocation' | 'OnsetDueToAnAllocation' | 'DifferentialSpread' | 'ImpliedSpreadLegExecutedAgainstAnOutright' | 'TransactionFromExercise' | 'TransactionFromAssignment' | 'Acats' | 'OffHoursTrade' | 'OnHoursTrade' | 'OtcQuote' | 'ConvertedSwap' | 'Ai' | 'B' | 'K' | 'Lc' | 'M' | 'N' | 'Nm' | 'Nr' | 'P' | 'Pa' | 'Pc' | 'Pn' | 'R' | 'Ro' | 'Rt' | 'Sw' | 'T' | 'Wn' | 'Wt' | 'CrossedTrade' | 'InterimProtectedTrade' | 'LargeInScale'
  /** PegMoveType(835) */
  pegMoveType: 'Floating' | 'Fixed'
  /** PegOffsetType(836) */
  pegOffsetType: 'Price' | 'BasisPoints' | 'Ticks' | 'PriceTier'
  /** PegLimitType(837) */
  pegLimitType: 'OrBetter' | 'Strict' | 'OrWorse'
  /** PegRoundDirection(838) */
  pegRoundDirection: 'MoreAggressive' | 'MorePassive'
  /** PegScope(840) */
  pegScope: 'Local' | 'National' | 'Global' | 'NationalExcludingLocal'
  /** DiscretionMoveType(841) */
  discretionMoveType: 'Floating' | 'Fixed'
  /** DiscretionOffsetType(842) */
  discretionOffsetType: 'Price' | 'BasisPoints' | 'Ticks' | 'PriceTier'
  /** DiscretionLimitType(843) */
  discretionLimitType: 'OrBetter' | 'Strict' | 'OrWorse'
  /** DiscretionRoundDirection(844) */
  discretionRoundDirection: 'MoreAggressive' | 'MorePassive'
  /** DiscretionScope(846) */
  discretionScope: 'Local' | 'National' | 'Global' | 'NationalExcludingLocal'
  /** TargetStrategy(847) */
  targetStrategy: 'Vwap' | 'Participate' | 'MininizeMarketImpact'
  /** LastLiquidityInd(851) */
  lastLiquidityInd: 'AddedLiquidity' | 'RemovedLiquidity' | 'LiquidityRoutedOut' | 'Auction'
  /** ShortSaleReason(853) */
  shortSaleReason: 'DealerSoldShort' | 'DealerSoldShortExempt' | 'SellingCustomerSoldShort' | 'SellingCustomerSoldShortExempt' | 'QualifiedServiceRepresentative' | 'QsrOrAguContraSideSoldShortExempt'
  /** QtyType(854) */
  qtyType: 'Units' | 'Contracts' | 'UnitsOfMeasurePerTimeUnit'
  /** TradeReportType(856) */
  tradeReportType: 'Submit' | 'Alleged' | 'Accept' | 'Decline' | 'Addendum' | 'No' | 'TradeReportCancel' | 'LockedIn' | 'Defaulted' | 'InvalidCmta' | 'Pended' | 'AllegedNew' | 'AllegedAddendum' | 'AllegedNo' | 'AllegedTradeReportCancel' | 'AllegedTradeBreak'
  /** AllocNoOrdersType(857) */
  allocNoOrdersType: 'NotSpecified' | 'ExplicitListProvided'
  /** EventType(865) */
  eventType: 'Put' | 'Call' | 'Tender' | 'SinkingFundCall' | 'Activation' | 'Inactiviation' | 'LastEligibleTradeDate' | 'SwapStartDate' | 'SwapEndDate' | 'SwapRollDate' | 'SwapNextStartDate' | 'SwapNextRollDate' | 'FirstDeliveryDate' | 'LastDeliveryDate' | 'InitialInventoryDueDate' | 'FinalInventoryDueDate' | 'FirstIntentDate' | 'LastIntentDate' | 'PositionRemovalDate' | 'Other'
  /** InstrAttribType(871) */
  instrAttribType: 'Flat' | 'ZeroCoupon' | 'InterestBearing' | 'NoPeriodicPayments' | 'VariableRate' | 'LessFeeForPut' | 'SteppedCoupon' | 'CouponPeriod' | 'When' | 'OriginalIssueDiscount' | 'Callable' | 'EscrowedToMaturity' | 'EscrowedToRedemptionDate' | 'PreRefunded' | 'InDefault' | 'Unrated' | 'Taxable' | 'Indexed' | 'SubjectToAlternativeMinimumTax' | 'OriginalIssueDiscountPrice' | 'CallableBelowMaturityValue' | 'CallableWithoutNotice' | 'PriceTickRulesForSecurity' | 'TradeTypeEligibilityDetailsForSecurity' | 'InstrumentDenominator' | 'InstrumentNumerator' | 'InstrumentPricePrecision' | 'InstrumentStrikePrice' | 'TradeableIndicator' | 'Text'
  /** CPProgram(875) */
  cpProgram: 'Program3a3' | 'Program42' | 'Other'
  /** MiscFeeBasis(891) */
  miscFeeBasis: 'Absolute' | 'PerUnit' | 'Percentage'
  /** CollAsgnReason(895) */
  collAsgnReason: 'Initial' | 'Scheduled' | 'TimeWarning' | 'MarginDeficiency' | 'MarginExcess' | 'ForwardCollateralDemand' | 'EventOfDefault' | 'AdverseTaxEvent'
  /** CollInquiryQualifier(896) */
  collInquiryQualifier: 'TradeDate' | 'GcInstrument' | 'CollateralInstrument' | 'SubstitutionEligible' | 'NotAssigned' | 'PartiallyAssigned' | 'FullyAssigned' | 'OutstandingTrades'
  /** CollAsgnTransType(903) */
  collAsgnTransType: 'New' | 'Replace' | 'Cancel' | 'Release' | 'Reverse'
  /** CollAsgnRespType(905) */
  collAsgnRespType: 'Received' | 'Accepted' | 'Declined' | 'Rejected'
  /** CollAsgnRejectReason(906) */
  collAsgnRejectReason: 'UnknownDeal' | 'UnknownOrInvalidInstrument' | 'UnauthorizedTransaction' | 'InsufficientCollateral' | 'InvalidTypeOfCollateral' | 'ExcessiveSubstitution' | 'Other'
  /** CollStatus(910) */
  collStatus: 'Unassigned' | 'PartiallyAssigned' | 'AssignmentProposed' | 'Assigned' | 'Challenged'
  /** DeliveryType(919) */
  deliveryType: 'VersusPayment' | 'Free' | 'TriParty' | 'HoldInCustody'
  /** UserRequestType(924) */
  userRequestType: 'LogOnUser' | 'LogOffUser' | 'ChangePasswordForUser' | 'RequestIndividualUserStatus'
  /** UserStatus(926) */
  userStatus: 'LoggedIn' | 'NotLoggedIn' | 'UserNotRecognised' | 'PasswordIncorrect' | 'PasswordChanged' | 'Other' | 'ForcedUserLogoutByExchange' | 'SessionShutdownWarning'
  /** StatusValue(928) */
  statusValue: 'Connected' | 'NotConnectedUnexpected' | 'NotConnectedExpected' | 'InProcess'
  /** NetworkRequestType(935) */
  networkRequestType: 'Snapshot' | 'Subscribe' | 'StopSubscribing' | 'LevelOfDetail'
  /** NetworkStatusResponseType(937) */
  networkStatusResponseType: 'Full' | 'IncrementalUpdate'
  /** TrdRptStatus(939) */
  trdRptStatus: 'Accepted' | 'Rejected' | 'AcceptedWithErrors'
  /** AffirmStatus(940) */
  affirmStatus: 'Received' | 'ConfirmRejected' | 'Affirmed'
  /** CollAction(944) */
  collAction: 'Retain' | 'Add' | 'Remove'
  /** CollInquiryStatus(945) */
  collInquiryStatus: 'Accepted' | 'AcceptedWithWarnings' | 'Completed' | 'CompletedWithWarnings' | 'Rejected'
  /** CollInquiryResult(946) */
  collInquiryResult: 'Successful' | 'InvalidOrUnknownInstrument' | 'InvalidOrUnknownCollateralType' | 'InvalidParties' | 'InvalidTransportTypeRequested' | 'InvalidDestinationRequested' | 'NoCollateralFoundForTheTradeSpecified' | 'NoCollateralFoundForTheOrderSpecified' | 'CollateralInquiryTypeNotSupported' | 'UnauthorizedForCollateralInquiry' | 'Other'
  /** StrategyParameterType(959) */
  strategyParameterType: 'Int' | 'Length' | 'NumInGroup' | 'SeqNum' | 'TagNum' | 'Float' | 'Qty' | 'Price' | 'PriceOffset' | 'Amt' | 'Percentage' | 'Char' | 'Boolean' | 'String' | 'MultipleCharValue' | 'Currency' | 'Exchange' | 'MonthYear' | 'UtcTimestamp' | 'UtcTimeOnly' | 'LocalMktDate' | 'UtcDateOnly' | 'Data' | 'MultipleStringValue'
  /** SecurityStatus(965) */
  securityStatus: 'Active' | 'Inactive'
  /** UnderlyingCashType(974) */
  underlyingCashType: 'Fixed' | 'Diff'
  /** UnderlyingSettlementType(975) */
  underlyingSettlementType: 'TPlus1' | 'TPlus3' | 'TPlus4'
  /** SecurityUpdateAction(980) */
  securityUpdateAction: 'Add' | 'Delete' | 'Modify'
  /** ExpirationQtyType(982) */
  expirationQtyType: 'AutoExercise' | 'NonAutoExercise' | 'FinalWillBeExercised' | 'ContraryIntention' | 'Difference'
  /** IndividualAllocType(992) */
  individualAllocType: 'SubAllocate' | 'ThirdPartyAllocation'
  /** UnitOfMeasure(996) */
  unitOfMeasure: 'BillionCubicFeet' | 'MillionBarrels' | 'OneMillionBtu' | 'MegawattHours' | 'Barrels' | 'Bushels' | 'Pounds' | 'Gallons' | 'TroyOunces' | 'MetricTons' | 'Tons' | 'UsDollars'
  /** TimeUnit(997) */
  timeUnit: 'Hour' | 'Minute' | 'Second' | 'Day' | 'Week' | 'Month' | 'Year'
  /** AllocMethod(1002) */
  allocMethod: 'Automatic' | 'Guarantor' | 'Manual'
  /** AsOfIndicator(1015) */
  asOfIndicator: 'False' | 'True'
  /** MDBookType(1021) */
  mdBookType: 'TopOfBook' | 'PriceDepth' | 'OrderDepth'
  /** MDOriginType(1024) */
  mdOriginType: 'Book' | 'OffBook' | 'Cross'
  /** OrderHandlingInstSource(1032) */
  orderHandlingInstSource: 'Nasdoats'
  /** DeskType(1033) */
  deskType: 'Agency' | 'Arbitrage' | 'Derivatives' | 'International' | 'Institutional' | 'Other' | 'PreferredTrading' | 'Proprietary' | 'ProgramTrading' | 'Sales' | 'Trading'
  /** DeskTypeSource(1034) */
  deskTypeSource: 'Nasdoats'
  /** ExecAckStatus(1036) */
  execAckStatus: 'Received' | 'Accepted' | 'Don'
  /** CollApplType(1043) */
  collApplType: 'SpecificDeposit' | 'General'
  /** UnderlyingFXRateCalc(1046) */
  underlyingFXRateCalc: 'Divide' | 'Multiply'
  /** AllocPositionEffect(1047) */
  allocPositionEffect: 'Open' | 'Close' | 'Rolled' | 'Fifo'
  /** InstrmtAssignmentMethod(1049) */
  instrmtAssignmentMethod: 'Random' | 'ProRata'
  /** MDQuoteType(1070) */
  mdQuoteType: 'Indicative' | 'Tradeable' | 'RestrictedTradeable' | 'Counter' | 'IndicativeAndTradeable'
  /** RefOrderIDSource(1081) */
  refOrderIDSource: 'SecondaryOrderId' | 'OrderId' | 'MdEntryId' | 'QuoteEntryId'
  /** DisplayWhen(1083) */
  displayWhen: 'Immediate' | 'Exhaust'
  /** DisplayMethod(1084) */
  displayMethod: 'Initial' | 'New' | 'Random'
  /** PriceProtectionScope(1092) */
  priceProtectionScope: 'None' | 'Local' | 'National' | 'Global'
  /** LotType(1093) */
  lotType: 'OddLot' | 'RoundLot' | 'BlockLot'
  /** PegPriceType(1094) */
  pegPriceType: 'LastPeg' | 'MidPricePeg' | 'OpeningPeg' | 'MarketPeg' | 'PrimaryPeg' | 'PegToVwap' | 'TrailingStopPeg' | 'PegToLimitPrice'
  /** TriggerType(1100) */
  triggerType: 'PartialExecution' | 'SpecifiedTradingSession' | 'NextAuction' | 'PriceMovement'
  /** TriggerAction(1101) */
  triggerAction: 'Activate' | 'Modify' | 'Cancel'
  /** TriggerPriceType(1107) */
  triggerPriceType: 'BestOffer' | 'LastTrade' | 'BestBid' | 'BestBidOrLastTrade' | 'BestOfferOrLastTrade' | 'BestMid'
  /** TriggerPriceTypeScope(1108) */
  triggerPriceTypeScope: 'None' | 'Local' | 'National' | 'Global'
  /** TriggerPriceDirection(1109) */
  triggerPriceDirection: 'Up' | 'Down'
  /** TriggerOrderType(1111) */
  triggerOrderType: 'Market' | 'Limit'
  /** OrderCategory(1115) */
  orderCategory: 'Order' | 'Quote' | 'PrivatelyNegotiatedTrade' | 'MultilegOrder' | 'LinkedOrder' | 'QuoteRequest' | 'ImpliedOrder' | 'CrossOrder' | 'StreamingPrice'
  /** TradeHandlingInstr(1123) */
  tradeHandlingInstr: 'TradeConfirmation' | 'TwoPartyReport' | 'OnePartyReportForMatching' | 'OnePartyReportForPassThrough' | 'AutomatedFloorOrderRouting' | 'TwoPartyReportForClaim'
  /** ApplVerID(1128) */
  applVerID: 'Fix27' | 'Fix30' | 'Fix40' | 'Fix41' | 'Fix42' | 'Fix43' | 'Fix44' | 'Fix50' | 'Fix50Sp1'
  /** ExDestinationIDSource(1133) */
  exDestinationIDSource: 'Bic' | 'GeneralIdentifier' | 'Proprietary' | 'IsoCountryCode' | 'Mic'
  /** ImpliedMarketIndicator(1144) */
  impliedMarketIndicator: 'NotImplied' | 'ImpliedIn' | 'ImpliedOut' | 'BothImpliedInAndImpliedOut'
  /** SettlObligMode(1159) */
  settlObligMode: 'Preliminary' | 'Final'
  /** SettlObligTransType(1162) */
  settlObligTransType: 'Cancel' | 'New' | 'Replace' | 'Restate'
  /** SettlObligSource(1164) */
  settlObligSource: 'InstructionsOfBroker' | 'InstructionsForInstitution' | 'Investor'
  /** QuoteEntryStatus(1167) */
  quoteEntryStatus: 'Accepted' | 'Rejected' | 'RemovedFromMarket' | 'Expired' | 'LockedMarketWarning' | 'CrossMarketWarning' | 'CanceledDueToLockMarket' | 'CanceledDueToCrossMarket' | 'Active'
  /** RespondentType(1172) */
  respondentType: 'AllMarketParticipants' | 'SpecifiedMarketParticipants' | 'AllMarketMakers' | 'PrimaryMarketMaker'
  /** SecurityTradingEvent(1174) */
  securityTradingEvent: 'OrderImbalance' | 'TradingResumes' | 'PriceVolatilityInterruption' | 'ChangeOfTradingSession' | 'ChangeOfTradingSubsession' | 'ChangeOfSecurityTradingStatus' | 'ChangeOfBookType' | 'ChangeOfMarketDepth'
  /** StatsType(1176) */
  statsType: 'ExchangeLast' | 'High' | 'AveragePrice' | 'Turnover'
  /** MDSecSizeType(1178) */
  mdSecSizeType: 'Customer'
  /** SettlMethod(1193) */
  settlMethod: 'CashSettlementRequired' | 'PhysicalSettlementRequired'
  /** ExerciseStyle(1194) */
  exerciseStyle: 'European' | 'American' | 'Bermuda'
  /** PriceQuoteMethod(1196) */
  priceQuoteMethod: 'Standard' | 'Index' | 'InterestRateIndex'
  /** FuturesValuationMethod(1197) */
  futuresValuationMethod: 'PremiumStyle' | 'FuturesStyleMarkToMarket' | 'FuturesStyleWithAnAttachedCashAdjustment'
  /** ListMethod(1198) */
  listMethod: 'PreListedOnly' | 'UserRequested'
  /** TickRuleType(1209) */
  tickRuleType: 'Regular' | 'Variable' | 'Fixed' | 'TradedAsASpreadLeg' | 'SettledAsASpreadLeg'
  /** MaturityMonthYearIncrementUnits(1302) */
  maturityMonthYearIncrementUnits: 'Months' | 'Days' | 'Weeks' | 'Years'
  /** MaturityMonthYearFormat(1303) */
  maturityMonthYearFormat: 'YearMonthOnly' | 'YearMonthDay' | 'YearMonthWeek'
  /** PriceLimitType(1306) */
  priceLimitType: 'Price' | 'Ticks' | 'Percentage'
  /** ApplReqType(1347) */
  applReqType: 'Retransmission' | 'Subscription' | 'RequestLastSeqNum' | 'RequestApplications' | 'Unsubscribe'
  /** ApplResponseType(1348) */
  applResponseType: 'RequestSuccessfullyProcessed' | 'ApplicationDoesNotExist' | 'MessagesNotAvailable'
  /** ApplResponseError(1354) */
  applResponseError: 'ApplicationDoesNotExist' | 'MessagesRequestedAreNotAvailable' | 'UserNotAuthorizedForApplication'
  /** TradSesEvent(1368) */
  tradSesEvent: 'TradingResumes' | 'ChangeOfTradingSession' | 'ChangeOfTradingSubsession' | 'ChangeOfTradingStatus'
  /** MassActionType(1373) */
  massActionType: 'SuspendOrders' | 'ReleaseOrdersFromSuspension' | 'CancelOrders'
  /** MassActionScope(1374) */
  massActionScope: 'AllOrdersForASecurity' | 'AllOrdersForAnUnderlyingSecurity' | 'AllOrdersForAProduct' | 'AllOrdersForAcfiCode' | 'AllOrdersForASecurityType' | 'AllOrdersForATradingSession' | 'AllOrders' | 'AllOrdersForAMarket' | 'AllOrdersForAMarketSegment' | 'AllOrdersForASecurityGroup'
  /** MassActionResponse(1375) */
  massActionResponse: 'Rejected' | 'Accepted'
  /** MassActionRejectReason(1376) */
  massActionRejectReason: 'MassActionNotSupported' | 'InvalidOrUnknownSecurity' | 'InvalidOrUnknownUnderlyingSecurity' | 'InvalidOrUnknownProduct' | 'InvalidOrUnknownCfiCode' | 'InvalidOrUnknownSecurityType' | 'InvalidOrUnknownTradingSession' | 'InvalidOrUnknownMarket' | 'InvalidOrUnknownMarketSegment' | 'InvalidOrUnknownSecurityGroup' | 'Other'
  /** MultilegModel(1377) */
  multilegModel: 'PredefinedMultilegSecurity' | 'UserDefinedMultilegSecurity' | 'UserDefined'
  /** MultilegPriceMethod(1378) */
  multilegPriceMethod: 'NetPrice' | 'ReversedNetPrice' | 'YieldDifference' | 'Individual' | 'ContractWeightedAveragePrice' | 'MultipliedPrice'
  /** ContingencyType(1385) */
  contingencyType: 'OneCancelsTheOther' | 'OneTriggersTheOther' | 'OneUpdatesTheOtherAbsolute' | 'OneUpdatesTheOtherProportional'
  /** ListRejectReason(1386) */
  listRejectReason: 'BrokerCredit' | 'ExchangeClosed' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder' | 'UnsupportedOrderCharacteristic' | 'Other'
  /** TradePublishIndicator(1390) */
  tradePublishIndicator: 'DoNotPublishTrade' | 'PublishTrade' | 'DeferredPublication'
  /** MarketUpdateAction(1395) */
  marketUpdateAction: 'Add' | 'Delete' | 'Modify'
  /** SessionStatus(1409) */
  sessionStatus: 'SessionActive' | 'SessionPasswordChanged' | 'SessionPasswordDueToExpire' | 'NewSessionPasswordDoesNotComplyWithPolicy' | 'SessionLogoutComplete' | 'InvalidUsernameOrPassword' | 'AccountLocked' | 'LogonsAreNotAllowedAtThisTime' | 'PasswordExpired'
  /** ApplReportType(1426) */
  applReportType: 'ApplSeqNumReset' | 'LastMessageSent' | 'ApplicationAlive'
}

/** CommissionData, a component. */
export interface CommissionDataComponent {
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly commCurrency?: string
  readonly fundRenewWaiv?: Enumerations['fundRenewWaiv']
}

/** DiscretionInstructions, a component. */
export interface DiscretionInstructionsComponent {
  readonly discretionInst?: Enumerations['discretionInst']
  readonly discretionOffsetValue?: Decimal
  readonly discretionMoveType?: Enumerations['discretionMoveType']
  readonly discretionOffsetType?: Enumerations['discretionOffsetType']
  readonly discretionLimitType?: Enumerations['discretionLimitType']
  readonly discretionRoundDirection?: Enumerations['discretionRoundDirection']
  readonly discretionScope?: Enumerations['discretionScope']
}

/** FinancingDetails, a component. */
export interface FinancingDetailsComponent {
  readonly agreementDesc?: string
  readonly agreementID?: string
  readonly agreementDate?: string
  readonly agreementCurrency?: string
  readonly terminationType?: Enumerations['terminationType']
  readonly startDate?: string
  readonly endDate?: string
  readonly deliveryType?: Enumerations['deliveryType']
  readonly marginRatio?: Decimal
}

/** Instrument, a component. */
export interface InstrumentComponent extends Partial<SecAltIDGrpComponent>, Partial<SecurityXMLComponent>, Partial<EvntGrpComponent>, Partial<InstrumentPartiesComponent> {
  readonly symbol?: string
  readonly symbolSfx?: Enumerations['symbolSfx']
  readonly securityID?: string
  readonly securityIDSource?: Enumerations['securityIDSource']
  readonly product?: Enumerations['product']
  readonly productComplex?: string
  readonly securityGroup?: string
  readonly cfiCode?: string
  readonly securityType?: Enumerations['securityType']
  readonly securitySubType?: string
  readonly maturityMonthYear?: string
  readonly maturityDate?: string
  readonly maturityTime?: string
  readonly settleOnOpenFlag?: string
  readonly instrmtAssignmentMethod?: Enumerations['instrmtAssignmentMethod']
  readonly securityStatus?: Enumerations['securityStatus']
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
  readonly strikeCurrency?: string
  readonly strikeMultiplier?: Decimal
  readonly strikeValue?: Decimal
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly minPriceIncrement?: Decimal
  readonly minPriceIncrementAmount?: Decimal
  readonly unitOfMeasure?: Enumerations['unitOfMeasure']
  readonly unitOfMeasureQty?: Decimal
  readonly priceUnitOfMeasure?: string
  readonly priceUnitOfMeasureQty?: Decimal
  readonly settlMethod?: Enumerations['settlMethod']
  readonly exerciseStyle?: Enumerations['exerciseStyle']
  readonly optPayAmount?: Decimal
  readonly priceQuoteMethod?: Enumerations['priceQuoteMethod']
  readonly futuresValuationMethod?: Enumerations['futuresValuationMethod']
  readonly listMethod?: Enumerations['listMethod']
  readonly capPrice?: Decimal
  readonly floorPrice?: Decimal
  readonly putOrCall?: Enumerations['putOrCall']
  readonly flexibleIndicator?: boolean
  readonly flexProductEligibilityIndicator?: boolean
  readonly timeUnit?: Enumerations['timeUnit']
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly positionLimit?: number
  readonly ntPositionLimit?: number
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly pool?: string
  readonly contractSettlMonth?: string
  readonly cpProgram?: Enumerations['cpProgram']
  readonly cpRegType?: string
  readonly datedDate?: string
  readonly interestAccrualDate?: string
}

/** InstrumentExtension, a component. */
export interface InstrumentExtensionComponent extends Partial<AttrbGrpComponent> {
  readonly deliveryForm?: Enumerations['deliveryForm']
  readonly pctAtRisk?: Decimal
}

/** InstrumentLeg, a component. */
export interface InstrumentLegComponent extends Partial<LegSecAltIDGrpComponent> {
  readonly legSymbol?: string
  readonly legSymbolSfx?: string
  readonly legSecurityID?: string
  readonly legSecurityIDSource?: string
  readonly legProduct?: number
  readonly legCFICode?: string
  readonly legSecurityType?: string
  readonly legSecuritySubType?: string
  readonly legMaturityMonthYear?: string
  readonly legMaturityDate?: string
  readonly legMaturityTime?: string
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
  readonly legStrikeCurrency?: string
  readonly legOptAttribute?: string
  readonly legContractMultiplier?: Decimal
  readonly legUnitOfMeasure?: string
  readonly legUnitOfMeasureQty?: Decimal
  readonly legPriceUnitOfMeasure?: string
  readonly legPriceUnitOfMeasureQty?: Decimal
  readonly legTimeUnit?: string
  readonly legExerciseStyle?: number
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
  readonly legCurrency?: string
  readonly legPool?: string
  readonly legDatedDate?: string
  readonly legContractSettlMonth?: string
  readonly legInterestAccrualDate?: string
  readonly legPutOrCall?: number
  readonly legOptionRatio?: Decimal
  readonly legPrice?: Decimal
}

/** LegBenchmarkCurveData, a component. */
export interface LegBenchmarkCurveDataComponent {
  readonly legBenchmarkCurveCurrency?: string
  readonly legBenchmarkCurveName?: string
  readonly legBenchmarkCurvePoint?: string
  readonly legBenchmarkPrice?: Decimal
  readonly legBenchmarkPriceType?: number
}

/** An entry of NoLegStipulations(683). */
export interface LegStipulationsLegStipulationsEntry {
  readonly legStipulationType: string
  readonly legStipulationValue?: string
}

/** LegStipulations, a component. */
export interface LegStipulationsComponent {
  readonly noLegStipulations?: readonly LegStipulationsLegStipulationsEntry[]
}

/** An entry of NoNestedPartyIDs(539). */
export interface NestedPartiesNestedPartyIDsEntry extends Partial<NstdPtysSubGrpComponent> {
  readonly nestedPartyID: string
  readonly nestedPartyIDSource?: string
  readonly nestedPartyRole?: number
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
export interface PartiesPartyIDsEntry extends Partial<PtysSubGrpComponent> {
  readonly partyID: string
  readonly partyIDSource?: Enumerations['partyIDSource']
  readonly partyRole?: Enumerations['partyRole']
}

/** Parties, a component. */
export interface PartiesComponent {
  readonly noPartyIDs?: readonly PartiesPartyIDsEntry[]
}

/** PegInstructions, a component. */
export interface PegInstructionsComponent {
  readonly pegOffsetValue?: Decimal
  readonly pegPriceType?: Enumerations['pegPriceType']
  readonly pegMoveType?: Enumerations['pegMoveType']
  readonly pegOffsetType?: Enumerations['pegOffsetType']
  readonly pegLimitType?: Enumerations['pegLimitType']
  readonly pegRoundDirection?: Enumerations['pegRoundDirection']
  readonly pegScope?: Enumerations['pegScope']
  readonly pegSecurityIDSource?: string
  readonly pegSecurityID?: string
  readonly pegSymbol?: string
  readonly pegSecurityDesc?: string
}

/** An entry of NoPosAmt(753). */
export interface PositionAmountDataPosAmtEntry {
  readonly posAmtType: Enumerations['posAmtType']
  readonly posAmt?: Decimal
  readonly positionCurrency?: string
}

/** PositionAmountData, a component. */
export interface PositionAmountDataComponent {
  readonly noPosAmt?: readonly PositionAmountDataPosAmtEntry[]
}

/** An entry of NoPositions(702). */
export interface PositionQtyPositionsEntry extends Partial<NestedPartiesComponent> {
  readonly posType: Enumerations['posType']
  readonly longQty?: Decimal
  readonly shortQty?: Decimal
  readonly posQtyStatus?: Enumerations['posQtyStatus']
  readonly quantityDate?: string
}

/** PositionQty, a component. */
export interface PositionQtyComponent {
  readonly noPositions?: readonly PositionQtyPositionsEntry[]
}

/** SettlInstructionsData, a component. */
export interface SettlInstructionsDataComponent extends Partial<DlvyInstGrpComponent> {
  readonly settlDeliveryType?: Enumerations['settlDeliveryType']
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
}

/** An entry of NoSettlPartyIDs(781). */
export interface SettlPartiesSettlPartyIDsEntry extends Partial<SettlPtysSubGrpComponent> {
  readonly settlPartyID: string
  readonly settlPartyIDSource?: string
  readonly settlPartyRole?: number
}

/** SettlParties, a component. */
export interface SettlPartiesComponent {
  readonly noSettlPartyIDs?: readonly SettlPartiesSettlPartyIDsEntry[]
}

/** SpreadOrBenchmarkCurveData, a component. */
export interface SpreadOrBenchmarkCurveDataComponent {
  readonly spread?: Decimal
  readonly benchmarkCurveCurrency?: string
  readonly benchmarkCurveName?: Enumerations['benchmarkCurveName']
  readonly benchmarkCurvePoint?: string
  readonly benchmarkPrice?: Decimal
  readonly benchmarkPriceType?: number
  readonly benchmarkSecurityID?: string
  readonly benchmarkSecurityIDSource?: string
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

/** An entry of NoTrdRegTimestamps(768). */
export interface TrdRegTimestampsTrdRegTimestampsEntry {
  readonly trdRegTimestamp: UtcText
  readonly trdRegTimestampType?: Enumerations['trdRegTimestampType']
  readonly trdRegTimestampOrigin?: string
  readonly deskType?: Enumerations['deskType']
  readonly deskTypeSource?: Enumerations['deskTypeSource']
  readonly deskOrderHandlingInst?: string
}

/** TrdRegTimestamps, a component. */
export interface TrdRegTimestampsComponent {
  readonly noTrdRegTimestamps?: readonly TrdRegTimestampsTrdRegTimestampsEntry[]
}

/** UnderlyingInstrument, a component. */
export interface UnderlyingInstrumentComponent extends Partial<UndSecAltIDGrpComponent>, Partial<UnderlyingStipulationsComponent>, Partial<UndlyInstrumentPartiesComponent> {
  readonly underlyingSymbol?: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingSecurityIDSource?: string
  readonly underlyingProduct?: number
  readonly underlyingCFICode?: string
  readonly underlyingSecurityType?: string
  readonly underlyingSecuritySubType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDate?: string
  readonly underlyingMaturityTime?: string
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
  readonly underlyingStrikeCurrency?: string
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingUnitOfMeasure?: string
  readonly underlyingUnitOfMeasureQty?: Decimal
  readonly underlyingPriceUnitOfMeasure?: string
  readonly underlyingPriceUnitOfMeasureQty?: Decimal
  readonly underlyingTimeUnit?: string
  readonly underlyingExerciseStyle?: number
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly underlyingCPProgram?: string
  readonly underlyingCPRegType?: string
  readonly underlyingAllocationPercent?: Decimal
  readonly underlyingCurrency?: string
  readonly underlyingQty?: Decimal
  readonly underlyingSettlementType?: Enumerations['underlyingSettlementType']
  readonly underlyingCashAmount?: Decimal
  readonly underlyingCashType?: Enumerations['underlyingCashType']
  readonly underlyingPx?: Decimal
  readonly underlyingDirtyPrice?: Decimal
  readonly underlyingEndPrice?: Decimal
  readonly underlyingStartValue?: Decimal
  readonly underlyingCurrentValue?: Decimal
  readonly underlyingEndValue?: Decimal
  readonly underlyingAdjustedQuantity?: Decimal
  readonly underlyingFXRate?: Decimal
  readonly underlyingFXRateCalc?: Enumerations['underlyingFXRateCalc']
  readonly underlyingCapValue?: Decimal
  readonly underlyingSettlMethod?: string
  readonly underlyingPutOrCall?: number
}

/** YieldData, a component. */
export interface YieldDataComponent {
  readonly yieldType?: Enumerations['yieldType']
  readonly yield?: Decimal
  readonly yieldCalcDate?: string
  readonly yieldRedemptionDate?: string
  readonly yieldRedemptionPrice?: Decimal
  readonly yieldRedemptionPriceType?: number
}

/** An entry of NoUnderlyingStips(887). */
export interface UnderlyingStipulationsUnderlyingStipsEntry {
  readonly underlyingStipType: string
  readonly underlyingStipValue?: string
}

/** UnderlyingStipulations, a component. */
export interface UnderlyingStipulationsComponent {
  readonly noUnderlyingStips?: readonly UnderlyingStipulationsUnderlyingStipsEntry[]
}

/** An entry of NoNested2PartyIDs(756). */
export interface NestedParties2Nested2PartyIDsEntry extends Partial<NstdPtys2SubGrpComponent> {
  readonly nested2PartyID: string
  readonly nested2PartyIDSource?: string
  readonly nested2PartyRole?: number
}

/** NestedParties2, a component. */
export interface NestedParties2Component {
  readonly noNested2PartyIDs?: readonly NestedParties2Nested2PartyIDsEntry[]
}

/** An entry of NoNested3PartyIDs(948). */
export interface NestedParties3Nested3PartyIDsEntry extends Partial<NstdPtys3SubGrpComponent> {
  readonly nested3PartyID: string
  readonly nested3PartyIDSource?: string
  readonly nested3PartyRole?: number
}

/** NestedParties3, a component. */
export interface NestedParties3Component {
  readonly noNested3PartyIDs?: readonly NestedParties3Nested3PartyIDsEntry[]
}

/** An entry of NoAffectedOrders(534). */
export interface AffectedOrdGrpAffectedOrdersEntry {
  readonly origClOrdID: string
  readonly affectedOrderID?: string
  readonly affectedSecondaryOrderID?: string
}

/** AffectedOrdGrp, a component. */
export interface AffectedOrdGrpComponent {
  readonly noAffectedOrders?: readonly AffectedOrdGrpAffectedOrdersEntry[]
}

/** An entry of NoAllocs(78). */
export interface AllocAckGrpAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocPrice?: Decimal
  readonly allocPositionEffect?: Enumerations['allocPositionEffect']
  readonly individualAllocID?: string
  readonly individualAllocRejCode?: number
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly secondaryIndividualAllocID?: string
  readonly allocCustomerCapacity?: string
  readonly individualAllocType?: Enumerations['individualAllocType']
  readonly allocQty?: Decimal
}

/** AllocAckGrp, a component. */
export interface AllocAckGrpComponent {
  readonly noAllocs?: readonly AllocAckGrpAllocsEntry[]
}

/** An entry of NoAllocs(78). */
export interface AllocGrpAllocsEntry extends Partial<NestedPartiesComponent>, Partial<CommissionDataComponent>, Partial<MiscFeesGrpComponent>, Partial<ClrInstGrpComponent>, Partial<SettlInstructionsDataComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly matchStatus?: Enumerations['matchStatus']
  readonly allocPrice?: Decimal
  readonly allocQty?: Decimal
  readonly individualAllocID?: string
  readonly processCode?: Enumerations['processCode']
  readonly secondaryIndividualAllocID?: string
  readonly allocMethod?: Enumerations['allocMethod']
  readonly allocCustomerCapacity?: string
  readonly allocPositionEffect?: Enumerations['allocPositionEffect']
  readonly individualAllocType?: Enumerations['individualAllocType']
  readonly notifyBrokerOfCredit?: boolean
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly allocAvgPx?: Decimal
  readonly allocNetMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly allocSettlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly allocSettlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly allocAccruedInterestAmt?: Decimal
  readonly allocInterestAtMaturity?: Decimal
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly allocSettlInstType?: Enumerations['allocSettlInstType']
}

/** AllocGrp, a component. */
export interface AllocGrpComponent {
  readonly noAllocs?: readonly AllocGrpAllocsEntry[]
}

/** An entry of NoBidComponents(420). */
export interface BidCompReqGrpBidComponentsEntry {
  readonly listID: string
  readonly side?: Enumerations['side']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
}

/** BidCompReqGrp, a component. */
export interface BidCompReqGrpComponent {
  readonly noBidComponents?: readonly BidCompReqGrpBidComponentsEntry[]
}

/** An entry of NoBidComponents(420). */
export interface BidCompRspGrpBidComponentsEntry extends CommissionDataComponent {
  readonly listID?: string
  readonly country?: string
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly fairValue?: Decimal
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly commission: NonNullable<CommissionDataComponent['commission']>
}

/** BidCompRspGrp, a component. */
export interface BidCompRspGrpComponent {
  readonly noBidComponents: readonly BidCompRspGrpBidComponentsEntry[]
}

/** An entry of NoBidDescriptors(398). */
export interface BidDescReqGrpBidDescriptorsEntry {
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

/** BidDescReqGrp, a component. */
export interface BidDescReqGrpComponent {
  readonly noBidDescriptors?: readonly BidDescReqGrpBidDescriptorsEntry[]
}

/** An entry of NoClearingInstructions(576). */
export interface ClrInstGrpClearingInstructionsEntry {
  readonly clearingInstruction: Enumerations['clearingInstruction']
}

/** ClrInstGrp, a component. */
export interface ClrInstGrpComponent {
  readonly noClearingInstructions?: readonly ClrInstGrpClearingInstructionsEntry[]
}

/** An entry of NoCollInquiryQualifier(938). */
export interface CollInqQualGrpCollInquiryQualifierEntry {
  readonly collInquiryQualifier: Enumerations['collInquiryQualifier']
}

/** CollInqQualGrp, a component. */
export interface CollInqQualGrpComponent {
  readonly noCollInquiryQualifier?: readonly CollInqQualGrpCollInquiryQualifierEntry[]
}

/** An entry of NoCompIDs(936). */
export interface CompIDReqGrpCompIDsEntry {
  readonly refCompID: string
  readonly refSubID?: string
  readonly locationID?: string
  readonly deskID?: string
}

/** CompIDReqGrp, a component. */
export interface CompIDReqGrpComponent {
  readonly noCompIDs?: readonly CompIDReqGrpCompIDsEntry[]
}

/** An entry of NoCompIDs(936). */
export interface CompIDStatGrpCompIDsEntry {
  readonly refCompID: string
  readonly refSubID?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly statusValue: Enumerations['statusValue']
  readonly statusText?: string
}

/** CompIDStatGrp, a component. */
export interface CompIDStatGrpComponent {
  readonly noCompIDs: readonly CompIDStatGrpCompIDsEntry[]
}

/** An entry of NoContAmts(518). */
export interface ContAmtGrpContAmtsEntry {
  readonly contAmtType: Enumerations['contAmtType']
  readonly contAmtValue?: Decimal
  readonly contAmtCurr?: string
}

/** ContAmtGrp, a component. */
export interface ContAmtGrpComponent {
  readonly noContAmts?: readonly ContAmtGrpContAmtsEntry[]
}

/** An entry of NoContraBrokers(382). */
export interface ContraGrpContraBrokersEntry {
  readonly contraBroker: string
  readonly contraTrader?: string
  readonly contraTradeQty?: Decimal
  readonly contraTradeTime?: UtcText
  readonly contraLegRefID?: string
}

/** ContraGrp, a component. */
export interface ContraGrpComponent {
  readonly noContraBrokers?: readonly ContraGrpContraBrokersEntry[]
}

/** An entry of NoCapacities(862). */
export interface CpctyConfGrpCapacitiesEntry {
  readonly orderCapacity: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly orderCapacityQty: Decimal
}

/** CpctyConfGrp, a component. */
export interface CpctyConfGrpComponent {
  readonly noCapacities: readonly CpctyConfGrpCapacitiesEntry[]
}

/** An entry of NoExecs(124). */
export interface ExecAllocGrpExecsEntry {
  readonly lastQty: Decimal
  readonly execID?: string
  readonly secondaryExecID?: string
  readonly lastPx?: Decimal
  readonly lastParPx?: Decimal
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly tradeID?: string
  readonly firmTradeID?: string
}

/** ExecAllocGrp, a component. */
export interface ExecAllocGrpComponent {
  readonly noExecs?: readonly ExecAllocGrpExecsEntry[]
}

/** An entry of NoExecs(124). */
export interface ExecCollGrpExecsEntry {
  readonly execID: string
}

/** ExecCollGrp, a component. */
export interface ExecCollGrpComponent {
  readonly noExecs?: readonly ExecCollGrpExecsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface InstrmtGrpRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtGrp, a component. */
export interface InstrmtGrpComponent {
  readonly noRelatedSym?: readonly InstrmtGrpRelatedSymEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegExecGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<LegPreAllocGrpComponent>, Partial<NestedParties3Component> {
  readonly legQty?: Decimal
  readonly legOrderQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legAllocID?: string
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legLastPx?: Decimal
  readonly legSettlCurrency?: string
  readonly legLastForwardPoints?: Decimal
  readonly legCalculatedCcyLastQty?: Decimal
  readonly legGrossTradeAmt?: Decimal
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legLastQty?: Decimal
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** InstrmtLegExecGrp, a component. */
export interface InstrmtLegExecGrpComponent {
  readonly noLegs?: readonly InstrmtLegExecGrpLegsEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegGrpLegsEntry extends Partial<InstrumentLegComponent> {
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** InstrmtLegGrp, a component. */
export interface InstrmtLegGrpComponent {
  readonly noLegs?: readonly InstrmtLegGrpLegsEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegIOIGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent> {
  readonly legIOIQty?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** InstrmtLegIOIGrp, a component. */
export interface InstrmtLegIOIGrpComponent {
  readonly noLegs?: readonly InstrmtLegIOIGrpLegsEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegSecListGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legSettlType?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** InstrmtLegSecListGrp, a component. */
export interface InstrmtLegSecListGrpComponent {
  readonly noLegs?: readonly InstrmtLegSecListGrpLegsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface InstrmtMDReqGrpRelatedSymEntry extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly currency?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly mdEntrySize?: Decimal
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtMDReqGrp, a component. */
export interface InstrmtMDReqGrpComponent {
  readonly noRelatedSym: readonly InstrmtMDReqGrpRelatedSymEntry[]
}

/** An entry of NoStrikes(428). */
export interface InstrmtStrkPxGrpStrikesEntry extends InstrumentComponent, Partial<UndInstrmtGrpComponent> {
  readonly prevClosePx?: Decimal
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtStrkPxGrp, a component. */
export interface InstrmtStrkPxGrpComponent {
  readonly noStrikes: readonly InstrmtStrkPxGrpStrikesEntry[]
}

/** An entry of NoIOIQualifiers(199). */
export interface IOIQualGrpIOIQualifiersEntry {
  readonly ioiQualifier: Enumerations['ioiQualifier']
}

/** IOIQualGrp, a component. */
export interface IOIQualGrpComponent {
  readonly noIOIQualifiers?: readonly IOIQualGrpIOIQualifiersEntry[]
}

/** An entry of NoLegs(555). */
export interface LegOrdGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<LegPreAllocGrpComponent>, Partial<NestedPartiesComponent> {
  readonly legQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legAllocID?: string
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legSettlCurrency?: string
  readonly legOrderQty?: Decimal
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** LegOrdGrp, a component. */
export interface LegOrdGrpComponent {
  readonly noLegs: readonly LegOrdGrpLegsEntry[]
}

/** An entry of NoLegAllocs(670). */
export interface LegPreAllocGrpLegAllocsEntry extends Partial<NestedParties2Component> {
  readonly legAllocAccount: string
  readonly legIndividualAllocID?: string
  readonly legAllocQty?: Decimal
  readonly legAllocAcctIDSource?: string
  readonly legAllocSettlCurrency?: string
}

/** LegPreAllocGrp, a component. */
export interface LegPreAllocGrpComponent {
  readonly noLegAllocs?: readonly LegPreAllocGrpLegAllocsEntry[]
}

/** An entry of NoLegs(555). */
export interface LegQuotGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legQty?: Decimal
  readonly legOrderQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legPriceType?: number
  readonly legBidPx?: Decimal
  readonly legOfferPx?: Decimal
  readonly legRefID?: string
  readonly legBidForwardPoints?: Decimal
  readonly legOfferForwardPoints?: Decimal
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** LegQuotGrp, a component. */
export interface LegQuotGrpComponent {
  readonly noLegs?: readonly LegQuotGrpLegsEntry[]
}

/** An entry of NoLegs(555). */
export interface LegQuotStatGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent> {
  readonly legQty?: Decimal
  readonly legOrderQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** LegQuotStatGrp, a component. */
export interface LegQuotStatGrpComponent {
  readonly noLegs?: readonly LegQuotStatGrpLegsEntry[]
}

/** An entry of NoLinesOfText(33). */
export interface LinesOfTextGrpLinesOfTextEntry {
  readonly text: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** LinesOfTextGrp, a component. */
export interface LinesOfTextGrpComponent {
  readonly noLinesOfText: readonly LinesOfTextGrpLinesOfTextEntry[]
}

/** An entry of NoOrders(73). */
export interface ListOrdGrpOrdersEntry extends Partial<PartiesComponent>, Partial<PreAllocGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly listSeqNo: number
  readonly clOrdLinkID?: string
  readonly settlInstMode?: Enumerations['settlInstMode']
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly allocID?: string
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly sideValueInd?: Enumerations['sideValueInd']
  readonly locateReqd?: boolean
  readonly transactTime?: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType?: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly designation?: string
}

/** ListOrdGrp, a component. */
export interface ListOrdGrpComponent {
  readonly noOrders: readonly ListOrdGrpOrdersEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MDFullGrpMDEntriesEntry extends Partial<YieldDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<SecSizesGrpComponent>, Partial<PartiesComponent> {
  readonly mdEntryType: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryPx?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly ordType?: Enumerations['ordType']
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly lotType?: Enumerations['lotType']
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly haltReasonChar?: Enumerations['haltReasonChar']
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettlFlag?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly quoteEntryID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfOrders?: number
  readonly mdEntryPositionNo?: number
  readonly scope?: string
  readonly priceDelta?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly mdPriceLevel?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly mdOriginType?: Enumerations['mdOriginType']
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly tradeVolume?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly mdQuoteType?: Enumerations['mdQuoteType']
  readonly rptSeq?: number
  readonly dealingCapacity?: Decimal
  readonly mdEntrySpotRate?: Decimal
  readonly mdEntryForwardPoints?: Decimal
}

/** MDFullGrp, a component. */
export interface MDFullGrpComponent {
  readonly noMDEntries: readonly MDFullGrpMDEntriesEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MDIncGrpMDEntriesEntry extends Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<YieldDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<SecSizesGrpComponent>, Partial<StatsIndGrpComponent>, Partial<PartiesComponent> {
  readonly mdUpdateAction: Enumerations['mdUpdateAction']
  readonly deleteReason?: Enumerations['deleteReason']
  readonly mdSubBookType?: number
  readonly marketDepth?: number
  readonly mdEntryType?: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryRefID?: string
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly mdEntryPx?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly ordType?: Enumerations['ordType']
  readonly currency?: string
  readonly mdEntrySize?: Decimal
  readonly lotType?: Enumerations['lotType']
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly haltReasonChar?: Enumerations['haltReasonChar']
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly trdType?: Enumerations['trdType']
  readonly matchType?: Enumerations['matchType']
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettlFlag?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly quoteEntryID?: string
  readonly tradeID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfOrders?: number
  readonly mdEntryPositionNo?: number
  readonly scope?: string
  readonly priceDelta?: Decimal
  readonly netChgPrevDay?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly mdPriceLevel?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly mdOriginType?: Enumerations['mdOriginType']
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly tradeVolume?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly transBkdTime?: UtcText
  readonly transactTime?: UtcText
  readonly mdQuoteType?: Enumerations['mdQuoteType']
  readonly rptSeq?: number
  readonly dealingCapacity?: Decimal
  readonly mdEntrySpotRate?: Decimal
  readonly mdEntryForwardPoints?: Decimal
}

/** MDIncGrp, a component. */
export interface MDIncGrpComponent {
  readonly noMDEntries: readonly MDIncGrpMDEntriesEntry[]
}

/** An entry of NoMDEntryTypes(267). */
export interface MDReqGrpMDEntryTypesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
}

/** MDReqGrp, a component. */
export interface MDReqGrpComponent {
  readonly noMDEntryTypes: readonly MDReqGrpMDEntryTypesEntry[]
}

/** An entry of NoAltMDSource(816). */
export interface MDRjctGrpAltMDSourceEntry {
  readonly altMDSourceID: string
}

/** MDRjctGrp, a component. */
export interface MDRjctGrpComponent {
  readonly noAltMDSource?: readonly MDRjctGrpAltMDSourceEntry[]
}

/** An entry of NoMiscFees(136). */
export interface MiscFeesGrpMiscFeesEntry {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
  readonly miscFeeBasis?: Enumerations['miscFeeBasis']
}

/** MiscFeesGrp, a component. */
export interface MiscFeesGrpComponent {
  readonly noMiscFees?: readonly MiscFeesGrpMiscFeesEntry[]
}

/** An entry of NoOrders(73). */
export interface OrdAllocGrpOrdersEntry extends Partial<NestedParties2Component> {
  readonly clOrdID: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly listID?: string
  readonly orderQty?: Decimal
  readonly orderAvgPx?: Decimal
  readonly orderBookingQty?: Decimal
}

/** OrdAllocGrp, a component. */
export interface OrdAllocGrpComponent {
  readonly noOrders?: readonly OrdAllocGrpOrdersEntry[]
}

/** An entry of NoOrders(73). */
export interface OrdListStatGrpOrdersEntry {
  readonly clOrdID: string
  readonly orderID?: string
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

/** OrdListStatGrp, a component. */
export interface OrdListStatGrpComponent {
  readonly noOrders: readonly OrdListStatGrpOrdersEntry[]
}

/** An entry of NoUnderlyings(711). */
export interface PosUndInstrmtGrpUnderlyingsEntry extends Partial<UnderlyingInstrumentComponent>, Partial<UnderlyingAmountComponent> {
  readonly underlyingSettlPrice?: Decimal
  readonly underlyingSettlPriceType?: number
  readonly underlyingDeliveryAmount?: Decimal
  readonly underlyingSymbol: NonNullable<UnderlyingInstrumentComponent['underlyingSymbol']>
}

/** PosUndInstrmtGrp, a component. */
export interface PosUndInstrmtGrpComponent {
  readonly noUnderlyings?: readonly PosUndInstrmtGrpUnderlyingsEntry[]
}

/** An entry of NoAllocs(78). */
export interface PreAllocGrpAllocsEntry extends Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocSettlCurrency?: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** PreAllocGrp, a component. */
export interface PreAllocGrpComponent {
  readonly noAllocs?: readonly PreAllocGrpAllocsEntry[]
}

/** An entry of NoAllocs(78). */
export interface PreAllocMlegGrpAllocsEntry extends Partial<NestedParties3Component> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocSettlCurrency?: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
}

/** PreAllocMlegGrp, a component. */
export interface PreAllocMlegGrpComponent {
  readonly noAllocs?: readonly PreAllocMlegGrpAllocsEntry[]
}

/** An entry of NoQuoteEntries(295). */
export interface QuotCxlEntriesGrpQuoteEntriesEntry extends Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuotCxlEntriesGrp, a component. */
export interface QuotCxlEntriesGrpComponent {
  readonly noQuoteEntries?: readonly QuotCxlEntriesGrpQuoteEntriesEntry[]
}

/** An entry of NoQuoteEntries(295). */
export interface QuotEntryAckGrpQuoteEntriesEntry extends Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent> {
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
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
  readonly quoteEntryStatus?: Enumerations['quoteEntryStatus']
  readonly quoteEntryRejectReason?: number
}

/** QuotEntryAckGrp, a component. */
export interface QuotEntryAckGrpComponent {
  readonly noQuoteEntries?: readonly QuotEntryAckGrpQuoteEntriesEntry[]
}

/** An entry of NoQuoteEntries(295). */
export interface QuotEntryGrpQuoteEntriesEntry extends Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent> {
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
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlDate?: string
  readonly ordType?: Enumerations['ordType']
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly currency?: string
}

/** QuotEntryGrp, a component. */
export interface QuotEntryGrpComponent {
  readonly noQuoteEntries: readonly QuotEntryGrpQuoteEntriesEntry[]
}

/** An entry of NoQuoteQualifiers(735). */
export interface QuotQualGrpQuoteQualifiersEntry {
  readonly quoteQualifier: string
}

/** QuotQualGrp, a component. */
export interface QuotQualGrpComponent {
  readonly noQuoteQualifiers?: readonly QuotQualGrpQuoteQualifiersEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface QuotReqGrpRelatedSymEntry extends InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<QuotReqLegsGrpComponent>, Partial<QuotQualGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PartiesComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradeOriginationDate?: string
  readonly side?: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly minQty?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly quotePriceType?: Enumerations['quotePriceType']
  readonly ordType?: Enumerations['ordType']
  readonly validUntilTime?: UtcText
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly price2?: Decimal
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuotReqGrp, a component. */
export interface QuotReqGrpComponent {
  readonly noRelatedSym: readonly QuotReqGrpRelatedSymEntry[]
}

/** An entry of NoLegs(555). */
export interface QuotReqLegsGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legQty?: Decimal
  readonly legOrderQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legRefID?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** QuotReqLegsGrp, a component. */
export interface QuotReqLegsGrpComponent {
  readonly noLegs?: readonly QuotReqLegsGrpLegsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface QuotReqRjctGrpRelatedSymEntry extends InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<QuotReqLegsGrpComponent>, Partial<QuotQualGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PartiesComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradeOriginationDate?: string
  readonly side?: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly quotePriceType?: Enumerations['quotePriceType']
  readonly ordType?: Enumerations['ordType']
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly price2?: Decimal
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuotReqRjctGrp, a component. */
export interface QuotReqRjctGrpComponent {
  readonly noRelatedSym: readonly QuotReqRjctGrpRelatedSymEntry[]
}

/** An entry of NoQuoteSets(296). */
export interface QuotSetAckGrpQuoteSetsEntry extends Partial<UnderlyingInstrumentComponent>, Partial<QuotEntryAckGrpComponent> {
  readonly quoteSetID: string
  readonly totNoQuoteEntries?: number
  readonly totNoCxldQuotes?: number
  readonly totNoAccQuotes?: number
  readonly totNoRejQuotes?: number
  readonly lastFragment?: boolean
}

/** QuotSetAckGrp, a component. */
export interface QuotSetAckGrpComponent {
  readonly noQuoteSets?: readonly QuotSetAckGrpQuoteSetsEntry[]
}

/** An entry of NoQuoteSets(296). */
export interface QuotSetGrpQuoteSetsEntry extends Partial<UnderlyingInstrumentComponent>, QuotEntryGrpComponent {
  readonly quoteSetID: string
  readonly quoteSetValidUntilTime?: UtcText
  readonly totNoQuoteEntries: number
  readonly lastFragment?: boolean
}

/** QuotSetGrp, a component. */
export interface QuotSetGrpComponent {
  readonly noQuoteSets: readonly QuotSetGrpQuoteSetsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface RelSymDerivSecGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<SecondaryPriceLimitsComponent>, Partial<InstrumentExtensionComponent>, Partial<InstrmtLegGrpComponent> {
  readonly currency?: string
  readonly corporateAction?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** RelSymDerivSecGrp, a component. */
export interface RelSymDerivSecGrpComponent {
  readonly noRelatedSym?: readonly RelSymDerivSecGrpRelatedSymEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface RFQReqGrpRelatedSymEntry extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** RFQReqGrp, a component. */
export interface RFQReqGrpComponent {
  readonly noRelatedSym: readonly RFQReqGrpRelatedSymEntry[]
}

/** An entry of NoDistribInsts(510). */
export interface RgstDistInstGrpDistribInstsEntry {
  readonly distribPaymentMethod: Enumerations['distribPaymentMethod']
  readonly distribPercentage?: Decimal
  readonly cashDistribCurr?: string
  readonly cashDistribAgentName?: string
  readonly cashDistribAgentCode?: string
  readonly cashDistribAgentAcctNumber?: string
  readonly cashDistribPayRef?: string
  readonly cashDistribAgentAcctName?: string
}

/** RgstDistInstGrp, a component. */
export interface RgstDistInstGrpComponent {
  readonly noDistribInsts?: readonly RgstDistInstGrpDistribInstsEntry[]
}

/** An entry of NoRegistDtls(473). */
export interface RgstDtlsGrpRegistDtlsEntry extends Partial<NestedPartiesComponent> {
  readonly registDtls: string
  readonly registEmail?: string
  readonly mailingDtls?: string
  readonly mailingInst?: string
  readonly ownerType?: Enumerations['ownerType']
  readonly dateOfBirth?: string
  readonly investorCountryOfResidence?: string
}

/** RgstDtlsGrp, a component. */
export interface RgstDtlsGrpComponent {
  readonly noRegistDtls?: readonly RgstDtlsGrpRegistDtlsEntry[]
}

/** An entry of NoRoutingIDs(215). */
export interface RoutingGrpRoutingIDsEntry {
  readonly routingType: Enumerations['routingType']
  readonly routingID?: string
}

/** RoutingGrp, a component. */
export interface RoutingGrpComponent {
  readonly noRoutingIDs?: readonly RoutingGrpRoutingIDsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface SecListGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<SecurityTradingRulesComponent>, Partial<StrikeRulesComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegSecListGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** SecListGrp, a component. */
export interface SecListGrpComponent {
  readonly noRelatedSym?: readonly SecListGrpRelatedSymEntry[]
}

/** An entry of NoSecurityTypes(558). */
export interface SecTypesGrpSecurityTypesEntry {
  readonly securityType: Enumerations['securityType']
  readonly securitySubType?: string
  readonly product?: Enumerations['product']
  readonly cfiCode?: string
}

/** SecTypesGrp, a component. */
export interface SecTypesGrpComponent {
  readonly noSecurityTypes?: readonly SecTypesGrpSecurityTypesEntry[]
}

/** An entry of NoSettlInst(778). */
export interface SettlInstGrpSettlInstEntry extends Partial<PartiesComponent>, Partial<SettlInstructionsDataComponent> {
  readonly settlInstID: string
  readonly settlInstTransType?: Enumerations['settlInstTransType']
  readonly settlInstRefID?: string
  readonly side?: Enumerations['side']
  readonly product?: Enumerations['product']
  readonly securityType?: Enumerations['securityType']
  readonly cfiCode?: string
  readonly settlCurrency?: string
  readonly effectiveTime?: UtcText
  readonly expireTime?: UtcText
  readonly lastUpdateTime?: UtcText
  readonly paymentMethod?: Enumerations['paymentMethod']
  readonly paymentRef?: string
  readonly cardHolderName?: string
  readonly cardNumber?: string
  readonly cardStartDate?: string
  readonly cardExpDate?: string
  readonly cardIssNum?: string
  readonly paymentDate?: string
  readonly paymentRemitterID?: string
}

/** SettlInstGrp, a component. */
export interface SettlInstGrpComponent {
  readonly noSettlInst?: readonly SettlInstGrpSettlInstEntry[]
}

/** An entry of NoSides(552). */
export interface SideCrossOrdCxlGrpSidesEntry extends Partial<PartiesComponent>, OrderQtyDataComponent {
  readonly side: Enumerations['side']
  readonly origClOrdID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly complianceID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SideCrossOrdCxlGrp, a component. */
export interface SideCrossOrdCxlGrpComponent {
  readonly noSides: readonly SideCrossOrdCxlGrpSidesEntry[]
}

/** An entry of NoSides(552). */
export interface SideCrossOrdModGrpSidesEntry extends Partial<PartiesComponent>, Partial<PreAllocGrpComponent>, OrderQtyDataComponent, Partial<CommissionDataComponent> {
  readonly side: Enumerations['side']
  readonly origClOrdID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly qtyType?: Enumerations['qtyType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly solicitedFlag?: boolean
  readonly sideComplianceID?: string
  readonly sideTimeInForce?: UtcText
}

/** SideCrossOrdModGrp, a component. */
export interface SideCrossOrdModGrpComponent {
  readonly noSides: readonly SideCrossOrdModGrpSidesEntry[]
}

/** An entry of NoAllocs(78). */
export interface TrdAllocGrpAllocsEntry extends Partial<NestedParties2Component> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocSettlCurrency?: string
  readonly individualAllocID?: string
  readonly allocQty?: Decimal
  readonly allocCustomerCapacity?: string
  readonly allocMethod?: Enumerations['allocMethod']
  readonly secondaryIndividualAllocID?: string
  readonly allocClearingFeeIndicator?: string
}

/** TrdAllocGrp, a component. */
export interface TrdAllocGrpComponent {
  readonly noAllocs?: readonly TrdAllocGrpAllocsEntry[]
}

/** An entry of NoSides(552). */
export interface TrdCapRptSideGrpSidesEntry extends Partial<PartiesComponent>, Partial<ClrInstGrpComponent>, Partial<CommissionDataComponent>, Partial<ContAmtGrpComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent>, Partial<TrdAllocGrpComponent>, Partial<SideTrdRegTSComponent>, Partial<SettlDetailsComponent> {
  readonly side: Enumerations['side']
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly execRefID?: string
  readonly secondaryClOrdID?: string
  readonly listID?: string
  readonly sideQty?: number
  readonly sideTradeReportID?: string
  readonly sideFillStationCd?: string
  readonly sideReasonCd?: string
  readonly rptSeq?: number
  readonly sideTrdSubTyp?: number
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly sideCurrency?: string
  readonly sideSettlCurrency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly processCode?: Enumerations['processCode']
  readonly lotType?: Enumerations['lotType']
  readonly oddLot?: boolean
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly orderInputDevice?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly ordType?: Enumerations['ordType']
  readonly execInst?: string
  readonly transBkdTime?: UtcText
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly positionEffect?: Enumerations['positionEffect']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly sideMultiLegReportingType?: Enumerations['sideMultiLegReportingType']
  readonly exchangeRule?: string
  readonly tradeAllocIndicator?: Enumerations['tradeAllocIndicator']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly sideGrossTradeAmt?: Decimal
  readonly aggressorIndicator?: boolean
  readonly exchangeSpecialInstructions?: string
}

/** TrdCapRptSideGrp, a component. */
export interface TrdCapRptSideGrpComponent {
  readonly noSides: readonly TrdCapRptSideGrpSidesEntry[]
}

/** An entry of NoTrades(897). */
export interface TrdCollGrpTradesEntry {
  readonly tradeReportID: string
  readonly secondaryTradeReportID?: string
}

/** TrdCollGrp, a component. */
export interface TrdCollGrpComponent {
  readonly noTrades?: readonly TrdCollGrpTradesEntry[]
}

/** An entry of NoLegs(555). */
export interface TrdInstrmtLegGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<TradeCapLegUnderlyingsGrpComponent> {
  readonly legQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legReportID?: string
  readonly legNumber?: number
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legLastPx?: Decimal
  readonly legSettlCurrency?: string
  readonly legLastForwardPoints?: Decimal
  readonly legCalculatedCcyLastQty?: Decimal
  readonly legGrossTradeAmt?: Decimal
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legLastQty?: Decimal
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** TrdInstrmtLegGrp, a component. */
export interface TrdInstrmtLegGrpComponent {
  readonly noLegs?: readonly TrdInstrmtLegGrpLegsEntry[]
}

/** An entry of NoTradingSessions(386). */
export interface TrdgSesGrpTradingSessionsEntry {
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** TrdgSesGrp, a component. */
export interface TrdgSesGrpComponent {
  readonly noTradingSessions?: readonly TrdgSesGrpTradingSessionsEntry[]
}

/** An entry of NoUnderlyings(711). */
export interface UndInstrmtCollGrpUnderlyingsEntry extends Partial<UnderlyingInstrumentComponent> {
  readonly collAction?: Enumerations['collAction']
  readonly underlyingSymbol: NonNullable<UnderlyingInstrumentComponent['underlyingSymbol']>
}

/** UndInstrmtCollGrp, a component. */
export interface UndInstrmtCollGrpComponent {
  readonly noUnderlyings?: readonly UndInstrmtCollGrpUnderlyingsEntry[]
}

/** An entry of NoUnderlyings(711). */
export interface UndInstrmtGrpUnderlyingsEntry extends Partial<UnderlyingInstrumentComponent> {
  readonly underlyingSymbol: NonNullable<UnderlyingInstrumentComponent['underlyingSymbol']>
}

/** UndInstrmtGrp, a component. */
export interface UndInstrmtGrpComponent {
  readonly noUnderlyings?: readonly UndInstrmtGrpUnderlyingsEntry[]
}

/** An entry of NoDates(580). */
export interface TrdCapDtGrpDatesEntry {
  readonly tradeDate: string
  readonly lastUpdateTime?: UtcText
  readonly transactTime?: UtcText
}

/** TrdCapDtGrp, a component. */
export interface TrdCapDtGrpComponent {
  readonly noDates?: readonly TrdCapDtGrpDatesEntry[]
}

/** An entry of NoEvents(864). */
export interface EvntGrpEventsEntry {
  readonly eventType: Enumerations['eventType']
  readonly eventDate?: string
  readonly eventTime?: UtcText
  readonly eventPx?: Decimal
  readonly eventText?: string
}

/** EvntGrp, a component. */
export interface EvntGrpComponent {
  readonly noEvents?: readonly EvntGrpEventsEntry[]
}

/** An entry of NoSecurityAltID(454). */
export interface SecAltIDGrpSecurityAltIDEntry {
  readonly securityAltID: string
  readonly securityAltIDSource?: string
}

/** SecAltIDGrp, a component. */
export interface SecAltIDGrpComponent {
  readonly noSecurityAltID?: readonly SecAltIDGrpSecurityAltIDEntry[]
}

/** An entry of NoLegSecurityAltID(604). */
export interface LegSecAltIDGrpLegSecurityAltIDEntry {
  readonly legSecurityAltID: string
  readonly legSecurityAltIDSource?: string
}

/** LegSecAltIDGrp, a component. */
export interface LegSecAltIDGrpComponent {
  readonly noLegSecurityAltID?: readonly LegSecAltIDGrpLegSecurityAltIDEntry[]
}

/** An entry of NoUnderlyingSecurityAltID(457). */
export interface UndSecAltIDGrpUnderlyingSecurityAltIDEntry {
  readonly underlyingSecurityAltID: string
  readonly underlyingSecurityAltIDSource?: string
}

/** UndSecAltIDGrp, a component. */
export interface UndSecAltIDGrpComponent {
  readonly noUnderlyingSecurityAltID?: readonly UndSecAltIDGrpUnderlyingSecurityAltIDEntry[]
}

/** An entry of NoInstrAttrib(870). */
export interface AttrbGrpInstrAttribEntry {
  readonly instrAttribType: Enumerations['instrAttribType']
  readonly instrAttribValue?: string
}

/** AttrbGrp, a component. */
export interface AttrbGrpComponent {
  readonly noInstrAttrib?: readonly AttrbGrpInstrAttribEntry[]
}

/** An entry of NoDlvyInst(85). */
export interface DlvyInstGrpDlvyInstEntry extends Partial<SettlPartiesComponent> {
  readonly settlInstSource: Enumerations['settlInstSource']
  readonly dlvyInstType?: Enumerations['dlvyInstType']
}

/** DlvyInstGrp, a component. */
export interface DlvyInstGrpComponent {
  readonly noDlvyInst?: readonly DlvyInstGrpDlvyInstEntry[]
}

/** An entry of NoSettlPartySubIDs(801). */
export interface SettlPtysSubGrpSettlPartySubIDsEntry {
  readonly settlPartySubID: string
  readonly settlPartySubIDType?: number
}

/** SettlPtysSubGrp, a component. */
export interface SettlPtysSubGrpComponent {
  readonly noSettlPartySubIDs?: readonly SettlPtysSubGrpSettlPartySubIDsEntry[]
}

/** An entry of NoPartySubIDs(802). */
export interface PtysSubGrpPartySubIDsEntry {
  readonly partySubID: string
  readonly partySubIDType?: Enumerations['partySubIDType']
}

/** PtysSubGrp, a component. */
export interface PtysSubGrpComponent {
  readonly noPartySubIDs?: readonly PtysSubGrpPartySubIDsEntry[]
}

/** An entry of NoNestedPartySubIDs(804). */
export interface NstdPtysSubGrpNestedPartySubIDsEntry {
  readonly nestedPartySubID: string
  readonly nestedPartySubIDType?: number
}

/** NstdPtysSubGrp, a component. */
export interface NstdPtysSubGrpComponent {
  readonly noNestedPartySubIDs?: readonly NstdPtysSubGrpNestedPartySubIDsEntry[]
}

/** An entry of NoHops(627). */
export interface HopGrpHopsEntry {
  readonly hopCompID: string
  readonly hopSendingTime?: UtcText
  readonly hopRefID?: number
}

/** HopGrp, a component. */
export interface HopGrpComponent {
  readonly noHops?: readonly HopGrpHopsEntry[]
}

/** An entry of NoNested2PartySubIDs(806). */
export interface NstdPtys2SubGrpNested2PartySubIDsEntry {
  readonly nested2PartySubID: string
  readonly nested2PartySubIDType?: number
}

/** NstdPtys2SubGrp, a component. */
export interface NstdPtys2SubGrpComponent {
  readonly noNested2PartySubIDs?: readonly NstdPtys2SubGrpNested2PartySubIDsEntry[]
}

/** An entry of NoNested3PartySubIDs(952). */
export interface NstdPtys3SubGrpNested3PartySubIDsEntry {
  readonly nested3PartySubID: string
  readonly nested3PartySubIDType?: number
}

/** NstdPtys3SubGrp, a component. */
export interface NstdPtys3SubGrpComponent {
  readonly noNested3PartySubIDs?: readonly NstdPtys3SubGrpNested3PartySubIDsEntry[]
}

/** An entry of NoStrategyParameters(957). */
export interface StrategyParametersGrpStrategyParametersEntry {
  readonly strategyParameterName: string
  readonly strategyParameterType?: Enumerations['strategyParameterType']
  readonly strategyParameterValue?: string
}

/** StrategyParametersGrp, a component. */
export interface StrategyParametersGrpComponent {
  readonly noStrategyParameters?: readonly StrategyParametersGrpStrategyParametersEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface SecLstUpdRelSymGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<SecurityTradingRulesComponent>, Partial<StrikeRulesComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<SecLstUpdRelSymsLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly listUpdateAction: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecLstUpdRelSymGrp, a component. */
export interface SecLstUpdRelSymGrpComponent {
  readonly noRelatedSym?: readonly SecLstUpdRelSymGrpRelatedSymEntry[]
}

/** An entry of NoLegs(555). */
export interface SecLstUpdRelSymsLegGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legSettlType?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** SecLstUpdRelSymsLegGrp, a component. */
export interface SecLstUpdRelSymsLegGrpComponent {
  readonly noLegs?: readonly SecLstUpdRelSymsLegGrpLegsEntry[]
}

/** An entry of NoUnderlyingAmounts(984). */
export interface UnderlyingAmountUnderlyingAmountsEntry {
  readonly underlyingPayAmount: Decimal
  readonly underlyingCollectAmount?: Decimal
  readonly underlyingSettlementDate?: string
  readonly underlyingSettlementStatus?: string
}

/** UnderlyingAmount, a component. */
export interface UnderlyingAmountComponent {
  readonly noUnderlyingAmounts?: readonly UnderlyingAmountUnderlyingAmountsEntry[]
}

/** An entry of NoExpiration(981). */
export interface ExpirationQtyExpirationEntry {
  readonly expirationQtyType: Enumerations['expirationQtyType']
  readonly expQty?: Decimal
}

/** ExpirationQty, a component. */
export interface ExpirationQtyComponent {
  readonly noExpiration?: readonly ExpirationQtyExpirationEntry[]
}

/** An entry of NoInstrumentParties(1018). */
export interface InstrumentPartiesInstrumentPartiesEntry extends Partial<InstrumentPtysSubGrpComponent> {
  readonly instrumentPartyID: string
  readonly instrumentPartyIDSource?: string
  readonly instrumentPartyRole?: number
}

/** InstrumentParties, a component. */
export interface InstrumentPartiesComponent {
  readonly noInstrumentParties?: readonly InstrumentPartiesInstrumentPartiesEntry[]
}

/** An entry of NoInstrumentPartySubIDs(1052). */
export interface InstrumentPtysSubGrpInstrumentPartySubIDsEntry {
  readonly instrumentPartySubID: string
  readonly instrumentPartySubIDType?: number
}

/** InstrumentPtysSubGrp, a component. */
export interface InstrumentPtysSubGrpComponent {
  readonly noInstrumentPartySubIDs?: readonly InstrumentPtysSubGrpInstrumentPartySubIDsEntry[]
}

/** An entry of NoSideTrdRegTS(1016). */
export interface SideTrdRegTSSideTrdRegTSEntry {
  readonly sideTrdRegTimestamp: UtcText
  readonly sideTrdRegTimestampType?: number
  readonly sideTrdRegTimestampSrc?: string
}

/** SideTrdRegTS, a component. */
export interface SideTrdRegTSComponent {
  readonly noSideTrdRegTS?: readonly SideTrdRegTSSideTrdRegTSEntry[]
}

/** An entry of NoSides(552). */
export interface TrdCapRptAckSideGrpSidesEntry extends Partial<PartiesComponent>, Partial<ClrInstGrpComponent>, Partial<CommissionDataComponent>, Partial<ContAmtGrpComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent>, Partial<SettlDetailsComponent>, Partial<TrdAllocGrpComponent>, Partial<SideTrdRegTSComponent> {
  readonly side: Enumerations['side']
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly listID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly processCode?: Enumerations['processCode']
  readonly oddLot?: boolean
  readonly lotType?: Enumerations['lotType']
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly orderInputDevice?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly ordType?: Enumerations['ordType']
  readonly execInst?: string
  readonly transBkdTime?: UtcText
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly sideCurrency?: string
  readonly sideSettlCurrency?: string
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly positionEffect?: Enumerations['positionEffect']
  readonly sideMultiLegReportingType?: Enumerations['sideMultiLegReportingType']
  readonly exchangeRule?: string
  readonly tradeAllocIndicator?: Enumerations['tradeAllocIndicator']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly sideGrossTradeAmt?: Decimal
  readonly aggressorIndicator?: boolean
  readonly sideQty?: number
  readonly sideTradeReportID?: string
  readonly sideFillStationCd?: string
  readonly sideReasonCd?: string
  readonly rptSeq?: number
  readonly sideTrdSubTyp?: number
}

/** TrdCapRptAckSideGrp, a component. */
export interface TrdCapRptAckSideGrpComponent {
  readonly noSides: readonly TrdCapRptAckSideGrpSidesEntry[]
}

/** An entry of NoUndlyInstrumentParties(1058). */
export interface UndlyInstrumentPartiesUndlyInstrumentPartiesEntry extends Partial<UndlyInstrumentPtysSubGrpComponent> {
  readonly undlyInstrumentPartyID: string
  readonly undlyInstrumentPartyIDSource?: string
  readonly undlyInstrumentPartyRole?: number
}

/** UndlyInstrumentParties, a component. */
export interface UndlyInstrumentPartiesComponent {
  readonly noUndlyInstrumentParties?: readonly UndlyInstrumentPartiesUndlyInstrumentPartiesEntry[]
}

/** An entry of NoUndlyInstrumentPartySubIDs(1062). */
export interface UndlyInstrumentPtysSubGrpUndlyInstrumentPartySubIDsEntry {
  readonly undlyInstrumentPartySubID: string
  readonly undlyInstrumentPartySubIDType?: number
}

/** UndlyInstrumentPtysSubGrp, a component. */
export interface UndlyInstrumentPtysSubGrpComponent {
  readonly noUndlyInstrumentPartySubIDs?: readonly UndlyInstrumentPtysSubGrpUndlyInstrumentPartySubIDsEntry[]
}

/** DisplayInstruction, a component. */
export interface DisplayInstructionComponent {
  readonly displayQty?: Decimal
  readonly secondaryDisplayQty?: Decimal
  readonly displayWhen?: Enumerations['displayWhen']
  readonly displayMethod?: Enumerations['displayMethod']
  readonly displayLowQty?: Decimal
  readonly displayHighQty?: Decimal
  readonly displayMinIncr?: Decimal
  readonly refreshQty?: Decimal
}

/** TriggeringInstruction, a component. */
export interface TriggeringInstructionComponent {
  readonly triggerType?: Enumerations['triggerType']
  readonly triggerAction?: Enumerations['triggerAction']
  readonly triggerPrice?: Decimal
  readonly triggerSymbol?: string
  readonly triggerSecurityID?: string
  readonly triggerSecurityIDSource?: string
  readonly triggerSecurityDesc?: string
  readonly triggerPriceType?: Enumerations['triggerPriceType']
  readonly triggerPriceTypeScope?: Enumerations['triggerPriceTypeScope']
  readonly triggerPriceDirection?: Enumerations['triggerPriceDirection']
  readonly triggerNewPrice?: Decimal
  readonly triggerOrderType?: Enumerations['triggerOrderType']
  readonly triggerNewQty?: Decimal
  readonly triggerTradingSessionID?: string
  readonly triggerTradingSessionSubID?: string
}

/** An entry of NoRootPartyIDs(1116). */
export interface RootPartiesRootPartyIDsEntry extends Partial<RootSubPartiesComponent> {
  readonly rootPartyID: string
  readonly rootPartyIDSource?: string
  readonly rootPartyRole?: number
}

/** RootParties, a component. */
export interface RootPartiesComponent {
  readonly noRootPartyIDs?: readonly RootPartiesRootPartyIDsEntry[]
}

/** An entry of NoRootPartySubIDs(1120). */
export interface RootSubPartiesRootPartySubIDsEntry {
  readonly rootPartySubID: string
  readonly rootPartySubIDType?: number
}

/** RootSubParties, a component. */
export interface RootSubPartiesComponent {
  readonly noRootPartySubIDs?: readonly RootSubPartiesRootPartySubIDsEntry[]
}

/** An entry of NoTradingSessions(386). */
export interface TrdSessLstGrpTradingSessionsEntry extends Partial<TradingSessionRulesComponent> {
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityExchange?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionDesc?: string
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

/** TrdSessLstGrp, a component. */
export interface TrdSessLstGrpComponent {
  readonly noTradingSessions: readonly TrdSessLstGrpTradingSessionsEntry[]
}

/** An entry of NoMsgTypes(384). */
export interface MsgTypeGrpMsgTypesEntry {
  readonly refMsgType: string
  readonly msgDirection?: Enumerations['msgDirection']
  readonly refApplVerID?: string
  readonly refApplExtID?: number
  readonly refCstmApplVerID?: string
  readonly defaultVerIndicator?: boolean
}

/** MsgTypeGrp, a component. */
export interface MsgTypeGrpComponent {
  readonly noMsgTypes?: readonly MsgTypeGrpMsgTypesEntry[]
}

/** SecurityTradingRules, a component. */
export interface SecurityTradingRulesComponent extends Partial<BaseTradingRulesComponent>, Partial<TradingSessionRulesGrpComponent>, Partial<NestedInstrumentAttributeComponent> {
}

/** An entry of NoSettlDetails(1158). */
export interface SettlDetailsSettlDetailsEntry extends Partial<SettlPartiesComponent> {
  readonly settlObligSource: Enumerations['settlObligSource']
}

/** SettlDetails, a component. */
export interface SettlDetailsComponent {
  readonly noSettlDetails?: readonly SettlDetailsSettlDetailsEntry[]
}

/** An entry of NoSettlOblig(1165). */
export interface SettlObligationInstructionsSettlObligEntry extends Partial<InstrumentComponent>, Partial<PartiesComponent>, Partial<SettlDetailsComponent> {
  readonly netGrossInd: Enumerations['netGrossInd']
  readonly settlObligID?: string
  readonly settlObligTransType?: Enumerations['settlObligTransType']
  readonly settlObligRefID?: string
  readonly ccyAmt?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly currency?: string
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlDate?: string
  readonly effectiveTime?: UtcText
  readonly expireTime?: UtcText
  readonly lastUpdateTime?: UtcText
}

/** SettlObligationInstructions, a component. */
export interface SettlObligationInstructionsComponent {
  readonly noSettlOblig?: readonly SettlObligationInstructionsSettlObligEntry[]
}

/** An entry of NoOfSecSizes(1177). */
export interface SecSizesGrpOfSecSizesEntry {
  readonly mdSecSizeType: Enumerations['mdSecSizeType']
  readonly mdSecSize?: Decimal
}

/** SecSizesGrp, a component. */
export interface SecSizesGrpComponent {
  readonly noOfSecSizes?: readonly SecSizesGrpOfSecSizesEntry[]
}

/** An entry of NoStatsIndicators(1175). */
export interface StatsIndGrpStatsIndicatorsEntry {
  readonly statsType: Enumerations['statsType']
}

/** StatsIndGrp, a component. */
export interface StatsIndGrpComponent {
  readonly noStatsIndicators?: readonly StatsIndGrpStatsIndicatorsEntry[]
}

/** SecurityXML, a component. */
export interface SecurityXMLComponent {
  readonly securityXMLLen?: number
  readonly securityXML?: DataBytes
  readonly securityXMLSchema?: string
}

/** An entry of NoTickRules(1205). */
export interface TickRulesTickRulesEntry {
  readonly startTickPriceRange: Decimal
  readonly endTickPriceRange?: Decimal
  readonly tickIncrement?: Decimal
  readonly tickRuleType?: Enumerations['tickRuleType']
}

/** TickRules, a component. */
export interface TickRulesComponent {
  readonly noTickRules?: readonly TickRulesTickRulesEntry[]
}

/** An entry of NoStrikeRules(1201). */
export interface StrikeRulesStrikeRulesEntry extends Partial<MaturityRulesComponent> {
  readonly strikeRuleID: string
  readonly startStrikePxRange?: Decimal
  readonly endStrikePxRange?: Decimal
  readonly strikeIncrement?: Decimal
  readonly strikeExerciseStyle?: number
}

/** StrikeRules, a component. */
export interface StrikeRulesComponent {
  readonly noStrikeRules?: readonly StrikeRulesStrikeRulesEntry[]
}

/** An entry of NoMaturityRules(1236). */
export interface MaturityRulesMaturityRulesEntry {
  readonly maturityRuleID: string
  readonly maturityMonthYearFormat?: Enumerations['maturityMonthYearFormat']
  readonly maturityMonthYearIncrementUnits?: Enumerations['maturityMonthYearIncrementUnits']
  readonly startMaturityMonthYear?: string
  readonly endMaturityMonthYear?: string
  readonly maturityMonthYearIncrement?: number
}

/** MaturityRules, a component. */
export interface MaturityRulesComponent {
  readonly noMaturityRules?: readonly MaturityRulesMaturityRulesEntry[]
}

/** SecondaryPriceLimits, a component. */
export interface SecondaryPriceLimitsComponent {
  readonly secondaryPriceLimitType?: number
  readonly secondaryLowLimitPrice?: Decimal
  readonly secondaryHighLimitPrice?: Decimal
  readonly secondaryTradingReferencePrice?: Decimal
}

/** PriceLimits, a component. */
export interface PriceLimitsComponent {
  readonly priceLimitType?: Enumerations['priceLimitType']
  readonly lowLimitPrice?: Decimal
  readonly highLimitPrice?: Decimal
  readonly tradingReferencePrice?: Decimal
}

/** An entry of NoMDFeedTypes(1141). */
export interface MarketDataFeedTypesMDFeedTypesEntry {
  readonly mdFeedType: string
  readonly marketDepth?: number
  readonly mdBookType?: Enumerations['mdBookType']
}

/** MarketDataFeedTypes, a component. */
export interface MarketDataFeedTypesComponent {
  readonly noMDFeedTypes?: readonly MarketDataFeedTypesMDFeedTypesEntry[]
}

/** An entry of NoLotTypeRules(1234). */
export interface LotTypeRulesLotTypeRulesEntry {
  readonly lotType: Enumerations['lotType']
  readonly minLotSize?: Decimal
}

/** LotTypeRules, a component. */
export interface LotTypeRulesComponent {
  readonly noLotTypeRules?: readonly LotTypeRulesLotTypeRulesEntry[]
}

/** An entry of NoMatchRules(1235). */
export interface MatchRulesMatchRulesEntry {
  readonly matchAlgorithm: string
  readonly matchType?: Enumerations['matchType']
}

/** MatchRules, a component. */
export interface MatchRulesComponent {
  readonly noMatchRules?: readonly MatchRulesMatchRulesEntry[]
}

/** An entry of NoExecInstRules(1232). */
export interface ExecInstRulesExecInstRulesEntry {
  readonly execInstValue: string
}

/** ExecInstRules, a component. */
export interface ExecInstRulesComponent {
  readonly noExecInstRules?: readonly ExecInstRulesExecInstRulesEntry[]
}

/** An entry of NoTimeInForceRules(1239). */
export interface TimeInForceRulesTimeInForceRulesEntry {
  readonly timeInForce: Enumerations['timeInForce']
}

/** TimeInForceRules, a component. */
export interface TimeInForceRulesComponent {
  readonly noTimeInForceRules?: readonly TimeInForceRulesTimeInForceRulesEntry[]
}

/** An entry of NoOrdTypeRules(1237). */
export interface OrdTypeRulesOrdTypeRulesEntry {
  readonly ordType: Enumerations['ordType']
}

/** OrdTypeRules, a component. */
export interface OrdTypeRulesComponent {
  readonly noOrdTypeRules?: readonly OrdTypeRulesOrdTypeRulesEntry[]
}

/** TradingSessionRules, a component. */
export interface TradingSessionRulesComponent extends Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent>, Partial<MatchRulesComponent>, Partial<MarketDataFeedTypesComponent> {
}

/** An entry of NoTradingSessionRules(1309). */
export interface TradingSessionRulesGrpTradingSessionRulesEntry extends Partial<TradingSessionRulesComponent> {
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** TradingSessionRulesGrp, a component. */
export interface TradingSessionRulesGrpComponent {
  readonly noTradingSessionRules?: readonly TradingSessionRulesGrpTradingSessionRulesEntry[]
}

/** BaseTradingRules, a component. */
export interface BaseTradingRulesComponent extends Partial<TickRulesComponent>, Partial<LotTypeRulesComponent>, Partial<PriceLimitsComponent> {
  readonly expirationCycle?: Enumerations['expirationCycle']
  readonly minTradeVol?: Decimal
  readonly maxTradeVol?: Decimal
  readonly maxPriceVariation?: Decimal
  readonly impliedMarketIndicator?: Enumerations['impliedMarketIndicator']
  readonly tradingCurrency?: string
  readonly roundLot?: Decimal
  readonly multilegModel?: Enumerations['multilegModel']
  readonly multilegPriceMethod?: Enumerations['multilegPriceMethod']
  readonly priceType?: Enumerations['priceType']
}

/** An entry of NoMarketSegments(1310). */
export interface MarketSegmentGrpMarketSegmentsEntry extends Partial<SecurityTradingRulesComponent>, Partial<StrikeRulesComponent> {
  readonly marketID: string
  readonly marketSegmentID?: string
}

/** MarketSegmentGrp, a component. */
export interface MarketSegmentGrpComponent {
  readonly noMarketSegments?: readonly MarketSegmentGrpMarketSegmentsEntry[]
}

/** An entry of NoDerivativeInstrumentPartySubIDs(1296). */
export interface DerivativeInstrumentPartySubIDsGrpDerivativeInstrumentPartySubIDsEntry {
  readonly derivativeInstrumentPartySubID: string
  readonly derivativeInstrumentPartySubIDType?: number
}

/** DerivativeInstrumentPartySubIDsGrp, a component. */
export interface DerivativeInstrumentPartySubIDsGrpComponent {
  readonly noDerivativeInstrumentPartySubIDs?: readonly DerivativeInstrumentPartySubIDsGrpDerivativeInstrumentPartySubIDsEntry[]
}

/** An entry of NoDerivativeInstrumentParties(1292). */
export interface DerivativeInstrumentPartiesDerivativeInstrumentPartiesEntry extends Partial<DerivativeInstrumentPartySubIDsGrpComponent> {
  readonly derivativeInstrumentPartyID: string
  readonly derivativeInstrumentPartyIDSource?: string
  readonly derivativeInstrumentPartyRole?: number
}

/** DerivativeInstrumentParties, a component. */
export interface DerivativeInstrumentPartiesComponent {
  readonly noDerivativeInstrumentParties?: readonly DerivativeInstrumentPartiesDerivativeInstrumentPartiesEntry[]
}

/** An entry of NoDerivativeInstrAttrib(1311). */
export interface DerivativeInstrumentAttributeDerivativeInstrAttribEntry {
  readonly derivativeInstrAttribType: number
  readonly derivativeInstrAttribValue?: string
}

/** DerivativeInstrumentAttribute, a component. */
export interface DerivativeInstrumentAttributeComponent {
  readonly noDerivativeInstrAttrib?: readonly DerivativeInstrumentAttributeDerivativeInstrAttribEntry[]
}

/** An entry of NoNestedInstrAttrib(1312). */
export interface NestedInstrumentAttributeNestedInstrAttribEntry {
  readonly nestedInstrAttribType: number
  readonly nestedInstrAttribValue?: string
}

/** NestedInstrumentAttribute, a component. */
export interface NestedInstrumentAttributeComponent {
  readonly noNestedInstrAttrib?: readonly NestedInstrumentAttributeNestedInstrAttribEntry[]
}

/** DerivativeInstrument, a component. */
export interface DerivativeInstrumentComponent extends Partial<DerivativeSecurityAltIDGrpComponent>, Partial<DerivativeSecurityXMLComponent>, Partial<DerivativeEventsGrpComponent>, Partial<DerivativeInstrumentPartiesComponent> {
  readonly derivativeSymbol?: string
  readonly derivativeSymbolSfx?: string
  readonly derivativeSecurityID?: string
  readonly derivativeSecurityIDSource?: string
  readonly derivativeProduct?: number
  readonly derivativeProductComplex?: string
  readonly derivFlexProductEligibilityIndicator?: boolean
  readonly derivativeSecurityGroup?: string
  readonly derivativeCFICode?: string
  readonly derivativeSecurityType?: string
  readonly derivativeSecuritySubType?: string
  readonly derivativeMaturityMonthYear?: string
  readonly derivativeMaturityDate?: string
  readonly derivativeMaturityTime?: string
  readonly derivativeSettleOnOpenFlag?: string
  readonly derivativeInstrmtAssignmentMethod?: string
  readonly derivativeSecurityStatus?: string
  readonly derivativeIssueDate?: string
  readonly derivativeInstrRegistry?: string
  readonly derivativeCountryOfIssue?: string
  readonly derivativeStateOrProvinceOfIssue?: string
  readonly derivativeLocaleOfIssue?: string
  readonly derivativeStrikePrice?: Decimal
  readonly derivativeStrikeCurrency?: string
  readonly derivativeStrikeMultiplier?: Decimal
  readonly derivativeStrikeValue?: Decimal
  readonly derivativeOptAttribute?: string
  readonly derivativeContractMultiplier?: Decimal
  readonly derivativeMinPriceIncrement?: Decimal
  readonly derivativeMinPriceIncrementAmount?: Decimal
  readonly derivativeUnitOfMeasure?: string
  readonly derivativeUnitOfMeasureQty?: Decimal
  readonly derivativePriceUnitOfMeasure?: string
  readonly derivativePriceUnitOfMeasureQty?: Decimal
  readonly derivativeSettlMethod?: string
  readonly derivativePriceQuoteMethod?: string
  readonly derivativeFuturesValuationMethod?: string
  readonly derivativeListMethod?: number
  readonly derivativeCapPrice?: Decimal
  readonly derivativeFloorPrice?: Decimal
  readonly derivativePutOrCall?: number
  readonly derivativeExerciseStyle?: string
  readonly derivativeOptPayAmount?: Decimal
  readonly derivativeTimeUnit?: string
  readonly derivativeSecurityExchange?: string
  readonly derivativePositionLimit?: number
  readonly derivativeNTPositionLimit?: number
  readonly derivativeIssuer?: string
  readonly derivativeEncodedIssuerLen?: number
  readonly derivativeEncodedIssuer?: DataBytes
  readonly derivativeSecurityDesc?: string
  readonly derivativeEncodedSecurityDescLen?: number
  readonly derivativeEncodedSecurityDesc?: DataBytes
  readonly derivativeContractSettlMonth?: string
}

/** An entry of NoDerivativeSecurityAltID(1218). */
export interface DerivativeSecurityAltIDGrpDerivativeSecurityAltIDEntry {
  readonly derivativeSecurityAltID: string
  readonly derivativeSecurityAltIDSource?: string
}

/** DerivativeSecurityAltIDGrp, a component. */
export interface DerivativeSecurityAltIDGrpComponent {
  readonly noDerivativeSecurityAltID?: readonly DerivativeSecurityAltIDGrpDerivativeSecurityAltIDEntry[]
}

/** An entry of NoDerivativeEvents(1286). */
export interface DerivativeEventsGrpDerivativeEventsEntry {
  readonly derivativeEventType: number
  readonly derivativeEventDate?: string
  readonly derivativeEventTime?: UtcText
  readonly derivativeEventPx?: Decimal
  readonly derivativeEventText?: string
}

/** DerivativeEventsGrp, a component. */
export interface DerivativeEventsGrpComponent {
  readonly noDerivativeEvents?: readonly DerivativeEventsGrpDerivativeEventsEntry[]
}

/** DerivativeSecurityDefinition, a component. */
export interface DerivativeSecurityDefinitionComponent extends Partial<DerivativeInstrumentComponent>, Partial<DerivativeInstrumentAttributeComponent>, Partial<MarketSegmentGrpComponent> {
}

/** An entry of NoRelatedSym(146). */
export interface RelSymDerivSecUpdGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<SecondaryPriceLimitsComponent>, Partial<InstrmtLegGrpComponent> {
  readonly listUpdateAction: string
  readonly corporateAction?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** RelSymDerivSecUpdGrp, a component. */
export interface RelSymDerivSecUpdGrpComponent {
  readonly noRelatedSym?: readonly RelSymDerivSecUpdGrpRelatedSymEntry[]
}

/** DerivativeSecurityXML, a component. */
export interface DerivativeSecurityXMLComponent {
  readonly derivativeSecurityXMLLen?: number
  readonly derivativeSecurityXML?: DataBytes
  readonly derivativeSecurityXMLSchema?: string
}

/** An entry of NoUnderlyingLegSecurityAltID(1334). */
export interface UnderlyingLegSecurityAltIDGrpUnderlyingLegSecurityAltIDEntry {
  readonly underlyingLegSecurityAltID: string
  readonly underlyingLegSecurityAltIDSource?: string
}

/** UnderlyingLegSecurityAltIDGrp, a component. */
export interface UnderlyingLegSecurityAltIDGrpComponent {
  readonly noUnderlyingLegSecurityAltID?: readonly UnderlyingLegSecurityAltIDGrpUnderlyingLegSecurityAltIDEntry[]
}

/** UnderlyingLegInstrument, a component. */
export interface UnderlyingLegInstrumentComponent extends Partial<UnderlyingLegSecurityAltIDGrpComponent> {
  readonly underlyingLegSymbol?: string
  readonly underlyingLegSymbolSfx?: string
  readonly underlyingLegSecurityID?: string
  readonly underlyingLegSecurityIDSource?: string
  readonly underlyingLegCFICode?: string
  readonly underlyingLegSecurityType?: string
  readonly underlyingLegSecuritySubType?: string
  readonly underlyingLegMaturityMonthYear?: string
  readonly underlyingLegMaturityDate?: string
  readonly underlyingLegMaturityTime?: string
  readonly underlyingLegStrikePrice?: Decimal
  readonly underlyingLegOptAttribute?: string
  readonly underlyingLegPutOrCall?: number
  readonly underlyingLegSecurityExchange?: string
  readonly underlyingLegSecurityDesc?: string
}

/** An entry of NoOfLegUnderlyings(1342). */
export interface TradeCapLegUnderlyingsGrpOfLegUnderlyingsEntry extends Partial<UnderlyingLegInstrumentComponent> {
  readonly underlyingLegSymbol: NonNullable<UnderlyingLegInstrumentComponent['underlyingLegSymbol']>
}

/** TradeCapLegUnderlyingsGrp, a component. */
export interface TradeCapLegUnderlyingsGrpComponent {
  readonly noOfLegUnderlyings?: readonly TradeCapLegUnderlyingsGrpOfLegUnderlyingsEntry[]
}

/** An entry of NoUsernames(809). */
export interface UsernameGrpUsernamesEntry {
  readonly username: string
}

/** UsernameGrp, a component. */
export interface UsernameGrpComponent {
  readonly noUsernames?: readonly UsernameGrpUsernamesEntry[]
}

/** An entry of NoNotAffectedOrders(1370). */
export interface NotAffectedOrdersGrpNotAffectedOrdersEntry {
  readonly notAffOrigClOrdID: string
  readonly notAffectedOrderID?: string
}

/** NotAffectedOrdersGrp, a component. */
export interface NotAffectedOrdersGrpComponent {
  readonly noNotAffectedOrders?: readonly NotAffectedOrdersGrpNotAffectedOrdersEntry[]
}

/** An entry of NoFills(1362). */
export interface FillsGrpFillsEntry extends Partial<NestedParties4Component> {
  readonly fillExecID: string
  readonly fillPx?: Decimal
  readonly fillQty?: Decimal
}

/** FillsGrp, a component. */
export interface FillsGrpComponent {
  readonly noFills?: readonly FillsGrpFillsEntry[]
}

/** An entry of NoTrdRepIndicators(1387). */
export interface TrdRepIndicatorsGrpTrdRepIndicatorsEntry {
  readonly trdRepPartyRole: number
  readonly trdRepIndicator?: boolean
}

/** TrdRepIndicatorsGrp, a component. */
export interface TrdRepIndicatorsGrpComponent {
  readonly noTrdRepIndicators?: readonly TrdRepIndicatorsGrpTrdRepIndicatorsEntry[]
}

/** ApplicationSequenceControl, a component. */
export interface ApplicationSequenceControlComponent {
  readonly applID?: string
  readonly applSeqNum?: number
  readonly applLastSeqNum?: number
  readonly applResendFlag?: boolean
}

/** An entry of NoApplIDs(1351). */
export interface ApplIDRequestGrpApplIDsEntry {
  readonly refApplID: string
  readonly applBegSeqNum?: number
  readonly applEndSeqNum?: number
}

/** ApplIDRequestGrp, a component. */
export interface ApplIDRequestGrpComponent {
  readonly noApplIDs?: readonly ApplIDRequestGrpApplIDsEntry[]
}

/** An entry of NoApplIDs(1351). */
export interface ApplIDRequestAckGrpApplIDsEntry {
  readonly refApplID: string
  readonly applBegSeqNum?: number
  readonly applEndSeqNum?: number
  readonly refApplLastSeqNum?: number
  readonly applResponseError?: Enumerations['applResponseError']
}

/** ApplIDRequestAckGrp, a component. */
export interface ApplIDRequestAckGrpComponent {
  readonly noApplIDs?: readonly ApplIDRequestAckGrpApplIDsEntry[]
}

/** An entry of NoApplIDs(1351). */
export interface ApplIDReportGrpApplIDsEntry {
  readonly refApplID: string
  readonly applNewSeqNum?: number
  readonly refApplLastSeqNum?: number
}

/** ApplIDReportGrp, a component. */
export interface ApplIDReportGrpComponent {
  readonly noApplIDs?: readonly ApplIDReportGrpApplIDsEntry[]
}

/** An entry of NoNested4PartySubIDs(1413). */
export interface NstdPtys4SubGrpNested4PartySubIDsEntry {
  readonly nested4PartySubID: string
  readonly nested4PartySubIDType?: number
}

/** NstdPtys4SubGrp, a component. */
export interface NstdPtys4SubGrpComponent {
  readonly noNested4PartySubIDs?: readonly NstdPtys4SubGrpNested4PartySubIDsEntry[]
}

/** An entry of NoNested4PartyIDs(1414). */
export interface NestedParties4Nested4PartyIDsEntry extends Partial<NstdPtys4SubGrpComponent> {
  readonly nested4PartyID: string
  readonly nested4PartyIDSource?: string
  readonly nested4PartyRole?: number
}

/** NestedParties4, a component. */
export interface NestedParties4Component {
  readonly noNested4PartyIDs?: readonly NestedParties4Nested4PartyIDsEntry[]
}

/** Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10). */
export interface Header {
}

/** IOI(6). */
export interface IOI extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<PartiesComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegIOIGrpComponent>, Partial<IOIQualGrpComponent>, Partial<RoutingGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly ioiid: string
  readonly ioiTransType: Enumerations['ioiTransType']
  readonly ioiRefID?: string
  readonly side: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly ioiQty: Enumerations['ioiQty']
  readonly currency?: string
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly validUntilTime?: UtcText
  readonly ioiQltyInd?: Enumerations['ioiQltyInd']
  readonly ioiNaturalFlag?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly transactTime?: UtcText
  readonly urlLink?: string
}

/** Advertisement(7). */
export interface Advertisement extends InstrumentComponent, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent> {
  readonly advId: string
  readonly advTransType: Enumerations['advTransType']
  readonly advRefID?: string
  readonly advSide: Enumerations['advSide']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly price?: Decimal
  readonly currency?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly urlLink?: string
  readonly lastMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** ExecutionReport(8). */
export interface ExecutionReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartiesComponent>, Partial<ContraGrpComponent>, Partial<PreAllocGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<OrderQtyDataComponent>, Partial<TriggeringInstructionComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<FillsGrpComponent>, Partial<CommissionDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<DisplayInstructionComponent>, Partial<ContAmtGrpComponent>, Partial<InstrmtLegExecGrpComponent>, Partial<MiscFeesGrpComponent>, Partial<TrdRegTimestampsComponent> {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly secondaryExecID?: string
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly clOrdLinkID?: string
  readonly quoteRespID?: string
  readonly ordStatusReqID?: string
  readonly massStatusReqID?: string
  readonly hostCrossID?: string
  readonly totNumReports?: number
  readonly lastRptRequested?: boolean
  readonly tradeOriginationDate?: string
  readonly listID?: string
  readonly crossID?: string
  readonly origCrossID?: string
  readonly crossType?: Enumerations['crossType']
  readonly trdMatchID?: string
  readonly execID: string
  readonly execRefID?: string
  readonly execType: Enumerations['execType']
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly matchType?: Enumerations['matchType']
  readonly orderCategory?: Enumerations['orderCategory']
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly side: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly lotType?: Enumerations['lotType']
  readonly ordType?: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly peggedPrice?: Decimal
  readonly peggedRefPrice?: Decimal
  readonly discretionPrice?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly targetStrategyPerformance?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly execInst?: string
  readonly aggressorIndicator?: boolean
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly lastQty?: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly underlyingLastQty?: Decimal
  readonly lastPx?: Decimal
  readonly underlyingLastPx?: Decimal
  readonly lastParPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly leavesQty: Decimal
  readonly cumQty: Decimal
  readonly avgPx?: Decimal
  readonly dayOrderQty?: Decimal
  readonly dayCumQty?: Decimal
  readonly dayAvgPx?: Decimal
  readonly totNoFills?: number
  readonly lastFragment?: boolean
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly reportToExch?: boolean
  readonly grossTradeAmt?: Decimal
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
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
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly maxShow?: Decimal
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
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
  readonly lastLiquidityInd?: Enumerations['lastLiquidityInd']
  readonly copyMsgIndicator?: boolean
  readonly dividendYield?: Decimal
  readonly manualOrderIndicator?: boolean
  readonly custDirectedOrder?: boolean
  readonly receivedDeptID?: string
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly volatility?: Decimal
  readonly timeToExpiration?: Decimal
  readonly riskFreeRate?: Decimal
  readonly priceDelta?: Decimal
}

/** OrderCancelReject(9). */
export interface OrderCancelReject {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly clOrdID: string
  readonly clOrdLinkID?: string
  readonly origClOrdID?: string
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
  readonly origOrdModTime?: UtcText
  readonly listID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly cxlRejResponseTo: Enumerations['cxlRejResponseTo']
  readonly cxlRejReason?: Enumerations['cxlRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** News(B). */
export interface News extends Partial<ApplicationSequenceControlComponent>, Partial<RoutingGrpComponent>, Partial<InstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, LinesOfTextGrpComponent {
  readonly origTime?: UtcText
  readonly urgency?: Enumerations['urgency']
  readonly headline: string
  readonly encodedHeadlineLen?: number
  readonly encodedHeadline?: DataBytes
  readonly urlLink?: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** Email(C). */
export interface Email extends Partial<RoutingGrpComponent>, Partial<InstrmtGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, LinesOfTextGrpComponent {
  readonly emailThreadID: string
  readonly emailType: Enumerations['emailType']
  readonly origTime?: UtcText
  readonly subject: string
  readonly encodedSubjectLen?: number
  readonly encodedSubject?: DataBytes
  readonly orderID?: string
  readonly clOrdID?: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** NewOrderSingle(D). */
export interface NewOrderSingle extends Partial<PartiesComponent>, Partial<PreAllocGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<TrdRegTimestampsComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly manualOrderIndicator?: boolean
  readonly custDirectedOrder?: boolean
  readonly receivedDeptID?: string
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
}

/** NewOrderList(E). */
export interface NewOrderList extends Partial<RootPartiesComponent>, ListOrdGrpComponent {
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
  readonly contingencyType?: Enumerations['contingencyType']
  readonly encodedListExecInstLen?: number
  readonly encodedListExecInst?: DataBytes
  readonly allowableOneSidednessPct?: Decimal
  readonly allowableOneSidednessValue?: Decimal
  readonly allowableOneSidednessCurr?: string
  readonly totNoOrders: number
  readonly lastFragment?: boolean
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest extends Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, OrderQtyDataComponent {
  readonly origClOrdID?: string
  readonly orderID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly listID?: string
  readonly origOrdModTime?: UtcText
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly complianceID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderCancelReplaceRequest(G). */
export interface OrderCancelReplaceRequest extends Partial<PartiesComponent>, Partial<PreAllocGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<CommissionDataComponent>, Partial<TrdRegTimestampsComponent> {
  readonly orderID?: string
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly origClOrdID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly listID?: string
  readonly origOrdModTime?: UtcText
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
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
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
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
  readonly manualOrderIndicator?: boolean
  readonly custDirectedOrder?: boolean
  readonly receivedDeptID?: string
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
}

/** OrderStatusRequest(H). */
export interface OrderStatusRequest extends Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent> {
  readonly orderID?: string
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly ordStatusReqID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly side: Enumerations['side']
}

/** AllocationInstruction(J). */
export interface AllocationInstruction extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent> {
  readonly allocID: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocType: Enumerations['allocType']
  readonly secondaryAllocID?: string
  readonly refAllocID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly bookingRefID?: string
  readonly allocNoOrdersType?: Enumerations['allocNoOrdersType']
  readonly previouslyReported?: boolean
  readonly reversalIndicator?: boolean
  readonly matchType?: Enumerations['matchType']
  readonly side: Enumerations['side']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly priceType?: Enumerations['priceType']
  readonly avgPx?: Decimal
  readonly avgParPx?: Decimal
  readonly currency?: string
  readonly avgPxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly grossTradeAmt?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly autoAcceptIndicator?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly totalAccruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly legalConfirm?: boolean
  readonly totNoAllocs?: number
  readonly lastFragment?: boolean
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly messageEventSource?: string
  readonly rndPx?: Decimal
}

/** ListCancelRequest(K). */
export interface ListCancelRequest extends Partial<PartiesComponent> {
  readonly listID: string
  readonly transactTime: UtcText
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
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

/** ListStatus(N). */
export interface ListStatus extends OrdListStatGrpComponent {
  readonly listID: string
  readonly listStatusType: Enumerations['listStatusType']
  readonly noRpts: number
  readonly listOrderStatus: Enumerations['listOrderStatus']
  readonly contingencyType?: Enumerations['contingencyType']
  readonly listRejectReason?: Enumerations['listRejectReason']
  readonly rptSeq: number
  readonly listStatusText?: string
  readonly encodedListStatusTextLen?: number
  readonly encodedListStatusText?: DataBytes
  readonly transactTime?: UtcText
  readonly totNoOrders: number
  readonly lastFragment?: boolean
}

/** AllocationInstructionAck(P). */
export interface AllocationInstructionAck extends Partial<PartiesComponent>, Partial<AllocAckGrpComponent> {
  readonly allocID: string
  readonly secondaryAllocID?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly allocType?: Enumerations['allocType']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly product?: Enumerations['product']
  readonly securityType?: Enumerations['securityType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** DontKnowTrade(Q). */
export interface DontKnowTrade extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, OrderQtyDataComponent {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly execID: string
  readonly dkReason: Enumerations['dkReason']
  readonly side: Enumerations['side']
  readonly lastQty?: Decimal
  readonly lastPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** QuoteRequest(R). */
export interface QuoteRequest extends Partial<RootPartiesComponent>, QuotReqGrpComponent {
  readonly quoteReqID: string
  readonly rfqReqID?: string
  readonly clOrdID?: string
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly privateQuote?: boolean
  readonly respondentType?: Enumerations['respondentType']
  readonly preTradeAnonymity?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** Quote(S). */
export interface Quote extends Partial<QuotQualGrpComponent>, Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<LegQuotGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteMsgID?: string
  readonly quoteRespID?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly privateQuote?: boolean
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly minQty?: Decimal
  readonly validUntilTime?: UtcText
  readonly bidSpotRate?: Decimal
  readonly offerSpotRate?: Decimal
  readonly bidForwardPoints?: Decimal
  readonly offerForwardPoints?: Decimal
  readonly bidSwapPoints?: Decimal
  readonly offerSwapPoints?: Decimal
  readonly midPx?: Decimal
  readonly bidYield?: Decimal
  readonly midYield?: Decimal
  readonly offerYield?: Decimal
  readonly transactTime?: UtcText
  readonly ordType?: Enumerations['ordType']
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly settlCurrBidFxRate?: Decimal
  readonly settlCurrOfferFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly commType?: Enumerations['commType']
  readonly commission?: Decimal
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly priceType?: Enumerations['priceType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SettlementInstructions(T). */
export interface SettlementInstructions extends Partial<SettlInstGrpComponent> {
  readonly settlInstMsgID: string
  readonly settlInstReqID?: string
  readonly settlInstMode: Enumerations['settlInstMode']
  readonly settlInstReqRejCode?: Enumerations['settlInstReqRejCode']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly clOrdID?: string
  readonly transactTime: UtcText
}

/** MarketDataRequest(V). */
export interface MarketDataRequest extends Partial<PartiesComponent>, MDReqGrpComponent, InstrmtMDReqGrpComponent, Partial<TrdgSesGrpComponent> {
  readonly mdReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketDepth: number
  readonly mdUpdateType?: Enumerations['mdUpdateType']
  readonly aggregatedBook?: boolean
  readonly openCloseSettlFlag?: string
  readonly scope?: string
  readonly mdImplicitDelete?: boolean
  readonly applQueueAction?: Enumerations['applQueueAction']
  readonly applQueueMax?: number
  readonly mdQuoteType?: Enumerations['mdQuoteType']
}

/** MarketDataSnapshotFullRefresh(W). */
export interface MarketDataSnapshotFullRefresh extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, MDFullGrpComponent, Partial<RoutingGrpComponent> {
  readonly totNumReports?: number
  readonly mdReportID?: number
  readonly clearingBusinessDate?: string
  readonly mdBookType?: Enumerations['mdBookType']
  readonly mdSubBookType?: number
  readonly marketDepth?: number
  readonly mdFeedType?: string
  readonly refreshIndicator?: boolean
  readonly tradeDate?: string
  readonly mdReqID?: string
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly netChgPrevDay?: Decimal
  readonly applQueueDepth?: number
  readonly applQueueResolution?: Enumerations['applQueueResolution']
}

/** MarketDataIncrementalRefresh(X). */
export interface MarketDataIncrementalRefresh extends Partial<ApplicationSequenceControlComponent>, MDIncGrpComponent, Partial<RoutingGrpComponent> {
  readonly mdBookType?: Enumerations['mdBookType']
  readonly mdFeedType?: string
  readonly tradeDate?: string
  readonly mdReqID?: string
  readonly applQueueDepth?: number
  readonly applQueueResolution?: Enumerations['applQueueResolution']
}

/** MarketDataRequestReject(Y). */
export interface MarketDataRequestReject extends Partial<PartiesComponent>, Partial<MDRjctGrpComponent> {
  readonly mdReqID: string
  readonly mdReqRejReason?: Enumerations['mdReqRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** QuoteCancel(Z). */
export interface QuoteCancel extends Partial<PartiesComponent>, Partial<QuotCxlEntriesGrpComponent> {
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly quoteMsgID?: string
  readonly quoteCancelType: Enumerations['quoteCancelType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** QuoteStatusRequest(a). */
export interface QuoteStatusRequest extends InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<PartiesComponent> {
  readonly quoteStatusReqID?: string
  readonly quoteID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** MassQuoteAcknowledgement(b). */
export interface MassQuoteAcknowledgement extends Partial<PartiesComponent>, Partial<QuotSetAckGrpComponent> {
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly quoteStatus: Enumerations['quoteStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteCancelType?: Enumerations['quoteCancelType']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecurityDefinitionRequest(c). */
export interface SecurityDefinitionRequest extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly securityReqID: string
  readonly securityRequestType: Enumerations['securityRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly expirationCycle?: Enumerations['expirationCycle']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** SecurityDefinition(d). */
export interface SecurityDefinition extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<MarketSegmentGrpComponent> {
  readonly securityReportID?: number
  readonly clearingBusinessDate?: string
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityResponseType?: Enumerations['securityResponseType']
  readonly corporateAction?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecurityStatusRequest(e). */
export interface SecurityStatusRequest extends InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly securityStatusReqID: string
  readonly currency?: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** SecurityStatus(f). */
export interface SecurityStatus extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly securityStatusReqID?: string
  readonly currency?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly unsolicitedIndicator?: boolean
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly securityTradingEvent?: Enumerations['securityTradingEvent']
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly haltReasonChar?: Enumerations['haltReasonChar']
  readonly inViewOfCommon?: boolean
  readonly dueToRelated?: boolean
  readonly mdBookType?: Enumerations['mdBookType']
  readonly marketDepth?: number
  readonly buyVolume?: Decimal
  readonly sellVolume?: Decimal
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly lastPx?: Decimal
  readonly transactTime?: UtcText
  readonly adjustment?: Enumerations['adjustment']
  readonly firstPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradingSessionStatusRequest(g). */
export interface TradingSessionStatusRequest {
  readonly tradSesReqID: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly securityExchange?: string
}

/** TradingSessionStatus(h). */
export interface TradingSessionStatus extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentComponent> {
  readonly tradSesReqID?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly unsolicitedIndicator?: boolean
  readonly tradSesStatus: Enumerations['tradSesStatus']
  readonly tradSesEvent?: Enumerations['tradSesEvent']
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

/** MassQuote(i). */
export interface MassQuote extends Partial<PartiesComponent>, QuotSetGrpComponent {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly defBidSize?: Decimal
  readonly defOfferSize?: Decimal
}

/** BusinessMessageReject(j). */
export interface BusinessMessageReject {
  readonly refSeqNum?: number
  readonly refMsgType: string
  readonly refApplVerID?: string
  readonly refApplExtID?: number
  readonly refCstmApplVerID?: string
  readonly businessRejectRefID?: string
  readonly businessRejectReason: Enumerations['businessRejectReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** BidRequest(k). */
export interface BidRequest extends Partial<BidDescReqGrpComponent>, Partial<BidCompReqGrpComponent> {
  readonly bidID?: string
  readonly clientBidID: string
  readonly bidRequestTransType: Enumerations['bidRequestTransType']
  readonly listName?: string
  readonly totNoRelatedSym: number
  readonly bidType: Enumerations['bidType']
  readonly numTickets?: number
  readonly currency?: string
  readonly sideValue1?: Decimal
  readonly sideValue2?: Decimal
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
  readonly bidTradeType: Enumerations['bidTradeType']
  readonly basisPxType: Enumerations['basisPxType']
  readonly strikeTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** BidResponse(l). */
export interface BidResponse extends BidCompRspGrpComponent {
  readonly bidID?: string
  readonly clientBidID?: string
}

/** ListStrikePrice(m). */
export interface ListStrikePrice extends InstrmtStrkPxGrpComponent {
  readonly listID: string
  readonly totNoStrikes: number
  readonly lastFragment?: boolean
}

/** RegistrationInstructions(o). */
export interface RegistrationInstructions extends Partial<PartiesComponent>, Partial<RgstDtlsGrpComponent>, Partial<RgstDistInstGrpComponent> {
  readonly registID: string
  readonly registTransType: Enumerations['registTransType']
  readonly registRefID: string
  readonly clOrdID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly registAcctType?: string
  readonly taxAdvantageType?: Enumerations['taxAdvantageType']
  readonly ownershipType?: Enumerations['ownershipType']
}

/** RegistrationInstructionsResponse(p). */
export interface RegistrationInstructionsResponse extends Partial<PartiesComponent> {
  readonly registID: string
  readonly registTransType: Enumerations['registTransType']
  readonly registRefID: string
  readonly clOrdID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly registStatus: Enumerations['registStatus']
  readonly registRejReasonCode?: Enumerations['registRejReasonCode']
  readonly registRejReasonText?: string
}

/** OrderMassCancelRequest(q). */
export interface OrderMassCancelRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly massCancelRequestType: Enumerations['massCancelRequestType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly side?: Enumerations['side']
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderMassCancelReport(r). */
export interface OrderMassCancelReport extends Partial<AffectedOrdGrpComponent>, Partial<NotAffectedOrdersGrpComponent>, Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly orderID: string
  readonly massActionReportID: string
  readonly secondaryOrderID?: string
  readonly massCancelRequestType: Enumerations['massCancelRequestType']
  readonly massCancelResponse: Enumerations['massCancelResponse']
  readonly massCancelRejectReason?: Enumerations['massCancelRejectReason']
  readonly totalAffectedOrders?: number
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly side?: Enumerations['side']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** NewOrderCross(s). */
export interface NewOrderCross extends Partial<RootPartiesComponent>, SideCrossOrdModGrpComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, Partial<StipulationsComponent>, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly crossID: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly transBkdTime?: UtcText
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
}

/** CrossOrderCancelReplaceRequest(t). */
export interface CrossOrderCancelReplaceRequest extends Partial<RootPartiesComponent>, SideCrossOrdModGrpComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, Partial<StipulationsComponent>, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly orderID?: string
  readonly crossID: string
  readonly origCrossID: string
  readonly hostCrossID?: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly transBkdTime?: UtcText
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
}

/** CrossOrderCancelRequest(u). */
export interface CrossOrderCancelRequest extends Partial<RootPartiesComponent>, SideCrossOrdCxlGrpComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly orderID?: string
  readonly crossID: string
  readonly origCrossID: string
  readonly hostCrossID?: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly transactTime: UtcText
}

/** SecurityTypeRequest(v). */
export interface SecurityTypeRequest {
  readonly securityReqID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly product?: Enumerations['product']
  readonly securityType?: Enumerations['securityType']
  readonly securitySubType?: string
}

/** SecurityTypes(w). */
export interface SecurityTypes extends Partial<ApplicationSequenceControlComponent>, Partial<SecTypesGrpComponent> {
  readonly securityReqID: string
  readonly securityResponseID: string
  readonly securityResponseType: Enumerations['securityResponseType']
  readonly totNoSecurityTypes?: number
  readonly lastFragment?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** SecurityListRequest(x). */
export interface SecurityListRequest extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly securityReqID: string
  readonly securityListRequestType: Enumerations['securityListRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** SecurityList(y). */
export interface SecurityList extends Partial<ApplicationSequenceControlComponent>, Partial<SecListGrpComponent> {
  readonly securityReportID?: number
  readonly clearingBusinessDate?: string
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly totNoRelatedSym?: number
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly lastFragment?: boolean
}

/** DerivativeSecurityListRequest(z). */
export interface DerivativeSecurityListRequest extends Partial<UnderlyingInstrumentComponent>, Partial<DerivativeInstrumentComponent> {
  readonly securityReqID: string
  readonly securityListRequestType: Enumerations['securityListRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly securitySubType?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** DerivativeSecurityList(AA). */
export interface DerivativeSecurityList extends Partial<ApplicationSequenceControlComponent>, Partial<UnderlyingInstrumentComponent>, Partial<DerivativeSecurityDefinitionComponent>, Partial<RelSymDerivSecGrpComponent> {
  readonly securityReqID?: string
  readonly securityResponseID: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly totNoRelatedSym?: number
  readonly lastFragment?: boolean
}

/** NewOrderMultileg(AB). */
export interface NewOrderMultileg extends Partial<PartiesComponent>, Partial<PreAllocMlegGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<LegOrdGrpComponent>, Partial<OrderQtyDataComponent>, Partial<TriggeringInstructionComponent>, Partial<CommissionDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly prevClosePx?: Decimal
  readonly swapPoints?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly multilegModel?: Enumerations['multilegModel']
  readonly multilegPriceMethod?: Enumerations['multilegPriceMethod']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly riskFreeRate?: Decimal
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly multiLegRptTypeReq?: Enumerations['multiLegRptTypeReq']
}

/** MultilegOrderCancelReplace(AC). */
export interface MultilegOrderCancelReplace extends Partial<PartiesComponent>, Partial<PreAllocMlegGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<LegOrdGrpComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<CommissionDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly orderID?: string
  readonly origClOrdID?: string
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly dayBookingInst?: Enumerations['dayBookingInst']
  readonly bookingUnit?: Enumerations['bookingUnit']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly cashMargin?: Enumerations['cashMargin']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly prevClosePx?: Decimal
  readonly swapPoints?: Decimal
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly multilegModel?: Enumerations['multilegModel']
  readonly multilegPriceMethod?: Enumerations['multilegPriceMethod']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly complianceID?: string
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly positionEffect?: Enumerations['positionEffect']
  readonly coveredOrUncovered?: Enumerations['coveredOrUncovered']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly riskFreeRate?: Decimal
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly multiLegRptTypeReq?: Enumerations['multiLegRptTypeReq']
}

/** TradeCaptureReportRequest(AD). */
export interface TradeCaptureReportRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<TrdCapDtGrpComponent> {
  readonly tradeRequestID: string
  readonly tradeID?: string
  readonly secondaryTradeID?: string
  readonly firmTradeID?: string
  readonly secondaryFirmTradeID?: string
  readonly tradeRequestType: Enumerations['tradeRequestType']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly tradeReportID?: string
  readonly secondaryTradeReportID?: string
  readonly execID?: string
  readonly execType?: Enumerations['execType']
  readonly orderID?: string
  readonly clOrdID?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly tradeHandlingInstr?: Enumerations['tradeHandlingInstr']
  readonly transferReason?: string
  readonly secondaryTrdType?: number
  readonly tradeLinkID?: string
  readonly trdMatchID?: string
  readonly clearingBusinessDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly side?: Enumerations['side']
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly messageEventSource?: string
}

/** TradeCaptureReport(AE). */
export interface TradeCaptureReport extends Partial<ApplicationSequenceControlComponent>, Partial<RootPartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<OrderQtyDataComponent>, Partial<YieldDataComponent>, Partial<UndInstrmtGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PositionAmountDataComponent>, Partial<TrdInstrmtLegGrpComponent>, Partial<TrdRegTimestampsComponent>, TrdCapRptSideGrpComponent, Partial<TrdRepIndicatorsGrpComponent> {
  readonly tradeReportID?: string
  readonly tradeID?: string
  readonly secondaryTradeID?: string
  readonly firmTradeID?: string
  readonly secondaryFirmTradeID?: string
  readonly tradeReportTransType?: Enumerations['tradeReportTransType']
  readonly tradeReportType?: Enumerations['tradeReportType']
  readonly trdRptStatus?: Enumerations['trdRptStatus']
  readonly tradeRequestID?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tradeHandlingInstr?: Enumerations['tradeHandlingInstr']
  readonly origTradeHandlingInstr?: string
  readonly origTradeDate?: string
  readonly origTradeID?: string
  readonly origSecondaryTradeID?: string
  readonly transferReason?: string
  readonly execType?: Enumerations['execType']
  readonly totNumTradeReports?: number
  readonly lastRptRequested?: boolean
  readonly unsolicitedIndicator?: boolean
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly tradeReportRefID?: string
  readonly secondaryTradeReportRefID?: string
  readonly secondaryTradeReportID?: string
  readonly tradeLinkID?: string
  readonly trdMatchID?: string
  readonly execID?: string
  readonly ordStatus?: Enumerations['ordStatus']
  readonly secondaryExecID?: string
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly previouslyReported?: boolean
  readonly priceType?: Enumerations['priceType']
  readonly asOfIndicator?: Enumerations['asOfIndicator']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly qtyType?: Enumerations['qtyType']
  readonly underlyingTradingSessionID?: string
  readonly underlyingTradingSessionSubID?: string
  readonly lastQty: Decimal
  readonly lastPx: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly currency?: string
  readonly settlCurrency?: string
  readonly lastParPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly lastMkt?: string
  readonly tradeDate?: string
  readonly clearingBusinessDate?: string
  readonly avgPx?: Decimal
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly tradeLegRefID?: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly underlyingSettlementDate?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly matchType?: Enumerations['matchType']
  readonly orderCategory?: Enumerations['orderCategory']
  readonly volatility?: Decimal
  readonly dividendYield?: Decimal
  readonly riskFreeRate?: Decimal
  readonly currencyRatio?: Decimal
  readonly copyMsgIndicator?: boolean
  readonly publishTrdIndicator?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly shortSaleReason?: Enumerations['shortSaleReason']
  readonly tierCode?: string
  readonly messageEventSource?: string
  readonly lastUpdateTime?: UtcText
  readonly rndPx?: Decimal
  readonly tzTransactTime?: string
  readonly reportedPxDiff?: boolean
  readonly grossTradeAmt?: Decimal
  readonly rejectText?: string
  readonly feeMultiplier?: Decimal
}

/** OrderMassStatusRequest(AF). */
export interface OrderMassStatusRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly massStatusReqID: string
  readonly massStatusReqType: Enumerations['massStatusReqType']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
}

/** QuoteRequestReject(AG). */
export interface QuoteRequestReject extends Partial<RootPartiesComponent>, QuotReqRjctGrpComponent {
  readonly quoteReqID: string
  readonly rfqReqID?: string
  readonly quoteRequestRejectReason: Enumerations['quoteRequestRejectReason']
  readonly privateQuote?: boolean
  readonly respondentType?: Enumerations['respondentType']
  readonly preTradeAnonymity?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** RFQRequest(AH). */
export interface RFQRequest extends Partial<PartiesComponent>, RFQReqGrpComponent {
  readonly rfqReqID: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly privateQuote?: boolean
}

/** QuoteStatusReport(AI). */
export interface QuoteStatusReport extends Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<LegQuotStatGrpComponent>, Partial<QuotQualGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly quoteStatusReqID?: string
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly quoteMsgID?: string
  readonly quoteRespID?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteCancelType?: Enumerations['quoteCancelType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly expireTime?: UtcText
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly minQty?: Decimal
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
  readonly ordType?: Enumerations['ordType']
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly settlCurrBidFxRate?: Decimal
  readonly settlCurrOfferFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly commType?: Enumerations['commType']
  readonly commission?: Decimal
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly quoteStatus?: Enumerations['quoteStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** QuoteResponse(AJ). */
export interface QuoteResponse extends Partial<QuotQualGrpComponent>, Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<LegQuotGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly quoteRespID: string
  readonly quoteID?: string
  readonly quoteMsgID?: string
  readonly quoteRespType: Enumerations['quoteRespType']
  readonly clOrdID?: string
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly ioiid?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly preTradeAnonymity?: boolean
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly minQty?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
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
  readonly ordType?: Enumerations['ordType']
  readonly bidForwardPoints2?: Decimal
  readonly offerForwardPoints2?: Decimal
  readonly settlCurrBidFxRate?: Decimal
  readonly settlCurrOfferFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
}

/** Confirmation(AK). */
export interface Confirmation extends Partial<PartiesComponent>, Partial<OrdAllocGrpComponent>, Partial<TrdRegTimestampsComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, UndInstrmtGrpComponent, InstrmtLegGrpComponent, Partial<YieldDataComponent>, CpctyConfGrpComponent, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<SettlInstructionsDataComponent>, Partial<CommissionDataComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent> {
  readonly confirmID: string
  readonly confirmRefID?: string
  readonly confirmReqID?: string
  readonly confirmTransType: Enumerations['confirmTransType']
  readonly confirmType: Enumerations['confirmType']
  readonly copyMsgIndicator?: boolean
  readonly legalConfirm?: boolean
  readonly confirmStatus: Enumerations['confirmStatus']
  readonly allocID?: string
  readonly secondaryAllocID?: string
  readonly individualAllocID?: string
  readonly transactTime: UtcText
  readonly tradeDate: string
  readonly allocQty: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly side: Enumerations['side']
  readonly currency?: string
  readonly lastMkt?: string
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocAccountType?: Enumerations['allocAccountType']
  readonly avgPx: Decimal
  readonly avgPxPrecision?: number
  readonly priceType?: Enumerations['priceType']
  readonly avgParPx?: Decimal
  readonly reportedPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly processCode?: Enumerations['processCode']
  readonly grossTradeAmt: Decimal
  readonly numDaysInterest?: number
  readonly exDate?: string
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney: Decimal
  readonly maturityNetMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly sharedCommission?: Decimal
}

/** PositionMaintenanceRequest(AL). */
export interface PositionMaintenanceRequest extends PartiesComponent, InstrumentComponent, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdgSesGrpComponent>, PositionQtyComponent, Partial<PositionAmountDataComponent> {
  readonly posReqID?: string
  readonly posTransType: Enumerations['posTransType']
  readonly posMaintAction: Enumerations['posMaintAction']
  readonly origPosReqRefID?: string
  readonly posMaintRptRefID?: string
  readonly clearingBusinessDate: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly transactTime?: UtcText
  readonly adjustmentType?: Enumerations['adjustmentType']
  readonly contraryInstructionIndicator?: boolean
  readonly priorSpreadIndicator?: boolean
  readonly thresholdAmount?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlCurrency?: string
}

/** PositionMaintenanceReport(AM). */
export interface PositionMaintenanceReport extends Partial<PartiesComponent>, InstrumentComponent, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdgSesGrpComponent>, PositionQtyComponent, Partial<PositionAmountDataComponent> {
  readonly posMaintRptID: string
  readonly posTransType: Enumerations['posTransType']
  readonly posReqID?: string
  readonly posMaintAction: Enumerations['posMaintAction']
  readonly origPosReqRefID?: string
  readonly posMaintStatus: Enumerations['posMaintStatus']
  readonly posMaintResult?: Enumerations['posMaintResult']
  readonly clearingBusinessDate: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly posMaintRptRefID?: string
  readonly currency?: string
  readonly settlCurrency?: string
  readonly contraryInstructionIndicator?: boolean
  readonly priorSpreadIndicator?: boolean
  readonly transactTime?: UtcText
  readonly adjustmentType?: Enumerations['adjustmentType']
  readonly thresholdAmount?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** RequestForPositions(AN). */
export interface RequestForPositions extends PartiesComponent, Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdgSesGrpComponent> {
  readonly posReqID: string
  readonly posReqType: Enumerations['posReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly settlCurrency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly clearingBusinessDate: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly transactTime: UtcText
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** RequestForPositionsAck(AO). */
export interface RequestForPositionsAck extends PartiesComponent, Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent> {
  readonly posMaintRptID: string
  readonly posReqID?: string
  readonly totalNumPosReports?: number
  readonly unsolicitedIndicator?: boolean
  readonly posReqResult: Enumerations['posReqResult']
  readonly posReqStatus: Enumerations['posReqStatus']
  readonly posReqType?: Enumerations['posReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly clearingBusinessDate?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly settlCurrency?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PositionReport(AP). */
export interface PositionReport extends Partial<ApplicationSequenceControlComponent>, PartiesComponent, Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent>, Partial<PosUndInstrmtGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent> {
  readonly posMaintRptID: string
  readonly posReqID?: string
  readonly posReqType?: Enumerations['posReqType']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly totalNumPosReports?: number
  readonly posReqResult?: Enumerations['posReqResult']
  readonly unsolicitedIndicator?: boolean
  readonly clearingBusinessDate: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly priceType?: Enumerations['priceType']
  readonly settlCurrency?: string
  readonly messageEventSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly settlPrice?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly priorSettlPrice?: Decimal
  readonly matchStatus?: Enumerations['matchStatus']
  readonly registStatus?: Enumerations['registStatus']
  readonly deliveryDate?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradeCaptureReportRequestAck(AQ). */
export interface TradeCaptureReportRequestAck extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly tradeRequestID: string
  readonly tradeID?: string
  readonly secondaryTradeID?: string
  readonly firmTradeID?: string
  readonly secondaryFirmTradeID?: string
  readonly tradeRequestType: Enumerations['tradeRequestType']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly totNumTradeReports?: number
  readonly tradeRequestResult: Enumerations['tradeRequestResult']
  readonly tradeRequestStatus: Enumerations['tradeRequestStatus']
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly messageEventSource?: string
}

/** TradeCaptureReportAck(AR). */
export interface TradeCaptureReportAck extends Partial<RootPartiesComponent>, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<TrdRepIndicatorsGrpComponent>, Partial<TrdInstrmtLegGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<PositionAmountDataComponent>, Partial<TrdCapRptAckSideGrpComponent> {
  readonly tradeReportID?: string
  readonly tradeID?: string
  readonly secondaryTradeID?: string
  readonly firmTradeID?: string
  readonly secondaryFirmTradeID?: string
  readonly tradeReportTransType?: Enumerations['tradeReportTransType']
  readonly tradeReportType?: Enumerations['tradeReportType']
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tradeHandlingInstr?: Enumerations['tradeHandlingInstr']
  readonly origTradeHandlingInstr?: string
  readonly origTradeDate?: string
  readonly origTradeID?: string
  readonly origSecondaryTradeID?: string
  readonly transferReason?: string
  readonly execType?: Enumerations['execType']
  readonly tradeReportRefID?: string
  readonly secondaryTradeReportRefID?: string
  readonly trdRptStatus?: Enumerations['trdRptStatus']
  readonly tradeReportRejectReason?: Enumerations['tradeReportRejectReason']
  readonly secondaryTradeReportID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly tradeLinkID?: string
  readonly trdMatchID?: string
  readonly execID?: string
  readonly secondaryExecID?: string
  readonly ordStatus?: Enumerations['ordStatus']
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly previouslyReported?: boolean
  readonly priceType?: Enumerations['priceType']
  readonly underlyingTradingSessionID?: string
  readonly underlyingTradingSessionSubID?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly qtyType?: Enumerations['qtyType']
  readonly lastQty?: Decimal
  readonly lastPx?: Decimal
  readonly lastParPx?: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly currency?: string
  readonly settlCurrency?: string
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradeDate?: string
  readonly clearingBusinessDate?: string
  readonly avgPx?: Decimal
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly tradeLegRefID?: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly matchType?: Enumerations['matchType']
  readonly copyMsgIndicator?: boolean
  readonly publishTrdIndicator?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly shortSaleReason?: Enumerations['shortSaleReason']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly asOfIndicator?: Enumerations['asOfIndicator']
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly tierCode?: string
  readonly messageEventSource?: string
  readonly lastUpdateTime?: UtcText
  readonly rndPx?: Decimal
  readonly rptSys?: string
  readonly grossTradeAmt?: Decimal
  readonly settlDate?: string
  readonly feeMultiplier?: Decimal
}

/** AllocationReport(AS). */
export interface AllocationReport extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent> {
  readonly allocReportID: string
  readonly allocID?: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocReportRefID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly secondaryAllocID?: string
  readonly allocReportType: Enumerations['allocReportType']
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly refAllocID?: string
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly bookingRefID?: string
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly rndPx?: Decimal
  readonly messageEventSource?: string
  readonly tradeInputDevice?: string
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly allocNoOrdersType?: Enumerations['allocNoOrdersType']
  readonly previouslyReported?: boolean
  readonly reversalIndicator?: boolean
  readonly matchType?: Enumerations['matchType']
  readonly side: Enumerations['side']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly priceType?: Enumerations['priceType']
  readonly avgPx: Decimal
  readonly avgParPx?: Decimal
  readonly currency?: string
  readonly avgPxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly grossTradeAmt?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly autoAcceptIndicator?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly totalAccruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly legalConfirm?: boolean
  readonly totNoAllocs?: number
  readonly lastFragment?: boolean
}

/** AllocationReportAck(AT). */
export interface AllocationReportAck extends Partial<PartiesComponent>, Partial<AllocAckGrpComponent> {
  readonly allocReportID: string
  readonly allocID: string
  readonly clearingBusinessDate?: string
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly quantity?: Decimal
  readonly allocTransType?: Enumerations['allocTransType']
  readonly secondaryAllocID?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly allocStatus?: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly allocReportType?: Enumerations['allocReportType']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly product?: Enumerations['product']
  readonly securityType?: Enumerations['securityType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ConfirmationAck(AU). */
export interface ConfirmationAck {
  readonly confirmID: string
  readonly tradeDate: string
  readonly transactTime: UtcText
  readonly affirmStatus: Enumerations['affirmStatus']
  readonly confirmRejReason?: Enumerations['confirmRejReason']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SettlementInstructionRequest(AV). */
export interface SettlementInstructionRequest extends Partial<PartiesComponent> {
  readonly settlInstReqID: string
  readonly transactTime: UtcText
  readonly allocAccount?: string
  readonly allocAcctIDSource?: number
  readonly side?: Enumerations['side']
  readonly product?: Enumerations['product']
  readonly securityType?: Enumerations['securityType']
  readonly cfiCode?: string
  readonly settlCurrency?: string
  readonly effectiveTime?: UtcText
  readonly expireTime?: UtcText
  readonly lastUpdateTime?: UtcText
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
}

/** AssignmentReport(AW). */
export interface AssignmentReport extends Partial<ApplicationSequenceControlComponent>, PartiesComponent, Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent> {
  readonly asgnRptID: string
  readonly totNumAssignmentReports?: number
  readonly lastRptRequested?: boolean
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly thresholdAmount?: Decimal
  readonly settlPrice?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly underlyingSettlPrice?: Decimal
  readonly priorSettlPrice?: Decimal
  readonly expireDate?: string
  readonly assignmentMethod?: Enumerations['assignmentMethod']
  readonly assignmentUnit?: Decimal
  readonly openInterest?: Decimal
  readonly exerciseMethod?: Enumerations['exerciseMethod']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralRequest(AX). */
export interface CollateralRequest extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtCollGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent> {
  readonly collReqID: string
  readonly collAsgnReason: Enumerations['collAsgnReason']
  readonly transactTime: UtcText
  readonly expireTime?: UtcText
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly accruedInterestAmt?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralAssignment(AY). */
export interface CollateralAssignment extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtCollGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent>, Partial<SettlInstructionsDataComponent> {
  readonly collAsgnID: string
  readonly collReqID?: string
  readonly collAsgnReason: Enumerations['collAsgnReason']
  readonly collAsgnTransType: Enumerations['collAsgnTransType']
  readonly collAsgnRefID?: string
  readonly transactTime: UtcText
  readonly expireTime?: UtcText
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly accruedInterestAmt?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralResponse(AZ). */
export interface CollateralResponse extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtCollGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent> {
  readonly collRespID: string
  readonly collAsgnID?: string
  readonly collReqID?: string
  readonly collAsgnReason?: Enumerations['collAsgnReason']
  readonly collAsgnTransType?: Enumerations['collAsgnTransType']
  readonly collAsgnRespType: Enumerations['collAsgnRespType']
  readonly collAsgnRejectReason?: Enumerations['collAsgnRejectReason']
  readonly transactTime: UtcText
  readonly collApplType?: Enumerations['collApplType']
  readonly financialStatus?: string
  readonly clearingBusinessDate?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly accruedInterestAmt?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralReport(BA). */
export interface CollateralReport extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent>, Partial<SettlInstructionsDataComponent> {
  readonly collRptID: string
  readonly collInquiryID?: string
  readonly transactTime?: UtcText
  readonly collApplType?: Enumerations['collApplType']
  readonly financialStatus?: string
  readonly collStatus: Enumerations['collStatus']
  readonly totNumReports?: number
  readonly lastRptRequested?: boolean
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly accruedInterestAmt?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralInquiry(BB). */
export interface CollateralInquiry extends Partial<CollInqQualGrpComponent>, Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent>, Partial<SettlInstructionsDataComponent> {
  readonly collInquiryID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly accruedInterestAmt?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** NetworkCounterpartySystemStatusRequest(BC). */
export interface NetworkCounterpartySystemStatusRequest extends Partial<CompIDReqGrpComponent> {
  readonly networkRequestType: Enumerations['networkRequestType']
  readonly networkRequestID: string
}

/** NetworkCounterpartySystemStatusResponse(BD). */
export interface NetworkCounterpartySystemStatusResponse extends CompIDStatGrpComponent {
  readonly networkStatusResponseType: Enumerations['networkStatusResponseType']
  readonly networkRequestID?: string
  readonly networkResponseID: string
  readonly lastNetworkResponseID?: string
}

/** UserRequest(BE). */
export interface UserRequest {
  readonly userRequestID: string
  readonly userRequestType: Enumerations['userRequestType']
  readonly username: string
  readonly password?: string
  readonly newPassword?: string
  readonly encryptedPasswordMethod?: number
  readonly encryptedPasswordLen?: number
  readonly encryptedPassword?: DataBytes
  readonly encryptedNewPasswordLen?: number
  readonly encryptedNewPassword?: DataBytes
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** UserResponse(BF). */
export interface UserResponse {
  readonly userRequestID: string
  readonly username: string
  readonly userStatus?: Enumerations['userStatus']
  readonly userStatusText?: string
}

/** CollateralInquiryAck(BG). */
export interface CollateralInquiryAck extends Partial<CollInqQualGrpComponent>, Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent> {
  readonly collInquiryID: string
  readonly collInquiryStatus: Enumerations['collInquiryStatus']
  readonly collInquiryResult?: Enumerations['collInquiryResult']
  readonly totNumReports?: number
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly clOrdID?: string
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly settlDate?: string
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly currency?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearingBusinessDate?: string
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ConfirmationRequest(BH). */
export interface ConfirmationRequest extends Partial<OrdAllocGrpComponent> {
  readonly confirmReqID: string
  readonly confirmType: Enumerations['confirmType']
  readonly allocID?: string
  readonly secondaryAllocID?: string
  readonly individualAllocID?: string
  readonly transactTime: UtcText
  readonly allocAccount?: string
  readonly allocAcctIDSource?: number
  readonly allocAccountType?: Enumerations['allocAccountType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ContraryIntentionReport(BO). */
export interface ContraryIntentionReport extends Partial<ApplicationSequenceControlComponent>, PartiesComponent, ExpirationQtyComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent> {
  readonly contIntRptID: string
  readonly transactTime?: UtcText
  readonly lateIndicator?: boolean
  readonly inputSource?: string
  readonly clearingBusinessDate: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecurityDefinitionUpdateReport(BP). */
export interface SecurityDefinitionUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<MarketSegmentGrpComponent> {
  readonly securityReportID?: number
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityResponseType?: Enumerations['securityResponseType']
  readonly clearingBusinessDate?: string
  readonly securityUpdateAction?: Enumerations['securityUpdateAction']
  readonly corporateAction?: string
  readonly currency?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecurityListUpdateReport(BK). */
export interface SecurityListUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<SecLstUpdRelSymGrpComponent> {
  readonly securityReportID?: number
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly totNoRelatedSym?: number
  readonly clearingBusinessDate?: string
  readonly securityUpdateAction?: Enumerations['securityUpdateAction']
  readonly corporateAction?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly lastFragment?: boolean
}

/** AdjustedPositionReport(BL). */
export interface AdjustedPositionReport extends PartiesComponent, PositionQtyComponent, Partial<InstrmtGrpComponent> {
  readonly posMaintRptID: string
  readonly posReqType?: Enumerations['posReqType']
  readonly clearingBusinessDate: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly posMaintRptRefID?: string
  readonly settlPrice?: Decimal
  readonly priorSettlPrice?: Decimal
}

/** AllocationInstructionAlert(BM). */
export interface AllocationInstructionAlert extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent> {
  readonly allocID: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocType: Enumerations['allocType']
  readonly secondaryAllocID?: string
  readonly refAllocID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly bookingRefID?: string
  readonly allocNoOrdersType?: Enumerations['allocNoOrdersType']
  readonly previouslyReported?: boolean
  readonly reversalIndicator?: boolean
  readonly matchType?: Enumerations['matchType']
  readonly side: Enumerations['side']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly priceType?: Enumerations['priceType']
  readonly avgPx?: Decimal
  readonly avgParPx?: Decimal
  readonly currency?: string
  readonly avgPxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly grossTradeAmt?: Decimal
  readonly concession?: Decimal
  readonly totalTakedown?: Decimal
  readonly netMoney?: Decimal
  readonly positionEffect?: Enumerations['positionEffect']
  readonly autoAcceptIndicator?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numDaysInterest?: number
  readonly accruedInterestRate?: Decimal
  readonly accruedInterestAmt?: Decimal
  readonly totalAccruedInterestAmt?: Decimal
  readonly interestAtMaturity?: Decimal
  readonly endAccruedInterestAmt?: Decimal
  readonly startCash?: Decimal
  readonly endCash?: Decimal
  readonly legalConfirm?: boolean
  readonly totNoAllocs?: number
  readonly lastFragment?: boolean
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly messageEventSource?: string
  readonly rndPx?: Decimal
}

/** ExecutionAcknowledgement(BN). */
export interface ExecutionAcknowledgement extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, OrderQtyDataComponent {
  readonly orderID: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly execAckStatus: Enumerations['execAckStatus']
  readonly execID: string
  readonly dkReason?: Enumerations['dkReason']
  readonly side: Enumerations['side']
  readonly lastQty?: Decimal
  readonly lastPx?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly lastParPx?: Decimal
  readonly cumQty?: Decimal
  readonly avgPx?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradingSessionList(BJ). */
export interface TradingSessionList extends Partial<ApplicationSequenceControlComponent>, TrdSessLstGrpComponent {
  readonly tradSesReqID?: string
}

/** TradingSessionListRequest(BI). */
export interface TradingSessionListRequest {
  readonly tradSesReqID: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityExchange?: string
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
}

/** SettlementObligationReport(BQ). */
export interface SettlementObligationReport extends Partial<ApplicationSequenceControlComponent>, SettlObligationInstructionsComponent {
  readonly clearingBusinessDate?: string
  readonly settlementCycleNo?: number
  readonly settlObligMsgID: string
  readonly settlObligMode: Enumerations['settlObligMode']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly transactTime?: UtcText
}

/** DerivativeSecurityListUpdateReport(BR). */
export interface DerivativeSecurityListUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<UnderlyingInstrumentComponent>, Partial<DerivativeSecurityDefinitionComponent>, Partial<RelSymDerivSecUpdGrpComponent> {
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly securityUpdateAction?: Enumerations['securityUpdateAction']
  readonly totNoRelatedSym?: number
  readonly lastFragment?: boolean
}

/** TradingSessionListUpdateReport(BS). */
export interface TradingSessionListUpdateReport extends Partial<ApplicationSequenceControlComponent>, TrdSessLstGrpComponent {
  readonly tradSesReqID?: string
  readonly tradSesUpdateAction?: string
}

/** MarketDefinitionRequest(BT). */
export interface MarketDefinitionRequest {
  readonly marketReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly parentMktSegmID?: string
}

/** MarketDefinition(BU). */
export interface MarketDefinition extends Partial<ApplicationSequenceControlComponent>, Partial<BaseTradingRulesComponent>, Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent> {
  readonly marketReportID: string
  readonly marketReqID?: string
  readonly marketID: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly parentMktSegmID?: string
  readonly currency?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDefinitionUpdateReport(BV). */
export interface MarketDefinitionUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<BaseTradingRulesComponent>, Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent> {
  readonly marketReportID: string
  readonly marketReqID?: string
  readonly marketUpdateAction?: Enumerations['marketUpdateAction']
  readonly marketID: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly parentMktSegmID?: string
  readonly currency?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** UserNotification(CB). */
export interface UserNotification extends Partial<UsernameGrpComponent> {
  readonly userStatus: Enumerations['userStatus']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderMassActionReport(BZ). */
export interface OrderMassActionReport extends Partial<AffectedOrdGrpComponent>, Partial<NotAffectedOrdersGrpComponent>, Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly massActionReportID: string
  readonly massActionType: Enumerations['massActionType']
  readonly massActionScope: Enumerations['massActionScope']
  readonly massActionResponse: Enumerations['massActionResponse']
  readonly massActionRejectReason?: Enumerations['massActionRejectReason']
  readonly totalAffectedOrders?: number
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderMassActionRequest(CA). */
export interface OrderMassActionRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly massActionType: Enumerations['massActionType']
  readonly massActionScope: Enumerations['massActionScope']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ApplicationMessageRequest(BW). */
export interface ApplicationMessageRequest extends Partial<ApplIDRequestGrpComponent> {
  readonly applReqID: string
  readonly applReqType: Enumerations['applReqType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ApplicationMessageRequestAck(BX). */
export interface ApplicationMessageRequestAck extends Partial<ApplIDRequestAckGrpComponent> {
  readonly applResponseID: string
  readonly applReqID?: string
  readonly applReqType?: Enumerations['applReqType']
  readonly applResponseType?: Enumerations['applResponseType']
  readonly applTotalMessageCount?: number
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ApplicationMessageReport(BY). */
export interface ApplicationMessageReport extends Partial<ApplIDReportGrpComponent> {
  readonly applReportID: string
  readonly applReportType: Enumerations['applReportType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** The shapes of all messages by name, and that of the header. */
export interface Messages {
  header: Header
  IOI: IOI
  Advertisement: Advertisement
  ExecutionReport: ExecutionReport
  OrderCancelReject: OrderCancelReject
  News: News
  Email: Email
  NewOrderSingle: NewOrderSingle
  NewOrderList: NewOrderList
  OrderCancelRequest: OrderCancelRequest
  OrderCancelReplaceRequest: OrderCancelReplaceRequest
  OrderStatusRequest: OrderStatusRequest
  AllocationInstruction: AllocationInstruction
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
  MultilegOrderCancelReplace: MultilegOrderCancelReplace
  TradeCaptureReportRequest: TradeCaptureReportRequest
  TradeCaptureReport: TradeCaptureReport
  OrderMassStatusRequest: OrderMassStatusRequest
  QuoteRequestReject: QuoteRequestReject
  RFQRequest: RFQRequest
  QuoteStatusReport: QuoteStatusReport
  QuoteResponse: QuoteResponse
  Confirmation: Confirmation
  PositionMaintenanceRequest: PositionMaintenanceRequest
  PositionMaintenanceReport: PositionMaintenanceReport
  RequestForPositions: RequestForPositions
  RequestForPositionsAck: RequestForPositionsAck
  PositionReport: PositionReport
  TradeCaptureReportRequestAck: TradeCaptureReportRequestAck
  TradeCaptureReportAck: TradeCaptureReportAck
  AllocationReport: AllocationReport
  AllocationReportAck: AllocationReportAck
  ConfirmationAck: ConfirmationAck
  SettlementInstructionRequest: SettlementInstructionRequest
  AssignmentReport: AssignmentReport
  CollateralRequest: CollateralRequest
  CollateralAssignment: CollateralAssignment
  CollateralResponse: CollateralResponse
  CollateralReport: CollateralReport
  CollateralInquiry: CollateralInquiry
  NetworkCounterpartySystemStatusRequest: NetworkCounterpartySystemStatusRequest
  NetworkCounterpartySystemStatusResponse: NetworkCounterpartySystemStatusResponse
  UserRequest: UserRequest
  UserResponse: UserResponse
  CollateralInquiryAck: CollateralInquiryAck
  ConfirmationRequest: ConfirmationRequest
  ContraryIntentionReport: ContraryIntentionReport
  SecurityDefinitionUpdateReport: SecurityDefinitionUpdateReport
  SecurityListUpdateReport: SecurityListUpdateReport
  AdjustedPositionReport: AdjustedPositionReport
  AllocationInstructionAlert: AllocationInstructionAlert
  ExecutionAcknowledgement: ExecutionAcknowledgement
  TradingSessionList: TradingSessionList
  TradingSessionListRequest: TradingSessionListRequest
  SettlementObligationReport: SettlementObligationReport
  DerivativeSecurityListUpdateReport: DerivativeSecurityListUpdateReport
  TradingSessionListUpdateReport: TradingSessionListUpdateReport
  MarketDefinitionRequest: MarketDefinitionRequest
  MarketDefinition: MarketDefinition
  MarketDefinitionUpdateReport: MarketDefinitionUpdateReport
  UserNotification: UserNotification
  OrderMassActionReport: OrderMassActionReport
  OrderMassActionRequest: OrderMassActionRequest
  ApplicationMessageRequest: ApplicationMessageRequest
  ApplicationMessageRequestAck: ApplicationMessageRequestAck
  ApplicationMessageReport: ApplicationMessageReport
}
