-- The three roles of Amparo. The embedded engine runs this file itself; on a server its administrator runs
-- it once in the empty database, then gives amparo_owner and amparo_app a password.
-- amparo_owner owns the tables and migrates; amparo_app serves requests under row security; amparo_stats
-- counts. The application may become amparo_stats, never amparo_owner.
do $$
begin
  if not exists (select from pg_roles where rolname = 'amparo_owner') then
    create role amparo_owner login nosuperuser nobypassrls nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'amparo_stats') then
    create role amparo_stats nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'amparo_app') then
    create role amparo_app login noinherit nosuperuser nobypassrls;
  end if;
  grant amparo_stats to amparo_app;
  execute format('grant create, connect on database %I to amparo_owner', current_database());
end
$$;
revoke create on schema public from public;
grant usage, create on schema public to amparo_owner;
