import { describe, expect, it } from 'vitest';
import { toldAs } from '../../server/src/database/failures.js';
import { ApiError } from '../../server/src/errors.js';

const fault = (code: string | undefined, message = 'duplicate key in table secrets'): Error => Object.assign(new Error(message), { code });

describe('a fault of the database', () => {
  it.each([
    ['08000', 'UNAVAILABLE'],
    ['08006', 'UNAVAILABLE'],
    ['53100', 'UNAVAILABLE'],
    ['53300', 'UNAVAILABLE'],
    ['57P01', 'UNAVAILABLE'],
    ['57P02', 'UNAVAILABLE'],
    ['57P03', 'UNAVAILABLE'],
    ['25006', 'UNAVAILABLE'],
    ['ECONNREFUSED', 'UNAVAILABLE'],
    ['ECONNRESET', 'UNAVAILABLE'],
    ['EPIPE', 'UNAVAILABLE'],
    ['57014', 'TIMEOUT'],
    ['55P03', 'TIMEOUT'],
    ['22021', 'BAD_USER_INPUT'],
    ['22P02', 'BAD_USER_INPUT'],
    ['22007', 'BAD_USER_INPUT'],
    ['22008', 'BAD_USER_INPUT'],
    ['22003', 'BAD_USER_INPUT'],
  ])('%s is told as %s, without its own words', (state, code) => {
    const told = toldAs(fault(state));
    expect(told).toBeInstanceOf(ApiError);
    expect(told).toMatchObject({ code });
    expect(JSON.stringify(told)).not.toContain('secrets');
  });

  it.each([
    ['Connection terminated unexpectedly', 'UNAVAILABLE'],
    ['Connection terminated due to connection timeout', 'UNAVAILABLE'],
    ['Client has encountered a connection error and is not queryable', 'UNAVAILABLE'],
    ['Cannot use a pool after calling end on the pool', 'UNAVAILABLE'],
    ['timeout exceeded when trying to connect', 'OVERLOADED'],
  ])('of the driver, "%s", is told as %s', (message, code) => {
    expect(toldAs(fault(undefined, message))).toMatchObject({ code });
  });

  it.each(['42P01', '42601', '23505', '22012', 'XX000', '57000', '080', '5301'])('%s stays as it is: the caller must not see it', (state) => {
    const original = fault(state);
    expect(toldAs(original)).toBe(original);
  });

  it('is found inside the error of TypeORM', () => {
    const wrapped = Object.assign(new Error('QueryFailedError'), { driverError: fault('57014') });
    expect(toldAs(wrapped)).toMatchObject({ code: 'TIMEOUT' });
  });

  it('that is told already is told as it was', () => {
    const told = new ApiError('NOT_FOUND', 'Nothing here.');
    expect(toldAs(told)).toBe(told);
    expect(toldAs('text')).toBe('text');
  });
});
