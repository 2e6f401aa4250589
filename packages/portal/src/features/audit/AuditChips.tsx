import { skipToken, useQuery } from '@apollo/client/react'
import { AuditedHouseholdDocument, type TrailEntryFragment } from '../../gql/audit/graphql'
import { Button } from '../../ui/Button'
import { Chip, ChipBar } from '../../ui/Chip'
import { useText } from '../../ui/text/use-text'
import { useRegionName } from '../region/use-region-name'
import type { AuditConditionName } from './audit-query'

interface AuditChipsProps {
  readonly parameters: URLSearchParams
  readonly rows: readonly TrailEntryFragment[]
  readonly onChange: (changes: Partial<Record<AuditConditionName, string | null>>) => void
  readonly onAdd: () => void
}

/** The conditions of the trail, each with a way to take it away. */
export function AuditChips({ parameters, rows, onChange, onAdd }: AuditChipsProps) {
  const { t } = useText()
  const [subject, account, household, region, from, to] = ['subject', 'account', 'household', 'region', 'from', 'to'].map((name) => parameters.get(name))
  const regionName = useRegionName(region ?? null)
  const { data } = useQuery(AuditedHouseholdDocument, household ? { variables: { id: household } } : skipToken)
  const home = data?.household
  const chips: { readonly label: string; readonly value: string; readonly names: readonly AuditConditionName[] }[] = [
    ...(subject ? [{ label: t('audit.oneRecord'), value: subject.slice(0, 8), names: ['subject'] as const }] : []),
    ...(household ? [{ label: t('audit.filter.household'), value: home ? `${home.headName} ${home.number}` : household.slice(0, 8), names: ['household'] as const }] : []),
    ...(account ? [{ label: t('audit.filter.person'), value: rows.find(({ by }) => by?.id === account)?.by?.name ?? account.slice(0, 8), names: ['account'] as const }] : []),
    ...(from || to ? [{ label: t('audit.filter.days'), value: `${from ?? '…'} – ${to ?? '…'}`, names: ['from', 'to'] as const }] : []),
    ...(region ? [{ label: t('audit.filter.place'), value: regionName ?? '', names: ['region'] as const }] : []),
  ]
  const cleared = (names: readonly AuditConditionName[]) => Object.fromEntries(names.map((name) => [name, null]))
  return (
    <ChipBar label={t('audit.filter.bar')}>
      {chips.map(({ label, value, names }) => <Chip key={label} label={label} value={value} removeLabel={t('audit.filter.remove', { name: label })} onRemove={() => onChange(cleared(names))} />)}
      <button type="button" className="add-condition" onClick={onAdd}>{t('audit.filter.add')}</button>
      {chips.length > 1 && <Button look="quiet" size="small" onClick={() => onChange(cleared(chips.flatMap(({ names }) => names)))}>{t('audit.filter.clear')}</Button>}
    </ChipBar>
  )
}
