import type { AgreementKind } from '../../gql/cooperation-agreement/graphql'

export const agreementKinds = ['BASE_VILLAGE', 'PARTNERSHIP', 'MARKET'] as const satisfies readonly AgreementKind[]
