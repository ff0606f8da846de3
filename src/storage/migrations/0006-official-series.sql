-- Series that others have published (aggregate counts, no persons), as an office keeps them for its Figures page.
create table app.series (
  country text not null check (country ~ '^[A-Z]{3}$'),
  source text not null check (length(source) between 1 and 80),
  document jsonb not null,
  loaded_by uuid not null,
  loaded_at timestamptz not null,
  primary key (country, source)
);
alter table app.series enable row level security;
alter table app.series force row level security;
create policy owner on app.series to amparo_owner using (true) with check (true);
create policy signed_in on app.series for select to amparo_app using ((select sec.me()) is not null);
create policy in_charge on app.series for insert to amparo_app
  with check ((select sec.role()) = 'in-charge' and loaded_by = (select sec.me()));
create policy in_charge_update on app.series for update to amparo_app
  using ((select sec.role()) = 'in-charge') with check (loaded_by = (select sec.me()));
grant select, insert, update on app.series to amparo_app;
