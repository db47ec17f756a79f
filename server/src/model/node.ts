import { Arg, Extensions, Field, ID, InterfaceType } from 'type-graphql';
import { Locale } from './localized.js';

/** How graphql-js learns what a row is: the reader says so beside every row of a type with several kinds. */
export const typeOfRow = (row: unknown): string => (row as { $type: string }).$type;

/** Anything with a global id (Relay). */
@InterfaceType({ description: 'Anything that has a global id.', resolveType: typeOfRow })
export abstract class Node {
  @Field(() => ID, { description: 'Global id: three letters that say what it is, `_`, and a uuid.' })
  id!: string;
}

/** Anything people call by a name. */
@InterfaceType({ description: 'Anything that people call by a name and that `search` finds.', implements: Node, resolveType: typeOfRow })
@Extensions({ isNamed: true })
export abstract class Named extends Node {
  @Field(() => String, { description: 'Its readable name in addresses; does not change.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name(
    @Arg('locale', () => Locale, { nullable: true, description: 'The language wanted; falls back to another one rather than to nothing.' })
    _locale?: string,
  ): string {
    throw new Error('Read by the compiler, never called');
  }
}
