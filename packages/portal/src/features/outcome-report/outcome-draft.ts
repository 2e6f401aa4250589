import type { KeptDocument } from '../attachment/document-list'
import type { KeptPhoto } from '../attachment/photo-list'
import { columns, emptyCells, type Cells } from './cell-rules'

/** A report being filled in. Its id is made once, so that sending it again after a lost answer stores nothing twice. */
export interface OutcomeDraft {
  readonly id: string
  /** What is typed, by household; those that were not touched are absent. */
  readonly cells: Readonly<Record<string, Cells>>
  readonly note: string
  readonly photos: readonly KeptPhoto[]
  readonly documents: readonly KeptDocument[]
}

/** Where a draft is kept: one for each account, linkage and quarter, or for each report that is reversed. */
export function draftKey(accountId: string, ...about: readonly string[]): string {
  return ['bangfu.outcome-draft', accountId, ...about].join('.')
}

export function readDraft(key: string, storage: Pick<Storage, 'getItem'> = sessionStorage): OutcomeDraft | null {
  const value = parsed(storage.getItem(key) ?? '')
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['note'] !== 'string' || !isRecord(value['cells'])) return null
  const photos: readonly unknown[] = Array.isArray(value['photos']) ? value['photos'] : []
  const documents: readonly unknown[] = Array.isArray(value['documents']) ? value['documents'] : []
  return {
    id: value['id'],
    note: value['note'],
    cells: Object.fromEntries(Object.entries(value['cells']).flatMap(([household, cells]) => (isCells(cells) ? [[household, { ...emptyCells, ...cells }] as const] : []))),
    photos: photos.filter(isPhoto),
    documents: documents.filter(isKeptDocument),
  }
}

/** False when the browser has no room or keeps nothing; the page then says so. */
export function keepDraft(key: string, draft: OutcomeDraft, storage: Pick<Storage, 'setItem'> = sessionStorage): boolean {
  try {
    storage.setItem(key, JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

export function dropDraft(key: string, storage: Pick<Storage, 'removeItem'> = sessionStorage): void {
  storage.removeItem(key)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCells(value: unknown): value is Cells {
  return isRecord(value) && columns.every((column) => typeof value[column] === 'string' || (column === 'reason' && value[column] === undefined))
}

function isPhoto(value: unknown): value is KeptPhoto {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['bytes'] === 'number'
}

function isKeptDocument(value: unknown): value is KeptDocument {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string' && typeof value['bytes'] === 'number'
}
