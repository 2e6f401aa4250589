/** Nothing beyond this is looked at: no login is nearly so long, and a megabyte need not be normalised. */
const LONGEST_READ = 200

/** The form in which logins are compared: NFKC and lower case, so that two that look alike are one. */
export const loginKeyOf = (login: string): string => login.slice(0, LONGEST_READ).normalize('NFKC').trim().toLowerCase()

const LOGIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/

/** Whether a new login may be given out: 1 to 64 of a–z, 0–9, dot, hyphen and underscore, beginning and ending in a letter or digit. */
export const isLogin = (login: string): boolean => LOGIN.test(login)
