-- Time changes findings. The clock renews the branches whose next change has come, those of closed cases as well: what
-- becomes critical with time brings its case back. It acts under its own name.
-- Runs as the owner only: nobody who is signed in may call these.

-- Offers that wait for the branch's organisation to answer, as the instants until when.
create function sec.awaited(p_record uuid, p_organisation uuid) returns jsonb
language sql stable set search_path = app, sec, pg_temp as $$
  select coalesce(jsonb_agg(sec.iso(h.answer_by) order by h.answer_by), '[]') from app.share h
  where h.record = p_record and h.recipient = p_organisation and h.state = 'offered' and h.ended_at is null
$$;

-- Whether an offer of the organisation waits for somebody else's answer.
create function sec.has_offered(p_record uuid, p_organisation uuid) returns text
language sql stable set search_path = app, pg_temp as $$
  select case when exists (select from app.share h where h.record = p_record and h.sender = p_organisation
    and h.state = 'offered' and h.ended_at is null) then 'yes' else 'no' end
$$;

-- Until when each disclosure that the organisation accepted may be read; null is without an end.
create function sec.accepted(p_record uuid, p_organisation uuid) returns jsonb
language sql stable set search_path = app, sec, pg_temp as $$
  select coalesce(jsonb_agg(sec.iso(h.until)), '[]') from app.share h
  where h.record = p_record and h.recipient = p_organisation and h.state = 'accepted' and h.ended_at is null
$$;

create function sec.branches_due(p_now timestamptz, p_limit int)
returns table (record uuid, organisation uuid, kind text, holder uuid)
language sql stable set search_path = app, sec, pg_temp as $$
  select b.record, b.organisation, o.kind, r.holder
  from app.branch b join app.record r on r.id = b.record join app.organisation o on o.id = b.organisation
  where b.changes_at <= p_now order by b.changes_at limit p_limit
$$;

-- All branches in the order of their keys, for rebuilding.
create function sec.branches_after(p_record uuid, p_organisation uuid, p_limit int)
returns table (record uuid, organisation uuid, kind text, holder uuid, status text)
language sql stable set search_path = app, sec, pg_temp as $$
  select b.record, b.organisation, o.kind, r.holder, b.status
  from app.branch b join app.record r on r.id = b.record join app.organisation o on o.id = b.organisation
  where (b.record, b.organisation) > (p_record, p_organisation) order by b.record, b.organisation limit p_limit
$$;

-- Replaces the typed rows of one branch by those that its journal gives, unless somebody wrote since.
create function sec.project_anew(doc jsonb) returns void
language plpgsql set search_path = app, fact, sec, pg_temp as $$
declare
  r uuid := (doc->>'record')::uuid;
  org uuid := (doc->>'organisation')::uuid;
begin
  perform from app.record x where x.id = r and x.position = (doc->>'position')::int for update;
  if not found then return; end if;
  perform fact.forget(r, org);
  perform fact.add(doc->'projections', r, org);
end $$;

-- Node facts of all branches, and the disclosures of one organisation as they stand at the same position.
create function sec.all_node_facts(p_record uuid, p_organisation uuid) returns jsonb
language sql stable set search_path = app, sec, pg_temp as $$
  select jsonb_build_object('position', r.position, 'awaited', sec.awaited(p_record, p_organisation),
    'accepted', sec.accepted(p_record, p_organisation), 'offered', sec.has_offered(p_record, p_organisation), 'entries',
    (select coalesce(jsonb_agg(jsonb_build_object('header', e.header, 'hash', e.hash, 'facts', e.facts,
      'position', e.position, 'organisation', e.organisation, 'receivedAt', sec.iso(e.received_at)) order by e.position), '[]')
    from app.entry e where e.record = p_record))
  from app.record r where r.id = p_record
$$;

-- Replaces findings and list rows of one branch, unless somebody wrote since they were computed. Nothing that somebody
-- wrote is touched.
create function sec.renew(doc jsonb) returns void
language plpgsql set search_path = app, audit, sec, pg_temp as $$
declare
  r uuid := (doc->>'record')::uuid;
  org uuid := (doc->>'organisation')::uuid;
  l jsonb := doc->'list';
begin
  perform from app.record x where x.id = r and x.position = (doc->>'position')::int for update;
  if not found then return; end if;
  perform sec.replace_findings(doc, r, org);
  update app.list x set status = l->>'status', next_due = coalesce((l->>'nextDue')::timestamptz, 'infinity'), verb = l->>'verb',
    open_actions = (l->>'open')::int, overdue_actions = (l->>'overdue')::int, waiting_for = l->>'waitingFor'
  where x.record = r and x.organisation = org;
  insert into audit.leaf (id, at, actor, organisation, action, record, detail)
  values ((doc->>'leaf')::uuid, (doc->>'at')::timestamptz, (doc->>'actor')::uuid, org, 'findings.renewed', r, '{}');
end $$;

-- What one organisation writes can change what is found over all branches: who takes part is looked at again.
create function sec.look_again(p_record uuid, p_at timestamptz) returns void
language sql set search_path = app, sec, pg_temp as $$
  update app.branch b set changes_at = p_at
  where b.record = p_record and b.status = 'takes-part'
    and (select count(*) from app.branch x where x.record = p_record) > 1
$$;

revoke execute on function sec.awaited(uuid, uuid), sec.accepted(uuid, uuid), sec.has_offered(uuid, uuid),
  sec.branches_due(timestamptz, int), sec.branches_after(uuid, uuid, int), sec.project_anew(jsonb), sec.all_node_facts(uuid, uuid),
  sec.renew(jsonb), sec.look_again(uuid, timestamptz) from public;
