import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedTwice } from '../support/participantCells.js';
import { addProgramme, type Synthetic, setParticipants } from '../support/participants.js';
import { type Registry, registry } from '../support/registry.js';

const runs = Number(process.env.CELLS_RUNS ?? 60);
const countries = ['NP', 'BT', 'LA'];
const categories = ['OFFICIAL', 'BUSINESS', null];
const sexes = ['F', 'M'];
const years = [2001, 2001, 2002, 2003];

/** All that can be asked of a programme; whatever a filter gives is a part of it. */
const tables = [['YEAR'], ...['COUNTRY', 'CATEGORY', 'SEX', 'EDITION'].flatMap((dimension) => [[dimension], [dimension, 'YEAR']])];

/** The finest that can be told apart: a person's edition, country, category and sex. */
interface Atom {
  readonly COUNTRY: string;
  readonly YEAR: number;
  readonly EDITION: string;
  readonly CATEGORY: string | null;
  readonly SEX: string;
}

type Cell = Readonly<Record<string, unknown>>;

const isIn = (atom: Atom, cell: Cell): boolean => Object.entries(cell).every(([key, value]) => atom[key as keyof Atom] === value);

/** Whether a row is a sum of multiples of others: Gauss, in the field of a prime that is large for these small numbers. */
class Span {
  private readonly rows: { readonly row: number[]; readonly lead: number }[] = [];

  private static readonly prime = 1_000_003;

  private static inverse(number: number): number {
    let [result, base, power] = [1, number, Span.prime - 2];
    for (; power > 0; power = Math.floor(power / 2)) {
      if (power % 2 === 1) result = (result * base) % Span.prime;
      base = (base * base) % Span.prime;
    }
    return result;
  }

  private reduced(given: readonly number[]): number[] {
    let row = [...given];
    for (const { row: known, lead } of this.rows) {
      const times = row[lead];
      if (times !== 0) row = row.map((value, i) => (value + (Span.prime - times) * known[i]) % Span.prime);
    }
    return row;
  }

  add(given: readonly number[]): void {
    const row = this.reduced(given);
    const lead = row.findIndex((value) => value !== 0);
    if (lead < 0) return;
    const inverse = Span.inverse(row[lead]);
    this.rows.push({ row: row.map((value) => (value * inverse) % Span.prime), lead });
  }

  has = (row: readonly number[]): boolean => this.reduced(row).every((value) => value === 0);
}

describe('counts of participants', () => {
  let ours: Registry;
  let editions: string[];
  let atoms: Atom[];
  beforeAll(async () => {
    ours = await registry('postgres');
    editions = await addProgramme(
      ours,
      'synthetic',
      years.map((year, i) => `${year}-0${i + 1}-01`),
    );
    atoms = editions.flatMap((EDITION, i) =>
      countries.flatMap((COUNTRY) => categories.flatMap((CATEGORY) => sexes.map((SEX) => ({ EDITION, YEAR: years[i], COUNTRY, CATEGORY, SEX })))),
    );
  });

  /** All that is told, table by table: one statement of them all would take a while. */
  const ask = async (): Promise<any[]> => {
    const answers: any[] = [];
    for (const by of tables) {
      const { participantStats } = await ours.ask(
        `{ participantStats(filter: { programme: { slug: "synthetic" } }, groupBy: [${by.join(', ')}], first: 1000) {
           total { value } groups { country { code } year edition { slug } category sex count isSuppressed } } }`,
      );
      answers.push(participantStats);
    }
    return answers;
  };

  const cellOf = (by: readonly string[], group: any): Cell =>
    Object.fromEntries(
      by.map((dimension) => [
        dimension,
        { COUNTRY: group.country?.code, YEAR: group.year, EDITION: group.edition?.slug, CATEGORY: group.category, SEX: group.sex }[dimension],
      ]),
    );

  const cellAt = (by: readonly string[], atom: Atom): Cell => Object.fromEntries(by.map((dimension) => [dimension, atom[dimension as keyof Atom]]));

  /** Whether the cells shown in a column are all of it, as its own count tells. */
  const addsUp = (by: readonly string[], cell: Cell, named: readonly { cell: Cell; count: number }[], answer: any[]): boolean => {
    if (by.length < 2) return false;
    const column = answer[0].groups.find((group: any) => !group.isSuppressed && group.year === cell.YEAR);
    return column?.count === named.filter((each) => each.cell.YEAR === cell.YEAR).reduce((sum, { count }) => sum + count, 0);
  };

  /** Mostly enough to be shown, so that a single small number stands among large ones. */
  const many = fc.oneof({ weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) });

  /** How many of one sort there are, and whether they are persons who took part before. */
  const synthetic = fc.array(fc.tuple(fc.nat(71), many, fc.boolean()), { minLength: 1, maxLength: 14 });

  function participationsOf(filling: readonly (readonly [at: number, many: number, isAgain: boolean])[]): (Synthetic & { readonly atom: Atom })[] {
    let next = 1_000;
    const all = filling.flatMap(([at, many, isAgain]) =>
      Array.from({ length: many }, (_, i) => {
        const atom = atoms[at];
        const person = isAgain ? i + (atom.SEX === 'F' ? 0 : 100) : next++;
        return { person, atom, edition: atom.EDITION, country: atom.COUNTRY, category: atom.CATEGORY, sex: atom.SEX };
      }),
    );
    return [...new Map(all.map((each) => [`${each.person} ${each.edition}`, each])).values()];
  }

  it(`let nobody work out a count of one to four from all that is shown, over ${runs} registries`, async () => {
    let shownCells = 0;
    let hiddenCells = 0;
    const property = fc.asyncProperty(synthetic, async (filling) => {
      const participations = participationsOf(filling);
      const counted = (cell: Cell): number => participations.filter(({ atom }) => isIn(atom, cell)).length;
      await setParticipants(ours, participations);
      const answer = await askedTwice(ours, ask);

      const shown: Cell[] = [];
      const none: Cell[] = [];
      tables.forEach((by, i) => {
        const { groups, total } = answer[i];
        if (total.value !== null) shown.push({});
        const named = groups.filter((group: any) => !group.isSuppressed).map((group: any) => ({ cell: cellOf(by, group), count: group.count }));
        for (const { cell, count } of named) {
          expect(count).toBe(counted(cell));
          expect(count).toBeGreaterThanOrEqual(5);
          shown.push(cell);
        }
        // Rows are shown whole or not at all, so what is not in them is known to be nobody; and so is the rest of a table or a column that adds up.
        const isWhole = groups.every((group: any) => !group.isSuppressed);
        for (const atom of atoms) {
          const cell = cellAt(by, atom);
          const isRowShown = by.length === 2 && by[0] !== 'EDITION' && named.some((each: any) => each.cell[by[0]] === cell[by[0]]);
          if (counted(cell) === 0 && (isWhole || isRowShown || addsUp(by, cell, named, answer))) none.push(cell);
        }
      });
      const possible = atoms.filter((atom) => !none.some((cell) => isIn(atom, cell)));
      const rowOf = (cell: Cell): number[] => possible.map((atom) => (isIn(atom, cell) ? 1 : 0));
      const known = new Span();
      for (const cell of shown) known.add(rowOf(cell));
      for (const by of tables)
        for (const { atom } of participations) {
          const cell = cellAt(by, atom);
          const count = counted(cell);
          if (count >= 5) continue;
          hiddenCells++;
          expect(known.has(rowOf(cell)), `${JSON.stringify(cell)} is ${count}, and follows from ${JSON.stringify(shown)}`).toBe(false);
        }
      shownCells += shown.length;
    });
    await fc.assert(property, { numRuns: runs });
    console.log(`${shownCells} counts shown, ${hiddenCells} of one to four that do not follow from them`);
    expect(shownCells).toBeGreaterThan(runs);
    expect(hiddenCells).toBeGreaterThan(runs);
  }, 1_800_000);
});
