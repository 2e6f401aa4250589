import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { APPOINTMENT_SENTENCES } from '../appointment/appointment-messages.js'
import { DISPATCH_SENTENCES } from './dispatch-messages.js'
import type { DispatchCadreInput } from './dispatch-type.js'

/** A dispatch as it was sent, absent and null made one. */
export const draftOf = (input: DispatchCadreInput) => ({
  campaign: input.campaign,
  team: input.team ?? null,
  region: input.region ?? null,
  account: input.account ?? null,
  name: input.name ?? null,
  sendingUnit: input.sendingUnit ?? null,
  post: input.post ?? null,
  rank: input.rank ?? null,
  phone: input.phone ?? null,
  startedOn: input.startedOn,
  endedOn: input.endedOn ?? null,
})
export type DispatchDraft = ReturnType<typeof draftOf>

const tooLong = (text: string | null, max: number): boolean => text !== null && checkText(text, { min: 0, max }) !== null

/** Everything about a dispatch that can be told from itself and is not right (C-4, C-6, C-7). */
export const dispatchFaults = ({ campaign, team, region, account, name, post, phone, startedOn, endedOn }: DispatchDraft): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], field: string): void => {
    faults.push({ code: 'VALIDATION', sentence, field: [field] })
  }
  if ((campaign === 'WORK_TEAM') !== (team !== null)) refuse(DISPATCH_SENTENCES.team, 'team')
  if (team === null && region === null) refuse(DISPATCH_SENTENCES.region, 'region')
  if (account === null && (name === null || checkText(name, { min: 1, max: 100 }) !== null)) refuse(DISPATCH_SENTENCES.name, 'name')
  if (tooLong(post, 100)) refuse(DISPATCH_SENTENCES.post, 'post')
  if (tooLong(phone, 40)) refuse(DISPATCH_SENTENCES.phone, 'phone')
  if (startedOn < '2000-01-01') refuse(APPOINTMENT_SENTENCES.startTooEarly, 'startedOn')
  if (endedOn !== null && endedOn < startedOn) refuse(APPOINTMENT_SENTENCES.endBeforeStart, 'endedOn')
  return faults
}
