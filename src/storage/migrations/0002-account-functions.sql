-- What happens before there is a session runs in functions: each checks its own right to act, writes its audit leaf
-- and is on the allow-list of definer functions that a test reads from the catalogue.

create function sec.fold_name(name text) returns text language sql immutable as $$
  select lower(regexp_replace(normalize(trim(name), NFKC), '\s+', ' ', 'g'))
$$;

-- Instants inside documents have the form that the program knows: milliseconds and Z.
create function sec.iso(at timestamptz) returns text language sql stable as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create function sec.day(at timestamptz) returns date language sql stable as $$ select (at at time zone 'UTC')::date $$;

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
    wrapped_by_passphrase, wrapped_by_recovery)
  values ((u->>'id')::uuid, sec.fold_name(u->>'displayName'), u->'kdf',
    sha256(convert_to(u->>'proof', 'utf8')), sha256(convert_to(u->>'recoveryProof', 'utf8')),
    u->'wrappedByPassphrase', u->'wrappedByRecovery');
  insert into app.device (id, member, organisation, certificate, created_at, last_used)
  values ((device->>'id')::uuid, (u->>'id')::uuid, organisation, device->'certificate', at, sec.day(at));
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

-- Somebody in charge lets a colleague in. Wraps that are there already stay. Who may read gets every epoch: one that
-- began while the wraps were made would stay closed to her.
create function sec.admit(a jsonb) returns text
language plpgsql security definer set search_path = app, keys, sec, pg_temp as $$
declare s sec.session := sec.context();
begin
  -- letting in and leaving go one after another; whoever left while this waited lets nobody in
  perform from app.organisation o where o.id = s.organisation for update;
  s := sec.context();
  if s.role is distinct from 'in-charge' then raise exception 'not in charge' using errcode = '42501'; end if;
  if a->'certificate'->>'may' = 'read' and exists (select from app.vault v where v.organisation = s.organisation
      and not exists (select from jsonb_array_elements(a->'vault') w where (w->>'epoch')::int = v.epoch)) then
    return 'vault-differs';
  end if;
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
  if (i.partner is not null) <> (doc ? 'organisation' and doc ? 'admission') then
    raise exception 'the invitation is of the other kind' using errcode = 'AM001';
  end if;
  if i.partner is null then
    org := i.organisation;
    perform sec.insert_member(doc->'user', org, i.role, doc->'device', at);
  else
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

-- How a passphrase becomes keys; null for a name that nobody has.
create function sec.kdf_of(name text) returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select c.kdf from sec.credential c where c.sign_in_name = sec.fold_name($1)
$$;

-- Checks a proof (256 bits that the device derives with Argon2id; it opens nothing). Only a function that is given the
-- proof opens a session or hands out wrapped keys: whoever can merely run statements cannot. Wrong tries slow the next
-- one down, up to a minute, and never lock out for good; names that nobody has behave alike. `wait` is in seconds. Who
-- has left is told so, for the right proof only.
create function sec.prove(p_name text, p_proof text, p_by text, p_leaf uuid, p_at timestamptz,
  out verdict text, out member uuid, out wait int)
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare
  tried bytea := sha256(convert_to(sec.fold_name(p_name), 'utf8'));
  given bytea := sha256(convert_to(p_proof, 'utf8'));
  t sec.sign_in_try;
  c sec.credential;
begin
  -- one try at a time for each name: tries at the same moment do not pass the slow-down together
  insert into sec.sign_in_try (name_hash, failures, last_failure) values (tried, 0, p_at) on conflict do nothing;
  select * into t from sec.sign_in_try x where x.name_hash = tried for update;
  wait := ceil(extract(epoch from t.last_failure + make_interval(secs => least(2 ^ (t.failures - 3), 60)) - p_at))::int;
  if t.failures >= 3 and wait > 0 then verdict := 'wait'; return; end if;
  wait := 0;
  select x.* into c from sec.credential x where x.sign_in_name = sec.fold_name(p_name);
  if given = (case p_by when 'passphrase' then c.proof_hash else c.recovery_hash end) then
    select m.id into member from app.member m where m.id = c.member and m.left_at is null;
    verdict := case when member is null then 'left' else 'proven' end;
    delete from sec.sign_in_try x where x.name_hash = tried;
    return;
  end if;
  verdict := 'wrong';
  update sec.sign_in_try x set failures = least(x.failures + 1, 1000), last_failure = p_at where x.name_hash = tried;
  delete from sec.sign_in_try x where x.last_failure < p_at - interval '1 day';
  perform sec.leaf(p_leaf, p_at, coalesce(c.member, '00000000-0000-4000-8000-000000000002'),
    (select m.organisation from app.member m where m.id = c.member), 'sign-in.failed', '{}');
end $$;

-- Hands a new device the private keys as the member's own device wrapped them.
create function sec.wrapped_keys(name text, proof text, by_what text, leaf uuid, at timestamptz) returns jsonb
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare p record;
begin
  select * into p from sec.prove(name, proof, by_what, leaf, at);
  return (select jsonb_build_object('verdict', p.verdict, 'wait', p.wait, 'member', m.id, 'publicKeys', m.public_keys,
      'wrapped', case by_what when 'passphrase' then c.wrapped_by_passphrase else c.wrapped_by_recovery end)
    from (select 1) one left join app.member m on m.id = p.member left join sec.credential c on c.member = m.id);
end $$;

create function sec.open_session(name text, proof text, h bytea, device uuid, new_device jsonb, leaf uuid,
  at timestamptz, expires timestamptz) returns jsonb
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare p record; m app.member;
begin
  select * into p from sec.prove(name, proof, 'passphrase', leaf, at);
  if p.verdict <> 'proven' then return jsonb_build_object('verdict', p.verdict, 'wait', p.wait); end if;
  -- who leaves at this moment is waited for
  select * into m from app.member x where x.id = p.member and x.left_at is null for share;
  if not found then return jsonb_build_object('verdict', 'left', 'wait', 0); end if;
  if new_device is not null then
    insert into app.device (id, member, organisation, certificate, created_at, last_used)
    values (device, m.id, m.organisation, new_device->'certificate', at, sec.day(at))
    on conflict (id) do nothing;
  end if;
  update app.device d set last_used = sec.day(at) where d.id = device and d.member = m.id;
  if not exists (select from app.device d where d.id = device and d.member = m.id and d.forgotten_at is null
      and (new_device is null or d.certificate->>'publicKey' = new_device->'certificate'->>'publicKey')) then
    return jsonb_build_object('verdict', 'device-unknown');
  end if;
  delete from sec.session s where s.member = m.id and s.expires_at <= now();
  insert into sec.session (h, member, organisation, role, reader, device, created_at, expires_at)
  values (h, m.id, m.organisation, m.role,
    case when m.role in ('in-charge', 'guest-recipient') then m.organisation else m.id end, device, at, expires);
  perform sec.leaf(leaf, at, m.id, m.organisation, 'sign-in', '{}');
  return jsonb_build_object('verdict', 'proven', 'member', m.id);
end $$;

create function sec.close_session(h bytea, leaf uuid, at timestamptz) returns void
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare s sec.session;
begin
  delete from sec.session x where x.h = close_session.h returning * into s;
  if found then perform sec.leaf(leaf, at, s.member, s.organisation, 'sign-out', '{}'); end if;
end $$;

-- With the recovery code: a new passphrase. Every session of the member ends.
create function sec.recover(name text, proof text, doc jsonb, leaf uuid, at timestamptz) returns jsonb
language plpgsql security definer set search_path = app, sec, pg_temp as $$
declare p record;
begin
  select * into p from sec.prove(name, proof, 'recovery-code', leaf, at);
  if p.verdict <> 'proven' then return jsonb_build_object('verdict', p.verdict, 'wait', p.wait); end if;
  update sec.credential c set kdf = doc->'kdf', proof_hash = sha256(convert_to(doc->>'proof', 'utf8')),
    wrapped_by_passphrase = doc->'wrappedByPassphrase' where c.member = p.member;
  delete from sec.session s where s.member = p.member;
  perform sec.leaf(leaf, at, p.member, (select m.organisation from app.member m where m.id = p.member),
    'passphrase.recovered', '{}');
  return jsonb_build_object('verdict', 'proven', 'member', p.member);
end $$;

create function sec.own_credential() returns jsonb
language sql stable security definer set search_path = app, sec, pg_temp as $$
  select jsonb_build_object('kdf', c.kdf, 'wrappedByPassphrase', c.wrapped_by_passphrase)
  from sec.credential c where c.member = (sec.context()).member
$$;

revoke execute on all functions in schema sec from public;
grant execute on function sec.iso(timestamptz), sec.context(), sec.me(), sec.organisation(), sec.reader(), sec.role(),
  sec.set_up_needed(), sec.set_up(jsonb, bytea, uuid, timestamptz), sec.view_invitation(bytea, timestamptz),
  sec.accept_invitation(jsonb, bytea, uuid, timestamptz), sec.kdf_of(text),
  sec.wrapped_keys(text, text, text, uuid, timestamptz),
  sec.open_session(text, text, bytea, uuid, jsonb, uuid, timestamptz, timestamptz),
  sec.admit(jsonb), sec.close_session(bytea, uuid, timestamptz),
  sec.recover(text, text, jsonb, uuid, timestamptz), sec.own_credential()
  to amparo_app;
