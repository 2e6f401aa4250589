import 'reflect-metadata'
import { once } from 'node:events'
import { runCommandLine } from './cli/command-line.js'
import { loadInChild } from './load-in-child.js'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  loadDemo: loadInChild,
  write: async (bytes) => {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  },
})
