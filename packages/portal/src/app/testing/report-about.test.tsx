import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readDrafts } from '../../features/observation-report/kept-draft'
import { useReportAbout } from '../../features/observation-report/use-report-about'
import { MemoryStore } from '../../features/sealed-store/memory-store'
import { deliveryOn } from './delivery-on'
import { draw } from './draw'

function Page() {
  const reportAbout = useReportAbout()
  return <button type="button" disabled={reportAbout === null} onClick={() => reportAbout?.({ text: '井' })}>report</button>
}

test('a report about something is a draft of its own before its page opens', async () => {
  const store = new MemoryStore()
  const { history } = draw(deliveryOn(store, <Page />))
  fireEvent.click(screen.getByText('report'))
  await expect.poll(() => history.at(-1)).toMatch(/^\/observations\/new\?draft=/)
  expect((await readDrafts(store)).drafts.map(({ draft: { text, id } }) => [text, history.at(-1)?.endsWith(id)])).toEqual([['井', true]])
})

test('none is begun before this device can keep it', () => {
  const { history } = draw(<Page />)
  fireEvent.click(screen.getByText('report'))
  expect([screen.getByText<HTMLButtonElement>('report').disabled, history.length]).toEqual([true, 1])
})
