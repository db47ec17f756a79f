import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type Store = NonNullable<ApolloServerOptions<object>['documentStore']>;

interface Entry {
  readonly hash: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly size: number;
}

/** What all documents together may take, measured by their trees written as JSON: as much as Apollo's own store. */
const sizeAtMost = 30 * 1024 * 1024;

/** Texts of one length that are looked through for one, so that nobody can make that long. */
const alikeAtMost = 32;

/**
 * The documents that Apollo has parsed and found valid, those used last. Apollo asks for them by the hash of their text; whoever has the text
 * itself asks by that. A document is the same object as long as it is here, and what others keep with it goes when it goes.
 */
export class Documents implements Store {
  /** In the order of last use. */
  readonly #byHash = new Map<string, Entry>();
  /** By the length of their text: to hash a text takes longer than to compare it. */
  readonly #byLength = new Map<number, Entry[]>();
  #size = 0;
  /** The one used last: most often it is the one used next, and stands where it should. */
  #latest: Entry | undefined;

  constructor(private readonly most = sizeAtMost) {}

  /** The valid document with exactly this text. */
  withText(text: string): DocumentNode | undefined {
    const entry = this.#byLength.get(text.length)?.find((each) => each.text === text);
    if (entry) this.#use(entry);
    return entry?.document;
  }

  async get(hash: string): Promise<DocumentNode | undefined> {
    const entry = this.#byHash.get(hash);
    if (entry) this.#use(entry);
    return entry?.document;
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    const text = document.loc?.source.body;
    if (text === undefined) throw new Error('A document was to be kept that was not parsed from a text.');
    await this.delete(hash);
    const entry = { hash, text, document, size: text.length + JSON.stringify(document).length };
    const alike = this.#byLength.get(text.length) ?? [];
    if (alike.length >= alikeAtMost) this.#forget(alike[0]);
    this.#byLength.set(text.length, [...(this.#byLength.get(text.length) ?? []), entry]);
    this.#size += entry.size;
    this.#use(entry);
    for (const oldest of this.#byHash.values()) {
      if (this.#size <= this.most) break;
      this.#forget(oldest);
    }
  }

  async delete(hash: string): Promise<boolean> {
    const entry = this.#byHash.get(hash);
    if (entry) this.#forget(entry);
    return entry !== undefined;
  }

  #use(entry: Entry): void {
    if (entry === this.#latest) return;
    this.#latest = entry;
    this.#byHash.delete(entry.hash);
    this.#byHash.set(entry.hash, entry);
  }

  #forget(entry: Entry): void {
    const { hash, text, size } = entry;
    if (entry === this.#latest) this.#latest = undefined;
    this.#byHash.delete(hash);
    const alike = this.#byLength.get(text.length)!.filter((each) => each !== entry);
    if (alike.length > 0) this.#byLength.set(text.length, alike);
    else this.#byLength.delete(text.length);
    this.#size -= size;
  }
}
