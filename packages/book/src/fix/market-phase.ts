/** SecurityStatus(f) as the phase of an instrument's market. */
import type { MarketPhase } from '@fix/events'

/** By SecurityTradingStatus(326) of FIX 5.0 SP2; what says nothing about whether there is trading is not here. */
const phases: Readonly<Record<string, MarketPhase>> = {
  // Opening delay, trading halt, no open and no resume.
  1: 'halted',
  2: 'halted',
  4: 'halted',
  // Resume, ready to trade (start of session), fast market.
  3: 'open',
  17: 'open',
  23: 'open',
  // Not available for trading (end of session), not traded on this market, post-close.
  18: 'closed',
  19: 'closed',
  26: 'closed',
  // ITS pre-opening, pre-open.
  14: 'pre_open',
  21: 'pre_open',
  // Opening rotation or price discovery, pre-cross, cross.
  22: 'auction',
  24: 'auction',
  25: 'auction',
}

export function phaseOf(securityTradingStatus: string): MarketPhase {
  return Object.hasOwn(phases, securityTradingStatus) ? phases[securityTradingStatus] : 'unknown'
}
