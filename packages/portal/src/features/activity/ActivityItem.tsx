import type { ActivityRowFragment } from '../../gql/activity/graphql'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'

/** What was done: its title, what was said, when, by whom, and what of attendance, income and gifts is told to the viewer. */
export function ActivityItem({ row: { kind, heldOn, title, text, incomeEffect, participants, donation, by } }: { readonly row: ActivityRowFragment }) {
  const { t, language } = useText()
  return (
    <li>
      <p><b className="strong">{title}</b> <span className="dim">{t(`village.activity.kind.${kind}`)}</span></p>
      <p className="keep">{text}</p>
      <p className="cap">
        {[
          formatDay(heldOn, language),
          by.name,
          ...(participants === null ? [] : [t('village.activity.attended', { count: participants, shown: formatCount(participants) })]),
          ...(incomeEffect === null ? [] : [t('village.activity.earned', { amount: formatYuan(incomeEffect) })]),
          ...(donation === null ? [] : [t('village.activity.given', { amount: formatYuan(donation) })]),
        ].join(' · ')}
      </p>
    </li>
  )
}
