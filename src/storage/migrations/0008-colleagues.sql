-- Who works on a record, and who works here: each function checks its own right to act and writes its audit leaf.

-- Case workers on the record, for whoever reads it. Those in charge read everything and are not named.
create function sec.team(p_record uuid) returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select coalesce(jsonb_agg(m.id order by m.display_name), '[]') from app.list l join app.member m on m.id = l.reader
  where l.record = p_record and l.organisation = (sec.context()).organisation
    and exists (select from app.list own where own.record = p_record and own.reader = (sec.context()).reader)
$$;

-- Puts case workers on a record and takes others off. Their rows are those of the organisation, so that the case stands
-- on their lists at once as it stands on everybody's; whoever is taken off is served nothing of it any more.
create function app.change_team(p_record uuid, p_joins uuid[], p_leaves uuid[], p_leaf uuid, p_at timestamptz)
returns text language plpgsql security definer set search_path = app, audit, sec, pg_temp as $$
declare s sec.session := sec.hold_members('{}'); come uuid[]; gone uuid[];
begin
  -- one write at a time for each record: no row is copied while somebody changes it
  perform from app.record r where r.id = p_record for update;
  if coalesce(s.role, '') not in ('in-charge', 'case-worker')
    or not exists (select from app.list l where l.record = p_record and l.reader = s.reader) then
    return 'absent';
  end if;
  if exists (select from unnest(p_joins) as j(id) where not exists (select from app.member m
      where m.id = j.id and m.organisation = s.organisation and m.left_at is null and m.certificate is not null)) then
    return 'member-unknown';
  end if;
  if exists (select from app.member m where m.id = any(p_joins) and m.role <> 'case-worker') then
    return 'not-a-case-worker';
  end if;
  with deleted as (delete from app.list l where l.record = p_record and l.organisation = s.organisation
    and l.reader = any(p_leaves) and l.reader <> s.organisation returning l.reader)
  select coalesce(array_agg(reader), '{}') into gone from deleted;
  with inserted as (
    insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
      waiting_for, updated_at)
    select l.record, j.id, l.organisation, l.code, l.status, l.next_due, l.verb, l.open_actions, l.overdue_actions,
      l.waiting_for, p_at
    from app.list l, unnest(p_joins) as j(id) where l.record = p_record and l.reader = s.organisation
    on conflict (record, reader) do nothing returning reader)
  select coalesce(array_agg(reader), '{}') into come from inserted;
  insert into audit.leaf (id, at, actor, organisation, action, record, detail)
  values (p_leaf, p_at, s.member, s.organisation, 'record.team', p_record,
    jsonb_build_object('joined', to_jsonb(come), 'left', to_jsonb(gone)));
  return 'ok';
end $$;

-- ---------------------------------------------------------------- leaving
create function sec.newest_epoch(p_organisation uuid) returns int language sql stable set search_path = app, pg_temp as $$
  select max(v.epoch) from app.vault v where v.organisation = p_organisation
$$;

-- How many open cases a colleague works on, and of how many she is the only case worker; counting stops beyond 1,000.
create function sec.cases_of(p_member uuid) returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select jsonb_build_object('all', count(*), 'alone', count(*) filter (where not c.shared))
  from (select exists (select from app.list o where o.record = l.record and o.organisation = l.organisation
        and o.reader not in (l.reader, l.organisation)) as shared
    from app.list l where l.reader = p_member and l.status = 'open'
      and l.organisation = (sec.context()).organisation and (sec.context()).role = 'in-charge' limit 1001) c
$$;

-- Ends a membership: sessions, keys and lists of the member go, and a new epoch begins for exactly those who stay, in
-- one transaction. Somebody who could not read ends no epoch. The last one in charge stays.
create function sec.end_membership(doc jsonb, leaf uuid, at timestamptz) returns text
language plpgsql security definer set search_path = app, keys, audit, sec, pg_temp as $$
declare
  s sec.session := sec.context();
  heir uuid := (doc->>'handTo')::uuid;
  m app.member;
  handed int;
begin
  -- everybody who writes here, or to here, has done so or asks anew afterwards
  perform from app.organisation o where o.id = s.organisation for update;
  s := sec.context();
  if s.role is distinct from 'in-charge' or not exists (select from keys.root_wrap w where w.member = s.member) then
    return 'may-not';
  end if;
  select * into m from app.member x
  where x.id = (doc->>'member')::uuid and x.organisation = s.organisation and x.left_at is null;
  if not found then return 'member-unknown'; end if;
  if m.id = s.member and not exists (select from keys.root_wrap w where w.organisation = s.organisation
      and w.member <> m.id) then
    return 'last-in-charge';
  end if;
  if heir is not null and not exists (select from app.member x where x.id = heir and x.id <> m.id
      and x.organisation = s.organisation and x.left_at is null and x.certificate is not null) then
    return 'member-unknown';
  end if;
  if exists (select from app.member x where x.id = heir and x.role <> 'case-worker') then
    return 'not-a-case-worker';
  end if;
  if not sec.fits_who_stays(doc->'vault', m) then return 'vault-differs'; end if;

  insert into app.vault (organisation, epoch, certificate, created_at)
  select s.organisation, (v->>'epoch')::int, v, at from (select doc->'vault'->'certificate' as v) x where v is not null;
  insert into keys.vault_wrap (organisation, epoch, member, wrap)
  select s.organisation, (w->>'epoch')::int, (w->>'user')::uuid, w from jsonb_array_elements(doc->'vault'->'wraps') w;
  -- before her sessions go: one that is being opened is waited for, and goes with them
  update app.member x set left_at = at where x.id = m.id;
  handed := sec.hand_over(m.id, heir, s, leaf, at);
  delete from app.list l where l.reader = m.id;
  delete from keys.vault_wrap w where w.member = m.id;
  delete from keys.root_wrap w where w.member = m.id;
  delete from sec.session x where x.member = m.id;
  update app.invitation i set until = at where i.invited_by = m.id and i.used_at is null and i.until > at;
  perform sec.leaf(leaf, at, s.member, s.organisation, 'member.left', jsonb_build_object('member', m.id,
    'epoch', sec.newest_epoch(s.organisation), 'handedTo', heir, 'handed', handed));
  return 'ok';
end $$;

-- The next epoch, wrapped to everybody who may read and stays, each once; none where the one who leaves never read.
create function sec.fits_who_stays(vault jsonb, m app.member) returns boolean
language sql stable set search_path = app, sec, pg_temp as $$
  select case when m.certificate->>'may' is distinct from 'read' then vault is null
    else coalesce((vault->'certificate'->>'epoch')::int = sec.newest_epoch(m.organisation) + 1
      and (select array_agg(w->>'user' order by w->>'user') from jsonb_array_elements(vault->'wraps') w)
        = (select array_agg(x.id::text order by x.id::text) from app.member x where x.organisation = m.organisation and x.id <> m.id
          and x.left_at is null and x.certificate->>'may' = 'read'), false) end
$$;

-- Her cases go on another colleague's list as well, each with its leaf; without an heir they stay with those in charge.
-- The leaves' identifiers follow from that of the act, so that nothing is left to chance here.
create function sec.hand_over(p_from uuid, p_to uuid, s sec.session, leaf uuid, at timestamptz) returns int
language plpgsql set search_path = app, audit, sec, pg_temp as $$
declare handed int;
begin
  with inserted as (
    insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions,
      waiting_for, updated_at)
    select l.record, p_to, l.organisation, l.code, l.status, l.next_due, l.verb, l.open_actions, l.overdue_actions,
      l.waiting_for, at
    from app.list l where l.reader = p_from and p_to is not null
    on conflict (record, reader) do nothing returning record), told as (
    insert into audit.leaf (id, at, actor, organisation, action, record, detail)
    select md5(leaf::text || i.record::text)::uuid, at, s.member, s.organisation, 'record.team', i.record,
      jsonb_build_object('joined', jsonb_build_array(p_to), 'left', jsonb_build_array(p_from)) from inserted i)
  select count(*) into handed from inserted;
  return handed;
end $$;

-- ---------------------------------------------------------------- one's own devices
create function sec.own_devices() returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'since', sec.day(d.created_at), 'lastUsed', d.last_used,
      'isThis', case when d.id = (sec.context()).device then 'yes' else 'no' end,
      'signedIn', case when exists (select from sec.session s where s.device = d.id and s.expires_at > now())
        then 'yes' else 'no' end) order by d.last_used desc, d.created_at desc), '[]')
  from app.device d where d.member = (sec.context()).member and d.forgotten_at is null
$$;

-- Ends the sessions of a device of one's own and refuses its certificate from then on.
create function sec.forget_device(p_device uuid, leaf uuid, at timestamptz) returns text
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare s sec.session := sec.context();
begin
  update app.device d set forgotten_at = at where d.id = p_device and d.member = s.member and d.forgotten_at is null;
  if not found then return 'device-unknown'; end if;
  delete from sec.session x where x.device = p_device and x.member = s.member;
  perform sec.leaf(leaf, at, s.member, s.organisation, 'device.forgotten', jsonb_build_object('device', p_device));
  return 'ok';
end $$;

revoke execute on function sec.team(uuid), app.change_team(uuid, uuid[], uuid[], uuid, timestamptz),
  sec.newest_epoch(uuid), sec.cases_of(uuid), sec.end_membership(jsonb, uuid, timestamptz),
  sec.fits_who_stays(jsonb, app.member), sec.hand_over(uuid, uuid, sec.session, uuid, timestamptz),
  sec.own_devices(), sec.forget_device(uuid, uuid, timestamptz) from public;
grant execute on function sec.team(uuid), app.change_team(uuid, uuid[], uuid[], uuid, timestamptz),
  sec.cases_of(uuid), sec.end_membership(jsonb, uuid, timestamptz), sec.own_devices(),
  sec.forget_device(uuid, uuid, timestamptz) to amparo_app;
