import { expect, test } from 'vitest'
import type { Translate } from '../../ui/text/catalogue'
import { programmeEventText, projectEntries } from './programme-event-text'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')

test('a household’s file names the project, the project’s own page does not', () => {
  expect(programmeEventText({ field: 'project.completed', from: '肉羊养殖', to: '户均增收' }, inKeys)).toBe('trace.event.ofProject 肉羊养殖 trace.event.completed 肉羊养殖 户均增收')
  expect(projectEntries([{ id: 'e', on: '2015-06-01', kind: 'PROJECT', field: 'project.stopped', person: null, from: '肉羊养殖', to: null, reason: '选址不当', fileNumber: null, by: null }], inKeys)).toEqual([
    { id: 'e', day: '2015-06-01', shape: 'disc', what: 'trace.event.stopped 肉羊养殖 ', who: '选址不当' },
  ])
})

test('what is no event of a measure, plan or project is told elsewhere', () => {
  for (const field of [null, 'mainCause', 'netIncomePerCapita.2015', 'toString']) expect(programmeEventText({ field, from: null, to: 'x' }, inKeys)).toBeNull()
})
