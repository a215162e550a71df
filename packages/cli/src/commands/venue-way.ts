/** The commands around the way to a venue, as commander knows them. */
import type { Command } from 'commander'
import { doctor, type DoctorOptions } from './doctor.ts'
import type { Environment } from './environment.ts'
import { jsonTarget } from './sink.ts'
import { listed } from './reading.ts'

export function addVenueCommands(program: Command, environment: Environment): void {
  program
    .command('doctor')
    .description('the way to a venue, piece by piece: identities, secrets, DNS, TCP, TLS, certificate, clock, and a dry logon on request')
    .option('--config <file>', "a gateway's configuration")
    .option('--venue <name>', 'a venue without one: ctrader; --host names its server')
    .option('--session <names>', 'these alone: QUOTE, TRADE, COPY', listed)
    .option('--host <host>', 'with --venue')
    .option('--port <port>', "with --venue and one session; the profile's own without it")
    .option('--no-tls', 'with --venue: the plain ports')
    .option('--sender <id>', 'with --venue: our SenderCompID(49)')
    .option('--servername <name>', 'name for the TLS greeting and the certificate, where that is not the host')
    .option('--ca <file>', "authorities to trust instead of the machine's, PEM")
    .option('--logon', 'logs on and out again: not beside a gateway that is connected')
    .option('--clock <url>', 'compares our clock with the Date of this web server')
    .option('--timeout <seconds>', 'how long each step may take', '5')
    .option('--json <file>', 'the findings as JSON; - is stdout, in place of the text')
    .action(async (options: DoctorOptions & { json?: string }) => {
      const target = options.json === undefined ? '-' : jsonTarget('doctor', options.json)
      const { result, text, told, status } = await doctor(options)
      const out = environment.worldTo(target)
      out.tell(told)
      await out.out.write(options.json === undefined ? text : `${JSON.stringify(result, null, 2)}\n`)
      await out.out.end()
      environment.end(status)
    })
}
