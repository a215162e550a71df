/**
 * The view that messages are read in, one after the other: borrowed when a chunk begins and given back when it is over. Which dictionary it is of
 * follows the session's agreement, and for a single message what that says of itself.
 */
import type { View } from '@fix/codec'
import type { AnyCodec } from '../any-codec.ts'
import type { Applications } from './applications.ts'
import { borrowView, giveBackView } from './view-pool.ts'

export class Reader {
  readonly #applications: Applications
  #codec: AnyCodec | undefined = undefined
  #view: View | undefined = undefined

  constructor(applications: Applications) {
    this.#applications = applications
  }

  /** For the next message: what it showed before is over. */
  get view(): View {
    return this.#view !== undefined && this.#codec === this.#applications.agreed ? this.#view : this.#swap(this.#applications.agreed)
  }

  /** The message that the view shows, by the dictionary that it names. */
  get message(): View {
    const view = this.view
    const codec = this.#applications.codecFor(view)
    if (codec === this.#codec) return view
    const { bytes, start, end } = view
    const other = borrowView(codec)
    if (other.wrap(bytes, start, end) !== '') {
      giveBackView(codec, other)
      return view
    }
    this.giveBack()
    this.#codec = codec
    this.#view = other
    return other
  }

  /** The view, where one is borrowed. */
  get current(): View | undefined {
    return this.#view
  }

  giveBack(): void {
    if (this.#view !== undefined && this.#codec !== undefined) giveBackView(this.#codec, this.#view)
    this.#view = undefined
  }

  #swap(codec: AnyCodec): View {
    this.giveBack()
    this.#codec = codec
    return (this.#view = borrowView(codec))
  }
}
