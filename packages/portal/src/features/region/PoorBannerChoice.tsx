import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ListPoorBannerDocument, type PoorVillageMarksQuery } from '../../gql/region/graphql'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

type Level = NonNullable<PoorVillageMarksQuery['region']>['povertyCountyLevel']
const levels = ['NATIONAL', 'AUTONOMOUS_REGION'] as const

/** Which list of poor banners and counties a banner stands on; chosen is kept at once. */
export function PoorBannerChoice({ banner, level }: { readonly banner: string; readonly level: Level }) {
  const { t } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [list, { loading }] = useMutation(ListPoorBannerDocument)
  const choose = async (chosen: Level) => {
    setRefusal(null)
    try {
      const { data } = await list({ variables: { input: { banner, level: chosen } } })
      setRefusal(data?.listPoorBanner.userErrors[0]?.message ?? null)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Field label={t('poorVillage.list.label')} error={refusal}>
      {(control) => (
        <select {...control} className="control" disabled={loading} value={level ?? ''} onChange={(event) => void choose(levels.find((one) => one === event.target.value) ?? null)}>
          <option value="">{t('poorVillage.list.none')}</option>
          {levels.map((one) => <option key={one} value={one}>{t(`poorVillage.list.${one}`)}</option>)}
        </select>
      )}
    </Field>
  )
}
