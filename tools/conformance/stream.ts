// The runner's own cut of a byte stream into messages: by BodyLength(9), and with nothing of the codec that it judges.

/** Takes whole messages off the front of what has come. One character a byte. */
export class Stream {
  #text = ''

  push(bytes: Uint8Array): void {
    this.#text += Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  }

  /** Bytes that make no message yet. */
  get left(): string {
    return this.#text
  }

  next(): string | undefined {
    const head = /8=[^\x01]*\x019=(\d+)\x01/.exec(this.#text)
    if (head === null) return undefined
    const trailer = head.index + head[0].length + Number(head[1])
    const end = this.#text.indexOf('\x01', trailer)
    if (end < 0) return undefined
    const message = this.#text.slice(head.index, end + 1)
    this.#text = this.#text.slice(end + 1)
    return message
  }
}
