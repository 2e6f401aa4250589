import type { ProjectQuery } from '../../gql/trace/graphql'
import type { Translate } from '../../ui/text/catalogue'
import type { TimelineEntry } from '../../ui/Timeline'

type Event = NonNullable<NonNullable<ProjectQuery['project']>['timeline']>[number]

/** What happened to measures, plans and projects, by the field of the event. */
const happenings = {
  'measure.progress': 'measureProgress',
  'measure.result': 'measureResult',
  'measure.ended': 'measureEnded',
  'plan.made': 'planMade',
  'plan.agreed': 'planAgreed',
  'plan.ended': 'planEnded',
  'plan.lapsed': 'planLapsed',
  'project.added': 'added',
  'project.revised': 'revised',
  'project.carried': 'carried',
  'project.started': 'started',
  'project.completed': 'completed',
  'project.verified': 'verified',
  'project.stopped': 'stopped',
  'project.joined': 'joined',
  'project.left': 'left',
  'project.households': 'households',
  'project.confirmed': 'confirmed',
} as const

const isHappening = (field: string): field is keyof typeof happenings => Object.hasOwn(happenings, field)

/** An event of a measure, plan or project in words, with what it is about; null for any other. */
export function programmeEventText({ field, from, to }: Pick<Event, 'field' | 'from' | 'to'>, t: Translate): string | null {
  if (field === null || !isHappening(field)) return null
  const words = ownText({ field, to, from }, t)
  return field.startsWith('project.') ? t('trace.event.ofProject', { name: from ?? '', words }) : words
}

const ownText = ({ field, from, to }: { readonly field: keyof typeof happenings; readonly from: string | null; readonly to: string | null }, t: Translate): string =>
  t(`trace.event.${happenings[field]}`, { from: from ?? '', to: to ?? '' })

/** What happened to a project, in words that need not name it. */
export function projectEntries(events: readonly Event[], t: Translate): TimelineEntry[] {
  return events.map(({ id, on, field, from, to, reason, by }) => {
    const who = [by?.name, reason].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
    return {
      id,
      day: on,
      shape: field === 'project.started' || field === 'project.verified' || field === 'project.stopped' ? 'disc' : 'ring',
      what: field !== null && isHappening(field) ? ownText({ field, from, to }, t) : (to ?? ''),
      ...(who === '' ? {} : { who }),
    }
  })
}
