-- Time changes findings. The clock renews the branches whose next change has come; it acts under its own name.
-- Runs as the owner only: nobody who is signed in may call these.

create function sec.branches_due(p_now timestamptz, p_limit int) returns table (record uuid, organisation uuid, holder uuid)
language sql stable set search_path = app, pg_temp as $$
  select b.record, b.organisation, r.holder from app.branch b join app.record r on r.id = b.record
  where b.status = 'open' and b.changes_at <= p_now order by b.changes_at limit p_limit
$$;

create function sec.all_node_facts(p_record uuid) returns jsonb
language sql stable set search_path = app, sec, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('header', e.header, 'hash', e.hash, 'facts', e.facts,
    'position', e.position, 'organisation', e.organisation, 'receivedAt', sec.iso(e.received_at)) order by e.position), '[]')
  from app.entry e where e.record = p_record
$$;

-- Replaces findings and list rows of one branch. Nothing that somebody wrote is touched.
create function sec.renew(doc jsonb) returns void
language plpgsql set search_path = app, audit, sec, pg_temp as $$
declare
  r uuid := (doc->>'record')::uuid;
  org uuid := (doc->>'organisation')::uuid;
  l jsonb := doc->'list';
begin
  delete from app.finding f where f.record = r and f.organisation = org;
  insert into app.finding (record, organisation, safeguard, item, status, overdue, severity, due_at, changes_at)
  select r, org, f.safeguard, f.item, f.status, f.overdue, f.severity, f.due_at, f.changes_at
  from jsonb_to_recordset(doc->'findings') as f(safeguard text, item text, status text, overdue text, severity text,
    due_at timestamptz, changes_at timestamptz);
  update app.list x set next_due = coalesce((l->>'nextDue')::timestamptz, 'infinity'), verb = l->>'verb',
    open_actions = (l->>'open')::int, overdue_actions = (l->>'overdue')::int
  where x.record = r and x.organisation = org and x.verb is distinct from 'answer-referral';
  update app.branch b set changes_at = (l->>'changesAt')::timestamptz where b.record = r and b.organisation = org;
  insert into audit.leaf (id, at, actor, organisation, action, record, detail)
  values ((doc->>'leaf')::uuid, (doc->>'at')::timestamptz, (doc->>'actor')::uuid, org, 'findings.renewed', r, '{}');
end $$;

-- What one organisation writes can change what is found over all branches: the others are looked at again.
create function sec.look_again(p_record uuid, p_at timestamptz) returns void
language sql security definer set search_path = app, sec, pg_temp as $$
  update app.branch b set changes_at = p_at
  where b.record = p_record and (sec.context()).member is not null
    and (select count(*) from app.branch x where x.record = p_record) > 1
$$;

revoke execute on function sec.branches_due(timestamptz, int), sec.all_node_facts(uuid), sec.renew(jsonb),
  sec.look_again(uuid, timestamptz) from public;
grant execute on function sec.look_again(uuid, timestamptz) to amparo_app;
grant execute on function sec.branches_due(timestamptz, int), sec.all_node_facts(uuid), sec.renew(jsonb) to amparo_owner;
