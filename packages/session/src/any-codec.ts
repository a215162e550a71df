/** What the session needs of a codec, whatever messages its dictionary has. */
import type { Frame, Problems, Rules, View, Writer } from '@fix/codec'

export interface AnyCodec {
  readonly layout: { readonly beginString: string; typeOf(name: string): string | undefined }
  scan(bytes: Uint8Array, from: number, to: number, out: Frame, view: View, looked?: number): void
  view(): View
  writer(): Writer
  validate(view: View, rules: Rules, problems: Problems): void
  nameOf(msgType: string): string | undefined
}
