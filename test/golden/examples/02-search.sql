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
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p4.slug)::text || ',"name":' || to_json(coalesce(p4.name ->> $3::text, p4.name ->> 'en', p4.name ->> 'id'))::text || '}'
                from
                  place p4
                where
                  p4.id = s1.node_id
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
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e7.slug)::text || ',"name":' || to_json(coalesce(e7.name ->> $6::text, e7.name ->> 'en', e7.name ->> 'id'))::text || '}'
                from
                  event e7
                where
                  e7.id = s1.node_id
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
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c9.slug)::text || ',"name":' || to_json(coalesce(c9.name ->> $8::text, c9.name ->> 'en', c9.name ->> 'id'))::text || '}'
                from
                  country_group c9
                where
                  c9.id = s1.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a10.slug)::text || ',"name":' || to_json(coalesce(a10.name ->> $9::text, a10.name ->> 'en', a10.name ->> 'id'))::text || '}'
                from
                  agreement a10
                where
                  a10.id = s1.node_id
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
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p16.slug)::text || ',"name":' || to_json(coalesce(p16.name ->> $17::text, p16.name ->> 'en', p16.name ->> 'id'))::text || '}'
                from
                  place p16
                where
                  p16.id = s13.node_id
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
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e19.slug)::text || ',"name":' || to_json(coalesce(e19.name ->> $20::text, e19.name ->> 'en', e19.name ->> 'id'))::text || '}'
                from
                  event e19
                where
                  e19.id = s13.node_id
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
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c21.slug)::text || ',"name":' || to_json(coalesce(c21.name ->> $22::text, c21.name ->> 'en', c21.name ->> 'id'))::text || '}'
                from
                  country_group c21
                where
                  c21.id = s13.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a22.slug)::text || ',"name":' || to_json(coalesce(a22.name ->> $23::text, a22.name ->> 'en', a22.name ->> 'id'))::text || '}'
                from
                  agreement a22
                where
                  a22.id = s13.node_id
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
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p28.slug)::text || ',"name":' || to_json(coalesce(p28.name ->> $31::text, p28.name ->> 'en', p28.name ->> 'id'))::text || '}'
                from
                  place p28
                where
                  p28.id = s25.node_id
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
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e31.slug)::text || ',"name":' || to_json(coalesce(e31.name ->> $34::text, e31.name ->> 'en', e31.name ->> 'id'))::text || '}'
                from
                  event e31
                where
                  e31.id = s25.node_id
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
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c33.slug)::text || ',"name":' || to_json(coalesce(c33.name ->> $36::text, c33.name ->> 'en', c33.name ->> 'id'))::text || '}'
                from
                  country_group c33
                where
                  c33.id = s25.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a34.slug)::text || ',"name":' || to_json(coalesce(a34.name ->> $37::text, a34.name ->> 'en', a34.name ->> 'id'))::text || '}'
                from
                  agreement a34
                where
                  a34.id = s25.node_id
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
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p40.slug)::text || ',"name":' || to_json(coalesce(p40.name ->> $45::text, p40.name ->> 'en', p40.name ->> 'id'))::text || '}'
                from
                  place p40
                where
                  p40.id = s37.node_id
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
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e43.slug)::text || ',"name":' || to_json(coalesce(e43.name ->> $48::text, e43.name ->> 'en', e43.name ->> 'id'))::text || '}'
                from
                  event e43
                where
                  e43.id = s37.node_id
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
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c45.slug)::text || ',"name":' || to_json(coalesce(c45.name ->> $50::text, c45.name ->> 'en', c45.name ->> 'id'))::text || '}'
                from
                  country_group c45
                where
                  c45.id = s37.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a46.slug)::text || ',"name":' || to_json(coalesce(a46.name ->> $51::text, a46.name ->> 'en', a46.name ->> 'id'))::text || '}'
                from
                  agreement a46
                where
                  a46.id = s37.node_id
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
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p52.slug)::text || ',"name":' || to_json(coalesce(p52.name ->> $59::text, p52.name ->> 'en', p52.name ->> 'id'))::text || '}'
                from
                  place p52
                where
                  p52.id = s49.node_id
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
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e55.slug)::text || ',"name":' || to_json(coalesce(e55.name ->> $62::text, e55.name ->> 'en', e55.name ->> 'id'))::text || '}'
                from
                  event e55
                where
                  e55.id = s49.node_id
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
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c57.slug)::text || ',"name":' || to_json(coalesce(c57.name ->> $64::text, c57.name ->> 'en', c57.name ->> 'id'))::text || '}'
                from
                  country_group c57
                where
                  c57.id = s49.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a58.slug)::text || ',"name":' || to_json(coalesce(a58.name ->> $65::text, a58.name ->> 'en', a58.name ->> 'id'))::text || '}'
                from
                  agreement a58
                where
                  a58.id = s49.node_id
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
