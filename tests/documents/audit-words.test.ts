import { expect, test } from 'vitest'
import { AUDIT_ACTIONS, AUDIT_FIELDS } from '../../packages/api/src/features/audit/audit-words.ts'
import { audit as english } from '../../packages/portal/src/app/locales/en/audit.ts'
import { audit as chinese } from '../../packages/portal/src/app/locales/zh-CN/audit.ts'

const actionKeys = AUDIT_ACTIONS.map((action) => action.replace('.', '_')).toSorted()
const fieldKeys = [...AUDIT_FIELDS].toSorted()

test.each([
  ['Chinese', chinese],
  ['English', english],
])('every action and field that the trail can hold has its word in %s, and no word is left over', (_, words) => {
  expect(Object.keys(words.action).toSorted()).toEqual(actionKeys)
  expect(Object.keys(words.field).toSorted()).toEqual(fieldKeys)
})
