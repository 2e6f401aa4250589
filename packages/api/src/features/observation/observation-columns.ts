import type { Row } from '../../data/entities.js'
import type { ColumnOf } from '../../data/table.js'
import { columnsFor } from '../../graphql/selection.js'

/** An observation as its resolvers get it: at least the columns of the selected fields. */
export type ObservationRow = Pick<Row<'Observation'>, ColumnOf<'Observation'>>

type Columns = readonly ColumnOf<'Observation'>[]

/** What decides whether the viewer learns who reported it, and which steps are the viewer's. */
const REPORTER = ['reporterId', 'anonymous', 'handlerId'] as const satisfies Columns
const TURN = ['kind', 'status', 'reopened', 'dueAt', 'extendedTo', 'cadreId', 'subjectOffice', 'foundCadreId', 'foundOffice', 'leadId', 'householdId', 'projectId', 'source', ...REPORTER] as const satisfies Columns

/** What decides whether another report says the same. */
const MATTER = ['kind', 'status', 'householdId', 'projectId', 'cadreId', 'subjectOffice', 'foundCadreId', 'foundOffice', 'source', 'submittedAt', 'text', 'leadId'] as const satisfies Columns

const COLUMNS = {
  number: ['number'],
  kind: ['kind'],
  severity: ['severity'],
  status: ['status'],
  household: ['householdId'],
  project: ['projectId'],
  cadre: ['cadreId'],
  subjectOffice: ['subjectOffice'],
  reporter: REPORTER,
  source: ['source'],
  place: ['latitude', 'longitude', ...REPORTER],
  text: ['text'],
  seenOn: ['seenOn'],
  submittedAt: ['submittedAt'],
  writtenAt: ['writtenAt', ...REPORTER],
  deviceAhead: ['deviceAhead', ...REPORTER],
  dueAt: ['dueAt'],
  extendedTo: ['extendedTo'],
  escalatedTo: ['escalatedTo'],
  deadline: ['status', 'dueAt'],
  missedDeadlines: ['submittedAt'],
  lead: ['leadId'],
  members: [],
  similar: MATTER,
  handler: ['handlerId'],
  steps: REPORTER,
  score: ['score'],
  anonymous: ['anonymous'],
  reopened: ['reopened'],
  overdue: ['status', 'dueAt'],
  viewerCan: TURN,
  handlerCandidates: TURN,
  handlerPosts: TURN,
  subjectPosts: TURN,
} as const satisfies Record<string, Columns>

/** Every column, for reads that do not know the selection. */
export const ALL_OBSERVATION_COLUMNS = [
  'id', 'number', 'severity', 'regionCode', 'text', 'seenOn', 'latitude', 'longitude', 'submittedAt', 'writtenAt', 'deviceAhead', 'score', 'version', 'contentHash', 'escalatedTo', ...TURN,
] as const satisfies Columns

/** The columns that the selected fields of Observation need. */
export const observationColumns = (selected: ReadonlySet<string>): ColumnOf<'Observation'>[] => columnsFor<ColumnOf<'Observation'>>(selected, COLUMNS, ['id', 'regionCode'])
