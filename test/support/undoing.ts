import { type DataSource, MigrationExecutor } from 'typeorm';
import { serverRole } from '../../server/src/database/sessionSettings.js';
import { aloneOnServer } from './databases.js';

/**
 * Takes the latest migrations back, as whom the tables belong to. One database at a time: the role that the server works under is one for all databases of a
 * PostgreSQL, and two in which it loses its rights at once can wait for each other.
 */
export const undoMigrations = (orm: DataSource, steps: number): Promise<void> =>
  aloneOnServer(async () => {
    const runner = orm.createQueryRunner();
    try {
      await runner.query('set role none');
      const executor = new MigrationExecutor(orm, runner);
      executor.transaction = 'each';
      for (let i = 0; i < steps; i++) await executor.undoLastMigration();
    } finally {
      await runner.query(`set role ${serverRole}`);
      await runner.release();
    }
  });
