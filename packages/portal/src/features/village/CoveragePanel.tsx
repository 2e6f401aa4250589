import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SetFullCoverageDocument, type CoverageItem, type VillageFileQuery } from '../../gql/village/graphql'
import { formatDay } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import './CoveragePanel.css'

const statuses = ['NOT_STARTED', 'UNDER_WAY', 'DONE'] as const

interface CoveragePanelProps {
  readonly code: string
  readonly coverage: NonNullable<VillageFileQuery['village']>['fullCoverage']
  readonly mayChange: boolean
  readonly onChanged: () => void
}

/** How far the village is with the ten services (M-7); whoever keeps them chooses in place. */
export function CoveragePanel({ code, coverage, mayChange, onChanged }: CoveragePanelProps) {
  const { t, language } = useText()
  const [fault, setFault] = useState<string | null>(null)
  const [set, { loading }] = useMutation(SetFullCoverageDocument)
  const choose = async (item: CoverageItem, chosen: string) => {
    const status = statuses.find((each) => each === chosen) ?? 'NOT_STARTED'
    try {
      const { data } = await set({ variables: { input: { village: code, item, status } } })
      setFault(data?.setFullCoverage.userErrors[0]?.message ?? null)
      onChanged()
    } catch (error) {
      setFault(describeError(error, t).message)
    }
  }
  return (
    <Panel title={t('village.coverage.title')} note={t('village.coverage.note', { done: coverage.filter(({ status }) => status === 'DONE').length })}>
      <table className="table blocks">
        <tbody>
          {coverage.map(({ item, status, since }) => (
            <tr key={item}>
              <th scope="row">{t(`village.coverage.item.${item}`)}</th>
              <td>
                {mayChange ? (
                  <select className="control coverage-choice" aria-label={t(`village.coverage.item.${item}`)} disabled={loading} value={status} onChange={({ target }) => void choose(item, target.value)}>
                    {statuses.map((each) => <option key={each} value={each}>{t(`village.coverage.status.${each}`)}</option>)}
                  </select>
                ) : t(`village.coverage.status.${status}`)}
              </td>
              <td className="dim">{since === null ? '' : t('village.coverage.since', { day: formatDay(since, language) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fault !== null && <p className="field-error panel-body" role="alert">{fault}</p>}
    </Panel>
  )
}
