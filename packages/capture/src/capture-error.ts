/** Where in a file: a line from 1, an offset in bytes, or nowhere, which is the file as a whole. */
export interface Place {
  readonly line?: number
  readonly offset?: number
}

/** A capture that cannot be read or written, with the place where that shows. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError'
  readonly file: string
  /** 0 where the place is no line. */
  readonly line: number
  /** In bytes; undefined where the place is not known so. */
  readonly offset: number | undefined
  readonly reason: string

  constructor(file: string, { line = 0, offset }: Place, reason: string) {
    super(
      line > 0 ? `${file}, line ${line}: ${reason}` : offset !== undefined ? `${file}, offset ${offset}: ${reason}` : `${file}: ${reason}`,
    )
    this.file = file
    this.line = line
    this.offset = offset
    this.reason = reason
  }
}
