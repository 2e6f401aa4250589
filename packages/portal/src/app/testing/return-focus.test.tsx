import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from '../../ui/Dialog'
import { Panel } from '../../ui/Panel'
import { draw } from './draw'

type Stage = 'accept' | 'assign' | 'done'

/** A report whose act goes with the step: at once, or when it is fetched anew. */
function Report({ next, later }: { readonly next: Stage; readonly later: { fetch: () => void } }) {
  const [stage, setStage] = useState<Stage>('accept')
  const [asked, setAsked] = useState(false)
  later.fetch = () => setStage(next)
  return (
    <Panel title={stage === 'done' ? '正在核实' : '待受理'}>
      {stage !== 'done' && (
        <div>
          {stage === 'accept' ? <button key="accept" onClick={() => setAsked(true)}>受理</button> : <button key="assign">交办</button>}
          <button key="decline">不予受理</button>
        </div>
      )}
      {asked && <Dialog title="受理" act="办" onAct={() => { setAsked(false) }} onClose={() => setAsked(false)} />}
    </Panel>
  )
}

function opened(next: Stage): { fetch: () => void } {
  const later = { fetch: () => undefined }
  draw(<Report next={next} later={later} />)
  const button = screen.getByRole('button', { name: '受理' })
  button.focus()
  fireEvent.click(button)
  return later
}

const focused = () => document.activeElement?.textContent

test('whoever gives up an act is back at its button', () => {
  opened('assign')
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(focused()).toBe('受理')
})

test('the act that was done leaves the focus to the one beside it, where the next comes with the answer', async () => {
  const later = opened('assign')
  act(() => later.fetch())
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(focused()).toBe('交办')
})

test('where no act is left the heading that says how things stand has it', () => {
  const later = opened('done')
  act(() => later.fetch())
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(focused()).toBe('正在核实')
})

test('an act that goes later, with what is fetched anew, does not take the focus with it', async () => {
  const later = opened('done')
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(focused()).toBe('受理')
  act(() => later.fetch())
  await expect.poll(focused).toBe('正在核实')
})

test('whoever has gone on meanwhile stays where they are', async () => {
  const later = opened('assign')
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  screen.getByRole('button', { name: '不予受理' }).focus()
  act(() => later.fetch())
  expect(focused()).toBe('不予受理')
})
