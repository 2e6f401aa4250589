import { Link } from 'wouter'
import type { TerritoryRowFragment } from '../../gql/responsibility/graphql'
import { formatCount } from '../../ui/format/number'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'

interface CoverageTableProps {
  readonly rows: readonly TerritoryRowFragment[]
  /** The whole, at the foot. */
  readonly total: TerritoryRowFragment
}

/** Territories side by side: open households, leaders needed and missing, posts of poor villages that nobody fills. */
export function CoverageTable({ rows, total }: CoverageTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks coverage">
      <thead>
        <tr>
          <th scope="col">{t('responsibility.column.territory')}</th>
          <th scope="col" className="right">{t('responsibility.column.open')}</th>
          <th scope="col" className="right">{t('responsibility.column.leaders')}</th>
          <th scope="col" className="right">{t('responsibility.column.needed')}</th>
          <th scope="col" className="right">{t('responsibility.column.shortage')}</th>
          <th scope="col" className="right">{t('responsibility.column.poorVillages')}</th>
          <th scope="col">{t('responsibility.column.missing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.region.code}>
            <th scope="row"><Link className="link" href={row.region.level === 'VILLAGE' ? `/villages/${row.region.code}` : `/responsibility?region=${row.region.code}`}>{row.region.name}</Link></th>
            <Cells row={row} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('responsibility.column.whole', { place: total.region.name })}</th>
          <Cells row={total} />
        </tr>
      </tfoot>
    </table>
  )
}

function Cells({ row }: { readonly row: TerritoryRowFragment }) {
  const { t } = useText()
  const open = row.poorHouseholds - row.householdsWithCadre
  const missing = [
    ['team', row.poorVillages - row.villagesWithTeam],
    ['divisionLeader', row.poorVillages - row.villagesWithDivisionLeader],
    ['firstSecretary', row.poorVillages - row.villagesWithFirstSecretary],
    ['chief', row.poorVillages - row.villagesWithChief],
    ['supervisors', row.poorVillages - row.villagesWithTenSupervisors],
  ] as const
  const words = missing.filter(([, count]) => count > 0).map(([name, count]) => t(`responsibility.missing.${name}`, { count, shown: formatCount(count) }))
  return (
    <>
      <td className="right num"><PhoneLabel name={t('responsibility.column.open')} />{formatCount(open)}</td>
      <td className="right num"><PhoneLabel name={t('responsibility.column.leaders')} />{formatCount(row.leaders)}</td>
      <td className="right num"><PhoneLabel name={t('responsibility.column.needed')} />{formatCount(row.leadersNeeded)}</td>
      <td className={row.shortage > 0 ? 'right num late' : 'right num'}><PhoneLabel name={t('responsibility.column.shortage')} />{formatCount(Math.max(0, row.shortage))}</td>
      <td className="right num"><PhoneLabel name={t('responsibility.column.poorVillages')} />{formatCount(row.poorVillages)}</td>
      <td className="wrap phone-whole">{words.length === 0 ? <span className="dim">{t('responsibility.missing.nobody')}</span> : words.join(t('ui.separator'))}</td>
    </>
  )
}
