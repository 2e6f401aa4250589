import { readConfig } from '../config.js'
import { demoState } from '../features/demo-city/demo-state.js'
import { misused } from './command.js'
import type { Command } from './command.js'
import { parseWords, required } from './options.js'
import { environmentOf, withDatabase } from './session.js'

const SCALES = ['tiny', 'town', 'city', 'x10']
const SHOWN_EVERY = 200_000

/** Loads the demo city into a database that holds no real accounts. */
export const seed: Command = {
  summary: '装入示范城市 load the demo city',
  help: `bangfu seed --scale <${SCALES.join('|')}> [--db <url>]\n\nLoads the demo city. Refuses a database that holds real accounts or another scale.`,
  run: async (words, line) => {
    const parsed = parseWords(words, { scale: { type: 'string' } })
    const scale = required(parsed, 'scale')
    if (!SCALES.includes(scale)) throw misused(`--scale is one of ${SCALES.join(', ')}.`)
    const environment = { ...environmentOf(line, parsed), DEMO: scale }
    const before = await withDatabase(readConfig(environment), demoState)
    let shown = 0
    await line.loadDemo(environment, (done, total) => {
      if (done - shown < SHOWN_EVERY && done < total) return
      shown = done
      line.out(`${done.toLocaleString('en')} / ${total.toLocaleString('en')}`)
    })
    line.out(before?.complete === true ? `示范城市 ${scale} 已在其中。 The database already holds the demo city ${scale}.` : `示范城市 ${scale} 已装入。 The demo city ${scale} is loaded.`)
    return 0
  },
}
