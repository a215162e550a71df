// Written by `fix dictionary import` from FIX43.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix43-messages.js'

export type * from './fix43-messages.js'

/** FIX.4.3, all of it. */
export const fix43: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.4.3',
  header: '8! 9! 35! 49! 56! 115 128 90 91 34! 50 142 57 143 116 144 129 145 43 97 52! 122 212 213 347 369 370 627( 628 629 630 )',
  trailer: '93 89 10!',
  components: `
CommissionData 12 13 479 497
Instrument 55 65 48 22 454( 455 456 ) 460 461 167 200 541 224 225 239 226 227 228 255 543 470 471 472 240 202 206 231 223 207 106 348 349 107 350 351
InstrumentLeg 600 601 602 603 604( 605 606 ) 607 608 609 610 611 248 249 250 251 252 253 257 599 596 597 598 254 612 613 614 615 616 617 618 619 620 621 622 623 624
NestedParties 539( 524 525 538 545 )
OrderQtyData 38 152 516 468 469
Parties 453( 448 447 452 523 )
SpreadOrBenchmarkCurveData 218 220 221 222
Stipulations 232( 233 234 )
UnderlyingInstrument 311 312 309 305 457( 458 459 ) 462 463 310 313 542 315 241 242 243 244 245 246 256 595 592 593 594 247 316 317 436 435 308 306 362 363 307 364 365
YieldData 235 236`,
  messages: `
0 Heartbeat+ 112
1 TestRequest+ 112!
2 ResendRequest+ 7! 16!
3 Reject+ 45! 371 372 373 58 354 355
4 SequenceReset+ 123 36!
5 Logout+ 58 354 355
6 IOI 23! 28! 26 @Instrument! 54! 465 27! 423 44 15 62 25 130 199( 104 ) 58 354 355 60 149 215( 216 217 ) @SpreadOrBenchmarkCurveData 219
7 Advertisement 2! 5! 3 @Instrument! 4! 53! 44 15 75 60 58 354 355 149 30 336 625
8 ExecutionReport 37! 198 526 527 11 41 583 @Parties 229 382( 375 337 437 438 655 ) 66 548 551 549 17! 19 150! 39! 636 103 378 1 581 589 590 591 63 64 544 635 @Instrument! 54! @Stipulations 465 @OrderQtyData! 40 423 44 99 211 388 389 15 376 377 59 168 432 126 18 528 529 582 47 32 652 31 651 194 195 30 336 625 29 151! 14! 6! 424 425 426 427 75 60 113 @CommissionData @SpreadOrBenchmarkCurveData @YieldData 381 157 230 158 159 258 259 260 238 237 118 119 120 155 156 21 110 111 77 210 58 354 355 193 192 641 442 480 481 513 494 483 515 484 485 638 639 518( 519 520 521 ) 555( @InstrumentLeg 564 565 @NestedParties 654 566 587 588 637 )
9 OrderCancelReject 37! 198 526 11! 583 41! 39! 636 586 66 1 581 229 60 434! 102 58 354 355
A Logon+ 98! 108! 95 96 141 383 384( 372 385 ) 464 553 554
B News 42 61 148! 358 359 215( 216 217 ) 146( @Instrument ) 33!( 58! 354 355 ) 149 95 96
C Email 164! 94! 42 147! 356 357 215( 216 217 ) 146( @Instrument ) 37 11 33!( 58! 354 355 ) 95 96
D NewOrderSingle 11! 526 583 @Parties 229 1 581 589 590 591 78( 79 467 @NestedParties 80 ) 63 64 544 635 21! 18 110 111 100 386( 336 625 ) 81 @Instrument! 140 54! 114 60! @Stipulations 465 @OrderQtyData! 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 47 121 120 58 354 355 193 192 640 77 203 210 211 388 389 480 481 513 494 158 159 118
E NewOrderList 66! 390 391 414 394! 415 480 481 513 433 69 352 353 68! 73!( 11! 526 67! 583 160 @Parties 229 1 581 589 590 591 78( 79 467 @NestedParties 80 ) 63 64 544 635 21 18 110 111 100 386( 336 625 ) 81 @Instrument! 140 54! 401 114 60 @Stipulations 465 @OrderQtyData! 40 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 47 121 120 58 354 355 193 192 640 77 203 210 211 388 389 494 158 159 118 )
F OrderCancelRequest 41! 37 11! 526 583 66 586 1 581 @Parties @Instrument! 54! 60! @OrderQtyData! 376 58 354 355
G OrderCancelReplaceRequest 37 @Parties 229 41! 11! 526 583 66 586 1 581 589 590 591 78( 79 467 @NestedParties 80 ) 63 64 544 635 21! 18 110 111 100 386( 336 625 ) @Instrument! 54! 60! 465 @OrderQtyData! 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 211 388 389 376 377 15 59 168 432 126 427 @CommissionData 528 529 582 47 121 120 58 354 355 193 192 640 77 203 210 114 480 481 513 494 158 159 118
H OrderStatusRequest 37 11! 526 583 @Parties 1 @Instrument! 54!
J Allocation 70! 71! 626! 72 196 197 466 73( 11 37 198 526 66 ) 124( 32 17 527 31 29 ) 54! @Instrument! 53! 30 229 336 625 423 6! 15 74 @Parties 75! 60 63 64 381 238 237 118 77 58 354 355 157 158 540 650 78( 79 366 80 467 81 @NestedParties 208 209 161 360 361 @CommissionData 153 154 119 120 155 156 159 160 136( 137 138 139 ) )
K ListCancelRequest 66! 60! 229 58 354 355
L ListExecute 66! 391 390 60! 58 354 355
M ListStatusRequest 66! 58 354 355
N ListStatus 66! 429! 82! 431! 83! 444 445 446 60 68! 73!( 11! 526 14! 39! 636 151! 84! 6! 103 58 354 355 )
P AllocationAck @Parties 70! 75! 60 87! 88 58 354 355 650
Q DontKnowTrade 37! 17! 127! @Instrument! 54! @OrderQtyData! 32 31 58 354 355
R QuoteRequest 131! 644 146!( @Instrument! 140 303 537 336 625 229 @Stipulations 54 465 38 152 63 64 40 193 192 126 60 15 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData ) 58 354 355
S Quote 131 117! 537 301 @Parties 1 581 336 625 @Instrument! 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 63 64 40 193 192 642 643 15 656 657 156 12 13 582 100 58 354 355
T SettlementInstructions 162! 163! 214! 160! 165! 79! 467 11 75 70 30 336 625 54 167 168 60! @Parties 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 492 476 488 489 503 490 491 504 505
V MarketDataRequest 262! 263! 264! 265 266 286 546 547 267!( 269! ) 146!( @Instrument! ) 386( 336 625 )
W MarketDataSnapshotFullRefresh 262 @Instrument! 291 292 387 449 450 451 268!( 269! 270 15 271 272 273 274 275 336 625 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 546 58 354 355 )
X MarketDataIncrementalRefresh 262 268!( 279! 285 269 278 280 @Instrument 291 292 270 15 271 272 273 274 275 336 625 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 546 387 449 450 451 58 354 355 )
Y MarketDataRequestReject 262! 281 58 354 355
Z QuoteCancel 131 117! 298! 301 @Parties 1 581 336 625 295( @Instrument )
a QuoteStatusRequest 649 117 @Instrument! @Parties 1 581 336 625 263
b MassQuoteAcknowledgement 131 117 297! 300 301 537 @Parties 1 581 58 296( 302 @UnderlyingInstrument 304 295( 299 @Instrument 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 368 ) )
c SecurityDefinitionRequest 320! 321! @Instrument 15 58 354 355 336 625 555( @InstrumentLeg 556 ) 263
d SecurityDefinition 320! 322! 323! @Instrument 15 336 625 58 354 355 555( @InstrumentLeg 556 ) 561 562
e SecurityStatusRequest 324! @Instrument! 15 263! 336 625
f SecurityStatus 324 @Instrument! 15 336 625 325 326 291 292 327 328 329 330 331 332 333 31 60 334 58 354 355
g TradingSessionStatusRequest 335! 336 625 338 339 263!
h TradingSessionStatus 335 336! 625 338 339 325 340! 567 341 342 343 344 345 387 58 354 355
i MassQuote 131 117! 537 301 @Parties 1 581 293 294 296!( 302! @UnderlyingInstrument 367 304! 295!( 299! @Instrument 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 ) )
j BusinessMessageReject 45 372! 379 380! 58 354 355
k BidRequest 390 391! 374! 392 393! 394! 395 15 396 397 398( 399 400 401 404 441 402 403 405 406 407 408 ) 420( 66 54 336 625 430 63 64 1 ) 409 410 411 412 413 414 415 416 121 417 75 418! 419! 443 58 354 355
l BidResponse 390 391 420!( @CommissionData! 66 421 54 44 423 406 430 63 64 336 625 58 354 355 )
m ListStrikePrice 66! 422! 428!( @Instrument! 140 11 526 54 44! 15 58 354 355 )
n XMLnonFIX+
o RegistrationInstructions 513! 514! 508! 11 @Parties 1 493 495 517 473( 509 511 474 482 @NestedParties 522 486 475 ) 510( 477 512 478 498 499 500 501 ) 517
p RegistrationInstructionsResponse 513! 514! 508! 11 @Parties 1 506! 507 496
q OrderMassCancelRequest 11! 526 530! 336 625 @Instrument @UnderlyingInstrument 54 60! 58 354 355
r OrderMassCancelReport 11 526 37! 198 530! 531! 532 533 534( 41 535 536 ) 336 625 @Instrument @UnderlyingInstrument 54 60 58 354 355
s NewOrderCross 548! 549! 550! 552!( 54! 11! 526 583 @Parties 229 1 581 589 590 591 78( 79 467 @NestedParties 80 ) 465 @OrderQtyData! @CommissionData 528 529 582 121 120 58 354 355 77 203 544 635 377 659 ) @Instrument! 63 64 21! 18 110 111 100 386( 336 625 ) 81 140 114 60! @Stipulations 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 211 388 389 480 481 513 494 158 159 118
t CrossOrderCancelReplaceRequest 37 548! 551! 549! 550! 552!( 54! 41! 11! 526 583 586 @Parties 229 1 581 589 590 591 78( 79 467 @NestedParties 80 ) 465 @OrderQtyData! @CommissionData 528 529 582 121 120 58 354 355 77 203 544 635 377 659 ) @Instrument! 63 64 21! 18 110 111 100 386( 336 625 ) 81 140 114 60! @Stipulations 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 211 388 389 480 481 513 494 158 159 118
u CrossOrderCancelRequest 37 548! 551! 549! 550! 552!( 54! 41! 11! 526 583 586 @Parties 229 @OrderQtyData! 376 58 354 355 ) @Instrument! 60!
v SecurityTypeRequest 320! 58 354 355 336 625
w SecurityTypes 320! 322! 323! 557 558( 167 460 461 ) 58 354 355 336 625 263
x SecurityListRequest 320! 559! @Instrument 15 58 354 355 336 625 263
y SecurityList 320! 322! 560! 393 146( @Instrument 15 555( @InstrumentLeg 556 ) 561 562 336 625 58 354 355 )
z DerivativeSecurityListRequest 320! 559! @UnderlyingInstrument 15 58 354 355 336 625 263
AA DerivativeSecurityList 320! 322! 560! @UnderlyingInstrument 393 146( @Instrument 15 555( @InstrumentLeg 556 ) 336 625 58 354 355 )
AB NewOrderMultileg 11! 526 583 @Parties 1 581 589 590 591 78( 79 467 80 ) 63 64 544 635 21! 18 110 111 100 386( 336 625 ) 81 54! @Instrument! 140 555!( @InstrumentLeg 564 565 @NestedParties 654 566 587 588 ) 114 60! 465 @OrderQtyData! 40! 423 44 99 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 58 354 355 77 203 210 211 388 389 480 481 513 494 563 118
AC MultilegOrderCancelReplaceRequest 37 41! 11! 526 583 586 @Parties 1 581 589 590 591 78( 79 467 80 ) 63 64 544 635 21! 18 110 111 100 386( 336 625 ) 81 54! @Instrument! 140 555!( @InstrumentLeg 564 565 @NestedParties 654 566 587 588 ) 114 60! 465 @OrderQtyData! 40! 423 44 99 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 58 354 355 77 203 210 211 388 389 480 481 513 494 563 118
AD TradeCaptureReportRequest 568! 569! 263 17 37 11 573 @Parties @Instrument 580( 75 60 ) 54 58 354 355 578 579
AE TradeCaptureReport 571! 487 568 150! 572 17 527 378 570! @Instrument! @OrderQtyData 32! 31! 194 195 30 75! 60! 63 64 573 574 552!( 54! 37! 198 11 @Parties 1 581 81 575 576( 577 ) 635 578 579 15 376 377 528 529 582 483 336 625 @CommissionData 381 157 230 158 159 238 237 118 119 120 155 156 77 58 354 355 442 518( 519 520 521 ) 136( 137 138 139 ) )
AF OrderMassStatusRequest 584! 585! @Parties 1 336 625 @Instrument @UnderlyingInstrument 54
AG QuoteRequestReject 131! 644 658! 146!( @Instrument! 140 303 537 336 625 229 @Stipulations 54 465 38 152 63 64 40 193 192 126 60 15 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData ) 58 354 355
AH RFQRequest 644! 146!( @Instrument! 140 303 537 336 625 ) 263
AI QuoteStatusReport 649 131 117! 537 @Parties 1 581 336 625 @Instrument! 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 64 40 193 192 642 643 15 656 657 156 12 13 582 100 297`,
  fields: `
1 Account STRING
2 AdvId STRING
3 AdvRefID STRING
4 AdvSide CHAR B=Buy S=Sell X=Cross T=Trade
5 AdvTransType STRING N=New C=Cancel R=Replace
6 AvgPx PRICE
7 BeginSeqNo SEQNUM
8 BeginString STRING
9 BodyLength LENGTH
10 CheckSum STRING
11 ClOrdID STRING
12 Commission AMT
13 CommType CHAR 6=PointsPerBondOrContract 1=PerUnit 2=Percent 3=Absolute 5=PercentageWaivedEnhancedUnits 4=PercentageWaivedCashDiscount
14 CumQty QTY
15 Currency CURRENCY
16 EndSeqNo SEQNUM
17 ExecID STRING
18 ExecInst MULTIPLEVALUESTRING Y=TryToStop M=MidPricePeg P=MarketPeg Q=CancelOnSystemFailure R=PrimaryPeg S=Suspend U=CustomerDisplayInstruction V=Netting W=PegToVwap X=TradeAlong D=PercentOfVolume 0=StayOnOfferSide 2=Work 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide A=NoCross O=OpeningPeg C=CallFirst N=NonNegotiable E=DoNotIncrease F=DoNotReduce G=AllOrNone H=ReinstateOnSystemFailure I=InstitutionsOnly J=ReinstateOnTradingHalt K=CancelOnTradingHalt L=LastPeg 3=GoAlong B=OkToCross 1=NotHeld
19 ExecRefID STRING
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 SecurityIDSource STRING E=Sicovam 2=Sedol 1=Cusip 3=Quik F=Belgian D=Valoren C=Dutch B=Wertpapier A=BloombergSymbol 9=ConsolidatedTapeAssociation 8=ExchangeSymbol 7=IsoCountryCode 6=IsoCurrencyCode 5=RicCode 4=IsinNumber G=Common
23 IOIid STRING
25 IOIQltyInd CHAR M=Medium H=High L=Low
26 IOIRefID STRING
27 IOIQty STRING L=Large M=Medium S=Small
28 IOITransType CHAR C=Cancel N=New R=Replace
29 LastCapacity CHAR 4=Principal 3=CrossAsPrincipal 1=Agent 2=CrossAsAgent
30 LastMkt EXCHANGE
31 LastPx PRICE
32 LastQty QTY
33 LinesOfText NUMINGROUP
34 MsgSeqNum SEQNUM
35 MsgType STRING 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject a=QuoteStatusRequest A=Logon AA=DerivativeSecurityList AB=NewOrderMultileg AC=MultilegOrderCancelReplace AD=TradeCaptureReportRequest AE=TradeCaptureReport AF=OrderMassStatusRequest AG=QuoteRequestReject AH=RfqRequest AI=QuoteStatusReport b=MassQuoteAcknowledgement B=News c=SecurityDefinitionRequest C=Email d=SecurityDefinition D=NewOrderSingle e=SecurityStatusRequest E=NewOrderList f=SecurityStatus F=OrderCancelRequest G=OrderCancelReplaceRequest g=TradingSessionStatusRequest h=TradingSessionStatus H=OrderStatusRequest i=MassQuote j=BusinessMessageReject J=AllocationInstruction K=ListCancelRequest k=BidRequest l=BidResponse L=ListExecute m=ListStrikePrice M=ListStatusRequest N=ListStatus n=XmlNonFix o=RegistrationInstructions P=AllocationInstructionAck p=RegistrationInstructionsResponse q=OrderMassCancelRequest Q=DontKnowTrade r=OrderMassCancelReport R=QuoteRequest s=NewOrderCross S=Quote t=CrossOrderCancelReplaceRequest T=SettlementInstructions u=CrossOrderCancelRequest v=SecurityTypeRequest V=MarketDataRequest w=SecurityTypes W=MarketDataSnapshotFullRefresh x=SecurityListRequest X=MarketDataIncrementalRefresh y=SecurityList Y=MarketDataRequestReject z=DerivativeSecurityListRequest Z=QuoteCancel
36 NewSeqNo SEQNUM
37 OrderID STRING
38 OrderQty QTY
39 OrdStatus CHAR 0=New 1=PartiallyFilled 5=Replaced 2=Filled 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=AcceptedForBidding E=PendingReplace 3=DoneForDay 4=Canceled
40 OrdType CHAR D=PreviouslyQuoted 2=Limit 3=Stop 4=StopLimit 5=MarketOnClose 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis A=OnClose 1=Market C=ForexMarket F=ForexLimit E=PreviouslyIndicated G=ForexSwap I=Funari J=MarketIfTouched K=MarketWithLeftOverAsLimit L=PreviousFundValuationPoint M=NextFundValuationPoint P=Pegged B=LimitOnClose H=ForexPreviouslyQuoted
41 OrigClOrdID STRING
42 OrigTime UTCTIMESTAMP
43 PossDupFlag BOOLEAN N=No Y=Yes
44 Price PRICE
45 RefSeqNum SEQNUM
47 Rule80A CHAR N=AgentForOtherMember B=ShortExemptTransactionAType D=ProgramOrderMember E=ShortExemptTransactionForPrincipal F=ShortExemptTransactionWType H=ShortExemptTransactionIType I=IndividualInvestor J=ProprietaryAlgo K=AgencyAlgo M=ProgramOrderOtherMember A=AgencySingleOrder O=ProprietaryTransactionAffiliated P=Principal R=TransactionNonMember S=SpecialistTrades T=TransactionUnaffiliatedMember U=AgencyIndexArb W=AllOtherOrdersAsAgentForOtherMember X=ShortExemptTransactionMemberNotAffliated Y=AgencyNonAlgo Z=ShortExemptTransactionNonMember L=ShortExemptTransactionMemberAffliated C=ProprietaryNonAlgo
48 SecurityID STRING
49 SenderCompID STRING
50 SenderSubID STRING
52 SendingTime UTCTIMESTAMP
53 Quantity QTY
54 Side CHAR 6=SellShortExempt B=AsDefined C=Opposite 8=Cross 9=CrossShort 1=Buy 2=Sell 3=BuyMinus 4=SellPlus A=CrossShortExempt 5=SellShort 7=Undisclosed
55 Symbol STRING
56 TargetCompID STRING
57 TargetSubID STRING
58 Text STRING
59 TimeInForce CHAR 7=AtTheClose 0=Day 1=GoodTillCancel 2=AtTheOpening 3=ImmediateOrCancel 4=FillOrKill 5=GoodTillCrossing 6=GoodTillDate
60 TransactTime UTCTIMESTAMP
61 Urgency CHAR 1=Flash 2=Background 0=Normal
62 ValidUntilTime UTCTIMESTAMP
63 SettlmntTyp CHAR 5=TPlus4 A=T1 6=Future 3=TPlus2 2=NextDay 8=SellersOption 1=Cash 7=WhenAndIfIssued 0=Regular 9=TPlus5 4=TPlus3
64 FutSettDate LOCALMKTDATE
65 SymbolSfx STRING
66 ListID STRING
67 ListSeqNo INT
68 TotNoOrders INT
69 ListExecInst STRING
70 AllocID STRING
71 AllocTransType CHAR 5=CalculatedWithoutPreliminary 4=Calculated 3=Preliminary 2=Cancel 1=Replace 0=New
72 RefAllocID STRING
73 NoOrders NUMINGROUP
74 AvgPrxPrecision INT
75 TradeDate LOCALMKTDATE
77 PositionEffect CHAR F=Fifo R=Rolled C=Close O=Open
78 NoAllocs NUMINGROUP
79 AllocAccount STRING
80 AllocQty QTY
81 ProcessCode CHAR 6=PlanSponsor 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut
82 NoRpts NUMINGROUP
83 RptSeq INT
84 CxlQty QTY
87 AllocStatus INT 1=BlockLevelReject 2=AccountLevelReject 3=Received 0=Accepted
88 AllocRejCode INT 0=UnknownAccount 6=UnknownListId 3=UnknownExecutingBrokerMnemonic 5=UnknownOrderId 7=OtherSeeText 4=CommissionDifference 1=IncorrectQuantity 2=IncorrectAveragegPrice
89 Signature DATA
90 SecureDataLen LENGTH
91 SecureData DATA
93 SignatureLength LENGTH
94 EmailType CHAR 0=New 1=Reply 2=AdminReply
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend BOOLEAN N=No Y=Yes
98 EncryptMethod INT 2=Des 6=Pem 5=Pgpdesmd5 3=Pkcsdes 0=None 1=Pkcs 4=Pgpdes
99 StopPx PRICE
100 ExDestination EXCHANGE
102 CxlRejReason INT 1=UnknownOrder 0=TooLateToCancel 6=DuplicateClOrdId 5=OrigOrdModTime 4=UnableToProcessOrderMassCancelRequest 3=OrderAlreadyInPendingStatus 2=BrokerCredit
103 OrdRejReason INT 2=ExchangeClosed 1=UnknownSymbol 3=OrderExceedsLimit 4=TooLateToEnter 5=UnknownOrder 7=DuplicateOfAVerballyCommunicatedOrder 9=TradeAlongRequired 10=InvalidInvestorId 6=DuplicateOrder 11=UnsupportedOrderCharacteristic 12=SurveillenceOption 0=BrokerCredit 8=StaleOrder
104 IOIQualifier CHAR O=AtTheOpen X=CrossingOpportunity W=Indication V=Versus T=ThroughTheDay S=PortfolioShown R=ReadyToTrade A=AllOrNone P=TakingAPosition M=MoreBehind L=Limit I=InTouchWith D=Vwap C=AtTheClose B=MarketOnClose Q=AtTheMarket Y=AtTheMidpoint Z=PreOpen
106 Issuer STRING
107 SecurityDesc STRING
108 HeartBtInt INT
110 MinQty QTY
111 MaxFloor QTY
112 TestReqID STRING
113 ReportToExch BOOLEAN Y=Yes N=No
114 LocateReqd BOOLEAN Y=Yes N=No
115 OnBehalfOfCompID STRING
116 OnBehalfOfSubID STRING
117 QuoteID STRING
118 NetMoney AMT
119 SettlCurrAmt AMT
120 SettlCurrency CURRENCY
121 ForexReq BOOLEAN Y=Yes N=No
122 OrigSendingTime UTCTIMESTAMP
123 GapFillFlag BOOLEAN Y=Yes N=No
124 NoExecs NUMINGROUP
126 ExpireTime UTCTIMESTAMP
127 DKReason CHAR B=WrongSide C=QuantityExceedsOrder D=NoMatchingOrder E=PriceExceedsLimit Z=Other A=UnknownSymbol
128 DeliverToCompID STRING
129 DeliverToSubID STRING
130 IOINaturalFlag BOOLEAN Y=Yes N=No
131 QuoteReqID STRING
132 BidPx PRICE
133 OfferPx PRICE
134 BidSize QTY
135 OfferSize QTY
136 NoMiscFees NUMINGROUP
137 MiscFeeAmt AMT
138 MiscFeeCurr CURRENCY
139 MiscFeeType CHAR 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other 8=Markup 9=ConsumptionTax 1=Regulatory 2=Tax
140 PrevClosePx PRICE
141 ResetSeqNumFlag BOOLEAN Y=Yes N=No
142 SenderLocationID STRING
143 TargetLocationID STRING
144 OnBehalfOfLocationID STRING
145 DeliverToLocationID STRING
146 NoRelatedSym NUMINGROUP
147 Subject STRING
148 Headline STRING
149 URLLink STRING
150 ExecType CHAR 6=PendingCancel 0=New 1=PartialFill 2=Fill 4=Canceled 5=Replaced 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=Restated E=PendingReplace F=Trade G=TradeCorrect H=TradeCancel I=OrderStatus 3=DoneForDay 7=Stopped
151 LeavesQty QTY
152 CashOrderQty QTY
153 AllocAvgPx PRICE
154 AllocNetMoney AMT
155 SettlCurrFxRate FLOAT
156 SettlCurrFxRateCalc CHAR D=Divide M=Multiply
157 NumDaysInterest INT
158 AccruedInterestRate PERCENTAGE
159 AccruedInterestAmt AMT
160 SettlInstMode CHAR 0=Default 4=SpecificOrderForASingleAccount 3=SpecificAllocationAccountStanding 1=StandingInstructionsProvided 2=SpecificAllocationAccountOverriding
161 AllocText STRING
162 SettlInstID STRING
163 SettlInstTransType CHAR N=New R=Replace C=Cancel
164 EmailThreadID STRING
165 SettlInstSource CHAR 2=Institution 3=Investor 1=BrokerCredit
167 SecurityType STRING CP=CommercialPaper VRDN=VariableRateDemandNote PZFJ=PlazosFijos PN=PromissoryNote ONITE=Overnight MTN=MediumTermNotes TECP=TaxExemptCommercialPaper AMENDED=Amended BRIDGE=BridgeLoan LOFC=LetterOfCredit SWING=SwingLineFacility DINP=DebtorInPossession DEFLTED=Defaulted WITHDRN=Withdrawn LQN=LiquidityNote MATURED=Matured DN=DepositNotes RETIRED=Retired BA=BankersAcceptance BN=BankNotes BOX=BillOfExchanges CD=CertificateOfDeposit CL=CallLoans REPLACD=Replaced MT=MandatoryTender RVLVTRM=Revolver MPP=MortgagePrivatePlacement STN=ShortTermLoanNote MPT=MiscellaneousPassThrough TBA=ToBeAnnounced AN=OtherAnticipationNotes MIO=MortgageInterestOnly COFP=CertificateOfParticipation MBS=MortgageBackedSecurities REV=RevenueBonds SPCLA=SpecialAssessment SPCLO=SpecialObligation SPCLT=SpecialTax TAN=TaxAnticipationNote TAXA=TaxAllocation COFO=CertificateOfObligation TD=TimeDeposit GO=GeneralObligationBonds ?=Wildcard WAR=Warrant MF=MutualFund MLEG=MultilegInstrument TRAN=TaxRevenueAnticipationNote MPO=MortgagePrincipalOnly RP=RepurchaseAgreement NONE=NoSecurityType XCN=ExtendedCommNote POOL=AgencyPools ABS=AssetBackedSecurities CMBS=Corp CMO=CollateralizedMortgageObligation IET=IoetteMortgage RVRP=ReverseRepurchaseAgreement FOR=ForeignExchangeContract RAN=RevenueAnticipationNote RVLV=RevolverLoan FAC=FederalAgencyCoupon FADN=FederalAgencyDiscountNote PEF=PrivateExportFunding CORP=CorporateBond CPP=CorporatePrivatePlacement CB=ConvertibleBond DUAL=DualCurrency XLINKD=IndexedLinked YANK=YankeeCorporateBond CS=CommonStock PS=PreferredStock BRADY=BradyBond TBOND=UsTreasuryBond TINT=InterestStripFromAnyBondOrNote TIPS=TreasuryInflationProtectedSecurities TCAL=PrincipalStripOfACallableBondOrNote TPRN=PrincipalStripFromANonCallableBondOrNote UST=UsTreasuryNoteOld USTB=UsTreasuryBillOld TERM=TermLoan STRUCT=StructuredNotes
168 EffectiveTime UTCTIMESTAMP
169 StandInstDbType INT 0=Other 1=Dtcsid 3=AGlobalCustodian 2=ThomsonAlert
170 StandInstDbName STRING
171 StandInstDbID STRING
172 SettlDeliveryType INT 1=Free 0=Versus
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
199 NoIOIQualifiers NUMINGROUP
200 MaturityMonthYear MONTHYEAR
202 StrikePrice PRICE
203 CoveredOrUncovered INT 1=Uncovered 0=Covered
206 OptAttribute CHAR
207 SecurityExchange EXCHANGE
208 NotifyBrokerOfCredit BOOLEAN N=No Y=Yes
209 AllocHandlInst INT 3=ForwardAndMatch 2=Forward 1=Match
210 MaxShow QTY
211 PegDifference PRICEOFFSET
212 XmlDataLen LENGTH
213 XmlData DATA
214 SettlInstRefID STRING
215 NoRoutingIDs NUMINGROUP
216 RoutingType INT 1=TargetFirm 2=TargetList 3=BlockFirm 4=BlockList
217 RoutingID STRING
218 Spread PRICEOFFSET
219 Benchmark CHAR 5=Old10 1=Curve 2=FiveYr 4=TenYr 6=ThirtyYr 7=Old30 8=ThreeMolibor 9=SixMolibor 3=Old5
220 BenchmarkCurveCurrency CURRENCY
221 BenchmarkCurveName STRING SWAP=Swap LIBID=Libid OTHER=Other Treasury=Treasury Euribor=Euribor Pfandbriefe=Pfandbriefe FutureSWAP=FutureSwap MuniAAA=MuniAaa LIBOR=Libor
222 BenchmarkCurvePoint STRING
223 CouponRate PERCENTAGE
224 CouponPaymentDate UTCDATE
225 IssueDate UTCDATE
226 RepurchaseTerm INT
227 RepurchaseRate PERCENTAGE
228 Factor FLOAT
229 TradeOriginationDate UTCDATE
230 ExDate UTCDATE
231 ContractMultiplier FLOAT
232 NoStipulations NUMINGROUP
233 StipulationType STRING ABS=AbsolutePrepaymentSpeed WALA=WeightedAverageLoanAge WAM=WeightedAverageMaturity CPR=ConstantPrepaymentRate HEP=FinalCprOfHomeEquityPrepaymentCurve WAL=WeightedAverageLifeCoupon MHP=PercentOfManufacturedHousingPrepaymentCurve SMM=SingleMonthlyMortality MPR=MonthlyPrepaymentRate PSA=PercentOfBmaPrepaymentCurve PPC=PercentOfProspectusPrepaymentCurve CPP=ConstantPrepaymentPenalty LOTVAR=LotVariance CPY=ConstantPrepaymentYield WAC=WeightedAverageCoupon ISSUE=IssueDate MAT=MaturityYearAndMonth PIECES=NumberOfPieces PMAX=PoolsMaximum PPM=PoolsPerMillion PPL=PoolsPerLot PPT=PoolsPerTrade PROD=ProductionYear TRDVAR=TradeVariance GEOG=Geographics
234 StipulationValue STRING
235 YieldType STRING TRUE=TrueYield PREVCLOSE=PreviousCloseYield LONGEST=YieldToLongestAverage LONGAVGLIFE=YieldToLongestAverageLife MATURITY=YieldToMaturity MARK=MarkToMarketYield OPENAVG=OpenAverageYield PUT=YieldToNextPut PROCEEDS=ProceedsYield SEMIANNUAL=SemiAnnualYield SHORTAVGLIFE=YieldToShortestAverageLife SHORTEST=YieldToShortestAverage SIMPLE=SimpleYield TENDER=YieldToTenderDate VALUE1/32=YieldValueOf32nds WORST=YieldToWorst TAXEQUIV=TaxEquivalentYield ANNUAL=AnnualYield LASTYEAR=ClosingYieldMostRecentYear NEXTREFUND=YieldToNextRefund AFTERTAX=AfterTaxYield ATISSUE=YieldAtIssue AVGLIFE=YieldToAverageLife AVGMATURITY=YieldToAverageMaturity BOOK=BookYield CALL=YieldToNextCall CHANGE=YieldChangeSinceClose COMPOUND=CompoundYield CURRENT=CurrentYield GROSS=TrueGrossYield GOVTEQUIV=GvntEquivalentYield INFLATION=YieldWithInflationAssumption INVERSEFLOATER=InverseFloaterBondYield LASTQUARTER=ClosingYieldMostRecentQuarter LASTCLOSE=MostRecentClosingYield LASTMONTH=ClosingYieldMostRecentMonth CLOSE=ClosingYield
236 Yield PERCENTAGE
237 TotalTakedown AMT
238 Concession AMT
239 RepoCollateralSecurityType STRING
240 RedemptionDate UTCDATE
241 UnderlyingCouponPaymentDate UTCDATE
242 UnderlyingIssueDate UTCDATE
243 UnderlyingRepoCollateralSecurityType STRING
244 UnderlyingRepurchaseTerm INT
245 UnderlyingRepurchaseRate PERCENTAGE
246 UnderlyingFactor FLOAT
247 UnderlyingRedemptionDate UTCDATE
248 LegCouponPaymentDate UTCDATE
249 LegIssueDate UTCDATE
250 LegRepoCollateralSecurityType STRING
251 LegRepurchaseTerm INT
252 LegRepurchaseRate PERCENTAGE
253 LegFactor FLOAT
254 LegRedemptionDate UTCDATE
255 CreditRating STRING
256 UnderlyingCreditRating STRING
257 LegCreditRating STRING
258 TradedFlatSwitch BOOLEAN N=No Y=Yes
259 BasisFeatureDate UTCDATE
260 BasisFeaturePrice PRICE
262 MDReqID STRING
263 SubscriptionRequestType CHAR 1=SnapshotAndUpdates 2=DisablePreviousSnapshot 0=Snapshot
264 MarketDepth INT
265 MDUpdateType INT 0=FullRefresh 1=IncrementalRefresh
266 AggregatedBook BOOLEAN Y=Yes N=No
267 NoMDEntryTypes NUMINGROUP
268 NoMDEntries NUMINGROUP
269 MDEntryType CHAR 7=TradingSessionHighPrice 1=Offer A=Imbalance 9=TradingSessionVwapPrice 8=TradingSessionLowPrice 5=ClosingPrice 4=OpeningPrice 0=Bid 2=Trade 3=IndexValue 6=SettlementPrice
270 MDEntryPx PRICE
271 MDEntrySize QTY
272 MDEntryDate UTCDATE
273 MDEntryTime UTCTIMEONLY
274 TickDirection CHAR 0=PlusTick 1=ZeroPlusTick 2=MinusTick 3=ZeroMinusTick
275 MDMkt EXCHANGE
276 QuoteCondition MULTIPLEVALUESTRING E=Locked I=NonFirm H=FastTrading F=Crossed D=ConsolidatedBest C=ExchangeBest B=Closed A=Open G=Depth
277 TradeCondition MULTIPLEVALUESTRING J=NextDayTrade K=Opened L=Seller B=AveragePriceTrade M=Sold H=Rule155Trade N=StoppedStock P=ImbalanceMoreBuyers Q=ImbalanceMoreSellers R=OpeningPrice I=SoldLast A=Cash C=CashTrade E=Opening F=IntradayTradeDetail G=Rule127Trade D=NextDay
278 MDEntryID STRING
279 MDUpdateAction CHAR 0=New 1=Change 2=Delete
280 MDEntryRefID STRING
281 MDReqRejReason CHAR 7=UnsupportedAggregatedBook 1=DuplicateMdReqId C=UnsupportedMdImplicitDelete B=UnsupportedOpenCloseSettleFlag A=UnsupportedScope 9=UnsupportedTradingSessionId 8=UnsupportedMdEntryType 6=UnsupportedMdUpdateType 5=UnsupportedMarketDepth 4=UnsupportedSubscriptionRequestType 2=InsufficientBandwidth 0=UnknownSymbol 3=InsufficientPermissions
282 MDEntryOriginator STRING
283 LocationID STRING
284 DeskID STRING
285 DeleteReason CHAR 0=Cancellation 1=Error
286 OpenCloseSettleFlag MULTIPLEVALUESTRING 1=SessionOpen 2=DeliverySettlementEntry 3=ExpectedEntry 4=EntryFromPreviousBusinessDay 0=DailyOpen
287 SellerDays INT
288 MDEntryBuyer STRING
289 MDEntrySeller STRING
290 MDEntryPositionNo INT
291 FinancialStatus MULTIPLEVALUESTRING 1=Bankrupt 2=PendingDelisting
292 CorporateAction MULTIPLEVALUESTRING B=ExDistribution E=ExInterest C=ExRights A=ExDividend D=New
293 DefBidSize QTY
294 DefOfferSize QTY
295 NoQuoteEntries NUMINGROUP
296 NoQuoteSets NUMINGROUP
297 QuoteStatus INT 6=RemovedFromMarket 1=CancelForSymbol 10=Pending 9=QuoteNotFound 8=Query 7=Expired 5=Rejected 4=CanceledAll 3=CanceledForUnderlying 2=CanceledForSecurityType 0=Accepted
298 QuoteCancelType INT 4=CancelAllQuotes 2=CancelForSecurityType 1=CancelForOneOrMoreSecurities 3=CancelForUnderlyingSecurity
299 QuoteEntryID STRING
300 QuoteRejectReason INT 9=NotAuthorizedToQuoteSecurity 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=UnknownQuote 6=DuplicateQuote 7=InvalidBid 8=InvalidPrice
301 QuoteResponseLevel INT 1=AcknowledgeOnlyNegativeOrErroneousQuotes 0=NoAcknowledgement 2=AcknowledgeEachQuoteMessage
302 QuoteSetID STRING
303 QuoteRequestType INT 2=Automatic 1=Manual
304 TotQuoteEntries INT
305 UnderlyingSecurityIDSource STRING
306 UnderlyingIssuer STRING
307 UnderlyingSecurityDesc STRING
308 UnderlyingSecurityExchange EXCHANGE
309 UnderlyingSecurityID STRING
310 UnderlyingSecurityType STRING
311 UnderlyingSymbol STRING
312 UnderlyingSymbolSfx STRING
313 UnderlyingMaturityMonthYear MONTHYEAR
315 UnderlyingPutOrCall INT
316 UnderlyingStrikePrice PRICE
317 UnderlyingOptAttribute CHAR
320 SecurityReqID STRING
321 SecurityRequestType INT 0=RequestSecurityIdentityAndSpecifications 1=RequestSecurityIdentityForSpecifications 2=RequestListSecurityTypes 3=RequestListSecurities
322 SecurityResponseID STRING
323 SecurityResponseType INT 5=RejectSecurityProposal 1=AcceptAsIs 6=CannotMatchSelectionCriteria 2=AcceptWithRevisions 4=ListOfSecuritiesReturnedPerRequest 3=ListOfSecurityTypesReturnedPerRequest
324 SecurityStatusReqID STRING
325 UnsolicitedIndicator BOOLEAN Y=Yes N=No
326 SecurityTradingStatus INT 20=UnknownOrInvalid 13=NoMarketOnCloseImbalance 14=ItsPreOpening 15=NewPriceIndication 16=TradeDisseminationTime 17=ReadyToTrade 19=NotTradedOnThisMarket 22=OpeningRotation 21=PreOpen 12=NoMarketImbalance 18=NotAvailableForTrading 10=MarketOnCloseImbalanceSell 9=MarketOnCloseImbalanceBuy 8=MarketImbalanceSell 7=MarketImbalanceBuy 6=TradingRangeIndication 5=PriceIndication 4=NoOpen 3=Resume 1=OpeningDelay 2=TradingHalt 23=FastMarket
327 HaltReasonChar CHAR X=EquipmentChangeover M=AdditionalInformation E=OrderInflux P=NewsPending I=OrderImbalance D=NewsDissemination
328 InViewOfCommon BOOLEAN Y=Yes N=No
329 DueToRelated BOOLEAN Y=Yes N=No
330 BuyVolume QTY
331 SellVolume QTY
332 HighPx PRICE
333 LowPx PRICE
334 Adjustment INT 1=Cancel 2=Error 3=Correction
335 TradSesReqID STRING
336 TradingSessionID STRING
337 ContraTrader STRING
338 TradSesMethod INT 3=TwoParty 1=Electronic 2=OpenOutcry
339 TradSesMode INT 3=Production 1=Testing 2=Simulated
340 TradSesStatus INT 5=PreClose 6=RequestRejected 4=PreOpen 3=Closed 2=Open 1=Halted 0=Unknown
341 TradSesStartTime UTCTIMESTAMP
342 TradSesOpenTime UTCTIMESTAMP
343 TradSesPreCloseTime UTCTIMESTAMP
344 TradSesCloseTime UTCTIMESTAMP
345 TradSesEndTime UTCTIMESTAMP
346 NumberOfOrders INT
347 MessageEncoding STRING UTF-8=Utf8 ISO-2022-JP=Iso2022Jp EUC-JP=Eucjp Shift_JIS=ShiftJis
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
368 QuoteEntryRejectReason INT
369 LastMsgSeqNumProcessed SEQNUM
370 OnBehalfOfSendingTime UTCTIMESTAMP
371 RefTagID INT
372 RefMsgType STRING
373 SessionRejectReason INT 12=XmlValidationError 17=Non 16=IncorrectNumInGroupCountForRepeatingGroup 15=RepeatingGroupFieldsOutOfOrder 14=TagSpecifiedOutOfRequiredOrder 11=InvalidMsgType 0=InvalidTagNumber 9=CompIdProblem 8=SignatureProblem 7=DecryptionProblem 6=IncorrectDataFormatForValue 5=ValueIsIncorrect 4=TagSpecifiedWithoutAValue 3=UndefinedTag 10=SendingTimeAccuracyProblem 13=TagAppearsMoreThanOnce 2=TagNotDefinedForThisMessageType 1=RequiredTagMissing
374 BidRequestTransType CHAR N=New C=Cancel
375 ContraBroker STRING
376 ComplianceID STRING
377 SolicitedFlag BOOLEAN N=No Y=Yes
378 ExecRestatementReason INT 7=CancelOnSystemFailure 0=GtCorporateAction 8=Market 6=CancelOnTradingHalt 5=PartialDeclineOfOrderQty 4=BrokerOption 3=RepricingOfOrder 1=GtRenewal 2=VerbalChange
379 BusinessRejectRefID STRING
380 BusinessRejectReason INT 3=UnsupportedMessageType 7=DeliverToFirmNotAvailableAtThisTime 4=ApplicationNotAvailable 6=NotAuthorized 0=Other 5=ConditionallyRequiredFieldMissing 1=UnknownId 2=UnknownSecurity
381 GrossTradeAmt AMT
382 NoContraBrokers NUMINGROUP
383 MaxMessageSize LENGTH
384 NoMsgTypes NUMINGROUP
385 MsgDirection CHAR S=Send R=Receive
386 NoTradingSessions NUMINGROUP
387 TotalVolumeTraded QTY
388 DiscretionInst CHAR 0=RelatedToDisplayedPrice 1=RelatedToMarketPrice 2=RelatedToPrimaryPrice 3=RelatedToLocalPrimaryPrice 4=RelatedToMidpointPrice 5=RelatedToLastTradePrice
389 DiscretionOffset PRICEOFFSET
390 BidID STRING
391 ClientBidID STRING
392 ListName STRING
393 TotalNumSecurities INT
394 BidType INT 1=NonDisclosed 2=Disclosed 3=NoBiddingProcess
395 NumTickets INT
396 SideValue1 AMT
397 SideValue2 AMT
398 NoBidDescriptors NUMINGROUP
399 BidDescriptorType INT 3=Index 2=Country 1=Sector
400 BidDescriptor STRING
401 SideValueInd INT 1=SideValue1 2=SideValue2
402 LiquidityPctLow PERCENTAGE
403 LiquidityPctHigh PERCENTAGE
404 LiquidityValue AMT
405 EFPTrackingError PERCENTAGE
406 FairValue AMT
407 OutsideIndexPct PERCENTAGE
408 ValueOfFutures AMT
409 LiquidityIndType INT 3=NormalMarketSize 4=Other 2=TwentyDayMovingAverage 1=FiveDayMovingAverage
410 WtAverageLiquidity PERCENTAGE
411 ExchangeForPhysical BOOLEAN N=No Y=Yes
412 OutMainCntryUIndex AMT
413 CrossPercent PERCENTAGE
414 ProgRptReqs INT 3=RealTimeExecutionReports 2=SellSideSends 1=BuySideRequests
415 ProgPeriodInterval INT
416 IncTaxInd INT 2=Gross 1=Net
417 NumBidders INT
418 TradeType CHAR G=VwapGuarantee A=Agency J=GuaranteedClose R=RiskTrade
419 BasisPxType CHAR 8=VwapThroughAnAfternoonSession D=Open Z=Others C=Strike B=VwapThroughAnAfternoonSessionExcept 9=VwapThroughADayExcept 7=VwapThroughAMorningSession 6=VwapThroughADay 5=Sq 4=CurrentPrice 3=ClosingPrice 2=ClosingPriceAtMorningSession A=VwapThroughAMorningSessionExcept
420 NoBidComponents NUMINGROUP
421 Country COUNTRY
422 TotNoStrikes INT
423 PriceType INT 3=FixedAmount 1=Percentage 4=Discount 6=Spread 7=TedPrice 8=TedYield 5=Premium 2=PerUnit
424 DayOrderQty QTY
425 DayCumQty QTY
426 DayAvgPx PRICE
427 GTBookingInst INT 0=BookOutAllTradesOnDayOfExecution 2=AccumulateUntilVerballlyNotifiedOtherwise 1=AccumulateUntilFilledOrExpired
428 NoStrikes NUMINGROUP
429 ListStatusType INT 6=Alert 4=ExecStarted 3=Timed 2=Response 1=Ack 5=AllDone
430 NetGrossInd INT 1=Net 2=Gross
431 ListOrderStatus INT 4=Cancelling 3=Executing 7=Reject 6=AllDone 5=Alert 2=ReceivedForExecution 1=InBiddingProcess
432 ExpireDate LOCALMKTDATE
433 ListExecInstType CHAR 5=BuyDrivenCashWithdraw 4=BuyDrivenCashTopUp 2=WaitForInstruction 1=Immediate 3=SellDriven
434 CxlRejResponseTo CHAR 2=OrderCancel 1=OrderCancelRequest
435 UnderlyingCouponRate PERCENTAGE
436 UnderlyingContractMultiplier FLOAT
437 ContraTradeQty QTY
438 ContraTradeTime UTCTIMESTAMP
441 LiquidityNumSecurities INT
442 MultiLegReportingType CHAR 1=SingleSecurity 2=IndividualLegOfAMultiLegSecurity 3=MultiLegSecurity
443 StrikeTime UTCTIMESTAMP
444 ListStatusText STRING
445 EncodedListStatusTextLen LENGTH
446 EncodedListStatusText DATA
447 PartyIDSource CHAR 5=ChineseInvestorId 8=UsEmployerOrTaxIdNumber A=AustralianTaxFileNumber 9=AustralianBusinessNumber E=IsoCountryCode B=Bic 7=UsSocialSecurityNumber D=Proprietary F=SettlementEntityLocation 1=KoreanInvestorId 2=TaiwaneseForeignInvestorId 3=TaiwaneseTradingAcct 4=MalaysianCentralDepository 6=UkNationalInsuranceOrPensionNumber C=GeneralIdentifier
448 PartyID STRING
449 TotalVolumeTradedDate UTCDATE
450 TotalVolumeTradedTime UTCTIMEONLY
451 NetChgPrevDay PRICEOFFSET
452 PartyRole INT 15=CorrespondantClearingFirm 3=ClientId 20=UnderlyingContraFirm 19=SponsoringFirm 18=ContraClearingFirm 17=ContraFirm 16=ExecutingSystem 7=EnteringFirm 1=ExecutingFirm 2=BrokerOfCredit 5=InvestorId 6=IntroducingFirm 14=GiveupClearingFirm 8=Locate 9=FundManagerClientId 10=SettlementLocation 11=OrderOriginationTrader 12=ExecutingTrader 13=OrderOriginationFirm 4=ClearingFirm
453 NoPartyIDs NUMINGROUP
454 NoSecurityAltID NUMINGROUP
455 SecurityAltID STRING
456 SecurityAltIDSource STRING
457 NoUnderlyingSecurityAltID NUMINGROUP
458 UnderlyingSecurityAltID STRING
459 UnderlyingSecurityAltIDSource STRING
460 Product INT 8=Loan 12=Other 11=Municipal 1=Agency 3=Corporate 4=Currency 2=Commodity 6=Government 10=Mortgage 7=Index 9=Moneymarket 5=Equity
461 CFICode STRING
462 UnderlyingProduct INT
463 UnderlyingCFICode STRING
464 TestMessageIndicator BOOLEAN Y=Yes N=No
465 QuantityType INT 6=Contracts 7=Other 5=Currency 4=Originalface 3=Currentface 2=Bonds 1=Shares 8=Par
466 BookingRefID STRING
467 IndividualAllocID STRING
468 RoundingDirection CHAR 0=RoundToNearest 1=RoundDown 2=RoundUp
469 RoundingModulus FLOAT
470 CountryOfIssue COUNTRY
471 StateOrProvinceOfIssue STRING
472 LocaleOfIssue STRING
473 NoRegistDtls NUMINGROUP
474 MailingDtls STRING
475 InvestorCountryOfResidence COUNTRY
476 PaymentRef STRING
477 DistribPaymentMethod INT
478 CashDistribCurr CURRENCY
479 CommCurrency CURRENCY
480 CancellationRights CHAR M=NoWaiverAgreement N=NoExecutionOnly Y=Yes O=NoInstitutional
481 MoneyLaunderingStatus CHAR 3=ExemptAuthorised 2=ExemptMoneyType 1=ExemptBelowLimit Y=Passed N=NotChecked
482 MailingInst STRING
483 TransBkdTime UTCTIMESTAMP
484 ExecPriceType CHAR S=SinglePrice Q=OfferPriceMinusAdjustmentAmount P=OfferPriceMinusAdjustmentPercent O=OfferPrice E=CreationPricePlusAdjustmentAmount D=CreationPricePlusAdjustmentPercent C=CreationPrice B=BidPrice
485 ExecPriceAdjustment FLOAT
486 DateOfBirth LOCALMKTDATE
487 TradeReportTransType CHAR N=New R=Replace C=Cancel
488 CardHolderName STRING
489 CardNumber STRING
490 CardExpDate LOCALMKTDATE
491 CardIssNo STRING
492 PaymentMethod INT 14=Bpay 13=AchCredit 12=AchDebit 11=CreditCard 10=DirectCredit 9=DirectDebit 8=DebitCard 7=FedWire 15=HighValueClearingSystem 3=Euroclear 6=TelegraphicTransfer 4=Clearstream 1=Crest 2=Nscc 5=Cheque
493 RegistAcctType STRING
494 Designation STRING
495 TaxAdvantageType INT 19=ProfitSharingPlan 11=EmployerPriorYear 12=EmployerCurrentYear 13=NonFundPrototypeIra 14=NonFundQualifiedPlan 15=DefinedContributionPlan 10=EmployeeCurrentYear 17=IraRollover 5=MiniInsuranceIsa 16=Ira 9=EmployeePriorYear 8=AssetTransfer 21=SelfDirectedIra 6=CurrentYearPayment 20=Us401K 4=MiniStocksAndSharesIsa 3=MiniCashIsa 2=Tessa 1=MaxiIsa 0=None 7=PriorYearPayment 23=Us457 24=RothIraPrototype 25=RothIraNonPrototype 26=RothConversionIraPrototype 27=RothConversionIraNonPrototype 28=EducationIraPrototype 29=EducationIraNonPrototype 18=Keogh 22=Us403b
496 RegistRejReasonText STRING
497 FundRenewWaiv CHAR N=No Y=Yes
498 CashDistribAgentName STRING
499 CashDistribAgentCode STRING
500 CashDistribAgentAcctNumber STRING
501 CashDistribPayRef STRING
503 CardStartDate LOCALMKTDATE
504 PaymentDate LOCALMKTDATE
505 PaymentRemitterID STRING
506 RegistStatus CHAR A=Accepted N=Reminder R=Rejected H=Held
507 RegistRejReasonCode INT 13=InvalidDistribInstns 17=InvalidAgentCode 16=InvalidAccountName 4=NoRegDetails 15=InvalidPaymentMethod 14=InvalidPercentage 3=InvalidOwnershipType 2=InvalidTaxExemptType 12=InvalidCountry 11=InvalidDateOfBirth 10=InvalidInvestorIdSource 9=InvalidInvestorId 8=InvalidMailingInstructions 7=InvalidMailingDetails 5=InvalidRegSeqNo 1=InvalidAccountType 18=InvalidAccountNum 6=InvalidRegDetails
508 RegistRefID STRING
509 RegistDetls STRING
510 NoDistribInsts NUMINGROUP
511 RegistEmail STRING
512 DistribPercentage PERCENTAGE
513 RegistID STRING
514 RegistTransType CHAR 2=Cancel 0=New 1=Replace
515 ExecValuationPoint UTCTIMESTAMP
516 OrderPercent PERCENTAGE
517 OwnershipType CHAR
518 NoContAmts NUMINGROUP
519 ContAmtType INT 15=NetSettlementAmount 1=CommissionAmount 2=CommissionPercent 3=InitialChargeAmount 4=InitialChargePercent 5=DiscountAmount 6=DiscountPercent 7=DilutionLevyAmount 8=DilutionLevyPercent 9=ExitChargeAmount 10=ExitChargePercent 11=FundBasedRenewalCommissionPercent 12=ProjectedFundValue 14=FundBasedRenewalCommissionOnFund 13=FundBasedRenewalCommissionOnOrder
520 ContAmtValue FLOAT
521 ContAmtCurr CURRENCY
522 OwnerType INT 5=CompanyTrustee 13=Nominee 12=CorporateBody 11=NonProfitOrganization 10=NetworkingSubAccount 9=Fiduciaries 8=Trusts 6=PensionPlan 4=IndividualTrustee 2=PublicCompany 3=PrivateCompany 1=IndividualInvestor 7=CustodianUnderGiftsToMinorsAct
523 PartySubID STRING
524 NestedPartyID STRING
525 NestedPartyIDSource CHAR
526 SecondaryClOrdID STRING
527 SecondaryExecID STRING
528 OrderCapacity CHAR R=RisklessPrincipal I=Individual P=Principal W=AgentForOtherMember A=Agency G=Proprietary
529 OrderRestrictions MULTIPLEVALUESTRING 7=ForeignEntity A=RisklessArbitrage 1=ProgramTrade 8=ExternalMarketParticipant 6=ActingAsMarketMakerOrSpecialistInUnderlying 5=ActingAsMarketMakerOrSpecialistInSecurity 3=NonIndexArbitrage 2=IndexArbitrage 4=CompetingMarketMaker 9=ExternalInterConnectedMarketLinkage
530 MassCancelRequestType CHAR 1=CancelOrdersForASecurity 7=CancelAllOrders 6=CancelOrdersForATradingSession 5=CancelOrdersForASecurityType 4=CancelOrdersForAcfiCode 2=CancelOrdersForAnUnderlyingSecurity 3=CancelOrdersForAProduct
531 MassCancelResponse CHAR 6=CancelOrdersForATradingSession 0=CancelRequestRejected 7=CancelAllOrders 3=CancelOrdersForAProduct 5=CancelOrdersForASecurityType 4=CancelOrdersForAcfiCode 1=CancelOrdersForASecurity 2=CancelOrdersForAnUnderlyingSecurity
532 MassCancelRejectReason CHAR 2=InvalidOrUnkownUnderlyingSecurity 6=InvalidOrUnknownTradingSession 5=InvalidOrUnknownSecurityType 3=InvalidOrUnknownProduct 1=InvalidOrUnknownSecurity 0=MassCancelNotSupported 4=InvalidOrUnknownCfiCode
533 TotalAffectedOrders INT
534 NoAffectedOrders NUMINGROUP
535 AffectedOrderID STRING
536 AffectedSecondaryOrderID STRING
537 QuoteType INT 0=Indicative 1=Tradeable 2=RestrictedTradeable
538 NestedPartyRole INT
539 NoNestedPartyIDs NUMINGROUP
540 TotalAccruedInterestAmt AMT
541 MaturityDate LOCALMKTDATE
542 UnderlyingMaturityDate LOCALMKTDATE
543 InstrRegistry STRING
544 CashMargin CHAR 2=MarginOpen 3=MarginClose 1=Cash
545 NestedPartySubID STRING
546 Scope MULTIPLEVALUESTRING 1=LocalMarket 2=National 3=Global
547 MDImplicitDelete BOOLEAN Y=Yes N=No
548 CrossID STRING
549 CrossType INT 1=CrossAon 2=CrossIoc 3=CrossOneSide 4=CrossSamePrice
550 CrossPrioritization INT 2=SellSideIsPrioritized 0=None 1=BuySideIsPrioritized
551 OrigCrossID STRING
552 NoSides NUMINGROUP 1=OneSide 2=BothSides
553 Username STRING
554 Password STRING
555 NoLegs NUMINGROUP
556 LegCurrency CURRENCY
557 TotalNumSecurityTypes INT
558 NoSecurityTypes NUMINGROUP
559 SecurityListRequestType INT 1=SecurityTypeAnd 2=Product 3=TradingSessionId 4=AllSecurities 0=Symbol
560 SecurityRequestResult INT 4=InstrumentDataTemporarilyUnavailable 0=ValidRequest 1=InvalidOrUnsupportedRequest 5=RequestForInstrumentDataNotSupported 3=NotAuthorizedToRetrieveInstrumentData 2=NoInstrumentsFound
561 RoundLot QTY
562 MinTradeVol QTY
563 MultiLegRptTypeReq INT
564 LegPositionEffect CHAR
565 LegCoveredOrUncovered INT
566 LegPrice PRICE
567 TradSesStatusRejReason INT 1=UnknownOrInvalidTradingSessionId
568 TradeRequestID STRING
569 TradeRequestType INT 4=AdvisoriesThatMatchCriteria 3=UnreportedTradesThatMatchCriteria 2=UnmatchedTradesThatMatchCriteria 1=MatchedTradesMatchingCriteria 0=AllTrades
570 PreviouslyReported BOOLEAN N=No Y=Yes
571 TradeReportID STRING
572 TradeReportRefID STRING
573 MatchStatus CHAR 0=Compared 1=Uncompared 2=AdvisoryOrAlert
574 MatchType STRING S5=A5ExactMatchSummarizedQuantity M1=ExactMatchMinusBadgesTimes M6=Actm6Match M5=ActDefaultAfterM2 M3=ActAcceptedTrade S2=A2ExactMatchSummarizedQuantity S3=A3ExactMatchSummarizedQuantity S4=A4ExactMatchSummarizedQuantity M2=SummarizedMatchMinusBadgesTimes A2=ExactMatchPlus4Badges A3=ExactMatchPlus2BadgesExecTime A4=ExactMatchPlus2Badges AQ=StampedAdvisoriesOrSpecialistAccepts MT=OcsLockedIn M4=ActDefaultTrade A1=ExactMatchPlus4BadgesExecTime S1=A1ExactMatchSummarizedQuantity A5=ExactMatchPlusExecTime
575 OddLot BOOLEAN
576 NoClearingInstructions INT
577 ClearingInstruction INT 8=ManualMode 5=MultilateralNetting 9=AutomaticPostingMode 2=BilateralNettingOnly 6=ClearAgainstCentralCounterparty 10=AutomaticGiveUpMode 4=SpecialTrade 3=ExClearing 0=ProcessNormally 7=ExcludeFromCentralCounterparty 1=ExcludeFromAllNetting
578 TradeInputSource STRING
579 TradeInputDevice STRING
580 NoDates NUMINGROUP
581 AccountType INT 3=HouseTrader 7=HouseTraderCrossMargined 6=CarriedNonCustomerSideCrossMargined 4=FloorTrader 2=CarriedNonCustomerSide 1=CarriedCustomerSide 8=JointBackOfficeAccount
582 CustOrderCapacity INT
583 ClOrdLinkID STRING
584 MassStatusReqID STRING
585 MassStatusReqType INT 1=StatusForOrdersForASecurity 2=StatusForOrdersForAnUnderlyingSecurity 3=StatusForOrdersForAProduct 4=StatusForOrdersForAcfiCode 5=StatusForOrdersForASecurityType 6=StatusForOrdersForATradingSession 8=StatusForOrdersForAPartyId 7=StatusForAllOrders
586 OrigOrdModTime UTCTIMESTAMP
587 LegSettlmntTyp CHAR
588 LegFutSettDate LOCALMKTDATE
589 DayBookingInst CHAR 0=Auto 1=SpeakWithOrderInitiatorBeforeBooking
590 BookingUnit CHAR 1=AggregatePartialExecutionsOnThisOrder 2=AggregateExecutionsForThisSymbol 0=EachPartialExecutionIsABookableUnit
591 PreallocMethod CHAR 0=ProRata 1=DoNotProRata
592 UnderlyingCountryOfIssue COUNTRY
593 UnderlyingStateOrProvinceOfIssue STRING
594 UnderlyingLocaleOfIssue STRING
595 UnderlyingInstrRegistry STRING
596 LegCountryOfIssue COUNTRY
597 LegStateOrProvinceOfIssue STRING
598 LegLocaleOfIssue STRING
599 LegInstrRegistry STRING
600 LegSymbol STRING
601 LegSymbolSfx STRING
602 LegSecurityID STRING
603 LegSecurityIDSource STRING
604 NoLegSecurityAltID NUMINGROUP
605 LegSecurityAltID STRING
606 LegSecurityAltIDSource STRING
607 LegProduct INT
608 LegCFICode STRING
609 LegSecurityType STRING
610 LegMaturityMonthYear MONTHYEAR
611 LegMaturityDate LOCALMKTDATE
612 LegStrikePrice PRICE
613 LegOptAttribute CHAR
614 LegContractMultiplier FLOAT
615 LegCouponRate PERCENTAGE
616 LegSecurityExchange EXCHANGE
617 LegIssuer STRING
618 EncodedLegIssuerLen LENGTH
619 EncodedLegIssuer DATA
620 LegSecurityDesc STRING
621 EncodedLegSecurityDescLen LENGTH
622 EncodedLegSecurityDesc DATA
623 LegRatioQty FLOAT
624 LegSide CHAR
625 TradingSessionSubID STRING
626 AllocType INT 6=BuysideReadyToBook 2=Preliminary 3=SellsideCalculatedUsingPreliminary 5=ReadyToBook 1=Calculated 4=SellsideCalculatedWithoutPreliminary
627 NoHops NUMINGROUP
628 HopCompID STRING
629 HopSendingTime UTCTIMESTAMP
630 HopRefID SEQNUM
631 MidPx PRICE
632 BidYield PERCENTAGE
633 MidYield PERCENTAGE
634 OfferYield PERCENTAGE
635 ClearingFeeIndicator STRING H=Firms106HAnd106J 5=FifthYearDelegate 4=FourthYearDelegate 3=ThirdYearDelegate 2=SecondYearDelegate 1=FirstYearDelegate M=AllOtherOwnershipTypes I=Gim 9=SixthYearDelegate F=FullAndAssociateMember E=EquityMemberAndClearingMember C=NonMemberAndCustomer B=CboeMember L=Lessee106FEmployees
636 WorkingIndicator BOOLEAN N=No Y=Yes
637 LegLastPx PRICE
638 PriorityIndicator INT 0=PriorityUnchanged 1=LostPriorityAsResultOfOrderChange
639 PriceImprovement PRICEOFFSET
640 Price2 PRICE
641 LastForwardPoints2 PRICEOFFSET
642 BidForwardPoints2 PRICEOFFSET
643 OfferForwardPoints2 PRICEOFFSET
644 RFQReqID STRING
645 MktBidPx PRICE
646 MktOfferPx PRICE
647 MinBidSize QTY
648 MinOfferSize QTY
649 QuoteStatusReqID STRING
650 LegalConfirm BOOLEAN Y=Yes N=No
651 UnderlyingLastPx PRICE
652 UnderlyingLastQty QTY
654 LegRefID STRING
655 ContraLegRefID STRING
656 SettlCurrBidFxRate FLOAT
657 SettlCurrOfferFxRate FLOAT
658 QuoteRequestRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=InvalidPrice 6=NotAuthorizedToRequestQuote
659 SideComplianceID STRING`,
})
