import { useState } from 'react'
import type { CodeListName } from '../../gql/code-list/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { CodeListDialog } from './CodeListDialog'
import { useCodeList, type CodeListEntry } from './use-code-list'

const lists = ['INDUSTRY', 'LINKAGE_MODEL'] as const satisfies readonly CodeListName[]

/** The lists that the city keeps itself, since the source counts more than it names. */
export function CodeListPage() {
  const { t } = useText()
  usePageTitle(t('codeList.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.enterprise.list'), href: '/enterprises' }]} here={t('codeList.title')} />
      <div className="page-head"><h1>{t('codeList.title')}</h1></div>
      <div className="stack">{lists.map((list) => <ListPanel key={list} list={list} />)}</div>
    </>
  )
}

function ListPanel({ list }: { readonly list: CodeListName }) {
  const { t } = useText()
  const { can } = useSession()
  const { entries } = useCodeList(list)
  const [editing, setEditing] = useState<CodeListEntry | 'new' | null>(null)
  const mayEdit = can('codeList.manage')
  return (
    <Panel title={t(`codeList.name.${list}`)} action={mayEdit && <Button size="small" onClick={() => setEditing('new')}>{t('codeList.add')}</Button>}>
      <p className="panel-body dim">{t(`codeList.note.${list}`)}</p>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('codeList.zh')}</th>
            <th scope="col">{t('codeList.en')}</th>
            <th scope="col">{t('codeList.source')}</th>
            <th scope="col">{t('codeList.state')}</th>
            {mayEdit && <th scope="col"><span className="hidden-text">{t('codeList.change')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.code}>
              <th scope="row">{entry.zh}</th>
              <td>{entry.en}</td>
              <td>{t(entry.namedInSource ? 'codeList.named' : 'codeList.notNamed')}</td>
              <td>{t(entry.active ? 'codeList.offered' : 'codeList.notOffered')}</td>
              {mayEdit && <td className="right"><Button size="small" onClick={() => setEditing(entry)}>{t('codeList.change')}</Button></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {editing !== null && <CodeListDialog list={list} entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Panel>
  )
}
