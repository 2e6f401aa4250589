import { createParameterDecorator } from 'type-graphql'
import type { RequestContext } from './request-context.js'

/** Hands a resolver the language of the request. */
export const RequestLanguage = (): ReturnType<typeof createParameterDecorator> => createParameterDecorator<RequestContext>(({ context }) => context.language)
