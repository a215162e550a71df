/**
 * Which dictionary a message of a log is read by: that of its BeginString(8); on FIXT.1.1 that of its ApplVerID(1128), or of the DefaultApplVerID(1137) that a
 * Logon between the two has said, or the latest. What nobody knows is read as FIX.4.4. One that the user names is used for all.
 */
import type { Codec, View } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import { codecOf } from '../cfg/dictionaries.ts'

export type AnyCodec = Codec<AnyMessages>
export type AnyView = View<AnyMessages>

/** ApplVerID(1128) of what is BeginString(8) in logs that leave the transport out. */
const withoutTransport: Readonly<Record<string, string>> = { 'FIX.5.0': '7', 'FIX.5.0SP1': '8', 'FIX.5.0SP2': '9' }
const transport = 'FIXT.1.1'
const latest = '9'
/** Sessions whose version is remembered: a log has a few, whoever made it. */
const mostSessions = 1024

export class Versions {
  readonly #named: AnyCodec | undefined
  readonly #views = new Map<AnyCodec, AnyView>()
  readonly #codecs = new Map<AnyView, AnyCodec>()
  /** DefaultApplVerID(1137) by session, both ways. */
  readonly #defaults = new Map<string, string>()
  #last: AnyView | undefined
  #lastText = ''

  constructor(named?: AnyCodec) {
    this.#named = named
  }

  /** The view for messages of the BeginString(8) in these bytes. */
  viewAt(bytes: Uint8Array, from: number, to: number): AnyView {
    if (this.#last !== undefined && isText(bytes, from, to, this.#lastText)) return this.#last
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at])
    this.#last = this.#viewOf(text, '')
    this.#lastText = text
    return this.#last
  }

  codecOf(view: AnyView): AnyCodec {
    const found = this.#codecs.get(view)
    if (found === undefined) throw new Error('Versions.codecOf: the view is of somebody else')
    return found
  }

  /** The view of the application version, where a message on the transport has another than the one it was read by; undefined where that is right. */
  settled(view: AnyView): AnyView | undefined {
    if (this.#named !== undefined || this.#lastText !== transport) return undefined
    const said = view.str(1128)
    if (view.msgTypeIs('A')) this.#learn(view)
    if (said === '' && this.#defaults.size === 0) return undefined
    const version = said !== '' ? said : (this.#defaults.get(sessionOf(view.str(49), view.str(56))) ?? latest)
    const right = this.#viewOf(transport, version)
    return right === view ? undefined : right
  }

  #learn(logon: AnyView): void {
    const version = logon.str(1137)
    if (version === '' || this.#defaults.size >= mostSessions) return
    this.#defaults.set(sessionOf(logon.str(49), logon.str(56)), version)
    this.#defaults.set(sessionOf(logon.str(56), logon.str(49)), version)
  }

  #viewOf(beginString: string, applVerID: string): AnyView {
    const codec = this.#named ?? codecFor(beginString, applVerID)
    const known = this.#views.get(codec)
    if (known !== undefined) return known
    const view = codec.view()
    this.#views.set(codec, view)
    this.#codecs.set(view, codec)
    return view
  }
}

function codecFor(beginString: string, applVerID: string): AnyCodec {
  const onTransport = beginString === transport ? applVerID : withoutTransport[beginString]
  const found = onTransport === undefined ? codecOf(beginString) : (codecOf(transport, onTransport) ?? codecOf(transport, latest))
  const codec = found ?? codecOf('FIX.4.4')
  if (codec === undefined) throw new Error('Versions: FIX.4.4 is missing')
  return codec
}

function sessionOf(sender: string, target: string): string {
  return `${sender}\x01${target}`
}

function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text.charCodeAt(at)) return false
  return true
}
