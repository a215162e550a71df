/**
 * A version of FIX.5 and the transport below it as one dictionary. FIX.5.0 and later have no header, no trailer and no session messages: these
 * are FIXT.1.1's, and one connection speaks both. It is no third version: both dictionaries stay as they are, and nothing is expanded early.
 */
import type { Dictionary, Message } from './dictionary.ts'

/** The messages of both; where both have one of a name, the transport's. */
export type WithTransport<T, A> = Omit<A, keyof T> & T

/**
 * `application` under the header, trailer and session messages of `transport`: `withTransport(fixt11, fix50sp2)`. A field that both define is the
 * transport's, with its type and its enumeration: only it says what its header and its Logon may hold. Throws where the two give one MsgType(35)
 * or one field name to different things.
 */
export function withTransport<T, A>(transport: Dictionary<T>, application: Dictionary<A>): Dictionary<WithTransport<T, A>> {
  const fields = new Map(application.fields)
  for (const [tag, field] of transport.fields) fields.set(tag, field)
  const names = new Map<string, number>()
  for (const { camel, name, tag } of fields.values()) {
    const other = names.get(camel)
    if (other !== undefined) throw new Error(`withTransport: ${name} is both ${other} and ${tag}`)
    names.set(camel, tag)
  }
  const messages = new Map<string, Message>(transport.messages)
  const types = new Map([...transport.messages.values()].map((message) => [message.name, message.type]))
  for (const message of application.messages.values()) {
    const known = messages.get(message.type)
    const type = types.get(message.name) ?? message.type
    if (type !== message.type || (known && known.name !== message.name)) {
      throw new Error(
        known
          ? `withTransport: MsgType ${message.type} is both ${known.name} and ${message.name}`
          : `withTransport: ${message.name} is both MsgType ${type} and ${message.type}`,
      )
    }
    if (!known) messages.set(message.type, message)
  }
  return {
    beginString: transport.beginString,
    fields,
    header: transport.header,
    trailer: transport.trailer,
    messages,
    dataOf: new Map([...application.dataOf, ...transport.dataOf]),
    sessionFields: transport.fields,
  }
}
