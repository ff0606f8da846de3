-- Made from law/facts by src/storage/projection-tables.ts. Typed tables of node facts, keyed (record, organisation, item).
-- The application writes them through app.append and reads none; who counts reads the views of schema stats.

create table fact.person (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_sex text,
  f_citizenships text[],
  f_foreign text,
  f_age_years numeric,
  f_age_at_from timestamptz,
  f_age_at_to timestamptz,
  f_minor_until_from timestamptz,
  f_minor_until_to timestamptz,
  f_possible_child text,
  f_accompaniment text,
  f_placed_with text,
  f_child_protection_notified_at_from timestamptz,
  f_child_protection_notified_at_to timestamptz,
  f_guardian_appointed_at_from timestamptz,
  f_guardian_appointed_at_to timestamptz,
  f_views_heard_at_from timestamptz,
  f_views_heard_at_to timestamptz,
  f_information_given text,
  f_best_interests_primary text,
  f_safe_to_speak text,
  f_who_is_present text[],
  f_languages text[],
  f_interpreter_needed text,
  f_interpreter_sex_preferred text,
  f_interpreter_relation text,
  f_adjustment_needed text[],
  f_recording_basis text,
  f_possible_victim text,
  f_victim_status text,
  f_status_imposed text,
  f_objects_to_process text,
  f_presumption_recorded_at_from timestamptz,
  f_presumption_recorded_at_to timestamptz,
  f_held_as text,
  f_vulnerable text,
  f_caregiver text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.person enable row level security;
alter table fact.person force row level security;
create policy owner on fact.person to amparo_owner using (true) with check (true);

create table fact.consent (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_scope text,
  f_recipient uuid,
  f_service text,
  f_state text,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_until_from timestamptz,
  f_until_to timestamptz,
  f_given_by text,
  f_explained text,
  f_language text,
  f_capacity_doubt text,
  f_what text[],
  primary key (k_record, k_organisation, k_item)
);
alter table fact.consent enable row level security;
alter table fact.consent force row level security;
create policy owner on fact.consent to amparo_owner using (true) with check (true);

create table fact.danger (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_ongoing text,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_protective_step text[],
  f_protective_step_at_from timestamptz,
  f_protective_step_at_to timestamptz,
  f_agreed text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.danger enable row level security;
alter table fact.danger force row level security;
create policy owner on fact.danger to amparo_owner using (true) with check (true);

create table fact.screening (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_qualified text,
  f_private text,
  f_prior_statements_checked text,
  f_indicators text,
  f_signs text[],
  f_act_indicated text,
  f_means_indicated text,
  f_purpose_indicated text,
  f_outcome text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.screening enable row level security;
alter table fact.screening force row level security;
create policy owner on fact.screening to amparo_owner using (true) with check (true);

create table fact.exploitation (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_acts text[],
  f_means text[],
  f_form text,
  f_sector text,
  f_country text,
  f_area text,
  f_from_from timestamptz,
  f_from_to timestamptz,
  f_to_from timestamptz,
  f_to_to timestamptz,
  f_recruitment text[],
  f_age_at_start numeric,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.exploitation enable row level security;
alter table fact.exploitation force row level security;
create policy owner on fact.exploitation to amparo_owner using (true) with check (true);

create table fact.journey (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_kind text,
  f_origin text,
  f_destination text,
  f_intended_destination text,
  f_transit text[],
  f_transport text[],
  f_from_from timestamptz,
  f_from_to timestamptz,
  f_to_from timestamptz,
  f_to_to timestamptz,
  f_abuses text[],
  primary key (k_record, k_organisation, k_item)
);
alter table fact.journey enable row level security;
alter table fact.journey force row level security;
create policy owner on fact.journey to amparo_owner using (true) with check (true);

create table fact.event (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_kind text,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_country text,
  f_area text,
  f_agency uuid,
  f_people_detained text,
  f_belongings_left text,
  f_children_left text,
  f_remedy_offered_at_from timestamptz,
  f_remedy_offered_at_to timestamptz,
  f_publicity text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.event enable row level security;
alter table fact.event force row level security;
create policy owner on fact.event to amparo_owner using (true) with check (true);

create table fact.custody (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_kind text,
  f_started_at_from timestamptz,
  f_started_at_to timestamptz,
  f_ended_at_from timestamptz,
  f_ended_at_to timestamptz,
  f_can_leave text,
  f_reasons_given_at_from timestamptz,
  f_reasons_given_at_to timestamptz,
  f_judge_seen_at_from timestamptz,
  f_judge_seen_at_to timestamptz,
  f_last_review_at_from timestamptz,
  f_last_review_at_to timestamptz,
  f_family_separated text,
  f_with_unrelated_adults text,
  f_separation_reason_recorded text,
  f_legal_basis text,
  f_necessary text,
  f_least_restrictive text,
  f_unconnected_offence text,
  f_limit_exceptional text,
  f_limit_until_from timestamptz,
  f_limit_until_to timestamptz,
  f_consular_right_told_at_from timestamptz,
  f_consular_right_told_at_to timestamptz,
  f_consular_contact_requested text,
  f_consular_request_written text,
  f_consulate_contacted text,
  f_mandatory_consular_notice text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.custody enable row level security;
alter table fact.custody force row level security;
create policy owner on fact.custody to amparo_owner using (true) with check (true);

create table fact.charge (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_offence text[],
  f_basis text,
  f_stage text,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_ended_at_from timestamptz,
  f_ended_at_to timestamptz,
  f_link_to_trafficking text,
  f_unconnected_shown text,
  f_custody_checked text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.charge enable row level security;
alter table fact.charge force row level security;
create policy owner on fact.charge to amparo_owner using (true) with check (true);

create table fact.protection (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_asylum_info_given_at_from timestamptz,
  f_asylum_info_given_at_to timestamptz,
  f_asylum_info_by text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.protection enable row level security;
alter table fact.protection force row level security;
create policy owner on fact.protection to amparo_owner using (true) with check (true);

create table fact.return (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_planned text,
  f_kind text,
  f_planned_for_from timestamptz,
  f_planned_for_to timestamptz,
  f_to_country text,
  f_asked_by_person text,
  f_voluntary text,
  f_individual_assessment text,
  f_collective text,
  f_risk_assessed_at_from timestamptz,
  f_risk_assessed_at_to timestamptz,
  f_best_interests_determined text,
  f_held_since_from timestamptz,
  f_held_since_to timestamptz,
  f_carried_out_at_from timestamptz,
  f_carried_out_at_to timestamptz,
  f_privacy_plan text,
  f_cancelled_at_from timestamptz,
  f_cancelled_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.return enable row level security;
alter table fact.return force row level security;
create policy owner on fact.return to amparo_owner using (true) with check (true);

create table fact.need (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_service text,
  f_wanted_first text,
  f_urgency text,
  f_at_from timestamptz,
  f_at_to timestamptz,
  f_met_at_from timestamptz,
  f_met_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.need enable row level security;
alter table fact.need force row level security;
create policy owner on fact.need to amparo_owner using (true) with check (true);

create table fact.service (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_service text,
  f_provider uuid,
  f_started_at_from timestamptz,
  f_started_at_to timestamptz,
  f_ended_at_from timestamptz,
  f_ended_at_to timestamptz,
  f_conditional_on text[],
  f_consent text,
  f_started_against_will text,
  f_public_health_limit text,
  f_refused text,
  f_refusal_reason text,
  f_stopped_at_from timestamptz,
  f_stopped_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.service enable row level security;
alter table fact.service force row level security;
create policy owner on fact.service to amparo_owner using (true) with check (true);

create table fact.referral (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_need uuid,
  f_service text,
  f_to uuid,
  f_offered_at_from timestamptz,
  f_offered_at_to timestamptz,
  f_made_at_from timestamptz,
  f_made_at_to timestamptz,
  f_informed_refusal text,
  f_disclosure uuid,
  f_ended_at_from timestamptz,
  f_ended_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.referral enable row level security;
alter table fact.referral force row level security;
create policy owner on fact.referral to amparo_owner using (true) with check (true);

create table fact.disclosure (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_to uuid,
  f_until_from timestamptz,
  f_until_to timestamptz,
  f_state text,
  f_decline_reason text,
  f_basis text,
  f_for text,
  f_sections text[],
  f_at_from timestamptz,
  f_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.disclosure enable row level security;
alter table fact.disclosure force row level security;
create policy owner on fact.disclosure to amparo_owner using (true) with check (true);

create table fact.proceeding (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_role text,
  f_hearing_at_from timestamptz,
  f_hearing_at_to timestamptz,
  f_interpreter_needed text,
  f_interpreter_provided text,
  f_charge_in_own_language text,
  f_adjustment_missing text,
  f_disability_adjusted text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.proceeding enable row level security;
alter table fact.proceeding force row level security;
create policy owner on fact.proceeding to amparo_owner using (true) with check (true);

create table fact.task (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_due_at_from timestamptz,
  f_due_at_to timestamptz,
  f_step text,
  f_state text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.task enable row level security;
alter table fact.task force row level security;
create policy owner on fact.task to amparo_owner using (true) with check (true);

create table fact.note (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_at_from timestamptz,
  f_at_to timestamptz,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.note enable row level security;
alter table fact.note force row level security;
create policy owner on fact.note to amparo_owner using (true) with check (true);

create table fact.record (
  k_record uuid not null,
  k_organisation uuid not null,
  k_item uuid not null,
  k_received_at timestamptz not null,
  f_state text,
  f_closed_at_from timestamptz,
  f_closed_at_to timestamptz,
  f_closure_reason text,
  primary key (k_record, k_organisation, k_item)
);
alter table fact.record enable row level security;
alter table fact.record force row level security;
create policy owner on fact.record to amparo_owner using (true) with check (true);

-- Record and organisation come from the caller's function, never from the rows.
create function fact.add(p jsonb, p_record uuid, p_organisation uuid) returns void language plpgsql as $$
declare k jsonb := jsonb_build_object('k_record', p_record, 'k_organisation', p_organisation);
begin
  if p ? 'person' then
    insert into fact.person select x.* from jsonb_array_elements(p->'person') r,
      jsonb_populate_record(null::fact.person, r || k) x;
  end if;
  if p ? 'consent' then
    insert into fact.consent select x.* from jsonb_array_elements(p->'consent') r,
      jsonb_populate_record(null::fact.consent, r || k) x;
  end if;
  if p ? 'danger' then
    insert into fact.danger select x.* from jsonb_array_elements(p->'danger') r,
      jsonb_populate_record(null::fact.danger, r || k) x;
  end if;
  if p ? 'screening' then
    insert into fact.screening select x.* from jsonb_array_elements(p->'screening') r,
      jsonb_populate_record(null::fact.screening, r || k) x;
  end if;
  if p ? 'exploitation' then
    insert into fact.exploitation select x.* from jsonb_array_elements(p->'exploitation') r,
      jsonb_populate_record(null::fact.exploitation, r || k) x;
  end if;
  if p ? 'journey' then
    insert into fact.journey select x.* from jsonb_array_elements(p->'journey') r,
      jsonb_populate_record(null::fact.journey, r || k) x;
  end if;
  if p ? 'event' then
    insert into fact.event select x.* from jsonb_array_elements(p->'event') r,
      jsonb_populate_record(null::fact.event, r || k) x;
  end if;
  if p ? 'custody' then
    insert into fact.custody select x.* from jsonb_array_elements(p->'custody') r,
      jsonb_populate_record(null::fact.custody, r || k) x;
  end if;
  if p ? 'charge' then
    insert into fact.charge select x.* from jsonb_array_elements(p->'charge') r,
      jsonb_populate_record(null::fact.charge, r || k) x;
  end if;
  if p ? 'protection' then
    insert into fact.protection select x.* from jsonb_array_elements(p->'protection') r,
      jsonb_populate_record(null::fact.protection, r || k) x;
  end if;
  if p ? 'return' then
    insert into fact.return select x.* from jsonb_array_elements(p->'return') r,
      jsonb_populate_record(null::fact.return, r || k) x;
  end if;
  if p ? 'need' then
    insert into fact.need select x.* from jsonb_array_elements(p->'need') r,
      jsonb_populate_record(null::fact.need, r || k) x;
  end if;
  if p ? 'service' then
    insert into fact.service select x.* from jsonb_array_elements(p->'service') r,
      jsonb_populate_record(null::fact.service, r || k) x;
  end if;
  if p ? 'referral' then
    insert into fact.referral select x.* from jsonb_array_elements(p->'referral') r,
      jsonb_populate_record(null::fact.referral, r || k) x;
  end if;
  if p ? 'disclosure' then
    insert into fact.disclosure select x.* from jsonb_array_elements(p->'disclosure') r,
      jsonb_populate_record(null::fact.disclosure, r || k) x;
  end if;
  if p ? 'proceeding' then
    insert into fact.proceeding select x.* from jsonb_array_elements(p->'proceeding') r,
      jsonb_populate_record(null::fact.proceeding, r || k) x;
  end if;
  if p ? 'task' then
    insert into fact.task select x.* from jsonb_array_elements(p->'task') r,
      jsonb_populate_record(null::fact.task, r || k) x;
  end if;
  if p ? 'note' then
    insert into fact.note select x.* from jsonb_array_elements(p->'note') r,
      jsonb_populate_record(null::fact.note, r || k) x;
  end if;
  if p ? 'record' then
    insert into fact.record select x.* from jsonb_array_elements(p->'record') r,
      jsonb_populate_record(null::fact.record, r || k) x;
  end if;
end $$;

create function fact.clear(p jsonb, p_record uuid, p_organisation uuid) returns void language plpgsql as $$
begin
  if p ? 'person' then
    delete from fact.person t using jsonb_array_elements(p->'person') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'consent' then
    delete from fact.consent t using jsonb_array_elements(p->'consent') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'danger' then
    delete from fact.danger t using jsonb_array_elements(p->'danger') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'screening' then
    delete from fact.screening t using jsonb_array_elements(p->'screening') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'exploitation' then
    delete from fact.exploitation t using jsonb_array_elements(p->'exploitation') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'journey' then
    delete from fact.journey t using jsonb_array_elements(p->'journey') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'event' then
    delete from fact.event t using jsonb_array_elements(p->'event') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'custody' then
    delete from fact.custody t using jsonb_array_elements(p->'custody') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'charge' then
    delete from fact.charge t using jsonb_array_elements(p->'charge') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'protection' then
    delete from fact.protection t using jsonb_array_elements(p->'protection') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'return' then
    delete from fact.return t using jsonb_array_elements(p->'return') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'need' then
    delete from fact.need t using jsonb_array_elements(p->'need') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'service' then
    delete from fact.service t using jsonb_array_elements(p->'service') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'referral' then
    delete from fact.referral t using jsonb_array_elements(p->'referral') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'disclosure' then
    delete from fact.disclosure t using jsonb_array_elements(p->'disclosure') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'proceeding' then
    delete from fact.proceeding t using jsonb_array_elements(p->'proceeding') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'task' then
    delete from fact.task t using jsonb_array_elements(p->'task') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'note' then
    delete from fact.note t using jsonb_array_elements(p->'note') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
  if p ? 'record' then
    delete from fact.record t using jsonb_array_elements(p->'record') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;
end $$;

create function fact.forget(p_record uuid, p_organisation uuid) returns void language plpgsql as $$
begin
  delete from fact.person t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.consent t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.danger t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.screening t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.exploitation t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.journey t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.event t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.custody t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.charge t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.protection t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.return t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.need t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.service t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.referral t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.disclosure t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.proceeding t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.task t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.note t where t.k_record = p_record and t.k_organisation = p_organisation;
  delete from fact.record t where t.k_record = p_record and t.k_organisation = p_organisation;
end $$;

revoke execute on function fact.add(jsonb, uuid, uuid), fact.clear(jsonb, uuid, uuid), fact.forget(uuid, uuid) from public;
create schema stats;
grant usage on schema stats to amparo_stats;

create view stats.person with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_sex as v_sex,
  t.f_citizenships as v_citizenships,
  t.f_foreign as v_foreign,
  t.f_age_years as v_age_years,
  date_trunc(c.unit, t.f_age_at_from, 'UTC') as v_age_at_from,
  date_trunc(c.unit, t.f_age_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_age_at_to,
  date_trunc(c.unit, t.f_minor_until_from, 'UTC') as v_minor_until_from,
  date_trunc(c.unit, t.f_minor_until_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_minor_until_to,
  t.f_possible_child as v_possible_child,
  t.f_accompaniment as v_accompaniment,
  t.f_placed_with as v_placed_with,
  date_trunc(c.unit, t.f_child_protection_notified_at_from, 'UTC') as v_child_protection_notified_at_from,
  date_trunc(c.unit, t.f_child_protection_notified_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_child_protection_notified_at_to,
  date_trunc(c.unit, t.f_guardian_appointed_at_from, 'UTC') as v_guardian_appointed_at_from,
  date_trunc(c.unit, t.f_guardian_appointed_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_guardian_appointed_at_to,
  date_trunc(c.unit, t.f_views_heard_at_from, 'UTC') as v_views_heard_at_from,
  date_trunc(c.unit, t.f_views_heard_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_views_heard_at_to,
  t.f_information_given as v_information_given,
  t.f_best_interests_primary as v_best_interests_primary,
  t.f_safe_to_speak as v_safe_to_speak,
  t.f_who_is_present as v_who_is_present,
  t.f_languages as v_languages,
  t.f_interpreter_needed as v_interpreter_needed,
  t.f_interpreter_sex_preferred as v_interpreter_sex_preferred,
  t.f_interpreter_relation as v_interpreter_relation,
  t.f_adjustment_needed as v_adjustment_needed,
  t.f_recording_basis as v_recording_basis,
  t.f_possible_victim as v_possible_victim,
  t.f_victim_status as v_victim_status,
  t.f_status_imposed as v_status_imposed,
  t.f_objects_to_process as v_objects_to_process,
  date_trunc(c.unit, t.f_presumption_recorded_at_from, 'UTC') as v_presumption_recorded_at_from,
  date_trunc(c.unit, t.f_presumption_recorded_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_presumption_recorded_at_to,
  t.f_held_as as v_held_as,
  t.f_vulnerable as v_vulnerable,
  t.f_caregiver as v_caregiver
from fact.person t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.person to amparo_stats;

create view stats.consent with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_scope as v_scope,
  t.f_recipient as v_recipient,
  t.f_service as v_service,
  t.f_state as v_state,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  date_trunc(c.unit, t.f_until_from, 'UTC') as v_until_from,
  date_trunc(c.unit, t.f_until_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_until_to,
  t.f_given_by as v_given_by,
  t.f_explained as v_explained,
  t.f_language as v_language,
  t.f_capacity_doubt as v_capacity_doubt,
  t.f_what as v_what
from fact.consent t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.consent to amparo_stats;

create view stats.danger with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_ongoing as v_ongoing,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  t.f_protective_step as v_protective_step,
  date_trunc(c.unit, t.f_protective_step_at_from, 'UTC') as v_protective_step_at_from,
  date_trunc(c.unit, t.f_protective_step_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_protective_step_at_to,
  t.f_agreed as v_agreed
from fact.danger t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.danger to amparo_stats;

create view stats.screening with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  t.f_qualified as v_qualified,
  t.f_private as v_private,
  t.f_prior_statements_checked as v_prior_statements_checked,
  t.f_indicators as v_indicators,
  t.f_signs as v_signs,
  t.f_act_indicated as v_act_indicated,
  t.f_means_indicated as v_means_indicated,
  t.f_purpose_indicated as v_purpose_indicated,
  t.f_outcome as v_outcome
from fact.screening t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.screening to amparo_stats;

create view stats.exploitation with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_acts as v_acts,
  t.f_means as v_means,
  t.f_form as v_form,
  t.f_sector as v_sector,
  t.f_country as v_country,
  t.f_area as v_area,
  date_trunc(c.unit, t.f_from_from, 'UTC') as v_from_from,
  date_trunc(c.unit, t.f_from_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_from_to,
  date_trunc(c.unit, t.f_to_from, 'UTC') as v_to_from,
  date_trunc(c.unit, t.f_to_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_to_to,
  t.f_recruitment as v_recruitment,
  t.f_age_at_start as v_age_at_start
from fact.exploitation t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.exploitation to amparo_stats;

create view stats.journey with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_kind as v_kind,
  t.f_origin as v_origin,
  t.f_destination as v_destination,
  t.f_intended_destination as v_intended_destination,
  t.f_transit as v_transit,
  t.f_transport as v_transport,
  date_trunc(c.unit, t.f_from_from, 'UTC') as v_from_from,
  date_trunc(c.unit, t.f_from_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_from_to,
  date_trunc(c.unit, t.f_to_from, 'UTC') as v_to_from,
  date_trunc(c.unit, t.f_to_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_to_to,
  t.f_abuses as v_abuses
from fact.journey t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.journey to amparo_stats;

create view stats.event with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_kind as v_kind,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  t.f_country as v_country,
  t.f_area as v_area,
  t.f_agency as v_agency,
  t.f_people_detained as v_people_detained,
  t.f_belongings_left as v_belongings_left,
  t.f_children_left as v_children_left,
  date_trunc(c.unit, t.f_remedy_offered_at_from, 'UTC') as v_remedy_offered_at_from,
  date_trunc(c.unit, t.f_remedy_offered_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_remedy_offered_at_to,
  t.f_publicity as v_publicity
from fact.event t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.event to amparo_stats;

create view stats.custody with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_kind as v_kind,
  date_trunc(c.unit, t.f_started_at_from, 'UTC') as v_started_at_from,
  date_trunc(c.unit, t.f_started_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_started_at_to,
  date_trunc(c.unit, t.f_ended_at_from, 'UTC') as v_ended_at_from,
  date_trunc(c.unit, t.f_ended_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_ended_at_to,
  t.f_can_leave as v_can_leave,
  date_trunc(c.unit, t.f_reasons_given_at_from, 'UTC') as v_reasons_given_at_from,
  date_trunc(c.unit, t.f_reasons_given_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_reasons_given_at_to,
  date_trunc(c.unit, t.f_judge_seen_at_from, 'UTC') as v_judge_seen_at_from,
  date_trunc(c.unit, t.f_judge_seen_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_judge_seen_at_to,
  date_trunc(c.unit, t.f_last_review_at_from, 'UTC') as v_last_review_at_from,
  date_trunc(c.unit, t.f_last_review_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_last_review_at_to,
  t.f_family_separated as v_family_separated,
  t.f_with_unrelated_adults as v_with_unrelated_adults,
  t.f_separation_reason_recorded as v_separation_reason_recorded,
  t.f_legal_basis as v_legal_basis,
  t.f_necessary as v_necessary,
  t.f_least_restrictive as v_least_restrictive,
  t.f_unconnected_offence as v_unconnected_offence,
  t.f_limit_exceptional as v_limit_exceptional,
  date_trunc(c.unit, t.f_limit_until_from, 'UTC') as v_limit_until_from,
  date_trunc(c.unit, t.f_limit_until_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_limit_until_to,
  date_trunc(c.unit, t.f_consular_right_told_at_from, 'UTC') as v_consular_right_told_at_from,
  date_trunc(c.unit, t.f_consular_right_told_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_consular_right_told_at_to,
  t.f_consular_contact_requested as v_consular_contact_requested,
  t.f_consular_request_written as v_consular_request_written,
  t.f_consulate_contacted as v_consulate_contacted,
  t.f_mandatory_consular_notice as v_mandatory_consular_notice
from fact.custody t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.custody to amparo_stats;

create view stats.charge with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_offence as v_offence,
  t.f_basis as v_basis,
  t.f_stage as v_stage,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  date_trunc(c.unit, t.f_ended_at_from, 'UTC') as v_ended_at_from,
  date_trunc(c.unit, t.f_ended_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_ended_at_to,
  t.f_link_to_trafficking as v_link_to_trafficking,
  t.f_unconnected_shown as v_unconnected_shown,
  t.f_custody_checked as v_custody_checked
from fact.charge t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.charge to amparo_stats;

create view stats.protection with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  date_trunc(c.unit, t.f_asylum_info_given_at_from, 'UTC') as v_asylum_info_given_at_from,
  date_trunc(c.unit, t.f_asylum_info_given_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_asylum_info_given_at_to,
  t.f_asylum_info_by as v_asylum_info_by
from fact.protection t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.protection to amparo_stats;

create view stats.return with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_planned as v_planned,
  t.f_kind as v_kind,
  date_trunc(c.unit, t.f_planned_for_from, 'UTC') as v_planned_for_from,
  date_trunc(c.unit, t.f_planned_for_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_planned_for_to,
  t.f_to_country as v_to_country,
  t.f_asked_by_person as v_asked_by_person,
  t.f_voluntary as v_voluntary,
  t.f_individual_assessment as v_individual_assessment,
  t.f_collective as v_collective,
  date_trunc(c.unit, t.f_risk_assessed_at_from, 'UTC') as v_risk_assessed_at_from,
  date_trunc(c.unit, t.f_risk_assessed_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_risk_assessed_at_to,
  t.f_best_interests_determined as v_best_interests_determined,
  date_trunc(c.unit, t.f_held_since_from, 'UTC') as v_held_since_from,
  date_trunc(c.unit, t.f_held_since_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_held_since_to,
  date_trunc(c.unit, t.f_carried_out_at_from, 'UTC') as v_carried_out_at_from,
  date_trunc(c.unit, t.f_carried_out_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_carried_out_at_to,
  t.f_privacy_plan as v_privacy_plan,
  date_trunc(c.unit, t.f_cancelled_at_from, 'UTC') as v_cancelled_at_from,
  date_trunc(c.unit, t.f_cancelled_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_cancelled_at_to
from fact.return t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.return to amparo_stats;

create view stats.need with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_service as v_service,
  t.f_wanted_first as v_wanted_first,
  t.f_urgency as v_urgency,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to,
  date_trunc(c.unit, t.f_met_at_from, 'UTC') as v_met_at_from,
  date_trunc(c.unit, t.f_met_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_met_at_to
from fact.need t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.need to amparo_stats;

create view stats.service with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_service as v_service,
  t.f_provider as v_provider,
  date_trunc(c.unit, t.f_started_at_from, 'UTC') as v_started_at_from,
  date_trunc(c.unit, t.f_started_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_started_at_to,
  date_trunc(c.unit, t.f_ended_at_from, 'UTC') as v_ended_at_from,
  date_trunc(c.unit, t.f_ended_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_ended_at_to,
  t.f_conditional_on as v_conditional_on,
  t.f_consent as v_consent,
  t.f_started_against_will as v_started_against_will,
  t.f_public_health_limit as v_public_health_limit,
  t.f_refused as v_refused,
  t.f_refusal_reason as v_refusal_reason,
  date_trunc(c.unit, t.f_stopped_at_from, 'UTC') as v_stopped_at_from,
  date_trunc(c.unit, t.f_stopped_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_stopped_at_to
from fact.service t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.service to amparo_stats;

create view stats.referral with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_need as v_need,
  t.f_service as v_service,
  t.f_to as v_to,
  date_trunc(c.unit, t.f_offered_at_from, 'UTC') as v_offered_at_from,
  date_trunc(c.unit, t.f_offered_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_offered_at_to,
  date_trunc(c.unit, t.f_made_at_from, 'UTC') as v_made_at_from,
  date_trunc(c.unit, t.f_made_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_made_at_to,
  t.f_informed_refusal as v_informed_refusal,
  t.f_disclosure as v_disclosure,
  date_trunc(c.unit, t.f_ended_at_from, 'UTC') as v_ended_at_from,
  date_trunc(c.unit, t.f_ended_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_ended_at_to
from fact.referral t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.referral to amparo_stats;

create view stats.disclosure with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_to as v_to,
  date_trunc(c.unit, t.f_until_from, 'UTC') as v_until_from,
  date_trunc(c.unit, t.f_until_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_until_to,
  t.f_state as v_state,
  t.f_decline_reason as v_decline_reason,
  t.f_basis as v_basis,
  t.f_for as v_for,
  t.f_sections as v_sections,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to
from fact.disclosure t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.disclosure to amparo_stats;

create view stats.proceeding with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_role as v_role,
  date_trunc(c.unit, t.f_hearing_at_from, 'UTC') as v_hearing_at_from,
  date_trunc(c.unit, t.f_hearing_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_hearing_at_to,
  t.f_interpreter_needed as v_interpreter_needed,
  t.f_interpreter_provided as v_interpreter_provided,
  t.f_charge_in_own_language as v_charge_in_own_language,
  t.f_adjustment_missing as v_adjustment_missing,
  t.f_disability_adjusted as v_disability_adjusted
from fact.proceeding t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.proceeding to amparo_stats;

create view stats.note with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  date_trunc(c.unit, t.f_at_from, 'UTC') as v_at_from,
  date_trunc(c.unit, t.f_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_at_to
from fact.note t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.note to amparo_stats;

create view stats.record with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  t.f_state as v_state,
  date_trunc(c.unit, t.f_closed_at_from, 'UTC') as v_closed_at_from,
  date_trunc(c.unit, t.f_closed_at_to - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval as v_closed_at_to,
  t.f_closure_reason as v_closure_reason
from fact.record t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on stats.record to amparo_stats;
