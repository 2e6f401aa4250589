import { dayOf, formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { element } from './elements'
import { complaintForm, confirmation, correctionForm } from './own-acts'
import type { OwnFile, OwnPage } from './own-page'

type Child = HTMLElement | string | null

/** A part of the page under its heading. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children)
}

/** A list, or the sentence that there is nothing in it. */
export function listOr(nothing: string, items: readonly HTMLElement[]): HTMLElement {
  return items.length === 0 ? element('p', { class: 'own-dim' }, nothing) : element('ul', {}, ...items)
}

/** A line with something at its end, and words below. */
export function line(text: string, end: string, ...below: readonly Child[]): HTMLElement {
  const whole = below.map((child) => (typeof child === 'string' && child !== '' ? element('span', { class: 'own-below' }, child) : child)).filter((child) => child !== '')
  return element('li', {}, element('span', { class: 'own-line' }, element('span', {}, text), end === '' ? null : element('b', {}, end)), ...whole)
}

export function factsSection({ t, language }: OwnPage, file: OwnFile): HTMLElement {
  const facts: readonly (readonly [string, string | null])[] = [
    [t('ownPage.facts.head'), file.headName],
    [t('ownPage.facts.number'), file.number],
    [t('ownPage.facts.place'), [...file.places.slice(1), file.group ?? ''].join('')],
    [t('ownPage.facts.status'), t(`household.status.${file.status}`)],
    [t('ownPage.facts.size'), t('ownPage.facts.sizeValue', { size: file.size })],
    [t('ownPage.facts.identified'), formatDay(file.identifiedOn, language)],
    ...(file.exitedOn === null ? [] : ([[t('ownPage.facts.exited'), formatDay(file.exitedOn, language)]] as const)),
    [t('ownPage.facts.cause'), file.mainCause === null ? null : t(`household.cause.${file.mainCause}`)],
    [t('ownPage.facts.phone'), file.phone],
    [t('ownPage.facts.cadre'), file.responsibleCadre],
  ]
  const list = element('dl', {})
  for (const [name, value] of facts) list.append(element('dt', {}, name), element('dd', {}, value ?? t('ownPage.facts.none')))
  return section(t('ownPage.facts.title'), list)
}

export function peopleSection({ t, language }: OwnPage, file: OwnFile): HTMLElement {
  return section(
    t('ownPage.people.title'),
    element('ul', {}, ...file.persons.map((person) =>
      line(
        person.name,
        person.relation,
        [
          person.sex === null ? '' : t(`ownPage.people.sex.${person.sex}`),
          person.birthDate === null ? '' : t('ownPage.people.born', { day: formatDay(person.birthDate, language) }),
          person.idNumber === null ? '' : t('ownPage.people.id', { number: person.idNumber }),
        ].filter((text) => text !== '').join(' · '),
      ),
    )),
  )
}

export function incomeSection({ t }: OwnPage, file: OwnFile): HTMLElement {
  const years = [...file.incomes].reverse().map((income) =>
    line(t('ownPage.income.year', { year: income.year }), t('ownPage.income.yuan', { amount: formatYuan(income.netPerCapita) }), income.line === null ? '' : t('ownPage.income.line', { line: formatYuan(income.line) })),
  )
  return section(t('ownPage.income.title'), listOr(t('ownPage.income.none'), years))
}

export function measuresSection(page: OwnPage, file: OwnFile): HTMLElement {
  const { t, language } = page
  const measures = [...file.measures].reverse().map((measure) =>
    line(measure.description, measure.amount === null ? '' : t('ownPage.measures.amount', { amount: formatYuan(measure.amount) }), `${t(`household.measureClass.${measure.class}`)} · ${t('ownPage.measures.from', { day: formatDay(measure.startedOn, language) })}`, confirmation(page, 'MEASURE', measure.id, measure.said)),
  )
  return section(t('ownPage.measures.title'), listOr(t('ownPage.measures.none'), measures))
}

export function outcomesSection(page: OwnPage, file: OwnFile): HTMLElement {
  const { t } = page
  const outcomes = file.outcomes.map((outcome) =>
    line(t('ownPage.outcomes.text', { enterprise: outcome.enterprise, period: outcome.period }), t('ownPage.measures.amount', { amount: formatYuan(outcome.amount) }), outcome.months === null ? '' : t('ownPage.outcomes.months', { months: outcome.months }), confirmation(page, 'OUTCOME', outcome.id, outcome.said)),
  )
  return section(t('ownPage.outcomes.title'), listOr(t('ownPage.outcomes.none'), outcomes))
}

export function visitsSection({ t, language }: OwnPage, file: OwnFile): HTMLElement {
  return section(t('ownPage.visits.title'), listOr(t('ownPage.visits.none'), file.visits.map((visit) => line(visit.by, formatDay(visit.visitedOn, language)))))
}

export function correctionsSection(page: OwnPage, file: OwnFile): HTMLElement {
  const { t } = page
  const asked = file.corrections.map((correction) =>
    line(t(`ownPage.correction.topic.${correction.topic}`), t(`ownPage.correction.status.${correction.status}`), correction.text, correction.answer === null ? null : element('span', { class: 'own-answer' }, t('ownPage.answer', { text: correction.answer }))),
  )
  return section(t('ownPage.correction.title'), listOr(t('ownPage.correction.none'), asked), correctionForm(page))
}

export function complaintsSection(page: OwnPage, file: OwnFile): HTMLElement {
  const { t, language } = page
  const complained = file.complaints.map((complaint) =>
    line(
      complaint.kind === null ? t('ownPage.complaint.earlier', { day: formatDay(dayOf(complaint.submittedAt), language) }) : t(`ownPage.complaint.kind.${complaint.kind}`),
      t(`ownPage.complaint.status.${complaint.status}`),
      `${complaint.number}${complaint.dueAt === null ? '' : ` · ${t('ownPage.complaint.due', { day: formatDay(dayOf(complaint.dueAt), language) })}`}`,
      complaint.text ?? t('ownPage.complaint.notShown'),
      complaint.answer === null ? null : element('span', { class: 'own-answer' }, t('ownPage.answer', { text: complaint.answer })),
    ),
  )
  return section(t('ownPage.complaint.title'), listOr(t('ownPage.complaint.none'), complained), complaintForm(page))
}
