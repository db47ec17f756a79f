select
  '{"uncorroboratedCounts":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"kind":' || to_json(u1.kind)::text || ',"count":' || (u1.count)::text || '}',
          ','
          order by
            u1.kind collate "C",
            u1.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          u1.*
        from
          uncorroborated_counts ($1::text[]) u1
        where
          true
        order by
          u1.kind collate "C",
          u1.id
        limit
          $2::int
      ) u1
    having
      true
  ) || ',"uncorroborated":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            uncorroborated ($3::text[], $4::text[]) u2
          where
            true
        )
      )::text || ',"nodes":' || '[' || coalesce(
        string_agg(
          '{"kind":' || to_json(u2.kind)::text || ',"citationCount":' || (u2.citation_count)::text || ',"source":' || '{"slug":' || to_json(s3.slug)::text || '}' || ',"record":' || case u2.record_kind
            when 'Name' then coalesce(
              (
                select
                  '{}'
                from
                  name n4
                where
                  n4.id = u2.record_id
              ),
              'null'
            )
            when 'EventRelation' then coalesce(
              (
                select
                  '{}'
                from
                  event_relation e5
                where
                  e5.id = u2.record_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{}'
                from
                  event e6
                where
                  e6.id = u2.record_id
              ),
              'null'
            )
            when 'Appointment' then coalesce(
              (
                select
                  '{}'
                from
                  appointment a7
                where
                  a7.id = u2.record_id
              ),
              'null'
            )
            when 'Position' then coalesce(
              (
                select
                  '{}'
                from
                  position p8
                where
                  p8.id = u2.record_id
              ),
              'null'
            )
            when 'Signature' then coalesce(
              (
                select
                  '{}'
                from
                  signature s9
                where
                  s9.id = u2.record_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{}'
                from
                  person p10
                where
                  p10.id = u2.record_id
              ),
              'null'
            )
            when 'EventParticipation' then coalesce(
              (
                select
                  '{}'
                from
                  event_participation e11
                where
                  e11.id = u2.record_id
              ),
              'null'
            )
            when 'Figure' then coalesce(
              (
                select
                  '{"slug":' || to_json(f12.slug)::text || '}'
                from
                  figure f12
                where
                  f12.id = u2.record_id
              ),
              'null'
            )
            when 'ProgrammeAgreement' then coalesce(
              (
                select
                  '{}'
                from
                  programme_agreement p13
                where
                  p13.id = u2.record_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{}'
                from
                  programme p14
                where
                  p14.id = u2.record_id
              ),
              'null'
            )
            when 'ProgrammeActor' then coalesce(
              (
                select
                  '{}'
                from
                  programme_actor p15
                where
                  p15.id = u2.record_id
              ),
              'null'
            )
            when 'CountryGroupMembership' then coalesce(
              (
                select
                  '{}'
                from
                  country_group_membership c16
                where
                  c16.id = u2.record_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{}'
                from
                  country_group c17
                where
                  c17.id = u2.record_id
              ),
              'null'
            )
            when 'SessionActor' then coalesce(
              (
                select
                  '{}'
                from
                  session_actor s18
                where
                  s18.id = u2.record_id
              ),
              'null'
            )
            when 'Session' then coalesce(
              (
                select
                  '{}'
                from
                  session s19
                where
                  s19.id = u2.record_id
              ),
              'null'
            )
            when 'EditionCountry' then coalesce(
              (
                select
                  '{}'
                from
                  edition_country e20
                where
                  e20.id = u2.record_id
              ),
              'null'
            )
            when 'EditionPlace' then coalesce(
              (
                select
                  '{}'
                from
                  edition_place e21
                where
                  e21.id = u2.record_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"slug":' || to_json(e22.slug)::text || '}'
                from
                  edition e22
                where
                  e22.id = u2.record_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{}'
                from
                  place p23
                where
                  p23.id = u2.record_id
              ),
              'null'
            )
            when 'Source' then coalesce(
              (
                select
                  '{}'
                from
                  source s24
                where
                  s24.id = u2.record_id
              ),
              'null'
            )
            when 'Citation' then coalesce(
              (
                select
                  '{}'
                from
                  citation c25
                where
                  c25.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementParty' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_party a26
                where
                  a26.id = u2.record_id
              ),
              'null'
            )
            when 'InstitutionIdentifier' then coalesce(
              (
                select
                  '{}'
                from
                  institution_identifier i27
                where
                  i27.id = u2.record_id
              ),
              'null'
            )
            when 'InstitutionRelation' then coalesce(
              (
                select
                  '{}'
                from
                  institution_relation i28
                where
                  i28.id = u2.record_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{}'
                from
                  institution i29
                where
                  i29.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementProvision' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_provision a30
                where
                  a30.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementRelation' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_relation a31
                where
                  a31.id = u2.record_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{}'
                from
                  agreement a32
                where
                  a32.id = u2.record_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{}'
                from
                  country c33
                where
                  c33.id = u2.record_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{}'
                from
                  unnamed_actor u34
                where
                  u34.id = u2.record_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            u2.kind collate "C",
            u2.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          u2.*
        from
          uncorroborated ($5::text[], $6::text[]) u2
        where
          true
        order by
          u2.kind collate "C",
          u2.id
        limit
          $7::int
      ) u2
      left join source s3 on s3.id = u2.source_id
    having
      true
  ) || '}' as data
