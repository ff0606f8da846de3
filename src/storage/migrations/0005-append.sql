-- The whole write of one request: entries, wraps, projections, findings, list, shares and the audit leaf, or nothing.
-- It runs with the owner's rights, and the application has no other way to write a record. Organisation and author are
-- those of the session, whatever the document says; sec.take_positions asks whether the caller may write here.

-- Answers the first position, or -1 (the record has moved on), or -2 (no branch here), or -3 (sealed to a vault of before
-- somebody left: whoever left may still hold the key).
create function app.append(doc jsonb) returns int language plpgsql security definer
  set search_path = app, keys, fact, audit, sec, pg_temp as $$
declare
  s sec.session;
  r uuid := (doc->>'record')::uuid;
  at timestamptz := (doc->>'at')::timestamptz;
  first int;
begin
  s := sec.hold_members(array(select (c->'wrap'->>'organisation')::uuid
    from jsonb_array_elements(doc->'shares'->'wraps') c));
  if sec.is_outdated(doc, s.organisation) then return -3; end if;
  first := sec.take_positions(r, doc->>'code', (doc->>'expected')::int, jsonb_array_length(doc->'entries'), at);
  if first < 0 then return first; end if;

  insert into app.batch (record, id, organisation, hashes, signature)
  select r, (b->>'id')::uuid, s.organisation, array(select jsonb_array_elements_text(b->'hashes')), b->>'signature'
  from jsonb_array_elements(doc->'batches') b;

  insert into app.entry (record, position, id, organisation, author, batch, hash, header, facts, sealed, tokens, received_at)
  select r, first + e.ordinal, e.id, s.organisation, s.member, e.batch, e.hash, e.header, e.facts, e.sealed, e.tokens, at
  from jsonb_to_recordset(doc->'entries') as e(ordinal int, id uuid, batch uuid, hash text, header jsonb,
    facts jsonb, sealed jsonb, tokens jsonb);

  -- a wrap that is there already stays
  if jsonb_array_length(doc->'wraps') > 0 then
    insert into keys.compartment_wrap (record, key, organisation, epoch, wrap)
    select r, (w->>'key')::uuid, s.organisation, (w->>'epoch')::int, w
    from jsonb_array_elements(doc->'wraps') w on conflict (record, key, organisation) do nothing;
  end if;

  if (doc->>'expected')::int > 0 then
    perform fact.clear(doc->'projections', r, s.organisation);
  end if;
  perform fact.add(doc->'projections', r, s.organisation);
  perform sec.replace_findings(doc, r, s.organisation);
  perform sec.put_own_list(doc, r, s.organisation, at);
  perform sec.apply_shares(doc, r, s.organisation, at);
  if (doc->>'expected')::int > 0 then
    perform sec.look_again(r, at);
  end if;

  insert into audit.leaf (id, at, actor, organisation, action, record, detail)
  select (a->>'id')::uuid, at, s.member, s.organisation, a->>'action', r, a->'detail'
  from jsonb_array_elements(doc->'leaves') a;
  return first;
end $$;

-- Whoever writes: asked once nobody can leave any more before the write is done, neither here nor at the organisations
-- whose newest epoch it is sealed under. A session that ended while this waited writes nothing. In one order, so that
-- two writes never wait for each other.
create function sec.hold_members(p_others uuid[]) returns sec.session language plpgsql as $$
declare s sec.session := sec.context();
begin
  perform from app.organisation o where o.id = s.organisation or o.id = any(p_others) order by o.id for key share;
  s := sec.context();
  if s.member is null then raise exception 'the session is over' using errcode = '42501'; end if;
  return s;
end $$;

-- Whether anything would be sealed under an epoch that is no longer the newest of whoever is to open it. `epoch` is the
-- one under which the device goes on with keys that the record has already.
create function sec.is_outdated(doc jsonb, org uuid) returns boolean language sql stable as $$
  select exists (
    select from (
      select org as organisation, (doc->>'epoch')::int as epoch
      union all select org, (w->>'epoch')::int from jsonb_array_elements(doc->'wraps') w
      union all select (c->'wrap'->>'organisation')::uuid, (c->'wrap'->>'epoch')::int
        from jsonb_array_elements(doc->'shares'->'wraps') c) x
    where x.epoch <> (select max(v.epoch) from app.vault v where v.organisation = x.organisation))
$$;

-- Findings of one branch. `not-applicable` and `met` are not stored.
create function sec.replace_findings(doc jsonb, r uuid, org uuid) returns void language plpgsql as $$
begin
  delete from app.finding f where f.record = r and f.organisation = org;
  insert into app.finding (record, organisation, safeguard, item, found_from, status, overdue, severity, due_at,
    changes_at)
  select r, org, f.safeguard, f.item, d.found_from, f.status, f.overdue, f.severity, f.due_at, f.changes_at
  from (values ('own', doc->'findings'), ('all', coalesce(doc->'findingsOfAll', '[]'))) as d(found_from, findings),
    jsonb_to_recordset(d.findings) as f(safeguard text, item text, status text, overdue text, severity text,
      due_at timestamptz, changes_at timestamptz);
  update app.branch b set changes_at = (doc->'list'->>'changesAt')::timestamptz
  where b.record = r and b.organisation = org;
end $$;

-- List rows. A new record stands on the list of the organisation, and on that of the case worker who begins it; who
-- else works on it is said by app.change_team alone, so that no write brings back somebody who was taken off.
create function sec.put_own_list(doc jsonb, r uuid, org uuid, at timestamptz) returns void language plpgsql as $$
declare l jsonb := doc->'list'; s sec.session := sec.context();
begin
  if (doc->>'expected')::int = 0 then
    insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
      waiting_for, updated_at)
    select r, x.reader, org, b.code, l->>'status',
      coalesce((l->>'nextDue')::timestamptz, 'infinity'), l->>'verb', (l->>'open')::int, (l->>'overdue')::int,
      l->>'waitingFor', at
    from app.branch b, (values (org), (case when s.role = 'case-worker' then s.member end)) as x(reader)
    where b.record = r and b.organisation = org and x.reader is not null;
    return;
  end if;
  update app.list x set status = l->>'status', next_due = coalesce((l->>'nextDue')::timestamptz, 'infinity'),
    verb = l->>'verb', open_actions = (l->>'open')::int, overdue_actions = (l->>'overdue')::int,
    waiting_for = l->>'waitingFor', updated_at = at
  where x.record = r and x.organisation = org;
end $$;

-- Disclosures: what the caller's organisation offers, answers and ends. It also writes what the other side reads.
create function sec.apply_shares(doc jsonb, r uuid, org uuid, at timestamptz) returns void language plpgsql as $$
declare x jsonb;
begin
  for x in select * from jsonb_array_elements(doc->'shares'->'offered') loop
    insert into app.share (record, disclosure, entry, basis, sender, recipient, state, since, until, answer_by)
    values (r, (x->>'disclosure')::uuid, (x->>'entry')::uuid, (x->>'basis')::uuid, org,
      (x->>'recipient')::uuid, 'offered', at, (x->>'until')::timestamptz, (x->>'answerBy')::timestamptz);
    perform sec.put_on_list(r, (x->>'recipient')::uuid, x->>'code', (x->>'answerBy')::timestamptz, at);
  end loop;
  insert into keys.disclosure_wrap (record, entry, key, recipient, disclosure, wrap)
  select r, (c->>'entry')::uuid, (c->'wrap'->>'key')::uuid, (c->'wrap'->>'organisation')::uuid, h.disclosure, c->'wrap'
  from jsonb_array_elements(doc->'shares'->'wraps') c
  join app.share h on h.record = r and h.disclosure = (c->>'disclosure')::uuid and h.ended_at is null
    and org in (h.sender, h.recipient) and (c->'wrap'->>'organisation')::uuid in (h.sender, h.recipient);
  for x in select * from jsonb_array_elements(doc->'shares'->'answered') loop
    perform sec.answer_share(r, (x->>'disclosure')::uuid, org, x->>'state', at);
  end loop;
  for x in select * from jsonb_array_elements(doc->'shares'->'ended') loop
    perform sec.end_share(r, (x->>'disclosure')::uuid, org, at);
  end loop;
end $$;

-- The sender is to look at every answer. Who declines keeps no key; the answer itself stays readable to the sender.
create function sec.answer_share(r uuid, p_disclosure uuid, org uuid, p_state text, at timestamptz) returns void
language plpgsql as $$
declare h app.share;
begin
  update app.share x set state = p_state
  where x.record = r and x.disclosure = p_disclosure and x.recipient = org and x.ended_at is null returning * into h;
  if not found then return; end if;
  update app.list l set waiting_for = 'us', updated_at = at where l.record = r and l.organisation = h.sender;
  if p_state = 'declined' then
    delete from keys.disclosure_wrap w where w.record = r and w.disclosure = p_disclosure and w.recipient = org;
    perform sec.leave_list(r, org, at);
  end if;
end $$;

-- An ended share takes the wraps and the recipient's place on the list with it.
create function sec.end_share(r uuid, p_disclosure uuid, org uuid, at timestamptz) returns void language plpgsql as $$
declare h app.share;
begin
  update app.share x set state = 'ended', ended_at = at
  where x.record = r and x.disclosure = p_disclosure and org in (x.sender, x.recipient) and x.ended_at is null
  returning * into h;
  if not found then return; end if;
  delete from keys.disclosure_wrap w where w.record = r and w.disclosure = p_disclosure;
  perform sec.leave_list(r, h.recipient, at);
end $$;

-- Whoever has no live disclosure left takes no part any more, whatever it writes: only an offer brings it back. What it
-- wrote stays its own file, with the findings of its own facts; without that its row is closed. The holder never leaves.
create function sec.leave_list(r uuid, p_recipient uuid, at timestamptz) returns void language plpgsql as $$
begin
  if exists (select from app.record x where x.id = r and x.holder = p_recipient)
    or exists (select from app.share o where o.record = r and o.recipient = p_recipient and o.ended_at is null
      and o.state <> 'declined' and (o.until is null or o.until > at)) then
    update app.branch b set changes_at = at where b.record = r and b.organisation = p_recipient;
    return;
  end if;
  if exists (select from app.entry e where e.record = r and e.organisation = p_recipient
      and e.header->>'section' <> 'disclosure') then
    delete from app.finding f where f.record = r and f.organisation = p_recipient and f.found_from = 'all';
    update app.branch b set status = 'left', changes_at = at where b.record = r and b.organisation = p_recipient;
    return;
  end if;
  update app.list l set status = 'closed', verb = null, next_due = 'infinity', open_actions = 0, overdue_actions = 0,
    updated_at = at where l.record = r and l.organisation = p_recipient;
  update app.branch b set status = 'left', changes_at = null where b.record = r and b.organisation = p_recipient;
  delete from app.finding f where f.record = r and f.organisation = p_recipient;
end $$;

create function sec.put_on_list(r uuid, p_recipient uuid, p_code text, p_due timestamptz, at timestamptz) returns void
language plpgsql as $$
begin
  insert into app.branch (record, organisation, code, status, changes_at, created_at)
  values (r, p_recipient, p_code, 'takes-part', at, at)
  on conflict (record, organisation) do update set status = 'takes-part', changes_at = at;
  insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
    waiting_for, updated_at)
  select r, p_recipient, p_recipient, b.code, 'open', p_due, 'answer-referral', 1, 0, 'us', at
  from app.branch b where b.record = r and b.organisation = p_recipient
  on conflict (record, reader) do update set status = 'open', verb = excluded.verb, next_due = excluded.next_due,
    waiting_for = 'us', updated_at = at;
end $$;

revoke execute on function app.append(jsonb), sec.hold_members(uuid[]), sec.is_outdated(jsonb, uuid),
  sec.replace_findings(jsonb, uuid, uuid), sec.put_own_list(jsonb, uuid, uuid, timestamptz), sec.apply_shares(jsonb, uuid, uuid, timestamptz),
  sec.answer_share(uuid, uuid, uuid, text, timestamptz), sec.end_share(uuid, uuid, uuid, timestamptz),
  sec.leave_list(uuid, uuid, timestamptz), sec.put_on_list(uuid, uuid, text, timestamptz, timestamptz) from public;
grant execute on function app.append(jsonb) to amparo_app;
