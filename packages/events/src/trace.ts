/**
 * Names that join what is told of one order in different places, in the shape of W3C Trace Context. They are made from names that are unique already, so that a replay makes
 * the same ones; they are no secrets and no proof of anything.
 */
const lanes = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/** A trace id, 32 hex digits, from a text that names one thing for good; never all zeros. */
export function traceIdOf(name: string): string {
  const hash = Uint32Array.from(lanes)
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    for (let lane = 0; lane < 4; lane++) hash[lane] = Math.imul(hash[lane] ^ unit, lanes[3 - lane]) + hash[(lane + 1) & 3]
  }
  // Each digit depends on each character, the last ones too.
  for (let round = 0; round < 8; round++) {
    const lane = round & 3
    const mixed = Math.imul(hash[lane] ^ (hash[lane] >>> 15), lanes[lane])
    hash[lane] = (mixed ^ (mixed >>> 13)) + hash[(lane + 1) & 3] + 1
  }
  const text = Array.from(hash, (part) => part.toString(16).padStart(8, '0')).join('')
  return text === noTrace ? `${text.slice(1)}1` : text
}

/**
 * The trace id of a wish: by the run that it was made in (the first part of every ClOrdID(11) of it), the idx of the fact that it was made on, and the how manieth it was there.
 */
export function wishTraceId(run: string, cause: number, no: number): string {
  return traceIdOf(`${run}:${cause}.${no}`)
}

/** A span id, 16 hex digits, of one request of an order. */
export function spanIdOf(name: string): string {
  return traceIdOf(`span ${name}`).slice(16)
}

/** The trace id of a message that belongs to no order: its session, epoch, direction and MsgSeqNum(34) name it. */
export function messageTraceId(session: string, epoch: number, dir: 'in' | 'out', seq: number): string {
  return traceIdOf(`${session}:${epoch}:${dir}:${seq}`)
}

const noTrace = '0'.repeat(32)
