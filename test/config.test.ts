import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variables } from '../server/src/config.js';
import { pointsOf, secondsSaved } from '../server/src/http/limits/accounts.js';
import { limits } from '../server/src/http/limits/limits.js';

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (fault) {
    expect(fault).toBeInstanceOf(ConfigError);
    return (fault as ConfigError).message.split('\n');
  }
  return [];
};

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: '.data',
      datasets: ['ksst'],
      rateLimit: 10_000,
      proxies: 0,
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DATASET: '' })).toEqual(readConfig({}));
  });

  it('reads every variable', () => {
    const env = {
      PORT: '8080',
      HOST: '::1',
      DATABASE_URL: 'postgres://me:secret@db:5432/registry',
      DATA_DIR: 'memory:',
      DATASET: 'ksst, claims',
      RATE_LIMIT: '5000',
      PROXIES: '1',
      OIDC_ISSUER: 'https://login.example.org/realms/registry',
      OIDC_AUDIENCE: 'https://registry.example.org',
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: '::1',
      databaseUrl: 'postgres://me:secret@db:5432/registry',
      dataDir: 'memory:',
      datasets: ['ksst', 'claims'],
      rateLimit: 5_000,
      proxies: 1,
      identityProvider: { issuer: 'https://login.example.org/realms/registry', audience: 'https://registry.example.org' },
    });
    expect(variables.map(({ name }) => name)).toEqual(Object.keys(env));
  });

  it('takes a rate with which even the dearest operation can be paid, or none', () => {
    expect(readConfig({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
    expect(2_000 * secondsSaved).toBeGreaterThan(pointsOf(limits.records));
    for (const RATE_LIMIT of ['0', '1999', '1e6', '5000.5', 'Off']) expect(faultsOf({ RATE_LIMIT })).toHaveLength(1);
  });

  it('takes an identity provider only together with whom its tokens must be for, and only over a line that nobody can listen to', () => {
    const OIDC_AUDIENCE = 'https://registry.example.org';
    expect(faultsOf({ OIDC_ISSUER: 'https://login.example.org' })).toEqual(['OIDC_AUDIENCE is not set, but OIDC_ISSUER is; expected both or none.']);
    expect(faultsOf({ OIDC_AUDIENCE })).toEqual(['OIDC_ISSUER is not set, but OIDC_AUDIENCE is; expected both or none.']);
    expect(readConfig({ OIDC_ISSUER: 'http://localhost:8080', OIDC_AUDIENCE }).identityProvider?.issuer).toBe('http://localhost:8080');
    for (const OIDC_ISSUER of ['http://login.example.org', 'login.example.org', 'https://me:secret@login.example.org', 'https://login.example.org/?a=b'])
      expect(faultsOf({ OIDC_ISSUER, OIDC_AUDIENCE }), OIDC_ISSUER).toEqual([expect.stringMatching(/^OIDC_ISSUER is not over https(?!.*secret)/)]);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('says of every wrong variable at once what was found and what was expected', () => {
    const env = {
      PORT: '70000',
      HOST: 'http://localhost',
      DATABASE_URL: 'mysql://me:secret@db/registry',
      DATASET: 'all',
      RATE_LIMIT: 'none',
      PROXIES: '-1',
      DATABASE_REPLICA_URLS: 'postgres://me@a/registry',
    };
    expect(faultsOf(env)).toEqual([
      'PORT is "70000"; expected a whole number from 0 to 65535 (0 takes any free port).',
      'HOST is "http://localhost"; expected a host name or an IP address, without scheme or port.',
      'DATABASE_URL does not begin with postgres://; expected postgres://user:password@host:5432/database.',
      'DATASET is "all"; expected none, or one or more of ksst, claims, demo.',
      'RATE_LIMIT is "none"; expected a whole number from 2000 or off.',
      'PROXIES is "-1"; expected a whole number from 0 to 9.',
      'DATABASE_REPLICA_URLS is set, but replicas are not read yet; expected it to be unset.',
    ]);
  });

  it.each(['', '4000.5', '-1', '1e3', '0x10', ' ', 'four', '99999'])('takes %j for a port only if it is one', (PORT) => {
    if (PORT.trim() === '') expect(readConfig({ PORT }).port).toBe(4000);
    else expect(faultsOf({ PORT })).toHaveLength(1);
  });

  it.each(['postgres://me:secret@db', 'postgres://me:secret@db:port/registry', 'https://me:secret@db/registry', 'me:secret@db/registry', 'postgres:secret'])(
    'never shows what may hold a password (%#)',
    (url) => {
      const faults = faultsOf({ DATABASE_URL: url, DATABASE_REPLICA_URLS: url });
      expect(faults).toHaveLength(2);
      expect(faults.join()).not.toContain('secret');
    },
  );
});
