import { hash, verify } from '@node-rs/argon2'

/** Argon2id, the library's default algorithm, with OWASP's parameters: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The Argon2id hash of a password, with its own salt and parameters. */
export const hashPassword = async (password: string): Promise<string> => hash(password, OPTIONS)

let decoy: Promise<string> | null = null

/**
 * Whether the password is the one behind the hash. Without a hash (no such login) the same work is done for nothing, so
 * that the time of the answer does not tell whether the login exists.
 */
export const passwordMatches = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(stored ?? (await decoy), password)
  return stored !== null && matches
}
