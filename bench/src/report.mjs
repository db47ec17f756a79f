import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, repository } from './place.mjs';
import { targets } from './targets.mjs';

const page = join(repository, 'docs/performance.md');

/** Shows what was measured, writes it as JSON and, if everything was measured, into the page. */
export function report(measured, say) {
  const medians = mediansOf(measured);
  const text = tables(measured, medians);
  say(`\n${text}`);
  const { options, machine, statements, memory, unavailable } = measured;
  const directory = join(bench, 'results');
  mkdirSync(directory, { recursive: true });
  const file = join(directory, options.isWhole ? `${options.scale}.json` : 'latest.json');
  writeFileSync(
    file,
    `${JSON.stringify({ machine, scale: options.scale, rounds: options.rounds, seconds: options.seconds, medians, statements, memory, unavailable }, null, 2)}\n`,
  );
  if (options.isWhole && Object.keys(unavailable).length === 0) writeInto(page, options.scale, text);
}

const figures = ['perSecond', 'p50', 'p99', 'nodeMs', 'postgresMs', 'bytes'];

function mediansOf({ operations, servers, rounds }) {
  const medians = {};
  for (const { name } of operations) {
    medians[name] = {};
    for (const server of servers) {
      const own = rounds.filter((round) => round.operation === name && round.server === server);
      medians[name][server] = Object.fromEntries(figures.map((figure) => [figure, Number(median(own.map((round) => round[figure])).toPrecision(4))]));
    }
  }
  return medians;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const ratio = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');
const processor = ({ nodeMs, postgresMs }) => nodeMs + postgresMs;

function tables({ options, machine, connections, operations, servers, unavailable, statements, memory }, medians) {
  const lines = [
    `${options.scale} rows of the large table · ${machine.cores} cores, ${machine.processor}, ${machine.memoryGB} GB · ${machine.date}, commit ${machine.commit} · ` +
      `${connections} connections, ${options.rounds} rounds of ${options.seconds} s each, medians`,
    '',
    ...operations.map(({ name, title, askings }) => `- ${name}: ${title} (${askings.length} askings)`),
    ...Object.entries(unavailable).map(([server, reason]) => `- ${targets[server].title} was not measured. ${reason}`),
    '',
    row(['', '', 'requests a second', 'p50 ms', 'p99 ms', 'CPU of Node, ms', 'CPU of PostgreSQL, ms', 'CPU, ms', 'SQL a request', 'bytes']),
    row(['---', '---', ...Array(8).fill('--:')]),
  ];
  for (const { name } of operations)
    for (const server of servers) {
      const each = medians[name][server];
      lines.push(
        row([
          name,
          targets[server].title,
          each.perSecond.toFixed(0),
          each.p50,
          each.p99,
          each.nodeMs.toFixed(2),
          each.postgresMs.toFixed(2),
          processor(each).toFixed(2),
          statements[name][server].toFixed(2),
          each.bytes,
        ]),
      );
    }
  lines.push('', `Peak memory of the Node process, MB: ${servers.map((server) => `${targets[server].title} ${memory[server]}`).join(', ')}.`);
  const others = servers.filter((server) => server !== 'ours');
  if (servers.includes('ours') && others.length > 0) {
    lines.push('', 'Ours ÷ the other (more requests and less CPU are better):', '');
    lines.push(
      row(['', ...others.flatMap((other) => [`${targets[other].title}: requests`, 'CPU', 'p99'])]),
      row(['---', ...others.flatMap(() => ['--:', '--:', '--:'])]),
    );
    for (const { name } of operations) {
      const { ours } = medians[name];
      const cells = others.flatMap((other) => {
        const theirs = medians[name][other];
        return [ours.perSecond / theirs.perSecond, processor(ours) / processor(theirs), ours.p99 / theirs.p99].map(ratio);
      });
      lines.push(row([name, ...cells]));
    }
  }
  return lines.join('\n');
}

/** Replaces what stands between the page's marks of this scale. */
function writeInto(path, scale, text) {
  const [begin, end] = [`<!-- results ${scale} -->`, `<!-- end of results ${scale} -->`];
  const old = readFileSync(path, 'utf8');
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`docs/performance.md lacks the mark ${begin} or ${end}.`);
  writeFileSync(path, `${old.slice(0, from + begin.length)}\n\n${text}\n\n${old.slice(to)}`);
}
