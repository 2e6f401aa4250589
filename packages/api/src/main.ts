import 'reflect-metadata'
import cluster from 'node:cluster'
import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { clockOf, createApplication, demoIsWanted, openDatabase } from './application.js'
import { createCore, promptUpkeepOf, upkeepOf } from './composition.js'
import { readConfig } from './config.js'
import type { Config } from './config.js'
import type { Core } from './core.js'
import { dataKeyOf } from './data/data-key.js'
import type { Database } from './data/database.js'
import { DEMO_PASSWORD } from './features/demo-city/demo-password.js'
import { hasAccounts } from './features/demo-city/demo-loader.js'
import { demoState } from './features/demo-city/demo-state.js'
import { ignoredDemo } from './features/demo-city/ignored-demo.js'
import { describeError } from './http/error-log.js'
import { listeningFailure, serveWaiting } from './http/waiting-server.js'
import { loadInChild } from './load-in-child.js'
import { sharedPaceSentence } from './paces.js'
import { openLog } from './serving/open-log.js'
import { Primary } from './serving/primary.js'
import { FAREWELL, stopOnSignal } from './serving/stopping.js'
import { failed, serveAsWorker } from './serving/worker.js'
import { PROMPTLY, startUpkeep } from './upkeep.js'

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

const accountsOfDemo = [
  'city-leader-1 … -6  市领导', 'division-leader-1 … -435  处级领导', 'section-leader-1 … -3980  科级领导', 'first-secretary-1 … -435  第一书记',
  'supervisor-1 … -4350  义务监督员', 'chief-1 … -660  名誉村主任', 'town-office-150525100  镇扶贫办', 'banner-office-150525  旗扶贫办',
  'city-office  市扶贫办', 'finance-office  财政', 'bank-office  银行', 'auditor  审计', 'administrator  管理员',
]

const announce = (address: string, demoLoaded: boolean, hasNobody: boolean): void => {
  say(`\n  帮扶 Bangfu: ${address}`)
  if (hasNobody) {
    say('\n  还没有账号。请在这台机器上、同样的环境变量下开第一个账号：\n  There is no account yet. Make the first one on this machine, with the same environment:')
    say('    npx bangfu account create <login> --name <name> --administrator')
  }
  if (!demoLoaded) return
  say(`\n  示范账号 demo accounts，密码 password: ${DEMO_PASSWORD}`)
  for (const account of accountsOfDemo) say(`    ${account}`)
}

/** Closes the server that answered while the database was filled, so that the port is free. */
const freeThePort = async (waiting: Server): Promise<void> =>
  new Promise((resolve) => {
    waiting.close(() => resolve())
    waiting.closeAllConnections()
  })

/** What serves, and how it ends. */
interface Serving {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The upkeep of the service, by one of its processes; answers how to stop it. */
const startAllUpkeep = (core: Core, config: Config, logger: Logger): (() => Promise<void>) => {
  const onError = (error: unknown): void => logger.error({ error: describeError(error) }, 'upkeep failed')
  const stops = [startUpkeep(upkeepOf(core, config), onError), startUpkeep(promptUpkeepOf(core), onError, PROMPTLY)]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

/** The application in this process. */
const serveAlone = async (config: Config, database: Database, waiting: Server, logger: Logger): Promise<Serving> => {
  const application = await createApplication(config, database, logger, { farewell: FAREWELL })
  application.composition.services.imports.start()
  application.composition.services.push.start()
  await freeThePort(waiting)
  const address = await application.server.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
    // Between the two servers the port is free for a moment.
    throw listeningFailure(error, config)
  })
  const stopUpkeep = startAllUpkeep(application.core, config, logger)
  return {
    address,
    close: async () => {
      await stopUpkeep()
      await application.close()
    },
  }
}

/** The application in processes of its own, which share the port; this one does the upkeep. */
const serveTogether = async (config: Config, database: Database, waiting: Server, logger: Logger): Promise<Serving> => {
  const began = Date.now()
  const demoLoaded = (await demoState(database))?.complete ?? false
  const core = await createCore(database, clockOf(config, demoLoaded, began), dataKeyOf(config), config.formerDataKeys, (error) => logger.error({ error: describeError(error) }, 'outbox'))
  const primary = new Primary(config.workers, began, logger)
  const address = await primary.start(() => freeThePort(waiting))
  const stopUpkeep = startAllUpkeep(core, config, logger)
  return {
    address,
    close: async () => {
      await Promise.all([primary.stop(), stopUpkeep()])
      await database.close()
    },
  }
}

const run = async (): Promise<void> => {
  const started = performance.now()
  const config = readConfig(process.env)
  const logger = openLog(config)
  const waiting = await serveWaiting(config)
  const database = await openDatabase(config)
  if (await demoIsWanted(database, config)) await loadInChild(process.env, progressLine())
  const ignored = await ignoredDemo(database, config)
  if (ignored !== null) say(ignored)
  const shared = sharedPaceSentence(config)
  if (shared !== null) say(shared)
  say(`已装入 loaded: ${seconds(started)} s`)
  const hasNobody = !(await hasAccounts(database))
  const { address, close } = await (config.workers === 1 ? serveAlone : serveTogether)(config, database, waiting, logger)
  stopOnSignal(close, logger)
  say(`已就绪 ready: ${seconds(started)} s`)
  announce(address, (await demoState(database))?.complete ?? false, hasNobody)
}

const couldNotStart = (error: unknown): void => {
  process.stderr.write(`Bangfu 未能启动 could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

if (cluster.isWorker) await serveAsWorker(readConfig(process.env), Number(process.argv[2])).catch(failed)
else await run().catch(couldNotStart)
