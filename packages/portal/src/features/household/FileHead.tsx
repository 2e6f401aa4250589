import { Button, ButtonLink } from '../../ui/Button'
import { formatDay, formatMonth } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { CopyButton } from '../../ui/CopyButton'
import type { Household } from './household-file'
import { HouseholdStatus } from './HouseholdStatus'
import { PrintMenu } from './PrintMenu'
import { FourLinks } from './FourLinks'
import { Revealable } from './Revealable'

interface FileHeadProps {
  readonly household: Household
  readonly onEdit: () => void
  readonly onVisit: () => void
  readonly onAssign: () => void
}

/** Name, status and number, what may be done, and the four links below. */
export function FileHead({ household, onEdit, onVisit, onAssign }: FileHeadProps) {
  const { t, language } = useText()
  const { viewerCan } = household
  const mongolian = household.persons?.find(({ name }) => name === household.headName)?.nameMongolian
  const facts = [
    t('ui.people', { count: household.size }),
    household.attribute === null ? null : t(`household.attribute.${household.attribute}`),
    household.group,
    household.exitedOn === null ? t('household.file.identified', { month: formatMonth(household.identifiedOn, language) }) : t('household.file.exited', { day: formatDay(household.exitedOn, language) }),
  ].filter((fact) => fact !== null && fact !== '')
  const account = household.bankAccount !== null || viewerCan.reveal.includes('BANK_ACCOUNT')
  const phone = household.phone !== null || viewerCan.reveal.includes('PHONE')
  return (
    <Panel label={household.headName} className={household.targeting === null ? 'file-head bare' : 'file-head'}>
      <div className="file-head-line">
        <h1>{household.headName}</h1>
        <HouseholdStatus status={household.status} pill />
        <span className="num dim">
          {household.number} <CopyButton text={household.number} />
        </span>
        <span className="dim file-facts">{facts.join(' · ')}</span>
        <span className="spring" />
        <span className="cap">{t('household.file.version', { version: household.version })}</span>
        <PrintMenu household={household} />
        {viewerCan.submitObservation && <ButtonLink size="small" href={`/observations/new?household=${household.id}`}>{t('household.file.observe')}</ButtonLink>}
        {viewerCan.recordVisit && <Button size="small" look={viewerCan.update ? 'plain' : 'primary'} onClick={onVisit}>{t('household.visit.act')}</Button>}
        {viewerCan.handOver && household.targeting !== null && household.responsibleCadre === null && <Button size="small" onClick={onAssign}>{t('appointment.assign.open')}</Button>}
        {viewerCan.update && <Button size="small" look="primary" onClick={onEdit}>{t('household.edit.open')}</Button>}
      </div>
      {mongolian && <p className="file-mongolian mongolian" lang="mn">{mongolian}</p>}
      {(phone || account) && (
        <p className="file-contact">
          {phone && <span>{t('household.file.phone')} <Revealable subject={household.id} name={household.headName} field="PHONE" shown={household.phone} allowed={viewerCan.reveal} /></span>}
          {account && <span>{t('household.file.bankAccount')} <Revealable subject={household.id} name={household.headName} field="BANK_ACCOUNT" shown={household.bankAccount} allowed={viewerCan.reveal} /></span>}
        </p>
      )}
      {household.targeting !== null && <FourLinks household={household} targeting={household.targeting} />}
    </Panel>
  )
}
