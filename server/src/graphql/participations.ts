import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Field, ID, Info, Int, Mutation as MutationField, ObjectType, Resolver } from 'type-graphql';
import { recordNamed } from '../model/registry.js';
import { NominateParticipationInput, ParticipationStepInput } from '../participations/inputs.js';
import { goFurther, nominate, type ParticipationState } from '../participations/participationWriter.js';
import { type Step, steps } from '../participations/steps.js';
import { errorsOf } from '../writing/errorTypes.js';
import type { RequestContext } from './context.js';
import { type RootClass, rootClass } from './dataField.js';
import { changeFor, payloadWith } from './givenPayload.js';
import { NeedsOneOf } from './mutationAccess.js';

/** How far a participation has come, as its kind of record has it. */
const statuses = () => recordNamed('Participation').fields.find(({ name }) => name === 'status')!.choices!;

/** Its fields are methods because graphql-js reads data by response key, and this is no data of the registry. */
@ObjectType('ParticipationState', { description: 'Where a participation stands. Who the person is, it does not tell.' })
@Extensions({ isGiven: true })
export class ParticipationStateAnswer {
  constructor(private readonly state: ParticipationState) {}

  @Field(() => ID, { description: 'Its id.' })
  id(): string {
    return this.state.id;
  }

  @Field(() => String, { description: 'What stands for the person in this edition: in another one the same person has another one.' })
  pseudonym(): string {
    return this.state.pseudonym;
  }

  @Field(() => statuses() as never, { description: 'How far it has come.' })
  status(): string {
    return this.state.status;
  }

  @Field(() => Int, { description: 'Its version: the next step asks for it.' })
  version(): number {
    return this.state.version;
  }
}

const rules = 'Nothing that tells who the person is comes back.';
const payload = '{ participation { id status version } errors { ... on UserError { code message path } } }';

function addMutation(
  roots: RootClass,
  name: string,
  input: Function,
  errors: readonly Function[],
  description: string,
  work: (given: never, context: RequestContext, info: GraphQLResolveInfo) => Promise<object>,
): void {
  const prototype = roots.prototype as Record<string, unknown>;
  prototype[name] = work;
  const type = payloadWith(name, 'participation', ParticipationStateAnswer, 'Where it stands now; null where `errors` says why nothing was done.', errors);
  Arg('input', (() => input) as () => never, { description: 'What is to be done.' })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  NeedsOneOf('records:write', 'registry:edit')(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  MutationField((() => type) as () => never, { nullable: true, description: `${description} ${rules} Example: \`${name}(input: { … }) ${payload}\`.` })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name)!,
  );
}

/** The class that holds the mutations of participations. */
export function participationMutations(): RootClass {
  const made = rootClass();
  addMutation(
    made,
    'nominateParticipation',
    NominateParticipationInput,
    errorsOf.create,
    'Puts somebody forward for an edition. An institution does it in its own name.',
    (input: NominateParticipationInput, context, info) =>
      changeFor(context, info, async (change) => ({ participation: new ParticipationStateAnswer(await nominate(change, input)) })),
  );
  for (const step of Object.keys(steps) as Step[]) {
    const { means, from, to, alsoNominating } = steps[step];
    addMutation(
      made,
      `${step}Participation`,
      ParticipationStepInput,
      errorsOf.update,
      `${means}: from ${from.join(' or ')} to ${to}. For institutions that are a party of the programme${alsoNominating ? ', and the one that has nominated' : ''}.`,
      (input: ParticipationStepInput, context, info) =>
        changeFor(context, info, async (change) => ({ participation: new ParticipationStateAnswer(await goFurther(change, step, input)) })),
    );
  }
  Resolver()(made);
  return made;
}
