select
  '{"changes":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"position":' || (c1.position)::text || ',"operation":"' || c1.operation || '","kind":' || to_json(c1.kind)::text || ',"by":' || to_json(
            coalesce(
              (
                select
                  coalesce(i.name ->> $1::text, i.name ->> 'en', i.name ->> 'id')
                from
                  institution i
                where
                  i.id = c1.institution_id
              ),
              'registry'
            )
          )::text || ',"recordId":' || coalesce(
            '"' || case c1.kind
              when 'CommitmentFulfilment' then 'cfm_'
              when 'Commitment' then 'cmt_'
              when 'AgreementProvision' then 'prv_'
              when 'Name' then 'nam_'
              when 'Appointment' then 'apt_'
              when 'Position' then 'pos_'
              when 'StatementSubject' then 'sts_'
              when 'Statement' then 'stm_'
              when 'Person' then 'per_'
              when 'EventParticipation' then 'evp_'
              when 'ProgrammeActor' then 'pga_'
              when 'CountryGroup' then 'grp_'
              when 'Figure' then 'fig_'
              when 'ProgrammeAgreement' then 'pgg_'
              when 'Programme' then 'prg_'
              when 'Recognition' then 'rec_'
              when 'Output' then 'out_'
              when 'EditionPlace' then 'edp_'
              when 'Place' then 'plc_'
              when 'SessionActor' then 'sea_'
              when 'Session' then 'ses_'
              when 'CodeScheme' then 'sch_'
              when 'Code' then 'cod_'
              when 'Classification' then 'cls_'
              when 'Participation' then 'ptn_'
              when 'EditionCountry' then 'edc_'
              when 'Edition' then 'edn_'
              when 'EventRelation' then 'evl_'
              when 'Event' then 'evt_'
              when 'Signature' then 'sig_'
              when 'AgreementParty' then 'pty_'
              when 'InstitutionRelation' then 'rel_'
              when 'InstitutionIdentifier' then 'idf_'
              when 'Institution' then 'ins_'
              when 'Source' then 'src_'
              when 'Citation' then 'cit_'
              when 'CountryGroupMembership' then 'mbr_'
              when 'AgreementRelation' then 'agl_'
              when 'Agreement' then 'agr_'
              when 'Country' then 'ctr_'
              when 'UnnamedActor' then 'una_'
            end || c1.record_id || '"',
            'null'
          ) || ',"record":' || case c1.record_kind
            when 'CommitmentFulfilment' then coalesce(
              (
                select
                  '{"id":"cfm_' || c2.id || '"}'
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
                  '{"id":"cmt_' || c3.id || '"}'
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
                  '{"id":"prv_' || a4.id || '"}'
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
                  '{"id":"nam_' || n5.id || '"}'
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
                  '{"id":"apt_' || a6.id || '"}'
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
                  '{"id":"pos_' || p7.id || '"}'
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
                  '{"id":"sts_' || s8.id || '"}'
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
                  '{"id":"stm_' || s9.id || '"}'
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
                  '{"id":"per_' || p10.id || '"}'
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
                  '{"id":"evp_' || e11.id || '"}'
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
                  '{"id":"pga_' || p12.id || '"}'
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
                  '{"id":"grp_' || c13.id || '"}'
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
                  '{"id":"fig_' || f14.id || '"}'
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
                  '{"id":"pgg_' || p15.id || '"}'
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
                  '{"id":"prg_' || p16.id || '"}'
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
                  '{"id":"rec_' || r17.id || '"}'
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
                  '{"id":"out_' || o18.id || '"}'
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
                  '{"id":"edp_' || e19.id || '"}'
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
                  '{"id":"plc_' || p20.id || '"}'
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
                  '{"id":"sea_' || s21.id || '"}'
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
                  '{"id":"ses_' || s22.id || '"}'
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
                  '{"id":"sch_' || c23.id || '"}'
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
                  '{"id":"cod_' || c24.id || '"}'
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
                  '{"id":"cls_' || c25.id || '"}'
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
                  '{"id":"edc_' || e26.id || '"}'
                from
                  edition_country e26
                where
                  e26.id = c1.record_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"id":"edn_' || e27.id || '"}'
                from
                  edition e27
                where
                  e27.id = c1.record_id
              ),
              'null'
            )
            when 'EventRelation' then coalesce(
              (
                select
                  '{"id":"evl_' || e28.id || '"}'
                from
                  event_relation e28
                where
                  e28.id = c1.record_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"id":"evt_' || e29.id || '"}'
                from
                  event e29
                where
                  e29.id = c1.record_id
              ),
              'null'
            )
            when 'Signature' then coalesce(
              (
                select
                  '{"id":"sig_' || s30.id || '"}'
                from
                  signature s30
                where
                  s30.id = c1.record_id
              ),
              'null'
            )
            when 'AgreementParty' then coalesce(
              (
                select
                  '{"id":"pty_' || a31.id || '"}'
                from
                  agreement_party a31
                where
                  a31.id = c1.record_id
              ),
              'null'
            )
            when 'InstitutionRelation' then coalesce(
              (
                select
                  '{"id":"rel_' || i32.id || '"}'
                from
                  institution_relation i32
                where
                  i32.id = c1.record_id
              ),
              'null'
            )
            when 'InstitutionIdentifier' then coalesce(
              (
                select
                  '{"id":"idf_' || i33.id || '"}'
                from
                  institution_identifier i33
                where
                  i33.id = c1.record_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"id":"ins_' || i34.id || '"}'
                from
                  institution i34
                where
                  i34.id = c1.record_id
              ),
              'null'
            )
            when 'Source' then coalesce(
              (
                select
                  '{"id":"src_' || s35.id || '"}'
                from
                  source s35
                where
                  s35.id = c1.record_id
              ),
              'null'
            )
            when 'Citation' then coalesce(
              (
                select
                  '{"id":"cit_' || c36.id || '"}'
                from
                  citation c36
                where
                  c36.id = c1.record_id
              ),
              'null'
            )
            when 'CountryGroupMembership' then coalesce(
              (
                select
                  '{"id":"mbr_' || c37.id || '"}'
                from
                  country_group_membership c37
                where
                  c37.id = c1.record_id
              ),
              'null'
            )
            when 'AgreementRelation' then coalesce(
              (
                select
                  '{"id":"agl_' || a38.id || '"}'
                from
                  agreement_relation a38
                where
                  a38.id = c1.record_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"id":"agr_' || a39.id || '"}'
                from
                  agreement a39
                where
                  a39.id = c1.record_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"id":"ctr_' || c40.id || '"}'
                from
                  country c40
                where
                  c40.id = c1.record_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"id":"una_' || u41.id || '"}'
                from
                  unnamed_actor u41
                where
                  u41.id = c1.record_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
        ) filter (
          where
            c1.n <= $2::int
        ),
        ''
      ) || '],"pageInfo":{"hasNextPage":' || (count(*) > $3::int)::text || '}}'
    from
      (
        select
          c1.*,
          row_number() over (
            order by
              c1.position,
              c1.id
          ) as n
        from
          (
            select
              c1.position,
              c1.operation,
              c1.kind,
              c1.institution_id,
              c1.record_id,
              c1.record_kind,
              c1.id
            from
              public_journal c1
            where
              true
            order by
              c1.position,
              c1.id
            limit
              $4::int
          ) c1
      ) c1
    having
      true
  ) || ',"agreement":' || coalesce(
    (
      select
        '{"history":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"position":' || (j43.position)::text || ',"at":"' || to_char(j43.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","by":' || to_json(
                  coalesce(
                    (
                      select
                        coalesce(i.name ->> $1::text, i.name ->> 'en', i.name ->> 'id')
                      from
                        institution i
                      where
                        i.id = j43.institution_id
                    ),
                    'registry'
                  )
                )::text || ',"operation":"' || j43.operation || '","institution":' || case
                  when i44.id is not null then '{"slug":' || to_json(i44.slug)::text || '}'
                  else 'null'
                end || ',"changes":' || (
                  select
                    '[' || coalesce(
                      string_agg(
                        '{"field":' || to_json(f45.field)::text || ',"locale":' || coalesce('"' || f45.locale || '"', 'null') || ',"before":' || coalesce(to_json(f45.before)::text, 'null') || ',"after":' || coalesce(to_json(f45.after)::text, 'null') || '}',
                        ','
                        order by
                          f45.ordinal
                      ),
                      ''
                    ) || ']'
                  from
                    field_changes (j43.kind, j43.before, j43.after, $5::jsonb) f45
                ) || '}',
                ','
                order by
                  j43.position desc,
                  j43.id desc
              ),
              ''
            ) || ']}'
          from
            (
              select
                j43.position,
                j43.at,
                j43.institution_id,
                j43.operation,
                j43.kind,
                j43.before,
                j43.after,
                j43.id
              from
                (
                  select
                    j.*
                  from
                    public_journal j
                  where
                    j.record_id = a42.id
                ) j43
              where
                true
              order by
                j43.position desc,
                j43.id desc
              limit
                $6::int
            ) j43
            left join institution i44 on i44.id = j43.institution_id
          having
            true
        ) || '}'
      from
        agreement a42
      where
        a42.slug = $7::text
    ),
    'null'
  ) || '}' as data
