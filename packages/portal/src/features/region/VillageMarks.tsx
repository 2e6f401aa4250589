import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { MarkPoorVillagesDocument, type PoorVillageMarksQuery, type TestedVillagesQuery } from '../../gql/region/graphql'
import { Button } from '../../ui/Button'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { markChanges } from './mark-changes'
import { VillageVerdict } from './VillageVerdict'

type Village = NonNullable<PoorVillageMarksQuery['region']>['children'][number]

interface VillageMarksProps {
  readonly villages: readonly Village[]
  /** What the test says of those that have figures; null for whoever does not read it. */
  readonly tests: TestedVillagesQuery['poorVillageTests'] | null
  /** What was ticked here before another town was looked at, and not saved. */
  readonly kept?: ReadonlySet<string> | undefined
  /** Told after each tick and each saving what is not saved yet; null when nothing is. */
  readonly onUnsaved?: (ticked: ReadonlySet<string> | null) => void
}

/** The villages of a town, ticked where they are registered as poor; what was changed is saved together. */
export function VillageMarks({ villages, tests, kept, onUnsaved }: VillageMarksProps) {
  const { t } = useText()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => kept ?? new Set(villages.filter(({ isPoorVillage }) => isPoorVillage).map(({ code }) => code)))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [mark, { loading }] = useMutation(MarkPoorVillagesDocument)
  const { marked, unmarked } = markChanges(villages, ticked)
  const changes = marked.length + unmarked.length
  const tick = (code: string, on: boolean) => {
    setSaved(false)
    const next = new Set(on ? [...ticked, code] : [...ticked].filter((other) => other !== code))
    const left = markChanges(villages, next)
    setTicked(next)
    onUnsaved?.(left.marked.length + left.unmarked.length > 0 ? next : null)
  }
  const save = async () => {
    setRefusal(null)
    try {
      for (const { codes, poor } of [{ codes: marked, poor: true }, { codes: unmarked, poor: false }]) {
        if (codes.length === 0) continue
        const { data } = await mark({ variables: { input: { villages: codes, poor } } })
        const refused = data?.markPoorVillages.userErrors[0]
        if (refused !== undefined) {
          setRefusal(refused.message)
          return
        }
      }
      setSaved(true)
      onUnsaved?.(null)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('poorVillage.village')}</th>
            <th scope="col">{t('poorVillage.code')}</th>
            {tests !== null && <th scope="col">{t('poorVillage.test.head')}</th>}
          </tr>
        </thead>
        <tbody>
          {villages.map(({ code, name }) => (
            <tr key={code}>
              <th scope="row">
                <label className="poor-village-mark">
                  <input type="checkbox" checked={ticked.has(code)} onChange={(event) => tick(code, event.target.checked)} />
                  {name}
                </label>
              </th>
              <td className="num dim">{code}</td>
              {tests !== null && <td className="phone-whole"><VillageVerdict village={code} test={tests.find(({ region }) => region.code === code)} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="poor-village-save">
        <Button look="primary" busy={loading} disabled={changes === 0} onClick={() => void save()}>{t('poorVillage.save')}</Button>
        <span role="status" className="dim">{changes > 0 ? t('poorVillage.changed', { count: changes, shown: String(changes) }) : saved ? t('poorVillage.saved') : t('poorVillage.count', { count: ticked.size, shown: String(ticked.size) })}</span>
        {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
      </div>
    </>
  )
}
