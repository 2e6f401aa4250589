import type { Language, Sentence } from '../../text/sentence.js'
import type { NoticeKind } from '../notice/notice-texts.js'

/** What a device shows. It says nothing of a person: whoever picks the phone up may read it, and a push service carries it. */
export interface PushMessage {
  readonly title: string
  readonly body: string
  /** The address that opens, on the portal's own origin. */
  readonly link: string
  /** The notice; the same one told twice takes its own place. */
  readonly tag: string
}

/** How a kind of notice is told on a device; `numbered` where its number is one of a report, and so of nobody. */
interface PushWords {
  readonly words: Sentence
  readonly numbered: boolean
}

const report = (words: Sentence): PushWords => ({ words, numbered: true })
const PLAIN: PushWords = { words: { zh: '您有一条新通知。', en: 'You have a new notice.' }, numbered: false }
const OUTCOME_REPORT = report({ zh: '有一份成效报告有了新进展', en: 'An outcome report has moved on' })

const WORDS = {
  observationSubmitted: report({ zh: '有新的监督反映等待受理', en: 'A new report waits to be triaged' }),
  observationProgressed: report({ zh: '您的一条反映有了新进展', en: 'A report of yours has moved on' }),
  observationAssigned: report({ zh: '有一条监督反映交由您办理', en: 'A report was assigned to you' }),
  observationExtended: report({ zh: '有一条监督反映的办理时限延长了', en: 'The deadline of a report was prolonged' }),
  observationDueSoon: report({ zh: '有一条监督反映快到时限', en: 'The deadline of a report is near' }),
  observationEscalated: report({ zh: '有一条监督反映超期，报到您这里', en: 'A report is past its deadline and was passed up to you' }),
  reportSubmitted: OUTCOME_REPORT,
  reportToApprove: OUTCOME_REPORT,
  reportConfirmed: OUTCOME_REPORT,
  reportApproved: OUTCOME_REPORT,
  reportReturned: OUTCOME_REPORT,
  outcomeDisputed: OUTCOME_REPORT,
  disputeRaised: OUTCOME_REPORT,
  disputeTakenUp: OUTCOME_REPORT,
  disputeOverdue: OUTCOME_REPORT,
  disputeNotTakenUp: OUTCOME_REPORT,
  disputeNotCorrected: OUTCOME_REPORT,
  disputeReversalWaits: OUTCOME_REPORT,
  disputeConcluded: OUTCOME_REPORT,
  disputeLineStands: OUTCOME_REPORT,
  disputeWithdrawn: OUTCOME_REPORT,
  disputeToCorrect: OUTCOME_REPORT,
  disputeToReturn: OUTCOME_REPORT,
  reportDue: PLAIN,
  reportOverdue: PLAIN,
  linkageAsked: PLAIN,
  linkageJoined: PLAIN,
  linkageDeclined: PLAIN,
  linkageLeft: PLAIN,
  pledgeDelivered: PLAIN,
  pledgeRefused: PLAIN,
  enterpriseEnded: PLAIN,
  accessTokenIssued: PLAIN,
  accessTokenEnded: PLAIN,
  passwordReset: PLAIN,
  householdsReceived: PLAIN,
  householdsHandedOver: PLAIN,
  correctionRequested: PLAIN,
  resultDisputed: PLAIN,
  householdChanged: PLAIN,
  caseWaits: PLAIN,
  caseSentBack: PLAIN,
  caseRejected: PLAIN,
  caseConcluded: PLAIN,
  inspectionSent: PLAIN,
  inspectionTakenBack: PLAIN,
  planSubmitted: PLAIN,
  planReviewed: PLAIN,
  planApproved: PLAIN,
  planReturned: PLAIN,
  appointed: PLAIN,
  appointmentEnded: PLAIN,
  supervisorRecognised: PLAIN,
} as const satisfies Record<NoticeKind, PushWords>

const TITLE: Sentence = { zh: '帮扶', en: 'Bangfu' }

/** Pages of what a report's notice is about; every other notice opens the list of notices. */
const PAGES: Readonly<Record<string, string>> = { Observation: '/observations/', OutcomeReport: '/reports/' }

/** What of a notice a message is made of. */
interface Told {
  readonly id: string
  readonly kind: NoticeKind
  readonly parameters: Readonly<Record<string, string | number>>
  readonly subjectType: string | null
  readonly subjectId: string | null
}

/** The message of a notice in the language of the device: the kind of event, a report's number, and a link. Never a name, a reason or a household. */
export const pushMessage = ({ id, kind, parameters, subjectType, subjectId }: Told, language: Language): PushMessage => {
  const { words, numbered } = WORDS[kind]
  const number = parameters['number']
  const page = numbered && subjectType !== null ? PAGES[subjectType] : undefined
  const body = numbered && number !== undefined ? { zh: `${words.zh}：${number}`, en: `${words.en}: ${number}` } : words
  return { title: TITLE[language], body: body[language], link: page === undefined || subjectId === null ? '/notices' : `${page}${subjectId}`, tag: id }
}
