import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { OwnFile, Public } from '../../access/access-decorator.js'
import type { OwnHousehold } from '../../access/own-household.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import type { RequestContext } from '../../graphql/request-context.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { contractText } from '../linkage/contract-text.js'
import { answerOf } from '../outcome-dispute/outcome-dispute-messages.js'
import type { OwnFileOpening } from './own-file-opening.js'
import type { OwnFileReader } from './own-file-reader.js'
import { OpenOwnFileInput, OpenOwnFilePayload, OwnDisputeType, OwnFileType, OwnLinkageType } from './own-file-type.js'

/** The door to a household's own file, and the file. */
@Resolver()
export class OwnFileResolver {
  constructor(
    private readonly opening: OwnFileOpening,
    private readonly files: OwnFileReader,
  ) {}

  @Public('a household with its number and a code on paper is nobody yet')
  @Mutation(() => OpenOwnFilePayload, { description: 'Opens a household’s own file with its number and the code on its slip (dossier 1.10). After five failures within 15 minutes on one number, RATE_LIMITED with a growing wait.' })
  openOwnFile(@Ctx() context: RequestContext, @RequestLanguage() language: Language, @Arg('input', () => OpenOwnFileInput, { description: 'What stands on the slip.' }) input: OpenOwnFileInput): Promise<OpenOwnFilePayload> {
    return answering(language, { ownFile: null as OwnFileType | null }, async () => {
      const { own, token } = await this.opening.open({ ...input, address: context.own.address })
      const ownFile = await this.files.read(own)
      context.own.setToken(token)
      return { ownFile }
    })
  }

  @Query(() => OwnFileType, { description: 'The file of the household that asks; UNAUTHENTICATED for accounts and for everybody else.' })
  ownFile(@OwnFile('the household’s own file') own: OwnHousehold): Promise<OwnFileType> {
    return this.files.read(own)
  }

  @Mutation(() => Boolean, { description: 'Ends the household’s session. Its code stays used.' })
  async closeOwnFile(@OwnFile('the household’s own session') own: OwnHousehold, @Ctx() context: RequestContext): Promise<boolean> {
    await this.opening.close(own)
    context.own.clearToken()
    return true
  }
}

@Resolver(() => OwnLinkageType)
export class OwnLinkageResolver {
  @Public('the contract that the household is asked about')
  @FieldResolver(() => String, { nullable: true, description: 'What the contract says, in one line.' })
  description(@Root() linkage: OwnLinkageType, @RequestLanguage() language: Language): string | null {
    return contractText(linkage.form, linkage.contract, language)
  }
}

@Resolver(() => OwnDisputeType)
export class OwnDisputeResolver {
  @Public('the answer to a dispute of the household’s own')
  @FieldResolver(() => String, { nullable: true, description: 'What the household and the enterprise are told; null before.' })
  answer(@Root() dispute: OwnDisputeType, @RequestLanguage() language: Language): string | null {
    return answerOf(dispute, language)
  }
}
