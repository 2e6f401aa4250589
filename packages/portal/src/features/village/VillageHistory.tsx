import type { VillageFilePartFragment } from '../../gql/village/graphql'
import { fullInstant } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { villageValueText } from './village-value-text'

/** Every change of the year's file: when, by whom, why, and from what to what. What the first version filled in is one line. */
export function VillageHistory({ changes }: { readonly changes: VillageFilePartFragment['changes'] }) {
  const { t } = useText()
  const first = changes.filter(({ version }) => version === 1)
  const begun = first[0]
  return (
    <Panel title={t('villageFile.history')} className="no-print">
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('villageFile.column.at')}</th>
            <th scope="col">{t('villageFile.column.by')}</th>
            <th scope="col">{t('villageFile.column.change')}</th>
            <th scope="col">{t('villageFile.column.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.filter(({ version }) => version > 1).map(({ field, from, to, version, at, reason, by }) => (
            <tr key={`${version} ${field}`}>
              <td className="num dim">{fullInstant(at)}</td>
              <td>{by?.name ?? ''}</td>
              <td className="wrap phone-whole">{t('villageFile.change', { field: t(`villageFile.field.${field}`), from: from === null ? t('villageFile.missing') : villageValueText(field, from, t), to: to === null ? t('villageFile.missing') : villageValueText(field, to, t) })}</td>
              <td className="wrap phone-whole">{reason ?? ''}</td>
            </tr>
          ))}
          {begun !== undefined && (
            <tr>
              <td className="num dim">{fullInstant(begun.at)}</td>
              <td>{begun.by?.name ?? ''}</td>
              <td className="wrap phone-whole">{t('villageFile.begun', { count: first.length })}</td>
              <td>{begun.reason ?? ''}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Panel>
  )
}
