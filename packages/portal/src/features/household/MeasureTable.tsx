import { formatYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'

/** What is done for the household, newest first. */
export function MeasureTable({ measures }: { readonly measures: Household['measures'] }) {
  const { t } = useText()
  return (
    <section>
      <h2>{t('household.measure.title')}</h2>
      {measures.length === 0 ? (
        <p className="file-nothing">{t('household.measure.empty')}</p>
      ) : (
        <table className="table blocks measures">
          <thead>
            <tr>
              <th scope="col">{t('household.measure.class')}</th>
              <th scope="col">{t('household.measure.description')}</th>
              <th scope="col" className="right">{t('household.measure.amount')}</th>
              <th scope="col" className="right">{t('household.measure.started')}</th>
            </tr>
          </thead>
          <tbody>
            {[...measures].sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1)).map((measure) => (
              <tr key={measure.id}>
                <td>
                  <span className="measure-class" aria-hidden="true" lang="zh-CN">{t(`household.measureClassMark.${measure.class}`)}</span>
                  {t(`household.measureClass.${measure.class}`)}
                </td>
                <td className="wrap phone-whole measure-text">
                  {measure.description}
                  {measure.householdSays !== null && <small className={measure.householdSays.agreed ? 'cap' : 'cap late'}> {measure.householdSays.agreed ? t('correction.says.agreed') : t('correction.says.disputed', { comment: measure.householdSays.comment ?? '' })}</small>}
                </td>
                <td className="right num phone-end">{measure.amount === null ? '–' : formatYuan(measure.amount)}</td>
                <td className="right num dim">{measure.startedOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
