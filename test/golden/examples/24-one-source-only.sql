select
  '{"uncorroboratedCounts":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"kind":' || to_json(u1.kind)::text || ',"count":' || (u1.count)::text || '}', ','), '') || ']}'
    from
      (
        select
          u1.kind,
          u1.count
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
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"kind":' || to_json(u2.kind)::text || ',"citationCount":' || (u2.citation_count)::text || ',"source":{"slug":' || to_json(s3.slug)::text || '},"record":' || case u2.record_kind
            when 'CommitmentFulfilment' then coalesce(
              (
                select
                  '{}'
                from
                  commitment_fulfilment c4
                where
                  c4.id = u2.record_id
              ),
              'null'
            )
            when 'Commitment' then coalesce(
              (
                select
                  '{}'
                from
                  commitment c5
                where
                  c5.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementProvision' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_provision a6
                where
                  a6.id = u2.record_id
              ),
              'null'
            )
            when 'Name' then coalesce(
              (
                select
                  '{}'
                from
                  name n7
                where
                  n7.id = u2.record_id
              ),
              'null'
            )
            when 'Appointment' then coalesce(
              (
                select
                  '{}'
                from
                  appointment a8
                where
                  a8.id = u2.record_id
              ),
              'null'
            )
            when 'Position' then coalesce(
              (
                select
                  '{}'
                from
                  position p9
                where
                  p9.id = u2.record_id
              ),
              'null'
            )
            when 'StatementSubject' then coalesce(
              (
                select
                  '{}'
                from
                  statement_subject s10
                where
                  s10.id = u2.record_id
              ),
              'null'
            )
            when 'Statement' then coalesce(
              (
                select
                  '{}'
                from
                  statement s11
                where
                  s11.id = u2.record_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{}'
                from
                  person p12
                where
                  p12.id = u2.record_id
              ),
              'null'
            )
            when 'EventParticipation' then coalesce(
              (
                select
                  '{}'
                from
                  event_participation e13
                where
                  e13.id = u2.record_id
              ),
              'null'
            )
            when 'ProgrammeActor' then coalesce(
              (
                select
                  '{}'
                from
                  programme_actor p14
                where
                  p14.id = u2.record_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{}'
                from
                  country_group c15
                where
                  c15.id = u2.record_id
              ),
              'null'
            )
            when 'Figure' then coalesce(
              (
                select
                  '{"slug":' || to_json(f16.slug)::text || '}'
                from
                  figure f16
                where
                  f16.id = u2.record_id
              ),
              'null'
            )
            when 'ProgrammeAgreement' then coalesce(
              (
                select
                  '{}'
                from
                  programme_agreement p17
                where
                  p17.id = u2.record_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{}'
                from
                  programme p18
                where
                  p18.id = u2.record_id
              ),
              'null'
            )
            when 'Recognition' then coalesce(
              (
                select
                  '{}'
                from
                  recognition r19
                where
                  r19.id = u2.record_id
              ),
              'null'
            )
            when 'Output' then coalesce(
              (
                select
                  '{}'
                from
                  output o20
                where
                  o20.id = u2.record_id
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
            when 'Place' then coalesce(
              (
                select
                  '{}'
                from
                  place p22
                where
                  p22.id = u2.record_id
              ),
              'null'
            )
            when 'SessionActor' then coalesce(
              (
                select
                  '{}'
                from
                  session_actor s23
                where
                  s23.id = u2.record_id
              ),
              'null'
            )
            when 'Session' then coalesce(
              (
                select
                  '{}'
                from
                  session s24
                where
                  s24.id = u2.record_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{}'
                from
                  code_scheme c25
                where
                  c25.id = u2.record_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{}'
                from
                  code c26
                where
                  c26.id = u2.record_id
              ),
              'null'
            )
            when 'Classification' then coalesce(
              (
                select
                  '{}'
                from
                  classification c27
                where
                  c27.id = u2.record_id
              ),
              'null'
            )
            when 'EditionCountry' then coalesce(
              (
                select
                  '{}'
                from
                  edition_country e28
                where
                  e28.id = u2.record_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"slug":' || to_json(e29.slug)::text || '}'
                from
                  edition e29
                where
                  e29.id = u2.record_id
              ),
              'null'
            )
            when 'EventRelation' then coalesce(
              (
                select
                  '{}'
                from
                  event_relation e30
                where
                  e30.id = u2.record_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{}'
                from
                  event e31
                where
                  e31.id = u2.record_id
              ),
              'null'
            )
            when 'Signature' then coalesce(
              (
                select
                  '{}'
                from
                  signature s32
                where
                  s32.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementParty' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_party a33
                where
                  a33.id = u2.record_id
              ),
              'null'
            )
            when 'InstitutionRelation' then coalesce(
              (
                select
                  '{}'
                from
                  institution_relation i34
                where
                  i34.id = u2.record_id
              ),
              'null'
            )
            when 'InstitutionIdentifier' then coalesce(
              (
                select
                  '{}'
                from
                  institution_identifier i35
                where
                  i35.id = u2.record_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{}'
                from
                  institution i36
                where
                  i36.id = u2.record_id
              ),
              'null'
            )
            when 'Source' then coalesce(
              (
                select
                  '{}'
                from
                  source s37
                where
                  s37.id = u2.record_id
              ),
              'null'
            )
            when 'Citation' then coalesce(
              (
                select
                  '{}'
                from
                  citation c38
                where
                  c38.id = u2.record_id
              ),
              'null'
            )
            when 'CountryGroupMembership' then coalesce(
              (
                select
                  '{}'
                from
                  country_group_membership c39
                where
                  c39.id = u2.record_id
              ),
              'null'
            )
            when 'AgreementRelation' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_relation a40
                where
                  a40.id = u2.record_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{}'
                from
                  agreement a41
                where
                  a41.id = u2.record_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{}'
                from
                  country c42
                where
                  c42.id = u2.record_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{}'
                from
                  unnamed_actor u43
                where
                  u43.id = u2.record_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            u2.k1,
            u2.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          u2.kind,
          u2.citation_count,
          u2.record_kind,
          u2.record_id,
          u2.id,
          u2.source_id,
          u2.kind collate "C" as k1
        from
          uncorroborated ($3::text[], $4::text[]) u2
        where
          true
        order by
          u2.kind collate "C",
          u2.id
        limit
          $5::int
      ) u2
      left join source s3 on s3.id = u2.source_id
    having
      true
  ) || '}' as data
