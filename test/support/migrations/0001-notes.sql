-- Invented tables for the tests of the storage engines.
create schema trial;
grant usage on schema trial to amparo_app, amparo_stats;

create table trial.note (
  record uuid not null,
  number integer not null,
  body text not null,
  folded text generated always as (lower(body)) stored,
  details jsonb,
  secret bytea,
  tags text[] not null default '{}',
  weight numeric,
  day date,
  at timestamptz,
  owner text not null default nullif(current_setting('app.sid', true), ''),
  primary key (record, number)
);
alter table trial.note enable row level security;
alter table trial.note force row level security;
create policy own on trial.note to amparo_app
  using (owner = (select nullif(current_setting('app.sid', true), '')));

create table trial.reply (
  id bigint generated always as identity primary key,
  record uuid not null,
  number integer not null,
  body text not null,
  foreign key (record, number) references trial.note on delete cascade deferrable initially deferred
);

-- Writes to its own table: the journal must keep the row as it stands at the end.
create table trial.counter (name text primary key, value integer not null default 0, place integer unique);
create function trial.double() returns trigger language plpgsql as $$
begin
  update trial.counter set value = new.value * 2 where name = new.name;
  return null;
end $$;
create trigger double after insert on trial.counter for each row execute function trial.double();

grant select, insert, update, delete on trial.note, trial.reply, trial.counter to amparo_app;
grant select on trial.counter to amparo_stats;
