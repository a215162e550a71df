/** How far our clock is off by the Date of a web server, such as the venue's own: a second is as near as that goes. */
import { request as overTls } from 'node:https'
import { request } from 'node:http'
import { AskedWrongly, reasonOf } from '../exit-status.ts'
import { Findings, type CheckFinding } from '../doctor/checkup.ts'

const secondMs = 1000

export async function clockByHttp(address: string, timeoutMs: number): Promise<readonly CheckFinding[]> {
  const findings = new Findings('-')
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new AskedWrongly(`doctor: --clock ${address}: a web address expected`)
  try {
    const sentMs = Date.now()
    const date = await dateOf(url, timeoutMs)
    const receivedMs = Date.now()
    const theirsMs = Date.parse(date)
    if (Number.isNaN(theirsMs)) findings.skipped('clock', `${url.host} gives no Date`)
    else {
      // The Date is cut to its second: half of one is its middle.
      const skewMs = (sentMs + receivedMs) / 2 - theirsMs - secondMs / 2
      const text = `our clock is ${Math.abs(skewMs / secondMs).toFixed(1)} s ${skewMs >= 0 ? 'ahead of' : 'behind'} that of ${url.host}, by its HTTP Date, within ${((receivedMs - sentMs) / 2000 + 0.5).toFixed(1)} s`
      if (Math.abs(skewMs) > secondMs + (receivedMs - sentMs)) findings.warning('clock', text, 'look at the time service of this machine')
      else findings.ok('clock', text)
    }
  } catch (error) {
    findings.fault(
      'clock',
      `${url.host}: ${(error as NodeJS.ErrnoException).code ?? reasonOf(error)}`,
      'name a web server that can be reached from here',
    )
  }
  return findings.list
}

function dateOf(url: URL, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? overTls : request)(
      url,
      { method: 'HEAD', signal: AbortSignal.timeout(timeoutMs) },
      (answer) => {
        answer.resume()
        resolve(answer.headers.date ?? '')
      },
    )
    asked.once('error', reject)
    asked.end()
  })
}
