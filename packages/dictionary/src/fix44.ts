// Written by `fix dictionary import` from FIX44.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix44-messages.js'

export type * from './fix44-messages.js'

/** FIX.4.4, all of it. */
export const fix44: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.4.4',
  header: '8! 9! 35! 49! 56! 115 128 90 91 34! 50 142 57 143 116 144 129 145 43 97 52! 122 212 213 347 369 627( 628 629 630 )',
  trailer: '93 89 10!',
  components: `
CommissionData 12 13 479 497
DiscretionInstructions 388 389 841 842 843 844 846
FinancingDetails 913 914 915 918 788 916 917 919 898
Instrument 55 65 48 22 @SecAltIDGrp 460 461 167 762 200 541 201 224 225 239 226 227 228 255 543 470 471 472 240 202 947 206 231 223 207 106 348 349 107 350 351 691 667 875 876 @EvntGrp 873 874
InstrumentExtension 668 869 @AttrbGrp
InstrumentLeg 600 601 602 603 @LegSecAltIDGrp 607 608 609 764 610 611 248 249 250 251 252 253 257 599 596 597 598 254 612 942 613 614 615 616 617 618 619 620 621 622 623 624 556 740 739 955 956
LegBenchmarkCurveData 676 677 678 679 680
LegStipulations 683( 688 689 )
NestedParties 539( 524 525 538 @NstdPtysSubGrp )
OrderQtyData 38 152 516 468 469
Parties 453( 448 447 452 @PtysSubGrp )
PegInstructions 211 835 836 837 838 840
PositionAmountData 753( 707 708 )
PositionQty 702( 703 704 705 706 @NestedParties )
SettlInstructionsData 172 169 170 171 @DlvyInstGrp
SettlParties 781( 782 783 784 @SettlPtysSubGrp )
SpreadOrBenchmarkCurveData 218 220 221 222 662 663 699 761
Stipulations 232( 233 234 )
TrdRegTimestamps 768( 769 770 771 )
UnderlyingInstrument 311 312 309 305 @UndSecAltIDGrp 462 463 310 763 313 542 315 241 242 243 244 245 246 256 595 592 593 594 247 316 941 317 436 435 308 306 362 363 307 364 365 877 878 318 879 810 882 883 884 885 886 @UnderlyingStipulations
YieldData 235 236 701 696 697 698
UnderlyingStipulations 887( 888 889 )
NestedParties2 756( 757 758 759 @NstdPtys2SubGrp )
NestedParties3 948( 949 950 951 @NstdPtys3SubGrp )
AffectedOrdGrp 534( 41 535 536 )
AllocAckGrp 78( 79 661 366 467 776 161 360 361 )
AllocGrp 78( 79 661 573 366 80 467 81 @NestedParties 208 209 161 360 361 @CommissionData 153 154 119 737 120 736 155 156 742 741 @MiscFeesGrp @ClrInstGrp 780 @SettlInstructionsData )
BidCompReqGrp 420( 66 54 336 625 430 63 64 1 660 )
BidCompRspGrp 420!( @CommissionData! 66 421 54 44 423 406 430 63 64 336 625 58 354 355 )
BidDescReqGrp 398( 399 400 401 404 441 402 403 405 406 407 408 )
ClrInstGrp 576( 577 )
CollInqQualGrp 938( 896 )
CompIDReqGrp 936( 930 931 283 284 )
CompIDStatGrp 936!( 930 931 283 284 928 929 )
ContAmtGrp 518( 519 520 521 )
ContraGrp 382( 375 337 437 438 655 )
CpctyConfGrp 862!( 528! 529 863! )
ExecAllocGrp 124( 32 17 527 31 669 29 )
ExecCollGrp 124( 17 )
ExecsGrp 124( 17 )
InstrmtGrp 146( @Instrument )
InstrmtLegExecGrp 555( @InstrumentLeg 687 690 @LegStipulations 564 565 @NestedParties 654 566 587 588 637 )
InstrmtLegGrp 555( @InstrumentLeg )
InstrmtLegIOIGrp 555( @InstrumentLeg 682 @LegStipulations )
InstrmtLegSecListGrp 555( @InstrumentLeg 690 587 @LegStipulations @LegBenchmarkCurveData )
InstrmtMDReqGrp 146!( @Instrument! @UndInstrmtGrp @InstrmtLegGrp )
InstrmtStrkPxGrp 428!( @Instrument! )
IOIQualGrp 199( 104 )
LegOrdGrp 555!( @InstrumentLeg 687 690 @LegStipulations @LegPreAllocGrp 564 565 @NestedParties 654 566 587 588 )
LegPreAllocGrp 670( 671 672 @NestedParties2 673 674 675 )
LegQuotGrp 555( @InstrumentLeg 687 690 587 588 @LegStipulations @NestedParties 686 681 684 @LegBenchmarkCurveData )
LegQuotStatGrp 555( @InstrumentLeg 687 690 587 588 @LegStipulations @NestedParties )
LinesOfTextGrp 33!( 58! 354 355 )
ListOrdGrp 73!( 11! 526 67! 583 160 @Parties 229 75 1 660 581 589 590 70 591 @PreAllocGrp 63 64 544 635 21 18 110 111 100 @TrdgSesGrp 81 @Instrument! @UndInstrmtGrp 140 54! 401 114 60 @Stipulations 854 @OrderQtyData! 40 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 775 58 354 355 193 192 640 77 203 210 @PegInstructions @DiscretionInstructions 847 848 849 494 )
MDFullGrp 268!( 269! 270 15 271 272 273 274 275 336 625 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 546 811 58 354 355 )
MDIncGrp 268!( 279! 285 269 278 280 @Instrument @UndInstrmtGrp @InstrmtLegGrp 291 292 270 15 271 272 273 274 275 336 625 276 277 282 283 284 286 59 432 126 110 18 287 37 299 288 289 346 290 546 811 451 58 354 355 )
MDReqGrp 267!( 269! )
MDRjctGrp 816( 817 )
MiscFeesGrp 136( 137 138 139 891 )
OrdAllocGrp 73( 11 37 198 526 66 @NestedParties2 38 799 800 )
OrdListStatGrp 73!( 11! 526 14! 39! 636 151! 84! 6! 103 58 354 355 )
PosUndInstrmtGrp 711( @UnderlyingInstrument 732! 733! )
PreAllocGrp 78( 79 661 736 467 @NestedParties 80 )
PreAllocMlegGrp 78( 79 661 736 467 @NestedParties3 80 )
QuotCxlEntriesGrp 295( @Instrument @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp )
QuotEntryAckGrp 295( 299 @Instrument @InstrmtLegGrp 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 368 )
QuotEntryGrp 295!( 299! @Instrument @InstrmtLegGrp 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 )
QuotQualGrp 735( 695 )
QuotReqGrp 146!( @Instrument! @FinancingDetails @UndInstrmtGrp 140 303 537 336 625 229 54 854 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @QuotReqLegsGrp @QuotQualGrp 692 40 62 126 60 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData @Parties )
QuotReqLegsGrp 555( @InstrumentLeg 687 690 587 588 @LegStipulations @NestedParties @LegBenchmarkCurveData )
QuotReqRjctGrp 146!( @Instrument! @FinancingDetails @UndInstrmtGrp 140 303 537 336 625 229 54 854 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @QuotReqLegsGrp @QuotQualGrp 692 40 126 60 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData @Parties )
QuotSetAckGrp 296( 302 @UnderlyingInstrument 304 893 @QuotEntryAckGrp )
QuotSetGrp 296!( 302! @UnderlyingInstrument 367 304! 893 @QuotEntryGrp! )
RelSymDerivSecGrp 146( @Instrument 15 827 @InstrumentExtension @InstrmtLegGrp 336 625 58 354 355 )
RFQReqGrp 146!( @Instrument! @UndInstrmtGrp @InstrmtLegGrp 140 303 537 336 625 )
RgstDistInstGrp 510( 477 512 478 498 499 500 501 502 )
RgstDtlsGrp 473( 509 511 474 482 @NestedParties 522 486 475 )
RoutingGrp 215( 216 217 )
SecListGrp 146( @Instrument @InstrumentExtension @FinancingDetails @UndInstrmtGrp 15 @Stipulations @InstrmtLegSecListGrp @SpreadOrBenchmarkCurveData @YieldData 561 562 336 625 827 58 354 355 )
SecTypesGrp 558( 167 762 460 461 )
SettlInstGrp 778( 162 163 214 @Parties 54 460 167 461 168 126 779 @SettlInstructionsData 492 476 488 489 503 490 491 504 505 )
SideCrossOrdCxlGrp 552!( 54! 41! 11! 526 583 586 @Parties 229 75 @OrderQtyData! 376 58 354 355 )
SideCrossOrdModGrp 552!( 54! 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocGrp 854 @OrderQtyData! @CommissionData 528 529 582 121 120 775 58 354 355 77 203 544 635 377 659 )
TrdAllocGrp 78( 79 661 736 467 @NestedParties2 80 )
TrdCapRptSideGrp 552!( 54! 37! 198 11 526 66 @Parties 1 660 581 81 575 @ClrInstGrp 578 579 821 15 376 377 528 529 582 40 18 483 336 625 943 @CommissionData 381 157 230 158 159 738 920 921 922 238 237 118 119 120 155 156 77 58 354 355 752 @ContAmtGrp @Stipulations @MiscFeesGrp 825 826 591 70 @TrdAllocGrp )
TrdCollGrp 897( 571 818 )
TrdInstrmtLegGrp 555( @InstrumentLeg 687 690 @LegStipulations 564 565 @NestedParties 654 566 587 588 637 )
TrdgSesGrp 386( 336 625 )
UndInstrmtCollGrp 711( @UnderlyingInstrument 944 )
UndInstrmtGrp 711( @UnderlyingInstrument )
UndInstrmtStrkPxGrp 711( @UnderlyingInstrument 140 11 526 54 44! 15 58 354 355 )
TrdCapDtGrp 580( 75 60 )
EvntGrp 864( 865 866 867 868 )
SecAltIDGrp 454( 455 456 )
LegSecAltIDGrp 604( 605 606 )
UndSecAltIDGrp 457( 458 459 )
AttrbGrp 870( 871 872 )
DlvyInstGrp 85( 165 787 @SettlParties )
SettlPtysSubGrp 801( 785 786 )
PtysSubGrp 802( 523 803 )
NstdPtysSubGrp 804( 545 805 )
Hop 627( 628 629 630 )
NstdPtys2SubGrp 806( 760 807 )
NstdPtys3SubGrp 952( 953 954 )`,
  messages: `
0 Heartbeat+ 112
1 TestRequest+ 112!
2 ResendRequest+ 7! 16!
3 Reject+ 45! 371 372 373 58 354 355
4 SequenceReset+ 123 36!
5 Logout+ 58 354 355
6 IOI 23! 28! 26 @Instrument! @FinancingDetails @UndInstrmtGrp 54! 854 @OrderQtyData 27! 15 @Stipulations @InstrmtLegIOIGrp 423 44 62 25 130 @IOIQualGrp 58 354 355 60 149 @RoutingGrp @SpreadOrBenchmarkCurveData @YieldData
7 Advertisement 2! 5! 3 @Instrument! @InstrmtLegGrp @UndInstrmtGrp 4! 53! 854 44 15 75 60 58 354 355 149 30 336 625
8 ExecutionReport 37! 198 526 527 11 41 583 693 790 584 911 912 @Parties 229 @ContraGrp 66 548 551 549 17! 19 150! 39! 636 103 378 1 660 581 589 590 591 63 64 544 635 @Instrument! @FinancingDetails @UndInstrmtGrp 54! @Stipulations 854 @OrderQtyData 40 423 44 99 @PegInstructions @DiscretionInstructions 839 845 847 848 849 850 15 376 377 59 168 432 126 18 528 529 582 32 652 31 651 669 194 195 30 336 625 943 29 151! 14! 6! 424 425 426 427 75 60 113 @CommissionData @SpreadOrBenchmarkCurveData @YieldData 381 157 230 158 159 738 920 921 922 258 259 260 238 237 118 119 120 155 156 21 110 111 77 210 775 58 354 355 193 192 641 442 480 481 513 494 483 515 484 485 638 639 851 @ContAmtGrp @InstrmtLegExecGrp 797 @MiscFeesGrp
9 OrderCancelReject 37! 198 526 11! 583 41! 39! 636 586 66 1 660 581 229 75 60 434! 102 58 354 355
A Logon+ 98! 108! 95 96 141 789 383 384( 372 385 ) 464 553 554
B News 42 61 148! 358 359 @RoutingGrp @InstrmtGrp @InstrmtLegGrp @UndInstrmtGrp @LinesOfTextGrp! 149 95 96
C Email 164! 94! 42 147! 356 357 @RoutingGrp @InstrmtGrp @UndInstrmtGrp @InstrmtLegGrp 37 11 @LinesOfTextGrp! 95 96
D NewOrderSingle 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocGrp 63 64 544 635 21 18 110 111 100 @TrdgSesGrp 81 @Instrument! @FinancingDetails @UndInstrmtGrp 140 54! 114 60! @Stipulations 854 @OrderQtyData! 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 775 58 354 355 193 192 640 77 203 210 @PegInstructions @DiscretionInstructions 847 848 849 480 481 513 494
E NewOrderList 66! 390 391 414 394! 415 480 481 513 433 69 352 353 765 766 767 68! 893 @ListOrdGrp!
F OrderCancelRequest 41! 37 11! 526 583 66 586 1 660 581 @Parties @Instrument! @FinancingDetails @UndInstrmtGrp 54! 60! @OrderQtyData! 376 58 354 355
G OrderCancelReplaceRequest 37 @Parties 229 75 41! 11! 526 583 66 586 1 660 581 589 590 591 70 @PreAllocGrp 63 64 544 635 21 18 110 111 100 @TrdgSesGrp @Instrument! @FinancingDetails @UndInstrmtGrp 54! 60! 854 @OrderQtyData! 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData @PegInstructions @DiscretionInstructions 847 848 849 376 377 15 59 168 432 126 427 @CommissionData 528 529 582 121 120 775 58 354 355 193 192 640 77 203 210 114 480 481 513 494
H OrderStatusRequest 37 11! 526 583 @Parties 790 1 660 @Instrument! @FinancingDetails @UndInstrmtGrp 54!
J AllocationInstruction 70! 71! 626! 793 72 796 808 196 197 466 857! @OrdAllocGrp @ExecAllocGrp 570 700 574 54! @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 53! 854 30 229 336 625 423 6! 860 @SpreadOrBenchmarkCurveData 15 74 @Parties 75! 60 63 64 775 381 238 237 118 77 754 58 354 355 157 158 159 540 738 920 921 922 650 @Stipulations @YieldData 892 893 @AllocGrp
K ListCancelRequest 66! 60! 229 75 58 354 355
L ListExecute 66! 391 390 60! 58 354 355
M ListStatusRequest 66! 58 354 355
N ListStatus 66! 429! 82! 431! 83! 444 445 446 60 68! 893 @OrdListStatGrp!
P AllocationInstructionAck 70! @Parties 793 75 60! 87! 88 626 808 573 460 167 58 354 355 @AllocAckGrp
Q DontKnowTrade 37! 198 17! 127! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 54! @OrderQtyData! 32 31 58 354 355
R QuoteRequest 131! 644 11 528 @QuotReqGrp! 58 354 355
S Quote 131 117! 693 537 @QuotQualGrp 301 @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotGrp 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 40 642 643 656 657 156 13 12 582 100 528 423 @SpreadOrBenchmarkCurveData @YieldData 58 354 355
T SettlementInstructions 777! 791 160! 792 58 354 355 11 60! @SettlInstGrp
V MarketDataRequest 262! 263! 264! 265 266 286 546 547 @MDReqGrp! @InstrmtMDReqGrp! @TrdgSesGrp 815 812
W MarketDataSnapshotFullRefresh 262 @Instrument! @UndInstrmtGrp @InstrmtLegGrp 291 292 451 @MDFullGrp! 813 814
X MarketDataIncrementalRefresh 262 @MDIncGrp! 813 814
Y MarketDataRequestReject 262! 281 @MDRjctGrp 58 354 355
Z QuoteCancel 131 117! 298! 301 @Parties 1 660 581 336 625 @QuotCxlEntriesGrp
a QuoteStatusRequest 649 117 @Instrument! @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp @Parties 1 660 581 336 625 263
b MassQuoteAcknowledgement 131 117 297! 300 301 537 @Parties 1 660 581 58 354 355 @QuotSetAckGrp
c SecurityDefinitionRequest 320! 321! @Instrument @InstrumentExtension @UndInstrmtGrp 15 58 354 355 336 625 @InstrmtLegGrp 827 263
d SecurityDefinition 320! 322! 323! @Instrument @InstrumentExtension @UndInstrmtGrp 15 336 625 58 354 355 @InstrmtLegGrp 827 561 562
e SecurityStatusRequest 324! @Instrument! @InstrumentExtension @UndInstrmtGrp @InstrmtLegGrp 15 263! 336 625
f SecurityStatus 324 @Instrument! @InstrumentExtension @UndInstrmtGrp @InstrmtLegGrp 15 336 625 325 326 291 292 327 328 329 330 331 332 333 31 60 334 58 354 355
g TradingSessionStatusRequest 335! 336 625 338 339 263!
h TradingSessionStatus 335 336! 625 338 339 325 340! 567 341 342 343 344 345 387 58 354 355
i MassQuote 131 117! 537 301 @Parties 1 660 581 293 294 @QuotSetGrp!
j BusinessMessageReject 45 372! 379 380! 58 354 355
k BidRequest 390 391! 374! 392 393! 394! 395 15 396 397 @BidDescReqGrp @BidCompReqGrp 409 410 411 412 413 414 415 416 121 417 75 418! 419! 443 58 354 355
l BidResponse 390 391 @BidCompRspGrp!
m ListStrikePrice 66! 422! 893 @InstrmtStrkPxGrp! @UndInstrmtStrkPxGrp
n XMLnonFIX+
o RegistrationInstructions 513! 514! 508! 11 @Parties 1 660 493 495 517 @RgstDtlsGrp @RgstDistInstGrp
p RegistrationInstructionsResponse 513! 514! 508! 11 @Parties 1 660 506! 507 496
q OrderMassCancelRequest 11! 526 530! 336 625 @Instrument @UnderlyingInstrument 54 60! 58 354 355
r OrderMassCancelReport 11 526 37! 198 530! 531! 532 533 @AffectedOrdGrp 336 625 @Instrument @UnderlyingInstrument 54 60 58 354 355
s NewOrderCross 548! 549! 550! @SideCrossOrdModGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 63 64 21 18 110 111 100 @TrdgSesGrp 81 140 114 60! @Stipulations 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 @PegInstructions @DiscretionInstructions 847 848 849 480 481 513 494
t CrossOrderCancelReplaceRequest 37 548! 551! 549! 550! @SideCrossOrdModGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 63 64 21 18 110 111 100 @TrdgSesGrp 81 140 114 60! @Stipulations 40! 423 44 99 @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 @PegInstructions @DiscretionInstructions 847 848 849 480 481 513 494
u CrossOrderCancelRequest 37 548! 551! 549! 550! @SideCrossOrdCxlGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 60!
v SecurityTypeRequest 320! 58 354 355 336 625 460 167 762
w SecurityTypes 320! 322! 323! 557 893 @SecTypesGrp 58 354 355 336 625 263
x SecurityListRequest 320! 559! @Instrument @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 15 58 354 355 336 625 263
y SecurityList 320! 322! 560! 393 893 @SecListGrp
z DerivativeSecurityListRequest 320! 559! @UnderlyingInstrument 762 15 58 354 355 336 625 263
AA DerivativeSecurityList 320! 322! 560! @UnderlyingInstrument 393 893 @RelSymDerivSecGrp
AB NewOrderMultileg 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocMlegGrp 63 64 544 635 21 18 110 111 100 @TrdgSesGrp 81 54! @Instrument! @UndInstrmtGrp 140 @LegOrdGrp! 114 60! 854 @OrderQtyData! 40! 423 44 99 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 775 58 354 355 77 203 210 @PegInstructions @DiscretionInstructions 847 848 849 480 481 513 494 563
AC MultilegOrderCancelReplace 37 41! 11! 526 583 586 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocMlegGrp 63 64 544 635 21 18 110 111 100 @TrdgSesGrp 81 54! @Instrument! @UndInstrmtGrp 140 @LegOrdGrp! 114 60! 854 @OrderQtyData! 40! 423 44 99 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 582 121 120 775 58 354 355 77 203 210 @PegInstructions @DiscretionInstructions 847 848 849 480 481 513 494 563
AD TradeCaptureReportRequest 568! 569! 263 571 818 17 150 37 11 573 828 829 830 855 820 880 @Parties @Instrument @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp @TrdCapDtGrp 715 336 625 943 54 442 578 579 725 726 58 354 355
AE TradeCaptureReport 571! 487 856 568 828 829 855 830 150 748 912 325 263 572 881 818 820 880 17 39 527 378 570! 423 @Instrument! @FinancingDetails @OrderQtyData 854 @YieldData @UndInstrmtGrp 822 823 32! 31! 669 194 195 30 75! 715 6 @SpreadOrBenchmarkCurveData 819 @PositionAmountData 442 824 @TrdInstrmtLegGrp 60! @TrdRegTimestamps 63 64 573 574 @TrdCapRptSideGrp! 797 852 853
AF OrderMassStatusRequest 584! 585! @Parties 1 660 336 625 @Instrument @UnderlyingInstrument 54
AG QuoteRequestReject 131! 644 658! @QuotReqRjctGrp! 58 354 355
AH RFQRequest 644! @RFQReqGrp! 263
AI QuoteStatusReport 649 131 117! 693 537 @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotStatGrp @QuotQualGrp 126 44 423 @SpreadOrBenchmarkCurveData @YieldData 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 40 642 643 656 657 156 13 12 582 100 297 58 354 355
AJ QuoteResponse 693! 117 694! 11 528 23 537 @QuotQualGrp @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotGrp 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 40 642 643 656 657 156 12 13 582 100 58 354 355 44 423 @SpreadOrBenchmarkCurveData @YieldData
AK Confirmation 664! 772 859 666! 773! 797 650 665! @Parties @OrdAllocGrp 70 793 467 60! 75! @TrdRegTimestamps @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp! @InstrmtLegGrp! @YieldData 80! 854 54! 15 30 @CpctyConfGrp! 79! 661 798 6! 74 423 860 @SpreadOrBenchmarkCurveData 861 58 354 355 81 381! 157 230 158 159 738 920 921 922 238 237 118! 890 119 120 155 156 63 64 @SettlInstructionsData @CommissionData 858 @Stipulations @MiscFeesGrp
AL PositionMaintenanceRequest 710! 709! 712! 713 714 715! 716 717 @Parties! 1! 660 581! @Instrument! 15 @InstrmtLegGrp @UndInstrmtGrp @TrdgSesGrp 60! @PositionQty! 718 719 720 834 58 354 355
AM PositionMaintenanceReport 721! 709! 710 712! 713! 722! 723 715! 716 717 @Parties 1! 660 581! @Instrument! 15 @InstrmtLegGrp @UndInstrmtGrp @TrdgSesGrp 60! @PositionQty! @PositionAmountData! 718 834 58 354 355
AN RequestForPositions 710! 724! 573 263 @Parties! 1! 660 581! @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp 715! 716 717 @TrdgSesGrp 60! 725 726 58 354 355
AO RequestForPositionsAck 721! 710 727 325 728! 729! @Parties! 1! 660 581! @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp 725 726 58 354 355
AP PositionReport 721! 710 724 263 727 325 728! 715! 716 717 @Parties! 1! 660 581! @Instrument 15 730! 731! 734! @InstrmtLegGrp @PosUndInstrmtGrp @PositionQty! @PositionAmountData! 506 743 58 354 355
AQ TradeCaptureReportRequestAck 568! 569! 263 748 749! 750! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 442 725 726 58 354 355
AR TradeCaptureReportAck 571! 487 856 828 829 855 830 150! 572 881 939 751 818 263 820 880 17 527 @Instrument! 60 @TrdRegTimestamps 725 726 58 354 355 @TrdInstrmtLegGrp 635 528 529 582 1 660 581 77 591 @TrdAllocGrp
AS AllocationReport 755! 70 71! 795 796 793 794! 87! 88 72 808 196 197 466 857! @OrdAllocGrp @ExecAllocGrp 570 700 574 54! @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 53! 854 30 229 336 625 423 6! 860 @SpreadOrBenchmarkCurveData 15 74 @Parties 75! 60 63 64 775 381 238 237 118 77 754 58 354 355 157 158 159 540 738 920 921 922 650 @Stipulations @YieldData 892 893 @AllocGrp
AT AllocationReportAck 755! 70! @Parties 793 75 60! 87! 88 794 808 573 460 167 58 354 355 @AllocAckGrp
AU ConfirmationAck 664! 75! 60! 940! 774 573 58 354 355
AV SettlementInstructionRequest 791! 60! @Parties 79 661 54 460 167 461 168 126 779 169 170 171
AW AssignmentReport 833! 832 912 @Parties! 1 581! @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp @PositionQty! @PositionAmountData! 834 730! 731! 732! 432 744! 745 746! 747! 716! 717! 715! 58 354 355
AX CollateralRequest 894! 895! 60! 126 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations 336 625 716 717 715 58 354 355
AY CollateralAssignment 902! 894 895! 903! 907 60! 126 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
AZ CollateralResponse 904! 902! 894 895! 903 905! 906 60! @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations 58 354 355
BA CollateralReport 908! 909 910! 911 912 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
BB CollateralInquiry 909 @CollInqQualGrp 263 725 726 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 899 900 901 @TrdRegTimestamps 54 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
BC NetworkCounterpartySystemStatusRequest 935! 933! @CompIDReqGrp
BD NetworkCounterpartySystemStatusResponse 937! 933 932! 934 @CompIDStatGrp!
BE UserRequest 923! 924! 553! 554 925 95 96
BF UserResponse 923! 553! 926 927
BG CollateralInquiryAck 909! 945! 946 @CollInqQualGrp 911 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 336 625 716 717 715 725 726 58 354 355
BH ConfirmationRequest 859! 773! @OrdAllocGrp 70 793 467 60! 79 661 798 58 354 355`,
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
13 CommType CHAR 1=PerUnit 2=Percent 3=Absolute 4=PercentageWaivedCashDiscount 5=PercentageWaivedEnhancedUnits 6=PointsPerBondOrContract
14 CumQty QTY
15 Currency CURRENCY
16 EndSeqNo SEQNUM
17 ExecID STRING
18 ExecInst MULTIPLEVALUESTRING 1=NotHeld 2=Work 3=GoAlong 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide 0=StayOnOfferSide A=NoCross B=OkToCross C=CallFirst D=PercentOfVolume E=DoNotIncrease F=DoNotReduce G=AllOrNone H=ReinstateOnSystemFailure I=InstitutionsOnly J=ReinstateOnTradingHalt K=CancelOnTradingHalt L=LastPeg M=MidPricePeg N=NonNegotiable O=OpeningPeg P=MarketPeg Q=CancelOnSystemFailure R=PrimaryPeg S=Suspend U=CustomerDisplayInstruction V=Netting W=PegToVwap X=TradeAlong Y=TryToStop Z=CancelIfNotBest a=TrailingStopPeg b=StrictLimit c=IgnorePriceValidityChecks d=PegToLimitPrice e=WorkToTargetStrategy
19 ExecRefID STRING
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 SecurityIDSource STRING 1=Cusip 2=Sedol 3=Quik 4=IsinNumber 5=RicCode 6=IsoCurrencyCode 7=IsoCountryCode 8=ExchangeSymbol 9=ConsolidatedTapeAssociation A=BloombergSymbol B=Wertpapier C=Dutch D=Valoren E=Sicovam F=Belgian G=Common H=ClearingHouse I=IsdaFpMlSpecification J=OptionPriceReportingAuthority
23 IOIID STRING
25 IOIQltyInd CHAR L=Low M=Medium H=High
26 IOIRefID STRING
27 IOIQty STRING S=Small M=Medium L=Large
28 IOITransType CHAR N=New C=Cancel R=Replace
29 LastCapacity CHAR 1=Agent 2=CrossAsAgent 3=CrossAsPrincipal 4=Principal
30 LastMkt EXCHANGE
31 LastPx PRICE
32 LastQty QTY
33 NoLinesOfText NUMINGROUP
34 MsgSeqNum SEQNUM
35 MsgType STRING 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject A=Logon B=News C=Email D=NewOrderSingle E=NewOrderList F=OrderCancelRequest G=OrderCancelReplaceRequest H=OrderStatusRequest J=AllocationInstruction K=ListCancelRequest L=ListExecute M=ListStatusRequest N=ListStatus P=AllocationInstructionAck Q=DontKnowTrade R=QuoteRequest S=Quote T=SettlementInstructions V=MarketDataRequest W=MarketDataSnapshotFullRefresh X=MarketDataIncrementalRefresh Y=MarketDataRequestReject Z=QuoteCancel a=QuoteStatusRequest b=MassQuoteAcknowledgement c=SecurityDefinitionRequest d=SecurityDefinition e=SecurityStatusRequest f=SecurityStatus g=TradingSessionStatusRequest h=TradingSessionStatus i=MassQuote j=BusinessMessageReject k=BidRequest l=BidResponse m=ListStrikePrice n=XmlNonFix o=RegistrationInstructions p=RegistrationInstructionsResponse q=OrderMassCancelRequest r=OrderMassCancelReport s=NewOrderCross t=CrossOrderCancelReplaceRequest u=CrossOrderCancelRequest v=SecurityTypeRequest w=SecurityTypes x=SecurityListRequest y=SecurityList z=DerivativeSecurityListRequest AA=DerivativeSecurityList AB=NewOrderMultileg AC=MultilegOrderCancelReplace AD=TradeCaptureReportRequest AE=TradeCaptureReport AF=OrderMassStatusRequest AG=QuoteRequestReject AH=RfqRequest AI=QuoteStatusReport AJ=QuoteResponse AK=Confirmation AL=PositionMaintenanceRequest AM=PositionMaintenanceReport AN=RequestForPositions AO=RequestForPositionsAck AP=PositionReport AQ=TradeCaptureReportRequestAck AR=TradeCaptureReportAck AS=AllocationReport AT=AllocationReportAck AU=ConfirmationAck AV=SettlementInstructionRequest AW=AssignmentReport AX=CollateralRequest AY=CollateralAssignment AZ=CollateralResponse BA=CollateralReport BB=CollateralInquiry BC=NetworkCounterpartySystemStatusRequest BD=NetworkCounterpartySystemStatusResponse BE=UserRequest BF=UserResponse BG=CollateralInquiryAck BH=ConfirmationRequest
36 NewSeqNo SEQNUM
37 OrderID STRING
38 OrderQty QTY
39 OrdStatus CHAR 0=New 1=PartiallyFilled 2=Filled 3=DoneForDay 4=Canceled 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=AcceptedForBidding E=PendingReplace
40 OrdType CHAR 1=Market 2=Limit 3=Stop 4=StopLimit 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis D=PreviouslyQuoted E=PreviouslyIndicated G=ForexSwap I=Funari J=MarketIfTouched K=MarketWithLeftOverAsLimit L=PreviousFundValuationPoint M=NextFundValuationPoint P=Pegged
41 OrigClOrdID STRING
42 OrigTime UTCTIMESTAMP
43 PossDupFlag BOOLEAN Y=Yes N=No
44 Price PRICE
45 RefSeqNum SEQNUM
48 SecurityID STRING
49 SenderCompID STRING
50 SenderSubID STRING
52 SendingTime UTCTIMESTAMP
53 Quantity QTY
54 Side CHAR 1=Buy 2=Sell 3=BuyMinus 4=SellPlus 5=SellShort 6=SellShortExempt 7=Undisclosed 8=Cross 9=CrossShort A=CrossShortExempt B=AsDefined C=Opposite D=Subscribe E=Redeem F=Lend G=Borrow
55 Symbol STRING
56 TargetCompID STRING
57 TargetSubID STRING
58 Text STRING
59 TimeInForce CHAR 0=Day 1=GoodTillCancel 2=AtTheOpening 3=ImmediateOrCancel 4=FillOrKill 5=GoodTillCrossing 6=GoodTillDate 7=AtTheClose
60 TransactTime UTCTIMESTAMP
61 Urgency CHAR 0=Normal 1=Flash 2=Background
62 ValidUntilTime UTCTIMESTAMP
63 SettlType CHAR 0=Regular 1=Cash 2=NextDay 3=TPlus2 4=TPlus3 5=TPlus4 6=Future 7=WhenAndIfIssued 8=SellersOption 9=TPlus5
64 SettlDate LOCALMKTDATE
65 SymbolSfx STRING
66 ListID STRING
67 ListSeqNo INT
68 TotNoOrders INT
69 ListExecInst STRING
70 AllocID STRING
71 AllocTransType CHAR 0=New 1=Replace 2=Cancel
72 RefAllocID STRING
73 NoOrders NUMINGROUP
74 AvgPxPrecision INT
75 TradeDate LOCALMKTDATE
77 PositionEffect CHAR O=Open C=Close R=Rolled F=Fifo
78 NoAllocs NUMINGROUP
79 AllocAccount STRING
80 AllocQty QTY
81 ProcessCode CHAR 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut 6=PlanSponsor
82 NoRpts INT
83 RptSeq INT
84 CxlQty QTY
85 NoDlvyInst NUMINGROUP
87 AllocStatus INT 0=Accepted 1=BlockLevelReject 2=AccountLevelReject 3=Received 4=Incomplete 5=RejectedByIntermediary
88 AllocRejCode INT 0=UnknownAccount 1=IncorrectQuantity 2=IncorrectAveragegPrice 3=UnknownExecutingBrokerMnemonic 4=CommissionDifference 5=UnknownOrderId 6=UnknownListId 7=OtherSeeText 8=IncorrectAllocatedQuantity 9=CalculationDifference 10=UnknownOrStaleExecId 11=MismatchedData 12=UnknownClOrdId 13=WarehouseRequestRejected
89 Signature DATA
90 SecureDataLen LENGTH
91 SecureData DATA
93 SignatureLength LENGTH
94 EmailType CHAR 0=New 1=Reply 2=AdminReply
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend BOOLEAN Y=Yes N=No
98 EncryptMethod INT 0=None 1=Pkcs 2=Des 3=Pkcsdes 4=Pgpdes 5=Pgpdesmd5 6=Pem
99 StopPx PRICE
100 ExDestination EXCHANGE
102 CxlRejReason INT 0=TooLateToCancel 1=UnknownOrder 2=BrokerCredit 3=OrderAlreadyInPendingStatus 4=UnableToProcessOrderMassCancelRequest 5=OrigOrdModTime 6=DuplicateClOrdId 99=Other
103 OrdRejReason INT 0=BrokerCredit 1=UnknownSymbol 2=ExchangeClosed 3=OrderExceedsLimit 4=TooLateToEnter 5=UnknownOrder 6=DuplicateOrder 7=DuplicateOfAVerballyCommunicatedOrder 8=StaleOrder 9=TradeAlongRequired 10=InvalidInvestorId 11=UnsupportedOrderCharacteristic 13=IncorrectQuantity 14=IncorrectAllocatedQuantity 15=UnknownAccount 99=Other
104 IOIQualifier CHAR A=AllOrNone B=MarketOnClose C=AtTheClose D=Vwap I=InTouchWith L=Limit M=MoreBehind O=AtTheOpen P=TakingAPosition Q=AtTheMarket R=ReadyToTrade S=PortfolioShown T=ThroughTheDay V=Versus W=Indication X=CrossingOpportunity Y=AtTheMidpoint Z=PreOpen
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
127 DKReason CHAR A=UnknownSymbol B=WrongSide C=QuantityExceedsOrder D=NoMatchingOrder E=PriceExceedsLimit F=CalculationDifference Z=Other
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
139 MiscFeeType STRING 1=Regulatory 2=Tax 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other 8=Markup 9=ConsumptionTax 10=PerTransaction 11=Conversion 12=Agent
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
150 ExecType CHAR 0=New 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=Restated E=PendingReplace F=Trade G=TradeCorrect H=TradeCancel I=OrderStatus
151 LeavesQty QTY
152 CashOrderQty QTY
153 AllocAvgPx PRICE
154 AllocNetMoney AMT
155 SettlCurrFxRate FLOAT
156 SettlCurrFxRateCalc CHAR M=Multiply D=Divide
157 NumDaysInterest INT
158 AccruedInterestRate PERCENTAGE
159 AccruedInterestAmt AMT
160 SettlInstMode CHAR 1=StandingInstructionsProvided 4=SpecificOrderForASingleAccount 5=RequestReject
161 AllocText STRING
162 SettlInstID STRING
163 SettlInstTransType CHAR N=New C=Cancel R=Replace T=Restate
164 EmailThreadID STRING
165 SettlInstSource CHAR 1=BrokerCredit 2=Institution 3=Investor
167 SecurityType STRING EUSUPRA=EuroSupranationalCoupons FAC=FederalAgencyCoupon FADN=FederalAgencyDiscountNote PEF=PrivateExportFunding SUPRA=UsdSupranationalCoupons CORP=CorporateBond CPP=CorporatePrivatePlacement CB=ConvertibleBond DUAL=DualCurrency EUCORP=EuroCorporateBond XLINKD=IndexedLinked STRUCT=StructuredNotes YANK=YankeeCorporateBond FOR=ForeignExchangeContract CS=CommonStock PS=PreferredStock BRADY=BradyBond EUSOV=EuroSovereigns TBOND=UsTreasuryBond TINT=InterestStripFromAnyBondOrNote TIPS=TreasuryInflationProtectedSecurities TCAL=PrincipalStripOfACallableBondOrNote TPRN=PrincipalStripFromANonCallableBondOrNote UST=UsTreasuryNoteOld USTB=UsTreasuryBillOld TNOTE=UsTreasuryNote TBILL=UsTreasuryBill REPO=Repurchase FORWARD=Forward BUYSELL=BuySellback SECLOAN=SecuritiesLoan SECPLEDGE=SecuritiesPledge TERM=TermLoan RVLV=RevolverLoan RVLVTRM=Revolver BRIDGE=BridgeLoan LOFC=LetterOfCredit SWING=SwingLineFacility DINP=DebtorInPossession DEFLTED=Defaulted WITHDRN=Withdrawn REPLACD=Replaced MATURED=Matured AMENDED=Amended RETIRED=Retired BA=BankersAcceptance BN=BankNotes BOX=BillOfExchanges CD=CertificateOfDeposit CL=CallLoans CP=CommercialPaper DN=DepositNotes EUCD=EuroCertificateOfDeposit EUCP=EuroCommercialPaper LQN=LiquidityNote MTN=MediumTermNotes ONITE=Overnight PN=PromissoryNote PZFJ=PlazosFijos STN=ShortTermLoanNote TD=TimeDeposit XCN=ExtendedCommNote YCD=YankeeCertificateOfDeposit ABS=AssetBackedSecurities CMBS=Corp CMO=CollateralizedMortgageObligation IET=IoetteMortgage MBS=MortgageBackedSecurities MIO=MortgageInterestOnly MPO=MortgagePrincipalOnly MPP=MortgagePrivatePlacement MPT=MiscellaneousPassThrough PFAND=Pfandbriefe TBA=ToBeAnnounced AN=OtherAnticipationNotes COFO=CertificateOfObligation COFP=CertificateOfParticipation GO=GeneralObligationBonds MT=MandatoryTender RAN=RevenueAnticipationNote REV=RevenueBonds SPCLA=SpecialAssessment SPCLO=SpecialObligation SPCLT=SpecialTax TAN=TaxAnticipationNote TAXA=TaxAllocation TECP=TaxExemptCommercialPaper TRAN=TaxRevenueAnticipationNote VRDN=VariableRateDemandNote WAR=Warrant MF=MutualFund MLEG=MultilegInstrument NONE=NoSecurityType FUT=Future OPT=Option
168 EffectiveTime UTCTIMESTAMP
169 StandInstDbType INT 0=Other 1=Dtcsid 2=ThomsonAlert 3=AGlobalCustodian 4=AccountNet
170 StandInstDbName STRING
171 StandInstDbID STRING
172 SettlDeliveryType INT 0=Versus 1=Free 2=TriParty 3=HoldInCustody
188 BidSpotRate PRICE
189 BidForwardPoints PRICEOFFSET
190 OfferSpotRate PRICE
191 OfferForwardPoints PRICEOFFSET
192 OrderQty2 QTY
193 SettlDate2 LOCALMKTDATE
194 LastSpotRate PRICE
195 LastForwardPoints PRICEOFFSET
196 AllocLinkID STRING
197 AllocLinkType INT 0=FxNetting 1=FxSwap
198 SecondaryOrderID STRING
199 NoIOIQualifiers NUMINGROUP
200 MaturityMonthYear MONTHYEAR
201 PutOrCall INT 0=Put 1=Call
202 StrikePrice PRICE
203 CoveredOrUncovered INT 0=Covered 1=Uncovered
206 OptAttribute CHAR
207 SecurityExchange EXCHANGE
208 NotifyBrokerOfCredit BOOLEAN Y=Yes N=No
209 AllocHandlInst INT 1=Match 2=Forward 3=ForwardAndMatch
210 MaxShow QTY
211 PegOffsetValue FLOAT
212 XmlDataLen LENGTH
213 XmlData DATA
214 SettlInstRefID STRING
215 NoRoutingIDs NUMINGROUP
216 RoutingType INT 1=TargetFirm 2=TargetList 3=BlockFirm 4=BlockList
217 RoutingID STRING
218 Spread PRICEOFFSET
220 BenchmarkCurveCurrency CURRENCY
221 BenchmarkCurveName STRING
222 BenchmarkCurvePoint STRING
223 CouponRate PERCENTAGE
224 CouponPaymentDate LOCALMKTDATE
225 IssueDate LOCALMKTDATE
226 RepurchaseTerm INT
227 RepurchaseRate PERCENTAGE
228 Factor FLOAT
229 TradeOriginationDate LOCALMKTDATE
230 ExDate LOCALMKTDATE
231 ContractMultiplier FLOAT
232 NoStipulations NUMINGROUP
233 StipulationType STRING AMT=AlternativeMinimumTax AUTOREINV=AutoReinvestment BANKQUAL=BankQualified BGNCON=BargainConditions COUPON=CouponRange CURRENCY=IsoCurrencyCode CUSTOMDATE=CustomStart GEOG=Geographics HAIRCUT=ValuationDiscount INSURED=Insured ISSUE=IssueDate ISSUER=Issuer ISSUESIZE=IssueSizeRange LOOKBACK=LookbackDays LOT=ExplicitLotIdentifier LOTVAR=LotVariance MAT=MaturityYearAndMonth MATURITY=MaturityRange MAXSUBS=MaximumSubstitutions MINQTY=MinimumQuantity MININCR=MinimumIncrement MINDNOM=MinimumDenomination PAYFREQ=PaymentFrequency PIECES=NumberOfPieces PMAX=PoolsMaximum PPM=PoolsPerMillion PPL=PoolsPerLot PPT=PoolsPerTrade PRICE=PriceRange PRICEFREQ=PricingFrequency PROD=ProductionYear PROTECT=CallProtection PURPOSE=Purpose PXSOURCE=BenchmarkPriceSource RATING=RatingSourceAndRange REDEMPTION=TypeOfRedemption RESTRICTED=Restricted SECTOR=MarketSector SECTYPE=SecurityTypeIncludedOrExcluded STRUCT=Structure SUBSFREQ=SubstitutionsFrequency SUBSLEFT=SubstitutionsLeft TEXT=FreeformText TRDVAR=TradeVariance WAC=WeightedAverageCoupon WAL=WeightedAverageLifeCoupon WALA=WeightedAverageLoanAge WAM=WeightedAverageMaturity WHOLE=WholePool YIELD=YieldRange
234 StipulationValue STRING
235 YieldType STRING AFTERTAX=AfterTaxYield ANNUAL=AnnualYield ATISSUE=YieldAtIssue AVGMATURITY=YieldToAverageMaturity BOOK=BookYield CALL=YieldToNextCall CHANGE=YieldChangeSinceClose CLOSE=ClosingYield COMPOUND=CompoundYield CURRENT=CurrentYield GROSS=TrueGrossYield GOVTEQUIV=GvntEquivalentYield INFLATION=YieldWithInflationAssumption INVERSEFLOATER=InverseFloaterBondYield LASTCLOSE=MostRecentClosingYield LASTMONTH=ClosingYieldMostRecentMonth LASTQUARTER=ClosingYieldMostRecentQuarter LASTYEAR=ClosingYieldMostRecentYear LONGAVGLIFE=YieldToLongestAverageLife MARK=MarkToMarketYield MATURITY=YieldToMaturity NEXTREFUND=YieldToNextRefund OPENAVG=OpenAverageYield PUT=YieldToNextPut PREVCLOSE=PreviousCloseYield PROCEEDS=ProceedsYield SEMIANNUAL=SemiAnnualYield SHORTAVGLIFE=YieldToShortestAverageLife SIMPLE=SimpleYield TAXEQUIV=TaxEquivalentYield TENDER=YieldToTenderDate TRUE=TrueYield VALUE1/32=YieldValueOf132 WORST=YieldToWorst
236 Yield PERCENTAGE
237 TotalTakedown AMT
238 Concession AMT
239 RepoCollateralSecurityType STRING
240 RedemptionDate LOCALMKTDATE
241 UnderlyingCouponPaymentDate LOCALMKTDATE
242 UnderlyingIssueDate LOCALMKTDATE
243 UnderlyingRepoCollateralSecurityType STRING
244 UnderlyingRepurchaseTerm INT
245 UnderlyingRepurchaseRate PERCENTAGE
246 UnderlyingFactor FLOAT
247 UnderlyingRedemptionDate LOCALMKTDATE
248 LegCouponPaymentDate LOCALMKTDATE
249 LegIssueDate LOCALMKTDATE
250 LegRepoCollateralSecurityType STRING
251 LegRepurchaseTerm INT
252 LegRepurchaseRate PERCENTAGE
253 LegFactor FLOAT
254 LegRedemptionDate LOCALMKTDATE
255 CreditRating STRING
256 UnderlyingCreditRating STRING
257 LegCreditRating STRING
258 TradedFlatSwitch BOOLEAN Y=Yes N=No
259 BasisFeatureDate LOCALMKTDATE
260 BasisFeaturePrice PRICE
262 MDReqID STRING
263 SubscriptionRequestType CHAR 0=Snapshot 1=SnapshotAndUpdates 2=DisablePreviousSnapshot
264 MarketDepth INT
265 MDUpdateType INT 0=FullRefresh 1=IncrementalRefresh
266 AggregatedBook BOOLEAN Y=Yes N=No
267 NoMDEntryTypes NUMINGROUP
268 NoMDEntries NUMINGROUP
269 MDEntryType CHAR 0=Bid 1=Offer 2=Trade 3=IndexValue 4=OpeningPrice 5=ClosingPrice 6=SettlementPrice 7=TradingSessionHighPrice 8=TradingSessionLowPrice 9=TradingSessionVwapPrice A=Imbalance B=TradeVolume C=OpenInterest
270 MDEntryPx PRICE
271 MDEntrySize QTY
272 MDEntryDate UTCDATEONLY
273 MDEntryTime UTCTIMEONLY
274 TickDirection CHAR 0=PlusTick 1=ZeroPlusTick 2=MinusTick 3=ZeroMinusTick
275 MDMkt EXCHANGE
276 QuoteCondition MULTIPLEVALUESTRING A=Open B=Closed C=ExchangeBest D=ConsolidatedBest E=Locked F=Crossed G=Depth H=FastTrading I=NonFirm
277 TradeCondition MULTIPLEVALUESTRING A=Cash B=AveragePriceTrade C=CashTrade D=NextDay E=Opening F=IntradayTradeDetail G=Rule127Trade H=Rule155Trade I=SoldLast J=NextDayTrade K=Opened L=Seller M=Sold N=StoppedStock P=ImbalanceMoreBuyers Q=ImbalanceMoreSellers R=OpeningPrice
278 MDEntryID STRING
279 MDUpdateAction CHAR 0=New 1=Change 2=Delete
280 MDEntryRefID STRING
281 MDReqRejReason CHAR 0=UnknownSymbol 1=DuplicateMdReqId 2=InsufficientBandwidth 3=InsufficientPermissions 4=UnsupportedSubscriptionRequestType 5=UnsupportedMarketDepth 6=UnsupportedMdUpdateType 7=UnsupportedAggregatedBook 8=UnsupportedMdEntryType 9=UnsupportedTradingSessionId A=UnsupportedScope B=UnsupportedOpenCloseSettleFlag C=UnsupportedMdImplicitDelete
282 MDEntryOriginator STRING
283 LocationID STRING
284 DeskID STRING
285 DeleteReason CHAR 0=Cancellation 1=Error
286 OpenCloseSettlFlag MULTIPLEVALUESTRING 0=DailyOpen 1=SessionOpen 2=DeliverySettlementEntry 3=ExpectedEntry 4=EntryFromPreviousBusinessDay 5=TheoreticalPriceValue
287 SellerDays INT
288 MDEntryBuyer STRING
289 MDEntrySeller STRING
290 MDEntryPositionNo INT
291 FinancialStatus MULTIPLEVALUESTRING 1=Bankrupt 2=PendingDelisting
292 CorporateAction MULTIPLEVALUESTRING A=ExDividend B=ExDistribution C=ExRights D=New E=ExInterest
293 DefBidSize QTY
294 DefOfferSize QTY
295 NoQuoteEntries NUMINGROUP
296 NoQuoteSets NUMINGROUP
297 QuoteStatus INT 0=Accepted 1=CancelForSymbol 2=CanceledForSecurityType 3=CanceledForUnderlying 4=CanceledAll 5=Rejected 6=RemovedFromMarket 7=Expired 8=Query 9=QuoteNotFound 10=Pending 11=Pass 12=LockedMarketWarning 13=CrossMarketWarning 14=CanceledDueToLockMarket 15=CanceledDueToCrossMarket
298 QuoteCancelType INT 1=CancelForOneOrMoreSecurities 2=CancelForSecurityType 3=CancelForUnderlyingSecurity 4=CancelAllQuotes
299 QuoteEntryID STRING
300 QuoteRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=UnknownQuote 6=DuplicateQuote 7=InvalidBid 8=InvalidPrice 9=NotAuthorizedToQuoteSecurity 99=Other
301 QuoteResponseLevel INT 0=NoAcknowledgement 1=AcknowledgeOnlyNegativeOrErroneousQuotes 2=AcknowledgeEachQuoteMessage
302 QuoteSetID STRING
303 QuoteRequestType INT 1=Manual 2=Automatic
304 TotNoQuoteEntries INT
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
318 UnderlyingCurrency CURRENCY
320 SecurityReqID STRING
321 SecurityRequestType INT 0=RequestSecurityIdentityAndSpecifications 1=RequestSecurityIdentityForSpecifications 2=RequestListSecurityTypes 3=RequestListSecurities
322 SecurityResponseID STRING
323 SecurityResponseType INT 1=AcceptAsIs 2=AcceptWithRevisions 5=RejectSecurityProposal 6=CannotMatchSelectionCriteria
324 SecurityStatusReqID STRING
325 UnsolicitedIndicator BOOLEAN Y=Yes N=No
326 SecurityTradingStatus INT 1=OpeningDelay 2=TradingHalt 3=Resume 4=NoOpen 5=PriceIndication 6=TradingRangeIndication 7=MarketImbalanceBuy 8=MarketImbalanceSell 9=MarketOnCloseImbalanceBuy 10=MarketOnCloseImbalanceSell 12=NoMarketImbalance 13=NoMarketOnCloseImbalance 14=ItsPreOpening 15=NewPriceIndication 16=TradeDisseminationTime 17=ReadyToTrade 18=NotAvailableForTrading 19=NotTradedOnThisMarket 20=UnknownOrInvalid 21=PreOpen 22=OpeningRotation 23=FastMarket
327 HaltReasonChar CHAR I=OrderImbalance X=EquipmentChangeover P=NewsPending D=NewsDissemination E=OrderInflux M=AdditionalInformation
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
338 TradSesMethod INT 1=Electronic 2=OpenOutcry 3=TwoParty
339 TradSesMode INT 1=Testing 2=Simulated 3=Production
340 TradSesStatus INT 0=Unknown 1=Halted 2=Open 3=Closed 4=PreOpen 5=PreClose 6=RequestRejected
341 TradSesStartTime UTCTIMESTAMP
342 TradSesOpenTime UTCTIMESTAMP
343 TradSesPreCloseTime UTCTIMESTAMP
344 TradSesCloseTime UTCTIMESTAMP
345 TradSesEndTime UTCTIMESTAMP
346 NumberOfOrders INT
347 MessageEncoding STRING ISO-2022-JP=Iso2022Jp EUC-JP=Eucjp Shift_JIS=ShiftJis UTF-8=Utf8
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
371 RefTagID INT
372 RefMsgType STRING
373 SessionRejectReason INT 0=InvalidTagNumber 1=RequiredTagMissing 2=TagNotDefinedForThisMessageType 3=UndefinedTag 4=TagSpecifiedWithoutAValue 5=ValueIsIncorrect 6=IncorrectDataFormatForValue 7=DecryptionProblem 8=SignatureProblem 9=CompIdProblem 10=SendingTimeAccuracyProblem 11=InvalidMsgType 12=XmlValidationError 13=TagAppearsMoreThanOnce 14=TagSpecifiedOutOfRequiredOrder 15=RepeatingGroupFieldsOutOfOrder 16=IncorrectNumInGroupCountForRepeatingGroup 17=Non 99=Other
374 BidRequestTransType CHAR N=New C=Cancel
375 ContraBroker STRING
376 ComplianceID STRING
377 SolicitedFlag BOOLEAN Y=Yes N=No
378 ExecRestatementReason INT 0=GtCorporateAction 1=GtRenewal 2=VerbalChange 3=RepricingOfOrder 4=BrokerOption 5=PartialDeclineOfOrderQty 6=CancelOnTradingHalt 7=CancelOnSystemFailure 8=Market 9=Canceled 10=WarehouseRecap 99=Other
379 BusinessRejectRefID STRING
380 BusinessRejectReason INT 0=Other 1=UnknownId 2=UnknownSecurity 3=UnsupportedMessageType 4=ApplicationNotAvailable 5=ConditionallyRequiredFieldMissing 6=NotAuthorized 7=DeliverToFirmNotAvailableAtThisTime
381 GrossTradeAmt AMT
382 NoContraBrokers NUMINGROUP
383 MaxMessageSize LENGTH
384 NoMsgTypes NUMINGROUP
385 MsgDirection CHAR S=Send R=Receive
386 NoTradingSessions NUMINGROUP
387 TotalVolumeTraded QTY
388 DiscretionInst CHAR 0=RelatedToDisplayedPrice 1=RelatedToMarketPrice 2=RelatedToPrimaryPrice 3=RelatedToLocalPrimaryPrice 4=RelatedToMidpointPrice 5=RelatedToLastTradePrice 6=RelatedToVwap
389 DiscretionOffsetValue FLOAT
390 BidID STRING
391 ClientBidID STRING
392 ListName STRING
393 TotNoRelatedSym INT
394 BidType INT 1=NonDisclosed 2=Disclosed 3=NoBiddingProcess
395 NumTickets INT
396 SideValue1 AMT
397 SideValue2 AMT
398 NoBidDescriptors NUMINGROUP
399 BidDescriptorType INT 1=Sector 2=Country 3=Index
400 BidDescriptor STRING
401 SideValueInd INT 1=SideValue1 2=SideValue2
402 LiquidityPctLow PERCENTAGE
403 LiquidityPctHigh PERCENTAGE
404 LiquidityValue AMT
405 EFPTrackingError PERCENTAGE
406 FairValue AMT
407 OutsideIndexPct PERCENTAGE
408 ValueOfFutures AMT
409 LiquidityIndType INT 1=FiveDayMovingAverage 2=TwentyDayMovingAverage 3=NormalMarketSize 4=Other
410 WtAverageLiquidity PERCENTAGE
411 ExchangeForPhysical BOOLEAN Y=Yes N=No
412 OutMainCntryUIndex AMT
413 CrossPercent PERCENTAGE
414 ProgRptReqs INT 1=BuySideRequests 2=SellSideSends 3=RealTimeExecutionReports
415 ProgPeriodInterval INT
416 IncTaxInd INT 1=Net 2=Gross
417 NumBidders INT
418 BidTradeType CHAR R=RiskTrade G=VwapGuarantee A=Agency J=GuaranteedClose
419 BasisPxType CHAR 2=ClosingPriceAtMorningSession 3=ClosingPrice 4=CurrentPrice 5=Sq 6=VwapThroughADay 7=VwapThroughAMorningSession 8=VwapThroughAnAfternoonSession 9=VwapThroughADayExcept A=VwapThroughAMorningSessionExcept B=VwapThroughAnAfternoonSessionExcept C=Strike D=Open Z=Others
420 NoBidComponents NUMINGROUP
421 Country COUNTRY
422 TotNoStrikes INT
423 PriceType INT 1=Percentage 2=PerUnit 3=FixedAmount 4=Discount 5=Premium 6=Spread 7=TedPrice 8=TedYield 9=Yield 10=FixedCabinetTradePrice 11=VariableCabinetTradePrice
424 DayOrderQty QTY
425 DayCumQty QTY
426 DayAvgPx PRICE
427 GTBookingInst INT 0=BookOutAllTradesOnDayOfExecution 1=AccumulateUntilFilledOrExpired 2=AccumulateUntilVerballlyNotifiedOtherwise
428 NoStrikes NUMINGROUP
429 ListStatusType INT 1=Ack 2=Response 3=Timed 4=ExecStarted 5=AllDone 6=Alert
430 NetGrossInd INT 1=Net 2=Gross
431 ListOrderStatus INT 1=InBiddingProcess 2=ReceivedForExecution 3=Executing 4=Cancelling 5=Alert 6=AllDone 7=Reject
432 ExpireDate LOCALMKTDATE
433 ListExecInstType CHAR 1=Immediate 2=WaitForInstruction 3=SellDriven 4=BuyDrivenCashTopUp 5=BuyDrivenCashWithdraw
434 CxlRejResponseTo CHAR 1=OrderCancelRequest 2=OrderCancel
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
447 PartyIDSource CHAR B=Bic C=GeneralIdentifier D=Proprietary E=IsoCountryCode F=SettlementEntityLocation G=Mic H=CsdParticipant 1=KoreanInvestorId 2=TaiwaneseForeignInvestorId 3=TaiwaneseTradingAcct 4=MalaysianCentralDepository 5=ChineseInvestorId 6=UkNationalInsuranceOrPensionNumber 7=UsSocialSecurityNumber 8=UsEmployerOrTaxIdNumber 9=AustralianBusinessNumber A=AustralianTaxFileNumber I=IsitcAcronym
448 PartyID STRING
451 NetChgPrevDay PRICEOFFSET
452 PartyRole INT 1=ExecutingFirm 2=BrokerOfCredit 3=ClientId 4=ClearingFirm 5=InvestorId 6=IntroducingFirm 7=EnteringFirm 8=Locate 9=FundManagerClientId 10=SettlementLocation 11=OrderOriginationTrader 12=ExecutingTrader 13=OrderOriginationFirm 14=GiveupClearingFirm 15=CorrespondantClearingFirm 16=ExecutingSystem 17=ContraFirm 18=ContraClearingFirm 19=SponsoringFirm 20=UnderlyingContraFirm 21=ClearingOrganization 22=Exchange 24=CustomerAccount 25=CorrespondentClearingOrganization 26=CorrespondentBroker 27=Buyer 28=Custodian 29=Intermediary 30=Agent 31=SubCustodian 32=Beneficiary 33=InterestedParty 34=RegulatoryBody 35=LiquidityProvider 36=EnteringTrader 37=ContraTrader 38=PositionAccount
453 NoPartyIDs NUMINGROUP
454 NoSecurityAltID NUMINGROUP
455 SecurityAltID STRING
456 SecurityAltIDSource STRING
457 NoUnderlyingSecurityAltID NUMINGROUP
458 UnderlyingSecurityAltID STRING
459 UnderlyingSecurityAltIDSource STRING
460 Product INT 1=Agency 2=Commodity 3=Corporate 4=Currency 5=Equity 6=Government 7=Index 8=Loan 9=Moneymarket 10=Mortgage 11=Municipal 12=Other 13=Financing
461 CFICode STRING
462 UnderlyingProduct INT
463 UnderlyingCFICode STRING
464 TestMessageIndicator BOOLEAN Y=Yes N=No
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
477 DistribPaymentMethod INT 1=Crest 2=Nscc 3=Euroclear 4=Clearstream 5=Cheque 6=TelegraphicTransfer 7=FedWire 8=DirectCredit 9=AchCredit 10=Bpay 11=HighValueClearingSystemHvacs 12=ReinvestInFund
478 CashDistribCurr CURRENCY
479 CommCurrency CURRENCY
480 CancellationRights CHAR Y=Yes N=NoExecutionOnly M=NoWaiverAgreement O=NoInstitutional
481 MoneyLaunderingStatus CHAR Y=Passed N=NotChecked 1=ExemptBelowLimit 2=ExemptMoneyType 3=ExemptAuthorised
482 MailingInst STRING
483 TransBkdTime UTCTIMESTAMP
484 ExecPriceType CHAR B=BidPrice C=CreationPrice D=CreationPricePlusAdjustmentPercent E=CreationPricePlusAdjustmentAmount O=OfferPrice P=OfferPriceMinusAdjustmentPercent Q=OfferPriceMinusAdjustmentAmount S=SinglePrice
485 ExecPriceAdjustment FLOAT
486 DateOfBirth LOCALMKTDATE
487 TradeReportTransType INT
488 CardHolderName STRING
489 CardNumber STRING
490 CardExpDate LOCALMKTDATE
491 CardIssNum STRING
492 PaymentMethod INT 1=Crest 2=Nscc 3=Euroclear 4=Clearstream 5=Cheque 6=TelegraphicTransfer 7=FedWire 8=DebitCard 9=DirectDebit 10=DirectCredit 11=CreditCard 12=AchDebit 13=AchCredit 14=Bpay 15=HighValueClearingSystem
493 RegistAcctType STRING
494 Designation STRING
495 TaxAdvantageType INT 0=None 1=MaxiIsa 2=Tessa 3=MiniCashIsa 4=MiniStocksAndSharesIsa 5=MiniInsuranceIsa 6=CurrentYearPayment 7=PriorYearPayment 8=AssetTransfer 9=EmployeePriorYear 10=EmployeeCurrentYear 11=EmployerPriorYear 12=EmployerCurrentYear 13=NonFundPrototypeIra 14=NonFundQualifiedPlan 15=DefinedContributionPlan 16=Ira 17=IraRollover 18=Keogh 19=ProfitSharingPlan 20=Us401K 21=SelfDirectedIra 22=Us403b 23=Us457 24=RothIraPrototype 25=RothIraNonPrototype 26=RothConversionIraPrototype 27=RothConversionIraNonPrototype 28=EducationIraPrototype 29=EducationIraNonPrototype
496 RegistRejReasonText STRING
497 FundRenewWaiv CHAR Y=Yes N=No
498 CashDistribAgentName STRING
499 CashDistribAgentCode STRING
500 CashDistribAgentAcctNumber STRING
501 CashDistribPayRef STRING
502 CashDistribAgentAcctName STRING
503 CardStartDate LOCALMKTDATE
504 PaymentDate LOCALMKTDATE
505 PaymentRemitterID STRING
506 RegistStatus CHAR A=Accepted R=Rejected H=Held N=Reminder
507 RegistRejReasonCode INT 1=InvalidAccountType 2=InvalidTaxExemptType 3=InvalidOwnershipType 4=NoRegDetails 5=InvalidRegSeqNo 6=InvalidRegDetails 7=InvalidMailingDetails 8=InvalidMailingInstructions 9=InvalidInvestorId 10=InvalidInvestorIdSource 11=InvalidDateOfBirth 12=InvalidCountry 13=InvalidDistribInstns 14=InvalidPercentage 15=InvalidPaymentMethod 16=InvalidAccountName 17=InvalidAgentCode 18=InvalidAccountNum 99=Other
508 RegistRefID STRING
509 RegistDtls STRING
510 NoDistribInsts NUMINGROUP
511 RegistEmail STRING
512 DistribPercentage PERCENTAGE
513 RegistID STRING
514 RegistTransType CHAR 0=New 1=Replace 2=Cancel
515 ExecValuationPoint UTCTIMESTAMP
516 OrderPercent PERCENTAGE
517 OwnershipType CHAR J=JointInvestors T=TenantsInCommon 2=JointTrustees
518 NoContAmts NUMINGROUP
519 ContAmtType INT 1=CommissionAmount 2=CommissionPercent 3=InitialChargeAmount 4=InitialChargePercent 5=DiscountAmount 6=DiscountPercent 7=DilutionLevyAmount 8=DilutionLevyPercent 9=ExitChargeAmount 10=ExitChargePercent 11=FundBasedRenewalCommissionPercent 12=ProjectedFundValue 13=FundBasedRenewalCommissionOnOrder 14=FundBasedRenewalCommissionOnFund 15=NetSettlementAmount
520 ContAmtValue FLOAT
521 ContAmtCurr CURRENCY
522 OwnerType INT 1=IndividualInvestor 2=PublicCompany 3=PrivateCompany 4=IndividualTrustee 5=CompanyTrustee 6=PensionPlan 7=CustodianUnderGiftsToMinorsAct 8=Trusts 9=Fiduciaries 10=NetworkingSubAccount 11=NonProfitOrganization 12=CorporateBody 13=Nominee
523 PartySubID STRING
524 NestedPartyID STRING
525 NestedPartyIDSource CHAR
526 SecondaryClOrdID STRING
527 SecondaryExecID STRING
528 OrderCapacity CHAR A=Agency G=Proprietary I=Individual P=Principal R=RisklessPrincipal W=AgentForOtherMember
529 OrderRestrictions MULTIPLEVALUESTRING 1=ProgramTrade 2=IndexArbitrage 3=NonIndexArbitrage 4=CompetingMarketMaker 5=ActingAsMarketMakerOrSpecialistInSecurity 6=ActingAsMarketMakerOrSpecialistInUnderlying 7=ForeignEntity 8=ExternalMarketParticipant 9=ExternalInterConnectedMarketLinkage A=RisklessArbitrage
530 MassCancelRequestType CHAR 1=CancelOrdersForASecurity 2=CancelOrdersForAnUnderlyingSecurity 3=CancelOrdersForAProduct 4=CancelOrdersForAcfiCode 5=CancelOrdersForASecurityType 6=CancelOrdersForATradingSession 7=CancelAllOrders
531 MassCancelResponse CHAR 0=CancelRequestRejected 1=CancelOrdersForASecurity 2=CancelOrdersForAnUnderlyingSecurity 3=CancelOrdersForAProduct 4=CancelOrdersForAcfiCode 5=CancelOrdersForASecurityType 6=CancelOrdersForATradingSession 7=CancelAllOrders
532 MassCancelRejectReason STRING 0=MassCancelNotSupported 1=InvalidOrUnknownSecurity 2=InvalidOrUnkownUnderlyingSecurity 3=InvalidOrUnknownProduct 4=InvalidOrUnknownCfiCode 5=InvalidOrUnknownSecurityType 6=InvalidOrUnknownTradingSession 99=Other
533 TotalAffectedOrders INT
534 NoAffectedOrders NUMINGROUP
535 AffectedOrderID STRING
536 AffectedSecondaryOrderID STRING
537 QuoteType INT 0=Indicative 1=Tradeable 2=RestrictedTradeable 3=Counter
538 NestedPartyRole INT
539 NoNestedPartyIDs NUMINGROUP
540 TotalAccruedInterestAmt AMT
541 MaturityDate LOCALMKTDATE
542 UnderlyingMaturityDate LOCALMKTDATE
543 InstrRegistry STRING
544 CashMargin CHAR 1=Cash 2=MarginOpen 3=MarginClose
545 NestedPartySubID STRING
546 Scope MULTIPLEVALUESTRING 1=LocalMarket 2=National 3=Global
547 MDImplicitDelete BOOLEAN Y=Yes N=No
548 CrossID STRING
549 CrossType INT 1=CrossAon 2=CrossIoc 3=CrossOneSide 4=CrossSamePrice
550 CrossPrioritization INT 0=None 1=BuySideIsPrioritized 2=SellSideIsPrioritized
551 OrigCrossID STRING
552 NoSides NUMINGROUP 1=OneSide 2=BothSides
553 Username STRING
554 Password STRING
555 NoLegs NUMINGROUP
556 LegCurrency CURRENCY
557 TotNoSecurityTypes INT
558 NoSecurityTypes NUMINGROUP
559 SecurityListRequestType INT 0=Symbol 1=SecurityTypeAnd 2=Product 3=TradingSessionId 4=AllSecurities
560 SecurityRequestResult INT 0=ValidRequest 1=InvalidOrUnsupportedRequest 2=NoInstrumentsFound 3=NotAuthorizedToRetrieveInstrumentData 4=InstrumentDataTemporarilyUnavailable 5=RequestForInstrumentDataNotSupported
561 RoundLot QTY
562 MinTradeVol QTY
563 MultiLegRptTypeReq INT 0=ReportByMulitlegSecurityOnly 1=ReportByMultilegSecurityAndInstrumentLegs 2=ReportByInstrumentLegsOnly
564 LegPositionEffect CHAR
565 LegCoveredOrUncovered INT
566 LegPrice PRICE
567 TradSesStatusRejReason INT 1=UnknownOrInvalidTradingSessionId 99=Other
568 TradeRequestID STRING
569 TradeRequestType INT 0=AllTrades 1=MatchedTradesMatchingCriteria 2=UnmatchedTradesThatMatchCriteria 3=UnreportedTradesThatMatchCriteria 4=AdvisoriesThatMatchCriteria
570 PreviouslyReported BOOLEAN Y=Yes N=No
571 TradeReportID STRING
572 TradeReportRefID STRING
573 MatchStatus CHAR 0=Compared 1=Uncompared 2=AdvisoryOrAlert
574 MatchType STRING A1=ExactMatchPlus4BadgesExecTime A2=ExactMatchPlus4Badges A3=ExactMatchPlus2BadgesExecTime A4=ExactMatchPlus2Badges A5=ExactMatchPlusExecTime AQ=StampedAdvisoriesOrSpecialistAccepts S1=A1ExactMatchSummarizedQuantity S2=A2ExactMatchSummarizedQuantity S3=A3ExactMatchSummarizedQuantity S4=A4ExactMatchSummarizedQuantity S5=A5ExactMatchSummarizedQuantity M1=ExactMatchMinusBadgesTimes M2=SummarizedMatchMinusBadgesTimes MT=OcsLockedIn M3=ActAcceptedTrade M4=ActDefaultTrade M5=ActDefaultAfterM2 M6=Actm6Match
575 OddLot BOOLEAN Y=Yes N=No
576 NoClearingInstructions NUMINGROUP
577 ClearingInstruction INT 0=ProcessNormally 1=ExcludeFromAllNetting 2=BilateralNettingOnly 3=ExClearing 4=SpecialTrade 5=MultilateralNetting 6=ClearAgainstCentralCounterparty 7=ExcludeFromCentralCounterparty 8=ManualMode 9=AutomaticPostingMode 10=AutomaticGiveUpMode 11=QualifiedServiceRepresentativeQsr 12=CustomerTrade 13=SelfClearing
578 TradeInputSource STRING
579 TradeInputDevice STRING
580 NoDates NUMINGROUP
581 AccountType INT 1=CarriedCustomerSide 2=CarriedNonCustomerSide 3=HouseTrader 4=FloorTrader 6=CarriedNonCustomerSideCrossMargined 7=HouseTraderCrossMargined 8=JointBackOfficeAccount
582 CustOrderCapacity INT 1=MemberTradingForTheirOwnAccount 2=ClearingFirmTradingForItsProprietaryAccount 3=MemberTradingForAnotherMember 4=AllOther
583 ClOrdLinkID STRING
584 MassStatusReqID STRING
585 MassStatusReqType INT 1=StatusForOrdersForASecurity 2=StatusForOrdersForAnUnderlyingSecurity 3=StatusForOrdersForAProduct 4=StatusForOrdersForAcfiCode 5=StatusForOrdersForASecurityType 6=StatusForOrdersForATradingSession 7=StatusForAllOrders 8=StatusForOrdersForAPartyId
586 OrigOrdModTime UTCTIMESTAMP
587 LegSettlType CHAR
588 LegSettlDate LOCALMKTDATE
589 DayBookingInst CHAR 0=Auto 1=SpeakWithOrderInitiatorBeforeBooking 2=Accumulate
590 BookingUnit CHAR 0=EachPartialExecutionIsABookableUnit 1=AggregatePartialExecutionsOnThisOrder 2=AggregateExecutionsForThisSymbol
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
626 AllocType INT 1=Calculated 2=Preliminary 5=ReadyToBook 7=WarehouseInstruction 8=RequestToIntermediary
627 NoHops NUMINGROUP
628 HopCompID STRING
629 HopSendingTime UTCTIMESTAMP
630 HopRefID SEQNUM
631 MidPx PRICE
632 BidYield PERCENTAGE
633 MidYield PERCENTAGE
634 OfferYield PERCENTAGE
635 ClearingFeeIndicator STRING B=CboeMember C=NonMemberAndCustomer E=EquityMemberAndClearingMember F=FullAndAssociateMember H=Firms106HAnd106J I=Gim L=Lessee106FEmployees M=AllOtherOwnershipTypes 1=FirstYearDelegate 2=SecondYearDelegate 3=ThirdYearDelegate 4=FourthYearDelegate 5=FifthYearDelegate 9=SixthYearDelegate
636 WorkingIndicator BOOLEAN Y=Yes N=No
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
658 QuoteRequestRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=InvalidPrice 6=NotAuthorizedToRequestQuote 7=NoMatchForInquiry 8=NoMarketForInstrument 9=NoInventory 10=Pass 99=Other
659 SideComplianceID STRING
660 AcctIDSource INT 1=Bic 2=SidCode 3=Tfm 4=Omgeo 5=DtccCode 99=Other
661 AllocAcctIDSource INT
662 BenchmarkPrice PRICE
663 BenchmarkPriceType INT
664 ConfirmID STRING
665 ConfirmStatus INT 1=Received 2=MismatchedAccount 3=MissingSettlementInstructions 4=Confirmed 5=RequestRejected
666 ConfirmTransType INT 0=New 1=Replace 2=Cancel
667 ContractSettlMonth MONTHYEAR
668 DeliveryForm INT 1=BookEntry 2=Bearer
669 LastParPx PRICE
670 NoLegAllocs NUMINGROUP
671 LegAllocAccount STRING
672 LegIndividualAllocID STRING
673 LegAllocQty QTY
674 LegAllocAcctIDSource STRING
675 LegSettlCurrency CURRENCY
676 LegBenchmarkCurveCurrency CURRENCY
677 LegBenchmarkCurveName STRING
678 LegBenchmarkCurvePoint STRING
679 LegBenchmarkPrice PRICE
680 LegBenchmarkPriceType INT
681 LegBidPx PRICE
682 LegIOIQty STRING
683 NoLegStipulations NUMINGROUP
684 LegOfferPx PRICE
686 LegPriceType INT
687 LegQty QTY
688 LegStipulationType STRING
689 LegStipulationValue STRING
690 LegSwapType INT 1=ParForPar 2=ModifiedDuration 4=Risk 5=Proceeds
691 Pool STRING
692 QuotePriceType INT 1=Percent 2=PerShare 3=FixedAmount 4=Discount 5=Premium 6=Spread 7=TedPrice 8=TedYield 9=YieldSpread 10=Yield
693 QuoteRespID STRING
694 QuoteRespType INT 1=Hit 2=Counter 3=Expired 4=Cover 5=DoneAway 6=Pass
695 QuoteQualifier CHAR
696 YieldRedemptionDate LOCALMKTDATE
697 YieldRedemptionPrice PRICE
698 YieldRedemptionPriceType INT
699 BenchmarkSecurityID STRING
700 ReversalIndicator BOOLEAN
701 YieldCalcDate LOCALMKTDATE
702 NoPositions NUMINGROUP
703 PosType STRING TQ=TransactionQuantity IAS=IntraSpreadQty IES=InterSpreadQty FIN=EndOfDayQty SOD=StartOfDayQty EX=OptionExerciseQty AS=OptionAssignment TX=TransactionFromExercise TA=TransactionFromAssignment PIT=PitTradeQty TRF=TransferTradeQty ETR=ElectronicTradeQty ALC=AllocationTradeQty PA=AdjustmentQty ASF=AsOfTradeQty DLV=DeliveryQty TOT=TotalTransactionQty XM=CrossMarginQty SPL=IntegralSplit
704 LongQty QTY
705 ShortQty QTY
706 PosQtyStatus INT 0=Submitted 1=Accepted 2=Rejected
707 PosAmtType STRING FMTM=FinalMarkToMarketAmount IMTM=IncrementalMarkToMarketAmount TVAR=TradeVariationAmount SMTM=StartOfDayMarkToMarketAmount PREM=PremiumAmount CRES=CashResidualAmount CASH=CashAmount VADJ=ValueAdjustedAmount
708 PosAmt AMT
709 PosTransType INT 1=Exercise 2=DoNotExercise 3=PositionAdjustment 4=PositionChangeSubmission 5=Pledge
710 PosReqID STRING
711 NoUnderlyings NUMINGROUP
712 PosMaintAction INT 1=New 2=Replace 3=Cancel
713 OrigPosReqRefID STRING
714 PosMaintRptRefID STRING
715 ClearingBusinessDate LOCALMKTDATE
716 SettlSessID STRING ITD=Intraday RTH=RegularTradingHours ETH=ElectronicTradingHours
717 SettlSessSubID STRING
718 AdjustmentType INT 0=ProcessRequestAsMarginDisposition 1=DeltaPlus 2=DeltaMinus 3=Final
719 ContraryInstructionIndicator BOOLEAN
720 PriorSpreadIndicator BOOLEAN
721 PosMaintRptID STRING
722 PosMaintStatus INT 0=Accepted 1=AcceptedWithWarnings 2=Rejected 3=Completed 4=CompletedWithWarnings
723 PosMaintResult INT 0=SuccessfulCompletion 1=Rejected 99=Other
724 PosReqType INT 0=Positions 1=Trades 2=Exercises 3=Assignments
725 ResponseTransportType INT 0=Inband 1=OutOfBand
726 ResponseDestination STRING
727 TotalNumPosReports INT
728 PosReqResult INT 0=ValidRequest 1=InvalidOrUnsupportedRequest 2=NoPositionsFoundThatMatchCriteria 3=NotAuthorizedToRequestPositions 4=RequestForPositionNotSupported 99=Other
729 PosReqStatus INT 0=Completed 1=CompletedWithWarnings 2=Rejected
730 SettlPrice PRICE
731 SettlPriceType INT 1=Final 2=Theoretical
732 UnderlyingSettlPrice PRICE
733 UnderlyingSettlPriceType INT
734 PriorSettlPrice PRICE
735 NoQuoteQualifiers NUMINGROUP
736 AllocSettlCurrency CURRENCY
737 AllocSettlCurrAmt AMT
738 InterestAtMaturity AMT
739 LegDatedDate LOCALMKTDATE
740 LegPool STRING
741 AllocInterestAtMaturity AMT
742 AllocAccruedInterestAmt AMT
743 DeliveryDate LOCALMKTDATE
744 AssignmentMethod CHAR R=Random P=ProRata
745 AssignmentUnit QTY
746 OpenInterest AMT
747 ExerciseMethod CHAR A=Automatic M=Manual
748 TotNumTradeReports INT
749 TradeRequestResult INT 0=Successful 1=InvalidOrUnknownInstrument 2=InvalidTypeOfTradeRequested 3=InvalidParties 4=InvalidTransportTypeRequested 5=InvalidDestinationRequested 8=TradeRequestTypeNotSupported 9=NotAuthorized 99=Other
750 TradeRequestStatus INT 0=Accepted 1=Completed 2=Rejected
751 TradeReportRejectReason INT 0=Successful 1=InvalidPartyOnformation 2=UnknownInstrument 3=UnauthorizedToReportTrades 4=InvalidTradeType 99=Other
752 SideMultiLegReportingType INT 1=SingleSecurity 2=IndividualLegOfAMultilegSecurity 3=MultilegSecurity
753 NoPosAmt NUMINGROUP
754 AutoAcceptIndicator BOOLEAN
755 AllocReportID STRING
756 NoNested2PartyIDs NUMINGROUP
757 Nested2PartyID STRING
758 Nested2PartyIDSource CHAR
759 Nested2PartyRole INT
760 Nested2PartySubID STRING
761 BenchmarkSecurityIDSource STRING
762 SecuritySubType STRING
763 UnderlyingSecuritySubType STRING
764 LegSecuritySubType STRING
765 AllowableOneSidednessPct PERCENTAGE
766 AllowableOneSidednessValue AMT
767 AllowableOneSidednessCurr CURRENCY
768 NoTrdRegTimestamps NUMINGROUP
769 TrdRegTimestamp UTCTIMESTAMP
770 TrdRegTimestampType INT 1=ExecutionTime 2=TimeIn 3=TimeOut 4=BrokerReceipt 5=BrokerExecution
771 TrdRegTimestampOrigin STRING
772 ConfirmRefID STRING
773 ConfirmType INT 1=Status 2=Confirmation 3=ConfirmationRequestRejected
774 ConfirmRejReason INT 1=MismatchedAccount 2=MissingSettlementInstructions 99=Other
775 BookingType INT 0=RegularBooking 1=Cfd 2=TotalReturnSwap
776 IndividualAllocRejCode INT
777 SettlInstMsgID STRING
778 NoSettlInst NUMINGROUP
779 LastUpdateTime UTCTIMESTAMP
780 AllocSettlInstType INT 0=UseDefaultInstructions 1=DeriveFromParametersProvided 2=FullDetailsProvided 3=SsidbiDsProvided 4=PhoneForInstructions
781 NoSettlPartyIDs NUMINGROUP
782 SettlPartyID STRING
783 SettlPartyIDSource CHAR
784 SettlPartyRole INT
785 SettlPartySubID STRING
786 SettlPartySubIDType INT
787 DlvyInstType CHAR S=Securities C=Cash
788 TerminationType INT 1=Overnight 2=Term 3=Flexible 4=Open
789 NextExpectedMsgSeqNum SEQNUM
790 OrdStatusReqID STRING
791 SettlInstReqID STRING
792 SettlInstReqRejCode INT 0=UnableToProcessRequest 1=UnknownAccount 2=NoMatchingSettlementInstructionsFound 99=Other
793 SecondaryAllocID STRING
794 AllocReportType INT 3=SellsideCalculatedUsingPreliminary 4=SellsideCalculatedWithoutPreliminary 5=WarehouseRecap 8=RequestToIntermediary
795 AllocReportRefID STRING
796 AllocCancReplaceReason INT 1=OriginalDetailsIncomplete 2=ChangeInUnderlyingOrderDetails 99=Other
797 CopyMsgIndicator BOOLEAN
798 AllocAccountType INT 1=CarriedCustomerSide 2=CarriedNonCustomerSide 3=HouseTrader 4=FloorTrader 6=CarriedNonCustomerSideCrossMargined 7=HouseTraderCrossMargined 8=JointBackOfficeAccount
799 OrderAvgPx PRICE
800 OrderBookingQty QTY
801 NoSettlPartySubIDs NUMINGROUP
802 NoPartySubIDs NUMINGROUP
803 PartySubIDType INT 1=Firm 2=Person 3=System 4=Application 5=FullLegalNameOfFirm 6=PostalAddress 7=PhoneNumber 8=EmailAddress 9=ContactName 10=SecuritiesAccountNumber 11=RegistrationNumber 12=RegisteredAddressForConfirmation 13=RegulatoryStatus 14=RegistrationName 15=CashAccountNumber 16=Bic 17=CsdParticipantMemberCode 18=RegisteredAddress 19=FundAccountName 20=TelexNumber 21=FaxNumber 22=SecuritiesAccountName 23=CashAccountName 24=Department 25=LocationDesk 26=PositionAccountType
804 NoNestedPartySubIDs NUMINGROUP
805 NestedPartySubIDType INT
806 NoNested2PartySubIDs NUMINGROUP
807 Nested2PartySubIDType INT
808 AllocIntermedReqType INT 1=PendingAccept 2=PendingRelease 3=PendingReversal 4=Accept 5=BlockLevelReject 6=AccountLevelReject
810 UnderlyingPx PRICE
811 PriceDelta FLOAT
812 ApplQueueMax INT
813 ApplQueueDepth INT
814 ApplQueueResolution INT 0=NoActionTaken 1=QueueFlushed 2=OverlayLast 3=EndSession
815 ApplQueueAction INT 0=NoActionTaken 1=QueueFlushed 2=OverlayLast 3=EndSession
816 NoAltMDSource NUMINGROUP
817 AltMDSourceID STRING
818 SecondaryTradeReportID STRING
819 AvgPxIndicator INT 0=NoAveragePricing 1=Trade 2=LastTrade
820 TradeLinkID STRING
821 OrderInputDevice STRING
822 UnderlyingTradingSessionID STRING
823 UnderlyingTradingSessionSubID STRING
824 TradeLegRefID STRING
825 ExchangeRule STRING
826 TradeAllocIndicator INT 0=AllocationNotRequired 1=AllocationRequired 2=UseAllocationProvidedWithTheTrade
827 ExpirationCycle INT 0=ExpireOnTradingSessionClose 1=ExpireOnTradingSessionOpen
828 TrdType INT 0=RegularTrade 1=BlockTrade 2=Efp 3=Transfer 4=LateTrade 5=TTrade 6=WeightedAveragePriceTrade 7=BunchedTrade 8=LateBunchedTrade 9=PriorReferencePriceTrade 10=AfterHoursTrade
829 TrdSubType INT
830 TransferReason STRING
832 TotNumAssignmentReports INT
833 AsgnRptID STRING
834 ThresholdAmount PRICEOFFSET
835 PegMoveType INT 0=Floating 1=Fixed
836 PegOffsetType INT 0=Price 1=BasisPoints 2=Ticks 3=PriceTier
837 PegLimitType INT 0=OrBetter 1=Strict 2=OrWorse
838 PegRoundDirection INT 1=MoreAggressive 2=MorePassive
839 PeggedPrice PRICE
840 PegScope INT 1=Local 2=National 3=Global 4=NationalExcludingLocal
841 DiscretionMoveType INT 0=Floating 1=Fixed
842 DiscretionOffsetType INT 0=Price 1=BasisPoints 2=Ticks 3=PriceTier
843 DiscretionLimitType INT 0=OrBetter 1=Strict 2=OrWorse
844 DiscretionRoundDirection INT 1=MoreAggressive 2=MorePassive
845 DiscretionPrice PRICE
846 DiscretionScope INT 1=Local 2=National 3=Global 4=NationalExcludingLocal
847 TargetStrategy INT 1=Vwap 2=Participate 3=MininizeMarketImpact
848 TargetStrategyParameters STRING
849 ParticipationRate PERCENTAGE
850 TargetStrategyPerformance FLOAT
851 LastLiquidityInd INT 1=AddedLiquidity 2=RemovedLiquidity 3=LiquidityRoutedOut
852 PublishTrdIndicator BOOLEAN Y=Yes N=No
853 ShortSaleReason INT 0=DealerSoldShort 1=DealerSoldShortExempt 2=SellingCustomerSoldShort 3=SellingCustomerSoldShortExempt 4=QualifiedServiceRepresentative 5=QsrOrAguContraSideSoldShortExempt
854 QtyType INT 0=Units 1=Contracts
855 SecondaryTrdType INT
856 TradeReportType INT 0=Submit 1=Alleged 2=Accept 3=Decline 4=Addendum 5=No 6=TradeReportCancel 7=LockedIn
857 AllocNoOrdersType INT 0=NotSpecified 1=ExplicitListProvided
858 SharedCommission AMT
859 ConfirmReqID STRING
860 AvgParPx PRICE
861 ReportedPx PRICE
862 NoCapacities NUMINGROUP
863 OrderCapacityQty QTY
864 NoEvents NUMINGROUP
865 EventType INT 1=Put 2=Call 3=Tender 4=SinkingFundCall 99=Other
866 EventDate LOCALMKTDATE
867 EventPx PRICE
868 EventText STRING
869 PctAtRisk PERCENTAGE
870 NoInstrAttrib NUMINGROUP
871 InstrAttribType INT 1=Flat 2=ZeroCoupon 3=InterestBearing 4=NoPeriodicPayments 5=VariableRate 6=LessFeeForPut 7=SteppedCoupon 8=CouponPeriod 9=When 10=OriginalIssueDiscount 11=Callable 12=EscrowedToMaturity 13=EscrowedToRedemptionDate 14=PreRefunded 15=InDefault 16=Unrated 17=Taxable 18=Indexed 19=SubjectToAlternativeMinimumTax 20=OriginalIssueDiscountPrice 21=CallableBelowMaturityValue 22=CallableWithoutNotice 99=Text
872 InstrAttribValue STRING
873 DatedDate LOCALMKTDATE
874 InterestAccrualDate LOCALMKTDATE
875 CPProgram INT 1=Program3a3 2=Program42 99=Other
876 CPRegType STRING
877 UnderlyingCPProgram STRING
878 UnderlyingCPRegType STRING
879 UnderlyingQty QTY
880 TrdMatchID STRING
881 SecondaryTradeReportRefID STRING
882 UnderlyingDirtyPrice PRICE
883 UnderlyingEndPrice PRICE
884 UnderlyingStartValue AMT
885 UnderlyingCurrentValue AMT
886 UnderlyingEndValue AMT
887 NoUnderlyingStips NUMINGROUP
888 UnderlyingStipType STRING
889 UnderlyingStipValue STRING
890 MaturityNetMoney AMT
891 MiscFeeBasis INT 0=Absolute 1=PerUnit 2=Percentage
892 TotNoAllocs INT
893 LastFragment BOOLEAN Y=Yes N=No
894 CollReqID STRING
895 CollAsgnReason INT 0=Initial 1=Scheduled 2=TimeWarning 3=MarginDeficiency 4=MarginExcess 5=ForwardCollateralDemand 6=EventOfDefault 7=AdverseTaxEvent
896 CollInquiryQualifier INT 0=TradeDate 1=GcInstrument 2=CollateralInstrument 3=SubstitutionEligible 4=NotAssigned 5=PartiallyAssigned 6=FullyAssigned 7=OutstandingTrades
897 NoTrades NUMINGROUP
898 MarginRatio PERCENTAGE
899 MarginExcess AMT
900 TotalNetValue AMT
901 CashOutstanding AMT
902 CollAsgnID STRING
903 CollAsgnTransType INT 0=New 1=Replace 2=Cancel 3=Release 4=Reverse
904 CollRespID STRING
905 CollAsgnRespType INT 0=Received 1=Accepted 2=Declined 3=Rejected
906 CollAsgnRejectReason INT 0=UnknownDeal 1=UnknownOrInvalidInstrument 2=UnauthorizedTransaction 3=InsufficientCollateral 4=InvalidTypeOfCollateral 5=ExcessiveSubstitution 99=Other
907 CollAsgnRefID STRING
908 CollRptID STRING
909 CollInquiryID STRING
910 CollStatus INT 0=Unassigned 1=PartiallyAssigned 2=AssignmentProposed 3=Assigned 4=Challenged
911 TotNumReports INT
912 LastRptRequested BOOLEAN
913 AgreementDesc STRING
914 AgreementID STRING
915 AgreementDate LOCALMKTDATE
916 StartDate LOCALMKTDATE
917 EndDate LOCALMKTDATE
918 AgreementCurrency CURRENCY
919 DeliveryType INT 0=VersusPayment 1=Free 2=TriParty 3=HoldInCustody
920 EndAccruedInterestAmt AMT
921 StartCash AMT
922 EndCash AMT
923 UserRequestID STRING
924 UserRequestType INT 1=LogOnUser 2=LogOffUser 3=ChangePasswordForUser 4=RequestIndividualUserStatus
925 NewPassword STRING
926 UserStatus INT 1=LoggedIn 2=NotLoggedIn 3=UserNotRecognised 4=PasswordIncorrect 5=PasswordChanged 6=Other
927 UserStatusText STRING
928 StatusValue INT 1=Connected 2=NotConnectedUnexpected 3=NotConnectedExpected 4=InProcess
929 StatusText STRING
930 RefCompID STRING
931 RefSubID STRING
932 NetworkResponseID STRING
933 NetworkRequestID STRING
934 LastNetworkResponseID STRING
935 NetworkRequestType INT 1=Snapshot 2=Subscribe 4=StopSubscribing 8=LevelOfDetail
936 NoCompIDs NUMINGROUP
937 NetworkStatusResponseType INT 1=Full 2=IncrementalUpdate
938 NoCollInquiryQualifier NUMINGROUP
939 TrdRptStatus INT 0=Accepted 1=Rejected
940 AffirmStatus INT 1=Received 2=ConfirmRejected 3=Affirmed
941 UnderlyingStrikeCurrency CURRENCY
942 LegStrikeCurrency CURRENCY
943 TimeBracket STRING
944 CollAction INT 0=Retain 1=Add 2=Remove
945 CollInquiryStatus INT 0=Accepted 1=AcceptedWithWarnings 2=Completed 3=CompletedWithWarnings 4=Rejected
946 CollInquiryResult INT 0=Successful 1=InvalidOrUnknownInstrument 2=InvalidOrUnknownCollateralType 3=InvalidParties 4=InvalidTransportTypeRequested 5=InvalidDestinationRequested 6=NoCollateralFoundForTheTradeSpecified 7=NoCollateralFoundForTheOrderSpecified 8=CollateralInquiryTypeNotSupported 9=UnauthorizedForCollateralInquiry 99=Other
947 StrikeCurrency CURRENCY
948 NoNested3PartyIDs NUMINGROUP
949 Nested3PartyID STRING
950 Nested3PartyIDSource CHAR
951 Nested3PartyRole INT
952 NoNested3PartySubIDs NUMINGROUP
953 Nested3PartySubID STRING
954 Nested3PartySubIDType INT
955 LegContractSettlMonth MONTHYEAR
956 LegInterestAccrualDate LOCALMKTDATE`,
})
