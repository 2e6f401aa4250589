/** What a case is about (R-2; dossier 2.6 to 2.8). */
export const CaseKind = {
  IDENTIFICATION: 'IDENTIFICATION',
  EXIT: 'EXIT',
  RETURN: 'RETURN',
  CANCELLATION: 'CANCELLATION',
  MONITORING: 'MONITORING',
  RISK_ELIMINATION: 'RISK_ELIMINATION',
} as const
export type CaseKind = (typeof CaseKind)[keyof typeof CaseKind]

/** Where a case stands. Which of them a case passes is its route's matter. */
export const CaseStatus = {
  DRAFT: 'DRAFT',
  APPLIED: 'APPLIED',
  GROUP_VOTED: 'GROUP_VOTED',
  COMPARED: 'COMPARED',
  VILLAGE_VOTED: 'VILLAGE_VOTED',
  VERIFIED: 'VERIFIED',
  ACCEPTED: 'ACCEPTED',
  VILLAGE_NOTICE: 'VILLAGE_NOTICE',
  TOWNSHIP_REVIEWED: 'TOWNSHIP_REVIEWED',
  TOWNSHIP_NOTICE: 'TOWNSHIP_NOTICE',
  COUNTY_APPROVED: 'COUNTY_APPROVED',
  ANNOUNCED: 'ANNOUNCED',
  OBJECTED: 'OBJECTED',
  SENT_BACK: 'SENT_BACK',
  REGISTERED: 'REGISTERED',
  EXITED: 'EXITED',
  RETURNED: 'RETURNED',
  CANCELLED: 'CANCELLED',
  MONITORED: 'MONITORED',
  RISK_ELIMINATED: 'RISK_ELIMINATED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type CaseStatus = (typeof CaseStatus)[keyof typeof CaseStatus]

/** What is done to a case. The first part stands in routes, each at its turn; the rest may come beside them, the last two by the household itself. */
export const CaseActName = {
  APPLY: 'APPLY',
  GROUP_VOTE: 'GROUP_VOTE',
  COMPARE: 'COMPARE',
  VILLAGE_VOTE: 'VILLAGE_VOTE',
  VERIFY: 'VERIFY',
  ACCEPT: 'ACCEPT',
  OPEN_VILLAGE_NOTICE: 'OPEN_VILLAGE_NOTICE',
  CLOSE_VILLAGE_NOTICE: 'CLOSE_VILLAGE_NOTICE',
  TOWNSHIP_REVIEW: 'TOWNSHIP_REVIEW',
  OPEN_TOWNSHIP_NOTICE: 'OPEN_TOWNSHIP_NOTICE',
  CLOSE_TOWNSHIP_NOTICE: 'CLOSE_TOWNSHIP_NOTICE',
  COUNTY_APPROVE: 'COUNTY_APPROVE',
  ANNOUNCE: 'ANNOUNCE',
  CONCLUDE: 'CONCLUDE',
  FOLLOW_UP: 'FOLLOW_UP',
  OBJECT: 'OBJECT',
  ANSWER: 'ANSWER',
  VERIFY_FLAG: 'VERIFY_FLAG',
  REJECT: 'REJECT',
  SEND_BACK: 'SEND_BACK',
  WITHDRAW: 'WITHDRAW',
  HOUSEHOLD_ACCEPT: 'HOUSEHOLD_ACCEPT',
  HOUSEHOLD_REFUSE: 'HOUSEHOLD_REFUSE',
} as const
export type CaseActName = (typeof CaseActName)[keyof typeof CaseActName]

/** Whose part an act is: proposer, reviewer and approver are three people (dossier 1.10). */
export const CaseLevel = { VILLAGE: 'VILLAGE', TOWN: 'TOWN', BANNER: 'BANNER' } as const
export type CaseLevel = (typeof CaseLevel)[keyof typeof CaseLevel]

/** To whom a review is left by whoever of the town's office proposed the case, or acted on it for the village (dossier 1.10). */
export const ReviewLeftTo = { COLLEAGUE: 'COLLEAGUE', NOBODY: 'NOBODY' } as const
export type ReviewLeftTo = (typeof ReviewLeftTo)[keyof typeof ReviewLeftTo]

/** What asks for a closer look at an applicant, and never refuses by itself (dossier 2.6). */
export const ExclusionFlag = { CAR: 'CAR', COMMERCIAL_FLAT: 'COMMERCIAL_FLAT', FISCAL_PAYROLL: 'FISCAL_PAYROLL', VILLAGE_CADRE: 'VILLAGE_CADRE', BUSINESS: 'BUSINESS' } as const
export type ExclusionFlag = (typeof ExclusionFlag)[keyof typeof ExclusionFlag]

/** What is looked at in a household, item by item: two assurances, three guarantees and water; then what only monitoring asks. */
export const CheckItem = {
  FOOD: 'FOOD',
  CLOTHING: 'CLOTHING',
  COMPULSORY_EDUCATION: 'COMPULSORY_EDUCATION',
  BASIC_MEDICAL: 'BASIC_MEDICAL',
  SAFE_HOUSING: 'SAFE_HOUSING',
  SAFE_WATER: 'SAFE_WATER',
  AUTHORISATION: 'AUTHORISATION',
  COMMITMENT: 'COMMITMENT',
  STABLE_INCOME: 'STABLE_INCOME',
  RISK_GONE: 'RISK_GONE',
  NO_NEW_RISK: 'NO_NEW_RISK',
} as const
export type CheckItem = (typeof CheckItem)[keyof typeof CheckItem]

/** Who verifies a household at its home (dossier 2.7). */
export const VerifyingBody = { PARTY_BRANCH: 'PARTY_BRANCH', VILLAGERS_COMMITTEE: 'VILLAGERS_COMMITTEE', WORK_TEAM: 'WORK_TEAM', FIRST_SECRETARY: 'FIRST_SECRETARY' } as const
export type VerifyingBody = (typeof VerifyingBody)[keyof typeof VerifyingBody]

/** Why a household is struck off (dossier 2.7). */
export const CancellationGround = { DIED: 'DIED', MOVED_AWAY: 'MOVED_AWAY', WRONGLY_IDENTIFIED: 'WRONGLY_IDENTIFIED', DUPLICATE: 'DUPLICATE', OWN_WISH: 'OWN_WISH' } as const
export type CancellationGround = (typeof CancellationGround)[keyof typeof CancellationGround]

/** Kinds of monitored households from 2021 (dossier 2.4, 2.8). */
export const MonitoringType = { UNSTABLE_EXITED: 'UNSTABLE_EXITED', BORDERLINE_POVERTY_PRONE: 'BORDERLINE_POVERTY_PRONE', SUDDEN_SEVERE_DIFFICULTY: 'SUDDEN_SEVERE_DIFFICULTY' } as const
export type MonitoringType = (typeof MonitoringType)[keyof typeof MonitoringType]

/** How a clue was found (dossier 2.8). */
export const ClueChannel = { OWN_APPLICATION: 'OWN_APPLICATION', CADRE_CHECK: 'CADRE_CHECK', DEPARTMENT_WARNING: 'DEPARTMENT_WARNING' } as const
export type ClueChannel = (typeof ClueChannel)[keyof typeof ClueChannel]
