export const ownTasks = {
  title: 'Inspections I am sent on',
  open_one: '{{shown}} household waits',
  open_other: '{{shown}} households wait',
  due: 'the first by {{day}}',
  late: 'the first was due by {{day}}',
} as const
