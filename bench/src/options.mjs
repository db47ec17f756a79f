import { parseArgs } from 'node:util';
import { scales } from './fill.mjs';
import { targets } from './targets.mjs';

/**
 * What the command line asks for.
 * @throws Error that says what can be given
 */
export function readOptions() {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, scale: { type: 'string', default: '1m' }, only: { type: 'string' }, operations: { type: 'string' } },
  });
  const only = values.only?.split(',') ?? Object.keys(targets).filter((each) => !targets[each].isApart);
  const unknown = only.filter((each) => !(each in targets));
  if (unknown.length > 0) throw new Error(`--only=${unknown} is not measured; there are ${Object.keys(targets).join(', ')}.`);
  if (!(values.scale in scales)) throw new Error(`--scale=${values.scale} is not made; there are ${Object.keys(scales).join(', ')}.`);
  return {
    scale: values.scale,
    only,
    operations: values.operations?.split(','),
    /** Askings whose answers are compared before anything is timed. */
    compared: values.quick ? 30 : Number.POSITIVE_INFINITY,
    /** Requests whose statements are counted. */
    counted: values.quick ? 20 : 100,
    rounds: values.quick ? 3 : 5,
    seconds: values.quick ? 1 : 3,
    isWhole: !values.quick && !values.only && !values.operations,
  };
}
