-- Records are journals. The key of every table of records begins with the record, so that data can be spread by record.

create table app.record (
  id uuid primary key,
  holder uuid not null,
  position int not null,
  created_at timestamptz not null
);
-- What one organisation writes and reads of a record. The code is random and different per organisation. The status says
-- whether the organisation takes part in what others do: the holder does, and whoever has an offer that it did not
-- decline. Whether its file is open or closed stands in its list.
create table app.branch (
  record uuid not null,
  organisation uuid not null,
  code text not null,
  status text not null check (status in ('takes-part', 'left')),
  changes_at timestamptz,
  created_at timestamptz not null,
  primary key (record, organisation),
  unique (organisation, code)
);
create index branch_changes on app.branch (changes_at) where changes_at is not null;
create table app.batch (
  record uuid not null,
  id uuid not null,
  organisation uuid not null,
  hashes text[] not null,
  signature text not null,
  primary key (record, id)
);
create table app.entry (
  record uuid not null,
  position int not null,
  id uuid not null,
  organisation uuid not null,
  author uuid not null,
  batch uuid not null,
  hash text not null,
  header jsonb not null,
  facts jsonb,
  sealed jsonb,
  tokens jsonb,
  received_at timestamptz not null,
  primary key (record, position),
  unique (record, id)
);
-- Keyed tokens of sealed names (src/seal/names.ts). Over the part itself: tokens that are erased leave the index with
-- it. Entries without names take no room.
create index entry_tokens on app.entry using gin ((tokens->'tokens')) where tokens is not null;
create table keys.compartment_wrap (
  record uuid not null,
  key uuid not null,
  organisation uuid not null,
  epoch int not null,
  wrap jsonb not null,
  primary key (record, key, organisation)
);
-- One row for each reader of each record: the only table that lists, counts and Today read.
create table app.list (
  record uuid not null,
  reader uuid not null,
  organisation uuid not null,
  code text not null,
  status text not null check (status in ('open', 'closed', 'withdrawn')),
  next_due timestamptz not null,
  verb text,
  open_actions int not null,
  overdue_actions int not null,
  waiting_for text not null check (waiting_for in ('us', 'others')),
  updated_at timestamptz not null,
  primary key (record, reader)
);
create index list_page on app.list (reader, status, next_due, record);
create index list_waiting on app.list (reader, waiting_for, next_due, record) where waiting_for = 'others';
create table app.finding (
  record uuid not null,
  organisation uuid not null,
  safeguard text not null,
  item text not null,
  -- by the facts of this branch, or only by those of all of them together
  found_from text not null check (found_from in ('own', 'all')),
  status text not null,
  overdue text not null check (overdue in ('yes', 'no')),
  severity text not null,
  due_at timestamptz,
  changes_at timestamptz,
  primary key (record, organisation, safeguard, item, found_from)
);
create table app.share (
  record uuid not null,
  disclosure uuid not null,
  entry uuid not null,
  basis uuid not null,
  sender uuid not null,
  recipient uuid not null,
  state text not null check (state in ('offered', 'accepted', 'declined', 'asked-back', 'ended')),
  since timestamptz not null,
  until timestamptz,
  -- until when the recipient is to answer the offer
  answer_by timestamptz not null,
  ended_at timestamptz,
  primary key (record, disclosure)
);
create index share_by_recipient on app.share (recipient, record);
-- The key of one disclosed part for the organisation that may read it; deleted when the disclosure ends.
create table keys.disclosure_wrap (
  record uuid not null,
  entry uuid not null,
  key uuid not null,
  recipient uuid not null,
  disclosure uuid not null,
  wrap jsonb not null,
  primary key (record, entry, key, recipient)
);
create table app.service_offer (
  organisation uuid not null references app.organisation,
  service text not null,
  for_whom text[] not null,
  open_now text not null check (open_now in ('yes', 'no', 'unknown')),
  conditional_on text[] not null,
  updated_at timestamptz not null,
  primary key (organisation, service)
);
create table app.tally (
  organisation uuid not null,
  month date not null,
  what text not null,
  times int not null,
  primary key (organisation, month, what)
);

do $$
declare t text;
begin
  foreach t in array array['app.record', 'app.branch', 'app.batch', 'app.entry', 'keys.compartment_wrap', 'app.list',
    'app.finding', 'app.share', 'keys.disclosure_wrap', 'app.service_offer', 'app.tally'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner on %s to amparo_owner using (true) with check (true)', t);
  end loop;
end $$;

-- One path of access per policy: a reader sees the records on her list, and of them her organisation's branch.
create policy listed on app.list for select to amparo_app using (reader = (select sec.reader()));
create policy own_branch on app.branch for select to amparo_app
  using (organisation = (select sec.organisation())
    and exists (select from app.list l where l.record = branch.record and l.reader = (select sec.reader())));
create policy own_branch on app.batch for select to amparo_app
  using (organisation = (select sec.organisation())
    and exists (select from app.list l where l.record = batch.record and l.reader = (select sec.reader())));
create policy own_branch on app.entry for select to amparo_app
  using (organisation = (select sec.organisation())
    and exists (select from app.list l where l.record = entry.record and l.reader = (select sec.reader())));
create policy own_branch on keys.compartment_wrap for select to amparo_app
  using (organisation = (select sec.organisation())
    and exists (select from app.list l where l.record = compartment_wrap.record and l.reader = (select sec.reader())));
create policy own_branch on app.finding for select to amparo_app
  using (organisation = (select sec.organisation())
    and exists (select from app.list l where l.record = finding.record and l.reader = (select sec.reader())));
create policy sent on app.share for select to amparo_app
  using (sender = (select sec.organisation())
    and exists (select from app.list l where l.record = share.record and l.reader = (select sec.reader())));
create policy received on app.share for select to amparo_app
  using (recipient = (select sec.organisation())
    and exists (select from app.list l where l.record = share.record and l.reader = (select sec.reader())));
create policy signed_in on app.service_offer for select to amparo_app using ((select sec.me()) is not null);
create policy in_charge on app.service_offer for all to amparo_app
  using (organisation = (select sec.organisation()) and (select sec.role()) in ('in-charge', 'guest-recipient'))
  with check (organisation = (select sec.organisation()) and (select sec.role()) in ('in-charge', 'guest-recipient'));
create policy own on app.tally for all to amparo_app
  using (organisation = (select sec.organisation())) with check (organisation = (select sec.organisation()));

-- Records are written by app.append alone (0005), which takes organisation and author from the session.
grant select on app.branch, app.batch, app.entry, keys.compartment_wrap, app.list, app.finding, app.share,
  app.service_offer, app.tally to amparo_app;
grant insert, update on app.tally, app.service_offer to amparo_app;
grant delete on app.service_offer to amparo_app;

-- ---------------------------------------------------------------- positions
-- Takes `count` positions in the record for the caller's organisation and answers the first of them; makes record
-- and branch when `expected` is 0. -1: the record has moved on since the caller looked (or exists already).
-- -2: the caller's organisation has no branch here.
create function sec.take_positions(p_record uuid, p_code text, p_expected int, p_count int, p_at timestamptz) returns int
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare s sec.session := sec.context(); found_position int;
begin
  if s.member is null then return -2; end if;
  if p_expected = 0 then
    if not exists (select from app.organisation o where o.id = s.organisation and o.holds_cases) then return -2; end if;
    insert into app.record (id, holder, position, created_at) values (p_record, s.organisation, p_count, p_at)
    on conflict (id) do nothing;
    if not found then return -1; end if;
    insert into app.branch (record, organisation, code, status, created_at)
    values (p_record, s.organisation, p_code, 'takes-part', p_at);
    return 1;
  end if;
  if sec.may_write(p_record) <> 'yes' then return -2; end if;
  update app.record r set position = position + p_count where r.id = p_record and r.position = p_expected
  returning position into found_position;
  if not found then return -1; end if;
  return found_position - p_count + 1;
end $$;

-- May this caller write to this record? An absent one and somebody else's are answered alike. Who reads writes where
-- the list says so, who only writes where entries of her own stand: who was taken off a case has no way back by writing.
create function sec.may_write(p_record uuid) returns text
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select case
    when exists (select from app.list l where l.record = p_record and l.reader = (sec.context()).reader) then 'yes'
    when (sec.context()).role = 'first-responder'
      and exists (select from app.entry e where e.record = p_record and e.author = (sec.context()).member) then 'yes'
    else 'no' end
$$;

-- Node facts of the branch that the caller may write to, for folding on the server.
create function sec.node_facts(p_record uuid) returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select jsonb_build_object(
    'position', (select r.position from app.record r where r.id = p_record),
    'holder', (select r.holder from app.record r where r.id = p_record),
    'code', (select b.code from app.branch b where b.record = p_record and b.organisation = (sec.context()).organisation),
    'epoch', (select max(v.epoch) from app.vault v where v.organisation = (sec.context()).organisation),
    'keys', coalesce((select jsonb_agg(jsonb_build_object('key', w.key, 'epoch', w.epoch)) from keys.compartment_wrap w
      where w.record = p_record and w.organisation = (sec.context()).organisation), '[]'),
    'shares', coalesce((select jsonb_agg(jsonb_build_object('disclosure', h.disclosure, 'basis', h.basis,
        'sender', h.sender, 'recipient', h.recipient, 'state', h.state, 'until', sec.iso(h.until),
        'answerBy', sec.iso(h.answer_by)))
      from app.share h where h.record = p_record and h.ended_at is null
        and (sec.context()).organisation in (h.sender, h.recipient)), '[]'),
    'taken', coalesce((select jsonb_agg(h.disclosure) from app.share h where h.record = p_record), '[]'),
    'entries', coalesce((select jsonb_agg(jsonb_build_object('header', e.header, 'hash', e.hash, 'facts', e.facts,
        'position', e.position, 'organisation', e.organisation, 'receivedAt', sec.iso(e.received_at)) order by e.position)
      from app.entry e where e.record = p_record
        and e.organisation = (sec.context()).organisation), '[]'))
  where sec.may_write(p_record) = 'yes'
$$;

create function sec.holder_of(p_record uuid) returns uuid
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select r.holder from app.record r where r.id = p_record and sec.may_write(p_record) = 'yes'
$$;

-- What live disclosures let the caller's organisation read of another branch: the offer or the answer itself, and of
-- sealed parts no more than it has keys for.
create function sec.disclosed_entries(p_record uuid) returns table (entry jsonb, facts jsonb, sealed jsonb, "position" int,
  "receivedAt" timestamptz, organisation uuid, wraps jsonb, disclosure uuid)
language sql stable security definer set search_path = app, keys, sec, pg_temp as $$
  select jsonb_build_object('header', e.header,
      'signature', jsonb_build_object('batch', b.hashes, 'signature', b.signature)),
    e.facts, w.sealed, e.position, e.received_at, e.organisation, coalesce(w.wraps, '[]'), h.disclosure
  from app.share h
  join app.entry e on e.record = h.record and e.organisation in (h.sender, h.recipient)
    and e.organisation <> (sec.context()).organisation and e.header->>'section' = 'disclosure'
    and (e.id = h.entry or h.disclosure::text = coalesce(e.header->>'under', e.header->>'item'))
  join app.batch b on b.record = e.record and b.id = e.batch
  cross join lateral (select jsonb_object_agg(k.key, e.sealed -> k.key::text) as sealed, jsonb_agg(k.wrap) as wraps
    from keys.disclosure_wrap k where k.record = e.record and k.entry = e.id and k.disclosure = h.disclosure
      and k.recipient = (sec.context()).organisation) w
  where h.record = p_record and h.ended_at is null and (h.until is null or h.until > now())
    and (sec.context()).organisation in (h.sender, h.recipient)
    and exists (select from app.list l where l.record = p_record and l.reader = (sec.context()).reader)
  order by e.position
$$;

-- Finding a person again by name: records of the caller's own branch and own list that share tokens, those that share
-- most first. It runs with the owner's rights because comparing tokens is not leakproof: under row security the index
-- could not be used. So it asks itself what the caller may see, before it counts or cuts off anything.
-- Of each record it answers the parts under keys that stand beside tokens, whatever entry of the branch holds them, so
-- that a correction counts; which of these keys is that of the names only the device can tell.
create function sec.find_by_name(p_tokens text[], p_most int)
returns table (record uuid, code text, status text, entries jsonb, wraps jsonb)
language plpgsql stable security definer
-- Without the tokens themselves the planner does not find the index.
set plan_cache_mode = force_custom_plan set search_path = app, keys, sec, pg_temp as $$
declare s sec.session := sec.context();
begin
  if s.member is null or cardinality(p_tokens) > 256 then return; end if;
  return query
  with hit as (
    select e.record as r, mine.code, mine.status, mine.updated_at, e.tokens->'tokens' as tokens
    from app.entry e cross join lateral (
      -- one row at a time: the planner takes tokens for commoner than they are, and would read the whole list instead
      select l.code, l.status, l.updated_at from app.list l
      where l.record = e.record and l.reader = s.reader and l.status <> 'withdrawn' offset 0) mine
    where e.tokens->'tokens' ?| p_tokens and e.organisation = s.organisation
  ), near as (
    select h.r, h.code, h.status, row_number() over (
      order by count(distinct t.token) desc, h.status desc, h.updated_at desc, h.r) as place
    from hit h cross join lateral jsonb_array_elements_text(h.tokens) as t(token)
    where t.token = any (p_tokens)
    group by h.r, h.code, h.status, h.updated_at
    order by place limit p_most
  )
  select n.r, n.code, n.status,
    coalesce((select jsonb_agg(jsonb_build_object(
        'entry', jsonb_build_object('header', e.header, 'sealed', (select jsonb_object_agg(p.key, p.value)
          from jsonb_each(e.sealed) p where p.key = any (k.beside))),
        'position', e.position, 'receivedAt', sec.iso(e.received_at), 'organisation', e.organisation) order by e.position)
      from app.entry e where e.record = n.r and e.organisation = s.organisation and e.sealed ?| k.beside), '[]'),
    coalesce((select jsonb_agg(w.wrap) from keys.compartment_wrap w
      where w.record = n.r and w.organisation = s.organisation and w.key::text = any (k.beside)), '[]')
  from near n cross join lateral (
    select coalesce(array_agg(distinct p.key), '{}') as beside
    from app.entry e cross join lateral jsonb_object_keys(e.sealed) as p(key)
    where e.record = n.r and e.organisation = s.organisation and e.tokens is not null) k
  order by n.place;
end $$;
revoke execute on function sec.find_by_name(text[], int) from public;
grant execute on function sec.find_by_name(text[], int) to amparo_app;

revoke execute on function sec.disclosed_entries(uuid), sec.holder_of(uuid),
  sec.take_positions(uuid, text, int, int, timestamptz), sec.may_write(uuid), sec.node_facts(uuid) from public;
grant execute on function sec.disclosed_entries(uuid), sec.holder_of(uuid), sec.may_write(uuid), sec.node_facts(uuid)
  to amparo_app;
