import 'reflect-metadata'
import { fork } from 'node:child_process'
import { pino } from 'pino'
import { createApplication, demoIsWanted, openDatabase } from './application.js'
import { readConfig } from './config.js'
import { DEMO_PASSWORD } from './features/demo-city/demo-password.js'
import { demoState } from './features/demo-city/demo-state.js'
import type { LoadProgress } from './features/demo-city/demo-loader.js'
import { ignoredDemo } from './features/demo-city/ignored-demo.js'
import { describeError } from './http/error-log.js'
import { listeningFailure, serveWaiting } from './http/waiting-server.js'
import { startUpkeep } from './upkeep.js'
import type { LoadMessage } from './load-demo.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

const progressLine = (): ((done: number, total: number) => void) => {
  let last = 0
  return (done, total) => {
    const now = performance.now()
    if (now - last < 2_000 && done < total) return
    last = now
    say(`  正在装入示范城市 loading the demo city: ${done.toLocaleString('en')} / ${total.toLocaleString('en')}`)
  }
}

/** Loads the demo city in a process of its own, so that the memory it takes is given back. */
const loadInChild = async (onProgress: LoadProgress): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('load-demo.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child.on('message', (message: LoadMessage) => onProgress(message.done, message.total))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error('The demo city could not be loaded; the reason stands above. Start again to load it anew.'))
    })
  })

const accountsOfDemo = [
  'city-leader-1 … -6  市领导', 'division-leader-1 … -435  处级领导', 'section-leader-1 … -3980  科级领导', 'first-secretary-1 … -435  第一书记',
  'supervisor-1 … -4350  义务监督员', 'chief-1 … -660  名誉村主任', 'town-office-150525100  镇扶贫办', 'banner-office-150525  旗扶贫办',
  'city-office  市扶贫办', 'finance-office  财政', 'bank-office  银行', 'auditor  审计', 'administrator  管理员',
]

const announce = (address: string, demoLoaded: boolean): void => {
  say(`\n  帮扶 Bangfu: ${address}`)
  if (!demoLoaded) return
  say(`\n  示范账号 demo accounts，密码 password: ${DEMO_PASSWORD}`)
  for (const account of accountsOfDemo) say(`    ${account}`)
}

const run = async (): Promise<void> => {
  const started = performance.now()
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] }, pino.destination(2))
  const waiting = await serveWaiting(config)
  const database = await openDatabase(config)
  if (await demoIsWanted(database, config)) await loadInChild(progressLine())
  const ignored = await ignoredDemo(database, config)
  if (ignored !== null) say(ignored)
  say(`已装入 loaded: ${seconds(started)} s`)
  const application = await createApplication(config, database, logger)
  await new Promise<void>((resolve) => {
    waiting.close(() => resolve())
    waiting.closeAllConnections()
  })
  const address = await application.server.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
    // Between the two servers the port is free for a moment.
    throw listeningFailure(error, config)
  })
  const stopUpkeep = startUpkeep(application.composition.upkeep, (error) => logger.error({ error: describeError(error) }, 'upkeep failed'))
  stopOnSignal(async () => {
    await stopUpkeep()
    await application.close()
  }, logger)
  say(`已就绪 ready: ${seconds(started)} s`)
  announce(address, (await demoState(database))?.complete ?? false)
}

const stopOnSignal = (close: () => Promise<void>, logger: { error: (details: object, message: string) => void }): void => {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: describeError(error) }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

run().catch((error: unknown) => {
  process.stderr.write(`Bangfu 未能启动 could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
