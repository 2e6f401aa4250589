import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useEffect, useState, type ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Delivery } from '../../features/delivery/delivery'
import type { ReportAnswer } from '../../features/delivery/delivery-answers'
import { DeliveryContext, type DeliveryState } from '../../features/delivery/use-delivery'
import { draftRecord, readDrafts } from '../../features/observation-report/kept-draft'
import { NewObservation } from '../../features/observation-report/NewObservation'
import { emptyDraft } from '../../features/observation-report/observation-draft'
import { MemoryStore } from '../../features/sealed-store/memory-store'
import { SessionContext, useSession } from '../../features/viewer/use-viewer'
import { draw } from './draw'

const village = { code: '150525100202', name: '白音他拉嘎查', level: 'VILLAGE' as const, isPoorVillage: true, povertyCountyLevel: null, parent: null }
const draftId = '0151f69f-1700-7000-8000-000000000001'

let store: MemoryStore
/** What every tab does when one of them changed something. */
let told: (() => void)[]
/** What the service answers to a report. */
let answer: ReportAnswer

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
  store = new MemoryStore()
  told = []
  answer = { kind: 'NO_ANSWER' }
  await store.write([draftRecord({ draft: { ...emptyDraft(draftId, village.code, '2015-12-31'), kind: 'PROJECT', text: '新打的井' }, savedAt: '2015-12-31T04:00:00.000Z', reasons: [] })])
  return () => vi.unstubAllGlobals()
})

function Supervisor({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  return <SessionContext value={{ ...session, appointment: { ...session.appointment, role: 'VOLUNTEER_SUPERVISOR', region: village } }}>{children}</SessionContext>
}

/** One of several tabs on the same device. */
function Tab({ hears }: { readonly hears: boolean }) {
  const [state, setState] = useState<DeliveryState | null>(null)
  useEffect(() => {
    const delivery = new Delivery({ store, lock: { hold: (work) => work() }, clock: Date.now, random: () => 0, keepsCopies: () => false, sendPhoto: () => Promise.resolve({ kind: 'NO_ANSWER' }), sendReport: () => Promise.resolve(answer) })
    const show = () => void delivery.onDevice().then((kept) => setState({ store, delivery, ...kept, sending: null, rest: null, sendNow: () => void delivery.run().catch(reportError) }), reportError)
    if (hears) told.push(show)
    const end = delivery.subscribe(() => told.forEach((tell) => tell()))
    show()
    return end
  }, [hears])
  return <Supervisor><DeliveryContext value={state}><NewObservation /></DeliveryContext></Supervisor>
}

/** Two tabs on the newest draft, which stands in both. */
async function twoTabs(hears = true) {
  const histories = [draw(<Tab hears />).history, draw(<Tab hears={hears} />).history]
  await waitFor(() => expect(texts()).toEqual(['新打的井', '新打的井']))
  return histories
}

const fields = () => screen.getAllByLabelText<HTMLTextAreaElement>('看见什么')
const texts = () => fields().map(({ value }) => value)
const press = (tab: number) => fireEvent.click(screen.getAllByRole('button', { name: '上报' }).at(tab) as HTMLElement)
const reported = async () => (await Promise.all((await store.list('report/')).map(async (key) => JSON.parse((await store.read(key)) as string) as { readonly title: string }))).map(({ title }) => title)
const drafted = async () => (await readDrafts(store)).drafts.map(({ draft: { text } }) => text)

test('a draft that one tab finishes is finished in the other as well, and the browser is asked to keep it', async () => {
  const persist = vi.fn().mockResolvedValue(true)
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } })
  await twoTabs()
  press(0)
  await waitFor(() => expect(screen.getAllByText('已存好，等着发').length).toBe(2))
  expect([await reported(), await drafted(), persist.mock.calls.length]).toEqual([['新打的井'], [], 1])
})

test('what the other tab wrote beside it becomes a draft of its own, and neither is lost', async () => {
  const [, history] = await twoTabs()
  const [, other] = fields()
  if (other === undefined) throw new Error('There is no other tab')
  fireEvent.change(other, { target: { value: '新打的井，水是浑的' } })
  press(0)
  await screen.findByText('已存好，等着发')
  await expect.poll(() => history?.at(-1)).toMatch(/draft=.+&apart=1$/)
  expect([await reported(), await drafted()]).toEqual([['新打的井'], ['新打的井，水是浑的']])
})

test('a tab that has not heard of it yet does not report over what was kept', async () => {
  const [, history] = await twoTabs(false)
  const [, other] = fields()
  if (other === undefined) throw new Error('There is no other tab')
  fireEvent.change(other, { target: { value: '新打的井，水是浑的' } })
  press(0)
  await screen.findByText('已存好，等着发')
  press(-1)
  await expect.poll(() => history?.at(-1)).toMatch(/draft=.+&apart=1$/)
  expect([await reported(), await drafted()]).toEqual([['新打的井'], ['新打的井，水是浑的']])
})

test('a report that was given back to be mended opens as a draft each time, also at the address at which it was finished', async () => {
  answer = { kind: 'REFUSED', reasons: [{ field: ['text'], message: '写得不清楚' }] }
  draw(<Tab hears />)
  for (let time = 0; time < 2; time++) {
    await screen.findByLabelText('看见什么')
    press(0)
    fireEvent.click(await screen.findByText('改好再发'))
  }
  await screen.findByLabelText('看见什么')
})
