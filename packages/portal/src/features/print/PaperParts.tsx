import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { SheetFacts, SheetPart } from '../../ui/PrintSheet'
import { useText } from '../../ui/text/use-text'
import { formWord } from '../household/form-word'
import type { Paper } from './PaperPage'

/** Where the household lives, from the banner down to the group. */
export function placeOf(household: Paper): string {
  return [household.region.parent?.parent?.name, household.region.parent?.name, household.region.name, household.group].filter((name) => typeof name === 'string').join('')
}

/** The household's own facts; a line that the viewer may not see is left out. */
export function BasicFacts({ household }: { readonly household: Paper }) {
  const { t, language } = useText()
  const causes = [household.mainCause, ...(household.otherCauses ?? [])].flatMap((cause) => (cause === null ? [] : [t(`household.cause.${cause}`)])).join(t('ui.separator'))
  const hidden = household.persons === null
  return (
    <SheetFacts
      pairs={[
        [t('print.fact.head'), household.headName],
        [t('print.fact.number'), household.number],
        [t('print.fact.place'), placeOf(household)],
        [t('print.fact.status'), t(`household.status.${household.status}`)],
        [t('print.fact.size'), t('ui.people', { count: household.size })],
        [t('print.fact.identified'), formatDay(household.identifiedOn, language)],
        ...(hidden
          ? []
          : ([
              [t('print.fact.attribute'), household.attribute === null ? '' : t(`household.attribute.${household.attribute}`)],
              [t('print.fact.cause'), causes],
              [t('print.fact.phone'), household.phone],
              [t('print.fact.cadre'), household.responsibleCadre?.name],
            ] as const)),
        ...(household.exitedOn === null ? [] : ([[t('print.fact.exited'), formatDay(household.exitedOn, language)]] as const)),
      ]}
    />
  )
}

export function MemberTable({ persons }: { readonly persons: NonNullable<Paper['persons']> }) {
  const { t } = useText()
  return (
    <SheetPart title={t('household.person.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('household.person.name')}</th>
            <th scope="col">{t('household.person.relation')}</th>
            <th scope="col">{t('household.person.sex')}</th>
            <th scope="col">{t('household.person.born')}</th>
            <th scope="col">{t('household.person.idNumber')}</th>
            <th scope="col">{t('household.person.labour')}</th>
            <th scope="col">{t('household.person.health')}</th>
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <tr key={person.id}>
              <td>{person.name}</td>
              <td>{formWord(person.relation, t)}</td>
              <td className="nowrap">{person.sex === null ? '' : t(`household.sex.${person.sex}`)}</td>
              <td className="nowrap">{person.birthDate ?? ''}</td>
              <td className="nowrap">{person.idNumber ?? ''}</td>
              <td>{person.labour === null ? '' : t(`household.labour.${person.labour}`)}</td>
              <td>{person.health === null ? '' : person.health.map((health) => t(`household.health.${health}`)).join(t('ui.separator'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  )
}

export function IncomeTable({ incomes }: { readonly incomes: NonNullable<Paper['incomes']> }) {
  const { t } = useText()
  return (
    <SheetPart title={t('print.income.title')}>
      {incomes.length === 0 ? (
        <p>{t('print.nothing')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('print.income.year')}</th>
              <th scope="col" className="right">{t('print.income.net')}</th>
              <th scope="col" className="right">{t('print.income.line')}</th>
            </tr>
          </thead>
          <tbody>
            {incomes.map((income) => (
              <tr key={income.year}>
                <td>{income.year}</td>
                <td className="right">{formatYuan(income.netPerCapita)}</td>
                <td className="right">{income.line === null ? '–' : formatYuan(income.line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SheetPart>
  )
}

const classes = ['SUPPORT', 'TRANSFER', 'RELIEF', 'SAFEGUARD'] as const

/** Measures by 扶、转、救、保, each with the tables' empty lines where nothing is on file. */
export function MeasureTables({ measures, title }: { readonly measures: Paper['measures']; readonly title: string }) {
  const { t } = useText()
  return (
    <SheetPart title={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('household.measure.class')}</th>
            <th scope="col">{t('household.measure.description')}</th>
            <th scope="col" className="right">{t('household.measure.amount')}</th>
            <th scope="col">{t('household.measure.started')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.flatMap((name) => {
            const own = measures.filter((measure) => measure.class === name)
            if (own.length === 0) return [<tr key={name}><td>{t(`household.measureClass.${name}`)}</td><td>{t('print.nothing')}</td><td /><td /></tr>]
            return own.map((measure) => (
              <tr key={measure.id}>
                <td>{t(`household.measureClass.${name}`)}</td>
                <td>{measure.description}</td>
                <td className="right">{measure.amount === null ? '–' : formatYuan(measure.amount)}</td>
                <td className="nowrap">{measure.startedOn}</td>
              </tr>
            ))
          })}
        </tbody>
      </table>
    </SheetPart>
  )
}
