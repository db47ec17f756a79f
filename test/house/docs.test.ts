import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variables } from '../../server/src/config.js';
import { filesIn, read, root } from './support.js';

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'server/src/query/README.md', 'schema/examples/README.md', ...filesIn('docs', '.md')];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

it('README lists exactly the variables there are, with meaning and default, in order', () => {
  const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)].map(([, name, meaning, value]) => ({ name, meaning, default: value }));
  expect(rows).toEqual(variables);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link]) => posix.join(posix.dirname(page), link));
    expect(links.filter((link) => !existsSync(`${root}${link}`))).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:server|sdk|schema|test|docs|examples|bench|tools|\.ci)\/[\w./-]*)`/g)].map(([, path]) => path);
    expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });
});

it('docs/dataset.md shows a record as it stands in the dataset', () => {
  const [, shown] = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/dataset.md')) ?? [];
  expect(read('server/dataset/ksst/editions.yaml')).toContain(shown);
});
