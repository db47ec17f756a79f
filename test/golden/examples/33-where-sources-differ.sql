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
      )::text || ',"nodes":' || '[' || coalesce(
        string_agg(
          '{"kind":' || to_json(c1.kind)::text || ',"field":' || to_json(c1.field)::text || ',"record":' || case c1.record_kind
            when 'Name' then coalesce(
              (
                select
                  '{}'
                from
                  name n2
                where
                  n2.id = c1.record_id
              ),
              'null'
            )
            when 'EventRelation' then coalesce(
              (
                select
                  '{}'
                from
                  event_relation e3
                where
                  e3.id = c1.record_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"slug":' || to_json(e4.slug)::text || ',"startsOn":' || coalesce('"' || e4.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e4.ends_on || '"', 'null') || '}'
                from
                  event e4
                where
                  e4.id = c1.record_id
              ),
              'null'
            )
            when 'Appointment' then coalesce(
              (
                select
                  '{}'
                from
                  appointment a5
                where
                  a5.id = c1.record_id
              ),
              'null'
            )
            when 'Position' then coalesce(
              (
                select
                  '{}'
                from
                  position p6
                where
                  p6.id = c1.record_id
              ),
              'null'
            )
            when 'Signature' then coalesce(
              (
                select
                  '{}'
                from
                  signature s7
                where
                  s7.id = c1.record_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{}'
                from
                  person p8
                where
                  p8.id = c1.record_id
              ),
              'null'
            )
            when 'EventParticipation' then coalesce(
              (
                select
                  '{}'
                from
                  event_participation e9
                where
                  e9.id = c1.record_id
              ),
              'null'
            )
            when 'Figure' then coalesce(
              (
                select
                  '{"slug":' || to_json(f10.slug)::text || ',"indicator":' || '"' || f10.indicator || '"' || ',"value":' || coalesce((f10.value)::text, 'null') || '}'
                from
                  figure f10
                where
                  f10.id = c1.record_id
              ),
              'null'
            )
            when 'ProgrammeAgreement' then coalesce(
              (
                select
                  '{}'
                from
                  programme_agreement p11
                where
                  p11.id = c1.record_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{}'
                from
                  programme p12
                where
                  p12.id = c1.record_id
              ),
              'null'
            )
            when 'ProgrammeActor' then coalesce(
              (
                select
                  '{}'
                from
                  programme_actor p13
                where
                  p13.id = c1.record_id
              ),
              'null'
            )
            when 'CountryGroupMembership' then coalesce(
              (
                select
                  '{}'
                from
                  country_group_membership c14
                where
                  c14.id = c1.record_id
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
                  c15.id = c1.record_id
              ),
              'null'
            )
            when 'SessionActor' then coalesce(
              (
                select
                  '{}'
                from
                  session_actor s16
                where
                  s16.id = c1.record_id
              ),
              'null'
            )
            when 'Session' then coalesce(
              (
                select
                  '{}'
                from
                  session s17
                where
                  s17.id = c1.record_id
              ),
              'null'
            )
            when 'EditionCountry' then coalesce(
              (
                select
                  '{"isListed":' || (e18.is_listed)::text || ',"country":' || '{"code":' || to_json(c19.code)::text || '}' || ',"edition":' || '{"slug":' || to_json(e20.slug)::text || '}' || '}'
                from
                  edition_country e18
                  left join country c19 on c19.id = e18.country_id
                  left join edition e20 on e20.id = e18.edition_id
                where
                  e18.id = c1.record_id
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
                  e21.id = c1.record_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{}'
                from
                  edition e22
                where
                  e22.id = c1.record_id
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
                  p23.id = c1.record_id
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
                  s24.id = c1.record_id
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
                  c25.id = c1.record_id
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
                  a26.id = c1.record_id
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
                  i27.id = c1.record_id
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
                  i28.id = c1.record_id
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
                  i29.id = c1.record_id
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
                  a30.id = c1.record_id
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
                  a31.id = c1.record_id
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
                  a32.id = c1.record_id
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
                  c33.id = c1.record_id
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
                  u34.id = c1.record_id
              ),
              'null'
            )
            else 'null'
          end || ',"claims":' || (
            select
              '[' || coalesce(
                string_agg(
                  '{"value":' || to_json(c35.value)::text || ',"isPreferred":' || (c35.is_preferred)::text || ',"citations":' || (
                    select
                      '[' || coalesce(
                        string_agg(
                          '{"locator":' || to_json(c36.locator)::text || ',"note":' || coalesce(to_json(coalesce(c36.note ->> $1::text, c36.note ->> 'en', c36.note ->> 'id'))::text, 'null') || ',"source":' || '{"slug":' || to_json(s37.slug)::text || ',"title":' || to_json(s37.title)::text || ',"publishedOn":' || coalesce('"' || s37.published_on || '"', 'null') || '}' || '}',
                          ','
                          order by
                            c36.id
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
                          c.subject_id = c35.record
                          and c.field = c35.field
                          and c.claimed_value = c35.value
                      ) c36
                      left join source s37 on s37.id = c36.source_id
                  ) || '}',
                  ','
                  order by
                    c35.place
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
              ) c35
          ) || '}',
          ','
          order by
            c1.kind collate "C",
            c1.field collate "C",
            c1.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          c1.*
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
