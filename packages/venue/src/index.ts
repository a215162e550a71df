export type { EndpointRules, FeedProfile, LogonSigning, SessionProfile, SessionRules, VenueProfile } from './profile.ts'
