export const linkage = {
  form: {
    ORDER: 'Purchase order',
    SHARE: 'Shares and dividends',
    LAND_TRANSFER: 'Land transfer',
    EMPLOYMENT: 'Employment',
    TRUSTEESHIP: 'Trusteeship',
    LEASE: 'Lease',
    SERVICE: 'Services',
    ALLIANCE: 'Alliance',
    ASSET_INCOME: 'Asset income',
    DONATION: 'Donation',
  },
  closeness: { CLOSE: 'close', SEMI_CLOSE: 'semi-close', LOOSE: 'loose' },
} as const
