-- What the other files make values with. All of it goes with the connection.

-- An id that is always the same for the same record and grows with its number, as a version 7 uuid does.
create function pg_temp.id_of(kind text, number bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1600000000000 + number), 12, '0') || overlay(overlay(left(md5(kind || number), 20) placing '7' from 1) placing '8' from 5))::uuid
$$;

-- A number from 0 to below 1 that looks like chance and is always the same.
create function pg_temp.chance(purpose text, number bigint) returns float8 language sql immutable as $$
  select (hashint8extended(number, hashtext(purpose)) & 9007199254740991) / 9007199254740992.0
$$;

-- One of so many, from 0: the first ones more often, as in life.
create function pg_temp.skewed(purpose text, number bigint, many int) returns int language sql immutable as $$
  select floor(many * power(pg_temp.chance(purpose, number), 1.5))::int
$$;

create function pg_temp.named(english text, indonesian text) returns jsonb language sql immutable as $$
  select jsonb_build_object('en', english, 'id', indonesian)
$$;
