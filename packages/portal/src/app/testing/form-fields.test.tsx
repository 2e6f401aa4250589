import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { draw } from './draw'

const input = (props: Partial<Parameters<typeof Field>[0]> = {}) => (
  <Field label="联系电话" {...props}>
    {(control) => <input {...control} defaultValue="12" />}
  </Field>
)
const described = (): (string | null | undefined)[] =>
  (screen.getByLabelText('联系电话').getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '').map((id) => document.querySelector(`[id="${id}"]`)?.textContent)

test('a field is named by its label, and nothing is wrong with it at first', () => {
  draw(input())
  expect(screen.getByLabelText('联系电话').getAttribute('aria-invalid')).toBeNull()
  expect([described(), screen.queryByRole('alert')]).toEqual([[], null])
})

test('a refused field is marked as wrong, says why to whoever hears the page, and keeps its hint and what was typed', () => {
  draw(input({ hint: '十一位', error: '电话应为 11 位数字。' }))
  const control = screen.getByLabelText<HTMLInputElement>('联系电话')
  expect([control.getAttribute('aria-invalid'), control.value]).toEqual(['true', '12'])
  expect(described()).toEqual(['十一位', '电话应为 11 位数字。'])
  expect(screen.getByRole('alert').textContent).toBe('电话应为 11 位数字。')
})

/** A form that is sent once and waits for its answer. */
function Sending({ onSend }: { readonly onSend: () => void }) {
  const [busy, setBusy] = useState(false)
  return (
    <Dialog title="记走访" act="记下" busy={busy} onClose={() => undefined} onAct={() => {
      onSend()
      setBusy(true)
    }}>
      {input()}
    </Dialog>
  )
}

test('a form that is on its way is not sent a second time, by the button or by Enter', () => {
  let sent = 0
  draw(<Sending onSend={() => (sent += 1)} />)
  const form = screen.getByRole('dialog', { name: '记走访' }).querySelector('form')
  if (form === null) throw new Error('A dialog holds a form')
  for (let times = 0; times < 3; times += 1) fireEvent.submit(form)
  fireEvent.click(screen.getByRole('button', { name: '记下' }))
  expect(sent).toBe(1)
})
