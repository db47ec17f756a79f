import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders that lists at the root can have, so that a page of any of them is read without sorting the list. */
export class Orders1795132809000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index agreement_expires_on_order_idx on agreement ((earliest(agreement_end(stated_end, in_force_from, signed_on, duration_months))), id);
      create index agreement_in_force_from_order_idx on agreement ((earliest(in_force_from)), id);
      create index agreement_signed_on_order_idx on agreement ((earliest(signed_on)), id);
      create index agreement_slug_order_idx on agreement ((slug collate "C"), id);
      create index agreement_type_order_idx on agreement (type, id);
      create index citation_field_order_idx on citation ((field collate "C"), id);
      create index citation_locator_order_idx on citation ((locator collate "C"), id);
      create index country_code_order_idx on country ((code collate "C"), id);
      create index country_group_code_order_idx on country_group ((code collate "C"), id);
      create index country_group_slug_order_idx on country_group ((slug collate "C"), id);
      create index country_slug_order_idx on country ((slug collate "C"), id);
      create index edition_ends_on_order_idx on edition ((earliest(ends_on)), id);
      create index edition_ordinal_order_idx on edition (ordinal, id);
      create index edition_slug_order_idx on edition ((slug collate "C"), id);
      create index edition_starts_on_order_idx on edition ((earliest(starts_on)), id);
      create index event_ends_on_order_idx on event ((earliest(ends_on)), id);
      create index event_kind_order_idx on event (kind, id);
      create index event_ordinal_order_idx on event (ordinal, id);
      create index event_slug_order_idx on event ((slug collate "C"), id);
      create index event_starts_on_order_idx on event ((earliest(starts_on)), id);
      create index figure_as_of_order_idx on figure ((earliest(as_of)), id);
      create index figure_indicator_order_idx on figure (indicator, id);
      create index figure_order_idx on figure (indicator, (earliest(as_of)), id);
      create index figure_slug_order_idx on figure ((slug collate "C"), id);
      create index figure_value_order_idx on figure (value, id);
      create index institution_founded_on_order_idx on institution ((earliest(founded_on)), id);
      create index institution_kind_order_idx on institution (kind, id);
      create index institution_slug_order_idx on institution ((slug collate "C"), id);
      create index person_slug_order_idx on person ((slug collate "C"), id);
      create index place_slug_order_idx on place ((slug collate "C"), id);
      create index position_slug_order_idx on position ((slug collate "C"), id);
      create index programme_ends_on_order_idx on programme ((earliest(ends_on)), id);
      create index programme_kind_order_idx on programme (kind, id);
      create index programme_slug_order_idx on programme ((slug collate "C"), id);
      create index programme_starts_on_order_idx on programme ((earliest(starts_on)), id);
      create index session_kind_order_idx on session (kind, id);
      create index session_ordinal_order_idx on session (ordinal, id);
      create index session_slug_order_idx on session ((slug collate "C"), id);
      create index source_published_on_order_idx on source ((earliest(published_on)), id);
      create index source_slug_order_idx on source ((slug collate "C"), id);
      create index unnamed_actor_slug_order_idx on unnamed_actor ((slug collate "C"), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index unnamed_actor_slug_order_idx;
      drop index source_slug_order_idx;
      drop index source_published_on_order_idx;
      drop index session_slug_order_idx;
      drop index session_ordinal_order_idx;
      drop index session_kind_order_idx;
      drop index programme_starts_on_order_idx;
      drop index programme_slug_order_idx;
      drop index programme_kind_order_idx;
      drop index programme_ends_on_order_idx;
      drop index position_slug_order_idx;
      drop index place_slug_order_idx;
      drop index person_slug_order_idx;
      drop index institution_slug_order_idx;
      drop index institution_kind_order_idx;
      drop index institution_founded_on_order_idx;
      drop index figure_value_order_idx;
      drop index figure_slug_order_idx;
      drop index figure_order_idx;
      drop index figure_indicator_order_idx;
      drop index figure_as_of_order_idx;
      drop index event_starts_on_order_idx;
      drop index event_slug_order_idx;
      drop index event_ordinal_order_idx;
      drop index event_kind_order_idx;
      drop index event_ends_on_order_idx;
      drop index edition_starts_on_order_idx;
      drop index edition_slug_order_idx;
      drop index edition_ordinal_order_idx;
      drop index edition_ends_on_order_idx;
      drop index country_slug_order_idx;
      drop index country_group_slug_order_idx;
      drop index country_group_code_order_idx;
      drop index country_code_order_idx;
      drop index citation_locator_order_idx;
      drop index citation_field_order_idx;
      drop index agreement_type_order_idx;
      drop index agreement_slug_order_idx;
      drop index agreement_signed_on_order_idx;
      drop index agreement_in_force_from_order_idx;
      drop index agreement_expires_on_order_idx;
    `);
  }
}
