import type { ConfirmOwnResultMutation } from '../../gql/own-file/graphql'
import { actButton, actForm, element, field } from './elements'
import { newId } from '../../ui/new-id'
import { faultText } from './own-page'
import type { OwnFile, OwnPage } from './own-page'

type OwnComplaint = OwnFile['complaints'][number]
type OwnExit = NonNullable<OwnFile['exit']>
type OwnLinkage = OwnFile['linkages'][number]
type Done = Pick<ConfirmOwnResultMutation, 'done'>

/** Sends an act and draws the file as it is then; what went wrong stands at the act. */
async function perform(page: OwnPage, name: string, input: object, message: HTMLElement): Promise<void> {
  const answer = await page.send<Done>(name, { input })
  if ('fault' in answer) message.textContent = faultText(page, answer.fault)
  else if (answer.data.done.ownFile === null) message.textContent = answer.data.done.userErrors[0]?.message ?? ''
  else page.show(answer.data.done.ownFile)
}

interface Said {
  readonly agreed: boolean
  readonly comment: string | null
}

/** Below a result: what the household said of it, or the two things that it may say. */
export function confirmation(page: OwnPage, kind: 'MEASURE' | 'OUTCOME', result: string, said: Said | null): HTMLElement {
  const { t } = page
  if (said !== null) return element('span', { class: 'own-said' }, said.agreed ? t('ownPage.confirm.agreed') : t('ownPage.confirm.disputed', { comment: said.comment ?? '' }))
  const place = element('div', {})
  const message = element('p', { class: 'own-message', role: 'alert' })
  const agree = actButton(t('ownPage.confirm.yes'), 'plain', () => perform(page, 'ConfirmOwnResult', { result, kind, agreed: true }, message))
  const dispute = actButton(t('ownPage.confirm.no'), 'plain', () => {
    const comment = element('textarea', { name: `why-${result}`, rows: '2', maxlength: '1000' })
    place.replaceChildren(actForm(t('ownPage.confirm.send'), () => perform(page, 'ConfirmOwnResult', { result, kind, agreed: false, comment: comment.value }, message), field(t('ownPage.confirm.why'), '', comment), message))
    comment.focus()
    return Promise.resolve()
  })
  place.append(agree, dispute, message)
  return place
}

/** A sentence that the enterprise's page may show, or the way to say one; it may be taken back at any time. */
export function ownWords(page: OwnPage, result: string, words: string | null): HTMLElement {
  const { t } = page
  const place = element('div', {})
  const message = element('p', { class: 'own-message', role: 'alert' })
  if (words !== null) {
    place.append(element('p', { class: 'own-said' }, t('ownPage.words.shown', { text: words })), actButton(t('ownPage.words.hide'), 'plain', () => perform(page, 'ShowOwnWords', { result, text: null }, message)), message)
    return place
  }
  place.append(
    actButton(t('ownPage.words.say'), 'plain', () => {
      const text = element('textarea', { name: `words-${result}`, rows: '2', maxlength: '200' })
      place.replaceChildren(actForm(t('ownPage.words.send'), () => perform(page, 'ShowOwnWords', { result, text: text.value }, message), field(t('ownPage.words.text'), t('ownPage.words.hint'), text), message))
      text.focus()
      return Promise.resolve()
    }),
  )
  return place
}

/** The two answers to an exit, each with one more step before it is sent: it cannot be taken back. Its id is made once, so that trying again never answers twice. */
export function exitAnswer(page: OwnPage, { id: registerCase, mayAccept }: Pick<OwnExit, 'id' | 'mayAccept'>): HTMLElement {
  const { t } = page
  const place = element('div', {})
  const id = newId()
  const form = (agreed: boolean): void => {
    const message = element('p', { class: 'own-message', role: 'alert' })
    const comment = element('textarea', { name: 'exit-comment', rows: '3', maxlength: '1000' })
    const send = (): Promise<void> => perform(page, 'AnswerOwnExit', { id, registerCase, agreed, comment: comment.value.trim() === '' ? null : comment.value }, message)
    const back = actButton(t('ownPage.exit.back'), 'plain', () => {
      choose()
      return Promise.resolve()
    })
    place.replaceChildren(element('p', {}, t(agreed ? 'ownPage.exit.sureYes' : 'ownPage.exit.sureNo')), actForm(t(agreed ? 'ownPage.exit.sendYes' : 'ownPage.exit.sendNo'), send, ...(agreed ? [] : [field(t('ownPage.exit.why'), '', comment)]), message), back)
    if (!agreed) comment.focus()
  }
  const choose = (): void => {
    const act = (agreed: boolean) => (): Promise<void> => {
      form(agreed)
      return Promise.resolve()
    }
    place.replaceChildren(...(mayAccept ? [actButton(t('ownPage.exit.yes'), 'plain', act(true))] : []), actButton(t('ownPage.exit.no'), 'plain', act(false)))
  }
  choose()
  return place
}

/** The two answers to a linkage that the household is asked to join, each with one more step before it is sent: it cannot be taken back. */
export function linkageAnswer(page: OwnPage, { id: proposal, mayAccept }: Pick<OwnLinkage, 'id' | 'mayAccept'>): HTMLElement {
  const { t } = page
  const place = element('div', {})
  const message = element('p', { class: 'own-message', role: 'alert' })
  const choose = (): Promise<void> => {
    message.textContent = ''
    place.replaceChildren(...(mayAccept ? [actButton(t('ownPage.linkages.yes'), 'plain', () => sure(true))] : []), actButton(t('ownPage.linkages.no'), 'plain', () => sure(false)))
    return Promise.resolve()
  }
  const sure = (agreed: boolean): Promise<void> => {
    const send = actButton(t(agreed ? 'ownPage.linkages.sendYes' : 'ownPage.linkages.sendNo'), 'primary', () => perform(page, 'AnswerOwnLinkage', { proposal, agreed }, message))
    place.replaceChildren(element('p', {}, t(agreed ? 'ownPage.linkages.sureYes' : 'ownPage.linkages.sureNo')), send, actButton(t('ownPage.exit.back'), 'plain', choose), message)
    send.focus()
    return Promise.resolve()
  }
  void choose()
  return place
}

function choice(name: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element('select', { name }, ...options.map(([value, text]) => element('option', { value }, text)))
}

const scores = ['5', '4', '3', '2', '1'] as const

/** Below a complaint that has its result: a score that closes it, and the one reopening, where each is open. */
export function complaintSteps(page: OwnPage, { id, mayScore, mayReopen }: OwnComplaint): HTMLElement | null {
  if (!mayScore && !mayReopen) return null
  const { t } = page
  const place = element('div', {})
  const scoring = (): Promise<void> => {
    const score = choice(`score-${id}`, scores.map((name) => [name, t(`ownPage.complaint.scores.${name}`)]))
    const comment = element('textarea', { name: `score-comment-${id}`, rows: '2', maxlength: '2000' })
    const message = element('p', { class: 'own-message', role: 'alert' })
    place.replaceChildren(actForm(t('ownPage.complaint.scoreSend'), () => perform(page, 'ScoreOwnComplaint', { id, score: Number(score.value), comment: comment.value }, message), field(t('ownPage.complaint.score'), t('ownPage.complaint.scoreHint'), score), field(t('ownPage.complaint.scoreComment'), '', comment), message))
    score.focus()
    return Promise.resolve()
  }
  const reopening = (): Promise<void> => {
    const comment = element('textarea', { name: `reopen-${id}`, rows: '3', maxlength: '4000' })
    const message = element('p', { class: 'own-message', role: 'alert' })
    place.replaceChildren(actForm(t('ownPage.complaint.reopenSend'), () => perform(page, 'ReopenOwnComplaint', { id, comment: comment.value }, message), field(t('ownPage.complaint.reopenWhy'), t('ownPage.complaint.reopenHint'), comment), message))
    comment.focus()
    return Promise.resolve()
  }
  if (mayScore) place.append(actButton(t('ownPage.complaint.toScore'), 'plain', scoring))
  if (mayReopen) place.append(actButton(t('ownPage.complaint.toReopen'), 'plain', reopening))
  return place
}

const topics = ['MEMBERS', 'INCOME', 'MEASURE', 'CAUSE', 'CONTACT', 'OTHER'] as const
const kinds = ['ENTITLEMENT', 'CADRE_CONDUCT', 'FUND_USE', 'PUBLICITY', 'IDENTIFICATION', 'EXIT', 'PROJECT', 'ENTERPRISE_PROMISE', 'LIVING_CONDITION', 'COMMENDATION'] as const
const subjects = ['NOBODY', 'RESPONSIBLE_CADRE', 'FIRST_SECRETARY', 'TOWN_OFFICE'] as const

/** The id is made once for each form, so that trying again never asks twice. */
export function correctionForm(page: OwnPage): HTMLElement {
  const { t } = page
  const id = newId()
  const topic = choice('topic', topics.map((name) => [name, t(`ownPage.correction.topic.${name}`)]))
  const text = element('textarea', { name: 'correction', rows: '3', maxlength: '2000' })
  const message = element('p', { class: 'own-message', role: 'alert' })
  return actForm(t('ownPage.correction.send'), () => perform(page, 'RequestOwnCorrection', { id, topic: topic.value, text: text.value }, message), field(t('ownPage.correction.what'), '', topic), field(t('ownPage.correction.text'), t('ownPage.correction.hint'), text), message)
}

export function complaintForm(page: OwnPage): HTMLElement {
  const { t } = page
  const id = newId()
  const kind = choice('kind', kinds.map((name) => [name, t(`ownPage.complaint.kind.${name}`)]))
  const about = choice('about', subjects.map((name) => [name, t(`ownPage.complaint.about.${name}`)]))
  const text = element('textarea', { name: 'complaint', rows: '4', maxlength: '4000' })
  const message = element('p', { class: 'own-message', role: 'alert' })
  return actForm(
    t('ownPage.complaint.send'),
    () => perform(page, 'SubmitOwnComplaint', { id, kind: kind.value, about: about.value, text: text.value }, message),
    field(t('ownPage.complaint.what'), '', kind),
    field(t('ownPage.complaint.whom'), t('ownPage.complaint.whomHint'), about),
    field(t('ownPage.complaint.text'), '', text),
    message,
  )
}
