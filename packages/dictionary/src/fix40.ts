// Written by `fix dictionary import` from FIX40.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix40-messages.js'

export type * from './fix40-messages.js'

/** FIX.4.0, all of it. */
export const fix40: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.4.0',
  header: '8! 9! 35! 49! 56! 115 128 90 91 34! 50 57 116 129 43 97 52! 122',
  trailer: '93 89 10!',
  components: `
`,
  messages: `
0 Heartbeat+ 112
1 TestRequest+ 112!
2 ResendRequest+ 7! 16!
3 Reject+ 45! 58
4 SequenceReset+ 123 36!
5 Logout+ 58
6 IOI 23! 28! 26 55! 65 48 22 106 107 54! 27! 44 15 62 25 24 130 104 58
7 Advertisement 2! 5! 3 55! 65 48 22 106 107 4! 53! 44 15 60 58
8 ExecutionReport 37! 11 109 76 66 17! 20! 19 39! 103 1 63 64 55! 65 48 22 106 107 54! 38! 40 44 99 15 59 126 18 47 32! 31! 30 29 14! 6! 75 60 113 12 13 136( 137 138 139 ) 118 119 120 58
9 OrderCancelReject 37! 11! 109 76 66 102 58
A Logon+ 98! 108! 95 96
B News 42 61 46 33! 58! 95 96
C Email 94! 42 46 37 11 33! 58! 95 96
D NewOrderSingle 11! 109 76 1 63 64 21! 18 110 111 100 81 55! 65 48 22 106 107 140 54! 114 38! 40! 44 99 15 23 117 59 126 12 13 47 121 120 58
E NewOrderList 66! 105 67! 68! 69 11! 109 76 1 63 64 21! 18 110 111 100 81 55! 65 48 22 106 107 140 54! 114 38! 40! 44 99 15 59 126 12 13 47 121 120 58
F OrderCancelRequest 41! 37 11! 66 125! 109 76 55! 65 48 22 106 107 54! 38! 58
G OrderCancelReplaceRequest 37 109 76 41! 11! 66 1 63 64 21! 18 110 111 100 55! 65 48 22 106 107 54! 38! 40! 44 99 15 59 126 12 13 47 121 120 58
H OrderStatusRequest 37 11! 109 76 55! 65 106 107 54!
J Allocation 70! 71! 72 73!( 11! 37 66 105 ) 124( 17 32 31 30 ) 54! 55! 65 48 22 106 107 53! 6! 15 74 75! 60 63 64 118 136( 137 138 139 ) 119 120 77 58 78!( 79! 80! 81 76 109 12 13 85 92 86 )
K ListCancelRequest 66! 105 58
L ListExecute 66! 105 58
M ListStatusRequest 66! 105 58
N ListStatus 66! 105 82! 83! 73!( 11! 14! 84! 6! )
P AllocationInstructionAck 109 76 70! 75! 60 87! 88 58
Q DontKnowTrade 37 17 127! 55! 54! 38! 32! 31! 58
R QuoteRequest 131! 55! 65 48 22 106 107 140 54 38
S Quote 131 117! 55! 65 48 22 106 107 132! 133 134 135 62`,
  fields: `
1 Account CHAR
2 AdvId INT
3 AdvRefID INT
4 AdvSide CHAR B=Buy S=Sell T=Trade X=Cross
5 AdvTransType CHAR C=Cancel N=New R=Replace
6 AvgPx FLOAT
7 BeginSeqNo INT
8 BeginString CHAR
9 BodyLength INT
10 CheckSum CHAR
11 ClOrdID CHAR
12 Commission FLOAT
13 CommType CHAR 1=PerUnit 2=Percent 3=Absolute
14 CumQty INT
15 Currency CHAR
16 EndSeqNo INT
17 ExecID INT
18 ExecInst CHAR 0=StayOnOfferSide 1=NotHeld 2=Work 3=GoAlong 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide A=NoCross B=OkToCross C=CallFirst D=PercentOfVolume E=DoNotIncrease F=DoNotReduce G=AllOrNone I=InstitutionsOnly L=LastPeg M=MidPricePeg N=NonNegotiable O=OpeningPeg P=MarketPeg R=PrimaryPeg S=Suspend
19 ExecRefID INT
20 ExecTransType CHAR 0=New 1=Cancel 2=Correct 3=Status
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 IDSource CHAR 1=Cusip 2=Sedol 3=Quik 4=IsinNumber 5=RicCode
23 IOIid INT
24 IOIOthSvc CHAR A=Autex B=Bridge
25 IOIQltyInd CHAR H=High L=Low M=Medium
26 IOIRefID INT
27 IOIShares CHAR L=Large M=Medium S=Small
28 IOITransType CHAR C=Cancel N=New R=Replace
29 LastCapacity CHAR 1=Agent 2=CrossAsAgent 3=CrossAsPrincipal 4=Principal
30 LastMkt CHAR
31 LastPx FLOAT
32 LastShares INT
33 LinesOfText INT
34 MsgSeqNum INT
35 MsgType CHAR 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject A=Logon B=News C=Email D=NewOrderSingle E=NewOrderList F=OrderCancelRequest G=OrderCancelReplaceRequest H=OrderStatusRequest J=AllocationInstruction K=ListCancelRequest L=ListExecute M=ListStatusRequest N=ListStatus P=AllocationInstructionAck Q=DontKnowTrade R=QuoteRequest S=Quote
36 NewSeqNo INT
37 OrderID CHAR
38 OrderQty INT
39 OrdStatus CHAR 0=New 1=PartiallyFilled 2=Filled 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired
40 OrdType CHAR 1=Market 2=Limit 3=Stop 4=StopLimit 5=MarketOnClose 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis A=OnClose B=LimitOnClose C=ForexMarket D=PreviouslyQuoted E=PreviouslyIndicated P=Pegged
41 OrigClOrdID CHAR
42 OrigTime TIME
43 PossDupFlag CHAR N=No Y=Yes
44 Price FLOAT
45 RefSeqNum INT
46 RelatdSym CHAR
47 Rule80A CHAR A=AgencySingleOrder C=ProprietaryNonAlgo D=ProgramOrderMember I=IndividualInvestor J=ProprietaryAlgo K=AgencyAlgo M=ProgramOrderOtherMember N=AgentForOtherMember U=AgencyIndexArb W=AllOtherOrdersAsAgentForOtherMember Y=AgencyNonAlgo
48 SecurityID CHAR
49 SenderCompID CHAR
50 SenderSubID CHAR
52 SendingTime TIME
53 Shares INT
54 Side CHAR 1=Buy 2=Sell 3=BuyMinus 4=SellPlus 5=SellShort 6=SellShortExempt
55 Symbol CHAR
56 TargetCompID CHAR
57 TargetSubID CHAR
58 Text CHAR
59 TimeInForce CHAR 0=Day 1=GoodTillCancel 2=AtTheOpening 3=ImmediateOrCancel 4=FillOrKill 5=GoodTillCrossing 6=GoodTillDate
60 TransactTime TIME
61 Urgency CHAR 0=Normal 1=Flash 2=Background
62 ValidUntilTime TIME
63 SettlmntTyp CHAR 0=Regular 1=Cash 2=NextDay 3=TPlus2 4=TPlus3 5=TPlus4 6=Future 7=WhenAndIfIssued 8=SellersOption 9=TPlus5
64 FutSettDate DATE
65 SymbolSfx CHAR
66 ListID CHAR
67 ListSeqNo INT
68 ListNoOrds INT
69 ListExecInst CHAR
70 AllocID INT
71 AllocTransType CHAR 0=New 1=Replace 2=Cancel
72 RefAllocID INT
73 NoOrders INT
74 AvgPrxPrecision INT
75 TradeDate DATE
76 ExecBroker CHAR
77 OpenClose CHAR
78 NoAllocs INT
79 AllocAccount CHAR
80 AllocShares INT
81 ProcessCode CHAR 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut 6=PlanSponsor
82 NoRpts INT
83 RptSeq INT
84 CxlQty INT
85 NoDlvyInst INT
86 DlvyInst CHAR
87 AllocStatus INT 0=Accepted 1=BlockLevelReject 2=AccountLevelReject 3=Received
88 AllocRejCode INT 0=UnknownAccount 1=IncorrectQuantity 2=IncorrectAveragegPrice 3=UnknownExecutingBrokerMnemonic 4=CommissionDifference 5=UnknownOrderId 6=UnknownListId 7=OtherSeeText
89 Signature DATA
90 SecureDataLen LENGTH
91 SecureData DATA
92 BrokerOfCredit CHAR
93 SignatureLength LENGTH
94 EmailType CHAR 0=New 1=Reply 2=AdminReply
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend CHAR
98 EncryptMethod INT 0=None 1=Pkcs 2=Des 3=Pkcsdes 4=Pgpdes 5=Pgpdesmd5 6=Pem
99 StopPx FLOAT
100 ExDestination CHAR 0=None 4=Posit
102 CxlRejReason INT 0=TooLateToCancel 1=UnknownOrder
103 OrdRejReason INT 0=BrokerCredit 1=UnknownSymbol 2=ExchangeClosed 3=OrderExceedsLimit 4=TooLateToEnter
104 IOIQualifier CHAR A=AllOrNone C=AtTheClose I=InTouchWith L=Limit M=MoreBehind O=AtTheOpen P=TakingAPosition Q=AtTheMarket S=PortfolioShown T=ThroughTheDay V=Versus W=Indication X=CrossingOpportunity
105 WaveNo CHAR
106 Issuer CHAR
107 SecurityDesc CHAR
108 HeartBtInt INT
109 ClientID CHAR
110 MinQty INT
111 MaxFloor INT
112 TestReqID CHAR
113 ReportToExch CHAR N=No Y=Yes
114 LocateReqd CHAR N=No Y=Yes
115 OnBehalfOfCompID CHAR
116 OnBehalfOfSubID CHAR
117 QuoteID CHAR
118 NetMoney FLOAT
119 SettlCurrAmt FLOAT
120 SettlCurrency CHAR
121 ForexReq CHAR N=No Y=Yes
122 OrigSendingTime TIME
123 GapFillFlag CHAR N=No Y=Yes
124 NoExecs INT
125 CxlType CHAR F=FullRemainingQuantity P=PartialCancel
126 ExpireTime TIME
127 DKReason CHAR A=UnknownSymbol B=WrongSide C=QuantityExceedsOrder D=NoMatchingOrder E=PriceExceedsLimit Z=Other
128 DeliverToCompID CHAR
129 DeliverToSubID CHAR
130 IOINaturalFlag CHAR N=No Y=Yes
131 QuoteReqID CHAR
132 BidPx FLOAT
133 OfferPx FLOAT
134 BidSize INT
135 OfferSize INT
136 NoMiscFees INT
137 MiscFeeAmt FLOAT
138 MiscFeeCurr CHAR
139 MiscFeeType CHAR 1=Regulatory 2=Tax 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other
140 PrevClosePx FLOAT`,
})
