import { pino } from 'pino'
import type { Logger } from 'pino'
import type { Config } from '../config.js'

/** The log of a process that serves, on its standard error. */
export const openLog = (config: Pick<Config, 'logLevel'>): Logger => pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] }, pino.destination(2))
