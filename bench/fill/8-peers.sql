-- What an operator of a peer would add for the orders it writes itself. Ours orders by expressions, which these do not serve.
create index peer_agreement_signed_on_idx on agreement (type, signed_on, id);
create index peer_edition_starts_on_idx on edition (programme_id, starts_on, id);

-- Names in one language as computed columns: the way PostGraphile gives a field of its own to an expression.
create schema peers;
create function peers.agreement_title(agreement) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.country_title(country) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.edition_title(edition) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.institution_title(institution) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.person_title(person) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.position_title("position") returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.programme_title(programme) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
