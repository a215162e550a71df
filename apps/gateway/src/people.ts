/** The persons of a configuration with their tokens. */
import { ConfigError, resolveSecret, type Config } from './config.ts'

export interface Person {
  readonly name: string
  readonly token: string
}

/** Shorter ones are guessed. */
const leastToken = 16

/** Throws ConfigError for a token that is not there, is too short, or is another person's too. */
export function peopleOf({ people }: Pick<Config, 'people'>): Person[] {
  const found = Object.entries(people).map(([name, given]) => ({ name, token: resolveSecret(given, `people.${name}`) }))
  for (const { name, token } of found) {
    if (token.length < leastToken)
      throw new ConfigError(`people.${name}: a token of ${token.length} characters, expected ${leastToken} or more`)
    if (found.some((one) => one.name !== name && one.token === token))
      throw new ConfigError(`people.${name}: has the token of another person, expected one of his own`)
  }
  return found
}
