import { formatDay, halfYearBefore } from '../../ui/format/date'
import type { Language } from '../../ui/text/use-text'
import type { ConditionName, HouseholdConditions } from './household-query'
import type { Translate } from '../../ui/text/catalogue'

/** A condition in words: "致贫原因" and "因病、因残". */
export function conditionText(conditions: HouseholdConditions, name: ConditionName, today: string, t: Translate, language: Language): { readonly label: string; readonly value: string } {
  const label = t(`household.condition.${name}`)
  switch (name) {
    case 'status':
      return { label, value: conditions.status.map((status) => t(`household.status.${status}`)).join(t('ui.separator')) }
    case 'cause':
      return { label, value: conditions.cause.map((cause) => t(`household.cause.${cause}`)).join(t('ui.separator')) }
    case 'name':
      return { label, value: conditions.name }
    case 'number':
      return { label, value: conditions.number }
    case 'exitedIn':
      return { label, value: t('household.condition.exitedInYear', { year: conditions.exitedIn ?? today.slice(0, 4) }) }
    case 'withoutCadre':
      return { label, value: t('household.condition.noCadre') }
    case 'incomplete':
      return { label, value: t('household.condition.marksIncomplete') }
    case 'notVisitedSince': {
      const since = conditions.notVisitedSince ?? today
      return { label, value: since === halfYearBefore(today) ? t('household.condition.halfYear') : t('household.condition.since', { day: formatDay(since, language) }) }
    }
    case 'cadre':
      return { label, value: t('household.condition.oneCadre') }
    case 'region':
      return { label, value: conditions.region ?? '' }
  }
}
