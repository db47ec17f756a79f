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
                  '{"__typename":"Person","slug":' || to_json(p3.slug)::text || ',"name":' || to_json(coalesce(p3.name ->> $1::text, p3.name ->> 'en', p3.name ->> 'id'))::text || '}'
                from
                  person p3
                where
                  p3.id = s1.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c4.slug)::text || ',"name":' || to_json(coalesce(c4.name ->> $1::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                from
                  country_group c4
                where
                  c4.id = s1.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p5.slug)::text || ',"name":' || to_json(coalesce(p5.name ->> $1::text, p5.name ->> 'en', p5.name ->> 'id'))::text || '}'
                from
                  programme p5
                where
                  p5.id = s1.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p6.slug)::text || ',"name":' || to_json(coalesce(p6.name ->> $1::text, p6.name ->> 'en', p6.name ->> 'id'))::text || '}'
                from
                  place p6
                where
                  p6.id = s1.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e7.slug)::text || ',"name":' || to_json(coalesce(e7.name ->> $1::text, e7.name ->> 'en', e7.name ->> 'id'))::text || '}'
                from
                  edition e7
                where
                  e7.id = s1.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e8.slug)::text || ',"name":' || to_json(coalesce(e8.name ->> $1::text, e8.name ->> 'en', e8.name ->> 'id'))::text || '}'
                from
                  event e8
                where
                  e8.id = s1.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i9.slug)::text || ',"name":' || to_json(coalesce(i9.name ->> $1::text, i9.name ->> 'en', i9.name ->> 'id'))::text || '}'
                from
                  institution i9
                where
                  i9.id = s1.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a10.slug)::text || ',"name":' || to_json(coalesce(a10.name ->> $1::text, a10.name ->> 'en', a10.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Country","slug":' || to_json(c11.slug)::text || ',"name":' || to_json(coalesce(c11.name ->> $1::text, c11.name ->> 'en', c11.name ->> 'id'))::text || '}'
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
                  '{"__typename":"UnnamedActor","slug":' || to_json(u12.slug)::text || ',"name":' || to_json(coalesce(u12.name ->> $1::text, u12.name ->> 'en', u12.name ->> 'id'))::text || '}'
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
        ),
        ''
      ) || ']}'
    from
      (
        select
          s1.matched_name,
          s1.score,
          s1.node_kind,
          s1.node_id
        from
          search_names ($2::text, $3::text[]) s1
        where
          true
        order by
          s1.score desc,
          s1.matched_name collate "C",
          s1.id
        limit
          $4::int
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
                  '{"__typename":"Position","slug":' || to_json(p14.slug)::text || ',"name":' || to_json(coalesce(p14.name ->> $1::text, p14.name ->> 'en', p14.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Person","slug":' || to_json(p15.slug)::text || ',"name":' || to_json(coalesce(p15.name ->> $1::text, p15.name ->> 'en', p15.name ->> 'id'))::text || '}'
                from
                  person p15
                where
                  p15.id = s13.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c16.slug)::text || ',"name":' || to_json(coalesce(c16.name ->> $1::text, c16.name ->> 'en', c16.name ->> 'id'))::text || '}'
                from
                  country_group c16
                where
                  c16.id = s13.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p17.slug)::text || ',"name":' || to_json(coalesce(p17.name ->> $1::text, p17.name ->> 'en', p17.name ->> 'id'))::text || '}'
                from
                  programme p17
                where
                  p17.id = s13.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p18.slug)::text || ',"name":' || to_json(coalesce(p18.name ->> $1::text, p18.name ->> 'en', p18.name ->> 'id'))::text || '}'
                from
                  place p18
                where
                  p18.id = s13.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e19.slug)::text || ',"name":' || to_json(coalesce(e19.name ->> $1::text, e19.name ->> 'en', e19.name ->> 'id'))::text || '}'
                from
                  edition e19
                where
                  e19.id = s13.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e20.slug)::text || ',"name":' || to_json(coalesce(e20.name ->> $1::text, e20.name ->> 'en', e20.name ->> 'id'))::text || '}'
                from
                  event e20
                where
                  e20.id = s13.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i21.slug)::text || ',"name":' || to_json(coalesce(i21.name ->> $1::text, i21.name ->> 'en', i21.name ->> 'id'))::text || '}'
                from
                  institution i21
                where
                  i21.id = s13.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a22.slug)::text || ',"name":' || to_json(coalesce(a22.name ->> $1::text, a22.name ->> 'en', a22.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Country","slug":' || to_json(c23.slug)::text || ',"name":' || to_json(coalesce(c23.name ->> $1::text, c23.name ->> 'en', c23.name ->> 'id'))::text || '}'
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
                  '{"__typename":"UnnamedActor","slug":' || to_json(u24.slug)::text || ',"name":' || to_json(coalesce(u24.name ->> $1::text, u24.name ->> 'en', u24.name ->> 'id'))::text || '}'
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
        ),
        ''
      ) || ']}'
    from
      (
        select
          s13.matched_name,
          s13.score,
          s13.node_kind,
          s13.node_id
        from
          search_names ($5::text, $6::text[]) s13
        where
          true
        order by
          s13.score desc,
          s13.matched_name collate "C",
          s13.id
        limit
          $7::int
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
                  '{"__typename":"Position","slug":' || to_json(p26.slug)::text || ',"name":' || to_json(coalesce(p26.name ->> $1::text, p26.name ->> 'en', p26.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Person","slug":' || to_json(p27.slug)::text || ',"name":' || to_json(coalesce(p27.name ->> $1::text, p27.name ->> 'en', p27.name ->> 'id'))::text || '}'
                from
                  person p27
                where
                  p27.id = s25.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c28.slug)::text || ',"name":' || to_json(coalesce(c28.name ->> $1::text, c28.name ->> 'en', c28.name ->> 'id'))::text || '}'
                from
                  country_group c28
                where
                  c28.id = s25.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p29.slug)::text || ',"name":' || to_json(coalesce(p29.name ->> $1::text, p29.name ->> 'en', p29.name ->> 'id'))::text || '}'
                from
                  programme p29
                where
                  p29.id = s25.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p30.slug)::text || ',"name":' || to_json(coalesce(p30.name ->> $1::text, p30.name ->> 'en', p30.name ->> 'id'))::text || '}'
                from
                  place p30
                where
                  p30.id = s25.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e31.slug)::text || ',"name":' || to_json(coalesce(e31.name ->> $1::text, e31.name ->> 'en', e31.name ->> 'id'))::text || '}'
                from
                  edition e31
                where
                  e31.id = s25.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e32.slug)::text || ',"name":' || to_json(coalesce(e32.name ->> $1::text, e32.name ->> 'en', e32.name ->> 'id'))::text || '}'
                from
                  event e32
                where
                  e32.id = s25.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i33.slug)::text || ',"name":' || to_json(coalesce(i33.name ->> $1::text, i33.name ->> 'en', i33.name ->> 'id'))::text || '}'
                from
                  institution i33
                where
                  i33.id = s25.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a34.slug)::text || ',"name":' || to_json(coalesce(a34.name ->> $1::text, a34.name ->> 'en', a34.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Country","slug":' || to_json(c35.slug)::text || ',"name":' || to_json(coalesce(c35.name ->> $1::text, c35.name ->> 'en', c35.name ->> 'id'))::text || '}'
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
                  '{"__typename":"UnnamedActor","slug":' || to_json(u36.slug)::text || ',"name":' || to_json(coalesce(u36.name ->> $1::text, u36.name ->> 'en', u36.name ->> 'id'))::text || '}'
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
        ),
        ''
      ) || ']}'
    from
      (
        select
          s25.matched_name,
          s25.score,
          s25.node_kind,
          s25.node_id
        from
          search_names ($8::text, $9::text[]) s25
        where
          true
        order by
          s25.score desc,
          s25.matched_name collate "C",
          s25.id
        limit
          $10::int
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
                  '{"__typename":"Position","slug":' || to_json(p38.slug)::text || ',"name":' || to_json(coalesce(p38.name ->> $1::text, p38.name ->> 'en', p38.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Person","slug":' || to_json(p39.slug)::text || ',"name":' || to_json(coalesce(p39.name ->> $1::text, p39.name ->> 'en', p39.name ->> 'id'))::text || '}'
                from
                  person p39
                where
                  p39.id = s37.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c40.slug)::text || ',"name":' || to_json(coalesce(c40.name ->> $1::text, c40.name ->> 'en', c40.name ->> 'id'))::text || '}'
                from
                  country_group c40
                where
                  c40.id = s37.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p41.slug)::text || ',"name":' || to_json(coalesce(p41.name ->> $1::text, p41.name ->> 'en', p41.name ->> 'id'))::text || '}'
                from
                  programme p41
                where
                  p41.id = s37.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p42.slug)::text || ',"name":' || to_json(coalesce(p42.name ->> $1::text, p42.name ->> 'en', p42.name ->> 'id'))::text || '}'
                from
                  place p42
                where
                  p42.id = s37.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e43.slug)::text || ',"name":' || to_json(coalesce(e43.name ->> $1::text, e43.name ->> 'en', e43.name ->> 'id'))::text || '}'
                from
                  edition e43
                where
                  e43.id = s37.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e44.slug)::text || ',"name":' || to_json(coalesce(e44.name ->> $1::text, e44.name ->> 'en', e44.name ->> 'id'))::text || '}'
                from
                  event e44
                where
                  e44.id = s37.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i45.slug)::text || ',"name":' || to_json(coalesce(i45.name ->> $1::text, i45.name ->> 'en', i45.name ->> 'id'))::text || '}'
                from
                  institution i45
                where
                  i45.id = s37.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a46.slug)::text || ',"name":' || to_json(coalesce(a46.name ->> $1::text, a46.name ->> 'en', a46.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Country","slug":' || to_json(c47.slug)::text || ',"name":' || to_json(coalesce(c47.name ->> $1::text, c47.name ->> 'en', c47.name ->> 'id'))::text || '}'
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
                  '{"__typename":"UnnamedActor","slug":' || to_json(u48.slug)::text || ',"name":' || to_json(coalesce(u48.name ->> $1::text, u48.name ->> 'en', u48.name ->> 'id'))::text || '}'
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
        ),
        ''
      ) || ']}'
    from
      (
        select
          s37.matched_name,
          s37.score,
          s37.node_kind,
          s37.node_id
        from
          search_names ($11::text, $12::text[]) s37
        where
          true
        order by
          s37.score desc,
          s37.matched_name collate "C",
          s37.id
        limit
          $13::int
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
                  '{"__typename":"Position","slug":' || to_json(p50.slug)::text || ',"name":' || to_json(coalesce(p50.name ->> $1::text, p50.name ->> 'en', p50.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Person","slug":' || to_json(p51.slug)::text || ',"name":' || to_json(coalesce(p51.name ->> $1::text, p51.name ->> 'en', p51.name ->> 'id'))::text || '}'
                from
                  person p51
                where
                  p51.id = s49.node_id
              ),
              'null'
            )
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"__typename":"CountryGroup","slug":' || to_json(c52.slug)::text || ',"name":' || to_json(coalesce(c52.name ->> $1::text, c52.name ->> 'en', c52.name ->> 'id'))::text || '}'
                from
                  country_group c52
                where
                  c52.id = s49.node_id
              ),
              'null'
            )
            when 'Programme' then coalesce(
              (
                select
                  '{"__typename":"Programme","slug":' || to_json(p53.slug)::text || ',"name":' || to_json(coalesce(p53.name ->> $1::text, p53.name ->> 'en', p53.name ->> 'id'))::text || '}'
                from
                  programme p53
                where
                  p53.id = s49.node_id
              ),
              'null'
            )
            when 'Place' then coalesce(
              (
                select
                  '{"__typename":"Place","slug":' || to_json(p54.slug)::text || ',"name":' || to_json(coalesce(p54.name ->> $1::text, p54.name ->> 'en', p54.name ->> 'id'))::text || '}'
                from
                  place p54
                where
                  p54.id = s49.node_id
              ),
              'null'
            )
            when 'Edition' then coalesce(
              (
                select
                  '{"__typename":"Edition","slug":' || to_json(e55.slug)::text || ',"name":' || to_json(coalesce(e55.name ->> $1::text, e55.name ->> 'en', e55.name ->> 'id'))::text || '}'
                from
                  edition e55
                where
                  e55.id = s49.node_id
              ),
              'null'
            )
            when 'Event' then coalesce(
              (
                select
                  '{"__typename":"Event","slug":' || to_json(e56.slug)::text || ',"name":' || to_json(coalesce(e56.name ->> $1::text, e56.name ->> 'en', e56.name ->> 'id'))::text || '}'
                from
                  event e56
                where
                  e56.id = s49.node_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"__typename":"Institution","slug":' || to_json(i57.slug)::text || ',"name":' || to_json(coalesce(i57.name ->> $1::text, i57.name ->> 'en', i57.name ->> 'id'))::text || '}'
                from
                  institution i57
                where
                  i57.id = s49.node_id
              ),
              'null'
            )
            when 'Agreement' then coalesce(
              (
                select
                  '{"__typename":"Agreement","slug":' || to_json(a58.slug)::text || ',"name":' || to_json(coalesce(a58.name ->> $1::text, a58.name ->> 'en', a58.name ->> 'id'))::text || '}'
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
                  '{"__typename":"Country","slug":' || to_json(c59.slug)::text || ',"name":' || to_json(coalesce(c59.name ->> $1::text, c59.name ->> 'en', c59.name ->> 'id'))::text || '}'
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
                  '{"__typename":"UnnamedActor","slug":' || to_json(u60.slug)::text || ',"name":' || to_json(coalesce(u60.name ->> $1::text, u60.name ->> 'en', u60.name ->> 'id'))::text || '}'
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
        ),
        ''
      ) || ']}'
    from
      (
        select
          s49.matched_name,
          s49.score,
          s49.node_kind,
          s49.node_id
        from
          search_names ($14::text, $15::text[]) s49
        where
          true
        order by
          s49.score desc,
          s49.matched_name collate "C",
          s49.id
        limit
          $16::int
      ) s49
    having
      true
  ) || '}' as data
