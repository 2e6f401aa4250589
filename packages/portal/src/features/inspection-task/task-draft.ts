import type { AnswerInspectionTaskInput, InspectionQuestion } from '../../gql/delivery/graphql'
import { newId } from '../../ui/new-id'
import type { FinishedAnswer } from '../delivery/deliver-answer'
import type { Delivery } from '../delivery/delivery'
import { isObject, objectIn } from '../delivery/service-request'
import type { RefusalReason, WaitingReport } from '../delivery/waiting-report'
import { openedRecords } from '../sealed-store/opened-records'
import type { SealedContent, SealedRecord, SealedStore } from '../sealed-store/sealed-store'
import { readWhatOpens } from '../sealed-store/sealing'
import type { AskedQuestion, ChosenAnswers } from './task-answers'
import { taskDraftKey, taskDraftPrefix } from './task-draft-keys'

/** Answers to an inspection that are being written. Their id is made once, and stays that of what is sent. */
export interface TaskDraft {
  readonly id: string
  readonly task: string
  /** The household, for lists: its masked name and its number in the village. */
  readonly title: string
  readonly chosen: ChosenAnswers
  /** Whether the household was met. */
  readonly met: boolean
  /** `YYYY-MM-DD`, not later than the business date. */
  readonly seenOn: string
  readonly note: string
}

/** What is said of it at once. */
export type TaskDraftPart = Partial<Pick<TaskDraft, 'chosen' | 'met' | 'seenOn' | 'note'>>

/** A draft as this device keeps it. */
export interface KeptTaskDraft {
  readonly draft: TaskDraft
  /** By the device's clock. */
  readonly savedAt: string
  /** Why the service did not take it, for one that is being mended. */
  readonly reasons: readonly RefusalReason[]
}

export function emptyTaskDraft(task: string, title: string, today: string): TaskDraft {
  return { id: newId(), task, title, chosen: {}, met: true, seenOn: today, note: '' }
}

/** The draft with what was said over it, answer by answer. */
export function joined(draft: TaskDraft, part: TaskDraftPart): TaskDraft {
  return { ...draft, ...part, chosen: { ...draft.chosen, ...part.chosen } }
}

/** Whether two drafts of a task would send the same. */
export function saysTheSame(one: TaskDraft, other: TaskDraft): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf({ chosen, met, seenOn, note }: TaskDraft): string {
  const answers = Object.entries(chosen).filter(([, values]) => values.length > 0)
  return JSON.stringify([answers.sort(([first], [second]) => (first < second ? -1 : 1)), met, seenOn, note])
}

export function taskDraftRecord(kept: KeptTaskDraft): SealedRecord {
  return { key: taskDraftKey(kept.draft.task), content: JSON.stringify(kept) }
}

/** The answers as the API takes them: none where nobody was met. */
export function answersOf({ id, task, chosen, met, seenOn, note }: TaskDraft, asked: readonly AskedQuestion[]): AnswerInspectionTaskInput {
  return { id, task, seenOn, met, answers: met ? asked.map(({ question }) => ({ question, values: [...(chosen[question] ?? [])] })) : [], note: note.trim() === '' ? null : note.trim() }
}

/** What is kept of answers that are finished: what is sent, fixed now, and the draft for mending them. */
export function finishedAnswer(draft: TaskDraft, asked: readonly AskedQuestion[]): string {
  return JSON.stringify({ input: answersOf(draft, asked), draft } satisfies FinishedAnswer)
}

/** The draft of a task on this device; null for none, and for what this version of the pages does not know. */
export async function readTaskDraft(store: SealedStore, task: string): Promise<KeptTaskDraft | null> {
  return parseKept(await readWhatOpens(store, taskDraftKey(task)))
}

/** What a device holds of drafts. */
interface TaskDraftsOnDevice {
  /** The one saved last first. */
  readonly drafts: readonly KeptTaskDraft[]
  /** Keys of those that cannot be opened with the keys at hand. */
  readonly closed: readonly string[]
}

/** The drafts of this device; one that cannot be opened keeps no other from being read. */
export async function readTaskDrafts(store: SealedStore): Promise<TaskDraftsOnDevice> {
  const { opened, closed } = await openedRecords(store, taskDraftPrefix)
  const drafts = [...opened.values()].map(parseKept).filter((kept) => kept !== null)
  return { drafts: drafts.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)), closed }
}

/** The draft that answers were finished from; null for what this version of the pages does not know, and once they arrived. */
export function taskDraftOf({ words }: Pick<WaitingReport, 'words'>): TaskDraft | null {
  return parseTaskDraft(objectIn(words)?.['draft'])
}

/**
 * Makes answers that were not taken a draft again, with why; after a conflict under another id, for the former stands for what
 * the service holds. What another tab kept of the task meanwhile stays where these say nothing. Answers the task; null when it
 * cannot be.
 */
export async function mendAnswer(store: SealedStore, delivery: Pick<Delivery, 'giveBack'>, record: WaitingReport, clock: () => number = Date.now): Promise<string | null> {
  const before = taskDraftOf(record)
  if (before === null) return null
  const conflicts = record.state === 'CONFLICT'
  const beside = (await readTaskDraft(store, before.task))?.draft
  const draft = { ...before, id: conflicts ? newId() : before.id, chosen: { ...beside?.chosen, ...before.chosen }, note: bothNotes(before.note, beside?.note ?? '') }
  const kept = taskDraftRecord({ draft, savedAt: new Date(clock()).toISOString(), reasons: conflicts ? [] : record.reasons })
  return (await delivery.giveBack(record.id, [kept])) ? draft.task : null
}

function bothNotes(note: string, beside: string): string {
  return note.includes(beside) ? note : [note, beside].filter((each) => each.trim() !== '').join('\n')
}

/** Whether answers can be mended: whoever is no longer sent, or comes after somebody else, has nothing to mend. */
export function canMend({ state, reasons }: Pick<WaitingReport, 'state' | 'reasons'>): boolean {
  return state === 'CONFLICT' || !reasons.some(({ field }) => field?.[0] === 'task')
}

function parseKept(content: SealedContent | null): KeptTaskDraft | null {
  const value = typeof content === 'string' ? objectIn(content) : null
  const draft = parseTaskDraft(value?.['draft'])
  if (value === null || draft === null || typeof value['savedAt'] !== 'string') return null
  return { draft, savedAt: value['savedAt'], reasons: Array.isArray(value['reasons']) ? value['reasons'].filter(isReason) : [] }
}

function parseTaskDraft(value: unknown): TaskDraft | null {
  if (!isObject(value)) return null
  const { id, task, title, chosen, met, seenOn, note } = value
  if (typeof id !== 'string' || typeof task !== 'string' || typeof title !== 'string' || typeof seenOn !== 'string' || typeof note !== 'string' || !isObject(chosen)) return null
  const known = Object.entries(chosen).filter((each): each is [InspectionQuestion, string[]] => Array.isArray(each[1]) && each[1].every((code) => typeof code === 'string'))
  return { id, task, title, chosen: Object.fromEntries(known), met: met === true, seenOn, note }
}

function isReason(value: unknown): value is RefusalReason {
  return isObject(value) && (value['message'] === null || typeof value['message'] === 'string')
}
