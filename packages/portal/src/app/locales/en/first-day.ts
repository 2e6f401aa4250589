export const firstDay = {
  title: 'From an empty system to the first dashboard',
  footer: 'The six steps need not be walked in a day. What is there already is counted here.',
  regions: { title: 'Mark poor banners and villages', note: 'The administrative divisions are installed. Tick the registered poor villages by banner and town; appointments to villages and the figures of coverage rest on it.', who: 'The administrator or the city office', open: 'Mark' },
  accounts: { title: 'Make accounts for the offices', note: 'One account a person in the offices of city, banner and town. The temporary password is shown once: hand it over in person; it must be changed at the first sign-in. An account without an appointment sees nothing.', who: 'The administrator', open: 'Make accounts' },
  offices: { title: 'Appoint the offices', note: 'Choose the account, the role and the territory. A banner office appoints supervisors and section-level leaders itself from then on; all others are the administrator’s.', who: 'The administrator', open: 'Appoint' },
  import: { title: 'Import the register', note: 'Take the sheet that the national system exports, or the template here. Every faulty row and every difference from the register is shown before anything is applied; rows that nobody has changed since can be undone.', who: 'The town or banner office', open: 'Import' },
  leaders: { title: 'Put somebody in charge', note: 'Appoint division-level leaders, first secretaries, supervisors and section-level leaders, then give households without a responsible person to leaders with room, ten at most: the system proposes, people change and decide.', who: 'Done by the banner office; division-level leaders and first secretaries are the administrator’s', open: 'See the proposal' },
  dashboard: { title: 'Read the first dashboard', note: 'Everybody’s home shows what they are responsible for. A village without a team or a household without a person leads to its list.', who: 'Everybody', open: 'Home' },
  there: { accounts_one: '{{shown}} account so far', accounts_other: '{{shown}} accounts so far', appointments_one: '{{shown}} appointment so far', appointments_other: '{{shown}} appointments so far', households_one: '{{shown}} household so far', households_other: '{{shown}} households so far' },
  menu: 'Starting from an empty system',
} as const
