import type { DataSource, EntityManager } from 'typeorm';

/** Does something as whom the tables belong to, who may see who participants are: the server's role may neither do that nor change tables. */
export const asOwner = <Result>(orm: DataSource, work: (owner: EntityManager) => Promise<Result>): Promise<Result> =>
  orm.transaction(async (owner) => {
    await owner.query("set local role none; set local jejaring.identity = 'open'");
    return work(owner);
  });
