import { instrument, type Instrument } from '@fix/units'
import type { VenueLogin } from './venue.ts'

const digits5 = ['EURUSD', 'GBPUSD', 'AUDUSD', 'USDCHF', 'USDCAD', 'EURGBP', 'NZDUSD', 'EURCHF']
const digits3 = ['USDJPY', 'EURJPY', 'GBPJPY', 'AUDJPY']

/**
 * What a simulated venue lists where nobody says otherwise: currency pairs in steps of 1,000 units. Their Symbol(55) are small numbers that
 * mean nothing, as at cTrader, where each broker has its own: a client has to ask for the security list.
 */
export const listedInstruments: readonly Instrument[] = [...digits5, ...digits3].map((id, place) =>
  instrument({
    id,
    symbol: String(place + 1),
    tick: digits3.includes(id) ? '0.001' : '0.00001',
    step: '1000',
    qtyScale: 2,
    maxQty: '50000000',
    currency: id.slice(3),
  }),
)

/** Who may log on where nobody says otherwise; a simulated venue has nothing to protect. */
export const openLogin: VenueLogin = { compID: 'demo.simulated.1001', username: '1001', password: 'simulated' }
