import type { OpenOwnFileMutation } from '../../gql/own-file/graphql'
import { newId } from '../../ui/new-id'
import { actForm, element, field } from './elements'
import { faultText } from './own-page'
import type { OwnPage } from './own-page'

/** The door: number and code, as they stand on the slip. An answer lost on the way is asked for again by the same id. */
export function ownEntry(page: OwnPage, notice: string): HTMLElement {
  const { t } = page
  const number = element('input', { name: 'number', inputmode: 'numeric', autocomplete: 'off', maxlength: '40' })
  const code = element('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '40' })
  const message = element('p', { class: 'own-message', role: 'alert' }, notice)
  const id = newId()
  const open = async (): Promise<void> => {
    if (number.value.trim() === '' || code.value.trim() === '') {
      message.textContent = t('ownPage.entry.missing')
      return
    }
    const answer = await page.send<OpenOwnFileMutation>('OpenOwnFile', { input: { id, number: number.value, code: code.value } })
    if ('fault' in answer) {
      message.textContent = faultText(page, answer.fault)
      return
    }
    const { ownFile, userErrors } = answer.data.openOwnFile
    if (ownFile === null) message.textContent = userErrors[0]?.message ?? t('ownPage.fault.broken')
    else page.show(ownFile)
  }
  const form = actForm(t('ownPage.entry.open'), open, field(t('ownPage.entry.number'), t('ownPage.entry.numberHint'), number), field(t('ownPage.entry.code'), t('ownPage.entry.codeHint'), code), message)
  return element('main', {}, element('h1', {}, t('ownPage.title')), element('p', {}, t('ownPage.entry.lead')), form, element('p', { class: 'own-dim' }, t('ownPage.entry.help')))
}
