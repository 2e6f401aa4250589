import type { CaseKind, PublicNoticesQuery } from '../../gql/public-notice/graphql'

export type PublicNotice = PublicNoticesQuery['publicNotices'][number]

/** The kinds of cases whose lists hang in a village, by the names they have in an address. */
export const noticeKinds = { identification: 'IDENTIFICATION', exit: 'EXIT', return: 'RETURN', monitoring: 'MONITORING', 'risk-elimination': 'RISK_ELIMINATION' } as const satisfies Record<string, CaseKind>
export type NoticeKind = (typeof noticeKinds)[keyof typeof noticeKinds]

/** The kind that an address names. */
export function noticeKindOf(name: string): NoticeKind | null {
  return Object.entries(noticeKinds).find(([each]) => each === name)?.[1] ?? null
}

/** The notices of a kind that hang in the village, and those that hang in its town. */
export function byLevel(notices: readonly PublicNotice[], kind: NoticeKind): { readonly village: readonly PublicNotice[]; readonly town: readonly PublicNotice[] } {
  const ofKind = notices.filter((notice) => notice.kind === kind)
  return { village: ofKind.filter(({ level }) => level !== 'TOWN'), town: ofKind.filter(({ level }) => level === 'TOWN') }
}

/** What of a notice names its kind in words; a case of another kind has none. */
export function kindOf({ kind }: PublicNotice): NoticeKind | null {
  return Object.values(noticeKinds).find((each) => each === kind) ?? null
}
