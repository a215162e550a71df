/** The commands around the way to a venue, as commander knows them. */
import type { Command } from 'commander'
import { doctor, type DoctorOptions } from './doctor.ts'
import type { Environment } from './environment.ts'
import { jsonTarget } from './sink.ts'
import { addDictionaryOptions, addReadingOptions, addWantedOptions, listed } from './reading.ts'
import { replay, type ReplayOptions } from './replay.ts'
import { tap, type TapOptions } from './tap.ts'

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

  addReadingOptions(
    program
      .command('tap')
      .description(
        'a proxy before a venue that shows each message that passes, both ways, decoded and redacted; the bytes go on as they came',
      ),
  )
    .requiredOption('--listen <port>', 'port on the loopback, or host:port; 0 takes a free one')
    .requiredOption('--to <host:port>', 'where it passes on')
    .option('--tls', 'speaks TLS to the venue, plain to who calls')
    .option('--servername <name>', 'name for the TLS greeting, where that is not the host')
    .option('--ca <file>', "authorities to trust instead of the machine's, PEM")
    .option('--allow-remote', 'listens on an address that others can reach')
    .option('--long', 'every field with name and meaning, groups nested')
    .option('--json <file>', 'an object a line; - is stdout')
    .action(async (options: TapOptions) => {
      const target = options.json === undefined ? '-' : jsonTarget('tap', options.json)
      environment.end((await tap(options, environment.worldTo(target), environment.pauses)).status)
    })

  addWantedOptions(
    addDictionaryOptions(
      program
        .command('replay')
        .description("one side of a log played again, to a simulator or a venue's test system, with a session of its own")
        .argument('<file>', 'the log, .gz too'),
    ),
  )
    .requiredOption('--to <host:port>', 'who is played to: this machine, or any with --allow-remote')
    .option('--speed <times>', 'so many times as fast as in the log; 0 waits for nothing', '1')
    .option('--side <id>', 'SenderCompID(49) of the side; who logs on first or sends the first order without it')
    .option('--sender <id>', 'SenderCompID(49) to log on with; that of the log without it')
    .option('--target <id>', 'TargetCompID(56) to log on to; that of the log without it')
    .option('--username <ref>', 'Username(553), as env:NAME or file:PATH')
    .option('--password <ref>', 'Password(554), in the same way')
    .option('--tls', 'speaks TLS')
    .option('--servername <name>', 'name for the TLS greeting, where that is not the host')
    .option('--ca <file>', "authorities to trust instead of the machine's, PEM")
    .option('--allow-remote', 'may play to another machine: what it sends are orders')
    .option('--wait <seconds>', 'ends when nothing has come for so long behind the last one', '2')
    .option('--json <file>', 'the result as JSON; - is stdout, in place of the text')
    .action(async (file: string, options: ReplayOptions & { json?: string }) => {
      const target = options.json === undefined ? '-' : jsonTarget('replay', options.json)
      const { result, text, status } = await replay(file, options, environment.worldTo('-'))
      const { out } = environment.worldTo(target)
      await out.write(options.json === undefined ? text : `${JSON.stringify(result, null, 2)}\n`)
      await out.end()
      environment.end(status)
    })
}
