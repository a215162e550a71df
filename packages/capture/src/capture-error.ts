/** A capture that cannot be read or written, with the place where that shows. Line 0 is the file as a whole. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError'
  readonly file: string
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(line === 0 ? `${file}: ${reason}` : `${file}, line ${line}: ${reason}`)
    this.file = file
    this.line = line
    this.reason = reason
  }
}
