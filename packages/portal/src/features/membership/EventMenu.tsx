import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import type { EventAct } from './event-draft'

/** What can be recorded of the family. */
export function EventMenu({ acts, onChoose }: { readonly acts: readonly EventAct[]; readonly onChoose: (act: EventAct | 'updatePerson') => void }) {
  const { t } = useText()
  return (
    <Menu label={<span className="button plain small">{t('membership.menu')}<i className="caret" aria-hidden="true" /></span>} name={t('membership.menuName')}>
      <button type="button" className="menu-item" data-closes onClick={() => onChoose('updatePerson')}>{t('membership.act.updatePerson')}</button>
      {acts.map((act) => <button key={act} type="button" className="menu-item" data-closes onClick={() => onChoose(act)}>{t(`membership.act.${act}`)}</button>)}
    </Menu>
  )
}
