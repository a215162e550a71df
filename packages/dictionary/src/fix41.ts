// Written by `fix dictionary import` from FIX41.xml: facts only. Do not edit.
import { dictionary, type Dictionary } from './tables.ts'
import type { Messages } from './fix41-messages.js'

export type * from './fix41-messages.js'

/** FIX.4.1, all of it. */
export const fix41: Dictionary<Messages> = /* @__PURE__ */ dictionary<Messages>({
  beginString: 'FIX.4.1',
  header: '8! 9! 35! 49! 56! 115 128 90 91 34! 50 142 57 143 116 144 129 145 43 97 52! 122',
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
6 IOI 23! 28! 26 55! 65 48 22 167 200 205 201 202 206 207 106 107 54! 27! 44 15 62 25 24 130 199( 104 ) 58 60 149
7 Advertisement 2! 5! 3 55! 65 48 22 167 200 205 201 202 206 207 106 107 4! 53! 44 15 75 60 58 149 30
8 ExecutionReport 37! 198 11 41 109 76 66 17! 20! 19 150! 39! 103 1 63 64 55! 65 48 22 167 200 205 201 202 206 207 106 107 54! 38! 40 44 99 211 15 59 126 18 47 32! 31! 194 195 30 29 151! 14! 6! 75 60 113 12 13 119 120 155 156 58
9 OrderCancelReject 37! 198 11! 41! 39! 109 76 66 102 58
A Logon+ 98! 108! 95 96 141
B News 42 61 148! 146( 46 65 48 22 167 200 205 201 202 206 207 106 107 ) 33!( 58! ) 149 95 96
C Email 164! 94! 42 147! 146( 46 65 48 22 167 200 205 201 202 206 207 106 107 ) 37 11 33!( 58! ) 95 96
D NewOrderSingle 11! 109 76 1 63 64 21! 18 110 111 100 81 55! 65 48 22 167 200 205 201 202 206 207 106 107 140 54! 114 38 152 40! 44 99 15 23 117 59 126 12 13 47 121 120 58 193 192 77 203 204 210 211
E NewOrderList 66! 105 67! 68! 69 11! 109 76 1 63 64 21! 18 110 111 100 81 55! 65 48 22 167 200 205 201 202 206 207 106 107 140 54! 114 38! 40! 44 99 211 15 59 126 12 13 47 121 120 58 193 192 77 203 204 210
F OrderCancelRequest 41! 37 11! 66 109 76 55! 65 48 22 167 200 205 201 202 206 207 106 107 54! 38 152 58
G OrderCancelReplaceRequest 37 109 76 41! 11! 66 1 63 64 21! 18 110 111 100 55! 65 48 22 167 200 205 201 202 206 207 106 107 54! 38 152 40! 44 99 211 15 59 126 12 13 47 121 120 58 193 192 77 203 204 210 114
H OrderStatusRequest 37 11! 109 76 55! 65 48 22 167 200 205 201 202 206 207 106 107 54!
J Allocation 70! 71! 72 196 197 73( 11 37 198 66 105 ) 124( 32 17 31 29 ) 54! 55! 65 48 22 167 200 205 201 202 206 207 106 107 53! 30 6! 15 74 75! 60 63 64 118 77 58 157 158 78( 79 80! 81 92 208 209 161 76 109 12 13 153 154 119 120 155 156 159 160 136( 137 138 139 ) )
K ListCancelRequest 66! 105 58
L ListExecute 66! 105 58
M ListStatusRequest 66! 105 58
N ListStatus 66! 105 82! 83! 73!( 11! 14! 151! 84! 6! )
P AllocationInstructionAck 109 76 70! 75! 60 87! 88 58
Q DontKnowTrade 37 17 127! 55! 65 48 22 167 200 205 201 202 206 207 106 107 54! 38 152 32 31 58
R QuoteRequest 131! 55! 65 48 22 167 200 205 201 202 206 207 106 107 140 54 38 64 40 193 192
S Quote 131 117! 55! 65 48 22 167 200 205 201 202 206 207 106 107 132 133 134 135 62 188 190 189 191 60 64 40 193 192
T SettlementInstructions 162! 163! 160! 165! 79! 166 75 70 30 54 167 168 60! 109 76 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187`,
  fields: `
1 Account CHAR
2 AdvId CHAR
3 AdvRefID CHAR
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
17 ExecID CHAR
18 ExecInst CHAR 0=StayOnOfferSide 1=NotHeld 2=Work 3=GoAlong 4=OverTheDay 5=Held 6=ParticipateDoNotInitiate 7=StrictScale 8=TryToScale 9=StayOnBidSide A=NoCross B=OkToCross C=CallFirst D=PercentOfVolume E=DoNotIncrease F=DoNotReduce G=AllOrNone I=InstitutionsOnly L=LastPeg M=MidPricePeg N=NonNegotiable O=OpeningPeg P=MarketPeg R=PrimaryPeg S=Suspend U=CustomerDisplayInstruction V=Netting
19 ExecRefID CHAR
20 ExecTransType CHAR 0=New 1=Cancel 2=Correct 3=Status
21 HandlInst CHAR 1=AutomatedExecutionNoIntervention 2=AutomatedExecutionInterventionOk 3=ManualOrder
22 IDSource CHAR 1=Cusip 2=Sedol 3=Quik 4=IsinNumber 5=RicCode 6=IsoCurrencyCode 7=IsoCountryCode
23 IOIid CHAR
24 IOIOthSvc CHAR A=Autex B=Bridge
25 IOIQltyInd CHAR H=High L=Low M=Medium
26 IOIRefID CHAR
27 IOIShares CHAR L=Large M=Medium S=Small
28 IOITransType CHAR C=Cancel N=New R=Replace
29 LastCapacity CHAR 1=Agent 2=CrossAsAgent 3=CrossAsPrincipal 4=Principal
30 LastMkt CHAR
31 LastPx FLOAT
32 LastShares INT
33 LinesOfText INT
34 MsgSeqNum INT
35 MsgType CHAR 0=Heartbeat 1=TestRequest 2=ResendRequest 3=Reject 4=SequenceReset 5=Logout 6=Ioi 7=Advertisement 8=ExecutionReport 9=OrderCancelReject A=Logon B=News C=Email D=NewOrderSingle E=NewOrderList F=OrderCancelRequest G=OrderCancelReplaceRequest H=OrderStatusRequest J=AllocationInstruction K=ListCancelRequest L=ListExecute M=ListStatusRequest N=ListStatus P=AllocationInstructionAck Q=DontKnowTrade R=QuoteRequest S=Quote T=SettlementInstructions
36 NewSeqNo INT
37 OrderID CHAR
38 OrderQty INT
39 OrdStatus CHAR 0=New 1=PartiallyFilled 2=Filled 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired
40 OrdType CHAR 1=Market 2=Limit 3=Stop 4=StopLimit 5=MarketOnClose 6=WithOrWithout 7=LimitOrBetter 8=LimitWithOrWithout 9=OnBasis A=OnClose B=LimitOnClose C=ForexMarket D=PreviouslyQuoted E=PreviouslyIndicated F=ForexLimit G=ForexSwap H=ForexPreviouslyQuoted P=Pegged
41 OrigClOrdID CHAR
42 OrigTime TIME
43 PossDupFlag CHAR N=No Y=Yes
44 Price FLOAT
45 RefSeqNum INT
46 RelatdSym CHAR
47 Rule80A CHAR A=AgencySingleOrder B=ShortExemptTransactionAType C=ProprietaryNonAlgo D=ProgramOrderMember E=ShortExemptTransactionForPrincipal F=ShortExemptTransactionWType H=ShortExemptTransactionIType I=IndividualInvestor J=ProprietaryAlgo K=AgencyAlgo L=ShortExemptTransactionMemberAffliated M=ProgramOrderOtherMember N=AgentForOtherMember O=ProprietaryTransactionAffiliated P=Principal R=TransactionNonMember S=SpecialistTrades T=TransactionUnaffiliatedMember U=AgencyIndexArb W=AllOtherOrdersAsAgentForOtherMember X=ShortExemptTransactionMemberNotAffliated Y=AgencyNonAlgo Z=ShortExemptTransactionNonMember
48 SecurityID CHAR
49 SenderCompID CHAR
50 SenderSubID CHAR
52 SendingTime TIME
53 Shares INT
54 Side CHAR 1=Buy 2=Sell 3=BuyMinus 4=SellPlus 5=SellShort 6=SellShortExempt 7=Undisclosed 8=Cross
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
70 AllocID CHAR
71 AllocTransType CHAR 0=New 1=Replace 2=Cancel 3=Preliminary 4=Calculated
72 RefAllocID CHAR
73 NoOrders INT
74 AvgPrxPrecision INT
75 TradeDate DATE
76 ExecBroker CHAR
77 OpenClose CHAR C=Close O=Open
78 NoAllocs INT
79 AllocAccount CHAR
80 AllocShares INT
81 ProcessCode CHAR 0=Regular 1=SoftDollar 2=StepIn 3=StepOut 4=SoftDollarStepIn 5=SoftDollarStepOut 6=PlanSponsor
82 NoRpts INT
83 RptSeq INT
84 CxlQty INT
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
97 PossResend CHAR N=No Y=Yes
98 EncryptMethod INT 0=None 1=Pkcs 2=Des 3=Pkcsdes 4=Pgpdes 5=Pgpdesmd5 6=Pem
99 StopPx FLOAT
100 ExDestination CHAR
102 CxlRejReason INT 0=TooLateToCancel 1=UnknownOrder
103 OrdRejReason INT 0=BrokerCredit 1=UnknownSymbol 2=ExchangeClosed 3=OrderExceedsLimit 4=TooLateToEnter 5=UnknownOrder 6=DuplicateOrder
104 IOIQualifier CHAR A=AllOrNone C=AtTheClose I=InTouchWith L=Limit M=MoreBehind O=AtTheOpen P=TakingAPosition Q=AtTheMarket S=PortfolioShown T=ThroughTheDay V=Versus W=Indication X=CrossingOpportunity Y=AtTheMidpoint Z=PreOpen
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
139 MiscFeeType CHAR 1=Regulatory 2=Tax 3=LocalCommission 4=ExchangeFees 5=Stamp 6=Levy 7=Other 8=Markup
140 PrevClosePx FLOAT
141 ResetSeqNumFlag CHAR N=No Y=Yes
142 SenderLocationID CHAR
143 TargetLocationID CHAR
144 OnBehalfOfLocationID CHAR
145 DeliverToLocationID CHAR
146 NoRelatedSym INT
147 Subject CHAR
148 Headline CHAR
149 URLLink CHAR
150 ExecType CHAR 0=New 1=PartialFill 2=Fill 3=DoneForDay 4=Canceled 5=Replaced 6=PendingCancel 7=Stopped 8=Rejected 9=Suspended A=PendingNew B=Calculated C=Expired
151 LeavesQty INT
152 CashOrderQty FLOAT
153 AllocAvgPx FLOAT
154 AllocNetMoney FLOAT
155 SettlCurrFxRate FLOAT
156 SettlCurrFxRateCalc CHAR
157 NumDaysInterest INT
158 AccruedInterestRate FLOAT
159 AccruedInterestAmt FLOAT
160 SettlInstMode CHAR 0=Default 1=StandingInstructionsProvided 2=SpecificAllocationAccountOverriding 3=SpecificAllocationAccountStanding
161 AllocText CHAR
162 SettlInstID CHAR
163 SettlInstTransType CHAR C=Cancel N=New R=Replace
164 EmailThreadID CHAR
165 SettlInstSource CHAR 1=BrokerCredit 2=Institution
166 SettlLocation STRING CED=Cedel DTC=DepositoryTrustCompany EUR=EuroClear FED=FederalBookEntry ISO%20Country%20Code=LocalMarketSettleLocation PNY=Physical PTC=ParticipantTrustCompany
167 SecurityType STRING BA=BankersAcceptance CD=CertificateOfDeposit CMO=CollateralizedMortgageObligation CORP=CorporateBond CP=CommercialPaper CPP=CorporatePrivatePlacement CS=CommonStock FHA=FederalHousingAuthority FHL=FederalHomeLoan FN=FederalNationalMortgageAssociation FOR=ForeignExchangeContract FUT=Future GN=GovernmentNationalMortgageAssociation GOVT=TreasuriesAgencyDebenture MF=MutualFund MIO=MortgageInterestOnly MPO=MortgagePrincipalOnly MPP=MortgagePrivatePlacement MPT=MiscellaneousPassThrough MUNI=MunicipalBond NONE=NoSecurityType OPT=Option PS=PreferredStock RP=RepurchaseAgreement RVRP=ReverseRepurchaseAgreement SL=StudentLoanMarketingAssociation TD=TimeDeposit USTB=UsTreasuryBillOld WAR=Warrant ZOO=CatsTigersAndLions
168 EffectiveTime TIME
169 StandInstDbType INT 0=Other 1=Dtcsid 2=ThomsonAlert 3=AGlobalCustodian
170 StandInstDbName CHAR
171 StandInstDbID CHAR
172 SettlDeliveryType INT
173 SettlDepositoryCode CHAR
174 SettlBrkrCode CHAR
175 SettlInstCode CHAR
176 SecuritySettlAgentName CHAR
177 SecuritySettlAgentCode CHAR
178 SecuritySettlAgentAcctNum CHAR
179 SecuritySettlAgentAcctName CHAR
180 SecuritySettlAgentContactName CHAR
181 SecuritySettlAgentContactPhone CHAR
182 CashSettlAgentName CHAR
183 CashSettlAgentCode CHAR
184 CashSettlAgentAcctNum CHAR
185 CashSettlAgentAcctName CHAR
186 CashSettlAgentContactName CHAR
187 CashSettlAgentContactPhone CHAR
188 BidSpotRate FLOAT
189 BidForwardPoints FLOAT
190 OfferSpotRate FLOAT
191 OfferForwardPoints FLOAT
192 OrderQty2 FLOAT
193 FutSettDate2 DATE
194 LastSpotRate FLOAT
195 LastForwardPoints FLOAT
196 AllocLinkID CHAR
197 AllocLinkType INT 0=FxNetting 1=FxSwap
198 SecondaryOrderID CHAR
199 NoIOIQualifiers INT
200 MaturityMonthYear MONTHYEAR
201 PutOrCall INT 0=Put 1=Call
202 StrikePrice FLOAT
203 CoveredOrUncovered INT 0=Covered 1=Uncovered
204 CustomerOrFirm INT 0=Customer 1=Firm
205 MaturityDay DAYOFMONTH
206 OptAttribute CHAR
207 SecurityExchange CHAR
208 NotifyBrokerOfCredit CHAR N=No Y=Yes
209 AllocHandlInst INT 1=Match 2=Forward 3=ForwardAndMatch
210 MaxShow INT
211 PegDifference FLOAT`,
})
