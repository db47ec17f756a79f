select
  '{"tiongkok":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s1.matched_name)::text || ',"score":' || (s1.score)::text || ',"node":' || case s1.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p2.slug)::text || ',"name":' || to_json(coalesce(p2.name ->> $1::text, p2.name ->> 'en', p2.name ->> 'id'))::text || '}'
                from
                  position p2
                where
                  p2.id = s1.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p3.slug)::text || ',"name":' || to_json(coalesce(p3.name ->> $2::text, p3.name ->> 'en', p3.name ->> 'id'))::text || '}'
                from
                  person p3
                where
                  p3.id = s1.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e4.slug)::text || ',"name":' || to_json(coalesce(e4.name ->> $3::text, e4.name ->> 'en', e4.name ->> 'id'))::text || '}'
                from
                  event e4
                where
                  e4.id = s1.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c5.slug)::text || ',"name":' || to_json(coalesce(c5.name ->> $4::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                from
                  country_group c5
                where
                  c5.id = s1.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p6.slug)::text || ',"name":' || to_json(coalesce(p6.name ->> $5::text, p6.name ->> 'en', p6.name ->> 'id'))::text || '}'
                from
                  programme p6
                where
                  p6.id = s1.node_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{"__typename":"CodeScheme","slug":' || to_json(c7.slug)::text || ',"name":' || to_json(coalesce(c7.name ->> $6::text, c7.name ->> 'en', c7.name ->> 'id'))::text || '}'
                from
                  code_scheme c7
                where
                  c7.id = s1.node_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{"__typename":"Code","slug":' || to_json(c8.slug)::text || ',"name":' || to_json(coalesce(c8.name ->> $7::text, c8.name ->> 'en', c8.name ->> 'id'))::text || '}'
                from
                  code c8
                where
                  c8.id = s1.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e9.slug)::text || ',"name":' || to_json(coalesce(e9.name ->> $8::text, e9.name ->> 'en', e9.name ->> 'id'))::text || '}'
                from
                  edition e9
                where
                  e9.id = s1.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p10.slug)::text || ',"name":' || to_json(coalesce(p10.name ->> $9::text, p10.name ->> 'en', p10.name ->> 'id'))::text || '}'
                from
                  place p10
                where
                  p10.id = s1.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i11.slug)::text || ',"name":' || to_json(coalesce(i11.name ->> $10::text, i11.name ->> 'en', i11.name ->> 'id'))::text || '}'
                from
                  institution i11
                where
                  i11.id = s1.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a12.slug)::text || ',"name":' || to_json(coalesce(a12.name ->> $11::text, a12.name ->> 'en', a12.name ->> 'id'))::text || '}'
                from
                  agreement a12
                where
                  a12.id = s1.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c13.slug)::text || ',"name":' || to_json(coalesce(c13.name ->> $12::text, c13.name ->> 'en', c13.name ->> 'id'))::text || '}'
                from
                  country c13
                where
                  c13.id = s1.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u14.slug)::text || ',"name":' || to_json(coalesce(u14.name ->> $13::text, u14.name ->> 'en', u14.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u14
                where
                  u14.id = s1.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s1.score desc,
            s1.matched_name collate "C",
            s1.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          s1.*
        from
          search_names ($14::text, $15::text[]) s1
        where
          true
        order by
          s1.score desc,
          s1.matched_name collate "C",
          s1.id
        limit
          $16::int
      ) s1
    having
      true
  ) || ',"rrt":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s15.matched_name)::text || ',"score":' || (s15.score)::text || ',"node":' || case s15.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p16.slug)::text || ',"name":' || to_json(coalesce(p16.name ->> $17::text, p16.name ->> 'en', p16.name ->> 'id'))::text || '}'
                from
                  position p16
                where
                  p16.id = s15.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p17.slug)::text || ',"name":' || to_json(coalesce(p17.name ->> $18::text, p17.name ->> 'en', p17.name ->> 'id'))::text || '}'
                from
                  person p17
                where
                  p17.id = s15.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e18.slug)::text || ',"name":' || to_json(coalesce(e18.name ->> $19::text, e18.name ->> 'en', e18.name ->> 'id'))::text || '}'
                from
                  event e18
                where
                  e18.id = s15.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c19.slug)::text || ',"name":' || to_json(coalesce(c19.name ->> $20::text, c19.name ->> 'en', c19.name ->> 'id'))::text || '}'
                from
                  country_group c19
                where
                  c19.id = s15.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p20.slug)::text || ',"name":' || to_json(coalesce(p20.name ->> $21::text, p20.name ->> 'en', p20.name ->> 'id'))::text || '}'
                from
                  programme p20
                where
                  p20.id = s15.node_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{"__typename":"CodeScheme","slug":' || to_json(c21.slug)::text || ',"name":' || to_json(coalesce(c21.name ->> $22::text, c21.name ->> 'en', c21.name ->> 'id'))::text || '}'
                from
                  code_scheme c21
                where
                  c21.id = s15.node_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{"__typename":"Code","slug":' || to_json(c22.slug)::text || ',"name":' || to_json(coalesce(c22.name ->> $23::text, c22.name ->> 'en', c22.name ->> 'id'))::text || '}'
                from
                  code c22
                where
                  c22.id = s15.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e23.slug)::text || ',"name":' || to_json(coalesce(e23.name ->> $24::text, e23.name ->> 'en', e23.name ->> 'id'))::text || '}'
                from
                  edition e23
                where
                  e23.id = s15.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p24.slug)::text || ',"name":' || to_json(coalesce(p24.name ->> $25::text, p24.name ->> 'en', p24.name ->> 'id'))::text || '}'
                from
                  place p24
                where
                  p24.id = s15.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i25.slug)::text || ',"name":' || to_json(coalesce(i25.name ->> $26::text, i25.name ->> 'en', i25.name ->> 'id'))::text || '}'
                from
                  institution i25
                where
                  i25.id = s15.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a26.slug)::text || ',"name":' || to_json(coalesce(a26.name ->> $27::text, a26.name ->> 'en', a26.name ->> 'id'))::text || '}'
                from
                  agreement a26
                where
                  a26.id = s15.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c27.slug)::text || ',"name":' || to_json(coalesce(c27.name ->> $28::text, c27.name ->> 'en', c27.name ->> 'id'))::text || '}'
                from
                  country c27
                where
                  c27.id = s15.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u28.slug)::text || ',"name":' || to_json(coalesce(u28.name ->> $29::text, u28.name ->> 'en', u28.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u28
                where
                  u28.id = s15.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s15.score desc,
            s15.matched_name collate "C",
            s15.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          s15.*
        from
          search_names ($30::text, $31::text[]) s15
        where
          true
        order by
          s15.score desc,
          s15.matched_name collate "C",
          s15.id
        limit
          $32::int
      ) s15
    having
      true
  ) || ',"china":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s29.matched_name)::text || ',"score":' || (s29.score)::text || ',"node":' || case s29.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p30.slug)::text || ',"name":' || to_json(coalesce(p30.name ->> $33::text, p30.name ->> 'en', p30.name ->> 'id'))::text || '}'
                from
                  position p30
                where
                  p30.id = s29.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p31.slug)::text || ',"name":' || to_json(coalesce(p31.name ->> $34::text, p31.name ->> 'en', p31.name ->> 'id'))::text || '}'
                from
                  person p31
                where
                  p31.id = s29.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e32.slug)::text || ',"name":' || to_json(coalesce(e32.name ->> $35::text, e32.name ->> 'en', e32.name ->> 'id'))::text || '}'
                from
                  event e32
                where
                  e32.id = s29.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c33.slug)::text || ',"name":' || to_json(coalesce(c33.name ->> $36::text, c33.name ->> 'en', c33.name ->> 'id'))::text || '}'
                from
                  country_group c33
                where
                  c33.id = s29.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p34.slug)::text || ',"name":' || to_json(coalesce(p34.name ->> $37::text, p34.name ->> 'en', p34.name ->> 'id'))::text || '}'
                from
                  programme p34
                where
                  p34.id = s29.node_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{"__typename":"CodeScheme","slug":' || to_json(c35.slug)::text || ',"name":' || to_json(coalesce(c35.name ->> $38::text, c35.name ->> 'en', c35.name ->> 'id'))::text || '}'
                from
                  code_scheme c35
                where
                  c35.id = s29.node_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{"__typename":"Code","slug":' || to_json(c36.slug)::text || ',"name":' || to_json(coalesce(c36.name ->> $39::text, c36.name ->> 'en', c36.name ->> 'id'))::text || '}'
                from
                  code c36
                where
                  c36.id = s29.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e37.slug)::text || ',"name":' || to_json(coalesce(e37.name ->> $40::text, e37.name ->> 'en', e37.name ->> 'id'))::text || '}'
                from
                  edition e37
                where
                  e37.id = s29.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p38.slug)::text || ',"name":' || to_json(coalesce(p38.name ->> $41::text, p38.name ->> 'en', p38.name ->> 'id'))::text || '}'
                from
                  place p38
                where
                  p38.id = s29.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i39.slug)::text || ',"name":' || to_json(coalesce(i39.name ->> $42::text, i39.name ->> 'en', i39.name ->> 'id'))::text || '}'
                from
                  institution i39
                where
                  i39.id = s29.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a40.slug)::text || ',"name":' || to_json(coalesce(a40.name ->> $43::text, a40.name ->> 'en', a40.name ->> 'id'))::text || '}'
                from
                  agreement a40
                where
                  a40.id = s29.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c41.slug)::text || ',"name":' || to_json(coalesce(c41.name ->> $44::text, c41.name ->> 'en', c41.name ->> 'id'))::text || '}'
                from
                  country c41
                where
                  c41.id = s29.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u42.slug)::text || ',"name":' || to_json(coalesce(u42.name ->> $45::text, u42.name ->> 'en', u42.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u42
                where
                  u42.id = s29.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s29.score desc,
            s29.matched_name collate "C",
            s29.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          s29.*
        from
          search_names ($46::text, $47::text[]) s29
        where
          true
        order by
          s29.score desc,
          s29.matched_name collate "C",
          s29.id
        limit
          $48::int
      ) s29
    having
      true
  ) || ',"ceramics":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s43.matched_name)::text || ',"score":' || (s43.score)::text || ',"node":' || case s43.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p44.slug)::text || ',"name":' || to_json(coalesce(p44.name ->> $49::text, p44.name ->> 'en', p44.name ->> 'id'))::text || '}'
                from
                  position p44
                where
                  p44.id = s43.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p45.slug)::text || ',"name":' || to_json(coalesce(p45.name ->> $50::text, p45.name ->> 'en', p45.name ->> 'id'))::text || '}'
                from
                  person p45
                where
                  p45.id = s43.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e46.slug)::text || ',"name":' || to_json(coalesce(e46.name ->> $51::text, e46.name ->> 'en', e46.name ->> 'id'))::text || '}'
                from
                  event e46
                where
                  e46.id = s43.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c47.slug)::text || ',"name":' || to_json(coalesce(c47.name ->> $52::text, c47.name ->> 'en', c47.name ->> 'id'))::text || '}'
                from
                  country_group c47
                where
                  c47.id = s43.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p48.slug)::text || ',"name":' || to_json(coalesce(p48.name ->> $53::text, p48.name ->> 'en', p48.name ->> 'id'))::text || '}'
                from
                  programme p48
                where
                  p48.id = s43.node_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{"__typename":"CodeScheme","slug":' || to_json(c49.slug)::text || ',"name":' || to_json(coalesce(c49.name ->> $54::text, c49.name ->> 'en', c49.name ->> 'id'))::text || '}'
                from
                  code_scheme c49
                where
                  c49.id = s43.node_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{"__typename":"Code","slug":' || to_json(c50.slug)::text || ',"name":' || to_json(coalesce(c50.name ->> $55::text, c50.name ->> 'en', c50.name ->> 'id'))::text || '}'
                from
                  code c50
                where
                  c50.id = s43.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e51.slug)::text || ',"name":' || to_json(coalesce(e51.name ->> $56::text, e51.name ->> 'en', e51.name ->> 'id'))::text || '}'
                from
                  edition e51
                where
                  e51.id = s43.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p52.slug)::text || ',"name":' || to_json(coalesce(p52.name ->> $57::text, p52.name ->> 'en', p52.name ->> 'id'))::text || '}'
                from
                  place p52
                where
                  p52.id = s43.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i53.slug)::text || ',"name":' || to_json(coalesce(i53.name ->> $58::text, i53.name ->> 'en', i53.name ->> 'id'))::text || '}'
                from
                  institution i53
                where
                  i53.id = s43.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a54.slug)::text || ',"name":' || to_json(coalesce(a54.name ->> $59::text, a54.name ->> 'en', a54.name ->> 'id'))::text || '}'
                from
                  agreement a54
                where
                  a54.id = s43.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c55.slug)::text || ',"name":' || to_json(coalesce(c55.name ->> $60::text, c55.name ->> 'en', c55.name ->> 'id'))::text || '}'
                from
                  country c55
                where
                  c55.id = s43.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u56.slug)::text || ',"name":' || to_json(coalesce(u56.name ->> $61::text, u56.name ->> 'en', u56.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u56
                where
                  u56.id = s43.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s43.score desc,
            s43.matched_name collate "C",
            s43.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          s43.*
        from
          search_names ($62::text, $63::text[]) s43
        where
          true
        order by
          s43.score desc,
          s43.matched_name collate "C",
          s43.id
        limit
          $64::int
      ) s43
    having
      true
  ) || ',"misspelt":' || (
    select
      '{"nodes":' || '[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s57.matched_name)::text || ',"score":' || (s57.score)::text || ',"node":' || case s57.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p58.slug)::text || ',"name":' || to_json(coalesce(p58.name ->> $65::text, p58.name ->> 'en', p58.name ->> 'id'))::text || '}'
                from
                  position p58
                where
                  p58.id = s57.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p59.slug)::text || ',"name":' || to_json(coalesce(p59.name ->> $66::text, p59.name ->> 'en', p59.name ->> 'id'))::text || '}'
                from
                  person p59
                where
                  p59.id = s57.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e60.slug)::text || ',"name":' || to_json(coalesce(e60.name ->> $67::text, e60.name ->> 'en', e60.name ->> 'id'))::text || '}'
                from
                  event e60
                where
                  e60.id = s57.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c61.slug)::text || ',"name":' || to_json(coalesce(c61.name ->> $68::text, c61.name ->> 'en', c61.name ->> 'id'))::text || '}'
                from
                  country_group c61
                where
                  c61.id = s57.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p62.slug)::text || ',"name":' || to_json(coalesce(p62.name ->> $69::text, p62.name ->> 'en', p62.name ->> 'id'))::text || '}'
                from
                  programme p62
                where
                  p62.id = s57.node_id
              ),
              'null'
            )
            when 'CodeScheme' then coalesce(
              (
                select
                  '{"__typename":"CodeScheme","slug":' || to_json(c63.slug)::text || ',"name":' || to_json(coalesce(c63.name ->> $70::text, c63.name ->> 'en', c63.name ->> 'id'))::text || '}'
                from
                  code_scheme c63
                where
                  c63.id = s57.node_id
              ),
              'null'
            )
            when 'Code' then coalesce(
              (
                select
                  '{"__typename":"Code","slug":' || to_json(c64.slug)::text || ',"name":' || to_json(coalesce(c64.name ->> $71::text, c64.name ->> 'en', c64.name ->> 'id'))::text || '}'
                from
                  code c64
                where
                  c64.id = s57.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e65.slug)::text || ',"name":' || to_json(coalesce(e65.name ->> $72::text, e65.name ->> 'en', e65.name ->> 'id'))::text || '}'
                from
                  edition e65
                where
                  e65.id = s57.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p66.slug)::text || ',"name":' || to_json(coalesce(p66.name ->> $73::text, p66.name ->> 'en', p66.name ->> 'id'))::text || '}'
                from
                  place p66
                where
                  p66.id = s57.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i67.slug)::text || ',"name":' || to_json(coalesce(i67.name ->> $74::text, i67.name ->> 'en', i67.name ->> 'id'))::text || '}'
                from
                  institution i67
                where
                  i67.id = s57.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a68.slug)::text || ',"name":' || to_json(coalesce(a68.name ->> $75::text, a68.name ->> 'en', a68.name ->> 'id'))::text || '}'
                from
                  agreement a68
                where
                  a68.id = s57.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c69.slug)::text || ',"name":' || to_json(coalesce(c69.name ->> $76::text, c69.name ->> 'en', c69.name ->> 'id'))::text || '}'
                from
                  country c69
                where
                  c69.id = s57.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u70.slug)::text || ',"name":' || to_json(coalesce(u70.name ->> $77::text, u70.name ->> 'en', u70.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u70
                where
                  u70.id = s57.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s57.score desc,
            s57.matched_name collate "C",
            s57.id
        ),
        ''
      ) || ']' || '}'
    from
      (
        select
          s57.*
        from
          search_names ($78::text, $79::text[]) s57
        where
          true
        order by
          s57.score desc,
          s57.matched_name collate "C",
          s57.id
        limit
          $80::int
      ) s57
    having
      true
  ) || '}' as data
