import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists in the order of their names, in each language. */
export class NamesInOrder1795132820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index agreement_name_en_order_idx on agreement ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index agreement_name_id_order_idx on agreement ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index country_group_name_en_order_idx on country_group ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index country_group_name_id_order_idx on country_group ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index country_name_en_order_idx on country ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index country_name_id_order_idx on country ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index edition_name_en_order_idx on edition ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index edition_name_id_order_idx on edition ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index event_name_en_order_idx on event ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index event_name_id_order_idx on event ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index institution_name_en_order_idx on institution ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index institution_name_id_order_idx on institution ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index person_name_en_order_idx on person ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index person_name_id_order_idx on person ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index place_name_en_order_idx on place ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index place_name_id_order_idx on place ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index position_name_en_order_idx on position ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index position_name_id_order_idx on position ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index programme_name_en_order_idx on programme ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index programme_name_id_order_idx on programme ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index session_name_en_order_idx on session ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index session_name_id_order_idx on session ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index unnamed_actor_name_en_order_idx on unnamed_actor ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index unnamed_actor_name_id_order_idx on unnamed_actor ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index unnamed_actor_name_id_order_idx;
      drop index unnamed_actor_name_en_order_idx;
      drop index session_name_id_order_idx;
      drop index session_name_en_order_idx;
      drop index programme_name_id_order_idx;
      drop index programme_name_en_order_idx;
      drop index position_name_id_order_idx;
      drop index position_name_en_order_idx;
      drop index place_name_id_order_idx;
      drop index place_name_en_order_idx;
      drop index person_name_id_order_idx;
      drop index person_name_en_order_idx;
      drop index institution_name_id_order_idx;
      drop index institution_name_en_order_idx;
      drop index event_name_id_order_idx;
      drop index event_name_en_order_idx;
      drop index edition_name_id_order_idx;
      drop index edition_name_en_order_idx;
      drop index country_name_id_order_idx;
      drop index country_name_en_order_idx;
      drop index country_group_name_id_order_idx;
      drop index country_group_name_en_order_idx;
      drop index agreement_name_id_order_idx;
      drop index agreement_name_en_order_idx;
    `);
  }
}
