import { expect, test } from 'vitest'
import type { Translate } from '../../ui/text/catalogue'
import { doerName } from './doer-name'

const inKeys: Translate = (key) => key

test('an entry names who did it; else the household, the reporter without a name, or the system', () => {
  const of = (action: string, by: { id: string; name: string } | null = null) => doerName({ action, by }, inKeys)
  expect(of('observation.submit', { id: 'a', name: '王' })).toBe('王')
  expect(['ownFile.read', 'observation.submit', 'observation.close', 'observation.reopen', 'observation.escalate'].map((action) => of(action))).toEqual([
    'audit.household', 'audit.unnamedReporter', 'audit.unnamedReporter', 'audit.unnamedReporter', 'audit.system',
  ])
})
