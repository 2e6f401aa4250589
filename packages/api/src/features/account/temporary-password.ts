import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for one another when they are read out or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A password for the first sign-in: four groups of four, about 79 bits. */
export const makeTemporaryPassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')).join('-')
