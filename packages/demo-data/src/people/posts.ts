import { identifier } from '../identifier.js'

/** The numbered and the single posts, with where their keys begin; no two keys of the city meet. */
const FIRST_KEYS = {
  'city-office': 0,
  'finance-office': 1,
  'bank-office': 2,
  auditor: 3,
  administrator: 4,
  'city-leader': 100,
  'banner-office': 200,
  'town-office': 300,
  'division-leader': 1_000,
  'first-secretary': 2_000,
  chief: 3_000,
  'former-section-leader': 4_000,
  supervisor: 10_000,
  'section-leader': 20_000,
} as const

/** A post; those with several holders are numbered from 1. */
export type Post = keyof typeof FIRST_KEYS

/** The account of the `n`-th holder of a post. */
export function accountOf(post: Post, n = 0): string {
  return identifier('account', FIRST_KEYS[post] + n)
}

/** The appointment of the `n`-th holder of a post; everybody has one. */
export function appointmentOf(post: Post, n = 0): string {
  return identifier('appointment', FIRST_KEYS[post] + n)
}
