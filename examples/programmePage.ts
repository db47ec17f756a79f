/** A page about one programme, from one request. It imports one operation, so that a bundler leaves out the others. */
import { createTransport, GetProgramme, type GetProgrammeQuery, JejaringError } from '@jejaring/sdk';

type Programme = NonNullable<GetProgrammeQuery['programme']>;
type Edition = Programme['editions']['nodes'][number];

const address = new URLSearchParams(location.search);
const request = createTransport({ url: address.get('api') ?? '/graphql' });

/** An element that holds texts and other elements. Texts stay texts, whatever they contain. */
function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A number as it is known: never 0 for unknown, and "at least" for a list that is not complete. */
function count({ value, completeness }: Edition['countryCount']): string {
  if (value === null) return 'not known';
  return completeness === 'PARTIAL' ? `at least ${value}` : String(value);
}

const row = ({ name, startsOn, endsOn, places, participantCount, countryCount }: Edition): HTMLElement =>
  element(
    'tr',
    element('td', name),
    element('td', [startsOn, endsOn].filter(Boolean).join(' to ')),
    element('td', places.nodes.map(({ place }) => place.name).join(', ')),
    element('td', count(participantCount)),
    element('td', count(countryCount)),
  );

function page({ name, parent, description, actors, editions }: Programme): HTMLElement {
  const titles = ['Edition', 'When', 'Where', 'Participants', 'Countries'].map((title) => element('th', title));
  const roles = actors.nodes.map(({ cooperationRole, functionRole, actor }) =>
    element('li', `${[cooperationRole, functionRole].filter(Boolean).join(', ')}: ${actor.name}`),
  );
  return element(
    'main',
    element('h1', name),
    element('p', parent ? `Part of ${parent.name}. ` : '', description ?? ''),
    element('ul', ...roles),
    element('table', element('tr', ...titles), ...editions.nodes.map(row)),
  );
}

async function show(): Promise<void> {
  const { programme } = await request(GetProgramme, { by: { slug: address.get('slug') ?? 'smi' } });
  document.querySelector('main')?.replaceWith(programme ? page(programme) : element('main', 'There is no such programme.'));
}

show().catch((error: unknown) => {
  const sentence = error instanceof JejaringError ? error.message : 'Something went wrong on this page.';
  document.querySelector('main')?.replaceChildren(sentence);
});
