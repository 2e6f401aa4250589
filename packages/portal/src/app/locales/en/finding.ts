export const finding = {
  title: 'Findings',
  count_one: '{{count}} finding',
  count_other: '{{count}} findings',
  all: 'See all',
  measure: 'Measure:',
  stateLabel: 'Put right',
  anyState: 'All',
  state: { OPEN: 'To be put right', RECTIFYING: 'Being put right', VERIFIED: 'Verified', REOPENED: 'Looked at again', REVOKED: 'Revoked' },
  empty: 'No findings',
  emptyNote: 'What a report said and a handler found to be true is kept here.',
  range: '{{from}}–{{to}} of {{shown}}',
  note: 'No reporter is shown here, and nothing about yourself or your own office.',
} as const
