// Written by `fix dictionary import` from FIX50SP1.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix50sp1-messages.js'

export type * from './fix50sp1-messages.js'

/** FIX.5.0SP1, all of it. */
export const fix50sp1: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.5.0SP1',
  header: '',
  trailer: '',
  components: `
CommissionData 12 13 479 497
DiscretionInstructions 388 389 841 842 843 844 846
FinancingDetails 913 914 915 918 788 916 917 919 898
Instrument 55 65 48 22 @SecAltIDGrp 460 1227 1151 461 167 762 200 541 1079 966 1049 965 224 225 239 226 227 228 255 543 470 471 472 240 202 947 967 968 206 231 969 1146 996 1147 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 201 1244 1242 997 223 207 970 971 106 348 349 107 350 351 @SecurityXML 691 667 875 876 @EvntGrp 873 874 @InstrumentParties
InstrumentExtension 668 869 @AttrbGrp
InstrumentLeg 600 601 602 603 @LegSecAltIDGrp 607 608 609 764 610 611 1212 248 249 250 251 252 253 257 599 596 597 598 254 612 942 613 614 999 1224 1421 1422 1001 1420 615 616 617 618 619 620 621 622 623 624 556 740 739 955 956 1358 1017 566
LegBenchmarkCurveData 676 677 678 679 680
LegStipulations 683( 688 689 )
NestedParties 539( 524 525 538 @NstdPtysSubGrp )
OrderQtyData 38 152 516 468 469
Parties 453( 448 447 452 @PtysSubGrp )
PegInstructions 211 1094 835 836 837 838 840 1096 1097 1098 1099
PositionAmountData 753( 707 708 1055 )
PositionQty 702( 703 704 705 706 976 @NestedParties )
SettlInstructionsData 172 169 170 171 @DlvyInstGrp
SettlParties 781( 782 783 784 @SettlPtysSubGrp )
SpreadOrBenchmarkCurveData 218 220 221 222 662 663 699 761
Stipulations 232( 233 234 )
TrdRegTimestamps 768( 769 770 771 1033 1034 1035 )
UnderlyingInstrument 311 312 309 305 @UndSecAltIDGrp 462 463 310 763 313 542 1213 241 242 243 244 245 246 256 595 592 593 594 247 316 941 317 436 998 1423 1424 1425 1000 1419 435 308 306 362 363 307 364 365 877 878 972 318 879 975 973 974 810 882 883 884 885 886 @UnderlyingStipulations 1044 1045 1046 1038 @UndlyInstrumentParties 1039 315
YieldData 235 236 701 696 697 698
UnderlyingStipulations 887( 888 889 )
NestedParties2 756( 757 758 759 @NstdPtys2SubGrp )
NestedParties3 948( 949 950 951 @NstdPtys3SubGrp )
AffectedOrdGrp 534( 41 535 536 )
AllocAckGrp 78( 79 661 366 1047 467 776 @NestedParties 161 360 361 989 993 992 80 )
AllocGrp 78( 79 661 573 366 80 467 81 989 1002 993 1047 992 @NestedParties 208 209 161 360 361 @CommissionData 153 154 119 737 120 736 155 156 742 741 @MiscFeesGrp @ClrInstGrp 635 780 @SettlInstructionsData )
BidCompReqGrp 420( 66 54 336 625 430 63 64 1 660 )
BidCompRspGrp 420!( @CommissionData! 66 421 54 44 423 406 430 63 64 336 625 58 354 355 )
BidDescReqGrp 398( 399 400 401 404 441 402 403 405 406 407 408 )
ClrInstGrp 576( 577 )
CollInqQualGrp 938( 896 )
CompIDReqGrp 936( 930 931 283 284 )
CompIDStatGrp 936!( 930! 931 283 284 928! 929 )
ContAmtGrp 518( 519 520 521 )
ContraGrp 382( 375 337 437 438 655 )
CpctyConfGrp 862!( 528! 529 863! )
ExecAllocGrp 124( 32 17 527 31 669 29 1003 1041 )
ExecCollGrp 124( 17 )
InstrmtGrp 146( @Instrument )
InstrmtLegExecGrp 555( @InstrumentLeg 687 685 690 @LegStipulations 1366 @LegPreAllocGrp 564 565 @NestedParties3 654 587 588 637 675 1073 1074 1075 1379 1381 1383 1384 1418 )
InstrmtLegGrp 555( @InstrumentLeg )
InstrmtLegIOIGrp 555( @InstrumentLeg 682 @LegStipulations )
InstrmtLegSecListGrp 555( @InstrumentLeg 690 587 @LegStipulations @LegBenchmarkCurveData )
InstrmtMDReqGrp 146!( @Instrument! @UndInstrmtGrp @InstrmtLegGrp 15 537 63 64 271 )
InstrmtStrkPxGrp 428!( @Instrument! @UndInstrmtGrp 140 11 526 54 44 15 58 354 355 )
IOIQualGrp 199( 104 )
LegOrdGrp 555!( @InstrumentLeg 687 690 @LegStipulations 1366 @LegPreAllocGrp 564 565 @NestedParties 654 587 588 675 685 1379 1381 1383 1384 )
LegPreAllocGrp 670( 671 672 @NestedParties2 673 674 1367 )
LegQuotGrp 555( @InstrumentLeg 687 685 690 587 588 @LegStipulations @NestedParties 686 681 684 @LegBenchmarkCurveData 654 1067 1068 )
LegQuotStatGrp 555( @InstrumentLeg 687 685 690 587 588 @LegStipulations @NestedParties )
LinesOfTextGrp 33!( 58! 354 355 )
ListOrdGrp 73!( 11! 526 67! 583 160 @Parties 229 75 1 660 581 589 590 70 591 @PreAllocGrp 63 64 544 635 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 @Instrument! @UndInstrmtGrp 140 54! 401 114 60 @Stipulations 854 @OrderQtyData! 40 423 44 1092 99 @TriggeringInstruction @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 1080 1081 59 168 432 126 427 @CommissionData 528 529 1091 582 121 120 775 58 354 355 193 192 640 77 203 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 849 494 )
MDFullGrp 268!( 269! 278 270 423 @YieldData @SpreadOrBenchmarkCurveData 40 15 271 @SecSizesGrp 1093 272 273 274 275 336 625 326 327 276 277 282 283 284 286 59 432 126 110 18 287 37 198 299 288 289 346 290 546 811 58 354 355 1023 528 1024 332 333 1020 63 64 1070 83 1048 1026 1027 @Parties )
MDIncGrp 268!( 279! 285 1173 264 269 278 280 @Instrument @UndInstrmtGrp @InstrmtLegGrp 291 292 270 423 @YieldData @SpreadOrBenchmarkCurveData 40 15 271 @SecSizesGrp 1093 272 273 274 275 336 625 326 327 276 277 828 574 282 283 284 286 59 432 126 110 18 287 37 198 299 1003 288 289 346 290 546 811 451 58 354 355 1023 528 1024 332 333 1020 63 64 483 60 1070 83 1048 1026 1027 @StatsIndGrp @Parties )
MDReqGrp 267!( 269! )
MDRjctGrp 816( 817 )
MiscFeesGrp 136( 137 138 139 891 )
OrdAllocGrp 73( 11 37 198 526 66 @NestedParties2 38 799 800 )
OrdListStatGrp 73!( 11 37 526 14! 39! 636 151! 84! 6! 103 58 354 355 )
PosUndInstrmtGrp 711( @UnderlyingInstrument 732 733 1037 @UnderlyingAmount )
PreAllocGrp 78( 79 661 736 467 @NestedParties 80 )
PreAllocMlegGrp 78( 79 661 736 467 @NestedParties3 80 )
QuotCxlEntriesGrp 295( @Instrument @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp )
QuotEntryAckGrp 295( 299 @Instrument @InstrmtLegGrp 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 1167 368 )
QuotEntryGrp 295!( 299! @Instrument @InstrmtLegGrp 132 133 134 135 62 188 190 189 191 631 632 633 634 60 336 625 64 40 193 192 642 643 15 )
QuotQualGrp 735( 695 )
QuotReqGrp 146!( @Instrument! @FinancingDetails @UndInstrmtGrp 140 303 537 336 625 229 54 854 @OrderQtyData 110 63 64 193 192 15 @Stipulations 1 660 581 @QuotReqLegsGrp @QuotQualGrp 692 40 62 126 60 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData @Parties )
QuotReqLegsGrp 555( @InstrumentLeg 687 685 690 587 588 @LegStipulations @NestedParties @LegBenchmarkCurveData 654 )
QuotReqRjctGrp 146!( @Instrument! @FinancingDetails @UndInstrmtGrp 140 303 537 336 625 229 54 854 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @QuotReqLegsGrp @QuotQualGrp 692 40 126 60 @SpreadOrBenchmarkCurveData 423 44 640 @YieldData @Parties )
QuotSetAckGrp 296( 302 @UnderlyingInstrument 304 1168 1169 1170 893 @QuotEntryAckGrp )
QuotSetGrp 296!( 302! @UnderlyingInstrument 367 304! 893 @QuotEntryGrp! )
RelSymDerivSecGrp 146( @Instrument @SecondaryPriceLimits 15 292 @InstrumentExtension @InstrmtLegGrp 58 354 355 )
RFQReqGrp 146!( @Instrument! @UndInstrmtGrp @InstrmtLegGrp 140 303 537 336 625 )
RgstDistInstGrp 510( 477 512 478 498 499 500 501 502 )
RgstDtlsGrp 473( 509 511 474 482 @NestedParties 522 486 475 )
RoutingGrp 215( 216 217 )
SecListGrp 146( @Instrument @InstrumentExtension @FinancingDetails @SecurityTradingRules @StrikeRules @UndInstrmtGrp 15 @Stipulations @InstrmtLegSecListGrp @SpreadOrBenchmarkCurveData @YieldData 58 354 355 )
SecTypesGrp 558( 167 762 460 461 )
SettlInstGrp 778( 162 163 214 @Parties 54 460 167 461 120 168 126 779 @SettlInstructionsData 492 476 488 489 503 490 491 504 505 )
SideCrossOrdCxlGrp 552!( 54! 41 11! 526 583 586 @Parties 229 75 @OrderQtyData! 376 58 354 355 )
SideCrossOrdModGrp 552!( 54! 41 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocGrp 854 @OrderQtyData! @CommissionData 528 529 1091 582 121 120 775 58 354 355 77 203 544 635 377 659 962 )
TrdAllocGrp 78( 79 661 736 467 @NestedParties2 80 993 1002 989 1136 )
TrdCapRptSideGrp 552!( 54! 37 198 11 19 526 66 1009 1005 1006 1007 83 1008 430 1154 1155 @Parties 1 660 581 81 1093 575 @ClrInstGrp 578 579 821 376 377 528 529 582 40 18 483 336 625 943 @CommissionData 157 230 158 159 738 920 921 922 238 237 118 119 155 156 77 58 354 355 752 @ContAmtGrp @Stipulations @MiscFeesGrp 825 826 591 70 @TrdAllocGrp @SideTrdRegTS @SettlDetails 1072 1057 1139 )
TrdCollGrp 897( 571 818 )
TrdInstrmtLegGrp 555( @InstrumentLeg 687 690 990 1152 @LegStipulations 564 565 @NestedParties 654 587 588 637 675 1073 1074 1075 1379 1381 1383 1384 1418 @TradeCapLegUnderlyingsGrp )
TrdgSesGrp 386( 336 625 )
UndInstrmtCollGrp 711( @UnderlyingInstrument 944 )
UndInstrmtGrp 711( @UnderlyingInstrument )
TrdCapDtGrp 580( 75 779 60 )
EvntGrp 864( 865 866 1145 867 868 )
SecAltIDGrp 454( 455 456 )
LegSecAltIDGrp 604( 605 606 )
UndSecAltIDGrp 457( 458 459 )
AttrbGrp 870( 871 872 )
DlvyInstGrp 85( 165 787 @SettlParties )
SettlPtysSubGrp 801( 785 786 )
PtysSubGrp 802( 523 803 )
NstdPtysSubGrp 804( 545 805 )
HopGrp 627( 628 629 630 )
NstdPtys2SubGrp 806( 760 807 )
NstdPtys3SubGrp 952( 953 954 )
StrategyParametersGrp 957( 958 959 960 )
SecLstUpdRelSymGrp 146( 1324 @Instrument @InstrumentExtension @FinancingDetails @SecurityTradingRules @StrikeRules @UndInstrmtGrp 15 @Stipulations @SecLstUpdRelSymsLegGrp @SpreadOrBenchmarkCurveData @YieldData 58 354 355 )
SecLstUpdRelSymsLegGrp 555( @InstrumentLeg 690 587 @LegStipulations @LegBenchmarkCurveData )
UnderlyingAmount 984( 985 986 987 988 )
ExpirationQty 981( 982 983 )
InstrumentParties 1018( 1019 1050 1051 @InstrumentPtysSubGrp )
InstrumentPtysSubGrp 1052( 1053 1054 )
SideTrdRegTS 1016( 1012 1013 1014 )
TrdCapRptAckSideGrp 552!( 54! 37 198 11 526 66 @Parties 1 660 581 81 575 1093 @ClrInstGrp 578 579 821 376 377 528 529 582 40 18 483 336 625 943 430 1154 1155 @CommissionData 157 230 158 159 738 920 921 922 238 237 118 119 155 156 77 752 @ContAmtGrp @Stipulations @MiscFeesGrp 825 @SettlDetails 826 591 70 @TrdAllocGrp 1072 1057 1009 1005 1006 1007 83 1008 @SideTrdRegTS )
UndlyInstrumentParties 1058( 1059 1060 1061 @UndlyInstrumentPtysSubGrp )
UndlyInstrumentPtysSubGrp 1062( 1063 1064 )
DisplayInstruction 1138 1082 1083 1084 1085 1086 1087 1088
TriggeringInstruction 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114
RootParties 1116( 1117 1118 1119 @RootSubParties )
RootSubParties 1120( 1121 1122 )
TrdSessLstGrp 386!( 336! 625 207 1301 1300 1326 338 339 325 340! 567 341 342 343 344 345 387 @TradingSessionRules 58 354 355 )
MsgTypeGrp 384( 372 385 1130 1406 1131 1410 )
SecurityTradingRules @BaseTradingRules @TradingSessionRulesGrp @NestedInstrumentAttribute
SettlDetails 1158( 1164 @SettlParties )
SettlObligationInstructions 1165( 430 1161 1162 1163 1157 119 15 120 155 64 @Instrument @Parties 168 126 779 @SettlDetails )
SecSizesGrp 1177( 1178 1179 )
StatsIndGrp 1175( 1176 )
SecurityXML 1184 1185 1186
TickRules 1205( 1206 1207 1208 1209 )
StrikeRules 1201( 1223 1202 1203 1204 1304 @MaturityRules )
MaturityRules 1236( 1222 1303 1302 1241 1226 1229 )
SecondaryPriceLimits 1305 1221 1230 1240
PriceLimits 1306 1148 1149 1150
MarketDataFeedTypes 1141( 1022 264 1021 )
LotTypeRules 1234( 1093 1231 )
MatchRules 1235( 1142 574 )
ExecInstRules 1232( 1308 )
TimeInForceRules 1239( 59 )
OrdTypeRules 1237( 40 )
TradingSessionRules @OrdTypeRules @TimeInForceRules @ExecInstRules @MatchRules @MarketDataFeedTypes
TradingSessionRulesGrp 1309( 336 625 @TradingSessionRules )
BaseTradingRules @TickRules @LotTypeRules @PriceLimits 827 562 1140 1143 1144 1245 561 1377 1378 423
MarketSegmentGrp 1310( 1301 1300 @SecurityTradingRules @StrikeRules )
DerivativeInstrumentPartySubIDsGrp 1296( 1297 1298 )
DerivativeInstrumentParties 1292( 1293 1294 1295 @DerivativeInstrumentPartySubIDsGrp )
DerivativeInstrumentAttribute 1311( 1313 1314 )
NestedInstrumentAttribute 1312( 1210 1211 )
DerivativeInstrument 1214 1215 1216 1217 @DerivativeSecurityAltIDGrp 1246 1228 1243 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1276 1257 1258 1259 1260 1261 1262 1263 1264 1265 1266 1267 1268 1269 1270 1315 1316 1317 1318 1319 1320 1321 1322 1323 1299 1225 1271 1272 1273 1274 1275 1277 1278 1279 1280 1281 @DerivativeSecurityXML 1285 @DerivativeEventsGrp @DerivativeInstrumentParties
DerivativeSecurityAltIDGrp 1218( 1219 1220 )
DerivativeEventsGrp 1286( 1287 1288 1289 1290 1291 )
DerivativeSecurityDefinition @DerivativeInstrument @DerivativeInstrumentAttribute @MarketSegmentGrp
RelSymDerivSecUpdGrp 146( 1324 292 @Instrument @InstrumentExtension @SecondaryPriceLimits 15 @InstrmtLegGrp 58 354 355 )
DerivativeSecurityXML 1282 1283 1284
UnderlyingLegSecurityAltIDGrp 1334( 1335 1336 )
UnderlyingLegInstrument 1330 1331 1332 1333 @UnderlyingLegSecurityAltIDGrp 1344 1337 1338 1339 1345 1405 1340 1391 1343 1341 1392
TradeCapLegUnderlyingsGrp 1342( @UnderlyingLegInstrument )
UsernameGrp 809( 553 )
NotAffectedOrdersGrp 1370( 1372 1371 )
FillsGrp 1362( 1363 1364 1365 @NestedParties4 )
TrdRepIndicatorsGrp 1387( 1388 1389 )
ApplicationSequenceControl 1180 1181 1350 1352
ApplIDRequestGrp 1351( 1355 1182 1183 )
ApplIDRequestAckGrp 1351( 1355 1182 1183 1357 1354 )
ApplIDReportGrp 1351( 1355 1399 1357 )
NstdPtys4SubGrp 1413( 1412 1411 )
NestedParties4 1414( 1415 1416 1417 @NstdPtys4SubGrp )`,
  messages: `
6 IOI @ApplicationSequenceControl 23! 28! 26 @Instrument! @Parties @FinancingDetails @UndInstrmtGrp 54! 854 @OrderQtyData 27! 15 @Stipulations @InstrmtLegIOIGrp 423 44 62 25 130 @IOIQualGrp 58 354 355 60 149 @RoutingGrp @SpreadOrBenchmarkCurveData @YieldData
7 Advertisement 2! 5! 3 @Instrument! @InstrmtLegGrp @UndInstrmtGrp 4! 53! 854 44 15 75 60 58 354 355 149 30 336 625
8 ExecutionReport @ApplicationSequenceControl 37! 198 526 527 11 41 583 693 790 584 961 911 912 @Parties 229 @ContraGrp 66 548 551 549 880 17! 19 150! 39! 636 103 378 1 660 581 589 590 591 70 @PreAllocGrp 63 64 574 1115 544 635 @Instrument! @FinancingDetails @UndInstrmtGrp 54! @Stipulations 854 @OrderQtyData 1093 40 423 44 1092 99 @TriggeringInstruction @PegInstructions @DiscretionInstructions 839 1095 845 847 @StrategyParametersGrp 848 849 850 15 376 377 59 168 432 126 18 1057 528 529 1091 582 32 1056 1071 652 31 651 669 194 195 30 336 625 943 29 151! 14! 6 424 425 426 1361 893 @FillsGrp 427 75 60 113 @CommissionData @SpreadOrBenchmarkCurveData @YieldData 381 157 230 158 159 738 920 921 922 258 259 260 238 237 118 119 120 155 156 21 110 1089 1090 @DisplayInstruction 111 77 210 775 58 354 355 193 192 641 442 480 481 513 494 483 515 484 485 638 639 851 @ContAmtGrp @InstrmtLegExecGrp 797 @MiscFeesGrp 1380 1028 1029 1030 1031 1032 @TrdRegTimestamps 1188 1189 1190 811
9 OrderCancelReject 37! 198 526 11! 583 41 39! 636 586 66 1 660 581 229 75 60 434! 102 58 354 355
B News @ApplicationSequenceControl 42 61 148! 358 359 @RoutingGrp @InstrmtGrp @InstrmtLegGrp @UndInstrmtGrp @LinesOfTextGrp! 149 95 96
C Email 164! 94! 42 147! 356 357 @RoutingGrp @InstrmtGrp @UndInstrmtGrp @InstrmtLegGrp 37 11 @LinesOfTextGrp! 95 96
D NewOrderSingle 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocGrp 63 64 544 635 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 @Instrument! @FinancingDetails @UndInstrmtGrp 140 54! 114 60! @Stipulations 854 @OrderQtyData! 40! 423 44 1092 99 @TriggeringInstruction @SpreadOrBenchmarkCurveData @YieldData 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 1091 582 121 120 775 58 354 355 193 192 640 77 203 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 849 480 481 513 494 1028 1029 1030 1031 1032 @TrdRegTimestamps 1080 1081
E NewOrderList 66! 390 391 414 394! 415 480 481 513 433 69 1385 352 353 765 766 767 68! 893 @RootParties @ListOrdGrp!
F OrderCancelRequest 41 37 11! 526 583 66 586 1 660 581 @Parties @Instrument! @FinancingDetails @UndInstrmtGrp 54! 60! @OrderQtyData! 376 58 354 355
G OrderCancelReplaceRequest 37 @Parties 229 75 41 11! 526 583 66 586 1 660 581 589 590 591 70 @PreAllocGrp 63 64 544 635 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp @Instrument! @FinancingDetails @UndInstrmtGrp 54! 60! 854 @OrderQtyData! 40! 423 44 1092 99 @TriggeringInstruction @SpreadOrBenchmarkCurveData @YieldData @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 849 376 377 15 59 168 432 126 427 @CommissionData 528 529 1091 582 121 120 775 58 354 355 193 192 640 77 203 210 114 480 481 513 494 1028 1029 1030 1031 1032 @TrdRegTimestamps
H OrderStatusRequest 37 11 526 583 @Parties 790 1 660 @Instrument! @FinancingDetails @UndInstrmtGrp 54!
J AllocationInstruction 70! 71! 626! 793 72 796 808 196 197 466 857 @OrdAllocGrp @ExecAllocGrp 570 700 574 54! @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 53! 854 30 229 336 625 423 6 860 @SpreadOrBenchmarkCurveData 15 74 @Parties 75! 60 63 64 775 381 238 237 118 77 754 58 354 355 157 158 159 540 738 920 921 922 650 @Stipulations @YieldData @PositionAmountData 892 893 @AllocGrp 819 715 828 829 582 578 442 1011 991
K ListCancelRequest 66! @Parties 60! 229 75 58 354 355
L ListExecute 66! 391 390 60! 58 354 355
M ListStatusRequest 66! 58 354 355
N ListStatus 66! 429! 82! 431! 1385 1386 83! 444 445 446 60 68! 893 @OrdListStatGrp!
P AllocationInstructionAck 70! @Parties 793 75 60 87! 88 626 808 573 460 167 58 354 355 @AllocAckGrp
Q DontKnowTrade 37! 198 17! 127! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 54! @OrderQtyData! 32 31 58 354 355
R QuoteRequest 131! 644 11 528 1171 1172 1091 @RootParties @QuotReqGrp! 58 354 355
S Quote 131 117! 1166 693 537 1171 @QuotQualGrp 301 @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotGrp 132 133 645 646 647 134 648 135 110 62 188 190 189 191 1065 1066 631 632 633 634 60 40 642 643 656 657 156 13 12 582 100 1133 528 423 @SpreadOrBenchmarkCurveData @YieldData 58 354 355
T SettlementInstructions 777! 791 160! 792 58 354 355 11 60! @SettlInstGrp
V MarketDataRequest 262! 263! @Parties 264! 265 266 286 546 547 @MDReqGrp! @InstrmtMDReqGrp! @TrdgSesGrp 815 812 1070
W MarketDataSnapshotFullRefresh @ApplicationSequenceControl 911 963 715 1021 1173 264 1022 1187 75 262 @Instrument! @UndInstrmtGrp @InstrmtLegGrp 291 292 451 @MDFullGrp! 813 814 @RoutingGrp
X MarketDataIncrementalRefresh @ApplicationSequenceControl 1021 1022 75 262 @MDIncGrp! 813 814 @RoutingGrp
Y MarketDataRequestReject 262! @Parties 281 @MDRjctGrp 58 354 355
Z QuoteCancel 131 117 1166 298! 301 @Parties 1 660 581 336 625 @QuotCxlEntriesGrp
a QuoteStatusRequest 649 117 @Instrument! @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp @Parties 1 660 581 336 625 263
b MassQuoteAcknowledgement 131 117 297! 300 301 537 298 @Parties 1 660 581 58 354 355 @QuotSetAckGrp
c SecurityDefinitionRequest 320! 321! 1301 1300 @Instrument @InstrumentExtension @UndInstrmtGrp 15 58 354 355 336 625 @Stipulations @InstrmtLegGrp @SpreadOrBenchmarkCurveData @YieldData 827 263
d SecurityDefinition @ApplicationSequenceControl 964 715 320 322 323 292 @Instrument @InstrumentExtension @UndInstrmtGrp 15 58 354 355 @Stipulations @InstrmtLegGrp @SpreadOrBenchmarkCurveData @YieldData @MarketSegmentGrp
e SecurityStatusRequest 324! @Instrument! @InstrumentExtension @UndInstrmtGrp @InstrmtLegGrp 15 263! 1301 1300 336 625
f SecurityStatus @ApplicationSequenceControl 324 @Instrument! @InstrumentExtension @UndInstrmtGrp @InstrmtLegGrp 15 1301 1300 336 625 325 326 1174 291 292 327 328 329 1021 264 330 331 332 333 31 60 334 1025 58 354 355
g TradingSessionStatusRequest 335! 1301 1300 336 625 338 339 263! 207
h TradingSessionStatus @ApplicationSequenceControl 335 1301 1300 336! 625 338 339 325 340! 1368 567 341 342 343 344 345 387 58 354 355 @Instrument
i MassQuote 131 117! 537 301 @Parties 1 660 581 293 294 @QuotSetGrp!
j BusinessMessageReject 45 372! 1130 1406 1131 379 380! 58 354 355
k BidRequest 390 391! 374! 392 393! 394! 395 15 396 397 @BidDescReqGrp @BidCompReqGrp 409 410 411 412 413 414 415 416 121 417 75 418! 419! 443 58 354 355
l BidResponse 390 391 @BidCompRspGrp!
m ListStrikePrice 66! 422! 893 @InstrmtStrkPxGrp!
o RegistrationInstructions 513! 514! 508! 11 @Parties 1 660 493 495 517 @RgstDtlsGrp @RgstDistInstGrp
p RegistrationInstructionsResponse 513! 514! 508! 11 @Parties 1 660 506! 507 496
q OrderMassCancelRequest 11! 526 530! 336 625 @Parties @Instrument @UnderlyingInstrument 1301 1300 54 60! 58 354 355
r OrderMassCancelReport 11 526 37! 1369! 198 530! 531! 532 533 @AffectedOrdGrp @NotAffectedOrdersGrp 336 625 @Parties @Instrument @UnderlyingInstrument 1301 1300 54 60 58 354 355
s NewOrderCross 548! 549! 550! @RootParties @SideCrossOrdModGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 63 64 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 140 114 60! 483 @Stipulations 40! 423 44 1092 99 @TriggeringInstruction @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 849 480 481 513 494
t CrossOrderCancelReplaceRequest 37 548! 551! 961 549! 550! @RootParties @SideCrossOrdModGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 63 64 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 140 114 60! 483 @Stipulations 40! 423 44 1092 99 @TriggeringInstruction @SpreadOrBenchmarkCurveData @YieldData 15 376 23 117 59 168 432 126 427 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 849 480 481 513 494
u CrossOrderCancelRequest 37 548! 551! 961 549! 550! @RootParties @SideCrossOrdCxlGrp! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 60!
v SecurityTypeRequest 320! 58 354 355 1301 1300 336 625 460 167 762
w SecurityTypes @ApplicationSequenceControl 320! 322! 323! 557 893 @SecTypesGrp 58 354 355 1301 1300 336 625 263
x SecurityListRequest 320! 559! 1301 1300 @Instrument @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 15 58 354 355 336 625 263
y SecurityList @ApplicationSequenceControl 964 715 320 322 560 393 1301 1300 893 @SecListGrp
z DerivativeSecurityListRequest 320! 559! 1301 1300 @UnderlyingInstrument @DerivativeInstrument 762 15 58 354 355 336 625 263
AA DerivativeSecurityList @ApplicationSequenceControl 320 322! 560 @UnderlyingInstrument @DerivativeSecurityDefinition 393 893 @RelSymDerivSecGrp
AB NewOrderMultileg 11! 526 583 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocMlegGrp 63 64 544 635 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 54! @Instrument @UndInstrmtGrp 140 1069 @LegOrdGrp 114 60! 854 @OrderQtyData 40! 1377 1378 423 44 1092 99 @TriggeringInstruction 15 376 377 23 117 1080 1081 59 168 432 126 427 @CommissionData 528 529 1091 582 121 120 775 58 354 355 77 203 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 1190 849 480 481 513 494 563
AC MultilegOrderCancelReplace 37 41 11 526 583 586 @Parties 229 75 1 660 581 589 590 591 70 @PreAllocMlegGrp 63 64 544 635 21 18 110 1089 1090 @DisplayInstruction 111 100 1133 @TrdgSesGrp 81 54! @Instrument @UndInstrmtGrp 140 1069 @LegOrdGrp 114 60! 854 @OrderQtyData! 40! 1377 1378 423 44 1092 99 @TriggeringInstruction 15 376 377 23 117 59 168 432 126 427 @CommissionData 528 529 1091 582 121 120 775 58 354 355 77 203 210 @PegInstructions @DiscretionInstructions 847 @StrategyParametersGrp 848 1190 849 480 481 513 494 563
AD TradeCaptureReportRequest 568! 1003 1040 1041 1042 569! 263 571 818 17 150 37 11 573 828 829 1123 830 855 820 880 @Parties @Instrument @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp @TrdCapDtGrp 715 336 625 943 54 442 578 579 725 726 58 354 355 1011
AE TradeCaptureReport @ApplicationSequenceControl 571 1003 1040 1041 1042 487 856 939 568 828 829 855 1123 1124 1125 1126 1127 830 150 748 912 325 263 572 881 818 820 880 17 39 527 378 570 423 @RootParties 1015 716 717 @Instrument! @FinancingDetails @OrderQtyData 854 @YieldData @UndInstrmtGrp 822 823 32! 31! 1056 15 120 669 194 195 1071 30 75 715 6 @SpreadOrBenchmarkCurveData 819 @PositionAmountData 442 824 @TrdInstrmtLegGrp 60 @TrdRegTimestamps 63 64 987 573 574 1115 @TrdCapRptSideGrp! 1188 1380 1190 1382 797 @TrdRepIndicatorsGrp 852 1390 853 994 1011 779 991 1132 1134 381 1328 1329
AF OrderMassStatusRequest 584! 585! @Parties 1 660 336 625 @Instrument @UnderlyingInstrument 54
AG QuoteRequestReject 131! 644 658! 1171 1172 1091 @RootParties @QuotReqRjctGrp! 58 354 355
AH RFQRequest 644! @Parties @RFQReqGrp! 263 1171
AI QuoteStatusReport 649 131 117 1166 693 537 298 @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotStatGrp @QuotQualGrp 126 44 423 @SpreadOrBenchmarkCurveData @YieldData 132 133 645 646 647 134 648 135 110 62 188 190 189 191 631 632 633 634 60 40 642 643 656 657 156 13 12 582 100 1133 297 300 58 354 355
AJ QuoteResponse 693! 117 1166 694! 11 528 529 23 537 1091 @QuotQualGrp @Parties 336 625 @Instrument! @FinancingDetails @UndInstrmtGrp 54 @OrderQtyData 110 63 64 193 192 15 @Stipulations 1 660 581 @LegQuotGrp 132 133 645 646 647 134 648 135 62 188 190 189 191 631 632 633 634 60 40 642 643 656 657 156 12 13 582 100 1133 58 354 355 44 423 @SpreadOrBenchmarkCurveData @YieldData
AK Confirmation 664! 772 859 666! 773! 797 650 665! @Parties @OrdAllocGrp 70 793 467 60! 75! @TrdRegTimestamps @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp! @InstrmtLegGrp! @YieldData 80! 854 54! 15 30 @CpctyConfGrp! 79! 661 798 6! 74 423 860 @SpreadOrBenchmarkCurveData 861 58 354 355 81 381! 157 230 158 159 738 920 921 922 238 237 118! 890 119 120 155 156 63 64 @SettlInstructionsData @CommissionData 858 @Stipulations @MiscFeesGrp
AL PositionMaintenanceRequest 710 709! 712! 713 714 715! 716 717 @Parties! 1 660 581 @Instrument! 15 @InstrmtLegGrp @UndInstrmtGrp @TrdgSesGrp 60 @PositionQty! @PositionAmountData 718 719 720 834 58 354 355 120
AM PositionMaintenanceReport 721! 709! 710 712! 713 722! 723 715! 716 717 @Parties 1 660 581 714 @Instrument! 15 120 719 720 @InstrmtLegGrp @UndInstrmtGrp @TrdgSesGrp 60 @PositionQty! @PositionAmountData 718 834 58 354 355
AN RequestForPositions 710! 724! 573 263 120 @Parties! 1 660 581 @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp 715! 716 717 @TrdgSesGrp 60! 725 726 58 354 355
AO RequestForPositionsAck 721! 710 727 325 728! 729! 724 573 715 263 716 717 120 @Parties! 1 660 581 @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp 725 726 58 354 355
AP PositionReport @ApplicationSequenceControl 721! 710 724 263 727 728 325 715! 716 717 423 120 1011 @Parties! 1 660 581 @Instrument 15 730 731 734 573 @InstrmtLegGrp @PosUndInstrmtGrp @PositionQty @PositionAmountData 506 743 58 354 355
AQ TradeCaptureReportRequestAck 568! 1003 1040 1041 1042 569! 263 748 749! 750! @Instrument! @UndInstrmtGrp @InstrmtLegGrp 442 725 726 58 354 355 1011
AR TradeCaptureReportAck 571 1003 1040 1041 1042 487 856 828 829 855 1123 1124 1125 1126 1127 830 @RootParties 150 572 881 939 751 818 263 820 880 17 527 39 378 570 423 822 823 716 717 854 32 31 @Instrument! 669 1056 1071 15 120 194 195 30 75 715 6 819 442 824 60 63 @UndInstrmtGrp 573 574 797 @TrdRepIndicatorsGrp 852 1390 853 @TrdInstrmtLegGrp @TrdRegTimestamps 725 726 58 354 355 1015 635 @PositionAmountData 994 1011 779 991 @TrdCapRptAckSideGrp 1135 381 64 1329
AS AllocationReport 755! 70 71! 795 796 793 794! 87! 88 72 808 196 197 466 715 828 829 442 582 578 991 1011 579 819 857 @OrdAllocGrp @ExecAllocGrp 570 700 574 54! @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 53! 854 30 229 336 625 423 6! 860 @SpreadOrBenchmarkCurveData 15 74 @Parties 75! 60 63 64 775 381 238 237 118 77 754 58 354 355 157 158 159 540 738 920 921 922 650 @Stipulations @YieldData @PositionAmountData 892 893 @AllocGrp
AT AllocationReportAck 755! 70! 715 819 53 71 @Parties 793 75 60 87 88 794 808 573 460 167 58 354 355 @AllocAckGrp
AU ConfirmationAck 664! 75! 60! 940! 774 573 58 354 355
AV SettlementInstructionRequest 791! 60! @Parties 79 661 54 460 167 461 120 168 126 779 169 170 171
AW AssignmentReport @ApplicationSequenceControl 833! 832 912 @Parties! 1 581 @Instrument 15 @InstrmtLegGrp @UndInstrmtGrp @PositionQty @PositionAmountData 834 730 731 732 734 432 744 745 746 747 716 717 715! 58 354 355
AX CollateralRequest 894! 895! 60! 126 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations 336 625 716 717 715 58 354 355
AY CollateralAssignment 902! 894 895! 903! 907 60! 126 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
AZ CollateralResponse 904! 902 894 895 903 905! 906 60! 1043 291 715 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtCollGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations 58 354 355
BA CollateralReport 908! 909 60 1043 291 910! 911 912 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 899 900 901 @TrdRegTimestamps 54 @MiscFeesGrp 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
BB CollateralInquiry 909 @CollInqQualGrp 263 725 726 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 899 900 901 @TrdRegTimestamps 54 44 423 159 920 921 922 @SpreadOrBenchmarkCurveData @Stipulations @SettlInstructionsData 336 625 716 717 715 58 354 355
BC NetworkCounterpartySystemStatusRequest 935! 933! @CompIDReqGrp
BD NetworkCounterpartySystemStatusResponse 937! 933 932! 934 @CompIDStatGrp!
BE UserRequest 923! 924! 553! 554 925 1400 1401 1402 1403 1404 95 96
BF UserResponse 923! 553! 926 927
BG CollateralInquiryAck 909! 945! 946 @CollInqQualGrp 911 @Parties 1 581 11 37 198 526 @ExecCollGrp @TrdCollGrp @Instrument @FinancingDetails 64 53 854 15 @InstrmtLegGrp @UndInstrmtGrp 336 625 716 717 715 725 726 58 354 355
BH ConfirmationRequest 859! 773! @OrdAllocGrp 70 793 467 60! 79 661 798 58 354 355
BO ContraryIntentionReport @ApplicationSequenceControl 977! 60 978 979 715! @Parties! @ExpirationQty! @Instrument! @UndInstrmtGrp 58 354 355
BP SecurityDefinitionUpdateReport @ApplicationSequenceControl 964 320 322 323 715 980 292 @Instrument @InstrumentExtension @UndInstrmtGrp 15 58 354 355 @Stipulations @InstrmtLegGrp @SpreadOrBenchmarkCurveData @YieldData @MarketSegmentGrp
BK SecurityListUpdateReport @ApplicationSequenceControl 964 320 322 560 393 715 980 292 1301 1300 893 @SecLstUpdRelSymGrp
BL AdjustedPositionReport 721! 724 715! 716 714 @Parties! @PositionQty! @InstrmtGrp 730 734
BM AllocationInstructionAlert 70! 71! 626! 793 72 796 808 196 197 466 857 @OrdAllocGrp @ExecAllocGrp 570 700 574 54! @Instrument! @InstrumentExtension @FinancingDetails @UndInstrmtGrp @InstrmtLegGrp 53! 854 30 229 336 625 423 6 860 @SpreadOrBenchmarkCurveData 15 74 @Parties 75! 60 63 64 775 381 238 237 118 77 754 58 354 355 157 158 159 540 738 920 921 922 650 @Stipulations @YieldData @PositionAmountData 892 893 @AllocGrp 819 715 828 829 582 578 442 1011 991
BN ExecutionAcknowledgement 37! 198 11 1036! 17! 127 @Instrument! @UndInstrmtGrp @InstrmtLegGrp 54! @OrderQtyData! 32 31 423 669 14 6 58 354 355
BJ TradingSessionList @ApplicationSequenceControl 335 @TrdSessLstGrp!
BI TradingSessionListRequest 335! 1301 1300 336 625 207 338 339 263!
BQ SettlementObligationReport @ApplicationSequenceControl 715 1153 1160! 1159! 58 354 355 60 @SettlObligationInstructions!
BR DerivativeSecurityListUpdateReport @ApplicationSequenceControl 320 322 560 980 @UnderlyingInstrument @DerivativeSecurityDefinition 393 893 @RelSymDerivSecUpdGrp
BS TradingSessionListUpdateReport @ApplicationSequenceControl 335 1327 @TrdSessLstGrp!
BT MarketDefinitionRequest 1393! 263! 1301 1300 1325
BU MarketDefinition @ApplicationSequenceControl 1394! 1393 1301! 1300 1396 1397 1398 1325 15 @BaseTradingRules @OrdTypeRules @TimeInForceRules @ExecInstRules 60 58 354 355
BV MarketDefinitionUpdateReport @ApplicationSequenceControl 1394! 1393 1395 1301! 1300 1396 1397 1398 1325 15 @BaseTradingRules @OrdTypeRules @TimeInForceRules @ExecInstRules 60 58 354 355
CB UserNotification @UsernameGrp 926! 58 354 355
BZ OrderMassActionReport 11 526 1369! 1373! 1374! 1375! 1376 533 @AffectedOrdGrp @NotAffectedOrdersGrp 1301 1300 336 625 @Parties @Instrument @UnderlyingInstrument 54 60 58 354 355
CA OrderMassActionRequest 11! 526 1373! 1374! 1301 1300 336 625 @Parties @Instrument @UnderlyingInstrument 54 60! 58 354 355
BW ApplicationMessageRequest 1346! 1347! @ApplIDRequestGrp 58 354 355
BX ApplicationMessageRequestAck 1353! 1346 1347 1348 1349 @ApplIDRequestAckGrp 58 354 355
BY ApplicationMessageReport 1356! 1426! @ApplIDReportGrp 58 354 355`,
  fields: `
1 Account STRING
2 AdvId STRING
3 AdvRefID STRING
4 AdvSide CHAR B=Buy S=Sell T=Trade X=Cross
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
18 ExecInst MULTIPLECHARVALUE 0=StayOnOfferSide 1=NotHeld 2=Work 3=GoAlong 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide A=NoCross B=OkToCross C=CallFirst D=PercentOfVolume E=DoNotIncrease F=DoNotReduce G=AllOrNone H=ReinstateOnSystemFailure I=InstitutionsOnly J=ReinstateOnTradingHalt K=CancelOnTradingHalt L=LastPeg M=MidPricePeg N=NonNegotiable O=OpeningPeg P=MarketPeg Q=CancelOnSystemFailure R=PrimaryPeg S=Suspend T=FixedPegToLocalBestBidOrOfferAtTimeOfOrder U=CustomerDisplayInstruction V=Netting W=PegToVwap X=TradeAlong Y=TryToStop Z=CancelIfNotBest a=TrailingStopPeg b=StrictLimit c=IgnorePriceValidityChecks d=PegToLimitPrice e=WorkToTargetStrategy f=IntermarketSweep g=ExternalRoutingAllowed h=ExternalRoutingNotAllowed i=ImbalanceOnly j=SingleExecutionRequestedForBlockTrade k=BestExecution l=SuspendOnSystemFailure m=SuspendOnTradingHalt n=ReinstateOnConnectionLoss o=CancelOnConnectionLoss p=SuspendOnConnectionLoss q=ReleaseFromSuspension r=ExecuteAsDeltaNeutral s=ExecuteAsDurationNeutral t=ExecuteAsFxNeutral
19 ExecRefID STRING
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 SecurityIDSource STRING 1=Cusip 2=Sedol 3=Quik 4=IsinNumber 5=RicCode 6=IsoCurrencyCode 7=IsoCountryCode 8=ExchangeSymbol 9=ConsolidatedTapeAssociation A=BloombergSymbol B=Wertpapier C=Dutch D=Valoren E=Sicovam F=Belgian G=Common H=ClearingHouse I=IsdaFpMlSpecification J=OptionPriceReportingAuthority K=IsdaFpMlurl L=LetterOfCredit M=MarketplaceAssignedIdentifier
23 IOIID STRING
25 IOIQltyInd CHAR H=High L=Low M=Medium
26 IOIRefID STRING
27 IOIQty STRING S=Small M=Medium L=Large U=UndisclosedQuantity
28 IOITransType CHAR N=New C=Cancel R=Replace
29 LastCapacity CHAR 1=Agent 2=CrossAsAgent 3=CrossAsPrincipal 4=Principal
30 LastMkt EXCHANGE
31 LastPx PRICE
32 LastQty QTY
33 NoLinesOfText NUMINGROUP
34 MsgSeqNum SEQNUM
35 MsgType STRING 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject A=Logon AA=DerivativeSecurityList AB=NewOrderMultileg AC=MultilegOrderCancelReplace AD=TradeCaptureReportRequest AE=TradeCaptureReport AF=OrderMassStatusRequest AG=QuoteRequestReject AH=RfqRequest AI=QuoteStatusReport AJ=QuoteResponse AK=Confirmation AL=PositionMaintenanceRequest AM=PositionMaintenanceReport AN=RequestForPositions AO=RequestForPositionsAck AP=PositionReport AQ=TradeCaptureReportRequestAck AR=TradeCaptureReportAck AS=AllocationReport AT=AllocationReportAck AU=ConfirmationAck AV=SettlementInstructionRequest AW=AssignmentReport AX=CollateralRequest AY=CollateralAssignment AZ=CollateralResponse B=News BA=CollateralReport BB=CollateralInquiry BC=NetworkCounterpartySystemStatusRequest BD=NetworkCounterpartySystemStatusResponse BE=UserRequest BF=UserResponse BG=CollateralInquiryAck BH=ConfirmationRequest BI=TradingSessionListRequest BJ=TradingSessionList BK=SecurityListUpdateReport BL=AdjustedPositionReport BM=AllocationInstructionAlert BN=ExecutionAcknowledgement BO=ContraryIntentionReport BP=SecurityDefinitionUpdateReport BQ=SettlementObligationReport BR=DerivativeSecurityListUpdateReport BS=TradingSessionListUpdateReport BT=MarketDefinitionRequest BU=MarketDefinition BV=MarketDefinitionUpdateReport BW=ApplicationMessageRequest BX=ApplicationMessageRequestAck BY=ApplicationMessageReport BZ=OrderMassActionReport C=Email CA=OrderMassActionRequest CB=UserNotification D=NewOrderSingle E=NewOrderList F=OrderCancelRequest G=OrderCancelReplaceRequest H=OrderStatusRequest J=AllocationInstruction K=ListCancelRequest L=ListExecute M=ListStatusRequest N=ListStatus P=AllocationInstructionAck Q=DontKnowTrade R=QuoteRequest S=Quote T=SettlementInstructions V=MarketDataRequest W=MarketDataSnapshotFullRefresh X=MarketDataIncrementalRefresh Y=MarketDataRequestReject Z=QuoteCancel a=QuoteStatusRequest b=MassQuoteAcknowledgement c=SecurityDefinitionRequest d=SecurityDefinition e=SecurityStatusRequest f=SecurityStatus g=TradingSessionStatusRequest h=TradingSessionStatus i=MassQuote j=BusinessMessageReject k=BidRequest l=BidResponse m=ListStrikePrice n=XmLnonFix o=RegistrationInstructions p=RegistrationInstructionsResponse q=OrderMassCancelRequest r=OrderMassCancelReport s=NewOrderCross t=CrossOrderCancelReplaceRequest u=CrossOrderCancelRequest v=SecurityTypeRequest w=SecurityTypes x=SecurityListRequest y=SecurityList z=DerivativeSecurityListRequest
36 NewSeqNo SEQNUM
37 OrderID STRING
38 OrderQty QTY
39 OrdStatus CHAR 0=New 1=PartiallyFilled 2=Filled 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=AcceptedForBidding E=PendingReplace
40 OrdType CHAR 1=Market 2=Limit 3=Stop 4=StopLimit 5=MarketOnClose 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis A=OnClose B=LimitOnClose C=ForexMarket D=PreviouslyQuoted E=PreviouslyIndicated F=ForexLimit G=ForexSwap H=ForexPreviouslyQuoted I=Funari J=MarketIfTouched K=MarketWithLeftOverAsLimit L=PreviousFundValuationPoint M=NextFundValuationPoint P=Pegged Q=CounterOrderSelection
41 OrigClOrdID STRING
42 OrigTime UTCTIMESTAMP
43 PossDupFlag BOOLEAN N=No Y=Yes
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
59 TimeInForce CHAR 0=Day 1=GoodTillCancel 2=AtTheOpening 3=ImmediateOrCancel 4=FillOrKill 5=GoodTillCrossing 6=GoodTillDate 7=AtTheClose 8=GoodThroughCrossing 9=AtCrossing
60 TransactTime UTCTIMESTAMP
61 Urgency CHAR 0=Normal 1=Flash 2=Background
62 ValidUntilTime UTCTIMESTAMP
63 SettlType STRING 0=Regular 1=Cash 2=NextDay 3=TPlus2 4=TPlus3 5=TPlus4 6=Future 7=WhenAndIfIssued 8=SellersOption 9=TPlus5 B=BrokenDate C=FxSpotNextSettlement
64 SettlDate LOCALMKTDATE
65 SymbolSfx STRING CD=EucpWithLumpSumInterest WI=WhenIssued
66 ListID STRING
67 ListSeqNo INT
68 TotNoOrders INT
69 ListExecInst STRING
70 AllocID STRING
71 AllocTransType CHAR 0=New 1=Replace 2=Cancel 3=Preliminary 4=Calculated 5=CalculatedWithoutPreliminary 6=Reversal
72 RefAllocID STRING
73 NoOrders NUMINGROUP
74 AvgPxPrecision INT
75 TradeDate LOCALMKTDATE
77 PositionEffect CHAR C=Close F=Fifo O=Open R=Rolled N=CloseButNotifyOnOpen D=Default
78 NoAllocs NUMINGROUP
79 AllocAccount STRING
80 AllocQty QTY
81 ProcessCode CHAR 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut 6=PlanSponsor
82 NoRpts INT
83 RptSeq INT
84 CxlQty QTY
85 NoDlvyInst NUMINGROUP
87 AllocStatus INT 0=Accepted 1=BlockLevelReject 2=AccountLevelReject 3=Received 4=Incomplete 5=RejectedByIntermediary 6=AllocationPending 7=Reversed
88 AllocRejCode INT 0=UnknownAccount 1=IncorrectQuantity 2=IncorrectAveragegPrice 3=UnknownExecutingBrokerMnemonic 4=CommissionDifference 5=UnknownOrderId 6=UnknownListId 7=OtherSeeText 8=IncorrectAllocatedQuantity 9=CalculationDifference 10=UnknownOrStaleExecId 11=MismatchedData 12=UnknownClOrdId 13=WarehouseRequestRejected
89 Signature DATA
90 SecureDataLen LENGTH
91 SecureData DATA
93 SignatureLength LENGTH
94 EmailType CHAR 0=New 1=Reply 2=AdminReply
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend BOOLEAN N=No Y=Yes
98 EncryptMethod INT 0=None 1=Pkcs 2=Des 3=Pkcsdes 4=Pgpdes 5=Pgpdesmd5 6=Pem
99 StopPx PRICE
100 ExDestination EXCHANGE
102 CxlRejReason INT 0=TooLateToCancel 1=UnknownOrder 2=BrokerCredit 3=OrderAlreadyInPendingStatus 4=UnableToProcessOrderMassCancelRequest 5=OrigOrdModTime 6=DuplicateClOrdId 7=PriceExceedsCurrentPrice 8=PriceExceedsCurrentPriceBand 18=InvalidPriceIncrement 99=Other
103 OrdRejReason INT 0=BrokerCredit 1=UnknownSymbol 2=ExchangeClosed 3=OrderExceedsLimit 4=TooLateToEnter 5=UnknownOrder 6=DuplicateOrder 7=DuplicateOfAVerballyCommunicatedOrder 8=StaleOrder 9=TradeAlongRequired 10=InvalidInvestorId 11=UnsupportedOrderCharacteristic 12=SurveillenceOption 13=IncorrectQuantity 14=IncorrectAllocatedQuantity 15=UnknownAccount 16=PriceExceedsCurrentPriceBand 18=InvalidPriceIncrement 99=Other
104 IOIQualifier CHAR A=AllOrNone B=MarketOnClose C=AtTheClose D=Vwap I=InTouchWith L=Limit M=MoreBehind O=AtTheOpen P=TakingAPosition Q=AtTheMarket R=ReadyToTrade S=PortfolioShown T=ThroughTheDay V=Versus W=Indication X=CrossingOpportunity Y=AtTheMidpoint Z=PreOpen
106 Issuer STRING
107 SecurityDesc STRING
108 HeartBtInt INT
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
124 NoExecs NUMINGROUP
126 ExpireTime UTCTIMESTAMP
127 DKReason CHAR A=UnknownSymbol B=WrongSide C=QuantityExceedsOrder D=NoMatchingOrder E=PriceExceedsLimit F=CalculationDifference Z=Other
128 DeliverToCompID STRING
129 DeliverToSubID STRING
130 IOINaturalFlag BOOLEAN N=No Y=Yes
131 QuoteReqID STRING
132 BidPx PRICE
133 OfferPx PRICE
134 BidSize QTY
135 OfferSize QTY
136 NoMiscFees NUMINGROUP
137 MiscFeeAmt AMT
138 MiscFeeCurr CURRENCY
139 MiscFeeType STRING 1=Regulatory 2=Tax 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other 8=Markup 9=ConsumptionTax 10=PerTransaction 11=Conversion 12=Agent 13=TransferFee 14=SecurityLending
140 PrevClosePx PRICE
141 ResetSeqNumFlag BOOLEAN N=No Y=Yes
142 SenderLocationID STRING
143 TargetLocationID STRING
144 OnBehalfOfLocationID STRING
145 DeliverToLocationID STRING
146 NoRelatedSym NUMINGROUP
147 Subject STRING
148 Headline STRING
149 URLLink STRING
150 ExecType CHAR 0=New 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired D=Restated E=PendingReplace F=Trade G=TradeCorrect H=TradeCancel I=OrderStatus J=TradeInAClearingHold K=TradeHasBeenReleasedToClearing L=TriggeredOrActivatedBySystem
151 LeavesQty QTY
152 CashOrderQty QTY
153 AllocAvgPx PRICE
154 AllocNetMoney AMT
155 SettlCurrFxRate FLOAT
156 SettlCurrFxRateCalc CHAR M=Multiply D=Divide
157 NumDaysInterest INT
158 AccruedInterestRate PERCENTAGE
159 AccruedInterestAmt AMT
160 SettlInstMode CHAR 0=Default 1=StandingInstructionsProvided 2=SpecificAllocationAccountOverriding 3=SpecificAllocationAccountStanding 4=SpecificOrderForASingleAccount 5=RequestReject
161 AllocText STRING
162 SettlInstID STRING
163 SettlInstTransType CHAR N=New C=Cancel R=Replace T=Restate
164 EmailThreadID STRING
165 SettlInstSource CHAR 1=BrokerCredit 2=Institution 3=Investor
167 SecurityType STRING UST=UsTreasuryNoteOld USTB=UsTreasuryBillOld EUSUPRA=EuroSupranationalCoupons FAC=FederalAgencyCoupon FADN=FederalAgencyDiscountNote PEF=PrivateExportFunding SUPRA=UsdSupranationalCoupons CORP=CorporateBond CPP=CorporatePrivatePlacement CB=ConvertibleBond DUAL=DualCurrency EUCORP=EuroCorporateBond EUFRN=EuroCorporateFloatingRateNotes FRN=UsCorporateFloatingRateNotes XLINKD=IndexedLinked STRUCT=StructuredNotes YANK=YankeeCorporateBond FOR=ForeignExchangeContract CDS=CreditDefaultSwap FUT=Future OPT=Option OOF=OptionsOnFutures OOP=OptionsOnPhysical IRS=InterestRateSwap OOC=OptionsOnCombo CS=CommonStock PS=PreferredStock REPO=Repurchase FORWARD=Forward BUYSELL=BuySellback SECLOAN=SecuritiesLoan SECPLEDGE=SecuritiesPledge BRADY=BradyBond CAN=CanadianTreasuryNotes CTB=CanadianTreasuryBills EUSOV=EuroSovereigns PROV=CanadianProvincialBonds TB=TreasuryBill TBOND=UsTreasuryBond TINT=InterestStripFromAnyBondOrNote TBILL=UsTreasuryBill TIPS=TreasuryInflationProtectedSecurities TCAL=PrincipalStripOfACallableBondOrNote TPRN=PrincipalStripFromANonCallableBondOrNote TNOTE=UsTreasuryNote TERM=TermLoan RVLV=RevolverLoan RVLVTRM=Revolver BRIDGE=BridgeLoan LOFC=LetterOfCredit SWING=SwingLineFacility DINP=DebtorInPossession DEFLTED=Defaulted WITHDRN=Withdrawn REPLACD=Replaced MATURED=Matured AMENDED=Amended RETIRED=Retired BA=BankersAcceptance BDN=BankDepositoryNote BN=BankNotes BOX=BillOfExchanges CAMM=CanadianMoneyMarkets CD=CertificateOfDeposit CL=CallLoans CP=CommercialPaper DN=DepositNotes EUCD=EuroCertificateOfDeposit EUCP=EuroCommercialPaper LQN=LiquidityNote MTN=MediumTermNotes ONITE=Overnight PN=PromissoryNote STN=ShortTermLoanNote PZFJ=PlazosFijos SLQN=SecuredLiquidityNote TD=TimeDeposit TLQN=TermLiquidityNote XCN=ExtendedCommNote YCD=YankeeCertificateOfDeposit ABS=AssetBackedSecurities CMB=CanadianMortgageBonds CMBS=Corp CMO=CollateralizedMortgageObligation IET=IoetteMortgage MBS=MortgageBackedSecurities MIO=MortgageInterestOnly MPO=MortgagePrincipalOnly MPP=MortgagePrivatePlacement MPT=MiscellaneousPassThrough PFAND=Pfandbriefe TBA=ToBeAnnounced AN=OtherAnticipationNotes COFO=CertificateOfObligation COFP=CertificateOfParticipation GO=GeneralObligationBonds MT=MandatoryTender RAN=RevenueAnticipationNote REV=RevenueBonds SPCLA=SpecialAssessment SPCLO=SpecialObligation SPCLT=SpecialTax TAN=TaxAnticipationNote TAXA=TaxAllocation TECP=TaxExemptCommercialPaper TMCP=TaxableMunicipalCp TRAN=TaxRevenueAnticipationNote VRDN=VariableRateDemandNote WAR=Warrant MF=MutualFund MLEG=MultilegInstrument NONE=NoSecurityType ?=Wildcard CASH=Cash
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
208 NotifyBrokerOfCredit BOOLEAN N=No Y=Yes
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
221 BenchmarkCurveName STRING EONIA=Eonia EUREPO=Eurepo Euribor=Euribor FutureSWAP=FutureSwap LIBID=Libid LIBOR=Libor MuniAAA=MuniAaa OTHER=Other Pfandbriefe=Pfandbriefe SONIA=Sonia SWAP=Swap Treasury=Treasury
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
233 StipulationType STRING AMT=AlternativeMinimumTax AUTOREINV=AutoReinvestment BANKQUAL=BankQualified BGNCON=BargainConditions COUPON=CouponRange CURRENCY=IsoCurrencyCode CUSTOMDATE=CustomStart GEOG=Geographics HAIRCUT=ValuationDiscount INSURED=Insured ISSUE=IssueDate ISSUER=Issuer ISSUESIZE=IssueSizeRange LOOKBACK=LookbackDays LOT=ExplicitLotIdentifier LOTVAR=LotVariance MAT=MaturityYearAndMonth MATURITY=MaturityRange MAXSUBS=MaximumSubstitutions MINDNOM=MinimumDenomination MININCR=MinimumIncrement MINQTY=MinimumQuantity PAYFREQ=PaymentFrequency PIECES=NumberOfPieces PMAX=PoolsMaximum PPL=PoolsPerLot PPM=PoolsPerMillion PPT=PoolsPerTrade PRICE=PriceRange PRICEFREQ=PricingFrequency PROD=ProductionYear PROTECT=CallProtection PURPOSE=Purpose PXSOURCE=BenchmarkPriceSource RATING=RatingSourceAndRange REDEMPTION=TypeOfRedemption RESTRICTED=Restricted SECTOR=MarketSector SECTYPE=SecurityTypeIncludedOrExcluded STRUCT=Structure SUBSFREQ=SubstitutionsFrequency SUBSLEFT=SubstitutionsLeft TEXT=FreeformText TRDVAR=TradeVariance WAC=WeightedAverageCoupon WAL=WeightedAverageLifeCoupon WALA=WeightedAverageLoanAge WAM=WeightedAverageMaturity WHOLE=WholePool YIELD=YieldRange AVFICO=AverageFicoScore AVSIZE=AverageLoanSize MAXBAL=MaximumLoanBalance POOL=PoolIdentifier ROLLTYPE=TypeOfRollTrade REFTRADE=ReferenceToRollingOrClosingTrade REFPRIN=PrincipalOfRollingOrClosingTrade REFINT=InterestOfRollingOrClosingTrade AVAILQTY=AvailableOfferQuantityToBeShownToTheStreet BROKERCREDIT=BrokerCredit INTERNALPX=OfferPriceToBeShownToInternalBrokers INTERNALQTY=OfferQuantityToBeShownToInternalBrokers LEAVEQTY=TheMinimumResidualOfferQuantity MAXORDQTY=MaximumOrderSize ORDRINCR=OrderQuantityIncrement PRIMARY=PrimaryOrSecondaryMarketIndicator SALESCREDITOVR=BrokerSalesCreditOverride TRADERCREDIT=TraderCredit DISCOUNT=DiscountRate YTM=YieldToMaturity ABS=AbsolutePrepaymentSpeed CPP=ConstantPrepaymentPenalty CPR=ConstantPrepaymentRate CPY=ConstantPrepaymentYield HEP=FinalCprOfHomeEquityPrepaymentCurve MHP=PercentOfManufacturedHousingPrepaymentCurve MPR=MonthlyPrepaymentRate PPC=PercentOfProspectusPrepaymentCurve PSA=PercentOfBmaPrepaymentCurve SMM=SingleMonthlyMortality
234 StipulationValue STRING
235 YieldType STRING AFTERTAX=AfterTaxYield ANNUAL=AnnualYield ATISSUE=YieldAtIssue AVGMATURITY=YieldToAverageMaturity BOOK=BookYield CALL=YieldToNextCall CHANGE=YieldChangeSinceClose CLOSE=ClosingYield COMPOUND=CompoundYield CURRENT=CurrentYield GOVTEQUIV=GvntEquivalentYield GROSS=TrueGrossYield INFLATION=YieldWithInflationAssumption INVERSEFLOATER=InverseFloaterBondYield LASTCLOSE=MostRecentClosingYield LASTMONTH=ClosingYieldMostRecentMonth LASTQUARTER=ClosingYieldMostRecentQuarter LASTYEAR=ClosingYieldMostRecentYear LONGAVGLIFE=YieldToLongestAverageLife MARK=MarkToMarketYield MATURITY=YieldToMaturity NEXTREFUND=YieldToNextRefund OPENAVG=OpenAverageYield PREVCLOSE=PreviousCloseYield PROCEEDS=ProceedsYield PUT=YieldToNextPut SEMIANNUAL=SemiAnnualYield SHORTAVGLIFE=YieldToShortestAverageLife SIMPLE=SimpleYield TAXEQUIV=TaxEquivalentYield TENDER=YieldToTenderDate TRUE=TrueYield VALUE1_32=YieldValueOf32nds WORST=YieldToWorst
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
258 TradedFlatSwitch BOOLEAN N=No Y=Yes
259 BasisFeatureDate LOCALMKTDATE
260 BasisFeaturePrice PRICE
262 MDReqID STRING
263 SubscriptionRequestType CHAR 0=Snapshot 1=SnapshotAndUpdates 2=DisablePreviousSnapshot
264 MarketDepth INT
265 MDUpdateType INT 0=FullRefresh 1=IncrementalRefresh
266 AggregatedBook BOOLEAN Y=Yes N=No
267 NoMDEntryTypes NUMINGROUP
268 NoMDEntries NUMINGROUP
269 MDEntryType CHAR 0=Bid 1=Offer 2=Trade 3=IndexValue 4=OpeningPrice 5=ClosingPrice 6=SettlementPrice 7=TradingSessionHighPrice 8=TradingSessionLowPrice 9=TradingSessionVwapPrice A=Imbalance B=TradeVolume C=OpenInterest D=CompositeUnderlyingPrice E=SimulatedSellPrice F=SimulatedBuyPrice G=MarginRate H=MidPrice J=EmptyBook K=SettleHighPrice L=SettleLowPrice M=PriorSettlePrice N=SessionHighBid O=SessionLowOffer P=EarlyPrices Q=AuctionClearingPrice S=SwapValueFactor R=DailyValueAdjustmentForLongPositions T=CumulativeValueAdjustmentForLongPositions U=DailyValueAdjustmentForShortPositions V=CumulativeValueAdjustmentForShortPositions
270 MDEntryPx PRICE
271 MDEntrySize QTY
272 MDEntryDate UTCDATEONLY
273 MDEntryTime UTCTIMEONLY
274 TickDirection CHAR 0=PlusTick 1=ZeroPlusTick 2=MinusTick 3=ZeroMinusTick
275 MDMkt EXCHANGE
276 QuoteCondition MULTIPLESTRINGVALUE A=Open B=Closed C=ExchangeBest D=ConsolidatedBest E=Locked F=Crossed G=Depth H=FastTrading I=NonFirm L=Manual J=OutrightPrice K=ImpliedPrice M=DepthOnOffer N=DepthOnBid O=Closing P=NewsDissemination Q=TradingRange R=OrderInflux S=DueToRelated T=NewsPending U=AdditionalInfo V=AdditionalInfoDueToRelated W=Resume X=ViewOfCommon Y=VolumeAlert Z=OrderImbalance a=EquipmentChangeover b=NoOpen c=RegularEth d=AutomaticExecution e=AutomaticExecutionEth f=FastMarketEth g=InactiveEth h=Rotation i=RotationEth j=Halt k=HaltEth l=DueToNewsDissemination m=DueToNewsPending n=TradingResume o=OutOfSequence p=BidSpecialist q=OfferSpecialist r=BidOfferSpecialist s=EndOfDaySam t=ForbiddenSam u=FrozenSam v=PreOpeningSam w=OpeningSam x=OpenSam y=SurveillanceSam z=SuspendedSam 0=ReservedSam 1=NoActiveSam 2=Restricted 3=RestOfBookVwap 4=BetterPricesInConditionalOrders 5=MedianPrice
277 TradeCondition MULTIPLESTRINGVALUE A=Cash B=AveragePriceTrade C=CashTrade D=NextDay E=Opening F=IntradayTradeDetail G=Rule127Trade H=Rule155Trade I=SoldLast J=NextDayTrade K=Opened L=Seller M=Sold N=StoppedStock P=ImbalanceMoreBuyers Q=ImbalanceMoreSellers R=OpeningPrice S=BargainCondition T=ConvertedPriceIndicator U=ExchangeLast V=FinalPriceOfSession W=ExPit X=Crossed Y=TradesResultingFromManual Z=TradesResultingFromIntermarketSweep a=VolumeOnly b=DirectPlus c=Acquisition d=Bunched e=Distribution f=BunchedSale g=SplitTrade h=CancelStopped i=CancelEth j=CancelStoppedEth k=OutOfSequenceEth l=CancelLastEth m=SoldLastSaleEth n=CancelLast o=SoldLastSale p=CancelOpen q=CancelOpenEth r=OpenedSaleEth s=CancelOnly t=CancelOnlyEth u=LateOpenEth v=AutoExecutionEth w=Reopen x=ReopenEth y=Adjusted z=AdjustedEth AA=Spread AB=SpreadEth AC=Straddle AD=StraddleEth AE=Stopped AF=StoppedEth AG=RegularEth AH=Combo AI=ComboEth AJ=OfficialClosingPrice AK=PriorReferencePrice 0=Cancel AL=StoppedSoldLast AM=StoppedOutOfSequence AN=OfficalClosingPrice AO=CrossedOld AP=FastMarket AQ=AutomaticExecution AR=FormT AS=BasketIndex AT=BurstBasket AV=OutsideSpread 1=ImpliedTrade 2=MarketplaceEnteredTrade 3=MultAssetClassMultilegTrade 4=MultilegToMultilegTrade
278 MDEntryID STRING
279 MDUpdateAction CHAR 0=New 1=Change 2=Delete 3=DeleteThru 4=DeleteFrom 5=Overlay
280 MDEntryRefID STRING
281 MDReqRejReason CHAR 0=UnknownSymbol 1=DuplicateMdReqId 2=InsufficientBandwidth 3=InsufficientPermissions 4=UnsupportedSubscriptionRequestType 5=UnsupportedMarketDepth 6=UnsupportedMdUpdateType 7=UnsupportedAggregatedBook 8=UnsupportedMdEntryType 9=UnsupportedTradingSessionId A=UnsupportedScope B=UnsupportedOpenCloseSettleFlag C=UnsupportedMdImplicitDelete D=InsufficientCredit
282 MDEntryOriginator STRING
283 LocationID STRING
284 DeskID STRING
285 DeleteReason CHAR 0=Cancellation 1=Error
286 OpenCloseSettlFlag MULTIPLECHARVALUE 0=DailyOpen 1=SessionOpen 2=DeliverySettlementEntry 3=ExpectedEntry 4=EntryFromPreviousBusinessDay 5=TheoreticalPriceValue
287 SellerDays INT
288 MDEntryBuyer STRING
289 MDEntrySeller STRING
290 MDEntryPositionNo INT
291 FinancialStatus MULTIPLECHARVALUE 1=Bankrupt 2=PendingDelisting 3=Restricted
292 CorporateAction MULTIPLECHARVALUE A=ExDividend B=ExDistribution C=ExRights D=New E=ExInterest F=CashDividend G=StockDividend H=NonIntegerStockSplit I=ReverseStockSplit J=StandardIntegerStockSplit K=PositionConsolidation L=LiquidationReorganization M=MergerReorganization N=RightsOffering O=ShareholderMeeting P=Spinoff Q=TenderOffer R=Warrant S=SpecialAction T=SymbolConversion U=Cusip V=LeapRollover W=SuccessionEvent
293 DefBidSize QTY
294 DefOfferSize QTY
295 NoQuoteEntries NUMINGROUP
296 NoQuoteSets NUMINGROUP
297 QuoteStatus INT 0=Accepted 1=CancelForSymbol 2=CanceledForSecurityType 3=CanceledForUnderlying 4=CanceledAll 5=Rejected 6=RemovedFromMarket 7=Expired 8=Query 9=QuoteNotFound 10=Pending 11=Pass 12=LockedMarketWarning 13=CrossMarketWarning 14=CanceledDueToLockMarket 15=CanceledDueToCrossMarket 16=Active 17=Canceled 18=UnsolicitedQuoteReplenishment 19=PendingEndTrade 20=TooLateToEnd
298 QuoteCancelType INT 1=CancelForOneOrMoreSecurities 2=CancelForSecurityType 3=CancelForUnderlyingSecurity 4=CancelAllQuotes 5=CancelQuoteSpecifiedInQuoteId
299 QuoteEntryID STRING
300 QuoteRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=UnknownQuote 6=DuplicateQuote 7=InvalidBid 8=InvalidPrice 9=NotAuthorizedToQuoteSecurity 10=PriceExceedsCurrentPriceBand 11=QuoteLocked 99=Other
301 QuoteResponseLevel INT 0=NoAcknowledgement 1=AcknowledgeOnlyNegativeOrErroneousQuotes 2=AcknowledgeEachQuoteMessage 3=SummaryAcknowledgement
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
321 SecurityRequestType INT 0=RequestSecurityIdentityAndSpecifications 1=RequestSecurityIdentityForSpecifications 2=RequestListSecurityTypes 3=RequestListSecurities 4=Symbol 5=SecurityTypeAndOrCfiCode 6=Product 7=TradingSessionId 8=AllSecurities 9=MarketIdOrMarketId
322 SecurityResponseID STRING
323 SecurityResponseType INT 1=AcceptAsIs 2=AcceptWithRevisions 3=ListOfSecurityTypesReturnedPerRequest 4=ListOfSecuritiesReturnedPerRequest 5=RejectSecurityProposal 6=CannotMatchSelectionCriteria
324 SecurityStatusReqID STRING
325 UnsolicitedIndicator BOOLEAN N=No Y=Yes
326 SecurityTradingStatus INT 1=OpeningDelay 2=TradingHalt 3=Resume 4=NoOpen 5=PriceIndication 6=TradingRangeIndication 7=MarketImbalanceBuy 8=MarketImbalanceSell 9=MarketOnCloseImbalanceBuy 10=MarketOnCloseImbalanceSell 12=NoMarketImbalance 13=NoMarketOnCloseImbalance 14=ItsPreOpening 15=NewPriceIndication 16=TradeDisseminationTime 17=ReadyToTrade 18=NotAvailableForTrading 19=NotTradedOnThisMarket 20=UnknownOrInvalid 21=PreOpen 22=OpeningRotation 23=FastMarket 24=PreCross 25=Cross
327 HaltReasonChar CHAR D=NewsDissemination E=OrderInflux I=OrderImbalance M=AdditionalInformation P=NewPending X=EquipmentChangeover
328 InViewOfCommon BOOLEAN N=No Y=Yes
329 DueToRelated BOOLEAN N=No Y=Yes
330 BuyVolume QTY
331 SellVolume QTY
332 HighPx PRICE
333 LowPx PRICE
334 Adjustment INT 1=Cancel 2=Error 3=Correction
335 TradSesReqID STRING
336 TradingSessionID STRING 1=Day 2=HalfDay 3=Morning 4=Afternoon 5=Evening 6=AfterHours
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
347 MessageEncoding STRING
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
373 SessionRejectReason INT 0=InvalidTagNumber 1=RequiredTagMissing 2=TagNotDefinedForThisMessageType 3=UndefinedTag 4=TagSpecifiedWithoutAValue 5=ValueIsIncorrect 6=IncorrectDataFormatForValue 7=DecryptionProblem 8=SignatureProblem 9=CompIdProblem 10=SendingTimeAccuracyProblem 11=InvalidMsgType 12=XmlValidationError 13=TagAppearsMoreThanOnce 14=TagSpecifiedOutOfRequiredOrder 15=RepeatingGroupFieldsOutOfOrder 16=IncorrectNumInGroupCountForRepeatingGroup 17=Non 18=Invalid 99=Other
374 BidRequestTransType CHAR C=Cancel N=New
375 ContraBroker STRING
376 ComplianceID STRING
377 SolicitedFlag BOOLEAN N=No Y=Yes
378 ExecRestatementReason INT 0=GtCorporateAction 1=GtRenewal 2=VerbalChange 3=RepricingOfOrder 4=BrokerOption 5=PartialDeclineOfOrderQty 6=CancelOnTradingHalt 7=CancelOnSystemFailure 8=Market 9=Canceled 10=WarehouseRecap 11=PegRefresh 99=Other
379 BusinessRejectRefID STRING
380 BusinessRejectReason INT 0=Other 1=UnknownId 2=UnknownSecurity 3=UnsupportedMessageType 4=ApplicationNotAvailable 5=ConditionallyRequiredFieldMissing 6=NotAuthorized 7=DeliverToFirmNotAvailableAtThisTime 18=InvalidPriceIncrement
381 GrossTradeAmt AMT
382 NoContraBrokers NUMINGROUP
383 MaxMessageSize LENGTH
384 NoMsgTypes NUMINGROUP
385 MsgDirection CHAR R=Receive S=Send
386 NoTradingSessions NUMINGROUP
387 TotalVolumeTraded QTY
388 DiscretionInst CHAR 0=RelatedToDisplayedPrice 1=RelatedToMarketPrice 2=RelatedToPrimaryPrice 3=RelatedToLocalPrimaryPrice 4=RelatedToMidpointPrice 5=RelatedToLastTradePrice 6=RelatedToVwap 7=AveragePriceGuarantee
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
411 ExchangeForPhysical BOOLEAN N=No Y=Yes
412 OutMainCntryUIndex AMT
413 CrossPercent PERCENTAGE
414 ProgRptReqs INT 1=BuySideRequests 2=SellSideSends 3=RealTimeExecutionReports
415 ProgPeriodInterval INT
416 IncTaxInd INT 1=Net 2=Gross
417 NumBidders INT
418 BidTradeType CHAR A=Agency G=VwapGuarantee J=GuaranteedClose R=RiskTrade
419 BasisPxType CHAR 2=ClosingPriceAtMorningSession 3=ClosingPrice 4=CurrentPrice 5=Sq 6=VwapThroughADay 7=VwapThroughAMorningSession 8=VwapThroughAnAfternoonSession 9=VwapThroughADayExcept A=VwapThroughAMorningSessionExcept B=VwapThroughAnAfternoonSessionExcept C=Strike D=Open Z=Others
420 NoBidComponents NUMINGROUP
421 Country COUNTRY
422 TotNoStrikes INT
423 PriceType INT 1=Percentage 2=PerUnit 3=FixedAmount 4=Discount 5=Premium 6=Spread 7=TedPrice 8=TedYield 9=Yield 10=FixedCabinetTradePrice 11=VariableCabinetTradePrice 13=ProductTicksInHalfs 14=ProductTicksInFourths 15=ProductTicksInEights 16=ProductTicksInSixteenths 17=ProductTicksInThirtySeconds 18=ProductTicksInSixtyForths 19=ProductTicksInOneTwentyEights
424 DayOrderQty QTY
425 DayCumQty QTY
426 DayAvgPx PRICE
427 GTBookingInst INT 0=BookOutAllTradesOnDayOfExecution 1=AccumulateUntilFilledOrExpired 2=AccumulateUntilVerballyNotifiedOtherwise
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
447 PartyIDSource CHAR 6=UkNationalInsuranceOrPensionNumber 7=UsSocialSecurityNumber 8=UsEmployerOrTaxIdNumber 9=AustralianBusinessNumber A=AustralianTaxFileNumber 1=KoreanInvestorId 2=TaiwaneseForeignInvestorId 3=TaiwaneseTradingAcct 4=MalaysianCentralDepository 5=ChineseInvestorId I=IsitcAcronym B=Bic C=GeneralIdentifier D=Proprietary E=IsoCountryCode F=SettlementEntityLocation G=Mic H=CsdParticipant
448 PartyID STRING
451 NetChgPrevDay PRICEOFFSET
452 PartyRole INT 1=ExecutingFirm 2=BrokerOfCredit 3=ClientId 4=ClearingFirm 5=InvestorId 6=IntroducingFirm 7=EnteringFirm 8=Locate 9=FundManagerClientId 10=SettlementLocation 11=OrderOriginationTrader 12=ExecutingTrader 13=OrderOriginationFirm 14=GiveupClearingFirm 15=CorrespondantClearingFirm 16=ExecutingSystem 17=ContraFirm 18=ContraClearingFirm 19=SponsoringFirm 20=UnderlyingContraFirm 21=ClearingOrganization 22=Exchange 24=CustomerAccount 25=CorrespondentClearingOrganization 26=CorrespondentBroker 27=Buyer 28=Custodian 29=Intermediary 30=Agent 31=SubCustodian 32=Beneficiary 33=InterestedParty 34=RegulatoryBody 35=LiquidityProvider 36=EnteringTrader 37=ContraTrader 38=PositionAccount 39=ContraInvestorId 40=TransferToFirm 41=ContraPositionAccount 42=ContraExchange 43=InternalCarryAccount 44=OrderEntryOperatorId 45=SecondaryAccountNumber 46=ForeignFirm 47=ThirdPartyAllocationFirm 48=ClaimingAccount 49=AssetManager 50=PledgorAccount 51=PledgeeAccount 52=LargeTraderReportableAccount 53=TraderMnemonic 54=SenderLocation 55=SessionId 56=AcceptableCounterparty 57=UnacceptableCounterparty 58=EnteringUnit 59=ExecutingUnit 60=IntroducingBroker 61=QuoteOriginator 62=ReportOriginator 63=SystematicInternaliser 64=MultilateralTradingFacility 65=RegulatedMarket 66=MarketMaker 67=InvestmentFirm 68=HostCompetentAuthority 69=HomeCompetentAuthority 70=CompetentAuthorityLiquidity 71=CompetentAuthorityTransactionVenue 72=ReportingIntermediary 73=ExecutionVenue 74=MarketDataEntryOriginator 75=LocationId 76=DeskId 77=MarketDataMarket 78=AllocationEntity 79=PrimeBroker 80=StepOutFirm 81=BrokerClearingId
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
464 TestMessageIndicator BOOLEAN N=No Y=Yes
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
487 TradeReportTransType INT 0=New 1=Cancel 2=Replace 3=Release 4=Reverse 5=CancelDueToBackOutOfTrade
488 CardHolderName STRING
489 CardNumber STRING
490 CardExpDate LOCALMKTDATE
491 CardIssNum STRING
492 PaymentMethod INT 1=Crest 2=Nscc 3=Euroclear 4=Clearstream 5=Cheque 6=TelegraphicTransfer 7=FedWire 8=DebitCard 9=DirectDebit 10=DirectCredit 11=CreditCard 12=AchDebit 13=AchCredit 14=Bpay 15=HighValueClearingSystem
493 RegistAcctType STRING
494 Designation STRING
495 TaxAdvantageType INT 0=None 1=MaxiIsa 2=Tessa 3=MiniCashIsa 4=MiniStocksAndSharesIsa 5=MiniInsuranceIsa 6=CurrentYearPayment 7=PriorYearPayment 8=AssetTransfer 9=EmployeePriorYear 10=EmployeeCurrentYear 11=EmployerPriorYear 12=EmployerCurrentYear 13=NonFundPrototypeIra 14=NonFundQualifiedPlan 15=DefinedContributionPlan 16=Ira 17=IraRollover 18=Keogh 19=ProfitSharingPlan 20=Us401K 21=SelfDirectedIra 22=Us403b 23=Us457 24=RothIraPrototype 25=RothIraNonPrototype 26=RothConversionIraPrototype 27=RothConversionIraNonPrototype 28=EducationIraPrototype 29=EducationIraNonPrototype 999=Other
496 RegistRejReasonText STRING
497 FundRenewWaiv CHAR N=No Y=Yes
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
514 RegistTransType CHAR 0=New 2=Cancel 1=Replace
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
529 OrderRestrictions MULTIPLECHARVALUE 1=ProgramTrade 2=IndexArbitrage 3=NonIndexArbitrage 4=CompetingMarketMaker 5=ActingAsMarketMakerOrSpecialistInSecurity 6=ActingAsMarketMakerOrSpecialistInUnderlying 7=ForeignEntity 8=ExternalMarketParticipant 9=ExternalInterConnectedMarketLinkage A=RisklessArbitrage B=IssuerHolding C=IssuePriceStabilization D=NonAlgorithmic E=Algorithmic
530 MassCancelRequestType CHAR 1=CancelOrdersForASecurity 2=CancelOrdersForAnUnderlyingSecurity 3=CancelOrdersForAProduct 4=CancelOrdersForAcfiCode 5=CancelOrdersForASecurityType 6=CancelOrdersForATradingSession 7=CancelAllOrders 8=CancelOrdersForAMarket 9=CancelOrdersForAMarketSegment A=CancelOrdersForASecurityGroup
531 MassCancelResponse CHAR 0=CancelRequestRejected 1=CancelOrdersForASecurity 2=CancelOrdersForAnUnderlyingSecurity 3=CancelOrdersForAProduct 4=CancelOrdersForAcfiCode 5=CancelOrdersForASecurityType 6=CancelOrdersForATradingSession 7=CancelAllOrders 8=CancelOrdersForAMarket 9=CancelOrdersForAMarketSegment A=CancelOrdersForASecurityGroup
532 MassCancelRejectReason INT 0=MassCancelNotSupported 1=InvalidOrUnknownSecurity 2=InvalidOrUnkownUnderlyingSecurity 3=InvalidOrUnknownProduct 4=InvalidOrUnknownCfiCode 5=InvalidOrUnknownSecurityType 6=InvalidOrUnknownTradingSession 7=InvalidOrUnknownMarket 8=InvalidOrUnkownMarketSegment 9=InvalidOrUnknownSecurityGroup 99=Other
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
546 Scope MULTIPLECHARVALUE 1=LocalMarket 2=National 3=Global
547 MDImplicitDelete BOOLEAN N=No Y=Yes
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
559 SecurityListRequestType INT 0=Symbol 1=SecurityTypeAnd 2=Product 3=TradingSessionId 4=AllSecurities 5=MarketIdOrMarketId
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
570 PreviouslyReported BOOLEAN N=No Y=Yes
571 TradeReportID STRING
572 TradeReportRefID STRING
573 MatchStatus CHAR 0=Compared 1=Uncompared 2=AdvisoryOrAlert
574 MatchType STRING 1=OnePartyTradeReport 2=TwoPartyTradeReport 3=ConfirmedTradeReport 4=AutoMatch 5=CrossAuction 6=CounterOrderSelection 7=CallAuction 8=Issuing M3=ActAcceptedTrade M4=ActDefaultTrade M5=ActDefaultAfterM2 M6=Actm6Match A1=ExactMatchPlus4BadgesExecTime A2=ExactMatchPlus4Badges A3=ExactMatchPlus2BadgesExecTime A4=ExactMatchPlus2Badges A5=ExactMatchPlusExecTime AQ=StampedAdvisoriesOrSpecialistAccepts S1=A1ExactMatchSummarizedQuantity S2=A2ExactMatchSummarizedQuantity S3=A3ExactMatchSummarizedQuantity S4=A4ExactMatchSummarizedQuantity S5=A5ExactMatchSummarizedQuantity M1=ExactMatchMinusBadgesTimes M2=SummarizedMatchMinusBadgesTimes MT=OcsLockedIn
575 OddLot BOOLEAN N=No Y=Yes
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
625 TradingSessionSubID STRING 1=PreTrading 2=OpeningOrOpeningAuction 3=Continuous 4=ClosingOrClosingAuction 5=PostTrading 6=IntradayAuction 7=Quiescent
626 AllocType INT 1=Calculated 2=Preliminary 3=SellsideCalculatedUsingPreliminary 4=SellsideCalculatedWithoutPreliminary 5=ReadyToBook 6=BuysideReadyToBook 7=WarehouseInstruction 8=RequestToIntermediary 9=Accept 10=Reject 11=AcceptPending 12=IncompleteGroup 13=CompleteGroup 14=ReversalPending
627 NoHops NUMINGROUP
628 HopCompID STRING
629 HopSendingTime UTCTIMESTAMP
630 HopRefID SEQNUM
631 MidPx PRICE
632 BidYield PERCENTAGE
633 MidYield PERCENTAGE
634 OfferYield PERCENTAGE
635 ClearingFeeIndicator STRING 1=FirstYearDelegate 2=SecondYearDelegate 3=ThirdYearDelegate 4=FourthYearDelegate 5=FifthYearDelegate 9=SixthYearDelegate B=CboeMember C=NonMemberAndCustomer E=EquityMemberAndClearingMember F=FullAndAssociateMember H=Firms106HAnd106J I=Gim L=Lessee106FEmployees M=AllOtherOwnershipTypes
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
650 LegalConfirm BOOLEAN N=No Y=Yes
651 UnderlyingLastPx PRICE
652 UnderlyingLastQty QTY
654 LegRefID STRING
655 ContraLegRefID STRING
656 SettlCurrBidFxRate FLOAT
657 SettlCurrOfferFxRate FLOAT
658 QuoteRequestRejectReason INT 1=UnknownSymbol 2=Exchange 3=QuoteRequestExceedsLimit 4=TooLateToEnter 5=InvalidPrice 6=NotAuthorizedToRequestQuote 7=NoMatchForInquiry 8=NoMarketForInstrument 9=NoInventory 10=Pass 11=InsufficientCredit 99=Other
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
685 LegOrderQty QTY
686 LegPriceType INT
687 LegQty QTY
688 LegStipulationType STRING
689 LegStipulationValue STRING
690 LegSwapType INT 1=ParForPar 2=ModifiedDuration 4=Risk 5=Proceeds
691 Pool STRING
692 QuotePriceType INT 1=Percent 2=PerShare 3=FixedAmount 4=Discount 5=Premium 6=Spread 7=TedPrice 8=TedYield 9=YieldSpread 10=Yield
693 QuoteRespID STRING
694 QuoteRespType INT 1=Hit 2=Counter 3=Expired 4=Cover 5=DoneAway 6=Pass 7=EndTrade 8=TimedOut
695 QuoteQualifier CHAR
696 YieldRedemptionDate LOCALMKTDATE
697 YieldRedemptionPrice PRICE
698 YieldRedemptionPriceType INT
699 BenchmarkSecurityID STRING
700 ReversalIndicator BOOLEAN
701 YieldCalcDate LOCALMKTDATE
702 NoPositions NUMINGROUP
703 PosType STRING ALC=AllocationTradeQty AS=OptionAssignment ASF=AsOfTradeQty DLV=DeliveryQty ETR=ElectronicTradeQty EX=OptionExerciseQty FIN=EndOfDayQty IAS=IntraSpreadQty IES=InterSpreadQty PA=AdjustmentQty PIT=PitTradeQty SOD=StartOfDayQty SPL=IntegralSplit TA=TransactionFromAssignment TOT=TotalTransactionQty TQ=TransactionQuantity TRF=TransferTradeQty TX=TransactionFromExercise XM=CrossMarginQty RCV=ReceiveQuantity CAA=CorporateActionAdjustment DN=DeliveryNoticeQty EP=ExchangeForPhysicalQty PNTN=PrivatelyNegotiatedTradeQty
704 LongQty QTY
705 ShortQty QTY
706 PosQtyStatus INT 0=Submitted 1=Accepted 2=Rejected
707 PosAmtType STRING CASH=CashAmount CRES=CashResidualAmount FMTM=FinalMarkToMarketAmount IMTM=IncrementalMarkToMarketAmount PREM=PremiumAmount SMTM=StartOfDayMarkToMarketAmount TVAR=TradeVariationAmount VADJ=ValueAdjustedAmount SETL=SettlementValue
708 PosAmt AMT
709 PosTransType INT 1=Exercise 2=DoNotExercise 3=PositionAdjustment 4=PositionChangeSubmission 5=Pledge 6=LargeTraderSubmission
710 PosReqID STRING
711 NoUnderlyings NUMINGROUP
712 PosMaintAction INT 1=New 2=Replace 3=Cancel 4=Reverse
713 OrigPosReqRefID STRING
714 PosMaintRptRefID STRING
715 ClearingBusinessDate LOCALMKTDATE
716 SettlSessID STRING ITD=Intraday RTH=RegularTradingHours ETH=ElectronicTradingHours EOD=EndOfDay
717 SettlSessSubID STRING
718 AdjustmentType INT 0=ProcessRequestAsMarginDisposition 1=DeltaPlus 2=DeltaMinus 3=Final
719 ContraryInstructionIndicator BOOLEAN
720 PriorSpreadIndicator BOOLEAN
721 PosMaintRptID STRING
722 PosMaintStatus INT 0=Accepted 1=AcceptedWithWarnings 2=Rejected 3=Completed 4=CompletedWithWarnings
723 PosMaintResult INT 0=SuccessfulCompletion 1=Rejected 99=Other
724 PosReqType INT 0=Positions 1=Trades 2=Exercises 3=Assignments 4=SettlementActivity 5=BackoutMessage
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
744 AssignmentMethod CHAR P=ProRata R=Random
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
770 TrdRegTimestampType INT 1=ExecutionTime 2=TimeIn 3=TimeOut 4=BrokerReceipt 5=BrokerExecution 6=DeskReceipt
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
787 DlvyInstType CHAR C=Cash S=Securities
788 TerminationType INT 1=Overnight 2=Term 3=Flexible 4=Open
789 NextExpectedMsgSeqNum SEQNUM
790 OrdStatusReqID STRING
791 SettlInstReqID STRING
792 SettlInstReqRejCode INT 0=UnableToProcessRequest 1=UnknownAccount 2=NoMatchingSettlementInstructionsFound 99=Other
793 SecondaryAllocID STRING
794 AllocReportType INT 2=PreliminaryRequestToIntermediary 3=SellsideCalculatedUsingPreliminary 4=SellsideCalculatedWithoutPreliminary 5=WarehouseRecap 8=RequestToIntermediary 9=Accept 10=Reject 11=AcceptPending 12=Complete 14=ReversePending
795 AllocReportRefID STRING
796 AllocCancReplaceReason INT 1=OriginalDetailsIncomplete 2=ChangeInUnderlyingOrderDetails 99=Other
797 CopyMsgIndicator BOOLEAN
798 AllocAccountType INT 1=CarriedCustomerSide 2=CarriedNonCustomerSide 3=HouseTrader 4=FloorTrader 6=CarriedNonCustomerSideCrossMargined 7=HouseTraderCrossMargined 8=JointBackOfficeAccount
799 OrderAvgPx PRICE
800 OrderBookingQty QTY
801 NoSettlPartySubIDs NUMINGROUP
802 NoPartySubIDs NUMINGROUP
803 PartySubIDType INT 1=Firm 2=Person 3=System 4=Application 5=FullLegalNameOfFirm 6=PostalAddress 7=PhoneNumber 8=EmailAddress 9=ContactName 10=SecuritiesAccountNumber 11=RegistrationNumber 12=RegisteredAddressForConfirmation 13=RegulatoryStatus 14=RegistrationName 15=CashAccountNumber 16=Bic 17=CsdParticipantMemberCode 18=RegisteredAddress 19=FundAccountName 20=TelexNumber 21=FaxNumber 22=SecuritiesAccountName 23=CashAccountName 24=Department 25=LocationDesk 26=PositionAccountType 27=SecurityLocateId 28=MarketMaker 29=EligibleCounterparty 30=ProfessionalClient 31=Location 32=ExecutionVenue 33=CurrencyDeliveryIdentifier
804 NoNestedPartySubIDs NUMINGROUP
805 NestedPartySubIDType INT
806 NoNested2PartySubIDs NUMINGROUP
807 Nested2PartySubIDType INT
808 AllocIntermedReqType INT 1=PendingAccept 2=PendingRelease 3=PendingReversal 4=Accept 5=BlockLevelReject 6=AccountLevelReject
809 NoUsernames NUMINGROUP
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
826 TradeAllocIndicator INT 0=AllocationNotRequired 1=AllocationRequired 2=UseAllocationProvidedWithTheTrade 3=AllocationGiveUpExecutor 4=AllocationFromExecutor 5=AllocationToClaimAccount
827 ExpirationCycle INT 0=ExpireOnTradingSessionClose 1=ExpireOnTradingSessionOpen 2=SpecifiedExpiration
828 TrdType INT 0=RegularTrade 1=BlockTrade 2=Efp 3=Transfer 4=LateTrade 5=TTrade 6=WeightedAveragePriceTrade 7=BunchedTrade 8=LateBunchedTrade 9=PriorReferencePriceTrade 10=AfterHoursTrade 11=ExchangeForRisk 12=ExchangeForSwap 13=ExchangeOfFuturesFor 14=ExchangeOfOptionsForOptions 15=TradingAtSettlement 16=AllOrNone 17=FuturesLargeOrderExecution 18=ExchangeOfFuturesForFutures 19=OptionInterimTrade 20=OptionCabinetTrade 22=PrivatelyNegotiatedTrades 23=SubstitutionOfFuturesForForwards 48=NonStandardSettlement 49=DerivativeRelatedTransaction 50=PortfolioTrade 51=VolumeWeightedAverageTrade 52=ExchangeGrantedTrade 53=RepurchaseAgreement 54=Otc 55=ExchangeBasisFacility 24=ErrorTrade 25=SpecialCumDividend 26=SpecialExDividend 27=SpecialCumCoupon 28=SpecialExCoupon 29=CashSettlement 30=SpecialPrice 31=GuaranteedDelivery 32=SpecialCumRights 33=SpecialExRights 34=SpecialCumCapitalRepayments 35=SpecialExCapitalRepayments 36=SpecialCumBonus 37=SpecialExBonus 38=LargeTrade 39=WorkedPrincipalTrade 40=BlockTrades 41=NameChange 42=PortfolioTransfer 43=ProrogationBuy 44=ProrogationSell 45=OptionExercise 46=DeltaNeutralTransaction 47=FinancingTransaction
829 TrdSubType INT 0=Cmta 1=InternalTransferOrAdjustment 2=ExternalTransferOrTransferOfAccount 3=RejectForSubmittingSide 4=AdvisoryForContraSide 5=OffsetDueToAnAllocation 6=OnsetDueToAnAllocation 7=DifferentialSpread 8=ImpliedSpreadLegExecutedAgainstAnOutright 9=TransactionFromExercise 10=TransactionFromAssignment 11=Acats 33=OffHoursTrade 34=OnHoursTrade 35=OtcQuote 36=ConvertedSwap 14=Ai 15=B 16=K 17=Lc 18=M 19=N 20=Nm 21=Nr 22=P 23=Pa 24=Pc 25=Pn 26=R 27=Ro 28=Rt 29=Sw 30=T 31=Wn 32=Wt 37=CrossedTrade 38=InterimProtectedTrade 39=LargeInScale
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
851 LastLiquidityInd INT 1=AddedLiquidity 2=RemovedLiquidity 3=LiquidityRoutedOut 4=Auction
852 PublishTrdIndicator BOOLEAN N=No Y=Yes
853 ShortSaleReason INT 0=DealerSoldShort 1=DealerSoldShortExempt 2=SellingCustomerSoldShort 3=SellingCustomerSoldShortExempt 4=QualifiedServiceRepresentative 5=QsrOrAguContraSideSoldShortExempt
854 QtyType INT 0=Units 1=Contracts 2=UnitsOfMeasurePerTimeUnit
855 SecondaryTrdType INT
856 TradeReportType INT 0=Submit 1=Alleged 2=Accept 3=Decline 4=Addendum 5=No 6=TradeReportCancel 7=LockedIn 8=Defaulted 9=InvalidCmta 10=Pended 11=AllegedNew 12=AllegedAddendum 13=AllegedNo 14=AllegedTradeReportCancel 15=AllegedTradeBreak
857 AllocNoOrdersType INT 0=NotSpecified 1=ExplicitListProvided
858 SharedCommission AMT
859 ConfirmReqID STRING
860 AvgParPx PRICE
861 ReportedPx PRICE
862 NoCapacities NUMINGROUP
863 OrderCapacityQty QTY
864 NoEvents NUMINGROUP
865 EventType INT 1=Put 2=Call 3=Tender 4=SinkingFundCall 5=Activation 6=Inactiviation 7=LastEligibleTradeDate 8=SwapStartDate 9=SwapEndDate 10=SwapRollDate 11=SwapNextStartDate 12=SwapNextRollDate 13=FirstDeliveryDate 14=LastDeliveryDate 15=InitialInventoryDueDate 16=FinalInventoryDueDate 17=FirstIntentDate 18=LastIntentDate 19=PositionRemovalDate 99=Other
866 EventDate LOCALMKTDATE
867 EventPx PRICE
868 EventText STRING
869 PctAtRisk PERCENTAGE
870 NoInstrAttrib NUMINGROUP
871 InstrAttribType INT 1=Flat 2=ZeroCoupon 3=InterestBearing 4=NoPeriodicPayments 5=VariableRate 6=LessFeeForPut 7=SteppedCoupon 8=CouponPeriod 9=When 10=OriginalIssueDiscount 11=Callable 12=EscrowedToMaturity 13=EscrowedToRedemptionDate 14=PreRefunded 15=InDefault 16=Unrated 17=Taxable 18=Indexed 19=SubjectToAlternativeMinimumTax 20=OriginalIssueDiscountPrice 21=CallableBelowMaturityValue 22=CallableWithoutNotice 23=PriceTickRulesForSecurity 24=TradeTypeEligibilityDetailsForSecurity 25=InstrumentDenominator 26=InstrumentNumerator 27=InstrumentPricePrecision 28=InstrumentStrikePrice 29=TradeableIndicator 99=Text
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
893 LastFragment BOOLEAN N=No Y=Yes
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
912 LastRptRequested BOOLEAN N=No Y=Yes
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
926 UserStatus INT 1=LoggedIn 2=NotLoggedIn 3=UserNotRecognised 4=PasswordIncorrect 5=PasswordChanged 6=Other 7=ForcedUserLogoutByExchange 8=SessionShutdownWarning
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
939 TrdRptStatus INT 0=Accepted 1=Rejected 3=AcceptedWithErrors
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
956 LegInterestAccrualDate LOCALMKTDATE
957 NoStrategyParameters NUMINGROUP
958 StrategyParameterName STRING
959 StrategyParameterType INT 1=Int 2=Length 3=NumInGroup 4=SeqNum 5=TagNum 6=Float 7=Qty 8=Price 9=PriceOffset 10=Amt 11=Percentage 12=Char 13=Boolean 14=String 15=MultipleCharValue 16=Currency 17=Exchange 18=MonthYear 19=UtcTimestamp 20=UtcTimeOnly 21=LocalMktDate 22=UtcDateOnly 23=Data 24=MultipleStringValue
960 StrategyParameterValue STRING
961 HostCrossID STRING
962 SideTimeInForce UTCTIMESTAMP
963 MDReportID INT
964 SecurityReportID INT
965 SecurityStatus STRING 1=Active 2=Inactive
966 SettleOnOpenFlag STRING
967 StrikeMultiplier FLOAT
968 StrikeValue FLOAT
969 MinPriceIncrement FLOAT
970 PositionLimit INT
971 NTPositionLimit INT
972 UnderlyingAllocationPercent PERCENTAGE
973 UnderlyingCashAmount AMT
974 UnderlyingCashType STRING FIXED=Fixed DIFF=Diff
975 UnderlyingSettlementType INT 2=TPlus1 4=TPlus3 5=TPlus4
976 QuantityDate LOCALMKTDATE
977 ContIntRptID STRING
978 LateIndicator BOOLEAN
979 InputSource STRING
980 SecurityUpdateAction CHAR A=Add D=Delete M=Modify
981 NoExpiration NUMINGROUP
982 ExpirationQtyType INT 1=AutoExercise 2=NonAutoExercise 3=FinalWillBeExercised 4=ContraryIntention 5=Difference
983 ExpQty QTY
984 NoUnderlyingAmounts NUMINGROUP
985 UnderlyingPayAmount AMT
986 UnderlyingCollectAmount AMT
987 UnderlyingSettlementDate LOCALMKTDATE
988 UnderlyingSettlementStatus STRING
989 SecondaryIndividualAllocID STRING
990 LegReportID STRING
991 RndPx PRICE
992 IndividualAllocType INT 1=SubAllocate 2=ThirdPartyAllocation
993 AllocCustomerCapacity STRING
994 TierCode STRING
996 UnitOfMeasure STRING Bcf=BillionCubicFeet MMbbl=MillionBarrels MMBtu=OneMillionBtu MWh=MegawattHours Bbl=Barrels Bu=Bushels lbs=Pounds Gal=Gallons oz_tr=TroyOunces t=MetricTons tn=Tons USD=UsDollars
997 TimeUnit STRING H=Hour Min=Minute S=Second D=Day Wk=Week Mo=Month Yr=Year
998 UnderlyingUnitOfMeasure STRING
999 LegUnitOfMeasure STRING
1000 UnderlyingTimeUnit STRING
1001 LegTimeUnit STRING
1002 AllocMethod INT 1=Automatic 2=Guarantor 3=Manual
1003 TradeID STRING
1005 SideTradeReportID STRING
1006 SideFillStationCd STRING
1007 SideReasonCd STRING
1008 SideTrdSubTyp INT
1009 SideQty INT
1011 MessageEventSource STRING
1012 SideTrdRegTimestamp UTCTIMESTAMP
1013 SideTrdRegTimestampType INT
1014 SideTrdRegTimestampSrc STRING
1015 AsOfIndicator CHAR 0=False 1=True
1016 NoSideTrdRegTS NUMINGROUP
1017 LegOptionRatio FLOAT
1018 NoInstrumentParties NUMINGROUP
1019 InstrumentPartyID STRING
1020 TradeVolume QTY
1021 MDBookType INT 1=TopOfBook 2=PriceDepth 3=OrderDepth
1022 MDFeedType STRING
1023 MDPriceLevel INT
1024 MDOriginType INT 0=Book 1=OffBook 2=Cross
1025 FirstPx PRICE
1026 MDEntrySpotRate FLOAT
1027 MDEntryForwardPoints PRICEOFFSET
1028 ManualOrderIndicator BOOLEAN
1029 CustDirectedOrder BOOLEAN
1030 ReceivedDeptID STRING
1031 CustOrderHandlingInst MULTIPLESTRINGVALUE ADD=AddOnOrder AON=AllOrNone CNH=CashNotHeld DIR=DirectedOrder E.W=ExchangeForPhysicalTransaction FOK=FillOrKill IO=ImbalanceOnly IOC=ImmediateOrCancel LOO=LimitOnOpen LOC=LimitOnClose MAO=MarketAtOpen MAC=MarketAtClose MOO=MarketOnOpen MOC=MarketOnClose MQT=MinimumQuantity NH=NotHeld OVD=OverTheDay PEG=Pegged RSV=ReserveSizeOrder S.W=StopStockTransaction SCL=Scale TMO=TimeOrder TS=TrailingStop WRK=Work
1032 OrderHandlingInstSource INT 1=Nasdoats
1033 DeskType STRING A=Agency AR=Arbitrage D=Derivatives IN=International IS=Institutional O=Other PF=PreferredTrading PR=Proprietary PT=ProgramTrading S=Sales T=Trading
1034 DeskTypeSource INT 1=Nasdoats
1035 DeskOrderHandlingInst MULTIPLESTRINGVALUE ADD=AddOnOrder AON=AllOrNone CNH=CashNotHeld DIR=DirectedOrder E.W=ExchangeForPhysicalTransaction FOK=FillOrKill IO=ImbalanceOnly IOC=ImmediateOrCancel LOO=LimitOnOpen LOC=LimitOnClose MAO=MarketAtOpen MAC=MarketAtClose MOO=MarketOnOpen MOC=MarketOnClose MQT=MinimumQuantity NH=NotHeld OVD=OverTheDay PEG=Pegged RSV=ReserveSizeOrder S.W=StopStockTransaction SCL=Scale TMO=TimeOrder TS=TrailingStop WRK=Work
1036 ExecAckStatus CHAR 0=Received 1=Accepted 2=Don
1037 UnderlyingDeliveryAmount AMT
1038 UnderlyingCapValue AMT
1039 UnderlyingSettlMethod STRING
1040 SecondaryTradeID STRING
1041 FirmTradeID STRING
1042 SecondaryFirmTradeID STRING
1043 CollApplType INT 0=SpecificDeposit 1=General
1044 UnderlyingAdjustedQuantity QTY
1045 UnderlyingFXRate FLOAT
1046 UnderlyingFXRateCalc CHAR D=Divide M=Multiply
1047 AllocPositionEffect CHAR O=Open C=Close R=Rolled F=Fifo
1048 DealingCapacity PRICEOFFSET
1049 InstrmtAssignmentMethod CHAR R=Random P=ProRata
1050 InstrumentPartyIDSource CHAR
1051 InstrumentPartyRole INT
1052 NoInstrumentPartySubIDs NUMINGROUP
1053 InstrumentPartySubID STRING
1054 InstrumentPartySubIDType INT
1055 PositionCurrency STRING
1056 CalculatedCcyLastQty QTY
1057 AggressorIndicator BOOLEAN Y=Yes N=No
1058 NoUndlyInstrumentParties NUMINGROUP
1059 UndlyInstrumentPartyID STRING
1060 UndlyInstrumentPartyIDSource CHAR
1061 UndlyInstrumentPartyRole INT
1062 NoUndlyInstrumentPartySubIDs NUMINGROUP
1063 UndlyInstrumentPartySubID STRING
1064 UndlyInstrumentPartySubIDType INT
1065 BidSwapPoints PRICEOFFSET
1066 OfferSwapPoints PRICEOFFSET
1067 LegBidForwardPoints PRICEOFFSET
1068 LegOfferForwardPoints PRICEOFFSET
1069 SwapPoints PRICEOFFSET
1070 MDQuoteType INT 0=Indicative 1=Tradeable 2=RestrictedTradeable 3=Counter 4=IndicativeAndTradeable
1071 LastSwapPoints PRICEOFFSET
1072 SideGrossTradeAmt AMT
1073 LegLastForwardPoints PRICEOFFSET
1074 LegCalculatedCcyLastQty QTY
1075 LegGrossTradeAmt AMT
1079 MaturityTime TZTIMEONLY
1080 RefOrderID STRING
1081 RefOrderIDSource CHAR 0=SecondaryOrderId 1=OrderId 2=MdEntryId 3=QuoteEntryId
1082 SecondaryDisplayQty QTY
1083 DisplayWhen CHAR 1=Immediate 2=Exhaust
1084 DisplayMethod CHAR 1=Initial 2=New 3=Random
1085 DisplayLowQty QTY
1086 DisplayHighQty QTY
1087 DisplayMinIncr QTY
1088 RefreshQty QTY
1089 MatchIncrement QTY
1090 MaxPriceLevels INT
1091 PreTradeAnonymity BOOLEAN
1092 PriceProtectionScope CHAR 0=None 1=Local 2=National 3=Global
1093 LotType CHAR 1=OddLot 2=RoundLot 3=BlockLot
1094 PegPriceType INT 1=LastPeg 2=MidPricePeg 3=OpeningPeg 4=MarketPeg 5=PrimaryPeg 7=PegToVwap 8=TrailingStopPeg 9=PegToLimitPrice
1095 PeggedRefPrice PRICE
1096 PegSecurityIDSource STRING
1097 PegSecurityID STRING
1098 PegSymbol STRING
1099 PegSecurityDesc STRING
1100 TriggerType CHAR 1=PartialExecution 2=SpecifiedTradingSession 3=NextAuction 4=PriceMovement
1101 TriggerAction CHAR 1=Activate 2=Modify 3=Cancel
1102 TriggerPrice PRICE
1103 TriggerSymbol STRING
1104 TriggerSecurityID STRING
1105 TriggerSecurityIDSource STRING
1106 TriggerSecurityDesc STRING
1107 TriggerPriceType CHAR 1=BestOffer 2=LastTrade 3=BestBid 4=BestBidOrLastTrade 5=BestOfferOrLastTrade 6=BestMid
1108 TriggerPriceTypeScope CHAR 0=None 1=Local 2=National 3=Global
1109 TriggerPriceDirection CHAR U=Up D=Down
1110 TriggerNewPrice PRICE
1111 TriggerOrderType CHAR 1=Market 2=Limit
1112 TriggerNewQty QTY
1113 TriggerTradingSessionID STRING
1114 TriggerTradingSessionSubID STRING
1115 OrderCategory CHAR 1=Order 2=Quote 3=PrivatelyNegotiatedTrade 4=MultilegOrder 5=LinkedOrder 6=QuoteRequest 7=ImpliedOrder 8=CrossOrder 9=StreamingPrice
1116 NoRootPartyIDs NUMINGROUP
1117 RootPartyID STRING
1118 RootPartyIDSource CHAR
1119 RootPartyRole INT
1120 NoRootPartySubIDs NUMINGROUP
1121 RootPartySubID STRING
1122 RootPartySubIDType INT
1123 TradeHandlingInstr CHAR 0=TradeConfirmation 1=TwoPartyReport 2=OnePartyReportForMatching 3=OnePartyReportForPassThrough 4=AutomatedFloorOrderRouting 5=TwoPartyReportForClaim
1124 OrigTradeHandlingInstr CHAR
1125 OrigTradeDate LOCALMKTDATE
1126 OrigTradeID STRING
1127 OrigSecondaryTradeID STRING
1128 ApplVerID STRING 0=Fix27 1=Fix30 2=Fix40 3=Fix41 4=Fix42 5=Fix43 6=Fix44 7=Fix50 8=Fix50Sp1
1129 CstmApplVerID STRING
1130 RefApplVerID STRING
1131 RefCstmApplVerID STRING
1132 TZTransactTime TZTIMESTAMP
1133 ExDestinationIDSource CHAR B=Bic C=GeneralIdentifier D=Proprietary E=IsoCountryCode G=Mic
1134 ReportedPxDiff BOOLEAN
1135 RptSys STRING
1136 AllocClearingFeeIndicator STRING
1137 DefaultApplVerID STRING
1138 DisplayQty QTY
1139 ExchangeSpecialInstructions STRING
1140 MaxTradeVol QTY
1141 NoMDFeedTypes NUMINGROUP
1142 MatchAlgorithm STRING
1143 MaxPriceVariation FLOAT
1144 ImpliedMarketIndicator INT 0=NotImplied 1=ImpliedIn 2=ImpliedOut 3=BothImpliedInAndImpliedOut
1145 EventTime UTCTIMESTAMP
1146 MinPriceIncrementAmount AMT
1147 UnitOfMeasureQty QTY
1148 LowLimitPrice PRICE
1149 HighLimitPrice PRICE
1150 TradingReferencePrice PRICE
1151 SecurityGroup STRING
1152 LegNumber INT
1153 SettlementCycleNo INT
1154 SideCurrency CURRENCY
1155 SideSettlCurrency CURRENCY
1156 ApplExtID INT
1157 CcyAmt AMT
1158 NoSettlDetails NUMINGROUP
1159 SettlObligMode INT 1=Preliminary 2=Final
1160 SettlObligMsgID STRING
1161 SettlObligID STRING
1162 SettlObligTransType CHAR C=Cancel N=New R=Replace T=Restate
1163 SettlObligRefID STRING
1164 SettlObligSource CHAR 1=InstructionsOfBroker 2=InstructionsForInstitution 3=Investor
1165 NoSettlOblig NUMINGROUP
1166 QuoteMsgID STRING
1167 QuoteEntryStatus INT 0=Accepted 5=Rejected 6=RemovedFromMarket 7=Expired 12=LockedMarketWarning 13=CrossMarketWarning 14=CanceledDueToLockMarket 15=CanceledDueToCrossMarket 16=Active
1168 TotNoCxldQuotes INT
1169 TotNoAccQuotes INT
1170 TotNoRejQuotes INT
1171 PrivateQuote BOOLEAN Y=Yes N=No
1172 RespondentType INT 1=AllMarketParticipants 2=SpecifiedMarketParticipants 3=AllMarketMakers 4=PrimaryMarketMaker
1173 MDSubBookType INT
1174 SecurityTradingEvent INT 1=OrderImbalance 2=TradingResumes 3=PriceVolatilityInterruption 4=ChangeOfTradingSession 5=ChangeOfTradingSubsession 6=ChangeOfSecurityTradingStatus 7=ChangeOfBookType 8=ChangeOfMarketDepth
1175 NoStatsIndicators NUMINGROUP
1176 StatsType INT 1=ExchangeLast 2=High 3=AveragePrice 4=Turnover
1177 NoOfSecSizes NUMINGROUP
1178 MDSecSizeType INT 1=Customer
1179 MDSecSize QTY
1180 ApplID STRING
1181 ApplSeqNum SEQNUM
1182 ApplBegSeqNum SEQNUM
1183 ApplEndSeqNum SEQNUM
1184 SecurityXMLLen LENGTH
1185 SecurityXML XMLDATA
1186 SecurityXMLSchema STRING
1187 RefreshIndicator BOOLEAN
1188 Volatility FLOAT
1189 TimeToExpiration FLOAT
1190 RiskFreeRate FLOAT
1191 PriceUnitOfMeasure STRING
1192 PriceUnitOfMeasureQty QTY
1193 SettlMethod CHAR C=CashSettlementRequired P=PhysicalSettlementRequired
1194 ExerciseStyle INT 0=European 1=American 2=Bermuda
1195 OptPayAmount AMT
1196 PriceQuoteMethod STRING STD=Standard INX=Index INT=InterestRateIndex
1197 FuturesValuationMethod STRING EQTY=PremiumStyle FUT=FuturesStyleMarkToMarket FUTDA=FuturesStyleWithAnAttachedCashAdjustment
1198 ListMethod INT 0=PreListedOnly 1=UserRequested
1199 CapPrice PRICE
1200 FloorPrice PRICE
1201 NoStrikeRules NUMINGROUP
1202 StartStrikePxRange PRICE
1203 EndStrikePxRange PRICE
1204 StrikeIncrement FLOAT
1205 NoTickRules NUMINGROUP
1206 StartTickPriceRange PRICE
1207 EndTickPriceRange PRICE
1208 TickIncrement PRICE
1209 TickRuleType INT 0=Regular 1=Variable 2=Fixed 3=TradedAsASpreadLeg 4=SettledAsASpreadLeg
1210 NestedInstrAttribType INT
1211 NestedInstrAttribValue STRING
1212 LegMaturityTime TZTIMEONLY
1213 UnderlyingMaturityTime TZTIMEONLY
1214 DerivativeSymbol STRING
1215 DerivativeSymbolSfx STRING
1216 DerivativeSecurityID STRING
1217 DerivativeSecurityIDSource STRING
1218 NoDerivativeSecurityAltID NUMINGROUP
1219 DerivativeSecurityAltID STRING
1220 DerivativeSecurityAltIDSource STRING
1221 SecondaryLowLimitPrice PRICE
1222 MaturityRuleID STRING
1223 StrikeRuleID STRING
1224 LegUnitOfMeasureQty QTY
1225 DerivativeOptPayAmount AMT
1226 EndMaturityMonthYear MONTHYEAR
1227 ProductComplex STRING
1228 DerivativeProductComplex STRING
1229 MaturityMonthYearIncrement INT
1230 SecondaryHighLimitPrice PRICE
1231 MinLotSize QTY
1232 NoExecInstRules NUMINGROUP
1234 NoLotTypeRules NUMINGROUP
1235 NoMatchRules NUMINGROUP
1236 NoMaturityRules NUMINGROUP
1237 NoOrdTypeRules NUMINGROUP
1239 NoTimeInForceRules NUMINGROUP
1240 SecondaryTradingReferencePrice PRICE
1241 StartMaturityMonthYear MONTHYEAR
1242 FlexProductEligibilityIndicator BOOLEAN
1243 DerivFlexProductEligibilityIndicator BOOLEAN
1244 FlexibleIndicator BOOLEAN
1245 TradingCurrency CURRENCY
1246 DerivativeProduct INT
1247 DerivativeSecurityGroup STRING
1248 DerivativeCFICode STRING
1249 DerivativeSecurityType STRING
1250 DerivativeSecuritySubType STRING
1251 DerivativeMaturityMonthYear MONTHYEAR
1252 DerivativeMaturityDate LOCALMKTDATE
1253 DerivativeMaturityTime TZTIMEONLY
1254 DerivativeSettleOnOpenFlag STRING
1255 DerivativeInstrmtAssignmentMethod CHAR
1256 DerivativeSecurityStatus STRING
1257 DerivativeInstrRegistry STRING
1258 DerivativeCountryOfIssue COUNTRY
1259 DerivativeStateOrProvinceOfIssue STRING
1260 DerivativeLocaleOfIssue STRING
1261 DerivativeStrikePrice PRICE
1262 DerivativeStrikeCurrency CURRENCY
1263 DerivativeStrikeMultiplier FLOAT
1264 DerivativeStrikeValue FLOAT
1265 DerivativeOptAttribute CHAR
1266 DerivativeContractMultiplier FLOAT
1267 DerivativeMinPriceIncrement FLOAT
1268 DerivativeMinPriceIncrementAmount AMT
1269 DerivativeUnitOfMeasure STRING
1270 DerivativeUnitOfMeasureQty QTY
1271 DerivativeTimeUnit STRING
1272 DerivativeSecurityExchange EXCHANGE
1273 DerivativePositionLimit INT
1274 DerivativeNTPositionLimit INT
1275 DerivativeIssuer STRING
1276 DerivativeIssueDate LOCALMKTDATE
1277 DerivativeEncodedIssuerLen LENGTH
1278 DerivativeEncodedIssuer DATA
1279 DerivativeSecurityDesc STRING
1280 DerivativeEncodedSecurityDescLen LENGTH
1281 DerivativeEncodedSecurityDesc DATA
1282 DerivativeSecurityXMLLen LENGTH
1283 DerivativeSecurityXML DATA
1284 DerivativeSecurityXMLSchema STRING
1285 DerivativeContractSettlMonth MONTHYEAR
1286 NoDerivativeEvents NUMINGROUP
1287 DerivativeEventType INT
1288 DerivativeEventDate LOCALMKTDATE
1289 DerivativeEventTime UTCTIMESTAMP
1290 DerivativeEventPx PRICE
1291 DerivativeEventText STRING
1292 NoDerivativeInstrumentParties NUMINGROUP
1293 DerivativeInstrumentPartyID STRING
1294 DerivativeInstrumentPartyIDSource STRING
1295 DerivativeInstrumentPartyRole INT
1296 NoDerivativeInstrumentPartySubIDs NUMINGROUP
1297 DerivativeInstrumentPartySubID STRING
1298 DerivativeInstrumentPartySubIDType INT
1299 DerivativeExerciseStyle CHAR
1300 MarketSegmentID STRING
1301 MarketID EXCHANGE
1302 MaturityMonthYearIncrementUnits INT 0=Months 1=Days 2=Weeks 3=Years
1303 MaturityMonthYearFormat INT 0=YearMonthOnly 1=YearMonthDay 2=YearMonthWeek
1304 StrikeExerciseStyle INT
1305 SecondaryPriceLimitType INT
1306 PriceLimitType INT 0=Price 1=Ticks 2=Percentage
1308 ExecInstValue CHAR
1309 NoTradingSessionRules NUMINGROUP
1310 NoMarketSegments NUMINGROUP
1311 NoDerivativeInstrAttrib NUMINGROUP
1312 NoNestedInstrAttrib NUMINGROUP
1313 DerivativeInstrAttribType INT
1314 DerivativeInstrAttribValue STRING
1315 DerivativePriceUnitOfMeasure STRING
1316 DerivativePriceUnitOfMeasureQty QTY
1317 DerivativeSettlMethod CHAR
1318 DerivativePriceQuoteMethod STRING
1319 DerivativeFuturesValuationMethod STRING
1320 DerivativeListMethod INT
1321 DerivativeCapPrice PRICE
1322 DerivativeFloorPrice PRICE
1323 DerivativePutOrCall INT
1324 ListUpdateAction CHAR
1325 ParentMktSegmID STRING
1326 TradingSessionDesc STRING
1327 TradSesUpdateAction CHAR
1328 RejectText STRING
1329 FeeMultiplier FLOAT
1330 UnderlyingLegSymbol STRING
1331 UnderlyingLegSymbolSfx STRING
1332 UnderlyingLegSecurityID STRING
1333 UnderlyingLegSecurityIDSource STRING
1334 NoUnderlyingLegSecurityAltID NUMINGROUP
1335 UnderlyingLegSecurityAltID STRING
1336 UnderlyingLegSecurityAltIDSource STRING
1337 UnderlyingLegSecurityType STRING
1338 UnderlyingLegSecuritySubType STRING
1339 UnderlyingLegMaturityMonthYear MONTHYEAR
1340 UnderlyingLegStrikePrice PRICE
1341 UnderlyingLegSecurityExchange STRING
1342 NoOfLegUnderlyings NUMINGROUP
1343 UnderlyingLegPutOrCall INT
1344 UnderlyingLegCFICode STRING
1345 UnderlyingLegMaturityDate LOCALMKTDATE
1346 ApplReqID STRING
1347 ApplReqType INT 0=Retransmission 1=Subscription 2=RequestLastSeqNum 3=RequestApplications 4=Unsubscribe
1348 ApplResponseType INT 0=RequestSuccessfullyProcessed 1=ApplicationDoesNotExist 2=MessagesNotAvailable
1349 ApplTotalMessageCount INT
1350 ApplLastSeqNum SEQNUM
1351 NoApplIDs NUMINGROUP
1352 ApplResendFlag BOOLEAN
1353 ApplResponseID STRING
1354 ApplResponseError INT 0=ApplicationDoesNotExist 1=MessagesRequestedAreNotAvailable 2=UserNotAuthorizedForApplication
1355 RefApplID STRING
1356 ApplReportID STRING
1357 RefApplLastSeqNum SEQNUM
1358 LegPutOrCall INT
1361 TotNoFills INT
1362 NoFills NUMINGROUP
1363 FillExecID STRING
1364 FillPx PRICE
1365 FillQty QTY
1366 LegAllocID STRING
1367 LegAllocSettlCurrency CURRENCY
1368 TradSesEvent INT 0=TradingResumes 1=ChangeOfTradingSession 2=ChangeOfTradingSubsession 3=ChangeOfTradingStatus
1369 MassActionReportID STRING
1370 NoNotAffectedOrders NUMINGROUP
1371 NotAffectedOrderID STRING
1372 NotAffOrigClOrdID STRING
1373 MassActionType INT 1=SuspendOrders 2=ReleaseOrdersFromSuspension 3=CancelOrders
1374 MassActionScope INT 1=AllOrdersForASecurity 2=AllOrdersForAnUnderlyingSecurity 3=AllOrdersForAProduct 4=AllOrdersForAcfiCode 5=AllOrdersForASecurityType 6=AllOrdersForATradingSession 7=AllOrders 8=AllOrdersForAMarket 9=AllOrdersForAMarketSegment 10=AllOrdersForASecurityGroup
1375 MassActionResponse INT 0=Rejected 1=Accepted
1376 MassActionRejectReason INT 0=MassActionNotSupported 1=InvalidOrUnknownSecurity 2=InvalidOrUnknownUnderlyingSecurity 3=InvalidOrUnknownProduct 4=InvalidOrUnknownCfiCode 5=InvalidOrUnknownSecurityType 6=InvalidOrUnknownTradingSession 7=InvalidOrUnknownMarket 8=InvalidOrUnknownMarketSegment 9=InvalidOrUnknownSecurityGroup 99=Other
1377 MultilegModel INT 0=PredefinedMultilegSecurity 1=UserDefinedMultilegSecurity 2=UserDefined
1378 MultilegPriceMethod INT 0=NetPrice 1=ReversedNetPrice 2=YieldDifference 3=Individual 4=ContractWeightedAveragePrice 5=MultipliedPrice
1379 LegVolatility FLOAT
1380 DividendYield PERCENTAGE
1381 LegDividendYield PERCENTAGE
1382 CurrencyRatio FLOAT
1383 LegCurrencyRatio FLOAT
1384 LegExecInst MULTIPLECHARVALUE
1385 ContingencyType INT 1=OneCancelsTheOther 2=OneTriggersTheOther 3=OneUpdatesTheOtherAbsolute 4=OneUpdatesTheOtherProportional
1386 ListRejectReason INT 0=BrokerCredit 2=ExchangeClosed 4=TooLateToEnter 5=UnknownOrder 6=DuplicateOrder 11=UnsupportedOrderCharacteristic 99=Other
1387 NoTrdRepIndicators NUMINGROUP
1388 TrdRepPartyRole INT
1389 TrdRepIndicator BOOLEAN
1390 TradePublishIndicator INT 0=DoNotPublishTrade 1=PublishTrade 2=DeferredPublication
1391 UnderlyingLegOptAttribute CHAR
1392 UnderlyingLegSecurityDesc STRING
1393 MarketReqID STRING
1394 MarketReportID STRING
1395 MarketUpdateAction CHAR A=Add D=Delete M=Modify
1396 MarketSegmentDesc STRING
1397 EncodedMktSegmDescLen LENGTH
1398 EncodedMktSegmDesc DATA
1399 ApplNewSeqNum SEQNUM
1400 EncryptedPasswordMethod INT
1401 EncryptedPasswordLen LENGTH
1402 EncryptedPassword DATA
1403 EncryptedNewPasswordLen LENGTH
1404 EncryptedNewPassword DATA
1405 UnderlyingLegMaturityTime TZTIMEONLY
1406 RefApplExtID INT
1407 DefaultApplExtID INT
1408 DefaultCstmApplVerID STRING
1409 SessionStatus INT 0=SessionActive 1=SessionPasswordChanged 2=SessionPasswordDueToExpire 3=NewSessionPasswordDoesNotComplyWithPolicy 4=SessionLogoutComplete 5=InvalidUsernameOrPassword 6=AccountLocked 7=LogonsAreNotAllowedAtThisTime 8=PasswordExpired
1410 DefaultVerIndicator BOOLEAN
1411 Nested4PartySubIDType INT
1412 Nested4PartySubID STRING
1413 NoNested4PartySubIDs NUMINGROUP
1414 NoNested4PartyIDs NUMINGROUP
1415 Nested4PartyID STRING
1416 Nested4PartyIDSource CHAR
1417 Nested4PartyRole INT
1418 LegLastQty QTY
1419 UnderlyingExerciseStyle INT
1420 LegExerciseStyle INT
1421 LegPriceUnitOfMeasure STRING
1422 LegPriceUnitOfMeasureQty QTY
1423 UnderlyingUnitOfMeasureQty QTY
1424 UnderlyingPriceUnitOfMeasure STRING
1425 UnderlyingPriceUnitOfMeasureQty QTY
1426 ApplReportType INT 0=ApplSeqNumReset 1=LastMessageSent 2=ApplicationAlive`,
})
