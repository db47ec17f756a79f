select
  '{"tiongkok":' || (
    select
      '{"nodes":[' || coalesce(
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
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p5.slug)::text || ',"name":' || to_json(coalesce(p5.name ->> $4::text, p5.name ->> 'en', p5.name ->> 'id'))::text || '}'
                from
                  programme p5
                where
                  p5.id = s1.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e6.slug)::text || ',"name":' || to_json(coalesce(e6.name ->> $5::text, e6.name ->> 'en', e6.name ->> 'id'))::text || '}'
                from
                  edition e6
                where
                  e6.id = s1.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p7.slug)::text || ',"name":' || to_json(coalesce(p7.name ->> $6::text, p7.name ->> 'en', p7.name ->> 'id'))::text || '}'
                from
                  place p7
                where
                  p7.id = s1.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i8.slug)::text || ',"name":' || to_json(coalesce(i8.name ->> $7::text, i8.name ->> 'en', i8.name ->> 'id'))::text || '}'
                from
                  institution i8
                where
                  i8.id = s1.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a9.slug)::text || ',"name":' || to_json(coalesce(a9.name ->> $8::text, a9.name ->> 'en', a9.name ->> 'id'))::text || '}'
                from
                  agreement a9
                where
                  a9.id = s1.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c10.slug)::text || ',"name":' || to_json(coalesce(c10.name ->> $9::text, c10.name ->> 'en', c10.name ->> 'id'))::text || '}'
                from
                  country_group c10
                where
                  c10.id = s1.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c11.slug)::text || ',"name":' || to_json(coalesce(c11.name ->> $10::text, c11.name ->> 'en', c11.name ->> 'id'))::text || '}'
                from
                  country c11
                where
                  c11.id = s1.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u12.slug)::text || ',"name":' || to_json(coalesce(u12.name ->> $11::text, u12.name ->> 'en', u12.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u12
                where
                  u12.id = s1.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s1.score desc,
            s1.k2,
            s1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          s1.*,
          s1.matched_name collate "C" as k2
        from
          search_names ($12::text, $13::text[]) s1
        where
          true
        order by
          s1.score desc,
          s1.matched_name collate "C",
          s1.id
        limit
          $14::int
      ) s1
    having
      true
  ) || ',"rrt":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s13.matched_name)::text || ',"score":' || (s13.score)::text || ',"node":' || case s13.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p14.slug)::text || ',"name":' || to_json(coalesce(p14.name ->> $15::text, p14.name ->> 'en', p14.name ->> 'id'))::text || '}'
                from
                  position p14
                where
                  p14.id = s13.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p15.slug)::text || ',"name":' || to_json(coalesce(p15.name ->> $16::text, p15.name ->> 'en', p15.name ->> 'id'))::text || '}'
                from
                  person p15
                where
                  p15.id = s13.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e16.slug)::text || ',"name":' || to_json(coalesce(e16.name ->> $17::text, e16.name ->> 'en', e16.name ->> 'id'))::text || '}'
                from
                  event e16
                where
                  e16.id = s13.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p17.slug)::text || ',"name":' || to_json(coalesce(p17.name ->> $18::text, p17.name ->> 'en', p17.name ->> 'id'))::text || '}'
                from
                  programme p17
                where
                  p17.id = s13.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e18.slug)::text || ',"name":' || to_json(coalesce(e18.name ->> $19::text, e18.name ->> 'en', e18.name ->> 'id'))::text || '}'
                from
                  edition e18
                where
                  e18.id = s13.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p19.slug)::text || ',"name":' || to_json(coalesce(p19.name ->> $20::text, p19.name ->> 'en', p19.name ->> 'id'))::text || '}'
                from
                  place p19
                where
                  p19.id = s13.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i20.slug)::text || ',"name":' || to_json(coalesce(i20.name ->> $21::text, i20.name ->> 'en', i20.name ->> 'id'))::text || '}'
                from
                  institution i20
                where
                  i20.id = s13.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a21.slug)::text || ',"name":' || to_json(coalesce(a21.name ->> $22::text, a21.name ->> 'en', a21.name ->> 'id'))::text || '}'
                from
                  agreement a21
                where
                  a21.id = s13.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c22.slug)::text || ',"name":' || to_json(coalesce(c22.name ->> $23::text, c22.name ->> 'en', c22.name ->> 'id'))::text || '}'
                from
                  country_group c22
                where
                  c22.id = s13.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c23.slug)::text || ',"name":' || to_json(coalesce(c23.name ->> $24::text, c23.name ->> 'en', c23.name ->> 'id'))::text || '}'
                from
                  country c23
                where
                  c23.id = s13.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u24.slug)::text || ',"name":' || to_json(coalesce(u24.name ->> $25::text, u24.name ->> 'en', u24.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u24
                where
                  u24.id = s13.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s13.score desc,
            s13.k2,
            s13.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          s13.*,
          s13.matched_name collate "C" as k2
        from
          search_names ($26::text, $27::text[]) s13
        where
          true
        order by
          s13.score desc,
          s13.matched_name collate "C",
          s13.id
        limit
          $28::int
      ) s13
    having
      true
  ) || ',"china":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s25.matched_name)::text || ',"score":' || (s25.score)::text || ',"node":' || case s25.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p26.slug)::text || ',"name":' || to_json(coalesce(p26.name ->> $29::text, p26.name ->> 'en', p26.name ->> 'id'))::text || '}'
                from
                  position p26
                where
                  p26.id = s25.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p27.slug)::text || ',"name":' || to_json(coalesce(p27.name ->> $30::text, p27.name ->> 'en', p27.name ->> 'id'))::text || '}'
                from
                  person p27
                where
                  p27.id = s25.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e28.slug)::text || ',"name":' || to_json(coalesce(e28.name ->> $31::text, e28.name ->> 'en', e28.name ->> 'id'))::text || '}'
                from
                  event e28
                where
                  e28.id = s25.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p29.slug)::text || ',"name":' || to_json(coalesce(p29.name ->> $32::text, p29.name ->> 'en', p29.name ->> 'id'))::text || '}'
                from
                  programme p29
                where
                  p29.id = s25.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e30.slug)::text || ',"name":' || to_json(coalesce(e30.name ->> $33::text, e30.name ->> 'en', e30.name ->> 'id'))::text || '}'
                from
                  edition e30
                where
                  e30.id = s25.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p31.slug)::text || ',"name":' || to_json(coalesce(p31.name ->> $34::text, p31.name ->> 'en', p31.name ->> 'id'))::text || '}'
                from
                  place p31
                where
                  p31.id = s25.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i32.slug)::text || ',"name":' || to_json(coalesce(i32.name ->> $35::text, i32.name ->> 'en', i32.name ->> 'id'))::text || '}'
                from
                  institution i32
                where
                  i32.id = s25.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a33.slug)::text || ',"name":' || to_json(coalesce(a33.name ->> $36::text, a33.name ->> 'en', a33.name ->> 'id'))::text || '}'
                from
                  agreement a33
                where
                  a33.id = s25.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c34.slug)::text || ',"name":' || to_json(coalesce(c34.name ->> $37::text, c34.name ->> 'en', c34.name ->> 'id'))::text || '}'
                from
                  country_group c34
                where
                  c34.id = s25.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c35.slug)::text || ',"name":' || to_json(coalesce(c35.name ->> $38::text, c35.name ->> 'en', c35.name ->> 'id'))::text || '}'
                from
                  country c35
                where
                  c35.id = s25.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u36.slug)::text || ',"name":' || to_json(coalesce(u36.name ->> $39::text, u36.name ->> 'en', u36.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u36
                where
                  u36.id = s25.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s25.score desc,
            s25.k2,
            s25.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          s25.*,
          s25.matched_name collate "C" as k2
        from
          search_names ($40::text, $41::text[]) s25
        where
          true
        order by
          s25.score desc,
          s25.matched_name collate "C",
          s25.id
        limit
          $42::int
      ) s25
    having
      true
  ) || ',"ceramics":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s37.matched_name)::text || ',"score":' || (s37.score)::text || ',"node":' || case s37.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p38.slug)::text || ',"name":' || to_json(coalesce(p38.name ->> $43::text, p38.name ->> 'en', p38.name ->> 'id'))::text || '}'
                from
                  position p38
                where
                  p38.id = s37.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p39.slug)::text || ',"name":' || to_json(coalesce(p39.name ->> $44::text, p39.name ->> 'en', p39.name ->> 'id'))::text || '}'
                from
                  person p39
                where
                  p39.id = s37.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e40.slug)::text || ',"name":' || to_json(coalesce(e40.name ->> $45::text, e40.name ->> 'en', e40.name ->> 'id'))::text || '}'
                from
                  event e40
                where
                  e40.id = s37.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p41.slug)::text || ',"name":' || to_json(coalesce(p41.name ->> $46::text, p41.name ->> 'en', p41.name ->> 'id'))::text || '}'
                from
                  programme p41
                where
                  p41.id = s37.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e42.slug)::text || ',"name":' || to_json(coalesce(e42.name ->> $47::text, e42.name ->> 'en', e42.name ->> 'id'))::text || '}'
                from
                  edition e42
                where
                  e42.id = s37.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p43.slug)::text || ',"name":' || to_json(coalesce(p43.name ->> $48::text, p43.name ->> 'en', p43.name ->> 'id'))::text || '}'
                from
                  place p43
                where
                  p43.id = s37.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i44.slug)::text || ',"name":' || to_json(coalesce(i44.name ->> $49::text, i44.name ->> 'en', i44.name ->> 'id'))::text || '}'
                from
                  institution i44
                where
                  i44.id = s37.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a45.slug)::text || ',"name":' || to_json(coalesce(a45.name ->> $50::text, a45.name ->> 'en', a45.name ->> 'id'))::text || '}'
                from
                  agreement a45
                where
                  a45.id = s37.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c46.slug)::text || ',"name":' || to_json(coalesce(c46.name ->> $51::text, c46.name ->> 'en', c46.name ->> 'id'))::text || '}'
                from
                  country_group c46
                where
                  c46.id = s37.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c47.slug)::text || ',"name":' || to_json(coalesce(c47.name ->> $52::text, c47.name ->> 'en', c47.name ->> 'id'))::text || '}'
                from
                  country c47
                where
                  c47.id = s37.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u48.slug)::text || ',"name":' || to_json(coalesce(u48.name ->> $53::text, u48.name ->> 'en', u48.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u48
                where
                  u48.id = s37.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s37.score desc,
            s37.k2,
            s37.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          s37.*,
          s37.matched_name collate "C" as k2
        from
          search_names ($54::text, $55::text[]) s37
        where
          true
        order by
          s37.score desc,
          s37.matched_name collate "C",
          s37.id
        limit
          $56::int
      ) s37
    having
      true
  ) || ',"misspelt":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"matchedName":' || to_json(s49.matched_name)::text || ',"score":' || (s49.score)::text || ',"node":' || case s49.node_kind
            when 'Position' then coalesce(
              (
                select
                  '{"__typename":"Position","slug":' || to_json(p50.slug)::text || ',"name":' || to_json(coalesce(p50.name ->> $57::text, p50.name ->> 'en', p50.name ->> 'id'))::text || '}'
                from
                  position p50
                where
                  p50.id = s49.node_id
              ),
              'null'
            )
            when 'Person' then coalesce(
              (
                select
                  '{"__typename":"Person","slug":' || to_json(p51.slug)::text || ',"name":' || to_json(coalesce(p51.name ->> $58::text, p51.name ->> 'en', p51.name ->> 'id'))::text || '}'
                from
                  person p51
                where
                  p51.id = s49.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e52.slug)::text || ',"name":' || to_json(coalesce(e52.name ->> $59::text, e52.name ->> 'en', e52.name ->> 'id'))::text || '}'
                from
                  event e52
                where
                  e52.id = s49.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p53.slug)::text || ',"name":' || to_json(coalesce(p53.name ->> $60::text, p53.name ->> 'en', p53.name ->> 'id'))::text || '}'
                from
                  programme p53
                where
                  p53.id = s49.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e54.slug)::text || ',"name":' || to_json(coalesce(e54.name ->> $61::text, e54.name ->> 'en', e54.name ->> 'id'))::text || '}'
                from
                  edition e54
                where
                  e54.id = s49.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p55.slug)::text || ',"name":' || to_json(coalesce(p55.name ->> $62::text, p55.name ->> 'en', p55.name ->> 'id'))::text || '}'
                from
                  place p55
                where
                  p55.id = s49.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i56.slug)::text || ',"name":' || to_json(coalesce(i56.name ->> $63::text, i56.name ->> 'en', i56.name ->> 'id'))::text || '}'
                from
                  institution i56
                where
                  i56.id = s49.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a57.slug)::text || ',"name":' || to_json(coalesce(a57.name ->> $64::text, a57.name ->> 'en', a57.name ->> 'id'))::text || '}'
                from
                  agreement a57
                where
                  a57.id = s49.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c58.slug)::text || ',"name":' || to_json(coalesce(c58.name ->> $65::text, c58.name ->> 'en', c58.name ->> 'id'))::text || '}'
                from
                  country_group c58
                where
                  c58.id = s49.node_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"__typename":"Country","slug":' || to_json(c59.slug)::text || ',"name":' || to_json(coalesce(c59.name ->> $66::text, c59.name ->> 'en', c59.name ->> 'id'))::text || '}'
                from
                  country c59
                where
                  c59.id = s49.node_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"__typename":"UnnamedActor","slug":' || to_json(u60.slug)::text || ',"name":' || to_json(coalesce(u60.name ->> $67::text, u60.name ->> 'en', u60.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u60
                where
                  u60.id = s49.node_id
              ),
              'null'
            )
            else 'null'
          end || '}',
          ','
          order by
            s49.score desc,
            s49.k2,
            s49.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          s49.*,
          s49.matched_name collate "C" as k2
        from
          search_names ($68::text, $69::text[]) s49
        where
          true
        order by
          s49.score desc,
          s49.matched_name collate "C",
          s49.id
        limit
          $70::int
      ) s49
    having
      true
  ) || '}' as data
