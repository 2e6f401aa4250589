export const phoneLock = {
  pin: 'PIN (4 to 8 digits)',
  entry: {
    title: 'Enter the PIN',
    act: 'Open',
    wrong: 'That is not the PIN.',
    wait: 'That is not the PIN. Try again in {{seconds}} s.',
    password: 'Forgot it? Sign in with the password',
    note: 'After 10 wrong PINs the copies on this phone are removed. What was not sent stays sealed, and goes on once you sign in with your password.',
  },
  leave: {
    title: 'Sign in with the password instead',
    note: 'The copies on this phone are removed. Without a signal the password lets nobody in, so nothing can be read until there is one. Reports that were not sent and drafts stay sealed on this phone, and go on once the same account signs in.',
    act: 'Remove and sign in',
  },
  set: {
    menu: 'Phone PIN',
    title: 'Set this phone’s PIN',
    note: 'With a PIN you can read your village’s public board, households, notices and your own reports without a signal. It is asked for again after 5 minutes without a touch.',
    before: 'PIN until now',
    again: 'Once more',
    rule: '4 to 8 digits, not all the same and not counting up or down.',
    different: 'The two are not the same.',
    act: 'Set',
  },
  home: {
    title: 'To read without a signal',
    note: 'Set a PIN first, so that nobody who finds the phone reads about the village.',
    act: 'Set a PIN',
    cannot: 'At this address nothing can be encrypted, so this phone keeps nothing: it needs the network, and what was not sent is gone with the page. Use an address that begins with https, or ask the administrator.',
  },
  signOut: {
    title_one: '{{count}} item has not been sent',
    title_other: '{{count}} items have not been sent',
    note: 'If you sign out now they stay sealed on this phone, and nobody else can open them; they go on when you sign in here again. Everything else on this phone is removed.',
    lost: 'If you sign out now they are lost and cannot be brought back: at this address, or in a private window, the phone keeps nothing. Wait until they have been sent.',
    stay: 'Stay signed in',
  },
} as const
