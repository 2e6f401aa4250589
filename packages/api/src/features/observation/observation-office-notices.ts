import { ancestorCode } from '../../access/territory.js'
import type { NoticeDraft, Office, OfficeHolder } from '../notice/notice-board.js'
import type { ObservationRow } from './observation-columns.js'

const townOf = (regionCode: string): Office => ({ role: 'TOWN_OFFICE', regionCode: ancestorCode(regionCode, 'TOWN') })
/** The office above a town's. */
export const bannerOf = (regionCode: string): Office => ({ role: 'BANNER_OFFICE', regionCode: ancestorCode(regionCode, 'BANNER') })

/** The offices of which one hears of a new observation: which, {@link officeNotices} decides. */
export const officesOf = ({ regionCode, isAboutSomebody }: { readonly regionCode: string; readonly isAboutSomebody: boolean }): Office[] => [townOf(regionCode), ...(isAboutSomebody ? [bannerOf(regionCode)] : [])]

/**
 * The office whose turn it is hears of it: the town's, or the banner's where it is about the town's office or somebody of
 * it, which stands back as a whole (contract, "Who may do what"; dossier 4.1). Neither the person complained of nor the
 * reporter is told, nor a disabled account, nor who stands back, and the words name nobody, anonymous or not. A repeat tells
 * nobody again. Of an anonymous one the notice says the day alone.
 * @param back accounts that do not see it, whatever office they sit in
 */
export const officeNotices = ({ id, number, regionCode, cadreId, subjectOffice, reporterId, anonymous }: ObservationRow, holders: readonly OfficeHolder[], back: ReadonlySet<string> = new Set()): NoticeDraft[] => {
  const ofOffice = (office: Office): readonly OfficeHolder[] => holders.filter((holder) => holder.role === office.role && holder.regionCode === office.regionCode)
  const office = ofOffice(subjectOffice === 'TOWN_OFFICE' ? bannerOf(regionCode) : townOf(regionCode))
  return office
    .filter(({ accountId, disabled }) => !disabled && accountId !== cadreId && accountId !== reporterId && !back.has(accountId))
    .map(({ accountId }) => ({ accountId, kind: 'observationSubmitted', parameters: { number }, subject: { type: 'Observation', id }, byDay: anonymous }))
}
