export const place = {
  name: 'Place',
  none: 'Optional',
  take: 'Record',
  taking: 'Finding the place',
  taken: 'Recorded',
  within: 'within {{metres}} m',
  drop: 'Leave out',
  failed: 'No position was found; you can go on without it.',
} as const
