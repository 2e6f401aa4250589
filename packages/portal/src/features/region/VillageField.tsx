import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { levelOf } from './region-code'
import { RegionSelect } from './RegionSelect'
import { useRegionName } from './use-region-name'

interface VillageFieldProps {
  /** The region from which the choice goes down; a village leaves no choice, and is named. */
  readonly from: string
  readonly value: string
  readonly onChange: (code: string) => void
  readonly required?: boolean
  readonly error?: string | null
}

/** Which village something is of: chosen level by level, or named where the viewer has but one. */
export function VillageField(props: VillageFieldProps) {
  return levelOf(props.from) === 'VILLAGE' ? <OwnVillage code={props.from} error={props.error ?? null} /> : <RegionSelect {...props} />
}

function OwnVillage({ code, error }: { readonly code: string; readonly error: string | null }) {
  const { t } = useText()
  const name = useRegionName(code) ?? ''
  return <Field label={t('region.level.VILLAGE')} error={error}>{(control) => <input {...control} className="control" readOnly value={name} />}</Field>
}
