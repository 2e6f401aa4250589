import { Button } from '../../ui/Button'
import { Chip, ChipBar } from '../../ui/Chip'
import { useText } from '../../ui/text/use-text'
import { useRegionName } from '../region/use-region-name'
import { useSession } from '../viewer/use-viewer'
import { conditionText } from './condition-text'
import { narrowing, without, type HouseholdConditions } from './household-query'

interface HouseholdChipsProps {
  readonly conditions: HouseholdConditions
  readonly onChange: (conditions: HouseholdConditions) => void
  readonly onAdd: () => void
}

/** The conditions of the list, each with a way to take it away. */
export function HouseholdChips({ conditions, onChange, onAdd }: HouseholdChipsProps) {
  const { t, language } = useText()
  const { viewer, appointment } = useSession()
  const names = narrowing(conditions)
  const regionName = useRegionName(conditions.region)
  const elsewhere = conditions.region !== null && conditions.region !== appointment.region?.code
  return (
    <ChipBar label={t('household.condition.bar')}>
      {elsewhere && (
        <Chip label={t('household.condition.region')} value={regionName ?? ''} removeLabel={t('household.condition.remove', { name: t('household.condition.region') })} onRemove={() => onChange(without(conditions, 'region'))} />
      )}
      {names.map((name) => {
        const { label, value } = conditionText(conditions, name, viewer.businessDate, t, language)
        return <Chip key={name} label={label} value={value} removeLabel={t('household.condition.remove', { name: label })} onRemove={() => onChange(without(conditions, name))} />
      })}
      <button type="button" className="add-condition" onClick={onAdd}>{t('household.condition.add')}</button>
      {names.length + (elsewhere ? 1 : 0) > 1 && (
        <>
          <span className="spring" />
          <Button look="quiet" size="small" onClick={() => onChange(names.reduce(without, without(conditions, 'region')))}>{t('household.condition.clear')}</Button>
        </>
      )}
    </ChipBar>
  )
}
