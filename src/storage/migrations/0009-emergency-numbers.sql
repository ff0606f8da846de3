-- Telephone numbers that an organisation shows its own people in an emergency. No person stands in them.
create table app.emergency_number (
  organisation uuid not null references app.organisation,
  line text not null check (length(line) between 1 and 40),
  number text not null check (length(number) between 2 and 30),
  place int not null,
  primary key (organisation, line)
);
alter table app.emergency_number enable row level security;
alter table app.emergency_number force row level security;
create policy owner on app.emergency_number to amparo_owner using (true) with check (true);
create policy own on app.emergency_number for select to amparo_app
  using (organisation = (select sec.organisation()));
create policy in_charge_insert on app.emergency_number for insert to amparo_app
  with check (organisation = (select sec.organisation()) and (select sec.role()) = 'in-charge');
create policy in_charge_delete on app.emergency_number for delete to amparo_app
  using (organisation = (select sec.organisation()) and (select sec.role()) = 'in-charge');
grant select, insert, delete on app.emergency_number to amparo_app;
