import { useQuery } from '@apollo/client/react'
import { EnterpriseCertificatesDocument, EnterpriseRecordDocument, type EnterpriseCertificatesQuery } from '../../gql/enterprise-record/graphql'
import { dayOf, formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { PrintSheet, SheetFacts, SheetPart } from '../../ui/PrintSheet'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { seatText } from '../enterprise/seat-text'
import { changedFigures, figureLabel, shownFigure } from './changed-figures'

type Enterprise = NonNullable<EnterpriseCertificatesQuery['enterprise']>
type Certificate = Enterprise['certificates'][number]

/** The certificate of an enterprise's year, as it is printed and sealed (C-10). */
export function CertificatePage({ id, certificate: wanted }: { readonly id: string; readonly certificate: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(EnterpriseCertificatesDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('record.certificateTitle'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ enterprise }) => {
        const certificate = enterprise?.certificates.find((each) => each.id === wanted)
        return enterprise && certificate ? <Sheet enterprise={enterprise} certificate={certificate} /> : <Missing />
      }}
    </Answer>
  )
}

/** Whether the figures of the paper still stand: which was corrected since and when, and which paper is the latest; nothing while all stand. */
function Standing({ enterprise, certificate: { year, figures, correctedAt }, latest }: { readonly enterprise: string; readonly certificate: Certificate; readonly latest: string | null }) {
  const { t, language } = useText()
  const { data } = useQuery(EnterpriseRecordDocument, { variables: { id: enterprise, year }, fetchPolicy: 'cache-and-network' })
  const now = data?.enterprise?.record ?? null
  const changed = now === null ? [] : changedFigures(figures, now)
  if (changed.length === 0 && latest === null) return null
  const said = changed.map(({ name, before, now: value }) => t('record.corrected', { figure: t(figureLabel[name]), before: shownFigure(name, before), now: shownFigure(name, value) }))
  return (
    <div className="sheet-aside" role="status">
      {changed.length > 0 && <p>{correctedAt === null ? t('record.changed') : t('record.correctedOn', { day: formatDay(dayOf(correctedAt), language) })}</p>}
      {said.map((text) => <p key={text}>{text}</p>)}
      {latest === null ? <p>{t('record.issueAnew')}</p> : <p>{t('record.replaced', { number: latest })}</p>}
    </div>
  )
}

function Sheet({ enterprise, certificate }: { readonly enterprise: Enterprise; readonly certificate: Certificate }) {
  const { t, language } = useText()
  const { banner, figures, year, number, issuedAt } = certificate
  const latest = enterprise.certificates.find((each) => each.year === year)
  return (
    <PrintSheet back={`/enterprises/${enterprise.id}`} title={t('record.certificateTitle')} note={t('record.number', { number })} aside={<Standing enterprise={enterprise.id} certificate={certificate} latest={latest?.id === certificate.id ? null : (latest?.number ?? null)} />}>
      <SheetPart title={t('record.whom')}>
        <SheetFacts
          pairs={[
            [t('record.enterprise'), enterprise.name],
            [t('record.creditCode'), enterprise.creditCode],
            [t('record.seat'), seatText(enterprise.region, null)],
            [t('record.year'), t('record.ofYear', { year })],
          ]}
        />
      </SheetPart>
      <SheetPart title={t('record.what')}>
        <SheetFacts
          pairs={[
            [t('record.linkages'), t('record.counted.linkages', { shown: formatCount(figures.linkages) })],
            [t('record.households'), t('record.counted.households', { shown: formatCount(figures.households) })],
            [t('record.personsLabel'), t('record.counted.persons', { shown: formatCount(figures.persons) })],
            [t('record.amount'), t('ui.yuan', { amount: formatYuan(figures.amount) })],
            [t('record.deliveries'), t('record.counted.deliveries', { shown: formatCount(figures.deliveries) })],
            [t('record.deliveredMoney'), t('ui.yuan', { amount: formatYuan(figures.deliveredMoney) })],
            [t('record.pledgesMet'), t('record.counted.pledgesMet', { shown: formatCount(figures.pledgesMet) })],
          ]}
        />
        <p>{t('record.basis')}</p>
      </SheetPart>
      <SheetPart title={t('record.signed')}>
        <SheetFacts pairs={[[t('record.office'), <div key="seal" className="seal-room">{t('record.officeOf', { banner: banner.name })}</div>], [t('record.issuedOn'), formatDay(dayOf(issuedAt), language)]]} />
      </SheetPart>
    </PrintSheet>
  )
}
