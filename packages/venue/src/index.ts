export type { EndpointRules, SessionRules, VenueProfile } from './profile.ts'
