export const shell = {
  pages: 'Pages',
  account: 'Account',
  signIns: 'Signed-in devices',
  version: {
    title: 'A new version is here',
    note: 'Whatever you wrote and have not sent is kept. The page opens once more with the new version.',
    act: 'Use it now',
  },
  nav: {
    home: 'Home',
    householdsMasked: 'Households',
    ownObservations: 'My reports',
    notices: 'Notices',
  },
} as const
