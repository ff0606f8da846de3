-- The whole write of one request: entries, wraps, projections, findings, list, shares and the audit leaf, or nothing.

-- Answers the first position, or -1 (the record has moved on), or -2 (no branch here).
create function app.append(doc jsonb) returns int language plpgsql as $$
declare
  r uuid := (doc->>'record')::uuid;
  org uuid := (doc->>'organisation')::uuid;
  at timestamptz := (doc->>'at')::timestamptz;
  first int;
begin
  first := sec.take_positions(r, doc->>'code', (doc->>'expected')::int, jsonb_array_length(doc->'entries'), at);
  if first < 0 then return first; end if;

  insert into app.batch (record, id, organisation, hashes, signature)
  select r, (b->>'id')::uuid, org, array(select jsonb_array_elements_text(b->'hashes')), b->>'signature'
  from jsonb_array_elements(doc->'batches') b;

  insert into app.entry (record, position, id, organisation, author, batch, hash, header, facts, sealed, tokens, received_at)
  select r, first + e.ordinal, e.id, org, e.author, e.batch, e.hash, e.header, e.facts, e.sealed, e.tokens, at
  from jsonb_to_recordset(doc->'entries') as e(ordinal int, id uuid, author uuid, batch uuid, hash text, header jsonb,
    facts jsonb, sealed jsonb, tokens jsonb);

  if jsonb_array_length(doc->'wraps') > 0 then
    insert into keys.compartment_wrap (record, key, organisation, epoch, wrap)
    select r, (w->>'key')::uuid, (w->>'organisation')::uuid, (w->>'epoch')::int, w
    from jsonb_array_elements(doc->'wraps') w;
  end if;

  if (doc->>'expected')::int > 0 then
    perform fact.clear(doc->'projections');
  end if;
  perform fact.add(doc->'projections');
  perform app.replace_findings(doc);
  perform sec.apply_shares(doc);
  if (doc->>'expected')::int > 0 then
    perform sec.look_again(r, at);
  end if;

  insert into audit.leaf (id, at, actor, organisation, action, record, detail)
  select (a->>'id')::uuid, at, (a->>'actor')::uuid, org, a->>'action', r, a->'detail'
  from jsonb_array_elements(doc->'leaves') a;
  return first;
end $$;

-- Findings and list rows of one branch. `not-applicable` and `met` are not stored.
create function app.replace_findings(doc jsonb) returns void language plpgsql as $$
declare
  r uuid := (doc->>'record')::uuid;
  org uuid := (doc->>'organisation')::uuid;
  l jsonb := doc->'list';
begin
  if (doc->>'expected')::int > 0 then
    delete from app.finding f where f.record = r and f.organisation = org;
  end if;
  insert into app.finding (record, organisation, safeguard, item, status, overdue, severity, due_at, changes_at)
  select r, org, f.safeguard, f.item, f.status, f.overdue, f.severity, f.due_at, f.changes_at
  from jsonb_to_recordset(doc->'findings') as f(safeguard text, item text, status text, overdue text, severity text,
    due_at timestamptz, changes_at timestamptz);
  perform sec.put_own_list(doc);
  update app.branch b set changes_at = (l->>'changesAt')::timestamptz
  where b.record = r and b.organisation = org and b.changes_at is distinct from (l->>'changesAt')::timestamptz;
end $$;

-- List rows of the caller's organisation: for the organisation itself and for its members, nobody else. Runs with the
-- owner's rights because a case worker may not see the rows of colleagues.
create function sec.put_own_list(doc jsonb) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare
  s sec.session := sec.context();
  r uuid := (doc->>'record')::uuid;
  l jsonb := doc->'list';
begin
  insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
    waiting_for, updated_at)
  select r, x.reader::uuid, s.organisation, doc->>'code', l->>'status',
    coalesce((l->>'nextDue')::timestamptz, 'infinity'), l->>'verb', (l->>'open')::int, (l->>'overdue')::int,
    l->>'waitingFor', (doc->>'at')::timestamptz
  from jsonb_array_elements_text(doc->'readers') as x(reader)
  where x.reader::uuid = s.organisation
    or exists (select from app.member m where m.id = x.reader::uuid and m.organisation = s.organisation)
  on conflict (record, reader) do update set status = excluded.status, next_due = excluded.next_due,
    verb = excluded.verb, open_actions = excluded.open_actions, overdue_actions = excluded.overdue_actions,
    waiting_for = excluded.waiting_for, updated_at = excluded.updated_at;
end $$;

-- Disclosures: what the caller's organisation offers, answers and ends. Runs with the owner's rights because it
-- writes what the other organisation reads; the sender or recipient is always the caller's own organisation.
create function sec.apply_shares(doc jsonb) returns void
language plpgsql security definer set search_path = app, keys, sec, pg_temp as $$
declare
  s sec.session := sec.context();
  r uuid := (doc->>'record')::uuid;
  at timestamptz := (doc->>'at')::timestamptz;
  x jsonb;
begin
  if not doc ? 'shares' then return; end if;
  for x in select * from jsonb_array_elements(doc->'shares'->'offered') loop
    insert into app.share (record, disclosure, entry, basis, sender, recipient, state, since, until)
    values (r, (x->>'disclosure')::uuid, (x->>'entry')::uuid, (x->>'basis')::uuid, s.organisation,
      (x->>'recipient')::uuid, 'offered', at, (x->>'until')::timestamptz);
    perform sec.put_on_list(r, (x->>'recipient')::uuid, x->>'code', (x->>'answerBy')::timestamptz, at);
  end loop;
  insert into keys.disclosure_wrap (record, entry, key, recipient, disclosure, wrap)
  select r, (c->>'entry')::uuid, (c->'wrap'->>'key')::uuid, (c->'wrap'->>'organisation')::uuid, h.disclosure, c->'wrap'
  from jsonb_array_elements(doc->'shares'->'wraps') c
  join app.share h on h.record = r and h.disclosure = (c->>'disclosure')::uuid and h.ended_at is null
    and s.organisation in (h.sender, h.recipient) and (c->'wrap'->>'organisation')::uuid in (h.sender, h.recipient);
  for x in select * from jsonb_array_elements(doc->'shares'->'answered') loop
    update app.share h set state = x->>'state'
    where h.record = r and h.disclosure = (x->>'disclosure')::uuid and h.recipient = s.organisation and h.ended_at is null;
    update app.list l set waiting_for = 'us', updated_at = at from app.share h
    where h.record = r and h.disclosure = (x->>'disclosure')::uuid and l.record = r and l.organisation = h.sender;
  end loop;
  for x in select * from jsonb_array_elements(doc->'shares'->'ended') loop
    perform sec.end_share(r, (x->>'disclosure')::uuid, s.organisation, at);
  end loop;
end $$;

-- An ended share takes the wraps and the recipient's place on the list with it.
create function sec.end_share(p_record uuid, p_disclosure uuid, p_sender uuid, at timestamptz) returns void
language plpgsql security definer set search_path = app, keys, sec, pg_temp as $$
declare h app.share;
begin
  update app.share x set state = 'ended', ended_at = at
  where x.record = p_record and x.disclosure = p_disclosure and p_sender in (x.sender, x.recipient) and x.ended_at is null
  returning * into h;
  if not found then return; end if;
  delete from keys.disclosure_wrap w where w.record = p_record and w.disclosure = p_disclosure;
  if not exists (select from app.share o where o.record = p_record and o.recipient = h.recipient and o.ended_at is null) then
    update app.list l set status = 'closed', verb = null, updated_at = at
    where l.record = p_record and l.organisation = h.recipient;
  end if;
end $$;

create function sec.put_on_list(p_record uuid, p_recipient uuid, p_code text, p_due timestamptz, at timestamptz)
returns void language plpgsql security definer set search_path = app, sec, pg_temp as $$
begin
  insert into app.branch (record, organisation, code, status, created_at)
  values (p_record, p_recipient, p_code, 'open', at) on conflict (record, organisation) do update set status = 'open';
  insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
    waiting_for, updated_at)
  select p_record, p_recipient, p_recipient, b.code, 'open', coalesce(p_due, 'infinity'), 'answer-referral', 1, 0, 'us', at
  from app.branch b where b.record = p_record and b.organisation = p_recipient
  on conflict (record, reader) do update set status = 'open', verb = excluded.verb, next_due = excluded.next_due,
    waiting_for = 'us', updated_at = at;
end $$;

revoke execute on function sec.put_own_list(jsonb), sec.apply_shares(jsonb), sec.end_share(uuid, uuid, uuid, timestamptz),
  sec.put_on_list(uuid, uuid, text, timestamptz, timestamptz) from public;
revoke execute on function app.append(jsonb), app.replace_findings(jsonb) from public;
grant execute on function sec.put_own_list(jsonb), sec.apply_shares(jsonb), app.append(jsonb),
  app.replace_findings(jsonb) to amparo_app;
grant execute on function sec.end_share(uuid, uuid, uuid, timestamptz),
  sec.put_on_list(uuid, uuid, text, timestamptz, timestamptz) to amparo_owner;
