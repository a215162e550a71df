export type { EndpointRules, FeedProfile, SessionRules, VenueProfile } from './profile.ts'
