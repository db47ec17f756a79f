select
  '{"conflicts":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            conflict c1
          where
            true
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"kind":' || to_json(c1.kind)::text || ',"field":' || to_json(c1.field)::text || ',"record":' || case c1.record_kind
            when 'CommitmentFulfilment' then coalesce(
              (
                select
                  '{}'
                from
                  commitment_fulfilment c2
                where
                  c2.id = c1.record_id
              ),
              'null'
            )
            when 'Commitment' then coalesce(
              (
                select
                  '{}'
                from
                  commitment c3
                where
                  c3.id = c1.record_id
              ),
              'null'
            )
            when 'AgreementProvision' then coalesce(
              (
                select
                  '{}'
                from
                  agreement_provision a4
                where
                  a4.id = c1.record_id
              ),
              'null'
            )
            when 'Name' then coalesce(
              (
                select
                  '{}'
                from
                  name n5
                where
                  n5.id = c1.record_id
              ),
              'null'
            )
            when 'Appointment' then coalesce(
              (
                select
                  '{}'
                from
                  appointment a6
                where
                  a6.id = c1.record_id
              ),
              'null'
            )
            when 'Position' then coalesce(
              (
                select
                  '{}'
                from
                  position p7
                where
                  p7.id = c1.record_id
              ),
              'null'
            )
            when 'StatementSubject' then coalesce(
              (
                select
                  '{}'
                from
                  statement_subject s8
                where
                  s8.id = c1.record_id
              ),
              'null'
            )
            when 'Statement' then coalesce(
              (
                select
                  '{}'
                from
                  statement s9
                where
                  s9.id = c1.record_id
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
                  p10.id = c1.record_id
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
                  e11.id = c1.record_id
              ),
              'null'
            )
            when 'ProgrammeActor' then coalesce(
              (
                select
                  '{}'
                from
                  programme_actor p12
                where
                  p12.id = c1.record_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{}'
                from
                  country_group c13
                where
                  c13.id = c1.record_id
              ),
              'null'
            )
            when 'Figure' then coalesce(
              (
                select
                  '{"slug":' || to_json(f14.slug)::text || ',"indicator":"' || f14.indicator || '","value":' || coalesce((f14.value)::text, 'null') || '}'
                from
                  figure f14
                where
                  f14.id = c1.record_id
              ),
              'null'
            )
            when 'ProgrammeAgreement' then coalesce(
              (
                select
                  '{}'
                from
                  programme_agreement p15
                where
                  p15.id = c1.record_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{}'
                from
                  programme p16
                where
                  p16.id = c1.record_id
              ),
              'null'
            )
            when 'Recognition' then coalesce(
              (
                select
                  '{}'
                from
                  recognition r17
                where
                  r17.id = c1.record_id
              ),
              'null'
            )
            when 'Output' then coalesce(
              (
                select
                  '{}'
                from
                  output o18
                where
                  o18.id = c1.record_id
              ),
              'null'
            )
            when 'EditionPlace' then coalesce(
              (
                select
                  '{}'
                from
                  edition_place e19
                where
                  e19.id = c1.record_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{}'
                from
                  place p20
                where
                  p20.id = c1.record_id
              ),
              'null'
            )
            when 'SessionActor' then coalesce(
              (
                select
                  '{}'
                from
                  session_actor s21
                where
                  s21.id = c1.record_id
              ),
              'null'
            )
            when 'Session' then coalesce(
              (
                select
                  '{}'
                from
                  session s22
                where
                  s22.id = c1.record_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{}'
                from
                  code_scheme c23
                where
                  c23.id = c1.record_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{}'
                from
                  code c24
                where
                  c24.id = c1.record_id
              ),
              'null'
            )
            when 'Classification' then coalesce(
              (
                select
                  '{}'
                from
                  classification c25
                where
                  c25.id = c1.record_id
              ),
              'null'
            )
            when 'EditionCountry' then coalesce(
              (
                select
                  '{"isListed":' || (e26.is_listed)::text || ',"country":{"code":' || to_json(c27.code)::text || '},"edition":{"slug":' || to_json(e28.slug)::text || '}}'
                from
                  edition_country e26
                  left join country c27 on c27.id = e26.country_id
                  left join edition e28 on e28.id = e26.edition_id
                where
                  e26.id = c1.record_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{}'
                from
                  edition e29
                where
                  e29.id = c1.record_id
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
                  e30.id = c1.record_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"slug":' || to_json(e31.slug)::text || ',"startsOn":' || coalesce('"' || e31.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e31.ends_on || '"', 'null') || '}'
                from
                  event e31
                where
                  e31.id = c1.record_id
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
                  s32.id = c1.record_id
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
                  a33.id = c1.record_id
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
                  i34.id = c1.record_id
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
                  i35.id = c1.record_id
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
                  i36.id = c1.record_id
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
                  s37.id = c1.record_id
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
                  c38.id = c1.record_id
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
                  c39.id = c1.record_id
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
                  a40.id = c1.record_id
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
                  a41.id = c1.record_id
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
                  c42.id = c1.record_id
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
                  u43.id = c1.record_id
              ),
              'null'
            )
            else 'null'
          end || ',"claims":' || (
            select
              '[' || coalesce(
                string_agg(
                  '{"value":' || to_json(c44.value)::text || ',"isPreferred":' || (c44.is_preferred)::text || ',"citations":' || (
                    select
                      '[' || coalesce(
                        string_agg(
                          '{"locator":' || to_json(c45.locator)::text || ',"note":' || coalesce(to_json(coalesce(c45.note ->> $1::text, c45.note ->> 'en', c45.note ->> 'id'))::text, 'null') || ',"source":{"slug":' || to_json(s46.slug)::text || ',"title":' || to_json(s46.title)::text || ',"publishedOn":' || coalesce('"' || s46.published_on || '"', 'null') || '}}',
                          ','
                          order by
                            c45.id
                        ),
                        ''
                      ) || ']'
                    from
                      (
                        select
                          c.*
                        from
                          citation c
                        where
                          c.subject_id = c44.record
                          and c.field = c44.field
                          and c.claimed_value = c44.value
                      ) c45
                      left join source s46 on s46.id = c45.source_id
                  ) || '}',
                  ','
                  order by
                    c44.place
                ),
                ''
              ) || ']'
            from
              (
                select
                  c.subject_id as record,
                  c.field,
                  c.claimed_value as value,
                  bool_or(c.is_preferred) as is_preferred,
                  row_number() over (
                    order by
                      bool_or(c.is_preferred) desc,
                      c.claimed_value collate "C"
                  ) as place
                from
                  citation c
                where
                  c.subject_id = c1.record_id
                  and c.field = c1.field
                  and c.claimed_value is not null
                group by
                  c.subject_id,
                  c.field,
                  c.claimed_value
              ) c44
          ) || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          c1.kind,
          c1.field,
          c1.record_kind,
          c1.record_id
        from
          conflict c1
        where
          true
        order by
          c1.kind collate "C",
          c1.field collate "C",
          c1.id
        limit
          $2::int
      ) c1
    having
      true
  ) || '}' as data
