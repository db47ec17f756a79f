import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders by a day that may be unknown: it stands after all days, so that no key of an order is null and a cursor is found in the index. */
export class UnknownDays1795132819000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_expires_on_order_idx;
      create index agreement_expires_on_order_idx on agreement ((coalesce(earliest(agreement_end(stated_end, in_force_from, signed_on, duration_months)), 'infinity'::date)), id);
      drop index agreement_in_force_from_order_idx;
      create index agreement_in_force_from_order_idx on agreement ((coalesce(earliest(in_force_from), 'infinity'::date)), id);
      drop index agreement_signed_on_order_idx;
      create index agreement_signed_on_order_idx on agreement ((coalesce(earliest(signed_on), 'infinity'::date)), id);
      drop index appointment_person_id_idx;
      create index appointment_person_id_idx on appointment (person_id, (coalesce(earliest(valid_from), 'infinity'::date)), id);
      drop index appointment_position_id_idx;
      create index appointment_position_id_idx on appointment (position_id, (coalesce(earliest(valid_from), 'infinity'::date)), id);
      drop index country_group_membership_country_id_idx;
      create index country_group_membership_country_id_idx on country_group_membership (country_id, (coalesce(earliest(valid_from), 'infinity'::date)), id);
      drop index country_group_membership_group_id_idx;
      create index country_group_membership_group_id_idx on country_group_membership (group_id, (coalesce(earliest(valid_from), 'infinity'::date)), id);
      drop index edition_ends_on_order_idx;
      create index edition_ends_on_order_idx on edition ((coalesce(earliest(ends_on), 'infinity'::date)), id);
      drop index edition_programme_id_idx;
      create index edition_programme_id_idx on edition (programme_id, (coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index edition_starts_on_order_idx;
      create index edition_starts_on_order_idx on edition ((coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index event_edition_id_idx;
      create index event_edition_id_idx on event (edition_id, (coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index event_ends_on_order_idx;
      create index event_ends_on_order_idx on event ((coalesce(earliest(ends_on), 'infinity'::date)), id);
      drop index event_parent_id_idx;
      create index event_parent_id_idx on event (parent_id, (coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index event_place_id_idx;
      create index event_place_id_idx on event (place_id, (coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index event_starts_on_order_idx;
      create index event_starts_on_order_idx on event ((coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index figure_as_of_order_idx;
      create index figure_as_of_order_idx on figure ((coalesce(earliest(as_of), 'infinity'::date)), id);
      drop index figure_order_idx;
      create index figure_order_idx on figure (indicator, (coalesce(earliest(as_of), 'infinity'::date)), id);
      drop index figure_subject_id_idx;
      create index figure_subject_id_idx on figure (subject_id, indicator, (coalesce(earliest(as_of), 'infinity'::date)), id);
      drop index institution_founded_on_order_idx;
      create index institution_founded_on_order_idx on institution ((coalesce(earliest(founded_on), 'infinity'::date)), id);
      drop index programme_ends_on_order_idx;
      create index programme_ends_on_order_idx on programme ((coalesce(earliest(ends_on), 'infinity'::date)), id);
      drop index programme_starts_on_order_idx;
      create index programme_starts_on_order_idx on programme ((coalesce(earliest(starts_on), 'infinity'::date)), id);
      drop index source_published_on_order_idx;
      create index source_published_on_order_idx on source ((coalesce(earliest(published_on), 'infinity'::date)), id);
      drop index source_publisher_id_idx;
      create index source_publisher_id_idx on source (publisher_id, (coalesce(earliest(published_on), 'infinity'::date)), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_expires_on_order_idx;
      create index agreement_expires_on_order_idx on agreement ((earliest(agreement_end(stated_end, in_force_from, signed_on, duration_months))), id);
      drop index agreement_in_force_from_order_idx;
      create index agreement_in_force_from_order_idx on agreement ((earliest(in_force_from)), id);
      drop index agreement_signed_on_order_idx;
      create index agreement_signed_on_order_idx on agreement ((earliest(signed_on)), id);
      drop index appointment_person_id_idx;
      create index appointment_person_id_idx on appointment (person_id, (earliest(valid_from)), id);
      drop index appointment_position_id_idx;
      create index appointment_position_id_idx on appointment (position_id, (earliest(valid_from)), id);
      drop index country_group_membership_country_id_idx;
      create index country_group_membership_country_id_idx on country_group_membership (country_id, (earliest(valid_from)), id);
      drop index country_group_membership_group_id_idx;
      create index country_group_membership_group_id_idx on country_group_membership (group_id, (earliest(valid_from)), id);
      drop index edition_ends_on_order_idx;
      create index edition_ends_on_order_idx on edition ((earliest(ends_on)), id);
      drop index edition_programme_id_idx;
      create index edition_programme_id_idx on edition (programme_id, (earliest(starts_on)), id);
      drop index edition_starts_on_order_idx;
      create index edition_starts_on_order_idx on edition ((earliest(starts_on)), id);
      drop index event_edition_id_idx;
      create index event_edition_id_idx on event (edition_id, (earliest(starts_on)), id);
      drop index event_ends_on_order_idx;
      create index event_ends_on_order_idx on event ((earliest(ends_on)), id);
      drop index event_parent_id_idx;
      create index event_parent_id_idx on event (parent_id, (earliest(starts_on)), id);
      drop index event_place_id_idx;
      create index event_place_id_idx on event (place_id, (earliest(starts_on)), id);
      drop index event_starts_on_order_idx;
      create index event_starts_on_order_idx on event ((earliest(starts_on)), id);
      drop index figure_as_of_order_idx;
      create index figure_as_of_order_idx on figure ((earliest(as_of)), id);
      drop index figure_order_idx;
      create index figure_order_idx on figure (indicator, (earliest(as_of)), id);
      drop index figure_subject_id_idx;
      create index figure_subject_id_idx on figure (subject_id, indicator, (earliest(as_of)), id);
      drop index institution_founded_on_order_idx;
      create index institution_founded_on_order_idx on institution ((earliest(founded_on)), id);
      drop index programme_ends_on_order_idx;
      create index programme_ends_on_order_idx on programme ((earliest(ends_on)), id);
      drop index programme_starts_on_order_idx;
      create index programme_starts_on_order_idx on programme ((earliest(starts_on)), id);
      drop index source_published_on_order_idx;
      create index source_published_on_order_idx on source ((earliest(published_on)), id);
      drop index source_publisher_id_idx;
      create index source_publisher_id_idx on source (publisher_id, (earliest(published_on)), id);
    `);
  }
}
