// Written by `fix dictionary import` from FIX50SP2.xml: facts only. Do not edit.
import type { DataBytes, Decimal, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** AdvSide(4) */
  advSide: 'Buy' | 'Sell' | 'Trade' | 'Cross'
  /** AdvTransType(5) */
  advTransType: 'New' | 'Cancel' | 'Replace'
  /** BeginString(8) */
  beginString: 'Fix42' | 'Fix44' | 'Fixt11'
  /** CommType(13) */
  commType: 'PerUnit' | 'Percent' | 'Absolute' | 'PercentageWaivedCashDiscount' | 'PercentageWaivedEnhancedUnits' | 'PointsPerBondOrContract' | 'BasisPoints' | 'AmountPerContract'
  /** HandlInst(21) */
  handlInst: 'AutomatedExecutionNoIntervention' | 'AutomatedExecutionInterventionOk' | 'ManualOrder'
  /** SecurityIDSource(22) */
  securityIDSource: 'Cusip' | 'Sedol' | 'Quik' | 'IsinNumber' | 'RicCode' | 'IsoCurrencyCode' | 'IsoCountryCode' | 'ExchangeSymbol' | 'ConsolidatedTapeAssociation' | 'BloombergSymbol' | 'Wertpapier' | 'Dutch' | 'Valoren' | 'Sicovam' | 'Belgian' | 'Common' | 'ClearingHouse' | 'IsdaFpMlSpecification' | 'OptionPriceReportingAuthority' | 'IsdaFpMlurl' | 'LetterOfCredit' | 'MarketplaceAssignedIdentifier' | 'MarkitRedEntityClip' | 'MarkitRedPairClip' | 'CftcCommodityCode' | 'IsdaCommodityReferencePrice' | 'FinancialInstrumentGlobalIdentifier' | 'LegalEntityIdentifier' | 'Synthetic' | 'FidessaInstrumentMnemonic' | 'IndexName' | 'UniformSymbol' | 'DigitalTokenIdentifier'
  /** IOIQltyInd(25) */
  ioiQltyInd: 'High' | 'Low' | 'Medium'
  /** IOIQty(27) */
  ioiQty: 'Small' | 'Medium' | 'Large' | 'UndisclosedQuantity'
  /** IOITransType(28) */
  ioiTransType: 'New' | 'Cancel' | 'Replace'
  /** LastCapacity(29) */
  lastCapacity: 'Agent' | 'CrossAsAgent' | 'CrossAsPrincipal' | 'Principal' | 'RisklessPrincipal'
  /** OrdStatus(39) */
  ordStatus: 'New' | 'PartiallyFilled' | 'Filled' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'AcceptedForBidding' | 'PendingReplace'
  /** OrdType(40) */
  ordType: 'Market' | 'Limit' | 'Stop' | 'StopLimit' | 'MarketOnClose' | 'WithOrWithout' | 'LimitOrBetter' | 'LimitWithOrWithout' | 'OnBasis' | 'OnClose' | 'LimitOnClose' | 'ForexMarket' | 'PreviouslyQuoted' | 'PreviouslyIndicated' | 'ForexLimit' | 'ForexSwap' | 'ForexPreviouslyQuoted' | 'Funari' | 'MarketIfTouched' | 'MarketWithLeftOverAsLimit' | 'PreviousFundValuationPoint' | 'NextFundValuationPoint' | 'Pegged' | 'CounterOrderSelection' | 'StopOnBidOrOffer' | 'StopLimitOnBidOrOffer'
  /** Side(54) */
  side: 'Buy' | 'Sell' | 'BuyMinus' | 'SellPlus' | 'SellShort' | 'SellShortExempt' | 'Undisclosed' | 'Cross' | 'CrossShort' | 'CrossShortExempt' | 'AsDefined' | 'Opposite' | 'Subscribe' | 'Redeem' | 'Lend' | 'Borrow' | 'SellUndisclosed'
  /** TimeInForce(59) */
  timeInForce: 'Day' | 'GoodTillCancel' | 'AtTheOpening' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillCrossing' | 'GoodTillDate' | 'AtTheClose' | 'GoodThroughCrossing' | 'AtCrossing' | 'GoodForTime' | 'GoodForAuction' | 'GoodForMonth'
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
  allocStatus: 'Accepted' | 'BlockLevelReject' | 'AccountLevelReject' | 'Received' | 'Incomplete' | 'RejectedByIntermediary' | 'AllocationPending' | 'Reversed' | 'CancelledByIntermediary' | 'Claimed' | 'Refused' | 'PendingGiveUpApproval' | 'Cancelled' | 'PendingTakeUpApproval' | 'ReversalPending'
  /** AllocRejCode(88) */
  allocRejCode: 'UnknownAccount' | 'IncorrectQuantity' | 'IncorrectAveragePrice' | 'UnknownExecutingBrokerMnemonic' | 'CommissionDifference' | 'UnknownOrderId' | 'UnknownListId' | 'OtherSeeText' | 'IncorrectAllocatedQuantity' | 'CalculationDifference' | 'UnknownOrStaleExecId' | 'MismatchedData' | 'UnknownClOrdId' | 'WarehouseRequestRejected' | 'DuplicateOrMissingIndividualAllocId' | 'TradeNotRecognized' | 'DuplicateTrade' | 'IncorrectOrMissingInstrument' | 'IncorrectOrMissingSettlDate' | 'IncorrectOrMissingFundIdOrFundName' | 'IncorrectOrMissingSettlInstructions' | 'IncorrectOrMissingFees' | 'IncorrectOrMissingTax' | 'UnknownOrMissingParty' | 'IncorrectOrMissingSide' | 'IncorrectOrMissingNetMoney' | 'IncorrectOrMissingTradeDate' | 'IncorrectOrMissingSettlCcyInstructions' | 'IncorrectOrMissingProcessCode' | 'Other'
  /** EmailType(94) */
  emailType: 'New' | 'Reply' | 'AdminReply'
  /** EncryptMethod(98) */
  encryptMethod: 'None' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pem'
  /** CxlRejReason(102) */
  cxlRejReason: 'TooLateToCancel' | 'UnknownOrder' | 'BrokerCredit' | 'OrderAlreadyInPendingStatus' | 'UnableToProcessOrderMassCancelRequest' | 'OrigOrdModTime' | 'DuplicateClOrdId' | 'PriceExceedsCurrentPrice' | 'PriceExceedsCurrentPriceBand' | 'InvalidPriceIncrement' | 'Other'
  /** OrdRejReason(103) */
  ordRejReason: 'BrokerCredit' | 'UnknownSymbol' | 'ExchangeClosed' | 'OrderExceedsLimit' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder' | 'DuplicateOfAVerballyCommunicatedOrder' | 'StaleOrder' | 'TradeAlongRequired' | 'InvalidInvestorId' | 'UnsupportedOrderCharacteristic' | 'SurveillanceOption' | 'IncorrectQuantity' | 'IncorrectAllocatedQuantity' | 'UnknownAccount' | 'PriceExceedsCurrentPriceBand' | 'InvalidPriceIncrement' | 'ReferencePriceNotAvailable' | 'NotionalValueExceedsThreshold' | 'AlgorithmRiskThresholdBreached' | 'ShortSellNotPermitted' | 'ShortSellSecurityPreBorrowRestriction' | 'ShortSellAccountPreBorrowRestriction' | 'InsufficientCreditLimit' | 'ExceededClipSizeLimit' | 'ExceededMaxNotionalOrderAmt' | 'ExceededDv01Pv01Limit' | 'ExceededCs01Limit' | 'Other'
  /** IOIQualifier(104) */
  ioiQualifier: 'AllOrNone' | 'MarketOnClose' | 'AtTheClose' | 'Vwap' | 'Axe' | 'AxeOnBid' | 'AxeOnOffer' | 'ClientNaturalWorking' | 'InTouchWith' | 'PositionWanted' | 'MarketMaking' | 'Limit' | 'MoreBehind' | 'ClientNaturalBlock' | 'AtTheOpen' | 'TakingAPosition' | 'AtTheMarket' | 'ReadyToTrade' | 'PortfolioShown' | 'ThroughTheDay' | 'Unwind' | 'Versus' | 'Indication' | 'CrossingOpportunity' | 'AtTheMidpoint' | 'PreOpen' | 'QuantityNegotiable' | 'AllowLateBids' | 'ImmediateOrCounter' | 'AutoTrade' | 'AutomaticSpot' | 'PlatformCalculatedSpot' | 'OutsideSpread' | 'DeferredSpot' | 'NegotiatedSpot'
  /** DKReason(127) */
  dkReason: 'UnknownSymbol' | 'WrongSide' | 'QuantityExceedsOrder' | 'NoMatchingOrder' | 'PriceExceedsLimit' | 'CalculationDifference' | 'NoMatchingExecutionReport' | 'Other'
  /** MiscFeeType(139) */
  miscFeeType: 'Regulatory' | 'Tax' | 'LocalCommission' | 'ExchangeFees' | 'Stamp' | 'Levy' | 'Other' | 'Markup' | 'ConsumptionTax' | 'PerTransaction' | 'Conversion' | 'Agent' | 'TransferFee' | 'SecurityLending' | 'TradeReporting' | 'TaxOnPrincipalAmount' | 'TaxOnAccruedInterestAmount' | 'NewIssuanceFee' | 'ServiceFee' | 'OddLotFee' | 'AuctionFee' | 'ValueAddedTax' | 'SalesTax' | 'ExecutionFee' | 'OrderEntryFee' | 'OrderModificationFee' | 'OrdersCancellationFee' | 'MarketDataAccessFee' | 'MarketDataTerminalFee' | 'MarketDataVolumeFee' | 'ClearingFee' | 'SettlementFee' | 'Rebates' | 'Discounts' | 'Payments' | 'NonMonetaryPayments'
  /** ExecType(150) */
  execType: 'New' | 'DoneForDay' | 'Canceled' | 'Replaced' | 'PendingCancel' | 'Stopped' | 'Rejected' | 'Suspended' | 'PendingNew' | 'Calculated' | 'Expired' | 'Restated' | 'PendingReplace' | 'Trade' | 'TradeCorrect' | 'TradeCancel' | 'OrderStatus' | 'TradeInAClearingHold' | 'TradeHasBeenReleasedToClearing' | 'TriggeredOrActivatedBySystem' | 'Locked' | 'Released'
  /** SettlCurrFxRateCalc(156) */
  settlCurrFxRateCalc: 'Multiply' | 'Divide'
  /** SettlInstMode(160) */
  settlInstMode: 'Default' | 'StandingInstructionsProvided' | 'SpecificAllocationAccountOverriding' | 'SpecificAllocationAccountStanding' | 'SpecificOrderForASingleAccount' | 'RequestReject'
  /** SettlInstTransType(163) */
  settlInstTransType: 'New' | 'Cancel' | 'Replace' | 'Restate'
  /** SettlInstSource(165) */
  settlInstSource: 'BrokerCredit' | 'Institution' | 'Investor'
  /** SecurityType(167) */
  securityType: 'UsTreasuryNoteOld' | 'UsTreasuryBillOld' | 'EuroSupranationalCoupons' | 'FederalAgencyCoupon' | 'FederalAgencyDiscountNote' | 'PrivateExportFunding' | 'UsdSupranationalCoupons' | 'CorporateBond' | 'CorporatePrivatePlacement' | 'ConvertibleBond' | 'DualCurrency' | 'EuroCorporateBond' | 'EuroCorporateFloatingRateNotes' | 'UsCorporateFloatingRateNotes' | 'IndexedLinked' | 'StructuredNotes' | 'YankeeCorporateBond' | 'OffshoreIssuedChineseYuanCorporateBond' | 'PreferredCorporateBond' | 'ForeignExchangeContract' | 'NonDeliverableForward' | 'FxSpot' | 'FxForward' | 'FxSwap' | 'NonDeliverableSwap' | 'FxBankNote' | 'ForeignCurrencyDiscountNote' | 'Cap' | 'CreditDefaultSwap' | 'Collar' | 'CommoditySwap' | 'Exotic' | 'OptionsOnCombo' | 'Floor' | 'Fra' | 'Future' | 'DerivativeForward' | 'InterestRateSwap' | 'TotalReturnSwap' | 'LoanLease' | 'OptionsOnFutures' | 'OptionsOnPhysical' | 'Option' | 'SpotForward' | 'SwapOption' | 'Transmission' | 'Index' | 'BondBasket' | 'ContractForDifference' | 'CorrelationSwap' | 'DiviendSwap' | 'EquityBasket' | 'EquityForward' | 'ReturnSwap' | 'VarianceSwap' | 'PortfolioSwaps' | 'FuturesOnASwap' | 'ForwardsOnASwap' | 'ForwardFreightAgreement' | 'SpreadBetting' | 'ExchangeTradedCommodity' | 'CommonStock' | 'PreferredStock' | 'DepositoryReceipts' | 'Repurchase' | 'Forward' | 'BuySellback' | 'SecuritiesLoan' | 'SecuritiesPledge' | 'DeliveryVersusPledge' | 'CollateralBasket' | 'StructuredFinanceProduct' | 'MarginLoan' | 'BradyBond' | 'CanadianTreasuryNotes' | 'CanadianTreasuryBills' | 'EuroSovereigns' | 'CanadianProvincialBonds' | 'TreasuryBill' | 'UsTreasuryBond' | 'InterestStripFromAnyBondOrNote' | 'UsTreasuryBill' | 'TreasuryInflationProtectedSecurities' | 'PrincipalStripOfACallableBondOrNote' | 'PrincipalStripFromANonCallableBondOrNote' | 'UsTreasuryNote' | 'OffshoreIssuedChineseYuanSovereignBond' | 'SovereignBond' | 'UsTreasuryFloatingRateNote' | 'TermLoan' | 'RevolverLoan' | 'Revolver' | 'BridgeLoan' | 'LetterOfCredit' | 'SwingLineFacility' | 'DebtorInPossession' | 'Defaulted' | 'Withdrawn' | 'Replaced' | 'Matured' | 'Amended' | 'Retired' | 'BankersAcceptance' | 'BankDepositoryNote' | 'BankNotes' | 'BillOfExchanges' | 'CanadianMoneyMarkets' | 'CertificateOfDeposit' | 'CallLoans' | 'CommercialPaper' | 'DepositNotes' | 'EuroCertificateOfDeposit' | 'EuroCommercialPaper' | 'LiquidityNote' | 'MediumTermNotes' | 'Overnight' | 'PromissoryNote' | 'ShortTermLoanNote' | 'PlazosFijos' | 'SecuredLiquidityNote' | 'TimeDeposit' | 'TermLiquidityNote' | 'ExtendedCommNote' | 'YankeeCertificateOfDeposit' | 'BankAcceptedBill' | 'ShortTermBankNote' | 'CallableCommercialPaper' | 'CommercialNote' | 'InterestBearingCommercialPaper' | 'EuroMediumTermNote' | 'EuroNegotiableCommercialPaper' | 'EuroStructuredLiquidityNote' | 'EuroTimeDeposit' | 'JumboCertificateOfDeposit' | 'MoneyMarketFund' | 'MasterNote' | 'NegotiableCertificateOfDeposit' | 'NegotiableCommercialPaper' | 'RetailCertificateOfDeposit' | 'TermDepositReceipt' | 'AssetBackedSecurities' | 'CanadianMortgageBonds' | 'Corp' | 'CollateralizedMortgageObligation' | 'IoetteMortgage' | 'MortgageBackedSecurities' | 'MortgageInterestOnly' | 'MortgagePrincipalOnly' | 'MortgagePrivatePlacement' | 'MiscellaneousPassThrough' | 'Pfandbrief' | 'ToBeAnnounced' | 'OtherAnticipationNotes' | 'CertificateOfObligation' | 'CertificateOfParticipation' | 'GeneralObligationBonds' | 'MandatoryTender' | 'RevenueAnticipationNote' | 'RevenueBonds' | 'SpecialAssessment' | 'SpecialObligation' | 'SpecialTax' | 'TaxAnticipationNote' | 'TaxAllocation' | 'TaxExemptCommercialPaper' | 'TaxableMunicipalCp' | 'TaxRevenueAnticipationNote' | 'VariableRateDemandNote' | 'Warrant' | 'MunicipalInterestBearingCommercialPaper' | 'TaxableMunicipalBond' | 'VariableRateDemandObligation' | 'MutualFund' | 'MultilegInstrument' | 'NoSecurityType' | 'Wildcard' | 'Cash' | 'Other' | 'ExchangeTradedNote' | 'SecuritizedDerivative' | 'ExchangeTradedFund' | 'DigitalAsset'
  /** StandInstDbType(169) */
  standInstDbType: 'Other' | 'Dtcsid' | 'ThomsonAlert' | 'AGlobalCustodian' | 'AccountNet'
  /** SettlDeliveryType(172) */
  settlDeliveryType: 'Versus' | 'Free' | 'TriParty' | 'HoldInCustody'
  /** AllocLinkType(197) */
  allocLinkType: 'FxNetting' | 'FxSwap'
  /** PutOrCall(201) */
  putOrCall: 'Put' | 'Call' | 'Other' | 'Chooser'
  /** CoveredOrUncovered(203) */
  coveredOrUncovered: 'Covered' | 'Uncovered'
  /** AllocHandlInst(209) */
  allocHandlInst: 'Match' | 'Forward' | 'ForwardAndMatch' | 'AutoClaimGiveUp'
  /** RoutingType(216) */
  routingType: 'TargetFirm' | 'TargetList' | 'BlockFirm' | 'BlockList' | 'TargetPerson' | 'BlockPerson'
  /** BenchmarkCurveName(221) */
  benchmarkCurveName: 'Eonia' | 'Eurepo' | 'Euribor' | 'FutureSwap' | 'Libid' | 'Libor' | 'MuniAaa' | 'Other' | 'Pfandbriefe' | 'Sonia' | 'Swap' | 'Treasury' | 'FedFundRateEffective' | 'FedOpen' | 'EuriborEURIBOR' | 'Aubsw' | 'Bubor' | 'Cdor' | 'Cibor' | 'Eoniaswap' | 'Estr' | 'Eurodollar' | 'Euroswiss' | 'Gcfrepo' | 'Isdafix' | 'Jibar' | 'Mosprim' | 'Nibor' | 'Pribor' | 'Sofr' | 'Stibor' | 'Telbor' | 'Tibor' | 'Wibor' | 'Aonia' | 'Aoniar' | 'Bkbm' | 'Cd19D' | 'Corra' | 'Dirrtn' | 'Eibor' | 'FixingRepoRate' | 'Hibor' | 'Ibr' | 'Klibor' | 'Mibor' | 'Nzonia' | 'Phiref' | 'Reibor' | 'Saibor' | 'Saron' | 'Sora' | 'Tlref' | 'Tiie' | 'Thbfix' | 'Tonar'
  /** StipulationType(233) */
  stipulationType: 'AlternativeMinimumTax' | 'AutoReinvestment' | 'BankQualified' | 'BargainConditions' | 'CouponRange' | 'IsoCurrencyCode' | 'CustomStart' | 'Geographics' | 'ValuationDiscount' | 'Insured' | 'IssueDate' | 'Issuer' | 'IssueSizeRange' | 'LookbackDays' | 'ExplicitLotIdentifier' | 'LotVariance' | 'MaturityYearAndMonth' | 'MaturityRange' | 'MaximumSubstitutions' | 'MinimumDenomination' | 'MinimumIncrement' | 'MinimumQuantity' | 'PaymentFrequency' | 'NumberOfPieces' | 'PoolsMaximum' | 'PoolsPerLot' | 'PoolsPerMillion' | 'PoolsPerTrade' | 'PriceRange' | 'PricingFrequency' | 'ProductionYear' | 'CallProtection' | 'Purpose' | 'BenchmarkPriceSource' | 'RatingSourceAndRange' | 'TypeOfRedemption' | 'Restricted' | 'MarketSector' | 'SecurityTypeIncludedOrExcluded' | 'Structure' | 'SubstitutionsFrequency' | 'SubstitutionsLeft' | 'FreeformText' | 'TradeVariance' | 'WeightedAverageCoupon' | 'WeightedAverageLifeCoupon' | 'WeightedAverageLoanAge' | 'WeightedAverageMaturity' | 'WholePool' | 'YieldRange' | 'OriginalAmount' | 'PoolEffectiveDate' | 'PoolInitialFactor' | 'Tranche' | 'Substitution' | 'Multexchfllbck' | 'Compsecfllbck' | 'Locljrsdctn' | 'Relvjrsdctn' | 'IncurredRecovery' | 'AdditionalTerm' | 'ModifiedEquityDelivery' | 'NoReferenceOblication' | 'UnknownReferenceObligation' | 'AllGuarantees' | 'ReferencePrice' | 'ReferencePolicy' | 'SecuredList' | 'AverageFicoScore' | 'AverageLoanSize' | 'MaximumLoanBalance' | 'PoolIdentifier' | 'TypeOfRollTrade' | 'ReferenceToRollingOrClosingTrade' | 'PrincipalOfRollingOrClosingTrade' | 'InterestOfRollingOrClosingTrade' | 'AvailableOfferQuantityToBeShownToTheStreet' | 'BrokerCredit' | 'OfferPriceToBeShownToInternalBrokers' | 'OfferQuantityToBeShownToInternalBrokers' | 'TheMinimumResidualOfferQuantity' | 'MaximumOrderSize' | 'OrderQuantityIncrement' | 'PrimaryOrSecondaryMarketIndicator' | 'BrokerSalesCreditOverride' | 'TraderCredit' | 'DiscountRate' | 'YieldToMaturity' | 'InterestPayoffOfRollingOrAmendingTrade' | 'AbsolutePrepaymentSpeed' | 'ConstantPrepaymentPenalty' | 'ConstantPrepaymentRate' | 'ConstantPrepaymentYield' | 'FinalCprOfHomeEquityPrepaymentCurve' | 'PercentOfManufacturedHousingPrepaymentCurve' | 'MonthlyPrepaymentRate' | 'PercentOfProspectusPrepaymentCurve' | 'PercentOfBmaPrepaymentCurve' | 'SingleMonthlyMortality'
  /** YieldType(235) */
  yieldType: 'AfterTaxYield' | 'AnnualYield' | 'YieldAtIssue' | 'YieldToAverageMaturity' | 'BookYield' | 'YieldToNextCall' | 'YieldChangeSinceClose' | 'ClosingYield' | 'CompoundYield' | 'CurrentYield' | 'GvntEquivalentYield' | 'TrueGrossYield' | 'YieldWithInflationAssumption' | 'InverseFloaterBondYield' | 'MostRecentClosingYield' | 'ClosingYieldMostRecentMonth' | 'ClosingYieldMostRecentQuarter' | 'ClosingYieldMostRecentYear' | 'YieldToLongestAverageLife' | 'MarkToMarketYield' | 'YieldToMaturity' | 'YieldToNextRefund' | 'OpenAverageYield' | 'PreviousCloseYield' | 'ProceedsYield' | 'YieldToNextPut' | 'SemiAnnualYield' | 'YieldToShortestAverageLife' | 'SimpleYield' | 'TaxEquivalentYield' | 'YieldToTenderDate' | 'TrueYield' | 'YieldValueOf32nds' | 'YieldToWorst'
  /** SubscriptionRequestType(263) */
  subscriptionRequestType: 'Snapshot' | 'SnapshotAndUpdates' | 'DisablePreviousSnapshot'
  /** MDUpdateType(265) */
  mdUpdateType: 'FullRefresh' | 'IncrementalRefresh'
  /** MDEntryType(269) */
  mdEntryType: 'Bid' | 'Offer' | 'Trade' | 'IndexValue' | 'OpeningPrice' | 'ClosingPrice' | 'SettlementPrice' | 'TradingSessionHighPrice' | 'TradingSessionLowPrice' | 'Vwap' | 'Imbalance' | 'TradeVolume' | 'OpenInterest' | 'CompositeUnderlyingPrice' | 'SimulatedSellPrice' | 'SimulatedBuyPrice' | 'MarginRate' | 'MidPrice' | 'EmptyBook' | 'SettleHighPrice' | 'SettleLowPrice' | 'PriorSettlePrice' | 'SessionHighBid' | 'SessionLowOffer' | 'EarlyPrices' | 'AuctionClearingPrice' | 'SwapValueFactor' | 'DailyValueAdjustmentForLongPositions' | 'CumulativeValueAdjustmentForLongPositions' | 'DailyValueAdjustmentForShortPositions' | 'CumulativeValueAdjustmentForShortPositions' | 'FixingPrice' | 'CashRate' | 'RecoveryRate' | 'RecoveryRateForLong' | 'RecoveryRateForShort' | 'MarketBid' | 'MarketOffer' | 'ShortSaleMinPrice' | 'PreviousClosingPrice' | 'ThresholdLimitPriceBanding' | 'DailyFinancingValue' | 'AccruedFinancingValue' | 'Twap'
  /** TickDirection(274) */
  tickDirection: 'PlusTick' | 'ZeroPlusTick' | 'MinusTick' | 'ZeroMinusTick'
  /** MDUpdateAction(279) */
  mdUpdateAction: 'New' | 'Change' | 'Delete' | 'DeleteThru' | 'DeleteFrom' | 'Overlay'
  /** MDReqRejReason(281) */
  mdReqRejReason: 'UnknownSymbol' | 'DuplicateMdReqId' | 'InsufficientBandwidth' | 'InsufficientPermissions' | 'UnsupportedSubscriptionRequestType' | 'UnsupportedMarketDepth' | 'UnsupportedMdUpdateType' | 'UnsupportedAggregatedBook' | 'UnsupportedMdEntryType' | 'UnsupportedTradingSessionId' | 'UnsupportedScope' | 'UnsupportedOpenCloseSettleFlag' | 'UnsupportedMdImplicitDelete' | 'InsufficientCredit'
  /** DeleteReason(285) */
  deleteReason: 'Cancellation' | 'Error'
  /** QuoteStatus(297) */
  quoteStatus: 'Accepted' | 'CancelForSymbol' | 'CanceledForSecurityType' | 'CanceledForUnderlying' | 'CanceledAll' | 'Rejected' | 'RemovedFromMarket' | 'Expired' | 'Query' | 'QuoteNotFound' | 'Pending' | 'Pass' | 'LockedMarketWarning' | 'CrossMarketWarning' | 'CanceledDueToLockMarket' | 'CanceledDueToCrossMarket' | 'Active' | 'Canceled' | 'UnsolicitedQuoteReplenishment' | 'PendingEndTrade' | 'TooLateToEnd' | 'Traded' | 'TradedAndRemoved' | 'ContractTerminates'
  /** QuoteCancelType(298) */
  quoteCancelType: 'CancelForOneOrMoreSecurities' | 'CancelForSecurityType' | 'CancelForUnderlyingSecurity' | 'CancelAllQuotes' | 'CancelSpecifiedSingleQuote' | 'CancelByTypeOfQuote' | 'CancelForSecurityIssuer' | 'CancelForIssuerOfUnderlyingSecurity'
  /** QuoteRejectReason(300) */
  quoteRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'UnknownQuote' | 'DuplicateQuote' | 'InvalidBid' | 'InvalidPrice' | 'NotAuthorizedToQuoteSecurity' | 'PriceExceedsCurrentPriceBand' | 'QuoteLocked' | 'InvalidOrUnknownSecurityIssuer' | 'InvalidOrUnknownIssuerOfUnderlyingSecurity' | 'NotionalValueExceedsThreshold' | 'PriceExceedsCurrentPriceBandDepr' | 'ReferencePriceNotAvailable' | 'InsufficientCreditLimit' | 'ExceededClipSizeLimit' | 'ExceededMaxNotionalOrderAmt' | 'ExceededDv01Pv01Limit' | 'ExceededCs01Limit' | 'Other'
  /** QuoteResponseLevel(301) */
  quoteResponseLevel: 'NoAcknowledgement' | 'AcknowledgeOnlyNegativeOrErroneousQuotes' | 'AcknowledgeEachQuoteMessage' | 'SummaryAcknowledgement'
  /** QuoteRequestType(303) */
  quoteRequestType: 'Manual' | 'Automatic' | 'ConfirmQuote'
  /** SecurityRequestType(321) */
  securityRequestType: 'RequestSecurityIdentityAndSpecifications' | 'RequestSecurityIdentityForSpecifications' | 'RequestListSecurityTypes' | 'RequestListSecurities' | 'Symbol' | 'SecurityTypeAndOrCfiCode' | 'Product' | 'TradingSessionId' | 'AllSecurities' | 'MarketIdOrMarketId'
  /** SecurityResponseType(323) */
  securityResponseType: 'AcceptAsIs' | 'AcceptWithRevisions' | 'ListOfSecurityTypesReturnedPerRequest' | 'ListOfSecuritiesReturnedPerRequest' | 'RejectSecurityProposal' | 'CannotMatchSelectionCriteria'
  /** SecurityTradingStatus(326) */
  securityTradingStatus: 'OpeningDelay' | 'TradingHalt' | 'Resume' | 'NoOpen' | 'PriceIndication' | 'TradingRangeIndication' | 'MarketImbalanceBuy' | 'MarketImbalanceSell' | 'MarketOnCloseImbalanceBuy' | 'MarketOnCloseImbalanceSell' | 'NoMarketImbalance' | 'NoMarketOnCloseImbalance' | 'ItsPreOpening' | 'NewPriceIndication' | 'TradeDisseminationTime' | 'ReadyToTrade' | 'NotAvailableForTrading' | 'NotTradedOnThisMarket' | 'UnknownOrInvalid' | 'PreOpen' | 'OpeningRotation' | 'FastMarket' | 'PreCross' | 'Cross' | 'PostClose' | 'NoCancel'
  /** HaltReasonInt(327) */
  haltReasonInt: 'NewsDissemination' | 'OrderInflux' | 'OrderImbalance' | 'AdditionalInformation' | 'NewsPending' | 'EquipmentChangeover'
  /** Adjustment(334) */
  adjustment: 'Cancel' | 'Error' | 'Correction'
  /** TradingSessionID(336) */
  tradingSessionID: 'Day' | 'HalfDay' | 'Morning' | 'Afternoon' | 'Evening' | 'AfterHours' | 'Holiday'
  /** TradSesMethod(338) */
  tradSesMethod: 'Electronic' | 'OpenOutcry' | 'TwoParty' | 'Voice'
  /** TradSesMode(339) */
  tradSesMode: 'Testing' | 'Simulated' | 'Production'
  /** TradSesStatus(340) */
  tradSesStatus: 'Unknown' | 'Halted' | 'Open' | 'Closed' | 'PreOpen' | 'PreClose' | 'RequestRejected'
  /** SessionRejectReason(373) */
  sessionRejectReason: 'InvalidTagNumber' | 'RequiredTagMissing' | 'TagNotDefinedForThisMessageType' | 'UndefinedTag' | 'TagSpecifiedWithoutAValue' | 'ValueIsIncorrect' | 'IncorrectDataFormatForValue' | 'DecryptionProblem' | 'SignatureProblem' | 'CompIdProblem' | 'SendingTimeAccuracyProblem' | 'InvalidMsgType' | 'XmlValidationError' | 'TagAppearsMoreThanOnce' | 'TagSpecifiedOutOfRequiredOrder' | 'RepeatingGroupFieldsOutOfOrder' | 'IncorrectNumInGroupCountForRepeatingGroup' | 'NonDataValueIncludesFieldDelimiter' | 'InvalidUnsupportedApplVer' | 'Other'
  /** BidRequestTransType(374) */
  bidRequestTransType: 'Cancel' | 'New'
  /** ExecRestatementReason(378) */
  execRestatementReason: 'GtCorporateAction' | 'GtRenewal' | 'VerbalChange' | 'RepricingOfOrder' | 'BrokerOption' | 'PartialDeclineOfOrderQty' | 'CancelOnTradingHalt' | 'CancelOnSystemFailure' | 'Market' | 'Canceled' | 'WarehouseRecap' | 'PegRefresh' | 'CancelOnConnectionLoss' | 'CancelOnLogout' | 'AssignTimePriority' | 'CancelledForTradePriceViolation' | 'CancelledForCrossImbalance' | 'CxldSmp' | 'CxldSmpAggressive' | 'CxldSmpPassive' | 'CxldSmpAggressivePassive' | 'Other'
  /** BusinessRejectReason(380) */
  businessRejectReason: 'Other' | 'UnknownId' | 'UnknownSecurity' | 'UnsupportedMessageType' | 'ApplicationNotAvailable' | 'ConditionallyRequiredFieldMissing' | 'NotAuthorized' | 'DeliverToFirmNotAvailableAtThisTime' | 'ThrottleLimitExceeded' | 'ThrottleLimitExceededSessionDisconnected' | 'ThrottledMessagesRejectedOnRequest' | 'InvalidPriceIncrement'
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
  priceType: 'Percentage' | 'PerUnit' | 'FixedAmount' | 'Discount' | 'Premium' | 'Spread' | 'TedPrice' | 'TedYield' | 'Yield' | 'FixedCabinetTradePrice' | 'VariableCabinetTradePrice' | 'PriceSpread' | 'ProductTicksInHalves' | 'ProductTicksInFourths' | 'ProductTicksInEighths' | 'ProductTicksInSixteenths' | 'ProductTicksInThirtySeconds' | 'ProductTicksInSixtyFourths' | 'ProductTicksInOneTwentyEighths' | 'NormalRateRepresentation' | 'InverseRateRepresentation' | 'BasisPoints' | 'UpfrontPoints' | 'InterestRate' | 'PercentageNotional'
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
  cxlRejResponseTo: 'OrderCancelRequest' | 'OrderCancelReplaceRequest'
  /** MultiLegReportingType(442) */
  multiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultiLegSecurity' | 'MultiLegSecurity'
  /** PartyIDSource(447) */
  partyIDSource: 'UkNationalInsuranceOrPensionNumber' | 'UsSocialSecurityNumber' | 'UsEmployerOrTaxIdNumber' | 'AustralianBusinessNumber' | 'AustralianTaxFileNumber' | 'TaxId' | 'KoreanInvestorId' | 'TaiwaneseForeignInvestorId' | 'TaiwaneseTradingAcct' | 'MalaysianCentralDepository' | 'ChineseInvestorId' | 'IsitcAcronym' | 'Bic' | 'GeneralIdentifier' | 'Proprietary' | 'IsoCountryCode' | 'SettlementEntityLocation' | 'Mic' | 'CsdParticipant' | 'AustralianCompanyNumber' | 'AustralianRegisteredBodyNumber' | 'CftcReportingFirmIdentifier' | 'LegalEntityIdentifier' | 'InterimIdentifier' | 'ShortCodeIdentifier' | 'NationalIdNaturalPerson' | 'IndiaPermanentAccountNumber' | 'Fdid' | 'Spsaid' | 'MasterSpsaid'
  /** PartyRole(452) */
  partyRole: 'ExecutingFirm' | 'BrokerOfCredit' | 'ClientId' | 'ClearingFirm' | 'InvestorId' | 'IntroducingFirm' | 'EnteringFirm' | 'Locate' | 'FundManagerClientId' | 'SettlementLocation' | 'OrderOriginationTrader' | 'ExecutingTrader' | 'OrderOriginationFirm' | 'GiveupClearingFirmDepr' | 'CorrespondantClearingFirm' | 'ExecutingSystem' | 'ContraFirm' | 'ContraClearingFirm' | 'SponsoringFirm' | 'UnderlyingContraFirm' | 'ClearingOrganization' | 'Exchange' | 'CustomerAccount' | 'CorrespondentClearingOrganization' | 'CorrespondentBroker' | 'Buyer' | 'Custodian' | 'Intermediary' | 'Agent' | 'SubCustodian' | 'Beneficiary' | 'InterestedParty' | 'RegulatoryBody' | 'LiquidityProvider' | 'EnteringTrader' | 'ContraTrader' | 'PositionAccount' | 'ContraInvestorId' | 'TransferToFirm' | 'ContraPositionAccount' | 'ContraExchange' | 'InternalCarryAccount' | 'OrderEntryOperatorId' | 'SecondaryAccountNumber' | 'ForeignFirm' | 'ThirdPartyAllocationFirm' | 'ClaimingAccount' | 'AssetManager' | 'PledgorAccount' | 'PledgeeAccount' | 'LargeTraderReportableAccount' | 'TraderMnemonic' | 'SenderLocation' | 'SessionId' | 'AcceptableCounterparty' | 'UnacceptableCounterparty' | 'EnteringUnit' | 'ExecutingUnit' | 'IntroducingBroker' | 'QuoteOriginator' | 'ReportOriginator' | 'SystematicInternaliser' | 'MultilateralTradingFacility' | 'RegulatedMarket' | 'MarketMaker' | 'InvestmentFirm' | 'HostCompetentAuthority' | 'HomeCompetentAuthority' | 'CompetentAuthorityLiquidity' | 'CompetentAuthorityTransactionVenue' | 'ReportingIntermediary' | 'ExecutionVenue' | 'MarketDataEntryOriginator' | 'LocationId' | 'DeskId' | 'MarketDataMarket' | 'AllocationEntity' | 'PrimeBroker' | 'StepOutFirm' | 'BrokerClearingId' | 'CentralRegistrationDepository' | 'ClearingAccount' | 'AcceptableSettlingCounterparty' | 'UnacceptableSettlingCounterparty' | 'ClsMemberBank' | 'InConcertGroup' | 'InConcertControllingEntity' | 'LargePositionsReportingAccount' | 'SettlementFirm' | 'SettlementAccount' | 'ReportingMarketCenter' | 'RelatedReportingMarketCenter' | 'AwayMarket' | 'GiveupTradingFirm' | 'TakeupTradingFirm' | 'GiveupClearingFirm' | 'TakeupClearingFirm' | 'OriginatingMarket' | 'MarginAccount' | 'CollateralAssetAccount' | 'DataRepository' | 'CalculationAgent' | 'ExerciseNoticeSender' | 'ExerciseNoticeReceiver' | 'RateReferenceBank' | 'Correspondent' | 'BeneficiaryBank' | 'Borrower' | 'PrimaryObligator' | 'Guarantor' | 'ExcludedReferenceEntity' | 'DeterminingParty' | 'HedgingParty' | 'ReportingEntity' | 'SalesPerson' | 'Operator' | 'Csd' | 'Icsd' | 'TradingSubAccount' | 'InvestmentDecisionMaker' | 'PublishingIntermediary' | 'CsdParticipant' | 'Issuer' | 'ContraCustomerAccount' | 'ContraInvestmentDecisionMaker'
  /** Product(460) */
  product: 'Agency' | 'Commodity' | 'Corporate' | 'Currency' | 'Equity' | 'Government' | 'Index' | 'Loan' | 'Moneymarket' | 'Mortgage' | 'Municipal' | 'Other' | 'Financing'
  /** RoundingDirection(468) */
  roundingDirection: 'RoundToNearest' | 'RoundDown' | 'RoundUp'
  /** DistribPaymentMethod(477) */
  distribPaymentMethod: 'Crest' | 'Nscc' | 'Euroclear' | 'Clearstream' | 'Cheque' | 'TelegraphicTransfer' | 'FedWire' | 'DirectCredit' | 'AchCredit' | 'Bpay' | 'HighValueClearingSystemHvacs' | 'ReinvestInFund' | 'Other'
  /** CancellationRights(480) */
  cancellationRights: 'Yes' | 'NoExecutionOnly' | 'NoWaiverAgreement' | 'NoInstitutional'
  /** MoneyLaunderingStatus(481) */
  moneyLaunderingStatus: 'Passed' | 'NotChecked' | 'ExemptBelowLimit' | 'ExemptMoneyType' | 'ExemptAuthorised'
  /** ExecPriceType(484) */
  execPriceType: 'BidPrice' | 'CreationPrice' | 'CreationPricePlusAdjustmentPercent' | 'CreationPricePlusAdjustmentAmount' | 'OfferPrice' | 'OfferPriceMinusAdjustmentPercent' | 'OfferPriceMinusAdjustmentAmount' | 'SinglePrice'
  /** TradeReportTransType(487) */
  tradeReportTransType: 'New' | 'Cancel' | 'Replace' | 'Release' | 'Reverse' | 'CancelDueToBackOutOfTrade'
  /** PaymentMethod(492) */
  paymentMethod: 'Crest' | 'Nscc' | 'Euroclear' | 'Clearstream' | 'Cheque' | 'TelegraphicTransfer' | 'FedWire' | 'DebitCard' | 'DirectDebit' | 'DirectCredit' | 'CreditCard' | 'AchDebit' | 'AchCredit' | 'Bpay' | 'HighValueClearingSystem' | 'Chips' | 'Swift' | 'Chaps' | 'Sic' | 'EuroSic' | 'Other'
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
  ownerType: 'IndividualInvestor' | 'PublicCompany' | 'PrivateCompany' | 'IndividualTrustee' | 'CompanyTrustee' | 'PensionPlan' | 'CustodianUnderGiftsToMinorsAct' | 'Trusts' | 'Fiduciaries' | 'NetworkingSubAccount' | 'NonProfitOrganization' | 'CorporateBody' | 'Nominee' | 'InstitutionalCustomer' | 'Combined' | 'MemberFirmEmployee' | 'MarketMakingAccount' | 'ProprietaryAccount' | 'NonbrokerDealer' | 'UnknownBeneficialOwnerType' | 'FirmsErrorAccount' | 'FirmAgencyAveragePriceAccount'
  /** OrderCapacity(528) */
  orderCapacity: 'Agency' | 'Proprietary' | 'Individual' | 'Principal' | 'RisklessPrincipal' | 'AgentForOtherMember' | 'MixedCapacity'
  /** MassCancelRequestType(530) */
  massCancelRequestType: 'CancelOrdersForASecurity' | 'CancelOrdersForAnUnderlyingSecurity' | 'CancelOrdersForAProduct' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForASecurityType' | 'CancelOrdersForATradingSession' | 'CancelAllOrders' | 'CancelOrdersForAMarket' | 'CancelOrdersForAMarketSegment' | 'CancelOrdersForASecurityGroup' | 'CancelOrdersForSecurityIssuer' | 'CancelForIssuerOfUnderlyingSecurity'
  /** MassCancelResponse(531) */
  massCancelResponse: 'CancelRequestRejected' | 'CancelOrdersForASecurity' | 'CancelOrdersForAnUnderlyingSecurity' | 'CancelOrdersForAProduct' | 'CancelOrdersForAcfiCode' | 'CancelOrdersForASecurityType' | 'CancelOrdersForATradingSession' | 'CancelAllOrders' | 'CancelOrdersForAMarket' | 'CancelOrdersForAMarketSegment' | 'CancelOrdersForASecurityGroup' | 'CancelOrdersForASecuritiesIssuer' | 'CancelOrdersForIssuerOfUnderlyingSecurity'
  /** MassCancelRejectReason(532) */
  massCancelRejectReason: 'MassCancelNotSupported' | 'InvalidOrUnknownSecurity' | 'InvalidOrUnknownUnderlyingSecurity' | 'InvalidOrUnknownProduct' | 'InvalidOrUnknownCfiCode' | 'InvalidOrUnknownSecurityType' | 'InvalidOrUnknownTradingSession' | 'InvalidOrUnknownMarket' | 'InvalidOrUnkownMarketSegment' | 'InvalidOrUnknownSecurityGroup' | 'InvalidOrUnknownSecurityIssuer' | 'InvalidOrUnknownIssuerOfUnderlyingSecurity' | 'Other'
  /** QuoteType(537) */
  quoteType: 'Indicative' | 'Tradeable' | 'RestrictedTradeable' | 'Counter' | 'InitiallyTradeable'
  /** CashMargin(544) */
  cashMargin: 'Cash' | 'MarginOpen' | 'MarginClose'
  /** CrossType(549) */
  crossType: 'CrossAon' | 'CrossIoc' | 'CrossOneSide' | 'CrossSamePrice' | 'BasisCross' | 'ContingentCross' | 'VwapCross' | 'StsCross' | 'CustomerToCustomer'
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
  matchStatus: 'Compared' | 'Uncompared' | 'AdvisoryOrAlert' | 'Mismatched'
  /** MatchType(574) */
  matchType: 'OnePartyTradeReport' | 'TwoPartyTradeReport' | 'ConfirmedTradeReport' | 'AutoMatch' | 'CrossAuction' | 'CounterOrderSelection' | 'CallAuction' | 'Issuing' | 'SystematicInternaliser' | 'AutoMatchLastLook' | 'CrossAuctionLastLook' | 'ActAcceptedTrade' | 'ActDefaultTrade' | 'ActDefaultAfterM2' | 'Actm6Match' | 'ExactMatchPlus4BadgesExecTime' | 'ExactMatchPlus4Badges' | 'ExactMatchPlus2BadgesExecTime' | 'ExactMatchPlus2Badges' | 'ExactMatchPlusExecTime' | 'StampedAdvisoriesOrSpecialistAccepts' | 'A1ExactMatchSummarizedQuantity' | 'A2ExactMatchSummarizedQuantity' | 'A3ExactMatchSummarizedQuantity' | 'A4ExactMatchSummarizedQuantity' | 'A5ExactMatchSummarizedQuantity' | 'ExactMatchMinusBadgesTimes' | 'SummarizedMatchMinusBadgesTimes' | 'OcsLockedIn'
  /** ClearingInstruction(577) */
  clearingInstruction: 'ProcessNormally' | 'ExcludeFromAllNetting' | 'BilateralNettingOnly' | 'ExClearing' | 'SpecialTrade' | 'MultilateralNetting' | 'ClearAgainstCentralCounterparty' | 'ExcludeFromCentralCounterparty' | 'ManualMode' | 'AutomaticPostingMode' | 'AutomaticGiveUpMode' | 'QualifiedServiceRepresentativeQsr' | 'CustomerTrade' | 'SelfClearing' | 'BuyIn'
  /** AccountType(581) */
  accountType: 'CarriedCustomerSide' | 'CarriedNonCustomerSide' | 'HouseTrader' | 'FloorTrader' | 'CarriedNonCustomerSideCrossMargined' | 'HouseTraderCrossMargined' | 'JointBackOfficeAccount' | 'EquitiesSpecialist' | 'OptionsMarketMaker' | 'OptionsFirmAccount' | 'AccountCustomerNonCustomerOrders' | 'AccountOrdersMultipleCustomers'
  /** CustOrderCapacity(582) */
  custOrderCapacity: 'MemberTradingForTheirOwnAccount' | 'ClearingFirmTradingForItsProprietaryAccount' | 'MemberTradingForAnotherMember' | 'AllOther' | 'RetailCustomer'
  /** MassStatusReqType(585) */
  massStatusReqType: 'StatusForOrdersForASecurity' | 'StatusForOrdersForAnUnderlyingSecurity' | 'StatusForOrdersForAProduct' | 'StatusForOrdersForAcfiCode' | 'StatusForOrdersForASecurityType' | 'StatusForOrdersForATradingSession' | 'StatusForAllOrders' | 'StatusForOrdersForAPartyId' | 'StatusForSecurityIssuer' | 'StatusForIssuerOfUnderlyingSecurity'
  /** DayBookingInst(589) */
  dayBookingInst: 'Auto' | 'SpeakWithOrderInitiatorBeforeBooking' | 'Accumulate'
  /** BookingUnit(590) */
  bookingUnit: 'EachPartialExecutionIsABookableUnit' | 'AggregatePartialExecutionsOnThisOrder' | 'AggregateExecutionsForThisSymbol'
  /** PreallocMethod(591) */
  preallocMethod: 'ProRata' | 'DoNotProRata'
  /** TradingSessionSubID(625) */
  tradingSessionSubID: 'PreTrading' | 'OpeningOrOpeningAuction' | 'Continuous' | 'ClosingOrClosingAuction' | 'PostTrading' | 'ScheduledIntradayAuction' | 'Quiescent' | 'AnyAuction' | 'UnscheduledIntradayAuction' | 'OutOfMainSessionTrading' | 'PrivateAuction' | 'PublicAuction' | 'GroupAuction'
  /** AllocType(626) */
  allocType: 'Calculated' | 'Preliminary' | 'SellsideCalculatedUsingPreliminary' | 'SellsideCalculatedWithoutPreliminary' | 'ReadyToBook' | 'BuysideReadyToBook' | 'WarehouseInstruction' | 'RequestToIntermediary' | 'Accept' | 'Reject' | 'AcceptPending' | 'IncompleteGroup' | 'CompleteGroup' | 'ReversalPending' | 'ReopenGroup' | 'CancelGroup' | 'Giveup' | 'Takeup' | 'RefuseTakeup' | 'InitiateReversal' | 'Reverse' | 'RefuseReversal' | 'SubAllocationGiveup' | 'ApproveGiveup' | 'ApproveTakeup' | 'NotionalValueAveragePxGroupAlloc'
  /** ClearingFeeIndicator(635) */
  clearingFeeIndicator: 'FirstYearDelegate' | 'SecondYearDelegate' | 'ThirdYearDelegate' | 'FourthYearDelegate' | 'FifthYearDelegate' | 'SixthYearDelegate' | 'CboeMember' | 'NonMemberAndCustomer' | 'EquityMemberAndClearingMember' | 'FullAndAssociateMember' | 'Firms106HAnd106J' | 'Gim' | 'Lessee106FEmployees' | 'AllOtherOwnershipTypes'
  /** PriorityIndicator(638) */
  priorityIndicator: 'PriorityUnchanged' | 'LostPriorityAsResultOfOrderChange'
  /** QuoteRequestRejectReason(658) */
  quoteRequestRejectReason: 'UnknownSymbol' | 'Exchange' | 'QuoteRequestExceedsLimit' | 'TooLateToEnter' | 'InvalidPrice' | 'NotAuthorizedToRequestQuote' | 'NoMatchForInquiry' | 'NoMarketForInstrument' | 'NoInventory' | 'Pass' | 'InsufficientCredit' | 'ExceededClipSizeLimit' | 'ExceededMaxNotionalOrderAmt' | 'ExceededDv01Pv01Limit' | 'ExceededCs01Limit' | 'Other'
  /** AcctIDSource(660) */
  acctIDSource: 'Bic' | 'SidCode' | 'Tfm' | 'Omgeo' | 'DtccCode' | 'Spsaid' | 'Other'
  /** ConfirmStatus(665) */
  confirmStatus: 'Received' | 'MismatchedAccount' | 'MissingSettlementInstructions' | 'Confirmed' | 'RequestRejected'
  /** ConfirmTransType(666) */
  confirmTransType: 'New' | 'Replace' | 'Cancel'
  /** DeliveryForm(668) */
  deliveryForm: 'BookEntry' | 'Bearer'
  /** LegSwapType(690) */
  legSwapType: 'ParForPar' | 'ModifiedDuration' | 'Risk' | 'Proceeds'
  /** QuotePriceType(692) */
  quotePriceType: 'Percent' | 'PerShare' | 'FixedAmount' | 'Discount' | 'Premium' | 'Spread' | 'TedPrice' | 'TedYield' | 'YieldSpread' | 'Yield' | 'PriceSpread' | 'ProductTicksInHalves' | 'ProductTicksInFourths' | 'ProductTicksInEighths' | 'ProductTicksInSixteenths' | 'ProductTicksInThirtySeconds' | 'ProductTicksInSixtyFourths' | 'ProductTicksInOneTwentyEighths' | 'NormalRateRepresentation' | 'InverseRateRepresentation' | 'BasisPoints' | 'UpFrontPoints' | 'InterestRate' | 'PercentageOfNotional'
  /** QuoteRespType(694) */
  quoteRespType: 'Hit' | 'Counter' | 'Expired' | 'Cover' | 'DoneAway' | 'Pass' | 'EndTrade' | 'TimedOut' | 'Tied' | 'TiedCover' | 'Accept' | 'TerminateContract'
  /** PosType(703) */
  posType: 'AllocationTradeQty' | 'OptionAssignment' | 'AsOfTradeQty' | 'DeliveryQty' | 'ElectronicTradeQty' | 'OptionExerciseQty' | 'EndOfDayQty' | 'IntraSpreadQty' | 'InterSpreadQty' | 'AdjustmentQty' | 'PitTradeQty' | 'StartOfDayQty' | 'IntegralSplit' | 'TransactionFromAssignment' | 'TotalTransactionQty' | 'TransactionQuantity' | 'TransferTradeQty' | 'TransactionFromExercise' | 'CrossMarginQty' | 'ReceiveQuantity' | 'CorporateActionAdjustment' | 'DeliveryNoticeQty' | 'ExchangeForPhysicalQty' | 'PrivatelyNegotiatedTradeQty' | 'NetDeltaQty' | 'CreditEventAdjustment' | 'SuccessionEventAdjustment' | 'NetQty' | 'GrossQty' | 'IntradayQty' | 'GrossLongNonDeltaAdjustedSwaptionPosition' | 'LongDeltaAdjustedPairedSwaptionPosition' | 'ExpiringQuantity' | 'QuantityNotExercised' | 'RequestedExerciseQuantity' | 'CashFuturesEquivalentQuantity' | 'LoanOrBorrowedQuantity'
  /** PosQtyStatus(706) */
  posQtyStatus: 'Submitted' | 'Accepted' | 'Rejected'
  /** PosAmtType(707) */
  posAmtType: 'CashAmount' | 'CashResidualAmount' | 'FinalMarkToMarketAmount' | 'IncrementalMarkToMarketAmount' | 'PremiumAmount' | 'StartOfDayMarkToMarketAmount' | 'TradeVariationAmount' | 'ValueAdjustedAmount' | 'SettlementValue' | 'InitialTradeCouponAmount' | 'AccruedCouponAmount' | 'CouponAmount' | 'IncrementalAccruedCoupon' | 'CollateralizedMarkToMarket' | 'IncrementalCollateralizedMarkToMarket' | 'CompensationAmount' | 'TotalBankedAmount' | 'TotalCollateralizedAmount' | 'LongPairedSwapNotionalValue' | 'ShortPairedSwapNotionalValue' | 'StartOfDayAccruedCoupon' | 'NetPresentValue' | 'StartOfDayNetPresentValue' | 'NetCashFlow' | 'PresentValueOfFees' | 'PresentValueOneBasisPoints' | 'FiveYearEquivalentNotional' | 'UndiscountedMarkToMarket' | 'MarkToModel' | 'MarkToMarketVariance' | 'MarkToModelVariance' | 'UpfrontPayment' | 'EndVale' | 'OutstandingMarginLoan' | 'LoanValue'
  /** PosTransType(709) */
  posTransType: 'Exercise' | 'DoNotExercise' | 'PositionAdjustment' | 'PositionChangeSubmission' | 'Pledge' | 'LargeTraderSubmission' | 'LargePositionsReportingSubmission' | 'LongHoldings' | 'InternalTransfer' | 'TransferOfFirm' | 'ExternalTransfer' | 'CorporateAction' | 'Notification' | 'PositionCreation' | 'Closeout' | 'Reopen'
  /** PosMaintAction(712) */
  posMaintAction: 'New' | 'Replace' | 'Cancel' | 'Reverse'
  /** SettlSessID(716) */
  settlSessID: 'Intraday' | 'RegularTradingHours' | 'ElectronicTradingHours' | 'EndOfDay'
  /** AdjustmentType(718) */
  adjustmentType: 'ProcessRequestAsMarginDisposition' | 'DeltaPlus' | 'DeltaMinus' | 'Final' | 'CustomerSpecificPosition'
  /** PosMaintStatus(722) */
  posMaintStatus: 'Accepted' | 'AcceptedWithWarnings' | 'Rejected' | 'Completed' | 'CompletedWithWarnings'
  /** PosMaintResult(723) */
  posMaintResult: 'SuccessfulCompletion' | 'Rejected' | 'Other'
  /** PosReqType(724) */
  posReqType: 'Positions' | 'Trades' | 'Exercises' | 'Assignments' | 'SettlementActivity' | 'BackoutMessage' | 'DeltaPositions' | 'NetPosition' | 'LargePositionsReporting' | 'ExercisePositionReportingSubmission' | 'PositionLimitReportingSubmissing'
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
  tradeReportRejectReason: 'Successful' | 'InvalidPartyInformation' | 'UnknownInstrument' | 'UnauthorizedToReportTrades' | 'InvalidTradeType' | 'PriceExceedsCurrentPriceBand' | 'ReferencePriceNotAvailable' | 'NotionalValueExceedsThreshold' | 'Other'
  /** SideMultiLegReportingType(752) */
  sideMultiLegReportingType: 'SingleSecurity' | 'IndividualLegOfAMultilegSecurity' | 'MultilegSecurity'
  /** TrdRegTimestampType(770) */
  trdRegTimestampType: 'ExecutionTime' | 'TimeIn' | 'TimeOut' | 'BrokerReceipt' | 'BrokerExecution' | 'DeskReceipt' | 'SubmissionToClearing' | 'TimePriority' | 'OrderbookEntryTime' | 'OrderSubmissionTime' | 'PubliclyReported' | 'PublicReportUpdated' | 'NonPubliclyReported' | 'NonPublicReportUpdated' | 'SubmittedForConfirmation' | 'UpdatedForConfirmation' | 'Confirmed' | 'UpdatedForClearing' | 'Cleared' | 'AllocationsSubmitted' | 'AllocationsUpdated' | 'AllocationsCompleted' | 'SubmittedToRepository' | 'PostTrdContntnEvnt' | 'PostTradeValuation' | 'PreviousTimePriority' | 'IdentifierAssigned' | 'PreviousIdentifierAssigned' | 'OrderCancellationTime' | 'OrderModificationTime' | 'OrderRoutingTime' | 'TradeCancellationTime' | 'TradeModificationTime' | 'ReferenceTimeForNbbo'
  /** ConfirmType(773) */
  confirmType: 'Status' | 'Confirmation' | 'ConfirmationRequestRejected'
  /** ConfirmRejReason(774) */
  confirmRejReason: 'MismatchedAccount' | 'MissingSettlementInstructions' | 'UnknownOrMissingIndividualAllocId' | 'TransactionNotRecognized' | 'DuplicateTransaction' | 'IncorrectOrMissingInstrument' | 'IncorrectOrMissingPrice' | 'IncorrectOrMissingCommission' | 'IncorrectOrMissingSettlDate' | 'IncorrectOrMissingFundIdOrFundName' | 'IncorrectOrMissingQuantity' | 'IncorrectOrMissingFees' | 'IncorrectOrMissingTax' | 'IncorrectOrMissingParty' | 'IncorrectOrMissingSide' | 'IncorrectOrMissingNetMoney' | 'IncorrectOrMissingTradeDate' | 'IncorrectOrMissingSettlCcyInstructions' | 'IncorrectOrMissingCapacity' | 'Other'
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
  allocReportType: 'PreliminaryRequestToIntermediary' | 'SellsideCalculatedUsingPreliminary' | 'SellsideCalculatedWithoutPreliminary' | 'WarehouseRecap' | 'RequestToIntermediary' | 'Accept' | 'Reject' | 'AcceptPending' | 'Complete' | 'ReversePending' | 'Giveup' | 'Takeup' | 'Reversal' | 'Alleged' | 'SubAllocationGiveup'
  /** AllocCancReplaceReason(796) */
  allocCancReplaceReason: 'OriginalDetailsIncomplete' | 'ChangeInUnderlyingOrderDetails' | 'CancelledByGiveupFirm' | 'Other'
  /** AllocAccountType(798) */
  allocAccountType: 'CarriedCustomerSide' | 'CarriedNonCustomerSide' | 'HouseTrader' | 'FloorTrader' | 'CarriedNonCustomerSideCrossMargined' | 'HouseTraderCrossMargined' | 'JointBackOfficeAccount'
  /** PartySubIDType(803) */
  partySubIDType: 'Firm' | 'Person' | 'System' | 'Application' | 'FullLegalNameOfFirm' | 'PostalAddress' | 'PhoneNumber' | 'EmailAddress' | 'ContactName' | 'SecuritiesAccountNumber' | 'RegistrationNumber' | 'RegisteredAddressForConfirmation' | 'RegulatoryStatus' | 'RegistrationName' | 'CashAccountNumber' | 'Bic' | 'CsdParticipantMemberCode' | 'RegisteredAddress' | 'FundAccountName' | 'TelexNumber' | 'FaxNumber' | 'SecuritiesAccountName' | 'CashAccountName' | 'Department' | 'LocationDesk' | 'PositionAccountType' | 'SecurityLocateId' | 'MarketMaker' | 'EligibleCounterparty' | 'ProfessionalClient' | 'Location' | 'ExecutionVenue' | 'CurrencyDeliveryIdentifier' | 'AddressCity' | 'AddressStateOrProvince' | 'AddressPostalCode' | 'AddressStreet' | 'AddressIsoCountryCode' | 'IsoCountryCode' | 'MarketSegment' | 'CustomerAccountType' | 'OmnibusAccount' | 'FundsSegregationType' | 'GuaranteeFund' | 'SwapDealer' | 'MajorParticipant' | 'FinancialEntity' | 'UsPerson' | 'ReportingEntityIndicator' | 'ElectedClearingRequirementException' | 'BusinessCenter' | 'ReferenceText' | 'ShortMarkingExemptAccount' | 'ParentFirmIdentifier' | 'ParentFirmName' | 'DealIdentifier' | 'SystemTradeId' | 'SystemTradeSubId' | 'FcmCode' | 'DlvryTrmlCode' | 'VolntyRptEntity' | 'RptObligJursdctn' | 'VolntyRptJursdctn' | 'CompanyActivities' | 'EeAreaDomiciled' | 'ContractLinked' | 'ContractAbove' | 'VolntyRptPty' | 'EndUser' | 'LocationOrJurisdiction' | 'DerivativesDealer' | 'Domicile' | 'ExemptFromRecognition' | 'Payer' | 'Receiver' | 'SystematicInternaliser' | 'PublishingEntityIndicator' | 'FirstName' | 'Surname' | 'DateOfBirth' | 'OrderTransmittingFirm' | 'OrderTransmittingFirmBuyer' | 'OrderTransmitterSeller' | 'LegalEntityIdentifier' | 'SubSectorClassification' | 'PartySide' | 'LegalRegistrationCountry'
  /** AllocIntermedReqType(808) */
  allocIntermedReqType: 'PendingAccept' | 'PendingRelease' | 'PendingReversal' | 'Accept' | 'BlockLevelReject' | 'AccountLevelReject'
  /** ApplQueueResolution(814) */
  applQueueResolution: 'NoActionTaken' | 'QueueFlushed' | 'OverlayLast' | 'EndSession'
  /** ApplQueueAction(815) */
  applQueueAction: 'NoActionTaken' | 'QueueFlushed' | 'OverlayLast' | 'EndSession'
  /** AvgPxIndicator(819) */
  avgPxIndicator: 'NoAveragePricing' | 'Trade' | 'LastTrade' | 'NotionalValueAveragePxGroupTrade' | 'AveragePricedTrade'
  /** TradeAllocIndicator(826) */
  tradeAllocIndicator: 'AllocationNotRequired' | 'AllocationRequired' | 'UseAllocationProvidedWithTheTrade' | 'AllocationGiveUpExecutor' | 'AllocationFromExecutor' | 'AllocationToClaimAccount' | 'TradeSplit'
  /** ExpirationCycle(827) */
  expirationCycle: 'ExpireOnTradingSessionClose' | 'ExpireOnTradingSessionOpen' | 'SpecifiedExpiration'
  /** TrdType(828) */
  trdType: 'RegularTrade' | 'BlockTrade' | 'Efp' | 'Transfer' | 'LateTrade' | 'TTrade' | 'WeightedAveragePriceTrade' | 'BunchedTrade' | 'LateBunchedTrade' | 'PriorReferencePriceTrade' | 'AfterHoursTrade' | 'ExchangeForRisk' | 'ExchangeForSwap' | 'ExchangeOfFuturesFor' | 'ExchangeOfOptionsForOptions' | 'TradingAtSettlement' | 'AllOrNone' | 'FuturesLargeOrderExecution' | 'ExchangeOfFuturesForFutures' | 'OptionInterimTrade' | 'OptionCabinetTrade' | 'PrivatelyNegotiatedTrades' | 'SubstitutionOfFuturesForForwards' | 'NonStandardSettlement' | 'DerivativeRelatedTransaction' | 'PortfolioTrade' | 'VolumeWeightedAverageTrade' | 'ExchangeGrantedTrade' | 'RepurchaseAgreement' | 'Otc' | 'ExchangeBasisFacility' | 'OpeningTrade' | 'NettedTrade' | 'BlockSwapTrade' | 'CreditEventTrade' | 'SuccessionEventTrade' | 'GiveUpGiveInTrade' | 'DarkTrade' | 'TechnicalTrade' | 'Benchmark' | 'PackageTrade' | 'RollTrade' | 'ErrorTrade' | 'SpecialCumDividend' | 'SpecialExDividend' | 'SpecialCumCoupon' | 'SpecialExCoupon' | 'CashSettlement' | 'SpecialPrice' | 'GuaranteedDelivery' | 'SpecialCumRights' | 'SpecialExRights' | 'SpecialCumCapitalRepayments' | 'SpecialExCapitalRepayments' | 'SpecialCumBonus' | 'SpecialExBonus' | 'LargeTrade' | 'WorkedPrincipalTrade' | 'BlockTrades' | 'NameChange' | 'PortfolioTransfer' | 'ProrogationBuy' | 'ProrogationSell' | 'OptionExercise' | 'DeltaNeutralTransaction' | 'FinancingTransaction'
  /** TrdSubType(829) */
  trdSubType: 'Cmta' | 'InternalTransferOrAdjustment' | 'ExternalTransferOrTransferOfAccount' | 'RejectForSubmittingSide' | 'AdvisoryForContraSide' | 'OffsetDueToAnAllocation' | 'OnsetDueToAnAllocation' | 'DifferentialSpread' | 'ImpliedSpreadLegExecutedAgainstAnOutright' | 'TransactionFromExercise' | 'TransactionFromAssignment' | 'Acats' | 'OffHoursTrade' | 'OnHoursTrade' | 'OtcQuote' | 'ConvertedSwap' | 'WashTrade' | 'TradeAtSettlement' | 'AuctionTrade' | 'TradeAtMarker' | 'CreditDefault' | 'CreditRestructuring' | 'Merger' | 'SpinOff' | 'MultilateralCompression' | 'Balancing' | 'BasisTradeIndexClose' | 'TradeAtCashOpen' | 'TrdSubmitVenueClrSettl' | 'BilateralCompression' | 'Ai' | 'B' | 'K' | 'Lc' | 'M' | 'N' | 'Nm' | 'Nr' | 'P' | 'Pa' | 'Pc' | 'Pn' | 'R' | 'Ro' | 'Rt' | 'Sw' | 'T' | 'Wn' | 'Wt' | 'CrossedTrade' | 'InterimProtectedTrade' | 'LargeInScale'
  /** PegMoveType(835) */
  pegMoveType: 'Floating' | 'Fixed'
  /** PegOffsetType(836) */
  pegOffsetType: 'Price' | 'BasisPoints' | 'Ticks' | 'PriceTier' | 'Percentage'
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
  lastLiquidityInd: 'NeitherAddedNorRemovedLiquidity' | 'AddedLiquidity' | 'RemovedLiquidity' | 'LiquidityRoutedOut' | 'Auction' | 'TriggeredStopOrder' | 'TriggeredContingencyOrder' | 'TriggeredMarketOrder' | 'RemovedLiquidityAfterFirmOrderCommitment' | 'AuctionExecutionAfterFirmOrderCommitment' | 'Unknown' | 'Other'
  /** ShortSaleReason(853) */
  shortSaleReason: 'DealerSoldShort' | 'DealerSoldShortExempt' | 'SellingCustomerSoldShort' | 'SellingCustomerSoldShortExempt' | 'QualifiedServiceRepresentative' | 'QsrOrAguContraSideSoldShortExempt'
  /** QtyType(854) */
  qtyType: 'Units' | 'Contracts' | 'UnitsOfMeasurePerTimeUnit'
  /** TradeReportType(856) */
  tradeReportType: 'Submit' | 'Alleged' | 'Accept' | 'Decline' | 'Addendum' | 'No' | 'TradeReportCancel' | 'LockedIn' | 'Defaulted' | 'InvalidCmta' | 'Pended' | 'AllegedNew' | 'AllegedAddendum' | 'AllegedNo' | 'AllegedTradeReportCancel' | 'AllegedTradeBreak' | 'Verify' | 'Dispute' | 'NonMaterialUpdate'
  /** AllocNoOrdersType(857) */
  allocNoOrdersType: 'NotSpecified' | 'ExplicitListProvided'
  /** EventType(865) */
  eventType: 'Put' | 'Call' | 'Tender' | 'SinkingFundCall' | 'Activation' | 'Inactiviation' | 'LastEligibleTradeDate' | 'SwapStartDate' | 'SwapEndDate' | 'SwapRollDate' | 'SwapNextStartDate' | 'SwapNextRollDate' | 'FirstDeliveryDate' | 'LastDeliveryDate' | 'InitialInventoryDueDate' | 'FinalInventoryDueDate' | 'FirstIntentDate' | 'LastIntentDate' | 'PositionRemovalDate' | 'MinimumNotice' | 'DeliveryStartTime' | 'DeliveryEndTime' | 'FirstNoticeDate' | 'LastNoticeDate' | 'FirstExerciseDate' | 'RedemptionDate' | 'TrdCntntnEfctvDt' | 'Other'
  /** InstrAttribType(871) */
  instrAttribType: 'Flat' | 'ZeroCoupon' | 'InterestBearing' | 'NoPeriodicPayments' | 'VariableRate' | 'LessFeeForPut' | 'SteppedCoupon' | 'CouponPeriod' | 'When' | 'OriginalIssueDiscount' | 'Callable' | 'EscrowedToMaturity' | 'EscrowedToRedemptionDate' | 'PreRefunded' | 'InDefault' | 'Unrated' | 'Taxable' | 'Indexed' | 'SubjectToAlternativeMinimumTax' | 'OriginalIssueDiscountPrice' | 'CallableBelowMaturityValue' | 'CallableWithoutNotice' | 'PriceTickRulesForSecurity' | 'TradeTypeEligibilityDetailsForSecurity' | 'InstrumentDenominator' | 'InstrumentNumerator' | 'InstrumentPricePrecision' | 'InstrumentStrikePrice' | 'TradeableIndicator' | 'InstrumentEligibleAnonOrders' | 'MinGuaranteedFillVolume' | 'MinGuaranteedFillStatus' | 'TradeAtSettlementEligibility' | 'TestInstrument' | 'DummyInstrument' | 'NegativeSettlementPriceEligibility' | 'NegativeStrikePriceEligibility' | 'UsStdContractInd' | 'AdmittedToTradingOnTradingVenue' | 'AverageDailyNotionalAmount' | 'AverageDailyNumberTrades' | 'Text'
  /** CPProgram(875) */
  cpProgram: 'Program3a3' | 'Program42' | 'Program3a2' | 'Program3a3And3c7' | 'Program3a4' | 'Program3a5' | 'Program3a7' | 'Program3c7' | 'Other'
  /** MiscFeeBasis(891) */
  miscFeeBasis: 'Absolute' | 'PerUnit' | 'Percentage'
  /** CollAsgnReason(895) */
  collAsgnReason: 'Initial' | 'Scheduled' | 'TimeWarning' | 'MarginDeficiency' | 'MarginExcess' | 'ForwardCollateralDemand' | 'EventOfDefault' | 'AdverseTaxEvent' | 'TransferDeposit' | 'TransferWithdrawal' | 'Pledge'
  /** CollInquiryQualifier(896) */
  collInquiryQualifier: 'TradeDate' | 'GcInstrument' | 'CollateralInstrument' | 'SubstitutionEligible' | 'NotAssigned' | 'PartiallyAssigned' | 'FullyAssigned' | 'OutstandingTrades'
  /** CollAsgnTransType(903) */
  collAsgnTransType: 'New' | 'Replace' | 'Cancel' | 'Release' | 'Reverse'
  /** CollAsgnRespType(905) */
  collAsgnRespType: 'Received' | 'Accepted' | 'Declined' | 'Rejected' | 'TransactionPending' | 'TransactionCompletedWithWarning'
  /** CollAsgnRejectReason(906) */
  collAsgnRejectReason: 'UnknownDeal' | 'UnknownOrInvalidInstrument' | 'UnauthorizedTransaction' | 'InsufficientCollateral' | 'InvalidTypeOfCollateral' | 'ExcessiveSubstitution' | 'Other'
  /** CollStatus(910) */
  collStatus: 'Unassigned' | 'PartiallyAssigned' | 'AssignmentProposed' | 'Assigned' | 'Challenged' | 'Reused'
  /** DeliveryType(919) */
  deliveryType: 'VersusPayment' | 'Free' | 'TriParty' | 'HoldInCustody' | 'DeliverByValue'
  /** UserRequestType(924) */
  userRequestType: 'LogOnUser' | 'LogOffUser' | 'ChangePasswordForUser' | 'RequestIndividualUserStatus' | 'RequestThrottleLimit'
  /** UserStatus(926) */
  userStatus: 'LoggedIn' | 'NotLoggedIn' | 'UserNotRecognised' | 'PasswordIncorrect' | 'PasswordChanged' | 'Other' | 'ForcedUserLogoutByExchange' | 'SessionShutdownWarning' | 'ThrottleParametersChanged'
  /** StatusValue(928) */
  statusValue: 'Connected' | 'NotConnectedUnexpected' | 'NotConnectedExpected' | 'InProcess'
  /** NetworkRequestType(935) */
  networkRequestType: 'Snapshot' | 'Subscribe' | 'StopSubscribing' | 'LevelOfDetail'
  /** NetworkStatusResponseType(937) */
  networkStatusResponseType: 'Full' | 'IncrementalUpdate'
  /** TrdRptStatus(939) */
  trdRptStatus: 'Accepted' | 'Rejected' | 'Cancelled' | 'AcceptedWithErrors' | 'PendingNew' | 'PendingCancel' | 'PendingReplace' | 'Terminated' | 'PendingVerification' | 'DeemedVerified' | 'Verified' | 'Disputed'
  /** AffirmStatus(940) */
  affirmStatus: 'Received' | 'ConfirmRejected' | 'Affirmed'
  /** CollAction(944) */
  collAction: 'Retain' | 'Add' | 'Remove'
  /** CollInquiryStatus(945) */
  collInquiryStatus: 'Accepted' | 'AcceptedWithWarnings' | 'Completed' | 'CompletedWithWarnings' | 'Rejected'
  /** CollInquiryResult(946) */
  collInquiryResult: 'Successful' | 'InvalidOrUnknownInstrument' | 'InvalidOrUnknownCollateralType' | 'InvalidParties' | 'InvalidTransportTypeRequested' | 'InvalidDestinationRequested' | 'NoCollateralFoundForTheTradeSpecified' | 'NoCollateralFoundForTheOrderSpecified' | 'CollateralInquiryTypeNotSupported' | 'UnauthorizedForCollateralInquiry' | 'Other'
  /** StrategyParameterType(959) */
  strategyParameterType: 'Int' | 'Length' | 'NumInGroup' | 'SeqNum' | 'TagNum' | 'Float' | 'Qty' | 'Price' | 'PriceOffset' | 'Amt' | 'Percentage' | 'Char' | 'Boolean' | 'String' | 'MultipleCharValue' | 'Currency' | 'Exchange' | 'MonthYear' | 'UtcTimestamp' | 'UtcTimeOnly' | 'LocalMktDate' | 'UtcDateOnly' | 'Data' | 'MultipleStringValue' | 'Country' | 'Language' | 'TzTimeOnly' | 'TzTimestamp' | 'Tenor'
  /** SecurityStatus(965) */
  securityStatus: 'Active' | 'Inactive' | 'ActiveClosingOrdersOnly' | 'Expired' | 'Delisted' | 'KnockedOut' | 'KnockOutRevoked' | 'PendingExpiry' | 'Suspended' | 'Published' | 'PendingDeletion'
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
  unitOfMeasure: 'BillionCubicFeet' | 'CubicMeters' | 'Gigajoules' | 'HeatRate' | 'KilowattHours' | 'MegaHeatRate' | 'OneMillionBtu' | 'MegawattHours' | 'Therms' | 'TonsOfCarbonDioxide' | 'MillionBarrels' | 'Allowances' | 'Barrels' | 'BoardFeet' | 'Bushels' | 'Currency' | 'CoolingDegreeDay' | 'CertifiedEmissionsReduction' | 'CriticalPrecipDay' | 'ClimateReserveTonnes' | 'Hundredweight' | 'Day' | 'DryMetricTons' | 'EnvAllwncCert' | 'EnvironmentalCredit' | 'EnvironmentalOffset' | 'Grams' | 'Gallons' | 'GrossTons' | 'HeatingDegreeDay' | 'IndexPoint' | 'Kilograms' | 'Kiloliters' | 'KilowattYear' | 'KilowattDay' | 'KilowattHour' | 'KilowattMonth' | 'KilowattMinute' | 'Liters' | 'Pounds' | 'MegawattYear' | 'MegawattDay' | 'MegawattHour' | 'MegawattMonth' | 'MegawattMinute' | 'TroyOunces' | 'PrincipalWithRelationToDebtInstrument' | 'MetricTons' | 'Tons' | 'Are' | 'Acre' | 'Centiliter' | 'Centimeter' | 'DieselGallonEquivalent' | 'Foot' | 'GbGallon' | 'GasolineGallonEquivalent' | 'Hectare' | 'Inch' | 'Kilometer' | 'Meter' | 'Mile' | 'Milliliter' | 'Millimeter' | 'UsOunce' | 'Piece' | 'UsPint' | 'GbPint' | 'UsQuart' | 'GbQuart' | 'SquareCentimeter' | 'SquareFoot' | 'SquareInch' | 'SquareKilometer' | 'SquareMeter' | 'SquareMile' | 'SquareMillimeter' | 'SquareYard' | 'Yard' | 'UsDollars'
  /** TimeUnit(997) */
  timeUnit: 'Hour' | 'Minute' | 'Second' | 'Day' | 'Week' | 'Month' | 'Year' | 'Quarter'
  /** AllocMethod(1002) */
  allocMethod: 'Automatic' | 'Guarantor' | 'Manual' | 'BrokerAssigned'
  /** AsOfIndicator(1015) */
  asOfIndicator: 'False' | 'True'
  /** MDBookType(1021) */
  mdBookType: 'TopOfBook' | 'PriceDepth' | 'OrderDepth'
  /** MDOriginType(1024) */
  mdOriginType: 'Book' | 'OffBook' | 'Cross' | 'QuoteDrivenMarket' | 'DarkOrderBook' | 'AuctionDrivenMarket' | 'QuoteNegotiation' | 'VoiceNegotiation' | 'HybridMarket'
  /** OrderHandlingInstSource(1032) */
  orderHandlingInstSource: 'Finraoats' | 'FiaExecutionSourceCode'
  /** DeskType(1033) */
  deskType: 'Agency' | 'Arbitrage' | 'BlockTrading' | 'ConvertibleDesk' | 'CentralRiskBooks' | 'Derivatives' | 'EquityCapitalMarkets' | 'International' | 'Institutional' | 'Other' | 'PreferredTrading' | 'Proprietary' | 'ProgramTrading' | 'Sales' | 'Swaps' | 'TradingDeskSystem' | 'Treasury' | 'FloorBroker'
  /** DeskTypeSource(1034) */
  deskTypeSource: 'Finraoats'
  /** ExecAckStatus(1036) */
  execAckStatus: 'Received' | 'Accepted' | 'DontKnow'
  /** CollApplType(1043) */
  collApplType: 'SpecificDeposit' | 'General'
  /** UnderlyingFXRateCalc(1046) */
  underlyingFXRateCalc: 'Divide' | 'Multiply'
  /** AllocPositionEffect(1047) */
  allocPositionEffect: 'Open' | 'Close' | 'Rolled' | 'Fifo'
  /** DealingCapacity(1048) */
  dealingCapacity: 'Agent' | 'Principal' | 'RisklessPrincipal'
  /** InstrmtAssignmentMethod(1049) */
  instrmtAssignmentMethod: 'ProRata' | 'Random'
  /** MDQuoteType(1070) */
  mdQuoteType: 'Indicative' | 'Tradeable' | 'RestrictedTradeable' | 'Counter' | 'IndicativeAndTradeable'
  /** RefOrderIDSource(1081) */
  refOrderIDSource: 'SecondaryOrderId' | 'OrderId' | 'MdEntryId' | 'QuoteEntryId' | 'OriginalOrderId' | 'QuoteId' | 'QuoteReqId' | 'PreviousOrderIdentifier' | 'PreviousQuoteIdentifier' | 'ParentOrderIdentifier' | 'ManualOrderIdentifier'
  /** DisplayWhen(1083) */
  displayWhen: 'Immediate' | 'Exhaust'
  /** DisplayMethod(1084) */
  displayMethod: 'Initial' | 'New' | 'Random' | 'Undisclosed'
  /** PriceProtectionScope(1092) */
  priceProtectionScope: 'None' | 'Local' | 'National' | 'Global'
  /** LotType(1093) */
  lotType: 'OddLot' | 'RoundLot' | 'BlockLot' | 'RoundLotBasedUpon'
  /** PegPriceType(1094) */
  pegPriceType: 'LastPeg' | 'MidPricePeg' | 'OpeningPeg' | 'MarketPeg' | 'PrimaryPeg' | 'PegToVwap' | 'TrailingStopPeg' | 'PegToLimitPrice' | 'ShortSaleMinPricePeg'
  /** TriggerType(1100) */
  triggerType: 'PartialExecution' | 'SpecifiedTradingSession' | 'NextAuction' | 'PriceMovement' | 'OnOrderEntryOrModification'
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
  orderCategory: 'Order' | 'Quote' | 'PrivatelyNegotiatedTrade' | 'MultilegOrder' | 'LinkedOrder' | 'QuoteRequest' | 'ImpliedOrder' | 'CrossOrder' | 'StreamingPrice' | 'InternalCrossOrder'
  /** TradeHandlingInstr(1123) */
  tradeHandlingInstr: 'TradeConfirmation' | 'TwoPartyReport' | 'OnePartyReportForMatching' | 'OnePartyReportForPassThrough' | 'AutomatedFloorOrderRouting' | 'TwoPartyReportForClaim' | 'OnePartyReport' | 'ThirdPtyRptForPassThrough' | 'OnePartyReportAutoMatch'
  /** ApplVerID(1128) */
  applVerID: 'Fix27' | 'Fix30' | 'Fix40' | 'Fix41' | 'Fix42' | 'Fix43' | 'Fix44' | 'Fix50' | 'Fix50Sp1' | 'Fix50Sp2' | 'FixLatest'
  /** ExDestinationIDSource(1133) */
  exDestinationIDSource: 'Bic' | 'GeneralIdentifier' | 'Proprietary' | 'IsoCountryCode' | 'Mic'
  /** ImpliedMarketIndicator(1144) */
  impliedMarketIndicator: 'NotImplied' | 'ImpliedIn' | 'ImpliedOut' | 'BothImpliedInAndImpliedOut'
  /** SettlObligMode(1159) */
  settlObligMode: 'Preliminary' | 'Final'
  /** SettlObligTransType(1162) */
  settlObligTransType: 'Cancel' | 'New' | 'Replace' | 'Restate'
  /** SettlObligSource(1164) */
  settlObligSource: 'InstructionsOfBroker' | 'InstructionsForInstitution' | 'Investor' | 'BuyersSettlementInstructions' | 'SellersSettlementInstructions'
  /** QuoteEntryStatus(1167) */
  quoteEntryStatus: 'Accepted' | 'Rejected' | 'RemovedFromMarket' | 'Expired' | 'LockedMarketWarning' | 'CrossMarketWarning' | 'CanceledDueToLockMarket' | 'CanceledDueToCrossMarket' | 'Active'
  /** RespondentType(1172) */
  respondentType: 'AllMarketParticipants' | 'SpecifiedMarketParticipants' | 'AllMarketMakers' | 'PrimaryMarketMaker'
  /** SecurityTradingEvent(1174) */
  securityTradingEvent: 'OrderImbalance' | 'TradingResumes' | 'PriceVolatilityInterruption' | 'ChangeOfTradingSession' | 'ChangeOfTradingSubsession' | 'ChangeOfSecurityTradingStatus' | 'ChangeOfBookType' | 'ChangeOfMarketDepth' | 'CorporateAction'
  /** StatsType(1176) */
  statsType: 'ExchangeLast' | 'High' | 'AveragePrice' | 'Turnover'
  /** MDSecSizeType(1178) */
  mdSecSizeType: 'Customer' | 'CustomerProfessional' | 'DoNotTradeThrough'
  /** SettlMethod(1193) */
  settlMethod: 'CashSettlementRequired' | 'PhysicalSettlementRequired' | 'Election'
  /** ExerciseStyle(1194) */
  exerciseStyle: 'European' | 'American' | 'Bermuda' | 'Other'
  /** PriceQuoteMethod(1196) */
  priceQuoteMethod: 'Standard' | 'Index' | 'InterestRateIndex' | 'PercentOfPar'
  /** ValuationMethod(1197) */
  valuationMethod: 'PremiumStyle' | 'FuturesStyleMarkToMarket' | 'FuturesStyleWithAnAttachedCashAdjustment' | 'CdsStyleCollateralization' | 'CdsInDeliveryUseRecoveryRateToCalculate'
  /** ListMethod(1198) */
  listMethod: 'PreListedOnly' | 'UserRequested'
  /** TickRuleType(1209) */
  tickRuleType: 'RegularTrading' | 'VariableCabinet' | 'FixedCabinet' | 'TradedAsASpreadLeg' | 'SettledAsASpreadLeg' | 'TradedAsSpread'
  /** MaturityMonthYearIncrementUnits(1302) */
  maturityMonthYearIncrementUnits: 'Months' | 'Days' | 'Weeks' | 'Years'
  /** MaturityMonthYearFormat(1303) */
  maturityMonthYearFormat: 'YearMonthOnly' | 'YearMonthDay' | 'YearMonthWeek'
  /** PriceLimitType(1306) */
  priceLimitType: 'Price' | 'Ticks' | 'Percentage'
  /** ListUpdateAction(1324) */
  listUpdateAction: 'Add' | 'Delete' | 'Modify' | 'Snapshot'
  /** ApplReqType(1347) */
  applReqType: 'Retransmission' | 'Subscription' | 'RequestLastSeqNum' | 'RequestApplications' | 'Unsubscribe' | 'CancelRetransmission' | 'CancelRetransmissionUnsubscribe'
  /** ApplResponseType(1348) */
  applResponseType: 'RequestSuccessfullyProcessed' | 'ApplicationDoesNotExist' | 'MessagesNotAvailable'
  /** ApplResponseError(1354) */
  applResponseError: 'ApplicationDoesNotExist' | 'MessagesRequestedAreNotAvailable' | 'UserNotAuthorizedForApplication'
  /** TradSesEvent(1368) */
  tradSesEvent: 'TradingResumes' | 'ChangeOfTradingSession' | 'ChangeOfTradingSubsession' | 'ChangeOfTradingStatus'
  /** MassActionType(1373) */
  massActionType: 'SuspendOrders' | 'ReleaseOrdersFromSuspension' | 'CancelOrders'
  /** MassActionScope(1374) */
  massActionScope: 'AllOrdersForASecurity' | 'AllOrdersForAnUnderlyingSecurity' | 'AllOrdersForAProduct' | 'AllOrdersForAcfiCode' | 'AllOrdersForASecurityType' | 'AllOrdersForATradingSession' | 'AllOrders' | 'AllOrdersForAMarket' | 'AllOrdersForAMarketSegment' | 'AllOrdersForASecurityGroup' | 'CancelForSecurityIssuer' | 'CancelForIssuerOfUnderlyingSecurity'
  /** MassActionResponse(1375) */
  massActionResponse: 'Rejected' | 'Accepted' | 'Completed'
  /** MassActionRejectReason(1376) */
  massActionRejectReason: 'MassActionNotSupported' | 'InvalidOrUnknownSecurity' | 'InvalidOrUnknownUnderlyingSecurity' | 'InvalidOrUnknownProduct' | 'InvalidOrUnknownCfiCode' | 'InvalidOrUnknownSecurityType' | 'InvalidOrUnknownTradingSession' | 'InvalidOrUnknownMarket' | 'InvalidOrUnknownMarketSegment' | 'InvalidOrUnknownSecurityGroup' | 'InvalidOrUnknownSecurityIssuer' | 'InvalidOrUnknownIssuerOfUnderlyingSecurity' | 'Other'
  /** MultilegModel(1377) */
  multilegModel: 'PredefinedMultilegSecurity' | 'UserDefinedMultilegSecurity' | 'UserDefined'
  /** MultilegPriceMethod(1378) */
  multilegPriceMethod: 'NetPrice' | 'ReversedNetPrice' | 'YieldDifference' | 'Individual' | 'ContractWeightedAveragePrice' | 'MultipliedPrice'
  /** ContingencyType(1385) */
  contingencyType: 'OneCancelsTheOther' | 'OneTriggersTheOther' | 'OneUpdatesTheOtherAbsolute' | 'OneUpdatesTheOtherProportional' | 'BidAndOffer' | 'BidAndOfferOco'
  /** ListRejectReason(1386) */
  listRejectReason: 'BrokerCredit' | 'ExchangeClosed' | 'TooLateToEnter' | 'UnknownOrder' | 'DuplicateOrder' | 'UnsupportedOrderCharacteristic' | 'Other'
  /** TradePublishIndicator(1390) */
  tradePublishIndicator: 'DoNotPublishTrade' | 'PublishTrade' | 'DeferredPublication' | 'Published'
  /** SessionStatus(1409) */
  sessionStatus: 'SessionActive' | 'SessionPasswordChanged' | 'SessionPasswordDueToExpire' | 'NewSessionPasswordDoesNotComplyWithPolicy' | 'SessionLogoutComplete' | 'InvalidUsernameOrPassword' | 'AccountLocked' | 'LogonsAreNotAllowedAtThisTime' | 'PasswordExpired' | 'ReceivedMsgSeqNumTooLow' | 'ReceivedNextExpectedMsgSeqNumTooHigh'
  /** ApplReportType(1426) */
  applReportType: 'ApplSeqNumReset' | 'LastMessageSent' | 'ApplicationAlive' | 'ResendComplete'
  /** OrderDelayUnit(1429) */
  orderDelayUnit: 'Seconds' | 'TenthsOfASecond' | 'HundredthsOfASecond' | 'Milliseconds' | 'Microseconds' | 'Nanoseconds' | 'Minutes' | 'Hours' | 'Days' | 'Weeks' | 'Months' | 'Years'
  /** VenueType(1430) */
  venueType: 'Electronic' | 'Pit' | 'ExPit' | 'ClearingHouse' | 'RegisteredMarket' | 'OffMarket' | 'CentralLimitOrderBook' | 'QuoteDrivenMarket' | 'DarkOrderBook' | 'AuctionDrivenMarket' | 'QuoteNegotiation' | 'VoiceNegotiation' | 'HybridMarket' | 'OtherMarket'
  /** RefOrdIDReason(1431) */
  refOrdIDReason: 'GtcFromPreviousDay' | 'PartialFillRemaining' | 'OrderChanged'
  /** OrigCustOrderCapacity(1432) */
  origCustOrderCapacity: 'MemberTradingForTheirOwnAccount' | 'ClearingFirmTradingForItsProprietaryAccount' | 'MemberTradingForAnotherMember' | 'AllOther'
  /** ModelType(1434) */
  modelType: 'UtilityProvidedStandardModel' | 'ProprietaryModel'
  /** ContractMultiplierUnit(1435) */
  contractMultiplierUnit: 'Shares' | 'Hours' | 'Days'
  /** FlowScheduleType(1439) */
  flowScheduleType: 'NercEasternOffPeak' | 'NercWesternOffPeak' | 'NercCalendarAllDaysInMonth' | 'NercEasternPeak' | 'NercWesternPeak' | 'AllTimes' | 'OnPeak' | 'OffPeak' | 'Base' | 'Block' | 'Other'
  /** RateSource(1446) */
  rateSource: 'Bloomberg' | 'Reuters' | 'Telerate' | 'IsdaRateOption' | 'Other'
  /** RateSourceType(1447) */
  rateSourceType: 'Primary' | 'Secondary'
  /** RestructuringType(1449) */
  restructuringType: 'FullRestructuring' | 'ModifiedRestructuring' | 'ModifiedModRestructuring' | 'NoRestructuringSpecified'
  /** Seniority(1450) */
  seniority: 'SeniorSecured' | 'Senior' | 'Subordinated' | 'Junior' | 'Mezzanine' | 'SeniorNonPreferred'
  /** SecurityListType(1470) */
  securityListType: 'IndustryClassification' | 'TradingList' | 'Market' | 'NewspaperList'
  /** SecurityListTypeSource(1471) */
  securityListTypeSource: 'Icb' | 'Naics' | 'Gics'
  /** NewsCategory(1473) */
  newsCategory: 'CompanyNews' | 'MarketplaceNews' | 'FinancialMarketNews' | 'TechnicalNews' | 'OtherNews'
  /** NewsRefType(1477) */
  newsRefType: 'Replacement' | 'OtherLanguage' | 'Complimentary' | 'Withdrawal'
  /** StrikePriceDeterminationMethod(1478) */
  strikePriceDeterminationMethod: 'FixedStrike' | 'StrikeSetAtExpiration' | 'StrikeSetToAverageAcrossLife' | 'StrikeSetToOptimalValue'
  /** StrikePriceBoundaryMethod(1479) */
  strikePriceBoundaryMethod: 'LessThan' | 'LessThanOrEqual' | 'Equal' | 'GreaterThanOrEqual' | 'GreaterThan'
  /** UnderlyingPriceDeterminationMethod(1481) */
  underlyingPriceDeterminationMethod: 'Regular' | 'SpecialReference' | 'OptimalValue' | 'AverageValue'
  /** OptPayoutType(1482) */
  optPayoutType: 'Vanilla' | 'Capped' | 'Binary' | 'Asian' | 'Barrier' | 'DigitalBarrier' | 'Lookback' | 'OtherPathDependent' | 'Other'
  /** ComplexEventType(1484) */
  complexEventType: 'Capped' | 'Trigger' | 'KnockInUp' | 'KnockInDown' | 'KnockOutUp' | 'KnockOutDown' | 'Underlying' | 'ResetBarrier' | 'RollingBarrier' | 'OneTouch' | 'NoTouch' | 'DblOneTouch' | 'DblNoTouch' | 'FxComposite' | 'FxQuanto' | 'FxCrssCcy' | 'StrkSpread' | 'ClndrSpread' | 'PxObsvtn' | 'PassThrough' | 'StrkSched' | 'EquityValuation' | 'DividendValuation'
  /** ComplexEventPriceBoundaryMethod(1487) */
  complexEventPriceBoundaryMethod: 'LessThanComplexEventPrice' | 'LessThanOrEqualToComplexEventPrice' | 'EqualToComplexEventPrice' | 'GreaterThanOrEqualToComplexEventPrice' | 'GreaterThanComplexEventPrice'
  /** ComplexEventPriceTimeType(1489) */
  complexEventPriceTimeType: 'Expiration' | 'Immediate' | 'SpecifiedDate' | 'Close' | 'Open' | 'OfficialSettlPrice' | 'DerivativesClose' | 'AsSpecifiedMasterConfirmation'
  /** ComplexEventCondition(1490) */
  complexEventCondition: 'And' | 'Or'
  /** StreamAsgnReqType(1498) */
  streamAsgnReqType: 'StreamAssignmentForNewCustomer' | 'StreamAssignmentForExistingCustomer'
  /** StreamAsgnRejReason(1502) */
  streamAsgnRejReason: 'UnknownClient' | 'ExceedsMaximumSize' | 'UnknownOrInvalidCurrencyPair' | 'NoAvailableStream' | 'Other'
  /** StreamAsgnAckType(1503) */
  streamAsgnAckType: 'AssignmentAccepted' | 'AssignmentRejected'
  /** RequestResult(1511) */
  requestResult: 'ValidRequest' | 'InvalidOrUnsupportedRequest' | 'NoDataFound' | 'NotAuthorized' | 'DataTemporarilyUnavailable' | 'RequestForDataNotSupported' | 'Other'
  /** PartyRelationship(1515) */
  partyRelationship: 'IsAlso' | 'ClearsFor' | 'ClearsThrough' | 'TradesFor' | 'TradesThrough' | 'Sponsors' | 'SponsoredThrough' | 'ProvidesGuaranteeFor' | 'IsGuaranteedBy' | 'MemberOf' | 'HasMembers' | 'ProvidesMarketplaceFor' | 'ParticipantOfMarketplace' | 'CarriesPositionsFor' | 'PostsTradesTo' | 'EntersTradesFor' | 'EntersTradesThrough' | 'ProvidesQuotesTo' | 'RequestsQuotesFrom' | 'InvestsFor' | 'InvestsThrough' | 'BrokersTradesFor' | 'BrokersTradesThrough' | 'ProvidesTradingServicesFor' | 'UsesTradingServicesOf' | 'ApprovesOf' | 'ApprovedBy' | 'ParentFirmFor' | 'SubsidiaryOf' | 'RegulatoryOwnerOf' | 'OwnedByRegulatory' | 'Controls' | 'IsControlledBy' | 'LegalOwnerOf' | 'OwnedByLegal' | 'BeneficialOwnerOf' | 'OwnedByBeneficial' | 'SettlesFor' | 'SettlesThrough'
  /** TrdAckStatus(1523) */
  trdAckStatus: 'Accepted' | 'Rejected' | 'Received'
  /** RiskLimitType(1530) */
  riskLimitType: 'CreditLimit' | 'GrossLimit' | 'NetLimit' | 'Exposure' | 'LongLimit' | 'ShortLimit' | 'CashMargin' | 'AdditionalMargin' | 'TotalMargin' | 'LimitConsumed' | 'ClipSize' | 'MaxNotionalOrderSize' | 'Dv01Pv01Limit' | 'Cs01Limit' | 'VolumeLimitPerTimePeriod' | 'VolFilledPctOrdVolTmPeriod' | 'NotlFilledPctNotlTmPeriod' | 'TransactionExecutionLimitPerTimePeriod'
  /** InstrumentScopeOperator(1535) */
  instrumentScopeOperator: 'Include' | 'Exclude'
  /** SwapSubClass(1575) */
  swapSubClass: 'Amortizing' | 'Compounding' | 'ConstantNotionalSchedule' | 'AccretingNotionalSchedule' | 'CustomNotionalSchedule'
  /** SecurityClassificationReason(1583) */
  securityClassificationReason: 'Fee' | 'CreditControls' | 'Margin' | 'EntitlementOrEligibility' | 'MarketData' | 'AccountSelection' | 'DeliveryProcess' | 'Sector'
  /** PosAmtReason(1585) */
  posAmtReason: 'OptionsSettlement' | 'PendingErosionAdjustment' | 'FinalErosionAdjustment' | 'TearUpCouponAmount' | 'PriceAlignmentInterest' | 'DeliveryInvoiceCharges' | 'DeliveryStorageCharges'
  /** SideClearingTradePriceType(1598) */
  sideClearingTradePriceType: 'TradeClearingAtExecutionPrice' | 'TradeClearingAtAlternateClearingPrice'
  /** SecurityRejectReason(1607) */
  securityRejectReason: 'InvalidInstrumentRequested' | 'InstrumentAlreadyExists' | 'RequestTypeNotSupported' | 'SystemUnavailableForInstrumentCreation' | 'IneligibleInstrumentGroup' | 'InstrumentIdUnavailable' | 'InvalidOrMissingDataOnOptionLeg' | 'InvalidOrMissingDataOnFutureLeg' | 'InvalidOrMissingDataOnFxLeg' | 'InvalidLegPriceSpecified' | 'InvalidInstrumentStructureSpecified'
  /** ThrottleStatus(1609) */
  throttleStatus: 'ThrottleLimitNotExceededNotQueued' | 'QueuedDueToThrottleLimitExceeded'
  /** ThrottleAction(1611) */
  throttleAction: 'QueueInbound' | 'QueueOutbound' | 'Reject' | 'Disconnect' | 'Warning'
  /** ThrottleType(1612) */
  throttleType: 'InboundRate' | 'OutstandingRequests'
  /** StreamAsgnType(1617) */
  streamAsgnType: 'Assignment' | 'Rejected' | 'Terminate'
  /** MatchInst(1625) */
  matchInst: 'Match' | 'DoNotMatch'
  /** TriggerScope(1628) */
  triggerScope: 'ThisOrder' | 'OtherOrder' | 'AllOtherOrdersForGivenSecurity' | 'AllOtherOrdersForGivenSecurityAndPrice' | 'AllOtherOrdersForGivenSecurityAndSide' | 'AllOtherOrdersForGivenSecurityPriceAndSide'
  /** LimitAmtType(1631) */
  limitAmtType: 'CreditLimit' | 'GrossPositionLimit' | 'NetPositionLimit' | 'RiskExposureLimit' | 'LongPositionLimit' | 'ShortPositionLimit'
  /** MarginReqmtInqQualifier(1637) */
  marginReqmtInqQualifier: 'Summary' | 'Detail' | 'ExcessDeficit' | 'NetPosition'
  /** MarginReqmtRptType(1638) */
  marginReqmtRptType: 'Summary' | 'Detail' | 'ExcessDeficit'
  /** MarginReqmtInqResult(1641) */
  marginReqmtInqResult: 'Successful' | 'InvalidOrUnknownInstrument' | 'InvalidOrUnknownMarginClass' | 'InvalidParties' | 'InvalidTransportTypeReq' | 'InvalidDestinationReq' | 'NoMarginReqFound' | 'MarginReqInquiryQualifierNotSupported' | 'UnauthorizedForMarginReqInquiry' | 'Other'
  /** MarginAmtType(1644) */
  marginAmtType: 'AdditionalMargin' | 'AdjustedMargin' | 'UnadjustedMargin' | 'BinaryAddOnAmount' | 'CashBalanceAmount' | 'ConcentrationMargin' | 'CoreMargin' | 'DeliveryMargin' | 'DiscretionaryMargin' | 'FuturesSpreadMargin' | 'InitialMargin' | 'LiquidatingMargin' | 'MarginCallAmount' | 'MarginDeficitAmount' | 'MarginExcessAmount' | 'OptionPremiumAmount' | 'PremiumMargin' | 'ReserveMargin' | 'SecurityCollateralAmount' | 'StressTestAddOnAmount' | 'SuperMargin' | 'TotalMargin' | 'VariationMargin' | 'SecondaryVariationMargin' | 'RolledUpMarginDeficit' | 'SpreadResponseMargin' | 'SystemicRiskMargin' | 'CurveRiskMargin' | 'IndexSpreadRiskMargin' | 'SectorRiskMargin' | 'JumpToDefaultRiskMargin' | 'BasisRiskMargin' | 'InterestRateRiskMargin' | 'JumpToHealthRiskMargin' | 'OtherRiskMargin'
  /** RelatedInstrumentType(1648) */
  relatedInstrumentType: 'HedgesForInstrument' | 'Underlier' | 'EquityEquivalent' | 'NearestExchangeTradedContract' | 'RetailEquivalent' | 'Leg'
  /** MarketMakerActivity(1655) */
  marketMakerActivity: 'NoParticipation' | 'BuyParticipation' | 'SellParticipation' | 'BothBuyAndSellParticipation'
  /** PartyDetailStatus(1672) */
  partyDetailStatus: 'Active' | 'Suspended' | 'Halted'
  /** PartyDetailRoleQualifier(1674) */
  partyDetailRoleQualifier: 'FirmOrLegalEntity' | 'Current' | 'New' | 'NaturalPerson' | 'Agency' | 'Principal' | 'RisklessPrincipal' | 'ExchangeOrderSubmitter' | 'PrimaryTrdRepository' | 'OrigTrdRepository' | 'AddtnlIntlTrdRepository' | 'AddtnlDomesticTrdRepository' | 'RegularTrader' | 'HeadTrader' | 'Supervisor' | 'Algorithm' | 'RelatedExchange' | 'OptionsExchange' | 'SpecifiedExchange' | 'ConstituentExchange' | 'Bank' | 'Hub' | 'TriParty' | 'Lender' | 'GeneralClearingMember' | 'IndividualClearingMember' | 'PreferredMarketMaker' | 'DirectedMarketMaker' | 'DesignatedSponsor' | 'Specialist' | 'ExemptFromTradeReporting'
  /** ThrottleInst(1685) */
  throttleInst: 'RejectIfThrottleLimitExceeded' | 'QueueIfThrottleLimitExceeded'
  /** ThrottleCountIndicator(1686) */
  throttleCountIndicator: 'OutstandingRequestsUnchanged' | 'OutstandingRequestsDecreased'
  /** ShortSaleRestriction(1687) */
  shortSaleRestriction: 'NoRestrictions' | 'SecurityNotShortable' | 'SecurityNotShortableAtOrBelowBestBid' | 'SecurityNotShortableWithoutPreBorrow'
  /** ShortSaleExemptionReason(1688) */
  shortSaleExemptionReason: 'ExemptionReasonUnknown' | 'IncomingSse' | 'AboveNationalBestBid' | 'DelayedDelivery' | 'OddLot' | 'DomesticArbitrage' | 'InternationalArbitrage' | 'UnderwriterOrSyndicateDistribution' | 'RisklessPrincipal' | 'Vwap'
  /** OrderOrigination(1724) */
  orderOrigination: 'OrderReceivedFromCustomer' | 'OrderReceivedFromWithinFirm' | 'OrderReceivedFromAnotherBrokerDealer' | 'OrderReceivedFromCustomerOrWithFirm' | 'OrderReceivedFromDirectAccessCustomer' | 'OrderReceivedFromForeignDealerEquivalent' | 'OrderReceivedFromExecutionOnlyService'
  /** AllocationRollupInstruction(1735) */
  allocationRollupInstruction: 'Rollup' | 'DoNotRollUp'
  /** AllocReversalStatus(1738) */
  allocReversalStatus: 'Completed' | 'Refused' | 'Cancelled'
  /** ObligationType(1739) */
  obligationType: 'Bond' | 'ConvertBond' | 'Mortgage' | 'Loan'
  /** TradePriceNegotiationMethod(1740) */
  tradePriceNegotiationMethod: 'PercentPar' | 'DealSpread' | 'UpfrontPnts' | 'UpfrontAmt' | 'ParUpfrontAmt' | 'SpreadUpfrontAmt' | 'UpfrontPntsAmt'
  /** UpfrontPriceType(1741) */
  upfrontPriceType: 'Percentage' | 'FixedAmount'
  /** ApplLevelRecoveryIndicator(1744) */
  applLevelRecoveryIndicator: 'NoApplRecoveryNeeded' | 'ApplRecoveryNeeded'
  /** RiskLimitRequestType(1760) */
  riskLimitRequestType: 'Definitions' | 'Utilization' | 'DefinitionsAndUtilizations'
  /** RiskLimitRequestResult(1761) */
  riskLimitRequestResult: 'Successful' | 'InvalidParty' | 'InvalidRelatedParty' | 'InvalidRiskLimitType' | 'InvalidRiskLimitId' | 'InvalidRiskLimitAmount' | 'InvalidRiskWarningLevelAction' | 'InvalidRiskInstrumentScope' | 'RiskLimitActionsNotSupported' | 'WarningLevelsNotSupported' | 'WarningLevelActionsNotSupported' | 'RiskInstrumentScopeNotSupported' | 'RiskLimitNotApprovedForParty' | 'RiskLimitAlreadyDefinedForParty' | 'InstrumentNotApprovedForParty' | 'NotAuthorized' | 'Other'
  /** RiskLimitAction(1767) */
  riskLimitAction: 'QueueInbound' | 'QueueOutbound' | 'Reject' | 'Disconnect' | 'Warning' | 'PingCreditCheckWithRevalidation' | 'PingCreditCheckNoRevalidation' | 'PushCreditCheckWithRevalidation' | 'PushCreditCheckNoRevalidation' | 'Suspend' | 'HaltTrading'
  /** EntitlementType(1775) */
  entitlementType: 'Trade' | 'MakeMarkets' | 'HoldPositions' | 'PerformGiveUps' | 'SubmitIoIs' | 'SubscribeMarketData' | 'ShortWithPreBorrow' | 'SubmitQuoteRequests' | 'RespondToQuoteRequests'
  /** EntitlementAttribDatatype(1779) */
  entitlementAttribDatatype: 'Tenor' | 'Pattern' | 'Reserved100Plus' | 'Reserved1000Plus' | 'Reserved4000Plus' | 'String' | 'MultipleCharValue' | 'Currency' | 'Exchange' | 'MonthYear' | 'UtcTimestamp' | 'UtcTimeOnly' | 'LocalMktDate' | 'UtcDateOnly' | 'Data' | 'MultipleStringValue' | 'Country' | 'Language' | 'TzTimeOnly' | 'TzTimestamp' | 'XmlData' | 'Char' | 'Boolean' | 'Float' | 'Qty' | 'Price' | 'PriceOffset' | 'Amt' | 'Percentage' | 'Int' | 'Length' | 'NumInGroup' | 'SeqNum' | 'TagNum' | 'DayOfMonth'
  /** TradSesControl(1785) */
  tradSesControl: 'Automatic' | 'Manual'
  /** TradeVolType(1786) */
  tradeVolType: 'NumberOfUnits' | 'NumberOfRoundLots'
  /** OrderEventType(1796) */
  orderEventType: 'Added' | 'Modified' | 'Deleted' | 'PartiallyFilled' | 'Filled' | 'Suspended' | 'Released' | 'Restated' | 'Locked' | 'Triggered' | 'Activated'
  /** OrderEventReason(1798) */
  orderEventReason: 'AddOrderRequest' | 'ModifyOrderRequest' | 'DeleteOrderRequest' | 'OrderEnteredOob' | 'OrderModifiedOob' | 'OrderDeletedOob' | 'OrderActivatedOrTriggered' | 'OrderExpired' | 'ReserveOrderRefreshed' | 'AwayMarketBetter' | 'CorporateAction' | 'StartOfDay' | 'EndOfDay'
  /** AuctionType(1803) */
  auctionType: 'None' | 'BlockOrderAuction' | 'DirectedOrderAuction' | 'ExposureOrderAuction' | 'FlashOrderAuction' | 'FacilitationOrderAuction' | 'SolicitationOrderAuction' | 'PriceImprovementMechanism' | 'DirectedOrderPriceImprovementMechanism'
  /** AuctionInstruction(1805) */
  auctionInstruction: 'AutomatedAuctionPermitted' | 'AutomatedAuctionNotPermitted'
  /** LockType(1807) */
  lockType: 'NotLocked' | 'AwayMarketNetter' | 'ThreeTickLocked' | 'LockedByMarketMaker' | 'DirectedOrderLock' | 'MultilegLock' | 'MarketOrderLock' | 'PreAssignmentLock'
  /** ReleaseInstruction(1810) */
  releaseInstruction: 'Iso' | 'NoAwayMarketBetterCheck'
  /** DisclosureType(1813) */
  disclosureType: 'Volume' | 'Price' | 'Side' | 'Aon' | 'General' | 'ClearingAccount' | 'CmtaAccount'
  /** DisclosureInstruction(1814) */
  disclosureInstruction: 'No' | 'Yes' | 'UseDefaultSetting'
  /** TradingCapacity(1815) */
  tradingCapacity: 'Customer' | 'CustomerProfessional' | 'BrokerDealer' | 'CustomerBrokerDealer' | 'Principal' | 'MarketMaker' | 'AwayMarketMaker' | 'SystematicInternaliser'
  /** ClearingAccountType(1816) */
  clearingAccountType: 'Customer' | 'Firm' | 'MarketMaker'
  /** RelatedPriceSource(1821) */
  relatedPriceSource: 'NbBid' | 'NbOffer'
  /** MinQtyMethod(1822) */
  minQtyMethod: 'Once' | 'Multiple'
  /** Triggered(1823) */
  triggered: 'NotTriggered' | 'Triggered' | 'StopOrderTriggered' | 'OcoOrderTriggered' | 'OtoOrderTriggered' | 'OuoOrderTriggered'
  /** EventTimeUnit(1827) */
  eventTimeUnit: 'Hour' | 'Minute' | 'Second' | 'Day' | 'Week' | 'Month' | 'Year'
  /** ClearedIndicator(1832) */
  clearedIndicator: 'NotCleared' | 'Cleared' | 'Submitted' | 'Rejected'
  /** ContractRefPosType(1833) */
  contractRefPosType: 'TwoComponentIntercommoditySpread' | 'IndexOrBasket' | 'TwoComponentLocationBasis' | 'Other'
  /** PositionCapacity(1834) */
  positionCapacity: 'Principal' | 'Agent' | 'Customer' | 'Counterparty'
  /** TradePriceCondition(1839) */
  tradePriceCondition: 'SpecialCumDividend' | 'SpecialCumRights' | 'SpecialExDividend' | 'SpecialExRights' | 'SpecialCumCoupon' | 'SpecialCumCapitalRepayments' | 'SpecialExCoupon' | 'SpecialExCapitalRepayments' | 'CashSettlement' | 'SpecialCumBonus' | 'SpecialPrice' | 'SpecialExBonus' | 'GuaranteedDelivery' | 'SpecialDividend' | 'PriceImprovement' | 'NonPriceFormingTrade' | 'TradeExemptedFromTradingObligation' | 'PricePending' | 'PriceNotApplicable'
  /** TradeAllocStatus(1840) */
  tradeAllocStatus: 'PendingClear' | 'Claimed' | 'Cleared' | 'Rejected'
  /** TradeQtyType(1842) */
  tradeQtyType: 'ClearedQuantity' | 'LongSideClaimedQuantity' | 'ShortSideClaimedQuantity' | 'LongSideRejectedQuantity' | 'ShortSideRejectedQuantity' | 'PendingQuantity' | 'TransactionQuantity' | 'RemainingQuantity' | 'PreviousRemainingQuantity'
  /** TradeAllocGroupInstruction(1848) */
  tradeAllocGroupInstruction: 'Add' | 'DoNotAdd'
  /** OffsetInstruction(1849) */
  offsetInstruction: 'Offset' | 'Onset'
  /** SideAvgPxIndicator(1853) */
  sideAvgPxIndicator: 'NoAvgPricing' | 'TradeIsPartAvgPriceGrp' | 'LastTradeIsPartAvgPriceGrp'
  /** RelatedTradeIDSource(1857) */
  relatedTradeIDSource: 'NonFixSource' | 'TradeId' | 'SecondaryTradeId' | 'TradeReportId' | 'FirmTradeId' | 'SecondaryFirmTradeId' | 'RegulatoryTradeId'
  /** RelatedPositionIDSource(1863) */
  relatedPositionIDSource: 'PosMaintRptId' | 'TransferId' | 'PositionEntityId'
  /** QuoteAckStatus(1865) */
  quoteAckStatus: 'ReceivedNotYetProcessed' | 'Accepted' | 'Rejected'
  /** ValueCheckType(1869) */
  valueCheckType: 'PriceCheck' | 'NotionalValueCheck' | 'QuantityCheck'
  /** ValueCheckAction(1870) */
  valueCheckAction: 'DoNotCheck' | 'Check' | 'BestEffort'
  /** PartyDetailRequestResult(1877) */
  partyDetailRequestResult: 'Successful' | 'InvalidParty' | 'InvalidRelatedParty' | 'InvalidPartyStatus' | 'NotAuthorized' | 'Other'
  /** PartyDetailRequestStatus(1878) */
  partyDetailRequestStatus: 'Accepted' | 'AcceptedWithChanges' | 'Rejected' | 'AcceptancePending'
  /** PartyDetailDefinitionStatus(1879) */
  partyDetailDefinitionStatus: 'Accepted' | 'AcceptedWithChanges' | 'Rejected'
  /** EntitlementRequestResult(1881) */
  entitlementRequestResult: 'Successful' | 'InvalidParty' | 'InvalidRelatedParty' | 'InvalidEntitlementType' | 'InvalidEntitlementId' | 'InvalidEntitlementAttribute' | 'InvalidInstrumentScope' | 'InvalidMarketSegmentScope' | 'InvalidStartDate' | 'InvalidEndDate' | 'InstrumentScopeNotSupported' | 'MarketSegmentScopeNotSupported' | 'EntitlementNotApprovedForParty' | 'EntitlementAlreadyDefinedForParty' | 'InstrumentNotApprovedForParty' | 'NotAuthorized' | 'Other'
  /** EntitlementStatus(1883) */
  entitlementStatus: 'Accepted' | 'AcceptedWithChanges' | 'Rejected' | 'Pending' | 'Requested' | 'Deferred'
  /** TradeMatchAckStatus(1896) */
  tradeMatchAckStatus: 'ReceivedNotProcessed' | 'Accepted' | 'Rejected'
  /** TradeMatchRejectReason(1897) */
  tradeMatchRejectReason: 'Successful' | 'InvalidPartyInformation' | 'UnknownInstrument' | 'Unauthorized' | 'InvalidTradeType' | 'Other'
  /** RegulatoryTradeIDEvent(1904) */
  regulatoryTradeIDEvent: 'InitialBlockTrade' | 'Allocation' | 'Clearing' | 'Compression' | 'Novation' | 'Termination' | 'PostTrdVal'
  /** RegulatoryTradeIDSource(1905) */
  regulatoryTradeIDSource: 'UniqueTransactionIdentifier'
  /** RegulatoryTradeIDType(1906) */
  regulatoryTradeIDType: 'Current' | 'Previous' | 'Block' | 'Related' | 'ClearedBlockTrade' | 'TradingVenueTransactionIdentifier'
  /** PriceMovementType(1923) */
  priceMovementType: 'Amount' | 'Percentage'
  /** ClearingIntention(1924) */
  clearingIntention: 'DoNotIntendToClear' | 'IntendToClear'
  /** ConfirmationMethod(1927) */
  confirmationMethod: 'NonElectronic' | 'Electronic' | 'Unconfirmed'
  /** VerificationMethod(1931) */
  verificationMethod: 'NonElectronic' | 'Electronic'
  /** ClearingRequirementException(1932) */
  clearingRequirementException: 'NoException' | 'Exception' | 'EndUserException' | 'InterAffiliateException' | 'TreasuryAffiliateException' | 'CooperativeException'
  /** IRSDirection(1933) */
  irsDirection: 'Pay' | 'Rcv' | 'Na'
  /** RegulatoryReportType(1934) */
  regulatoryReportType: 'Rt' | 'Pet' | 'Snapshot' | 'Confirmation' | 'Rtpet' | 'PetConfirmation' | 'RtpetConfirmation' | 'PostTrade' | 'Verification' | 'PstTrdEvnt' | 'PstTrdEvntRtReportable' | 'Lmtf' | 'Datf' | 'Volo' | 'Fwaf' | 'Idaf' | 'Volw' | 'Fulf' | 'Fula' | 'Fulv' | 'Fulj' | 'Coaf' | 'Order' | 'ChildOrder' | 'OrderRoute' | 'Trade' | 'Quote' | 'Supplement' | 'NewTransaction' | 'TransactionCorrection' | 'TransactionModification' | 'CollateralUpdate' | 'MarginUpdate' | 'TransactionReportedInError' | 'TerminationEarlyTermination'
  /** TradeCollateralization(1936) */
  tradeCollateralization: 'Uncollateralized' | 'PartiallyCollateralized' | 'OneWayCollaterallization' | 'FullyCollateralized' | 'NetExposure'
  /** TradeContinuation(1937) */
  tradeContinuation: 'Novation' | 'PartialNovation' | 'TradeUnwind' | 'PartialTradeUnwind' | 'Exercise' | 'Netting' | 'FullNetting' | 'PartialNetting' | 'Amendment' | 'Increase' | 'CreditEvent' | 'StrategicRestructuring' | 'SuccessionEventReorganization' | 'SuccessionEventRenaming' | 'Porting' | 'Withdrawl' | 'Void' | 'AccountTransfer' | 'GiveUp' | 'TakeUp' | 'AveragePricing' | 'Reversal' | 'AllocTrdPosting' | 'Cascade' | 'Delivery' | 'OptionAsgn' | 'Expiration' | 'Maturity' | 'EqualPosAdj' | 'UnequalPosAdj' | 'Correction' | 'EarlyTermination' | 'Rerate' | 'Other'
  /** AssetClass(1938) */
  assetClass: 'InterestRate' | 'Currency' | 'Credit' | 'Equity' | 'Commodity' | 'Other' | 'Cash' | 'Debt' | 'Fund' | 'LoanFacility' | 'Index'
  /** AssetSubClass(1939) */
  assetSubClass: 'Metals' | 'Bullion' | 'Energy' | 'CommodityIndex' | 'Agricultural' | 'Environmental' | 'Freight' | 'Fertilizer' | 'IndustrialProduct' | 'Inflation' | 'Paper' | 'Polypropylene' | 'OfficialEconomicStatistics' | 'SingleName' | 'CreditIndex' | 'IndexTranche' | 'CreditBasket' | 'Basket' | 'FxCrossRates' | 'FxEmergingMarkets' | 'FxMajors' | 'Government' | 'Agency' | 'Corporate' | 'Financing' | 'MoneyMarket' | 'Mortgage' | 'Municipal' | 'Common' | 'Preferred' | 'EquityIndex' | 'EquityBasket' | 'DividendIndex' | 'StockDividend' | 'ExchangeTradedFund' | 'VolatilityIndex' | 'MutualFund' | 'CollectiveInvestmentVehicle' | 'InvestmentProgram' | 'SpecializedAccountProgram' | 'SingleCurrency' | 'CrossCurrency' | 'TermLoan' | 'BridgeLoan' | 'LetterOfCredit' | 'Exotic' | 'OtherC10' | 'Other'
  /** SwapClass(1941) */
  swapClass: 'BasisSwap' | 'IndexSwap' | 'BroadBasedSecuritySwap' | 'BasketSwap'
  /** CouponType(1946) */
  couponType: 'Zero' | 'FixedRate' | 'FloatingRate' | 'Structured'
  /** CouponFrequencyUnit(1949) */
  couponFrequencyUnit: 'Day' | 'Week' | 'Month' | 'Year' | 'Hour' | 'Minute' | 'Second' | 'Term'
  /** CouponDayCount(1950) */
  couponDayCount: 'OneOne' | 'ThirtyThreeSixtyUs' | 'ThirtyThreeSixtySia' | 'ThirtyThreeSixtyM' | 'ThirtyEThreeSixty' | 'ThirtyEThreeSixtyIsda' | 'ActThreeSixty' | 'ActThreeSixtyFiveFixed' | 'ActActAfb' | 'ActActIcma' | 'ActActIsmaUltimo' | 'ActActIsda' | 'BusTwoFiftyTwo' | 'ThirtyEPlusThreeSixty' | 'ActThreeSixtyFiveL' | 'NlThreeSixtyFive' | 'NlThreeSixty' | 'Act364' | 'ThirtyThreeSixtyFive' | 'ThirtyActual' | 'ThirtyThreeSixtyIcma' | 'ThirtyETwoThreeSixty' | 'ThirtyEThreeThreeSixty' | 'Other'
  /** LienSeniority(1954) */
  lienSeniority: 'Unknown' | 'FirstLien' | 'SecondLien' | 'ThirdLien'
  /** LoanFacility(1955) */
  loanFacility: 'BridgeLoan' | 'LetterOfCredit' | 'RevolvingLoan' | 'SwinglineFunding' | 'TermLoan' | 'TradeClaim'
  /** ReferenceEntityType(1956) */
  referenceEntityType: 'Asian' | 'AustralianNewZealand' | 'EuropeanEmergingMarkets' | 'Japanese' | 'NorthAmericanHighYield' | 'NorthAmericanInsurance' | 'NorthAmericanInvestmentGrade' | 'Singaporean' | 'WesternEuropean' | 'WesternEuropeanInsurance'
  /** BlockTrdAllocIndicator(1980) */
  blockTrdAllocIndicator: 'BlockToBeAllocated' | 'BlockNotToBeAllocated' | 'AllocatedTrade'
  /** UnderlyingObligationType(2012) */
  underlyingObligationType: 'Bond' | 'ConvertibleBond' | 'Mortgage' | 'Loan'
  /** AttachmentEncodingType(2109) */
  attachmentEncodingType: 'Base64' | 'RawBinary'
  /** NegotiationMethod(2115) */
  negotiationMethod: 'AutoSpot' | 'NegotiatedSpot' | 'PhoneSpot'
  /** ComplexOptPayoutTime(2121) */
  complexOptPayoutTime: 'Close' | 'Open' | 'OfficialSettl' | 'ValuationTime' | 'ExcahgneSettlTime' | 'DerivativesClose' | 'AsSpecified'
  /** ComplexEventQuoteBasis(2126) */
  complexEventQuoteBasis: 'Currency1PerCurrency2' | 'Currency2PerCurrency1'
  /** ComplexEventCreditEventNotifyingParty(2134) */
  complexEventCreditEventNotifyingParty: 'SellerNotifies' | 'BuyerNotifies' | 'SellerOrBuyerNotifies'
  /** StrategyType(2141) */
  strategyType: 'Straddle' | 'Strangle' | 'Butterfly' | 'Condor' | 'CallableInversibleSnowball' | 'Other'
  /** SettlDisruptionProvision(2143) */
  settlDisruptionProvision: 'Negotiation' | 'Cancellation'
  /** AssetGroup(2210) */
  assetGroup: 'Financials' | 'Commodities' | 'AlternativeInvestments'
  /** RiskLimitReportStatus(2316) */
  riskLimitReportStatus: 'Accepted' | 'Rejected'
  /** RiskLimitReportRejectReason(2317) */
  riskLimitReportRejectReason: 'UnkRiskLmtRprtId' | 'UnkPty' | 'Other'
  /** RiskLimitCheckTransType(2320) */
  riskLimitCheckTransType: 'New' | 'Cancel' | 'Replace'
  /** RiskLimitCheckType(2321) */
  riskLimitCheckType: 'Submit' | 'LimitConsumed'
  /** RiskLimitCheckRequestType(2323) */
  riskLimitCheckRequestType: 'AllOrNone' | 'Partial'
  /** RiskLimitCheckRequestStatus(2325) */
  riskLimitCheckRequestStatus: 'Approved' | 'PartiallyApproved' | 'Rejected' | 'ApprovalPending' | 'Cancelled'
  /** RiskLimitCheckRequestResult(2326) */
  riskLimitCheckRequestResult: 'Successful' | 'InvalidParty' | 'ReqExceedsCreditLimit' | 'ReqExceedsClipSizeLimit' | 'ReqExceedsMaxNotional' | 'Other'
  /** PartyActionType(2329) */
  partyActionType: 'Suspend' | 'HaltTrading' | 'Reinstate'
  /** PartyActionResponse(2332) */
  partyActionResponse: 'Accepted' | 'Completed' | 'Rejected'
  /** PartyActionRejectReason(2333) */
  partyActionRejectReason: 'InvalidParty' | 'UnkReqParty' | 'NotAuthorized' | 'Other'
  /** RefRiskLimitCheckIDType(2335) */
  refRiskLimitCheckIDType: 'RiskLimitRequestId' | 'RiskLimitCheckId' | 'OutOfBandId'
  /** RiskLimitCheckModelType(2339) */
  riskLimitCheckModelType: 'None' | 'PlusOneModel' | 'PingModel' | 'PushModel'
  /** RiskLimitCheckStatus(2343) */
  riskLimitCheckStatus: 'Accepted' | 'Rejected' | 'ClaimRequired' | 'PreDefinedLimitCheckSucceeded' | 'PreDefinedLimitCheckFailed' | 'PreDefinedAutoAcceptRuleInvoked' | 'PreDefinedAutoRejectRuleInvoked' | 'AcceptedByClearingFirm' | 'RejectedByClearingFirm' | 'Pending' | 'AcceptedByCreditHub' | 'RejectedByCreditHub' | 'PendingCreditHubCheck' | 'AcceptedByExecVenue' | 'RejectedByExecVenue'
  /** RegulatoryTransactionType(2347) */
  regulatoryTransactionType: 'None' | 'SefRequiredTransaction' | 'SefPermittedTransaction'
  /** PartyRiskLimitStatus(2355) */
  partyRiskLimitStatus: 'Disabled' | 'Enabled'
  /** RemunerationIndicator(2356) */
  remunerationIndicator: 'NoRemunerationPaid' | 'RemunerationPaid'
  /** TaxonomyType(2375) */
  taxonomyType: 'IsinOrAltInstrmtId' | 'InterimTaxonomy'
  /** TradeContingency(2387) */
  tradeContingency: 'DoesNotApply' | 'ContingentTrade' | 'NonContingentTrade'
  /** RegulatoryTradeIDScope(2397) */
  regulatoryTradeIDScope: 'ClearingMember' | 'Client'
  /** EntitlementSubType(2402) */
  entitlementSubType: 'OrderEntry' | 'HItLift' | 'ViewIndicativePx' | 'ViewExecutablePx' | 'SingleQuote' | 'StreamingQuotes' | 'SingleBroker' | 'MultiBrokers'
  /** QuoteModelType(2403) */
  quoteModelType: 'QuoteEntry' | 'QuoteModification'
  /** ExecMethod(2405) */
  execMethod: 'Unspecified' | 'Manual' | 'Automated' | 'VoiceBrokered'
  /** MassOrderRequestStatus(2425) */
  massOrderRequestStatus: 'Accepted' | 'AcceptedWithAdditionalEvents' | 'Rejected'
  /** MassOrderRequestResult(2426) */
  massOrderRequestResult: 'Successful' | 'ResponseLevelNotSupported' | 'InvalidMarket' | 'InvalidMarketSegment' | 'Other'
  /** OrderResponseLevel(2427) */
  orderResponseLevel: 'NoAck' | 'MinimumAck' | 'AckEach' | 'SummaryAck'
  /** OrderEntryAction(2429) */
  orderEntryAction: 'Add' | 'Modify' | 'Delete' | 'Suspend' | 'Release'
  /** ExecTypeReason(2431) */
  execTypeReason: 'OrdAddedOnRequest' | 'OrdReplacedOnRequest' | 'OrdCxldOnRequest' | 'UnsolicitedOrdCxl' | 'NonRestingOrdAddedOnRequest' | 'OrdReplacedWithNonRestingOrdOnRequest' | 'TriggerOrdReplacedOnRequest' | 'SuspendedOrdReplacedOnRequest' | 'SuspendedOrdCxldOnRequest' | 'OrdCxlPending' | 'PendingCxlExecuted' | 'RestingOrdTriggered' | 'SuspendedOrdActivated' | 'ActiveOrdSuspended' | 'OrdExpired'
  /** TransferTransType(2439) */
  transferTransType: 'New' | 'Replace' | 'Cancel'
  /** TransferType(2440) */
  transferType: 'RequestTransfer' | 'AcceptTransfer' | 'DeclineTransfer'
  /** TransferScope(2441) */
  transferScope: 'InterFirmTransfer' | 'IntraFirmTransfer' | 'Cmta'
  /** TransferStatus(2442) */
  transferStatus: 'Received' | 'RejectedByIntermediary' | 'AcceptPending' | 'Accepted' | 'Declined' | 'Cancelled'
  /** TransferRejectReason(2443) */
  transferRejectReason: 'Success' | 'InvalidParty' | 'UnknownInstrument' | 'UnauthorizedToSubmitXfer' | 'UnknownPosition' | 'Other'
  /** TransferReportType(2444) */
  transferReportType: 'Submit' | 'Alleged'
  /** MDStatisticType(2456) */
  mdStatisticType: 'Count' | 'AverageVolume' | 'TotalVolume' | 'Distribution' | 'Ratio' | 'Liquidity' | 'Vwap' | 'Volatility' | 'Duration' | 'Tick' | 'AverageValue' | 'TotalValue' | 'High' | 'Low' | 'Midpoint' | 'First' | 'Last' | 'Final' | 'ExchangeBest' | 'ExchangeBestWithVolume' | 'ConsolidatedBest' | 'ConsolidatedBestWithVolume' | 'Twap' | 'AverageDuration' | 'AveragePrice' | 'TotalFees' | 'TotalBenefits' | 'MedianValue' | 'AverageLiquidity' | 'MedianDuration'
  /** MDStatisticScope(2457) */
  mdStatisticScope: 'BidPrices' | 'OfferPrices' | 'BidDepth' | 'OfferDepth' | 'Orders' | 'Quotes' | 'OrdersAndQuotes' | 'Trades' | 'TradePrices' | 'AuctionPrices' | 'OpeningPrices' | 'ClosingPrices' | 'SettlementPrices' | 'UnderlyingPrices' | 'OpenInterest' | 'IndexValues' | 'MarginRates' | 'Outages' | 'ScheduledAuctions' | 'ReferencePrices' | 'TradeValue' | 'MarketDataFeeItems' | 'Rebates' | 'Discounts' | 'Payments' | 'Taxes' | 'Levies' | 'Benefits' | 'Fees' | 'OrdersRfQs' | 'MarketMakers' | 'TradingInterruptions' | 'TradingSuspensions' | 'NoQuotes' | 'RequestForQuotes' | 'TradeVolume'
  /** MDStatisticSubScope(2458) */
  mdStatisticSubScope: 'Visible' | 'Hidden' | 'Indicative' | 'Tradeable' | 'Passive' | 'MarketConsensus' | 'Power' | 'HardwareError' | 'SoftwareError' | 'NetworkError' | 'Failed' | 'Executed' | 'Entered' | 'Modified' | 'Cancelled' | 'MarketDataAccess' | 'TerminalAccess' | 'Volume' | 'Cleared' | 'Settled' | 'Other' | 'Monetary' | 'NonMonetary' | 'Gross' | 'LargeInScale' | 'NeitherHiddenNorLargeInScale' | 'CorporateAction' | 'VenueDecision' | 'MinimumTimePeriod' | 'Open' | 'NotExecuted' | 'Aggressive' | 'Directed'
  /** MDStatisticScopeType(2459) */
  mdStatisticScopeType: 'EntryRate' | 'ModificationRate' | 'CancelRate' | 'DownwardMove' | 'UpwardMove'
  /** MDStatisticIntervalType(2464) */
  mdStatisticIntervalType: 'SlidingWindow' | 'SlidingWindowPeak' | 'FixedDateRange' | 'FixedTimeRange' | 'CurrentTimeUnit' | 'PreviousTimeUnit' | 'MaximumRange' | 'MaximumRangeUpToPreviousTimeUnit'
  /** MDStatisticRatioType(2472) */
  mdStatisticRatioType: 'BuyersToSellers' | 'UpticksToDownticks' | 'MarketMakerToNonMarketMaker' | 'AutomatedToNonAutomated' | 'OrdersToTrades' | 'QuotesToTrades' | 'OrdersAndQuotesToTrades' | 'FailedToTotalTradedValue' | 'BenefitsToTotalTradedValue' | 'FeesToTotalTradedValue' | 'TradeVolumeToTotalTradedVolume' | 'OrdersToTotalNumberOrders'
  /** MDStatisticRequestResult(2473) */
  mdStatisticRequestResult: 'Successful' | 'InvalidOrUnknownMarket' | 'InvalidOrUnknownMarketSegment' | 'InvalidOrUnknownSecurityList' | 'InvalidOrUnknownInstruments' | 'InvalidParties' | 'TradeDateOutOfSupportedRange' | 'UnsupportedStatisticType' | 'UnsupportedScopeOrSubScope' | 'UnsupportedScopeType' | 'MarketDepthNotSupported' | 'FrequencyNotSupported' | 'UnsupportedStatisticInterval' | 'UnsupportedStatisticDateRange' | 'UnsupportedStatisticTimeRange' | 'UnsupportedRatioType' | 'InvalidOrUnknownTradeInputSource' | 'InvalidOrUnknownTradingSession' | 'UnauthorizedForStatisticRequest' | 'Other'
  /** MDStatisticStatus(2477) */
  mdStatisticStatus: 'Active' | 'Inactive'
  /** MDStatisticValueType(2479) */
  mdStatisticValueType: 'Absolute' | 'Percentage'
  /** CollRptRejectReason(2487) */
  collRptRejectReason: 'UnknownTrade' | 'UnknownInstrument' | 'UnknownCounterparty' | 'UnknownPosition' | 'UnacceptableCollateral' | 'Other'
  /** CollRptStatus(2488) */
  collRptStatus: 'Accepted' | 'Received' | 'Rejected'
  /** CrossedIndicator(2523) */
  crossedIndicator: 'NoCross' | 'CrossRejected' | 'CrossAccepted'
  /** TradeReportingIndicator(2524) */
  tradeReportingIndicator: 'NotReported' | 'OnBook' | 'SiSeller' | 'SiBuyer' | 'NonSiSeller' | 'SubDelegationByFirm' | 'Reportable' | 'NonSiBuyer' | 'OffBook' | 'NotReportable'
  /** RelativeValueType(2530) */
  relativeValueType: 'AswSpread' | 'Ois' | 'ZSpread' | 'DiscountMargin' | 'ISpread' | 'Oas' | 'GSpread' | 'CdsBasis' | 'CdsInterpolatedBasis' | 'Dv01' | 'Pv01' | 'Cs01'
  /** RelativeValueSide(2532) */
  relativeValueSide: 'Bid' | 'Mid' | 'Offer'
  /** MDReportEvent(2535) */
  mdReportEvent: 'StartInstrumentRefData' | 'EndInstrumentRefData' | 'StartOffMarketTrades' | 'EndOffMarketTrades' | 'StartOrderBookTrades' | 'EndOrderBookTrades' | 'StartOpenInterest' | 'EndOpenInterest' | 'StartSettlementPrices' | 'EndSettlementPrices' | 'StartStatsRefData' | 'EndStatsRefData' | 'StartStatistics' | 'EndStatistics'
  /** MarketSegmentStatus(2542) */
  marketSegmentStatus: 'Active' | 'Inactive' | 'Published'
  /** MarketSegmentType(2543) */
  marketSegmentType: 'Pool' | 'Retail' | 'Wholesale'
  /** MarketSegmentSubType(2544) */
  marketSegmentSubType: 'InterProductSpread'
  /** MarketSegmentRelationship(2547) */
  marketSegmentRelationship: 'MarketSegmentPoolMember' | 'RetailSegment' | 'WholesaleSegment'
  /** CustomerPriority(2570) */
  customerPriority: 'NoPriority' | 'UnconditionalPriority'
  /** SettlSubMethod(2579) */
  settlSubMethod: 'Shares' | 'Derivatives' | 'PaymentVsPayment' | 'Notional' | 'Cascade' | 'Repurchase' | 'Other'
  /** CalculationMethod(2592) */
  calculationMethod: 'Automatic' | 'Manual'
  /** OrderAttributeType(2594) */
  orderAttributeType: 'AggregatedOrder' | 'PendingAllocation' | 'LiquidityProvisionActivityOrder' | 'RiskReductionOrder' | 'AlgorithmicOrder' | 'SystematicInternaliserOrder' | 'AllExecutionsSubmittedToApa' | 'OrderExecutionInstructedByClient' | 'LargeInScale' | 'Hidden' | 'SubjectToEusto' | 'SubjectToUksto' | 'RepresentativeOrder' | 'LinkageType' | 'ExemptFromSto'
  /** ComplexEventPVFinalPriceElectionFallback(2599) */
  complexEventPVFinalPriceElectionFallback: 'Close' | 'HedgeElection'
  /** StrikeIndexQuote(2601) */
  strikeIndexQuote: 'Bid' | 'Mid' | 'Offer'
  /** ExtraordinaryEventAdjustmentMethod(2602) */
  extraordinaryEventAdjustmentMethod: 'CalculationAgent' | 'OptionsExchange'
  /** UnderlyingNotionalAdjustments(2617) */
  underlyingNotionalAdjustments: 'Execution' | 'PortfolioRebalancing' | 'Standard'
  /** CollateralAmountType(2632) */
  collateralAmountType: 'MarketValuation' | 'PortfolioValue' | 'ValueConfirmed' | 'CollateralCreditValue' | 'AdditionalCollateralValue' | 'EstimatedMarketValuation'
  /** CommissionAmountType(2641) */
  commissionAmountType: 'Unspecified' | 'Acceptance' | 'Broker' | 'ClearingBroker' | 'Retail' | 'SalesCommission' | 'LocalCommission' | 'ResearchPayment'
  /** AlgorithmicTradeIndicator(2667) */
  algorithmicTradeIndicator: 'NonAlgorithmicTrade' | 'AlgorithmicTrade'
  /** TrdRegPublicationType(2669) */
  trdRegPublicationType: 'PreTradeTransparencyWaiver' | 'PostTradeDeferral' | 'ExemptFromPublication' | 'OrderLevelPublicationToSubscribers' | 'PriceLevelPublicationToSubscribers' | 'OrderLevelPublicationToThePublic' | 'PublicationInternalToExecutionVenue'
  /** TrdRegPublicationReason(2670) */
  trdRegPublicationReason: 'NoBookOrderDueToAverageSpreadPrice' | 'NoBookOrderDueToRefPrice' | 'NoBookOrderDueToOtherConditions' | 'NoPublicPriceDueToRefPrice' | 'NoPublicPriceDueToIlliquid' | 'NoPublicPriceDueToOrderSize' | 'DeferralDueToLargeInScale' | 'DeferralDueToIlliquid' | 'DeferralDueToSizeSpecific' | 'NoPublicPriceDueToLargeInScale' | 'NoPublicPriceSizeDueToOrderHidden' | 'ExemptedDueToSecuritiesFinancingTransaction' | 'ExemptedDueToEscbPolicyTransaction' | 'ExceptionDueToReportByPaper' | 'ExceptionDueToTradeExecutedWithNonReportingParty' | 'ExceptionDueToIntraFirmOrder' | 'ReportedOutsideReportingHours'
  /** MassActionReason(2675) */
  massActionReason: 'None' | 'TradingRiskControl' | 'ClearingRiskControl' | 'MarketMakerProtection' | 'StopTrading' | 'EmergencyAction' | 'SessionLossLogout' | 'DuplicateLogin' | 'ProductNotTraded' | 'InstrumentNotTraded' | 'CompleInstrumentDeleted' | 'CircuitBreakerActivated' | 'Other'
  /** NotAffectedReason(2677) */
  notAffectedReason: 'OrderSuspended' | 'InstrumentSuspended'
  /** OrderOwnershipIndicator(2679) */
  orderOwnershipIndicator: 'NoChange' | 'ExecutingPartyChange' | 'EnteringPartyChange' | 'SpecifiedPartyChange'
  /** InTheMoneyCondition(2681) */
  inTheMoneyCondition: 'StandardItm' | 'Atmitm' | 'AtmCallItm' | 'AtmPutItm'
  /** ExDestinationType(2704) */
  exDestinationType: 'NoRestriction' | 'TradedOnlyOnTradingVenue' | 'TradedOnlyOnSi' | 'TradedOnTradingVenueOrSi'
  /** MarketCondition(2705) */
  marketCondition: 'Normal' | 'Stressed' | 'Exceptional'
  /** QuoteAttributeType(2707) */
  quoteAttributeType: 'QuoteAboveStandardMarketSize' | 'QuoteAboveSpecificInstrumentSize' | 'QuoteApplicableForLiquidtyProvisionActivity' | 'QuoteIssuerStatus' | 'BidOrAskRequest'
  /** PriceQualifier(2710) */
  priceQualifier: 'AccruedInterestIsFactored' | 'TaxIsFactored' | 'BondAmortizationIsFactored'
  /** MDValueTier(2711) */
  mdValueTier: 'Range1' | 'Range2' | 'Range3'
  /** MiscFeeQualifier(2712) */
  miscFeeQualifier: 'Contributes' | 'DoesNotContribute'
  /** CommissionAmountSubType(2725) */
  commissionAmountSubType: 'ResearchPaymentAccount' | 'CommissionSharingAgreement' | 'OtherTypeResearchPayment'
  /** CommodityFinalPriceType(2736) */
  commodityFinalPriceType: 'ArgusMcCloskey' | 'Baltic' | 'Exchange' | 'GlobalCoal' | 'IhsMcCloskey' | 'Platts' | 'Other'
  /** ReferenceDataDateType(2748) */
  referenceDataDateType: 'AdmitToTradeRequestDate' | 'AdmitToTradeApprovalDate' | 'AdmitToTradeOrFirstTradeDate' | 'TerminationDate'
  /** ReturnTrigger(2753) */
  returnTrigger: 'Dividend' | 'Variance' | 'Volatility' | 'TotalReturn' | 'ContractForDifference' | 'CreditDefault' | 'SpreadBet' | 'Price' | 'ForwardPriceUnderlyingInstrument' | 'Other'
  /** AveragePriceType(2763) */
  averagePriceType: 'TimeWeightedAveragePrice' | 'VolumeWeightedAveragePrice' | 'PercentOfVolumeAveragePrice' | 'LimitOrderAveragePrice'
  /** AllocGroupStatus(2767) */
  allocGroupStatus: 'Added' | 'Canceled' | 'Replaced' | 'Changed' | 'Pending'
  /** AllocRequestStatus(2768) */
  allocRequestStatus: 'Accepted' | 'Rejected'
  /** MatchExceptionType(2773) */
  matchExceptionType: 'NoMatchingConfirmation' | 'NoMatchingAllocation' | 'AllocationDataElementMissing' | 'ConfirmationDataElementMissing' | 'DataDifferenceNotWithinTolerance' | 'MatchWithinTolerance' | 'Other'
  /** MatchExceptionElementType(2774) */
  matchExceptionElementType: 'AccruedInterest' | 'DealPrice' | 'TradeDate' | 'SettlementDate' | 'SideIndicator' | 'TradedCurrency' | 'AccountId' | 'ExecutingBrokerId' | 'SettlementCurrencyAndAmount' | 'InvestmentManagerId' | 'NetAmount' | 'PlaceOfSettlement' | 'Commissions' | 'SecurityIdentifier' | 'QualityAllocated' | 'Principal' | 'Fees' | 'Tax'
  /** MatchExceptionToleranceValueType(2779) */
  matchExceptionToleranceValueType: 'FixedAmount' | 'Percentage'
  /** MatchingDataPointIndicator(2782) */
  matchingDataPointIndicator: 'Mandatory' | 'Optional'
  /** TradeAggregationTransType(2788) */
  tradeAggregationTransType: 'New' | 'Cancel' | 'Replace'
  /** TradeAggregationRequestStatus(2790) */
  tradeAggregationRequestStatus: 'Accepted' | 'Rejected'
  /** TradeAggregationRejectReason(2791) */
  tradeAggregationRejectReason: 'UnknownOrders' | 'UnknownExecutionFills' | 'Other'
  /** OffshoreIndicator(2795) */
  offshoreIndicator: 'Regular' | 'Offshore' | 'Onshore'
  /** PayReportTransType(2804) */
  payReportTransType: 'New' | 'Replace' | 'Status'
  /** PayReportStatus(2806) */
  payReportStatus: 'Received' | 'Accepted' | 'Rejected' | 'Disputed'
  /** PayRequestTransType(2811) */
  payRequestTransType: 'New' | 'Cancel'
  /** PayRequestStatus(2813) */
  payRequestStatus: 'Received' | 'Accepted' | 'Rejected' | 'Disputed'
  /** PostTradePaymentDebitOrCredit(2819) */
  postTradePaymentDebitOrCredit: 'DebitPay' | 'CreditReceive'
  /** PostTradePaymentStatus(2823) */
  postTradePaymentStatus: 'New' | 'Initiated' | 'Pending' | 'Confirmed' | 'Rejected'
  /** EventInitiatorType(2830) */
  eventInitiatorType: 'CustomerOrClient' | 'ExchangeOrExecutionVenue' | 'FirmOrBroker'
  /** NBBOEntryType(2831) */
  nbboEntryType: 'Bid' | 'Offer' | 'MidPrice'
  /** NBBOSource(2834) */
  nbboSource: 'NotApplicable' | 'Direct' | 'Sip' | 'Hybrid'
  /** CollateralReinvestmentType(2844) */
  collateralReinvestmentType: 'MoneyMarketFund' | 'OtherComingledPool' | 'RepoMarket' | 'DirectPurchaseOfSecurities' | 'OtherInvestments'
  /** FundingSource(2846) */
  fundingSource: 'Repo' | 'Cash' | 'FreeCedits' | 'CustomerShortSales' | 'BrokerShortSales' | 'UnsecuredBorrowing' | 'Other'
  /** MarginDirection(2851) */
  marginDirection: 'Posted' | 'Received'
  /** TransactionAttributeType(2872) */
  transactionAttributeType: 'ExclusiveArrangement' | 'CollateralReuse' | 'CollateralArrangmentType'
  /** RoutingArrangmentIndicator(2883) */
  routingArrangmentIndicator: 'NoRoutingArrangmentInPlace' | 'RoutingArrangementInPlace'
  /** RelatedOrderIDSource(2888) */
  relatedOrderIDSource: 'NonFixSource' | 'SystemOrderIdentifier' | 'ClientOrderIdentifier' | 'SecondaryOrderIdentifier' | 'SecondaryClientOrderIdentifier'
  /** OrderRelationship(2890) */
  orderRelationship: 'NotSpecified' | 'OrderAggregation' | 'OrderSplit'
  /** CurrencyCodeSource(2897) */
  currencyCodeSource: 'Cusip' | 'Sedol' | 'IsinNumber' | 'IsoCurrencyCode' | 'FinancialInstrumentGlobalIdentifier' | 'DigitalTokenIdentifier'
  /** MultiJurisdictionReportingIndicator(2963) */
  multiJurisdictionReportingIndicator: 'NotMultiJrsdctnEligible' | 'MultiJrsdctnEligible'
  /** SelfMatchPreventionInstruction(2964) */
  selfMatchPreventionInstruction: 'CancelAggressive' | 'CancelPassive' | 'CancelAggressivePassive'
  /** CashSettlQuoteMethod(40027) */
  cashSettlQuoteMethod: 'Bid' | 'Mid' | 'Offer'
  /** CashSettlValuationMethod(40038) */
  cashSettlValuationMethod: 'Market' | 'Highest' | 'AverageMarket' | 'AverageHighest' | 'BlendedMarket' | 'BlendedHighest' | 'AverageBlendedMarket' | 'AverageBlendedHighest'
  /** StreamType(40050) */
  streamType: 'PaymentCashSettlement' | 'PhysicalDelivery'
  /** ProvisionType(40091) */
  provisionType: 'MandatoryEarlyTermination' | 'OptionalEarlyTermination' | 'Cancelable' | 'Extendable' | 'MutualEarlyTermination' | 'Evergreen' | 'Callable' | 'Puttable'
  /** ProvisionDateTenorUnit(40097) */
  provisionDateTenorUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** ProvisionCalculationAgent(40098) */
  provisionCalculationAgent: 'ExercisingParty' | 'NonExercisingParty' | 'MasterAgreeent' | 'Supplement'
  /** ProvisionOptionSinglePartyBuyerSide(40099) */
  provisionOptionSinglePartyBuyerSide: 'Buy' | 'Sell'
  /** ProvisionCashSettlMethod(40108) */
  provisionCashSettlMethod: 'CashPrice' | 'CashPriceAlternate' | 'ParYieldCurveAdjusted' | 'ZeroCouponYieldCurveAdjusted' | 'ParYieldCurveUnadjusted' | 'CrossCurrency' | 'CollateralizedPrice'
  /** ProvisionCashSettlQuoteType(40111) */
  provisionCashSettlQuoteType: 'Bid' | 'Mid' | 'Offer' | 'ExercisingPartyPays'
  /** ProvisionOptionExerciseEarliestDateOffsetUnit(40126) */
  provisionOptionExerciseEarliestDateOffsetUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** ProvisionOptionExerciseFixedDateType(40144) */
  provisionOptionExerciseFixedDateType: 'Unadjusted' | 'Adjusted'
  /** ProvisionCashSettlPaymentDateType(40173) */
  provisionCashSettlPaymentDateType: 'Unadjusted' | 'Adjusted'
  /** ProtectionTermEventUnit(40196) */
  protectionTermEventUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** ProtectionTermEventDayType(40197) */
  protectionTermEventDayType: 'Business' | 'Calendar' | 'CommodityBusiness' | 'CurrencyBusiness' | 'ExchangeBusiness' | 'ScheduledTradingDay'
  /** ProtectionTermEventQualifier(40200) */
  protectionTermEventQualifier: 'RestructuringMultipleHoldingObligations' | 'RestructuringMultipleCreditEventNotices' | 'FloatingRateInterestShortfall'
  /** PaymentType(40213) */
  paymentType: 'Brokerage' | 'UpfrontFee' | 'IndependentAmountCollateral' | 'PrincipalExchange' | 'NovationTermination' | 'EarlyTerminationProvision' | 'CancelableProvision' | 'ExtendibleProvision' | 'CapRateProvision' | 'FloorRateProvision' | 'OptionPremium' | 'SettlementPayment' | 'CashSettl' | 'SecurityLending' | 'Rebate' | 'Other'
  /** PaymentPaySide(40214) */
  paymentPaySide: 'Buy' | 'Sell'
  /** PaymentSettlStyle(40227) */
  paymentSettlStyle: 'Standard' | 'Net' | 'StandardfNet'
  /** PaymentStreamType(40738) */
  paymentStreamType: 'Periodic' | 'Initial' | 'Single' | 'Dividend' | 'Interest' | 'DividendReturn' | 'PriceReturn' | 'TotalReturn' | 'Variance' | 'Correlation'
  /** PaymentStreamDiscountType(40744) */
  paymentStreamDiscountType: 'Standard' | 'Fra'
  /** PaymentStreamCompoundingMethod(40747) */
  paymentStreamCompoundingMethod: 'None' | 'Flat' | 'Straight' | 'SpreadExclusive'
  /** PaymentStreamPaymentFrequencyUnit(40754) */
  paymentStreamPaymentFrequencyUnit: 'Day' | 'Week' | 'Month' | 'Year' | 'Term'
  /** PaymentStreamPaymentDateOffsetUnit(40760) */
  paymentStreamPaymentDateOffsetUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** PaymentStreamResetWeeklyRollConvention(40766) */
  paymentStreamResetWeeklyRollConvention: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
  /** PaymentStreamRateIndexSource(40790) */
  paymentStreamRateIndexSource: 'Bloomberg' | 'Reuters' | 'Telerate' | 'Other'
  /** PaymentStreamRateIndexCurveUnit(40791) */
  paymentStreamRateIndexCurveUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** PaymentStreamRateSpreadPositionType(40795) */
  paymentStreamRateSpreadPositionType: 'Short' | 'Long'
  /** PaymentStreamRateTreatment(40796) */
  paymentStreamRateTreatment: 'BondEquivalentYield' | 'MoneyMarketYield'
  /** PaymentStreamCapRateBuySide(40798) */
  paymentStreamCapRateBuySide: 'Buyer' | 'Seller'
  /** PaymentStreamFloorRateBuySide(40801) */
  paymentStreamFloorRateBuySide: 'Buyer' | 'Seller'
  /** PaymentStreamAveragingMethod(40806) */
  paymentStreamAveragingMethod: 'Unweighted' | 'Weighted'
  /** PaymentStreamNegativeRateTreatment(40807) */
  paymentStreamNegativeRateTreatment: 'ZeroInterestRateMethod' | 'NegativeInterestRateMethod'
  /** PaymentStreamInflationLagUnit(40809) */
  paymentStreamInflationLagUnit: 'Day' | 'Week' | 'Month' | 'Year'
  /** PaymentStreamInflationLagDayType(40810) */
  paymentStreamInflationLagDayType: 'Business' | 'Calendar' | 'CommodityBusiness' | 'CurrencyBusiness' | 'ExchangeBusiness' | 'ScheduledTradingDay'
  /** PaymentStreamInflationInterpolationMethod(40811) */
  paymentStreamInflationInterpolationMethod: 'None' | 'LinearZeroYield'
  /** PaymentStreamFRADiscounting(40816) */
  paymentStreamFRADiscounting: 'None' | 'Isda' | 'Afma'
  /** NonDeliverableFixingDateType(40827) */
  nonDeliverableFixingDateType: 'Unadjusted' | 'Adjusted'
  /** PaymentScheduleType(40829) */
  paymentScheduleType: 'Notional' | 'CashFlow' | 'FxLinkedNotional' | 'FixedRate' | 'FutureValueNotional' | 'KnownAmount' | 'FloatingRateMultiplier' | 'Spread' | 'CapRate' | 'FloorRate' | 'NonDeliverableSettlPaymentDates' | 'NonDeliverableSettlCalculationDates' | 'NonDeliverableFxFixingDates' | 'SettlPeriodNotnl' | 'SettlPeriodPx' | 'CalcPeriod' | 'DividendAccrualRateMultiplier' | 'DividendAccrualRateSpread' | 'DividendAccrualCapRate' | 'DividendAccrualFloorRate' | 'CompoundingRateMultiplier' | 'CompoundingRateSpread' | 'CompoundingCapRate' | 'CompoundingFloorRate'
  /** PaymentScheduleStepRelativeTo(40849) */
  paymentScheduleStepRelativeTo: 'Initial' | 'Previous'
  /** PaymentStubType(40873) */
  paymentStubType: 'Initial' | 'Final' | 'CompoundingInitial' | 'CompoundingFinal'
  /** PaymentStubLength(40874) */
  paymentStubLength: 'Short' | 'Long'
  /** PaymentStreamPaymentDateOffsetDayType(40920) */
  paymentStreamPaymentDateOffsetDayType: 'Business' | 'Calendar' | 'CommodityBusiness' | 'CurrencyBusiness' | 'ExchangeBusiness' | 'ScheduledTradingDay'
  /** BusinessDayConvention(40921) */
  businessDayConvention: 'NotApplicable' | 'None' | 'FollowingDay' | 'FloatingRateNote' | 'ModifiedFollowingDay' | 'PrecedingDay' | 'ModifiedPrecedingDay' | 'NearestDay'
  /** DateRollConvention(40922) */
  dateRollConvention: 'FirstDay' | 'SecondDay' | 'ThirdDay' | 'FourthDay' | 'FifthDay' | 'SixthDay' | 'SeventhDay' | 'EighthDay' | 'NinthDay' | 'TenthDay' | 'EleventhDay' | 'TwelvthDay' | 'ThirteenthDay' | 'ForteenthDay' | 'FifteenthDay' | 'SixteenthDay' | 'SeventeenthDay' | 'EighteenthDay' | 'NineteenthDay' | 'TwentiethDay' | 'TwentyFirstDay' | 'TwentySecondDay' | 'TwentyThirdDay' | 'TwentyFourthDay' | 'TwentyFifthDay' | 'TwentySixthDay' | 'TwentySeventhDay' | 'TwentyEigthDa28y' | 'TwentyNinthDay' | 'ThirtiethDay' | 'Eom' | 'Frn' | 'Imm' | 'Immcad' | 'Immaud' | 'Immnzd' | 'Sfe' | 'None' | 'Tbill' | 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'
  /** PaymentSubType(40993) */
  paymentSubType: 'Initial' | 'Intermediate' | 'Final' | 'Prepaid' | 'Postpaid' | 'Variable' | 'Fixed' | 'Swap' | 'Conditional' | 'FixedRate' | 'FloatingRate'
  /** ComplexEventPeriodType(41011) */
  complexEventPeriodType: 'AsianOut' | 'AsianIn' | 'BarrierCap' | 'BarrierFloor' | 'KnockOut' | 'KnockIn'
  /** ComplexEventDateOffsetDayType(41024) */
  complexEventDateOffsetDayType: 'Business' | 'Calendar' | 'CommodityBusiness' | 'CurrencyBusiness' | 'ExchangeBusiness' | 'ScheduledTradingDay'
  /** DeliveryScheduleType(41038) */
  deliveryScheduleType: 'Notional' | 'Delivery' | 'PhysicalSettlPeriods'
  /** DeliveryScheduleToleranceType(41046) */
  deliveryScheduleToleranceType: 'Absolute' | 'Percentage'
  /** DeliveryScheduleSettlFlowType(41049) */
  deliveryScheduleSettlFlowType: 'AllTimes' | 'OnPeak' | 'OffPeak' | 'Base' | 'BlockHours' | 'Other'
  /** DeliveryScheduleSettlHolidaysProcessingInstruction(41050) */
  deliveryScheduleSettlHolidaysProcessingInstruction: 'DoNotIncludeHolidays' | 'IncludeHolidays'
  /** DeliveryScheduleSettlDay(41052) */
  deliveryScheduleSettlDay: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday' | 'AllWeekdays' | 'AllDays' | 'AllWeekends'
  /** DeliveryScheduleSettlTimeType(41057) */
  deliveryScheduleSettlTimeType: 'Hour' | 'Timestamp'
  /** DeliveryStreamType(41058) */
  deliveryStreamType: 'Periodic' | 'Initial' | 'Single'
  /** DeliveryStreamDeliveryRestriction(41063) */
  deliveryStreamDeliveryRestriction: 'Firm' | 'NonFirm' | 'ForceMajeure' | 'SystemFirm' | 'UnitFirm'
  /** DeliveryStreamTitleTransferCondition(41069) */
  deliveryStreamTitleTransferCondition: 'Transfers' | 'DoesNotTransfer'
  /** DeliveryStreamToleranceOptionSide(41075) */
  deliveryStreamToleranceOptionSide: 'Buyer' | 'Seller'
  /** DeliveryStreamElectingPartySide(41080) */
  deliveryStreamElectingPartySide: 'Buyer' | 'Seller'
  /** MarketDisruptionProvision(41087) */
  marketDisruptionProvision: 'NotApplicable' | 'Applicable' | 'AsInMasterAgreement' | 'AsInConfirmation'
  /** MarketDisruptionFallbackProvision(41088) */
  marketDisruptionFallbackProvision: 'MasterAgreement' | 'Confirmation'
  /** MarketDisruptionFallbackUnderlierType(41097) */
  marketDisruptionFallbackUnderlierType: 'Basket' | 'Bond' | 'Cash' | 'Commodity' | 'ConvertibleBond' | 'Equity' | 'ExchangeTradedFund' | 'Future' | 'Index' | 'Loan' | 'Mortgage' | 'MutualFund'
  /** ExerciseConfirmationMethod(41111) */
  exerciseConfirmationMethod: 'NotRequired' | 'NonElectronic' | 'Electronic' | 'Unknown'
  /** OptionExerciseDateType(41139) */
  optionExerciseDateType: 'Unadjusted' | 'Adjusted'
  /** PaymentDateOffsetDayType(41159) */
  paymentDateOffsetDayType: 'Business' | 'Calendar' | 'Commodity' | 'Currency' | 'Exchange' | 'Scheduled'
  /** PaymentForwardStartType(41160) */
  paymentForwardStartType: 'Prepaid' | 'Postpaid' | 'Variable' | 'Fixed'
  /** PaymentStreamSettlLevel(41199) */
  paymentStreamSettlLevel: 'Average' | 'Maximum' | 'Minimum' | 'Cumulative'
  /** PaymentStreamRateSpreadType(41206) */
  paymentStreamRateSpreadType: 'Absolute' | 'Percentage'
  /** PaymentStreamPricingDayDistribution(41214) */
  paymentStreamPricingDayDistribution: 'All' | 'First' | 'Last' | 'Penultimate'
  /** PaymentStreamPricingDayOfWeek(41228) */
  paymentStreamPricingDayOfWeek: 'EveryDay' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
  /** StreamCommodityNearbySettlDayUnit(41267) */
  streamCommodityNearbySettlDayUnit: 'Week' | 'Month'
  /** StreamCommoditySettlDateRollUnit(41273) */
  streamCommoditySettlDateRollUnit: 'Day'
  /** StreamCommodityDataSourceIDType(41282) */
  streamCommodityDataSourceIDType: 'City' | 'Airport' | 'WeatherStation' | 'WeatherIndex'
  /** StreamNotionalCommodityFrequency(41308) */
  streamNotionalCommodityFrequency: 'Term' | 'PerBusinessDay' | 'PerCalculationPeriod' | 'PerSettlPeriod' | 'PerCalendarDay' | 'PerHour' | 'PerMonth'
  /** DeliveryStreamDeliveryPointSource(42192) */
  deliveryStreamDeliveryPointSource: 'Proprietary' | 'Eic'
  /** CashSettlPriceDefault(42217) */
  cashSettlPriceDefault: 'Close' | 'Hedge'
  /** DividendEntitlementEvent(42246) */
  dividendEntitlementEvent: 'ExDate' | 'RecordDate'
  /** DividendAmountType(42247) */
  dividendAmountType: 'RecordAmount' | 'ExAmount' | 'PaidAmount' | 'PerMasterConfirm'
  /** NonCashDividendTreatment(42258) */
  nonCashDividendTreatment: 'PotentialAdjustment' | 'CashEquivalent'
  /** DividendComposition(42259) */
  dividendComposition: 'EquityAmountReceiver' | 'CalculationAgent'
  /** PaymentStreamInterpolationPeriod(42604) */
  paymentStreamInterpolationPeriod: 'Initial' | 'InitialAndFinal' | 'Final' | 'AnyPeriod'
  /** PaymentStreamLinkStrikePriceType(42674) */
  paymentStreamLinkStrikePriceType: 'Volatility' | 'Variance'
  /** PaymentStreamRealizedVarianceMethod(42679) */
  paymentStreamRealizedVarianceMethod: 'Previous' | 'Last' | 'Both'
  /** ProvisionBreakFeeElection(42707) */
  provisionBreakFeeElection: 'FlatFee' | 'AmortizedFee' | 'FundingFee' | 'FlatAndFundingFee' | 'AmortizedAndFundingFee'
  /** ReturnRateDateMode(42710) */
  returnRateDateMode: 'PriceValuation' | 'DividendValuation'
  /** ReturnRatePriceSequence(42736) */
  returnRatePriceSequence: 'Initial' | 'Interim' | 'Final'
  /** ReturnRateQuoteTimeType(42748) */
  returnRateQuoteTimeType: 'Open' | 'OfficialSettlPx' | 'Xetra' | 'Close' | 'DerivativesClose' | 'High' | 'Low' | 'AsSpecifiedInMasterConfirmation'
  /** ReturnRateValuationPriceOption(42759) */
  returnRateValuationPriceOption: 'None' | 'FuturesPrice' | 'OptionsPrice'
  /** ReturnRatePriceBasis(42766) */
  returnRatePriceBasis: 'Gross' | 'Net' | 'Accrued' | 'CleanNet'
  /** ReturnRatePriceType(42769) */
  returnRatePriceType: 'AbsoluteTerms' | 'PercentageOfNotional'
  /** StreamNotionalAdjustments(42787) */
  streamNotionalAdjustments: 'Execution' | 'PortfolioRebalancing' | 'Standard'
  /** BatchProcessMode(50002) */
  batchProcessMode: 'Update' | 'Snapshot'
}

/** CommissionData, a component. */
export interface CommissionDataComponent {
  readonly commission?: Decimal
  readonly commType?: Enumerations['commType']
  readonly commCurrency?: string
  readonly commCurrencyCodeSource?: string
  readonly commRate?: Decimal
  readonly commUnitOfMeasure?: string
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
export interface FinancingDetailsComponent extends Partial<FinancingContractualDefinitionGrpComponent>, Partial<FinancingTermSupplementGrpComponent>, Partial<FinancingContractualMatrixGrpComponent> {
  readonly agreementDesc?: string
  readonly agreementID?: string
  readonly agreementVersion?: string
  readonly agreementDate?: string
  readonly agreementCurrency?: string
  readonly agreementCurrencyCodeSource?: string
  readonly masterConfirmationDesc?: string
  readonly masterConfirmationDate?: string
  readonly masterConfirmationAnnexDesc?: string
  readonly masterConfirmationAnnexDate?: string
  readonly brokerConfirmationDesc?: string
  readonly creditSupportAgreementDesc?: string
  readonly creditSupportAgreementDate?: string
  readonly creditSupportAgreementID?: string
  readonly governingLaw?: string
  readonly documentationText?: string
  readonly encodedDocumentationTextLen?: number
  readonly encodedDocumentationText?: DataBytes
  readonly terminationType?: Enumerations['terminationType']
  readonly startDate?: string
  readonly endDate?: string
  readonly deliveryType?: Enumerations['deliveryType']
  readonly marginRatio?: Decimal
}

/** Instrument, a component. */
export interface InstrumentComponent extends Partial<SecAltIDGrpComponent>, Partial<SecondaryAssetGrpComponent>, Partial<AssetAttributeGrpComponent>, Partial<SecurityXMLComponent>, Partial<EvntGrpComponent>, Partial<InstrumentPartiesComponent>, Partial<ComplexEventsComponent>, Partial<DateAdjustmentComponent>, Partial<PricingDateTimeComponent>, Partial<MarketDisruptionComponent>, Partial<OptionExerciseComponent>, Partial<StreamGrpComponent>, Partial<ProvisionGrpComponent>, Partial<AdditionalTermGrpComponent>, Partial<ProtectionTermGrpComponent>, Partial<CashSettlTermGrpComponent>, Partial<PhysicalSettlTermGrpComponent>, Partial<ExtraordinaryEventGrpComponent> {
  readonly symbol?: string
  readonly symbolSfx?: Enumerations['symbolSfx']
  readonly securityID?: string
  readonly securityIDSource?: Enumerations['securityIDSource']
  readonly product?: Enumerations['product']
  readonly productComplex?: string
  readonly securityGroup?: string
  readonly cfiCode?: string
  readonly upiCode?: string
  readonly securityType?: Enumerations['securityType']
  readonly securitySubType?: string
  readonly maturityMonthYear?: string
  readonly maturityDate?: string
  readonly maturityTime?: string
  readonly settleOnOpenFlag?: string
  readonly instrmtAssignmentMethod?: Enumerations['instrmtAssignmentMethod']
  readonly securityStatus?: Enumerations['securityStatus']
  readonly couponPaymentDate?: string
  readonly restructuringType?: Enumerations['restructuringType']
  readonly seniority?: Enumerations['seniority']
  readonly notionalPercentageOutstanding?: Decimal
  readonly originalNotionalPercentageOutstanding?: Decimal
  readonly attachmentPoint?: Decimal
  readonly detachmentPoint?: Decimal
  readonly obligationType?: Enumerations['obligationType']
  readonly assetGroup?: Enumerations['assetGroup']
  readonly assetClass?: Enumerations['assetClass']
  readonly assetSubClass?: Enumerations['assetSubClass']
  readonly assetType?: string
  readonly assetSubType?: string
  readonly swapClass?: Enumerations['swapClass']
  readonly swapSubClass?: Enumerations['swapSubClass']
  readonly nthToDefault?: number
  readonly mthToDefault?: number
  readonly settledEntityMatrixSource?: string
  readonly settledEntityMatrixPublicationDate?: string
  readonly couponType?: Enumerations['couponType']
  readonly totalIssuedAmount?: Decimal
  readonly couponFrequencyPeriod?: number
  readonly couponFrequencyUnit?: Enumerations['couponFrequencyUnit']
  readonly couponDayCount?: Enumerations['couponDayCount']
  readonly couponOtherDayCount?: string
  readonly convertibleBondEquityID?: string
  readonly convertibleBondEquityIDSource?: string
  readonly contractPriceRefMonth?: string
  readonly lienSeniority?: Enumerations['lienSeniority']
  readonly loanFacility?: Enumerations['loanFacility']
  readonly referenceEntityType?: Enumerations['referenceEntityType']
  readonly indexSeries?: number
  readonly indexAnnexVersion?: number
  readonly indexAnnexDate?: string
  readonly indexAnnexSource?: string
  readonly settlRateIndex?: string
  readonly settlRateIndexLocation?: string
  readonly optionExpirationDesc?: string
  readonly encodedOptionExpirationDescLen?: number
  readonly encodedOptionExpirationDesc?: DataBytes
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
  readonly origStrikePrice?: Decimal
  readonly strikePricePrecision?: number
  readonly strikeCurrency?: string
  readonly strikeCurrencyCodeSource?: string
  readonly strikeMultiplier?: Decimal
  readonly strikeValue?: Decimal
  readonly strikeUnitOfMeasure?: string
  readonly strikeIndex?: string
  readonly strikeIndexCurvePoint?: string
  readonly strikeIndexSpread?: Decimal
  readonly strikeIndexQuote?: Enumerations['strikeIndexQuote']
  readonly strikePriceDeterminationMethod?: Enumerations['strikePriceDeterminationMethod']
  readonly strikePriceBoundaryMethod?: Enumerations['strikePriceBoundaryMethod']
  readonly strikePriceBoundaryPrecision?: Decimal
  readonly underlyingPriceDeterminationMethod?: Enumerations['underlyingPriceDeterminationMethod']
  readonly optAttribute?: string
  readonly contractMultiplier?: Decimal
  readonly contractMultiplierUnit?: Enumerations['contractMultiplierUnit']
  readonly tradingUnitPeriodMultiplier?: number
  readonly flowScheduleType?: Enumerations['flowScheduleType']
  readonly minPriceIncrement?: Decimal
  readonly minPriceIncrementAmount?: Decimal
  readonly unitOfMeasure?: Enumerations['unitOfMeasure']
  readonly unitOfMeasureQty?: Decimal
  readonly unitOfMeasureCurrency?: string
  readonly unitOfMeasureCurrencyCodeSource?: string
  readonly priceUnitOfMeasure?: string
  readonly priceUnitOfMeasureQty?: Decimal
  readonly priceUnitOfMeasureCurrency?: string
  readonly priceUnitOfMeasureCurrencyCodeSource?: string
  readonly settlMethod?: Enumerations['settlMethod']
  readonly settlSubMethod?: Enumerations['settlSubMethod']
  readonly exerciseStyle?: Enumerations['exerciseStyle']
  readonly optPayoutType?: Enumerations['optPayoutType']
  readonly optPayoutAmount?: Decimal
  readonly returnTrigger?: Enumerations['returnTrigger']
  readonly priceQuoteMethod?: Enumerations['priceQuoteMethod']
  readonly valuationMethod?: Enumerations['valuationMethod']
  readonly valuationSource?: string
  readonly valuationReferenceModel?: string
  readonly priceQuoteCurrency?: string
  readonly priceQuoteCurrencyCodeSource?: string
  readonly listMethod?: Enumerations['listMethod']
  readonly capPrice?: Decimal
  readonly floorPrice?: Decimal
  readonly putOrCall?: Enumerations['putOrCall']
  readonly inTheMoneyCondition?: Enumerations['inTheMoneyCondition']
  readonly contraryInstructionEligibilityIndicator?: boolean
  readonly flexibleIndicator?: boolean
  readonly flexProductEligibilityIndicator?: boolean
  readonly blockTradeEligibilityIndicator?: boolean
  readonly lowExercisePriceOptionIndicator?: boolean
  readonly timeUnit?: Enumerations['timeUnit']
  readonly couponRate?: Decimal
  readonly securityExchange?: string
  readonly positionLimit?: number
  readonly ntPositionLimit?: number
  readonly issuer?: string
  readonly encodedIssuerLen?: number
  readonly encodedIssuer?: DataBytes
  readonly financialInstrumentShortName?: string
  readonly financialInstrumentFullName?: string
  readonly encodedFinancialInstrumentFullNameLen?: number
  readonly encodedFinancialInstrumentFullName?: DataBytes
  readonly securityDesc?: string
  readonly encodedSecurityDescLen?: number
  readonly encodedSecurityDesc?: DataBytes
  readonly pool?: string
  readonly contractSettlMonth?: string
  readonly cpProgram?: Enumerations['cpProgram']
  readonly cpRegType?: string
  readonly datedDate?: string
  readonly interestAccrualDate?: string
  readonly shortSaleRestriction?: Enumerations['shortSaleRestriction']
  readonly refTickTableID?: number
  readonly strategyType?: Enumerations['strategyType']
  readonly commonPricingIndicator?: boolean
  readonly settlDisruptionProvision?: Enumerations['settlDisruptionProvision']
  readonly deliveryRouteOrCharter?: string
  readonly instrumentRoundingDirection?: string
  readonly instrumentRoundingPrecision?: number
  readonly instrumentPricePrecision?: number
  readonly securityReferenceDataSupplement?: string
  readonly extraordinaryEventAdjustmentMethod?: Enumerations['extraordinaryEventAdjustmentMethod']
  readonly exchangeLookAlike?: boolean
}

/** InstrumentExtension, a component. */
export interface InstrumentExtensionComponent extends Partial<AttrbGrpComponent>, Partial<IndexRollMonthGrpComponent>, Partial<FloatingRateIndexComponent>, Partial<ReferenceDataDateGrpComponent> {
  readonly deliveryForm?: Enumerations['deliveryForm']
  readonly pctAtRisk?: Decimal
  readonly commodityFinalPriceType?: Enumerations['commodityFinalPriceType']
  readonly nextIndexRollDate?: string
}

/** InstrumentLeg, a component. */
export interface InstrumentLegComponent extends Partial<LegSecAltIDGrpComponent>, Partial<LegSecondaryAssetGrpComponent>, Partial<LegAssetAttributeGrpComponent>, Partial<LegSecurityXMLComponent>, Partial<LegEvntGrpComponent>, Partial<LegInstrumentPartiesComponent>, Partial<LegComplexEventsComponent>, Partial<LegDateAdjustmentComponent>, Partial<LegPricingDateTimeComponent>, Partial<LegMarketDisruptionComponent>, Partial<LegOptionExerciseComponent>, Partial<LegStreamGrpComponent>, Partial<LegProvisionGrpComponent>, Partial<LegAdditionalTermGrpComponent>, Partial<LegProtectionTermGrpComponent>, Partial<LegCashSettlTermGrpComponent>, Partial<LegPhysicalSettlTermGrpComponent>, Partial<LegExtraordinaryEventGrpComponent> {
  readonly legSymbol?: string
  readonly legSymbolSfx?: string
  readonly legSecurityID?: string
  readonly legSecurityIDSource?: string
  readonly legID?: string
  readonly legProduct?: number
  readonly legSecurityGroup?: string
  readonly legCFICode?: string
  readonly legUPICode?: string
  readonly legSecurityType?: string
  readonly legSecuritySubType?: string
  readonly legMaturityMonthYear?: string
  readonly legMaturityDate?: string
  readonly legMaturityTime?: string
  readonly legSettleOnOpenFlag?: string
  readonly legInstrmtAssignmentMethod?: string
  readonly legSecurityStatus?: string
  readonly legCouponPaymentDate?: string
  readonly legRestructuringType?: string
  readonly legSeniority?: string
  readonly legNotionalPercentageOutstanding?: Decimal
  readonly legOriginalNotionalPercentageOutstanding?: Decimal
  readonly legAttachmentPoint?: Decimal
  readonly legDetachmentPoint?: Decimal
  readonly legObligationType?: string
  readonly legAssetGroup?: number
  readonly legAssetClass?: number
  readonly legAssetSubClass?: number
  readonly legAssetType?: string
  readonly legAssetSubType?: string
  readonly legSwapClass?: string
  readonly legSwapSubClass?: string
  readonly legNthToDefault?: number
  readonly legMthToDefault?: number
  readonly legSettledEntityMatrixSource?: string
  readonly legSettledEntityMatrixPublicationDate?: string
  readonly legCouponType?: number
  readonly legTotalIssuedAmount?: Decimal
  readonly legCouponFrequencyPeriod?: number
  readonly legCouponFrequencyUnit?: string
  readonly legCouponDayCount?: number
  readonly legCouponOtherDayCount?: string
  readonly legConvertibleBondEquityID?: string
  readonly legConvertibleBondEquityIDSource?: string
  readonly legContractPriceRefMonth?: string
  readonly legLienSeniority?: number
  readonly legLoanFacility?: number
  readonly legReferenceEntityType?: number
  readonly legIndexSeries?: number
  readonly legIndexAnnexVersion?: number
  readonly legIndexAnnexDate?: string
  readonly legIndexAnnexSource?: string
  readonly legSettlRateIndex?: string
  readonly legSettlRateIndexLocation?: string
  readonly legOptionExpirationDesc?: string
  readonly encodedLegOptionExpirationDescLen?: number
  readonly encodedLegOptionExpirationDesc?: DataBytes
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
  readonly legStrikeCurrencyCodeSource?: string
  readonly legStrikeMultiplier?: Decimal
  readonly legStrikeValue?: Decimal
  readonly legStrikeUnitOfMeasure?: string
  readonly legStrikeIndex?: string
  readonly legStrikeIndexCurvePoint?: string
  readonly legStrikeIndexSpread?: Decimal
  readonly legStrikeIndexQuote?: number
  readonly legStrikePriceDeterminationMethod?: number
  readonly legStrikePriceBoundaryMethod?: number
  readonly legStrikePriceBoundaryPrecision?: Decimal
  readonly legUnderlyingPriceDeterminationMethod?: number
  readonly legOptAttribute?: string
  readonly legContractMultiplier?: Decimal
  readonly legContractMultiplierUnit?: number
  readonly legTradingUnitPeriodMultiplier?: number
  readonly legFlowScheduleType?: number
  readonly legMinPriceIncrement?: Decimal
  readonly legMinPriceIncrementAmount?: Decimal
  readonly legUnitOfMeasure?: string
  readonly legUnitOfMeasureQty?: Decimal
  readonly legUnitOfMeasureCurrency?: string
  readonly legUnitOfMeasureCurrencyCodeSource?: string
  readonly legPriceUnitOfMeasure?: string
  readonly legPriceUnitOfMeasureQty?: Decimal
  readonly legPriceUnitOfMeasureCurrency?: string
  readonly legPriceUnitOfMeasureCurrencyCodeSource?: string
  readonly legSettlMethod?: string
  readonly legTimeUnit?: string
  readonly legExerciseStyle?: number
  readonly legOptPayoutType?: number
  readonly legOptPayoutAmount?: Decimal
  readonly legReturnTrigger?: number
  readonly legPriceQuoteMethod?: string
  readonly legValuationMethod?: string
  readonly legValuationSource?: string
  readonly legValuationReferenceModel?: string
  readonly legPriceQuoteCurrency?: string
  readonly legPriceQuoteCurrencyCodeSource?: string
  readonly legListMethod?: number
  readonly legCapPrice?: Decimal
  readonly legFloorPrice?: Decimal
  readonly legFlexibleIndicator?: boolean
  readonly legFlexProductEligibilityIndicator?: boolean
  readonly legCouponRate?: Decimal
  readonly legSecurityExchange?: string
  readonly legPositionLimit?: number
  readonly legNTPositionLimit?: number
  readonly legIssuer?: string
  readonly encodedLegIssuerLen?: number
  readonly encodedLegIssuer?: DataBytes
  readonly legFinancialInstrumentShortName?: string
  readonly legFinancialInstrumentFullName?: string
  readonly encodedLegFinancialInstrumentFullNameLen?: number
  readonly encodedLegFinancialInstrumentFullName?: DataBytes
  readonly legSecurityDesc?: string
  readonly encodedLegSecurityDescLen?: number
  readonly encodedLegSecurityDesc?: DataBytes
  readonly legCPProgram?: number
  readonly legCPRegType?: string
  readonly legRatioQty?: Decimal
  readonly legSide?: string
  readonly legCurrency?: string
  readonly legCurrencyCodeSource?: string
  readonly legPool?: string
  readonly legDatedDate?: string
  readonly legContractSettlMonth?: string
  readonly legInterestAccrualDate?: string
  readonly legPutOrCall?: number
  readonly legInTheMoneyCondition?: number
  readonly legContraryInstructionEligibilityIndicator?: boolean
  readonly legOptionRatio?: Decimal
  readonly legPrice?: Decimal
  readonly legShortSaleRestriction?: number
  readonly legStrategyType?: string
  readonly legCommonPricingIndicator?: boolean
  readonly legSettlDisruptionProvision?: number
  readonly legDeliveryRouteOrCharter?: string
  readonly legInstrumentRoundingDirection?: string
  readonly legInstrumentRoundingPrecision?: number
  readonly legExtraordinaryEventAdjustmentMethod?: number
  readonly legExchangeLookAlike?: boolean
}

/** LegBenchmarkCurveData, a component. */
export interface LegBenchmarkCurveDataComponent {
  readonly legBenchmarkCurveCurrency?: string
  readonly legBenchmarkCurveCurrencyCodeSource?: string
  readonly legBenchmarkCurveName?: string
  readonly legBenchmarkCurvePoint?: string
  readonly legBenchmarkPrice?: Decimal
  readonly legBenchmarkPriceType?: number
}

/** OrderQtyData, a component. */
export interface OrderQtyDataComponent {
  readonly orderQty?: Decimal
  readonly cashOrderQty?: Decimal
  readonly orderPercent?: Decimal
  readonly roundingDirection?: Enumerations['roundingDirection']
  readonly roundingModulus?: Decimal
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

/** SettlInstructionsData, a component. */
export interface SettlInstructionsDataComponent extends Partial<DlvyInstGrpComponent> {
  readonly settlDeliveryType?: Enumerations['settlDeliveryType']
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
}

/** SpreadOrBenchmarkCurveData, a component. */
export interface SpreadOrBenchmarkCurveDataComponent {
  readonly spread?: Decimal
  readonly benchmarkCurveCurrency?: string
  readonly benchmarkCurveCurrencyCodeSource?: string
  readonly benchmarkCurveName?: Enumerations['benchmarkCurveName']
  readonly benchmarkCurvePoint?: string
  readonly benchmarkPrice?: Decimal
  readonly benchmarkPriceType?: number
  readonly benchmarkSecurityID?: string
  readonly benchmarkSecurityIDSource?: string
}

/** UnderlyingInstrument, a component. */
export interface UnderlyingInstrumentComponent extends Partial<UndSecAltIDGrpComponent>, Partial<UnderlyingSecurityXMLComponent>, Partial<UnderlyingStipulationsComponent>, Partial<UndlyInstrumentPartiesComponent>, Partial<UnderlyingEvntGrpComponent>, Partial<UnderlyingSecondaryAssetGrpComponent>, Partial<UnderlyingAssetAttributeGrpComponent>, Partial<UnderlyingComplexEventsComponent>, Partial<UnderlyingDateAdjustmentComponent>, Partial<UnderlyingPricingDateTimeComponent>, Partial<UnderlyingMarketDisruptionComponent>, Partial<UnderlyingOptionExerciseComponent>, Partial<UnderlyingStreamGrpComponent>, Partial<UnderlyingProvisionGrpComponent>, Partial<UnderlyingAdditionalTermGrpComponent>, Partial<UnderlyingProtectionTermGrpComponent>, Partial<UnderlyingCashSettlTermGrpComponent>, Partial<UnderlyingPhysicalSettlTermGrpComponent>, Partial<UnderlyingRateSpreadScheduleComponent>, Partial<UnderlyingDividendPayoutComponent>, Partial<UnderlyingExtraordinaryEventGrpComponent> {
  readonly underlyingSymbol?: string
  readonly underlyingSymbolSfx?: string
  readonly underlyingSecurityID?: string
  readonly underlyingSecurityIDSource?: string
  readonly underlyingID?: string
  readonly underlyingProduct?: number
  readonly underlyingCFICode?: string
  readonly underlyingUPICode?: string
  readonly underlyingSecurityType?: string
  readonly underlyingSecuritySubType?: string
  readonly underlyingMaturityMonthYear?: string
  readonly underlyingMaturityDate?: string
  readonly underlyingMaturityTime?: string
  readonly underlyingContractPriceRefMonth?: string
  readonly underlyingCouponPaymentDate?: string
  readonly underlyingRestructuringType?: string
  readonly underlyingSeniority?: string
  readonly underlyingNotional?: Decimal
  readonly underlyingNotionalCurrency?: string
  readonly underlyingNotionalCurrencyCodeSource?: string
  readonly underlyingNotionalDeterminationMethod?: string
  readonly underlyingNotionalAdjustments?: Enumerations['underlyingNotionalAdjustments']
  readonly underlyingNotionalXIDRef?: string
  readonly underlyingNotionalPercentageOutstanding?: Decimal
  readonly underlyingOriginalNotionalPercentageOutstanding?: Decimal
  readonly underlyingAttachmentPoint?: Decimal
  readonly underlyingDetachmentPoint?: Decimal
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
  readonly underlyingStrikeCurrencyCodeSource?: string
  readonly underlyingOptAttribute?: string
  readonly underlyingContractMultiplier?: Decimal
  readonly underlyingContractMultiplierUnit?: number
  readonly underlyingTradingUnitPeriodMultiplier?: number
  readonly underlyingFlowScheduleType?: number
  readonly underlyingUnitOfMeasure?: string
  readonly underlyingUnitOfMeasureQty?: Decimal
  readonly underlyingUnitOfMeasureCurrency?: string
  readonly underlyingUnitOfMeasureCurrencyCodeSource?: string
  readonly underlyingPriceUnitOfMeasure?: string
  readonly underlyingPriceUnitOfMeasureQty?: Decimal
  readonly underlyingPriceUnitOfMeasureCurrency?: string
  readonly underlyingPriceUnitOfMeasureCurrencyCodeSource?: string
  readonly underlyingTimeUnit?: string
  readonly underlyingExerciseStyle?: number
  readonly underlyingPriceQuoteCurrency?: string
  readonly underlyingPriceQuoteCurrencyCodeSource?: string
  readonly underlyingCouponRate?: Decimal
  readonly underlyingSecurityExchange?: string
  readonly underlyingIssuer?: string
  readonly encodedUnderlyingIssuerLen?: number
  readonly encodedUnderlyingIssuer?: DataBytes
  readonly underlyingFinancialInstrumentShortName?: string
  readonly underlyingFinancialInstrumentFullName?: string
  readonly encodedUnderlyingFinancialInstrumentFullNameLen?: number
  readonly encodedUnderlyingFinancialInstrumentFullName?: DataBytes
  readonly underlyingIndexCurveUnit?: string
  readonly underlyingIndexCurvePeriod?: number
  readonly underlyingSecurityDesc?: string
  readonly encodedUnderlyingSecurityDescLen?: number
  readonly encodedUnderlyingSecurityDesc?: DataBytes
  readonly underlyingCPProgram?: number
  readonly underlyingCPRegType?: string
  readonly underlyingAllocationPercent?: Decimal
  readonly underlyingCurrency?: string
  readonly underlyingCurrencyCodeSource?: string
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
  readonly underlyingAccruedInterestAmt?: Decimal
  readonly underlyingNumDaysInterest?: number
  readonly underlyingAdjustedQuantity?: Decimal
  readonly underlyingFXRate?: Decimal
  readonly underlyingFXRateCalc?: Enumerations['underlyingFXRateCalc']
  readonly underlyingCapValue?: Decimal
  readonly underlyingSettlMethod?: string
  readonly underlyingPutOrCall?: number
  readonly underlyingInTheMoneyCondition?: number
  readonly underlyingContraryInstructionEligibilityIndicator?: boolean
  readonly underlyingConstituentWeight?: Decimal
  readonly underlyingCouponType?: number
  readonly underlyingTotalIssuedAmount?: Decimal
  readonly underlyingCouponFrequencyPeriod?: number
  readonly underlyingCouponFrequencyUnit?: string
  readonly underlyingCouponDayCount?: number
  readonly underlyingCouponOtherDayCount?: string
  readonly underlyingObligationID?: string
  readonly underlyingObligationIDSource?: string
  readonly underlyingEquityID?: string
  readonly underlyingEquityIDSource?: string
  readonly underlyingFutureID?: string
  readonly underlyingFutureIDSource?: string
  readonly underlyingLienSeniority?: number
  readonly underlyingLoanFacility?: number
  readonly underlyingReferenceEntityType?: number
  readonly underlyingIndexSeries?: number
  readonly underlyingIndexAnnexVersion?: number
  readonly underlyingIndexAnnexDate?: string
  readonly underlyingIndexAnnexSource?: string
  readonly underlyingSettlRateIndex?: string
  readonly underlyingSettlRateIndexLocation?: string
  readonly underlyingOptionExpirationDesc?: string
  readonly encodedUnderlyingOptionExpirationDescLen?: number
  readonly encodedUnderlyingOptionExpirationDesc?: DataBytes
  readonly underlyingProductComplex?: string
  readonly underlyingSecurityGroup?: string
  readonly underlyingSettleOnOpenFlag?: string
  readonly underlyingAssignmentMethod?: string
  readonly underlyingSecurityStatus?: string
  readonly underlyingObligationType?: Enumerations['underlyingObligationType']
  readonly underlyingAssetGroup?: number
  readonly underlyingAssetClass?: number
  readonly underlyingAssetSubClass?: number
  readonly underlyingAssetType?: string
  readonly underlyingAssetSubType?: string
  readonly underlyingSwapClass?: string
  readonly underlyingSwapSubClass?: string
  readonly underlyingNthToDefault?: number
  readonly underlyingMthToDefault?: number
  readonly underlyingSettledEntityMatrixSource?: string
  readonly underlyingSettledEntityMatrixPublicationDate?: string
  readonly underlyingStrikeMultiplier?: Decimal
  readonly underlyingStrikeValue?: Decimal
  readonly underlyingStrikeUnitOfMeasure?: string
  readonly underlyingStrikeIndexCurvePoint?: string
  readonly underlyingStrikeIndex?: string
  readonly underlyingStrikeIndexQuote?: number
  readonly underlyingStrikeIndexSpread?: Decimal
  readonly underlyingStrikePriceDeterminationMethod?: number
  readonly underlyingStrikePriceBoundaryMethod?: number
  readonly underlyingStrikePriceBoundaryPrecision?: Decimal
  readonly underlyingMinPriceIncrement?: Decimal
  readonly underlyingMinPriceIncrementAmount?: Decimal
  readonly underlyingOptPayoutType?: number
  readonly underlyingOptPayoutAmount?: Decimal
  readonly underlyingReturnTrigger?: number
  readonly underlyingPriceQuoteMethod?: string
  readonly underlyingValuationMethod?: string
  readonly underlyingValuationSource?: string
  readonly underlyingValuationReferenceModel?: string
  readonly underlyingListMethod?: number
  readonly underlyingCapPrice?: Decimal
  readonly underlyingFloorPrice?: Decimal
  readonly underlyingFlexibleIndicator?: boolean
  readonly underlyingFlexProductEligibilityIndicator?: boolean
  readonly underlyingPositionLimit?: number
  readonly underlyingNTPositionLimit?: number
  readonly underlyingPool?: string
  readonly underlyingContractSettlMonth?: string
  readonly underlyingDatedDate?: string
  readonly underlyingInterestAccrualDate?: string
  readonly underlyingShortSaleRestriction?: number
  readonly underlyingRefTickTableID?: number
  readonly underlyingProtectionTermXIDRef?: string
  readonly underlyingSettlTermXIDRef?: string
  readonly underlyingStrategyType?: string
  readonly underlyingCommonPricingIndicator?: boolean
  readonly underlyingSettlDisruptionProvision?: number
  readonly underlyingDeliveryRouteOrCharter?: string
  readonly underlyingInstrumentRoundingDirection?: string
  readonly underlyingInstrumentRoundingPrecision?: number
  readonly underlyingExtraordinaryEventAdjustmentMethod?: number
  readonly underlyingExchangeLookAlike?: boolean
  readonly underlyingAverageVolumeLimitationPercentage?: Decimal
  readonly underlyingAverageVolumeLimitationPeriodDays?: number
  readonly underlyingDepositoryReceiptIndicator?: boolean
  readonly underlyingOpenUnits?: Decimal
  readonly underlyingBasketDivisor?: Decimal
  readonly underlyingInstrumentXID?: string
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

/** DisplayInstruction, a component. */
export interface DisplayInstructionComponent {
  readonly displayQty?: Decimal
  readonly secondaryDisplayQty?: Decimal
  readonly initialDisplayQty?: Decimal
  readonly currentDisplayPrice?: Decimal
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
  readonly triggerScope?: Enumerations['triggerScope']
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

/** SecurityTradingRules, a component. */
export interface SecurityTradingRulesComponent extends Partial<BaseTradingRulesComponent>, Partial<TradingSessionRulesGrpComponent>, Partial<NestedInstrumentAttributeComponent> {
}

/** SecurityXML, a component. */
export interface SecurityXMLComponent {
  readonly securityXMLLen?: number
  readonly securityXML?: DataBytes
  readonly securityXMLSchema?: string
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

/** TradingSessionRules, a component. */
export interface TradingSessionRulesComponent extends Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent>, Partial<AuctionTypeRuleGrpComponent>, Partial<MatchRulesComponent>, Partial<MarketDataFeedTypesComponent> {
}

/** BaseTradingRules, a component. */
export interface BaseTradingRulesComponent extends Partial<TickRulesComponent>, Partial<LotTypeRulesComponent>, Partial<PriceLimitsComponent>, Partial<PriceRangeRuleGrpComponent>, Partial<QuoteSizeRuleGrpComponent> {
  readonly expirationCycle?: Enumerations['expirationCycle']
  readonly tradeVolType?: Enumerations['tradeVolType']
  readonly minTradeVol?: Decimal
  readonly maxTradeVol?: Decimal
  readonly maxPriceVariation?: Decimal
  readonly impliedMarketIndicator?: Enumerations['impliedMarketIndicator']
  readonly tradingCurrency?: string
  readonly tradingCurrencyCodeSource?: string
  readonly roundLot?: Decimal
  readonly multilegModel?: Enumerations['multilegModel']
  readonly multilegPriceMethod?: Enumerations['multilegPriceMethod']
  readonly priceType?: Enumerations['priceType']
  readonly fastMarketPercentage?: Decimal
  readonly quoteSideIndicator?: boolean
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
  readonly derivativeUPICode?: string
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
  readonly derivativeStrikeCurrencyCodeSource?: string
  readonly derivativeStrikeMultiplier?: Decimal
  readonly derivativeStrikeValue?: Decimal
  readonly derivativeOptAttribute?: string
  readonly derivativeContractMultiplier?: Decimal
  readonly derivativeContractMultiplierUnit?: number
  readonly derivativeFlowScheduleType?: number
  readonly derivativeMinPriceIncrement?: Decimal
  readonly derivativeMinPriceIncrementAmount?: Decimal
  readonly derivativeUnitOfMeasure?: string
  readonly derivativeUnitOfMeasureQty?: Decimal
  readonly derivativeUnitOfMeasureCurrency?: string
  readonly derivativeUnitOfMeasureCurrencyCodeSource?: string
  readonly derivativePriceUnitOfMeasure?: string
  readonly derivativePriceUnitOfMeasureQty?: Decimal
  readonly derivativePriceUnitOfMeasureCurrency?: string
  readonly derivativePriceUnitOfMeasureCurrencyCodeSource?: string
  readonly derivativeSettlMethod?: string
  readonly derivativePriceQuoteMethod?: string
  readonly derivativeValuationMethod?: string
  readonly derivativePriceQuoteCurrency?: string
  readonly derivativePriceQuoteCurrencyCodeSource?: string
  readonly derivativeListMethod?: number
  readonly derivativeCapPrice?: Decimal
  readonly derivativeFloorPrice?: Decimal
  readonly derivativePutOrCall?: number
  readonly derivativeInTheMoneyCondition?: number
  readonly derivativeContraryInstructionEligibilityIndicator?: boolean
  readonly derivativeExerciseStyle?: number
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

/** DerivativeSecurityDefinition, a component. */
export interface DerivativeSecurityDefinitionComponent extends Partial<DerivativeInstrumentComponent>, Partial<DerivativeInstrumentAttributeComponent>, Partial<MarketSegmentGrpComponent>, Partial<SecurityClassificationGrpComponent> {
}

/** DerivativeSecurityXML, a component. */
export interface DerivativeSecurityXMLComponent {
  readonly derivativeSecurityXMLLen?: number
  readonly derivativeSecurityXML?: DataBytes
  readonly derivativeSecurityXMLSchema?: string
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

/** ApplicationSequenceControl, a component. */
export interface ApplicationSequenceControlComponent {
  readonly applID?: string
  readonly applSeqNum?: number
  readonly applLastSeqNum?: number
  readonly applResendFlag?: boolean
}

/** TradeReportOrderDetail, a component. */
export interface TradeReportOrderDetailComponent extends Partial<RelatedOrderGrpComponent>, Partial<OrderQtyDataComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<OrderAttributeGrpComponent> {
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly listID?: string
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly refOrdIDReason?: Enumerations['refOrdIDReason']
  readonly preTradeAnonymity?: boolean
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly stopPx?: Decimal
  readonly execInst?: string
  readonly ordStatus?: Enumerations['ordStatus']
  readonly leavesQty?: Decimal
  readonly cumQty?: Decimal
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireTime?: UtcText
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly origCustOrderCapacity?: Enumerations['origCustOrderCapacity']
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly orderInputDevice?: string
  readonly lotType?: Enumerations['lotType']
  readonly transBkdTime?: UtcText
  readonly origOrdModTime?: UtcText
  readonly orderPercentOfTotalVolume?: Decimal
}

/** InstrumentScope, a component. */
export interface InstrumentScopeComponent extends Partial<InstrumentScopeSecurityAltIDGrpComponent> {
  readonly instrumentScopeSymbol?: string
  readonly instrumentScopeSymbolSfx?: string
  readonly instrumentScopeSecurityID?: string
  readonly instrumentScopeSecurityIDSource?: string
  readonly instrumentScopeProduct?: number
  readonly instrumentScopeProductComplex?: string
  readonly instrumentScopeSecurityGroup?: string
  readonly instrumentScopeCFICode?: string
  readonly instrumentScopeUPICode?: string
  readonly instrumentScopeSecurityType?: string
  readonly instrumentScopeSecuritySubType?: string
  readonly instrumentScopeMaturityMonthYear?: string
  readonly instrumentScopeMaturityTime?: string
  readonly instrumentScopeRestructuringType?: string
  readonly instrumentScopeSeniority?: string
  readonly instrumentScopePutOrCall?: number
  readonly instrumentScopeFlexibleIndicator?: boolean
  readonly instrumentScopeCouponRate?: Decimal
  readonly instrumentScopeSecurityExchange?: string
  readonly instrumentScopeSecurityDesc?: string
  readonly instrumentScopeEncodedSecurityDescLen?: number
  readonly instrumentScopeEncodedSecurityDesc?: DataBytes
  readonly instrumentScopeSettlType?: string
}

/** ThrottleResponse, a component. */
export interface ThrottleResponseComponent {
  readonly throttleInst?: Enumerations['throttleInst']
  readonly throttleStatus?: Enumerations['throttleStatus']
  readonly throttleCountIndicator?: Enumerations['throttleCountIndicator']
}

/** LegSecurityXML, a component. */
export interface LegSecurityXMLComponent {
  readonly legSecurityXMLLen?: number
  readonly legSecurityXML?: DataBytes
  readonly legSecurityXMLSchema?: string
}

/** UnderlyingSecurityXML, a component. */
export interface UnderlyingSecurityXMLComponent {
  readonly underlyingSecurityXMLLen?: number
  readonly underlyingSecurityXML?: DataBytes
  readonly underlyingSecurityXMLSchema?: string
}

/** LegPaymentStream, a component. */
export interface LegPaymentStreamComponent extends Partial<LegPaymentStreamPaymentDatesComponent>, Partial<LegPaymentStreamResetDatesComponent>, Partial<LegPaymentStreamFixedRateComponent>, Partial<LegPaymentStreamFloatingRateComponent>, Partial<LegPaymentStreamCompoundingFloatingRateComponent>, Partial<LegPaymentStreamCompoundingDatesComponent>, Partial<LegPaymentStreamNonDeliverableSettlTermsComponent> {
  readonly legPaymentStreamType?: number
  readonly legPaymentStreamMarketRate?: number
  readonly legPaymentStreamDelayIndicator?: boolean
  readonly legPaymentStreamCashSettlIndicator?: boolean
  readonly legPaymentStreamSettlCurrency?: string
  readonly legPaymentStreamDayCount?: number
  readonly legPaymentStreamOtherDayCount?: string
  readonly legPaymentStreamAccrualDays?: number
  readonly legPaymentStreamDiscountType?: number
  readonly legPaymentStreamDiscountRate?: Decimal
  readonly legPaymentStreamDiscountRateDayCount?: number
  readonly legPaymentStreamCompoundingMethod?: number
  readonly legPaymentStreamCompoundingXIDRef?: string
  readonly legPaymentStreamCompoundingSpread?: Decimal
  readonly legPaymentStreamInterpolationMethod?: number
  readonly legPaymentStreamInterpolationPeriod?: number
  readonly legPaymentStreamInitialPrincipalExchangeIndicator?: boolean
  readonly legPaymentStreamInterimPrincipalExchangeIndicator?: boolean
  readonly legPaymentStreamFinalPrincipalExchangeIndicator?: boolean
  readonly legPaymentStreamFlatRateIndicator?: boolean
  readonly legPaymentStreamFlatRateAmount?: Decimal
  readonly legPaymentStreamFlatRateCurrency?: string
  readonly legStreamMaximumPaymentAmount?: Decimal
  readonly legStreamMaximumPaymentCurrency?: string
  readonly legStreamMaximumTransactionAmount?: Decimal
  readonly legStreamMaximumTransactionCurrency?: string
  readonly legPaymentStreamCompoundingFixedRate?: Decimal
}

/** LegPaymentStreamFixedRate, a component. */
export interface LegPaymentStreamFixedRateComponent {
  readonly legPaymentStreamRate?: Decimal
  readonly legPaymentStreamFixedAmount?: Decimal
  readonly legPaymentStreamRateOrAmountCurrency?: string
  readonly legPaymentStreamFixedAmountUnitOfMeasure?: string
  readonly legPaymentStreamTotalFixedAmount?: Decimal
  readonly legPaymentStreamFutureValueNotional?: Decimal
  readonly legPaymentStreamFutureValueDateAdjusted?: string
  readonly legPaymentStreamWorldScaleRate?: Decimal
  readonly legPaymentStreamContractPrice?: Decimal
  readonly legPaymentStreamContractPriceCurrency?: string
}

/** LegPaymentStreamFloatingRate, a component. */
export interface LegPaymentStreamFloatingRateComponent extends Partial<LegPaymentStreamPricingBusinessCenterGrpComponent>, Partial<LegPaymentStreamPricingDayGrpComponent>, Partial<LegPaymentStreamPricingDateGrpComponent>, Partial<LegPaymentStreamFormulaComponent>, Partial<LegDividendConditionsComponent>, Partial<LegReturnRateGrpComponent> {
  readonly legPaymentStreamRateIndex?: string
  readonly legPaymentStreamRateIndexSource?: number
  readonly legPaymentStreamRateIndexID?: string
  readonly legPaymentStreamRateIndexIDSource?: string
  readonly legPaymentStreamRateIndexCurveUnit?: string
  readonly legPaymentStreamRateIndexCurvePeriod?: number
  readonly legPaymentStreamRateIndex2?: string
  readonly legPaymentStreamRateIndex2Source?: number
  readonly legPaymentStreamRateIndex2ID?: string
  readonly legPaymentStreamRateIndex2IDSource?: string
  readonly legPaymentStreamRateIndex2CurveUnit?: string
  readonly legPaymentStreamRateIndex2CurvePeriod?: number
  readonly legPaymentStreamRateIndexLocation?: string
  readonly legPaymentStreamRateIndexLevel?: Decimal
  readonly legPaymentStreamRateIndexUnitOfMeasure?: string
  readonly legPaymentStreamSettlLevel?: number
  readonly legPaymentStreamReferenceLevel?: Decimal
  readonly legPaymentStreamReferenceLevelUnitOfMeasure?: string
  readonly legPaymentStreamReferenceLevelEqualsZeroIndicator?: boolean
  readonly legPaymentStreamRateMultiplier?: Decimal
  readonly legPaymentStreamRateSpread?: Decimal
  readonly legPaymentStreamRateSpreadCurrency?: string
  readonly legPaymentStreamRateSpreadUnitOfMeasure?: string
  readonly legPaymentStreamRateConversionFactor?: Decimal
  readonly legPaymentStreamRateSpreadType?: number
  readonly legPaymentStreamRateSpreadPositionType?: number
  readonly legPaymentStreamRateTreatment?: number
  readonly legPaymentStreamCapRate?: Decimal
  readonly legPaymentStreamCapRateBuySide?: number
  readonly legPaymentStreamCapRateSellSide?: number
  readonly legPaymentStreamFloorRate?: Decimal
  readonly legPaymentStreamFloorRateBuySide?: number
  readonly legPaymentStreamFloorRateSellSide?: number
  readonly legPaymentStreamInitialRate?: Decimal
  readonly legPaymentStreamLastResetRate?: Decimal
  readonly legPaymentStreamFinalRate?: Decimal
  readonly legPaymentStreamFinalRateRoundingDirection?: string
  readonly legPaymentStreamFinalRatePrecision?: number
  readonly legPaymentStreamAveragingMethod?: number
  readonly legPaymentStreamNegativeRateTreatment?: number
  readonly legPaymentStreamCalculationLagPeriod?: number
  readonly legPaymentStreamCalculationLagUnit?: string
  readonly legPaymentStreamFirstObservationDateUnadjusted?: string
  readonly legPaymentStreamFirstObservationDateRelativeTo?: number
  readonly legPaymentStreamFirstObservationDateOffsetDayType?: number
  readonly legPaymentStreamFirstObservationDateOffsetPeriod?: number
  readonly legPaymentStreamFirstObservationDateOffsetUnit?: string
  readonly legPaymentStreamFirstObservationDateAdjusted?: string
  readonly legPaymentStreamPricingDayType?: number
  readonly legPaymentStreamPricingDayDistribution?: number
  readonly legPaymentStreamPricingDayCount?: number
  readonly legPaymentStreamPricingBusinessCalendar?: string
  readonly legPaymentStreamPricingBusinessDayConvention?: number
  readonly legPaymentStreamInflationLagPeriod?: number
  readonly legPaymentStreamInflationLagUnit?: string
  readonly legPaymentStreamInflationLagDayType?: number
  readonly legPaymentStreamInflationInterpolationMethod?: number
  readonly legPaymentStreamInflationIndexSource?: number
  readonly legPaymentStreamInflationPublicationSource?: string
  readonly legPaymentStreamInflationInitialIndexLevel?: Decimal
  readonly legPaymentStreamInflationFallbackBondApplicable?: boolean
  readonly legPaymentStreamFRADiscounting?: number
  readonly legPaymentStreamUnderlierRefID?: string
  readonly legReturnRateNotionalReset?: boolean
  readonly legPaymentStreamLinkInitialLevel?: Decimal
  readonly legPaymentStreamLinkClosingLevelIndicator?: boolean
  readonly legPaymentStreamLinkExpiringLevelIndicator?: boolean
  readonly legPaymentStreamLinkEstimatedTradingDays?: number
  readonly legPaymentStreamLinkStrikePrice?: Decimal
  readonly legPaymentStreamLinkStrikePriceType?: number
  readonly legPaymentStreamLinkMaximumBoundary?: Decimal
  readonly legPaymentStreamLinkMinimumBoundary?: Decimal
  readonly legPaymentStreamLinkNumberOfDataSeries?: number
  readonly legPaymentStreamVarianceUnadjustedCap?: Decimal
  readonly legPaymentStreamRealizedVarianceMethod?: number
  readonly legPaymentStreamDaysAdjustmentIndicator?: boolean
  readonly legPaymentStreamNearestExchangeContractRefID?: string
  readonly legPaymentStreamVegaNotionalAmount?: Decimal
}

/** LegPaymentStreamNonDeliverableSettlTerms, a component. */
export interface LegPaymentStreamNonDeliverableSettlTermsComponent extends Partial<LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent>, Partial<LegPaymentStreamNonDeliverableSettlRateSourceComponent>, Partial<LegPaymentStreamNonDeliverableFixingDateGrpComponent>, Partial<LegSettlRateDisruptionFallbackGrpComponent> {
  readonly legPaymentStreamNonDeliverableRefCurrency?: string
  readonly legPaymentStreamNonDeliverableFixingDatesBusinessDayConvention?: number
  readonly legPaymentStreamNonDeliverableFixingDatesRelativeTo?: number
  readonly legPaymentStreamNonDeliverableFixingDatesOffsetPeriod?: number
  readonly legPaymentStreamNonDeliverableFixingDatesOffsetUnit?: string
  readonly legPaymentStreamNonDeliverableFixingDatesOffsetDayType?: number
}

/** LegPaymentStreamPaymentDates, a component. */
export interface LegPaymentStreamPaymentDatesComponent extends Partial<LegPaymentStreamPaymentDateBusinessCenterGrpComponent>, Partial<LegPaymentStreamPaymentDateGrpComponent>, Partial<LegPaymentStreamFinalPricePaymentDateComponent> {
  readonly legPaymentStreamPaymentDateBusinessDayConvention?: number
  readonly legPaymentStreamPaymentFrequencyPeriod?: number
  readonly legPaymentStreamPaymentFrequencyUnit?: string
  readonly legPaymentStreamPaymentRollConvention?: string
  readonly legPaymentStreamFirstPaymentDateUnadjusted?: string
  readonly legPaymentStreamLastRegularPaymentDateUnadjusted?: string
  readonly legPaymentStreamPaymentDateRelativeTo?: number
  readonly legPaymentStreamPaymentDateOffsetPeriod?: number
  readonly legPaymentStreamPaymentDateOffsetUnit?: string
  readonly legPaymentStreamPaymentDateOffsetDayType?: number
  readonly legPaymentStreamMasterAgreementPaymentDatesIndicator?: boolean
}

/** LegPaymentStreamResetDates, a component. */
export interface LegPaymentStreamResetDatesComponent extends Partial<LegPaymentStreamResetDateBusinessCenterGrpComponent>, Partial<LegPaymentStreamInitialFixingDateBusinessCenterGrpComponent>, Partial<LegPaymentStreamFixingDateBusinessCenterGrpComponent>, Partial<LegPaymentStreamFixingDateGrpComponent> {
  readonly legPaymentStreamResetDateRelativeTo?: number
  readonly legPaymentStreamResetDateBusinessDayConvention?: number
  readonly legPaymentStreamResetFrequencyPeriod?: number
  readonly legPaymentStreamResetFrequencyUnit?: string
  readonly legPaymentStreamResetWeeklyRollConvention?: string
  readonly legPaymentStreamInitialFixingDateRelativeTo?: number
  readonly legPaymentStreamInitialFixingDateBusinessDayConvention?: number
  readonly legPaymentStreamInitialFixingDateOffsetPeriod?: number
  readonly legPaymentStreamInitialFixingDateOffsetUnit?: string
  readonly legPaymentStreamInitialFixingDateOffsetDayType?: number
  readonly legPaymentStreamInitialFixingDateAdjusted?: string
  readonly legPaymentStreamFixingDateRelativeTo?: number
  readonly legPaymentStreamFixingDateBusinessDayConvention?: number
  readonly legPaymentStreamFixingDateOffsetPeriod?: number
  readonly legPaymentStreamFixingDateOffsetUnit?: string
  readonly legPaymentStreamFixingDateOffsetDayType?: number
  readonly legPaymentStreamFixingDateAdjusted?: string
  readonly legPaymentStreamRateCutoffDateOffsetPeriod?: number
  readonly legPaymentStreamRateCutoffDateOffsetUnit?: string
  readonly legPaymentStreamRateCutoffDateOffsetDayType?: number
}

/** LegProvisionCashSettlPaymentDates, a component. */
export interface LegProvisionCashSettlPaymentDatesComponent extends Partial<LegProvisionCashSettlPaymentDateBusinessCenterGrpComponent>, Partial<LegProvisionCashSettlPaymentFixedDateGrpComponent> {
  readonly legProvisionCashSettlPaymentDateBusinessDayConvention?: number
  readonly legProvisionCashSettlPaymentDateRelativeTo?: number
  readonly legProvisionCashSettlPaymentDateOffsetPeriod?: number
  readonly legProvisionCashSettlPaymentDateOffsetUnit?: string
  readonly legProvisionCashSettlPaymentDateOffsetDayType?: number
  readonly legProvisionCashSettlPaymentDateRangeFirst?: string
  readonly legProvisionCashSettlPaymentDateRangeLast?: string
}

/** LegProvisionCashSettlValueDates, a component. */
export interface LegProvisionCashSettlValueDatesComponent extends Partial<LegProvisionCashSettlValueDateBusinessCenterGrpComponent> {
  readonly legProvisionCashSettlValueTime?: string
  readonly legProvisionCashSettlValueTimeBusinessCenter?: string
  readonly legProvisionCashSettlValueDateBusinessDayConvention?: number
  readonly legProvisionCashSettlValueDateRelativeTo?: number
  readonly legProvisionCashSettlValueDateOffsetPeriod?: number
  readonly legProvisionCashSettlValueDateOffsetUnit?: string
  readonly legProvisionCashSettlValueDateOffsetDayType?: number
  readonly legProvisionCashSettlValueDateAdjusted?: string
}

/** LegProvisionOptionExerciseDates, a component. */
export interface LegProvisionOptionExerciseDatesComponent extends Partial<LegProvisionOptionExerciseBusinessCenterGrpComponent>, Partial<LegProvisionOptionExerciseFixedDateGrpComponent> {
  readonly legProvisionOptionExerciseBusinessDayConvention?: number
  readonly legProvisionOptionExerciseEarliestDateOffsetPeriod?: number
  readonly legProvisionOptionExerciseEarliestDateOffsetUnit?: string
  readonly legProvisionOptionExerciseFrequencyPeriod?: number
  readonly legProvisionOptionExerciseFrequencyUnit?: string
  readonly legProvisionOptionExerciseStartDateUnadjusted?: string
  readonly legProvisionOptionExerciseStartDateRelativeTo?: number
  readonly legProvisionOptionExerciseStartDateOffsetPeriod?: number
  readonly legProvisionOptionExerciseStartDateOffsetUnit?: string
  readonly legProvisionOptionExerciseStartDateOffsetDayType?: number
  readonly legProvisionOptionExerciseStartDateAdjusted?: string
  readonly legProvisionOptionExercisePeriodSkip?: number
  readonly legProvisionOptionExerciseBoundsFirstDateUnadjusted?: string
  readonly legProvisionOptionExerciseBoundsLastDateUnadjusted?: string
  readonly legProvisionOptionExerciseEarliestTime?: string
  readonly legProvisionOptionExerciseEarliestTimeBusinessCenter?: string
  readonly legProvisionOptionExerciseLatestTime?: string
  readonly legProvisionOptionExerciseLatestTimeBusinessCenter?: string
}

/** LegProvisionOptionExpirationDate, a component. */
export interface LegProvisionOptionExpirationDateComponent extends Partial<LegProvisionOptionExpirationDateBusinessCenterGrpComponent> {
  readonly legProvisionOptionExpirationDateUnadjusted?: string
  readonly legProvisionOptionExpirationDateBusinessDayConvention?: number
  readonly legProvisionOptionExpirationDateRelativeTo?: number
  readonly legProvisionOptionExpirationDateOffsetPeriod?: number
  readonly legProvisionOptionExpirationDateOffsetUnit?: string
  readonly legProvisionOptionExpirationDateOffsetDayType?: number
  readonly legProvisionOptionExpirationDateAdjusted?: string
  readonly legProvisionOptionExpirationTime?: string
  readonly legProvisionOptionExpirationTimeBusinessCenter?: string
}

/** LegProvisionOptionRelevantUnderlyingDate, a component. */
export interface LegProvisionOptionRelevantUnderlyingDateComponent extends Partial<LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent> {
  readonly legProvisionOptionRelevantUnderlyingDateUnadjusted?: string
  readonly legProvisionOptionRelevantUnderlyingDateBusinessDayConvention?: number
  readonly legProvisionOptionRelevantUnderlyingDateRelativeTo?: number
  readonly legProvisionOptionRelevantUnderlyingDateOffsetPeriod?: number
  readonly legProvisionOptionRelevantUnderlyingDateOffsetUnit?: string
  readonly legProvisionOptionRelevantUnderlyingDateOffsetDayType?: number
  readonly legProvisionOptionRelevantUnderlyingDateAdjusted?: string
}

/** LegStreamCalculationPeriodDates, a component. */
export interface LegStreamCalculationPeriodDatesComponent extends Partial<LegStreamCalculationPeriodBusinessCenterGrpComponent>, Partial<LegStreamCalculationPeriodDateGrpComponent>, Partial<LegStreamFirstPeriodStartDateBusinessCenterGrpComponent> {
  readonly legStreamCalculationPeriodDatesXID?: string
  readonly legStreamCalculationPeriodDatesXIDRef?: string
  readonly legStreamCalculationPeriodBusinessDayConvention?: number
  readonly legStreamFirstPeriodStartDateUnadjusted?: string
  readonly legStreamFirstPeriodStartDateBusinessDayConvention?: number
  readonly legStreamFirstPeriodStartDateAdjusted?: string
  readonly legStreamFirstRegularPeriodStartDateUnadjusted?: string
  readonly legStreamFirstCompoundingPeriodEndDateUnadjusted?: string
  readonly legStreamLastRegularPeriodEndDateUnadjusted?: string
  readonly legStreamCalculationFrequencyPeriod?: number
  readonly legStreamCalculationFrequencyUnit?: string
  readonly legStreamCalculationRollConvention?: string
  readonly legStreamCalculationBalanceOfFirstPeriod?: boolean
  readonly legStreamCalculationCorrectionPeriod?: number
  readonly legStreamCalculationCorrectionUnit?: string
}

/** LegStreamEffectiveDate, a component. */
export interface LegStreamEffectiveDateComponent extends Partial<LegStreamEffectiveDateBusinessCenterGrpComponent> {
  readonly legStreamEffectiveDateUnadjusted?: string
  readonly legStreamEffectiveDateBusinessDayConvention?: number
  readonly legStreamEffectiveDateRelativeTo?: number
  readonly legStreamEffectiveDateOffsetPeriod?: number
  readonly legStreamEffectiveDateOffsetUnit?: string
  readonly legStreamEffectiveDateOffsetDayType?: number
  readonly legStreamEffectiveDateAdjusted?: string
}

/** LegStreamTerminationDate, a component. */
export interface LegStreamTerminationDateComponent extends Partial<LegStreamTerminationDateBusinessCenterGrpComponent> {
  readonly legStreamTerminationDateUnadjusted?: string
  readonly legStreamTerminationDateBusinessDayConvention?: number
  readonly legStreamTerminationDateRelativeTo?: number
  readonly legStreamTerminationDateOffsetPeriod?: number
  readonly legStreamTerminationDateOffsetUnit?: string
  readonly legStreamTerminationDateOffsetDayType?: number
  readonly legStreamTerminationDateAdjusted?: string
}

/** PaymentStream, a component. */
export interface PaymentStreamComponent extends Partial<PaymentStreamPaymentDatesComponent>, Partial<PaymentStreamResetDatesComponent>, Partial<PaymentStreamFixedRateComponent>, Partial<PaymentStreamFloatingRateComponent>, Partial<PaymentStreamCompoundingFloatingRateComponent>, Partial<PaymentStreamCompoundingDatesComponent>, Partial<PaymentStreamNonDeliverableSettlTermsComponent> {
  readonly paymentStreamType?: Enumerations['paymentStreamType']
  readonly paymentStreamMarketRate?: number
  readonly paymentStreamDelayIndicator?: boolean
  readonly paymentStreamCashSettlIndicator?: boolean
  readonly paymentStreamSettlCurrency?: string
  readonly paymentStreamDayCount?: number
  readonly paymentStreamOtherDayCount?: string
  readonly paymentStreamAccrualDays?: number
  readonly paymentStreamDiscountType?: Enumerations['paymentStreamDiscountType']
  readonly paymentStreamDiscountRate?: Decimal
  readonly paymentStreamDiscountRateDayCount?: number
  readonly paymentStreamCompoundingMethod?: Enumerations['paymentStreamCompoundingMethod']
  readonly paymentStreamCompoundingXIDRef?: string
  readonly paymentStreamCompoundingSpread?: Decimal
  readonly paymentStreamInterpolationMethod?: number
  readonly paymentStreamInterpolationPeriod?: Enumerations['paymentStreamInterpolationPeriod']
  readonly paymentStreamInitialPrincipalExchangeIndicator?: boolean
  readonly paymentStreamInterimPrincipalExchangeIndicator?: boolean
  readonly paymentStreamFinalPrincipalExchangeIndicator?: boolean
  readonly paymentStreamFlatRateIndicator?: boolean
  readonly paymentStreamFlatRateAmount?: Decimal
  readonly paymentStreamFlatRateCurrency?: string
  readonly paymentStreamMaximumPaymentAmount?: Decimal
  readonly paymentStreamMaximumPaymentCurrency?: string
  readonly paymentStreamMaximumTransactionAmount?: Decimal
  readonly paymentStreamMaximumTransactionCurrency?: string
  readonly paymentStreamCompoundingFixedRate?: Decimal
}

/** PaymentStreamFixedRate, a component. */
export interface PaymentStreamFixedRateComponent {
  readonly paymentStreamRate?: Decimal
  readonly paymentStreamFixedAmount?: Decimal
  readonly paymentStreamRateOrAmountCurrency?: string
  readonly paymentStreamFixedAmountUnitOfMeasure?: string
  readonly paymentStreamTotalFixedAmount?: Decimal
  readonly paymentStreamFutureValueNotional?: Decimal
  readonly paymentStreamFutureValueDateAdjusted?: string
  readonly paymentStreamWorldScaleRate?: Decimal
  readonly paymentStreamContractPrice?: Decimal
  readonly paymentStreamContractPriceCurrency?: string
}

/** PaymentStreamFloatingRate, a component. */
export interface PaymentStreamFloatingRateComponent extends Partial<PaymentStreamPricingBusinessCenterGrpComponent>, Partial<PaymentStreamPricingDayGrpComponent>, Partial<PaymentStreamPricingDateGrpComponent>, Partial<PaymentStreamFormulaComponent>, Partial<DividendConditionsComponent>, Partial<ReturnRateGrpComponent> {
  readonly paymentStreamRateIndex?: string
  readonly paymentStreamRateIndexSource?: Enumerations['paymentStreamRateIndexSource']
  readonly paymentStreamRateIndexID?: string
  readonly paymentStreamRateIndexIDSource?: string
  readonly paymentStreamRateIndexCurveUnit?: Enumerations['paymentStreamRateIndexCurveUnit']
  readonly paymentStreamRateIndexCurvePeriod?: number
  readonly paymentStreamRateIndex2?: string
  readonly paymentStreamRateIndex2Source?: number
  readonly paymentStreamRateIndex2ID?: string
  readonly paymentStreamRateIndex2IDSource?: string
  readonly paymentStreamRateIndex2CurvePeriod?: number
  readonly paymentStreamRateIndex2CurveUnit?: string
  readonly paymentStreamRateIndexLocation?: string
  readonly paymentStreamRateIndexLevel?: Decimal
  readonly paymentStreamRateIndexUnitOfMeasure?: string
  readonly paymentStreamSettlLevel?: Enumerations['paymentStreamSettlLevel']
  readonly paymentStreamReferenceLevel?: Decimal
  readonly paymentStreamReferenceLevelUnitOfMeasure?: string
  readonly paymentStreamReferenceLevelEqualsZeroIndicator?: boolean
  readonly paymentStreamRateMultiplier?: Decimal
  readonly paymentStreamRateSpread?: Decimal
  readonly paymentStreamRateSpreadCurrency?: string
  readonly paymentStreamRateSpreadUnitOfMeasure?: string
  readonly paymentStreamRateConversionFactor?: Decimal
  readonly paymentStreamRateSpreadType?: Enumerations['paymentStreamRateSpreadType']
  readonly paymentStreamRateSpreadPositionType?: Enumerations['paymentStreamRateSpreadPositionType']
  readonly paymentStreamRateTreatment?: Enumerations['paymentStreamRateTreatment']
  readonly paymentStreamCapRate?: Decimal
  readonly paymentStreamCapRateBuySide?: Enumerations['paymentStreamCapRateBuySide']
  readonly paymentStreamCapRateSellSide?: number
  readonly paymentStreamFloorRate?: Decimal
  readonly paymentStreamFloorRateBuySide?: Enumerations['paymentStreamFloorRateBuySide']
  readonly paymentStreamFloorRateSellSide?: number
  readonly paymentStreamInitialRate?: Decimal
  readonly paymentStreamLastResetRate?: Decimal
  readonly paymentStreamFinalRate?: Decimal
  readonly paymentStreamFinalRateRoundingDirection?: string
  readonly paymentStreamFinalRatePrecision?: number
  readonly paymentStreamAveragingMethod?: Enumerations['paymentStreamAveragingMethod']
  readonly paymentStreamNegativeRateTreatment?: Enumerations['paymentStreamNegativeRateTreatment']
  readonly paymentStreamCalculationLagPeriod?: number
  readonly paymentStreamCalculationLagUnit?: string
  readonly paymentStreamFirstObservationDateUnadjusted?: string
  readonly paymentStreamFirstObservationDateRelativeTo?: number
  readonly paymentStreamFirstObservationDateOffsetDayType?: number
  readonly paymentStreamFirstObservationDateOffsetPeriod?: number
  readonly paymentStreamFirstObservationDateOffsetUnit?: string
  readonly paymentStreamFirstObservationDateAdjusted?: string
  readonly paymentStreamPricingDayType?: number
  readonly paymentStreamPricingDayDistribution?: Enumerations['paymentStreamPricingDayDistribution']
  readonly paymentStreamPricingDayCount?: number
  readonly paymentStreamPricingBusinessCalendar?: string
  readonly paymentStreamPricingBusinessDayConvention?: number
  readonly paymentStreamInflationLagPeriod?: number
  readonly paymentStreamInflationLagUnit?: Enumerations['paymentStreamInflationLagUnit']
  readonly paymentStreamInflationLagDayType?: Enumerations['paymentStreamInflationLagDayType']
  readonly paymentStreamInflationInterpolationMethod?: Enumerations['paymentStreamInflationInterpolationMethod']
  readonly paymentStreamInflationIndexSource?: number
  readonly paymentStreamInflationPublicationSource?: string
  readonly paymentStreamInflationInitialIndexLevel?: Decimal
  readonly paymentStreamInflationFallbackBondApplicable?: boolean
  readonly paymentStreamFRADiscounting?: Enumerations['paymentStreamFRADiscounting']
  readonly paymentStreamUnderlierRefID?: string
  readonly returnRateNotionalReset?: boolean
  readonly paymentStreamLinkInitialLevel?: Decimal
  readonly paymentStreamLinkClosingLevelIndicator?: boolean
  readonly paymentStreamLinkExpiringLevelIndicator?: boolean
  readonly paymentStreamLinkEstimatedTradingDays?: number
  readonly paymentStreamLinkStrikePrice?: Decimal
  readonly paymentStreamLinkStrikePriceType?: Enumerations['paymentStreamLinkStrikePriceType']
  readonly paymentStreamLinkMaximumBoundary?: Decimal
  readonly paymentStreamLinkMinimumBoundary?: Decimal
  readonly paymentStreamLinkNumberOfDataSeries?: number
  readonly paymentStreamVarianceUnadjustedCap?: Decimal
  readonly paymentStreamRealizedVarianceMethod?: Enumerations['paymentStreamRealizedVarianceMethod']
  readonly paymentStreamDaysAdjustmentIndicator?: boolean
  readonly paymentStreamNearestExchangeContractRefID?: string
  readonly paymentStreamVegaNotionalAmount?: Decimal
}

/** PaymentStreamNonDeliverableSettlTerms, a component. */
export interface PaymentStreamNonDeliverableSettlTermsComponent extends Partial<PaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent>, Partial<PaymentStreamNonDeliverableSettlRateSourceComponent>, Partial<PaymentStreamNonDeliverableFixingDateGrpComponent>, Partial<SettlRateDisruptionFallbackGrpComponent> {
  readonly paymentStreamNonDeliverableRefCurrency?: string
  readonly paymentStreamNonDeliverableFixingDatesBusinessDayConvention?: number
  readonly paymentStreamNonDeliverableFixingDatesRelativeTo?: number
  readonly paymentStreamNonDeliverableFixingDatesOffsetPeriod?: number
  readonly paymentStreamNonDeliverableFixingDatesOffsetUnit?: string
  readonly paymentStreamNonDeliverableFixingDatesOffsetDayType?: number
}

/** PaymentStreamPaymentDates, a component. */
export interface PaymentStreamPaymentDatesComponent extends Partial<PaymentStreamPaymentDateBusinessCenterGrpComponent>, Partial<PaymentStreamPaymentDateGrpComponent>, Partial<PaymentStreamFinalPricePaymentDateComponent> {
  readonly paymentStreamPaymentDateBusinessDayConvention?: number
  readonly paymentStreamPaymentFrequencyPeriod?: number
  readonly paymentStreamPaymentFrequencyUnit?: Enumerations['paymentStreamPaymentFrequencyUnit']
  readonly paymentStreamPaymentRollConvention?: string
  readonly paymentStreamFirstPaymentDateUnadjusted?: string
  readonly paymentStreamLastRegularPaymentDateUnadjusted?: string
  readonly paymentStreamPaymentDateRelativeTo?: number
  readonly paymentStreamPaymentDateOffsetPeriod?: number
  readonly paymentStreamPaymentDateOffsetUnit?: Enumerations['paymentStreamPaymentDateOffsetUnit']
  readonly paymentStreamPaymentDateOffsetDayType?: Enumerations['paymentStreamPaymentDateOffsetDayType']
  readonly paymentStreamMasterAgreementPaymentDatesIndicator?: boolean
}

/** PaymentStreamResetDates, a component. */
export interface PaymentStreamResetDatesComponent extends Partial<PaymentStreamResetDateBusinessCenterGrpComponent>, Partial<PaymentStreamInitialFixingDateBusinessCenterGrpComponent>, Partial<PaymentStreamFixingDateBusinessCenterGrpComponent>, Partial<PaymentStreamFixingDateGrpComponent> {
  readonly paymentStreamResetDateRelativeTo?: number
  readonly paymentStreamResetDateBusinessDayConvention?: number
  readonly paymentStreamResetFrequencyPeriod?: number
  readonly paymentStreamResetFrequencyUnit?: string
  readonly paymentStreamResetWeeklyRollConvention?: Enumerations['paymentStreamResetWeeklyRollConvention']
  readonly paymentStreamInitialFixingDateRelativeTo?: number
  readonly paymentStreamInitialFixingDateBusinessDayConvention?: number
  readonly paymentStreamInitialFixingDateOffsetPeriod?: number
  readonly paymentStreamInitialFixingDateOffsetUnit?: string
  readonly paymentStreamInitialFixingDateOffsetDayType?: number
  readonly paymentStreamInitialFixingDateAdjusted?: string
  readonly paymentStreamFixingDateRelativeTo?: number
  readonly paymentStreamFixingDateBusinessDayConvention?: number
  readonly paymentStreamFixingDateOffsetPeriod?: number
  readonly paymentStreamFixingDateOffsetUnit?: string
  readonly paymentStreamFixingDateOffsetDayType?: number
  readonly paymentStreamFixingDateAdjusted?: string
  readonly paymentStreamRateCutoffDateOffsetPeriod?: number
  readonly paymentStreamRateCutoffDateOffsetUnit?: string
  readonly paymentStreamRateCutoffDateOffsetDayType?: number
}

/** ProvisionCashSettlPaymentDates, a component. */
export interface ProvisionCashSettlPaymentDatesComponent extends Partial<ProvisionCashSettlPaymentDateBusinessCenterGrpComponent>, Partial<ProvisionCashSettlPaymentFixedDateGrpComponent> {
  readonly provisionCashSettlPaymentDateBusinessDayConvention?: number
  readonly provisionCashSettlPaymentDateRelativeTo?: number
  readonly provisionCashSettlPaymentDateOffsetPeriod?: number
  readonly provisionCashSettlPaymentDateOffsetUnit?: string
  readonly provisionCashSettlPaymentDateOffsetDayType?: number
  readonly provisionCashSettlPaymentDateRangeFirst?: string
  readonly provisionCashSettlPaymentDateRangeLast?: string
}

/** ProvisionCashSettlValueDates, a component. */
export interface ProvisionCashSettlValueDatesComponent extends Partial<ProvisionCashSettlValueDateBusinessCenterGrpComponent> {
  readonly provisionCashSettlValueTime?: string
  readonly provisionCashSettlValueTimeBusinessCenter?: string
  readonly provisionCashSettlValueDateBusinessDayConvention?: number
  readonly provisionCashSettlValueDateRelativeTo?: number
  readonly provisionCashSettlValueDateOffsetPeriod?: number
  readonly provisionCashSettlValueDateOffsetUnit?: string
  readonly provisionCashSettlValueDateOffsetDayType?: number
  readonly provisionCashSettlValueDateAdjusted?: string
}

/** ProvisionOptionExerciseDates, a component. */
export interface ProvisionOptionExerciseDatesComponent extends Partial<ProvisionOptionExerciseBusinessCenterGrpComponent>, Partial<ProvisionOptionExerciseFixedDateGrpComponent> {
  readonly provisionOptionExerciseBusinessDayConvention?: number
  readonly provisionOptionExerciseEarliestDateOffsetPeriod?: number
  readonly provisionOptionExerciseEarliestDateOffsetUnit?: Enumerations['provisionOptionExerciseEarliestDateOffsetUnit']
  readonly provisionOptionExerciseFrequencyPeriod?: number
  readonly provisionOptionExerciseFrequencyUnit?: string
  readonly provisionOptionExerciseStartDateUnadjusted?: string
  readonly provisionOptionExerciseStartDateRelativeTo?: number
  readonly provisionOptionExerciseStartDateOffsetPeriod?: number
  readonly provisionOptionExerciseStartDateOffsetUnit?: string
  readonly provisionOptionExerciseStartDateOffsetDayType?: number
  readonly provisionOptionExerciseStartDateAdjusted?: string
  readonly provisionOptionExercisePeriodSkip?: number
  readonly provisionOptionExerciseBoundsFirstDateUnadjusted?: string
  readonly provisionOptionExerciseBoundsLastDateUnadjusted?: string
  readonly provisionOptionExerciseEarliestTime?: string
  readonly provisionOptionExerciseEarliestTimeBusinessCenter?: string
  readonly provisionOptionExerciseLatestTime?: string
  readonly provisionOptionExerciseLatestTimeBusinessCenter?: string
}

/** ProvisionOptionExpirationDate, a component. */
export interface ProvisionOptionExpirationDateComponent extends Partial<ProvisionOptionExpirationDateBusinessCenterGrpComponent> {
  readonly provisionOptionExpirationDateUnadjusted?: string
  readonly provisionOptionExpirationDateBusinessDayConvention?: number
  readonly provisionOptionExpirationDateRelativeTo?: number
  readonly provisionOptionExpirationDateOffsetPeriod?: number
  readonly provisionOptionExpirationDateOffsetUnit?: string
  readonly provisionOptionExpirationDateOffsetDayType?: number
  readonly provisionOptionExpirationDateAdjusted?: string
  readonly provisionOptionExpirationTime?: string
  readonly provisionOptionExpirationTimeBusinessCenter?: string
}

/** ProvisionOptionRelevantUnderlyingDate, a component. */
export interface ProvisionOptionRelevantUnderlyingDateComponent extends Partial<ProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent> {
  readonly provisionOptionRelevantUnderlyingDateUnadjusted?: string
  readonly provisionOptionRelevantUnderlyingDateBusinessDayConvention?: number
  readonly provisionOptionRelevantUnderlyingDateRelativeTo?: number
  readonly provisionOptionRelevantUnderlyingDateOffsetPeriod?: number
  readonly provisionOptionRelevantUnderlyingDateOffsetUnit?: string
  readonly provisionOptionRelevantUnderlyingDateOffsetDayType?: number
  readonly provisionOptionRelevantUnderlyingDateAdjusted?: string
}

/** StreamCalculationPeriodDates, a component. */
export interface StreamCalculationPeriodDatesComponent extends Partial<StreamCalculationPeriodBusinessCenterGrpComponent>, Partial<StreamCalculationPeriodDateGrpComponent>, Partial<StreamFirstPeriodStartDateBusinessCenterGrpComponent> {
  readonly streamCalculationPeriodDatesXID?: string
  readonly streamCalculationPeriodDatesXIDRef?: string
  readonly streamCalculationPeriodBusinessDayConvention?: number
  readonly streamFirstPeriodStartDateUnadjusted?: string
  readonly streamFirstPeriodStartDateBusinessDayConvention?: number
  readonly streamFirstPeriodStartDateAdjusted?: string
  readonly streamFirstRegularPeriodStartDateUnadjusted?: string
  readonly streamFirstCompoundingPeriodEndDateUnadjusted?: string
  readonly streamLastRegularPeriodEndDateUnadjusted?: string
  readonly streamCalculationFrequencyPeriod?: number
  readonly streamCalculationFrequencyUnit?: string
  readonly streamCalculationRollConvention?: string
  readonly streamCalculationBalanceOfFirstPeriod?: boolean
  readonly streamCalculationCorrectionPeriod?: number
  readonly streamCalculationCorrectionUnit?: string
}

/** StreamEffectiveDate, a component. */
export interface StreamEffectiveDateComponent extends Partial<StreamEffectiveDateBusinessCenterGrpComponent> {
  readonly streamEffectiveDateUnadjusted?: string
  readonly streamEffectiveDateBusinessDayConvention?: number
  readonly streamEffectiveDateRelativeTo?: number
  readonly streamEffectiveDateOffsetPeriod?: number
  readonly streamEffectiveDateOffsetUnit?: string
  readonly streamEffectiveDateOffsetDayType?: number
  readonly streamEffectiveDateAdjusted?: string
}

/** StreamTerminationDate, a component. */
export interface StreamTerminationDateComponent extends Partial<StreamTerminationDateBusinessCenterGrpComponent> {
  readonly streamTerminationDateUnadjusted?: string
  readonly streamTerminationDateBusinessDayConvention?: number
  readonly streamTerminationDateRelativeTo?: number
  readonly streamTerminationDateOffsetPeriod?: number
  readonly streamTerminationDateOffsetUnit?: string
  readonly streamTerminationDateOffsetDayType?: number
  readonly streamTerminationDateAdjusted?: string
}

/** UnderlyingPaymentStream, a component. */
export interface UnderlyingPaymentStreamComponent extends Partial<UnderlyingPaymentStreamPaymentDatesComponent>, Partial<UnderlyingPaymentStreamResetDatesComponent>, Partial<UnderlyingPaymentStreamFixedRateComponent>, Partial<UnderlyingPaymentStreamFloatingRateComponent>, Partial<UnderlyingPaymentStreamCompoundingFloatingRateComponent>, Partial<UnderlyingPaymentStreamCompoundingDatesComponent>, Partial<UnderlyingPaymentStreamNonDeliverableSettlTermsComponent> {
  readonly underlyingPaymentStreamType?: number
  readonly underlyingPaymentStreamMarketRate?: number
  readonly underlyingPaymentStreamDelayIndicator?: boolean
  readonly underlyingPaymentStreamCashSettlIndicator?: boolean
  readonly underlyingPaymentStreamSettlCurrency?: string
  readonly underlyingPaymentStreamDayCount?: number
  readonly underlyingPaymentStreamOtherDayCount?: string
  readonly underlyingPaymentStreamAccrualDays?: number
  readonly underlyingPaymentStreamDiscountType?: number
  readonly underlyingPaymentStreamDiscountRate?: Decimal
  readonly underlyingPaymentStreamDiscountRateDayCount?: number
  readonly underlyingPaymentStreamCompoundingMethod?: number
  readonly underlyingPaymentStreamCompoundingXIDRef?: string
  readonly underlyingPaymentStreamCompoundingSpread?: Decimal
  readonly underlyingPaymentStreamInterpolationMethod?: number
  readonly underlyingPaymentStreamInterpolationPeriod?: number
  readonly underlyingPaymentStreamInitialPrincipalExchangeIndicator?: boolean
  readonly underlyingPaymentStreamInterimPrincipalExchangeIndicator?: boolean
  readonly underlyingPaymentStreamFinalPrincipalExchangeIndicator?: boolean
  readonly underlyingPaymentStreamFlatRateIndicator?: boolean
  readonly underlyingPaymentStreamFlatRateAmount?: Decimal
  readonly underlyingPaymentStreamFlatRateCurrency?: string
  readonly underlyingPaymentStreamMaximumPaymentAmount?: Decimal
  readonly underlyingPaymentStreamMaximumPaymentCurrency?: string
  readonly underlyingPaymentStreamMaximumTransactionAmount?: Decimal
  readonly underlyingPaymentStreamMaximumTransactionCurrency?: string
  readonly underlyingPaymentStreamCompoundingFixedRate?: Decimal
}

/** UnderlyingPaymentStreamFixedRate, a component. */
export interface UnderlyingPaymentStreamFixedRateComponent {
  readonly underlyingPaymentStreamRate?: Decimal
  readonly underlyingPaymentStreamFixedAmount?: Decimal
  readonly underlyingPaymentStreamRateOrAmountCurrency?: string
  readonly underlyingPaymentStreamFixedAmountUnitOfMeasure?: string
  readonly underlyingPaymentStreamTotalFixedAmount?: Decimal
  readonly underlyingPaymentStreamFutureValueNotional?: Decimal
  readonly underlyingPaymentStreamFutureValueDateAdjusted?: string
  readonly underlyingPaymentStreamWorldScaleRate?: Decimal
  readonly underlyingPaymentStreamContractPrice?: Decimal
  readonly underlyingPaymentStreamContractPriceCurrency?: string
}

/** UnderlyingPaymentStreamFloatingRate, a component. */
export interface UnderlyingPaymentStreamFloatingRateComponent extends Partial<UnderlyingPaymentStreamPricingBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamPricingDayGrpComponent>, Partial<UnderlyingPaymentStreamPricingDateGrpComponent>, Partial<UnderlyingPaymentStreamFormulaComponent>, Partial<UnderlyingDividendConditionsComponent>, Partial<UnderlyingReturnRateGrpComponent> {
  readonly underlyingPaymentStreamRateIndex?: string
  readonly underlyingPaymentStreamRateIndexSource?: number
  readonly underlyingPaymentStreamRateIndexID?: string
  readonly underlyingPaymentStreamRateIndexIDSource?: string
  readonly underlyingPaymentStreamRateIndexCurveUnit?: string
  readonly underlyingPaymentStreamRateIndexCurvePeriod?: number
  readonly underlyingPaymentStreamRateIndex2?: string
  readonly underlyingPaymentStreamRateIndex2Source?: number
  readonly underlyingPaymentStreamRateIndex2ID?: string
  readonly underlyingPaymentStreamRateIndex2IDSource?: string
  readonly underlyingPaymentStreamRateIndex2CurveUnit?: string
  readonly underlyingPaymentStreamRateIndex2CurvePeriod?: number
  readonly underlyingPaymentStreamRateIndexLocation?: string
  readonly underlyingPaymentStreamRateIndexLevel?: Decimal
  readonly underlyingPaymentStreamRateIndexUnitOfMeasure?: string
  readonly underlyingPaymentStreamSettlLevel?: number
  readonly underlyingPaymentStreamReferenceLevel?: Decimal
  readonly underlyingPaymentStreamReferenceLevelUnitOfMeasure?: string
  readonly underlyingPaymentStreamReferenceLevelEqualsZeroIndicator?: boolean
  readonly underlyingPaymentStreamRateMultiplier?: Decimal
  readonly underlyingPaymentStreamRateSpread?: Decimal
  readonly underlyingPaymentStreamRateSpreadCurrency?: string
  readonly underlyingPaymentStreamRateSpreadUnitOfMeasure?: string
  readonly underlyingPaymentStreamRateConversionFactor?: Decimal
  readonly underlyingPaymentStreamRateSpreadType?: number
  readonly underlyingPaymentStreamRateSpreadPositionType?: number
  readonly underlyingPaymentStreamRateTreatment?: number
  readonly underlyingPaymentStreamCapRate?: Decimal
  readonly underlyingPaymentStreamCapRateBuySide?: number
  readonly underlyingPaymentStreamCapRateSellSide?: number
  readonly underlyingPaymentStreamFloorRate?: Decimal
  readonly underlyingPaymentStreamFloorRateBuySide?: number
  readonly underlyingPaymentStreamFloorRateSellSide?: number
  readonly underlyingPaymentStreamInitialRate?: Decimal
  readonly underlyingPaymentStreamLastResetRate?: Decimal
  readonly underlyingPaymentStreamFinalRate?: Decimal
  readonly underlyingPaymentStreamFinalRateRoundingDirection?: string
  readonly underlyingPaymentStreamFinalRatePrecision?: number
  readonly underlyingPaymentStreamAveragingMethod?: number
  readonly underlyingPaymentStreamNegativeRateTreatment?: number
  readonly underlyingPaymentStreamCalculationLagPeriod?: number
  readonly underlyingPaymentStreamCalculationLagUnit?: string
  readonly underlyingPaymentStreamFirstObservationDateUnadjusted?: string
  readonly underlyingPaymentStreamFirstObservationDateRelativeTo?: number
  readonly underlyingPaymentStreamFirstObservationDateOffsetDayType?: number
  readonly underlyingPaymentStreamFirstObservationDateOffsetPeriod?: number
  readonly underlyingPaymentStreamFirstObservationDateOffsetUnit?: string
  readonly underlyingPaymentStreamFirstObservationDateAdjusted?: string
  readonly underlyingPaymentStreamPricingDayType?: number
  readonly underlyingPaymentStreamPricingDayDistribution?: number
  readonly underlyingPaymentStreamPricingDayCount?: number
  readonly underlyingPaymentStreamPricingBusinessCalendar?: string
  readonly underlyingPaymentStreamPricingBusinessDayConvention?: number
  readonly underlyingPaymentStreamInflationLagPeriod?: number
  readonly underlyingPaymentStreamInflationLagUnit?: string
  readonly underlyingPaymentStreamInflationLagDayType?: number
  readonly underlyingPaymentStreamInflationInterpolationMethod?: number
  readonly underlyingPaymentStreamInflationIndexSource?: number
  readonly underlyingPaymentStreamInflationPublicationSource?: string
  readonly underlyingPaymentStreamInflationInitialIndexLevel?: Decimal
  readonly underlyingPaymentStreamInflationFallbackBondApplicable?: boolean
  readonly underlyingPaymentStreamFRADiscounting?: number
  readonly underlyingPaymentStreamUnderlierRefID?: string
  readonly underlyingReturnRateNotionalReset?: boolean
  readonly underlyingPaymentStreamLinkInitialLevel?: Decimal
  readonly underlyingPaymentStreamLinkClosingLevelIndicator?: boolean
  readonly underlyingPaymentStreamLinkExpiringLevelIndicator?: boolean
  readonly underlyingPaymentStreamLinkEstimatedTradingDays?: number
  readonly underlyingPaymentStreamLinkStrikePrice?: Decimal
  readonly underlyingPaymentStreamLinkStrikePriceType?: number
  readonly underlyingPaymentStreamLinkMaximumBoundary?: Decimal
  readonly underlyingPaymentStreamLinkMinimumBoundary?: Decimal
  readonly underlyingPaymentStreamLinkNumberOfDataSeries?: number
  readonly underlyingPaymentStreamVarianceUnadjustedCap?: Decimal
  readonly underlyingPaymentStreamRealizedVarianceMethod?: number
  readonly underlyingPaymentStreamDaysAdjustmentIndicator?: boolean
  readonly underlyingPaymentStreamNearestExchangeContractRefID?: string
  readonly underlyingPaymentStreamVegaNotionalAmount?: Decimal
}

/** UnderlyingPaymentStreamNonDeliverableSettlTerms, a component. */
export interface UnderlyingPaymentStreamNonDeliverableSettlTermsComponent extends Partial<UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamNonDeliverableSettlRateSourceComponent>, Partial<UnderlyingPaymentStreamNonDeliverableFixingDateGrpComponent>, Partial<UnderlyingSettlRateDisruptionFallbackGrpComponent> {
  readonly underlyingPaymentStreamNonDeliverableRefCurrency?: string
  readonly underlyingPaymentStreamNonDeliverableFixingDatesBizDayConvention?: number
  readonly underlyingPaymentStreamNonDeliverableFixingDatesRelativeTo?: number
  readonly underlyingPaymentStreamNonDeliverableFixingDatesOffsetPeriod?: number
  readonly underlyingPaymentStreamNonDeliverableFixingDatesOffsetUnit?: string
  readonly underlyingPaymentStreamNonDeliverableFixingDatesOffsetDayType?: number
}

/** UnderlyingPaymentStreamPaymentDates, a component. */
export interface UnderlyingPaymentStreamPaymentDatesComponent extends Partial<UnderlyingPaymentStreamPaymentDateBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamPaymentDateGrpComponent>, Partial<UnderlyingPaymentStreamFinalPricePaymentDateComponent> {
  readonly underlyingPaymentStreamPaymentDateBusinessDayConvention?: number
  readonly underlyingPaymentStreamPaymentFrequencyPeriod?: number
  readonly underlyingPaymentStreamPaymentFrequencyUnit?: string
  readonly underlyingPaymentStreamPaymentRollConvention?: string
  readonly underlyingPaymentStreamFirstPaymentDateUnadjusted?: string
  readonly underlyingPaymentStreamLastRegularPaymentDateUnadjusted?: string
  readonly underlyingPaymentStreamPaymentDateRelativeTo?: number
  readonly underlyingPaymentStreamPaymentDateOffsetPeriod?: number
  readonly underlyingPaymentStreamPaymentDateOffsetUnit?: string
  readonly underlyingPaymentStreamPaymentDateOffsetDayType?: number
  readonly underlyingPaymentStreamMasterAgreementPaymentDatesIndicator?: boolean
}

/** UnderlyingPaymentStreamResetDates, a component. */
export interface UnderlyingPaymentStreamResetDatesComponent extends Partial<UnderlyingPaymentStreamResetDateBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamFixingDateBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamFixingDateGrpComponent> {
  readonly underlyingPaymentStreamResetDateRelativeTo?: number
  readonly underlyingPaymentStreamResetDateBusinessDayConvention?: number
  readonly underlyingPaymentStreamResetFrequencyPeriod?: number
  readonly underlyingPaymentStreamResetFrequencyUnit?: string
  readonly underlyingPaymentStreamResetWeeklyRollConvention?: string
  readonly underlyingPaymentStreamInitialFixingDateRelativeTo?: number
  readonly underlyingPaymentStreamInitialFixingDateBusinessDayConvention?: number
  readonly underlyingPaymentStreamInitialFixingDateOffsetPeriod?: number
  readonly underlyingPaymentStreamInitialFixingDateOffsetUnit?: string
  readonly underlyingPaymentStreamInitialFixingDateOffsetDayType?: number
  readonly underlyingPaymentStreamInitialFixingDateAdjusted?: string
  readonly underlyingPaymentStreamFixingDateRelativeTo?: number
  readonly underlyingPaymentStreamFixingDateBusinessDayConvention?: number
  readonly underlyingPaymentStreamFixingDateOffsetPeriod?: number
  readonly underlyingPaymentStreamFixingDateOffsetUnit?: string
  readonly underlyingPaymentStreamFixingDateOffsetDayType?: number
  readonly underlyingPaymentStreamFixingDateAdjusted?: string
  readonly underlyingPaymentStreamRateCutoffDateOffsetPeriod?: number
  readonly underlyingPaymentStreamRateCutoffDateOffsetUnit?: string
  readonly underlyingPaymentStreamRateCutoffDateOffsetDayType?: number
}

/** UnderlyingStreamCalculationPeriodDates, a component. */
export interface UnderlyingStreamCalculationPeriodDatesComponent extends Partial<UnderlyingStreamCalculationPeriodBusinessCenterGrpComponent>, Partial<UnderlyingStreamCalculationPeriodDateGrpComponent>, Partial<UnderlyingStreamFirstPeriodStartDateBusinessCenterGrpComponent> {
  readonly underlyingStreamCalculationPeriodDatesXID?: string
  readonly underlyingStreamCalculationPeriodDatesXIDRef?: string
  readonly underlyingStreamCalculationPeriodBusinessDayConvention?: number
  readonly underlyingStreamFirstPeriodStartDateUnadjusted?: string
  readonly underlyingStreamFirstPeriodStartDateBusinessDayConvention?: number
  readonly underlyingStreamFirstPeriodStartDateAdjusted?: string
  readonly underlyingStreamFirstRegularPeriodStartDateUnadjusted?: string
  readonly underlyingStreamFirstCompoundingPeriodEndDateUnadjusted?: string
  readonly underlyingStreamLastRegularPeriodEndDateUnadjusted?: string
  readonly underlyingStreamCalculationFrequencyPeriod?: number
  readonly underlyingStreamCalculationFrequencyUnit?: string
  readonly underlyingStreamCalculationRollConvention?: string
  readonly underlyingStreamCalculationBalanceOfFirstPeriod?: boolean
  readonly underlyingStreamCalculationCorrectionPeriod?: number
  readonly underlyingStreamCalculationCorrectionUnit?: string
}

/** UnderlyingStreamEffectiveDate, a component. */
export interface UnderlyingStreamEffectiveDateComponent extends Partial<UnderlyingStreamEffectiveDateBusinessCenterGrpComponent> {
  readonly underlyingStreamEffectiveDateUnadjusted?: string
  readonly underlyingStreamEffectiveDateBusinessDayConvention?: number
  readonly underlyingStreamEffectiveDateRelativeTo?: number
  readonly underlyingStreamEffectiveDateOffsetPeriod?: number
  readonly underlyingStreamEffectiveDateOffsetUnit?: string
  readonly underlyingStreamEffectiveDateOffsetDayType?: number
  readonly underlyingStreamEffectiveDateAdjusted?: string
}

/** UnderlyingStreamTerminationDate, a component. */
export interface UnderlyingStreamTerminationDateComponent extends Partial<UnderlyingStreamTerminationDateBusinessCenterGrpComponent> {
  readonly underlyingStreamTerminationDateUnadjusted?: string
  readonly underlyingStreamTerminationDateBusinessDayConvention?: number
  readonly underlyingStreamTerminationDateRelativeTo?: number
  readonly underlyingStreamTerminationDateOffsetPeriod?: number
  readonly underlyingStreamTerminationDateOffsetUnit?: string
  readonly underlyingStreamTerminationDateOffsetDayType?: number
  readonly underlyingStreamTerminationDateAdjusted?: string
}

/** DateAdjustment, a component. */
export interface DateAdjustmentComponent extends Partial<BusinessCenterGrpComponent> {
  readonly businessDayConvention?: Enumerations['businessDayConvention']
  readonly dateRollConvention?: Enumerations['dateRollConvention']
}

/** LegDateAdjustment, a component. */
export interface LegDateAdjustmentComponent extends Partial<LegBusinessCenterGrpComponent> {
  readonly legBusinessDayConvention?: number
  readonly legDateRollConvention?: string
}

/** UnderlyingDateAdjustment, a component. */
export interface UnderlyingDateAdjustmentComponent extends Partial<UnderlyingBusinessCenterGrpComponent> {
  readonly underlyingBusinessDayConvention?: number
  readonly underlyingDateRollConvention?: string
}

/** LegPaymentStreamNonDeliverableSettlRateSource, a component. */
export interface LegPaymentStreamNonDeliverableSettlRateSourceComponent {
  readonly legPaymentStreamNonDeliverableSettlRateSource?: number
  readonly legPaymentStreamNonDeliverableSettlReferencePage?: string
}

/** LegSettlRateFallbackRateSource, a component. */
export interface LegSettlRateFallbackRateSourceComponent {
  readonly legSettlRateFallbackRateSource?: number
  readonly legSettlRateFallbackReferencePage?: string
}

/** PaymentStreamNonDeliverableSettlRateSource, a component. */
export interface PaymentStreamNonDeliverableSettlRateSourceComponent {
  readonly paymentStreamNonDeliverableSettlRateSource?: number
  readonly paymentStreamNonDeliverableSettlReferencePage?: string
}

/** SettlRateFallbackRateSource, a component. */
export interface SettlRateFallbackRateSourceComponent {
  readonly settlRateFallbackRateSource?: number
  readonly settlRateFallbackReferencePage?: string
}

/** UnderlyingPaymentStreamNonDeliverableSettlRateSource, a component. */
export interface UnderlyingPaymentStreamNonDeliverableSettlRateSourceComponent {
  readonly underlyingPaymentStreamNonDeliverableSettlRateSource?: number
  readonly underlyingPaymentStreamNonDeliverableSettlReferencePage?: string
}

/** UnderlyingSettlRateFallbackRateSource, a component. */
export interface UnderlyingSettlRateFallbackRateSourceComponent {
  readonly underlyingSettlRateFallbackRateSource?: number
  readonly underlyingSettlRateFallbackReferencePage?: string
}

/** ProvisionCashSettlQuoteSource, a component. */
export interface ProvisionCashSettlQuoteSourceComponent {
  readonly provisionCashSettlQuoteSource?: number
  readonly provisionCashSettlQuoteReferencePage?: string
}

/** LegProvisionCashSettlQuoteSource, a component. */
export interface LegProvisionCashSettlQuoteSourceComponent {
  readonly legProvisionCashSettlQuoteSource?: number
  readonly legProvisionCashSettlQuoteReferencePage?: string
}

/** ComplexEventRelativeDate, a component. */
export interface ComplexEventRelativeDateComponent extends Partial<ComplexEventDateBusinessCenterGrpComponent> {
  readonly complexEventDateUnadjusted?: string
  readonly complexEventDateRelativeTo?: number
  readonly complexEventDateOffsetPeriod?: number
  readonly complexEventDateOffsetUnit?: string
  readonly complexEventDateOffsetDayType?: Enumerations['complexEventDateOffsetDayType']
  readonly complexEventDateBusinessDayConvention?: number
  readonly complexEventDateAdjusted?: string
  readonly complexEventFixingTime?: string
  readonly complexEventFixingTimeBusinessCenter?: string
}

/** DeliveryStream, a component. */
export interface DeliveryStreamComponent extends Partial<DeliveryStreamCommoditySourceGrpComponent>, Partial<DeliveryStreamCycleGrpComponent> {
  readonly deliveryStreamType?: Enumerations['deliveryStreamType']
  readonly deliveryStreamPipeline?: string
  readonly deliveryStreamEntryPoint?: string
  readonly deliveryStreamWithdrawalPoint?: string
  readonly deliveryStreamDeliveryPoint?: string
  readonly deliveryStreamDeliveryPointSource?: Enumerations['deliveryStreamDeliveryPointSource']
  readonly deliveryStreamDeliveryPointDesc?: string
  readonly deliveryStreamDeliveryRestriction?: Enumerations['deliveryStreamDeliveryRestriction']
  readonly deliveryStreamDeliveryContingency?: string
  readonly deliveryStreamDeliveryContingentPartySide?: number
  readonly deliveryStreamDeliverAtSourceIndicator?: boolean
  readonly deliveryStreamRiskApportionment?: string
  readonly deliveryStreamRiskApportionmentSource?: string
  readonly deliveryStreamTitleTransferLocation?: string
  readonly deliveryStreamTitleTransferCondition?: Enumerations['deliveryStreamTitleTransferCondition']
  readonly deliveryStreamImporterOfRecord?: string
  readonly deliveryStreamNegativeTolerance?: Decimal
  readonly deliveryStreamPositiveTolerance?: Decimal
  readonly deliveryStreamToleranceUnitOfMeasure?: string
  readonly deliveryStreamToleranceType?: number
  readonly deliveryStreamToleranceOptionSide?: Enumerations['deliveryStreamToleranceOptionSide']
  readonly deliveryStreamTotalPositiveTolerance?: Decimal
  readonly deliveryStreamTotalNegativeTolerance?: Decimal
  readonly deliveryStreamNotionalConversionFactor?: Decimal
  readonly deliveryStreamTransportEquipment?: string
  readonly deliveryStreamElectingPartySide?: Enumerations['deliveryStreamElectingPartySide']
  readonly deliveryStreamRouteOrCharter?: string
}

/** MarketDisruption, a component. */
export interface MarketDisruptionComponent extends Partial<MarketDisruptionEventGrpComponent>, Partial<MarketDisruptionFallbackGrpComponent>, Partial<MarketDisruptionFallbackReferencePriceGrpComponent> {
  readonly marketDisruptionProvision?: Enumerations['marketDisruptionProvision']
  readonly marketDisruptionFallbackProvision?: Enumerations['marketDisruptionFallbackProvision']
  readonly marketDisruptionMaximumDays?: number
  readonly marketDisruptionMaterialityPercentage?: Decimal
  readonly marketDisruptionMinimumFuturesContracts?: number
}

/** OptionExercise, a component. */
export interface OptionExerciseComponent extends Partial<SettlMethodElectionDateComponent>, Partial<OptionExerciseDatesComponent>, Partial<OptionExerciseExpirationComponent>, Partial<OptionExerciseMakeWholeProvisionComponent> {
  readonly exerciseDesc?: string
  readonly encodedExerciseDescLen?: number
  readonly encodedExerciseDesc?: DataBytes
  readonly automaticExerciseIndicator?: boolean
  readonly automaticExerciseThresholdRate?: Decimal
  readonly exerciseConfirmationMethod?: Enumerations['exerciseConfirmationMethod']
  readonly manualNoticeBusinessCenter?: string
  readonly fallbackExerciseIndicator?: boolean
  readonly limitedRightToConfirmIndicator?: boolean
  readonly exerciseSplitTicketIndicator?: boolean
  readonly settlMethodElectingPartySide?: number
}

/** OptionExerciseDates, a component. */
export interface OptionExerciseDatesComponent extends Partial<OptionExerciseBusinessCenterGrpComponent>, Partial<OptionExerciseDateGrpComponent> {
  readonly optionExerciseBusinessDayConvention?: number
  readonly optionExerciseEarliestDateOffsetDayType?: number
  readonly optionExerciseEarliestDateOffsetPeriod?: number
  readonly optionExerciseEarliestDateOffsetUnit?: string
  readonly optionExerciseFrequencyPeriod?: number
  readonly optionExerciseFrequencyUnit?: string
  readonly optionExerciseStartDateUnadjusted?: string
  readonly optionExerciseStartDateRelativeTo?: number
  readonly optionExerciseStartDateOffsetPeriod?: number
  readonly optionExerciseStartDateOffsetUnit?: string
  readonly optionExerciseStartDateOffsetDayType?: number
  readonly optionExerciseStartDateAdjusted?: string
  readonly optionExerciseSkip?: number
  readonly optionExerciseNominationDeadline?: string
  readonly optionExerciseFirstDateUnadjusted?: string
  readonly optionExerciseLastDateUnadjusted?: string
  readonly optionExerciseEarliestTime?: string
  readonly optionExerciseLatestTime?: string
  readonly optionExerciseTimeBusinessCenter?: string
}

/** OptionExerciseExpiration, a component. */
export interface OptionExerciseExpirationComponent extends Partial<OptionExerciseExpirationDateBusinessCenterGrpComponent>, Partial<OptionExerciseExpirationDateGrpComponent> {
  readonly optionExerciseExpirationDateBusinessDayConvention?: number
  readonly optionExerciseExpirationDateRelativeTo?: number
  readonly optionExerciseExpirationDateOffsetPeriod?: number
  readonly optionExerciseExpirationDateOffsetUnit?: string
  readonly optionExerciseExpirationFrequencyPeriod?: number
  readonly optionExerciseExpirationFrequencyUnit?: string
  readonly optionExerciseExpirationRollConvention?: string
  readonly optionExerciseExpirationDateOffsetDayType?: number
  readonly optionExerciseExpirationTime?: string
  readonly optionExerciseExpirationTimeBusinessCenter?: string
}

/** PricingDateTime, a component. */
export interface PricingDateTimeComponent extends Partial<PricingDateBusinessCenterGrpComponent> {
  readonly pricingDateUnadjusted?: string
  readonly pricingDateBusinessDayConvention?: number
  readonly pricingDateAdjusted?: string
  readonly pricingTime?: string
  readonly pricingTimeBusinessCenter?: string
}

/** StreamCommodity, a component. */
export interface StreamCommodityComponent extends Partial<StreamCommodityAltIDGrpComponent>, Partial<StreamAssetAttributeGrpComponent>, Partial<StreamCommodityDataSourceGrpComponent>, Partial<StreamCommoditySettlBusinessCenterGrpComponent>, Partial<StreamCommoditySettlPeriodGrpComponent> {
  readonly streamCommodityBase?: string
  readonly streamCommodityType?: string
  readonly streamCommoditySecurityID?: string
  readonly streamCommoditySecurityIDSource?: string
  readonly streamCommodityDesc?: string
  readonly encodedStreamCommodityDescLen?: number
  readonly encodedStreamCommodityDesc?: DataBytes
  readonly streamCommodityDeliveryPricingRegion?: string
  readonly streamCommodityUnitOfMeasure?: string
  readonly streamCommodityCurrency?: string
  readonly streamCommodityExchange?: string
  readonly streamCommodityRateSource?: number
  readonly streamCommodityRateReferencePage?: string
  readonly streamCommodityRateReferencePageHeading?: string
  readonly streamDataProvider?: string
  readonly streamCommodityPricingType?: string
  readonly streamCommodityNearbySettlDayPeriod?: number
  readonly streamCommodityNearbySettlDayUnit?: Enumerations['streamCommodityNearbySettlDayUnit']
  readonly streamCommoditySettlDateUnadjusted?: string
  readonly streamCommoditySettlDateBusinessDayConvention?: number
  readonly streamCommoditySettlDateAdjusted?: string
  readonly streamCommoditySettlMonth?: number
  readonly streamCommoditySettlDateRollPeriod?: number
  readonly streamCommoditySettlDateRollUnit?: Enumerations['streamCommoditySettlDateRollUnit']
  readonly streamCommoditySettlDayType?: number
  readonly streamCommodityXID?: string
  readonly streamCommodityXIDRef?: string
}

/** LegComplexEventRelativeDate, a component. */
export interface LegComplexEventRelativeDateComponent extends Partial<LegComplexEventDateBusinessCenterGrpComponent> {
  readonly legComplexEventDateUnadjusted?: string
  readonly legComplexEventDateRelativeTo?: number
  readonly legComplexEventDateOffsetPeriod?: number
  readonly legComplexEventDateOffsetUnit?: string
  readonly legComplexEventDateOffsetDayType?: number
  readonly legComplexEventDateBusinessDayConvention?: number
  readonly legComplexEventDateAdjusted?: string
  readonly legComplexEventFixingTime?: string
  readonly legComplexEventFixingTimeBusinessCenter?: string
}

/** LegDeliveryStream, a component. */
export interface LegDeliveryStreamComponent extends Partial<LegDeliveryStreamCommoditySourceGrpComponent>, Partial<LegDeliveryStreamCycleGrpComponent> {
  readonly legDeliveryStreamType?: number
  readonly legDeliveryStreamPipeline?: string
  readonly legDeliveryStreamEntryPoint?: string
  readonly legDeliveryStreamWithdrawalPoint?: string
  readonly legDeliveryStreamDeliveryPoint?: string
  readonly legDeliveryStreamDeliveryPointSource?: number
  readonly legDeliveryStreamDeliveryPointDesc?: string
  readonly legDeliveryStreamDeliveryRestriction?: number
  readonly legDeliveryStreamDeliveryContingency?: string
  readonly legDeliveryStreamDeliveryContingentPartySide?: number
  readonly legDeliveryStreamDeliverAtSourceIndicator?: boolean
  readonly legDeliveryStreamRiskApportionment?: string
  readonly legDeliveryStreamRiskApportionmentSource?: string
  readonly legDeliveryStreamTitleTransferLocation?: string
  readonly legDeliveryStreamTitleTransferCondition?: number
  readonly legDeliveryStreamImporterOfRecord?: string
  readonly legDeliveryStreamNegativeTolerance?: Decimal
  readonly legDeliveryStreamPositiveTolerance?: Decimal
  readonly legDeliveryStreamToleranceUnitOfMeasure?: string
  readonly legDeliveryStreamToleranceType?: number
  readonly legDeliveryStreamToleranceOptionSide?: number
  readonly legDeliveryStreamTotalPositiveTolerance?: Decimal
  readonly legDeliveryStreamTotalNegativeTolerance?: Decimal
  readonly legDeliveryStreamNotionalConversionFactor?: Decimal
  readonly legDeliveryStreamTransportEquipment?: string
  readonly legDeliveryStreamElectingPartySide?: number
  readonly legDeliveryStreamRouteOrCharter?: string
}

/** LegMarketDisruption, a component. */
export interface LegMarketDisruptionComponent extends Partial<LegMarketDisruptionEventGrpComponent>, Partial<LegMarketDisruptionFallbackGrpComponent>, Partial<LegMarketDisruptionFallbackReferencePriceGrpComponent> {
  readonly legMarketDisruptionProvision?: number
  readonly legMarketDisruptionFallbackProvision?: number
  readonly legMarketDisruptionMaximumDays?: number
  readonly legMarketDisruptionMaterialityPercentage?: Decimal
  readonly legMarketDisruptionMinimumFuturesContracts?: number
}

/** LegOptionExercise, a component. */
export interface LegOptionExerciseComponent extends Partial<LegSettlMethodElectionDateComponent>, Partial<LegOptionExerciseDatesComponent>, Partial<LegOptionExerciseExpirationComponent>, Partial<LegOptionExerciseMakeWholeProvisionComponent> {
  readonly legExerciseDesc?: string
  readonly encodedLegExerciseDescLen?: number
  readonly encodedLegExerciseDesc?: DataBytes
  readonly legAutomaticExerciseIndicator?: boolean
  readonly legAutomaticExerciseThresholdRate?: Decimal
  readonly legExerciseConfirmationMethod?: number
  readonly legManualNoticeBusinessCenter?: string
  readonly legFallbackExerciseIndicator?: boolean
  readonly legLimitRightToConfirmIndicator?: boolean
  readonly legExerciseSplitTicketIndicator?: boolean
  readonly legSettlMethodElectingPartySide?: number
}

/** LegOptionExerciseDates, a component. */
export interface LegOptionExerciseDatesComponent extends Partial<LegOptionExerciseBusinessCenterGrpComponent>, Partial<LegOptionExerciseDateGrpComponent> {
  readonly legOptionExerciseBusinessDayConvention?: number
  readonly legOptionExerciseEarliestDateOffsetDayType?: number
  readonly legOptionExerciseEarliestDateOffsetPeriod?: number
  readonly legOptionExerciseEarliestDateOffsetUnit?: string
  readonly legOptionExerciseFrequencyPeriod?: number
  readonly legOptionExerciseFrequencyUnit?: string
  readonly legOptionExerciseStartDateUnadjusted?: string
  readonly legOptionExerciseStartDateRelativeTo?: number
  readonly legOptionExerciseStartDateOffsetPeriod?: number
  readonly legOptionExerciseStartDateOffsetUnit?: string
  readonly legOptionExerciseStartDateOffsetDayType?: number
  readonly legOptionExerciseStartDateAdjusted?: string
  readonly legOptionExerciseSkip?: number
  readonly legOptionExerciseNominationDeadline?: string
  readonly legOptionExerciseFirstDateUnadjusted?: string
  readonly legOptionExerciseLastDateUnadjusted?: string
  readonly legOptionExerciseEarliestTime?: string
  readonly legOptionExerciseLatestTime?: string
  readonly legOptionExerciseTimeBusinessCenter?: string
}

/** LegOptionExerciseExpiration, a component. */
export interface LegOptionExerciseExpirationComponent extends Partial<LegOptionExerciseExpirationDateBusinessCenterGrpComponent>, Partial<LegOptionExerciseExpirationDateGrpComponent> {
  readonly legOptionExerciseExpirationDateBusinessDayConvention?: number
  readonly legOptionExerciseExpirationDateRelativeTo?: number
  readonly legOptionExerciseExpirationDateOffsetPeriod?: number
  readonly legOptionExerciseExpirationDateOffsetUnit?: string
  readonly legOptionExerciseExpirationFrequencyPeriod?: number
  readonly legOptionExerciseExpirationFrequencyUnit?: string
  readonly legOptionExerciseExpirationRollConvention?: string
  readonly legOptionExerciseExpirationDateOffsetDayType?: number
  readonly legOptionExerciseExpirationTime?: string
  readonly legOptionExerciseExpirationTimeBusinessCenter?: string
}

/** LegPricingDateTime, a component. */
export interface LegPricingDateTimeComponent extends Partial<LegPricingDateBusinessCenterGrpComponent> {
  readonly legPricingDateUnadjusted?: string
  readonly legPricingDateBusinessDayConvention?: number
  readonly legPricingDateAdjusted?: string
  readonly legPricingTime?: string
  readonly legPricingTimeBusinessCenter?: string
}

/** LegStreamCommodity, a component. */
export interface LegStreamCommodityComponent extends Partial<LegStreamCommodityAltIDGrpComponent>, Partial<LegStreamAssetAttributeGrpComponent>, Partial<LegStreamCommodityDataSourceGrpComponent>, Partial<LegStreamCommoditySettlBusinessCenterGrpComponent>, Partial<LegStreamCommoditySettlPeriodGrpComponent> {
  readonly legStreamCommodityBase?: string
  readonly legStreamCommodityType?: string
  readonly legStreamCommoditySecurityID?: string
  readonly legStreamCommoditySecurityIDSource?: string
  readonly legStreamCommodityDesc?: string
  readonly encodedLegStreamCommodityDescLen?: number
  readonly encodedLegStreamCommodityDesc?: DataBytes
  readonly legStreamCommodityDeliveryPricingRegion?: string
  readonly legStreamCommodityUnitOfMeasure?: string
  readonly legStreamCommodityCurrency?: string
  readonly legStreamCommodityExchange?: string
  readonly legStreamCommodityRateSource?: number
  readonly legStreamCommodityRateReferencePage?: string
  readonly legStreamCommodityRateReferencePageHeading?: string
  readonly legStreamDataProvider?: string
  readonly legStreamCommodityPricingType?: string
  readonly legStreamCommodityNearbySettlDayPeriod?: number
  readonly legStreamCommodityNearbySettlDayUnit?: string
  readonly legStreamCommoditySettlDateUnadjusted?: string
  readonly legStreamCommoditySettlDateBusinessDayConvention?: number
  readonly legStreamCommoditySettlDateAdjusted?: string
  readonly legStreamCommoditySettlMonth?: number
  readonly legStreamCommoditySettlDateRollPeriod?: number
  readonly legStreamCommoditySettlDateRollUnit?: string
  readonly legStreamCommoditySettlDayType?: number
  readonly legStreamCommodityXID?: string
  readonly legStreamCommodityXIDRef?: string
}

/** UnderlyingComplexEventRelativeDate, a component. */
export interface UnderlyingComplexEventRelativeDateComponent extends Partial<UnderlyingComplexEventDateBusinessCenterGrpComponent> {
  readonly underlyingComplexEventDateUnadjusted?: string
  readonly underlyingComplexEventDateRelativeTo?: number
  readonly underlyingComplexEventDateOffsetPeriod?: number
  readonly underlyingComplexEventDateOffsetUnit?: string
  readonly underlyingComplexEventDateOffsetDayType?: number
  readonly underlyingComplexEventDateBusinessDayConvention?: number
  readonly underlyingComplexEventDateAdjusted?: string
  readonly underlyingComplexEventFixingTime?: string
  readonly underlyingComplexEventFixingTimeBusinessCenter?: string
}

/** UnderlyingDeliveryStream, a component. */
export interface UnderlyingDeliveryStreamComponent extends Partial<UnderlyingDeliveryStreamCommoditySourceGrpComponent>, Partial<UnderlyingDeliveryStreamCycleGrpComponent> {
  readonly underlyingDeliveryStreamType?: number
  readonly underlyingDeliveryStreamPipeline?: string
  readonly underlyingDeliveryStreamEntryPoint?: string
  readonly underlyingDeliveryStreamWithdrawalPoint?: string
  readonly underlyingDeliveryStreamDeliveryPoint?: string
  readonly underlyingDeliveryStreamDeliveryPointSource?: number
  readonly underlyingDeliveryStreamDeliveryPointDesc?: string
  readonly underlyingDeliveryStreamDeliveryRestriction?: number
  readonly underlyingDeliveryStreamDeliveryContingency?: string
  readonly underlyingDeliveryStreamDeliveryContingentPartySide?: number
  readonly underlyingDeliveryStreamDeliverAtSourceIndicator?: boolean
  readonly underlyingDeliveryStreamRiskApportionment?: string
  readonly underlyingDeliveryStreamRiskApportionmentSource?: string
  readonly underlyingDeliveryStreamTitleTransferLocation?: string
  readonly underlyingDeliveryStreamTitleTransferCondition?: number
  readonly underlyingDeliveryStreamImporterOfRecord?: string
  readonly underlyingDeliveryStreamNegativeTolerance?: Decimal
  readonly underlyingDeliveryStreamPositiveTolerance?: Decimal
  readonly underlyingDeliveryStreamToleranceUnitOfMeasure?: string
  readonly underlyingDeliveryStreamToleranceType?: number
  readonly underlyingDeliveryStreamToleranceOptionSide?: number
  readonly underlyingDeliveryStreamTotalPositiveTolerance?: Decimal
  readonly underlyingDeliveryStreamTotalNegativeTolerance?: Decimal
  readonly underlyingDeliveryStreamNotionalConversionFactor?: Decimal
  readonly underlyingDeliveryStreamTransportEquipment?: string
  readonly underlyingDeliveryStreamElectingPartySide?: number
  readonly underlyingDeliveryStreamRouteOrCharter?: string
}

/** UnderlyingOptionExercise, a component. */
export interface UnderlyingOptionExerciseComponent extends Partial<UnderlyingSettlMethodElectionDateComponent>, Partial<UnderlyingOptionExerciseDatesComponent>, Partial<UnderlyingOptionExerciseExpirationComponent>, Partial<UnderlyingOptionExerciseMakeWholeProvisionComponent> {
  readonly underlyingExerciseDesc?: string
  readonly encodedUnderlyingExerciseDescLen?: number
  readonly encodedUnderlyingExerciseDesc?: DataBytes
  readonly underlyingAutomaticExerciseIndicator?: boolean
  readonly underlyingAutomaticExerciseThresholdRate?: Decimal
  readonly underlyingExerciseConfirmationMethod?: number
  readonly underlyingManualNoticeBusinessCenter?: string
  readonly underlyingFallbackExerciseIndicator?: boolean
  readonly underlyingLimitedRightToConfirmIndicator?: boolean
  readonly underlyingExerciseSplitTicketIndicator?: boolean
  readonly underlyingSettlMethodElectingPartySide?: number
}

/** UnderlyingOptionExerciseDates, a component. */
export interface UnderlyingOptionExerciseDatesComponent extends Partial<UnderlyingOptionExerciseBusinessCenterGrpComponent>, Partial<UnderlyingOptionExerciseDateGrpComponent> {
  readonly underlyingOptionExerciseBusinessDayConvention?: number
  readonly underlyingOptionExerciseEarliestDateOffsetDayType?: number
  readonly underlyingOptionExerciseEarliestDateOffsetPeriod?: number
  readonly underlyingOptionExerciseEarliestDateOffsetUnit?: string
  readonly underlyingOptionExerciseFrequencyPeriod?: number
  readonly underlyingOptionExerciseFrequencyUnit?: string
  readonly underlyingOptionExerciseStartDateUnadjusted?: string
  readonly underlyingOptionExerciseStartDateRelativeTo?: number
  readonly underlyingOptionExerciseStartDateOffsetPeriod?: number
  readonly underlyingOptionExerciseStartDateOffsetUnit?: string
  readonly underlyingOptionExerciseStartDateOffsetDayType?: number
  readonly underlyingOptionExerciseStartDateAdjusted?: string
  readonly underlyingOptionExerciseSkip?: number
  readonly underlyingOptionExerciseNominationDeadline?: string
  readonly underlyingOptionExerciseFirstDateUnadjusted?: string
  readonly underlyingOptionExerciseLastDateUnadjusted?: string
  readonly underlyingOptionExerciseEarliestTime?: string
  readonly underlyingOptionExerciseLatestTime?: string
  readonly underlyingOptionExerciseTimeBusinessCenter?: string
}

/** UnderlyingOptionExerciseExpiration, a component. */
export interface UnderlyingOptionExerciseExpirationComponent extends Partial<UnderlyingOptionExerciseExpirationDateBusinessCenterGrpComponent>, Partial<UnderlyingOptionExerciseExpirationDateGrpComponent> {
  readonly underlyingOptionExerciseExpirationDateBusinessDayConvention?: number
  readonly underlyingOptionExerciseExpirationDateRelativeTo?: number
  readonly underlyingOptionExerciseExpirationDateOffsetPeriod?: number
  readonly underlyingOptionExerciseExpirationDateOffsetUnit?: string
  readonly underlyingOptionExerciseExpirationFrequencyPeriod?: number
  readonly underlyingOptionExerciseExpirationFrequencyUnit?: string
  readonly underlyingOptionExerciseExpirationRollConvention?: string
  readonly underlyingOptionExerciseExpirationDateOffsetDayType?: number
  readonly underlyingOptionExerciseExpirationTime?: string
  readonly underlyingOptionExerciseExpirationTimeBusinessCenter?: string
}

/** UnderlyingMarketDisruption, a component. */
export interface UnderlyingMarketDisruptionComponent extends Partial<UnderlyingMarketDisruptionEventGrpComponent>, Partial<UnderlyingMarketDisruptionFallbackGrpComponent>, Partial<UnderlyingMarketDisruptionFallbackReferencePriceGrpComponent> {
  readonly underlyingMarketDisruptionProvision?: number
  readonly underlyingMarketDisruptionFallbackProvision?: number
  readonly underlyingMarketDisruptionMaximumDays?: number
  readonly underlyingMarketDisruptionMaterialityPercentage?: Decimal
  readonly underlyingMarketDisruptionMinimumFuturesContracts?: number
}

/** UnderlyingPricingDateTime, a component. */
export interface UnderlyingPricingDateTimeComponent extends Partial<UnderlyingPricingDateBusinessCenterGrpComponent> {
  readonly underlyingPricingDateUnadjusted?: string
  readonly underlyingPricingDateBusinessDayConvention?: number
  readonly underlyingPricingDateAdjusted?: string
  readonly underlyingPricingTime?: string
  readonly underlyingPricingTimeBusinessCenter?: string
}

/** UnderlyingStreamCommodity, a component. */
export interface UnderlyingStreamCommodityComponent extends Partial<UnderlyingStreamCommodityAltIDGrpComponent>, Partial<UnderlyingStreamAssetAttributeGrpComponent>, Partial<UnderlyingStreamCommodityDataSourceGrpComponent>, Partial<UnderlyingStreamCommoditySettlBusinessCenterGrpComponent>, Partial<UnderlyingStreamCommoditySettlPeriodGrpComponent> {
  readonly underlyingStreamCommodityBase?: string
  readonly underlyingStreamCommodityType?: string
  readonly underlyingStreamCommoditySecurityID?: string
  readonly underlyingStreamCommoditySecurityIDSource?: string
  readonly underlyingStreamCommodityDesc?: string
  readonly encodedUnderlyingStreamCommodityDescLen?: number
  readonly encodedUnderlyingStreamCommodityDesc?: DataBytes
  readonly underlyingStreamCommodityDeliveryPricingRegion?: string
  readonly underlyingStreamCommodityUnitOfMeasure?: string
  readonly underlyingStreamCommodityCurrency?: string
  readonly underlyingStreamCommodityExchange?: string
  readonly underlyingStreamCommodityRateSource?: number
  readonly underlyingStreamCommodityRateReferencePage?: string
  readonly underlyingStreamCommodityRateReferencePageHeading?: string
  readonly underlyingStreamDataProvider?: string
  readonly underlyingStreamCommodityPricingType?: string
  readonly underlyingStreamCommodityNearbySettlDayPeriod?: number
  readonly underlyingStreamCommodityNearbySettlDayUnit?: string
  readonly underlyingStreamCommoditySettlDateUnadjusted?: string
  readonly underlyingStreamCommoditySettlDateBusinessDayConvention?: number
  readonly underlyingStreamCommoditySettlDateAdjusted?: string
  readonly underlyingStreamCommoditySettlMonth?: number
  readonly underlyingStreamCommoditySettlDateRollPeriod?: number
  readonly underlyingStreamCommoditySettlDateRollUnit?: string
  readonly underlyingStreamCommoditySettlDayType?: number
  readonly underlyingStreamCommodityXID?: string
  readonly underlyingStreamCommodityXIDRef?: string
}

/** UnderlyingProvisionCashSettlPaymentDates, a component. */
export interface UnderlyingProvisionCashSettlPaymentDatesComponent extends Partial<UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrpComponent>, Partial<UnderlyingProvisionCashSettlPaymentFixedDateGrpComponent> {
  readonly underlyingProvisionCashSettlPaymentDateBusinessDayConvention?: number
  readonly underlyingProvisionCashSettlPaymentDateRelativeTo?: number
  readonly underlyingProvisionCashSettlPaymentDateOffsetPeriod?: number
  readonly underlyingProvisionCashSettlPaymentDateOffsetUnit?: string
  readonly underlyingProvisionCashSettlPaymentDateOffsetDayType?: number
  readonly underlyingProvisionCashSettlPaymentDateRangeFirst?: string
  readonly underlyingProvisionCashSettlPaymentDateRangeLast?: string
}

/** UnderlyingProvisionCashSettlQuoteSource, a component. */
export interface UnderlyingProvisionCashSettlQuoteSourceComponent {
  readonly underlyingProvisionCashSettlQuoteSource?: number
  readonly underlyingProvisionCashSettlQuoteReferencePage?: string
}

/** UnderlyingProvisionCashSettlValueDates, a component. */
export interface UnderlyingProvisionCashSettlValueDatesComponent extends Partial<UnderlyingProvisionCashSettlValueDateBusinessCenterGrpComponent> {
  readonly underlyingProvisionCashSettlValueTime?: string
  readonly underlyingProvisionCashSettlValueTimeBusinessCenter?: string
  readonly underlyingProvisionCashSettlValueDateBusinessDayConvention?: number
  readonly underlyingProvisionCashSettlValueDateRelativeTo?: number
  readonly underlyingProvisionCashSettlValueDateOffsetPeriod?: number
  readonly underlyingProvisionCashSettlValueDateOffsetUnit?: string
  readonly underlyingProvisionCashSettlValueDateOffsetDayType?: number
  readonly underlyingProvisionCashSettlValueDateAdjusted?: string
}

/** UnderlyingProvisionOptionExerciseDates, a component. */
export interface UnderlyingProvisionOptionExerciseDatesComponent extends Partial<UnderlyingProvisionOptionExerciseBusinessCenterGrpComponent>, Partial<UnderlyingProvisionOptionExerciseFixedDateGrpComponent> {
  readonly underlyingProvisionOptionExerciseBusinessDayConvention?: number
  readonly underlyingProvisionOptionExerciseEarliestDateOffsetPeriod?: number
  readonly underlyingProvisionOptionExerciseEarliestDateOffsetUnit?: string
  readonly underlyingProvisionOptionExerciseFrequencyPeriod?: number
  readonly underlyingProvisionOptionExerciseFrequencyUnit?: string
  readonly underlyingProvisionOptionExerciseStartDateUnadjusted?: string
  readonly underlyingProvisionOptionExerciseStartDateRelativeTo?: number
  readonly underlyingProvisionOptionExerciseStartDateOffsetPeriod?: number
  readonly underlyingProvisionOptionExerciseStartDateOffsetUnit?: string
  readonly underlyingProvisionOptionExerciseStartDateOffsetDayType?: number
  readonly underlyingProvisionOptionExerciseStartDateAdjusted?: string
  readonly underlyingProvisionOptionExercisePeriodSkip?: number
  readonly underlyingProvisionOptionExerciseBoundsFirstDateUnadjusted?: string
  readonly underlyingProvisionOptionExerciseBoundsLastDateUnadjusted?: string
  readonly underlyingProvisionOptionExerciseEarliestTime?: string
  readonly underlyingProvisionOptionExerciseEarliestTimeBusinessCenter?: string
  readonly underlyingProvisionOptionExerciseLatestTime?: string
  readonly underlyingProvisionOptionExerciseLatestTimeBusinessCenter?: string
}

/** UnderlyingProvisionOptionExpirationDate, a component. */
export interface UnderlyingProvisionOptionExpirationDateComponent extends Partial<UnderlyingProvisionOptionExpirationDateBusinessCenterGrpComponent> {
  readonly underlyingProvisionOptionExpirationDateUnadjusted?: string
  readonly underlyingProvisionOptionExpirationDateBusinessDayConvention?: number
  readonly underlyingProvisionOptionExpirationDateRelativeTo?: number
  readonly underlyingProvisionOptionExpirationDateOffsetPeriod?: number
  readonly underlyingProvisionOptionExpirationDateOffsetUnit?: string
  readonly underlyingProvisionOptionExpirationDateOffsetDayType?: number
  readonly underlyingProvisionOptionExpirationDateAdjusted?: string
  readonly underlyingProvisionOptionExpirationTime?: string
  readonly underlyingProvisionOptionExpirationTimeBusinessCenter?: string
}

/** UnderlyingProvisionOptionRelevantUnderlyingDate, a component. */
export interface UnderlyingProvisionOptionRelevantUnderlyingDateComponent extends Partial<UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent> {
  readonly underlyingProvisionOptionRelevantUnderlyingDateUnadjusted?: string
  readonly underlyingProvisionOptionRelevantUnderlyingDateBizDayConvention?: number
  readonly underlyingProvisionOptionRelevantUnderlyingDateRelativeTo?: number
  readonly underlyingProvisionOptionRelevantUnderlyingDateOffsetPeriod?: number
  readonly underlyingProvisionOptionRelevantUnderlyingDateOffsetUnit?: string
  readonly underlyingProvisionOptionRelevantUnderlyingDateOffsetDayType?: number
  readonly underlyingProvisionOptionRelevantUnderlyingDateAdjusted?: string
}

/** MDStatisticParameters, a component. */
export interface MDStatisticParametersComponent extends Partial<NestedPartiesComponent> {
  readonly mdStatisticType: Enumerations['mdStatisticType']
  readonly mdStatisticScope: Enumerations['mdStatisticScope']
  readonly mdStatisticSubScope?: Enumerations['mdStatisticSubScope']
  readonly mdStatisticScopeType?: Enumerations['mdStatisticScopeType']
  readonly mdStatisticName?: string
  readonly mdStatisticDesc?: string
  readonly encodedMDStatisticDescLen?: number
  readonly encodedMDStatisticDesc?: DataBytes
  readonly marketDepth?: number
  readonly mdStatisticFrequencyPeriod?: number
  readonly mdStatisticFrequencyUnit?: number
  readonly mdStatisticDelayPeriod?: number
  readonly mdStatisticDelayUnit?: number
  readonly mdStatisticIntervalType: Enumerations['mdStatisticIntervalType']
  readonly mdStatisticIntervalTypeUnit?: string
  readonly mdStatisticIntervalPeriod?: number
  readonly mdStatisticIntervalUnit?: number
  readonly mdStatisticStartDate?: UtcText
  readonly mdStatisticEndDate?: UtcText
  readonly mdStatisticStartTime?: string
  readonly mdStatisticEndTime?: string
  readonly mdStatisticRatioType?: Enumerations['mdStatisticRatioType']
  readonly annualTradingBusinessDays?: number
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly ordType?: Enumerations['ordType']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly side?: Enumerations['side']
  readonly tradeInputSource?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly mdOriginType?: Enumerations['mdOriginType']
  readonly mdValueTier?: Enumerations['mdValueTier']
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly mdFeedType?: string
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly aggressorIndicator?: boolean
}

/** LegFinancingDetails, a component. */
export interface LegFinancingDetailsComponent extends Partial<LegFinancingContractualDefinitionsGrpComponent>, Partial<LegFinancingTermSupplementGrpComponent>, Partial<LegFinancingContractualMatrixGrpComponent> {
  readonly legAgreementDesc?: string
  readonly legAgreementID?: string
  readonly legAgreementVersion?: string
  readonly legAgreementDate?: string
  readonly legAgreementCurrency?: string
  readonly legAgreementCurrencyCodeSource?: string
  readonly legMasterConfirmationDesc?: string
  readonly legMasterConfirmationDate?: string
  readonly legMasterConfirmationAnnexDesc?: string
  readonly legMasterConfirmationAnnexDate?: string
  readonly legBrokerConfirmationDesc?: string
  readonly legCreditSupportAgreementDesc?: string
  readonly legCreditSupportAgreementDate?: string
  readonly legCreditSupportAgreementID?: string
  readonly legGoverningLaw?: string
  readonly legDocumentationText?: string
  readonly encodedLegDocumentationTextLen?: number
  readonly encodedLegDocumentationText?: DataBytes
  readonly legTerminationType?: number
  readonly legStartDate?: string
  readonly legEndDate?: string
  readonly legDeliveryType?: number
  readonly legMarginRatio?: Decimal
}

/** CashSettlDate, a component. */
export interface CashSettlDateComponent extends Partial<CashSettlDateBusinessCenterGrpComponent> {
  readonly cashSettlDateUnadjusted?: string
  readonly cashSettlDateBusinessDayConvention?: number
  readonly cashSettlDateRelativeTo?: number
  readonly cashSettlDateOffsetPeriod?: number
  readonly cashSettlDateOffsetUnit?: string
  readonly cashSettlDateOffsetDayType?: number
  readonly cashSettlDateAdjusted?: string
}

/** DividendAccrualFloatingRate, a component. */
export interface DividendAccrualFloatingRateComponent {
  readonly dividendFloatingRateIndex?: string
  readonly dividendFloatingRateIndexCurvePeriod?: number
  readonly dividendFloatingRateIndexCurveUnit?: string
  readonly dividendFloatingRateMultiplier?: Decimal
  readonly dividendFloatingRateSpread?: Decimal
  readonly dividendFloatingRateSpreadPositionType?: number
  readonly dividendFloatingRateTreatment?: number
  readonly dividendCapRate?: Decimal
  readonly dividendCapRateBuySide?: number
  readonly dividendCapRateSellSide?: number
  readonly dividendFloorRate?: Decimal
  readonly dividendFloorRateBuySide?: number
  readonly dividendFloorRateSellSide?: number
  readonly dividendInitialRate?: Decimal
  readonly dividendFinalRateRoundingDirection?: string
  readonly dividendFinalRatePrecision?: number
  readonly dividendAveragingMethod?: number
  readonly dividendNegativeRateTreatment?: number
}

/** DividendAccrualPaymentDate, a component. */
export interface DividendAccrualPaymentDateComponent extends Partial<DividendAccrualPaymentDateBusinessCenterGrpComponent> {
  readonly dividendAccrualPaymentDateRelativeTo?: number
  readonly dividendAccrualPaymentDateOffsetPeriod?: number
  readonly dividendAccrualPaymentDateOffsetUnit?: string
  readonly dividendAccrualPaymentDateOffsetDayType?: number
  readonly dividendAccrualPaymentDateUnadjusted?: string
  readonly dividendAccrualPaymeentDateBusinessDayConvention?: number
  readonly dividendAccrualPaymentDateAdjusted?: string
}

/** DividendConditions, a component. */
export interface DividendConditionsComponent extends Partial<DividendPeriodGrpComponent>, Partial<DividendFXTriggerDateComponent>, Partial<DividendAccrualFloatingRateComponent>, Partial<DividendAccrualPaymentDateComponent> {
  readonly dividendReinvestmentIndicator?: boolean
  readonly dividendEntitlementEvent?: Enumerations['dividendEntitlementEvent']
  readonly dividendAmountType?: Enumerations['dividendAmountType']
  readonly dividendUnderlierRefID?: string
  readonly extraordinaryDividendPartySide?: number
  readonly extraordinaryDividendAmountType?: number
  readonly extraordinaryDividendCurrency?: string
  readonly extraordinaryDividendDeterminationMethod?: string
  readonly dividendAccrualFixedRate?: Decimal
  readonly dividendCompoundingMethod?: number
  readonly dividendNumOfIndexUnits?: number
  readonly dividendCashPercentage?: Decimal
  readonly dividendCashEquivalentPercentage?: Decimal
  readonly nonCashDividendTreatment?: Enumerations['nonCashDividendTreatment']
  readonly dividendComposition?: Enumerations['dividendComposition']
  readonly specialDividendsIndicator?: boolean
  readonly materialDividendsIndicator?: boolean
  readonly optionsExchangeDividendsIndicator?: boolean
  readonly additionalDividendsIndicator?: boolean
  readonly allDividendsIndicator?: boolean
}

/** DividendFXTriggerDate, a component. */
export interface DividendFXTriggerDateComponent extends Partial<DividendFXTriggerDateBusinessCenterGrpComponent> {
  readonly dividendFXTriggerDateRelativeTo?: number
  readonly dividendFXTriggerDateOffsetPeriod?: number
  readonly dividendFXTriggerDateOffsetUnit?: string
  readonly dividendFXTriggerDateOffsetDayType?: number
  readonly dividendFXTriggerDateUnadjusted?: string
  readonly dividendFXTriggerDateBusinessDayConvention?: number
  readonly dividendFXTriggerDateAdjusted?: string
}

/** LegCashSettlDate, a component. */
export interface LegCashSettlDateComponent extends Partial<LegCashSettlDateBusinessCenterGrpComponent> {
  readonly legCashSettlDateUnadjusted?: string
  readonly legCashSettlDateBusinessDayConvention?: number
  readonly legCashSettlDateRelativeTo?: number
  readonly legCashSettlDateOffsetPeriod?: number
  readonly legCashSettlDateOffsetUnit?: string
  readonly legCashSettlDateOffsetDayType?: number
  readonly legCashSettlDateAdjusted?: string
}

/** LegDividendAccrualFloatingRate, a component. */
export interface LegDividendAccrualFloatingRateComponent {
  readonly legDividendFloatingRateIndex?: string
  readonly legDividendFloatingRateIndexCurvePeriod?: number
  readonly legDividendFloatingRateIndexCurveUnit?: string
  readonly legDividendFloatingRateMultiplier?: Decimal
  readonly legDividendFloatingRateSpread?: Decimal
  readonly legDividendFloatingRateSpreadPositionType?: number
  readonly legDividendFloatingRateTreatment?: number
  readonly legDividendCapRate?: Decimal
  readonly legDividendCapRateBuySide?: number
  readonly legDividendCapRateSellSide?: number
  readonly legDividendFloorRate?: Decimal
  readonly legDividendFloorRateBuySide?: number
  readonly legDividendFloorRateSellSide?: number
  readonly legDividendInitialRate?: Decimal
  readonly legDividendFinalRateRoundingDirection?: string
  readonly legDividendFinalRatePrecision?: number
  readonly legDividendAveragingMethod?: number
  readonly legDividendNegativeRateTreatment?: number
}

/** LegDividendAccrualPaymentDate, a component. */
export interface LegDividendAccrualPaymentDateComponent extends Partial<LegDividendAccrualPaymentDateBusinessCenterGrpComponent> {
  readonly legDividendAccrualPaymentDateRelativeTo?: number
  readonly legDividendAccrualPaymentDateOffsetPeriod?: number
  readonly legDividendAccrualPaymentDateOffsetUnit?: string
  readonly legDividendAccrualPaymentDateOffsetDayType?: number
  readonly legDividendAccrualPaymentDateUnadjusted?: string
  readonly legDividendAccrualPaymentDateBusinessDayConvention?: number
  readonly legDividendAccrualPaymentDateAdjusted?: string
}

/** LegDividendConditions, a component. */
export interface LegDividendConditionsComponent extends Partial<LegDividendPeriodGrpComponent>, Partial<LegDividendFXTriggerDateComponent>, Partial<LegDividendAccrualFloatingRateComponent>, Partial<LegDividendAccrualPaymentDateComponent> {
  readonly legDividendReinvestmentIndicator?: boolean
  readonly legDividendEntitlementEvent?: number
  readonly legDividendAmountType?: number
  readonly legDividendUnderlierRefID?: string
  readonly legExtraordinaryDividendPartySide?: number
  readonly legExtraordinaryDividendAmountType?: number
  readonly legExtraordinaryDividendCurrency?: string
  readonly legExtraordinaryDividendDeterminationMethod?: string
  readonly legDividendAccrualFixedRate?: Decimal
  readonly legDividendCompoundingMethod?: number
  readonly legDividendNumOfIndexUnits?: number
  readonly legDividendCashPercentage?: Decimal
  readonly legDividendCashEquivalentPercentage?: Decimal
  readonly legNonCashDividendTreatment?: number
  readonly legDividendComposition?: number
  readonly legSpecialDividendsIndicator?: boolean
  readonly legMaterialDividendsIndicator?: boolean
  readonly legOptionsExchangeDividendsIndicator?: boolean
  readonly legAdditionalDividendsIndicator?: boolean
  readonly legAllDividendsIndicator?: boolean
}

/** LegDividendFXTriggerDate, a component. */
export interface LegDividendFXTriggerDateComponent extends Partial<LegDividendFXTriggerDateBusinessCenterGrpComponent> {
  readonly legDividendFXTriggerDateRelativeTo?: number
  readonly legDividendFXTriggerDateOffsetPeriod?: number
  readonly legDividendFXTriggerDateOffsetUnit?: string
  readonly legDividendFXTriggerDateOffsetDayType?: number
  readonly legDividendFXTriggerDateUnadjusted?: string
  readonly legDividendFXTriggerDateBusinessDayConvention?: number
  readonly legDividendFXTriggerDateAdjusted?: string
}

/** LegOptionExerciseMakeWholeProvision, a component. */
export interface LegOptionExerciseMakeWholeProvisionComponent {
  readonly legMakeWholeDate?: string
  readonly legMakeWholeAmount?: Decimal
  readonly legMakeWholeBenchmarkCurveName?: string
  readonly legMakeWholeBenchmarkCurvePoint?: string
  readonly legMakeWholeRecallSpread?: Decimal
  readonly legMakeWholeBenchmarkQuote?: number
  readonly legMakeWholeInterpolationMethod?: number
}

/** LegPaymentStreamCompoundingDates, a component. */
export interface LegPaymentStreamCompoundingDatesComponent extends Partial<LegPaymentStreamCompoundingDatesBusinessCenterGrpComponent>, Partial<LegPaymentStreamCompoundingDateGrpComponent>, Partial<LegPaymentStreamCompoundingStartDateComponent>, Partial<LegPaymentStreamCompoundingEndDateComponent> {
  readonly legPaymentStreamCompoundingDatesBusinessDayConvention?: number
  readonly legPaymentStreamCompoundingDatesRelativeTo?: number
  readonly legPaymentStreamCompoundingDatesOffsetPeriod?: number
  readonly legPaymentStreamCompoundingDatesOffsetUnit?: string
  readonly legPaymentStreamCompoundingDatesOffsetDayType?: number
  readonly legPaymentStreamCompoundingPeriodSkip?: number
  readonly legPaymentStreamCompoundingFrequencyPeriod?: number
  readonly legPaymentStreamCompoundingFrequencyUnit?: string
  readonly legPaymentStreamCompoundingRollConvention?: string
  readonly legPaymentStreamBoundsFirstDateUnadjusted?: string
  readonly legPaymentStreamBoundsLastDateUnadjusted?: string
}

/** LegPaymentStreamCompoundingEndDate, a component. */
export interface LegPaymentStreamCompoundingEndDateComponent {
  readonly legPaymentStreamCompoundingEndDateUnadjusted?: string
  readonly legPaymentStreamCompoundingEndDateRelativeTo?: number
  readonly legPaymentStreamCompoundingEndDateOffsetPeriod?: number
  readonly legPaymentStreamCompoundingEndDateOffsetUnit?: string
  readonly legPaymentStreamCompoundingEndDateOffsetDayType?: number
  readonly legPaymentStreamCompoundingEndDateAdjusted?: string
}

/** LegPaymentStreamCompoundingFloatingRate, a component. */
export interface LegPaymentStreamCompoundingFloatingRateComponent {
  readonly legPaymentStreamCompoundingRateIndex?: string
  readonly legPaymentStreamCompoundingRateIndexCurvePeriod?: number
  readonly legPaymentStreamCompoundingRateIndexCurveUnit?: string
  readonly legPaymentStreamCompoundingRateMultiplier?: Decimal
  readonly legPaymentStreamCompoundingRateSpread?: Decimal
  readonly legPaymentStreamCompoundingRateSpreadPositionType?: number
  readonly legPaymentStreamCompoundingRateTreatment?: number
  readonly legPaymentStreamCompoundingCapRate?: Decimal
  readonly legPaymentStreamCompoundingCapRateBuySide?: number
  readonly legPaymentStreamCompoundingCapRateSellSide?: number
  readonly legPaymentStreamCompoundingFloorRate?: Decimal
  readonly legPaymentStreamCompoundingFloorRateBuySide?: number
  readonly legPaymentStreamCompoundingFloorRateSellSide?: number
  readonly legPaymentStreamCompoundingInitialRate?: Decimal
  readonly legPaymentStreamCompoundingFinalRateRoundingDirection?: string
  readonly legPaymentStreamCompoundingFinalRatePrecision?: number
  readonly legPaymentStreamCompoundingAveragingMethod?: number
  readonly legPaymentStreamCompoundingNegativeRateTreatment?: number
}

/** LegPaymentStreamCompoundingStartDate, a component. */
export interface LegPaymentStreamCompoundingStartDateComponent {
  readonly legPaymentStreamCompoundingStartDateUnadjusted?: string
  readonly legPaymentStreamCompoundingStartDateRelativeTo?: number
  readonly legPaymentStreamCompoundingStartDateOffsetPeriod?: number
  readonly legPaymentStreamCompoundingStartDateOffsetUnit?: string
  readonly legPaymentStreamCompoundingStartDateOffsetDayType?: number
  readonly legPaymentStreamCompoundingStartDateAdjusted?: string
}

/** LegPaymentStreamFormulaImage, a component. */
export interface LegPaymentStreamFormulaImageComponent {
  readonly legPaymentStreamFormulaImageLength?: number
  readonly legPaymentStreamFormulaImage?: DataBytes
}

/** LegPaymentStreamFinalPricePaymentDate, a component. */
export interface LegPaymentStreamFinalPricePaymentDateComponent {
  readonly legPaymentStreamFinalPricePaymentDateUnadjusted?: string
  readonly legPaymentStreamFinalPricePaymentDateRelativeTo?: number
  readonly legPaymentStreamFinalPricePaymentDateOffsetPeriod?: number
  readonly legPaymentStreamFinalPricePaymentDateOffsetUnit?: string
  readonly legPaymentStreamFinalPricePaymentDateOffsetDayType?: number
  readonly legPaymentStreamFinalPricePaymentDateAdjusted?: string
}

/** LegPaymentStreamFormula, a component. */
export interface LegPaymentStreamFormulaComponent extends Partial<LegPaymentStreamFormulaMathGrpComponent>, Partial<LegPaymentStreamFormulaImageComponent> {
  readonly legPaymentStreamFormulaCurrency?: string
  readonly legPaymentStreamFormulaCurrencyDeterminationMethod?: string
  readonly legPaymentStreamFormulaReferenceAmount?: number
}

/** LegPaymentStubEndDate, a component. */
export interface LegPaymentStubEndDateComponent extends Partial<LegPaymentStubEndDateBusinessCenterGrpComponent> {
  readonly legPaymentStubEndDateUnadjusted?: string
  readonly legPaymentStubEndDateBusinessDayConvention?: number
  readonly legPaymentStubEndDateRelativeTo?: number
  readonly legPaymentStubEndDateOffsetPeriod?: number
  readonly legPaymentStubEndDateOffsetUnit?: string
  readonly legPaymentStubEndDateOffsetDayType?: number
  readonly legPaymentStubEndDateAdjusted?: string
}

/** LegPaymentStubStartDate, a component. */
export interface LegPaymentStubStartDateComponent extends Partial<LegPaymentStubStartDateBusinessCenterGrpComponent> {
  readonly legPaymentStubStartDateUnadjusted?: string
  readonly legPaymentStubStartDateBusinessDayConvention?: number
  readonly legPaymentStubStartDateRelativeTo?: number
  readonly legPaymentStubStartDateOffsetPeriod?: number
  readonly legPaymentStubStartDateOffsetUnit?: string
  readonly legPaymentStubStartDateOffsetDayType?: number
  readonly legPaymentStubStartDateAdjusted?: string
}

/** LegSettlMethodElectionDate, a component. */
export interface LegSettlMethodElectionDateComponent extends Partial<LegSettlMethodElectionDateBusinessCenterGrpComponent> {
  readonly legSettlMethodElectionDateUnadjusted?: string
  readonly legSettlMethodElectionDateBusinessDayConvention?: number
  readonly legSettlMethodElectionDateRelativeTo?: number
  readonly legSettlMethodElectionDateOffsetPeriod?: number
  readonly legSettlMethodElectionDateOffsetUnit?: string
  readonly legSettlMethodElectionDateOffsetDayType?: number
  readonly legSettlMethodElectionDateAdjusted?: string
}

/** OptionExerciseMakeWholeProvision, a component. */
export interface OptionExerciseMakeWholeProvisionComponent {
  readonly makeWholeDate?: string
  readonly makeWholeAmount?: Decimal
  readonly makeWholeBenchmarkCurveName?: string
  readonly makeWholeBenchmarkCurvePoint?: string
  readonly makeWholeRecallSpread?: Decimal
  readonly makeWholeBenchmarkQuote?: number
  readonly makeWholeInterpolationMethod?: number
}

/** PaymentStreamCompoundingDates, a component. */
export interface PaymentStreamCompoundingDatesComponent extends Partial<PaymentStreamCompoundingDatesBusinessCenterGrpComponent>, Partial<PaymentStreamCompoundingDateGrpComponent>, Partial<PaymentStreamCompoundingStartDateComponent>, Partial<PaymentStreamCompoundingEndDateComponent> {
  readonly paymentStreamCompoundingDatesBusinessDayConvention?: number
  readonly paymentStreamCompoundingDatesRelativeTo?: number
  readonly paymentStreamCompoundingDatesOffsetPeriod?: number
  readonly paymentStreamCompoundingDatesOffsetUnit?: string
  readonly paymentStreamCompoundingDatesOffsetDayType?: number
  readonly paymentStreamCompoundingPeriodSkip?: number
  readonly paymentStreamCompoundingFrequencyPeriod?: number
  readonly paymentStreamCompoundingFrequencyUnit?: string
  readonly paymentStreamCompoundingRollConvention?: string
  readonly paymentStreamBoundsFirstDateUnadjusted?: string
  readonly paymentStreamBoundsLastDateUnadjusted?: string
}

/** PaymentStreamCompoundingEndDate, a component. */
export interface PaymentStreamCompoundingEndDateComponent {
  readonly paymentStreamCompoundingEndDateUnadjusted?: string
  readonly paymentStreamCompoundingEndDateRelativeTo?: number
  readonly paymentStreamCompoundingEndDateOffsetPeriod?: number
  readonly paymentStreamCompoundingEndDateOffsetUnit?: string
  readonly paymentStreamCompoundingEndDateOffsetDayType?: number
  readonly paymentStreamCompoundingEndDateAdjusted?: string
}

/** PaymentStreamCompoundingFloatingRate, a component. */
export interface PaymentStreamCompoundingFloatingRateComponent {
  readonly paymentStreamCompoundingRateIndex?: string
  readonly paymentStreamCompoundingRateIndexCurvePeriod?: number
  readonly paymentStreamCompoundingRateIndexCurveUnit?: string
  readonly paymentStreamCompoundingRateMultiplier?: Decimal
  readonly paymentStreamCompoundingRateSpread?: Decimal
  readonly paymentStreamCompoundingRateSpreadPositionType?: number
  readonly paymentStreamCompoundingRateTreatment?: number
  readonly paymentStreamCompoundingCapRate?: Decimal
  readonly paymentStreamCompoundingCapRateBuySide?: number
  readonly paymentStreamCompoundingCapRateSellSide?: number
  readonly paymentStreamCompoundingFloorRate?: Decimal
  readonly paymentStreamCompoundingFloorRateBuySide?: number
  readonly paymentStreamCompoundingFloorRateSellSide?: number
  readonly paymentStreamCompoundingInitialRate?: Decimal
  readonly paymentStreamCompoundingFinalRateRoundingDirection?: string
  readonly paymentStreamCompoundingFinalRatePrecision?: number
  readonly paymentStreamCompoundingAveragingMethod?: number
  readonly paymentStreamCompoundingNegativeRateTreatment?: number
}

/** PaymentStreamCompoundingStartDate, a component. */
export interface PaymentStreamCompoundingStartDateComponent {
  readonly paymentStreamCompoundingStartDateUnadjusted?: string
  readonly paymentStreamCompoundingStartDateRelativeTo?: number
  readonly paymentStreamCompoundingStartDateOffsetPeriod?: number
  readonly paymentStreamCompoundingStartDateOffsetUnit?: string
  readonly paymentStreamCompoundingStartDateOffsetDayType?: number
  readonly paymentStreamCompoundingStartDateAdjusted?: string
}

/** PaymentStreamFormulaImage, a component. */
export interface PaymentStreamFormulaImageComponent {
  readonly paymentStreamFormulaImageLength?: number
  readonly paymentStreamFormulaImage?: DataBytes
}

/** PaymentStreamFinalPricePaymentDate, a component. */
export interface PaymentStreamFinalPricePaymentDateComponent {
  readonly paymentStreamFinalPricePaymentDateUnadjusted?: string
  readonly paymentStreamFinalPricePaymentDateRelativeTo?: number
  readonly paymentStreamFinalPricePaymentDateOffsetfPeriod?: number
  readonly paymentStreamFinalPricePaymentDateOffsetUnit?: string
  readonly paymentStreamFinalPricePaymentDateOffsetDayType?: number
  readonly paymentStreamFinalPricePaymentDateAdjusted?: string
}

/** PaymentStreamFormula, a component. */
export interface PaymentStreamFormulaComponent extends Partial<PaymentStreamFormulaMathGrpComponent>, Partial<PaymentStreamFormulaImageComponent> {
  readonly paymentStreamFormulaCurrency?: string
  readonly paymentStreamFormulaCurrencyDeterminationMethod?: string
  readonly paymentStreamFormulaReferenceAmount?: number
}

/** PaymentStubEndDate, a component. */
export interface PaymentStubEndDateComponent extends Partial<PaymentStubEndDateBusinessCenterGrpComponent> {
  readonly paymentStubEndDateUnadjusted?: string
  readonly paymentStubEndDateBusinessDayConvention?: number
  readonly paymentStubEndDateRelativeTo?: number
  readonly paymentStubEndDateOffsetPeriod?: number
  readonly paymentStubEndDateOffsetUnit?: string
  readonly paymentStubEndDateOffsetDayType?: number
  readonly paymentStubEndDateAdjusted?: string
}

/** PaymentStubStartDate, a component. */
export interface PaymentStubStartDateComponent extends Partial<PaymentStubStartDateBusinessCenterGrpComponent> {
  readonly paymentStubStartDateUnadjusted?: string
  readonly paymentStubStartDateBusinessDayConvention?: number
  readonly paymentStubStartDateRelativeTo?: number
  readonly paymentStubStartDateOffsetPeriod?: number
  readonly paymentStubStartDateOffsetUnit?: string
  readonly paymentStubStartDateOffsetDayType?: number
  readonly paymentStubStartDateAdjusted?: string
}

/** SettlMethodElectionDate, a component. */
export interface SettlMethodElectionDateComponent extends Partial<SettlMethodElectionDateBusinessCenterGrpComponent> {
  readonly settlMethodElectionDateUnadjusted?: string
  readonly settlMethodElectionDateBusinessDayConvention?: number
  readonly settlMethodElectionDateRelativeTo?: number
  readonly settlMethodElectionDateOffsetPeriod?: number
  readonly settlMethodElectionDateOffsetUnit?: string
  readonly settlMethodElectionDateOffsetDayType?: number
  readonly settlMethodElectionDateAdjusted?: string
}

/** UnderlyingCashSettlDate, a component. */
export interface UnderlyingCashSettlDateComponent extends Partial<UnderlyingCashSettlDateBusinessCenterGrpComponent> {
  readonly underlyingCashSettlDateUnadjusted?: string
  readonly underlyingCashSettlDateBusinessDayConvention?: number
  readonly underlyingCashSettlDateRelativeTo?: number
  readonly underlyingCashSettlDateOffsetPeriod?: number
  readonly underlyingCashSettlDateOffsetUnit?: string
  readonly underlyingCashSettlDateOffsetDayType?: number
  readonly underlyingCashSettlDateAdjusted?: string
}

/** UnderlyingDividendAccrualFloatingRate, a component. */
export interface UnderlyingDividendAccrualFloatingRateComponent {
  readonly underlyingDividendFloatingRateIndex?: string
  readonly underlyingDividendFloatingRateIndexCurvePeriod?: number
  readonly underlyingDividendFloatingRateIndexCurveUnit?: string
  readonly underlyingDividendFloatingRateMultiplier?: Decimal
  readonly underlyingDividendFloatingRateSpread?: Decimal
  readonly underlyingDividendFloatingRateSpreadPositionType?: number
  readonly underlyingDividendFloatingRateTreatment?: number
  readonly underlyingDividendCapRate?: Decimal
  readonly underlyingDividendCapRateBuySide?: number
  readonly underlyingDividendCapRateSellSide?: number
  readonly underlyingDividendFloorRate?: Decimal
  readonly underlyingDividendFloorRateBuySide?: number
  readonly underlyingDividendFloorRateSellSide?: number
  readonly underlyingDividendInitialRate?: Decimal
  readonly underlyingDividendFinalRateRoundingDirection?: string
  readonly underlyingDividendFinalRatePrecision?: number
  readonly underlyingDividendAveragingMethod?: number
  readonly underlyingDividendNegativeRateTreatment?: number
}

/** UnderlyingDividendAccrualPaymentDate, a component. */
export interface UnderlyingDividendAccrualPaymentDateComponent extends Partial<UnderlyingDividendAccrualPaymentDateBusinessCenterGrpComponent> {
  readonly underlyingDividendAccrualPaymentDateRelativeTo?: number
  readonly underlyingDividendAccrualPaymentDateOffsetPeriod?: number
  readonly underlyingDividendAccrualPaymentDateOffsetUnit?: string
  readonly underlyingDividendAccrualPaymentDateOffsetDayType?: number
  readonly underlyingDividendAccrualPaymentDateUnadjusted?: string
  readonly underlyingDividendAccrualPaymentDateBusinessDayConvention?: number
  readonly underlyingDividendAccrualPaymentDateAdjusted?: string
}

/** UnderlyingDividendConditions, a component. */
export interface UnderlyingDividendConditionsComponent extends Partial<UnderlyingDividendPeriodGrpComponent>, Partial<UnderlyingDividendFXTriggerDateComponent>, Partial<UnderlyingDividendAccrualFloatingRateComponent>, Partial<UnderlyingDividendAccrualPaymentDateComponent> {
  readonly underlyingDividendReinvestmentIndicator?: boolean
  readonly underlyingDividendEntitlementEvent?: number
  readonly underlyingDividendAmountType?: number
  readonly underlyingDividendUnderlierRefID?: string
  readonly underlyingExtraordinaryDividendPartySide?: number
  readonly underlyingExtraordinaryDividendAmountType?: number
  readonly underlyingExtraordinaryDividendCurrency?: string
  readonly underlyingExtraordinaryDividendDeterminationMethod?: string
  readonly underlyingDividendAccrualFixedRate?: Decimal
  readonly underlyingDividendCompoundingMethod?: number
  readonly underlyingDividendNumOfIndexUnits?: number
  readonly underlyingDividendCashPercentage?: Decimal
  readonly underlyingDividendCashEquivalentPercentage?: Decimal
  readonly underlyingNonCashDividendTreatment?: number
  readonly underlyingDividendComposition?: number
  readonly underlyingSpecialDividendsIndicator?: boolean
  readonly underlyingMaterialDividendsIndicator?: boolean
  readonly underlyingOptionsExchangeDividendsIndicator?: boolean
  readonly underlyingAdditionalDividendsIndicator?: boolean
  readonly underlyingAllDividendsIndicator?: boolean
}

/** UnderlyingDividendFXTriggerDate, a component. */
export interface UnderlyingDividendFXTriggerDateComponent extends Partial<UnderlyingDividendFXTriggerDateBusinessCenterGrpComponent> {
  readonly underlyingDividendFXTriggerDateRelativeTo?: number
  readonly underlyingDividendFXTriggerDateOffsetPeriod?: number
  readonly underlyingDividendFXTriggerDateOffsetUnit?: string
  readonly underlyingDividendFXTriggerDateOffsetDayType?: number
  readonly underlyingDividendFXTriggerDateUnadjusted?: string
  readonly underlyingDividendFXTriggerDateBusinessDayConvention?: number
  readonly underlyingDividendFXTriggerDateAdjusted?: string
}

/** UnderlyingDividendPayout, a component. */
export interface UnderlyingDividendPayoutComponent extends Partial<UnderlyingDividendPaymentGrpComponent> {
  readonly underlyingDividendPayoutRatio?: Decimal
  readonly underlyingDividendPayoutConditions?: string
}

/** UnderlyingOptionExerciseMakeWholeProvision, a component. */
export interface UnderlyingOptionExerciseMakeWholeProvisionComponent {
  readonly underlyingMakeWholeDate?: string
  readonly underlyingMakeWholeAmount?: Decimal
  readonly underlyingMakeWholeBenchmarkCurveName?: string
  readonly underlyingMakeWholeBenchmarkCurvePoint?: string
  readonly underlyingMakeWholeRecallSpread?: Decimal
  readonly underlyingMakeWholeBenchmarkQuote?: number
  readonly underlyingMakeWholeInterpolationMethod?: number
}

/** UnderlyingPaymentStreamCompoundingDates, a component. */
export interface UnderlyingPaymentStreamCompoundingDatesComponent extends Partial<UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrpComponent>, Partial<UnderlyingPaymentStreamCompoundingDateGrpComponent>, Partial<UnderlyingPaymentStreamCompoundingStartDateComponent>, Partial<UnderlyingPaymentStreamCompoundingEndDateComponent> {
  readonly underlyingPaymentStreamCompoundingDatesBusinessDayConvention?: number
  readonly underlyingPaymentStreamCompoundingDatesRelativeTo?: number
  readonly underlyingPaymentStreamCompoundingDatesOffsetPeriod?: number
  readonly underlyingPaymentStreamCompoundingDatesOffsetUnit?: string
  readonly underlyingPaymentStreamCompoundingDatesOffsetDayType?: number
  readonly underlyingPaymentStreamCompoundingPeriodSkip?: number
  readonly underlyingPaymentStreamCompoundingFrequencyPeriod?: number
  readonly underlyingPaymentStreamCompoundingFrequencyUnit?: string
  readonly underlyingPaymentStreamCompoundingRollConvention?: string
  readonly underlyingPaymentStreamBoundsFirstDateUnadjusted?: string
  readonly underlyingPaymentStreamBoundsLastDateUnadjusted?: string
}

/** UnderlyingPaymentStreamCompoundingEndDate, a component. */
export interface UnderlyingPaymentStreamCompoundingEndDateComponent {
  readonly underlyingPaymentStreamCompoundingEndDateUnadjusted?: string
  readonly underlyingPaymentStreamCompoundingEndDateRelativeTo?: number
  readonly underlyingPaymentStreamCompoundingEndDateOffsetPeriod?: number
  readonly underlyingPaymentStreamCompoundingEndDateOffsetUnit?: string
  readonly underlyingPaymentStreamCompoundingEndDateOffsetDayType?: number
  readonly underlyingPaymentStreamCompoundingEndDateAdjusted?: string
}

/** UnderlyingPaymentStreamCompoundingFloatingRate, a component. */
export interface UnderlyingPaymentStreamCompoundingFloatingRateComponent {
  readonly underlyingPaymentStreamCompoundingRateIndex?: string
  readonly underlyingPaymentStreamCompoundingRateIndexCurvePeriod?: number
  readonly underlyingPaymentStreamCompoundingRateIndexCurveUnit?: string
  readonly underlyingPaymentStreamCompoundingRateMultiplier?: Decimal
  readonly underlyingPaymentStreamCompoundingRateSpread?: Decimal
  readonly underlyingPaymentStreamCompoundingRateSpreadPositionType?: number
  readonly underlyingPaymentStreamCompoundingRateTreatment?: number
  readonly underlyingPaymentStreamCompoundingCapRate?: Decimal
  readonly underlyingPaymentStreamCompoundingCapRateBuySide?: number
  readonly underlyingPaymentStreamCompoundingCapRateSellSide?: number
  readonly underlyingPaymentStreamCompoundingFloorRate?: Decimal
  readonly underlyingPaymentStreamCompoundingFloorRateBuySide?: number
  readonly underlyingPaymentStreamCompoundingFloorRateSellSide?: number
  readonly underlyingPaymentStreamCompoundingInitialRate?: Decimal
  readonly underlyingPaymentStreamCompoundingFinalRateRoundingDirection?: string
  readonly underlyingPaymentStreamCompoundingFinalRatePrecision?: number
  readonly underlyingPaymentStreamCompoundingAveragingMethod?: number
  readonly underlyingPaymentStreamCompoundingNegativeRateTreatment?: number
}

/** UnderlyingPaymentStreamCompoundingStartDate, a component. */
export interface UnderlyingPaymentStreamCompoundingStartDateComponent {
  readonly underlyingPaymentStreamCompoundingStartDateUnadjusted?: string
  readonly underlyingPaymentStreamCompoundingStartDateRelativeTo?: number
  readonly underlyingPaymentStreamCompoundingStartDateOffsetPeriod?: number
  readonly underlyingPaymentStreamCompoundingStartDateOffsetUnit?: string
  readonly underlyingPaymentStreamCompoundingStartDateOffsetDayType?: number
  readonly underlyingPaymentStreamCompoundingStartDateAdjusted?: string
}

/** UnderlyingPaymentStreamFormulaImage, a component. */
export interface UnderlyingPaymentStreamFormulaImageComponent {
  readonly underlyingPaymentStreamFormulaImageLength?: number
  readonly underlyingPaymentStreamFormulaImage?: DataBytes
}

/** UnderlyingPaymentStreamFinalPricePaymentDate, a component. */
export interface UnderlyingPaymentStreamFinalPricePaymentDateComponent {
  readonly underlyingPaymentStreamFinalPricePaymentDateUnadjusted?: string
  readonly underlyingPaymentStreamFinalPricePaymentDateRelativeTo?: number
  readonly underlyingPaymentStreamFinalPricePaymentDateOffsetPeriod?: number
  readonly underlyingPaymentStreamFinalPricePaymentDateOffsetUnit?: string
  readonly underlyingPaymentStreamFinalPricePaymentDateOffsetDayType?: number
  readonly underlyingPaymentStreamFinalPricePaymentDateAdjusted?: string
}

/** UnderlyingPaymentStreamFormula, a component. */
export interface UnderlyingPaymentStreamFormulaComponent extends Partial<UnderlyingPaymentStreamFormulaMathGrpComponent>, Partial<UnderlyingPaymentStreamFormulaImageComponent> {
  readonly underlyingPaymentStreamFormulaCurrency?: string
  readonly underlyingPaymentStreamFormulaCurrencyDeterminationMethod?: string
  readonly underlyingPaymentStreamFormulaReferenceAmount?: number
}

/** UnderlyingPaymentStubEndDate, a component. */
export interface UnderlyingPaymentStubEndDateComponent extends Partial<UnderlyingPaymentStubEndDateBusinessCenterGrpComponent> {
  readonly underlyingPaymentStubEndDateUnadjusted?: string
  readonly underlyingPaymentStubEndDateBusinessDayConvention?: number
  readonly underlyingPaymentStubEndDateRelativeTo?: number
  readonly underlyingPaymentStubEndDateOffsetPeriod?: number
  readonly underlyingPaymentStubEndDateOffsetUnit?: string
  readonly underlyingPaymentStubEndDateOffsetDayType?: number
  readonly underlyingPaymentStubEndDateAdjusted?: string
}

/** UnderlyingPaymentStubStartDate, a component. */
export interface UnderlyingPaymentStubStartDateComponent extends Partial<UnderlyingPaymentStubStartDateBusinessCenterGrpComponent> {
  readonly underlyingPaymentStubStartDateUnadjusted?: string
  readonly underlyingPaymentStubStartDateBusinessDayConvention?: number
  readonly underlyingPaymentStubStartDateRelativeTo?: number
  readonly underlyingPaymentStubStartDateOffsetPeriod?: number
  readonly underlyingPaymentStubStartDateOffsetUnit?: string
  readonly underlyingPaymentStubStartDateOffsetDayType?: number
  readonly underlyingPaymentStubStartDateAdjusted?: string
}

/** UnderlyingRateSpreadSchedule, a component. */
export interface UnderlyingRateSpreadScheduleComponent extends Partial<UnderlyingRateSpreadStepGrpComponent> {
  readonly underlyingRateSpreadInitialValue?: Decimal
}

/** UnderlyingSettlMethodElectionDate, a component. */
export interface UnderlyingSettlMethodElectionDateComponent extends Partial<UnderlyingSettlMethodElectionDateBusinessCenterGrpComponent> {
  readonly underlyingSettlMethodElectionDateUnadjusted?: string
  readonly underlyingSettlMethodElectionDateBusinessDayConvention?: number
  readonly underlyingSettlMethodElectionDateRelativeTo?: number
  readonly underlyingSettlMethodElectionDateOffsetPeriod?: number
  readonly underlyingSettlMethodElectionDateOffsetUnit?: string
  readonly underlyingSettlMethodElectionDateOffsetDayType?: number
  readonly underlyingSettlMethodElectionDateAdjusted?: string
}

/** FloatingRateIndex, a component. */
export interface FloatingRateIndexComponent {
  readonly floatingRateIndexID?: string
  readonly floatingRateIndexIDSource?: string
  readonly floatingRateIndexCurveUnit?: string
  readonly floatingRateIndexCurvePeriod?: number
  readonly floatingRateIndexCurveSpread?: Decimal
}

/** AveragePriceDetail, a component. */
export interface AveragePriceDetailComponent {
  readonly averagePriceType?: Enumerations['averagePriceType']
  readonly averagePriceStartTime?: UtcText
  readonly averagePriceEndTime?: UtcText
}

/** PostTradePayment, a component. */
export interface PostTradePaymentComponent {
  readonly postTradePaymentType: string
  readonly postTradePaymentAmount: Decimal
  readonly postTradePaymentCurrency?: string
  readonly postTradePaymentCurrencyCodeSource?: string
  readonly postTradePaymentCalculationDate: string
  readonly postTradePaymentValueDate: string
  readonly postTradePaymentFinalValueDate?: string
  readonly postTradePaymentDebitOrCredit: Enumerations['postTradePaymentDebitOrCredit']
  readonly postTradePaymentAccount: string
  readonly postTradePaymentID?: string
  readonly postTradePaymentDesc?: string
  readonly encodedPostTradePaymentDescLen?: number
  readonly encodedPostTradePaymentDesc?: DataBytes
  readonly postTradePaymentLinkID?: string
  readonly postTradePaymentStatus?: Enumerations['postTradePaymentStatus']
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
  readonly nestedPartyRoleQualifier?: number
}

/** NestedParties, a component. */
export interface NestedPartiesComponent {
  readonly noNestedPartyIDs?: readonly NestedPartiesNestedPartyIDsEntry[]
}

/** An entry of NoPartyIDs(453). */
export interface PartiesPartyIDsEntry extends Partial<PtysSubGrpComponent> {
  readonly partyID: string
  readonly partyIDSource?: Enumerations['partyIDSource']
  readonly partyRole?: Enumerations['partyRole']
  readonly partyRoleQualifier?: number
}

/** Parties, a component. */
export interface PartiesComponent {
  readonly noPartyIDs?: readonly PartiesPartyIDsEntry[]
}

/** An entry of NoPosAmt(753). */
export interface PositionAmountDataPosAmtEntry {
  readonly posAmtType: Enumerations['posAmtType']
  readonly posAmt?: Decimal
  readonly posAmtStreamDesc?: string
  readonly positionCurrency?: string
  readonly positionCurrencyCodeSource?: string
  readonly positionFXRate?: Decimal
  readonly positionFXRateCalc?: string
  readonly posAmtReason?: Enumerations['posAmtReason']
  readonly posAmtMarketSegmentID?: string
  readonly posAmtMarketID?: string
  readonly posAmtPrice?: Decimal
  readonly posAmtPriceType?: number
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
  readonly coveredQty?: Decimal
  readonly posQtyStatus?: Enumerations['posQtyStatus']
  readonly quantityDate?: string
  readonly posQtyUnitOfMeasure?: string
  readonly posQtyUnitOfMeasureCurrency?: string
  readonly posQtyUnitOfMeasureCurrencyCodeSource?: string
}

/** PositionQty, a component. */
export interface PositionQtyComponent {
  readonly noPositions?: readonly PositionQtyPositionsEntry[]
}

/** An entry of NoSettlPartyIDs(781). */
export interface SettlPartiesSettlPartyIDsEntry extends Partial<SettlPtysSubGrpComponent> {
  readonly settlPartyID: string
  readonly settlPartyIDSource?: string
  readonly settlPartyRole?: number
  readonly settlPartyRoleQualifier?: number
}

/** SettlParties, a component. */
export interface SettlPartiesComponent {
  readonly noSettlPartyIDs?: readonly SettlPartiesSettlPartyIDsEntry[]
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
  readonly trdRegTimestampManualIndicator?: boolean
  readonly deskType?: Enumerations['deskType']
  readonly deskTypeSource?: Enumerations['deskTypeSource']
  readonly deskOrderHandlingInst?: string
  readonly informationBarrierID?: string
  readonly nbboEntryType?: Enumerations['nbboEntryType']
  readonly nbboPrice?: Decimal
  readonly nbboQty?: Decimal
  readonly nbboSource?: Enumerations['nbboSource']
}

/** TrdRegTimestamps, a component. */
export interface TrdRegTimestampsComponent {
  readonly noTrdRegTimestamps?: readonly TrdRegTimestampsTrdRegTimestampsEntry[]
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
  readonly nested2PartyRoleQualifier?: number
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
  readonly nested3PartyRoleQualifier?: number
}

/** NestedParties3, a component. */
export interface NestedParties3Component {
  readonly noNested3PartyIDs?: readonly NestedParties3Nested3PartyIDsEntry[]
}

/** An entry of NoAffectedOrders(534). */
export interface AffectedOrdGrpAffectedOrdersEntry {
  readonly affectedOrigClOrdID: string
  readonly affectedOrderID?: string
  readonly affectedSecondaryOrderID?: string
}

/** AffectedOrdGrp, a component. */
export interface AffectedOrdGrpComponent {
  readonly noAffectedOrders?: readonly AffectedOrdGrpAffectedOrdersEntry[]
}

/** An entry of NoAllocs(78). */
export interface AllocAckGrpAllocsEntry extends Partial<AllocRegulatoryTradeIDGrpComponent>, Partial<NestedPartiesComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocPrice?: Decimal
  readonly allocPositionEffect?: Enumerations['allocPositionEffect']
  readonly individualAllocID?: string
  readonly parentAllocID?: string
  readonly firmMnemonic?: string
  readonly clearedIndicator?: Enumerations['clearedIndicator']
  readonly allocLegRefID?: string
  readonly individualAllocRejCode?: number
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly firmAllocText?: string
  readonly encodedFirmAllocTextLen?: number
  readonly encodedFirmAllocText?: DataBytes
  readonly secondaryIndividualAllocID?: string
  readonly allocCustomerCapacity?: string
  readonly individualAllocType?: Enumerations['individualAllocType']
  readonly allocQty?: Decimal
  readonly allocCalculatedCcyQty?: Decimal
  readonly custodialLotID?: string
  readonly versusPurchaseDate?: string
  readonly versusPurchasePrice?: Decimal
  readonly currentCostBasis?: Decimal
  readonly allocAvgPxGroupID?: string
  readonly allocAvgPxIndicator?: number
}

/** AllocAckGrp, a component. */
export interface AllocAckGrpComponent {
  readonly noAllocs?: readonly AllocAckGrpAllocsEntry[]
}

/** An entry of NoAllocs(78). */
export interface AllocGrpAllocsEntry extends Partial<AllocRegulatoryTradeIDGrpComponent>, Partial<NestedPartiesComponent>, Partial<CommissionDataComponent>, Partial<AllocCommissionDataGrpComponent>, Partial<MiscFeesGrpComponent>, Partial<ClrInstGrpComponent>, Partial<SettlInstructionsDataComponent>, Partial<TradeAllocAmtGrpComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly matchStatus?: Enumerations['matchStatus']
  readonly allocPrice?: Decimal
  readonly allocQty?: Decimal
  readonly allocCalculatedCcyQty?: Decimal
  readonly custodialLotID?: string
  readonly versusPurchaseDate?: string
  readonly versusPurchasePrice?: Decimal
  readonly currentCostBasis?: Decimal
  readonly individualAllocID?: string
  readonly firmMnemonic?: string
  readonly parentAllocID?: string
  readonly allocLegRefID?: string
  readonly processCode?: Enumerations['processCode']
  readonly secondaryIndividualAllocID?: string
  readonly allocMethod?: Enumerations['allocMethod']
  readonly allocationRollupInstruction?: Enumerations['allocationRollupInstruction']
  readonly allocCustomerCapacity?: string
  readonly allocPositionEffect?: Enumerations['allocPositionEffect']
  readonly individualAllocType?: Enumerations['individualAllocType']
  readonly notifyBrokerOfCredit?: boolean
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly firmAllocText?: string
  readonly encodedFirmAllocTextLen?: number
  readonly encodedFirmAllocText?: DataBytes
  readonly allocAvgPx?: Decimal
  readonly allocNetMoney?: Decimal
  readonly settlCurrAmt?: Decimal
  readonly allocGrossTradeAmt?: Decimal
  readonly allocSettlCurrAmt?: Decimal
  readonly settlCurrency?: string
  readonly allocSettlCurrency?: string
  readonly allocSettlCurrencyCodeSource?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly allocAccruedInterestAmt?: Decimal
  readonly allocInterestAtMaturity?: Decimal
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly allocSettlInstType?: Enumerations['allocSettlInstType']
  readonly allocRefRiskLimitCheckID?: string
  readonly allocRefRiskLimitCheckIDType?: number
  readonly allocRiskLimitCheckStatus?: number
  readonly allocGroupAmount?: Decimal
  readonly allocAvgPxGroupID?: string
  readonly allocAvgPxIndicator?: number
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
  readonly noBidComponents?: readonly BidCompRspGrpBidComponentsEntry[]
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
  readonly noCompIDs?: readonly CompIDStatGrpCompIDsEntry[]
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
  readonly orderCapacityQty?: Decimal
}

/** CpctyConfGrp, a component. */
export interface CpctyConfGrpComponent {
  readonly noCapacities?: readonly CpctyConfGrpCapacitiesEntry[]
}

/** An entry of NoExecs(124). */
export interface ExecAllocGrpExecsEntry extends Partial<TrdRegPublicationGrpComponent>, Partial<TradePriceConditionGrpComponent> {
  readonly lastQty: Decimal
  readonly execID?: string
  readonly secondaryExecID?: string
  readonly lastPx?: Decimal
  readonly lastParPx?: Decimal
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly tradeID?: string
  readonly firmTradeID?: string
  readonly trdMatchID?: string
  readonly executionTimestamp?: UtcText
  readonly tradeReportingIndicator?: Enumerations['tradeReportingIndicator']
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
export interface InstrmtGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<RelatedInstrumentGrpComponent> {
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtGrp, a component. */
export interface InstrmtGrpComponent {
  readonly noRelatedSym?: readonly InstrmtGrpRelatedSymEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegExecGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<LegPreAllocGrpComponent>, Partial<NestedParties3Component> {
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legMidPx?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legAllocID?: string
  readonly legAccount?: string
  readonly legClearingAccountType?: number
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legLastPx?: Decimal
  readonly legSettlCurrency?: string
  readonly legSettlCurrencyCodeSource?: string
  readonly legLastForwardPoints?: Decimal
  readonly legCalculatedCcyLastQty?: Decimal
  readonly legGrossTradeAmt?: Decimal
  readonly legShortSaleExemptionReason?: number
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legLastQty?: Decimal
  readonly fillRefID?: string
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** InstrmtLegExecGrp, a component. */
export interface InstrmtLegExecGrpComponent {
  readonly noLegs?: readonly InstrmtLegExecGrpLegsEntry[]
}

/** An entry of NoLegs(555). */
export interface InstrmtLegGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegFinancingDetailsComponent> {
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
export interface InstrmtMDReqGrpRelatedSymEntry extends InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent> {
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly quoteType?: Enumerations['quoteType']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly mdEntrySize?: Decimal
  readonly mdStreamID?: string
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtMDReqGrp, a component. */
export interface InstrmtMDReqGrpComponent {
  readonly noRelatedSym?: readonly InstrmtMDReqGrpRelatedSymEntry[]
}

/** An entry of NoStrikes(428). */
export interface InstrmtStrkPxGrpStrikesEntry extends InstrumentComponent, Partial<UndInstrmtGrpComponent> {
  readonly prevClosePx?: Decimal
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtStrkPxGrp, a component. */
export interface InstrmtStrkPxGrpComponent {
  readonly noStrikes?: readonly InstrmtStrkPxGrpStrikesEntry[]
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
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legAllocID?: string
  readonly legAccount?: string
  readonly legClearingAccountType?: number
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legSettlCurrency?: string
  readonly legSettlCurrencyCodeSource?: string
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legShortSaleExemptionReason?: number
  readonly legSymbol: NonNullable<InstrumentLegComponent['legSymbol']>
}

/** LegOrdGrp, a component. */
export interface LegOrdGrpComponent {
  readonly noLegs?: readonly LegOrdGrpLegsEntry[]
}

/** An entry of NoLegAllocs(670). */
export interface LegPreAllocGrpLegAllocsEntry extends Partial<NestedParties2Component> {
  readonly legAllocAccount: string
  readonly legIndividualAllocID?: string
  readonly legAllocQty?: Decimal
  readonly legAllocAcctIDSource?: number
  readonly legAllocSettlCurrency?: string
  readonly legAllocSettlCurrencyCodeSource?: string
  readonly legCustodialLotID?: string
  readonly legVersusPurchaseDate?: string
  readonly legVersusPurchasePrice?: Decimal
  readonly legCurrentCostBasis?: Decimal
}

/** LegPreAllocGrp, a component. */
export interface LegPreAllocGrpComponent {
  readonly noLegAllocs?: readonly LegPreAllocGrpLegAllocsEntry[]
}

/** An entry of NoLegs(555). */
export interface LegQuotGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legMidPx?: Decimal
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
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legMidPx?: Decimal
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
  readonly noLinesOfText?: readonly LinesOfTextGrpLinesOfTextEntry[]
}

/** An entry of NoOrders(73). */
export interface ListOrdGrpOrdersEntry extends Partial<PartiesComponent>, Partial<PreAllocGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
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
  readonly shortMarkingExemptIndicator?: boolean
  readonly shortSaleExemptionReason?: Enumerations['shortSaleExemptionReason']
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
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
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
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
  readonly manualOrderIndicator?: boolean
}

/** ListOrdGrp, a component. */
export interface ListOrdGrpComponent {
  readonly noOrders?: readonly ListOrdGrpOrdersEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MDFullGrpMDEntriesEntry extends Partial<PriceQualifierGrpComponent>, Partial<YieldDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<RateSourceComponent>, Partial<SecSizesGrpComponent>, Partial<TradePriceConditionGrpComponent>, Partial<TrdRegPublicationGrpComponent>, Partial<RelatedTradeGrpComponent>, Partial<PriceLimitsComponent>, Partial<PartiesComponent> {
  readonly mdEntryType: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryPx?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly ordType?: Enumerations['ordType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly mdEntrySize?: Decimal
  readonly lotType?: Enumerations['lotType']
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly haltReasonInt?: Enumerations['haltReasonInt']
  readonly fastMarketIndicator?: boolean
  readonly marketCondition?: Enumerations['marketCondition']
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly anonymousTradeIndicator?: boolean
  readonly algorithmicTradeIndicator?: Enumerations['algorithmicTradeIndicator']
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettlFlag?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly quoteEntryID?: string
  readonly tradeID?: string
  readonly strategyLinkID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfBuyOrders?: number
  readonly numberOfSellOrders?: number
  readonly numberOfOrders?: number
  readonly mdEntryPositionNo?: number
  readonly scope?: string
  readonly priceDelta?: Decimal
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tertiaryTrdType?: number
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly multiJurisdictionReportingIndicator?: Enumerations['multiJurisdictionReportingIndicator']
  readonly execMethod?: Enumerations['execMethod']
  readonly matchType?: Enumerations['matchType']
  readonly orderCategory?: Enumerations['orderCategory']
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly intraFirmTradeIndicator?: boolean
  readonly previouslyReported?: boolean
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly mdPriceLevel?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly mdOriginType?: Enumerations['mdOriginType']
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly firstPx?: Decimal
  readonly lastPx?: Decimal
  readonly discountFactor?: Decimal
  readonly tradeVolume?: Decimal
  readonly maxPriceVariation?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly settlPriceDeterminationMethod?: number
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly mdQuoteType?: Enumerations['mdQuoteType']
  readonly rptSeq?: number
  readonly dealingCapacity?: Enumerations['dealingCapacity']
  readonly mdEntrySpotRate?: Decimal
  readonly mdEntryForwardPoints?: Decimal
  readonly aggressorTime?: UtcText
  readonly aggressorSide?: string
  readonly legRefID?: string
}

/** MDFullGrp, a component. */
export interface MDFullGrpComponent {
  readonly noMDEntries?: readonly MDFullGrpMDEntriesEntry[]
}

/** An entry of NoMDEntries(268). */
export interface MDIncGrpMDEntriesEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<YieldDataComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<RateSourceComponent>, Partial<SecSizesGrpComponent>, Partial<TradePriceConditionGrpComponent>, Partial<TrdRegPublicationGrpComponent>, Partial<RelatedTradeGrpComponent>, Partial<PriceLimitsComponent>, Partial<StatsIndGrpComponent>, Partial<PartiesComponent> {
  readonly mdUpdateAction: Enumerations['mdUpdateAction']
  readonly deleteReason?: Enumerations['deleteReason']
  readonly mdSubBookType?: number
  readonly marketDepth?: number
  readonly mdEntryType?: Enumerations['mdEntryType']
  readonly mdEntryID?: string
  readonly mdEntryRefID?: string
  readonly mdStreamID?: string
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly mdEntryPx?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly ordType?: Enumerations['ordType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly mdEntrySize?: Decimal
  readonly lotType?: Enumerations['lotType']
  readonly mdEntryDate?: string
  readonly mdEntryTime?: string
  readonly tickDirection?: Enumerations['tickDirection']
  readonly mdMkt?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly haltReasonInt?: Enumerations['haltReasonInt']
  readonly fastMarketIndicator?: boolean
  readonly marketCondition?: Enumerations['marketCondition']
  readonly quoteCondition?: string
  readonly tradeCondition?: string
  readonly anonymousTradeIndicator?: boolean
  readonly algorithmicTradeIndicator?: Enumerations['algorithmicTradeIndicator']
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly multiJurisdictionReportingIndicator?: Enumerations['multiJurisdictionReportingIndicator']
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tertiaryTrdType?: number
  readonly execMethod?: Enumerations['execMethod']
  readonly matchType?: Enumerations['matchType']
  readonly orderCategory?: Enumerations['orderCategory']
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly intraFirmTradeIndicator?: boolean
  readonly previouslyReported?: boolean
  readonly mdEntryOriginator?: string
  readonly locationID?: string
  readonly deskID?: string
  readonly openCloseSettlFlag?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly minQty?: Decimal
  readonly execInst?: string
  readonly sellerDays?: number
  readonly orderID?: string
  readonly secondaryOrderID?: string
  readonly quoteEntryID?: string
  readonly tradeID?: string
  readonly strategyLinkID?: string
  readonly mdEntryBuyer?: string
  readonly mdEntrySeller?: string
  readonly numberOfBuyOrders?: number
  readonly numberOfSellOrders?: number
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
  readonly firstPx?: Decimal
  readonly lastPx?: Decimal
  readonly discountFactor?: Decimal
  readonly tradeVolume?: Decimal
  readonly maxPriceVariation?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly settlPriceDeterminationMethod?: number
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly transBkdTime?: UtcText
  readonly transactTime?: UtcText
  readonly aggressorTime?: UtcText
  readonly aggressorSide?: string
  readonly mdQuoteType?: Enumerations['mdQuoteType']
  readonly rptSeq?: number
  readonly dealingCapacity?: Enumerations['dealingCapacity']
  readonly mdEntrySpotRate?: Decimal
  readonly mdEntryForwardPoints?: Decimal
}

/** MDIncGrp, a component. */
export interface MDIncGrpComponent {
  readonly noMDEntries?: readonly MDIncGrpMDEntriesEntry[]
}

/** An entry of NoMDEntryTypes(267). */
export interface MDReqGrpMDEntryTypesEntry {
  readonly mdEntryType: Enumerations['mdEntryType']
}

/** MDReqGrp, a component. */
export interface MDReqGrpComponent {
  readonly noMDEntryTypes?: readonly MDReqGrpMDEntryTypesEntry[]
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
export interface MiscFeesGrpMiscFeesEntry extends Partial<MiscFeesSubGrpComponent> {
  readonly miscFeeAmt: Decimal
  readonly miscFeeCurr?: string
  readonly miscFeeType?: Enumerations['miscFeeType']
  readonly miscFeeQualifier?: Enumerations['miscFeeQualifier']
  readonly miscFeeBasis?: Enumerations['miscFeeBasis']
  readonly miscFeeRate?: Decimal
  readonly miscFeeAmountDue?: Decimal
  readonly miscFeeDesc?: string
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
  readonly ordType?: Enumerations['ordType']
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
  readonly noOrders?: readonly OrdListStatGrpOrdersEntry[]
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
  readonly allocSettlCurrencyCodeSource?: string
  readonly individualAllocID?: string
  readonly allocLegRefID?: string
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocQty?: Decimal
  readonly custodialLotID?: string
  readonly versusPurchaseDate?: string
  readonly versusPurchasePrice?: Decimal
  readonly currentCostBasis?: Decimal
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
  readonly allocSettlCurrencyCodeSource?: string
  readonly individualAllocID?: string
  readonly allocLegRefID?: string
  readonly allocQty?: Decimal
  readonly custodialLotID?: string
  readonly versusPurchaseDate?: string
  readonly versusPurchasePrice?: Decimal
  readonly currentCostBasis?: Decimal
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly bookingType?: Enumerations['bookingType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
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
  readonly totalBidSize?: Decimal
  readonly totalOfferSize?: Decimal
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly bookingType?: Enumerations['bookingType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
}

/** QuotEntryGrp, a component. */
export interface QuotEntryGrpComponent {
  readonly noQuoteEntries?: readonly QuotEntryGrpQuoteEntriesEntry[]
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
export interface QuotReqGrpRelatedSymEntry extends InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<RateSourceComponent>, Partial<StipulationsComponent>, Partial<QuotReqLegsGrpComponent>, Partial<QuotQualGrpComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PartiesComponent> {
  readonly prevClosePx?: Decimal
  readonly quoteRequestType?: Enumerations['quoteRequestType']
  readonly quoteID?: string
  readonly secondaryQuoteID?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradeOriginationDate?: string
  readonly numOfCompetitors?: number
  readonly side?: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly minQty?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly trdType?: Enumerations['trdType']
  readonly regulatoryTransactionType?: Enumerations['regulatoryTransactionType']
  readonly negotiationMethod?: Enumerations['negotiationMethod']
  readonly quotePriceType?: Enumerations['quotePriceType']
  readonly ordType?: Enumerations['ordType']
  readonly validUntilTime?: UtcText
  readonly expireTime?: UtcText
  readonly responseTime?: UtcText
  readonly quoteDisplayTime?: UtcText
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly transactTime?: UtcText
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly midPx?: Decimal
  readonly price2?: Decimal
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly strikeTime?: UtcText
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuotReqGrp, a component. */
export interface QuotReqGrpComponent {
  readonly noRelatedSym?: readonly QuotReqGrpRelatedSymEntry[]
}

/** An entry of NoLegs(555). */
export interface QuotReqLegsGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<LegBenchmarkCurveDataComponent> {
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legMidPx?: Decimal
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
export interface QuotReqRjctGrpRelatedSymEntry extends InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<QuotReqLegsGrpComponent>, Partial<QuotQualGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PartiesComponent> {
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly negotiationMethod?: Enumerations['negotiationMethod']
  readonly quotePriceType?: Enumerations['quotePriceType']
  readonly ordType?: Enumerations['ordType']
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly price2?: Decimal
  readonly strikeTime?: UtcText
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** QuotReqRjctGrp, a component. */
export interface QuotReqRjctGrpComponent {
  readonly noRelatedSym?: readonly QuotReqRjctGrpRelatedSymEntry[]
}

/** An entry of NoQuoteSets(296). */
export interface QuotSetAckGrpQuoteSetsEntry extends Partial<UnderlyingInstrumentComponent>, Partial<QuotEntryAckGrpComponent> {
  readonly quoteSetID: string
  readonly quoteSetValidUntilTime?: UtcText
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
  readonly noQuoteSets?: readonly QuotSetGrpQuoteSetsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface RelSymDerivSecGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<SecondaryPriceLimitsComponent>, Partial<InstrumentExtensionComponent>, Partial<InstrmtLegGrpComponent> {
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly corporateAction?: string
  readonly relSymTransactTime?: UtcText
  readonly numOfSimpleInstruments?: number
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
  readonly noRelatedSym?: readonly RFQReqGrpRelatedSymEntry[]
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
export interface SecListGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<SecurityClassificationGrpComponent>, Partial<FinancingDetailsComponent>, Partial<SecurityTradingRulesComponent>, Partial<StrikeRulesComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegSecListGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PriceMovementGrpComponent> {
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly relSymTransactTime?: UtcText
  readonly numOfSimpleInstruments?: number
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
  readonly upiCode?: string
  readonly transactTime?: UtcText
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
  readonly upiCode?: string
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
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
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SideCrossOrdCxlGrp, a component. */
export interface SideCrossOrdCxlGrpComponent {
  readonly noSides?: readonly SideCrossOrdCxlGrpSidesEntry[]
}

/** An entry of NoSides(552). */
export interface SideCrossOrdModGrpSidesEntry extends Partial<PartiesComponent>, Partial<SideCrossLegGrpComponent>, Partial<PreAllocGrpComponent>, OrderQtyDataComponent, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent> {
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
  readonly origClOrdID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly origOrdModTime?: UtcText
  readonly sideShortSaleExemptionReason?: number
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
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly originatingDeptID?: string
  readonly receivingDeptID?: string
  readonly routingArrangmentIndicator?: Enumerations['routingArrangmentIndicator']
  readonly preTradeAnonymity?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly noSides?: readonly SideCrossOrdModGrpSidesEntry[]
}

/** An entry of NoAllocs(78). */
export interface TrdAllocGrpAllocsEntry extends Partial<AllocRegulatoryTradeIDGrpComponent>, Partial<NestedParties2Component>, Partial<TradeAllocAmtGrpComponent>, Partial<AllocCommissionDataGrpComponent> {
  readonly allocAccount: string
  readonly allocAcctIDSource?: number
  readonly allocSettlCurrency?: string
  readonly allocSettlCurrencyCodeSource?: string
  readonly individualAllocID?: string
  readonly parentAllocID?: string
  readonly allocLegRefID?: string
  readonly firmMnemonic?: string
  readonly allocHandlInst?: Enumerations['allocHandlInst']
  readonly allocQty?: Decimal
  readonly allocCalculatedCcyQty?: Decimal
  readonly custodialLotID?: string
  readonly versusPurchaseDate?: string
  readonly versusPurchasePrice?: Decimal
  readonly currentCostBasis?: Decimal
  readonly allocCustomerCapacity?: string
  readonly allocMethod?: Enumerations['allocMethod']
  readonly secondaryIndividualAllocID?: string
  readonly allocClearingFeeIndicator?: string
  readonly tradeAllocStatus?: Enumerations['tradeAllocStatus']
  readonly allocationRollupInstruction?: Enumerations['allocationRollupInstruction']
  readonly allocText?: string
  readonly encodedAllocTextLen?: number
  readonly encodedAllocText?: DataBytes
  readonly firmAllocText?: string
  readonly encodedFirmAllocTextLen?: number
  readonly encodedFirmAllocText?: DataBytes
  readonly allocRefRiskLimitCheckID?: string
  readonly allocRefRiskLimitCheckIDType?: number
}

/** TrdAllocGrp, a component. */
export interface TrdAllocGrpComponent {
  readonly noAllocs?: readonly TrdAllocGrpAllocsEntry[]
}

/** An entry of NoSides(552). */
export interface TrdCapRptSideGrpSidesEntry extends Partial<PartiesComponent>, Partial<PartyDetailGrpComponent>, Partial<LimitAmtsComponent>, Partial<ClrInstGrpComponent>, Partial<SideRegulatoryTradeIDGrpComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<ContAmtGrpComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent>, Partial<TrdAllocGrpComponent>, Partial<SideTrdRegTSComponent>, Partial<SettlDetailsComponent>, Partial<TradeReportOrderDetailComponent>, Partial<TradePositionQtyComponent>, Partial<RelatedTradeGrpComponent>, Partial<RelatedPositionGrpComponent>, Partial<SideCollateralAmountGrpComponent> {
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
  readonly sideExecID?: string
  readonly orderDelay?: number
  readonly orderDelayUnit?: Enumerations['orderDelayUnit']
  readonly sideLastQty?: Decimal
  readonly sideClearingTradePrice?: Decimal
  readonly sidePriceDifferential?: Decimal
  readonly sideClearingTradePriceType?: Enumerations['sideClearingTradePriceType']
  readonly sideTradeReportID?: string
  readonly sideTradeID?: string
  readonly sideOrigTradeID?: string
  readonly sideFillStationCd?: string
  readonly sideReasonCd?: string
  readonly rptSeq?: number
  readonly sideTrdSubType?: number
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly sideCurrency?: string
  readonly sideCurrencyCodeSource?: string
  readonly sideSettlCurrency?: string
  readonly sideSettlCurrencyCodeSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly ownerType?: Enumerations['ownerType']
  readonly processCode?: Enumerations['processCode']
  readonly oddLot?: boolean
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly sideTradeReportingIndicator?: number
  readonly firmTradeEventID?: string
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly remunerationIndicator?: Enumerations['remunerationIndicator']
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
  readonly tradeAllocGroupInstruction?: Enumerations['tradeAllocGroupInstruction']
  readonly allocGroupID?: string
  readonly previousAllocGroupID?: string
  readonly groupAmount?: Decimal
  readonly allocGroupStatus?: Enumerations['allocGroupStatus']
  readonly sideAvgPxIndicator?: Enumerations['sideAvgPxIndicator']
  readonly sideAvgPxGroupID?: string
  readonly sideAvgPx?: Decimal
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly sideGrossTradeAmt?: Decimal
  readonly aggressorIndicator?: boolean
  readonly exchangeSpecialInstructions?: string
  readonly sideShortSaleExemptionReason?: number
  readonly orderCategory?: Enumerations['orderCategory']
  readonly sideLiquidityInd?: number
  readonly strategyLinkID?: string
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly blockTrdAllocIndicator?: Enumerations['blockTrdAllocIndicator']
  readonly sideRiskLimitCheckStatus?: number
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly refRiskLimitCheckID?: string
  readonly refRiskLimitCheckIDType?: Enumerations['refRiskLimitCheckIDType']
  readonly compressionGroupID?: string
}

/** TrdCapRptSideGrp, a component. */
export interface TrdCapRptSideGrpComponent {
  readonly noSides?: readonly TrdCapRptSideGrpSidesEntry[]
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
export interface TrdInstrmtLegGrpLegsEntry extends Partial<InstrumentLegComponent>, Partial<LegFinancingDetailsComponent>, Partial<LegPositionAmountDataComponent>, Partial<LegStipulationsComponent>, Partial<NestedPartiesComponent>, Partial<TradeCapLegUnderlyingsGrpComponent> {
  readonly legOrderQty?: Decimal
  readonly legQty?: Decimal
  readonly legMidPx?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legReportID?: string
  readonly legNumber?: number
  readonly legAccount?: string
  readonly legClearingAccountType?: number
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legRefID?: string
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legLastPx?: Decimal
  readonly legPriceType?: number
  readonly legSettlCurrency?: string
  readonly legSettlCurrencyCodeSource?: string
  readonly legLastForwardPoints?: Decimal
  readonly legCalculatedCcyLastQty?: Decimal
  readonly legGrossTradeAmt?: Decimal
  readonly legShortSaleExemptionReason?: number
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legLastQty?: Decimal
  readonly legQtyType?: number
  readonly legLastMultipliedQty?: Decimal
  readonly legTotalTradeQty?: Decimal
  readonly legTotalTradeMultipliedQty?: Decimal
  readonly legTotalGrossTradeAmt?: Decimal
  readonly legDifferentialPrice?: Decimal
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
  readonly eventTimeUnit?: Enumerations['eventTimeUnit']
  readonly eventTimePeriod?: number
  readonly eventMonthYear?: string
  readonly eventPx?: Decimal
  readonly eventText?: string
  readonly encodedEventTextLen?: number
  readonly encodedEventText?: DataBytes
}

/** EvntGrp, a component. */
export interface EvntGrpComponent {
  readonly noEvents?: readonly EvntGrpEventsEntry[]
}

/** An entry of NoSecurityAltID(454). */
export interface SecAltIDGrpSecurityAltIDEntry {
  readonly securityAltID: string
  readonly securityAltIDSource?: string
  readonly symbolPositionNumber?: number
}

/** SecAltIDGrp, a component. */
export interface SecAltIDGrpComponent {
  readonly noSecurityAltID?: readonly SecAltIDGrpSecurityAltIDEntry[]
}

/** An entry of NoLegSecurityAltID(604). */
export interface LegSecAltIDGrpLegSecurityAltIDEntry {
  readonly legSecurityAltID: string
  readonly legSecurityAltIDSource?: string
  readonly legSymbolPositionNumber?: number
}

/** LegSecAltIDGrp, a component. */
export interface LegSecAltIDGrpComponent {
  readonly noLegSecurityAltID?: readonly LegSecAltIDGrpLegSecurityAltIDEntry[]
}

/** An entry of NoUnderlyingSecurityAltID(457). */
export interface UndSecAltIDGrpUnderlyingSecurityAltIDEntry {
  readonly underlyingSecurityAltID: string
  readonly underlyingSecurityAltIDSource?: string
  readonly underlyingSymbolPositionNumber?: number
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
export interface SecLstUpdRelSymGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<SecurityTradingRulesComponent>, Partial<StrikeRulesComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, Partial<SecLstUpdRelSymsLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly relSymTransactTime?: UtcText
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
  readonly instrumentPartyRoleQualifier?: number
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
export interface TrdCapRptAckSideGrpSidesEntry extends Partial<PartiesComponent>, Partial<LimitAmtsComponent>, Partial<ClrInstGrpComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<ContAmtGrpComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent>, Partial<SettlDetailsComponent>, Partial<TrdAllocGrpComponent>, Partial<TradeReportOrderDetailComponent>, Partial<SideTrdRegTSComponent>, Partial<RelatedTradeGrpComponent>, Partial<RelatedPositionGrpComponent> {
  readonly side: Enumerations['side']
  readonly sideExecID?: string
  readonly sideTradeID?: string
  readonly sideOrigTradeID?: string
  readonly orderDelay?: number
  readonly orderDelayUnit?: Enumerations['orderDelayUnit']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly processCode?: Enumerations['processCode']
  readonly oddLot?: boolean
  readonly sideTradeReportingIndicator?: number
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly sideCurrency?: string
  readonly sideCurrencyCodeSource?: string
  readonly sideSettlCurrency?: string
  readonly sideSettlCurrencyCodeSource?: string
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
  readonly allocGroupID?: string
  readonly previousAllocGroupID?: string
  readonly groupAmount?: Decimal
  readonly allocGroupStatus?: Enumerations['allocGroupStatus']
  readonly sideAvgPxIndicator?: Enumerations['sideAvgPxIndicator']
  readonly sideAvgPxGroupID?: string
  readonly sideAvgPx?: Decimal
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly sideGrossTradeAmt?: Decimal
  readonly aggressorIndicator?: boolean
  readonly sideLastQty?: Decimal
  readonly sideTradeReportID?: string
  readonly sideFillStationCd?: string
  readonly sideReasonCd?: string
  readonly rptSeq?: number
  readonly sideTrdSubType?: number
  readonly orderCategory?: Enumerations['orderCategory']
  readonly strategyLinkID?: string
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly sideRiskLimitCheckStatus?: number
}

/** TrdCapRptAckSideGrp, a component. */
export interface TrdCapRptAckSideGrpComponent {
  readonly noSides?: readonly TrdCapRptAckSideGrpSidesEntry[]
}

/** An entry of NoUndlyInstrumentParties(1058). */
export interface UndlyInstrumentPartiesUndlyInstrumentPartiesEntry extends Partial<UndlyInstrumentPtysSubGrpComponent> {
  readonly underlyingInstrumentPartyID: string
  readonly underlyingInstrumentPartyIDSource?: string
  readonly underlyingInstrumentPartyRole?: number
  readonly underlyingInstrumentPartyRoleQualifier?: number
}

/** UndlyInstrumentParties, a component. */
export interface UndlyInstrumentPartiesComponent {
  readonly noUndlyInstrumentParties?: readonly UndlyInstrumentPartiesUndlyInstrumentPartiesEntry[]
}

/** An entry of NoUndlyInstrumentPartySubIDs(1062). */
export interface UndlyInstrumentPtysSubGrpUndlyInstrumentPartySubIDsEntry {
  readonly underlyingInstrumentPartySubID: string
  readonly underlyingInstrumentPartySubIDType?: number
}

/** UndlyInstrumentPtysSubGrp, a component. */
export interface UndlyInstrumentPtysSubGrpComponent {
  readonly noUndlyInstrumentPartySubIDs?: readonly UndlyInstrumentPtysSubGrpUndlyInstrumentPartySubIDsEntry[]
}

/** An entry of NoRootPartyIDs(1116). */
export interface RootPartiesRootPartyIDsEntry extends Partial<RootSubPartiesComponent> {
  readonly rootPartyID: string
  readonly rootPartyIDSource?: string
  readonly rootPartyRole?: number
  readonly rootPartyRoleQualifier?: number
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
  readonly tradSesUpdateAction?: string
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
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TrdSessLstGrp, a component. */
export interface TrdSessLstGrpComponent {
  readonly noTradingSessions?: readonly TrdSessLstGrpTradingSessionsEntry[]
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

/** An entry of NoSettlDetails(1158). */
export interface SettlDetailsSettlDetailsEntry extends Partial<SettlPartiesComponent> {
  readonly settlObligSource: Enumerations['settlObligSource']
  readonly standInstDbType?: Enumerations['standInstDbType']
  readonly standInstDbName?: string
  readonly standInstDbID?: string
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
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

/** An entry of NoTickRules(1205). */
export interface TickRulesTickRulesEntry {
  readonly startTickPriceRange: Decimal
  readonly endTickPriceRange?: Decimal
  readonly tickIncrement?: Decimal
  readonly tickRuleType?: Enumerations['tickRuleType']
  readonly tickRuleProductComplex?: string
  readonly settlPriceIncrement?: Decimal
  readonly settlPriceSecondaryIncrement?: Decimal
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

/** An entry of NoMDFeedTypes(1141). */
export interface MarketDataFeedTypesMDFeedTypesEntry {
  readonly mdFeedType: string
  readonly mdSubFeedType?: string
  readonly marketDepth?: number
  readonly marketDepthTimeInterval?: number
  readonly marketDepthTimeIntervalUnit?: number
  readonly mdRecoveryTimeInterval?: number
  readonly mdRecoveryTimeIntervalUnit?: number
  readonly mdBookType?: Enumerations['mdBookType']
  readonly mdSubBookType?: number
  readonly primaryServiceLocationID?: string
  readonly secondaryServiceLocationID?: string
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
  readonly matchRuleProductComplex?: string
  readonly customerPriority?: Enumerations['customerPriority']
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

/** An entry of NoTradingSessionRules(1309). */
export interface TradingSessionRulesGrpTradingSessionRulesEntry extends Partial<TradingSessionRulesComponent> {
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** TradingSessionRulesGrp, a component. */
export interface TradingSessionRulesGrpComponent {
  readonly noTradingSessionRules?: readonly TradingSessionRulesGrpTradingSessionRulesEntry[]
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
  readonly derivativeInstrumentPartyRoleQualifier?: number
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

/** An entry of NoRelatedSym(146). */
export interface RelSymDerivSecUpdGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<SecondaryPriceLimitsComponent>, Partial<InstrmtLegGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly corporateAction?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly relSymTransactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** RelSymDerivSecUpdGrp, a component. */
export interface RelSymDerivSecUpdGrpComponent {
  readonly noRelatedSym?: readonly RelSymDerivSecUpdGrpRelatedSymEntry[]
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
export interface NotAffectedOrdGrpNotAffectedOrdersEntry {
  readonly notAffOrigClOrdID: string
  readonly notAffectedOrderID?: string
  readonly notAffSecondaryOrderID?: string
  readonly notAffectedReason?: Enumerations['notAffectedReason']
}

/** NotAffectedOrdGrp, a component. */
export interface NotAffectedOrdGrpComponent {
  readonly noNotAffectedOrders?: readonly NotAffectedOrdGrpNotAffectedOrdersEntry[]
}

/** An entry of NoFills(1362). */
export interface FillsGrpFillsEntry extends Partial<NestedParties4Component> {
  readonly fillExecID: string
  readonly fillPx?: Decimal
  readonly fillQty?: Decimal
  readonly fillMatchID?: string
  readonly fillMatchSubID?: string
  readonly fillLiquidityInd?: number
  readonly fillYieldType?: string
  readonly fillYield?: Decimal
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

/** An entry of NoApplIDs(1351). */
export interface ApplIDRequestGrpApplIDsEntry extends Partial<NestedPartiesComponent> {
  readonly refApplID: string
  readonly refApplReqID?: string
  readonly applBegSeqNum?: number
  readonly applEndSeqNum?: number
}

/** ApplIDRequestGrp, a component. */
export interface ApplIDRequestGrpComponent {
  readonly noApplIDs?: readonly ApplIDRequestGrpApplIDsEntry[]
}

/** An entry of NoApplIDs(1351). */
export interface ApplIDRequestAckGrpApplIDsEntry extends Partial<NestedPartiesComponent> {
  readonly refApplID: string
  readonly refApplReqID?: string
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
  readonly nested4PartyRoleQualifier?: number
}

/** NestedParties4, a component. */
export interface NestedParties4Component {
  readonly noNested4PartyIDs?: readonly NestedParties4Nested4PartyIDsEntry[]
}

/** An entry of NoRateSources(1445). */
export interface RateSourceRateSourcesEntry {
  readonly rateSource: Enumerations['rateSource']
  readonly rateSourceType?: Enumerations['rateSourceType']
  readonly referencePage?: string
  readonly rateSourceReferemcePageHeading?: string
  readonly fxBenchmarkRateFix?: string
}

/** RateSource, a component. */
export interface RateSourceComponent {
  readonly noRateSources?: readonly RateSourceRateSourcesEntry[]
}

/** An entry of NoTargetPartyIDs(1461). */
export interface TargetPartiesTargetPartyIDsEntry extends Partial<TargetPtysSubGrpComponent> {
  readonly targetPartyID: string
  readonly targetPartyIDSource?: string
  readonly targetPartyRole?: number
  readonly targetPartyRoleQualifier?: number
}

/** TargetParties, a component. */
export interface TargetPartiesComponent {
  readonly noTargetPartyIDs?: readonly TargetPartiesTargetPartyIDsEntry[]
}

/** An entry of NoNewsRefIDs(1475). */
export interface NewsRefGrpNewsRefIDsEntry {
  readonly newsRefID: string
  readonly newsRefType?: Enumerations['newsRefType']
}

/** NewsRefGrp, a component. */
export interface NewsRefGrpComponent {
  readonly noNewsRefIDs?: readonly NewsRefGrpNewsRefIDsEntry[]
}

/** An entry of NoComplexEvents(1483). */
export interface ComplexEventsComplexEventsEntry extends Partial<ComplexEventDatesComponent>, Partial<ComplexEventRateSourceGrpComponent>, Partial<ComplexEventRelativeDateComponent>, Partial<ComplexEventPeriodGrpComponent>, Partial<ComplexEventCreditEventSourceGrpComponent>, Partial<ComplexEventCreditEventGrpComponent> {
  readonly complexEventType: Enumerations['complexEventType']
  readonly complexOptPayoutPaySide?: number
  readonly complexOptPayoutReceiveSide?: number
  readonly complexOptPayoutUnderlier?: string
  readonly complexOptPayoutAmount?: Decimal
  readonly complexOptPayoutPercentage?: Decimal
  readonly complexOptPayoutTime?: Enumerations['complexOptPayoutTime']
  readonly complexOptPayoutCurrency?: string
  readonly complexOptPayoutCurrencyCodeSource?: string
  readonly complexEventPrice?: Decimal
  readonly complexEventPricePercentage?: Decimal
  readonly complexEventPriceBoundaryMethod?: Enumerations['complexEventPriceBoundaryMethod']
  readonly complexEventPriceBoundaryPrecision?: Decimal
  readonly complexEventPriceTimeType?: Enumerations['complexEventPriceTimeType']
  readonly complexEventCondition?: Enumerations['complexEventCondition']
  readonly complexEventCurrencyOne?: string
  readonly complexEventCurrencyOneCodeSource?: string
  readonly complexEventCurrencyTwo?: string
  readonly complexEventCurrencyTwoCodeSource?: string
  readonly complexEventQuoteBasis?: Enumerations['complexEventQuoteBasis']
  readonly complexEventFixedFXRate?: Decimal
  readonly complexEventSpotRate?: Decimal
  readonly complexEventForwardPoints?: Decimal
  readonly complexEventDeterminationMethod?: string
  readonly complexEventCalculationAgent?: number
  readonly complexEventStrikePrice?: Decimal
  readonly complexEventStrikeFactor?: Decimal
  readonly complexEventStrikeNumberOfOptions?: number
  readonly complexEventCreditEventsXIDRef?: string
  readonly complexEventCreditEventNotifyingParty?: Enumerations['complexEventCreditEventNotifyingParty']
  readonly complexEventCreditEventBusinessCenter?: string
  readonly complexEventCreditEventStandardSources?: boolean
  readonly complexEventCreditEventMinimumSources?: number
  readonly complexEventFuturesPriceValuation?: boolean
  readonly complexEventOptionsPriceValuation?: boolean
  readonly complexEventPVFinalPriceElectionFallback?: Enumerations['complexEventPVFinalPriceElectionFallback']
  readonly complexEventXID?: string
  readonly complexEventXIDRef?: string
}

/** ComplexEvents, a component. */
export interface ComplexEventsComponent {
  readonly noComplexEvents?: readonly ComplexEventsComplexEventsEntry[]
}

/** An entry of NoComplexEventDates(1491). */
export interface ComplexEventDatesComplexEventDatesEntry extends Partial<ComplexEventTimesComponent> {
  readonly complexEventStartDate: string
  readonly complexEventEndDate?: string
}

/** ComplexEventDates, a component. */
export interface ComplexEventDatesComponent {
  readonly noComplexEventDates?: readonly ComplexEventDatesComplexEventDatesEntry[]
}

/** An entry of NoComplexEventTimes(1494). */
export interface ComplexEventTimesComplexEventTimesEntry {
  readonly complexEventStartTime: string
  readonly complexEventEndTime?: string
}

/** ComplexEventTimes, a component. */
export interface ComplexEventTimesComponent {
  readonly noComplexEventTimes?: readonly ComplexEventTimesComplexEventTimesEntry[]
}

/** An entry of NoAsgnReqs(1499). */
export interface StrmAsgnReqGrpAsgnReqsEntry extends Partial<PartiesComponent>, Partial<StrmAsgnReqInstrmtGrpComponent> {
  readonly noPartyIDs: NonNullable<PartiesComponent['noPartyIDs']>
}

/** StrmAsgnReqGrp, a component. */
export interface StrmAsgnReqGrpComponent {
  readonly noAsgnReqs?: readonly StrmAsgnReqGrpAsgnReqsEntry[]
}

/** An entry of NoAsgnReqs(1499). */
export interface StrmAsgnRptGrpAsgnReqsEntry extends Partial<PartiesComponent>, Partial<StrmAsgnRptInstrmtGrpComponent> {
  readonly noPartyIDs: NonNullable<PartiesComponent['noPartyIDs']>
}

/** StrmAsgnRptGrp, a component. */
export interface StrmAsgnRptGrpComponent {
  readonly noAsgnReqs?: readonly StrmAsgnRptGrpAsgnReqsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface StrmAsgnReqInstrmtGrpRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly settlType?: Enumerations['settlType']
  readonly mdEntrySize?: Decimal
  readonly mdStreamID?: string
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** StrmAsgnReqInstrmtGrp, a component. */
export interface StrmAsgnReqInstrmtGrpComponent {
  readonly noRelatedSym?: readonly StrmAsgnReqInstrmtGrpRelatedSymEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface StrmAsgnRptInstrmtGrpRelatedSymEntry extends Partial<InstrumentComponent> {
  readonly settlType?: Enumerations['settlType']
  readonly streamAsgnType?: Enumerations['streamAsgnType']
  readonly mdStreamID?: string
  readonly streamAsgnRejReason?: Enumerations['streamAsgnRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** StrmAsgnRptInstrmtGrp, a component. */
export interface StrmAsgnRptInstrmtGrpComponent {
  readonly noRelatedSym?: readonly StrmAsgnRptInstrmtGrpRelatedSymEntry[]
}

/** An entry of NoMatchInst(1624). */
export interface MatchingInstructionsMatchInstEntry {
  readonly matchInst: Enumerations['matchInst']
  readonly matchInstMarketID?: string
  readonly matchAttribTagID?: number
  readonly matchAttribValue?: string
}

/** MatchingInstructions, a component. */
export interface MatchingInstructionsComponent {
  readonly noMatchInst?: readonly MatchingInstructionsMatchInstEntry[]
}

/** An entry of NoLimitAmts(1630). */
export interface LimitAmtsLimitAmtsEntry {
  readonly limitAmtType: Enumerations['limitAmtType']
  readonly lastLimitAmt?: Decimal
  readonly limitAmtRemaining?: Decimal
  readonly limitUtilizationAmt?: Decimal
  readonly limitAmt?: Decimal
  readonly limitAmtCurrency?: string
  readonly limitAmtCurrencyCodeSource?: string
  readonly limitRole?: number
}

/** LimitAmts, a component. */
export interface LimitAmtsComponent {
  readonly noLimitAmts?: readonly LimitAmtsLimitAmtsEntry[]
}

/** An entry of NoMarginReqmtInqQualifier(1636). */
export interface MarginReqmtInqQualGrpMarginReqmtInqQualifierEntry {
  readonly marginReqmtInqQualifier: Enumerations['marginReqmtInqQualifier']
}

/** MarginReqmtInqQualGrp, a component. */
export interface MarginReqmtInqQualGrpComponent {
  readonly noMarginReqmtInqQualifier?: readonly MarginReqmtInqQualGrpMarginReqmtInqQualifierEntry[]
}

/** An entry of NoMarginAmt(1643). */
export interface MarginAmountMarginAmtEntry {
  readonly marginAmt: Decimal
  readonly marginAmtType?: Enumerations['marginAmtType']
  readonly marginAmtCcy?: string
  readonly marginAmtFXRate?: Decimal
  readonly marginAmtFXRateCalc?: string
  readonly marginAmountMarketSegmentID?: string
  readonly marginAmountMarketID?: string
  readonly marginDirection?: Enumerations['marginDirection']
}

/** MarginAmount, a component. */
export interface MarginAmountComponent {
  readonly noMarginAmt?: readonly MarginAmountMarginAmtEntry[]
}

/** An entry of NoRelatedInstruments(1647). */
export interface RelatedInstrumentGrpRelatedInstrumentsEntry {
  readonly relatedInstrumentType: Enumerations['relatedInstrumentType']
  readonly relatedSymbol?: string
  readonly relatedSecurityID?: string
  readonly relatedSecurityIDSource?: string
  readonly relatedSecurityType?: string
  readonly relatedMaturityMonthYear?: string
  readonly relatedToSecurityID?: string
  readonly relatedToSecurityIDSource?: string
  readonly relatedToStreamXIDRef?: string
  readonly relatedToDividendPeriodXIDRef?: string
}

/** RelatedInstrumentGrp, a component. */
export interface RelatedInstrumentGrpComponent {
  readonly noRelatedInstruments?: readonly RelatedInstrumentGrpRelatedInstrumentsEntry[]
}

/** An entry of NoRequestedPartyRoles(1508). */
export interface RequestedPartyRoleGrpRequestedPartyRolesEntry {
  readonly requestedPartyRole: number
  readonly requestedPartyRoleQualifier?: number
}

/** RequestedPartyRoleGrp, a component. */
export interface RequestedPartyRoleGrpComponent {
  readonly noRequestedPartyRoles?: readonly RequestedPartyRoleGrpRequestedPartyRolesEntry[]
}

/** An entry of NoPartyRelationships(1514). */
export interface PartyRelationshipGrpPartyRelationshipsEntry {
  readonly partyRelationship: Enumerations['partyRelationship']
}

/** PartyRelationshipGrp, a component. */
export interface PartyRelationshipGrpComponent {
  readonly noPartyRelationships?: readonly PartyRelationshipGrpPartyRelationshipsEntry[]
}

/** An entry of NoPartyDetails(1671). */
export interface PartyDetailGrpPartyDetailsEntry extends Partial<PartyDetailSubGrpComponent>, Partial<PartyDetailAltIDGrpComponent>, Partial<RelatedPartyDetailGrpComponent> {
  readonly partyDetailID: string
  readonly partyDetailIDSource?: string
  readonly partyDetailRole?: number
  readonly partyDetailRoleQualifier?: Enumerations['partyDetailRoleQualifier']
  readonly partyDetailStatus?: Enumerations['partyDetailStatus']
}

/** PartyDetailGrp, a component. */
export interface PartyDetailGrpComponent {
  readonly noPartyDetails?: readonly PartyDetailGrpPartyDetailsEntry[]
}

/** An entry of NoPartyDetailAltID(1516). */
export interface PartyDetailAltIDGrpPartyDetailAltIDEntry extends Partial<PartyDetailAltSubGrpComponent> {
  readonly partyDetailAltID: string
  readonly partyDetailAltIDSource?: string
}

/** PartyDetailAltIDGrp, a component. */
export interface PartyDetailAltIDGrpComponent {
  readonly noPartyDetailAltID?: readonly PartyDetailAltIDGrpPartyDetailAltIDEntry[]
}

/** An entry of NoPartyDetailAltSubIDs(1519). */
export interface PartyDetailAltSubGrpPartyDetailAltSubIDsEntry {
  readonly partyDetailAltSubID: string
  readonly partyDetailAltSubIDType?: number
}

/** PartyDetailAltSubGrp, a component. */
export interface PartyDetailAltSubGrpComponent {
  readonly noPartyDetailAltSubIDs?: readonly PartyDetailAltSubGrpPartyDetailAltSubIDsEntry[]
}

/** An entry of NoRiskLimitTypes(1529). */
export interface RiskLimitTypesGrpRiskLimitTypesEntry extends Partial<RiskWarningLevelGrpComponent> {
  readonly riskLimitType: Enumerations['riskLimitType']
  readonly riskLimitAmount?: Decimal
  readonly riskLimitAction?: Enumerations['riskLimitAction']
  readonly riskLimitUtilizationAmount?: Decimal
  readonly riskLimitUtilizationPercent?: Decimal
  readonly riskLimitCurrency?: string
  readonly riskLimitCurrencyCodeSource?: string
  readonly riskLimitPlatform?: string
  readonly riskLimitVelocityPeriod?: number
  readonly riskLimitVelocityUnit?: string
}

/** RiskLimitTypesGrp, a component. */
export interface RiskLimitTypesGrpComponent {
  readonly noRiskLimitTypes?: readonly RiskLimitTypesGrpRiskLimitTypesEntry[]
}

/** An entry of NoInstrumentScopeSecurityAltID(1540). */
export interface InstrumentScopeSecurityAltIDGrpInstrumentScopeSecurityAltIDEntry {
  readonly instrumentScopeSecurityAltID: string
  readonly instrumentScopeSecurityAltIDSource?: string
}

/** InstrumentScopeSecurityAltIDGrp, a component. */
export interface InstrumentScopeSecurityAltIDGrpComponent {
  readonly noInstrumentScopeSecurityAltID?: readonly InstrumentScopeSecurityAltIDGrpInstrumentScopeSecurityAltIDEntry[]
}

/** An entry of NoRiskWarningLevels(1559). */
export interface RiskWarningLevelGrpRiskWarningLevelsEntry {
  readonly riskWarningLevelAction: number
  readonly riskWarningLevelPercent?: Decimal
  readonly riskWarningLevelAmount?: number
  readonly riskWarningLevelName?: string
}

/** RiskWarningLevelGrp, a component. */
export interface RiskWarningLevelGrpComponent {
  readonly noRiskWarningLevels?: readonly RiskWarningLevelGrpRiskWarningLevelsEntry[]
}

/** An entry of NoRelatedPartyDetailID(1562). */
export interface RelatedPartyDetailGrpRelatedPartyDetailIDEntry extends Partial<RelatedPartyDetailSubGrpComponent>, Partial<RelatedPartyDetailAltIDGrpComponent>, Partial<PartyRelationshipGrpComponent> {
  readonly relatedPartyDetailID: string
  readonly relatedPartyDetailIDSource?: string
  readonly relatedPartyDetailRole?: number
  readonly relatedPartyDetailRoleQualifier?: number
}

/** RelatedPartyDetailGrp, a component. */
export interface RelatedPartyDetailGrpComponent {
  readonly noRelatedPartyDetailID?: readonly RelatedPartyDetailGrpRelatedPartyDetailIDEntry[]
}

/** An entry of NoRelatedPartyDetailSubIDs(1566). */
export interface RelatedPartyDetailSubGrpRelatedPartyDetailSubIDsEntry {
  readonly relatedPartyDetailSubID: string
  readonly relatedPartyDetailSubIDType?: number
}

/** RelatedPartyDetailSubGrp, a component. */
export interface RelatedPartyDetailSubGrpComponent {
  readonly noRelatedPartyDetailSubIDs?: readonly RelatedPartyDetailSubGrpRelatedPartyDetailSubIDsEntry[]
}

/** An entry of NoRelatedPartyDetailAltID(1569). */
export interface RelatedPartyDetailAltIDGrpRelatedPartyDetailAltIDEntry extends Partial<RelatedPartyDetailAltSubGrpComponent> {
  readonly relatedPartyDetailAltID: string
  readonly relatedPartyDetailAltIDSource?: string
}

/** RelatedPartyDetailAltIDGrp, a component. */
export interface RelatedPartyDetailAltIDGrpComponent {
  readonly noRelatedPartyDetailAltID?: readonly RelatedPartyDetailAltIDGrpRelatedPartyDetailAltIDEntry[]
}

/** An entry of NoRelatedPartyDetailAltSubIDs(1572). */
export interface RelatedPartyDetailAltSubGrpRelatedPartyDetailAltSubIDsEntry {
  readonly relatedPartyDetailAltSubID: string
  readonly relatedPartyDetailAltSubIDType?: number
}

/** RelatedPartyDetailAltSubGrp, a component. */
export interface RelatedPartyDetailAltSubGrpComponent {
  readonly noRelatedPartyDetailAltSubIDs?: readonly RelatedPartyDetailAltSubGrpRelatedPartyDetailAltSubIDsEntry[]
}

/** An entry of NoInstrumentScopes(1656). */
export interface InstrumentScopeGrpInstrumentScopesEntry extends Partial<InstrumentScopeComponent> {
  readonly instrumentScopeOperator: Enumerations['instrumentScopeOperator']
}

/** InstrumentScopeGrp, a component. */
export interface InstrumentScopeGrpComponent {
  readonly noInstrumentScopes?: readonly InstrumentScopeGrpInstrumentScopesEntry[]
}

/** An entry of NoRiskInstrumentScopes(1534). */
export interface RiskInstrumentScopeGrpRiskInstrumentScopesEntry extends Partial<InstrumentScopeComponent> {
  readonly instrumentScopeOperator: Enumerations['instrumentScopeOperator']
  readonly riskInstrumentMultiplier?: Decimal
}

/** RiskInstrumentScopeGrp, a component. */
export interface RiskInstrumentScopeGrpComponent {
  readonly noRiskInstrumentScopes?: readonly RiskInstrumentScopeGrpRiskInstrumentScopesEntry[]
}

/** An entry of NoRequestingPartyIDs(1657). */
export interface RequestingPartyGrpRequestingPartyIDsEntry extends Partial<RequestingPartySubGrpComponent> {
  readonly requestingPartyID: string
  readonly requestingPartyIDSource?: string
  readonly requestingPartyRole?: number
  readonly requestingPartyRoleQualifier?: number
}

/** RequestingPartyGrp, a component. */
export interface RequestingPartyGrpComponent {
  readonly noRequestingPartyIDs?: readonly RequestingPartyGrpRequestingPartyIDsEntry[]
}

/** An entry of NoRequestingPartySubIDs(1661). */
export interface RequestingPartySubGrpRequestingPartySubIDsEntry {
  readonly requestingPartySubID: string
  readonly requestingPartySubIDType?: number
}

/** RequestingPartySubGrp, a component. */
export interface RequestingPartySubGrpComponent {
  readonly noRequestingPartySubIDs?: readonly RequestingPartySubGrpRequestingPartySubIDsEntry[]
}

/** An entry of NoPartyUpdates(1676). */
export interface PartyDetailsUpdateGrpPartyUpdatesEntry extends Partial<PartyDetailGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
}

/** PartyDetailsUpdateGrp, a component. */
export interface PartyDetailsUpdateGrpComponent {
  readonly noPartyUpdates?: readonly PartyDetailsUpdateGrpPartyUpdatesEntry[]
}

/** An entry of NoRequestedRiskLimitType(1668). */
export interface RequestedRiskLimitTypesGrpRequestedRiskLimitTypeEntry {
  readonly riskLimitType: Enumerations['riskLimitType']
}

/** RequestedRiskLimitTypesGrp, a component. */
export interface RequestedRiskLimitTypesGrpComponent {
  readonly noRequestedRiskLimitType?: readonly RequestedRiskLimitTypesGrpRequestedRiskLimitTypeEntry[]
}

/** An entry of NoPartyRiskLimits(1677). */
export interface PartyRiskLimitsGrpPartyRiskLimitsEntry extends Partial<PartyDetailGrpComponent>, Partial<RiskLimitsGrpComponent> {
  readonly riskLimitID?: string
  readonly riskLimitCheckModelType?: Enumerations['riskLimitCheckModelType']
  readonly partyRiskLimitStatus?: Enumerations['partyRiskLimitStatus']
  readonly noPartyDetails: NonNullable<PartyDetailGrpComponent['noPartyDetails']>
}

/** PartyRiskLimitsGrp, a component. */
export interface PartyRiskLimitsGrpComponent {
  readonly noPartyRiskLimits?: readonly PartyRiskLimitsGrpPartyRiskLimitsEntry[]
}

/** An entry of NoRiskLimits(1669). */
export interface RiskLimitsGrpRiskLimitsEntry extends Partial<RiskLimitTypesGrpComponent>, Partial<RiskInstrumentScopeGrpComponent> {
  readonly noRiskLimitTypes: NonNullable<RiskLimitTypesGrpComponent['noRiskLimitTypes']>
}

/** RiskLimitsGrp, a component. */
export interface RiskLimitsGrpComponent {
  readonly noRiskLimits?: readonly RiskLimitsGrpRiskLimitsEntry[]
}

/** An entry of NoPartyDetailSubIDs(1694). */
export interface PartyDetailSubGrpPartyDetailSubIDsEntry {
  readonly partyDetailSubID: string
  readonly partyDetailSubIDType?: number
}

/** PartyDetailSubGrp, a component. */
export interface PartyDetailSubGrpComponent {
  readonly noPartyDetailSubIDs?: readonly PartyDetailSubGrpPartyDetailSubIDsEntry[]
}

/** An entry of NoRelatedSym(146). */
export interface SecMassStatGrpRelatedSymEntry extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent> {
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly securityTradingEvent?: Enumerations['securityTradingEvent']
  readonly haltReasonInt?: Enumerations['haltReasonInt']
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** SecMassStatGrp, a component. */
export interface SecMassStatGrpComponent {
  readonly noRelatedSym?: readonly SecMassStatGrpRelatedSymEntry[]
}

/** An entry of NoLegPosAmt(1586). */
export interface LegPositionAmountDataLegPosAmtEntry {
  readonly legPosAmt: Decimal
  readonly legPosAmtType?: string
  readonly legPosCurrency?: string
  readonly legPosCurrencyCodeSource?: string
  readonly legPosAmtReason?: number
}

/** LegPositionAmountData, a component. */
export interface LegPositionAmountDataComponent {
  readonly noLegPosAmt?: readonly LegPositionAmountDataLegPosAmtEntry[]
}

/** An entry of NoSecurityClassifications(1582). */
export interface SecurityClassificationGrpSecurityClassificationsEntry {
  readonly securityClassificationReason: Enumerations['securityClassificationReason']
  readonly securityClassificationValue?: string
}

/** SecurityClassificationGrp, a component. */
export interface SecurityClassificationGrpComponent {
  readonly noSecurityClassifications?: readonly SecurityClassificationGrpSecurityClassificationsEntry[]
}

/** An entry of NoThrottles(1610). */
export interface ThrottleParamsGrpThrottlesEntry extends Partial<ThrottleMsgTypeGrpComponent> {
  readonly throttleAction: Enumerations['throttleAction']
  readonly throttleType?: Enumerations['throttleType']
  readonly throttleNoMsgs?: number
  readonly throttleTimeInterval?: number
  readonly throttleTimeUnit?: number
}

/** ThrottleParamsGrp, a component. */
export interface ThrottleParamsGrpComponent {
  readonly noThrottles?: readonly ThrottleParamsGrpThrottlesEntry[]
}

/** An entry of NoThrottleMsgType(1618). */
export interface ThrottleMsgTypeGrpThrottleMsgTypeEntry {
  readonly throttleMsgType: string
}

/** ThrottleMsgTypeGrp, a component. */
export interface ThrottleMsgTypeGrpComponent {
  readonly noThrottleMsgType?: readonly ThrottleMsgTypeGrpThrottleMsgTypeEntry[]
}

/** An entry of NoSettlementAmounts(1700). */
export interface SettlementAmountGrpSettlementAmountsEntry {
  readonly settlementAmount: Decimal
  readonly settlementAmountCurrency?: string
  readonly settlementAmountCurrencyCodeSource?: string
}

/** SettlementAmountGrp, a component. */
export interface SettlementAmountGrpComponent {
  readonly noSettlementAmounts?: readonly SettlementAmountGrpSettlementAmountsEntry[]
}

/** An entry of NoCollateralAmounts(1703). */
export interface CollateralAmountGrpCollateralAmountsEntry extends Partial<CollateralReinvestmentGrpComponent> {
  readonly currentCollateralAmount: Decimal
  readonly collateralCurrency?: string
  readonly collateralCurrencyCodeSource?: string
  readonly collateralAmountType?: Enumerations['collateralAmountType']
  readonly collateralFXRate?: Decimal
  readonly collateralFXRateCalc?: string
  readonly collateralType?: string
  readonly collateralAmountMarketSegmentID?: string
  readonly collateralAmountMarketID?: string
  readonly haircutIndicator?: boolean
  readonly collateralPortfolioID?: string
  readonly collateralPercentOverage?: Decimal
  readonly collateralMarketPrice?: Decimal
  readonly collateralReinvestmentRate?: Decimal
  readonly underlyingRefID?: string
}

/** CollateralAmountGrp, a component. */
export interface CollateralAmountGrpComponent {
  readonly noCollateralAmounts?: readonly CollateralAmountGrpCollateralAmountsEntry[]
}

/** An entry of NoPayCollects(1707). */
export interface PayCollectGrpPayCollectsEntry {
  readonly payCollectType: string
  readonly payCollectCurrency?: string
  readonly payCollectCurrencyCodeSource?: string
  readonly payCollectFXRate?: Decimal
  readonly payCollectFXRateCalc?: string
  readonly payAmount?: Decimal
  readonly collectAmount?: Decimal
  readonly payCollectMarketSegmentID?: string
  readonly payCollectMarketID?: string
}

/** PayCollectGrp, a component. */
export interface PayCollectGrpComponent {
  readonly noPayCollects?: readonly PayCollectGrpPayCollectsEntry[]
}

/** An entry of NoPartyRiskLimits(1677). */
export interface PartyRiskLimitsUpdateGrpPartyRiskLimitsEntry extends Partial<PartyDetailGrpComponent>, Partial<RiskLimitsGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly riskLimitID?: string
  readonly riskLimitCheckModelType?: Enumerations['riskLimitCheckModelType']
  readonly partyRiskLimitStatus?: Enumerations['partyRiskLimitStatus']
}

/** PartyRiskLimitsUpdateGrp, a component. */
export interface PartyRiskLimitsUpdateGrpComponent {
  readonly noPartyRiskLimits?: readonly PartyRiskLimitsUpdateGrpPartyRiskLimitsEntry[]
}

/** An entry of NoPartyRiskLimits(1677). */
export interface PartyRiskLimitsAckGrpPartyRiskLimitsEntry extends Partial<PartyDetailGrpComponent>, Partial<RiskLimitsGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly riskLimitStatus?: number
  readonly riskLimitResult?: number
  readonly riskLimitID?: string
  readonly riskLimitCheckModelType?: Enumerations['riskLimitCheckModelType']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly partyRiskLimitStatus?: Enumerations['partyRiskLimitStatus']
}

/** PartyRiskLimitsAckGrp, a component. */
export interface PartyRiskLimitsAckGrpComponent {
  readonly noPartyRiskLimits?: readonly PartyRiskLimitsAckGrpPartyRiskLimitsEntry[]
}

/** An entry of NoPartyEntitlements(1772). */
export interface PartyEntitlementGrpPartyEntitlementsEntry extends Partial<PartyDetailGrpComponent>, Partial<EntitlementGrpComponent> {
  readonly entitlementStatus?: Enumerations['entitlementStatus']
  readonly noPartyDetails: NonNullable<PartyDetailGrpComponent['noPartyDetails']>
}

/** PartyEntitlementGrp, a component. */
export interface PartyEntitlementGrpComponent {
  readonly noPartyEntitlements?: readonly PartyEntitlementGrpPartyEntitlementsEntry[]
}

/** An entry of NoEntitlements(1773). */
export interface EntitlementGrpEntitlementsEntry extends Partial<EntitlementAttribGrpComponent>, Partial<InstrumentScopeGrpComponent>, Partial<MarketSegmentScopeGrpComponent> {
  readonly entitlementIndicator: boolean
  readonly entitlementType?: Enumerations['entitlementType']
  readonly entitlementSubType?: Enumerations['entitlementSubType']
  readonly entitlementID?: string
  readonly entitlementPlatform?: string
  readonly entitlementStartDate?: string
  readonly entitlementEndDate?: string
}

/** EntitlementGrp, a component. */
export interface EntitlementGrpComponent {
  readonly noEntitlements?: readonly EntitlementGrpEntitlementsEntry[]
}

/** An entry of NoEntitlementAttrib(1777). */
export interface EntitlementAttribGrpEntitlementAttribEntry {
  readonly entitlementAttribType: number
  readonly entitlementAttribDatatype?: Enumerations['entitlementAttribDatatype']
  readonly entitlementAttribValue?: string
  readonly entitlementAttribCurrency?: string
  readonly entitlementAttribCurrencyCodeSource?: string
}

/** EntitlementAttribGrp, a component. */
export interface EntitlementAttribGrpComponent {
  readonly noEntitlementAttrib?: readonly EntitlementAttribGrpEntitlementAttribEntry[]
}

/** An entry of NoMarketSegments(1310). */
export interface MarketSegmentScopeGrpMarketSegmentsEntry {
  readonly marketID: string
  readonly marketSegmentID?: string
}

/** MarketSegmentScopeGrp, a component. */
export interface MarketSegmentScopeGrpComponent {
  readonly noMarketSegments?: readonly MarketSegmentScopeGrpMarketSegmentsEntry[]
}

/** An entry of NoTargetMarketSegments(1789). */
export interface TargetMarketSegmentGrpTargetMarketSegmentsEntry {
  readonly targetMarketSegmentID: string
}

/** TargetMarketSegmentGrp, a component. */
export interface TargetMarketSegmentGrpComponent {
  readonly noTargetMarketSegments?: readonly TargetMarketSegmentGrpTargetMarketSegmentsEntry[]
}

/** An entry of NoAffectedMarketSegments(1791). */
export interface AffectedMarketSegmentGrpAffectedMarketSegmentsEntry {
  readonly affectedMarketSegmentID: string
}

/** AffectedMarketSegmentGrp, a component. */
export interface AffectedMarketSegmentGrpComponent {
  readonly noAffectedMarketSegments?: readonly AffectedMarketSegmentGrpAffectedMarketSegmentsEntry[]
}

/** An entry of NoNotAffectedMarketSegments(1793). */
export interface NotAffectedMarketSegmentGrpNotAffectedMarketSegmentsEntry {
  readonly notAffectedMarketSegmentID: string
}

/** NotAffectedMarketSegmentGrp, a component. */
export interface NotAffectedMarketSegmentGrpComponent {
  readonly noNotAffectedMarketSegments?: readonly NotAffectedMarketSegmentGrpNotAffectedMarketSegmentsEntry[]
}

/** An entry of NoOrderEvents(1795). */
export interface OrderEventGrpOrderEventsEntry {
  readonly orderEventType: Enumerations['orderEventType']
  readonly orderEventExecID?: string
  readonly orderEventReason?: Enumerations['orderEventReason']
  readonly orderEventPx?: Decimal
  readonly orderEventQty?: Decimal
  readonly orderEventLiquidityIndicator?: number
  readonly orderEventText?: string
}

/** OrderEventGrp, a component. */
export interface OrderEventGrpComponent {
  readonly noOrderEvents?: readonly OrderEventGrpOrderEventsEntry[]
}

/** An entry of NoDisclosureInstructions(1812). */
export interface DisclosureInstructionGrpDisclosureInstructionsEntry {
  readonly disclosureType: Enumerations['disclosureType']
  readonly disclosureInstruction?: Enumerations['disclosureInstruction']
}

/** DisclosureInstructionGrp, a component. */
export interface DisclosureInstructionGrpComponent {
  readonly noDisclosureInstructions?: readonly DisclosureInstructionGrpDisclosureInstructionsEntry[]
}

/** An entry of NoCrossLegs(1829). */
export interface SideCrossLegGrpCrossLegsEntry extends Partial<LegStipulationsComponent>, Partial<LegPreAllocGrpComponent>, Partial<NestedParties3Component> {
  readonly legRefID: string
  readonly legOrderQty?: Decimal
  readonly legSwapType?: Enumerations['legSwapType']
  readonly legAllocID?: string
  readonly legClearingAccountType?: number
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legSettlType?: string
  readonly legSettlDate?: string
  readonly legSettlCurrency?: string
  readonly legSettlCurrencyCodeSource?: string
  readonly legVolatility?: Decimal
  readonly legDividendYield?: Decimal
  readonly legCurrencyRatio?: Decimal
  readonly legExecInst?: string
  readonly legShortSaleExemptionReason?: number
}

/** SideCrossLegGrp, a component. */
export interface SideCrossLegGrpComponent {
  readonly noCrossLegs?: readonly SideCrossLegGrpCrossLegsEntry[]
}

/** An entry of NoTradeAllocAmts(1844). */
export interface TradeAllocAmtGrpTradeAllocAmtsEntry {
  readonly tradeAllocAmtType: string
  readonly tradeAllocAmt?: Decimal
  readonly tradeAllocCurrency?: string
  readonly tradeAllocCurrencyCodeSource?: string
  readonly tradeAllocAmtReason?: number
}

/** TradeAllocAmtGrp, a component. */
export interface TradeAllocAmtGrpComponent {
  readonly noTradeAllocAmts?: readonly TradeAllocAmtGrpTradeAllocAmtsEntry[]
}

/** An entry of NoTradePriceConditions(1838). */
export interface TradePriceConditionGrpTradePriceConditionsEntry {
  readonly tradePriceCondition: Enumerations['tradePriceCondition']
}

/** TradePriceConditionGrp, a component. */
export interface TradePriceConditionGrpComponent {
  readonly noTradePriceConditions?: readonly TradePriceConditionGrpTradePriceConditionsEntry[]
}

/** An entry of NoTradeQtys(1841). */
export interface TradeQtyGrpTradeQtysEntry {
  readonly tradeQtyType: Enumerations['tradeQtyType']
  readonly tradeQty?: Decimal
}

/** TradeQtyGrp, a component. */
export interface TradeQtyGrpComponent {
  readonly noTradeQtys?: readonly TradeQtyGrpTradeQtysEntry[]
}

/** An entry of NoPositions(702). */
export interface TradePositionQtyPositionsEntry {
  readonly posType: Enumerations['posType']
  readonly longQty?: Decimal
  readonly shortQty?: Decimal
  readonly coveredQty?: Decimal
  readonly posQtyStatus?: Enumerations['posQtyStatus']
  readonly quantityDate?: string
}

/** TradePositionQty, a component. */
export interface TradePositionQtyComponent {
  readonly noPositions?: readonly TradePositionQtyPositionsEntry[]
}

/** An entry of NoRelatedTrades(1855). */
export interface RelatedTradeGrpRelatedTradesEntry {
  readonly relatedTradeID: string
  readonly relatedTradeIDSource?: Enumerations['relatedTradeIDSource']
  readonly relatedRegulatoryTradeIDSource?: string
  readonly relatedTradeDate?: string
  readonly relatedTradeMarketID?: string
  readonly relatedTradeQuantity?: Decimal
}

/** RelatedTradeGrp, a component. */
export interface RelatedTradeGrpComponent {
  readonly noRelatedTrades?: readonly RelatedTradeGrpRelatedTradesEntry[]
}

/** An entry of NoRelatedPositions(1861). */
export interface RelatedPositionGrpRelatedPositionsEntry {
  readonly relatedPositionID: string
  readonly relatedPositionIDSource?: Enumerations['relatedPositionIDSource']
  readonly relatedPositionDate?: string
}

/** RelatedPositionGrp, a component. */
export interface RelatedPositionGrpComponent {
  readonly noRelatedPositions?: readonly RelatedPositionGrpRelatedPositionsEntry[]
}

/** An entry of NoValueChecks(1868). */
export interface ValueChecksGrpValueChecksEntry {
  readonly valueCheckType: Enumerations['valueCheckType']
  readonly valueCheckAction?: Enumerations['valueCheckAction']
}

/** ValueChecksGrp, a component. */
export interface ValueChecksGrpComponent {
  readonly noValueChecks?: readonly ValueChecksGrpValueChecksEntry[]
}

/** An entry of NoPartyUpdates(1676). */
export interface PartyDetailAckGrpPartyUpdatesEntry extends Partial<PartyDetailGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly partyDetailDefinitionStatus?: Enumerations['partyDetailDefinitionStatus']
  readonly partyDetailDefinitionResult?: number
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** PartyDetailAckGrp, a component. */
export interface PartyDetailAckGrpComponent {
  readonly noPartyUpdates?: readonly PartyDetailAckGrpPartyUpdatesEntry[]
}

/** An entry of NoPartyEntitlements(1772). */
export interface PartyEntitlementUpdateGrpPartyEntitlementsEntry extends Partial<PartyDetailGrpComponent>, Partial<EntitlementGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly entitlementStatus?: Enumerations['entitlementStatus']
  readonly entitlementRefID?: string
}

/** PartyEntitlementUpdateGrp, a component. */
export interface PartyEntitlementUpdateGrpComponent {
  readonly noPartyEntitlements?: readonly PartyEntitlementUpdateGrpPartyEntitlementsEntry[]
}

/** An entry of NoPartyEntitlements(1772). */
export interface PartyEntitlementAckGrpPartyEntitlementsEntry extends Partial<PartyDetailGrpComponent>, Partial<EntitlementGrpComponent> {
  readonly listUpdateAction: Enumerations['listUpdateAction']
  readonly entitlementStatus?: Enumerations['entitlementStatus']
  readonly entitlementResult?: number
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly entitlementRefID?: string
}

/** PartyEntitlementAckGrp, a component. */
export interface PartyEntitlementAckGrpComponent {
  readonly noPartyEntitlements?: readonly PartyEntitlementAckGrpPartyEntitlementsEntry[]
}

/** An entry of NoInstrmtMatchSides(1889). */
export interface InstrmtMatchSideGrpInstrmtMatchSidesEntry extends Partial<InstrumentComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdMatchSideGrpComponent> {
  readonly trdMatchSubID?: string
  readonly quantity?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly qtyType?: Enumerations['qtyType']
  readonly lastQty?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly lastPx?: Decimal
  readonly lastMkt?: string
  readonly symbol: NonNullable<InstrumentComponent['symbol']>
}

/** InstrmtMatchSideGrp, a component. */
export interface InstrmtMatchSideGrpComponent {
  readonly noInstrmtMatchSides?: readonly InstrmtMatchSideGrpInstrmtMatchSidesEntry[]
}

/** An entry of NoTrdMatchSides(1890). */
export interface TrdMatchSideGrpTrdMatchSidesEntry extends Partial<PartiesComponent>, Partial<TrdAllocGrpComponent>, Partial<TradeReportOrderDetailComponent>, Partial<TrdInstrmtLegExecGrpComponent> {
  readonly side: Enumerations['side']
  readonly sideExecID?: string
  readonly sideExecRefID?: string
  readonly sideTradeID?: string
  readonly sideTradeReportID?: string
  readonly orderDelay?: number
  readonly orderDelayUnit?: Enumerations['orderDelayUnit']
  readonly sideLastQty?: Decimal
  readonly sideClearingTradePrice?: Decimal
  readonly sidePriceDifferential?: Decimal
  readonly sideClearingTradePriceType?: Enumerations['sideClearingTradePriceType']
  readonly sideFillStationCd?: string
  readonly sideReasonCd?: string
  readonly sideTrdSubType?: number
  readonly netGrossInd?: Enumerations['netGrossInd']
  readonly sideCurrency?: string
  readonly sideCurrencyCodeSource?: string
  readonly sideSettlCurrency?: string
  readonly sideSettlCurrencyCodeSource?: string
  readonly tradeInputSource?: string
  readonly tradeInputDevice?: string
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly timeBracket?: string
  readonly positionEffect?: Enumerations['positionEffect']
  readonly exchangeRule?: string
  readonly tradeAllocIndicator?: Enumerations['tradeAllocIndicator']
  readonly preallocMethod?: Enumerations['preallocMethod']
  readonly allocID?: string
  readonly sideGrossTradeAmt?: Decimal
  readonly aggressorIndicator?: boolean
  readonly exchangeSpecialInstructions?: string
  readonly sideShortSaleExemptionReason?: number
  readonly orderCategory?: Enumerations['orderCategory']
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly avgPxGroupID?: string
  readonly sideMarketSegmentID?: string
  readonly sideVenueType?: string
  readonly clearingFeeIndicator?: Enumerations['clearingFeeIndicator']
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TrdMatchSideGrp, a component. */
export interface TrdMatchSideGrpComponent {
  readonly noTrdMatchSides?: readonly TrdMatchSideGrpTrdMatchSidesEntry[]
}

/** An entry of NoLegExecs(1892). */
export interface TrdInstrmtLegExecGrpLegExecsEntry extends Partial<NestedParties3Component> {
  readonly legRefID: string
  readonly legExecID?: string
  readonly legExecRefID?: string
  readonly legTradeID?: string
  readonly legTradeReportID?: string
  readonly legOrderQty?: Decimal
  readonly legPositionEffect?: string
  readonly legCoveredOrUncovered?: number
  readonly legLastPx?: Decimal
  readonly legPriceType?: number
  readonly legSettlCurrency?: string
  readonly legSettlCurrencyCodeSource?: string
  readonly legShortSaleExemptionReason?: number
  readonly legLastQty?: Decimal
  readonly legQtyType?: number
}

/** TrdInstrmtLegExecGrp, a component. */
export interface TrdInstrmtLegExecGrpComponent {
  readonly noLegExecs?: readonly TrdInstrmtLegExecGrpLegExecsEntry[]
}

/** An entry of NoPriceMovements(1919). */
export interface PriceMovementGrpPriceMovementsEntry extends Partial<PriceMovementValueGrpComponent>, Partial<ClearingAccountTypeGrpComponent> {
  readonly noPriceMovementValues: NonNullable<PriceMovementValueGrpComponent['noPriceMovementValues']>
}

/** PriceMovementGrp, a component. */
export interface PriceMovementGrpComponent {
  readonly noPriceMovements?: readonly PriceMovementGrpPriceMovementsEntry[]
}

/** An entry of NoPriceMovementValues(1920). */
export interface PriceMovementValueGrpPriceMovementValuesEntry {
  readonly priceMovementValue: Decimal
  readonly priceMovementPoint?: number
  readonly priceMovementType?: Enumerations['priceMovementType']
}

/** PriceMovementValueGrp, a component. */
export interface PriceMovementValueGrpComponent {
  readonly noPriceMovementValues?: readonly PriceMovementValueGrpPriceMovementValuesEntry[]
}

/** An entry of NoClearingAccountTypes(1918). */
export interface ClearingAccountTypeGrpClearingAccountTypesEntry {
  readonly clearingAccountType: Enumerations['clearingAccountType']
}

/** ClearingAccountTypeGrp, a component. */
export interface ClearingAccountTypeGrpComponent {
  readonly noClearingAccountTypes?: readonly ClearingAccountTypeGrpClearingAccountTypesEntry[]
}

/** An entry of NoAdditionalTermBondRefs(40000). */
export interface AdditionalTermBondRefGrpAdditionalTermBondRefsEntry {
  readonly additionalTermBondSecurityID: string
  readonly additionalTermBondSecurityIDSource?: string
  readonly additionalTermBondDesc?: string
  readonly encodedAdditionalTermBondDescLen?: number
  readonly encodedAdditionalTermBondDesc?: DataBytes
  readonly additionalTermBondCurrency?: string
  readonly additionalTermBondIssuer?: string
  readonly encodedAdditionalTermBondIssuerLen?: number
  readonly encodedAdditionalTermBondIssuer?: DataBytes
  readonly additionalTermBondSeniority?: string
  readonly additionalTermBondCouponType?: number
  readonly additionalTermBondCouponRate?: Decimal
  readonly additionalTermBondMaturityDate?: string
  readonly additionalTermBondParValue?: Decimal
  readonly additionalTermBondCurrentTotalIssuedAmount?: Decimal
  readonly additionalTermBondCouponFrequencyPeriod?: number
  readonly additionalTermBondCouponFrequencyUnit?: string
  readonly additionalTermBondDayCount?: number
}

/** AdditionalTermBondRefGrp, a component. */
export interface AdditionalTermBondRefGrpComponent {
  readonly noAdditionalTermBondRefs?: readonly AdditionalTermBondRefGrpAdditionalTermBondRefsEntry[]
}

/** An entry of NoAdditionalTerms(40019). */
export interface AdditionalTermGrpAdditionalTermsEntry extends Partial<AdditionalTermBondRefGrpComponent> {
  readonly additionalTermConditionPrecedentBondIndicator: boolean
  readonly additionalTermDiscrepancyClauseIndicator?: boolean
}

/** AdditionalTermGrp, a component. */
export interface AdditionalTermGrpComponent {
  readonly noAdditionalTerms?: readonly AdditionalTermGrpAdditionalTermsEntry[]
}

/** An entry of NoAllocRegulatoryTradeIDs(1908). */
export interface AllocRegulatoryTradeIDGrpAllocRegulatoryTradeIDsEntry {
  readonly allocRegulatoryTradeID: string
  readonly allocRegulatoryTradeIDSource?: string
  readonly allocRegulatoryTradeIDEvent?: number
  readonly allocRegulatoryTradeIDType?: number
  readonly allocRegulatoryLegRefID?: string
  readonly allocRegulatoryTradeIDScope?: number
}

/** AllocRegulatoryTradeIDGrp, a component. */
export interface AllocRegulatoryTradeIDGrpComponent {
  readonly noAllocRegulatoryTradeIDs?: readonly AllocRegulatoryTradeIDGrpAllocRegulatoryTradeIDsEntry[]
}

/** An entry of NoCashSettlTerms(40022). */
export interface CashSettlTermGrpCashSettlTermsEntry extends Partial<CashSettlDealerGrpComponent>, Partial<CashSettlDateComponent> {
  readonly cashSettlCurrency: string
  readonly cashSettlValuationFirstBusinessDayOffset?: number
  readonly cashSettlValuationSubsequentBusinessDaysOffset?: number
  readonly cashSettlNumOfValuationDates?: number
  readonly cashSettlValuationTime?: string
  readonly cashSettlBusinessCenter?: string
  readonly cashSettlQuoteMethod?: Enumerations['cashSettlQuoteMethod']
  readonly cashSettlQuoteAmount?: Decimal
  readonly cashSettlQuoteCurrency?: string
  readonly cashSettlMinimumQuoteAmount?: Decimal
  readonly cashSettlMinimumQuoteCurrency?: string
  readonly cashSettlPriceSource?: string
  readonly cashSettlPriceDefault?: Enumerations['cashSettlPriceDefault']
  readonly cashSettlBusinessDays?: number
  readonly cashSettlAmount?: Decimal
  readonly cashSettlRecoveryFactor?: Decimal
  readonly cashSettlFixedTermIndicator?: boolean
  readonly cashSettlAccruedInterestIndicator?: boolean
  readonly cashSettlValuationMethod?: Enumerations['cashSettlValuationMethod']
  readonly cashSettlTermXID?: string
}

/** CashSettlTermGrp, a component. */
export interface CashSettlTermGrpComponent {
  readonly noCashSettlTerms?: readonly CashSettlTermGrpCashSettlTermsEntry[]
}

/** An entry of NoContractualDefinitions(40040). */
export interface FinancingContractualDefinitionGrpContractualDefinitionsEntry {
  readonly contractualDefinition: string
}

/** FinancingContractualDefinitionGrp, a component. */
export interface FinancingContractualDefinitionGrpComponent {
  readonly noContractualDefinitions?: readonly FinancingContractualDefinitionGrpContractualDefinitionsEntry[]
}

/** An entry of NoContractualMatrices(40042). */
export interface FinancingContractualMatrixGrpContractualMatricesEntry {
  readonly contractualMatrixSource: string
  readonly contractualMatrixDate?: string
  readonly contractualMatrixTerm?: string
}

/** FinancingContractualMatrixGrp, a component. */
export interface FinancingContractualMatrixGrpComponent {
  readonly noContractualMatrices?: readonly FinancingContractualMatrixGrpContractualMatricesEntry[]
}

/** An entry of NoFinancingTermSupplements(40046). */
export interface FinancingTermSupplementGrpFinancingTermSupplementsEntry {
  readonly financingTermSupplementDesc: string
  readonly financingTermSupplementDate?: string
}

/** FinancingTermSupplementGrp, a component. */
export interface FinancingTermSupplementGrpComponent {
  readonly noFinancingTermSupplements?: readonly FinancingTermSupplementGrpFinancingTermSupplementsEntry[]
}

/** An entry of NoLegEvents(2059). */
export interface LegEvntGrpLegEventsEntry {
  readonly legEventType: number
  readonly legEventDate?: string
  readonly legEventTime?: UtcText
  readonly legEventTimeUnit?: string
  readonly legEventTimePeriod?: number
  readonly legEventMonthYear?: string
  readonly legEventPx?: Decimal
  readonly legEventText?: string
  readonly encodedLegEventTextLen?: number
  readonly encodedLegEventText?: DataBytes
}

/** LegEvntGrp, a component. */
export interface LegEvntGrpComponent {
  readonly noLegEvents?: readonly LegEvntGrpLegEventsEntry[]
}

/** An entry of NoLegPaymentSchedules(40374). */
export interface LegPaymentScheduleGrpLegPaymentSchedulesEntry extends Partial<LegPaymentScheduleRateSourceGrpComponent>, Partial<LegPaymentScheduleFixingDateBusinessCenterGrpComponent>, Partial<LegPaymentScheduleFixingDayGrpComponent>, Partial<LegPaymentScheduleInterimExchangeDateBusinessCenterGrpComponent> {
  readonly legPaymentScheduleType: number
  readonly legPaymentScheduleXID?: string
  readonly legPaymentScheduleXIDRef?: string
  readonly legPaymentScheduleStubType?: number
  readonly legPaymentScheduleStartDateUnadjusted?: string
  readonly legPaymentScheduleEndDateUnadjusted?: string
  readonly legPaymentSchedulePaySide?: number
  readonly legPaymentScheduleReceiveSide?: number
  readonly legPaymentScheduleNotional?: Decimal
  readonly legPaymentScheduleCurrency?: string
  readonly legPaymentScheduleRate?: Decimal
  readonly legPaymentScheduleRateMultiplier?: Decimal
  readonly legPaymentScheduleRateSpread?: Decimal
  readonly legPaymentScheduleRateCurrency?: string
  readonly legPaymentScheduleRateUnitOfMeasure?: string
  readonly legPaymentScheduleRateConversionFactor?: Decimal
  readonly legPaymentScheduleRateSpreadType?: number
  readonly legPaymentScheduleRateSpreadPositionType?: number
  readonly legPaymentScheduleRateTreatment?: number
  readonly legPaymentScheduleFixedAmount?: Decimal
  readonly legPaymentScheduleFixedCurrency?: string
  readonly legPaymentScheduleSettlPeriodPrice?: Decimal
  readonly legPaymentScheduleSettlPeriodPriceCurrency?: string
  readonly legPaymentScheduleSettlPeriodPriceUnitOfMeasure?: string
  readonly legPaymentScheduleStepUnitOfMeasure?: string
  readonly legPaymentScheduleStepFrequencyPeriod?: number
  readonly legPaymentScheduleStepFrequencyUnit?: string
  readonly legPaymentScheduleStepOffsetValue?: Decimal
  readonly legPaymentScheduleStepRate?: Decimal
  readonly legPaymentScheduleStepOffsetRate?: Decimal
  readonly legPaymentScheduleStepRelativeTo?: number
  readonly legPaymentScheduleFixingDateUnadjusted?: string
  readonly legPaymentScheduleWeight?: Decimal
  readonly legPaymentScheduleFixingDateRelativeTo?: number
  readonly legPaymentScheduleFixingDateBusinessDayConvention?: number
  readonly legPaymentScheduleFixingDateOffsetPeriod?: number
  readonly legPaymentScheduleFixingDateOffsetUnit?: string
  readonly legPaymentScheduleFixingDateOffsetDayType?: number
  readonly legPaymentScheduleFixingDayDistribution?: number
  readonly legPaymentScheduleFixingDayCount?: number
  readonly legPaymentScheduleFixingDateAdjusted?: string
  readonly legPaymentScheduleFixingLagPeriod?: number
  readonly legPaymentScheduleFixingLagUnit?: string
  readonly legPaymentScheduleFixingFirstObservationDateOffsetPeriod?: number
  readonly legPaymentScheduleFixingFirstObservationDateOffsetUnit?: string
  readonly legPaymentScheduleFixingTime?: string
  readonly legPaymentScheduleFixingTimeBusinessCenter?: string
  readonly legPaymentScheduleInterimExchangePaymentDateRelativeTo?: number
  readonly legPaymentScheduleInterimExchangeDatesBusinessDayConvention?: number
  readonly legPaymentScheduleInterimExchangeDatesOffsetPeriod?: number
  readonly legPaymentScheduleInterimExchangeDatesOffsetUnit?: string
  readonly legPaymentScheduleInterimExchangeDatesOffsetDayType?: number
  readonly legPaymentScheduleInterimExchangeDateAdjusted?: string
}

/** LegPaymentScheduleGrp, a component. */
export interface LegPaymentScheduleGrpComponent {
  readonly noLegPaymentSchedules?: readonly LegPaymentScheduleGrpLegPaymentSchedulesEntry[]
}

/** An entry of NoLegPaymentScheduleRateSources(40414). */
export interface LegPaymentScheduleRateSourceGrpLegPaymentScheduleRateSourcesEntry {
  readonly legPaymentScheduleRateSource: number
  readonly legPaymentScheduleRateSourceType?: number
  readonly legPaymentScheduleReferencePage?: string
}

/** LegPaymentScheduleRateSourceGrp, a component. */
export interface LegPaymentScheduleRateSourceGrpComponent {
  readonly noLegPaymentScheduleRateSources?: readonly LegPaymentScheduleRateSourceGrpLegPaymentScheduleRateSourcesEntry[]
}

/** An entry of NoLegNonDeliverableFixingDates(40367). */
export interface LegPaymentStreamNonDeliverableFixingDateGrpLegNonDeliverableFixingDatesEntry {
  readonly legNonDeliverableFixingDate: string
  readonly legNonDeliverableFixingDateType?: number
}

/** LegPaymentStreamNonDeliverableFixingDateGrp, a component. */
export interface LegPaymentStreamNonDeliverableFixingDateGrpComponent {
  readonly noLegNonDeliverableFixingDates?: readonly LegPaymentStreamNonDeliverableFixingDateGrpLegNonDeliverableFixingDatesEntry[]
}

/** An entry of NoLegPaymentStubs(40418). */
export interface LegPaymentStubGrpLegPaymentStubsEntry extends Partial<LegPaymentStubStartDateComponent>, Partial<LegPaymentStubEndDateComponent> {
  readonly legPaymentStubType: number
  readonly legPaymentStubLength?: number
  readonly legPaymentStubRate?: Decimal
  readonly legPaymentStubFixedAmount?: Decimal
  readonly legPaymentStubFixedCurrency?: string
  readonly legPaymentStubIndex?: string
  readonly legPaymentStubIndexSource?: number
  readonly legPaymentStubIndexCurvePeriod?: number
  readonly legPaymentStubIndexCurveUnit?: string
  readonly legPaymentStubIndexRateMultiplier?: Decimal
  readonly legPaymentStubIndexRateSpread?: Decimal
  readonly legPaymentStubIndexRateSpreadPositionType?: number
  readonly legPaymentStubIndexRateTreatment?: number
  readonly legPaymentStubIndexCapRate?: Decimal
  readonly legPaymentStubIndexCapRateBuySide?: number
  readonly legPaymentStubIndexCapRateSellSide?: number
  readonly legPaymentStubIndexFloorRate?: Decimal
  readonly legPaymentStubIndexFloorRateBuySide?: number
  readonly legPaymentStubIndexFloorRateSellSide?: number
  readonly legPaymentStubIndex2?: string
  readonly legPaymentStubIndex2Source?: number
  readonly legPaymentStubIndex2CurvePeriod?: number
  readonly legPaymentStubIndex2CurveUnit?: string
  readonly legPaymentStubIndex2RateMultiplier?: Decimal
  readonly legPaymentStubIndex2RateSpread?: Decimal
  readonly legPaymentStubIndex2RateSpreadPositionType?: number
  readonly legPaymentStubIndex2RateTreatment?: number
  readonly legPaymentStubIndex2CapRate?: Decimal
  readonly legPaymentStubIndex2FloorRate?: Decimal
}

/** LegPaymentStubGrp, a component. */
export interface LegPaymentStubGrpComponent {
  readonly noLegPaymentStubs?: readonly LegPaymentStubGrpLegPaymentStubsEntry[]
}

/** An entry of NoLegProvisionCashSettlPaymentDates(40473). */
export interface LegProvisionCashSettlPaymentFixedDateGrpLegProvisionCashSettlPaymentDatesEntry {
  readonly legProvisionCashSettlPaymentDate: string
  readonly legProvisionCashSettlPaymentDateType?: number
}

/** LegProvisionCashSettlPaymentFixedDateGrp, a component. */
export interface LegProvisionCashSettlPaymentFixedDateGrpComponent {
  readonly noLegProvisionCashSettlPaymentDates?: readonly LegProvisionCashSettlPaymentFixedDateGrpLegProvisionCashSettlPaymentDatesEntry[]
}

/** An entry of NoLegProvisionOptionExerciseFixedDates(40495). */
export interface LegProvisionOptionExerciseFixedDateGrpLegProvisionOptionExerciseFixedDatesEntry {
  readonly legProvisionOptionExerciseFixedDate: string
  readonly legProvisionOptionExerciseFixedDateType?: number
}

/** LegProvisionOptionExerciseFixedDateGrp, a component. */
export interface LegProvisionOptionExerciseFixedDateGrpComponent {
  readonly noLegProvisionOptionExerciseFixedDates?: readonly LegProvisionOptionExerciseFixedDateGrpLegProvisionOptionExerciseFixedDatesEntry[]
}

/** An entry of NoLegProvisions(40448). */
export interface LegProvisionGrpLegProvisionsEntry extends Partial<LegProvisionDateBusinessCenterGrpComponent>, Partial<LegProvisionCashSettlValueDatesComponent>, Partial<LegProvisionOptionExerciseDatesComponent>, Partial<LegProvisionOptionExpirationDateComponent>, Partial<LegProvisionOptionRelevantUnderlyingDateComponent>, Partial<LegProvisionCashSettlPaymentDatesComponent>, Partial<LegProvisionCashSettlQuoteSourceComponent>, Partial<LegProvisionPartiesComponent> {
  readonly legProvisionType: number
  readonly legProvisionDateUnadjusted?: string
  readonly legProvisionDateBusinessDayConvention?: number
  readonly legProvisionDateAdjusted?: string
  readonly legProvisionDateTenorPeriod?: number
  readonly legProvisionDateTenorUnit?: string
  readonly legProvisionBreakFeeElection?: number
  readonly legProvisionBreakFeeRate?: Decimal
  readonly legProvisionCalculationAgent?: number
  readonly legProvisionOptionSinglePartyBuyerSide?: number
  readonly legProvisionOptionSinglePartySellerSide?: number
  readonly legProvisionOptionExerciseStyle?: number
  readonly legProvisionOptionExerciseMultipleNotional?: Decimal
  readonly legProvisionOptionExerciseMinimumNotional?: Decimal
  readonly legProvisionOptionExerciseMaximumNotional?: Decimal
  readonly legProvisionOptionMinimumNumber?: number
  readonly legProvisionOptionMaximumNumber?: number
  readonly legProvisionOptionExerciseConfirmation?: boolean
  readonly legProvisionCashSettlMethod?: number
  readonly legProvisionCashSettlCurrency?: string
  readonly legProvisionCashSettlCurrency2?: string
  readonly legProvisionCashSettlQuoteType?: number
  readonly legProvisionText?: string
  readonly encodedLegProvisionTextLen?: number
  readonly encodedLegProvisionText?: DataBytes
}

/** LegProvisionGrp, a component. */
export interface LegProvisionGrpComponent {
  readonly noLegProvisions?: readonly LegProvisionGrpLegProvisionsEntry[]
}

/** An entry of NoLegProvisionPartyIDs(40533). */
export interface LegProvisionPartiesLegProvisionPartyIDsEntry extends Partial<LegProvisionPtysSubGrpComponent> {
  readonly legProvisionPartyID: string
  readonly legProvisionPartyIDSource?: string
  readonly legProvisionPartyRole?: number
  readonly legProvisionPartyRoleQualifier?: number
}

/** LegProvisionParties, a component. */
export interface LegProvisionPartiesComponent {
  readonly noLegProvisionPartyIDs?: readonly LegProvisionPartiesLegProvisionPartyIDsEntry[]
}

/** An entry of NoLegProvisionPartySubIDs(40537). */
export interface LegProvisionPtysSubGrpLegProvisionPartySubIDsEntry {
  readonly legProvisionPartySubID: string
  readonly legProvisionPartySubIDType?: number
}

/** LegProvisionPtysSubGrp, a component. */
export interface LegProvisionPtysSubGrpComponent {
  readonly noLegProvisionPartySubIDs?: readonly LegProvisionPtysSubGrpLegProvisionPartySubIDsEntry[]
}

/** An entry of NoLegSecondaryAssetClasses(2076). */
export interface LegSecondaryAssetGrpLegSecondaryAssetClassesEntry {
  readonly legSecondaryAssetClass: number
  readonly legSecondaryAssetSubClass?: number
  readonly legSecondaryAssetType?: string
  readonly legSecondaryAssetSubType?: string
}

/** LegSecondaryAssetGrp, a component. */
export interface LegSecondaryAssetGrpComponent {
  readonly noLegSecondaryAssetClasses?: readonly LegSecondaryAssetGrpLegSecondaryAssetClassesEntry[]
}

/** An entry of NoLegSettlRateFallbacks(40902). */
export interface LegSettlRateDisruptionFallbackGrpLegSettlRateFallbacksEntry extends Partial<LegSettlRateFallbackRateSourceComponent> {
  readonly legSettlRatePostponementMaximumDays: number
  readonly legSettlRatePostponementSurvey?: boolean
  readonly legSettlRatePostponementCalculationAgent?: number
}

/** LegSettlRateDisruptionFallbackGrp, a component. */
export interface LegSettlRateDisruptionFallbackGrpComponent {
  readonly noLegSettlRateFallbacks?: readonly LegSettlRateDisruptionFallbackGrpLegSettlRateFallbacksEntry[]
}

/** An entry of NoLegStreams(40241). */
export interface LegStreamGrpLegStreamsEntry extends Partial<LegStreamCommodityComponent>, Partial<LegStreamEffectiveDateComponent>, Partial<LegStreamTerminationDateComponent>, Partial<LegStreamCalculationPeriodDatesComponent>, Partial<LegPaymentStreamComponent>, Partial<LegPaymentScheduleGrpComponent>, Partial<LegPaymentStubGrpComponent>, Partial<LegDeliveryStreamComponent>, Partial<LegDeliveryScheduleGrpComponent> {
  readonly legStreamType: number
  readonly legStreamXID?: string
  readonly legStreamDesc?: string
  readonly legStreamVersion?: string
  readonly legStreamVersionEffectiveDate?: string
  readonly legStreamPaySide?: number
  readonly legStreamReceiveSide?: number
  readonly legStreamNotionalXIDRef?: string
  readonly legStreamNotional?: Decimal
  readonly legStreamCurrency?: string
  readonly legStreamNotionalDeterminationMethod?: string
  readonly legStreamNotionalAdjustments?: number
  readonly legStreamNotionalFrequencyPeriod?: number
  readonly legStreamNotionalFrequencyUnit?: string
  readonly legStreamNotionalCommodityFrequency?: number
  readonly legStreamNotionalUnitOfMeasure?: string
  readonly legStreamTotalNotional?: Decimal
  readonly legStreamTotalNotionalUnitOfMeasure?: string
  readonly legStreamText?: string
  readonly encodedLegStreamTextLen?: number
  readonly encodedLegStreamText?: DataBytes
}

/** LegStreamGrp, a component. */
export interface LegStreamGrpComponent {
  readonly noLegStreams?: readonly LegStreamGrpLegStreamsEntry[]
}

/** An entry of NoPayments(40212). */
export interface PaymentGrpPaymentsEntry extends Partial<PaymentBusinessCenterGrpComponent>, Partial<PaymentSettlGrpComponent> {
  readonly paymentType: Enumerations['paymentType']
  readonly paymentSubType?: Enumerations['paymentSubType']
  readonly paymentPaySide?: Enumerations['paymentPaySide']
  readonly paymentReceiveSide?: number
  readonly paymentDesc?: string
  readonly paymentCurrency?: string
  readonly paymentAmount?: Decimal
  readonly paymentAmountRelativeTo?: number
  readonly paymentAmountDeterminationMethod?: string
  readonly paymentFixedRate?: Decimal
  readonly paymentFloatingRateIndex?: string
  readonly paymentFloatingRateIndexCurveUnit?: string
  readonly paymentFloatingRateIndexCurvePeriod?: number
  readonly paymentFloatingRateSpread?: Decimal
  readonly paymentRateResetFrequencyUnit?: string
  readonly paymentRateResetFrequencyPeriod?: number
  readonly paymentFrequencyUnit?: string
  readonly paymentFrequencyPeriod?: number
  readonly paymentPrice?: Decimal
  readonly paymentPriceType?: number
  readonly paymentUnitOfMeasure?: string
  readonly paymentDateUnadjusted?: string
  readonly paymentBusinessDayConvention?: number
  readonly paymentDateRelativeTo?: number
  readonly paymentDateOffsetPeriod?: number
  readonly paymentDateOffsetUnit?: string
  readonly paymentDateOffsetDayType?: Enumerations['paymentDateOffsetDayType']
  readonly paymentDateAdjusted?: string
  readonly paymentForwardStartType?: Enumerations['paymentForwardStartType']
  readonly paymentDiscountFactor?: Decimal
  readonly paymentPresentValueAmount?: Decimal
  readonly paymentPresentValueCurrency?: string
  readonly paymentSettlStyle?: Enumerations['paymentSettlStyle']
  readonly paymentMethod?: Enumerations['paymentMethod']
  readonly paymentLegRefID?: string
  readonly paymentText?: string
  readonly encodedPaymentTextLen?: number
  readonly encodedPaymentText?: DataBytes
}

/** PaymentGrp, a component. */
export interface PaymentGrpComponent {
  readonly noPayments?: readonly PaymentGrpPaymentsEntry[]
}

/** An entry of NoPaymentSchedules(40828). */
export interface PaymentScheduleGrpPaymentSchedulesEntry extends Partial<PaymentScheduleRateSourceGrpComponent>, Partial<PaymentScheduleFixingDateBusinessCenterGrpComponent>, Partial<PaymentScheduleFixingDayGrpComponent>, Partial<PaymentScheduleInterimExchangeDateBusinessCenterGrpComponent> {
  readonly paymentScheduleType: Enumerations['paymentScheduleType']
  readonly paymentScheduleXID?: string
  readonly paymentScheduleXIDRef?: string
  readonly paymentScheduleStubType?: number
  readonly paymentScheduleStartDateUnadjusted?: string
  readonly paymentScheduleEndDateUnadjusted?: string
  readonly paymentSchedulePaySide?: number
  readonly paymentScheduleReceiveSide?: number
  readonly paymentScheduleNotional?: Decimal
  readonly paymentScheduleCurrency?: string
  readonly paymentScheduleRate?: Decimal
  readonly paymentScheduleRateMultiplier?: Decimal
  readonly paymentScheduleRateSpread?: Decimal
  readonly paymentScheduleRateCurrency?: string
  readonly paymentScheduleRateUnitOfMeasure?: string
  readonly paymentScheduleRateConversionFactor?: Decimal
  readonly paymentScheduleRateSpreadType?: number
  readonly paymentScheduleRateSpreadPositionType?: number
  readonly paymentScheduleRateTreatment?: number
  readonly paymentScheduleFixedAmount?: Decimal
  readonly paymentScheduleFixedCurrency?: string
  readonly paymentScheduleSettlPeriodPrice?: Decimal
  readonly paymentScheduleSettlPeriodPriceCurrency?: string
  readonly paymentScheduleSettlPeriodPriceUnitOfMeasure?: string
  readonly paymentScheduleStepUnitOfMeasure?: string
  readonly paymentScheduleStepFrequencyPeriod?: number
  readonly paymentScheduleStepFrequencyUnit?: string
  readonly paymentScheduleStepOffsetValue?: Decimal
  readonly paymentScheduleStepRate?: Decimal
  readonly paymentScheduleStepOffsetRate?: Decimal
  readonly paymentScheduleStepRelativeTo?: Enumerations['paymentScheduleStepRelativeTo']
  readonly paymentScheduleFixingDateUnadjusted?: string
  readonly paymentScheduleWeight?: Decimal
  readonly paymentScheduleFixingDateRelativeTo?: number
  readonly paymentScheduleFixingDateBusinessDayConvention?: number
  readonly paymentScheduleFixingDateOffsetPeriod?: number
  readonly paymentScheduleFixingDateOffsetUnit?: string
  readonly paymentScheduleFixingDateOffsetDayType?: number
  readonly paymentScheduleFixingDayDistribution?: number
  readonly paymentScheduleFixingDayCount?: number
  readonly paymentScheduleFixingDateAdjusted?: string
  readonly paymentScheduleFixingLagPeriod?: number
  readonly paymentScheduleFixingLagUnit?: string
  readonly paymentScheduleFixingFirstObservationDateOffsetPeriod?: number
  readonly paymentScheduleFixingFirstObservationDateOffsetUnit?: string
  readonly paymentScheduleFixingTime?: string
  readonly paymentScheduleFixingTimeBusinessCenter?: string
  readonly paymentScheduleInterimExchangePaymentDateRelativeTo?: number
  readonly paymentScheduleInterimExchangeDatesBusinessDayConvention?: number
  readonly paymentScheduleInterimExchangeDatesOffsetPeriod?: number
  readonly paymentScheduleInterimExchangeDatesOffsetUnit?: string
  readonly paymentScheduleInterimExchangeDatesOffsetDayType?: number
  readonly paymentScheduleInterimExchangeDateAdjusted?: string
}

/** PaymentScheduleGrp, a component. */
export interface PaymentScheduleGrpComponent {
  readonly noPaymentSchedules?: readonly PaymentScheduleGrpPaymentSchedulesEntry[]
}

/** An entry of NoPaymentScheduleRateSources(40868). */
export interface PaymentScheduleRateSourceGrpPaymentScheduleRateSourcesEntry {
  readonly paymentScheduleRateSource: number
  readonly paymentScheduleRateSourceType?: number
  readonly paymentScheduleReferencePage?: string
}

/** PaymentScheduleRateSourceGrp, a component. */
export interface PaymentScheduleRateSourceGrpComponent {
  readonly noPaymentScheduleRateSources?: readonly PaymentScheduleRateSourceGrpPaymentScheduleRateSourcesEntry[]
}

/** An entry of NoPaymentSettls(40230). */
export interface PaymentSettlGrpPaymentSettlsEntry extends Partial<PaymentSettlPartiesComponent> {
  readonly paymentSettlAmount: Decimal
  readonly paymentSettlCurrency?: string
}

/** PaymentSettlGrp, a component. */
export interface PaymentSettlGrpComponent {
  readonly noPaymentSettls?: readonly PaymentSettlGrpPaymentSettlsEntry[]
}

/** An entry of NoPaymentSettlPartyIDs(40233). */
export interface PaymentSettlPartiesPaymentSettlPartyIDsEntry extends Partial<PaymentSettlPtysSubGrpComponent> {
  readonly paymentSettlPartyID: string
  readonly paymentSettlPartyIDSource?: string
  readonly paymentSettlPartyRole?: number
  readonly paymentSettlPartyRoleQualifier?: number
}

/** PaymentSettlParties, a component. */
export interface PaymentSettlPartiesComponent {
  readonly noPaymentSettlPartyIDs?: readonly PaymentSettlPartiesPaymentSettlPartyIDsEntry[]
}

/** An entry of NoPaymentSettlPartySubIDs(40238). */
export interface PaymentSettlPtysSubGrpPaymentSettlPartySubIDsEntry {
  readonly paymentSettlPartySubID: string
  readonly paymentSettlPartySubIDType?: number
}

/** PaymentSettlPtysSubGrp, a component. */
export interface PaymentSettlPtysSubGrpComponent {
  readonly noPaymentSettlPartySubIDs?: readonly PaymentSettlPtysSubGrpPaymentSettlPartySubIDsEntry[]
}

/** An entry of NoNonDeliverableFixingDates(40825). */
export interface PaymentStreamNonDeliverableFixingDateGrpNonDeliverableFixingDatesEntry {
  readonly nonDeliverableFixingDate: string
  readonly nonDeliverableFixingDateType?: Enumerations['nonDeliverableFixingDateType']
}

/** PaymentStreamNonDeliverableFixingDateGrp, a component. */
export interface PaymentStreamNonDeliverableFixingDateGrpComponent {
  readonly noNonDeliverableFixingDates?: readonly PaymentStreamNonDeliverableFixingDateGrpNonDeliverableFixingDatesEntry[]
}

/** An entry of NoPaymentStubs(40872). */
export interface PaymentStubGrpPaymentStubsEntry extends Partial<PaymentStubStartDateComponent>, Partial<PaymentStubEndDateComponent> {
  readonly paymentStubType: Enumerations['paymentStubType']
  readonly paymentStubLength?: Enumerations['paymentStubLength']
  readonly paymentStubRate?: Decimal
  readonly paymentStubFixedAmount?: Decimal
  readonly paymentStubFixedCurrency?: string
  readonly paymentStubIndex?: string
  readonly paymentStubIndexSource?: number
  readonly paymentStubIndexCurvePeriod?: number
  readonly paymentStubIndexCurveUnit?: string
  readonly paymentStubIndexRateMultiplier?: Decimal
  readonly paymentStubIndexRateSpread?: Decimal
  readonly paymentStubIndexRateSpreadPositionType?: number
  readonly paymentStubIndexRateTreatment?: number
  readonly paymentStubIndexCapRate?: Decimal
  readonly paymentStubIndexCapRateBuySide?: number
  readonly paymentStubIndexCapRateSellSide?: number
  readonly paymentStubIndexFloorRate?: Decimal
  readonly paymentStubIndexFloorRateBuySide?: number
  readonly paymentStubIndexFloorRateSellSide?: number
  readonly paymentStubIndex2?: string
  readonly paymentStubIndex2Source?: number
  readonly paymentStubIndex2CurvePeriod?: number
  readonly paymentStubIndex2CurveUnit?: string
  readonly paymentStubIndex2RateMultiplier?: Decimal
  readonly paymentStubIndex2RateSpread?: Decimal
  readonly paymentStubIndex2RateSpreadPositionType?: number
  readonly paymentStubIndex2RateTreatment?: number
  readonly paymentStubIndex2CapRate?: Decimal
  readonly paymentStubIndex2FloorRate?: Decimal
}

/** PaymentStubGrp, a component. */
export interface PaymentStubGrpComponent {
  readonly noPaymentStubs?: readonly PaymentStubGrpPaymentStubsEntry[]
}

/** An entry of NoPhysicalSettlTerms(40204). */
export interface PhysicalSettlTermGrpPhysicalSettlTermsEntry extends Partial<PhysicalSettlDeliverableObligationGrpComponent> {
  readonly physicalSettlCurrency?: string
  readonly physicalSettlBusinessDays?: number
  readonly physicalSettlMaximumBusinessDays?: number
  readonly physicalSettlTermXID?: string
  readonly noPhysicalSettlDeliverableObligations: NonNullable<PhysicalSettlDeliverableObligationGrpComponent['noPhysicalSettlDeliverableObligations']>
}

/** PhysicalSettlTermGrp, a component. */
export interface PhysicalSettlTermGrpComponent {
  readonly noPhysicalSettlTerms?: readonly PhysicalSettlTermGrpPhysicalSettlTermsEntry[]
}

/** An entry of NoPhysicalSettlDeliverableObligations(40209). */
export interface PhysicalSettlDeliverableObligationGrpPhysicalSettlDeliverableObligationsEntry {
  readonly physicalSettlDeliverableObligationType: string
  readonly physicalSettlDeliverableObligationValue?: string
}

/** PhysicalSettlDeliverableObligationGrp, a component. */
export interface PhysicalSettlDeliverableObligationGrpComponent {
  readonly noPhysicalSettlDeliverableObligations?: readonly PhysicalSettlDeliverableObligationGrpPhysicalSettlDeliverableObligationsEntry[]
}

/** An entry of NoProtectionTerms(40181). */
export interface ProtectionTermGrpProtectionTermsEntry extends Partial<ProtectionTermEventNewsSourceGrpComponent>, Partial<ProtectionTermEventGrpComponent>, Partial<ProtectionTermObligationGrpComponent> {
  readonly protectionTermNotional: Decimal
  readonly protectionTermCurrency?: string
  readonly protectionTermSellerNotifies?: boolean
  readonly protectionTermBuyerNotifies?: boolean
  readonly protectionTermEventBusinessCenter?: string
  readonly protectionTermStandardSources?: boolean
  readonly protectionTermEventMinimumSources?: number
  readonly protectionTermXID?: string
}

/** ProtectionTermGrp, a component. */
export interface ProtectionTermGrpComponent {
  readonly noProtectionTerms?: readonly ProtectionTermGrpProtectionTermsEntry[]
}

/** An entry of NoProtectionTermEvents(40191). */
export interface ProtectionTermEventGrpProtectionTermEventsEntry extends Partial<ProtectionTermEventQualifierGrpComponent> {
  readonly protectionTermEventType: string
  readonly protectionTermEventValue?: string
  readonly protectionTermEventCurrency?: string
  readonly protectionTermEventPeriod?: number
  readonly protectionTermEventUnit?: Enumerations['protectionTermEventUnit']
  readonly protectionTermEventDayType?: Enumerations['protectionTermEventDayType']
  readonly protectionTermEventRateSource?: string
}

/** ProtectionTermEventGrp, a component. */
export interface ProtectionTermEventGrpComponent {
  readonly noProtectionTermEvents?: readonly ProtectionTermEventGrpProtectionTermEventsEntry[]
}

/** An entry of NoProtectionTermEventQualifiers(40199). */
export interface ProtectionTermEventQualifierGrpProtectionTermEventQualifiersEntry {
  readonly protectionTermEventQualifier: Enumerations['protectionTermEventQualifier']
}

/** ProtectionTermEventQualifierGrp, a component. */
export interface ProtectionTermEventQualifierGrpComponent {
  readonly noProtectionTermEventQualifiers?: readonly ProtectionTermEventQualifierGrpProtectionTermEventQualifiersEntry[]
}

/** An entry of NoProtectionTermObligations(40201). */
export interface ProtectionTermObligationGrpProtectionTermObligationsEntry {
  readonly protectionTermObligationType: string
  readonly protectionTermObligationValue?: string
}

/** ProtectionTermObligationGrp, a component. */
export interface ProtectionTermObligationGrpComponent {
  readonly noProtectionTermObligations?: readonly ProtectionTermObligationGrpProtectionTermObligationsEntry[]
}

/** An entry of NoProvisionCashSettlPaymentDates(40171). */
export interface ProvisionCashSettlPaymentFixedDateGrpProvisionCashSettlPaymentDatesEntry {
  readonly provisionCashSettlPaymentDate: string
  readonly provisionCashSettlPaymentDateType?: Enumerations['provisionCashSettlPaymentDateType']
}

/** ProvisionCashSettlPaymentFixedDateGrp, a component. */
export interface ProvisionCashSettlPaymentFixedDateGrpComponent {
  readonly noProvisionCashSettlPaymentDates?: readonly ProvisionCashSettlPaymentFixedDateGrpProvisionCashSettlPaymentDatesEntry[]
}

/** An entry of NoProvisionOptionExerciseFixedDates(40142). */
export interface ProvisionOptionExerciseFixedDateGrpProvisionOptionExerciseFixedDatesEntry {
  readonly provisionOptionExerciseFixedDate: string
  readonly provisionOptionExerciseFixedDateType?: Enumerations['provisionOptionExerciseFixedDateType']
}

/** ProvisionOptionExerciseFixedDateGrp, a component. */
export interface ProvisionOptionExerciseFixedDateGrpComponent {
  readonly noProvisionOptionExerciseFixedDates?: readonly ProvisionOptionExerciseFixedDateGrpProvisionOptionExerciseFixedDatesEntry[]
}

/** An entry of NoProvisions(40090). */
export interface ProvisionGrpProvisionsEntry extends Partial<ProvisionDateBusinessCenterGrpComponent>, Partial<ProvisionCashSettlValueDatesComponent>, Partial<ProvisionOptionExerciseDatesComponent>, Partial<ProvisionOptionExpirationDateComponent>, Partial<ProvisionOptionRelevantUnderlyingDateComponent>, Partial<ProvisionCashSettlPaymentDatesComponent>, Partial<ProvisionCashSettlQuoteSourceComponent>, Partial<ProvisionPartiesComponent> {
  readonly provisionType: Enumerations['provisionType']
  readonly provisionDateUnadjusted?: string
  readonly provisionDateBusinessDayConvention?: number
  readonly provisionDateAdjusted?: string
  readonly provisionDateTenorPeriod?: number
  readonly provisionDateTenorUnit?: Enumerations['provisionDateTenorUnit']
  readonly provisionBreakFeeElection?: Enumerations['provisionBreakFeeElection']
  readonly provisionBreakFeeRate?: Decimal
  readonly provisionCalculationAgent?: Enumerations['provisionCalculationAgent']
  readonly provisionOptionSinglePartyBuyerSide?: Enumerations['provisionOptionSinglePartyBuyerSide']
  readonly provisionOptionSinglePartySellerSide?: number
  readonly provisionOptionExerciseStyle?: number
  readonly provisionOptionExerciseMultipleNotional?: Decimal
  readonly provisionOptionExerciseMinimumNotional?: Decimal
  readonly provisionOptionExerciseMaximumNotional?: Decimal
  readonly provisionOptionMinimumNumber?: number
  readonly provisionOptionMaximumNumber?: number
  readonly provisionOptionExerciseConfirmation?: boolean
  readonly provisionCashSettlMethod?: Enumerations['provisionCashSettlMethod']
  readonly provisionCashSettlCurrency?: string
  readonly provisionCashSettlCurrency2?: string
  readonly provisionCashSettlQuoteType?: Enumerations['provisionCashSettlQuoteType']
  readonly provisionText?: string
  readonly encodedProvisionTextLen?: number
  readonly encodedProvisionText?: DataBytes
}

/** ProvisionGrp, a component. */
export interface ProvisionGrpComponent {
  readonly noProvisions?: readonly ProvisionGrpProvisionsEntry[]
}

/** An entry of NoProvisionPartyIDs(40174). */
export interface ProvisionPartiesProvisionPartyIDsEntry extends Partial<ProvisionPtysSubGrpComponent> {
  readonly provisionPartyID: string
  readonly provisionPartyIDSource?: string
  readonly provisionPartyRole?: number
  readonly provisionPartyRoleQualifier?: number
}

/** ProvisionParties, a component. */
export interface ProvisionPartiesComponent {
  readonly noProvisionPartyIDs?: readonly ProvisionPartiesProvisionPartyIDsEntry[]
}

/** An entry of NoProvisionPartySubIDs(40178). */
export interface ProvisionPtysSubGrpProvisionPartySubIDsEntry {
  readonly provisionPartySubID: string
  readonly provisionPartySubIDType?: number
}

/** ProvisionPtysSubGrp, a component. */
export interface ProvisionPtysSubGrpComponent {
  readonly noProvisionPartySubIDs?: readonly ProvisionPtysSubGrpProvisionPartySubIDsEntry[]
}

/** An entry of NoRegulatoryTradeIDs(1907). */
export interface RegulatoryTradeIDGrpRegulatoryTradeIDsEntry {
  readonly regulatoryTradeID: string
  readonly regulatoryTradeIDSource?: Enumerations['regulatoryTradeIDSource']
  readonly regulatoryTradeIDEvent?: Enumerations['regulatoryTradeIDEvent']
  readonly regulatoryTradeIDType?: Enumerations['regulatoryTradeIDType']
  readonly regulatoryLegRefID?: string
  readonly regulatoryTradeIDScope?: Enumerations['regulatoryTradeIDScope']
}

/** RegulatoryTradeIDGrp, a component. */
export interface RegulatoryTradeIDGrpComponent {
  readonly noRegulatoryTradeIDs?: readonly RegulatoryTradeIDGrpRegulatoryTradeIDsEntry[]
}

/** An entry of NoSecondaryAssetClasses(1976). */
export interface SecondaryAssetGrpSecondaryAssetClassesEntry {
  readonly secondaryAssetClass: number
  readonly secondaryAssetSubClass?: number
  readonly secondaryAssetType?: string
  readonly secondaryAssetSubType?: string
}

/** SecondaryAssetGrp, a component. */
export interface SecondaryAssetGrpComponent {
  readonly noSecondaryAssetClasses?: readonly SecondaryAssetGrpSecondaryAssetClassesEntry[]
}

/** An entry of NoSettlRateFallbacks(40085). */
export interface SettlRateDisruptionFallbackGrpSettlRateFallbacksEntry extends Partial<SettlRateFallbackRateSourceComponent> {
  readonly settlRatePostponementMaximumDays: number
  readonly settlRatePostponementSurvey?: boolean
  readonly settlRatePostponementCalculationAgent?: number
}

/** SettlRateDisruptionFallbackGrp, a component. */
export interface SettlRateDisruptionFallbackGrpComponent {
  readonly noSettlRateFallbacks?: readonly SettlRateDisruptionFallbackGrpSettlRateFallbacksEntry[]
}

/** An entry of NoSideRegulatoryTradeIDs(1971). */
export interface SideRegulatoryTradeIDGrpSideRegulatoryTradeIDsEntry {
  readonly sideRegulatoryTradeID: string
  readonly sideRegulatoryTradeIDSource?: string
  readonly sideRegulatoryTradeIDEvent?: number
  readonly sideRegulatoryTradeIDType?: number
  readonly sideRegulatoryLegRefID?: string
  readonly sideRegulatoryTradeIDScope?: number
}

/** SideRegulatoryTradeIDGrp, a component. */
export interface SideRegulatoryTradeIDGrpComponent {
  readonly noSideRegulatoryTradeIDs?: readonly SideRegulatoryTradeIDGrpSideRegulatoryTradeIDsEntry[]
}

/** An entry of NoStreams(40049). */
export interface StreamGrpStreamsEntry extends Partial<StreamCommodityComponent>, Partial<StreamEffectiveDateComponent>, Partial<StreamTerminationDateComponent>, Partial<StreamCalculationPeriodDatesComponent>, Partial<PaymentStreamComponent>, Partial<PaymentScheduleGrpComponent>, Partial<PaymentStubGrpComponent>, Partial<DeliveryStreamComponent>, Partial<DeliveryScheduleGrpComponent> {
  readonly streamType: Enumerations['streamType']
  readonly streamXID?: string
  readonly streamDesc?: string
  readonly streamVersion?: string
  readonly streamVersionEffectiveDate?: string
  readonly streamPaySide?: number
  readonly streamReceiveSide?: number
  readonly streamNotionalXIDRef?: string
  readonly streamNotional?: Decimal
  readonly streamCurrency?: string
  readonly streamNotionalDeterminationMethod?: string
  readonly streamNotionalAdjustments?: Enumerations['streamNotionalAdjustments']
  readonly streamNotionalFrequencyPeriod?: number
  readonly streamNotionalFrequencyUnit?: string
  readonly streamNotionalCommodityFrequency?: Enumerations['streamNotionalCommodityFrequency']
  readonly streamNotionalUnitOfMeasure?: string
  readonly streamTotalNotional?: Decimal
  readonly streamTotalNotionalUnitOfMeasure?: string
  readonly streamText?: string
  readonly encodedStreamTextLen?: number
  readonly encodedStreamText?: DataBytes
}

/** StreamGrp, a component. */
export interface StreamGrpComponent {
  readonly noStreams?: readonly StreamGrpStreamsEntry[]
}

/** An entry of NoUnderlyingComplexEvents(2045). */
export interface UnderlyingComplexEventsUnderlyingComplexEventsEntry extends Partial<UnderlyingComplexEventDatesComponent>, Partial<UnderlyingComplexEventRateSourceGrpComponent>, Partial<UnderlyingComplexEventRelativeDateComponent>, Partial<UnderlyingComplexEventPeriodGrpComponent>, Partial<UnderlyingComplexEventCreditEventSourceGrpComponent>, Partial<UnderlyingComplexEventCreditEventGrpComponent> {
  readonly underlyingComplexEventType: number
  readonly underlyingComplexOptPayoutPaySide?: number
  readonly underlyingComplexOptPayoutReceiveSide?: number
  readonly underlyingComplexOptPayoutUnderlier?: string
  readonly underlyingComplexOptPayoutAmount?: Decimal
  readonly underlyingComplexOptPayoutPercentage?: Decimal
  readonly underlyingComplexOptPayoutTime?: number
  readonly underlyingComplexOptPayoutCurrency?: string
  readonly underlyingComplexOptPayoutCurrencyCodeSource?: string
  readonly underlyingComplexEventPrice?: Decimal
  readonly underlyingComplexEventPricePercentage?: Decimal
  readonly underlyingComplexEventPriceBoundaryMethod?: number
  readonly underlyingComplexEventPriceBoundaryPrecision?: Decimal
  readonly underlyingComplexEventPriceTimeType?: number
  readonly underlyingComplexEventCondition?: number
  readonly underlyingComplexEventCurrencyOne?: string
  readonly underlyingComplexEventCurrencyOneCodeSource?: string
  readonly underlyingComplexEventCurrencyTwo?: string
  readonly underlyingComplexEventCurrencyTwoCodeSource?: string
  readonly underlyingComplexEventQuoteBasis?: number
  readonly underlyingComplexEventFixedFXRate?: Decimal
  readonly underlyingComplexEventSpotRate?: Decimal
  readonly underlyingComplexEventForwardPoints?: Decimal
  readonly underlyingComplexEventDeterminationMethod?: string
  readonly underlyingComplexEventCalculationAgent?: number
  readonly underlyingComplexEventStrikePrice?: Decimal
  readonly underlyingComplexEventStrikeFactor?: Decimal
  readonly underlyingComplexEventStrikeNumberOfOptions?: number
  readonly underlyingComplexEventCreditEventsXIDRef?: string
  readonly underlyingComplexEventCreditEventNotifyingParty?: number
  readonly underlyingComplexEventCreditEventBusinessCenter?: string
  readonly underlyingComplexEventCreditEventStandardSources?: boolean
  readonly underlyingComplexEventCreditEventMinimumSources?: number
  readonly underlyingComplexEventFuturesPriceValuation?: boolean
  readonly underlyingComplexEventOptionsPriceValuation?: boolean
  readonly underlyingComplexEventPVFinalPriceElectionFallback?: number
  readonly underlyingComplexEventXID?: string
  readonly underlyingComplexEventXIDRef?: string
}

/** UnderlyingComplexEvents, a component. */
export interface UnderlyingComplexEventsComponent {
  readonly noUnderlyingComplexEvents?: readonly UnderlyingComplexEventsUnderlyingComplexEventsEntry[]
}

/** An entry of NoUnderlyingComplexEventDates(2053). */
export interface UnderlyingComplexEventDatesUnderlyingComplexEventDatesEntry extends Partial<UnderlyingComplexEventTimesComponent> {
  readonly underlyingComplexEventStartDate: string
  readonly underlyingComplexEventEndDate?: string
}

/** UnderlyingComplexEventDates, a component. */
export interface UnderlyingComplexEventDatesComponent {
  readonly noUnderlyingComplexEventDates?: readonly UnderlyingComplexEventDatesUnderlyingComplexEventDatesEntry[]
}

/** An entry of NoUnderlyingComplexEventTimes(2056). */
export interface UnderlyingComplexEventTimesUnderlyingComplexEventTimesEntry {
  readonly underlyingComplexEventStartTime: string
  readonly underlyingComplexEventEndTime?: string
}

/** UnderlyingComplexEventTimes, a component. */
export interface UnderlyingComplexEventTimesComponent {
  readonly noUnderlyingComplexEventTimes?: readonly UnderlyingComplexEventTimesUnderlyingComplexEventTimesEntry[]
}

/** An entry of NoUnderlyingEvents(1981). */
export interface UnderlyingEvntGrpUnderlyingEventsEntry {
  readonly underlyingEventType: number
  readonly underlyingEventDate?: string
  readonly underlyingEventTime?: UtcText
  readonly underlyingEventTimeUnit?: string
  readonly underlyingEventTimePeriod?: number
  readonly underlyingEventMonthYear?: string
  readonly underlyingEventPx?: Decimal
  readonly underlyingEventText?: string
  readonly encodedUnderlyingEventTextLen?: number
  readonly encodedUnderlyingEventText?: DataBytes
}

/** UnderlyingEvntGrp, a component. */
export interface UnderlyingEvntGrpComponent {
  readonly noUnderlyingEvents?: readonly UnderlyingEvntGrpUnderlyingEventsEntry[]
}

/** An entry of NoUnderlyingPaymentSchedules(40664). */
export interface UnderlyingPaymentScheduleGrpUnderlyingPaymentSchedulesEntry extends Partial<UnderlyingPaymentScheduleRateSourceGrpComponent>, Partial<UnderlyingPaymentScheduleFixingDateBusinessCenterGrpComponent>, Partial<UnderlyingPaymentScheduleFixingDayGrpComponent>, Partial<UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrpComponent> {
  readonly underlyingPaymentScheduleType: number
  readonly underlyingPaymentScheduleXID?: string
  readonly underlyingPaymentScheduleXIDRef?: string
  readonly underlyingPaymentScheduleStubType?: number
  readonly underlyingPaymentScheduleStartDateUnadjusted?: string
  readonly underlyingPaymentScheduleEndDateUnadjusted?: string
  readonly underlyingPaymentSchedulePaySide?: number
  readonly underlyingPaymentScheduleReceiveSide?: number
  readonly underlyingPaymentScheduleNotional?: Decimal
  readonly underlyingPaymentScheduleCurrency?: string
  readonly underlyingPaymentScheduleRate?: Decimal
  readonly underlyingPaymentScheduleRateMultiplier?: Decimal
  readonly underlyingPaymentScheduleRateSpread?: Decimal
  readonly underlyingPaymentScheduleRateCurrency?: string
  readonly underlyingPaymentScheduleRateUnitOfMeasure?: string
  readonly underlyingPaymentScheduleRateConversionFactor?: Decimal
  readonly underlyingPaymentScheduleRateSpreadType?: number
  readonly underlyingPaymentScheduleRateSpreadPositionType?: number
  readonly underlyingPaymentScheduleRateTreatment?: number
  readonly underlyingPaymentScheduleFixedAmount?: Decimal
  readonly underlyingPaymentScheduleFixedCurrency?: string
  readonly underlyingPaymentScheduleSettlPeriodPrice?: Decimal
  readonly underlyingPaymentScheduleSettlPeriodPriceCurrency?: string
  readonly underlyingPaymentScheduleSettlPeriodPriceUnitOfMeasure?: string
  readonly underlyingPaymentScheduleStepUnitOfMeasure?: string
  readonly underlyingPaymentScheduleStepFrequencyPeriod?: number
  readonly underlyingPaymentScheduleStepFrequencyUnit?: string
  readonly underlyingPaymentScheduleStepOffsetValue?: Decimal
  readonly underlyingPaymentScheduleStepRate?: Decimal
  readonly underlyingPaymentScheduleStepOffsetRate?: Decimal
  readonly underlyingPaymentScheduleStepRelativeTo?: number
  readonly underlyingPaymentScheduleFixingDateUnadjusted?: string
  readonly underlyingPaymentScheduleWeight?: Decimal
  readonly underlyingPaymentScheduleFixingDateRelativeTo?: number
  readonly underlyingPaymentScheduleFixingDateBusinessDayCnvtn?: number
  readonly underlyingPaymentScheduleFixingDateOffsetPeriod?: number
  readonly underlyingPaymentScheduleFixingDateOffsetUnit?: string
  readonly underlyingPaymentScheduleFixingDateOffsetDayType?: number
  readonly underlyingPaymentScheduleFixingDayDistribution?: number
  readonly underlyingPaymentScheduleFixingDayCount?: number
  readonly underlyingPaymentScheduleFixingDateAdjusted?: string
  readonly underlyingPaymentScheduleFixingLagPeriod?: number
  readonly underlyingPaymentScheduleFixingLagUnit?: string
  readonly underlyingPaymentScheduleFixingFirstObservationDateOffsetPeriod?: number
  readonly underlyingPaymentScheduleFixingFirstObservationDateOffsetUnit?: string
  readonly underlyingPaymentScheduleFixingTime?: string
  readonly underlyingPaymentScheduleFixingTimeBusinessCenter?: string
  readonly underlyingPaymentScheduleInterimExchangePaymentDateRelativeTo?: number
  readonly underlyingPaymentScheduleInterimExchangeDatesBizDayConvention?: number
  readonly underlyingPaymentScheduleInterimExchangeDatesOffsetPeriod?: number
  readonly underlyingPaymentScheduleInterimExchangeDatesOffsetUnit?: string
  readonly underlyingPaymentScheduleInterimExchangeDatesOffsetDayType?: number
  readonly underlyingPaymentScheduleInterimExchangeDateAdjusted?: string
}

/** UnderlyingPaymentScheduleGrp, a component. */
export interface UnderlyingPaymentScheduleGrpComponent {
  readonly noUnderlyingPaymentSchedules?: readonly UnderlyingPaymentScheduleGrpUnderlyingPaymentSchedulesEntry[]
}

/** An entry of NoUnderlyingPaymentScheduleRateSources(40704). */
export interface UnderlyingPaymentScheduleRateSourceGrpUnderlyingPaymentScheduleRateSourcesEntry {
  readonly underlyingPaymentScheduleRateSource: number
  readonly underlyingPaymentScheduleRateSourceType?: number
  readonly underlyingPaymentScheduleReferencePage?: string
}

/** UnderlyingPaymentScheduleRateSourceGrp, a component. */
export interface UnderlyingPaymentScheduleRateSourceGrpComponent {
  readonly noUnderlyingPaymentScheduleRateSources?: readonly UnderlyingPaymentScheduleRateSourceGrpUnderlyingPaymentScheduleRateSourcesEntry[]
}

/** An entry of NoUnderlyingNonDeliverableFixingDates(40656). */
export interface UnderlyingPaymentStreamNonDeliverableFixingDateGrpUnderlyingNonDeliverableFixingDatesEntry {
  readonly underlyingNonDeliverableFixingDate: string
  readonly underlyingNonDeliverableFixingDateType?: number
}

/** UnderlyingPaymentStreamNonDeliverableFixingDateGrp, a component. */
export interface UnderlyingPaymentStreamNonDeliverableFixingDateGrpComponent {
  readonly noUnderlyingNonDeliverableFixingDates?: readonly UnderlyingPaymentStreamNonDeliverableFixingDateGrpUnderlyingNonDeliverableFixingDatesEntry[]
}

/** An entry of NoUnderlyingPaymentStubs(40708). */
export interface UnderlyingPaymentStubGrpUnderlyingPaymentStubsEntry extends Partial<UnderlyingPaymentStubStartDateComponent>, Partial<UnderlyingPaymentStubEndDateComponent> {
  readonly underlyingPaymentStubType: number
  readonly underlyingPaymentStubLength?: number
  readonly underlyingPaymentStubRate?: Decimal
  readonly underlyingPaymentStubFixedAmount?: Decimal
  readonly underlyingPaymentStubFixedCurrency?: string
  readonly underlyingPaymentStubIndex?: string
  readonly underlyingPaymentStubIndexSource?: number
  readonly underlyingPaymentStubIndexCurvePeriod?: number
  readonly underlyingPaymentStubIndexCurveUnit?: string
  readonly underlyingPaymentStubIndexRateMultiplier?: Decimal
  readonly underlyingPaymentStubIndexRateSpread?: Decimal
  readonly underlyingPaymentStubIndexRateSpreadPositionType?: number
  readonly underlyingPaymentStubIndexRateTreatment?: number
  readonly underlyingPaymentStubIndexCapRate?: Decimal
  readonly underlyingPaymentStubIndexCapRateBuySide?: number
  readonly underlyingPaymentStubIndexCapRateSellSide?: number
  readonly underlyingPaymentStubIndexFloorRate?: Decimal
  readonly underlyingPaymentStubIndexFloorRateBuySide?: number
  readonly underlyingPaymentStubIndexFloorRateSellSide?: number
  readonly underlyingPaymentStubIndex2?: string
  readonly underlyingPaymentStubIndex2Source?: number
  readonly underlyingPaymentStubIndex2CurvePeriod?: number
  readonly underlyingPaymentStubIndex2CurveUnit?: string
  readonly underlyingPaymentStubIndex2RateMultiplier?: Decimal
  readonly underlyingPaymentStubIndex2RateSpread?: Decimal
  readonly underlyingPaymentStubIndex2RateSpreadPositionType?: number
  readonly underlyingPaymentStubIndex2RateTreatment?: number
  readonly underlyingPaymentStubIndex2CapRate?: Decimal
  readonly underlyingPaymentStubIndex2FloorRate?: Decimal
}

/** UnderlyingPaymentStubGrp, a component. */
export interface UnderlyingPaymentStubGrpComponent {
  readonly noUnderlyingPaymentStubs?: readonly UnderlyingPaymentStubGrpUnderlyingPaymentStubsEntry[]
}

/** An entry of NoUnderlyingSecondaryAssetClasses(2080). */
export interface UnderlyingSecondaryAssetGrpUnderlyingSecondaryAssetClassesEntry {
  readonly underlyingSecondaryAssetClass: number
  readonly underlyingSecondaryAssetSubClass?: number
  readonly underlyingSecondaryAssetType?: string
  readonly underlyingSecondaryAssetSubType?: string
}

/** UnderlyingSecondaryAssetGrp, a component. */
export interface UnderlyingSecondaryAssetGrpComponent {
  readonly noUnderlyingSecondaryAssetClasses?: readonly UnderlyingSecondaryAssetGrpUnderlyingSecondaryAssetClassesEntry[]
}

/** An entry of NoUnderlyingSettlRateFallbacks(40659). */
export interface UnderlyingSettlRateDisruptionFallbackGrpUnderlyingSettlRateFallbacksEntry extends Partial<UnderlyingSettlRateFallbackRateSourceComponent> {
  readonly underlyingSettlRatePostponementMaximumDays: number
  readonly underlyingSettlRatePostponementSurvey?: boolean
  readonly underlyingSettlRatePostponementCalculationAgent?: number
}

/** UnderlyingSettlRateDisruptionFallbackGrp, a component. */
export interface UnderlyingSettlRateDisruptionFallbackGrpComponent {
  readonly noUnderlyingSettlRateFallbacks?: readonly UnderlyingSettlRateDisruptionFallbackGrpUnderlyingSettlRateFallbacksEntry[]
}

/** An entry of NoUnderlyingStreams(40540). */
export interface UnderlyingStreamGrpUnderlyingStreamsEntry extends Partial<UnderlyingStreamCommodityComponent>, Partial<UnderlyingStreamEffectiveDateComponent>, Partial<UnderlyingStreamTerminationDateComponent>, Partial<UnderlyingStreamCalculationPeriodDatesComponent>, Partial<UnderlyingPaymentStreamComponent>, Partial<UnderlyingPaymentScheduleGrpComponent>, Partial<UnderlyingPaymentStubGrpComponent>, Partial<UnderlyingDeliveryStreamComponent>, Partial<UnderlyingDeliveryScheduleGrpComponent> {
  readonly underlyingStreamType: number
  readonly underlyingStreamXID?: string
  readonly underlyingStreamDesc?: string
  readonly underlyingStreamVersion?: string
  readonly underlyingStreamVersionEffectiveDate?: string
  readonly underlyingStreamPaySide?: number
  readonly underlyingStreamReceiveSide?: number
  readonly underlyingStreamNotionalXIDRef?: string
  readonly underlyingStreamNotional?: Decimal
  readonly underlyingStreamCurrency?: string
  readonly underlyingStreamNotionalDeterminationMethod?: string
  readonly underlyingStreamNotionalAdjustments?: number
  readonly underlyingStreamNotionalFrequencyPeriod?: number
  readonly underlyingStreamNotionalFrequencyUnit?: string
  readonly underlyingStreamNotionalCommodityFrequency?: number
  readonly underlyingStreamNotionalUnitOfMeasure?: string
  readonly underlyingStreamTotalNotional?: Decimal
  readonly underlyingStreamTotalNotionalUnitOfMeasure?: string
  readonly underlyingStreamText?: string
  readonly encodedUnderlyingStreamTextLen?: number
  readonly encodedUnderlyingStreamText?: DataBytes
}

/** UnderlyingStreamGrp, a component. */
export interface UnderlyingStreamGrpComponent {
  readonly noUnderlyingStreams?: readonly UnderlyingStreamGrpUnderlyingStreamsEntry[]
}

/** An entry of NoCashSettlDealers(40277). */
export interface CashSettlDealerGrpCashSettlDealersEntry {
  readonly cashSettlDealer: string
}

/** CashSettlDealerGrp, a component. */
export interface CashSettlDealerGrpComponent {
  readonly noCashSettlDealers?: readonly CashSettlDealerGrpCashSettlDealersEntry[]
}

/** An entry of NoBusinessCenters(40278). */
export interface BusinessCenterGrpBusinessCentersEntry {
  readonly businessCenter: string
}

/** BusinessCenterGrp, a component. */
export interface BusinessCenterGrpComponent {
  readonly noBusinessCenters?: readonly BusinessCenterGrpBusinessCentersEntry[]
}

/** An entry of NoLegBusinessCenters(40923). */
export interface LegBusinessCenterGrpLegBusinessCentersEntry {
  readonly legBusinessCenter: string
}

/** LegBusinessCenterGrp, a component. */
export interface LegBusinessCenterGrpComponent {
  readonly noLegBusinessCenters?: readonly LegBusinessCenterGrpLegBusinessCentersEntry[]
}

/** An entry of NoLegPaymentScheduleFixingDateBusinessCenters(40927). */
export interface LegPaymentScheduleFixingDateBusinessCenterGrpLegPaymentScheduleFixingDateBusinessCentersEntry {
  readonly legPaymentScheduleFixingDateBusinessCenter: string
}

/** LegPaymentScheduleFixingDateBusinessCenterGrp, a component. */
export interface LegPaymentScheduleFixingDateBusinessCenterGrpComponent {
  readonly noLegPaymentScheduleFixingDateBusinessCenters?: readonly LegPaymentScheduleFixingDateBusinessCenterGrpLegPaymentScheduleFixingDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentScheduleInterimExchangeDateBusinessCenters(40928). */
export interface LegPaymentScheduleInterimExchangeDateBusinessCenterGrpLegPaymentScheduleInterimExchangeDateBusinessCentersEntry {
  readonly legPaymentScheduleInterimExchangeDatesBusinessCenter: string
}

/** LegPaymentScheduleInterimExchangeDateBusinessCenterGrp, a component. */
export interface LegPaymentScheduleInterimExchangeDateBusinessCenterGrpComponent {
  readonly noLegPaymentScheduleInterimExchangeDateBusinessCenters?: readonly LegPaymentScheduleInterimExchangeDateBusinessCenterGrpLegPaymentScheduleInterimExchangeDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamNonDeliverableFixingDateBusinessCenters(40929). */
export interface LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpLegPaymentStreamNonDeliverableFixingDateBusinessCentersEntry {
  readonly legPaymentStreamNonDeliverableFixingDatesBusinessCenter: string
}

/** LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp, a component. */
export interface LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent {
  readonly noLegPaymentStreamNonDeliverableFixingDateBusinessCenters?: readonly LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpLegPaymentStreamNonDeliverableFixingDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamPaymentDateBusinessCenters(40930). */
export interface LegPaymentStreamPaymentDateBusinessCenterGrpLegPaymentStreamPaymentDateBusinessCentersEntry {
  readonly legPaymentStreamPaymentDateBusinessCenter: string
}

/** LegPaymentStreamPaymentDateBusinessCenterGrp, a component. */
export interface LegPaymentStreamPaymentDateBusinessCenterGrpComponent {
  readonly noLegPaymentStreamPaymentDateBusinessCenters?: readonly LegPaymentStreamPaymentDateBusinessCenterGrpLegPaymentStreamPaymentDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamResetDateBusinessCenters(40931). */
export interface LegPaymentStreamResetDateBusinessCenterGrpLegPaymentStreamResetDateBusinessCentersEntry {
  readonly legPaymentStreamResetDateBusinessCenter: string
}

/** LegPaymentStreamResetDateBusinessCenterGrp, a component. */
export interface LegPaymentStreamResetDateBusinessCenterGrpComponent {
  readonly noLegPaymentStreamResetDateBusinessCenters?: readonly LegPaymentStreamResetDateBusinessCenterGrpLegPaymentStreamResetDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamInitialFixingDateBusinessCenters(40932). */
export interface LegPaymentStreamInitialFixingDateBusinessCenterGrpLegPaymentStreamInitialFixingDateBusinessCentersEntry {
  readonly legPaymentStreamInitialFixingDateBusinessCenter: string
}

/** LegPaymentStreamInitialFixingDateBusinessCenterGrp, a component. */
export interface LegPaymentStreamInitialFixingDateBusinessCenterGrpComponent {
  readonly noLegPaymentStreamInitialFixingDateBusinessCenters?: readonly LegPaymentStreamInitialFixingDateBusinessCenterGrpLegPaymentStreamInitialFixingDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamFixingDateBusinessCenters(40933). */
export interface LegPaymentStreamFixingDateBusinessCenterGrpLegPaymentStreamFixingDateBusinessCentersEntry {
  readonly legPaymentStreamFixingDateBusinessCenter: string
}

/** LegPaymentStreamFixingDateBusinessCenterGrp, a component. */
export interface LegPaymentStreamFixingDateBusinessCenterGrpComponent {
  readonly noLegPaymentStreamFixingDateBusinessCenters?: readonly LegPaymentStreamFixingDateBusinessCenterGrpLegPaymentStreamFixingDateBusinessCentersEntry[]
}

/** An entry of NoLegProvisionCashSettlPaymentDateBusinessCenters(40934). */
export interface LegProvisionCashSettlPaymentDateBusinessCenterGrpLegProvisionCashSettlPaymentDateBusinessCentersEntry {
  readonly legProvisionCashSettlPaymentDateBusinessCenter: string
}

/** LegProvisionCashSettlPaymentDateBusinessCenterGrp, a component. */
export interface LegProvisionCashSettlPaymentDateBusinessCenterGrpComponent {
  readonly noLegProvisionCashSettlPaymentDateBusinessCenters?: readonly LegProvisionCashSettlPaymentDateBusinessCenterGrpLegProvisionCashSettlPaymentDateBusinessCentersEntry[]
}

/** An entry of NoLegProvisionCashSettlValueDateBusinessCenters(40935). */
export interface LegProvisionCashSettlValueDateBusinessCenterGrpLegProvisionCashSettlValueDateBusinessCentersEntry {
  readonly legProvisionCashSettlValueDateBusinessCenter: string
}

/** LegProvisionCashSettlValueDateBusinessCenterGrp, a component. */
export interface LegProvisionCashSettlValueDateBusinessCenterGrpComponent {
  readonly noLegProvisionCashSettlValueDateBusinessCenters?: readonly LegProvisionCashSettlValueDateBusinessCenterGrpLegProvisionCashSettlValueDateBusinessCentersEntry[]
}

/** An entry of NoLegProvisionOptionExerciseBusinessCenters(40936). */
export interface LegProvisionOptionExerciseBusinessCenterGrpLegProvisionOptionExerciseBusinessCentersEntry {
  readonly legProvisionOptionExerciseBusinessCenter: string
}

/** LegProvisionOptionExerciseBusinessCenterGrp, a component. */
export interface LegProvisionOptionExerciseBusinessCenterGrpComponent {
  readonly noLegProvisionOptionExerciseBusinessCenters?: readonly LegProvisionOptionExerciseBusinessCenterGrpLegProvisionOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoLegProvisionOptionExpirationDateBusinessCenters(40937). */
export interface LegProvisionOptionExpirationDateBusinessCenterGrpLegProvisionOptionExpirationDateBusinessCentersEntry {
  readonly legProvisionOptionExpirationDateBusinessCenter: string
}

/** LegProvisionOptionExpirationDateBusinessCenterGrp, a component. */
export interface LegProvisionOptionExpirationDateBusinessCenterGrpComponent {
  readonly noLegProvisionOptionExpirationDateBusinessCenters?: readonly LegProvisionOptionExpirationDateBusinessCenterGrpLegProvisionOptionExpirationDateBusinessCentersEntry[]
}

/** An entry of NoLegProvisionOptionRelevantUnderlyingDateBusinessCenters(40938). */
export interface LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrpLegProvisionOptionRelevantUnderlyingDateBusinessCentersEntry {
  readonly legProvisionOptionRelevantUnderlyingDateBusinessCenter: string
}

/** LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrp, a component. */
export interface LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent {
  readonly noLegProvisionOptionRelevantUnderlyingDateBusinessCenters?: readonly LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrpLegProvisionOptionRelevantUnderlyingDateBusinessCentersEntry[]
}

/** An entry of NoLegProvisionDateBusinessCenters(40939). */
export interface LegProvisionDateBusinessCenterGrpLegProvisionDateBusinessCentersEntry {
  readonly legProvisionDateBusinessCenter: string
}

/** LegProvisionDateBusinessCenterGrp, a component. */
export interface LegProvisionDateBusinessCenterGrpComponent {
  readonly noLegProvisionDateBusinessCenters?: readonly LegProvisionDateBusinessCenterGrpLegProvisionDateBusinessCentersEntry[]
}

/** An entry of NoLegStreamCalculationPeriodBusinessCenters(40940). */
export interface LegStreamCalculationPeriodBusinessCenterGrpLegStreamCalculationPeriodBusinessCentersEntry {
  readonly legStreamCalculationPeriodBusinessCenter: string
}

/** LegStreamCalculationPeriodBusinessCenterGrp, a component. */
export interface LegStreamCalculationPeriodBusinessCenterGrpComponent {
  readonly noLegStreamCalculationPeriodBusinessCenters?: readonly LegStreamCalculationPeriodBusinessCenterGrpLegStreamCalculationPeriodBusinessCentersEntry[]
}

/** An entry of NoLegStreamFirstPeriodStartDateBusinessCenters(40941). */
export interface LegStreamFirstPeriodStartDateBusinessCenterGrpLegStreamFirstPeriodStartDateBusinessCentersEntry {
  readonly legStreamFirstPeriodStartDateBusinessCenter: string
}

/** LegStreamFirstPeriodStartDateBusinessCenterGrp, a component. */
export interface LegStreamFirstPeriodStartDateBusinessCenterGrpComponent {
  readonly noLegStreamFirstPeriodStartDateBusinessCenters?: readonly LegStreamFirstPeriodStartDateBusinessCenterGrpLegStreamFirstPeriodStartDateBusinessCentersEntry[]
}

/** An entry of NoLegStreamEffectiveDateBusinessCenters(40942). */
export interface LegStreamEffectiveDateBusinessCenterGrpLegStreamEffectiveDateBusinessCentersEntry {
  readonly legStreamEffectiveDateBusinessCenter: string
}

/** LegStreamEffectiveDateBusinessCenterGrp, a component. */
export interface LegStreamEffectiveDateBusinessCenterGrpComponent {
  readonly noLegStreamEffectiveDateBusinessCenters?: readonly LegStreamEffectiveDateBusinessCenterGrpLegStreamEffectiveDateBusinessCentersEntry[]
}

/** An entry of NoLegStreamTerminationDateBusinessCenters(40943). */
export interface LegStreamTerminationDateBusinessCenterGrpLegStreamTerminationDateBusinessCentersEntry {
  readonly legStreamTerminationDateBusinessCenter: string
}

/** LegStreamTerminationDateBusinessCenterGrp, a component. */
export interface LegStreamTerminationDateBusinessCenterGrpComponent {
  readonly noLegStreamTerminationDateBusinessCenters?: readonly LegStreamTerminationDateBusinessCenterGrpLegStreamTerminationDateBusinessCentersEntry[]
}

/** An entry of NoPaymentBusinessCenters(40944). */
export interface PaymentBusinessCenterGrpPaymentBusinessCentersEntry {
  readonly paymentBusinessCenter: string
}

/** PaymentBusinessCenterGrp, a component. */
export interface PaymentBusinessCenterGrpComponent {
  readonly noPaymentBusinessCenters?: readonly PaymentBusinessCenterGrpPaymentBusinessCentersEntry[]
}

/** An entry of NoPaymentScheduleFixingDateBusinessCenters(40977). */
export interface PaymentScheduleFixingDateBusinessCenterGrpPaymentScheduleFixingDateBusinessCentersEntry {
  readonly paymentScheduleFixingDateBusinessCenter: string
}

/** PaymentScheduleFixingDateBusinessCenterGrp, a component. */
export interface PaymentScheduleFixingDateBusinessCenterGrpComponent {
  readonly noPaymentScheduleFixingDateBusinessCenters?: readonly PaymentScheduleFixingDateBusinessCenterGrpPaymentScheduleFixingDateBusinessCentersEntry[]
}

/** An entry of NoPaymentScheduleInterimExchangeDateBusinessCenters(40945). */
export interface PaymentScheduleInterimExchangeDateBusinessCenterGrpPaymentScheduleInterimExchangeDateBusinessCentersEntry {
  readonly paymentScheduleInterimExchangeDatesBusinessCenter: string
}

/** PaymentScheduleInterimExchangeDateBusinessCenterGrp, a component. */
export interface PaymentScheduleInterimExchangeDateBusinessCenterGrpComponent {
  readonly noPaymentScheduleInterimExchangeDateBusinessCenters?: readonly PaymentScheduleInterimExchangeDateBusinessCenterGrpPaymentScheduleInterimExchangeDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamNonDeliverableFixingDatesBusinessCenters(40946). */
export interface PaymentStreamNonDeliverableFixingDatesBusinessCenterGrpPaymentStreamNonDeliverableFixingDatesBusinessCentersEntry {
  readonly paymentStreamNonDeliverableFixingDatesBusinessCenter: string
}

/** PaymentStreamNonDeliverableFixingDatesBusinessCenterGrp, a component. */
export interface PaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent {
  readonly noPaymentStreamNonDeliverableFixingDatesBusinessCenters?: readonly PaymentStreamNonDeliverableFixingDatesBusinessCenterGrpPaymentStreamNonDeliverableFixingDatesBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamPaymentDateBusinessCenters(40947). */
export interface PaymentStreamPaymentDateBusinessCenterGrpPaymentStreamPaymentDateBusinessCentersEntry {
  readonly paymentStreamPaymentDateBusinessCenter: string
}

/** PaymentStreamPaymentDateBusinessCenterGrp, a component. */
export interface PaymentStreamPaymentDateBusinessCenterGrpComponent {
  readonly noPaymentStreamPaymentDateBusinessCenters?: readonly PaymentStreamPaymentDateBusinessCenterGrpPaymentStreamPaymentDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamResetDateBusinessCenters(40948). */
export interface PaymentStreamResetDateBusinessCenterGrpPaymentStreamResetDateBusinessCentersEntry {
  readonly paymentStreamResetDateBusinessCenter: string
}

/** PaymentStreamResetDateBusinessCenterGrp, a component. */
export interface PaymentStreamResetDateBusinessCenterGrpComponent {
  readonly noPaymentStreamResetDateBusinessCenters?: readonly PaymentStreamResetDateBusinessCenterGrpPaymentStreamResetDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamInitialFixingDateBusinessCenters(40949). */
export interface PaymentStreamInitialFixingDateBusinessCenterGrpPaymentStreamInitialFixingDateBusinessCentersEntry {
  readonly paymentStreamInitialFixingDateBusinessCenter: string
}

/** PaymentStreamInitialFixingDateBusinessCenterGrp, a component. */
export interface PaymentStreamInitialFixingDateBusinessCenterGrpComponent {
  readonly noPaymentStreamInitialFixingDateBusinessCenters?: readonly PaymentStreamInitialFixingDateBusinessCenterGrpPaymentStreamInitialFixingDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamFixingDateBusinessCenters(40950). */
export interface PaymentStreamFixingDateBusinessCenterGrpPaymentStreamFixingDateBusinessCentersEntry {
  readonly paymentStreamFixingDateBusinessCenter: string
}

/** PaymentStreamFixingDateBusinessCenterGrp, a component. */
export interface PaymentStreamFixingDateBusinessCenterGrpComponent {
  readonly noPaymentStreamFixingDateBusinessCenters?: readonly PaymentStreamFixingDateBusinessCenterGrpPaymentStreamFixingDateBusinessCentersEntry[]
}

/** An entry of NoProtectionTermEventNewsSources(40951). */
export interface ProtectionTermEventNewsSourceGrpProtectionTermEventNewsSourcesEntry {
  readonly protectionTermEventNewsSource: string
}

/** ProtectionTermEventNewsSourceGrp, a component. */
export interface ProtectionTermEventNewsSourceGrpComponent {
  readonly noProtectionTermEventNewsSources?: readonly ProtectionTermEventNewsSourceGrpProtectionTermEventNewsSourcesEntry[]
}

/** An entry of NoProvisionCashSettlPaymentDateBusinessCenters(40952). */
export interface ProvisionCashSettlPaymentDateBusinessCenterGrpProvisionCashSettlPaymentDateBusinessCentersEntry {
  readonly provisionCashSettlPaymentDateBusinessCenter: string
}

/** ProvisionCashSettlPaymentDateBusinessCenterGrp, a component. */
export interface ProvisionCashSettlPaymentDateBusinessCenterGrpComponent {
  readonly noProvisionCashSettlPaymentDateBusinessCenters?: readonly ProvisionCashSettlPaymentDateBusinessCenterGrpProvisionCashSettlPaymentDateBusinessCentersEntry[]
}

/** An entry of NoProvisionCashSettlValueDateBusinessCenters(40953). */
export interface ProvisionCashSettlValueDateBusinessCenterGrpProvisionCashSettlValueDateBusinessCentersEntry {
  readonly provisionCashSettlValueDateBusinessCenter: string
}

/** ProvisionCashSettlValueDateBusinessCenterGrp, a component. */
export interface ProvisionCashSettlValueDateBusinessCenterGrpComponent {
  readonly noProvisionCashSettlValueDateBusinessCenters?: readonly ProvisionCashSettlValueDateBusinessCenterGrpProvisionCashSettlValueDateBusinessCentersEntry[]
}

/** An entry of NoProvisionOptionExerciseBusinessCenters(40954). */
export interface ProvisionOptionExerciseBusinessCenterGrpProvisionOptionExerciseBusinessCentersEntry {
  readonly provisionOptionExerciseBusinessCenter: string
}

/** ProvisionOptionExerciseBusinessCenterGrp, a component. */
export interface ProvisionOptionExerciseBusinessCenterGrpComponent {
  readonly noProvisionOptionExerciseBusinessCenters?: readonly ProvisionOptionExerciseBusinessCenterGrpProvisionOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoProvisionOptionExpirationDateBusinessCenters(40955). */
export interface ProvisionOptionExpirationDateBusinessCenterGrpProvisionOptionExpirationDateBusinessCentersEntry {
  readonly provisionOptionExpirationDateBusinessCenter: string
}

/** ProvisionOptionExpirationDateBusinessCenterGrp, a component. */
export interface ProvisionOptionExpirationDateBusinessCenterGrpComponent {
  readonly noProvisionOptionExpirationDateBusinessCenters?: readonly ProvisionOptionExpirationDateBusinessCenterGrpProvisionOptionExpirationDateBusinessCentersEntry[]
}

/** An entry of NoProvisionOptionRelevantUnderlyingDateBusinessCenters(40956). */
export interface ProvisionOptionRelevantUnderlyingDateBusinessCenterGrpProvisionOptionRelevantUnderlyingDateBusinessCentersEntry {
  readonly provisionOptionRelevantUnderlyingDateBusinessCenter: string
}

/** ProvisionOptionRelevantUnderlyingDateBusinessCenterGrp, a component. */
export interface ProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent {
  readonly noProvisionOptionRelevantUnderlyingDateBusinessCenters?: readonly ProvisionOptionRelevantUnderlyingDateBusinessCenterGrpProvisionOptionRelevantUnderlyingDateBusinessCentersEntry[]
}

/** An entry of NoProvisionDateBusinessCenters(40957). */
export interface ProvisionDateBusinessCenterGrpProvisionDateBusinessCentersEntry {
  readonly provisionDateBusinessCenter: string
}

/** ProvisionDateBusinessCenterGrp, a component. */
export interface ProvisionDateBusinessCenterGrpComponent {
  readonly noProvisionDateBusinessCenters?: readonly ProvisionDateBusinessCenterGrpProvisionDateBusinessCentersEntry[]
}

/** An entry of NoStreamCalculationPeriodBusinessCenters(40958). */
export interface StreamCalculationPeriodBusinessCenterGrpStreamCalculationPeriodBusinessCentersEntry {
  readonly streamCalculationPeriodBusinessCenter: string
}

/** StreamCalculationPeriodBusinessCenterGrp, a component. */
export interface StreamCalculationPeriodBusinessCenterGrpComponent {
  readonly noStreamCalculationPeriodBusinessCenters?: readonly StreamCalculationPeriodBusinessCenterGrpStreamCalculationPeriodBusinessCentersEntry[]
}

/** An entry of NoStreamFirstPeriodStartDateBusinessCenters(40959). */
export interface StreamFirstPeriodStartDateBusinessCenterGrpStreamFirstPeriodStartDateBusinessCentersEntry {
  readonly streamFirstPeriodStartDateBusinessCenter: string
}

/** StreamFirstPeriodStartDateBusinessCenterGrp, a component. */
export interface StreamFirstPeriodStartDateBusinessCenterGrpComponent {
  readonly noStreamFirstPeriodStartDateBusinessCenters?: readonly StreamFirstPeriodStartDateBusinessCenterGrpStreamFirstPeriodStartDateBusinessCentersEntry[]
}

/** An entry of NoStreamEffectiveDateBusinessCenters(40960). */
export interface StreamEffectiveDateBusinessCenterGrpStreamEffectiveDateBusinessCentersEntry {
  readonly streamEffectiveDateBusinessCenter: string
}

/** StreamEffectiveDateBusinessCenterGrp, a component. */
export interface StreamEffectiveDateBusinessCenterGrpComponent {
  readonly noStreamEffectiveDateBusinessCenters?: readonly StreamEffectiveDateBusinessCenterGrpStreamEffectiveDateBusinessCentersEntry[]
}

/** An entry of NoStreamTerminationDateBusinessCenters(40961). */
export interface StreamTerminationDateBusinessCenterGrpStreamTerminationDateBusinessCentersEntry {
  readonly streamTerminationDateBusinessCenter: string
}

/** StreamTerminationDateBusinessCenterGrp, a component. */
export interface StreamTerminationDateBusinessCenterGrpComponent {
  readonly noStreamTerminationDateBusinessCenters?: readonly StreamTerminationDateBusinessCenterGrpStreamTerminationDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingBusinessCenters(40962). */
export interface UnderlyingBusinessCenterGrpUnderlyingBusinessCentersEntry {
  readonly underlyingBusinessCenter: string
}

/** UnderlyingBusinessCenterGrp, a component. */
export interface UnderlyingBusinessCenterGrpComponent {
  readonly noUnderlyingBusinessCenters?: readonly UnderlyingBusinessCenterGrpUnderlyingBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentScheduleFixingDateBusinessCenters(40966). */
export interface UnderlyingPaymentScheduleFixingDateBusinessCenterGrpUnderlyingPaymentScheduleFixingDateBusinessCentersEntry {
  readonly underlyingPaymentScheduleFixingDateBusinessCenter: string
}

/** UnderlyingPaymentScheduleFixingDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentScheduleFixingDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentScheduleFixingDateBusinessCenters?: readonly UnderlyingPaymentScheduleFixingDateBusinessCenterGrpUnderlyingPaymentScheduleFixingDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentScheduleInterimExchangeDateBusinessCenters(40967). */
export interface UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrpUnderlyingPaymentScheduleInterimExchangeDateBusinessCentersEntry {
  readonly underlyingPaymentScheduleInterimExchangeDatesBusinessCenter: string
}

/** UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentScheduleInterimExchangeDateBusinessCenters?: readonly UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrpUnderlyingPaymentScheduleInterimExchangeDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamNonDeliverableFixingDatesBizCenters(40968). */
export interface UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpUnderlyingPaymentStreamNonDeliverableFixingDatesBizCentersEntry {
  readonly underlyingPaymentStreamNonDeliverableFixingDatesBusinessCenter: string
}

/** UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamNonDeliverableFixingDatesBizCenters?: readonly UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrpUnderlyingPaymentStreamNonDeliverableFixingDatesBizCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamPaymentDateBusinessCenters(40969). */
export interface UnderlyingPaymentStreamPaymentDateBusinessCenterGrpUnderlyingPaymentStreamPaymentDateBusinessCentersEntry {
  readonly underlyingPaymentStreamPaymentDateBusinessCenter: string
}

/** UnderlyingPaymentStreamPaymentDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamPaymentDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamPaymentDateBusinessCenters?: readonly UnderlyingPaymentStreamPaymentDateBusinessCenterGrpUnderlyingPaymentStreamPaymentDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamResetDateBusinessCenters(40970). */
export interface UnderlyingPaymentStreamResetDateBusinessCenterGrpUnderlyingPaymentStreamResetDateBusinessCentersEntry {
  readonly underlyingPaymentStreamResetDateBusinessCenter: string
}

/** UnderlyingPaymentStreamResetDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamResetDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamResetDateBusinessCenters?: readonly UnderlyingPaymentStreamResetDateBusinessCenterGrpUnderlyingPaymentStreamResetDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamInitialFixingDateBusinessCenters(40971). */
export interface UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrpUnderlyingPaymentStreamInitialFixingDateBusinessCentersEntry {
  readonly underlyingPaymentStreamInitialFixingDateBusinessCenter: string
}

/** UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamInitialFixingDateBusinessCenters?: readonly UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrpUnderlyingPaymentStreamInitialFixingDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamFixingDateBusinessCenters(40972). */
export interface UnderlyingPaymentStreamFixingDateBusinessCenterGrpUnderlyingPaymentStreamFixingDateBusinessCentersEntry {
  readonly underlyingPaymentStreamFixingDateBusinessCenter: string
}

/** UnderlyingPaymentStreamFixingDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamFixingDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamFixingDateBusinessCenters?: readonly UnderlyingPaymentStreamFixingDateBusinessCenterGrpUnderlyingPaymentStreamFixingDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamCalculationPeriodBusinessCenters(40973). */
export interface UnderlyingStreamCalculationPeriodBusinessCenterGrpUnderlyingStreamCalculationPeriodBusinessCentersEntry {
  readonly underlyingStreamCalculationPeriodBusinessCenter: string
}

/** UnderlyingStreamCalculationPeriodBusinessCenterGrp, a component. */
export interface UnderlyingStreamCalculationPeriodBusinessCenterGrpComponent {
  readonly noUnderlyingStreamCalculationPeriodBusinessCenters?: readonly UnderlyingStreamCalculationPeriodBusinessCenterGrpUnderlyingStreamCalculationPeriodBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamFirstPeriodStartDateBusinessCenters(40974). */
export interface UnderlyingStreamFirstPeriodStartDateBusinessCenterGrpUnderlyingStreamFirstPeriodStartDateBusinessCentersEntry {
  readonly underlyingStreamFirstPeriodStartDateBusinessCenter: string
}

/** UnderlyingStreamFirstPeriodStartDateBusinessCenterGrp, a component. */
export interface UnderlyingStreamFirstPeriodStartDateBusinessCenterGrpComponent {
  readonly noUnderlyingStreamFirstPeriodStartDateBusinessCenters?: readonly UnderlyingStreamFirstPeriodStartDateBusinessCenterGrpUnderlyingStreamFirstPeriodStartDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamEffectiveDateBusinessCenters(40975). */
export interface UnderlyingStreamEffectiveDateBusinessCenterGrpUnderlyingStreamEffectiveDateBusinessCentersEntry {
  readonly underlyingStreamEffectiveDateBusinessCenter: string
}

/** UnderlyingStreamEffectiveDateBusinessCenterGrp, a component. */
export interface UnderlyingStreamEffectiveDateBusinessCenterGrpComponent {
  readonly noUnderlyingStreamEffectiveDateBusinessCenters?: readonly UnderlyingStreamEffectiveDateBusinessCenterGrpUnderlyingStreamEffectiveDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamTerminationDateBusinessCenters(40976). */
export interface UnderlyingStreamTerminationDateBusinessCenterGrpUnderlyingStreamTerminationDateBusinessCentersEntry {
  readonly underlyingStreamTerminationDateBusinessCenter: string
}

/** UnderlyingStreamTerminationDateBusinessCenterGrp, a component. */
export interface UnderlyingStreamTerminationDateBusinessCenterGrpComponent {
  readonly noUnderlyingStreamTerminationDateBusinessCenters?: readonly UnderlyingStreamTerminationDateBusinessCenterGrpUnderlyingStreamTerminationDateBusinessCentersEntry[]
}

/** An entry of NoAttachments(2104). */
export interface AttachmentGrpAttachmentsEntry extends Partial<AttachmentKeywordGrpComponent> {
  readonly attachmentName: string
  readonly attachmentMediaType?: string
  readonly attachmentClassification?: string
  readonly attachmentExternalURL?: string
  readonly attachmentEncodingType?: Enumerations['attachmentEncodingType']
  readonly unencodedAttachmentLen?: number
  readonly encodedAttachmentLen?: number
  readonly encodedAttachment?: DataBytes
}

/** AttachmentGrp, a component. */
export interface AttachmentGrpComponent {
  readonly noAttachments?: readonly AttachmentGrpAttachmentsEntry[]
}

/** An entry of NoAttachmentKeywords(2113). */
export interface AttachmentKeywordGrpAttachmentKeywordsEntry {
  readonly attachmentKeyword: string
}

/** AttachmentKeywordGrp, a component. */
export interface AttachmentKeywordGrpComponent {
  readonly noAttachmentKeywords?: readonly AttachmentKeywordGrpAttachmentKeywordsEntry[]
}

/** An entry of NoAssetAttributes(2304). */
export interface AssetAttributeGrpAssetAttributesEntry {
  readonly assetAttributeType: string
  readonly assetAttributeValue?: string
  readonly assetAttributeLimit?: string
}

/** AssetAttributeGrp, a component. */
export interface AssetAttributeGrpComponent {
  readonly noAssetAttributes?: readonly AssetAttributeGrpAssetAttributesEntry[]
}

/** An entry of NoComplexEventAveragingObservations(40994). */
export interface ComplexEventAveragingObservationGrpComplexEventAveragingObservationsEntry {
  readonly complexEventAveragingObservationNumber: number
  readonly complexEventAveragingWeight?: Decimal
}

/** ComplexEventAveragingObservationGrp, a component. */
export interface ComplexEventAveragingObservationGrpComponent {
  readonly noComplexEventAveragingObservations?: readonly ComplexEventAveragingObservationGrpComplexEventAveragingObservationsEntry[]
}

/** An entry of NoComplexEventCreditEvents(40997). */
export interface ComplexEventCreditEventGrpComplexEventCreditEventsEntry extends Partial<ComplexEventCreditEventQualifierGrpComponent> {
  readonly complexEventCreditEventType: string
  readonly complexEventCreditEventValue?: string
  readonly complexEventCreditEventCurrency?: string
  readonly complexEventCreditEventPeriod?: number
  readonly complexEventCreditEventUnit?: string
  readonly complexEventCreditEventDayType?: number
  readonly complexEventCreditEventRateSource?: number
}

/** ComplexEventCreditEventGrp, a component. */
export interface ComplexEventCreditEventGrpComponent {
  readonly noComplexEventCreditEvents?: readonly ComplexEventCreditEventGrpComplexEventCreditEventsEntry[]
}

/** An entry of NoComplexEventCreditEventQualifiers(41005). */
export interface ComplexEventCreditEventQualifierGrpComplexEventCreditEventQualifiersEntry {
  readonly complexEventCreditEventQualifier: string
}

/** ComplexEventCreditEventQualifierGrp, a component. */
export interface ComplexEventCreditEventQualifierGrpComponent {
  readonly noComplexEventCreditEventQualifiers?: readonly ComplexEventCreditEventQualifierGrpComplexEventCreditEventQualifiersEntry[]
}

/** An entry of NoComplexEventPeriodDateTimes(41007). */
export interface ComplexEventPeriodDateGrpComplexEventPeriodDateTimesEntry {
  readonly complexEventPeriodDate: string
  readonly complexEventPeriodTime?: string
}

/** ComplexEventPeriodDateGrp, a component. */
export interface ComplexEventPeriodDateGrpComponent {
  readonly noComplexEventPeriodDateTimes?: readonly ComplexEventPeriodDateGrpComplexEventPeriodDateTimesEntry[]
}

/** An entry of NoComplexEventPeriods(41010). */
export interface ComplexEventPeriodGrpComplexEventPeriodsEntry extends Partial<ComplexEventScheduleGrpComponent>, Partial<ComplexEventPeriodDateGrpComponent>, Partial<ComplexEventAveragingObservationGrpComponent> {
  readonly complexEventPeriodType: Enumerations['complexEventPeriodType']
  readonly complexEventBusinessCenter?: string
}

/** ComplexEventPeriodGrp, a component. */
export interface ComplexEventPeriodGrpComponent {
  readonly noComplexEventPeriods?: readonly ComplexEventPeriodGrpComplexEventPeriodsEntry[]
}

/** An entry of NoComplexEventRateSources(41013). */
export interface ComplexEventRateSourceGrpComplexEventRateSourcesEntry {
  readonly complexEventRateSource: number
  readonly complexEventRateSourceType?: number
  readonly complexEventReferencePage?: string
  readonly complexEventReferencePageHeading?: string
}

/** ComplexEventRateSourceGrp, a component. */
export interface ComplexEventRateSourceGrpComponent {
  readonly noComplexEventRateSources?: readonly ComplexEventRateSourceGrpComplexEventRateSourcesEntry[]
}

/** An entry of NoComplexEventDateBusinessCenters(41018). */
export interface ComplexEventDateBusinessCenterGrpComplexEventDateBusinessCentersEntry {
  readonly complexEventDateBusinessCenter: string
}

/** ComplexEventDateBusinessCenterGrp, a component. */
export interface ComplexEventDateBusinessCenterGrpComponent {
  readonly noComplexEventDateBusinessCenters?: readonly ComplexEventDateBusinessCenterGrpComplexEventDateBusinessCentersEntry[]
}

/** An entry of NoComplexEventCreditEventSources(41029). */
export interface ComplexEventCreditEventSourceGrpComplexEventCreditEventSourcesEntry {
  readonly complexEventCreditEventSource: string
}

/** ComplexEventCreditEventSourceGrp, a component. */
export interface ComplexEventCreditEventSourceGrpComponent {
  readonly noComplexEventCreditEventSources?: readonly ComplexEventCreditEventSourceGrpComplexEventCreditEventSourcesEntry[]
}

/** An entry of NoComplexEventSchedules(41031). */
export interface ComplexEventScheduleGrpComplexEventSchedulesEntry {
  readonly complexEventScheduleStartDate: string
  readonly complexEventScheduleEndDate?: string
  readonly complexEventScheduleFrequencyPeriod?: number
  readonly complexEventScheduleFrequencyUnit?: string
  readonly complexEventScheduleRollConvention?: string
}

/** ComplexEventScheduleGrp, a component. */
export interface ComplexEventScheduleGrpComponent {
  readonly noComplexEventSchedules?: readonly ComplexEventScheduleGrpComplexEventSchedulesEntry[]
}

/** An entry of NoDeliverySchedules(41037). */
export interface DeliveryScheduleGrpDeliverySchedulesEntry extends Partial<DeliveryScheduleSettlDayGrpComponent> {
  readonly deliveryScheduleType: Enumerations['deliveryScheduleType']
  readonly deliveryScheduleXID?: string
  readonly deliveryScheduleNotional?: Decimal
  readonly deliveryScheduleNotionalUnitOfMeasure?: string
  readonly deliveryScheduleNotionalCommodityFrequency?: number
  readonly deliveryScheduleNegativeTolerance?: Decimal
  readonly deliverySchedulePositiveTolerance?: Decimal
  readonly deliveryScheduleToleranceUnitOfMeasure?: string
  readonly deliveryScheduleToleranceType?: Enumerations['deliveryScheduleToleranceType']
  readonly deliveryScheduleSettlCountry?: string
  readonly deliveryScheduleSettlTimeZone?: string
  readonly deliveryScheduleSettlFlowType?: Enumerations['deliveryScheduleSettlFlowType']
  readonly deliveryScheduleSettlHolidaysProcessingInstruction?: Enumerations['deliveryScheduleSettlHolidaysProcessingInstruction']
}

/** DeliveryScheduleGrp, a component. */
export interface DeliveryScheduleGrpComponent {
  readonly noDeliverySchedules?: readonly DeliveryScheduleGrpDeliverySchedulesEntry[]
}

/** An entry of NoDeliveryScheduleSettlDays(41051). */
export interface DeliveryScheduleSettlDayGrpDeliveryScheduleSettlDaysEntry extends Partial<DeliveryScheduleSettlTimeGrpComponent> {
  readonly deliveryScheduleSettlDay: Enumerations['deliveryScheduleSettlDay']
  readonly deliveryScheduleSettlTotalHours?: number
}

/** DeliveryScheduleSettlDayGrp, a component. */
export interface DeliveryScheduleSettlDayGrpComponent {
  readonly noDeliveryScheduleSettlDays?: readonly DeliveryScheduleSettlDayGrpDeliveryScheduleSettlDaysEntry[]
}

/** An entry of NoDeliveryScheduleSettlTimes(41054). */
export interface DeliveryScheduleSettlTimeGrpDeliveryScheduleSettlTimesEntry {
  readonly deliveryScheduleSettlStart: string
  readonly deliveryScheduleSettlEnd?: string
  readonly deliveryScheduleSettlTimeType?: Enumerations['deliveryScheduleSettlTimeType']
}

/** DeliveryScheduleSettlTimeGrp, a component. */
export interface DeliveryScheduleSettlTimeGrpComponent {
  readonly noDeliveryScheduleSettlTimes?: readonly DeliveryScheduleSettlTimeGrpDeliveryScheduleSettlTimesEntry[]
}

/** An entry of NoDeliveryStreamCycles(41081). */
export interface DeliveryStreamCycleGrpDeliveryStreamCyclesEntry {
  readonly deliveryStreamCycleDesc: string
  readonly encodedDeliveryStreamCycleDescLen?: number
  readonly encodedDeliveryStreamCycleDesc?: DataBytes
}

/** DeliveryStreamCycleGrp, a component. */
export interface DeliveryStreamCycleGrpComponent {
  readonly noDeliveryStreamCycles?: readonly DeliveryStreamCycleGrpDeliveryStreamCyclesEntry[]
}

/** An entry of NoDeliveryStreamCommoditySources(41085). */
export interface DeliveryStreamCommoditySourceGrpDeliveryStreamCommoditySourcesEntry {
  readonly deliveryStreamCommoditySource: string
}

/** DeliveryStreamCommoditySourceGrp, a component. */
export interface DeliveryStreamCommoditySourceGrpComponent {
  readonly noDeliveryStreamCommoditySources?: readonly DeliveryStreamCommoditySourceGrpDeliveryStreamCommoditySourcesEntry[]
}

/** An entry of NoMarketDisruptionEvents(41092). */
export interface MarketDisruptionEventGrpMarketDisruptionEventsEntry {
  readonly marketDisruptionEvent: string
  readonly marketDisruptionValue?: string
}

/** MarketDisruptionEventGrp, a component. */
export interface MarketDisruptionEventGrpComponent {
  readonly noMarketDisruptionEvents?: readonly MarketDisruptionEventGrpMarketDisruptionEventsEntry[]
}

/** An entry of NoMarketDisruptionFallbacks(41094). */
export interface MarketDisruptionFallbackGrpMarketDisruptionFallbacksEntry {
  readonly marketDisruptionFallbackType: string
  readonly marketDisruptionFallbackValue?: string
}

/** MarketDisruptionFallbackGrp, a component. */
export interface MarketDisruptionFallbackGrpComponent {
  readonly noMarketDisruptionFallbacks?: readonly MarketDisruptionFallbackGrpMarketDisruptionFallbacksEntry[]
}

/** An entry of NoMarketDisruptionFallbackReferencePrices(41096). */
export interface MarketDisruptionFallbackReferencePriceGrpMarketDisruptionFallbackReferencePricesEntry {
  readonly marketDisruptionFallbackUnderlierType: Enumerations['marketDisruptionFallbackUnderlierType']
  readonly marketDisruptionFallbackUnderlierSecurityID?: string
  readonly marketDisruptionFallbackUnderlierSecurityIDSource?: string
  readonly marketDisruptionFallbackUnderlierSecurityDesc?: string
  readonly encodedMarketDisruptionFallbackUnderlierSecurityDescLen?: number
  readonly encodedMarketDisruptionFallbackUnderlierSecurityDesc?: DataBytes
  readonly marketDisruptionFallbackOpenUnits?: Decimal
  readonly marketDisruptionFallbackBasketCurrency?: string
  readonly marketDisruptionFallbackBasketDivisor?: Decimal
}

/** MarketDisruptionFallbackReferencePriceGrp, a component. */
export interface MarketDisruptionFallbackReferencePriceGrpComponent {
  readonly noMarketDisruptionFallbackReferencePrices?: readonly MarketDisruptionFallbackReferencePriceGrpMarketDisruptionFallbackReferencePricesEntry[]
}

/** An entry of NoOptionExerciseBusinessCenters(41116). */
export interface OptionExerciseBusinessCenterGrpOptionExerciseBusinessCentersEntry {
  readonly optionExerciseBusinessCenter: string
}

/** OptionExerciseBusinessCenterGrp, a component. */
export interface OptionExerciseBusinessCenterGrpComponent {
  readonly noOptionExerciseBusinessCenters?: readonly OptionExerciseBusinessCenterGrpOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoOptionExerciseDates(41137). */
export interface OptionExerciseDateGrpOptionExerciseDatesEntry {
  readonly optionExerciseDate: string
  readonly optionExerciseDateType?: Enumerations['optionExerciseDateType']
}

/** OptionExerciseDateGrp, a component. */
export interface OptionExerciseDateGrpComponent {
  readonly noOptionExerciseDates?: readonly OptionExerciseDateGrpOptionExerciseDatesEntry[]
}

/** An entry of NoOptionExerciseExpirationDateBusinessCenters(41140). */
export interface OptionExerciseExpirationDateBusinessCenterGrpOptionExerciseExpirationDateBusinessCentersEntry {
  readonly optionExerciseExpirationDateBusinessCenter: string
}

/** OptionExerciseExpirationDateBusinessCenterGrp, a component. */
export interface OptionExerciseExpirationDateBusinessCenterGrpComponent {
  readonly noOptionExerciseExpirationDateBusinessCenters?: readonly OptionExerciseExpirationDateBusinessCenterGrpOptionExerciseExpirationDateBusinessCentersEntry[]
}

/** An entry of NoOptionExerciseExpirationDates(41152). */
export interface OptionExerciseExpirationDateGrpOptionExerciseExpirationDatesEntry {
  readonly optionExerciseExpirationDate: string
  readonly optionExerciseExpirationDateType?: number
}

/** OptionExerciseExpirationDateGrp, a component. */
export interface OptionExerciseExpirationDateGrpComponent {
  readonly noOptionExerciseExpirationDates?: readonly OptionExerciseExpirationDateGrpOptionExerciseExpirationDatesEntry[]
}

/** An entry of NoPaymentScheduleFixingDays(41161). */
export interface PaymentScheduleFixingDayGrpPaymentScheduleFixingDaysEntry {
  readonly paymentScheduleFixingDayOfWeek: number
  readonly paymentScheduleFixingDayNumber?: number
}

/** PaymentScheduleFixingDayGrp, a component. */
export interface PaymentScheduleFixingDayGrpComponent {
  readonly noPaymentScheduleFixingDays?: readonly PaymentScheduleFixingDayGrpPaymentScheduleFixingDaysEntry[]
}

/** An entry of NoPaymentStreamPricingBusinessCenters(41192). */
export interface PaymentStreamPricingBusinessCenterGrpPaymentStreamPricingBusinessCentersEntry {
  readonly paymentStreamPricingBusinessCenter: string
}

/** PaymentStreamPricingBusinessCenterGrp, a component. */
export interface PaymentStreamPricingBusinessCenterGrpComponent {
  readonly noPaymentStreamPricingBusinessCenters?: readonly PaymentStreamPricingBusinessCenterGrpPaymentStreamPricingBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamPaymentDates(41220). */
export interface PaymentStreamPaymentDateGrpPaymentStreamPaymentDatesEntry {
  readonly paymentStreamPaymentDate: string
  readonly paymentStreamPaymentDateType?: number
}

/** PaymentStreamPaymentDateGrp, a component. */
export interface PaymentStreamPaymentDateGrpComponent {
  readonly noPaymentStreamPaymentDates?: readonly PaymentStreamPaymentDateGrpPaymentStreamPaymentDatesEntry[]
}

/** An entry of NoPaymentStreamPricingDates(41224). */
export interface PaymentStreamPricingDateGrpPaymentStreamPricingDatesEntry {
  readonly paymentStreamPricingDate: string
  readonly paymentStreamPricingDateType?: number
}

/** PaymentStreamPricingDateGrp, a component. */
export interface PaymentStreamPricingDateGrpComponent {
  readonly noPaymentStreamPricingDates?: readonly PaymentStreamPricingDateGrpPaymentStreamPricingDatesEntry[]
}

/** An entry of NoPaymentStreamPricingDays(41227). */
export interface PaymentStreamPricingDayGrpPaymentStreamPricingDaysEntry {
  readonly paymentStreamPricingDayOfWeek: Enumerations['paymentStreamPricingDayOfWeek']
  readonly paymentStreamPricingDayNumber?: number
}

/** PaymentStreamPricingDayGrp, a component. */
export interface PaymentStreamPricingDayGrpComponent {
  readonly noPaymentStreamPricingDays?: readonly PaymentStreamPricingDayGrpPaymentStreamPricingDaysEntry[]
}

/** An entry of NoPricingDateBusinessCenters(41230). */
export interface PricingDateBusinessCenterGrpPricingDateBusinessCentersEntry {
  readonly pricingDateBusinessCenter: string
}

/** PricingDateBusinessCenterGrp, a component. */
export interface PricingDateBusinessCenterGrpComponent {
  readonly noPricingDateBusinessCenters?: readonly PricingDateBusinessCenterGrpPricingDateBusinessCentersEntry[]
}

/** An entry of NoStreamAssetAttributes(41237). */
export interface StreamAssetAttributeGrpStreamAssetAttributesEntry {
  readonly streamAssetAttributeType: string
  readonly streamAssetAttributeValue?: string
  readonly streamAssetAttributeLimit?: string
}

/** StreamAssetAttributeGrp, a component. */
export interface StreamAssetAttributeGrpComponent {
  readonly noStreamAssetAttributes?: readonly StreamAssetAttributeGrpStreamAssetAttributesEntry[]
}

/** An entry of NoStreamCalculationPeriodDates(41241). */
export interface StreamCalculationPeriodDateGrpStreamCalculationPeriodDatesEntry {
  readonly streamCalculationPeriodDate: string
  readonly streamCalculationPeriodDateType?: number
}

/** StreamCalculationPeriodDateGrp, a component. */
export interface StreamCalculationPeriodDateGrpComponent {
  readonly noStreamCalculationPeriodDates?: readonly StreamCalculationPeriodDateGrpStreamCalculationPeriodDatesEntry[]
}

/** An entry of NoStreamCommoditySettlBusinessCenters(41249). */
export interface StreamCommoditySettlBusinessCenterGrpStreamCommoditySettlBusinessCentersEntry {
  readonly streamCommoditySettlBusinessCenter: string
}

/** StreamCommoditySettlBusinessCenterGrp, a component. */
export interface StreamCommoditySettlBusinessCenterGrpComponent {
  readonly noStreamCommoditySettlBusinessCenters?: readonly StreamCommoditySettlBusinessCenterGrpStreamCommoditySettlBusinessCentersEntry[]
}

/** An entry of NoStreamCommodityAltIDs(41277). */
export interface StreamCommodityAltIDGrpStreamCommodityAltIDsEntry {
  readonly streamCommodityAltID: string
  readonly streamCommodityAltIDSource?: string
}

/** StreamCommodityAltIDGrp, a component. */
export interface StreamCommodityAltIDGrpComponent {
  readonly noStreamCommodityAltIDs?: readonly StreamCommodityAltIDGrpStreamCommodityAltIDsEntry[]
}

/** An entry of NoStreamCommodityDataSources(41280). */
export interface StreamCommodityDataSourceGrpStreamCommodityDataSourcesEntry {
  readonly streamCommodityDataSourceID: string
  readonly streamCommodityDataSourceIDType?: Enumerations['streamCommodityDataSourceIDType']
}

/** StreamCommodityDataSourceGrp, a component. */
export interface StreamCommodityDataSourceGrpComponent {
  readonly noStreamCommodityDataSources?: readonly StreamCommodityDataSourceGrpStreamCommodityDataSourcesEntry[]
}

/** An entry of NoStreamCommoditySettlDays(41283). */
export interface StreamCommoditySettlDayGrpStreamCommoditySettlDaysEntry extends Partial<StreamCommoditySettlTimeGrpComponent> {
  readonly streamCommoditySettlDay: number
  readonly streamCommoditySettlTotalHours?: number
}

/** StreamCommoditySettlDayGrp, a component. */
export interface StreamCommoditySettlDayGrpComponent {
  readonly noStreamCommoditySettlDays?: readonly StreamCommoditySettlDayGrpStreamCommoditySettlDaysEntry[]
}

/** An entry of NoStreamCommoditySettlTimes(41286). */
export interface StreamCommoditySettlTimeGrpStreamCommoditySettlTimesEntry {
  readonly streamCommoditySettlStart: string
  readonly streamCommoditySettlEnd?: string
  readonly streamCommoditySettlTimeType?: number
}

/** StreamCommoditySettlTimeGrp, a component. */
export interface StreamCommoditySettlTimeGrpComponent {
  readonly noStreamCommoditySettlTimes?: readonly StreamCommoditySettlTimeGrpStreamCommoditySettlTimesEntry[]
}

/** An entry of NoStreamCommoditySettlPeriods(41289). */
export interface StreamCommoditySettlPeriodGrpStreamCommoditySettlPeriodsEntry extends Partial<StreamCommoditySettlDayGrpComponent> {
  readonly streamCommoditySettlCountry: string
  readonly streamCommoditySettlTimeZone?: string
  readonly streamCommoditySettlFlowType?: number
  readonly streamCommoditySettlPeriodNotional?: Decimal
  readonly streamCommoditySettlPeriodNotionalUnitOfMeasure?: string
  readonly streamCommoditySettlPeriodFrequencyPeriod?: number
  readonly streamCommoditySettlPeriodFrequencyUnit?: string
  readonly streamCommoditySettlPeriodPrice?: Decimal
  readonly streamCommoditySettlPeriodPriceUnitOfMeasure?: string
  readonly streamCommoditySettlPeriodPriceCurrency?: string
  readonly streamCommoditySettlHolidaysProcessingInstruction?: number
  readonly streamCommoditySettlPeriodXID?: string
  readonly streamCommoditySettlPeriodXIDRef?: string
}

/** StreamCommoditySettlPeriodGrp, a component. */
export interface StreamCommoditySettlPeriodGrpComponent {
  readonly noStreamCommoditySettlPeriods?: readonly StreamCommoditySettlPeriodGrpStreamCommoditySettlPeriodsEntry[]
}

/** An entry of NoMandatoryClearingJurisdictions(41312). */
export interface MandatoryClearingJurisdictionGrpMandatoryClearingJurisdictionsEntry {
  readonly mandatoryClearingJurisdiction: string
}

/** MandatoryClearingJurisdictionGrp, a component. */
export interface MandatoryClearingJurisdictionGrpComponent {
  readonly noMandatoryClearingJurisdictions?: readonly MandatoryClearingJurisdictionGrpMandatoryClearingJurisdictionsEntry[]
}

/** An entry of NoLegAdditionalTermBondRefs(41316). */
export interface LegAdditionalTermBondRefGrpLegAdditionalTermBondRefsEntry {
  readonly legAdditionalTermBondSecurityID: string
  readonly legAdditionalTermBondSecurityIDSource?: string
  readonly legAdditionalTermBondDesc?: string
  readonly encodedLegAdditionalTermBondDescLen?: number
  readonly encodedLegAdditionalTermBondDesc?: DataBytes
  readonly legAdditionalTermBondCurrency?: string
  readonly legAdditionalTermBondIssuer?: string
  readonly encodedLegAdditionalTermBondIssuerLen?: number
  readonly encodedLegAdditionalTermBondIssuer?: DataBytes
  readonly legAdditionalTermBondSeniority?: string
  readonly legAdditionalTermBondCouponType?: number
  readonly legAdditionalTermBondCouponRate?: Decimal
  readonly legAdditionalTermBondMaturityDate?: string
  readonly legAdditionalTermBondParValue?: Decimal
  readonly legAdditionalTermBondCurrentTotalIssuedAmount?: Decimal
  readonly legAdditionalTermBondCouponFrequencyPeriod?: number
  readonly legAdditionalTermBondCouponFrequencyUnit?: string
  readonly legAdditionalTermBondDayCount?: number
}

/** LegAdditionalTermBondRefGrp, a component. */
export interface LegAdditionalTermBondRefGrpComponent {
  readonly noLegAdditionalTermBondRefs?: readonly LegAdditionalTermBondRefGrpLegAdditionalTermBondRefsEntry[]
}

/** An entry of NoLegAdditionalTerms(41335). */
export interface LegAdditionalTermGrpLegAdditionalTermsEntry extends Partial<LegAdditionalTermBondRefGrpComponent> {
  readonly legAdditionalTermConditionPrecedentBondIndicator: boolean
  readonly legAdditionalTermDiscrepancyClauseIndicator?: boolean
}

/** LegAdditionalTermGrp, a component. */
export interface LegAdditionalTermGrpComponent {
  readonly noLegAdditionalTerms?: readonly LegAdditionalTermGrpLegAdditionalTermsEntry[]
}

/** An entry of NoLegAssetAttributes(2308). */
export interface LegAssetAttributeGrpLegAssetAttributesEntry {
  readonly legAssetAttributeType: string
  readonly legAssetAttributeValue?: string
  readonly legAssetAttributeLimit?: string
}

/** LegAssetAttributeGrp, a component. */
export interface LegAssetAttributeGrpComponent {
  readonly noLegAssetAttributes?: readonly LegAssetAttributeGrpLegAssetAttributesEntry[]
}

/** An entry of NoLegCashSettlDealers(41342). */
export interface LegCashSettlDealerGrpLegCashSettlDealersEntry {
  readonly legCashSettlDealer: string
}

/** LegCashSettlDealerGrp, a component. */
export interface LegCashSettlDealerGrpComponent {
  readonly noLegCashSettlDealers?: readonly LegCashSettlDealerGrpLegCashSettlDealersEntry[]
}

/** An entry of NoLegCashSettlTerms(41344). */
export interface LegCashSettlTermGrpLegCashSettlTermsEntry extends Partial<LegCashSettlDealerGrpComponent>, Partial<LegCashSettlDateComponent> {
  readonly legCashSettlCurrency: string
  readonly legCasSettlValuationFirstBusinessDayOffset?: number
  readonly legCashSettlValuationSubsequentBusinessDaysOffset?: number
  readonly legCashSettlNumOfValuationDates?: number
  readonly legCashSettlValuationTime?: string
  readonly legCashSettlBusinessCenter?: string
  readonly legCashSettlQuoteMethod?: number
  readonly legCashSettlQuoteAmount?: Decimal
  readonly legCashSettlQuoteCurrency?: string
  readonly legCashSettlMinimumQuoteAmount?: Decimal
  readonly legCashSettlMinimumQuoteCurrency?: string
  readonly legCashSettlPriceSource?: string
  readonly legCashSettlPriceDefault?: number
  readonly legCashSettlBusinessDays?: number
  readonly legCashSettlAmount?: Decimal
  readonly legCashSettlRecoveryFactor?: Decimal
  readonly legCashSettlFixedTermIndicator?: boolean
  readonly legCashSettlAccruedInterestIndicator?: boolean
  readonly legCashSettlValuationMethod?: number
  readonly legCashSettlTermXID?: string
}

/** LegCashSettlTermGrp, a component. */
export interface LegCashSettlTermGrpComponent {
  readonly noLegCashSettlTerms?: readonly LegCashSettlTermGrpLegCashSettlTermsEntry[]
}

/** An entry of NoLegComplexEventAveragingObservations(41363). */
export interface LegComplexEventAveragingObservationGrpLegComplexEventAveragingObservationsEntry {
  readonly legComplexEventAveragingObservationNumber: number
  readonly legComplexEventAveragingWeight?: Decimal
}

/** LegComplexEventAveragingObservationGrp, a component. */
export interface LegComplexEventAveragingObservationGrpComponent {
  readonly noLegComplexEventAveragingObservations?: readonly LegComplexEventAveragingObservationGrpLegComplexEventAveragingObservationsEntry[]
}

/** An entry of NoLegComplexEventCreditEvents(41366). */
export interface LegComplexEventCreditEventGrpLegComplexEventCreditEventsEntry extends Partial<LegComplexEventCreditEventQualifierGrpComponent> {
  readonly legComplexEventCreditEventType: string
  readonly legComplexEventCreditEventValue?: string
  readonly legComplexEventCreditEventCurrency?: string
  readonly legComplexEventCreditEventPeriod?: number
  readonly legComplexEventCreditEventUnit?: string
  readonly legComplexEventCreditEventDayType?: number
  readonly legComplexEventCreditEventRateSource?: number
}

/** LegComplexEventCreditEventGrp, a component. */
export interface LegComplexEventCreditEventGrpComponent {
  readonly noLegComplexEventCreditEvents?: readonly LegComplexEventCreditEventGrpLegComplexEventCreditEventsEntry[]
}

/** An entry of NoLegComplexEventCreditEventQualifiers(41374). */
export interface LegComplexEventCreditEventQualifierGrpLegComplexEventCreditEventQualifiersEntry {
  readonly legComplexEventCreditEventQualifier: string
}

/** LegComplexEventCreditEventQualifierGrp, a component. */
export interface LegComplexEventCreditEventQualifierGrpComponent {
  readonly noLegComplexEventCreditEventQualifiers?: readonly LegComplexEventCreditEventQualifierGrpLegComplexEventCreditEventQualifiersEntry[]
}

/** An entry of NoLegComplexEventPeriodDateTimes(41376). */
export interface LegComplexEventPeriodDateGrpLegComplexEventPeriodDateTimesEntry {
  readonly legComplexEventPeriodDate: string
  readonly legComplexEventPeriodTime?: string
}

/** LegComplexEventPeriodDateGrp, a component. */
export interface LegComplexEventPeriodDateGrpComponent {
  readonly noLegComplexEventPeriodDateTimes?: readonly LegComplexEventPeriodDateGrpLegComplexEventPeriodDateTimesEntry[]
}

/** An entry of NoLegComplexEventPeriods(41379). */
export interface LegComplexEventPeriodGrpLegComplexEventPeriodsEntry extends Partial<LegComplexEventScheduleGrpComponent>, Partial<LegComplexEventPeriodDateGrpComponent>, Partial<LegComplexEventAveragingObservationGrpComponent> {
  readonly legComplexEventPeriodType: number
  readonly legComplexEventBusinessCenter?: string
}

/** LegComplexEventPeriodGrp, a component. */
export interface LegComplexEventPeriodGrpComponent {
  readonly noLegComplexEventPeriods?: readonly LegComplexEventPeriodGrpLegComplexEventPeriodsEntry[]
}

/** An entry of NoLegComplexEventRateSources(41382). */
export interface LegComplexEventRateSourceGrpLegComplexEventRateSourcesEntry {
  readonly legComplexEventRateSource: number
  readonly legComplexEventRateSourceType?: number
  readonly legComplexEventReferencePage?: string
  readonly legComplexEvenReferencePageHeading?: string
}

/** LegComplexEventRateSourceGrp, a component. */
export interface LegComplexEventRateSourceGrpComponent {
  readonly noLegComplexEventRateSources?: readonly LegComplexEventRateSourceGrpLegComplexEventRateSourcesEntry[]
}

/** An entry of NoLegComplexEventDateBusinessCenters(41387). */
export interface LegComplexEventDateBusinessCenterGrpLegComplexEventDateBusinessCentersEntry {
  readonly legComplexEventDateBusinessCenter: string
}

/** LegComplexEventDateBusinessCenterGrp, a component. */
export interface LegComplexEventDateBusinessCenterGrpComponent {
  readonly noLegComplexEventDateBusinessCenters?: readonly LegComplexEventDateBusinessCenterGrpLegComplexEventDateBusinessCentersEntry[]
}

/** An entry of NoLegComplexEventCreditEventSources(41398). */
export interface LegComplexEventCreditEventSourceGrpLegComplexEventCreditEventSourcesEntry {
  readonly legComplexEventCreditEventSource: string
}

/** LegComplexEventCreditEventSourceGrp, a component. */
export interface LegComplexEventCreditEventSourceGrpComponent {
  readonly noLegComplexEventCreditEventSources?: readonly LegComplexEventCreditEventSourceGrpLegComplexEventCreditEventSourcesEntry[]
}

/** An entry of NoLegComplexEvents(2218). */
export interface LegComplexEventsLegComplexEventsEntry extends Partial<LegComplexEventDatesComponent>, Partial<LegComplexEventRateSourceGrpComponent>, Partial<LegComplexEventRelativeDateComponent>, Partial<LegComplexEventPeriodGrpComponent>, Partial<LegComplexEventCreditEventSourceGrpComponent>, Partial<LegComplexEventCreditEventGrpComponent> {
  readonly legComplexEventType: number
  readonly legComplexOptPayoutPaySide?: number
  readonly legComplexOptPayoutReceiveSide?: number
  readonly legComplexOptPayoutUnderlier?: string
  readonly legComplexOptPayoutAmount?: Decimal
  readonly legComplexOptPayoutPercentage?: Decimal
  readonly legComplexOptPayoutTime?: number
  readonly legComplexOptPayoutCurrency?: string
  readonly legComplexOptPayoutCurrencyCodeSource?: string
  readonly legComplexEventPrice?: Decimal
  readonly legComplexEventPricePercentage?: Decimal
  readonly legComplexEventPriceBoundaryMethod?: number
  readonly legComplexEventPriceBoundaryPrecision?: Decimal
  readonly legComplexEventPriceTimeType?: number
  readonly legComplexEventCondition?: number
  readonly legComplexEventCurrencyOne?: string
  readonly legComplexEventCurrencyOneCodeSource?: string
  readonly legComplexEventCurrencyTwo?: string
  readonly legComplexEventCurrencyTwoCodeSource?: string
  readonly legComplexEventQuoteBasis?: number
  readonly legComplexEventFixedFXRate?: Decimal
  readonly legComplexEventSpotRate?: Decimal
  readonly legComplexEventForwardPoints?: Decimal
  readonly legComplexEventDeterminationMethod?: string
  readonly legComplexEventCalculationAgent?: number
  readonly legComplexEventStrikePrice?: Decimal
  readonly legComplexEventStrikeFactor?: Decimal
  readonly legComplexEventStrikeNumberOfOptions?: number
  readonly legComplexEventCreditEventsXIDRef?: string
  readonly legComplexEventCreditEventNotifyingParty?: number
  readonly legComplexEventCreditEventBusinessCenter?: string
  readonly legComplexEventCreditEventStandardSources?: boolean
  readonly legComplexEventCreditEventMinimumSources?: number
  readonly legComplexEventFuturesPriceValuation?: boolean
  readonly legComplexEventOptionsPriceValuation?: boolean
  readonly legComplexEventPVFinalPriceElectionFallback?: number
  readonly legComplexEventXID?: string
  readonly legComplexEventXIDRef?: string
}

/** LegComplexEvents, a component. */
export interface LegComplexEventsComponent {
  readonly noLegComplexEvents?: readonly LegComplexEventsLegComplexEventsEntry[]
}

/** An entry of NoLegComplexEventDates(2250). */
export interface LegComplexEventDatesLegComplexEventDatesEntry extends Partial<LegComplexEventTimesComponent> {
  readonly legComplexEventStartDate: string
  readonly legComplexEventEndDate?: string
}

/** LegComplexEventDates, a component. */
export interface LegComplexEventDatesComponent {
  readonly noLegComplexEventDates?: readonly LegComplexEventDatesLegComplexEventDatesEntry[]
}

/** An entry of NoLegComplexEventTimes(2253). */
export interface LegComplexEventTimesLegComplexEventTimesEntry {
  readonly legComplexEventStartTime: string
  readonly legComplexEventEndTime?: string
}

/** LegComplexEventTimes, a component. */
export interface LegComplexEventTimesComponent {
  readonly noLegComplexEventTimes?: readonly LegComplexEventTimesLegComplexEventTimesEntry[]
}

/** An entry of NoLegComplexEventSchedules(41400). */
export interface LegComplexEventScheduleGrpLegComplexEventSchedulesEntry {
  readonly legComplexEventScheduleStartDate: string
  readonly legComplexEventScheduleEndDate?: string
  readonly legComplexEventScheduleFrequencyPeriod?: number
  readonly legComplexEventScheduleFrequencyUnit?: string
  readonly legComplexEventScheduleRollConvention?: string
}

/** LegComplexEventScheduleGrp, a component. */
export interface LegComplexEventScheduleGrpComponent {
  readonly noLegComplexEventSchedules?: readonly LegComplexEventScheduleGrpLegComplexEventSchedulesEntry[]
}

/** An entry of NoLegDeliverySchedules(41408). */
export interface LegDeliveryScheduleGrpLegDeliverySchedulesEntry extends Partial<LegDeliveryScheduleSettlDayGrpComponent> {
  readonly legDeliveryScheduleType: number
  readonly legDeliveryScheduleXID?: string
  readonly legDeliveryScheduleNotional?: Decimal
  readonly legDeliveryScheduleNotionalUnitOfMeasure?: string
  readonly legDeliveryScheduleNotionalCommodityFrequency?: number
  readonly legDeliveryScheduleNegativeTolerance?: Decimal
  readonly legDeliverySchedulePositiveTolerance?: Decimal
  readonly legDeliveryScheduleToleranceUnitOfMeasure?: string
  readonly legDeliveryScheduleToleranceType?: number
  readonly legDeliveryScheduleSettlCountry?: string
  readonly legDeliveryScheduleSettlTimeZone?: string
  readonly legDeliveryScheduleSettlFlowType?: number
  readonly legDeliveryScheduleSettlHolidaysProcessingInstruction?: number
}

/** LegDeliveryScheduleGrp, a component. */
export interface LegDeliveryScheduleGrpComponent {
  readonly noLegDeliverySchedules?: readonly LegDeliveryScheduleGrpLegDeliverySchedulesEntry[]
}

/** An entry of NoLegDeliveryScheduleSettlDays(41422). */
export interface LegDeliveryScheduleSettlDayGrpLegDeliveryScheduleSettlDaysEntry extends Partial<LegDeliveryScheduleSettlTimeGrpComponent> {
  readonly legDeliveryScheduleSettlDay: number
  readonly legDeliveryScheduleSettlTotalHours?: number
}

/** LegDeliveryScheduleSettlDayGrp, a component. */
export interface LegDeliveryScheduleSettlDayGrpComponent {
  readonly noLegDeliveryScheduleSettlDays?: readonly LegDeliveryScheduleSettlDayGrpLegDeliveryScheduleSettlDaysEntry[]
}

/** An entry of NoLegDeliveryScheduleSettlTimes(41425). */
export interface LegDeliveryScheduleSettlTimeGrpLegDeliveryScheduleSettlTimesEntry {
  readonly legDeliveryScheduleSettlStart: string
  readonly legDeliveryScheduleSettlEnd?: string
  readonly legDeliveryScheduleSettlTimeType?: number
}

/** LegDeliveryScheduleSettlTimeGrp, a component. */
export interface LegDeliveryScheduleSettlTimeGrpComponent {
  readonly noLegDeliveryScheduleSettlTimes?: readonly LegDeliveryScheduleSettlTimeGrpLegDeliveryScheduleSettlTimesEntry[]
}

/** An entry of NoLegStreamAssetAttributes(41452). */
export interface LegStreamAssetAttributeGrpLegStreamAssetAttributesEntry {
  readonly legStreamAssetAttributeType: string
  readonly legStreamAssetAttributeValue?: string
  readonly legStreamAssetAttributeLimit?: string
}

/** LegStreamAssetAttributeGrp, a component. */
export interface LegStreamAssetAttributeGrpComponent {
  readonly noLegStreamAssetAttributes?: readonly LegStreamAssetAttributeGrpLegStreamAssetAttributesEntry[]
}

/** An entry of NoLegDeliveryStreamCycles(41456). */
export interface LegDeliveryStreamCycleGrpLegDeliveryStreamCyclesEntry {
  readonly legDeliveryStreamCycleDesc: string
  readonly encodedLegDeliveryStreamCycleDescLen?: number
  readonly encodedLegDeliveryStreamCycleDesc?: DataBytes
}

/** LegDeliveryStreamCycleGrp, a component. */
export interface LegDeliveryStreamCycleGrpComponent {
  readonly noLegDeliveryStreamCycles?: readonly LegDeliveryStreamCycleGrpLegDeliveryStreamCyclesEntry[]
}

/** An entry of NoLegDeliveryStreamCommoditySources(41460). */
export interface LegDeliveryStreamCommoditySourceGrpLegDeliveryStreamCommoditySourcesEntry {
  readonly legDeliveryStreamCommoditySource: string
}

/** LegDeliveryStreamCommoditySourceGrp, a component. */
export interface LegDeliveryStreamCommoditySourceGrpComponent {
  readonly noLegDeliveryStreamCommoditySources?: readonly LegDeliveryStreamCommoditySourceGrpLegDeliveryStreamCommoditySourcesEntry[]
}

/** An entry of NoLegInstrumentParties(2254). */
export interface LegInstrumentPartiesLegInstrumentPartiesEntry extends Partial<LegInstrumentPtysSubGrpComponent> {
  readonly legInstrumentPartyID: string
  readonly legInstrumentPartyIDSource?: string
  readonly legInstrumentPartyRole?: number
  readonly legInstrumentPartyRoleQualifier?: number
}

/** LegInstrumentParties, a component. */
export interface LegInstrumentPartiesComponent {
  readonly noLegInstrumentParties?: readonly LegInstrumentPartiesLegInstrumentPartiesEntry[]
}

/** An entry of NoLegInstrumentPartySubIDs(2258). */
export interface LegInstrumentPtysSubGrpLegInstrumentPartySubIDsEntry {
  readonly legInstrumentPartySubID: string
  readonly legInstrumentPartySubIDType?: number
}

/** LegInstrumentPtysSubGrp, a component. */
export interface LegInstrumentPtysSubGrpComponent {
  readonly noLegInstrumentPartySubIDs?: readonly LegInstrumentPtysSubGrpLegInstrumentPartySubIDsEntry[]
}

/** An entry of NoLegMarketDisruptionEvents(41467). */
export interface LegMarketDisruptionEventGrpLegMarketDisruptionEventsEntry {
  readonly legMarketDisruptionEvent: string
  readonly legMarketDisruptionValue?: string
}

/** LegMarketDisruptionEventGrp, a component. */
export interface LegMarketDisruptionEventGrpComponent {
  readonly noLegMarketDisruptionEvents?: readonly LegMarketDisruptionEventGrpLegMarketDisruptionEventsEntry[]
}

/** An entry of NoLegMarketDisruptionFallbacks(41469). */
export interface LegMarketDisruptionFallbackGrpLegMarketDisruptionFallbacksEntry {
  readonly legMarketDisruptionFallbackType: string
  readonly legMarketDisruptionFallbackValue?: string
}

/** LegMarketDisruptionFallbackGrp, a component. */
export interface LegMarketDisruptionFallbackGrpComponent {
  readonly noLegMarketDisruptionFallbacks?: readonly LegMarketDisruptionFallbackGrpLegMarketDisruptionFallbacksEntry[]
}

/** An entry of NoLegMarketDisruptionFallbackReferencePrices(41471). */
export interface LegMarketDisruptionFallbackReferencePriceGrpLegMarketDisruptionFallbackReferencePricesEntry {
  readonly legMarketDisruptionFallbackUnderlierType: number
  readonly legMarketDisruptionFallbackUnderlierSecurityID?: string
  readonly legMarketDisruptionFallbackUnderlierSecurityIDSource?: string
  readonly legMarketDisruptionFallbackUnderlierSecurityDesc?: string
  readonly encodedLegMarketDisruptionFallbackUnderlierSecurityDescLen?: number
  readonly encodedLegMarketDisruptionFallbackUnderlierSecurityDesc?: DataBytes
  readonly legMarketDisruptionFallbackOpenUnits?: Decimal
  readonly legMarketDisruptionFallbackBasketCurrency?: string
  readonly legMarketDisruptionFallbackBasketDivisor?: Decimal
}

/** LegMarketDisruptionFallbackReferencePriceGrp, a component. */
export interface LegMarketDisruptionFallbackReferencePriceGrpComponent {
  readonly noLegMarketDisruptionFallbackReferencePrices?: readonly LegMarketDisruptionFallbackReferencePriceGrpLegMarketDisruptionFallbackReferencePricesEntry[]
}

/** An entry of NoLegOptionExerciseBusinessCenters(41491). */
export interface LegOptionExerciseBusinessCenterGrpLegOptionExerciseBusinessCentersEntry {
  readonly legOptionExerciseBusinessCenter: string
}

/** LegOptionExerciseBusinessCenterGrp, a component. */
export interface LegOptionExerciseBusinessCenterGrpComponent {
  readonly noLegOptionExerciseBusinessCenters?: readonly LegOptionExerciseBusinessCenterGrpLegOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoLegOptionExerciseDates(41512). */
export interface LegOptionExerciseDateGrpLegOptionExerciseDatesEntry {
  readonly legOptionExerciseDate: string
  readonly legOptionExerciseDateType?: number
}

/** LegOptionExerciseDateGrp, a component. */
export interface LegOptionExerciseDateGrpComponent {
  readonly noLegOptionExerciseDates?: readonly LegOptionExerciseDateGrpLegOptionExerciseDatesEntry[]
}

/** An entry of NoLegOptionExerciseExpirationDateBusinessCenters(41515). */
export interface LegOptionExerciseExpirationDateBusinessCenterGrpLegOptionExerciseExpirationDateBusinessCentersEntry {
  readonly legOptionExerciseExpirationDateBusinessCenter: string
}

/** LegOptionExerciseExpirationDateBusinessCenterGrp, a component. */
export interface LegOptionExerciseExpirationDateBusinessCenterGrpComponent {
  readonly noLegOptionExerciseExpirationDateBusinessCenters?: readonly LegOptionExerciseExpirationDateBusinessCenterGrpLegOptionExerciseExpirationDateBusinessCentersEntry[]
}

/** An entry of NoLegOptionExerciseExpirationDates(41527). */
export interface LegOptionExerciseExpirationDateGrpLegOptionExerciseExpirationDatesEntry {
  readonly legOptionExerciseExpirationDate: string
  readonly legOptionExerciseExpirationDateType?: number
}

/** LegOptionExerciseExpirationDateGrp, a component. */
export interface LegOptionExerciseExpirationDateGrpComponent {
  readonly noLegOptionExerciseExpirationDates?: readonly LegOptionExerciseExpirationDateGrpLegOptionExerciseExpirationDatesEntry[]
}

/** An entry of NoLegPaymentScheduleFixingDays(41530). */
export interface LegPaymentScheduleFixingDayGrpLegPaymentScheduleFixingDaysEntry {
  readonly legPaymentScheduleFixingDayOfWeek: number
  readonly legPaymentScheduleFixingDayNumber?: number
}

/** LegPaymentScheduleFixingDayGrp, a component. */
export interface LegPaymentScheduleFixingDayGrpComponent {
  readonly noLegPaymentScheduleFixingDays?: readonly LegPaymentScheduleFixingDayGrpLegPaymentScheduleFixingDaysEntry[]
}

/** An entry of NoLegPaymentStreamPricingBusinessCenters(41561). */
export interface LegPaymentStreamPricingBusinessCenterGrpLegPaymentStreamPricingBusinessCentersEntry {
  readonly legPaymentStreamPricingBusinessCenter: string
}

/** LegPaymentStreamPricingBusinessCenterGrp, a component. */
export interface LegPaymentStreamPricingBusinessCenterGrpComponent {
  readonly noLegPaymentStreamPricingBusinessCenters?: readonly LegPaymentStreamPricingBusinessCenterGrpLegPaymentStreamPricingBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamPaymentDates(41589). */
export interface LegPaymentStreamPaymentDateGrpLegPaymentStreamPaymentDatesEntry {
  readonly legPaymentStreamPaymentDate: string
  readonly legPaymentStreamPaymentDateType?: number
}

/** LegPaymentStreamPaymentDateGrp, a component. */
export interface LegPaymentStreamPaymentDateGrpComponent {
  readonly noLegPaymentStreamPaymentDates?: readonly LegPaymentStreamPaymentDateGrpLegPaymentStreamPaymentDatesEntry[]
}

/** An entry of NoLegPaymentStreamPricingDates(41593). */
export interface LegPaymentStreamPricingDateGrpLegPaymentStreamPricingDatesEntry {
  readonly legPaymentStreamPricingDate: string
  readonly legPaymentStreamPricingDateType?: number
}

/** LegPaymentStreamPricingDateGrp, a component. */
export interface LegPaymentStreamPricingDateGrpComponent {
  readonly noLegPaymentStreamPricingDates?: readonly LegPaymentStreamPricingDateGrpLegPaymentStreamPricingDatesEntry[]
}

/** An entry of NoLegPaymentStreamPricingDays(41596). */
export interface LegPaymentStreamPricingDayGrpLegPaymentStreamPricingDaysEntry {
  readonly legPaymentStreamPricingDayOfWeek: number
  readonly legPaymentStreamPricingDayNumber?: number
}

/** LegPaymentStreamPricingDayGrp, a component. */
export interface LegPaymentStreamPricingDayGrpComponent {
  readonly noLegPaymentStreamPricingDays?: readonly LegPaymentStreamPricingDayGrpLegPaymentStreamPricingDaysEntry[]
}

/** An entry of NoLegPhysicalSettlTerms(41599). */
export interface LegPhysicalSettlTermGrpLegPhysicalSettlTermsEntry extends Partial<LegPhysicalSettlDeliverableObligationGrpComponent> {
  readonly legPhysicalSettlCurency?: string
  readonly legPhysicalSettlBusinessDays?: number
  readonly legPhysicalSettlMaximumBusinessDays?: number
  readonly legPhysicalSettlTermXID?: string
  readonly noLegPhysicalSettlDeliverableObligations: NonNullable<LegPhysicalSettlDeliverableObligationGrpComponent['noLegPhysicalSettlDeliverableObligations']>
}

/** LegPhysicalSettlTermGrp, a component. */
export interface LegPhysicalSettlTermGrpComponent {
  readonly noLegPhysicalSettlTerms?: readonly LegPhysicalSettlTermGrpLegPhysicalSettlTermsEntry[]
}

/** An entry of NoLegPhysicalSettlDeliverableObligations(41604). */
export interface LegPhysicalSettlDeliverableObligationGrpLegPhysicalSettlDeliverableObligationsEntry {
  readonly legPhysicalSettlDeliverableObligationType: string
  readonly legPhysicalSettlDeliverableObligationValue?: string
}

/** LegPhysicalSettlDeliverableObligationGrp, a component. */
export interface LegPhysicalSettlDeliverableObligationGrpComponent {
  readonly noLegPhysicalSettlDeliverableObligations?: readonly LegPhysicalSettlDeliverableObligationGrpLegPhysicalSettlDeliverableObligationsEntry[]
}

/** An entry of NoLegPricingDateBusinessCenters(41607). */
export interface LegPricingDateBusinessCenterGrpLegPricingDateBusinessCentersEntry {
  readonly legPricingDateBusinessCenter: string
}

/** LegPricingDateBusinessCenterGrp, a component. */
export interface LegPricingDateBusinessCenterGrpComponent {
  readonly noLegPricingDateBusinessCenters?: readonly LegPricingDateBusinessCenterGrpLegPricingDateBusinessCentersEntry[]
}

/** An entry of NoLegProtectionTermEventNewsSources(41614). */
export interface LegProtectionTermEventNewsSourceGrpLegProtectionTermEventNewsSourcesEntry {
  readonly legProtectionTermEventNewsSource: string
}

/** LegProtectionTermEventNewsSourceGrp, a component. */
export interface LegProtectionTermEventNewsSourceGrpComponent {
  readonly noLegProtectionTermEventNewsSources?: readonly LegProtectionTermEventNewsSourceGrpLegProtectionTermEventNewsSourcesEntry[]
}

/** An entry of NoLegProtectionTerms(41616). */
export interface LegProtectionTermGrpLegProtectionTermsEntry extends Partial<LegProtectionTermEventNewsSourceGrpComponent>, Partial<LegProtectionTermEventGrpComponent>, Partial<LegProtectionTermObligationGrpComponent> {
  readonly legProtectionTermNotional: Decimal
  readonly legProtectionTermCurrency?: string
  readonly legProtectionTermSellerNotifies?: boolean
  readonly legProtectionTermBuyerNotifies?: boolean
  readonly legProtectionTermEventBusinessCenter?: string
  readonly legProtectionTermStandardSources?: boolean
  readonly legProtectionTermEventMinimumSources?: number
  readonly legProtectionTermXID?: string
}

/** LegProtectionTermGrp, a component. */
export interface LegProtectionTermGrpComponent {
  readonly noLegProtectionTerms?: readonly LegProtectionTermGrpLegProtectionTermsEntry[]
}

/** An entry of NoLegProtectionTermEvents(41625). */
export interface LegProtectionTermEventGrpLegProtectionTermEventsEntry extends Partial<LegProtectionTermEventQualifierGrpComponent> {
  readonly legProtectionTermEventType: string
  readonly legProtectionTermEventValue?: string
  readonly legProtectionTermEventCurrency?: string
  readonly legProtectionTermEventPeriod?: number
  readonly legProtectionTermEventUnit?: string
  readonly legProtectionTermEventDayType?: number
  readonly legProtectionTermEventRateSource?: string
}

/** LegProtectionTermEventGrp, a component. */
export interface LegProtectionTermEventGrpComponent {
  readonly noLegProtectionTermEvents?: readonly LegProtectionTermEventGrpLegProtectionTermEventsEntry[]
}

/** An entry of NoLegProtectionTermEventQualifiers(41633). */
export interface LegProtectionTermEventQualifierGrpLegProtectionTermEventQualifiersEntry {
  readonly legProtectionTermEventQualifier: string
}

/** LegProtectionTermEventQualifierGrp, a component. */
export interface LegProtectionTermEventQualifierGrpComponent {
  readonly noLegProtectionTermEventQualifiers?: readonly LegProtectionTermEventQualifierGrpLegProtectionTermEventQualifiersEntry[]
}

/** An entry of NoLegProtectionTermObligations(41635). */
export interface LegProtectionTermObligationGrpLegProtectionTermObligationsEntry {
  readonly legProtectionTermObligationType: string
  readonly legProtectionTermObligationValue?: string
}

/** LegProtectionTermObligationGrp, a component. */
export interface LegProtectionTermObligationGrpComponent {
  readonly noLegProtectionTermObligations?: readonly LegProtectionTermObligationGrpLegProtectionTermObligationsEntry[]
}

/** An entry of NoLegStreamCalculationPeriodDates(41638). */
export interface LegStreamCalculationPeriodDateGrpLegStreamCalculationPeriodDatesEntry {
  readonly legStreamCalculationPeriodDate: string
  readonly legStreamCalculationPeriodDateType?: number
}

/** LegStreamCalculationPeriodDateGrp, a component. */
export interface LegStreamCalculationPeriodDateGrpComponent {
  readonly noLegStreamCalculationPeriodDates?: readonly LegStreamCalculationPeriodDateGrpLegStreamCalculationPeriodDatesEntry[]
}

/** An entry of NoLegStreamCommoditySettlBusinessCenters(41646). */
export interface LegStreamCommoditySettlBusinessCenterGrpLegStreamCommoditySettlBusinessCentersEntry {
  readonly legStreamCommoditySettlBusinessCenter: string
}

/** LegStreamCommoditySettlBusinessCenterGrp, a component. */
export interface LegStreamCommoditySettlBusinessCenterGrpComponent {
  readonly noLegStreamCommoditySettlBusinessCenters?: readonly LegStreamCommoditySettlBusinessCenterGrpLegStreamCommoditySettlBusinessCentersEntry[]
}

/** An entry of NoLegStreamCommodityAltIDs(41674). */
export interface LegStreamCommodityAltIDGrpLegStreamCommodityAltIDsEntry {
  readonly legStreamCommodityAltID: string
  readonly legStreamCommodityAltIDSource?: string
}

/** LegStreamCommodityAltIDGrp, a component. */
export interface LegStreamCommodityAltIDGrpComponent {
  readonly noLegStreamCommodityAltIDs?: readonly LegStreamCommodityAltIDGrpLegStreamCommodityAltIDsEntry[]
}

/** An entry of NoLegStreamCommodityDataSources(41677). */
export interface LegStreamCommodityDataSourceGrpLegStreamCommodityDataSourcesEntry {
  readonly legStreamCommodityDataSourceID: string
  readonly legStreamCommodityDataSourceIDType?: number
}

/** LegStreamCommodityDataSourceGrp, a component. */
export interface LegStreamCommodityDataSourceGrpComponent {
  readonly noLegStreamCommodityDataSources?: readonly LegStreamCommodityDataSourceGrpLegStreamCommodityDataSourcesEntry[]
}

/** An entry of NoLegStreamCommoditySettlDays(41680). */
export interface LegStreamCommoditySettlDayGrpLegStreamCommoditySettlDaysEntry extends Partial<LegStreamCommoditySettlTimeGrpComponent> {
  readonly legStreamCommoditySettlDay: number
  readonly legStreamCommoditySettlTotalHours?: number
}

/** LegStreamCommoditySettlDayGrp, a component. */
export interface LegStreamCommoditySettlDayGrpComponent {
  readonly noLegStreamCommoditySettlDays?: readonly LegStreamCommoditySettlDayGrpLegStreamCommoditySettlDaysEntry[]
}

/** An entry of NoLegStreamCommoditySettlTimes(41683). */
export interface LegStreamCommoditySettlTimeGrpLegStreamCommoditySettlTimesEntry {
  readonly legStreamCommoditySettlStart: string
  readonly legStreamCommoditySettlEnd?: string
  readonly legStreamCommoditySettlTimeType?: number
}

/** LegStreamCommoditySettlTimeGrp, a component. */
export interface LegStreamCommoditySettlTimeGrpComponent {
  readonly noLegStreamCommoditySettlTimes?: readonly LegStreamCommoditySettlTimeGrpLegStreamCommoditySettlTimesEntry[]
}

/** An entry of NoLegStreamCommoditySettlPeriods(41686). */
export interface LegStreamCommoditySettlPeriodGrpLegStreamCommoditySettlPeriodsEntry extends Partial<LegStreamCommoditySettlDayGrpComponent> {
  readonly legStreamCommoditySettlCountry: string
  readonly legStreamCommoditySettlTimeZone?: string
  readonly legStreamCommoditySettlFlowType?: number
  readonly legStreamCommoditySettlPeriodNotional?: Decimal
  readonly legStreamCommoditySettlPeriodNotionalUnitOfMeasure?: string
  readonly legStreamCommoditySettlPeriodFrequencyPeriod?: number
  readonly legStreamCommoditySettlPeriodFrequencyUnit?: string
  readonly legStreamCommoditySettlPeriodPrice?: Decimal
  readonly legStreamCommoditySettlPeriodPriceUnitOfMeasure?: string
  readonly legStreamCommoditySettlPeriodPriceCurrency?: string
  readonly legStreamCommoditySettlHolidaysProcessingInstruction?: number
  readonly legStreamCommoditySettlPeriodXID?: string
  readonly legStreamCommoditySettlPeriodXIDRef?: string
}

/** LegStreamCommoditySettlPeriodGrp, a component. */
export interface LegStreamCommoditySettlPeriodGrpComponent {
  readonly noLegStreamCommoditySettlPeriods?: readonly LegStreamCommoditySettlPeriodGrpLegStreamCommoditySettlPeriodsEntry[]
}

/** An entry of NoUnderlyingAssetAttributes(2312). */
export interface UnderlyingAssetAttributeGrpUnderlyingAssetAttributesEntry {
  readonly underlyingAssetAttributeType: string
  readonly underlyingAssetAttributeValue?: string
  readonly underlyingAssetAttributeLimit?: string
}

/** UnderlyingAssetAttributeGrp, a component. */
export interface UnderlyingAssetAttributeGrpComponent {
  readonly noUnderlyingAssetAttributes?: readonly UnderlyingAssetAttributeGrpUnderlyingAssetAttributesEntry[]
}

/** An entry of NoUnderlyingComplexEventAveragingObservations(41713). */
export interface UnderlyingComplexEventAveragingObservationGrpUnderlyingComplexEventAveragingObservationsEntry {
  readonly underlyingComplexEventAveragingObservationNumber: number
  readonly underlyingComplexEventAveragingWeight?: Decimal
}

/** UnderlyingComplexEventAveragingObservationGrp, a component. */
export interface UnderlyingComplexEventAveragingObservationGrpComponent {
  readonly noUnderlyingComplexEventAveragingObservations?: readonly UnderlyingComplexEventAveragingObservationGrpUnderlyingComplexEventAveragingObservationsEntry[]
}

/** An entry of NoUnderlyingComplexEventCreditEvents(41716). */
export interface UnderlyingComplexEventCreditEventGrpUnderlyingComplexEventCreditEventsEntry extends Partial<UnderlyingComplexEventCreditEventQualifierGrpComponent> {
  readonly underlyingComplexEventCreditEventType: string
  readonly underlyingComplexEventCreditEventValue?: string
  readonly underlyingComplexEventCreditEventCurrency?: string
  readonly underlyingComplexEventCreditEventPeriod?: number
  readonly underlyingComplexEventCreditEventUnit?: string
  readonly underlyingComplexEventCreditEventDayType?: number
  readonly underlyingComplexEventCreditEventRateSource?: number
}

/** UnderlyingComplexEventCreditEventGrp, a component. */
export interface UnderlyingComplexEventCreditEventGrpComponent {
  readonly noUnderlyingComplexEventCreditEvents?: readonly UnderlyingComplexEventCreditEventGrpUnderlyingComplexEventCreditEventsEntry[]
}

/** An entry of NoUnderlyingComplexEventCreditEventQualifiers(41724). */
export interface UnderlyingComplexEventCreditEventQualifierGrpUnderlyingComplexEventCreditEventQualifiersEntry {
  readonly underlyingComplexEventCreditEventQualifier: string
}

/** UnderlyingComplexEventCreditEventQualifierGrp, a component. */
export interface UnderlyingComplexEventCreditEventQualifierGrpComponent {
  readonly noUnderlyingComplexEventCreditEventQualifiers?: readonly UnderlyingComplexEventCreditEventQualifierGrpUnderlyingComplexEventCreditEventQualifiersEntry[]
}

/** An entry of NoUnderlyingComplexEventPeriodDateTimes(41726). */
export interface UnderlyingComplexEventPeriodDateGrpUnderlyingComplexEventPeriodDateTimesEntry {
  readonly underlyingComplexEventPeriodDate: string
  readonly underlyingComplexEventPeriodTime?: string
}

/** UnderlyingComplexEventPeriodDateGrp, a component. */
export interface UnderlyingComplexEventPeriodDateGrpComponent {
  readonly noUnderlyingComplexEventPeriodDateTimes?: readonly UnderlyingComplexEventPeriodDateGrpUnderlyingComplexEventPeriodDateTimesEntry[]
}

/** An entry of NoUnderlyingComplexEventPeriods(41729). */
export interface UnderlyingComplexEventPeriodGrpUnderlyingComplexEventPeriodsEntry extends Partial<UnderlyingComplexEventScheduleGrpComponent>, Partial<UnderlyingComplexEventPeriodDateGrpComponent>, Partial<UnderlyingComplexEventAveragingObservationGrpComponent> {
  readonly underlyingComplexEventPeriodType: number
  readonly underlyingComplexEventBusinessCenter?: string
}

/** UnderlyingComplexEventPeriodGrp, a component. */
export interface UnderlyingComplexEventPeriodGrpComponent {
  readonly noUnderlyingComplexEventPeriods?: readonly UnderlyingComplexEventPeriodGrpUnderlyingComplexEventPeriodsEntry[]
}

/** An entry of NoUnderlyingComplexEventRateSources(41732). */
export interface UnderlyingComplexEventRateSourceGrpUnderlyingComplexEventRateSourcesEntry {
  readonly underlyingComplexEventRateSource: number
  readonly underlyingComplexEventRateSourceType?: number
  readonly underlyingComplexEventReferencePage?: string
  readonly underlyingComplexEventReferencePageHeading?: string
}

/** UnderlyingComplexEventRateSourceGrp, a component. */
export interface UnderlyingComplexEventRateSourceGrpComponent {
  readonly noUnderlyingComplexEventRateSources?: readonly UnderlyingComplexEventRateSourceGrpUnderlyingComplexEventRateSourcesEntry[]
}

/** An entry of NoUnderlyingComplexEventDateBusinessCenters(41737). */
export interface UnderlyingComplexEventDateBusinessCenterGrpUnderlyingComplexEventDateBusinessCentersEntry {
  readonly underlyingComplexEventDateBusinessCenter: string
}

/** UnderlyingComplexEventDateBusinessCenterGrp, a component. */
export interface UnderlyingComplexEventDateBusinessCenterGrpComponent {
  readonly noUnderlyingComplexEventDateBusinessCenters?: readonly UnderlyingComplexEventDateBusinessCenterGrpUnderlyingComplexEventDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingComplexEventCreditEventSources(41748). */
export interface UnderlyingComplexEventCreditEventSourceGrpUnderlyingComplexEventCreditEventSourcesEntry {
  readonly underlyingComplexEventCreditEventSource: string
}

/** UnderlyingComplexEventCreditEventSourceGrp, a component. */
export interface UnderlyingComplexEventCreditEventSourceGrpComponent {
  readonly noUnderlyingComplexEventCreditEventSources?: readonly UnderlyingComplexEventCreditEventSourceGrpUnderlyingComplexEventCreditEventSourcesEntry[]
}

/** An entry of NoUnderlyingComplexEventSchedules(41750). */
export interface UnderlyingComplexEventScheduleGrpUnderlyingComplexEventSchedulesEntry {
  readonly underlyingComplexEventScheduleStartDate: string
  readonly underlyingComplexEventScheduleEndDate?: string
  readonly underlyingComplexEventScheduleFrequencyPeriod?: number
  readonly underlyingComplexEventScheduleFrequencyUnit?: string
  readonly underlyingComplexEventScheduleRollConvention?: string
}

/** UnderlyingComplexEventScheduleGrp, a component. */
export interface UnderlyingComplexEventScheduleGrpComponent {
  readonly noUnderlyingComplexEventSchedules?: readonly UnderlyingComplexEventScheduleGrpUnderlyingComplexEventSchedulesEntry[]
}

/** An entry of NoUnderlyingDeliverySchedules(41756). */
export interface UnderlyingDeliveryScheduleGrpUnderlyingDeliverySchedulesEntry extends Partial<UnderlyingDeliveryScheduleSettlDayGrpComponent> {
  readonly underlyingDeliveryScheduleType: number
  readonly underlyingDeliveryScheduleXID?: string
  readonly underlyingDeliveryScheduleNotional?: Decimal
  readonly underlyingDeliveryScheduleNotionalUnitOfMeasure?: string
  readonly underlyingDeliveryScheduleNotionalCommodityFrequency?: number
  readonly underlyingDeliveryScheduleNegativeTolerance?: Decimal
  readonly underlyingDeliverySchedulePositiveTolerance?: Decimal
  readonly underlyingDeliveryScheduleToleranceUnitOfMeasure?: string
  readonly underlyingDeliveryScheduleToleranceType?: number
  readonly underlyingDeliveryScheduleSettlCountry?: string
  readonly underlyingDeliveryScheduleSettlTimeZone?: string
  readonly underlyingDeliveryScheduleSettlFlowType?: number
  readonly underlyingDeliveryScheduleSettlHolidaysProcessingInstruction?: number
}

/** UnderlyingDeliveryScheduleGrp, a component. */
export interface UnderlyingDeliveryScheduleGrpComponent {
  readonly noUnderlyingDeliverySchedules?: readonly UnderlyingDeliveryScheduleGrpUnderlyingDeliverySchedulesEntry[]
}

/** An entry of NoUnderlyingDeliveryScheduleSettlDays(41770). */
export interface UnderlyingDeliveryScheduleSettlDayGrpUnderlyingDeliveryScheduleSettlDaysEntry extends Partial<UnderlyingDeliveryScheduleSettlTimeGrpComponent> {
  readonly underlyingDeliveryScheduleSettlDay: number
  readonly underlyingDeliveryScheduleSettlTotalHours?: number
}

/** UnderlyingDeliveryScheduleSettlDayGrp, a component. */
export interface UnderlyingDeliveryScheduleSettlDayGrpComponent {
  readonly noUnderlyingDeliveryScheduleSettlDays?: readonly UnderlyingDeliveryScheduleSettlDayGrpUnderlyingDeliveryScheduleSettlDaysEntry[]
}

/** An entry of NoUnderlyingDeliveryScheduleSettlTimes(41773). */
export interface UnderlyingDeliveryScheduleSettlTimeGrpUnderlyingDeliveryScheduleSettlTimesEntry {
  readonly underlyingDeliveryScheduleSettlStart: string
  readonly underlyingDeliveryScheduleSettlEnd?: string
  readonly underlyingDeliveryScheduleSettlTimeType?: number
}

/** UnderlyingDeliveryScheduleSettlTimeGrp, a component. */
export interface UnderlyingDeliveryScheduleSettlTimeGrpComponent {
  readonly noUnderlyingDeliveryScheduleSettlTimes?: readonly UnderlyingDeliveryScheduleSettlTimeGrpUnderlyingDeliveryScheduleSettlTimesEntry[]
}

/** An entry of NoUnderlyingStreamAssetAttributes(41800). */
export interface UnderlyingStreamAssetAttributeGrpUnderlyingStreamAssetAttributesEntry {
  readonly underlyingStreamAssetAttributeType: string
  readonly underlyingStreamAssetAttributeValue?: string
  readonly underlyingStreamAssetAttributeLimit?: string
}

/** UnderlyingStreamAssetAttributeGrp, a component. */
export interface UnderlyingStreamAssetAttributeGrpComponent {
  readonly noUnderlyingStreamAssetAttributes?: readonly UnderlyingStreamAssetAttributeGrpUnderlyingStreamAssetAttributesEntry[]
}

/** An entry of NoUnderlyingDeliveryStreamCycles(41804). */
export interface UnderlyingDeliveryStreamCycleGrpUnderlyingDeliveryStreamCyclesEntry {
  readonly underlyingDeliveryStreamCycleDesc: string
  readonly encodedUnderlyingDeliveryStreamCycleDescLen?: number
  readonly encodedUnderlyingDeliveryStreamCycleDesc?: DataBytes
}

/** UnderlyingDeliveryStreamCycleGrp, a component. */
export interface UnderlyingDeliveryStreamCycleGrpComponent {
  readonly noUnderlyingDeliveryStreamCycles?: readonly UnderlyingDeliveryStreamCycleGrpUnderlyingDeliveryStreamCyclesEntry[]
}

/** An entry of NoUnderlyingDeliveryStreamCommoditySources(41808). */
export interface UnderlyingDeliveryStreamCommoditySourceGrpUnderlyingDeliveryStreamCommoditySourcesEntry {
  readonly underlyingDeliveryStreamCommoditySource: string
}

/** UnderlyingDeliveryStreamCommoditySourceGrp, a component. */
export interface UnderlyingDeliveryStreamCommoditySourceGrpComponent {
  readonly noUnderlyingDeliveryStreamCommoditySources?: readonly UnderlyingDeliveryStreamCommoditySourceGrpUnderlyingDeliveryStreamCommoditySourcesEntry[]
}

/** An entry of NoUnderlyingOptionExerciseBusinessCenters(41820). */
export interface UnderlyingOptionExerciseBusinessCenterGrpUnderlyingOptionExerciseBusinessCentersEntry {
  readonly underlyingOptionExerciseBusinessCenter: string
}

/** UnderlyingOptionExerciseBusinessCenterGrp, a component. */
export interface UnderlyingOptionExerciseBusinessCenterGrpComponent {
  readonly noUnderlyingOptionExerciseBusinessCenters?: readonly UnderlyingOptionExerciseBusinessCenterGrpUnderlyingOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoUnderlyingOptionExerciseDates(41841). */
export interface UnderlyingOptionExerciseDateGrpUnderlyingOptionExerciseDatesEntry {
  readonly underlyingOptionExerciseDate: string
  readonly underlyingOptionExerciseDateType?: number
}

/** UnderlyingOptionExerciseDateGrp, a component. */
export interface UnderlyingOptionExerciseDateGrpComponent {
  readonly noUnderlyingOptionExerciseDates?: readonly UnderlyingOptionExerciseDateGrpUnderlyingOptionExerciseDatesEntry[]
}

/** An entry of NoUnderlyingOptionExerciseExpirationDateBusinessCenters(41844). */
export interface UnderlyingOptionExerciseExpirationDateBusinessCenterGrpUnderlyingOptionExerciseExpirationDateBusinessCentersEntry {
  readonly underlyingOptionExerciseExpirationDateBusinessCenter: string
}

/** UnderlyingOptionExerciseExpirationDateBusinessCenterGrp, a component. */
export interface UnderlyingOptionExerciseExpirationDateBusinessCenterGrpComponent {
  readonly noUnderlyingOptionExerciseExpirationDateBusinessCenters?: readonly UnderlyingOptionExerciseExpirationDateBusinessCenterGrpUnderlyingOptionExerciseExpirationDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingOptionExerciseExpirationDates(41856). */
export interface UnderlyingOptionExerciseExpirationDateGrpUnderlyingOptionExerciseExpirationDatesEntry {
  readonly underlyingOptionExerciseExpirationDate: string
  readonly underlyingOptionExerciseExpirationDateType?: number
}

/** UnderlyingOptionExerciseExpirationDateGrp, a component. */
export interface UnderlyingOptionExerciseExpirationDateGrpComponent {
  readonly noUnderlyingOptionExerciseExpirationDates?: readonly UnderlyingOptionExerciseExpirationDateGrpUnderlyingOptionExerciseExpirationDatesEntry[]
}

/** An entry of NoUnderlyingMarketDisruptionEvents(41864). */
export interface UnderlyingMarketDisruptionEventGrpUnderlyingMarketDisruptionEventsEntry {
  readonly underlyingMarketDisruptionEvent: string
  readonly underlyingMarketDisruptionValue?: string
}

/** UnderlyingMarketDisruptionEventGrp, a component. */
export interface UnderlyingMarketDisruptionEventGrpComponent {
  readonly noUnderlyingMarketDisruptionEvents?: readonly UnderlyingMarketDisruptionEventGrpUnderlyingMarketDisruptionEventsEntry[]
}

/** An entry of NoUnderlyingMarketDisruptionFallbacks(41866). */
export interface UnderlyingMarketDisruptionFallbackGrpUnderlyingMarketDisruptionFallbacksEntry {
  readonly underlyingMarketDisruptionFallbackType: string
  readonly underlyingMarketDisruptionFallbackValue?: string
}

/** UnderlyingMarketDisruptionFallbackGrp, a component. */
export interface UnderlyingMarketDisruptionFallbackGrpComponent {
  readonly noUnderlyingMarketDisruptionFallbacks?: readonly UnderlyingMarketDisruptionFallbackGrpUnderlyingMarketDisruptionFallbacksEntry[]
}

/** An entry of NoUnderlyingMarketDisruptionFallbackReferencePrices(41868). */
export interface UnderlyingMarketDisruptionFallbackReferencePriceGrpUnderlyingMarketDisruptionFallbackReferencePricesEntry {
  readonly underlyingMarketDisruptionFallbackUnderlierType: number
  readonly underlyingMarketDisruptionFallbackUnderlierSecurityID?: string
  readonly underlyingMarketDisruptionFallbackUnderlierSecurityIDSource?: string
  readonly underlyingMarketDisruptionFallbackUnderlierSecurityDesc?: string
  readonly encodedUnderlyingMarketDisruptionFallbackUnderlierSecDescLen?: number
  readonly encodedUnderlyingMarketDisruptionFallbackUnderlierSecurityDesc?: DataBytes
  readonly underlyingMarketDisruptionFallbackOpenUnits?: Decimal
  readonly underlyingMarketDisruptionFallbackBasketCurrency?: string
  readonly underlyingMarketDisruptionFallbackBasketDivisor?: Decimal
}

/** UnderlyingMarketDisruptionFallbackReferencePriceGrp, a component. */
export interface UnderlyingMarketDisruptionFallbackReferencePriceGrpComponent {
  readonly noUnderlyingMarketDisruptionFallbackReferencePrices?: readonly UnderlyingMarketDisruptionFallbackReferencePriceGrpUnderlyingMarketDisruptionFallbackReferencePricesEntry[]
}

/** An entry of NoUnderlyingPaymentScheduleFixingDays(41878). */
export interface UnderlyingPaymentScheduleFixingDayGrpUnderlyingPaymentScheduleFixingDaysEntry {
  readonly underlyingPaymentScheduleFixingDayOfWeek: number
  readonly underlyingPaymentScheduleFixingDayNumber?: number
}

/** UnderlyingPaymentScheduleFixingDayGrp, a component. */
export interface UnderlyingPaymentScheduleFixingDayGrpComponent {
  readonly noUnderlyingPaymentScheduleFixingDays?: readonly UnderlyingPaymentScheduleFixingDayGrpUnderlyingPaymentScheduleFixingDaysEntry[]
}

/** An entry of NoUnderlyingPaymentStreamPricingBusinessCenters(41909). */
export interface UnderlyingPaymentStreamPricingBusinessCenterGrpUnderlyingPaymentStreamPricingBusinessCentersEntry {
  readonly underlyingPaymentStreamPricingBusinessCenter: string
}

/** UnderlyingPaymentStreamPricingBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamPricingBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamPricingBusinessCenters?: readonly UnderlyingPaymentStreamPricingBusinessCenterGrpUnderlyingPaymentStreamPricingBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamPaymentDates(41937). */
export interface UnderlyingPaymentStreamPaymentDateGrpUnderlyingPaymentStreamPaymentDatesEntry {
  readonly underlyingPaymentStreamPaymentDate: string
  readonly underlyingPaymentStreamPaymentDateType?: number
}

/** UnderlyingPaymentStreamPaymentDateGrp, a component. */
export interface UnderlyingPaymentStreamPaymentDateGrpComponent {
  readonly noUnderlyingPaymentStreamPaymentDates?: readonly UnderlyingPaymentStreamPaymentDateGrpUnderlyingPaymentStreamPaymentDatesEntry[]
}

/** An entry of NoUnderlyingPaymentStreamPricingDates(41941). */
export interface UnderlyingPaymentStreamPricingDateGrpUnderlyingPaymentStreamPricingDatesEntry {
  readonly underlyingPaymentStreamPricingDate: string
  readonly underlyingPaymentStreamPricingDateType?: number
}

/** UnderlyingPaymentStreamPricingDateGrp, a component. */
export interface UnderlyingPaymentStreamPricingDateGrpComponent {
  readonly noUnderlyingPaymentStreamPricingDates?: readonly UnderlyingPaymentStreamPricingDateGrpUnderlyingPaymentStreamPricingDatesEntry[]
}

/** An entry of NoUnderlyingPaymentStreamPricingDays(41944). */
export interface UnderlyingPaymentStreamPricingDayGrpUnderlyingPaymentStreamPricingDaysEntry {
  readonly underlyingPaymentStreamPricingDayOfWeek: number
  readonly underlyingPaymentStreamPricingDayNumber?: number
}

/** UnderlyingPaymentStreamPricingDayGrp, a component. */
export interface UnderlyingPaymentStreamPricingDayGrpComponent {
  readonly noUnderlyingPaymentStreamPricingDays?: readonly UnderlyingPaymentStreamPricingDayGrpUnderlyingPaymentStreamPricingDaysEntry[]
}

/** An entry of NoUnderlyingPricingDateBusinessCenters(41947). */
export interface UnderlyingPricingDateBusinessCenterGrpUnderlyingPricingDateBusinessCentersEntry {
  readonly underlyingPricingDateBusinessCenter: string
}

/** UnderlyingPricingDateBusinessCenterGrp, a component. */
export interface UnderlyingPricingDateBusinessCenterGrpComponent {
  readonly noUnderlyingPricingDateBusinessCenters?: readonly UnderlyingPricingDateBusinessCenterGrpUnderlyingPricingDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamCalculationPeriodDates(41954). */
export interface UnderlyingStreamCalculationPeriodDateGrpUnderlyingStreamCalculationPeriodDatesEntry {
  readonly underlyingStreamCalculationPeriodDate: string
  readonly underlyingStreamCalculationPeriodDateType?: number
}

/** UnderlyingStreamCalculationPeriodDateGrp, a component. */
export interface UnderlyingStreamCalculationPeriodDateGrpComponent {
  readonly noUnderlyingStreamCalculationPeriodDates?: readonly UnderlyingStreamCalculationPeriodDateGrpUnderlyingStreamCalculationPeriodDatesEntry[]
}

/** An entry of NoUnderlyingStreamCommoditySettlBusinessCenters(41962). */
export interface UnderlyingStreamCommoditySettlBusinessCenterGrpUnderlyingStreamCommoditySettlBusinessCentersEntry {
  readonly underlyingStreamCommoditySettlBusinessCenter: string
}

/** UnderlyingStreamCommoditySettlBusinessCenterGrp, a component. */
export interface UnderlyingStreamCommoditySettlBusinessCenterGrpComponent {
  readonly noUnderlyingStreamCommoditySettlBusinessCenters?: readonly UnderlyingStreamCommoditySettlBusinessCenterGrpUnderlyingStreamCommoditySettlBusinessCentersEntry[]
}

/** An entry of NoUnderlyingStreamCommodityAltIDs(41990). */
export interface UnderlyingStreamCommodityAltIDGrpUnderlyingStreamCommodityAltIDsEntry {
  readonly underlyingStreamCommodityAltID: string
  readonly underlyingStreamCommodityAltIDSource?: string
}

/** UnderlyingStreamCommodityAltIDGrp, a component. */
export interface UnderlyingStreamCommodityAltIDGrpComponent {
  readonly noUnderlyingStreamCommodityAltIDs?: readonly UnderlyingStreamCommodityAltIDGrpUnderlyingStreamCommodityAltIDsEntry[]
}

/** An entry of NoUnderlyingStreamCommodityDataSources(41993). */
export interface UnderlyingStreamCommodityDataSourceGrpUnderlyingStreamCommodityDataSourcesEntry {
  readonly underlyingStreamCommodityDataSourceID: string
  readonly underlyingStreamCommodityDataSourceIDType?: number
}

/** UnderlyingStreamCommodityDataSourceGrp, a component. */
export interface UnderlyingStreamCommodityDataSourceGrpComponent {
  readonly noUnderlyingStreamCommodityDataSources?: readonly UnderlyingStreamCommodityDataSourceGrpUnderlyingStreamCommodityDataSourcesEntry[]
}

/** An entry of NoUnderlyingStreamCommoditySettlDays(41996). */
export interface UnderlyingStreamCommoditySettlDayGrpUnderlyingStreamCommoditySettlDaysEntry extends Partial<UnderlyingStreamCommoditySettlTimeGrpComponent> {
  readonly underlyingStreamCommoditySettlDay: number
  readonly underlyingStreamCommoditySettlTotalHours?: number
}

/** UnderlyingStreamCommoditySettlDayGrp, a component. */
export interface UnderlyingStreamCommoditySettlDayGrpComponent {
  readonly noUnderlyingStreamCommoditySettlDays?: readonly UnderlyingStreamCommoditySettlDayGrpUnderlyingStreamCommoditySettlDaysEntry[]
}

/** An entry of NoUnderlyingStreamCommoditySettlTimes(41999). */
export interface UnderlyingStreamCommoditySettlTimeGrpUnderlyingStreamCommoditySettlTimesEntry {
  readonly underlyingStreamCommoditySettlStart: string
  readonly underlyingStreamCommoditySettlEnd?: string
  readonly underlyingStreamCommoditySettlTimeType?: number
}

/** UnderlyingStreamCommoditySettlTimeGrp, a component. */
export interface UnderlyingStreamCommoditySettlTimeGrpComponent {
  readonly noUnderlyingStreamCommoditySettlTimes?: readonly UnderlyingStreamCommoditySettlTimeGrpUnderlyingStreamCommoditySettlTimesEntry[]
}

/** An entry of NoUnderlyingStreamCommoditySettlPeriods(42002). */
export interface UnderlyingStreamCommoditySettlPeriodGrpUnderlyingStreamCommoditySettlPeriodsEntry extends Partial<UnderlyingStreamCommoditySettlDayGrpComponent> {
  readonly underlyingStreamCommoditySettlCountry: string
  readonly underlyingStreamCommoditySettlTimeZone?: string
  readonly underlyingStreamCommoditySettlFlowType?: number
  readonly underlyingStreamCommoditySettlPeriodNotional?: Decimal
  readonly underlyingStreamCommoditySettlPeriodNotionalUnitOfMeasure?: string
  readonly underlyingStreamCommoditySettlPeriodFrequencyPeriod?: number
  readonly underlyingStreamCommoditySettlPeriodFrequencyUnit?: string
  readonly underlyingStreamCommoditySettlPeriodPrice?: Decimal
  readonly underlyingStreamCommoditySettlPeriodPriceUnitOfMeasure?: string
  readonly underlyingStreamCommoditySettlPeriodPriceCurrency?: string
  readonly underlyingStreamCommoditySettlHolidaysProcessingInstruction?: number
  readonly underlyingStreamCommoditySettlPeriodXID?: string
  readonly underlyingStreamCommoditySettlPeriodXIDRef?: string
}

/** UnderlyingStreamCommoditySettlPeriodGrp, a component. */
export interface UnderlyingStreamCommoditySettlPeriodGrpComponent {
  readonly noUnderlyingStreamCommoditySettlPeriods?: readonly UnderlyingStreamCommoditySettlPeriodGrpUnderlyingStreamCommoditySettlPeriodsEntry[]
}

/** An entry of NoEntitlementTypes(2345). */
export interface EntitlementTypeGrpEntitlementTypesEntry {
  readonly entitlementType: Enumerations['entitlementType']
  readonly entitlementSubType?: Enumerations['entitlementSubType']
}

/** EntitlementTypeGrp, a component. */
export interface EntitlementTypeGrpComponent {
  readonly noEntitlementTypes?: readonly EntitlementTypeGrpEntitlementTypesEntry[]
}

/** An entry of NoUnderlyingAdditionalTermBondRefs(41340). */
export interface UnderlyingAdditionalTermBondRefGrpUnderlyingAdditionalTermBondRefsEntry {
  readonly underlyingAdditionalTermBondSecurityID: string
  readonly underlyingAdditionalTermBondSecurityIDSource?: string
  readonly underlyingAdditionalTermBondDesc?: string
  readonly encodedUnderlyingAdditionalTermBondDescLen?: number
  readonly encodedUnderlyingAdditionalTermBondDesc?: DataBytes
  readonly underlyingAdditionalTermBondCurrency?: string
  readonly underlyingAdditionalTermBondIssuer?: string
  readonly encodedUnderlyingAdditionalTermBondIssuerLen?: number
  readonly encodedUnderlyingAdditionalTermBondIssuer?: DataBytes
  readonly underlyingAdditionalTermBondSeniority?: string
  readonly underlyingAdditionalTermBondCouponType?: number
  readonly underlyingAdditionalTermBondCouponRate?: Decimal
  readonly underlyingAdditionalTermBondMaturityDate?: string
  readonly underlyingAdditionalTermBondParValue?: Decimal
  readonly underlyingAdditionalTermBondCurrentTotalIssuedAmount?: Decimal
  readonly underlyingAdditionalTermBondCouponFrequencyPeriod?: number
  readonly underlyingAdditionalTermBondCouponFrequencyUnit?: string
  readonly underlyingAdditionalTermBondDayCount?: number
}

/** UnderlyingAdditionalTermBondRefGrp, a component. */
export interface UnderlyingAdditionalTermBondRefGrpComponent {
  readonly noUnderlyingAdditionalTermBondRefs?: readonly UnderlyingAdditionalTermBondRefGrpUnderlyingAdditionalTermBondRefsEntry[]
}

/** An entry of NoUnderlyingAdditionalTerms(42036). */
export interface UnderlyingAdditionalTermGrpUnderlyingAdditionalTermsEntry extends Partial<UnderlyingAdditionalTermBondRefGrpComponent> {
  readonly underlyingAdditionalTermConditionPrecedentBondIndicator: boolean
  readonly underlyingAdditionalTermDiscrepancyClauseIndicator?: boolean
}

/** UnderlyingAdditionalTermGrp, a component. */
export interface UnderlyingAdditionalTermGrpComponent {
  readonly noUnderlyingAdditionalTerms?: readonly UnderlyingAdditionalTermGrpUnderlyingAdditionalTermsEntry[]
}

/** An entry of NoUnderlyingCashSettlDealers(42039). */
export interface UnderlyingCashSettlDealerGrpUnderlyingCashSettlDealersEntry {
  readonly underlyingCashSettlDealer: string
}

/** UnderlyingCashSettlDealerGrp, a component. */
export interface UnderlyingCashSettlDealerGrpComponent {
  readonly noUnderlyingCashSettlDealers?: readonly UnderlyingCashSettlDealerGrpUnderlyingCashSettlDealersEntry[]
}

/** An entry of NoUnderlyingCashSettlTerms(42041). */
export interface UnderlyingCashSettlTermGrpUnderlyingCashSettlTermsEntry extends Partial<UnderlyingCashSettlDealerGrpComponent>, Partial<UnderlyingCashSettlDateComponent> {
  readonly underlyingCashSettlCurrency: string
  readonly underlyingCashSettlValuationFirstBusinessDayOffset?: number
  readonly underlyingCashSettlValuationSubsequentBusinessDaysOffset?: number
  readonly underlyingCashSettlNumOfValuationDates?: number
  readonly underlyingCashSettlValuationTime?: string
  readonly underlyingCashSettlBusinessCenter?: string
  readonly underlyingCashSettlQuoteMethod?: number
  readonly underlyingCashSettlQuoteAmount?: Decimal
  readonly underlyingCashSettlQuoteCurrency?: string
  readonly underlyingCashSettlMinimumQuoteAmount?: Decimal
  readonly underlyingCashSettlMinimumQuoteCurrency?: string
  readonly underlyingCashSettlPriceSource?: string
  readonly underlyingCashSettlPriceDefault?: number
  readonly underlyingCashSettlBusinessDays?: number
  readonly underlyingCashSettlAmount?: Decimal
  readonly underlyingCashSettlRecoveryFactor?: Decimal
  readonly underlyingCashSettlFixedTermIndicator?: boolean
  readonly underlyingCashSettlAccruedInterestIndicator?: boolean
  readonly underlyingCashSettlValuationMethod?: number
  readonly underlyingCashSettlTermXID?: string
}

/** UnderlyingCashSettlTermGrp, a component. */
export interface UnderlyingCashSettlTermGrpComponent {
  readonly noUnderlyingCashSettlTerms?: readonly UnderlyingCashSettlTermGrpUnderlyingCashSettlTermsEntry[]
}

/** An entry of NoUnderlyingPhysicalSettlTerms(42060). */
export interface UnderlyingPhysicalSettlTermGrpUnderlyingPhysicalSettlTermsEntry extends Partial<UnderlyingPhysicalSettlDeliverableObligationGrpComponent> {
  readonly underlyingPhysicalSettlCurrency?: string
  readonly underlyingPhysicalSettlBusinessDays?: number
  readonly underlyingPhysicalSettlMaximumBusinessDays?: number
  readonly underlyingPhysicalSettlTermXID?: string
  readonly noUnderlyingPhysicalSettlDeliverableObligations: NonNullable<UnderlyingPhysicalSettlDeliverableObligationGrpComponent['noUnderlyingPhysicalSettlDeliverableObligations']>
}

/** UnderlyingPhysicalSettlTermGrp, a component. */
export interface UnderlyingPhysicalSettlTermGrpComponent {
  readonly noUnderlyingPhysicalSettlTerms?: readonly UnderlyingPhysicalSettlTermGrpUnderlyingPhysicalSettlTermsEntry[]
}

/** An entry of NoUnderlyingPhysicalSettlDeliverableObligations(42065). */
export interface UnderlyingPhysicalSettlDeliverableObligationGrpUnderlyingPhysicalSettlDeliverableObligationsEntry {
  readonly underlyingPhysicalSettlDeliverableObligationType: string
  readonly underlyingPhysicalSettlDeliverableObligationValue?: string
}

/** UnderlyingPhysicalSettlDeliverableObligationGrp, a component. */
export interface UnderlyingPhysicalSettlDeliverableObligationGrpComponent {
  readonly noUnderlyingPhysicalSettlDeliverableObligations?: readonly UnderlyingPhysicalSettlDeliverableObligationGrpUnderlyingPhysicalSettlDeliverableObligationsEntry[]
}

/** An entry of NoUnderlyingProtectionTerms(42068). */
export interface UnderlyingProtectionTermGrpUnderlyingProtectionTermsEntry extends Partial<UnderlyingProtectionTermEventNewsSourceGrpComponent>, Partial<UnderlyingProtectionTermEventGrpComponent>, Partial<UnderlyingProtectionTermObligationGrpComponent> {
  readonly underlyingProtectionTermNotional: Decimal
  readonly underlyingProtectionTermCurrency?: string
  readonly underlyingProtectionTermSellerNotifies?: boolean
  readonly underlyingProtectionTermBuyerNotifies?: boolean
  readonly underlyingProtectionTermEventBusinessCenter?: string
  readonly underlyingProtectionTermStandardSources?: boolean
  readonly underlyingProtectionTermEventMinimumSources?: number
  readonly underlyingProtectionTermXID?: string
}

/** UnderlyingProtectionTermGrp, a component. */
export interface UnderlyingProtectionTermGrpComponent {
  readonly noUnderlyingProtectionTerms?: readonly UnderlyingProtectionTermGrpUnderlyingProtectionTermsEntry[]
}

/** An entry of NoUnderlyingProtectionTermEvents(42077). */
export interface UnderlyingProtectionTermEventGrpUnderlyingProtectionTermEventsEntry extends Partial<UnderlyingProtectionTermEventQualifierGrpComponent> {
  readonly underlyingProtectionTermEventType: string
  readonly underlyingProtectionTermEventValue?: string
  readonly underlyingProtectionTermEventCurrency?: string
  readonly underlyingProtectionTermEventPeriod?: number
  readonly underlyingProtectionTermEventUnit?: string
  readonly underlyingProtectionTermEventDayType?: number
  readonly underlyingProtectionTermEventRateSource?: string
}

/** UnderlyingProtectionTermEventGrp, a component. */
export interface UnderlyingProtectionTermEventGrpComponent {
  readonly noUnderlyingProtectionTermEvents?: readonly UnderlyingProtectionTermEventGrpUnderlyingProtectionTermEventsEntry[]
}

/** An entry of NoUnderlyingProtectionTermEventQualifiers(42085). */
export interface UnderlyingProtectionTermEventQualifierGrpUnderlyingProtectionTermEventQualifiersEntry {
  readonly underlyingProtectionTermEventQualifier: string
}

/** UnderlyingProtectionTermEventQualifierGrp, a component. */
export interface UnderlyingProtectionTermEventQualifierGrpComponent {
  readonly noUnderlyingProtectionTermEventQualifiers?: readonly UnderlyingProtectionTermEventQualifierGrpUnderlyingProtectionTermEventQualifiersEntry[]
}

/** An entry of NoUnderlyingProtectionTermObligations(42087). */
export interface UnderlyingProtectionTermObligationGrpUnderlyingProtectionTermObligationsEntry {
  readonly underlyingProtectionTermObligationType: string
  readonly underlyingProtectionTermObligationValue?: string
}

/** UnderlyingProtectionTermObligationGrp, a component. */
export interface UnderlyingProtectionTermObligationGrpComponent {
  readonly noUnderlyingProtectionTermObligations?: readonly UnderlyingProtectionTermObligationGrpUnderlyingProtectionTermObligationsEntry[]
}

/** An entry of NoUnderlyingProtectionTermEventNewsSources(42090). */
export interface UnderlyingProtectionTermEventNewsSourceGrpUnderlyingProtectionTermEventNewsSourcesEntry {
  readonly underlyingProtectionTermEventNewsSource: string
}

/** UnderlyingProtectionTermEventNewsSourceGrp, a component. */
export interface UnderlyingProtectionTermEventNewsSourceGrpComponent {
  readonly noUnderlyingProtectionTermEventNewsSources?: readonly UnderlyingProtectionTermEventNewsSourceGrpUnderlyingProtectionTermEventNewsSourcesEntry[]
}

/** An entry of NoUnderlyingProvisionCashSettlPaymentDates(42099). */
export interface UnderlyingProvisionCashSettlPaymentFixedDateGrpUnderlyingProvisionCashSettlPaymentDatesEntry {
  readonly underlyingProvisionCashSettlPaymentDate: string
  readonly underlyingProvisionCashSettlPaymentDateType?: number
}

/** UnderlyingProvisionCashSettlPaymentFixedDateGrp, a component. */
export interface UnderlyingProvisionCashSettlPaymentFixedDateGrpComponent {
  readonly noUnderlyingProvisionCashSettlPaymentDates?: readonly UnderlyingProvisionCashSettlPaymentFixedDateGrpUnderlyingProvisionCashSettlPaymentDatesEntry[]
}

/** An entry of NoUnderlyingProvisionOptionExerciseFixedDates(42112). */
export interface UnderlyingProvisionOptionExerciseFixedDateGrpUnderlyingProvisionOptionExerciseFixedDatesEntry {
  readonly underlyingProvisionOptionExerciseFixedDate: string
  readonly underlyingProvisionOptionExerciseFixedDateType?: number
}

/** UnderlyingProvisionOptionExerciseFixedDateGrp, a component. */
export interface UnderlyingProvisionOptionExerciseFixedDateGrpComponent {
  readonly noUnderlyingProvisionOptionExerciseFixedDates?: readonly UnderlyingProvisionOptionExerciseFixedDateGrpUnderlyingProvisionOptionExerciseFixedDatesEntry[]
}

/** An entry of NoUnderlyingProvisions(42149). */
export interface UnderlyingProvisionGrpUnderlyingProvisionsEntry extends Partial<UnderlyingProvisionDateBusinessCenterGrpComponent>, Partial<UnderlyingProvisionCashSettlValueDatesComponent>, Partial<UnderlyingProvisionOptionExerciseDatesComponent>, Partial<UnderlyingProvisionOptionExpirationDateComponent>, Partial<UnderlyingProvisionOptionRelevantUnderlyingDateComponent>, Partial<UnderlyingProvisionCashSettlPaymentDatesComponent>, Partial<UnderlyingProvisionCashSettlQuoteSourceComponent>, Partial<UnderlyingProvisionPartiesComponent> {
  readonly underlyingProvisionType: number
  readonly underlyingProvisionDateUnadjusted?: string
  readonly underlyingProvisionDateBusinessDayConvention?: number
  readonly underlyingProvisionDateAdjusted?: string
  readonly underlyingProvisionDateTenorPeriod?: number
  readonly underlyingProvisionDateTenorUnit?: string
  readonly underlyingProvisionBreakFeeElection?: number
  readonly underlyingProvisionBreakFeeRate?: Decimal
  readonly underlyingProvisionCalculationAgent?: number
  readonly underlyingProvisionOptionSinglePartyBuyerSide?: number
  readonly underlyingProvisionOptionSinglePartySellerSide?: number
  readonly underlyingProvisionOptionExerciseStyle?: number
  readonly underlyingProvisionOptionExerciseMultipleNotional?: Decimal
  readonly underlyingProvisionOptionExerciseMinimumNotional?: Decimal
  readonly underlyingProvisionOptionExerciseMaximumNotional?: Decimal
  readonly underlyingProvisionOptionMinimumNumber?: number
  readonly underlyingProvisionOptionMaximumNumber?: number
  readonly underlyingProvisionOptionExerciseConfirmation?: boolean
  readonly underlyingProvisionCashSettlMethod?: number
  readonly underlyingProvisionCashSettlCurrency?: string
  readonly underlyingProvisionCashSettlCurrency2?: string
  readonly underlyingProvisionCashSettlQuoteType?: number
  readonly underlyingProvisionText?: string
  readonly encodedUnderlyingProvisionTextLen?: number
  readonly encodedUnderlyingProvisionText?: DataBytes
}

/** UnderlyingProvisionGrp, a component. */
export interface UnderlyingProvisionGrpComponent {
  readonly noUnderlyingProvisions?: readonly UnderlyingProvisionGrpUnderlyingProvisionsEntry[]
}

/** An entry of NoUnderlyingProvisionPartyIDs(42173). */
export interface UnderlyingProvisionPartiesUnderlyingProvisionPartyIDsEntry extends Partial<UnderlyingProvisionPtysSubGrpComponent> {
  readonly underlyingProvisionPartyID: string
  readonly underlyingProvisionPartyIDSource?: string
  readonly underlyingProvisionPartyRole?: number
  readonly underlyingProvisionPartyRoleQualifier?: number
}

/** UnderlyingProvisionParties, a component. */
export interface UnderlyingProvisionPartiesComponent {
  readonly noUnderlyingProvisionPartyIDs?: readonly UnderlyingProvisionPartiesUnderlyingProvisionPartyIDsEntry[]
}

/** An entry of NoUnderlyingProvisionPartySubIDs(42177). */
export interface UnderlyingProvisionPtysSubGrpUnderlyingProvisionPartySubIDsEntry {
  readonly underlyingProvisionPartySubID: string
  readonly underlyingProvisionPartySubIDType?: number
}

/** UnderlyingProvisionPtysSubGrp, a component. */
export interface UnderlyingProvisionPtysSubGrpComponent {
  readonly noUnderlyingProvisionPartySubIDs?: readonly UnderlyingProvisionPtysSubGrpUnderlyingProvisionPartySubIDsEntry[]
}

/** An entry of NoUnderlyingProvisionCashSettlPaymentDateBusinessCenters(42180). */
export interface UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrpUnderlyingProvisionCashSettlPaymentDateBusinessCentersEntry {
  readonly underlyingProvisionCashSettlPaymentDateBusinessCenter: string
}

/** UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrp, a component. */
export interface UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionCashSettlPaymentDateBusinessCenters?: readonly UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrpUnderlyingProvisionCashSettlPaymentDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingProvisionCashSettlValueDateBusinessCenters(42182). */
export interface UnderlyingProvisionCashSettlValueDateBusinessCenterGrpUnderlyingProvisionCashSettlValueDateBusinessCentersEntry {
  readonly underlyingProvisionCashSettlValueDateBusinessCenter: string
}

/** UnderlyingProvisionCashSettlValueDateBusinessCenterGrp, a component. */
export interface UnderlyingProvisionCashSettlValueDateBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionCashSettlValueDateBusinessCenters?: readonly UnderlyingProvisionCashSettlValueDateBusinessCenterGrpUnderlyingProvisionCashSettlValueDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingProvisionOptionExerciseBusinessCenters(42184). */
export interface UnderlyingProvisionOptionExerciseBusinessCenterGrpUnderlyingProvisionOptionExerciseBusinessCentersEntry {
  readonly underlyingProvisionOptionExerciseBusinessCenter: string
}

/** UnderlyingProvisionOptionExerciseBusinessCenterGrp, a component. */
export interface UnderlyingProvisionOptionExerciseBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionOptionExerciseBusinessCenters?: readonly UnderlyingProvisionOptionExerciseBusinessCenterGrpUnderlyingProvisionOptionExerciseBusinessCentersEntry[]
}

/** An entry of NoUnderlyingProvisionOptionExpirationDateBusinessCenters(42186). */
export interface UnderlyingProvisionOptionExpirationDateBusinessCenterGrpUnderlyingProvisionOptionExpirationDateBusinessCentersEntry {
  readonly underlyingProvisionOptionExpirationDateBusinessCenter: string
}

/** UnderlyingProvisionOptionExpirationDateBusinessCenterGrp, a component. */
export interface UnderlyingProvisionOptionExpirationDateBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionOptionExpirationDateBusinessCenters?: readonly UnderlyingProvisionOptionExpirationDateBusinessCenterGrpUnderlyingProvisionOptionExpirationDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenters(42188). */
export interface UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrpUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCentersEntry {
  readonly underlyingProvisionOptionRelevantUnderlyingDateBusinessCenter: string
}

/** UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrp, a component. */
export interface UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenters?: readonly UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrpUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingProvisionDateBusinessCenters(42190). */
export interface UnderlyingProvisionDateBusinessCenterGrpUnderlyingProvisionDateBusinessCentersEntry {
  readonly underlyingProvisionDateBusinessCenter: string
}

/** UnderlyingProvisionDateBusinessCenterGrp, a component. */
export interface UnderlyingProvisionDateBusinessCenterGrpComponent {
  readonly noUnderlyingProvisionDateBusinessCenters?: readonly UnderlyingProvisionDateBusinessCenterGrpUnderlyingProvisionDateBusinessCentersEntry[]
}

/** An entry of NoOrderEntries(2428). */
export interface OrderEntryGrpOrderEntriesEntry extends Partial<OrderQtyDataComponent>, Partial<InstrumentComponent> {
  readonly orderEntryAction: Enumerations['orderEntryAction']
  readonly orderEntryID?: number
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly orderID?: string
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly side?: Enumerations['side']
  readonly timeInForce?: Enumerations['timeInForce']
}

/** OrderEntryGrp, a component. */
export interface OrderEntryGrpComponent {
  readonly noOrderEntries?: readonly OrderEntryGrpOrderEntriesEntry[]
}

/** An entry of NoOrderEntries(2428). */
export interface OrderEntryAckGrpOrderEntriesEntry extends Partial<OrderQtyDataComponent>, Partial<InstrumentComponent> {
  readonly ordStatus: Enumerations['ordStatus']
  readonly execType?: Enumerations['execType']
  readonly execTypeReason?: Enumerations['execTypeReason']
  readonly orderEntryAction?: Enumerations['orderEntryAction']
  readonly orderEntryID?: number
  readonly clOrdID?: string
  readonly origClOrdID?: string
  readonly orderID?: string
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly cumQty?: Decimal
  readonly leavesQty?: Decimal
  readonly cxlQty?: Decimal
  readonly ordType?: Enumerations['ordType']
  readonly price?: Decimal
  readonly side?: Enumerations['side']
  readonly timeInForce?: Enumerations['timeInForce']
}

/** OrderEntryAckGrp, a component. */
export interface OrderEntryAckGrpComponent {
  readonly noOrderEntries?: readonly OrderEntryAckGrpOrderEntriesEntry[]
}

/** An entry of NoTargetPartySubIDs(2433). */
export interface TargetPtysSubGrpTargetPartySubIDsEntry {
  readonly targetPartySubID: string
  readonly targetPartySubIDType?: number
}

/** TargetPtysSubGrp, a component. */
export interface TargetPtysSubGrpComponent {
  readonly noTargetPartySubIDs?: readonly TargetPtysSubGrpTargetPartySubIDsEntry[]
}

/** An entry of NoMDStatistics(2474). */
export interface MDStatisticReqGrpMDStatisticsEntry extends Partial<MDStatisticParametersComponent> {
  readonly mdStatisticID: string
}

/** MDStatisticReqGrp, a component. */
export interface MDStatisticReqGrpComponent {
  readonly noMDStatistics?: readonly MDStatisticReqGrpMDStatisticsEntry[]
}

/** An entry of NoMDStatistics(2474). */
export interface MDStatisticRptGrpMDStatisticsEntry extends Partial<MDStatisticParametersComponent> {
  readonly mdStatisticID?: string
  readonly mdStatisticTime?: UtcText
  readonly mdStatisticStatus?: Enumerations['mdStatisticStatus']
  readonly mdStatisticValue?: Decimal
  readonly mdStatisticValueType?: Enumerations['mdStatisticValueType']
  readonly mdStatisticValueUnit?: number
  readonly mdStatisticType: NonNullable<MDStatisticParametersComponent['mdStatisticType']>
}

/** MDStatisticRptGrp, a component. */
export interface MDStatisticRptGrpComponent {
  readonly noMDStatistics?: readonly MDStatisticRptGrpMDStatisticsEntry[]
}

/** An entry of NoLegContractualDefinitions(42198). */
export interface LegFinancingContractualDefinitionsGrpLegContractualDefinitionsEntry {
  readonly legContractualDefinition: string
}

/** LegFinancingContractualDefinitionsGrp, a component. */
export interface LegFinancingContractualDefinitionsGrpComponent {
  readonly noLegContractualDefinitions?: readonly LegFinancingContractualDefinitionsGrpLegContractualDefinitionsEntry[]
}

/** An entry of NoLegFinancingTermSupplements(42200). */
export interface LegFinancingTermSupplementGrpLegFinancingTermSupplementsEntry {
  readonly legFinancingTermSupplementDesc: string
  readonly legFinancingTermSupplementDate?: string
}

/** LegFinancingTermSupplementGrp, a component. */
export interface LegFinancingTermSupplementGrpComponent {
  readonly noLegFinancingTermSupplements?: readonly LegFinancingTermSupplementGrpLegFinancingTermSupplementsEntry[]
}

/** An entry of NoLegContractualMatrices(42203). */
export interface LegFinancingContractualMatrixGrpLegContractualMatricesEntry {
  readonly legContractualMatrixSource: string
  readonly legContractualMatrixDate?: string
  readonly legContractualMatrixTerm?: string
}

/** LegFinancingContractualMatrixGrp, a component. */
export interface LegFinancingContractualMatrixGrpComponent {
  readonly noLegContractualMatrices?: readonly LegFinancingContractualMatrixGrpLegContractualMatricesEntry[]
}

/** An entry of NoRelativeValues(2529). */
export interface RelativeValueGrpRelativeValuesEntry {
  readonly relativeValueType: Enumerations['relativeValueType']
  readonly relativeValue?: Decimal
  readonly relativeValueSide?: Enumerations['relativeValueSide']
}

/** RelativeValueGrp, a component. */
export interface RelativeValueGrpComponent {
  readonly noRelativeValues?: readonly RelativeValueGrpRelativeValuesEntry[]
}

/** An entry of NoAuctionTypeRules(2548). */
export interface AuctionTypeRuleGrpAuctionTypeRulesEntry {
  readonly auctionType: Enumerations['auctionType']
  readonly auctionTypeProductComplex?: string
}

/** AuctionTypeRuleGrp, a component. */
export interface AuctionTypeRuleGrpComponent {
  readonly noAuctionTypeRules?: readonly AuctionTypeRuleGrpAuctionTypeRulesEntry[]
}

/** An entry of NoFlexProductEligibilities(2560). */
export interface FlexProductEligibilityGrpFlexProductEligibilitiesEntry {
  readonly flexProductEligibilityIndicator: boolean
  readonly flexProductEligibilityComplex?: string
}

/** FlexProductEligibilityGrp, a component. */
export interface FlexProductEligibilityGrpComponent {
  readonly noFlexProductEligibilities?: readonly FlexProductEligibilityGrpFlexProductEligibilitiesEntry[]
}

/** An entry of NoPriceRangeRules(2550). */
export interface PriceRangeRuleGrpPriceRangeRulesEntry {
  readonly startPriceRange: Decimal
  readonly endPriceRange?: Decimal
  readonly priceRangeValue?: Decimal
  readonly priceRangePercentage?: Decimal
  readonly priceRangeRuleID?: string
  readonly priceRangeProductComplex?: string
}

/** PriceRangeRuleGrp, a component. */
export interface PriceRangeRuleGrpComponent {
  readonly noPriceRangeRules?: readonly PriceRangeRuleGrpPriceRangeRulesEntry[]
}

/** An entry of NoQuoteSizeRules(2558). */
export interface QuoteSizeRuleGrpQuoteSizeRulesEntry {
  readonly minBidSize: Decimal
  readonly minOfferSize?: Decimal
  readonly fastMarketIndicator?: boolean
}

/** QuoteSizeRuleGrp, a component. */
export interface QuoteSizeRuleGrpComponent {
  readonly noQuoteSizeRules?: readonly QuoteSizeRuleGrpQuoteSizeRulesEntry[]
}

/** An entry of NoRelatedMarketSegments(2545). */
export interface RelatedMarketSegmentGrpRelatedMarketSegmentsEntry {
  readonly relatedMarketSegmentID: string
  readonly marketSegmentRelationship?: Enumerations['marketSegmentRelationship']
}

/** RelatedMarketSegmentGrp, a component. */
export interface RelatedMarketSegmentGrpComponent {
  readonly noRelatedMarketSegments?: readonly RelatedMarketSegmentGrpRelatedMarketSegmentsEntry[]
}

/** An entry of NoClearingPriceParameters(2580). */
export interface ClearingPriceParametersGrpClearingPriceParametersEntry {
  readonly businessDayType: number
  readonly clearingPriceOffset?: Decimal
  readonly vegaMultiplier?: Decimal
  readonly annualTradingBusinessDays?: number
  readonly totalTradingBusinessDays?: number
  readonly tradingBusinessDays?: number
  readonly standardVariance?: Decimal
  readonly realizedVariance?: Decimal
  readonly relatedClosePrice?: Decimal
  readonly riskFreeRate?: Decimal
  readonly overnightInterestRate?: Decimal
  readonly accumulatedReturnModifiedVariationMargin?: Decimal
  readonly discountFactor?: Decimal
  readonly volatility?: Decimal
  readonly clearingSettlPrice?: Decimal
  readonly calculationMethod?: Enumerations['calculationMethod']
}

/** ClearingPriceParametersGrp, a component. */
export interface ClearingPriceParametersGrpComponent {
  readonly noClearingPriceParameters?: readonly ClearingPriceParametersGrpClearingPriceParametersEntry[]
}

/** An entry of NoMiscFeeSubTypes(2633). */
export interface MiscFeesSubGrpMiscFeeSubTypesEntry {
  readonly miscFeeSubType: string
  readonly miscFeeSubTypeAmt?: Decimal
  readonly miscFeeSubTypeDesc?: string
  readonly encodedMiscFeeSubTypeDescLen?: number
  readonly encodedMiscFeeSubTypeDesc?: DataBytes
}

/** MiscFeesSubGrp, a component. */
export interface MiscFeesSubGrpComponent {
  readonly noMiscFeeSubTypes?: readonly MiscFeesSubGrpMiscFeeSubTypesEntry[]
}

/** An entry of NoCommissions(2639). */
export interface CommissionDataGrpCommissionsEntry {
  readonly commissionAmount: Decimal
  readonly commissionAmountType?: Enumerations['commissionAmountType']
  readonly commissionAmountSubType?: Enumerations['commissionAmountSubType']
  readonly commissionBasis?: string
  readonly commissionCurrency?: string
  readonly commissionCurrencyCodeSource?: string
  readonly commissionUnitOfMeasure?: string
  readonly commissionUnitOfMeasureCurrency?: string
  readonly commissionUnitOfMeasureCurrencyCodeSource?: string
  readonly commissionRate?: Decimal
  readonly commissionSharedIndicator?: boolean
  readonly commissionAmountShared?: Decimal
  readonly commissionLegRefID?: string
  readonly commissionDesc?: string
  readonly encodedCommissionDescLen?: number
  readonly encodedCommissionDesc?: DataBytes
}

/** CommissionDataGrp, a component. */
export interface CommissionDataGrpComponent {
  readonly noCommissions?: readonly CommissionDataGrpCommissionsEntry[]
}

/** An entry of NoAllocCommissions(2653). */
export interface AllocCommissionDataGrpAllocCommissionsEntry {
  readonly allocCommissionAmount: Decimal
  readonly allocCommissionAmountType?: number
  readonly allocCommissionAmountSubType?: number
  readonly allocCommissionBasis?: string
  readonly allocCommissionCurrency?: string
  readonly allocCommissionCurrencyCodeSource?: string
  readonly allocCommissionUnitOfMeasure?: string
  readonly allocCommissionUnitOfMeasureCurrency?: string
  readonly allocCommissionUnitOfMeasureCurrencyCodeSource?: string
  readonly allocCommissionRate?: Decimal
  readonly allocCommissionSharedIndicator?: boolean
  readonly allocCommissionAmountShared?: Decimal
  readonly allocCommissionLegRefID?: string
  readonly allocCommissionDesc?: string
  readonly encodedAllocCommissionDescLen?: number
  readonly encodedAllocCommissionDesc?: DataBytes
}

/** AllocCommissionDataGrp, a component. */
export interface AllocCommissionDataGrpComponent {
  readonly noAllocCommissions?: readonly AllocCommissionDataGrpAllocCommissionsEntry[]
}

/** An entry of NoCashSettlDateBusinessCenters(42214). */
export interface CashSettlDateBusinessCenterGrpCashSettlDateBusinessCentersEntry {
  readonly cashSettlDateBusinessCenter: string
}

/** CashSettlDateBusinessCenterGrp, a component. */
export interface CashSettlDateBusinessCenterGrpComponent {
  readonly noCashSettlDateBusinessCenters?: readonly CashSettlDateBusinessCenterGrpCashSettlDateBusinessCentersEntry[]
}

/** An entry of NoDividendAccrualPaymentDateBusinessCenters(42236). */
export interface DividendAccrualPaymentDateBusinessCenterGrpDividendAccrualPaymentDateBusinessCentersEntry {
  readonly dividendAccrualPaymentDateBusinessCenter: string
}

/** DividendAccrualPaymentDateBusinessCenterGrp, a component. */
export interface DividendAccrualPaymentDateBusinessCenterGrpComponent {
  readonly noDividendAccrualPaymentDateBusinessCenters?: readonly DividendAccrualPaymentDateBusinessCenterGrpDividendAccrualPaymentDateBusinessCentersEntry[]
}

/** An entry of NoDividendFXTriggerDateBusinessCenters(42272). */
export interface DividendFXTriggerDateBusinessCenterGrpDividendFXTriggerDateBusinessCentersEntry {
  readonly dividendFXTriggerDateBusinessCenter: string
}

/** DividendFXTriggerDateBusinessCenterGrp, a component. */
export interface DividendFXTriggerDateBusinessCenterGrpComponent {
  readonly noDividendFXTriggerDateBusinessCenters?: readonly DividendFXTriggerDateBusinessCenterGrpDividendFXTriggerDateBusinessCentersEntry[]
}

/** An entry of NoDividendPeriods(42274). */
export interface DividendPeriodGrpDividendPeriodsEntry extends Partial<DividendPeriodBusinessCenterGrpComponent> {
  readonly dividendPeriodSequence: number
  readonly dividendPeriodStartDateUnadjusted?: string
  readonly dividendPeriodEndDateUnadjusted?: string
  readonly dividendPeriodUnderlierRefID?: string
  readonly dividendPeriodStrikePrice?: Decimal
  readonly dividendPeriodBusinessDayConvention?: number
  readonly dividendPeriodValuationDateUnadjusted?: string
  readonly dividendPeriodValuationDateRelativeTo?: number
  readonly dividendPeriodValuationDateOffsetPeriod?: number
  readonly dividendPeriodValuationDateOffsetUnit?: string
  readonly dividendPeriodValuationDateOffsetDayType?: number
  readonly dividendPeriodValuationDateAdjusted?: string
  readonly dividendPeriodPaymentDateUnadjusted?: string
  readonly dividendPeriodPaymentDateRelativeTo?: number
  readonly dividendPeriodPaymentDateOffsetPeriod?: number
  readonly dividendPeriodPaymentDateOffsetUnit?: string
  readonly dividendPeriodPaymentDateOffsetDayType?: number
  readonly dividendPeriodPaymentDateAdjusted?: string
  readonly dividendPeriodXID?: string
}

/** DividendPeriodGrp, a component. */
export interface DividendPeriodGrpComponent {
  readonly noDividendPeriods?: readonly DividendPeriodGrpDividendPeriodsEntry[]
}

/** An entry of NoDividendPeriodBusinessCenters(42294). */
export interface DividendPeriodBusinessCenterGrpDividendPeriodBusinessCentersEntry {
  readonly dividendPeriodBusinessCenter: string
}

/** DividendPeriodBusinessCenterGrp, a component. */
export interface DividendPeriodBusinessCenterGrpComponent {
  readonly noDividendPeriodBusinessCenters?: readonly DividendPeriodBusinessCenterGrpDividendPeriodBusinessCentersEntry[]
}

/** An entry of NoExtraordinaryEvents(42296). */
export interface ExtraordinaryEventGrpExtraordinaryEventsEntry {
  readonly extraordinaryEventType: string
  readonly extraordinaryEventValue?: string
}

/** ExtraordinaryEventGrp, a component. */
export interface ExtraordinaryEventGrpComponent {
  readonly noExtraordinaryEvents?: readonly ExtraordinaryEventGrpExtraordinaryEventsEntry[]
}

/** An entry of NoLegCashSettlDateBusinessCenters(42306). */
export interface LegCashSettlDateBusinessCenterGrpLegCashSettlDateBusinessCentersEntry {
  readonly legCashSettlDateBusinessCenter: string
}

/** LegCashSettlDateBusinessCenterGrp, a component. */
export interface LegCashSettlDateBusinessCenterGrpComponent {
  readonly noLegCashSettlDateBusinessCenters?: readonly LegCashSettlDateBusinessCenterGrpLegCashSettlDateBusinessCentersEntry[]
}

/** An entry of NoLegDividendAccrualPaymentDateBusinessCenters(42310). */
export interface LegDividendAccrualPaymentDateBusinessCenterGrpLegDividendAccrualPaymentDateBusinessCentersEntry {
  readonly legDividendAccrualPaymentDateBusinessCenter: string
}

/** LegDividendAccrualPaymentDateBusinessCenterGrp, a component. */
export interface LegDividendAccrualPaymentDateBusinessCenterGrpComponent {
  readonly noLegDividendAccrualPaymentDateBusinessCenters?: readonly LegDividendAccrualPaymentDateBusinessCenterGrpLegDividendAccrualPaymentDateBusinessCentersEntry[]
}

/** An entry of NoLegDividendFXTriggerDateBusinessCenters(42364). */
export interface LegDividendFXTriggerDateBusinessCenterGrpLegDividendFXTriggerDateBusinessCentersEntry {
  readonly legDividendFXTriggerDateBusinessCenter: string
}

/** LegDividendFXTriggerDateBusinessCenterGrp, a component. */
export interface LegDividendFXTriggerDateBusinessCenterGrpComponent {
  readonly noLegDividendFXTriggerDateBusinessCenters?: readonly LegDividendFXTriggerDateBusinessCenterGrpLegDividendFXTriggerDateBusinessCentersEntry[]
}

/** An entry of NoLegDividendPeriods(42366). */
export interface LegDividendPeriodGrpLegDividendPeriodsEntry extends Partial<LegDividendPeriodBusinessCenterGrpComponent> {
  readonly legDividendPeriodSequence: number
  readonly legDividendPeriodStartDateUnadjusted?: string
  readonly legDividendPeriodEndDateUnadjusted?: string
  readonly legDividendPeriodUnderlierRefID?: string
  readonly legDividendPeriodStrikePrice?: Decimal
  readonly legDividendPeriodBusinessDayConvention?: number
  readonly legDividendPeriodValuationDateUnadjusted?: string
  readonly legDividendPeriodValuationDateRelativeTo?: number
  readonly legDividendPeriodValuationDateOffsetPeriod?: number
  readonly legDividendPeriodValuationDateOffsetUnit?: string
  readonly legDividendPeriodValuationDateOffsetDayType?: number
  readonly legDividendPeriodValuationDateAdjusted?: string
  readonly legDividendPeriodPaymentDateUnadjusted?: string
  readonly legDividendPeriodPaymentDateRelativeTo?: number
  readonly legDividendPeriodPaymentDateOffsetPeriod?: number
  readonly legDividendPeriodPaymentDateOffsetUnit?: string
  readonly legDividendPeriodPaymentDateOffsetDayType?: number
  readonly legDividendPeriodPaymentDateAdjusted?: string
  readonly legDividendPeriodXID?: string
}

/** LegDividendPeriodGrp, a component. */
export interface LegDividendPeriodGrpComponent {
  readonly noLegDividendPeriods?: readonly LegDividendPeriodGrpLegDividendPeriodsEntry[]
}

/** An entry of NoLegDividendPeriodBusinessCenters(42386). */
export interface LegDividendPeriodBusinessCenterGrpLegDividendPeriodBusinessCentersEntry {
  readonly legDividendPeriodBusinessCenter: string
}

/** LegDividendPeriodBusinessCenterGrp, a component. */
export interface LegDividendPeriodBusinessCenterGrpComponent {
  readonly noLegDividendPeriodBusinessCenters?: readonly LegDividendPeriodBusinessCenterGrpLegDividendPeriodBusinessCentersEntry[]
}

/** An entry of NoLegExtraordinaryEvents(42388). */
export interface LegExtraordinaryEventGrpLegExtraordinaryEventsEntry {
  readonly legExtraordinaryEventType: string
  readonly legExtraordinaryEventValue?: string
}

/** LegExtraordinaryEventGrp, a component. */
export interface LegExtraordinaryEventGrpComponent {
  readonly noLegExtraordinaryEvents?: readonly LegExtraordinaryEventGrpLegExtraordinaryEventsEntry[]
}

/** An entry of NoLegPaymentStreamCompoundingDates(42405). */
export interface LegPaymentStreamCompoundingDateGrpLegPaymentStreamCompoundingDatesEntry {
  readonly legPaymentStreamCompoundingDate: string
  readonly legPaymentStreamCompoundingDateType?: number
}

/** LegPaymentStreamCompoundingDateGrp, a component. */
export interface LegPaymentStreamCompoundingDateGrpComponent {
  readonly noLegPaymentStreamCompoundingDates?: readonly LegPaymentStreamCompoundingDateGrpLegPaymentStreamCompoundingDatesEntry[]
}

/** An entry of NoLegPaymentStreamCompoundingDatesBusinessCenters(42419). */
export interface LegPaymentStreamCompoundingDatesBusinessCenterGrpLegPaymentStreamCompoundingDatesBusinessCentersEntry {
  readonly legPaymentStreamCompoundingDatesBusinessCenter: string
}

/** LegPaymentStreamCompoundingDatesBusinessCenterGrp, a component. */
export interface LegPaymentStreamCompoundingDatesBusinessCenterGrpComponent {
  readonly noLegPaymentStreamCompoundingDatesBusinessCenters?: readonly LegPaymentStreamCompoundingDatesBusinessCenterGrpLegPaymentStreamCompoundingDatesBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStreamFixingDates(42459). */
export interface LegPaymentStreamFixingDateGrpLegPaymentStreamFixingDatesEntry {
  readonly legPaymentStreamFixingDate: string
  readonly legPaymentStreamFixingDateType?: number
}

/** LegPaymentStreamFixingDateGrp, a component. */
export interface LegPaymentStreamFixingDateGrpComponent {
  readonly noLegPaymentStreamFixingDates?: readonly LegPaymentStreamFixingDateGrpLegPaymentStreamFixingDatesEntry[]
}

/** An entry of NoLegPaymentStreamFormulas(42485). */
export interface LegPaymentStreamFormulaMathGrpLegPaymentStreamFormulasEntry {
  readonly legPaymentStreamFormulaLength?: number
  readonly legPaymentStreamFormula: DataBytes
  readonly legPaymentStreamFormulaDesc?: string
}

/** LegPaymentStreamFormulaMathGrp, a component. */
export interface LegPaymentStreamFormulaMathGrpComponent {
  readonly noLegPaymentStreamFormulas?: readonly LegPaymentStreamFormulaMathGrpLegPaymentStreamFormulasEntry[]
}

/** An entry of NoLegPaymentStubEndDateBusinessCenters(42495). */
export interface LegPaymentStubEndDateBusinessCenterGrpLegPaymentStubEndDateBusinessCentersEntry {
  readonly legPaymentStubEndDateBusinessCenter: string
}

/** LegPaymentStubEndDateBusinessCenterGrp, a component. */
export interface LegPaymentStubEndDateBusinessCenterGrpComponent {
  readonly noLegPaymentStubEndDateBusinessCenters?: readonly LegPaymentStubEndDateBusinessCenterGrpLegPaymentStubEndDateBusinessCentersEntry[]
}

/** An entry of NoLegPaymentStubStartDateBusinessCenters(42504). */
export interface LegPaymentStubStartDateBusinessCenterGrpLegPaymentStubStartDateBusinessCentersEntry {
  readonly legPaymentStubStartDateBusinessCenter: string
}

/** LegPaymentStubStartDateBusinessCenterGrp, a component. */
export interface LegPaymentStubStartDateBusinessCenterGrpComponent {
  readonly noLegPaymentStubStartDateBusinessCenters?: readonly LegPaymentStubStartDateBusinessCenterGrpLegPaymentStubStartDateBusinessCentersEntry[]
}

/** An entry of NoLegReturnRateDates(42508). */
export interface LegReturnRateDateGrpLegReturnRateDatesEntry extends Partial<LegReturnRateValuationDateGrpComponent>, Partial<LegReturnRateValuationDateBusinessCenterGrpComponent> {
  readonly legReturnRateDateMode: number
  readonly legReturnRateValuationDateRelativeTo?: number
  readonly legReturnRateValuationDateOffsetPeriod?: number
  readonly legReturnRateValuationDateOffsetUnit?: string
  readonly legReturnRateValuationDateOffsetDayType?: number
  readonly legReturnRateValuationStartDateUnadjusted?: string
  readonly legReturnRateValuationStartDateRelativeTo?: number
  readonly legReturnRateValuationStartDateOffsetPeriod?: number
  readonly legReturnRateValuationStartDateOffsetUnit?: string
  readonly legReturnRateValuationStartDateOffsetDayType?: number
  readonly legReturnRateValuationStartDateAdjusted?: string
  readonly legReturnRateValuationEndDateUnadjusted?: string
  readonly legReturnRateValuationEndDateRelativeTo?: number
  readonly legReturnRateValuationEndDateOffsetPeriod?: number
  readonly legReturnRateValuationEndDateOffsetUnit?: string
  readonly legReturnRateValuationEndDateOffsetDayType?: number
  readonly legReturnRateValuationEndDateAdjusted?: string
  readonly legReturnRateValuationFrequencyPeriod?: number
  readonly legReturnRateValuationFrequencyUnit?: string
  readonly legReturnRateValuationFrequencyRollConvention?: string
  readonly legReturnRateValuationDateBusinessDayConvention?: number
}

/** LegReturnRateDateGrp, a component. */
export interface LegReturnRateDateGrpComponent {
  readonly noLegReturnRateDates?: readonly LegReturnRateDateGrpLegReturnRateDatesEntry[]
}

/** An entry of NoLegReturnRateFXConversions(42530). */
export interface LegReturnRateFXConversionGrpLegReturnRateFXConversionsEntry {
  readonly legReturnRateFXCurrencySymbol: string
  readonly legReturnRateFXRate?: Decimal
  readonly legReturnRateFXRateCalc?: string
}

/** LegReturnRateFXConversionGrp, a component. */
export interface LegReturnRateFXConversionGrpComponent {
  readonly noLegReturnRateFXConversions?: readonly LegReturnRateFXConversionGrpLegReturnRateFXConversionsEntry[]
}

/** An entry of NoLegReturnRates(42534). */
export interface LegReturnRateGrpLegReturnRatesEntry extends Partial<LegReturnRatePriceGrpComponent>, Partial<LegReturnRateFXConversionGrpComponent>, Partial<LegReturnRateInformationSourceGrpComponent>, Partial<LegReturnRateDateGrpComponent> {
  readonly legReturnRatePriceSequence: number
  readonly legReturnRateCommissionBasis?: string
  readonly legReturnRateCommissionAmount?: Decimal
  readonly legReturnRateCommissionCurrency?: string
  readonly legReturnRateTotalCommissionPerTrade?: Decimal
  readonly legReturnRateDeterminationMethod?: string
  readonly legReturnRateAmountRelativeTo?: number
  readonly legReturnRateQuoteMeasureType?: string
  readonly legReturnRateQuoteUnits?: string
  readonly legReturnRateQuoteMethod?: number
  readonly legReturnRateQuoteCurrency?: string
  readonly legReturnRateQuoteCurrencyType?: string
  readonly legReturnRateQuoteTimeType?: number
  readonly legReturnRateQuoteTime?: string
  readonly legReturnRateQuoteDate?: string
  readonly legReturnRateQuoteExpirationTime?: string
  readonly legReturnRateQuoteBusinessCenter?: string
  readonly legReturnRateQuoteExchange?: string
  readonly legReturnRateQuotePricingModel?: string
  readonly legReturnRateCashFlowType?: string
  readonly legReturnRateValuationTimeType?: number
  readonly legReturnRateValuationTime?: string
  readonly legReturnRateValuationTimeBusinessCenter?: string
  readonly legReturnRateValuationPriceOption?: number
  readonly legReturnRateFinalPriceFallback?: number
}

/** LegReturnRateGrp, a component. */
export interface LegReturnRateGrpComponent {
  readonly noLegReturnRates?: readonly LegReturnRateGrpLegReturnRatesEntry[]
}

/** An entry of NoLegReturnRateInformationSources(42560). */
export interface LegReturnRateInformationSourceGrpLegReturnRateInformationSourcesEntry {
  readonly legReturnRateInformationSource: number
  readonly legReturnRateReferencePage?: string
  readonly legReturnRateReferencePageHeading?: string
}

/** LegReturnRateInformationSourceGrp, a component. */
export interface LegReturnRateInformationSourceGrpComponent {
  readonly noLegReturnRateInformationSources?: readonly LegReturnRateInformationSourceGrpLegReturnRateInformationSourcesEntry[]
}

/** An entry of NoLegReturnRatePrices(42564). */
export interface LegReturnRatePriceGrpLegReturnRatePricesEntry {
  readonly legReturnRatePriceBasis: number
  readonly legReturnRatePrice?: Decimal
  readonly legReturnRatePriceCurrency?: string
  readonly legReturnRatePriceType?: number
}

/** LegReturnRatePriceGrp, a component. */
export interface LegReturnRatePriceGrpComponent {
  readonly noLegReturnRatePrices?: readonly LegReturnRatePriceGrpLegReturnRatePricesEntry[]
}

/** An entry of NoLegReturnRateValuationDateBusinessCenters(42569). */
export interface LegReturnRateValuationDateBusinessCenterGrpLegReturnRateValuationDateBusinessCentersEntry {
  readonly legReturnRateValuationDateBusinessCenter: string
}

/** LegReturnRateValuationDateBusinessCenterGrp, a component. */
export interface LegReturnRateValuationDateBusinessCenterGrpComponent {
  readonly noLegReturnRateValuationDateBusinessCenters?: readonly LegReturnRateValuationDateBusinessCenterGrpLegReturnRateValuationDateBusinessCentersEntry[]
}

/** An entry of NoLegReturnRateValuationDates(42571). */
export interface LegReturnRateValuationDateGrpLegReturnRateValuationDatesEntry {
  readonly legReturnRateValuationDate: string
  readonly legReturnRateValuationDateType?: number
}

/** LegReturnRateValuationDateGrp, a component. */
export interface LegReturnRateValuationDateGrpComponent {
  readonly noLegReturnRateValuationDates?: readonly LegReturnRateValuationDateGrpLegReturnRateValuationDatesEntry[]
}

/** An entry of NoLegSettlMethodElectionDateBusinessCenters(42581). */
export interface LegSettlMethodElectionDateBusinessCenterGrpLegSettlMethodElectionDateBusinessCentersEntry {
  readonly legSettlMethodElectionDateBusinessCenter: string
}

/** LegSettlMethodElectionDateBusinessCenterGrp, a component. */
export interface LegSettlMethodElectionDateBusinessCenterGrpComponent {
  readonly noLegSettlMethodElectionDateBusinessCenters?: readonly LegSettlMethodElectionDateBusinessCenterGrpLegSettlMethodElectionDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamCompoundingDates(42606). */
export interface PaymentStreamCompoundingDateGrpPaymentStreamCompoundingDatesEntry {
  readonly paymentStreamCompoundingDate: string
  readonly paymentStreamCompoundingDateType?: number
}

/** PaymentStreamCompoundingDateGrp, a component. */
export interface PaymentStreamCompoundingDateGrpComponent {
  readonly noPaymentStreamCompoundingDates?: readonly PaymentStreamCompoundingDateGrpPaymentStreamCompoundingDatesEntry[]
}

/** An entry of NoPaymentStreamCompoundingDatesBusinessCenters(42620). */
export interface PaymentStreamCompoundingDatesBusinessCenterGrpPaymentStreamCompoundingDatesBusinessCentersEntry {
  readonly paymentStreamCompoundingDatesBusinessCenter: string
}

/** PaymentStreamCompoundingDatesBusinessCenterGrp, a component. */
export interface PaymentStreamCompoundingDatesBusinessCenterGrpComponent {
  readonly noPaymentStreamCompoundingDatesBusinessCenters?: readonly PaymentStreamCompoundingDatesBusinessCenterGrpPaymentStreamCompoundingDatesBusinessCentersEntry[]
}

/** An entry of NoPaymentStreamFixingDates(42660). */
export interface PaymentStreamFixingDateGrpPaymentStreamFixingDatesEntry {
  readonly paymentStreamFixingDate: string
  readonly paymentStreamFixingDateType?: number
}

/** PaymentStreamFixingDateGrp, a component. */
export interface PaymentStreamFixingDateGrpComponent {
  readonly noPaymentStreamFixingDates?: readonly PaymentStreamFixingDateGrpPaymentStreamFixingDatesEntry[]
}

/** An entry of NoPaymentStreamFormulas(42683). */
export interface PaymentStreamFormulaMathGrpPaymentStreamFormulasEntry {
  readonly paymentStreamFormulaLength?: number
  readonly paymentStreamFormula: DataBytes
  readonly paymentStreamFormulaDesc?: string
}

/** PaymentStreamFormulaMathGrp, a component. */
export interface PaymentStreamFormulaMathGrpComponent {
  readonly noPaymentStreamFormulas?: readonly PaymentStreamFormulaMathGrpPaymentStreamFormulasEntry[]
}

/** An entry of NoPaymentStubEndDateBusinessCenters(42696). */
export interface PaymentStubEndDateBusinessCenterGrpPaymentStubEndDateBusinessCentersEntry {
  readonly paymentStubEndDateBusinessCenter: string
}

/** PaymentStubEndDateBusinessCenterGrp, a component. */
export interface PaymentStubEndDateBusinessCenterGrpComponent {
  readonly noPaymentStubEndDateBusinessCenters?: readonly PaymentStubEndDateBusinessCenterGrpPaymentStubEndDateBusinessCentersEntry[]
}

/** An entry of NoPaymentStubStartDateBusinessCenters(42705). */
export interface PaymentStubStartDateBusinessCenterGrpPaymentStubStartDateBusinessCentersEntry {
  readonly paymentStubStartDateBusinessCenter: string
}

/** PaymentStubStartDateBusinessCenterGrp, a component. */
export interface PaymentStubStartDateBusinessCenterGrpComponent {
  readonly noPaymentStubStartDateBusinessCenters?: readonly PaymentStubStartDateBusinessCenterGrpPaymentStubStartDateBusinessCentersEntry[]
}

/** An entry of NoReturnRateDates(42709). */
export interface ReturnRateDateGrpReturnRateDatesEntry extends Partial<ReturnRateValuationDateGrpComponent>, Partial<ReturnRateValuationDateBusinessCenterGrpComponent> {
  readonly returnRateDateMode: Enumerations['returnRateDateMode']
  readonly returnRateValuationDateRelativeTo?: number
  readonly returnRateValuationDateOffsetPeriod?: number
  readonly returnRateValuationDateOffsetUnit?: string
  readonly returnRateValuationDateOffsetDayType?: number
  readonly returnRateValuationStartDateUnadjusted?: string
  readonly returnRateValuationStartDateRelativeTo?: number
  readonly returnRateValuationStartDateOffsetPeriod?: number
  readonly returnRateValuationStartDateOffsetUnit?: string
  readonly returnRateValuationStartDateOffsetDayType?: number
  readonly returnRateValuationStartDateAdjusted?: string
  readonly returnRateValuationEndDateUnadjusted?: string
  readonly returnRateValuationEndDateRelativeTo?: number
  readonly returnRateValuationEndDateOffsetPeriod?: number
  readonly returnRateValuationEndDateOffsetUnit?: string
  readonly returnRateValuationEndDateOffsetDayType?: number
  readonly returnRateValuationEndDateAdjusted?: string
  readonly returnRateValuationFrequencyPeriod?: number
  readonly returnRateValuationFrequencyUnit?: string
  readonly returnRateValuationFrequencyRollConvention?: string
  readonly returnRateValuationDateBusinessDayConvention?: number
}

/** ReturnRateDateGrp, a component. */
export interface ReturnRateDateGrpComponent {
  readonly noReturnRateDates?: readonly ReturnRateDateGrpReturnRateDatesEntry[]
}

/** An entry of NoReturnRateFXConversions(42731). */
export interface ReturnRateFXConversionGrpReturnRateFXConversionsEntry {
  readonly returnRateFXCurrencySymbol: string
  readonly returnRateFXRate?: Decimal
  readonly returnRateFXRateCalc?: string
}

/** ReturnRateFXConversionGrp, a component. */
export interface ReturnRateFXConversionGrpComponent {
  readonly noReturnRateFXConversions?: readonly ReturnRateFXConversionGrpReturnRateFXConversionsEntry[]
}

/** An entry of NoReturnRates(42735). */
export interface ReturnRateGrpReturnRatesEntry extends Partial<ReturnRatePriceGrpComponent>, Partial<ReturnRateFXConversionGrpComponent>, Partial<ReturnRateInformationSourceGrpComponent>, Partial<ReturnRateDateGrpComponent> {
  readonly returnRatePriceSequence: Enumerations['returnRatePriceSequence']
  readonly returnRateCommissionBasis?: string
  readonly returnRateCommissionAmount?: Decimal
  readonly returnRateCommissionCurrency?: string
  readonly returnRateTotalCommissionPerTrade?: Decimal
  readonly returnRateDeterminationMethod?: string
  readonly returnRateAmountRelativeTo?: number
  readonly returnRateQuoteMeasureType?: string
  readonly returnRateQuoteUnits?: string
  readonly returnRateQuoteMethod?: number
  readonly returnRateQuoteCurrency?: string
  readonly returnRateQuoteCurrencyType?: string
  readonly returnRateQuoteTimeType?: Enumerations['returnRateQuoteTimeType']
  readonly returnRateQuoteTime?: string
  readonly returnRateQuoteDate?: string
  readonly returnRateQuoteExpirationTime?: string
  readonly returnRateQuoteBusinessCenter?: string
  readonly returnRateQuoteExchange?: string
  readonly returnRateQuotePricingModel?: string
  readonly returnRateCashFlowType?: string
  readonly returnRateValuationTimeType?: number
  readonly returnRateValuationTime?: string
  readonly returnRateValuationTimeBusinessCenter?: string
  readonly returnRateValuationPriceOption?: Enumerations['returnRateValuationPriceOption']
  readonly returnRateFinalPriceFallback?: number
}

/** ReturnRateGrp, a component. */
export interface ReturnRateGrpComponent {
  readonly noReturnRates?: readonly ReturnRateGrpReturnRatesEntry[]
}

/** An entry of NoReturnRateInformationSources(42761). */
export interface ReturnRateInformationSourceGrpReturnRateInformationSourcesEntry {
  readonly returnRateInformationSource: number
  readonly returnRateReferencePage?: string
  readonly returnRateReferencePageHeading?: string
}

/** ReturnRateInformationSourceGrp, a component. */
export interface ReturnRateInformationSourceGrpComponent {
  readonly noReturnRateInformationSources?: readonly ReturnRateInformationSourceGrpReturnRateInformationSourcesEntry[]
}

/** An entry of NoReturnRatePrices(42765). */
export interface ReturnRatePriceGrpReturnRatePricesEntry {
  readonly returnRatePriceBasis: Enumerations['returnRatePriceBasis']
  readonly returnRatePrice?: Decimal
  readonly returnRatePriceCurrency?: string
  readonly returnRatePriceType?: Enumerations['returnRatePriceType']
}

/** ReturnRatePriceGrp, a component. */
export interface ReturnRatePriceGrpComponent {
  readonly noReturnRatePrices?: readonly ReturnRatePriceGrpReturnRatePricesEntry[]
}

/** An entry of NoReturnRateValuationDateBusinessCenters(42770). */
export interface ReturnRateValuationDateBusinessCenterGrpReturnRateValuationDateBusinessCentersEntry {
  readonly returnRateValuationDateBusinessCenter: string
}

/** ReturnRateValuationDateBusinessCenterGrp, a component. */
export interface ReturnRateValuationDateBusinessCenterGrpComponent {
  readonly noReturnRateValuationDateBusinessCenters?: readonly ReturnRateValuationDateBusinessCenterGrpReturnRateValuationDateBusinessCentersEntry[]
}

/** An entry of NoReturnRateValuationDates(42772). */
export interface ReturnRateValuationDateGrpReturnRateValuationDatesEntry {
  readonly returnRateValuationDate: string
  readonly returnRateValuationDateType?: number
}

/** ReturnRateValuationDateGrp, a component. */
export interface ReturnRateValuationDateGrpComponent {
  readonly noReturnRateValuationDates?: readonly ReturnRateValuationDateGrpReturnRateValuationDatesEntry[]
}

/** An entry of NoSettlMethodElectionDateBusinessCenters(42775). */
export interface SettlMethodElectionDateBusinessCenterGrpSettlMethodElectionDateBusinessCentersEntry {
  readonly settlMethodElectionDateBusinessCenter: string
}

/** SettlMethodElectionDateBusinessCenterGrp, a component. */
export interface SettlMethodElectionDateBusinessCenterGrpComponent {
  readonly noSettlMethodElectionDateBusinessCenters?: readonly SettlMethodElectionDateBusinessCenterGrpSettlMethodElectionDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingCashSettlDateBusinessCenters(42788). */
export interface UnderlyingCashSettlDateBusinessCenterGrpUnderlyingCashSettlDateBusinessCentersEntry {
  readonly underlyingCashSettlDateBusinessCenter: string
}

/** UnderlyingCashSettlDateBusinessCenterGrp, a component. */
export interface UnderlyingCashSettlDateBusinessCenterGrpComponent {
  readonly noUnderlyingCashSettlDateBusinessCenters?: readonly UnderlyingCashSettlDateBusinessCenterGrpUnderlyingCashSettlDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingDividendAccrualPaymentDateBusinessCenters(42799). */
export interface UnderlyingDividendAccrualPaymentDateBusinessCenterGrpUnderlyingDividendAccrualPaymentDateBusinessCentersEntry {
  readonly underlyingDividendAccrualPaymentDateBusinessCenter: string
}

/** UnderlyingDividendAccrualPaymentDateBusinessCenterGrp, a component. */
export interface UnderlyingDividendAccrualPaymentDateBusinessCenterGrpComponent {
  readonly noUnderlyingDividendAccrualPaymentDateBusinessCenters?: readonly UnderlyingDividendAccrualPaymentDateBusinessCenterGrpUnderlyingDividendAccrualPaymentDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingDividendFXTriggerDateBusinessCenters(42853). */
export interface UnderlyingDividendFXTriggerDateBusinessCenterGrpUnderlyingDividendFXTriggerDateBusinessCentersEntry {
  readonly underlyingDividendFXTriggerDateBusinessCenter: string
}

/** UnderlyingDividendFXTriggerDateBusinessCenterGrp, a component. */
export interface UnderlyingDividendFXTriggerDateBusinessCenterGrpComponent {
  readonly noUnderlyingDividendFXTriggerDateBusinessCenters?: readonly UnderlyingDividendFXTriggerDateBusinessCenterGrpUnderlyingDividendFXTriggerDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingDividendPayments(42855). */
export interface UnderlyingDividendPaymentGrpUnderlyingDividendPaymentsEntry {
  readonly underlyingDividendPaymentDate: string
  readonly underlyingDividendPaymentAmount?: Decimal
  readonly underlyingDividendPaymentCurrency?: string
  readonly underlyingDividendAccruedInterest?: Decimal
}

/** UnderlyingDividendPaymentGrp, a component. */
export interface UnderlyingDividendPaymentGrpComponent {
  readonly noUnderlyingDividendPayments?: readonly UnderlyingDividendPaymentGrpUnderlyingDividendPaymentsEntry[]
}

/** An entry of NoUnderlyingDividendPeriods(42862). */
export interface UnderlyingDividendPeriodGrpUnderlyingDividendPeriodsEntry extends Partial<UnderlyingDividendPeriodBusinessCenterGrpComponent> {
  readonly underlyingDividendPeriodSequence: number
  readonly underlyingDividendPeriodStartDateUnadjusted?: string
  readonly underlyingDividendPeriodEndDateUnadjusted?: string
  readonly underlyingDividendPeriodUnderlierRefID?: string
  readonly underlyingDividendPeriodStrikePrice?: Decimal
  readonly underlyingDividendPeriodBusinessDayConvention?: number
  readonly underlyingDividendPeriodValuationDateUnadjusted?: string
  readonly underlyingDividendPeriodValuationDateRelativeTo?: number
  readonly underlyingDividendPeriodValuationDateOffsetPeriod?: number
  readonly underlyingDividendPeriodValuationDateOffsetUnit?: string
  readonly underlyingDividendPeriodValuationDateOffsetDayType?: number
  readonly underlyingDividendPeriodValuationDateAdjusted?: string
  readonly underlyingDividendPeriodPaymentDateUnadjusted?: string
  readonly underlyingDividendPeriodPaymentDateRelativeTo?: number
  readonly underlyingDividendPeriodPaymentDateOffsetPeriod?: number
  readonly underlyingDividendPeriodPaymentDateOffsetUnit?: string
  readonly underlyingDividendPeriodPaymentDateOffsetDayType?: number
  readonly underlyingDividendPeriodPaymentDateAdjusted?: string
  readonly underlyingDividendPeriodXID?: string
}

/** UnderlyingDividendPeriodGrp, a component. */
export interface UnderlyingDividendPeriodGrpComponent {
  readonly noUnderlyingDividendPeriods?: readonly UnderlyingDividendPeriodGrpUnderlyingDividendPeriodsEntry[]
}

/** An entry of NoUnderlyingDividendPeriodBusinessCenters(42882). */
export interface UnderlyingDividendPeriodBusinessCenterGrpUnderlyingDividendPeriodBusinessCentersEntry {
  readonly underlyingDividendPeriodBusinessCenter: string
}

/** UnderlyingDividendPeriodBusinessCenterGrp, a component. */
export interface UnderlyingDividendPeriodBusinessCenterGrpComponent {
  readonly noUnderlyingDividendPeriodBusinessCenters?: readonly UnderlyingDividendPeriodBusinessCenterGrpUnderlyingDividendPeriodBusinessCentersEntry[]
}

/** An entry of NoUnderlyingExtraordinaryEvents(42884). */
export interface UnderlyingExtraordinaryEventGrpUnderlyingExtraordinaryEventsEntry {
  readonly underlyingExtraordinaryEventType: string
  readonly underlyingExtraordinaryEventValue?: string
}

/** UnderlyingExtraordinaryEventGrp, a component. */
export interface UnderlyingExtraordinaryEventGrpComponent {
  readonly noUnderlyingExtraordinaryEvents?: readonly UnderlyingExtraordinaryEventGrpUnderlyingExtraordinaryEventsEntry[]
}

/** An entry of NoUnderlyingPaymentStreamCompoundingDates(42901). */
export interface UnderlyingPaymentStreamCompoundingDateGrpUnderlyingPaymentStreamCompoundingDatesEntry {
  readonly underlyingPaymentStreamCompoundingDate: string
  readonly underlyingPaymentStreamCompoundingDateType?: number
}

/** UnderlyingPaymentStreamCompoundingDateGrp, a component. */
export interface UnderlyingPaymentStreamCompoundingDateGrpComponent {
  readonly noUnderlyingPaymentStreamCompoundingDates?: readonly UnderlyingPaymentStreamCompoundingDateGrpUnderlyingPaymentStreamCompoundingDatesEntry[]
}

/** An entry of NoUnderlyingPaymentStreamCompoundingDatesBusinessCenters(42915). */
export interface UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrpUnderlyingPaymentStreamCompoundingDatesBusinessCentersEntry {
  readonly underlyingPaymentStreamCompoundingDatesBusinessCenter: string
}

/** UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStreamCompoundingDatesBusinessCenters?: readonly UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrpUnderlyingPaymentStreamCompoundingDatesBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStreamFixingDates(42955). */
export interface UnderlyingPaymentStreamFixingDateGrpUnderlyingPaymentStreamFixingDatesEntry {
  readonly underlyingPaymentStreamFixingDate: string
  readonly underlyingPaymentStreamFixingDateType?: number
}

/** UnderlyingPaymentStreamFixingDateGrp, a component. */
export interface UnderlyingPaymentStreamFixingDateGrpComponent {
  readonly noUnderlyingPaymentStreamFixingDates?: readonly UnderlyingPaymentStreamFixingDateGrpUnderlyingPaymentStreamFixingDatesEntry[]
}

/** An entry of NoUnderlyingPaymentStreamFormulas(42981). */
export interface UnderlyingPaymentStreamFormulaMathGrpUnderlyingPaymentStreamFormulasEntry {
  readonly underlyingPaymentStreamFormulaLength?: number
  readonly underlyingPaymentStreamFormula: DataBytes
  readonly underlyingPaymentStreamFormulaDesc?: string
}

/** UnderlyingPaymentStreamFormulaMathGrp, a component. */
export interface UnderlyingPaymentStreamFormulaMathGrpComponent {
  readonly noUnderlyingPaymentStreamFormulas?: readonly UnderlyingPaymentStreamFormulaMathGrpUnderlyingPaymentStreamFormulasEntry[]
}

/** An entry of NoUnderlyingPaymentStubEndDateBusinessCenters(42991). */
export interface UnderlyingPaymentStubEndDateBusinessCenterGrpUnderlyingPaymentStubEndDateBusinessCentersEntry {
  readonly underlyingPaymentStubEndDateBusinessCenter: string
}

/** UnderlyingPaymentStubEndDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStubEndDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStubEndDateBusinessCenters?: readonly UnderlyingPaymentStubEndDateBusinessCenterGrpUnderlyingPaymentStubEndDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingPaymentStubStartDateBusinessCenters(43000). */
export interface UnderlyingPaymentStubStartDateBusinessCenterGrpUnderlyingPaymentStubStartDateBusinessCentersEntry {
  readonly underlyingPaymentStubStartDateBusinessCenter: string
}

/** UnderlyingPaymentStubStartDateBusinessCenterGrp, a component. */
export interface UnderlyingPaymentStubStartDateBusinessCenterGrpComponent {
  readonly noUnderlyingPaymentStubStartDateBusinessCenters?: readonly UnderlyingPaymentStubStartDateBusinessCenterGrpUnderlyingPaymentStubStartDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingRateSpreadSteps(43005). */
export interface UnderlyingRateSpreadStepGrpUnderlyingRateSpreadStepsEntry {
  readonly underlyingRateSpreadStepDate: string
  readonly underlyingRateSpreadStepValue?: Decimal
}

/** UnderlyingRateSpreadStepGrp, a component. */
export interface UnderlyingRateSpreadStepGrpComponent {
  readonly noUnderlyingRateSpreadSteps?: readonly UnderlyingRateSpreadStepGrpUnderlyingRateSpreadStepsEntry[]
}

/** An entry of NoUnderlyingReturnRateDates(43008). */
export interface UnderlyingReturnRateDateGrpUnderlyingReturnRateDatesEntry extends Partial<UnderlyingReturnRateValuationDateGrpComponent>, Partial<UnderlyingReturnRateValuationDateBusinessCenterGrpComponent> {
  readonly underlyingReturnRateDateMode: number
  readonly underlyingReturnRateValuationDateRelativeTo?: number
  readonly underlyingReturnRateValuationDateOffsetPeriod?: number
  readonly underlyingReturnRateValuationDateOffsetUnit?: string
  readonly underlyingReturnRateValuationDateOffsetDayType?: number
  readonly underlyingReturnRateValuationStartDateUnadjusted?: string
  readonly underlyingReturnRateValuationStartDateRelativeTo?: number
  readonly underlyingReturnRateValuationStartDateOffsetPeriod?: number
  readonly underlyingReturnRateValuationStartDateOffsetUnit?: string
  readonly underlyingReturnRateValuationStartDateOffsetDayType?: number
  readonly underlyingReturnRateValuationStartDateAdjusted?: string
  readonly underlyingReturnRateValuationEndDateUnadjusted?: string
  readonly underlyingReturnRateValuationEndDateRelativeTo?: number
  readonly underlyingReturnRateValuationEndDateOffsetPeriod?: number
  readonly underlyingReturnRateValuationEndDateOffsetUnit?: string
  readonly underlyingReturnRateValuationEndDateOffsetDayType?: number
  readonly underlyingReturnRateValuationEndDateAdjusted?: string
  readonly underlyingReturnRateValuationFrequencyPeriod?: number
  readonly underlyingReturnRateValuationFrequencyUnit?: string
  readonly underlyingReturnRateValuationFrequencyRollConvention?: string
  readonly underlyingReturnRateValuationDateBusinessDayConvention?: number
}

/** UnderlyingReturnRateDateGrp, a component. */
export interface UnderlyingReturnRateDateGrpComponent {
  readonly noUnderlyingReturnRateDates?: readonly UnderlyingReturnRateDateGrpUnderlyingReturnRateDatesEntry[]
}

/** An entry of NoUnderlyingReturnRateFXConversions(43030). */
export interface UnderlyingReturnRateFXConversionGrpUnderlyingReturnRateFXConversionsEntry {
  readonly underlyingReturnRateFXCurrencySymbol: string
  readonly underlyingReturnRateFXRate?: Decimal
  readonly underlyingReturnRateFXRateCalc?: string
}

/** UnderlyingReturnRateFXConversionGrp, a component. */
export interface UnderlyingReturnRateFXConversionGrpComponent {
  readonly noUnderlyingReturnRateFXConversions?: readonly UnderlyingReturnRateFXConversionGrpUnderlyingReturnRateFXConversionsEntry[]
}

/** An entry of NoUnderlyingReturnRates(43034). */
export interface UnderlyingReturnRateGrpUnderlyingReturnRatesEntry extends Partial<UnderlyingReturnRatePriceGrpComponent>, Partial<UnderlyingReturnRateFXConversionGrpComponent>, Partial<UnderlyingReturnRateInformationSourceGrpComponent>, Partial<UnderlyingReturnRateDateGrpComponent> {
  readonly underlyingReturnRatePriceSequence: number
  readonly underlyingReturnRateCommissionBasis?: string
  readonly underlyingReturnRateCommissionAmount?: Decimal
  readonly underlyingReturnRateCommissionCurrency?: string
  readonly underlyingReturnRateTotalCommissionPerTrade?: Decimal
  readonly underlyingReturnRateDeterminationMethod?: string
  readonly underlyingReturnRateAmountRelativeTo?: number
  readonly underlyingReturnRateQuoteMeasureType?: string
  readonly underlyingReturnRateQuoteUnits?: string
  readonly underlyingReturnRateQuoteMethod?: number
  readonly underlyingReturnRateQuoteCurrency?: string
  readonly underlyingReturnRateQuoteCurrencyType?: string
  readonly underlyingReturnRateQuoteTimeType?: number
  readonly underlyingReturnRateQuoteTime?: string
  readonly underlyingReturnRateQuoteDate?: string
  readonly underlyingReturnRateQuoteExpirationTime?: string
  readonly underlyingReturnRateQuoteBusinessCenter?: string
  readonly underlyingReturnRateQuoteExchange?: string
  readonly underlyingReturnRateQuotePricingModel?: string
  readonly underlyingReturnRateCashFlowType?: string
  readonly underlyingReturnRateValuationTimeType?: number
  readonly underlyingReturnRateValuationTime?: string
  readonly underlyingReturnRateValuationTimeBusinessCenter?: string
  readonly underlyingReturnRateValuationPriceOption?: number
  readonly underlyingReturnRateFinalPriceFallback?: number
}

/** UnderlyingReturnRateGrp, a component. */
export interface UnderlyingReturnRateGrpComponent {
  readonly noUnderlyingReturnRates?: readonly UnderlyingReturnRateGrpUnderlyingReturnRatesEntry[]
}

/** An entry of NoUnderlyingReturnRateInformationSources(43060). */
export interface UnderlyingReturnRateInformationSourceGrpUnderlyingReturnRateInformationSourcesEntry {
  readonly underlyingReturnRateInformationSource: number
  readonly underlyingReturnRateReferencePage?: string
  readonly underlyingReturnRateReferencePageHeading?: string
}

/** UnderlyingReturnRateInformationSourceGrp, a component. */
export interface UnderlyingReturnRateInformationSourceGrpComponent {
  readonly noUnderlyingReturnRateInformationSources?: readonly UnderlyingReturnRateInformationSourceGrpUnderlyingReturnRateInformationSourcesEntry[]
}

/** An entry of NoUnderlyingReturnRatePrices(43064). */
export interface UnderlyingReturnRatePriceGrpUnderlyingReturnRatePricesEntry {
  readonly underlyingReturnRatePriceBasis: number
  readonly underlyingReturnRatePrice?: Decimal
  readonly underlyingReturnRatePriceCurrency?: string
  readonly underlyingReturnRatePriceType?: number
}

/** UnderlyingReturnRatePriceGrp, a component. */
export interface UnderlyingReturnRatePriceGrpComponent {
  readonly noUnderlyingReturnRatePrices?: readonly UnderlyingReturnRatePriceGrpUnderlyingReturnRatePricesEntry[]
}

/** An entry of NoUnderlyingReturnRateValuationDateBusinessCenters(43069). */
export interface UnderlyingReturnRateValuationDateBusinessCenterGrpUnderlyingReturnRateValuationDateBusinessCentersEntry {
  readonly underlyingReturnRateValuationDateBusinessCenter: string
}

/** UnderlyingReturnRateValuationDateBusinessCenterGrp, a component. */
export interface UnderlyingReturnRateValuationDateBusinessCenterGrpComponent {
  readonly noUnderlyingReturnRateValuationDateBusinessCenters?: readonly UnderlyingReturnRateValuationDateBusinessCenterGrpUnderlyingReturnRateValuationDateBusinessCentersEntry[]
}

/** An entry of NoUnderlyingReturnRateValuationDates(43071). */
export interface UnderlyingReturnRateValuationDateGrpUnderlyingReturnRateValuationDatesEntry {
  readonly underlyingReturnRateValuationDate: string
  readonly underlyingReturnRateValuationDateType?: number
}

/** UnderlyingReturnRateValuationDateGrp, a component. */
export interface UnderlyingReturnRateValuationDateGrpComponent {
  readonly noUnderlyingReturnRateValuationDates?: readonly UnderlyingReturnRateValuationDateGrpUnderlyingReturnRateValuationDatesEntry[]
}

/** An entry of NoUnderlyingSettlMethodElectionDateBusinessCenters(43074). */
export interface UnderlyingSettlMethodElectionDateBusinessCenterGrpUnderlyingSettlMethodElectionDateBusinessCentersEntry {
  readonly underlyingSettlMethodElectionDateBusinessCenter: string
}

/** UnderlyingSettlMethodElectionDateBusinessCenterGrp, a component. */
export interface UnderlyingSettlMethodElectionDateBusinessCenterGrpComponent {
  readonly noUnderlyingSettlMethodElectionDateBusinessCenters?: readonly UnderlyingSettlMethodElectionDateBusinessCenterGrpUnderlyingSettlMethodElectionDateBusinessCentersEntry[]
}

/** An entry of NoTrdRegPublications(2668). */
export interface TrdRegPublicationGrpTrdRegPublicationsEntry {
  readonly trdRegPublicationType: Enumerations['trdRegPublicationType']
  readonly trdRegPublicationReason?: Enumerations['trdRegPublicationReason']
}

/** TrdRegPublicationGrp, a component. */
export interface TrdRegPublicationGrpComponent {
  readonly noTrdRegPublications?: readonly TrdRegPublicationGrpTrdRegPublicationsEntry[]
}

/** An entry of NoOrderAttributes(2593). */
export interface OrderAttributeGrpOrderAttributesEntry {
  readonly orderAttributeType: Enumerations['orderAttributeType']
  readonly orderAttributeValue?: string
}

/** OrderAttributeGrp, a component. */
export interface OrderAttributeGrpComponent {
  readonly noOrderAttributes?: readonly OrderAttributeGrpOrderAttributesEntry[]
}

/** An entry of NoSideCollateralAmounts(2691). */
export interface SideCollateralAmountGrpSideCollateralAmountsEntry extends Partial<SideCollateralReinvestmentGrpComponent> {
  readonly sideCurrentCollateralAmount: Decimal
  readonly sideCollateralCurrency?: string
  readonly sideCollateralCurrencyCodeSource?: string
  readonly sideCollateralAmountType?: number
  readonly sideCollateralFXRate?: Decimal
  readonly sideCollateralFXRateCalc?: string
  readonly sideCollateralType?: string
  readonly sideCollateralAmountMarketSegmentID?: string
  readonly sideCollateralAmountMarketID?: string
  readonly sideHaircutIndicator?: boolean
  readonly sideCollateralPortfolioID?: string
  readonly sideCollateralPercentOverage?: Decimal
  readonly sideCollateralMarketPrice?: Decimal
  readonly sideCollateralReinvestmentRate?: Decimal
  readonly sideUnderlyingRefID?: string
}

/** SideCollateralAmountGrp, a component. */
export interface SideCollateralAmountGrpComponent {
  readonly noSideCollateralAmounts?: readonly SideCollateralAmountGrpSideCollateralAmountsEntry[]
}

/** An entry of NoQuoteAttributes(2706). */
export interface QuoteAttributeGrpQuoteAttributesEntry {
  readonly quoteAttributeType: Enumerations['quoteAttributeType']
  readonly quoteAttributeValue?: string
}

/** QuoteAttributeGrp, a component. */
export interface QuoteAttributeGrpComponent {
  readonly noQuoteAttributes?: readonly QuoteAttributeGrpQuoteAttributesEntry[]
}

/** An entry of NoPriceQualifiers(2709). */
export interface PriceQualifierGrpPriceQualifiersEntry {
  readonly priceQualifier: Enumerations['priceQualifier']
}

/** PriceQualifierGrp, a component. */
export interface PriceQualifierGrpComponent {
  readonly noPriceQualifiers?: readonly PriceQualifierGrpPriceQualifiersEntry[]
}

/** An entry of NoIndexRollMonths(2734). */
export interface IndexRollMonthGrpIndexRollMonthsEntry {
  readonly indexRollMonth: string
}

/** IndexRollMonthGrp, a component. */
export interface IndexRollMonthGrpComponent {
  readonly noIndexRollMonths?: readonly IndexRollMonthGrpIndexRollMonthsEntry[]
}

/** An entry of NoReferenceDataDates(2746). */
export interface ReferenceDataDateGrpReferenceDataDatesEntry {
  readonly referenceDataDate: UtcText
  readonly referenceDataDateType?: Enumerations['referenceDataDateType']
}

/** ReferenceDataDateGrp, a component. */
export interface ReferenceDataDateGrpComponent {
  readonly noReferenceDataDates?: readonly ReferenceDataDateGrpReferenceDataDatesEntry[]
}

/** An entry of NoMatchExceptions(2772). */
export interface MatchExceptionGrpMatchExceptionsEntry {
  readonly matchExceptionType: Enumerations['matchExceptionType']
  readonly matchExceptionElementType?: Enumerations['matchExceptionElementType']
  readonly matchExceptionElementName?: string
  readonly matchExceptionAllocValue?: string
  readonly matchExceptionConfirmValue?: string
  readonly matchExceptionToleranceValue?: Decimal
  readonly matchExceptionToleranceValueType?: Enumerations['matchExceptionToleranceValueType']
  readonly matchExceptionText?: string
  readonly encodedMatchExceptionTextLen?: number
  readonly encodedMatchExceptionText?: DataBytes
}

/** MatchExceptionGrp, a component. */
export interface MatchExceptionGrpComponent {
  readonly noMatchExceptions?: readonly MatchExceptionGrpMatchExceptionsEntry[]
}

/** An entry of NoMatchingDataPoints(2781). */
export interface MatchingDataPointGrpMatchingDataPointsEntry {
  readonly matchingDataPointIndicator: Enumerations['matchingDataPointIndicator']
  readonly matchingDataPointValue?: string
  readonly matchingDataPointType?: number
  readonly matchingDataPointName?: string
}

/** MatchingDataPointGrp, a component. */
export interface MatchingDataPointGrpComponent {
  readonly noMatchingDataPoints?: readonly MatchingDataPointGrpMatchingDataPointsEntry[]
}

/** An entry of NoOrders(73). */
export interface OrderAggregationGrpOrdersEntry {
  readonly clOrdID: string
  readonly orderID?: string
  readonly orderQty?: Decimal
  readonly orderAvgPx?: Decimal
}

/** OrderAggregationGrp, a component. */
export interface OrderAggregationGrpComponent {
  readonly noOrders?: readonly OrderAggregationGrpOrdersEntry[]
}

/** An entry of NoExecs(124). */
export interface ExecutionAggregationGrpExecsEntry {
  readonly lastQty: Decimal
  readonly execID?: string
  readonly tradeID?: string
  readonly lastPx?: Decimal
}

/** ExecutionAggregationGrp, a component. */
export interface ExecutionAggregationGrpComponent {
  readonly noExecs?: readonly ExecutionAggregationGrpExecsEntry[]
}

/** An entry of NoCollateralReinvestments(2845). */
export interface CollateralReinvestmentGrpCollateralReinvestmentsEntry {
  readonly collateralReinvestmentType: Enumerations['collateralReinvestmentType']
  readonly collateralReinvestmentAmount?: Decimal
  readonly collateralReinvestmentCurrency?: string
  readonly collateralReinvestmentCurrencyCodeSource?: string
}

/** CollateralReinvestmentGrp, a component. */
export interface CollateralReinvestmentGrpComponent {
  readonly noCollateralReinvestments?: readonly CollateralReinvestmentGrpCollateralReinvestmentsEntry[]
}

/** An entry of NoFundingSources(2849). */
export interface FundingSourceGrpFundingSourcesEntry {
  readonly fundingSource: Enumerations['fundingSource']
  readonly fundingSourceMarketValue?: Decimal
  readonly fundingSourceCurrency?: string
  readonly fundingSourceCurrencyCodeSource?: string
}

/** FundingSourceGrp, a component. */
export interface FundingSourceGrpComponent {
  readonly noFundingSources?: readonly FundingSourceGrpFundingSourcesEntry[]
}

/** An entry of NoTransactionAttributes(2871). */
export interface TransactionAttributeGrpTransactionAttributesEntry {
  readonly transactionAttributeType: Enumerations['transactionAttributeType']
  readonly transactionAttributeValue?: string
}

/** TransactionAttributeGrp, a component. */
export interface TransactionAttributeGrpComponent {
  readonly noTransactionAttributes?: readonly TransactionAttributeGrpTransactionAttributesEntry[]
}

/** An entry of NoSideCollateralReinvestments(2864). */
export interface SideCollateralReinvestmentGrpSideCollateralReinvestmentsEntry {
  readonly sideCollateralReinvestmentType: number
  readonly sideCollateralReinvestmentAmount?: Decimal
  readonly sideCollateralReinvestmentCurrency?: string
  readonly sideCollateralReinvestmentCurrencyCodeSource?: string
}

/** SideCollateralReinvestmentGrp, a component. */
export interface SideCollateralReinvestmentGrpComponent {
  readonly noSideCollateralReinvestments?: readonly SideCollateralReinvestmentGrpSideCollateralReinvestmentsEntry[]
}

/** An entry of NoOrders(73). */
export interface RelatedOrderGrpOrdersEntry {
  readonly relatedOrderID: string
  readonly relatedOrderIDSource?: Enumerations['relatedOrderIDSource']
  readonly relatedOrderTime?: UtcText
  readonly relatedOrderQty?: Decimal
  readonly orderRelationship?: Enumerations['orderRelationship']
  readonly orderOriginationFirmID?: string
}

/** RelatedOrderGrp, a component. */
export interface RelatedOrderGrpComponent {
  readonly noOrders?: readonly RelatedOrderGrpOrdersEntry[]
}

/** Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10). */
export interface Header {
}

/** IOI(6). */
export interface IOI extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<PartiesComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegIOIGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<IOIQualGrpComponent>, Partial<RoutingGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<RelativeValueGrpComponent>, Partial<YieldDataComponent> {
  readonly ioiid: string
  readonly ioiTransType: Enumerations['ioiTransType']
  readonly ioiRefID?: string
  readonly side: Enumerations['side']
  readonly qtyType?: Enumerations['qtyType']
  readonly ioiQty: Enumerations['ioiQty']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
export interface Advertisement extends InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<RoutingGrpComponent> {
  readonly advId: string
  readonly advTransType: Enumerations['advTransType']
  readonly advRefID?: string
  readonly advSide: Enumerations['advSide']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly price?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
export interface ExecutionReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<ContraGrpComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PreAllocGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<PaymentGrpComponent>, Partial<StipulationsComponent>, Partial<OrderQtyDataComponent>, Partial<PriceQualifierGrpComponent>, Partial<TriggeringInstructionComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<LimitAmtsComponent>, Partial<FillsGrpComponent>, Partial<OrderEventGrpComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<RelativeValueGrpComponent>, Partial<YieldDataComponent>, Partial<RateSourceComponent>, Partial<ValueChecksGrpComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<DisclosureInstructionGrpComponent>, Partial<ContAmtGrpComponent>, Partial<InstrmtLegExecGrpComponent>, Partial<MiscFeesGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<TrdRegPublicationGrpComponent>, Partial<TradePriceConditionGrpComponent>, Partial<ThrottleResponseComponent>, Partial<RelatedOrderGrpComponent> {
  readonly orderID: string
  readonly orderRequestID?: number
  readonly massOrderRequestID?: string
  readonly secondaryOrderID?: string
  readonly secondaryClOrdID?: string
  readonly secondaryExecID?: string
  readonly clOrdID?: string
  readonly quoteMsgID?: string
  readonly origClOrdID?: string
  readonly clOrdLinkID?: string
  readonly mdEntryID?: string
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
  readonly refRiskLimitCheckID?: string
  readonly refRiskLimitCheckIDType?: Enumerations['refRiskLimitCheckIDType']
  readonly trdMatchID?: string
  readonly trdMatchSubID?: string
  readonly execID: string
  readonly execRefID?: string
  readonly execType: Enumerations['execType']
  readonly execTypeReason?: Enumerations['execTypeReason']
  readonly ordStatus: Enumerations['ordStatus']
  readonly workingIndicator?: boolean
  readonly currentWorkingPrice?: Decimal
  readonly ordRejReason?: Enumerations['ordRejReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly anonymousTradeIndicator?: boolean
  readonly algorithmicTradeIndicator?: Enumerations['algorithmicTradeIndicator']
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly regulatoryTransactionType?: Enumerations['regulatoryTransactionType']
  readonly previouslyReported?: boolean
  readonly tradeReportingIndicator?: Enumerations['tradeReportingIndicator']
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
  readonly shortMarkingExemptIndicator?: boolean
  readonly shortSaleExemptionReason?: Enumerations['shortSaleExemptionReason']
  readonly qtyType?: Enumerations['qtyType']
  readonly lotType?: Enumerations['lotType']
  readonly ordType?: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly triggered?: Enumerations['triggered']
  readonly peggedPrice?: Decimal
  readonly peggedRefPrice?: Decimal
  readonly discretionPrice?: Decimal
  readonly tradePriceNegotiationMethod?: Enumerations['tradePriceNegotiationMethod']
  readonly upfrontPrice?: Decimal
  readonly upfrontPriceType?: Enumerations['upfrontPriceType']
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly targetStrategyPerformance?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly execInst?: string
  readonly auctionInstruction?: Enumerations['auctionInstruction']
  readonly aggressorIndicator?: boolean
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly preTradeAnonymity?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly lastQty?: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly underlyingLastQty?: Decimal
  readonly lastQtyVariance?: Decimal
  readonly lastPx?: Decimal
  readonly underlyingLastPx?: Decimal
  readonly lastParPx?: Decimal
  readonly midPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastUpfrontPrice?: Decimal
  readonly reportingPx?: Decimal
  readonly reportingQty?: Decimal
  readonly lastMkt?: string
  readonly venueType?: Enumerations['venueType']
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly timeBracket?: string
  readonly lastCapacity?: Enumerations['lastCapacity']
  readonly leavesQty: Decimal
  readonly cumQty: Decimal
  readonly cxlQty?: Decimal
  readonly avgPx?: Decimal
  readonly dayOrderQty?: Decimal
  readonly dayCumQty?: Decimal
  readonly dayAvgPx?: Decimal
  readonly totNoFills?: number
  readonly lastFragment?: boolean
  readonly eventInitiatorType?: Enumerations['eventInitiatorType']
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
  readonly settlCurrencyCodeSource?: string
  readonly offshoreIndicator?: Enumerations['offshoreIndicator']
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly handlInst?: Enumerations['handlInst']
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maximumPriceDeviation?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly crossedIndicator?: Enumerations['crossedIndicator']
  readonly maxFloor?: Decimal
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly contingencyType?: Enumerations['contingencyType']
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
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly contraOrderOrigination?: number
  readonly originatingDeptID?: string
  readonly receivingDeptID?: string
  readonly routingArrangmentIndicator?: Enumerations['routingArrangmentIndicator']
  readonly contraRoutingArrangmentIndicator?: number
  readonly affiliatedFirmsTradeIndicator?: boolean
  readonly ownerType?: Enumerations['ownerType']
  readonly orderOwnershipIndicator?: Enumerations['orderOwnershipIndicator']
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly volatility?: Decimal
  readonly timeToExpiration?: Decimal
  readonly riskFreeRate?: Decimal
  readonly priceDelta?: Decimal
  readonly coverPrice?: Decimal
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly refClOrdID?: string
  readonly auctionType?: Enumerations['auctionType']
  readonly auctionAllocationPct?: Decimal
  readonly lockedQty?: Decimal
  readonly secondaryLockedQty?: Decimal
  readonly lockType?: Enumerations['lockType']
  readonly releaseInstruction?: Enumerations['releaseInstruction']
  readonly releaseQty?: Decimal
  readonly relatedHighPrice?: Decimal
  readonly relatedLowPrice?: Decimal
  readonly relatedPriceSource?: Enumerations['relatedPriceSource']
}

/** OrderCancelReject(9). */
export interface OrderCancelReject extends Partial<PartiesComponent> {
  readonly orderID: string
  readonly orderRequestID?: number
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
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** News(B). */
export interface News extends Partial<ApplicationSequenceControlComponent>, Partial<NewsRefGrpComponent>, Partial<RoutingGrpComponent>, Partial<InstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, LinesOfTextGrpComponent {
  readonly newsID?: string
  readonly newsCategory?: Enumerations['newsCategory']
  readonly languageCode?: string
  readonly origTime?: UtcText
  readonly urgency?: Enumerations['urgency']
  readonly headline: string
  readonly encodedHeadlineLen?: number
  readonly encodedHeadline?: DataBytes
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly urlLink?: string
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
}

/** Email(C). */
export interface Email extends Partial<RoutingGrpComponent>, Partial<InstrmtGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, LinesOfTextGrpComponent, Partial<AttachmentGrpComponent> {
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
export interface NewOrderSingle extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<PreAllocGrpComponent>, Partial<ValueChecksGrpComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<DisclosureInstructionGrpComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<RateSourceComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<TrdRegPublicationGrpComponent> {
  readonly clOrdID: string
  readonly orderRequestID?: number
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly duplicateClOrdIDIndicator?: boolean
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
  readonly auctionInstruction?: Enumerations['auctionInstruction']
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maximumPriceDeviation?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly processCode?: Enumerations['processCode']
  readonly prevClosePx?: Decimal
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
  readonly shortSaleExemptionReason?: Enumerations['shortSaleExemptionReason']
  readonly locateReqd?: boolean
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly currentWorkingPrice?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly tradePriceNegotiationMethod?: Enumerations['tradePriceNegotiationMethod']
  readonly upfrontPriceType?: Enumerations['upfrontPriceType']
  readonly upfrontPrice?: Decimal
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly copyMsgIndicator?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly preTradeAnonymity?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly offshoreIndicator?: Enumerations['offshoreIndicator']
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly contraOrderOrigination?: number
  readonly originatingDeptID?: string
  readonly receivingDeptID?: string
  readonly routingArrangmentIndicator?: Enumerations['routingArrangmentIndicator']
  readonly contraRoutingArrangmentIndicator?: number
  readonly affiliatedFirmsTradeIndicator?: boolean
  readonly ownerType?: Enumerations['ownerType']
  readonly tradeReportingIndicator?: Enumerations['tradeReportingIndicator']
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly throttleInst?: Enumerations['throttleInst']
  readonly refClOrdID?: string
  readonly auctionType?: Enumerations['auctionType']
  readonly auctionAllocationPct?: Decimal
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
  readonly listManualOrderIndicator?: boolean
  readonly totNoOrders: number
  readonly lastFragment?: boolean
  readonly throttleInst?: Enumerations['throttleInst']
}

/** OrderCancelRequest(F). */
export interface OrderCancelRequest extends Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent> {
  readonly orderRequestID?: number
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
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly side: Enumerations['side']
  readonly transactTime: UtcText
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderCancelReplaceRequest(G). */
export interface OrderCancelReplaceRequest extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<PreAllocGrpComponent>, Partial<ValueChecksGrpComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<DisclosureInstructionGrpComponent>, Partial<TrdgSesGrpComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<StipulationsComponent>, OrderQtyDataComponent, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<RateSourceComponent>, Partial<TrdRegTimestampsComponent> {
  readonly orderID?: string
  readonly orderRequestID?: number
  readonly tradeOriginationDate?: string
  readonly tradeDate?: string
  readonly origClOrdID?: string
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly clOrdLinkID?: string
  readonly duplicateClOrdIDIndicator?: boolean
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
  readonly auctionInstruction?: Enumerations['auctionInstruction']
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maximumPriceDeviation?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
  readonly shortSaleExemptionReason?: Enumerations['shortSaleExemptionReason']
  readonly transactTime: UtcText
  readonly qtyType?: Enumerations['qtyType']
  readonly ordType: Enumerations['ordType']
  readonly priceType?: Enumerations['priceType']
  readonly price?: Decimal
  readonly currentWorkingPrice?: Decimal
  readonly priceProtectionScope?: Enumerations['priceProtectionScope']
  readonly stopPx?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly preTradeAnonymity?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly offshoreIndicator?: Enumerations['offshoreIndicator']
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly price2?: Decimal
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly contraOrderOrigination?: number
  readonly originatingDeptID?: string
  readonly receivingDeptID?: string
  readonly routingArrangmentIndicator?: Enumerations['routingArrangmentIndicator']
  readonly contraRoutingArrangmentIndicator?: number
  readonly ownerType?: Enumerations['ownerType']
  readonly orderOwnershipIndicator?: Enumerations['orderOwnershipIndicator']
  readonly throttleInst?: Enumerations['throttleInst']
  readonly auctionType?: Enumerations['auctionType']
  readonly auctionAllocationPct?: Decimal
  readonly releaseInstruction?: Enumerations['releaseInstruction']
  readonly releaseQty?: Decimal
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
  readonly marketSegmentID?: string
  readonly side: Enumerations['side']
}

/** AllocationInstruction(J). */
export interface AllocationInstruction extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent>, Partial<RateSourceComponent> {
  readonly allocID: string
  readonly allocRequestID?: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocType: Enumerations['allocType']
  readonly secondaryAllocID?: string
  readonly refAllocID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly allocGroupID?: string
  readonly firmGroupID?: string
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly avgPxPrecision?: number
  readonly offshoreIndicator?: Enumerations['offshoreIndicator']
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
  readonly avgPxGroupID?: string
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly messageEventSource?: string
  readonly rndPx?: Decimal
  readonly venueType?: Enumerations['venueType']
  readonly refRiskLimitCheckID?: string
  readonly refRiskLimitCheckIDType?: Enumerations['refRiskLimitCheckIDType']
  readonly riskLimitCheckStatus?: Enumerations['riskLimitCheckStatus']
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
export interface AllocationInstructionAck extends Partial<InstrumentComponent>, Partial<PartiesComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<AllocAckGrpComponent> {
  readonly allocID: string
  readonly allocRequestID?: string
  readonly secondaryAllocID?: string
  readonly allocGroupID?: string
  readonly firmGroupID?: string
  readonly avgPxGroupID?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly allocType?: Enumerations['allocType']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
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
  readonly bookingType?: Enumerations['bookingType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly privateQuote?: boolean
  readonly respondentType?: Enumerations['respondentType']
  readonly preTradeAnonymity?: boolean
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** Quote(S). */
export interface Quote extends Partial<QuotQualGrpComponent>, Partial<QuoteAttributeGrpComponent>, Partial<ValueChecksGrpComponent>, Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<RateSourceComponent>, Partial<StipulationsComponent>, Partial<LegQuotGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<CommissionDataComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<RelativeValueGrpComponent>, Partial<YieldDataComponent>, Partial<RoutingGrpComponent> {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly bidID?: string
  readonly offerID?: string
  readonly secondaryQuoteID?: string
  readonly quoteMsgID?: string
  readonly quoteRespID?: string
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteModelType?: Enumerations['quoteModelType']
  readonly privateQuote?: boolean
  readonly singleQuoteIndicator?: boolean
  readonly trdType?: Enumerations['trdType']
  readonly negotiationMethod?: Enumerations['negotiationMethod']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly ownerType?: Enumerations['ownerType']
  readonly solicitedFlag?: boolean
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly totalBidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly totalOfferSize?: Decimal
  readonly minQty?: Decimal
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
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
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly bookingType?: Enumerations['bookingType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly priceType?: Enumerations['priceType']
  readonly bidSpread?: Decimal
  readonly offerSpread?: Decimal
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly throttleInst?: Enumerations['throttleInst']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly strikeTime?: UtcText
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
export interface MarketDataRequest extends Partial<PartiesComponent>, MDReqGrpComponent, Partial<MarketSegmentScopeGrpComponent>, InstrmtMDReqGrpComponent, Partial<TrdgSesGrpComponent> {
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
  readonly fastMarketIndicator?: boolean
}

/** MarketDataSnapshotFullRefresh(W). */
export interface MarketDataSnapshotFullRefresh extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, MDFullGrpComponent, Partial<RoutingGrpComponent> {
  readonly totNumReports?: number
  readonly mdReportID?: number
  readonly clearingBusinessDate?: string
  readonly mdBookType?: Enumerations['mdBookType']
  readonly mdSubBookType?: number
  readonly marketDepth?: number
  readonly mdFeedType?: string
  readonly mdSubFeedType?: string
  readonly refreshIndicator?: boolean
  readonly tradeDate?: string
  readonly mdReqID?: string
  readonly mdStreamID?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly lastUpdateTime: UtcText
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly netChgPrevDay?: Decimal
  readonly mdSecurityTradingStatus?: number
  readonly mdHaltReason?: number
  readonly applQueueDepth?: number
  readonly applQueueResolution?: Enumerations['applQueueResolution']
}

/** MarketDataIncrementalRefresh(X). */
export interface MarketDataIncrementalRefresh extends Partial<ApplicationSequenceControlComponent>, MDIncGrpComponent, Partial<RoutingGrpComponent> {
  readonly mdBookType?: Enumerations['mdBookType']
  readonly mdFeedType?: string
  readonly mdSubFeedType?: string
  readonly tradeDate?: string
  readonly mdReqID?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
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
export interface QuoteCancel extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<QuotCxlEntriesGrpComponent> {
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly secondaryQuoteID?: string
  readonly quoteMsgID?: string
  readonly quoteCancelType: Enumerations['quoteCancelType']
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** QuoteStatusRequest(a). */
export interface QuoteStatusRequest extends Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<PartiesComponent>, Partial<TargetPartiesComponent> {
  readonly quoteStatusReqID?: string
  readonly quoteID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** MassQuoteAck(b). */
export interface MassQuoteAck extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<QuotSetAckGrpComponent>, Partial<ThrottleResponseComponent> {
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
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SecurityDefinitionRequest(c). */
export interface SecurityDefinitionRequest extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly securityReqID: string
  readonly securityRequestType: Enumerations['securityRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly expirationCycle?: Enumerations['expirationCycle']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** SecurityDefinition(d). */
export interface SecurityDefinition extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<SecurityClassificationGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<MarketSegmentGrpComponent> {
  readonly securityReportID?: number
  readonly clearingBusinessDate?: string
  readonly securityReqID?: string
  readonly orderRequestID?: number
  readonly securityResponseID?: string
  readonly securityResponseType?: Enumerations['securityResponseType']
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly securityRejectReason?: Enumerations['securityRejectReason']
  readonly corporateAction?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly previousAdjustedOpenInterest?: Decimal
  readonly previousUnadjustedOpenInterest?: Decimal
  readonly priorSettlPrice?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numOfSimpleInstruments?: number
  readonly numOfComplexInstruments?: number
  readonly lastUpdateTime?: UtcText
  readonly effectiveBusinessDate?: string
  readonly transactTime?: UtcText
}

/** SecurityStatusRequest(e). */
export interface SecurityStatusRequest extends InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent> {
  readonly securityStatusReqID: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** SecurityStatus(f). */
export interface SecurityStatus extends Partial<ApplicationSequenceControlComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<ClearingPriceParametersGrpComponent> {
  readonly securityStatusReqID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradeDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly unsolicitedIndicator?: boolean
  readonly securityTradingStatus?: Enumerations['securityTradingStatus']
  readonly marketMakerActivity?: Enumerations['marketMakerActivity']
  readonly fastMarketIndicator?: boolean
  readonly securityTradingEvent?: Enumerations['securityTradingEvent']
  readonly nextAuctionTime?: UtcText
  readonly financialStatus?: string
  readonly corporateAction?: string
  readonly haltReasonInt?: Enumerations['haltReasonInt']
  readonly inViewOfCommon?: boolean
  readonly dueToRelated?: boolean
  readonly mdBookType?: Enumerations['mdBookType']
  readonly marketDepth?: number
  readonly buyVolume?: Decimal
  readonly sellVolume?: Decimal
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly lastPx?: Decimal
  readonly settlPrice?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly settlPriceDeterminationMethod?: number
  readonly transactTime?: UtcText
  readonly adjustment?: Enumerations['adjustment']
  readonly firstPx?: Decimal
  readonly linkageHandlingIndicator?: boolean
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
  readonly tradeDate?: string
  readonly tradingSessionID: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly tradSesMethod?: Enumerations['tradSesMethod']
  readonly tradSesMode?: Enumerations['tradSesMode']
  readonly unsolicitedIndicator?: boolean
  readonly tradSesStatus: Enumerations['tradSesStatus']
  readonly tradSesEvent?: Enumerations['tradSesEvent']
  readonly fastMarketIndicator?: boolean
  readonly tradSesStatusRejReason?: Enumerations['tradSesStatusRejReason']
  readonly tradSesStartTime?: UtcText
  readonly tradSesOpenTime?: UtcText
  readonly tradSesPreCloseTime?: UtcText
  readonly tradSesCloseTime?: UtcText
  readonly tradSesEndTime?: UtcText
  readonly tradSesControl?: Enumerations['tradSesControl']
  readonly totalVolumeTraded?: Decimal
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MassQuote(i). */
export interface MassQuote extends Partial<PartiesComponent>, QuotSetGrpComponent {
  readonly quoteReqID?: string
  readonly quoteID: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteModelType?: Enumerations['quoteModelType']
  readonly quoteResponseLevel?: Enumerations['quoteResponseLevel']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly defBidSize?: Decimal
  readonly defOfferSize?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly throttleInst?: Enumerations['throttleInst']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly clearingBusinessDate?: string
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
export interface OrderMassCancelRequest extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
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
export interface OrderMassCancelReport extends Partial<AffectedOrdGrpComponent>, Partial<NotAffectedOrdGrpComponent>, Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
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
  readonly orderRequestID?: number
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly handlInst?: Enumerations['handlInst']
  readonly execInst?: string
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly throttleInst?: Enumerations['throttleInst']
}

/** CrossOrderCancelReplaceRequest(t). */
export interface CrossOrderCancelReplaceRequest extends Partial<RootPartiesComponent>, SideCrossOrdModGrpComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<DisplayInstructionComponent>, Partial<TrdgSesGrpComponent>, Partial<StipulationsComponent>, Partial<TriggeringInstructionComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly orderID?: string
  readonly orderRequestID?: number
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
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly maxShow?: Decimal
  readonly targetStrategy?: Enumerations['targetStrategy']
  readonly targetStrategyParameters?: string
  readonly participationRate?: Decimal
  readonly cancellationRights?: Enumerations['cancellationRights']
  readonly moneyLaunderingStatus?: Enumerations['moneyLaunderingStatus']
  readonly registID?: string
  readonly designation?: string
  readonly throttleInst?: Enumerations['throttleInst']
}

/** CrossOrderCancelRequest(u). */
export interface CrossOrderCancelRequest extends Partial<RootPartiesComponent>, SideCrossOrdCxlGrpComponent, InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
  readonly orderID?: string
  readonly orderRequestID?: number
  readonly crossID: string
  readonly origCrossID: string
  readonly hostCrossID?: string
  readonly crossType: Enumerations['crossType']
  readonly crossPrioritization: Enumerations['crossPrioritization']
  readonly marketSegmentID?: string
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
export interface SecurityListRequest extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent> {
  readonly securityReqID: string
  readonly securityListRequestType: Enumerations['securityListRequestType']
  readonly securityListID?: string
  readonly securityListType?: Enumerations['securityListType']
  readonly securityListTypeSource?: Enumerations['securityListTypeSource']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly securityListID?: string
  readonly securityListRefID?: string
  readonly securityListDesc?: string
  readonly encodedSecurityListDescLen?: number
  readonly encodedSecurityListDesc?: DataBytes
  readonly securityListType?: Enumerations['securityListType']
  readonly securityListTypeSource?: Enumerations['securityListTypeSource']
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly securityRejectReason?: Enumerations['securityRejectReason']
  readonly transactTime?: UtcText
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
}

/** DerivativeSecurityList(AA). */
export interface DerivativeSecurityList extends Partial<ApplicationSequenceControlComponent>, Partial<UnderlyingInstrumentComponent>, Partial<DerivativeSecurityDefinitionComponent>, Partial<RelSymDerivSecGrpComponent> {
  readonly securityReportID?: number
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly securityRejectReason?: Enumerations['securityRejectReason']
  readonly clearingBusinessDate?: string
  readonly lastUpdateTime?: UtcText
  readonly transactTime?: UtcText
  readonly totNoRelatedSym?: number
  readonly lastFragment?: boolean
}

/** NewOrderMultileg(AB). */
export interface NewOrderMultileg extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<PreAllocMlegGrpComponent>, Partial<ValueChecksGrpComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<DisclosureInstructionGrpComponent>, Partial<TrdgSesGrpComponent>, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<LegOrdGrpComponent>, Partial<OrderQtyDataComponent>, Partial<TriggeringInstructionComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly clOrdID: string
  readonly orderRequestID?: number
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
  readonly auctionInstruction?: Enumerations['auctionInstruction']
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maximumPriceDeviation?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly tradePriceNegotiationMethod?: Enumerations['tradePriceNegotiationMethod']
  readonly upfrontPriceType?: Enumerations['upfrontPriceType']
  readonly upfrontPrice?: Decimal
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly refClOrdID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly preTradeAnonymity?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly throttleInst?: Enumerations['throttleInst']
  readonly auctionType?: Enumerations['auctionType']
  readonly auctionAllocationPct?: Decimal
  readonly relatedHighPrice?: Decimal
  readonly relatedLowPrice?: Decimal
  readonly relatedPriceSource?: Enumerations['relatedPriceSource']
}

/** MultilegOrderCancelReplace(AC). */
export interface MultilegOrderCancelReplace extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<PreAllocMlegGrpComponent>, Partial<ValueChecksGrpComponent>, Partial<MatchingInstructionsComponent>, Partial<DisplayInstructionComponent>, Partial<DisclosureInstructionGrpComponent>, Partial<TrdgSesGrpComponent>, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<LegOrdGrpComponent>, Partial<OrderQtyDataComponent>, Partial<TriggeringInstructionComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<OrderAttributeGrpComponent>, Partial<PegInstructionsComponent>, Partial<DiscretionInstructionsComponent>, Partial<StrategyParametersGrpComponent> {
  readonly orderID?: string
  readonly orderRequestID?: number
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
  readonly auctionInstruction?: Enumerations['auctionInstruction']
  readonly minQty?: Decimal
  readonly minQtyMethod?: Enumerations['minQtyMethod']
  readonly matchIncrement?: Decimal
  readonly maxPriceLevels?: number
  readonly maximumPriceDeviation?: Decimal
  readonly selfMatchPreventionID?: string
  readonly selfMatchPreventionInstruction?: Enumerations['selfMatchPreventionInstruction']
  readonly maxFloor?: Decimal
  readonly marketSegmentID?: string
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly exDestinationType?: Enumerations['exDestinationType']
  readonly processCode?: Enumerations['processCode']
  readonly side: Enumerations['side']
  readonly shortMarkingExemptIndicator?: boolean
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly solicitedFlag?: boolean
  readonly ioiid?: string
  readonly quoteID?: string
  readonly timeInForce?: Enumerations['timeInForce']
  readonly effectiveTime?: UtcText
  readonly expireDate?: string
  readonly expireTime?: UtcText
  readonly gtBookingInst?: Enumerations['gtBookingInst']
  readonly exposureDuration?: number
  readonly exposureDurationUnit?: number
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly preTradeAnonymity?: boolean
  readonly tradePublishIndicator?: Enumerations['tradePublishIndicator']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly orderOrigination?: Enumerations['orderOrigination']
  readonly forexReq?: boolean
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly bookingType?: Enumerations['bookingType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly clearingAccountType?: Enumerations['clearingAccountType']
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
  readonly ownerType?: Enumerations['ownerType']
  readonly orderOwnershipIndicator?: Enumerations['orderOwnershipIndicator']
  readonly multiLegRptTypeReq?: Enumerations['multiLegRptTypeReq']
  readonly throttleInst?: Enumerations['throttleInst']
  readonly auctionType?: Enumerations['auctionType']
  readonly auctionAllocationPct?: Decimal
  readonly relatedHighPrice?: Decimal
  readonly relatedLowPrice?: Decimal
  readonly relatedPriceSource?: Enumerations['relatedPriceSource']
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
  readonly secondaryExecID?: string
  readonly execID?: string
  readonly execType?: Enumerations['execType']
  readonly orderID?: string
  readonly clOrdID?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly offsetInstruction?: Enumerations['offsetInstruction']
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
export interface TradeCaptureReport extends Partial<ApplicationSequenceControlComponent>, Partial<TradePriceConditionGrpComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<RootPartiesComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<PaymentGrpComponent>, Partial<YieldDataComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<CollateralAmountGrpComponent>, Partial<RateSourceComponent>, Partial<TransactionAttributeGrpComponent>, Partial<AveragePriceDetailComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PositionAmountDataComponent>, Partial<TrdInstrmtLegGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<TradeQtyGrpComponent>, TrdCapRptSideGrpComponent, Partial<TrdRepIndicatorsGrpComponent>, Partial<TrdRegPublicationGrpComponent>, Partial<MandatoryClearingJurisdictionGrpComponent>, Partial<AttachmentGrpComponent> {
  readonly tradeReportID?: string
  readonly tradeID?: string
  readonly secondaryTradeID?: string
  readonly firmTradeID?: string
  readonly secondaryFirmTradeID?: string
  readonly packageID?: string
  readonly tradeNumber?: number
  readonly tradeReportTransType?: Enumerations['tradeReportTransType']
  readonly tradeReportType?: Enumerations['tradeReportType']
  readonly trdRptStatus?: Enumerations['trdRptStatus']
  readonly tradeRequestID?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tertiaryTrdType?: number
  readonly anonymousTradeIndicator?: boolean
  readonly algorithmicTradeIndicator?: Enumerations['algorithmicTradeIndicator']
  readonly offsetInstruction?: Enumerations['offsetInstruction']
  readonly tradeHandlingInstr?: Enumerations['tradeHandlingInstr']
  readonly origTradeHandlingInstr?: string
  readonly origTradeDate?: string
  readonly origTradeID?: string
  readonly origSecondaryTradeID?: string
  readonly transferReason?: string
  readonly execType?: Enumerations['execType']
  readonly totNumTradeReports?: number
  readonly lastRptRequested?: boolean
  readonly manualOrderIndicator?: boolean
  readonly unsolicitedIndicator?: boolean
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly tradeReportRefID?: string
  readonly secondaryTradeReportRefID?: string
  readonly secondaryTradeReportID?: string
  readonly tradeLinkID?: string
  readonly trdMatchID?: string
  readonly execID?: string
  readonly execRefID?: string
  readonly secondaryExecID?: string
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly regulatoryTransactionType?: Enumerations['regulatoryTransactionType']
  readonly previouslyReported?: boolean
  readonly priceType?: Enumerations['priceType']
  readonly crossType?: Enumerations['crossType']
  readonly asOfIndicator?: Enumerations['asOfIndicator']
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly venueType?: Enumerations['venueType']
  readonly marketSegmentID?: string
  readonly marketID?: string
  readonly taxonomyType?: Enumerations['taxonomyType']
  readonly qtyType?: Enumerations['qtyType']
  readonly collateralizationValueDate?: string
  readonly underlyingTradingSessionID?: string
  readonly underlyingTradingSessionSubID?: string
  readonly lastQty?: Decimal
  readonly lastQtyVariance?: Decimal
  readonly lastQtyChanged?: Decimal
  readonly lastMultipliedQty?: Decimal
  readonly totalTradeQty?: Decimal
  readonly totalTradeMultipliedQty?: Decimal
  readonly lastPx?: Decimal
  readonly midPx?: Decimal
  readonly differentialPrice?: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly priceMarkup?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly settlPriceFxRateCalc?: string
  readonly lastParPx?: Decimal
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly pricePrecision?: number
  readonly lastMkt?: string
  readonly clearingTradePrice?: Decimal
  readonly tradePriceNegotiationMethod?: Enumerations['tradePriceNegotiationMethod']
  readonly lastUpfrontPrice?: Decimal
  readonly upfrontPriceType?: Enumerations['upfrontPriceType']
  readonly tradeDate?: string
  readonly clearingBusinessDate?: string
  readonly clearingPortfolioID?: string
  readonly avgPx?: Decimal
  readonly avgPxGroupID?: string
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly valuationDate?: string
  readonly valuationTime?: string
  readonly valuationBusinessCenter?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly tradeLegRefID?: string
  readonly transactTime?: UtcText
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly terminationDate?: string
  readonly underlyingSettlementDate?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly execMethod?: Enumerations['execMethod']
  readonly matchType?: Enumerations['matchType']
  readonly volatility?: Decimal
  readonly timeToExpiration?: Decimal
  readonly dividendYield?: Decimal
  readonly riskFreeRate?: Decimal
  readonly priceDelta?: Decimal
  readonly currencyRatio?: Decimal
  readonly copyMsgIndicator?: boolean
  readonly tradeReportingIndicator?: Enumerations['tradeReportingIndicator']
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
  readonly totalGrossTradeAmt?: Decimal
  readonly tradeReportRejectReason?: Enumerations['tradeReportRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly feeMultiplier?: Decimal
  readonly clearedIndicator?: Enumerations['clearedIndicator']
  readonly clearingIntention?: Enumerations['clearingIntention']
  readonly tradeClearingInstruction?: number
  readonly backloadedTradeIndicator?: boolean
  readonly confirmationMethod?: Enumerations['confirmationMethod']
  readonly mandatoryClearingIndicator?: boolean
  readonly mixedSwapIndicator?: boolean
  readonly multiAssetSwapIndicator?: boolean
  readonly internationalSwapIndicator?: boolean
  readonly offMarketPriceIndicator?: boolean
  readonly verificationMethod?: Enumerations['verificationMethod']
  readonly clearingRequirementException?: Enumerations['clearingRequirementException']
  readonly irsDirection?: Enumerations['irsDirection']
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly regulatoryReportTypeBusinessDate?: string
  readonly voluntaryRegulatoryReport?: boolean
  readonly multiJurisdictionReportingIndicator?: Enumerations['multiJurisdictionReportingIndicator']
  readonly tradeCollateralization?: Enumerations['tradeCollateralization']
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContingency?: Enumerations['tradeContingency']
  readonly tradeVersion?: string
  readonly historicalReportIndicator?: boolean
  readonly deltaCrossed?: boolean
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly intraFirmTradeIndicator?: boolean
  readonly affiliatedFirmsTradeIndicator?: boolean
  readonly riskLimitCheckStatus?: Enumerations['riskLimitCheckStatus']
}

/** OrderMassStatusRequest(AF). */
export interface OrderMassStatusRequest extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
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
export interface QuoteStatusReport extends Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<LegQuotStatGrpComponent>, Partial<QuotQualGrpComponent>, Partial<QuoteAttributeGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<TrdRegTimestampsComponent>, Partial<CommissionDataComponent>, Partial<ThrottleResponseComponent> {
  readonly quoteStatusReqID?: string
  readonly quoteReqID?: string
  readonly quoteID?: string
  readonly bidID?: string
  readonly offerID?: string
  readonly secondaryQuoteID?: string
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
  readonly terminationDate?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly eventInitiatorType?: Enumerations['eventInitiatorType']
  readonly negotiationMethod?: Enumerations['negotiationMethod']
  readonly expireTime?: UtcText
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly bidQuoteID?: string
  readonly offerQuoteID?: string
  readonly bidMDEntryID?: string
  readonly offerMDEntryID?: string
  readonly bidPx?: Decimal
  readonly offerPx?: Decimal
  readonly mktBidPx?: Decimal
  readonly mktOfferPx?: Decimal
  readonly minBidSize?: Decimal
  readonly bidSize?: Decimal
  readonly totalBidSize?: Decimal
  readonly minOfferSize?: Decimal
  readonly offerSize?: Decimal
  readonly totalOfferSize?: Decimal
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
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly bookingType?: Enumerations['bookingType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly quoteStatus?: Enumerations['quoteStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly strikeTime?: UtcText
}

/** QuoteResponse(AJ). */
export interface QuoteResponse extends Partial<QuotQualGrpComponent>, Partial<PartiesComponent>, InstrumentComponent, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<OrderQtyDataComponent>, Partial<StipulationsComponent>, Partial<LegQuotGrpComponent>, Partial<CommissionDataComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent> {
  readonly quoteRespID: string
  readonly quoteID?: string
  readonly quoteMsgID?: string
  readonly quoteReqID?: string
  readonly quoteRespType: Enumerations['quoteRespType']
  readonly clOrdID?: string
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly ioiid?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly preTradeAnonymity?: boolean
  readonly trdType?: Enumerations['trdType']
  readonly regulatoryTransactionType?: Enumerations['regulatoryTransactionType']
  readonly negotiationMethod?: Enumerations['negotiationMethod']
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly minQty?: Decimal
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly terminationDate?: string
  readonly settlDate2?: string
  readonly orderQty2?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly exDestination?: string
  readonly exDestinationIDSource?: Enumerations['exDestinationIDSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly price?: Decimal
  readonly priceType?: Enumerations['priceType']
  readonly coverPrice?: Decimal
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly strikeTime?: UtcText
}

/** Confirmation(AK). */
export interface Confirmation extends Partial<RegulatoryTradeIDGrpComponent>, Partial<PartiesComponent>, Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, Partial<TrdRegTimestampsComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<YieldDataComponent>, CpctyConfGrpComponent, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<SettlInstructionsDataComponent>, Partial<CommissionDataComponent>, Partial<CommissionDataGrpComponent>, Partial<StipulationsComponent>, Partial<MiscFeesGrpComponent>, Partial<MatchExceptionGrpComponent>, Partial<MatchingDataPointGrpComponent> {
  readonly confirmID: string
  readonly confirmRefID?: string
  readonly confirmReqID?: string
  readonly confirmTransType: Enumerations['confirmTransType']
  readonly confirmType: Enumerations['confirmType']
  readonly copyMsgIndicator?: boolean
  readonly legalConfirm?: boolean
  readonly confirmStatus: Enumerations['confirmStatus']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly affirmStatus?: Enumerations['affirmStatus']
  readonly tradeConfirmationReferenceID?: string
  readonly clearedIndicator?: Enumerations['clearedIndicator']
  readonly allocID?: string
  readonly secondaryAllocID?: string
  readonly individualAllocID?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly matchType?: Enumerations['matchType']
  readonly transactTime: UtcText
  readonly tradeDate: string
  readonly allocQty: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly side: Enumerations['side']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly settlCurrencyCodeSource?: string
  readonly settlCurrFxRate?: Decimal
  readonly settlCurrFxRateCalc?: Enumerations['settlCurrFxRateCalc']
  readonly settlType?: Enumerations['settlType']
  readonly settlDate?: string
  readonly sharedCommission?: Decimal
}

/** PositionMaintenanceRequest(AL). */
export interface PositionMaintenanceRequest extends PartiesComponent, InstrumentComponent, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdgSesGrpComponent>, PositionQtyComponent, Partial<PositionAmountDataComponent> {
  readonly posReqID?: string
  readonly posTransType: Enumerations['posTransType']
  readonly posMaintAction: Enumerations['posMaintAction']
  readonly origPosReqRefID?: string
  readonly posMaintRptRefID?: string
  readonly clearingBusinessDate: string
  readonly settlDate?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly transactTime?: UtcText
  readonly adjustmentType?: Enumerations['adjustmentType']
  readonly contraryInstructionIndicator?: boolean
  readonly priorSpreadIndicator?: boolean
  readonly thresholdAmount?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
}

/** PositionMaintenanceReport(AM). */
export interface PositionMaintenanceReport extends Partial<PartiesComponent>, InstrumentComponent, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdgSesGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PaymentGrpComponent>, Partial<RelatedTradeGrpComponent> {
  readonly posMaintRptID: string
  readonly posTransType: Enumerations['posTransType']
  readonly positionID?: string
  readonly posReqID?: string
  readonly posMaintAction: Enumerations['posMaintAction']
  readonly origPosReqRefID?: string
  readonly posMaintStatus?: Enumerations['posMaintStatus']
  readonly posMaintResult?: Enumerations['posMaintResult']
  readonly clearingBusinessDate: string
  readonly previousClearingBusinessDate?: string
  readonly valuationDate?: string
  readonly valuationTime?: string
  readonly valuationBusinessCenter?: string
  readonly discountFactor?: Decimal
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly clearedIndicator?: Enumerations['clearedIndicator']
  readonly contractRefPosType?: Enumerations['contractRefPosType']
  readonly positionCapacity?: Enumerations['positionCapacity']
  readonly terminatedIndicator?: boolean
  readonly inputSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly posMaintRptRefID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlDate?: string
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
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
  readonly settlCurrencyCodeSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly clearingBusinessDate: string
  readonly settlDate?: string
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
  readonly totNumReports?: number
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
  readonly settlCurrencyCodeSource?: string
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PositionReport(AP). */
export interface PositionReport extends Partial<ApplicationSequenceControlComponent>, Partial<TransactionAttributeGrpComponent>, Partial<TrdRegTimestampsComponent>, PartiesComponent, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<CollateralAmountGrpComponent>, Partial<PosUndInstrmtGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PaymentGrpComponent>, Partial<RelatedTradeGrpComponent> {
  readonly posMaintRptID: string
  readonly positionID?: string
  readonly posReqID?: string
  readonly posReqType?: Enumerations['posReqType']
  readonly posReportAction?: number
  readonly marginReqmtInqID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly totalNumPosReports?: number
  readonly totNumReports?: number
  readonly lastRptRequested?: boolean
  readonly posReqResult?: Enumerations['posReqResult']
  readonly unsolicitedIndicator?: boolean
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly regulatoryReportTypeBusinessDate?: string
  readonly clearingBusinessDate: string
  readonly previousClearingBusinessDate?: string
  readonly clearingPortfolioID?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly priceType?: Enumerations['priceType']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly messageEventSource?: string
  readonly clearedIndicator?: Enumerations['clearedIndicator']
  readonly contractRefPosType?: Enumerations['contractRefPosType']
  readonly positionCapacity?: Enumerations['positionCapacity']
  readonly terminatedIndicator?: boolean
  readonly terminationDate?: string
  readonly intraFirmTradeIndicator?: boolean
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly tradeCollateralization?: Enumerations['tradeCollateralization']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly taxonomyType?: Enumerations['taxonomyType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlDate?: string
  readonly settlPrice?: Decimal
  readonly settlPriceFxRateCalc?: string
  readonly settlForwardPoints?: Decimal
  readonly settlPriceUnitOfMeasure?: string
  readonly settlPriceUnitOfMeasureCurrency?: string
  readonly settlPriceUnitOfMeasureCurrencyCodeSource?: string
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly priorSettlPrice?: Decimal
  readonly positionContingentPrice?: Decimal
  readonly discountFactor?: Decimal
  readonly valuationDate?: string
  readonly valuationTime?: string
  readonly valuationBusinessCenter?: string
  readonly matchStatus?: Enumerations['matchStatus']
  readonly collateralizationValueDate?: string
  readonly transactTime?: UtcText
  readonly registStatus?: Enumerations['registStatus']
  readonly deliveryDate?: string
  readonly modelType?: Enumerations['modelType']
  readonly priceDelta?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradeCaptureReportRequestAck(AQ). */
export interface TradeCaptureReportRequestAck extends Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent> {
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
export interface TradeCaptureReportAck extends Partial<RootPartiesComponent>, Partial<PriceQualifierGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<AveragePriceDetailComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdRepIndicatorsGrpComponent>, Partial<TrdInstrmtLegGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<PositionAmountDataComponent>, Partial<TradeQtyGrpComponent>, Partial<TrdCapRptAckSideGrpComponent> {
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
  readonly offsetInstruction?: Enumerations['offsetInstruction']
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
  readonly trdAckStatus?: Enumerations['trdAckStatus']
  readonly tradeReportRejectReason?: Enumerations['tradeReportRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly secondaryTradeReportID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly tradeLinkID?: string
  readonly trdMatchID?: string
  readonly execID?: string
  readonly secondaryExecID?: string
  readonly execRestatementReason?: Enumerations['execRestatementReason']
  readonly previouslyReported?: boolean
  readonly priceType?: Enumerations['priceType']
  readonly crossType?: Enumerations['crossType']
  readonly underlyingTradingSessionID?: string
  readonly underlyingTradingSessionSubID?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly qtyType?: Enumerations['qtyType']
  readonly lastQty?: Decimal
  readonly lastPx?: Decimal
  readonly venueType?: Enumerations['venueType']
  readonly marketSegmentID?: string
  readonly marketID?: string
  readonly lastParPx?: Decimal
  readonly calculatedCcyLastQty?: Decimal
  readonly lastSwapPoints?: Decimal
  readonly priceMarkup?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
  readonly lastSpotRate?: Decimal
  readonly lastForwardPoints?: Decimal
  readonly lastMkt?: string
  readonly tradeDate?: string
  readonly clearingBusinessDate?: string
  readonly avgPx?: Decimal
  readonly avgPxGroupID?: string
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
  readonly riskLimitCheckStatus?: Enumerations['riskLimitCheckStatus']
}

/** AllocationReport(AS). */
export interface AllocationReport extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent>, Partial<RateSourceComponent> {
  readonly allocReportID: string
  readonly allocID?: string
  readonly allocRequestID?: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocReportRefID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly secondaryAllocID?: string
  readonly allocGroupID?: string
  readonly previousAllocGroupID?: string
  readonly groupAmount?: Decimal
  readonly allocGroupStatus?: Enumerations['allocGroupStatus']
  readonly firmGroupID?: string
  readonly allocReportType: Enumerations['allocReportType']
  readonly allocStatus: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly refAllocID?: string
  readonly allocReversalStatus?: Enumerations['allocReversalStatus']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly bookingRefID?: string
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly secondaryTrdType?: number
  readonly tradeContinuation?: Enumerations['tradeContinuation']
  readonly tradeContinuationText?: string
  readonly encodedTradeContinuationTextLen?: number
  readonly encodedTradeContinuationText?: DataBytes
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly rndPx?: Decimal
  readonly messageEventSource?: string
  readonly tradeInputDevice?: string
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly avgPxGroupID?: string
  readonly allocNoOrdersType?: Enumerations['allocNoOrdersType']
  readonly previouslyReported?: boolean
  readonly reversalIndicator?: boolean
  readonly matchType?: Enumerations['matchType']
  readonly side: Enumerations['side']
  readonly quantity: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly allocGroupQuantity?: Decimal
  readonly allocGroupRemainingQuantity?: Decimal
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly priceType?: Enumerations['priceType']
  readonly avgPx: Decimal
  readonly avgParPx?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly totNoAllocs?: number
  readonly lastFragment?: boolean
  readonly venueType?: Enumerations['venueType']
  readonly refRiskLimitCheckID?: string
  readonly refRiskLimitCheckIDType?: Enumerations['refRiskLimitCheckIDType']
  readonly riskLimitCheckStatus?: Enumerations['riskLimitCheckStatus']
}

/** AllocationReportAck(AT). */
export interface AllocationReportAck extends Partial<InstrumentComponent>, Partial<PartiesComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<AllocAckGrpComponent> {
  readonly allocReportID: string
  readonly allocID?: string
  readonly allocRequestID?: string
  readonly clearingBusinessDate?: string
  readonly avgPxIndicator?: Enumerations['avgPxIndicator']
  readonly quantity?: Decimal
  readonly allocTransType?: Enumerations['allocTransType']
  readonly secondaryAllocID?: string
  readonly allocGroupID?: string
  readonly firmGroupID?: string
  readonly avgPxGroupID?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly allocStatus?: Enumerations['allocStatus']
  readonly allocRejCode?: Enumerations['allocRejCode']
  readonly allocReportType?: Enumerations['allocReportType']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly matchStatus?: Enumerations['matchStatus']
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** ConfirmationAck(AU). */
export interface ConfirmationAck extends Partial<RegulatoryTradeIDGrpComponent>, Partial<MatchExceptionGrpComponent>, Partial<MatchingDataPointGrpComponent> {
  readonly confirmID: string
  readonly tradeDate: string
  readonly transactTime: UtcText
  readonly affirmStatus: Enumerations['affirmStatus']
  readonly tradeConfirmationReferenceID?: string
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
  readonly upiCode?: string
  readonly settlCurrency?: string
  readonly settlCurrencyCodeSource?: string
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
  readonly posReqID?: string
  readonly totNumAssignmentReports?: number
  readonly lastRptRequested?: boolean
  readonly account?: string
  readonly accountType?: Enumerations['accountType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly thresholdAmount?: Decimal
  readonly settlPrice?: Decimal
  readonly settlPriceType?: Enumerations['settlPriceType']
  readonly underlyingSettlPrice?: Decimal
  readonly priorSettlPrice?: Decimal
  readonly positionContingentPrice?: Decimal
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly wireReference?: string
  readonly tradeDate?: string
  readonly transactionID?: string
  readonly firmTransactionID?: string
  readonly clearingBusinessDate?: string
  readonly collateralRequestLinkID?: string
  readonly totNumCollateralRequests?: number
  readonly collateralRequestNumber?: number
  readonly collateralRequestInstruction?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralResponse(AZ). */
export interface CollateralResponse extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtCollGrpComponent>, Partial<CollateralAmountGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent> {
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
  readonly wireReference?: string
  readonly tradeDate?: string
  readonly transactionID?: string
  readonly firmTransactionID?: string
  readonly collateralRequestLinkID?: string
  readonly totNumCollateralRequests?: number
  readonly collateralRequestNumber?: number
  readonly collateralRequestInstruction?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly warningText?: string
  readonly encodedWarningTextLen?: number
  readonly encodedWarningText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** CollateralReport(BA). */
export interface CollateralReport extends Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<CollateralAmountGrpComponent>, Partial<RegulatoryTradeIDGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<MiscFeesGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent>, Partial<SettlInstructionsDataComponent>, Partial<FundingSourceGrpComponent>, Partial<TransactionAttributeGrpComponent> {
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly marginExcess?: Decimal
  readonly totalNetValue?: Decimal
  readonly cashOutstanding?: Decimal
  readonly collateralizationValueDate?: string
  readonly tradeCollateralization?: Enumerations['tradeCollateralization']
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
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly regulatoryReportTypeBusinessDate?: string
  readonly clearingBusinessDate?: string
  readonly wireReference?: string
  readonly tradeDate?: string
  readonly transactionID?: string
  readonly firmTransactionID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralInquiry(BB). */
export interface CollateralInquiry extends Partial<CollInqQualGrpComponent>, Partial<PartiesComponent>, Partial<ExecCollGrpComponent>, Partial<TrdCollGrpComponent>, Partial<InstrumentComponent>, Partial<FinancingDetailsComponent>, Partial<InstrmtLegGrpComponent>, Partial<UndInstrmtGrpComponent>, Partial<TrdRegTimestampsComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<StipulationsComponent>, Partial<SettlInstructionsDataComponent> {
  readonly collInquiryID: string
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
export interface UserResponse extends Partial<ThrottleParamsGrpComponent> {
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
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
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
export interface SecurityDefinitionUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<RelatedInstrumentGrpComponent>, Partial<StipulationsComponent>, Partial<InstrmtLegGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<YieldDataComponent>, Partial<MarketSegmentGrpComponent> {
  readonly securityReportID?: number
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityResponseType?: Enumerations['securityResponseType']
  readonly clearingBusinessDate?: string
  readonly securityUpdateAction?: Enumerations['securityUpdateAction']
  readonly corporateAction?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly previousAdjustedOpenInterest?: Decimal
  readonly previousUnadjustedOpenInterest?: Decimal
  readonly priorSettlPrice?: Decimal
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly numOfSimpleInstruments?: number
  readonly numOfComplexInstruments?: number
  readonly lastUpdateTime?: UtcText
  readonly effectiveBusinessDate?: string
  readonly transactTime?: UtcText
}

/** SecurityListUpdateReport(BK). */
export interface SecurityListUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<SecLstUpdRelSymGrpComponent> {
  readonly securityReportID?: number
  readonly securityListID?: string
  readonly securityListRefID?: string
  readonly securityListDesc?: string
  readonly encodedSecurityListDescLen?: number
  readonly encodedSecurityListDesc?: DataBytes
  readonly securityListType?: Enumerations['securityListType']
  readonly securityListTypeSource?: Enumerations['securityListTypeSource']
  readonly securityReqID?: string
  readonly securityResponseID?: string
  readonly securityRequestResult?: Enumerations['securityRequestResult']
  readonly totNoRelatedSym?: number
  readonly clearingBusinessDate?: string
  readonly securityUpdateAction?: Enumerations['securityUpdateAction']
  readonly corporateAction?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly transactTime?: UtcText
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
export interface AllocationInstructionAlert extends Partial<OrdAllocGrpComponent>, Partial<ExecAllocGrpComponent>, InstrumentComponent, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<PriceQualifierGrpComponent>, Partial<SpreadOrBenchmarkCurveDataComponent>, Partial<PartiesComponent>, Partial<StipulationsComponent>, Partial<YieldDataComponent>, Partial<PositionAmountDataComponent>, Partial<AllocGrpComponent> {
  readonly allocID: string
  readonly allocTransType: Enumerations['allocTransType']
  readonly allocType: Enumerations['allocType']
  readonly allocRequestID?: string
  readonly secondaryAllocID?: string
  readonly refAllocID?: string
  readonly allocCancReplaceReason?: Enumerations['allocCancReplaceReason']
  readonly allocIntermedReqType?: Enumerations['allocIntermedReqType']
  readonly allocLinkID?: string
  readonly allocLinkType?: Enumerations['allocLinkType']
  readonly allocGroupID?: string
  readonly firmGroupID?: string
  readonly bookingRefID?: string
  readonly allocNoOrdersType?: Enumerations['allocNoOrdersType']
  readonly previouslyReported?: boolean
  readonly reversalIndicator?: boolean
  readonly matchType?: Enumerations['matchType']
  readonly side: Enumerations['side']
  readonly quantity?: Decimal
  readonly qtyType?: Enumerations['qtyType']
  readonly allocGroupQuantity?: Decimal
  readonly allocGroupRemainingQuantity?: Decimal
  readonly groupAmount?: Decimal
  readonly groupRemainingAmount?: Decimal
  readonly lastMkt?: string
  readonly tradeOriginationDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly priceType?: Enumerations['priceType']
  readonly avgPx?: Decimal
  readonly avgParPx?: Decimal
  readonly highPx?: Decimal
  readonly lowPx?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly avgPxPrecision?: number
  readonly tradeDate: string
  readonly transactTime?: UtcText
  readonly allocStatus?: Enumerations['allocStatus']
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
  readonly avgPxGroupID?: string
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeInputSource?: string
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
  readonly messageEventSource?: string
  readonly rndPx?: Decimal
  readonly custOrderHandlingInst?: string
  readonly orderHandlingInstSource?: Enumerations['orderHandlingInstSource']
}

/** ExecutionAck(BN). */
export interface ExecutionAck extends InstrumentComponent, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<OrderQtyDataComponent>, Partial<PriceQualifierGrpComponent>, Partial<RegulatoryTradeIDGrpComponent> {
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
  readonly lastUpdateTime?: UtcText
  readonly transactTime?: UtcText
  readonly totNoRelatedSym?: number
  readonly lastFragment?: boolean
}

/** TradingSessionListUpdateReport(BS). */
export interface TradingSessionListUpdateReport extends Partial<ApplicationSequenceControlComponent>, TrdSessLstGrpComponent {
  readonly tradSesReqID?: string
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
export interface MarketDefinition extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentScopeGrpComponent>, Partial<RelatedMarketSegmentGrpComponent>, Partial<BaseTradingRulesComponent>, Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent>, Partial<AuctionTypeRuleGrpComponent>, Partial<MarketDataFeedTypesComponent>, Partial<MatchRulesComponent>, Partial<FlexProductEligibilityGrpComponent>, Partial<PartiesComponent>, Partial<MiscFeesGrpComponent> {
  readonly marketReportID: string
  readonly marketReqID?: string
  readonly marketID: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly parentMktSegmID?: string
  readonly marketSegmentStatus?: Enumerations['marketSegmentStatus']
  readonly marketSegmentType?: Enumerations['marketSegmentType']
  readonly marketSegmentSubType?: Enumerations['marketSegmentSubType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly effectiveBusinessDate?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDefinitionUpdateReport(BV). */
export interface MarketDefinitionUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentScopeGrpComponent>, Partial<RelatedMarketSegmentGrpComponent>, Partial<BaseTradingRulesComponent>, Partial<OrdTypeRulesComponent>, Partial<TimeInForceRulesComponent>, Partial<ExecInstRulesComponent>, Partial<AuctionTypeRuleGrpComponent>, Partial<MarketDataFeedTypesComponent>, Partial<MatchRulesComponent>, Partial<FlexProductEligibilityGrpComponent>, Partial<PartiesComponent> {
  readonly marketReportID: string
  readonly marketReqID?: string
  readonly marketUpdateAction?: string
  readonly marketID: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly parentMktSegmID?: string
  readonly marketSegmentStatus?: Enumerations['marketSegmentStatus']
  readonly marketSegmentType?: Enumerations['marketSegmentType']
  readonly marketSegmentSubType?: Enumerations['marketSegmentSubType']
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly effectiveBusinessDate?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** UserNotification(CB). */
export interface UserNotification extends Partial<UsernameGrpComponent>, Partial<ThrottleParamsGrpComponent> {
  readonly userStatus: Enumerations['userStatus']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderMassActionReport(BZ). */
export interface OrderMassActionReport extends Partial<AffectedOrdGrpComponent>, Partial<NotAffectedOrdGrpComponent>, Partial<AffectedMarketSegmentGrpComponent>, Partial<NotAffectedMarketSegmentGrpComponent>, Partial<TargetMarketSegmentGrpComponent>, Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID?: string
  readonly secondaryClOrdID?: string
  readonly massActionReportID: string
  readonly massActionType: Enumerations['massActionType']
  readonly massActionScope: Enumerations['massActionScope']
  readonly massActionReason?: Enumerations['massActionReason']
  readonly massActionResponse: Enumerations['massActionResponse']
  readonly massActionRejectReason?: Enumerations['massActionRejectReason']
  readonly totalAffectedOrders?: number
  readonly totalNotAffectedOrders?: number
  readonly lastFragment?: boolean
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly transactTime?: UtcText
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** OrderMassActionRequest(CA). */
export interface OrderMassActionRequest extends Partial<TargetMarketSegmentGrpComponent>, Partial<PartiesComponent>, Partial<TargetPartiesComponent>, Partial<InstrumentComponent>, Partial<UnderlyingInstrumentComponent> {
  readonly clOrdID: string
  readonly secondaryClOrdID?: string
  readonly massActionType: Enumerations['massActionType']
  readonly massActionScope: Enumerations['massActionScope']
  readonly massActionReason?: Enumerations['massActionReason']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly side?: Enumerations['side']
  readonly price?: Decimal
  readonly transactTime: UtcText
  readonly complianceID?: string
  readonly complianceText?: string
  readonly encodedComplianceTextLen?: number
  readonly encodedComplianceText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ApplicationMessageRequest(BW). */
export interface ApplicationMessageRequest extends Partial<ApplIDRequestGrpComponent>, Partial<PartiesComponent> {
  readonly applReqID: string
  readonly applReqType: Enumerations['applReqType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** ApplicationMessageRequestAck(BX). */
export interface ApplicationMessageRequestAck extends Partial<ApplIDRequestAckGrpComponent>, Partial<PartiesComponent> {
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
  readonly applReqID?: string
  readonly applReportType: Enumerations['applReportType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** StreamAssignmentRequest(CC). */
export interface StreamAssignmentRequest extends StrmAsgnReqGrpComponent {
  readonly streamAsgnReqID: string
  readonly streamAsgnReqType: Enumerations['streamAsgnReqType']
}

/** StreamAssignmentReport(CD). */
export interface StreamAssignmentReport extends Partial<StrmAsgnRptGrpComponent> {
  readonly streamAsgnRptID: string
  readonly streamAsgnReqType?: Enumerations['streamAsgnReqType']
  readonly streamAsgnReqID?: string
}

/** StreamAssignmentReportACK(CE). */
export interface StreamAssignmentReportACK {
  readonly streamAsgnAckType: Enumerations['streamAsgnAckType']
  readonly streamAsgnRptID: string
  readonly streamAsgnRejReason?: Enumerations['streamAsgnRejReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarginRequirementInquiry(CH). */
export interface MarginRequirementInquiry extends MarginReqmtInqQualGrpComponent, Partial<PartiesComponent>, Partial<InstrumentComponent> {
  readonly marginReqmtInqID: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly clearingBusinessDate?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly marginClass?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarginRequirementInquiryAck(CI). */
export interface MarginRequirementInquiryAck extends MarginReqmtInqQualGrpComponent, Partial<PartiesComponent>, Partial<InstrumentComponent> {
  readonly marginReqmtInqID: string
  readonly marginReqmtInqStatus: number
  readonly marginReqmtInqResult?: Enumerations['marginReqmtInqResult']
  readonly totNumReports?: number
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly responseTransportType?: Enumerations['responseTransportType']
  readonly responseDestination?: string
  readonly clearingBusinessDate?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly marginClass?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarginRequirementReport(CJ). */
export interface MarginRequirementReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartiesComponent>, Partial<TrdRegTimestampsComponent>, Partial<InstrumentComponent>, MarginAmountComponent {
  readonly marginReqmtRptID: string
  readonly marginReqmtInqID?: string
  readonly marginReqmtRptType: Enumerations['marginReqmtRptType']
  readonly totNumReports?: number
  readonly lastRptRequested?: boolean
  readonly unsolicitedIndicator?: boolean
  readonly regulatoryReportType?: Enumerations['regulatoryReportType']
  readonly regulatoryReportTypeBusinessDate?: string
  readonly clearingBusinessDate?: string
  readonly clearingPortfolioID?: string
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly marginClass?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyDetailsListRequest(CF). */
export interface PartyDetailsListRequest extends Partial<RequestingPartyGrpComponent>, Partial<PartiesComponent>, Partial<RequestedPartyRoleGrpComponent>, Partial<PartyRelationshipGrpComponent> {
  readonly partyDetailsListRequestID: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyDetailsListReport(CG). */
export interface PartyDetailsListReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartyDetailGrpComponent> {
  readonly partyDetailsListReportID: string
  readonly partyDetailsListRequestID?: string
  readonly requestResult?: Enumerations['requestResult']
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** PartyDetailsListUpdateReport(CK). */
export interface PartyDetailsListUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<RequestingPartyGrpComponent>, Partial<PartyDetailsUpdateGrpComponent> {
  readonly partyDetailsListReportID: string
  readonly partyDetailsListRequestID?: string
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitsRequest(CL). */
export interface PartyRiskLimitsRequest extends Partial<RequestingPartyGrpComponent>, Partial<PartiesComponent>, Partial<RequestedPartyRoleGrpComponent>, Partial<RequestedRiskLimitTypesGrpComponent>, Partial<RiskInstrumentScopeGrpComponent> {
  readonly riskLimitRequestID: string
  readonly riskLimitRequestType?: Enumerations['riskLimitRequestType']
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly riskLimitPlatform?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitsReport(CM). */
export interface PartyRiskLimitsReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartyRiskLimitsGrpComponent> {
  readonly riskLimitReportID: string
  readonly riskLimitRequestID?: string
  readonly riskLimitRequestType?: Enumerations['riskLimitRequestType']
  readonly requestResult?: Enumerations['requestResult']
  readonly unsolicitedIndicator?: boolean
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** SecurityMassStatusRequest(CN). */
export interface SecurityMassStatusRequest extends Partial<InstrumentScopeComponent> {
  readonly securityStatusReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly securityListID?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
}

/** SecurityMassStatus(CO). */
export interface SecurityMassStatus extends Partial<ApplicationSequenceControlComponent>, Partial<InstrumentScopeComponent>, Partial<SecMassStatGrpComponent> {
  readonly securityStatusReqID?: string
  readonly securityListID?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradeDate?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly unsolicitedIndicator?: boolean
  readonly securityMassTradingStatus?: number
  readonly fastMarketIndicator?: boolean
  readonly securityMassTradingEvent?: number
  readonly massHaltReason?: number
  readonly mdBookType?: Enumerations['mdBookType']
  readonly marketDepth?: number
  readonly transactTime?: UtcText
  readonly adjustment?: Enumerations['adjustment']
}

/** AccountSummaryReport(CQ). */
export interface AccountSummaryReport extends Partial<ApplicationSequenceControlComponent>, Partial<SettlementAmountGrpComponent>, Partial<MarginAmountComponent>, PartiesComponent, Partial<CollateralAmountGrpComponent>, Partial<PayCollectGrpComponent>, Partial<PositionAmountDataComponent> {
  readonly accountSummaryReportID: string
  readonly clearingBusinessDate: string
  readonly currency?: string
  readonly totalNetValue?: Decimal
  readonly marginExcess?: Decimal
  readonly settlSessID?: Enumerations['settlSessID']
  readonly settlSessSubID?: string
  readonly transactTime?: UtcText
}

/** PartyRiskLimitsUpdateReport(CR). */
export interface PartyRiskLimitsUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<RequestingPartyGrpComponent>, Partial<PartyRiskLimitsUpdateGrpComponent> {
  readonly riskLimitReportID: string
  readonly riskLimitRequestID?: string
  readonly riskLimitRequestType?: Enumerations['riskLimitRequestType']
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitsDefinitionRequest(CS). */
export interface PartyRiskLimitsDefinitionRequest extends Partial<RequestingPartyGrpComponent>, Partial<PartyRiskLimitsUpdateGrpComponent> {
  readonly riskLimitRequestID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitsDefinitionRequestAck(CT). */
export interface PartyRiskLimitsDefinitionRequestAck extends Partial<RequestingPartyGrpComponent>, Partial<PartyRiskLimitsAckGrpComponent> {
  readonly riskLimitRequestID: string
  readonly riskLimitRequestResult?: Enumerations['riskLimitRequestResult']
  readonly riskLimitRequestStatus: number
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyEntitlementsRequest(CU). */
export interface PartyEntitlementsRequest extends Partial<RequestingPartyGrpComponent>, Partial<PartiesComponent>, Partial<RequestedPartyRoleGrpComponent>, Partial<EntitlementTypeGrpComponent>, Partial<InstrumentScopeGrpComponent>, Partial<MarketSegmentScopeGrpComponent> {
  readonly entitlementRequestID?: string
  readonly subscriptionRequestType?: Enumerations['subscriptionRequestType']
  readonly entitlementStatus?: Enumerations['entitlementStatus']
  readonly entitlementPlatform?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyEntitlementsReport(CV). */
export interface PartyEntitlementsReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartyEntitlementGrpComponent> {
  readonly entitlementReportID: string
  readonly entitlementRequestID?: string
  readonly requestResult?: Enumerations['requestResult']
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** QuoteAck(CW). */
export interface QuoteAck extends Partial<PartiesComponent>, Partial<QuoteAttributeGrpComponent> {
  readonly quoteID?: string
  readonly quoteMsgID?: string
  readonly quoteReqID?: string
  readonly quoteType?: Enumerations['quoteType']
  readonly quoteCancelType?: Enumerations['quoteCancelType']
  readonly secondaryQuoteID?: string
  readonly quoteAckStatus: Enumerations['quoteAckStatus']
  readonly quoteRejectReason?: Enumerations['quoteRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyDetailsDefinitionRequest(CX). */
export interface PartyDetailsDefinitionRequest extends Partial<RequestingPartyGrpComponent>, PartyDetailsUpdateGrpComponent {
  readonly partyDetailsListRequestID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyDetailsDefinitionRequestAck(CY). */
export interface PartyDetailsDefinitionRequestAck extends Partial<RequestingPartyGrpComponent>, Partial<PartyDetailAckGrpComponent> {
  readonly partyDetailsListRequestID: string
  readonly partyDetailRequestStatus: Enumerations['partyDetailRequestStatus']
  readonly partyDetailRequestResult?: Enumerations['partyDetailRequestResult']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyEntitlementsUpdateReport(CZ). */
export interface PartyEntitlementsUpdateReport extends Partial<ApplicationSequenceControlComponent>, Partial<RequestingPartyGrpComponent>, PartyEntitlementUpdateGrpComponent {
  readonly entitlementReportID: string
  readonly entitlementRequestID?: string
  readonly totNoParties?: number
  readonly lastFragment?: boolean
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyEntitlementsDefinitionRequest(DA). */
export interface PartyEntitlementsDefinitionRequest extends Partial<RequestingPartyGrpComponent>, PartyEntitlementUpdateGrpComponent {
  readonly entitlementRequestID: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyEntitlementsDefinitionRequestAck(DB). */
export interface PartyEntitlementsDefinitionRequestAck extends Partial<RequestingPartyGrpComponent>, Partial<PartyEntitlementAckGrpComponent> {
  readonly entitlementRequestID: string
  readonly entitlementRequestStatus: number
  readonly entitlementRequestResult?: Enumerations['entitlementRequestResult']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** TradeMatchReport(DC). */
export interface TradeMatchReport extends Partial<ApplicationSequenceControlComponent>, Partial<InstrmtMatchSideGrpComponent> {
  readonly trdMatchID: string
  readonly matchType?: Enumerations['matchType']
  readonly tradeReportType?: Enumerations['tradeReportType']
  readonly clearingBusinessDate?: string
  readonly trdType?: Enumerations['trdType']
  readonly trdSubType?: Enumerations['trdSubType']
  readonly tradeDate?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingSessionID?: Enumerations['tradingSessionID']
  readonly tradingSessionSubID?: Enumerations['tradingSessionSubID']
  readonly venueType?: Enumerations['venueType']
  readonly tradeMatchTimestamp?: UtcText
  readonly transactTime?: UtcText
  readonly multiLegReportingType?: Enumerations['multiLegReportingType']
}

/** TradeMatchReportAck(DD). */
export interface TradeMatchReportAck extends Partial<ApplicationSequenceControlComponent> {
  readonly trdMatchID: string
  readonly tradeMatchAckStatus: Enumerations['tradeMatchAckStatus']
  readonly tradeMatchRejectReason?: Enumerations['tradeMatchRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitsReportAck(DE). */
export interface PartyRiskLimitsReportAck extends Partial<PartyRiskLimitsUpdateGrpComponent> {
  readonly riskLimitReportID: string
  readonly riskLimitRequestID?: string
  readonly riskLimitReportStatus: Enumerations['riskLimitReportStatus']
  readonly riskLimitReportRejectReason?: Enumerations['riskLimitReportRejectReason']
  readonly transactTime?: UtcText
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitCheckRequest(DF). */
export interface PartyRiskLimitCheckRequest extends Partial<RequestingPartyGrpComponent>, Partial<PartiesComponent>, Partial<RelatedPartyDetailGrpComponent>, Partial<InstrumentComponent>, Partial<LegOrdGrpComponent>, Partial<UndInstrmtGrpComponent> {
  readonly riskLimitCheckRequestID?: string
  readonly riskLimitCheckID?: string
  readonly riskLimitCheckTransType: Enumerations['riskLimitCheckTransType']
  readonly riskLimitCheckType: Enumerations['riskLimitCheckType']
  readonly riskLimitCheckRequestRefID?: number
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly riskLimitCheckRequestType?: Enumerations['riskLimitCheckRequestType']
  readonly riskLimitCheckAmount?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly riskLimitID?: string
  readonly side?: Enumerations['side']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyRiskLimitCheckRequestAck(DG). */
export interface PartyRiskLimitCheckRequestAck extends Partial<RequestingPartyGrpComponent>, Partial<PartiesComponent>, Partial<RelatedPartyDetailGrpComponent>, Partial<InstrumentComponent>, Partial<LegOrdGrpComponent>, Partial<UndInstrmtGrpComponent> {
  readonly riskLimitCheckRequestID?: string
  readonly riskLimitCheckID?: string
  readonly riskLimitCheckRequestStatus: Enumerations['riskLimitCheckRequestStatus']
  readonly riskLimitCheckRequestResult?: Enumerations['riskLimitCheckRequestResult']
  readonly riskLimitCheckTransType: Enumerations['riskLimitCheckTransType']
  readonly riskLimitCheckType: Enumerations['riskLimitCheckType']
  readonly riskLimitCheckRequestRefID?: number
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly refOrderID?: string
  readonly refOrderIDSource?: Enumerations['refOrderIDSource']
  readonly side?: Enumerations['side']
  readonly riskLimitApprovedAmount?: Decimal
  readonly riskLimitCheckAmount?: Decimal
  readonly riskLimitID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly expireTime?: UtcText
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyActionRequest(DH). */
export interface PartyActionRequest extends Partial<InstrumentScopeComponent>, Partial<RequestingPartyGrpComponent>, PartiesComponent, Partial<RelatedPartyDetailGrpComponent> {
  readonly partyActionRequestID: string
  readonly partyActionType: Enumerations['partyActionType']
  readonly applTestMessageIndicator?: boolean
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PartyActionReport(DI). */
export interface PartyActionReport extends Partial<InstrumentScopeComponent>, Partial<RequestingPartyGrpComponent>, PartiesComponent, Partial<RelatedPartyDetailGrpComponent> {
  readonly effectiveBusinessDate?: string
  readonly partyActionRequestID?: string
  readonly partyActionReportID: string
  readonly partyActionType: Enumerations['partyActionType']
  readonly partyActionResponse: Enumerations['partyActionResponse']
  readonly partyActionRejectReason?: Enumerations['partyActionRejectReason']
  readonly applTestMessageIndicator?: boolean
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly copyMsgIndicator?: boolean
}

/** MassOrder(DJ). */
export interface MassOrder extends Partial<PartiesComponent>, OrderEntryGrpComponent {
  readonly massOrderRequestID: string
  readonly orderResponseLevel?: Enumerations['orderResponseLevel']
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingCapacity?: Enumerations['tradingCapacity']
  readonly clearingAccountType?: Enumerations['clearingAccountType']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly manualOrderIndicator?: boolean
  readonly custOrderHandlingInst?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly throttleInst?: Enumerations['throttleInst']
  readonly totNoOrderEntries?: number
  readonly lastFragment?: boolean
}

/** MassOrderAck(DK). */
export interface MassOrderAck extends Partial<ApplicationSequenceControlComponent>, Partial<PartiesComponent>, Partial<ThrottleResponseComponent>, Partial<OrderEntryAckGrpComponent> {
  readonly massOrderRequestID?: string
  readonly massOrderReportID?: string
  readonly massOrderRequestStatus: Enumerations['massOrderRequestStatus']
  readonly massOrderRequestResult?: Enumerations['massOrderRequestResult']
  readonly orderResponseLevel?: Enumerations['orderResponseLevel']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly tradingCapacity: Enumerations['tradingCapacity']
  readonly clearingAccountType?: Enumerations['clearingAccountType']
  readonly account?: string
  readonly acctIDSource?: Enumerations['acctIDSource']
  readonly accountType?: Enumerations['accountType']
  readonly orderCapacity?: Enumerations['orderCapacity']
  readonly orderRestrictions?: string
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly manualOrderIndicator?: boolean
  readonly custOrderHandlingInst?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
  readonly copyMsgIndicator?: boolean
  readonly totNoOrderEntries?: number
  readonly lastFragment?: boolean
}

/** PositionTransferInstruction(DL). */
export interface PositionTransferInstruction extends PartiesComponent, TargetPartiesComponent, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent> {
  readonly transferInstructionID: string
  readonly transferID?: string
  readonly transferTransType?: Enumerations['transferTransType']
  readonly transferType?: Enumerations['transferType']
  readonly transferScope?: Enumerations['transferScope']
  readonly clearingBusinessDate?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly clearingTradePrice?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly priceType?: Enumerations['priceType']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PositionTransferInstructionAck(DM). */
export interface PositionTransferInstructionAck extends Partial<PartiesComponent>, Partial<TargetPartiesComponent> {
  readonly transferInstructionID: string
  readonly transferID?: string
  readonly transferTransType?: Enumerations['transferTransType']
  readonly transferType?: Enumerations['transferType']
  readonly transferStatus?: Enumerations['transferStatus']
  readonly transferRejectReason?: Enumerations['transferRejectReason']
  readonly transferScope?: Enumerations['transferScope']
  readonly transactTime?: UtcText
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PositionTransferReport(DN). */
export interface PositionTransferReport extends PartiesComponent, TargetPartiesComponent, Partial<InstrumentComponent>, Partial<UndInstrmtGrpComponent>, Partial<PositionQtyComponent>, Partial<PositionAmountDataComponent> {
  readonly transferInstructionID?: string
  readonly transferReportID: string
  readonly transferID: string
  readonly transferTransType: Enumerations['transferTransType']
  readonly transferReportType: Enumerations['transferReportType']
  readonly transferStatus: Enumerations['transferStatus']
  readonly transferRejectReason?: Enumerations['transferRejectReason']
  readonly transferScope?: Enumerations['transferScope']
  readonly clearingBusinessDate?: string
  readonly tradeDate?: string
  readonly transactTime?: UtcText
  readonly clearingTradePrice?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly priceType?: Enumerations['priceType']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataStatisticsRequest(DO). */
export interface MarketDataStatisticsRequest extends Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, MDStatisticReqGrpComponent {
  readonly mdStatisticReqID: string
  readonly subscriptionRequestType: Enumerations['subscriptionRequestType']
  readonly tradeDate?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly securityListID?: string
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataStatisticsReport(DP). */
export interface MarketDataStatisticsReport extends Partial<ApplicationSequenceControlComponent>, Partial<PartiesComponent>, Partial<InstrumentComponent>, Partial<InstrumentExtensionComponent>, Partial<FinancingDetailsComponent>, Partial<UndInstrmtGrpComponent>, Partial<InstrmtLegGrpComponent>, Partial<RelatedInstrumentGrpComponent>, MDStatisticRptGrpComponent {
  readonly mdStatisticRptID: string
  readonly mdStatisticReqID?: string
  readonly mdStatisticRequestResult?: Enumerations['mdStatisticRequestResult']
  readonly unsolicitedIndicator?: boolean
  readonly custOrderCapacity?: Enumerations['custOrderCapacity']
  readonly tradeDate?: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly marketSegmentDesc?: string
  readonly encodedMktSegmDescLen?: number
  readonly encodedMktSegmDesc?: DataBytes
  readonly securityListID?: string
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly transactTime?: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** CollateralReportAck(DQ). */
export interface CollateralReportAck extends Partial<PartiesComponent> {
  readonly collRptID: string
  readonly transactTime?: UtcText
  readonly collRptStatus: Enumerations['collRptStatus']
  readonly collRptRejectReason?: Enumerations['collRptRejectReason']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** MarketDataReport(DR). */
export interface MarketDataReport extends Partial<ApplicationSequenceControlComponent> {
  readonly mdReportID?: number
  readonly mdReportEvent: Enumerations['mdReportEvent']
  readonly mdReportCount: number
  readonly transactTime?: UtcText
  readonly totNumReports?: number
  readonly totNoMarketSegmentReports?: number
  readonly totNoInstrumentReports?: number
  readonly totNoPartyDetailReports?: number
  readonly totNoEntitlementReports?: number
  readonly totNoRiskLimitReports?: number
}

/** CrossRequest(DS). */
export interface CrossRequest extends InstrumentComponent {
  readonly crossRequestID: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly orderQty?: Decimal
  readonly complianceID?: string
  readonly complianceText?: string
}

/** CrossRequestAck(DT). */
export interface CrossRequestAck extends InstrumentComponent {
  readonly crossRequestID: string
  readonly marketID?: string
  readonly marketSegmentID?: string
  readonly orderQty?: Decimal
  readonly complianceID?: string
  readonly complianceText?: string
}

/** AllocationInstructionAlertRequest(DU). */
export interface AllocationInstructionAlertRequest extends Partial<PartiesComponent> {
  readonly allocRequestID?: string
  readonly allocGroupID?: string
  readonly avgPxGroupID?: string
  readonly tradeDate?: string
}

/** AllocationInstructionAlertRequestAck(DV). */
export interface AllocationInstructionAlertRequestAck {
  readonly allocRequestID: string
  readonly allocRequestStatus: Enumerations['allocRequestStatus']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** TradeAggregationRequest(DW). */
export interface TradeAggregationRequest extends Partial<OrderAggregationGrpComponent>, Partial<ExecutionAggregationGrpComponent>, InstrumentComponent, Partial<PartiesComponent> {
  readonly tradeAggregationRequestID: string
  readonly tradeAggregationRequestRefID?: string
  readonly tradeAggregationTransType: Enumerations['tradeAggregationTransType']
  readonly aggregatedQty?: Decimal
  readonly currency?: string
  readonly currencyCodeSource?: Enumerations['currencyCodeSource']
  readonly avgPx?: Decimal
  readonly side: Enumerations['side']
  readonly pricePrecision?: number
  readonly account?: string
}

/** TradeAggregationReport(DX). */
export interface TradeAggregationReport extends Partial<InstrumentComponent> {
  readonly tradeAggregationReportID: string
  readonly tradeAggregationRequestID?: string
  readonly tradeAggregationRequestStatus: Enumerations['tradeAggregationRequestStatus']
  readonly tradeID?: string
  readonly tradeAggregationRejectReason?: Enumerations['tradeAggregationRejectReason']
  readonly aggregatedQty?: Decimal
  readonly avgPx?: Decimal
  readonly avgSpotRate?: Decimal
  readonly avgForwardPoints?: Decimal
  readonly settlDate?: string
  readonly side?: Enumerations['side']
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** PayManagementReport(EA). */
export interface PayManagementReport extends Partial<InstrumentComponent>, Partial<RelatedTradeGrpComponent>, Partial<PartiesComponent>, PostTradePaymentComponent, Partial<SettlDetailsComponent> {
  readonly payReportID: string
  readonly payRequestID?: string
  readonly payReportTransType: Enumerations['payReportTransType']
  readonly payReportRefID?: string
  readonly replaceText?: string
  readonly encodedReplaceTextLen?: number
  readonly encodedReplaceText?: DataBytes
  readonly payRequestStatus?: Enumerations['payRequestStatus']
  readonly payDisputeReason?: number
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
  readonly clearingBusinessDate?: string
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PayManagementReportAck(EB). */
export interface PayManagementReportAck {
  readonly payReportID: string
  readonly payReportStatus: Enumerations['payReportStatus']
  readonly payDisputeReason?: number
  readonly rejectText?: string
  readonly encodedRejectTextLen?: number
  readonly encodedRejectText?: DataBytes
}

/** PayManagementRequest(DY). */
export interface PayManagementRequest extends Partial<InstrumentComponent>, Partial<RelatedTradeGrpComponent>, Partial<PartiesComponent>, PostTradePaymentComponent, Partial<SettlDetailsComponent> {
  readonly payRequestID: string
  readonly payRequestTransType: Enumerations['payRequestTransType']
  readonly payRequestRefID?: string
  readonly cancelText?: string
  readonly encodedCancelTextLen?: number
  readonly encodedCancelText?: DataBytes
  readonly clearingBusinessDate?: string
  readonly transactTime: UtcText
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** PayManagementRequestAck(DZ). */
export interface PayManagementRequestAck {
  readonly payRequestID: string
  readonly payRequestStatus: Enumerations['payRequestStatus']
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
  MassQuoteAck: MassQuoteAck
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
  ExecutionAck: ExecutionAck
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
  StreamAssignmentRequest: StreamAssignmentRequest
  StreamAssignmentReport: StreamAssignmentReport
  StreamAssignmentReportACK: StreamAssignmentReportACK
  MarginRequirementInquiry: MarginRequirementInquiry
  MarginRequirementInquiryAck: MarginRequirementInquiryAck
  MarginRequirementReport: MarginRequirementReport
  PartyDetailsListRequest: PartyDetailsListRequest
  PartyDetailsListReport: PartyDetailsListReport
  PartyDetailsListUpdateReport: PartyDetailsListUpdateReport
  PartyRiskLimitsRequest: PartyRiskLimitsRequest
  PartyRiskLimitsReport: PartyRiskLimitsReport
  SecurityMassStatusRequest: SecurityMassStatusRequest
  SecurityMassStatus: SecurityMassStatus
  AccountSummaryReport: AccountSummaryReport
  PartyRiskLimitsUpdateReport: PartyRiskLimitsUpdateReport
  PartyRiskLimitsDefinitionRequest: PartyRiskLimitsDefinitionRequest
  PartyRiskLimitsDefinitionRequestAck: PartyRiskLimitsDefinitionRequestAck
  PartyEntitlementsRequest: PartyEntitlementsRequest
  PartyEntitlementsReport: PartyEntitlementsReport
  QuoteAck: QuoteAck
  PartyDetailsDefinitionRequest: PartyDetailsDefinitionRequest
  PartyDetailsDefinitionRequestAck: PartyDetailsDefinitionRequestAck
  PartyEntitlementsUpdateReport: PartyEntitlementsUpdateReport
  PartyEntitlementsDefinitionRequest: PartyEntitlementsDefinitionRequest
  PartyEntitlementsDefinitionRequestAck: PartyEntitlementsDefinitionRequestAck
  TradeMatchReport: TradeMatchReport
  TradeMatchReportAck: TradeMatchReportAck
  PartyRiskLimitsReportAck: PartyRiskLimitsReportAck
  PartyRiskLimitCheckRequest: PartyRiskLimitCheckRequest
  PartyRiskLimitCheckRequestAck: PartyRiskLimitCheckRequestAck
  PartyActionRequest: PartyActionRequest
  PartyActionReport: PartyActionReport
  MassOrder: MassOrder
  MassOrderAck: MassOrderAck
  PositionTransferInstruction: PositionTransferInstruction
  PositionTransferInstructionAck: PositionTransferInstructionAck
  PositionTransferReport: PositionTransferReport
  MarketDataStatisticsRequest: MarketDataStatisticsRequest
  MarketDataStatisticsReport: MarketDataStatisticsReport
  CollateralReportAck: CollateralReportAck
  MarketDataReport: MarketDataReport
  CrossRequest: CrossRequest
  CrossRequestAck: CrossRequestAck
  AllocationInstructionAlertRequest: AllocationInstructionAlertRequest
  AllocationInstructionAlertRequestAck: AllocationInstructionAlertRequestAck
  TradeAggregationRequest: TradeAggregationRequest
  TradeAggregationReport: TradeAggregationReport
  PayManagementReport: PayManagementReport
  PayManagementReportAck: PayManagementReportAck
  PayManagementRequest: PayManagementRequest
  PayManagementRequestAck: PayManagementRequestAck
}
