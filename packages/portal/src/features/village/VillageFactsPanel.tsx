import type { ReactNode } from 'react'
import type { VillageFilePartFragment } from '../../gql/village/graphql'
import { useText } from '../../ui/text/use-text'
import { villageGroupNames, villageGroups } from './village-fields'
import { villageValueText } from './village-value-text'

/** What is on file of a year, part by part; what is not on file is said to be missing. */
export function VillageFactsPanel({ facts, action }: { readonly facts: NonNullable<VillageFilePartFragment['facts']>; readonly action: ReactNode }) {
  const { t } = useText()
  return (
    <div className="village-facts">
      {action !== false && <div className="village-facts-act no-print">{action}</div>}
      <div className="village-fact-groups">
        {villageGroupNames.map((group) => (
          <section key={group}>
            <h2>{t(`villageFile.group.${group}`)}</h2>
            <dl>
              {villageGroups[group].map(({ name }) => {
                const value = facts[name]
                return (
                  <div key={name}>
                    <dt>{t(`villageFile.field.${name}`)}</dt>
                    <dd className={value === null || value === undefined ? 'dim' : 'num'}>{value === null || value === undefined ? t('villageFile.missing') : villageValueText(name, value, t)}</dd>
                  </div>
                )
              })}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}
