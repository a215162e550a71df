/** The commands around the way to a venue, as commander knows them. */
import type { Command } from 'commander'
import { connectTo, type ConnectCommandOptions } from './connect.ts'
import { doctor, type DoctorOptions } from './doctor.ts'
import type { Environment } from './environment.ts'
import { jsonTarget } from './sink.ts'
import { addDictionaryOptions, addReadingOptions, addSecretOptions, addWantedOptions, listed } from './reading.ts'
import { replay, type ReplayOptions } from './replay.ts'
import { venueNames } from './session-profiles.ts'
import { tap, type TapOptions } from './tap.ts'
import { pipedLines, terminalLines, usualHistory } from './typed-lines.ts'

export function addVenueCommands(program: Command, environment: Environment): void {
  addWayOptions(
    program
      .command('doctor')
      .description(
        'the way to a venue, piece by piece: identities, secrets, key and signature, DNS, TCP, TLS, certificate, clock, and a dry logon on request',
      ),
    'these alone: QUOTE, TRADE, COPY',
  )
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

  addSecretOptions(
    addWayOptions(
      program
        .command('connect')
        .description('a prompt over a session of its own: messages are typed in readable form, and all that passes is shown, both ways'),
      'the one to log on to: QUOTE, TRADE',
    ),
  )
    .option('--orders', 'orders may go to another machine than this one')
    .option('--reset', 'begins both numbers at 1 with the first logon, ResetSeqNumFlag(141); as the venue has it without this')
    .option('--no-reset', 'logs on without that flag')
    .option('--wait <seconds>', 'of a script: logs out when nothing has come for so long behind its last line', '2')
    .option('--timeout <seconds>', 'how long connection and logon may take', '10')
    .option('--history <file>', 'where typed lines are kept, without secrets; below XDG_STATE_HOME without it')
    .option('--no-history', 'keeps them in memory alone')
    .option('--long', 'every field with name and meaning, groups nested')
    .option('--json <file>', 'an object a line for each message, and the counts last; - is stdout')
    .action(async (options: ConnectCommandOptions & { history?: string | boolean }) => {
      const target = options.json === undefined ? '-' : jsonTarget('connect', options.json)
      const world = environment.worldTo(target)
      const terminal = environment.terminal()
      const { history } = options
      const file = history === false ? undefined : typeof history === 'string' ? history : usualHistory(process.env)
      const { status } = await connectTo(options, world, (prompting) =>
        terminal === undefined ? pipedLines(world.stdin()) : terminalLines(terminal, { ...prompting, file }),
      )
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

/** Whom a command is about, and as whom. */
function addWayOptions(command: Command, sessions: string): Command {
  return command
    .option('--config <file>', "a gateway's configuration")
    .option('--venue <name>', `a venue without one: ${venueNames.join(', ')}; --host names its server`)
    .option('--session <names>', sessions, listed)
    .option('--host <host>', 'with --venue; without it any FIX address, with --port, --sender and --target')
    .option('--port <port>', "that of one session; the profile's own without it")
    .option('--no-tls', 'plain TCP, on the plain ports')
    .option('--sender <id>', 'our SenderCompID(49)')
    .option('--target <id>', "TargetCompID(56); the profile's own without it")
    .option('--sender-sub <id>', "SenderSubID(50); the profile's own without it")
    .option('--target-sub <id>', "TargetSubID(57); the profile's own without it")
    .option('--begin-string <version>', 'without --venue: FIX.4.0 to FIX.5.0SP2; FIX.4.4 without it')
    .option('--dict <file>', 'without --venue: a .xml of QuickFIX, or an overlay in .json')
    .option('--username <ref>', 'Username(553), as env:NAME or file:PATH')
    .option('--password <ref>', 'Password(554), in the same way')
    .option('--key <ref>', 'the private key that signs the Logon(A), PEM, in the same way')
    .option('--heartbeat <seconds>', "HeartBtInt(108); the profile's own without it")
    .option('--servername <name>', 'name for the TLS greeting and the certificate, where that is not the host')
    .option('--ca <file>', "authorities to trust instead of the machine's, PEM")
}
