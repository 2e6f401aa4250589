import { dayOf, formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { element } from './elements'
import { complaintForm, complaintSteps, confirmation, correctionForm, exitAnswer, linkageAnswer, ownWords } from './own-acts'
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

/** What becomes of an outcome that is not so: until when it is looked into, and the answer. */
function disputeState({ t, language }: OwnPage, { status, dueOn, answer }: NonNullable<OwnFile['outcomes'][number]['dispute']>): HTMLElement {
  const until = status === 'TAKEN_UP' && dueOn !== null ? t('ownPage.dispute.until', { day: formatDay(dueOn, language) }) : ''
  return element('span', { class: 'own-below' }, `${t(`ownPage.dispute.status.${status}`)}${until}`, answer === null ? null : element('span', { class: 'own-answer' }, t('ownPage.answer', { text: answer })))
}

/** A quarter in words: `2015Q3` as 2015 年第 3 季度. */
function quarterText({ t }: OwnPage, period: string): string {
  const [year = '', quarter = ''] = period.split('Q')
  return t('ownPage.outcomes.period', { year, quarter })
}

export function outcomesSection(page: OwnPage, file: OwnFile): HTMLElement {
  const { t } = page
  const outcomes = file.outcomes.map(({ id, enterprise, period, amount, months, said, words, dispute }) =>
    line(
      t('ownPage.outcomes.text', { enterprise, period: quarterText(page, period) }),
      t('ownPage.measures.amount', { amount: formatYuan(amount) }),
      months === null ? '' : t('ownPage.outcomes.months', { months }),
      // Of a report that was taken back there is nothing left to say.
      said === null && dispute?.status === 'CORRECTED' ? null : confirmation(page, 'OUTCOME', id, said),
      dispute === null ? null : disputeState(page, dispute),
      said?.agreed === true ? ownWords(page, id, words) : null,
    ),
  )
  return section(t('ownPage.outcomes.title'), listOr(t('ownPage.outcomes.none'), outcomes))
}

/** Contracts of enterprises that the household is asked to join, or was; nothing where there is none. */
export function linkagesSection(page: OwnPage, { linkages }: OwnFile): HTMLElement | null {
  if (linkages.length === 0) return null
  const { t, language } = page
  const asked = linkages.map((linkage) =>
    line(
      linkage.enterprise,
      t(`ownPage.linkages.status.${linkage.status}`),
      `${t(`ownPage.linkages.form.${linkage.form}`)} · ${t('ownPage.linkages.days', { from: formatDay(linkage.startedOn, language), until: linkage.endedOn === null ? '' : formatDay(linkage.endedOn, language) })}`,
      [linkage.description, t(`ownPage.linkages.rhythm.${linkage.payingRhythm}`)].filter((part) => part !== null).join(' · '),
      linkage.mayAnswer && !linkage.mayAccept ? element('p', { class: 'own-dim' }, t('ownPage.linkages.refuseOnly')) : null,
      linkage.mayAnswer ? linkageAnswer(page, linkage) : null,
    ),
  )
  return section(t('ownPage.linkages.title'), element('p', { class: 'own-dim' }, t('ownPage.linkages.lead')), element('ul', {}, ...asked))
}

const exitSteps = ['DRAFT', 'VILLAGE_VOTED', 'VERIFIED', 'ACCEPTED', 'VILLAGE_NOTICE', 'OBJECTED', 'TOWNSHIP_REVIEWED', 'COUNTY_APPROVED', 'ANNOUNCED', 'EXITED', 'SENT_BACK'] as const
const exitItems = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const

/** The exit that is proposed, with what was found at home, and the household's own answer; nothing where there is none. */
export function exitSection(page: OwnPage, { exit }: OwnFile): HTMLElement | null {
  if (exit === null) return null
  const { t, language } = page
  const { id, number, openedOn, status, items, income, mayAnswer, mayAccept, said } = exit
  const step = exitSteps.find((name) => name === status)
  const found = items.flatMap(({ item, met }) => {
    const name = exitItems.find((each) => each === item)
    return name === undefined ? [] : [line(t(`ownPage.exit.item.${name}`), t(met ? 'ownPage.exit.met' : 'ownPage.exit.notMet'))]
  })
  return section(
    t('ownPage.exit.title'),
    element('p', {}, t('ownPage.exit.lead', { day: formatDay(openedOn, language), status: step === undefined ? '' : t(`ownPage.exit.status.${step}`) })),
    element('p', { class: 'own-dim' }, number),
    found.length === 0 ? null : element('ul', {}, ...found),
    income === null ? null : element('p', {}, t('ownPage.exit.income', { year: income.year, amount: formatYuan(income.perCapita), line: income.line === null ? '–' : formatYuan(income.line) })),
    said === null ? null : element('p', { class: 'own-said' }, said.agreed ? t('ownPage.exit.agreed') : t('ownPage.exit.refused', { comment: said.comment ?? '' })),
    mayAnswer ? element('p', {}, t('ownPage.exit.ask')) : null,
    mayAnswer && !mayAccept ? element('p', { class: 'own-dim' }, t('ownPage.exit.refuseOnly')) : null,
    mayAnswer ? exitAnswer(page, { id, mayAccept }) : null,
  )
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
      complaint.score === null ? null : element('span', { class: 'own-said' }, t('ownPage.complaint.scored', { score: complaint.score })),
      complaintSteps(page, complaint),
    ),
  )
  return section(t('ownPage.complaint.title'), listOr(t('ownPage.complaint.none'), complained), complaintForm(page))
}
