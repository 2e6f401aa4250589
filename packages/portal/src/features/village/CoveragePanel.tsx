import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SetFullCoverageDocument, type CoverageItem, type VillageFileQuery } from '../../gql/village/graphql'
import { Dialog } from '../../ui/Dialog'
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

/** How far the village is with the ten services (M-7); whoever keeps them chooses in place, and is asked once: an arrow key on a choice is enough to change it. */
export function CoveragePanel({ code, coverage, mayChange, onChanged }: CoveragePanelProps) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<{ readonly item: CoverageItem; readonly status: (typeof statuses)[number] } | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [set, { loading }] = useMutation(SetFullCoverageDocument)
  const choose = (item: CoverageItem, value: string) => {
    setFault(null)
    setChosen({ item, status: statuses.find((each) => each === value) ?? 'NOT_STARTED' })
  }
  const change = async (input: NonNullable<typeof chosen>) => {
    try {
      const { data } = await set({ variables: { input: { village: code, ...input } } })
      const refusal = data?.setFullCoverage.userErrors[0]?.message ?? null
      setFault(refusal)
      if (refusal === null) setChosen(null)
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
                  <select className="control coverage-choice" aria-label={t(`village.coverage.item.${item}`)} disabled={loading} value={status} onChange={({ target }) => choose(item, target.value)}>
                    {statuses.map((each) => <option key={each} value={each}>{t(`village.coverage.status.${each}`)}</option>)}
                  </select>
                ) : t(`village.coverage.status.${status}`)}
              </td>
              <td className="dim">{since === null ? '' : t('village.coverage.since', { day: formatDay(since, language) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen !== null && (
        <Dialog
          title={t('village.coverage.changeTitle', { item: t(`village.coverage.item.${chosen.item}`), status: t(`village.coverage.status.${chosen.status}`) })}
          consequence={t('village.coverage.changeMeans')}
          act={t('village.coverage.change')}
          busy={loading}
          onAct={() => void change(chosen)}
          onClose={() => setChosen(null)}
        >
          {fault !== null && <p className="field-error" role="alert">{fault}</p>}
        </Dialog>
      )}
    </Panel>
  )
}
