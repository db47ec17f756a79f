import { Field, ID, InputType, Int } from 'type-graphql';
import { deriveBy } from '../model/connection.js';
import { type RecordDefinition, recordNamed } from '../model/registry.js';

const by = (name: string): (() => never) => (() => deriveBy(recordNamed(name).target)) as () => never;
const choicesOf = ({ fields }: RecordDefinition, field: string): object => fields.find(({ name }) => name === field)!.choices!;
const optional = (description: string) => ({ nullable: true, description });

@InputType('PersonInput', {
  description:
    'Who a participant is. It is kept apart, and shown to nobody without the scope for it. Whoever has entered a person changes it; nobody else but administrators does.',
})
export class PersonInput {
  @Field(() => String, optional('The name. Needed for a person who is not in the registry yet.')) name?: string | null;
  @Field(() => String, optional('The sex, as the person states it.')) sex?: string | null;
  @Field(() => Int, optional('The year of birth.')) birthYear?: number | null;
  @Field(by('Country'), optional('The nationality.')) nationality?: Naming | null;
  @Field(() => String, optional('The employer.')) employer?: string | null;
  @Field(() => String, optional('The occupation.')) occupation?: string | null;
  @Field(() => String, optional('How to reach the person.')) contact?: string | null;
}

/** A record as an input names it: exactly one of its names. */
export type Naming = Readonly<Record<string, string>>;

@InputType('NominateParticipationInput', { description: 'Who is put forward, and for what.' })
export class NominateParticipationInput {
  @Field(() => String, {
    description:
      'The person: the number under which your own books know them, which must tell nobody else who it is; or the pseudonym that the registry has for them in this edition, `P-…`.',
  })
  participant!: string;
  @Field(by('Edition'), { description: 'The edition.' }) edition!: Naming;
  @Field(by('Country'), optional('The country that is represented.')) country?: Naming | null;
  @Field(by('Institution'), optional('Who puts the person forward; your own institution if nothing is said.')) nominatedBy?: Naming | null;
  @Field(() => choicesOf(recordNamed('Participation'), 'category') as never, optional('What the participant works as.')) category?: string | null;
  @Field(() => PersonInput, optional('Who the person is.')) person?: PersonInput | null;
}

/** What a row of a file says: the same, and how far it has come. */
export interface ParticipationRow extends NominateParticipationInput {
  readonly status: string;
}

@InputType('ParticipationStepInput', { description: 'Which participation goes a step further.' })
export class ParticipationStepInput {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'The version that was read; the step is refused where there is a newer one.' }) version!: number;
}
