import { expect, test } from 'vitest'
import { sourceOf } from './phone-address'

const origin = 'https://bangfu.example'
const navigation = (path: string) => sourceOf({ method: 'GET', mode: 'navigate', url: origin + path }, origin)

test.each(['/', '/observations', '/observations/new', '/observations/0190?from=notice', '/households', '/households/0190', '/projects', '/notice-board', '/notices', '/delivery', '/sign-ins', '/own-supervision', '/inspection-tasks', '/inspection-tasks?view=done', '/inspection-tasks/0190', '/?as=0190'])('a page of the phone opens from what it keeps: %s', (path) => {
  expect(navigation(path)).toBe('shell')
})

test.each(['/own', '/own/', '/cases/0190', '/print/notice/0190', '/graphql', '/attachments/0190', '/exports/0190', '/households/0190/timeline', '/projects/0190', '/inspections', '/inspections/0190', '/healthz'])('a page of anybody else is fetched as if there were no worker: %s', (path) => {
  expect(navigation(path)).toBe('network')
})

test('only script and style of the build come from what is kept, never data, photos or another origin', () => {
  const asked = (url: string, method = 'GET') => sourceOf({ method, mode: 'cors', url }, origin)
  expect(asked(`${origin}/assets/page-a1b2.js`)).toBe('file')
  expect(asked(`${origin}/attachments/0190`)).toBe('network')
  expect(asked(`${origin}/graphql`, 'POST')).toBe('network')
  expect(asked(`${origin}/`)).toBe('network')
  expect(asked('https://elsewhere.example/assets/page-a1b2.js')).toBe('network')
})
