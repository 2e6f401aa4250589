export const ownCode = {
  title: 'The household’s code',
  explanation: 'Makes a one-time code for {{name}} ({{number}}), printed on a slip that is handed to the household. With its number and the code the household opens its own file, confirms results, asks for corrections and complains.',
  never: 'None was handed out so far.',
  unused: 'The last one was made {{issued}}, is not used yet and good until {{until}}. A new one takes its place.',
  used: 'The last one was made {{issued}}; the household used it {{used}}.',
  make: 'Make a new one-time code',
  nobodyElseReviews: 'Yours is the only account of this town’s office. Once the household accepts its exit with this code, whoever handed it out may not review the exit, and nobody of the town could. Ask the administrator for a second account of the office first, or let the household accept on paper.',
  slip: {
    title: 'See your household’s file',
    note: 'To be handed to the household. Take no picture of it and pass none on.',
    head: 'Head',
    address: '1. Open the address',
    number: '2. Type the household number',
    code: '3. Type the one-time code',
    until: 'Good until',
    warning: 'The code works once. Tell it to nobody. For another look the town office gives you a new one.',
  },
} as const
