/**
 * The table of metrics: names, labels and help are an interface to dashboards and alerts. Nothing is renamed or removed here without a
 * release that has both.
 */
import { Family, type MetricType } from './family.ts'
import { batchEdges, Histogram, intervalEdgesUs, latencyEdgesUs, reportEdgesUs, resyncEdgesUs } from './histogram.ts'

const family = (type: MetricType, name: string, labels: readonly string[], help: string): Family => new Family(type, { name, labels, help })
const counter = (name: string, labels: readonly string[], help: string): Family => family('counter', name, labels, help)
const gauge = (name: string, labels: readonly string[], help: string): Family => family('gauge', name, labels, help)
const seconds = (name: string, labels: readonly string[], edges: readonly number[], help: string): Histogram =>
  new Histogram({ name, labels, help }, edges, 1_000_000)

export function families() {
  return {
    buildInfo: gauge('fix_build_info', ['version', 'commit', 'node'], 'Always 1; the build that runs.'),
    configInfo: gauge('fix_config_hash_info', ['hash'], 'Always 1; the first digits of the SHA-256 of the configuration that runs.'),
    stageInfo: gauge('fix_stage_info', ['stage'], '1 for the mode or stage that runs, 0 for the others.'),
    tlsExpiry: gauge(
      'fix_tls_cert_expiry_seconds',
      ['session'],
      'Until the first certificate of the session is over; no series without TLS.',
    ),

    connected: gauge('fix_session_connected', ['session'], '1 while the session is logged on.'),
    up: gauge('fix_session_up', ['session'], '1 while the session is logged on.'),
    state: gauge('fix_session_state', ['session', 'state'], '1 for the state that the session is in, 0 for the others.'),
    leader: gauge('fix_session_leader', ['session'], '1 while this gateway holds the journal of the session, and no other can.'),
    scheduled: gauge('fix_session_scheduled', ['session'], '1 while the schedule of the session is open, or it has none.'),
    epoch: gauge('fix_session_epoch', ['session'], 'Epoch of the session at its last logon or reset.'),
    logons: counter('fix_session_logons_total', ['session', 'outcome'], 'Logons by outcome.'),
    disconnects: counter('fix_session_disconnects_total', ['session', 'reason'], 'Ends of a session by cause.'),
    reconnects: counter('fix_reconnect_attempts_total', ['session', 'outcome'], 'Attempts to connect, each with one outcome.'),
    backoff: gauge(
      'fix_reconnect_backoff_seconds',
      ['session'],
      'Wait before the next attempt, as the last failed one had it; 0 while connected.',
    ),
    seqNext: gauge('fix_seq_next', ['session', 'dir'], 'Next MsgSeqNum(34), expected and to be sent.'),

    gapOpen: gauge('fix_session_gap_open', ['session'], '1 while received numbers have a hole that is being asked for.'),
    gaps: counter('fix_gaps_total', ['session'], 'Holes found in received numbers.'),
    gapMessages: counter('fix_gap_messages_total', ['session'], 'Messages that holes were found to lack.'),
    gapHeal: seconds('fix_gap_heal_seconds', ['session'], latencyEdgesUs, 'From a hole found to the hole closed.'),
    resendRequests: counter('fix_resend_requests_total', ['session', 'dir'], 'ResendRequest(2) messages.'),
    resendMessages: counter('fix_resend_messages_total', ['session', 'kind'], 'Messages that answered a ResendRequest(2) of the peer.'),
    duplicates: counter('fix_duplicates_total', ['session'], 'Messages of the peer that were here before, and were ignored.'),
    testRequests: counter('fix_test_requests_total', ['session'], 'TestRequest(1) messages sent by us.'),
    heartbeatRtt: seconds(
      'fix_heartbeat_rtt_seconds',
      ['session'],
      latencyEdgesUs,
      'From a TestRequest(1) of ours to the Heartbeat(0) that answers it.',
    ),

    heartbeatInterval: seconds(
      'fix_heartbeat_interval_seconds',
      ['session'],
      intervalEdgesUs,
      'From the message before it to a Heartbeat(0) of the peer.',
    ),
    missedHeartbeats: counter('fix_missed_heartbeats_total', ['session'], 'Silences of the peer beyond what HeartBtInt(108) allows.'),
    clockSkew: gauge('fix_clock_skew_seconds', ['session'], 'Our clock less that of SendingTime(52), the smallest difference in a while.'),
    heartbeatOverdue: gauge(
      'fix_heartbeat_overdue_seconds',
      ['session'],
      'Silence of the peer beyond what HeartBtInt(108) allows; 0 when on time.',
    ),
    inboundQueue: gauge('fix_inbound_queue_bytes', ['session'], 'Bytes that were received and are not looked at.'),
    outboundQueue: gauge('fix_outbound_queue_bytes', ['session'], 'Bytes that are written and that the peer has not taken.'),
    backpressure: counter('fix_socket_backpressure_total', ['session'], 'Messages that were not sent since the peer does not read.'),
    throttled: counter(
      'fix_throttled_total',
      ['session', 'dir'],
      'Times that a limit held messages back: our own (out), or that for the peer (in).',
    ),
    warnings: counter('fix_session_warnings_total', ['session', 'kind'], 'What was not as it should be and did not end the session.'),
    invalidAccepted: counter('fix_invalid_accepted_total', ['session', 'reason'], 'Messages delivered in spite of the dictionary.'),

    messages: counter('fix_messages_total', ['session', 'msg_type', 'dir'], 'Messages by MsgType(35) and direction.'),
    bytes: counter('fix_bytes_total', ['session', 'dir'], 'Bytes of messages.'),
    rejects: counter('fix_rejects_total', ['session', 'dir', 'kind', 'reason'], 'Rejects by level and FIX reason code.'),
    businessRejects: counter(
      'fix_business_rejects_total',
      ['ref_msg_type'],
      'BusinessMessageReject(j) by the MsgType(35) of what was rejected.',
    ),
    decodeErrors: counter('fix_decode_errors_total', ['session', 'cause'], 'Messages that the dictionary has something against.'),
    decode: seconds('fix_decode_seconds', ['session'], latencyEdgesUs, 'Framing and indexing of one message; a sample of all.'),
    encode: seconds('fix_encode_seconds', ['session'], latencyEdgesUs, 'Writing of one message; a sample of all.'),
    garbled: counter('fix_garbled_total', ['session', 'cause'], 'Garbled messages, ignored as FIX says.'),

    mdUpdates: counter('fix_md_updates_total', ['session'], 'Market data messages that reached a book.'),
    mdStaleness: gauge('fix_md_staleness_seconds', ['symbol', 'session'], 'Age of the last accepted market data update.'),
    mdRejects: counter('fix_md_rejects_total', ['reason'], 'MarketDataRequestReject(Y) by MDReqRejReason(281).'),
    mdResync: seconds(
      'fix_md_resync_seconds',
      ['reason'],
      resyncEdgesUs,
      'From the moment that a wanted book was not served to its next snapshot, by what had come between.',
    ),
    mdRecovery: seconds(
      'fix_md_recovery_seconds',
      ['session'],
      latencyEdgesUs,
      'From the moment that a wanted book was not served to its next snapshot.',
    ),
    mdResubscribes: counter('fix_md_resubscribes_total', ['session', 'cause'], 'Subscriptions that were lost and are asked for again.'),
    mdBooks: gauge('fix_md_books', ['state'], 'Books that are wanted, and those of them that are LIVE.'),
    mdSubscriptions: gauge('fix_md_subscriptions', ['state'], 'Subscriptions by what is true of them.'),
    bookAnomalies: counter('fix_book_anomalies_total', ['reason'], 'What feeds did that they should not have done, over all books.'),

    bookCrossed: gauge('fix_book_crossed', ['symbol'], '1 while the bid of the book is above its ask.'),
    bookCrossedTotal: counter('fix_book_crossed_total', ['session'], 'Messages after which the bid of a book was above its ask.'),
    bookInvalid: counter('fix_book_invalid_updates_total', ['session', 'cause'], 'Messages that were not applied to their book.'),
    bookDepth: gauge('fix_book_depth', ['symbol', 'side'], 'Levels of the book.'),

    orders: counter('fix_orders_total', ['session', 'outcome'], 'Orders sent, and what became of them.'),
    ordersOpen: gauge('fix_orders_open', [], 'Orders that are not terminal.'),
    ordersUnreconciled: gauge('fix_orders_unreconciled', [], 'Orders of unknown fate.'),
    parityBreaks: gauge('fix_broker_parity_breaks', ['kind'], 'Differences with the venue that nothing on its way explains.'),
    parityOrders: gauge('fix_parity_mismatched_orders', [], 'Orders that the venue has otherwise, or that only one side has.'),
    parityPositions: gauge('fix_parity_mismatched_positions', [], 'Positions that the venue has otherwise, or that only one side has.'),
    parityBreakAge: gauge('fix_parity_break_age_seconds', [], 'Age of the oldest break with the venue; 0 without one.'),
    parityOutcome: gauge('fix_parity_outcome', ['outcome'], '1 for the outcome of the last comparison with the venue.'),
    orderAck: seconds(
      'fix_order_ack_seconds',
      ['session'],
      latencyEdgesUs,
      'From a new order sent to its first report; never answered in +Inf.',
    ),
    execReport: seconds(
      'fix_exec_report_latency_seconds',
      ['session'],
      reportEdgesUs,
      'From a new order sent to its first report; never answered in +Inf.',
    ),
    orderFill: seconds('fix_order_fill_seconds', ['session'], latencyEdgesUs, 'From a new order sent to the report that it is filled.'),
    cancelSeconds: seconds(
      'fix_cancel_seconds',
      ['session'],
      latencyEdgesUs,
      'From a cancel sent to the answer that ends it; never answered in +Inf.',
    ),
    cancelLatency: seconds(
      'fix_cancel_latency_seconds',
      ['session'],
      reportEdgesUs,
      'From a cancel sent to the answer that ends it; never answered in +Inf.',
    ),
    cancels: counter('fix_cancels_total', ['session', 'outcome'], 'Cancels by the answer that ended them.'),
    cancelGate: counter('fix_cancel_gate_total', ['decision'], 'Wishes to cancel, by what the gate decided.'),
    notFound: counter('fix_order_not_found_total', ['cause'], 'Times that the venue did not know an order, by what explained it.'),
    fills: counter('fix_fills_total', ['session'], 'Executions booked.'),
    fillRatio: gauge(
      'fix_fill_qty_ratio',
      ['session'],
      'Share of its quantity that an order of this run had filled at its end, on average.',
    ),

    denials: counter('fix_pretrade_denials_total', ['symbol', 'reason'], 'Orders that risk refused, by the code that decided.'),
    blocks: counter('fix_risk_blocks_total', ['rule'], 'Breaches by rule; one refusal may have several.'),
    checks: counter('fix_risk_checks_total', ['rule', 'result'], 'Orders that a rule has judged.'),
    checkSeconds: seconds('fix_risk_check_seconds', [], latencyEdgesUs, 'One verdict of risk, all rules together.'),
    exposure: gauge('fix_exposure_ratio', ['limit'], 'Largest share of a limit that is used, over all instruments.'),
    drawdown: gauge('fix_drawdown_ratio', [], 'Largest share of a high-water mark that is lost: of the day, of all time, of a strategy.'),
    unprotected: gauge('fix_positions_unprotected', [], 'Positions without the protective stop that they are to have.'),
    killTrips: counter('fix_kill_switch_trips_total', ['cause'], 'Moves of the kill switch to a stricter state, by what made them.'),
    killSwitch: gauge('fix_kill_switch_engaged', ['scope'], '1 in every state of the kill switch but active.'),

    storeWrite: seconds('fix_store_write_seconds', [], latencyEdgesUs, 'One write of a batch to the journal.'),
    storeSync: seconds('fix_store_sync_seconds', [], latencyEdgesUs, 'One sync of the journal.'),
    storeBatch: new Histogram({ name: 'fix_store_batch_size', labels: [], help: 'Records that became stored together.' }, batchEdges, 1),
    storeErrors: counter('fix_store_errors_total', ['op'], 'Failures of the journal by operation.'),
    storeBytes: gauge('fix_store_bytes', [], 'Size of the journal.'),
    storeDiskFree: gauge('fix_store_disk_free_bytes', [], 'Free space where the journal stands.'),

    logDropped: counter('fix_log_lines_dropped_total', [], 'Lines of the log that were dropped since its buffer was full.'),
    logEvents: counter('fix_log_events_total', ['kind'], 'Events of level warn and above that have no other metric, by name.'),
    redactions: counter('fix_redactions_total', [], 'Values of secret fields that were blanked.'),

    alertsFiring: gauge('fix_alerts_firing', ['kind'], 'Alerts of the gateway itself that fire, pages and tickets.'),
    notifications: counter('fix_alert_notifications_total', ['kind', 'outcome'], 'Notifications by pathway and what became of them.'),
    receiptSeconds: seconds('fix_alert_receipt_seconds', ['kind'], reportEdgesUs, 'From a notification sent to its receipt.'),

    journalAppends: counter('fix_journal_appends_total', [], 'Records that were appended since the journal was opened.'),
    journalBytes: counter('fix_journal_bytes_total', [], 'Bytes that this process has written to segments.'),
    journalLag: gauge('fix_journal_lag_records', [], 'Records that are appended and not yet stored.'),
    journalSyncAge: gauge('fix_journal_last_sync_age_seconds', [], 'Since the last sync of a segment that succeeded.'),
    journalRefusing: gauge('fix_journal_refusing', ['reason'], '1 while the journal takes no new order, by reason.'),
    journalHalted: gauge('fix_journal_halted', [], '1 once damage was found in the middle, a broken chain or a newer format.'),
    journalTruncations: counter('fix_journal_recovered_truncations_total', [], 'Torn tails that were cut when the journal was opened.'),
    journalReserve: gauge('fix_journal_reserve_bytes', [], 'Room that is held for a disk that is full; 0 once it was given up.'),
    journalSegments: gauge('fix_journal_segments', [], 'Segments that are there.'),
    journalRetired: counter('fix_journal_segments_retired_total', [], 'Segments that this process has archived or removed.'),
    journalSnapshots: counter('fix_journal_snapshots_total', ['outcome'], 'Snapshots that this process has begun, by outcome.'),
    journalSinceSnapshot: gauge('fix_journal_since_snapshot_records', [], 'Records behind the newest snapshot: a start folds these.'),
    journalSnapshotAge: gauge('fix_journal_snapshot_age_seconds', [], 'Since this process last kept a snapshot.'),

    sigma: gauge('vol_sigma_ann', ['symbol'], 'Volatility of the middle, an EWMA of the squared log returns of each second, annualised.'),
    divergence: gauge(
      'vol_rv_garch_divergence',
      ['symbol'],
      'Realised volatility of the last five minutes less that of a GARCH(1,1) over the same returns, both annualised.',
    ),
    regimes: counter('vol_regime_total', ['symbol', 'regime'], 'Seconds by regime of their volatility.'),
    whySignal: gauge('why_composite_signal', [], 'Of events outside the market; 0 while no feed of them is connected.'),
    whyConfidence: gauge('why_confidence', [], 'In the signal; 0 while no feed of events is connected.'),
    whyFeature: gauge('why_feature_available', ['feature'], '1 while the feed of this feature is connected.'),
  }
}

export type Families = ReturnType<typeof families>
