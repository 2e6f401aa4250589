import { signIn } from './sign-in'

/** The page of one's own devices, which hardly anybody opens: fetched with it. */
export const englishSignIn = { signIn } as const
