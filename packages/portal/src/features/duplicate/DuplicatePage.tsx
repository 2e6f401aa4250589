import { useQuery } from '@apollo/client/react'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { DuplicatePairDocument, type DuplicateFactsFragment, type DuplicateFileFragment } from '../../gql/duplicate/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { formWord } from '../household/form-word'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { MergeDialog } from './MergeDialog'
import { reasonsText } from './reasons-text'
import { TellApartDialog } from './TellApartDialog'
import './DuplicatePage.css'

/** Two files beside each other, what they have in common marked, and the decision. */
export function DuplicatePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(DuplicatePairDocument, { variables: { id } })
  usePageTitle(t('duplicate.list.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ duplicate }) => (duplicate?.first && duplicate.second ? <Pair duplicate={duplicate} first={duplicate.first} second={duplicate.second} onDecided={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

interface PairProps {
  readonly duplicate: DuplicateFactsFragment
  readonly first: DuplicateFileFragment
  readonly second: DuplicateFileFragment
  readonly onDecided: () => void
}

function Pair({ duplicate, first, second, onDecided }: PairProps) {
  const { t } = useText()
  const [dialog, setDialog] = useState<'merge' | 'apart' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <Crumbs steps={[{ name: t('household.list.title'), href: '/households' }, { name: t('duplicate.list.title'), href: '/duplicates' }]} here={`${first.headName} · ${second.headName}`} />
      <div className="page-head">
        <h1>{t('duplicate.page.title', { first: first.headName, second: second.headName })}</h1>
        <span className="dim">{t('duplicate.page.why', { reasons: reasonsText(duplicate.reasons, t), score: duplicate.score })}</span>
        <span className="spring" />
        {duplicate.mayDecide && <Button onClick={() => setDialog('apart')}>{t('duplicate.apart.open')}</Button>}
        {duplicate.mayDecide && <Button look="primary" onClick={() => setDialog('merge')}>{t('duplicate.merge.open')}</Button>}
      </div>
      <Decision duplicate={duplicate} />
      <div className="duplicate-files">
        {[first, second].map((file, at) => (
          <FilePanel key={file.id} file={file} other={at === 0 ? second : first} same={new Set(duplicate.samePersons.map((pair) => (at === 0 ? pair.first.id : pair.second.id)))} />
        ))}
      </div>
      {dialog === 'merge' && <MergeDialog duplicate={duplicate} first={first} second={second} onClose={close} onDecided={onDecided} />}
      {dialog === 'apart' && <TellApartDialog duplicate={duplicate} first={first} second={second} onClose={close} onDecided={onDecided} />}
    </>
  )
}

function Decision({ duplicate }: { readonly duplicate: DuplicateFactsFragment }) {
  const { t, language } = useText()
  if (duplicate.status === 'OPEN') return duplicate.mayDecide ? null : <Band title={t(duplicate.within === 'CITY' ? 'duplicate.page.forCity' : 'duplicate.page.forBanner')} />
  const who = [duplicate.decidedBy?.name, duplicate.decidedAt === null ? null : formatDay(duplicate.decidedAt.slice(0, 10), language), duplicate.decisionReason].filter((part) => part !== null && part !== undefined && part !== '')
  return (
    <Band title={duplicate.status === 'MERGED' ? t('duplicate.page.merged', { number: duplicate.kept?.number ?? '' }) : t('duplicate.page.different')}>
      <p className="cap">{who.join(' · ')}</p>
    </Band>
  )
}

function FilePanel({ file, other, same }: { readonly file: DuplicateFileFragment; readonly other: DuplicateFileFragment; readonly same: ReadonlySet<string> }) {
  const { t, language } = useText()
  const line = (name: string, value: ReactNode, common = false) => (
    <div className={common ? 'common' : undefined}>
      <dt>{name}</dt>
      <dd>{value === null || value === '' ? t('ui.unknown') : value}{common && <span className="duplicate-mark">{t('duplicate.page.common')}</span>}</dd>
    </div>
  )
  return (
    <Panel title={<Link href={`/households/${file.id}`}>{file.headName} <span className="num">{file.number}</span></Link>} action={<HouseholdStatus status={file.status} pill />}>
      <dl className="definitions duplicate-facts">
        {line(t('duplicate.fact.place'), [file.region.parent?.name, file.region.name, file.group].filter((part) => part !== null && part !== undefined && part !== '').join(' '))}
        {line(t('duplicate.fact.size'), t('ui.people', { count: file.size }))}
        {line(t('duplicate.fact.phone'), file.phone, file.phone !== null && file.phone === other.phone)}
        {line(t('duplicate.fact.identified'), formatDay(file.identifiedOn, language))}
        {line(t('household.fact.attribute'), file.attribute === null ? null : t(`household.attribute.${file.attribute}`))}
        {line(t('household.fact.mainCause'), file.mainCause === null ? null : t(`household.cause.${file.mainCause}`))}
        {line(t('household.fact.netIncomePerCapita'), file.netIncomePerCapita === null ? null : formatYuan(file.netIncomePerCapita))}
        {line(t('duplicate.fact.measures'), String(file.measures.length))}
        {line(t('duplicate.fact.lastVisit'), file.lastVisitedOn === null ? null : formatDay(file.lastVisitedOn, language))}
        {line(t('household.fact.responsibleCadre'), file.responsibleCadre?.name ?? null)}
      </dl>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('household.person.name')}</th>
            <th scope="col">{t('household.person.relation')}</th>
            <th scope="col">{t('duplicate.fact.birthday')}</th>
          </tr>
        </thead>
        <tbody>
          {(file.persons ?? []).map((person) => (
            <tr key={person.id} className={same.has(person.id) ? 'common' : undefined}>
              <th scope="row">{person.name}{same.has(person.id) && <span className="duplicate-mark">{t('duplicate.page.common')}</span>}</th>
              <td>{formWord(person.relation, t)}</td>
              <td className="num">{person.birthDate ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
