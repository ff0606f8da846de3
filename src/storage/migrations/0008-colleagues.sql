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
declare s sec.session := sec.context(); come uuid[]; gone uuid[];
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

revoke execute on function sec.team(uuid), app.change_team(uuid, uuid[], uuid[], uuid, timestamptz) from public;
grant execute on function sec.team(uuid), app.change_team(uuid, uuid[], uuid[], uuid, timestamptz) to amparo_app;
