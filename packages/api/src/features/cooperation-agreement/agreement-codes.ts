/** What an agreement beside the contracts with households is about: a base village, a partnership of village and enterprise (村企共建, SO-2), or a way to a market (I-17). */
export const AgreementKind = { BASE_VILLAGE: 'BASE_VILLAGE', PARTNERSHIP: 'PARTNERSHIP', MARKET: 'MARKET' } as const
export type AgreementKind = (typeof AgreementKind)[keyof typeof AgreementKind]
