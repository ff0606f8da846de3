-- Accounts, keys that the server cannot open, sessions, and the context that row security reads.
-- Roles are in ../roles.sql: amparo_owner owns and migrates, amparo_app serves under row security, amparo_stats counts.
create schema sec;
create schema app;
create schema keys;
create schema audit;
create schema fact;

grant usage on schema sec, app, keys, audit, fact to amparo_app;

-- ---------------------------------------------------------------- organisations and members
create table app.organisation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  kind text not null,
  country text not null check (country ~ '^[A-Z]{3}$'),
  holds_cases boolean not null,
  root_key text not null,
  created_at timestamptz not null
);
create table app.vault (
  organisation uuid not null references app.organisation,
  epoch int not null,
  certificate jsonb not null,
  created_at timestamptz not null,
  primary key (organisation, epoch)
);
create table app.member (
  id uuid primary key,
  organisation uuid not null references app.organisation,
  display_name text not null check (length(display_name) between 1 and 80),
  role text not null check (role in ('in-charge', 'case-worker', 'first-responder', 'guest-recipient')),
  public_keys jsonb not null,
  certificate jsonb,
  admitted_by uuid,
  created_at timestamptz not null,
  left_at timestamptz
);
create index member_by_organisation on app.member (organisation);
create table app.device (
  id uuid primary key,
  member uuid not null references app.member,
  organisation uuid not null,
  certificate jsonb not null,
  created_at timestamptz not null,
  -- by day, in UTC: when somebody works is nobody's business
  last_used date not null,
  -- its owner has signed it out from elsewhere: its certificate counts no more
  forgotten_at timestamptz
);
create table app.setting (name text primary key, value jsonb not null);

-- What proves a passphrase, and private keys wrapped on the device. Read through functions only.
create table sec.credential (
  member uuid primary key references app.member,
  sign_in_name text not null unique,
  kdf jsonb not null,
  proof_hash bytea not null,
  recovery_hash bytea not null,
  wrapped_by_passphrase jsonb not null,
  wrapped_by_recovery jsonb not null
);
-- Wrong tries, by the hash of the name that was tried: names that nobody has slow down like those of members.
create table sec.sign_in_try (name_hash bytea primary key, failures int not null, last_failure timestamptz not null);
create table sec.set_up_link (link_hash bytea primary key, created_at timestamptz not null, used_at timestamptz);
create table sec.session (
  h bytea primary key,
  member uuid not null,
  organisation uuid not null,
  role text not null,
  -- what lists are keyed by: the organisation for a reader of everything, else the member
  reader uuid not null,
  device uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_member on sec.session (member);

-- ---------------------------------------------------------------- context
create function sec.context() returns sec.session language sql stable security definer
  set search_path = sec, pg_temp as $$
  select s from sec.session s
  where s.h = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'utf8')) and s.expires_at > now()
$$;
create function sec.me() returns uuid language sql stable as $$ select (sec.context()).member $$;
create function sec.organisation() returns uuid language sql stable as $$ select (sec.context()).organisation $$;
create function sec.reader() returns uuid language sql stable as $$ select (sec.context()).reader $$;
create function sec.role() returns text language sql stable as $$ select (sec.context()).role $$;

-- ---------------------------------------------------------------- wraps of vault and root keys (schema keys)
create table keys.vault_wrap (
  organisation uuid not null,
  epoch int not null,
  member uuid not null references app.member,
  wrap jsonb not null,
  primary key (member, epoch)
);
create table keys.root_wrap (
  organisation uuid not null,
  member uuid primary key references app.member,
  wrap jsonb not null
);

-- ---------------------------------------------------------------- invitations
create table app.invitation (
  id uuid primary key,
  link_hash bytea not null unique,
  organisation uuid not null references app.organisation,
  invited_by uuid not null references app.member,
  role text not null,
  partner jsonb,
  created_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  -- a guest receives for an organisation of its own; a partner begins with somebody who answers for it
  check (case when partner is null then role <> 'guest-recipient' else role in ('in-charge', 'guest-recipient') end)
);

-- ---------------------------------------------------------------- audit: a leaf in the transaction of every write
create table audit.leaf (
  id uuid primary key,
  at timestamptz not null,
  actor uuid not null,
  organisation uuid,
  action text not null,
  record uuid,
  detail jsonb not null
);
-- The chain over the leaves: made afterwards by one sequencer, so that no write waits for another.
create table audit.numbered (
  number bigint primary key,
  leaf uuid not null unique references audit.leaf,
  hash text not null,
  chain text not null
);
create index leaf_by_record on audit.leaf (record) where record is not null;

-- ---------------------------------------------------------------- row security
alter table app.organisation enable row level security; alter table app.organisation force row level security;
alter table app.vault enable row level security; alter table app.vault force row level security;
alter table app.member enable row level security; alter table app.member force row level security;
alter table app.device enable row level security; alter table app.device force row level security;
alter table app.setting enable row level security; alter table app.setting force row level security;
alter table app.invitation enable row level security; alter table app.invitation force row level security;
alter table keys.vault_wrap enable row level security; alter table keys.vault_wrap force row level security;
alter table keys.root_wrap enable row level security; alter table keys.root_wrap force row level security;
alter table audit.leaf enable row level security; alter table audit.leaf force row level security;
alter table audit.numbered enable row level security; alter table audit.numbered force row level security;
alter table sec.credential enable row level security; alter table sec.credential force row level security;
alter table sec.sign_in_try enable row level security; alter table sec.sign_in_try force row level security;
alter table sec.session enable row level security; alter table sec.session force row level security;
alter table sec.set_up_link enable row level security; alter table sec.set_up_link force row level security;

-- the owner runs the functions below and the sequencer; nobody signs in as the owner
create policy owner on app.organisation to amparo_owner using (true) with check (true);
create policy owner on app.vault to amparo_owner using (true) with check (true);
create policy owner on app.member to amparo_owner using (true) with check (true);
create policy owner on app.device to amparo_owner using (true) with check (true);
create policy owner on app.setting to amparo_owner using (true) with check (true);
create policy owner on app.invitation to amparo_owner using (true) with check (true);
create policy owner on keys.vault_wrap to amparo_owner using (true) with check (true);
create policy owner on keys.root_wrap to amparo_owner using (true) with check (true);
create policy owner on audit.leaf to amparo_owner using (true) with check (true);
create policy owner on audit.numbered to amparo_owner using (true) with check (true);
create policy owner on sec.credential to amparo_owner using (true) with check (true);
create policy owner on sec.sign_in_try to amparo_owner using (true) with check (true);
create policy owner on sec.session to amparo_owner using (true) with check (true);
create policy owner on sec.set_up_link to amparo_owner using (true) with check (true);

-- organisations and their public keys are known to everybody who is signed in (the network list)
create policy signed_in on app.organisation for select to amparo_app using ((select sec.me()) is not null);
create policy signed_in on app.vault for select to amparo_app using ((select sec.me()) is not null);
create policy colleagues on app.member for select to amparo_app using (organisation = (select sec.organisation()));
create policy own on app.device for select to amparo_app using (member = (select sec.me()));
create policy in_charge on app.invitation for select to amparo_app
  using (organisation = (select sec.organisation()) and (select sec.role()) = 'in-charge');
create policy invite on app.invitation for insert to amparo_app
  with check (organisation = (select sec.organisation()) and invited_by = (select sec.me())
    and (select sec.role()) = 'in-charge');
create policy own on keys.vault_wrap for select to amparo_app using (member = (select sec.me()));
create policy own on keys.root_wrap for select to amparo_app using (member = (select sec.me()));
create policy own_acts on audit.leaf for insert to amparo_app
  with check (actor = (select sec.me()) and organisation = (select sec.organisation()));

grant select on app.organisation, app.vault, app.member, app.device, app.invitation to amparo_app;
grant insert on app.invitation, audit.leaf to amparo_app;
grant select on keys.vault_wrap, keys.root_wrap to amparo_app;
