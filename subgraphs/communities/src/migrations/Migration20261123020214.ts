import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020214 extends Migration {

  override name = 'Migration20261123020214';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "communities";`);
    this.addSql(`create table "communities"."community_station" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "name" text not null, "operator_credit_code" text null, "valid_from" date not null, "valid_to" date null, "close_reason" text null, primary key ("id"));`);
    this.addSql(`create index "community_station_division_index" on "communities"."community_station" ("division");`);

    this.addSql(`create table "communities"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "communities"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "communities"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "communities"."history" ("table_name", "row_id");`);

    this.addSql(`create table "communities"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "communities"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "communities"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "communities"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "communities"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "communities"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "communities"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "communities"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "communities"."import_record" ("record_id");`);

    this.addSql(`create table "communities"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "communities"."import_row" ("retain_until");`);
    this.addSql(`alter table "communities"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "communities"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "source" text not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "communities"."known_death" ("division");`);
    this.addSql(`alter table "communities"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "communities"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "communities"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "communities"."outbox" ("tx", "seq");`);

    this.addSql(`create table "communities"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "communities"."person_alias" ("canonical");`);

    this.addSql(`create table "communities"."place_name" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "class" text not null, "status" text not null, "specific_part" text not null, "generic_part" text not null, "name" text collate "C" not null, "pinyin" text not null, "sound" text not null, "pinyin_document" text null, "scope" text not null, "built_up_area" text null, "longitude" int null, "latitude" int null, "meaning" text null, "origin" text null, "former_names" text[] not null, "is_rural" boolean not null, "is_protected" boolean not null, "replaces_id" uuid null, "protection_measures" text null, "applicant" text null, "proposed_on" date null, "evaluated_on" date null, "experts_heard_on" date null, "public_heard_on" date null, "assessed_on" date null, "homophone_reason" text null, "approver" text null, "approver_name" text null, "approval_document" text null, "consulted_on" date null, "approved_on" date null, "approved_precision" text null, "declined_on" date null, "decline_reason" text null, "filed_on" date null, "filed_with" text null, "announced_on" date null, "announced_in" text null, "in_use_from" date null, "ended_on" date null, "end_document" text null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "place_name_division_index" on "communities"."place_name" ("division");`);
    this.addSql(`create index "place_name_name_index" on "communities"."place_name" ("name");`);
    this.addSql(`create index "place_name_by_sound" on "communities"."place_name" ("scope", "sound");`);
    this.addSql(`create unique index "one_name_in_its_scope" on "communities"."place_name" ("scope", "name") where status in ('APPROVED', 'FILED', 'ANNOUNCED', 'IN_USE');`);
    this.addSql(`create unique index "one_new_name_a_name" on "communities"."place_name" ("replaces_id") where status <> 'NOT_APPROVED';`);

    this.addSql(`create table "communities"."place_sign" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "place_name_id" uuid not null, "kind" text not null, "quantity" int not null, "installed_on" date not null, "removed_on" date null, "removal_reason" text null, primary key ("id"));`);
    this.addSql(`create index "place_sign_division_index" on "communities"."place_sign" ("division");`);
    this.addSql(`create index "place_sign_place_name_id_index" on "communities"."place_sign" ("place_name_id");`);

    this.addSql(`create table "communities"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "communities"."policy_parameter" ("division");`);

    this.addSql(`create table "communities"."station_state" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "station_id" uuid not null, "capacity" int null, "staff" int not null, "certified_staff" int not null, "serves" text[] not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "station_state_division_index" on "communities"."station_state" ("division");`);
    this.addSql(`create index "station_state_station_id_index" on "communities"."station_state" ("station_id");`);

    this.addSql(`create table "communities"."village_committee" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "name" text not null, "credit_code" text null, "households" int null, "valid_from" date null, "valid_to" date null, "end_document" text null, primary key ("id"));`);
    this.addSql(`create index "village_committee_division_index" on "communities"."village_committee" ("division");`);
    this.addSql(`create unique index "one_committee_a_credit_code" on "communities"."village_committee" ("credit_code") where valid_to is null;`);

    this.addSql(`create table "communities"."committee_term" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "number" int not null, "seats" int not null, "election_id" uuid null, "handed_over_on" date null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "committee_term_division_index" on "communities"."committee_term" ("division");`);
    this.addSql(`create index "committee_term_committee_id_index" on "communities"."committee_term" ("committee_id");`);
    this.addSql(`alter table "communities"."committee_term" add constraint "one_term_a_number" unique ("committee_id", "number");`);

    this.addSql(`create table "communities"."committee_post" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "term_id" uuid null, "person_id" uuid not null, "post" text not null, "end_reason" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "committee_post_division_index" on "communities"."committee_post" ("division");`);
    this.addSql(`create index "committee_post_committee_id_index" on "communities"."committee_post" ("committee_id");`);
    this.addSql(`create index "committee_post_person_id_index" on "communities"."committee_post" ("person_id");`);

    this.addSql(`create table "communities"."committee_recall" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "held_post_id" uuid not null, "status" text not null, "proposer" text not null, "petitioners" int not null, "out_of" int not null, "reason" text not null, "petitioned_on" date not null, "voted_on" date null, "registered_voters" int null, "ballots_cast" int null, "in_favour" int null, primary key ("id"));`);
    this.addSql(`create index "committee_recall_division_index" on "communities"."committee_recall" ("division");`);
    this.addSql(`create index "committee_recall_committee_id_index" on "communities"."committee_recall" ("committee_id");`);
    this.addSql(`create unique index "one_recall_at_a_time" on "communities"."committee_recall" ("held_post_id") where status = 'PETITIONED';`);

    this.addSql(`create table "communities"."committee_election" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "kind" text not null, "electorate" text not null, "status" text not null, "term_number" int not null, "election_day" date not null, "chairs" int not null, "vice_chairs" int not null, "members" int not null, "scheduled_on" date not null, "list_published_on" date null, "registered_voters" int null, "completed_on" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "committee_election_division_index" on "communities"."committee_election" ("division");`);
    this.addSql(`create index "committee_election_committee_id_index" on "communities"."committee_election" ("committee_id");`);
    this.addSql(`create unique index "one_election_at_a_time" on "communities"."committee_election" ("committee_id") where status in ('SCHEDULED', 'LIST_PUBLISHED', 'RUN_OFF');`);

    this.addSql(`create table "communities"."election_round" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "election_id" uuid not null, "number" int not null, "held_on" date not null, "registered_voters" int not null, "ballots_cast" int not null, "is_valid" boolean not null, primary key ("id"));`);
    this.addSql(`create index "election_round_division_index" on "communities"."election_round" ("division");`);
    this.addSql(`alter table "communities"."election_round" add constraint "one_round_a_number" unique ("election_id", "number");`);

    this.addSql(`create table "communities"."election_candidate" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "round_id" uuid not null, "person_id" uuid not null, "post" text not null, "votes" int not null, "is_elected" boolean not null, primary key ("id"));`);
    this.addSql(`create index "election_candidate_division_index" on "communities"."election_candidate" ("division");`);
    this.addSql(`create index "election_candidate_person_id_index" on "communities"."election_candidate" ("person_id");`);
    this.addSql(`alter table "communities"."election_candidate" add constraint "one_candidacy_a_round" unique ("round_id", "person_id");`);

    this.addSql(`create table "communities"."voter_list_objection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "election_id" uuid not null, "raised_on" date not null, "decided_on" date null, "is_upheld" boolean null, primary key ("id"));`);
    this.addSql(`create index "voter_list_objection_division_index" on "communities"."voter_list_objection" ("division");`);
    this.addSql(`create index "voter_list_objection_election_id_index" on "communities"."voter_list_objection" ("election_id");`);

    this.addSql(`alter table "communities"."community_station" add constraint "one_station_of_a_division_at_a_time" exclude using gist (division with =, kind with =, daterange(valid_from, valid_to, '[)') with &&) where (kind in ('SOCIAL_WORK_STATION', 'CHILD_PROTECTION_AGENCY', 'CHILD_PROTECTION_CENTRE', 'CHILD_PROTECTION_STATION'));`);
    this.addSql(`alter table "communities"."community_station" add constraint "station_closes_after_it_opened" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`alter table "communities"."community_station" add constraint "closed_stations_have_a_reason" check ((valid_to is null) = (close_reason is null));`);
    this.addSql(`create or replace function "communities"."community_station_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."community_station" for each ROW execute function "communities"."community_station_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."community_station" enable row level security;`);
    this.addSql(`alter table "communities"."community_station" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."community_station" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."history" enable row level security;`);
    this.addSql(`alter table "communities"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "communities"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "communities"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."import_batch" for each ROW execute function "communities"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."import_batch" enable row level security;`);
    this.addSql(`alter table "communities"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "communities"."import_record" enable row level security;`);
    this.addSql(`alter table "communities"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "communities"."import_row" enable row level security;`);
    this.addSql(`alter table "communities"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "communities"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."known_death" for each ROW execute function "communities"."known_death_keeps_history_fn"();`);

    this.addSql(`alter table "communities"."place_name" add constraint "historic_names_have_an_end" check ((status in ('RENAMED', 'ABOLISHED')) = (ended_on is not null));`);
    this.addSql(`alter table "communities"."place_name" add constraint "names_end_after_they_began" check (ended_on is null or in_use_from is null or in_use_from <= ended_on);`);
    this.addSql(`create or replace function "communities"."place_name_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."place_name" for each ROW execute function "communities"."place_name_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."place_name" enable row level security;`);
    this.addSql(`alter table "communities"."place_name" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."place_name" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."place_sign" add constraint "place_sign_place_name_id_foreign" foreign key ("place_name_id") references "communities"."place_name" ("id");`);
    this.addSql(`alter table "communities"."place_sign" add constraint "signs_are_counted" check (quantity > 0);`);
    this.addSql(`alter table "communities"."place_sign" add constraint "signs_are_removed_after_they_stood" check (removed_on is null or installed_on <= removed_on);`);
    this.addSql(`create or replace function "communities"."place_sign_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."place_sign" for each ROW execute function "communities"."place_sign_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."place_sign" enable row level security;`);
    this.addSql(`alter table "communities"."place_sign" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."place_sign" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "communities"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."policy_parameter" for each ROW execute function "communities"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "communities"."station_state" add constraint "station_state_station_id_foreign" foreign key ("station_id") references "communities"."community_station" ("id");`);
    this.addSql(`alter table "communities"."station_state" add constraint "one_state_of_a_station_at_a_time" exclude using gist (station_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."station_state" add constraint "certified_staff_are_staff" check (certified_staff >= 0 and certified_staff <= staff);`);
    this.addSql(`alter table "communities"."station_state" add constraint "capacity_is_counted" check (capacity is null or capacity >= 0);`);
    this.addSql(`alter table "communities"."station_state" add constraint "state_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."station_state_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."station_state" for each ROW execute function "communities"."station_state_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."station_state" enable row level security;`);
    this.addSql(`alter table "communities"."station_state" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."station_state" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."village_committee" add constraint "one_committee_of_a_division_at_a_time" exclude using gist (division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."village_committee" add constraint "committee_lies_in_a_village" check (division !~ '000\$');`);
    this.addSql(`alter table "communities"."village_committee" add constraint "committee_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."village_committee_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."village_committee" for each ROW execute function "communities"."village_committee_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."village_committee" enable row level security;`);
    this.addSql(`alter table "communities"."village_committee" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."village_committee" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_term" add constraint "committee_term_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_term" add constraint "one_term_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."committee_term" add constraint "a_committee_has_seats" check (seats > 0);`);
    this.addSql(`alter table "communities"."committee_term" add constraint "term_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."committee_term_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_term" for each ROW execute function "communities"."committee_term_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_term" enable row level security;`);
    this.addSql(`alter table "communities"."committee_term" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_term" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_post" add constraint "committee_post_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_post" add constraint "committee_post_term_id_foreign" foreign key ("term_id") references "communities"."committee_term" ("id") on delete set null;`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_chair_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'CHAIR');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_party_secretary_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'PARTY_SECRETARY');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_seat_a_person_at_a_time" exclude using gist (committee_id with =, coalesce(person_id) with =, daterange(valid_from, valid_to, '[)') with &&) where (post <> 'PARTY_SECRETARY');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "seats_are_of_a_term" check ((post = 'PARTY_SECRETARY') = (term_id is null));`);
    this.addSql(`alter table "communities"."committee_post" add constraint "posts_that_ended_have_a_reason" check ((valid_to is null) = (end_reason is null));`);
    this.addSql(`alter table "communities"."committee_post" add constraint "post_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."committee_post_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_post" for each ROW execute function "communities"."committee_post_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_post" enable row level security;`);
    this.addSql(`alter table "communities"."committee_post" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_post" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_recall" add constraint "committee_recall_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_recall" add constraint "committee_recall_held_post_id_foreign" foreign key ("held_post_id") references "communities"."committee_post" ("id");`);
    this.addSql(`alter table "communities"."committee_recall" add constraint "petitioners_are_of_those_who_may" check (petitioners >= 0 and petitioners <= out_of);`);
    this.addSql(`create or replace function "communities"."committee_recall_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_recall" for each ROW execute function "communities"."committee_recall_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_recall" enable row level security;`);
    this.addSql(`alter table "communities"."committee_recall" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_recall" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_election" add constraint "committee_election_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_election" add constraint "an_election_is_about_seats" check (chairs >= 0 and chairs <= 1 and vice_chairs >= 0 and members >= 0 and chairs + vice_chairs + members > 0);`);
    this.addSql(`create or replace function "communities"."committee_election_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_election" for each ROW execute function "communities"."committee_election_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_election" enable row level security;`);
    this.addSql(`alter table "communities"."committee_election" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_election" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."election_round" add constraint "election_round_election_id_foreign" foreign key ("election_id") references "communities"."committee_election" ("id");`);
    this.addSql(`alter table "communities"."election_round" add constraint "ballots_are_of_voters" check (ballots_cast >= 0 and ballots_cast <= registered_voters);`);
    this.addSql(`create or replace function "communities"."election_round_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."election_round" for each ROW execute function "communities"."election_round_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."election_round" enable row level security;`);
    this.addSql(`alter table "communities"."election_round" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."election_round" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."election_candidate" add constraint "election_candidate_round_id_foreign" foreign key ("round_id") references "communities"."election_round" ("id");`);
    this.addSql(`alter table "communities"."election_candidate" add constraint "votes_are_counted" check (votes >= 0);`);
    this.addSql(`create or replace function "communities"."election_candidate_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."election_candidate" for each ROW execute function "communities"."election_candidate_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."election_candidate" enable row level security;`);
    this.addSql(`alter table "communities"."election_candidate" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."election_candidate" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."voter_list_objection" add constraint "voter_list_objection_election_id_foreign" foreign key ("election_id") references "communities"."committee_election" ("id");`);
    this.addSql(`alter table "communities"."voter_list_objection" add constraint "decisions_have_a_result" check ((decided_on is null) = (is_upheld is null));`);
    this.addSql(`create or replace function "communities"."voter_list_objection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."voter_list_objection" for each ROW execute function "communities"."voter_list_objection_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."voter_list_objection" enable row level security;`);
    this.addSql(`alter table "communities"."voter_list_objection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."voter_list_objection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "communities"."station_state" drop constraint "station_state_station_id_foreign";`);
    this.addSql(`alter table "communities"."place_sign" drop constraint "place_sign_place_name_id_foreign";`);
    this.addSql(`alter table "communities"."committee_term" drop constraint "committee_term_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_post" drop constraint "committee_post_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_recall" drop constraint "committee_recall_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_election" drop constraint "committee_election_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_post" drop constraint "committee_post_term_id_foreign";`);
    this.addSql(`alter table "communities"."committee_recall" drop constraint "committee_recall_held_post_id_foreign";`);
    this.addSql(`alter table "communities"."election_round" drop constraint "election_round_election_id_foreign";`);
    this.addSql(`alter table "communities"."voter_list_objection" drop constraint "voter_list_objection_election_id_foreign";`);
    this.addSql(`alter table "communities"."election_candidate" drop constraint "election_candidate_round_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "communities"."community_station";`);
    this.addSql(`drop function if exists "communities"."community_station_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."community_station" cascade;`);
    this.addSql(`drop table if exists "communities"."feed_position" cascade;`);
    this.addSql(`drop table if exists "communities"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "communities"."history" cascade;`);
    this.addSql(`drop table if exists "communities"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."import_batch";`);
    this.addSql(`drop function if exists "communities"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."import_batch" cascade;`);
    this.addSql(`drop table if exists "communities"."import_record" cascade;`);
    this.addSql(`drop table if exists "communities"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."known_death";`);
    this.addSql(`drop function if exists "communities"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."known_death" cascade;`);
    this.addSql(`drop table if exists "communities"."outbox" cascade;`);
    this.addSql(`drop table if exists "communities"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."place_name";`);
    this.addSql(`drop function if exists "communities"."place_name_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."place_name" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."place_sign";`);
    this.addSql(`drop function if exists "communities"."place_sign_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."place_sign" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."policy_parameter";`);
    this.addSql(`drop function if exists "communities"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."policy_parameter" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."station_state";`);
    this.addSql(`drop function if exists "communities"."station_state_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."station_state" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."village_committee";`);
    this.addSql(`drop function if exists "communities"."village_committee_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."village_committee" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_term";`);
    this.addSql(`drop function if exists "communities"."committee_term_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_term" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_post";`);
    this.addSql(`drop function if exists "communities"."committee_post_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_post" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_recall";`);
    this.addSql(`drop function if exists "communities"."committee_recall_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_recall" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_election";`);
    this.addSql(`drop function if exists "communities"."committee_election_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_election" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."election_round";`);
    this.addSql(`drop function if exists "communities"."election_round_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."election_round" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."election_candidate";`);
    this.addSql(`drop function if exists "communities"."election_candidate_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."election_candidate" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."voter_list_objection";`);
    this.addSql(`drop function if exists "communities"."voter_list_objection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."voter_list_objection" cascade;`);

    this.addSql(`drop schema if exists "communities";`);
  }

}
