import type { CaseWholeFragment } from '../../gql/register-case/graphql'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** The family that applies. */
export function CaseMembers({ members }: Pick<CaseWholeFragment, 'members'>) {
  const { t } = useText()
  if (members.length === 0) return null
  return (
    <Panel title={t('registerCase.members.title', { count: members.length })}>
      <table className="table blocks">
        <thead><tr><th scope="col">{t('household.person.name')}</th><th scope="col">{t('household.person.relation')}</th><th scope="col">{t('household.person.sex')}</th><th scope="col">{t('household.person.born')}</th><th scope="col">{t('household.person.idNumber')}</th></tr></thead>
        <tbody>
          {members.map(({ name, relation, sex, birthDate, idNumber }) => (
            <tr key={`${name} ${relation}`}><th scope="row">{name}</th><td>{relation}</td><td>{t(`household.sex.${sex}`)}</td><td className="num">{birthDate ?? t('ui.unknown')}</td><td className="num dim">{idNumber ?? t('ui.unknown')}</td></tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** What was looked at in the household, item by item. */
export function CaseItems({ items }: Pick<CaseWholeFragment, 'items'>) {
  const { t } = useText()
  if (items.length === 0) return null
  return (
    <Panel title={t('registerCase.items.title')}>
      <ul className="case-list">
        {items.map(({ item, met, evidence }) => (
          <li key={item}><p><b>{t(`registerCase.item.${item}`)}</b> <span className={met ? 'dim' : 'late'}>{t(met ? 'registerCase.items.met' : 'registerCase.items.notMet')}</span></p><p className="dim keep">{evidence}</p></li>
        ))}
      </ul>
    </Panel>
  )
}

/** What asks for a closer look, and what was found. */
export function CaseFlags({ flags }: Pick<CaseWholeFragment, 'flags'>) {
  const { t } = useText()
  if (flags.length === 0) return null
  return (
    <Panel title={t('registerCase.flags.title')} note={t('registerCase.flags.note')}>
      <ul className="case-list">
        {flags.map(({ flag, applies, note }) => (
          <li key={flag}><p><b>{t(`registerCase.flag.${flag}`)}</b> <span className={applies === null ? 'late' : 'dim'}>{t(applies === null ? 'registerCase.flags.open' : applies ? 'registerCase.flags.isSo' : 'registerCase.flags.isNot')}</span></p>{note !== null && <p className="dim keep">{note}</p>}</li>
        ))}
      </ul>
    </Panel>
  )
}

/** The notices with their days, and what was said against them. */
export function CaseNotices({ notices, objections }: Pick<CaseWholeFragment, 'notices' | 'objections'>) {
  const { t } = useText()
  if (notices.length === 0) return null
  return (
    <Panel title={t('registerCase.notice.title')}>
      <ul className="case-list">
        {notices.map(({ level, openedOn, days, mayCloseOn, closedOn }) => (
          <li key={`${level} ${openedOn}`}>
            <p><b>{t(`registerCase.notice.${level === 'TOWN' ? 'town' : 'village'}`)}</b> <span className="num dim">{openedOn} · {t('registerCase.notice.length', { count: days })}</span></p>
            <p className="dim num">{closedOn === null ? t('registerCase.notice.until', { day: mayCloseOn }) : t('registerCase.notice.closed', { day: closedOn })}</p>
          </li>
        ))}
        {objections.map(({ objection, lodgedOn, objector, text, answer, answeredOn, upheld }) => (
          <li key={objection}>
            <p><b>{t('registerCase.objection.title')}</b> <span className="num dim">{lodgedOn} · {objector ?? t('registerCase.objection.nameless')}</span></p>
            <p className="keep">{text}</p>
            <p className={answer === null ? 'late' : 'dim keep'}>{answer === null ? t('registerCase.objection.open') : `${t(upheld === true ? 'registerCase.objection.wasRight' : 'registerCase.objection.wasNot')} · ${answeredOn ?? ''} · ${answer}`}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
