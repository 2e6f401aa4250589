import type { Role } from '../../access/roles.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Region } from '../region/region.entity.js'
import { APPOINTMENT_SENTENCES, wrongLevel } from './appointment-messages.js'
import { rankFits } from './post-ranks.js'
import type { PostRank } from './post-ranks.js'
import type { SecretarySource } from './secretary-source.js'
import { ROLE_DEMANDS } from './role-demands.js'
import type { RoleDemand } from './role-demands.js'

/** Before the programme there was nobody to appoint (C-4: four years before 2015). */
const EARLIEST_START = '2000-01-01'
const LONGEST_UNIT = 200
const LONGEST_BASIS = 200

/** An appointment as somebody wants it. `region` is what the code names, null for none. */
export interface WantedAppointment {
  readonly role: Role
  readonly region: Pick<Region, 'level' | 'povertyCountyLevel' | 'isPoorVillage'> | null
  readonly enterpriseId: string | null
  readonly startedOn: string
  readonly endedOn: string | null
  readonly sendingUnit: string | null
  readonly rank: PostRank | null
  readonly source: SecretarySource | null
  readonly selectionBasis: string | null
}

const invalid = (field: string, sentence: Refused['sentence']): Refused => ({ code: 'VALIDATION', field: [field], sentence })

const regionFault = ({ role, region }: WantedAppointment): Refused | null => {
  const demand: RoleDemand = ROLE_DEMANDS[role]
  if (demand.levels.length === 0) return region === null ? null : invalid('region', APPOINTMENT_SENTENCES.regionTooMuch)
  if (region === null) return invalid('region', APPOINTMENT_SENTENCES.regionMissing)
  if (!demand.levels.includes(region.level)) return invalid('region', wrongLevel(demand.levels))
  if (demand.kind === 'POOR_BANNER' && region.povertyCountyLevel === null) return invalid('region', APPOINTMENT_SENTENCES.notPoorBanner)
  if (demand.kind === 'POOR_VILLAGE' && !region.isPoorVillage) return invalid('region', APPOINTMENT_SENTENCES.notPoorVillage)
  return null
}

const enterpriseFault = ({ role, enterpriseId }: WantedAppointment): Refused | null => {
  const demand: RoleDemand = ROLE_DEMANDS[role]
  if (demand.enterprise === true) return enterpriseId === null ? invalid('enterprise', APPOINTMENT_SENTENCES.enterpriseMissing) : null
  return enterpriseId === null ? null : invalid('enterprise', APPOINTMENT_SENTENCES.enterpriseTooMuch)
}

/** Everything about an appointment that can be told from itself and is not right (dossier 1.4, 1.10; C-19). */
export const appointmentFaults = (wanted: WantedAppointment): Refused[] => {
  const { role, startedOn, endedOn, sendingUnit, rank, source, selectionBasis } = wanted
  return [
    regionFault(wanted),
    enterpriseFault(wanted),
    startedOn < EARLIEST_START ? invalid('startedOn', APPOINTMENT_SENTENCES.startTooEarly) : null,
    endedOn !== null && endedOn < startedOn ? invalid('endedOn', APPOINTMENT_SENTENCES.endBeforeStart) : null,
    sendingUnit !== null && checkText(sendingUnit, { min: 0, max: LONGEST_UNIT }) !== null ? invalid('sendingUnit', APPOINTMENT_SENTENCES.sendingUnit) : null,
    rankFits(role, rank) ? null : invalid('rank', APPOINTMENT_SENTENCES.rank),
    source !== null && role !== 'FIRST_SECRETARY' ? invalid('source', APPOINTMENT_SENTENCES.sourceTooMuch) : null,
    selectionBasis !== null && checkText(selectionBasis, { min: 0, max: LONGEST_BASIS }) !== null ? invalid('selectionBasis', APPOINTMENT_SENTENCES.selectionBasis) : null,
  ].filter((fault) => fault !== null)
}

/** Days in force of one appointment. */
export interface Term {
  readonly role: Role
  readonly startedOn: string
  readonly endedOn: string | null
}

const overlap = (one: Term, other: Term): boolean => (one.endedOn === null || one.endedOn >= other.startedOn) && (other.endedOn === null || other.endedOn >= one.startedOn)

/** Whether an appointment would make somebody auditor and something else on one day (dossier 1.10, separation of duty). */
export const breaksAuditorExclusivity = (wanted: Term, held: readonly Term[]): boolean =>
  held.some((other) => (other.role === 'AUDITOR') !== (wanted.role === 'AUDITOR') && overlap(wanted, other))

/** Whether somebody already holds the role on one of the days. An office may be held for several regions. */
export const holdsAlready = (wanted: Term & { readonly regionCode: string | null }, held: readonly (Term & { readonly regionCode: string | null })[], oncePerRegion: boolean): boolean =>
  held.some((other) => other.role === wanted.role && (!oncePerRegion || other.regionCode === wanted.regionCode) && overlap(wanted, other))
