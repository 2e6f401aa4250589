import { Link } from 'wouter'
import type { CoverageQuery } from '../../gql/responsibility/graphql'
import { useText } from '../../ui/text/use-text'

type Gap = NonNullable<CoverageQuery['responsibilityCoverage']>['gaps'][number]

const supervisorsWanted = 10

/** Poor villages that lack somebody, each with what is missing there. */
export function VillageGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">{t('responsibility.column.village')}</th>
          <th scope="col">{t('responsibility.column.town')}</th>
          <th scope="col">{t('responsibility.column.lacks')}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.region.code}>
            <th scope="row"><Link className="link" href={`/villages/${gap.region.code}`}>{gap.region.name}</Link></th>
            <td className="dim">{gap.region.parent?.name ?? ''}</td>
            <td className="wrap phone-whole">
              {[
                ...(gap.hasTeam ? [] : [t('responsibility.lacks.team')]),
                ...(gap.hasDivisionLeader ? [] : [t('responsibility.lacks.divisionLeader')]),
                ...(gap.hasFirstSecretary ? [] : [t('responsibility.lacks.firstSecretary')]),
                ...(gap.chiefs > 0 ? [] : [t('responsibility.lacks.chief')]),
                ...(gap.supervisors >= supervisorsWanted ? [] : [t('responsibility.lacks.supervisors', { count: supervisorsWanted - gap.supervisors })]),
              ].join(t('ui.separator'))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
