-- What happens before there is a session runs in functions: each checks its own right to act, writes its audit leaf
-- and is on the allow-list of definer functions that a test reads from the catalogue.

create function sec.fold_name(name text) returns text language sql immutable as $$
  select lower(regexp_replace(normalize(trim(name), NFKC), '\s+', ' ', 'g'))
$$;

-- Instants inside documents have the form that the program knows: milliseconds and Z.
create function sec.iso(at timestamptz) returns text language sql stable as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create function sec.set_up_needed() returns text language sql stable security definer set search_path = app, pg_temp as $$
  select case when exists (select from app.organisation) then 'done' else 'needed' end
$$;

create function sec.insert_organisation(o jsonb, holds_cases boolean, at timestamptz) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into app.organisation (id, name, kind, country, holds_cases, root_key, created_at)
  values ((o->>'id')::uuid, o->>'name', o->>'kind', o->>'country', holds_cases, o->>'rootKey', at);
  insert into app.vault (organisation, epoch, certificate, created_at)
  values ((o->>'id')::uuid, (o->'vault'->>'epoch')::int, o->'vault', at);
end $$;

create function sec.insert_member(u jsonb, organisation uuid, role text, device jsonb, at timestamptz) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
begin
  insert into app.member (id, organisation, display_name, role, public_keys, created_at)
  values ((u->>'id')::uuid, organisation, u->>'displayName', role, u->'publicKeys', at);
  insert into sec.credential (member, sign_in_name, kdf, proof_hash, recovery_hash,
    wrapped_by_passphrase, wrapped_by_recovery, failures)
  values ((u->>'id')::uuid, sec.fold_name(u->>'displayName'), u->'kdf', u->>'proofHash', u->>'recoveryHash',
    u->'wrappedByPassphrase', u->'wrappedByRecovery', 0);
  insert into app.device (id, member, organisation, certificate, created_at)
  values ((device->>'id')::uuid, (u->>'id')::uuid, organisation, device->'certificate', at);
end $$;

create function sec.insert_admission(a jsonb, organisation uuid, by_member uuid) returns void
language plpgsql security definer set search_path = app, keys, pg_temp as $$
begin
  update app.member m set certificate = a->'certificate', admitted_by = by_member
  where m.id = (a->>'user')::uuid and m.organisation = insert_admission.organisation;
  insert into keys.vault_wrap (organisation, epoch, member, wrap)
  select insert_admission.organisation, (w->>'epoch')::int, (a->>'user')::uuid, w
  from jsonb_array_elements(a->'vault') w;
  if a ? 'root' then
    insert into keys.root_wrap (organisation, member, wrap)
    values (insert_admission.organisation, (a->>'user')::uuid, a->'root');
  end if;
end $$;

-- Somebody in charge lets a colleague in. Wraps that are there already stay.
create function sec.admit(a jsonb) returns text
language plpgsql security definer set search_path = app, keys, sec, pg_temp as $$
declare s sec.session := sec.context();
begin
  if s.role is distinct from 'in-charge' then raise exception 'not in charge' using errcode = '42501'; end if;
  update app.member m set certificate = a->'certificate', admitted_by = s.member
  where m.id = (a->>'user')::uuid and m.organisation = s.organisation and m.left_at is null;
  if not found then return 'member-unknown'; end if;
  insert into keys.vault_wrap (organisation, epoch, member, wrap)
  select s.organisation, (w->>'epoch')::int, (a->>'user')::uuid, w from jsonb_array_elements(a->'vault') w
  on conflict (member, epoch) do nothing;
  if a ? 'root' then
    insert into keys.root_wrap (organisation, member, wrap) values (s.organisation, (a->>'user')::uuid, a->'root')
    on conflict (member) do nothing;
  end if;
  return 'ok';
end $$;

create function sec.leaf(leaf uuid, at timestamptz, actor uuid, organisation uuid, action text, detail jsonb) returns void
language sql security definer set search_path = audit, pg_temp as $$
  insert into audit.leaf (id, at, actor, organisation, action, detail) values ($1, $2, $3, $4, $5, $6)
$$;

create function sec.set_up(doc jsonb, link_hash bytea, leaf uuid, at timestamptz) returns text
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare org uuid := (doc->'organisation'->>'id')::uuid; who uuid := (doc->'user'->>'id')::uuid;
begin
  lock table app.organisation in exclusive mode;
  if exists (select from app.organisation) then return 'already-set-up'; end if;
  update sec.set_up_link l set used_at = at where l.link_hash = set_up.link_hash and l.used_at is null;
  if not found then return 'link-unknown'; end if;
  perform sec.insert_organisation(doc->'organisation', true, at);
  perform sec.insert_member(doc->'user', org, 'in-charge', doc->'device', at);
  perform sec.insert_admission(doc->'admission', org, who);
  perform sec.leaf(leaf, at, who, org, 'organisation.set-up', '{}');
  return 'ok';
end $$;

create function sec.view_invitation(link_hash bytea, at timestamptz) returns jsonb
language sql stable security definer set search_path = app, pg_temp as $$
  select jsonb_build_object('role', i.role, 'invitedBy', m.display_name, 'until', sec.iso(i.until),
      'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'country', o.country,
        'rootKey', o.root_key, 'isOwn', false, 'vault',
        (select v.certificate from app.vault v where v.organisation = o.id order by v.epoch desc limit 1)))
    || case when i.partner is null then '{}' else jsonb_build_object('partner', i.partner) end
  from app.invitation i
  join app.member m on m.id = i.invited_by
  join app.organisation o on o.id = i.organisation
  where i.link_hash = $1 and i.used_at is null and i.until > $2
$$;

create function sec.accept_invitation(doc jsonb, link_hash bytea, leaf uuid, at timestamptz) returns text
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare i app.invitation; org uuid; who uuid := (doc->'user'->>'id')::uuid;
begin
  update app.invitation v set used_at = at
  where v.link_hash = accept_invitation.link_hash and v.used_at is null and v.until > at returning * into i;
  if not found then return 'link-unknown'; end if;
  if i.partner is null then
    org := i.organisation;
    perform sec.insert_member(doc->'user', org, i.role, doc->'device', at);
  else
    if not doc ? 'organisation' then raise exception 'partner without keys' using errcode = 'AM001'; end if;
    org := (doc->'organisation'->>'id')::uuid;
    perform sec.insert_organisation(
      doc->'organisation' || jsonb_build_object('name', i.partner->>'name', 'kind', i.partner->>'kind'),
      i.role <> 'guest-recipient', at);
    perform sec.insert_member(doc->'user', org, case i.role when 'guest-recipient' then i.role else 'in-charge' end,
      doc->'device', at);
    perform sec.insert_admission(doc->'admission', org, who);
  end if;
  perform sec.leaf(leaf, at, who, org, 'invitation.accepted', jsonb_build_object('invitation', i.id));
  return 'ok';
end $$;

create function sec.sign_in_facts(name text) returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select jsonb_build_object('member', c.member, 'organisation', m.organisation, 'role', m.role,
    'kdf', c.kdf, 'publicKeys', m.public_keys,
    'wrappedByPassphrase', c.wrapped_by_passphrase, 'proofHash', c.proof_hash, 'recoveryHash', c.recovery_hash,
    'wrappedByRecovery', c.wrapped_by_recovery, 'failures', c.failures, 'lastFailure', sec.iso(c.last_failure))
  from sec.credential c join app.member m on m.id = c.member
  where c.sign_in_name = sec.fold_name($1) and m.left_at is null
$$;

create function sec.note_failure(who uuid, leaf uuid, at timestamptz) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
begin
  update sec.credential set failures = failures + 1, last_failure = at where member = who;
  perform sec.leaf(leaf, at, who, (select organisation from app.member where id = who), 'sign-in.failed', '{}');
end $$;

create function sec.open_session(who uuid, h bytea, device uuid, new_device jsonb, leaf uuid, at timestamptz,
  expires timestamptz) returns text
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare m app.member;
begin
  select * into m from app.member where id = who and left_at is null;
  if not found then return 'member-unknown'; end if;
  if new_device is not null then
    insert into app.device (id, member, organisation, certificate, created_at)
    values (device, who, m.organisation, new_device->'certificate', at)
    on conflict (id) do nothing;
  end if;
  if not exists (select from app.device d where d.id = device and d.member = who) then return 'device-unknown'; end if;
  update sec.credential set failures = 0, last_failure = null where member = who;
  delete from sec.session s where s.member = who and s.expires_at <= now();
  insert into sec.session (h, member, organisation, role, reader, device, created_at, expires_at)
  values (h, who, m.organisation, m.role,
    case when m.role in ('in-charge', 'guest-recipient') then m.organisation else who end, device, at, expires);
  perform sec.leaf(leaf, at, who, m.organisation, 'sign-in', '{}');
  return 'ok';
end $$;

create function sec.close_session(h bytea, leaf uuid, at timestamptz) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare s sec.session;
begin
  delete from sec.session x where x.h = close_session.h returning * into s;
  if found then perform sec.leaf(leaf, at, s.member, s.organisation, 'sign-out', '{}'); end if;
end $$;

create function sec.recover(who uuid, doc jsonb, leaf uuid, at timestamptz) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
begin
  update sec.credential set kdf = doc->'kdf', proof_hash = doc->>'proofHash',
    wrapped_by_passphrase = doc->'wrappedByPassphrase', failures = 0, last_failure = null where member = who;
  delete from sec.session where member = who;
  perform sec.leaf(leaf, at, who, (select organisation from app.member where id = who), 'passphrase.recovered', '{}');
end $$;

create function sec.own_credential() returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select jsonb_build_object('kdf', c.kdf, 'wrappedByPassphrase', c.wrapped_by_passphrase)
  from sec.credential c where c.member = (sec.context()).member
$$;

revoke execute on all functions in schema sec from public;
grant execute on function sec.iso(timestamptz), sec.context(), sec.me(), sec.organisation(), sec.reader(), sec.role(), sec.set_up_needed(),
  sec.set_up(jsonb, bytea, uuid, timestamptz), sec.view_invitation(bytea, timestamptz),
  sec.accept_invitation(jsonb, bytea, uuid, timestamptz), sec.sign_in_facts(text),
  sec.note_failure(uuid, uuid, timestamptz),
  sec.open_session(uuid, bytea, uuid, jsonb, uuid, timestamptz, timestamptz),
  sec.admit(jsonb), sec.close_session(bytea, uuid, timestamptz), sec.recover(uuid, jsonb, uuid, timestamptz), sec.own_credential()
  to amparo_app;
grant execute on function sec.insert_organisation(jsonb, boolean, timestamptz), sec.insert_admission(jsonb, uuid, uuid),
  sec.insert_member(jsonb, uuid, text, jsonb, timestamptz), sec.leaf(uuid, timestamptz, uuid, uuid, text, jsonb),
  sec.fold_name(text), sec.iso(timestamptz) to amparo_owner;
