/**
 * Why nothing trades, in words: what each code means, and what a person does about it. `scope` names what it holds for, one or several (`many`). Every code
 * that `/readyz` or risk may give stands here; a test holds it.
 */

const session = (scope) => (scope === '' ? 'A session' : scope)
const is = (many) => (many ? 'are' : 'is')
const has = (many) => (many ? 'have' : 'has')

/** By code of `/readyz`: what is so, and what to do. */
export const readyWords = {
  starting: {
    is: () => 'The gateway is starting: it reads its journal and warms up.',
    act: 'Wait. A long journal takes a minute.',
  },
  stopping: {
    is: () => 'The gateway is being stopped, and sends nothing new.',
    act: 'Start it again when it is to trade.',
  },
  config_mismatch: {
    is: () => 'Build, configuration, strategy or limits are others than were approved: only what makes a position smaller leaves.',
    act: 'Start the approved one, take raised limits back, or have this one approved (`gateway approve`). Then allow trading again below, at “Kill switch”.',
  },
  outside_schedule: {
    is: ({ scope, many }) => `${session(scope)} ${is(many)} closed by ${many ? 'their' : 'its'} schedule.`,
    act: 'Wait, it opens by itself. If it should be open now, correct the schedule of the session in the configuration.',
  },
  venue_down: {
    is: ({ scope, many }) => `${session(scope)} ${has(many)} no connection to the venue.`,
    act: 'It tries again by itself. If that lasts, check host and port in the configuration, the network, and whether the venue is up.',
  },
  logging_on: {
    is: ({ scope, many }) =>
      `${session(scope)} ${is(many)} connected and ${many ? 'wait' : 'waits'} for the answer to ${many ? 'their' : 'its'} Logon(A).`,
    act: 'Wait a few seconds. If that lasts, ask the venue whether it knows SenderCompID(49) and TargetCompID(56).',
  },
  logon_refused: {
    is: ({ scope }) => `The venue refused the logon of ${scope === '' ? 'a session' : scope}.`,
    act: 'Check username and password, then SenderCompID(49) and TargetCompID(56), in the configuration. Its own words stand below; many venues lock an account after a few wrong tries.',
  },
  logged_out: {
    is: ({ scope, many }) => `${session(scope)} ${many ? 'were' : 'was'} logged out by the venue.`,
    act: 'It logs on again by itself if it may. If not, ask the venue for the reason; its own words stand below.',
  },
  peer_silent: {
    is: ({ scope }) => `The venue is silent on ${scope === '' ? 'a session' : scope}; a TestRequest(1) has no answer yet.`,
    act: 'Wait for one more heartbeat: then the line is cut and made anew. If it comes again, look at the network.',
  },
  resync: {
    is: ({ scope }) => `Messages are missing on ${scope === '' ? 'a session' : scope} and are being sent again.`,
    act: 'Wait. The row of the session tells how far that has come; if it stands still, ask the venue.',
  },
  clock_skew: {
    is: () => 'The clock of this machine and that of the venue are too far apart.',
    act: 'Set the clock of this machine: see that its time service (NTP) runs and is in step. Trading goes on by itself once it is.',
  },
  unreconciled: {
    is: () => 'What became of an order, or a position, is not certain: the venue is being asked.',
    act: 'Wait some seconds. If that lasts, compare with the venue’s own screen; an order that nobody knows can be settled there, a position taken over here.',
  },
  parity_break: {
    is: () => 'The venue has an order or a position otherwise than we do.',
    act: 'See “Parity with the venue” below, and compare with the venue’s own screen. If the venue is right, accept its position.',
  },
  position_unprotected: {
    is: ({ scope }) => `A position${scope === '' ? '' : ` in ${scope}`} has no protective stop.`,
    act: 'Place its stop at the venue, or close the position.',
  },
  store_full: {
    is: () => 'The disk is full: no new order is journalled, so none is sent. Cancels still go out.',
    act: 'Free room on the disk of the journal. Trading goes on by itself.',
  },
  store_failed: {
    is: () => 'The journal could not be written: nothing is sent any more.',
    act: 'Look at the disk, then start the gateway again. It asks the venue what became of its orders.',
  },
  journal_halted: {
    is: () => 'The journal is damaged, or of a newer version than this program.',
    act: 'Do not delete it. Check it with “fix journal”, and restore it or use the newer program.',
  },
  not_leader: {
    is: () => 'Another gateway holds the state; this one stands by and sends nothing.',
    act: 'Nothing, if the other one trades: this one takes over when that one ends or dies. If it hangs, end its process, which is named below.',
  },
  kill_switch: {
    is: ({ scope }) => `The kill switch is on${scope === '*' || scope === '' ? '' : ` for ${scope}`}: a person or a guard stopped trading.`,
    act: 'Find out why, then allow trading again below, at “Kill switch”.',
  },
  limits_missing: {
    is: ({ scope }) => `Risk lacks a limit or a figure that it needs${scope === '' ? '' : ` for ${scope}`}; without it nothing is allowed.`,
    act: 'Add what is missing to “limits” or “account” in the configuration, and start again.',
  },
  instruments_missing: {
    is: ({ scope, many }) =>
      scope === ''
        ? 'The venue has not said yet which instruments it has.'
        : `The venue does not have ${scope}, or not as the configuration says ${many ? 'they are' : 'it is'}.`,
    act: 'Its list comes with the logon of TRADE. If an instrument is named, correct its id, digits, tick or step in the configuration, and start again.',
  },
  book_stale: {
    is: ({ scope, many }) =>
      `The prices of ${scope === '' ? 'an instrument' : scope} cannot be trusted now: ${many ? 'their books are' : 'its book is'} not live.`,
    act: 'Wait: it is asked for again by itself. If that lasts, the market may be closed, or the venue does not send it.',
  },
  senses_not_ready: {
    is: ({ scope }) => `The strategy opens nothing${scope === '' ? '' : ` in ${scope}`} yet: a sense that it needs is not ready.`,
    act: 'Wait while it warms up on quotes, anew after each start: the count below says how far it is. Where the book has no sizes, the venue sends none, and this strategy cannot work with it.',
  },
}

/** By risk code: why an order was refused. */
export const riskWords = {
  RISK_ERROR: 'A rule of risk failed, so nothing passes.',
  LIMITS_MISSING: 'A limit is missing.',
  KILLED: 'The kill switch is on.',
  REDUCE_ONLY: 'Only orders that make a position smaller are allowed now.',
  TAGS_MISSING: 'The order lacks a tag that is demanded of it.',
  RESTRICTED: 'The instrument is on the list of those that may not be traded.',
  NOT_PERMITTED: 'Side, type or time in force is not permitted.',
  MARKET_CLOSED: 'The market is closed.',
  QTY_BELOW_MIN: 'The quantity is below the least that the instrument allows.',
  QTY_OFF_STEP: 'The quantity is no multiple of the step.',
  PX_OFF_TICK: 'The price is no multiple of the tick.',
  STATE_UNKNOWN: 'The state of an order in this instrument is unknown.',
  PARITY_BREAK: 'The venue has something otherwise than we do.',
  POSITION_UNPROTECTED: 'A position has no protective stop.',
  STOP_REQUIRED: 'The order needs a protective stop and names none.',
  CLOCK_SKEW: 'Our clock and the venue’s are too far apart.',
  MD_MISSING: 'There is no price to judge it by.',
  MD_STALE: 'The price is too old.',
  MD_CROSSED: 'The book is crossed.',
  MD_SPREAD: 'The spread is too wide.',
  QTY_ABOVE_MAX: 'The order is larger than the limit for one order.',
  VALUE_ABOVE_MAX: 'The order is worth more than the limit for one order.',
  PX_COLLAR: 'The price is too far from the market.',
  PX_COLLAR_WINDOW: 'The price is too far from where the market was of late.',
  DUP_ORDER: 'The same order was sent a moment ago.',
  SELF_MATCH: 'It would trade with an order of our own.',
  OPEN_ORDERS: 'As many orders are open as may be.',
  ORDER_COUNT: 'As many orders were sent today as may be.',
  MSG_RATE: 'Messages come faster than the limit allows.',
  REPEAT_EXEC: 'The same order was filled too often in a row.',
  CUM_QTY: 'The quantity of the day has reached its limit.',
  CUM_VALUE: 'The value of the day has reached its limit.',
  POS_INSTRUMENT: 'The position would be larger than its limit.',
  POS_GROSS: 'All positions together would be larger than their limit, bought and sold added up.',
  POS_NET: 'All positions together would be larger than their limit, bought and sold set off.',
  POS_CCY: 'More would be held in one currency than its limit.',
  POS_STRATEGY: 'The positions of the strategy would be larger than its limit.',
  CREDIT: 'The order asks for more credit than there is.',
  MARGIN: 'The order asks for more margin than is free.',
  DRAWDOWN_DAY: 'The loss of the day has reached its limit.',
  DRAWDOWN_TOTAL: 'The loss from the highest equity has reached its limit.',
  DRAWDOWN_STRATEGY: 'The loss of the strategy has reached its limit.',
}

const bySwitch = 'Find out why, then allow trading again below, at “Kill switch”.'
const forPrice = 'Wait for a price that can be trusted: see the book below.'
const byStrategy =
  'The strategy asks for what may not be. Change the strategy, or what “limits” and “instruments” in the configuration say.'

/** What to do about a refusal that is not for a limit to be widened. */
const otherActs = {
  RISK_ERROR: 'Look at the log for the rule and its error.',
  LIMITS_MISSING: 'Add it to “limits” in the configuration, and start again.',
  KILLED: bySwitch,
  REDUCE_ONLY: bySwitch,
  TAGS_MISSING: byStrategy,
  NOT_PERMITTED: byStrategy,
  STOP_REQUIRED: byStrategy,
  QTY_BELOW_MIN: byStrategy,
  QTY_OFF_STEP: byStrategy,
  PX_OFF_TICK: byStrategy,
  MARKET_CLOSED: 'Wait until it opens.',
  STATE_UNKNOWN: 'Wait until the venue has said what became of it.',
  PARITY_BREAK: 'See “Parity with the venue” below, and compare with the venue’s own screen.',
  POSITION_UNPROTECTED: 'Place its stop at the venue, or close the position.',
  CLOCK_SKEW: 'Set the clock of this machine: see that its time service (NTP) runs and is in step.',
  MD_MISSING: forPrice,
  MD_STALE: forPrice,
  MD_CROSSED: forPrice,
  REPEAT_EXEC: bySwitch,
}

/** What to do about a refusal of risk. */
export const riskAct = (code) =>
  otherActs[code] ?? 'That is what the limit is for. If it is too tight, change “limits” in the configuration and start again.'
