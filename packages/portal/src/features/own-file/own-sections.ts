import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { element } from './elements'
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

export function measuresSection({ t, language }: OwnPage, file: OwnFile): HTMLElement {
  const measures = [...file.measures].reverse().map((measure) =>
    line(measure.description, measure.amount === null ? '' : t('ownPage.measures.amount', { amount: formatYuan(measure.amount) }), `${t(`household.measureClass.${measure.class}`)} · ${t('ownPage.measures.from', { day: formatDay(measure.startedOn, language) })}`),
  )
  return section(t('ownPage.measures.title'), listOr(t('ownPage.measures.none'), measures))
}

export function outcomesSection({ t }: OwnPage, file: OwnFile): HTMLElement {
  const outcomes = file.outcomes.map((outcome) =>
    line(t('ownPage.outcomes.text', { enterprise: outcome.enterprise, period: outcome.period }), t('ownPage.measures.amount', { amount: formatYuan(outcome.amount) }), outcome.months === null ? '' : t('ownPage.outcomes.months', { months: outcome.months })),
  )
  return section(t('ownPage.outcomes.title'), listOr(t('ownPage.outcomes.none'), outcomes))
}

export function visitsSection({ t, language }: OwnPage, file: OwnFile): HTMLElement {
  return section(t('ownPage.visits.title'), listOr(t('ownPage.visits.none'), file.visits.map((visit) => line(visit.by, formatDay(visit.visitedOn, language)))))
}
