export const ownTasks = {
  title: 'Inspections I am sent on',
  open_one: '{{shown}} household open',
  open_other: '{{shown}} households open',
  due: 'the first by {{day}}',
  late: 'the first was due by {{day}}',
} as const
