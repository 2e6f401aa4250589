import type { Refused } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { checkText } from '../../text/plain-text.js'
import { yearOfDay } from '../../time/business-day.js'
import type { ActivityRow, RecordActivityInput } from './activity-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const SENTENCES = {
  title: mustBeSaid({ zh: '请写明标题', en: 'Please give a title' }, 100),
  text: mustBeSaid({ zh: '请写明内容', en: 'Please say what it was' }, 4_000),
  future: { zh: '日期不能在今天之后。', en: 'The day cannot lie in the future.' },
  reliefDay: { zh: '全国扶贫日是 10 月 17 日。', en: 'The poverty-relief day is the 17 October.' },
  household: { zh: '只有面对面活动对应一户。', en: 'Only an activity face to face concerns one household.' },
  incomeEffect: { zh: '只有面对面活动填增收效果，不能是负数。', en: 'Only an activity face to face says what it earned, and never less than nothing.' },
  donation: { zh: '只有扶贫日填捐款，不能是负数。', en: 'Only the relief day says what was given, and never less than nothing.' },
  participants: { zh: '人数应在 0 到 1000000 之间。', en: 'How many took part lies between 0 and 1,000,000.' },
} as const satisfies Record<string, Sentence>

const MOST_PARTICIPANTS = 1_000_000

/** An activity as it was sent, absent and null made one. */
export const activityDraft = (input: RecordActivityInput) => ({
  kind: input.kind,
  region: input.region,
  household: input.household ?? null,
  heldOn: input.heldOn,
  title: input.title,
  text: input.text,
  incomeEffect: input.incomeEffect ?? null,
  participants: input.participants ?? null,
  donation: input.donation ?? null,
})

/** Everything about an activity that can be told from itself and is not right (C-5, C-15, L-9). */
export const activityFaults = ({ kind, household, heldOn, title, text, incomeEffect, participants, donation }: ReturnType<typeof activityDraft>, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Sentence, field: string): void => {
    faults.push({ code: 'VALIDATION', sentence, field: [field] })
  }
  if (heldOn > today) refuse(SENTENCES.future, 'heldOn')
  else if (kind === 'RELIEF_DAY' && !heldOn.endsWith('-10-17')) refuse(SENTENCES.reliefDay, 'heldOn')
  if (checkText(title, { min: 1, max: 100 }) !== null) refuse(SENTENCES.title, 'title')
  if (checkText(text, { min: 1, max: 4_000 }) !== null) refuse(SENTENCES.text, 'text')
  if (household !== null && kind !== 'FACE_TO_FACE') refuse(SENTENCES.household, 'household')
  if (incomeEffect !== null && (kind !== 'FACE_TO_FACE' || incomeEffect < 0)) refuse(SENTENCES.incomeEffect, 'incomeEffect')
  if (donation !== null && (kind !== 'RELIEF_DAY' || donation < 0)) refuse(SENTENCES.donation, 'donation')
  if (participants !== null && (participants < 0 || participants > MOST_PARTICIPANTS)) refuse(SENTENCES.participants, 'participants')
  return faults
}

/** The relief days of a territory, the latest first: what was recorded for each year (L-9). */
export const reliefDaysOf = (rows: readonly Pick<ActivityRow, 'heldOn' | 'participants' | 'donation'>[]): { readonly year: number; readonly activities: number; readonly participants: number; readonly donations: number }[] =>
  [...Map.groupBy(rows, ({ heldOn }) => yearOfDay(heldOn))]
    .toSorted(([one], [other]) => other - one)
    .map(([year, some]) => ({
      year,
      activities: some.length,
      participants: some.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
      donations: some.reduce((sum, { donation }) => sum + (donation ?? 0), 0),
    }))
