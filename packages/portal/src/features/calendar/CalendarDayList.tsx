import { Link } from 'wouter'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatMonthDay } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { isDue, type CalendarEntry } from './calendar-entries'

/** What falls on each day, one line each, each the way to what it is about. */
export function CalendarDayList({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const { t, language } = useText()
  if (entries.length === 0) return <p className="panel-body dim">{t('calendar.nothing')}</p>
  const days = [...new Set(entries.map(({ on }) => on))]
  return (
    <div className="calendar-list" onKeyDown={moveBetweenRows}>
      {days.map((day) => (
        <section key={day}>
          <h3 className="num">{formatMonthDay(day, language)}</h3>
          <ul>
            {entries.filter(({ on }) => on === day).map(({ key, kind, name, href }) => (
              <li key={key}>
                <Link href={href} data-row-link>
                  <span className={isDue(kind) ? 'calendar-kind due' : 'calendar-kind'}>{t(`calendar.kind.${kind}`)}</span>
                  {name !== null && <span className="calendar-name">{name}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
