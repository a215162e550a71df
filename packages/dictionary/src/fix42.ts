// Written by `fix dictionary import` from FIX42.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix42-messages.js'

export type * from './fix42-messages.js'

/** FIX.4.2, all of it. */
export const fix42: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.4.2',
  header: '8! 9! 35! 49! 56! 115 128 90 91 34! 50 142 57 143 116 144 129 145 43 97 52! 122 212 213 347 369 370',
  trailer: '93 89 10!',
  components: `
`,
  messages: `
0 Heartbeat+ 112
1 TestRequest+ 112!
2 ResendRequest+ 7! 16!
3 Reject+ 45! 371 372 373 58 354 355
4 SequenceReset+ 123 36!
5 Logout+ 58 354 355
6 IOI 23! 28! 26 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54! 27! 44 15 62 25 130 199( 104 ) 58 354 355 60 149 215( 216 217 ) 218 219
7 Advertisement 2! 5! 3 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 4! 53! 44 15 75 60 58 354 355 149 30 336
8 ExecutionReport 37! 198 11 41 109 76 382( 375 337 437 438 ) 66 17! 20! 19 150! 39! 103 378 1 63 64 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54! 38 152 40 44 99 211 388 389 15 376 377 59 168 432 126 18 47 32 31 194 195 30 336 29 151! 14! 6! 424 425 426 427 75 60 113 12 13 381 119 120 155 156 21 110 111 77 210 58 354 355 193 192 439 440 442
9 OrderCancelReject 37! 198 11! 41! 39! 109 76 66 1 60 434! 102 58 354 355
A Logon+ 98! 108! 95 96 141 383 384( 372 385 )
B News 42 61 148! 358 359 215( 216 217 ) 146( 46 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 ) 33!( 58! 354 355 ) 149 95 96
C Email 164! 94! 42 147! 356 357 215( 216 217 ) 146( 46 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 ) 37 11 33!( 58! 354 355 ) 95 96
D NewOrderSingle 11! 109 76 1 78( 79 80 ) 63 64 21! 18 110 111 100 386( 336 ) 81 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 140 54! 114 60! 38 152 40! 44 99 15 376 377 23 117 59 168 432 126 427 12 13 47 121 120 58 354 355 193 192 77 203 204 210 211 388 389 439 440
E NewOrderList 66! 390 391 414 394! 415 433 69 352 353 68! 73!( 11! 67! 160 109 76 1 78( 79 80 ) 63 64 21 18 110 111 100 386( 336 ) 81 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 140 54! 401 114 60 38 152 40 44 99 15 376 377 23 117 59 168 432 126 427 12 13 47 121 120 58 354 355 193 192 77 203 204 210 211 388 389 439 440 )
F OrderCancelRequest 41! 37 11! 66 1 109 76 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54! 60! 38 152 376 377 58 354 355
G OrderCancelReplaceRequest 37 109 76 41! 11! 66 1 78( 79 80 ) 63 64 21! 18 110 111 100 386( 336 ) 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54! 60! 38 152 40! 44 99 211 388 389 376 377 15 59 168 432 126 427 12 13 47 121 120 58 354 355 193 192 77 203 204 210 114 439 440
H OrderStatusRequest 37 11! 109 1 76 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54!
J Allocation 70! 71! 72 196 197 73( 11 37 198 66 105 ) 124( 32 17 31 29 ) 54! 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 53! 30 336 6! 15 74 75! 60 63 64 381 118 77 58 354 355 157 158 78( 79 366 80! 81 92 208 209 161 360 361 76 109 12 13 153 154 119 120 155 156 159 160 136( 137 138 139 ) )
K ListCancelRequest 66! 60! 58 354 355
L ListExecute 66! 391 390 60! 58 354 355
M ListStatusRequest 66! 58 354 355
N ListStatus 66! 429! 82! 431! 83! 444 445 446 60 68! 73!( 11! 14! 39! 151! 84! 6! 103 58 354 355 )
P AllocationInstructionAck 109 76 70! 75! 60 87! 88 58 354 355
Q DontKnowTrade 37! 17! 127! 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54! 38 152 32 31 58 354 355
R QuoteRequest 131! 146!( 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 140 303 336 54 38 64 40 193 192 126 60 15 )
S Quote 131 117! 301 336 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 132 133 134 135 62 188 190 189 191 60 64 40 193 192 15
T SettlementInstructions 162! 163! 214! 160! 165! 79! 166 75 70 30 336 54 167 168 60! 109 76 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
V MarketDataRequest 262! 263! 264! 265 266 267!( 269! ) 146!( 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 336 )
W MarketDataSnapshotFullRefresh 262 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 291 292 387 268!( 269! 270! 15 271 272 273 274 275 336 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 58 354 355 )
X MarketDataIncrementalRefresh 262 268!( 279! 285 269 278 280 55 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 291 292 270 15 271 272 273 274 275 336 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 387 58 354 355 )
Y MarketDataRequestReject 262! 281 58 354 355
Z QuoteCancel 131 117! 298! 301 336 295!( 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 311 )
a QuoteStatusRequest 117 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 54 336
b QuoteAcknowledgement 131 117 297! 300 301 336 58 296( 302 311 312 309 305 310 313 314 315 316 317 436 435 308 306 362 363 307 364 365 304 295( 299 55 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 368 ) )
c SecurityDefinitionRequest 320! 321! 55 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 15 58 354 355 336 146( 311 312 309 305 310 313 314 315 316 317 436 435 308 306 362 363 307 364 365 319 54 318 )
d SecurityDefinition 320! 322! 323 393! 55 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 15 336 58 354 355 146( 311 312 309 305 310 313 314 315 316 317 436 435 308 306 362 363 307 364 365 319 54 318 )
e SecurityStatusRequest 324! 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 15 263! 336
f SecurityStatus 324 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 15 336 325 326 291 292 327 328 329 330 331 332 333 31 60 334
g TradingSessionStatusRequest 335! 336 338 339 263!
h TradingSessionStatus 335 336! 338 339 325 340! 341 342 343 344 345 387 58 354 355
i MassQuote 131 117! 301 293 294 296!( 302! 311! 312 309 305 310 313 314 315 316 317 436 435 308 306 362 363 307 364 365 367 304! 295!( 299! 55 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 132 133 134 135 62 188 190 189 191 60 336 64 40 193 192 15 ) )
j BusinessMessageReject 45 372! 379 380! 58 354 355
k BidRequest 390 391! 374! 392 393! 394! 395 15 396 397 398( 399 400 401 404 441 402 403 405 406 407 408 ) 420( 66 54 336 430 63 64 1 ) 409 410 411 412 413 414 415 416 121 417 75 418! 419! 443 58 354 355
l BidResponse 390 391 420!( 12! 13! 66 421 54 44 423 406 430 63 64 336 58 354 355 )
m ListStrikePrice 66! 422! 428!( 55! 65 48 22 167 200 205 201 202 206 231 223 207 106 348 349 107 350 351 140 11 54 44! 15 58 354 355 )`,
  fields: `
1 Account STRING
2 AdvId STRING
3 AdvRefID STRING
4 AdvSide CHAR B=Buy S=Sell T=Trade X=Cross
5 AdvTransType STRING C=Cancel N=New R=Replace
6 AvgPx PRICE
7 BeginSeqNo INT
8 BeginString STRING
9 BodyLength INT
10 CheckSum STRING
11 ClOrdID STRING
12 Commission AMT
13 CommType CHAR 1=PerUnit 2=Percent 3=Absolute
14 CumQty QTY
15 Currency CURRENCY
16 EndSeqNo INT
17 ExecID STRING
18 ExecInst MULTIPLEVALUESTRING 0=StayOnOfferSide 1=NotHeld 2=Work 3=GoAlong 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide A=NoCross B=OkToCross C=CallFirst D=PercentOfVolume E=DoNotIncrease F=DoNotReduce G=AllOrNone I=InstitutionsOnly L=LastPeg M=MidPricePeg N=NonNegotiable O=OpeningPeg P=MarketPeg R=PrimaryPeg S=Suspend T=FixedPegToLocalBestBidOrOfferAtTimeOfOrder U=CustomerDisplayInstruction V=Netting W=PegToVwap
19 ExecRefID STRING
20 ExecTransType CHAR 0=New 1=Cancel 2=Correct 3=Status
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 IDSource STRING 1=Cusip 2=Sedol 3=Quik 4=IsinNumber 5=RicCode 6=IsoCurrencyCode 7=IsoCountryCode 8=ExchangeSymbol 9=ConsolidatedTapeAssociation
23 IOIid STRING
24 IOIOthSvc CHAR
25 IOIQltyInd CHAR H=High L=Low M=Medium
26 IOIRefID STRING
27 IOIShares STRING L=Large M=Medium S=Small
28 IOITransType CHAR C=Cancel N=New R=Replace
29 LastCapacity CHAR 1=Agent 2=CrossAsAgent 3=CrossAsPrincipal 4=Principal
30 LastMkt EXCHANGE
31 LastPx PRICE
32 LastShares QTY
33 LinesOfText INT
34 MsgSeqNum INT
35 MsgType STRING 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject A=Logon B=News C=Email D=NewOrderSingle E=NewOrderList F=OrderCancelRequest G=OrderCancelReplaceRequest H=OrderStatusRequest J=AllocationInstruction K=ListCancelRequest L=ListExecute M=ListStatusRequest N=ListStatus P=AllocationInstructionAck Q=DontKnowTrade R=QuoteRequest S=Quote T=SettlementInstructions V=MarketDataRequest W=MarketDataSnapshotFullRefresh X=MarketDataIncrementalRefresh Y=MarketDataRequestReject Z=QuoteCancel a=QuoteStatusRequest b=MassQuoteAcknowledgement c=SecurityDefinitionRequest d=SecurityDefinition e=SecurityStatusRequest f=SecurityStatus g=TradingSessionStatusRequest h=TradingSessionStatus i=MassQuote j=BusinessMessageReject k=BidRequest l=BidResponse m=ListStrikePrice
36 NewSeqNo INT
37 OrderID STRING
38 OrderQty QTY
39 OrdStatus CHAR 0=New 1=PartiallyFilled 2=Filled 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=AcceptedForBidding E=PendingReplace
40 OrdType CHAR 1=Market 2=Limit 3=Stop 4=StopLimit 5=MarketOnClose 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis A=OnClose B=LimitOnClose C=ForexMarket D=PreviouslyQuoted E=PreviouslyIndicated F=ForexLimit G=ForexSwap H=ForexPreviouslyQuoted I=Funari P=Pegged
41 OrigClOrdID STRING
42 OrigTime UTCTIMESTAMP
43 PossDupFlag BOOLEAN N=No Y=Yes
44 Price PRICE
45 RefSeqNum INT
46 RelatdSym STRING
47 Rule80A CHAR A=AgencySingleOrder B=ShortExemptTransactionAType C=ProprietaryNonAlgo D=ProgramOrderMember E=ShortExemptTransactionForPrincipal F=ShortExemptTransactionWType H=ShortExemptTransactionIType I=IndividualInvestor J=ProprietaryAlgo K=AgencyAlgo L=ShortExemptTransactionMemberAffliated M=ProgramOrderOtherMember N=AgentForOtherMember O=ProprietaryTransactionAffiliated P=Principal R=TransactionNonMember S=SpecialistTrades T=TransactionUnaffiliatedMember U=AgencyIndexArb W=AllOtherOrdersAsAgentForOtherMember X=ShortExemptTransactionMemberNotAffliated Y=AgencyNonAlgo Z=ShortExemptTransactionNonMember
48 SecurityID STRING
49 SenderCompID STRING
50 SenderSubID STRING
51 SendingDate LOCALMKTDATE
52 SendingTime UTCTIMESTAMP
53 Shares QTY
54 Side CHAR 1=Buy 2=Sell 3=BuyMinus 4=SellPlus 5=SellShort 6=SellShortExempt 7=Undisclosed 8=Cross 9=CrossShort
55 Symbol STRING
56 TargetCompID STRING
57 TargetSubID STRING
58 Text STRING
59 TimeInForce CHAR 0=Day 1=GoodTillCancel 2=AtTheOpening 3=ImmediateOrCancel 4=FillOrKill 5=GoodTillCrossing 6=GoodTillDate
60 TransactTime UTCTIMESTAMP
61 Urgency CHAR 0=Normal 1=Flash 2=Background
62 ValidUntilTime UTCTIMESTAMP
63 SettlmntTyp CHAR 0=Regular 1=Cash 2=NextDay 3=TPlus2 4=TPlus3 5=TPlus4 6=Future 7=WhenAndIfIssued 8=SellersOption 9=TPlus5
64 FutSettDate LOCALMKTDATE
65 SymbolSfx STRING
66 ListID STRING
67 ListSeqNo INT
68 TotNoOrders INT
69 ListExecInst STRING
70 AllocID STRING
71 AllocTransType CHAR 0=New 1=Replace 2=Cancel 3=Preliminary 4=Calculated 5=CalculatedWithoutPreliminary
72 RefAllocID STRING
73 NoOrders INT
74 AvgPrxPrecision INT
75 TradeDate LOCALMKTDATE
76 ExecBroker STRING
77 OpenClose CHAR C=Close O=Open
78 NoAllocs INT
79 AllocAccount STRING
80 AllocShares QTY
81 ProcessCode CHAR 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut 6=PlanSponsor
82 NoRpts INT
83 RptSeq INT
84 CxlQty QTY
85 NoDlvyInst INT
86 DlvyInst STRING
87 AllocStatus INT 0=Accepted 1=BlockLevelReject 2=AccountLevelReject 3=Received
88 AllocRejCode INT 0=UnknownAccount 1=IncorrectQuantity 2=IncorrectAveragegPrice 3=UnknownExecutingBrokerMnemonic 4=CommissionDifference 5=UnknownOrderId 6=UnknownListId 7=OtherSeeText
89 Signature DATA
90 SecureDataLen LENGTH
91 SecureData DATA
92 BrokerOfCredit STRING
93 SignatureLength LENGTH
94 EmailType CHAR 0=New 1=Reply 2=AdminReply
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend BOOLEAN N=No Y=Yes
98 EncryptMethod INT 0=None 1=Pkcs 2=Des 3=Pkcsdes 4=Pgpdes 5=Pgpdesmd5 6=Pem
99 StopPx PRICE
100 ExDestination EXCHANGE
102 CxlRejReason INT 0=TooLateToCancel 1=UnknownOrder 2=BrokerCredit 3=OrderAlreadyInPendingStatus
103 OrdRejReason INT 0=BrokerCredit 1=UnknownSymbol 2=ExchangeClosed 3=OrderExceedsLimit 4=TooLateToEnter 5=UnknownOrder 6=DuplicateOrder 7=DuplicateOfAVerballyCommunicatedOrder 8=StaleOrder
104 IOIQualifier CHAR A=AllOrNone C=AtTheClose I=InTouchWith L=Limit M=MoreBehind O=AtTheOpen P=TakingAPosition Q=AtTheMarket R=ReadyToTrade S=PortfolioShown T=ThroughTheDay V=Versus W=Indication X=CrossingOpportunity Y=AtTheMidpoint Z=PreOpen
105 WaveNo STRING
106 Issuer STRING
107 SecurityDesc STRING
108 HeartBtInt INT
109 ClientID STRING
110 MinQty QTY
111 MaxFloor QTY
112 TestReqID STRING
113 ReportToExch BOOLEAN N=No Y=Yes
114 LocateReqd BOOLEAN N=No Y=Yes
115 OnBehalfOfCompID STRING
116 OnBehalfOfSubID STRING
117 QuoteID STRING
118 NetMoney AMT
119 SettlCurrAmt AMT
120 SettlCurrency CURRENCY
121 ForexReq BOOLEAN N=No Y=Yes
122 OrigSendingTime UTCTIMESTAMP
123 GapFillFlag BOOLEAN N=No Y=Yes
124 NoExecs INT
125 CxlType CHAR
126 ExpireTime UTCTIMESTAMP
127 DKReason CHAR A=UnknownSymbol B=WrongSide C=QuantityExceedsOrder D=NoMatchingOrder E=PriceExceedsLimit Z=Other
128 DeliverToCompID STRING
129 DeliverToSubID STRING
130 IOINaturalFlag BOOLEAN N=No Y=Yes
131 QuoteReqID STRING
132 BidPx PRICE
133 OfferPx PRICE
134 BidSize QTY
135 OfferSize QTY
136 NoMiscFees INT
137 MiscFeeAmt AMT
138 MiscFeeCurr CURRENCY
139 MiscFeeType CHAR 1=Regulatory 2=Tax 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other 8=Markup 9=ConsumptionTax
140 PrevClosePx PRICE
141 ResetSeqNumFlag BOOLEAN N=No Y=Yes
142 SenderLocationID STRING
143 TargetLocationID STRING
144 OnBehalfOfLocationID STRING
145 DeliverToLocationID STRING
146 NoRelatedSym INT
147 Subject STRING
148 Headline STRING
149 URLLink STRING
150 ExecType CHAR 0=New 1=PartialFill 2=Fill 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=Restated E=PendingReplace
151 LeavesQty QTY
152 CashOrderQty QTY
153 AllocAvgPx PRICE
154 AllocNetMoney AMT
155 SettlCurrFxRate FLOAT
156 SettlCurrFxRateCalc CHAR
157 NumDaysInterest INT
158 AccruedInterestRate FLOAT
159 AccruedInterestAmt AMT
160 SettlInstMode CHAR 0=Default 1=StandingInstructionsProvided 2=SpecificAllocationAccountOverriding 3=SpecificAllocationAccountStanding
161 AllocText STRING
162 SettlInstID STRING
163 SettlInstTransType CHAR C=Cancel N=New R=Replace
164 EmailThreadID STRING
165 SettlInstSource CHAR 1=BrokerCredit 2=Institution
166 SettlLocation STRING CED=Cedel DTC=DepositoryTrustCompany EUR=EuroClear FED=FederalBookEntry ISO%20Country%20Code=LocalMarketSettleLocation PNY=Physical PTC=ParticipantTrustCompany
167 SecurityType STRING ?=Wildcard BA=BankersAcceptance CB=ConvertibleBond CD=CertificateOfDeposit CMO=CollateralizedMortgageObligation CORP=CorporateBond CP=CommercialPaper CPP=CorporatePrivatePlacement CS=CommonStock FHA=FederalHousingAuthority FHL=FederalHomeLoan FN=FederalNationalMortgageAssociation FOR=ForeignExchangeContract FUT=Future GN=GovernmentNationalMortgageAssociation GOVT=TreasuriesAgencyDebenture IET=IoetteMortgage MF=MutualFund MIO=MortgageInterestOnly MPO=MortgagePrincipalOnly MPP=MortgagePrivatePlacement MPT=MiscellaneousPassThrough MUNI=MunicipalBond NONE=NoSecurityType OPT=Option PS=PreferredStock RP=RepurchaseAgreement RVRP=ReverseRepurchaseAgreement SL=StudentLoanMarketingAssociation TD=TimeDeposit USTB=UsTreasuryBillOld WAR=Warrant ZOO=CatsTigersAndLions
168 EffectiveTime UTCTIMESTAMP
169 StandInstDbType INT 0=Other 1=Dtcsid 2=ThomsonAlert 3=AGlobalCustodian
170 StandInstDbName STRING
171 StandInstDbID STRING
172 SettlDeliveryType INT
173 SettlDepositoryCode STRING
174 SettlBrkrCode STRING
175 SettlInstCode STRING
176 SecuritySettlAgentName STRING
177 SecuritySettlAgentCode STRING
178 SecuritySettlAgentAcctNum STRING
179 SecuritySettlAgentAcctName STRING
180 SecuritySettlAgentContactName STRING
181 SecuritySettlAgentContactPhone STRING
182 CashSettlAgentName STRING
183 CashSettlAgentCode STRING
184 CashSettlAgentAcctNum STRING
185 CashSettlAgentAcctName STRING
186 CashSettlAgentContactName STRING
187 CashSettlAgentContactPhone STRING
188 BidSpotRate PRICE
189 BidForwardPoints PRICEOFFSET
190 OfferSpotRate PRICE
191 OfferForwardPoints PRICEOFFSET
192 OrderQty2 QTY
193 FutSettDate2 LOCALMKTDATE
194 LastSpotRate PRICE
195 LastForwardPoints PRICEOFFSET
196 AllocLinkID STRING
197 AllocLinkType INT 0=FxNetting 1=FxSwap
198 SecondaryOrderID STRING
199 NoIOIQualifiers INT
200 MaturityMonthYear MONTHYEAR
201 PutOrCall INT 0=Put 1=Call
202 StrikePrice PRICE
203 CoveredOrUncovered INT 0=Covered 1=Uncovered
204 CustomerOrFirm INT 0=Customer 1=Firm
205 MaturityDay DAYOFMONTH
206 OptAttribute CHAR
207 SecurityExchange EXCHANGE
208 NotifyBrokerOfCredit BOOLEAN N=No Y=Yes
209 AllocHandlInst INT 1=Match 2=Forward 3=ForwardAndMatch
210 MaxShow QTY
211 PegDifference PRICEOFFSET
212 XmlDataLen LENGTH
213 XmlData DATA
214 SettlInstRefID STRING
215 NoRoutingIDs INT
216 RoutingType INT 1=TargetFirm 2=TargetList 3=BlockFirm 4=BlockList
217 RoutingID STRING
218 SpreadToBenchmark PRICEOFFSET
219 Benchmark CHAR 1=Curve 2=FiveYr 3=Old5 4=TenYr 5=Old10 6=ThirtyYr 7=Old30 8=ThreeMolibor 9=SixMolibor
223 CouponRate FLOAT
231 ContractMultiplier FLOAT
262 MDReqID STRING
263 SubscriptionRequestType CHAR 0=Snapshot 1=SnapshotAndUpdates 2=DisablePreviousSnapshot
264 MarketDepth INT
265 MDUpdateType INT 0=FullRefresh 1=IncrementalRefresh
266 AggregatedBook BOOLEAN N=No Y=Yes
267 NoMDEntryTypes INT
268 NoMDEntries INT
269 MDEntryType CHAR 0=Bid 1=Offer 2=Trade 3=IndexValue 4=OpeningPrice 5=ClosingPrice 6=SettlementPrice 7=TradingSessionHighPrice 8=TradingSessionLowPrice 9=TradingSessionVwapPrice
270 MDEntryPx PRICE
271 MDEntrySize QTY
272 MDEntryDate UTCDATE
273 MDEntryTime UTCTIMEONLY
274 TickDirection CHAR 0=PlusTick 1=ZeroPlusTick 2=MinusTick 3=ZeroMinusTick
275 MDMkt EXCHANGE
276 QuoteCondition MULTIPLEVALUESTRING A=Open B=Closed C=ExchangeBest D=ConsolidatedBest E=Locked F=Crossed G=Depth H=FastTrading I=NonFirm
277 TradeCondition MULTIPLEVALUESTRING A=Cash B=AveragePriceTrade C=CashTrade D=NextDay E=Opening F=IntradayTradeDetail G=Rule127Trade H=Rule155Trade I=SoldLast J=NextDayTrade K=Opened L=Seller M=Sold N=StoppedStock
278 MDEntryID STRING
279 MDUpdateAction CHAR 0=New 1=Change 2=Delete
280 MDEntryRefID STRING
281 MDReqRejReason CHAR 0=UnknownSymbol 1=DuplicateMdReqId 2=InsufficientBandwidth 3=InsufficientPermissions 4=UnsupportedSubscriptionRequestType 5=UnsupportedMarketDepth 6=UnsupportedMdUpdateType 7=UnsupportedAggregatedBook 8=UnsupportedMdEntryType
282 MDEntryOriginator STRING
283 LocationID STRING
284 DeskID STRING
285 DeleteReason CHAR 0=Cancellation 1=Error
286 OpenCloseSettleFlag CHAR 0=DailyOpen 1=SessionOpen 2=DeliverySettlementEntry
287 SellerDays INT
288 MDEntryBuyer STRING
289 MDEntrySeller STRING
290 MDEntryPositionNo INT
291 FinancialStatus CHAR 1=Bankrupt
292 CorporateAction CHAR A=ExDividend B=ExDistribution C=ExRights D=New E=ExInterest
293 DefBidSize QTY
294 DefOfferSize QTY
295 NoQuoteEntries INT
296 NoQuoteSets INT
297 QuoteStatus INT 0=Accepted 1=CancelForSymbol 2=CanceledForSecurityType 3=CanceledForUnderlying 4=CanceledAll 5=Rejected
298 QuoteCancelType INT 1=CancelForOneOrMoreSecurities 2=CancelForSecurityType 3=CancelForUnderlyingSecurity 4=CancelAllQuotes
299 QuoteEntryID STRING
300 QuoteRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=UnknownQuote 6=DuplicateQuote 7=InvalidBid 8=InvalidPrice 9=NotAuthorizedToQuoteSecurity
301 QuoteResponseLevel INT 0=NoAcknowledgement 1=AcknowledgeOnlyNegativeOrErroneousQuotes 2=AcknowledgeEachQuoteMessage
302 QuoteSetID STRING
303 QuoteRequestType INT 1=Manual 2=Automatic
304 TotQuoteEntries INT
305 UnderlyingIDSource STRING
306 UnderlyingIssuer STRING
307 UnderlyingSecurityDesc STRING
308 UnderlyingSecurityExchange EXCHANGE
309 UnderlyingSecurityID STRING
310 UnderlyingSecurityType STRING
311 UnderlyingSymbol STRING
312 UnderlyingSymbolSfx STRING
313 UnderlyingMaturityMonthYear MONTHYEAR
314 UnderlyingMaturityDay DAYOFMONTH
315 UnderlyingPutOrCall INT
316 UnderlyingStrikePrice PRICE
317 UnderlyingOptAttribute CHAR
318 UnderlyingCurrency CURRENCY
319 RatioQty QTY
320 SecurityReqID STRING
321 SecurityRequestType INT 0=RequestSecurityIdentityAndSpecifications 1=RequestSecurityIdentityForSpecifications 2=RequestListSecurityTypes 3=RequestListSecurities
322 SecurityResponseID STRING
323 SecurityResponseType INT 1=AcceptAsIs 2=AcceptWithRevisions 3=ListOfSecurityTypesReturnedPerRequest 4=ListOfSecuritiesReturnedPerRequest 5=RejectSecurityProposal 6=CannotMatchSelectionCriteria
324 SecurityStatusReqID STRING
325 UnsolicitedIndicator BOOLEAN N=No Y=Yes
326 SecurityTradingStatus INT 1=OpeningDelay 10=MarketOnCloseImbalanceSell 12=NoMarketImbalance 13=NoMarketOnCloseImbalance 14=ItsPreOpening 15=NewPriceIndication 16=TradeDisseminationTime 17=ReadyToTrade 18=NotAvailableForTrading 19=NotTradedOnThisMarket 2=TradingHalt 20=UnknownOrInvalid 3=Resume 4=NoOpen 5=PriceIndication 6=TradingRangeIndication 7=MarketImbalanceBuy 8=MarketImbalanceSell 9=MarketOnCloseImbalanceBuy
327 HaltReasonChar CHAR D=NewsDissemination E=OrderInflux I=OrderImbalance M=AdditionalInformation P=NewsPending X=EquipmentChangeover
328 InViewOfCommon BOOLEAN N=No Y=Yes
329 DueToRelated BOOLEAN N=No Y=Yes
330 BuyVolume QTY
331 SellVolume QTY
332 HighPx PRICE
333 LowPx PRICE
334 Adjustment INT 1=Cancel 2=Error 3=Correction
335 TradSesReqID STRING
336 TradingSessionID STRING
337 ContraTrader STRING
338 TradSesMethod INT 1=Electronic 2=OpenOutcry 3=TwoParty
339 TradSesMode INT 1=Testing 2=Simulated 3=Production
340 TradSesStatus INT 1=Halted 2=Open 3=Closed 4=PreOpen 5=PreClose
341 TradSesStartTime UTCTIMESTAMP
342 TradSesOpenTime UTCTIMESTAMP
343 TradSesPreCloseTime UTCTIMESTAMP
344 TradSesCloseTime UTCTIMESTAMP
345 TradSesEndTime UTCTIMESTAMP
346 NumberOfOrders INT
347 MessageEncoding STRING EUC-JP=Eucjp ISO-2022-JP=Iso2022Jp Shift_JIS=ShiftJis UTF-8=Utf8
348 EncodedIssuerLen LENGTH
349 EncodedIssuer DATA
350 EncodedSecurityDescLen LENGTH
351 EncodedSecurityDesc DATA
352 EncodedListExecInstLen LENGTH
353 EncodedListExecInst DATA
354 EncodedTextLen LENGTH
355 EncodedText DATA
356 EncodedSubjectLen LENGTH
357 EncodedSubject DATA
358 EncodedHeadlineLen LENGTH
359 EncodedHeadline DATA
360 EncodedAllocTextLen LENGTH
361 EncodedAllocText DATA
362 EncodedUnderlyingIssuerLen LENGTH
363 EncodedUnderlyingIssuer DATA
364 EncodedUnderlyingSecurityDescLen LENGTH
365 EncodedUnderlyingSecurityDesc DATA
366 AllocPrice PRICE
367 QuoteSetValidUntilTime UTCTIMESTAMP
368 QuoteEntryRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteExceedsLimit 4=TooLateToEnter 5=UnknownQuote 6=DuplicateQuote 7=InvalidBidAskSpread 8=InvalidPrice 9=NotAuthorizedToQuoteSecurity
369 LastMsgSeqNumProcessed INT
370 OnBehalfOfSendingTime UTCTIMESTAMP
371 RefTagID INT
372 RefMsgType STRING
373 SessionRejectReason INT 0=InvalidTagNumber 1=RequiredTagMissing 10=SendingTimeAccuracyProblem 11=InvalidMsgType 2=TagNotDefinedForThisMessageType 3=UndefinedTag 4=TagSpecifiedWithoutAValue 5=ValueIsIncorrect 6=IncorrectDataFormatForValue 7=DecryptionProblem 8=SignatureProblem 9=CompIdProblem
374 BidRequestTransType CHAR C=Cancel N=New
375 ContraBroker STRING
376 ComplianceID STRING
377 SolicitedFlag BOOLEAN N=No Y=Yes
378 ExecRestatementReason INT 0=GtCorporateAction 1=GtRenewal 2=VerbalChange 3=RepricingOfOrder 4=BrokerOption 5=PartialDeclineOfOrderQty
379 BusinessRejectRefID STRING
380 BusinessRejectReason INT 0=Other 1=UnknownId 2=UnknownSecurity 3=UnsupportedMessageType 4=ApplicationNotAvailable 5=ConditionallyRequiredFieldMissing
381 GrossTradeAmt AMT
382 NoContraBrokers INT
383 MaxMessageSize INT
384 NoMsgTypes INT
385 MsgDirection CHAR R=Receive S=Send
386 NoTradingSessions INT
387 TotalVolumeTraded QTY
388 DiscretionInst CHAR 0=RelatedToDisplayedPrice 1=RelatedToMarketPrice 2=RelatedToPrimaryPrice 3=RelatedToLocalPrimaryPrice 4=RelatedToMidpointPrice 5=RelatedToLastTradePrice
389 DiscretionOffset PRICEOFFSET
390 BidID STRING
391 ClientBidID STRING
392 ListName STRING
393 TotalNumSecurities INT
394 BidType INT
395 NumTickets INT
396 SideValue1 AMT
397 SideValue2 AMT
398 NoBidDescriptors INT
399 BidDescriptorType INT
400 BidDescriptor STRING
401 SideValueInd INT
402 LiquidityPctLow FLOAT
403 LiquidityPctHigh FLOAT
404 LiquidityValue AMT
405 EFPTrackingError FLOAT
406 FairValue AMT
407 OutsideIndexPct FLOAT
408 ValueOfFutures AMT
409 LiquidityIndType INT 1=FiveDayMovingAverage 2=TwentyDayMovingAverage 3=NormalMarketSize 4=Other
410 WtAverageLiquidity FLOAT
411 ExchangeForPhysical BOOLEAN N=No Y=Yes
412 OutMainCntryUIndex AMT
413 CrossPercent FLOAT
414 ProgRptReqs INT 1=BuySideRequests 2=SellSideSends 3=RealTimeExecutionReports
415 ProgPeriodInterval INT
416 IncTaxInd INT 1=Net 2=Gross
417 NumBidders INT
418 TradeType CHAR A=Agency G=VwapGuarantee J=GuaranteedClose R=RiskTrade
419 BasisPxType CHAR 2=ClosingPriceAtMorningSession 3=ClosingPrice 4=CurrentPrice 5=Sq 6=VwapThroughADay 7=VwapThroughAMorningSession 8=VwapThroughAnAfternoonSession 9=VwapThroughADayExcept A=VwapThroughAMorningSessionExcept B=VwapThroughAnAfternoonSessionExcept C=Strike D=Open Z=Others
420 NoBidComponents INT
421 Country STRING
422 TotNoStrikes INT
423 PriceType INT 1=Percentage 2=PerUnit 3=FixedAmount
424 DayOrderQty QTY
425 DayCumQty QTY
426 DayAvgPx PRICE
427 GTBookingInst INT 0=BookOutAllTradesOnDayOfExecution 1=AccumulateUntilFilledOrExpired 2=AccumulateUntilVerballlyNotifiedOtherwise
428 NoStrikes INT
429 ListStatusType INT
430 NetGrossInd INT 1=Net 2=Gross
431 ListOrderStatus INT
432 ExpireDate LOCALMKTDATE
433 ListExecInstType CHAR 1=Immediate 2=WaitForInstruction
434 CxlRejResponseTo CHAR 1=OrderCancelRequest 2=OrderCancel
435 UnderlyingCouponRate FLOAT
436 UnderlyingContractMultiplier FLOAT
437 ContraTradeQty QTY
438 ContraTradeTime UTCTIMESTAMP
439 ClearingFirm STRING
440 ClearingAccount STRING
441 LiquidityNumSecurities INT
442 MultiLegReportingType CHAR 1=SingleSecurity 2=IndividualLegOfAMultiLegSecurity 3=MultiLegSecurity
443 StrikeTime UTCTIMESTAMP
444 ListStatusText STRING
445 EncodedListStatusTextLen LENGTH
446 EncodedListStatusText DATA`,
})
