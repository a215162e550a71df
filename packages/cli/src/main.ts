#!/usr/bin/env node
/** The command `fix`: tools for people who work with FIX files. Data goes to stdout, reasons to stderr, the outcome is the exit status. */
import { CommanderError } from 'commander'
import { processEnvironment } from './commands/environment.ts'
import { fixProgram } from './commands/program.ts'
import { AskedWrongly, exit, NotJudged } from './exit-status.ts'

function statusOf(error: unknown): number {
  if (error instanceof AskedWrongly) return exit.askedWrongly
  if (error instanceof NotJudged) return exit.notJudged
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.held : exit.askedWrongly
  return exit.didNot
}

// Who reads what we say has seen enough (`| head`): no failure of ours. What a command writes in pieces has its own word on that.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await fixProgram(processEnvironment).parseAsync()
} catch (error) {
  // Commander has said its own already.
  if (error instanceof Error && !(error instanceof CommanderError)) process.stderr.write(`fix: ${error.message}\n`)
  process.exitCode = statusOf(error)
}
// Whoever keeps our input open doesn't keep us: what ends has read what it wanted.
process.stdin.destroy()
