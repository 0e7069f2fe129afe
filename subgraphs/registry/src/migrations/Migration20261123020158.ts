import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020158 extends Migration {

  override name = 'Migration20261123020158';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "registry";`);
    this.addSql(`create table "registry"."death_fact" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date not null, "precision" text not null, "evidence" text not null, "source" text not null, "stated_on" date not null, "seq" bigserial, "revoked_on" date null, "revoke_reason" text null, primary key ("id"));`);
    this.addSql(`create index "death_fact_division_index" on "registry"."death_fact" ("division");`);
    this.addSql(`create index "death_fact_person_id_index" on "registry"."death_fact" ("person_id");`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."division" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "code" text not null, "name" text not null, "short_name" text not null, "level" text not null, "kind" text not null, "parent_code" text null, "statutory_parent_code" text null, "is_statutory" boolean not null, "issued_by" text not null, "ministry_code" text null, "valid_from" date null, "valid_to" date null, "aliases" text[] not null, primary key ("id"));`);
    this.addSql(`create index "division_name_index" on "registry"."division" ("name");`);
    this.addSql(`create index "division_short_name_index" on "registry"."division" ("short_name");`);
    this.addSql(`create index "division_parent_code_index" on "registry"."division" ("parent_code");`);
    this.addSql(`create index "division_by_code" on "registry"."division" ("code");`);
    this.addSql(`create unique index "one_meaning_of_a_code_at_a_time" on "registry"."division" ("code") where valid_to is null;`);

    this.addSql(`create table "registry"."division_change" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "effective_on" date not null, "day_is" text not null, "document" text null, "verified" boolean not null, "seat" text null, "from_codes" text[] not null, "to_codes" text[] not null, primary key ("id"));`);
    this.addSql(`create index "division_change_division_index" on "registry"."division_change" ("division");`);
    this.addSql(`create index "division_change_from" on "registry"."division_change" using gin ("from_codes");`);
    this.addSql(`create index "division_change_to" on "registry"."division_change" using gin ("to_codes");`);
    this.addSql(`alter table "registry"."division_change" add constraint "a_division_change_is_recorded_once" unique ("kind", "effective_on", "from_codes", "to_codes");`);

    this.addSql(`create table "registry"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "registry"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "registry"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "registry"."history" ("table_name", "row_id");`);

    this.addSql(`create table "registry"."household" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "number" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_division_index" on "registry"."household" ("division");`);
    this.addSql(`create unique index "one_household_a_number" on "registry"."household" ("division", "kind", "number") where valid_to is null;`);

    this.addSql(`create table "registry"."household_location" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "address" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_location_division_index" on "registry"."household_location" ("division");`);
    this.addSql(`create index "household_location_household_id_index" on "registry"."household_location" ("household_id");`);

    this.addSql(`create table "registry"."household_task" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "person_id" uuid not null, "kind" text not null, "caused_on" date not null, "state" text not null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "household_task_division_index" on "registry"."household_task" ("division");`);
    this.addSql(`create index "household_task_household_id_index" on "registry"."household_task" ("household_id");`);
    this.addSql(`create index "household_task_person_id_index" on "registry"."household_task" ("person_id");`);
    this.addSql(`create unique index "one_open_household_task" on "registry"."household_task" ("household_id", "person_id", "kind") where state = 'OPEN';`);

    this.addSql(`create table "registry"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "registry"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "registry"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "registry"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "registry"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "registry"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "registry"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "registry"."import_record" ("record_id");`);

    this.addSql(`create table "registry"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "registry"."import_row" ("retain_until");`);
    this.addSql(`alter table "registry"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "registry"."marital_fact" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "status" text not null, "spouse_id" uuid null, "as_of" date not null, "source" text not null, "seq" bigserial, "withdrawn_on" date null, primary key ("id"));`);
    this.addSql(`create index "marital_fact_division_index" on "registry"."marital_fact" ("division");`);
    this.addSql(`create index "marital_fact_person_id_index" on "registry"."marital_fact" ("person_id");`);
    this.addSql(`create index "marital_fact_spouse_id_index" on "registry"."marital_fact" ("spouse_id");`);
    this.addSql(`alter table "registry"."marital_fact" add constraint "marital_fact_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "registry"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "registry"."outbox" ("tx", "seq");`);

    this.addSql(`create table "registry"."person" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "canonical_id" uuid not null, "id_basis" text not null, "name" text null, "name_key" text null, "sex" text null, "birth_date" date null, "birth_precision" text null, "ethnicity" text null, "residence_division" text null, "registered_division" text null, "address" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`create index "person_division_index" on "registry"."person" ("division");`);
    this.addSql(`create index "person_canonical_id_index" on "registry"."person" ("canonical_id");`);
    this.addSql(`create index "person_phone_index" on "registry"."person" ("phone");`);
    this.addSql(`create index "person_by_name_and_birth" on "registry"."person" ("name_key", "birth_date");`);

    this.addSql(`create table "registry"."household_membership" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "kind" text not null, "person_id" uuid not null, "join_reason" text not null, "leave_reason" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_membership_division_index" on "registry"."household_membership" ("division");`);
    this.addSql(`create index "household_membership_household_id_index" on "registry"."household_membership" ("household_id");`);
    this.addSql(`create index "household_membership_person_id_index" on "registry"."household_membership" ("person_id");`);

    this.addSql(`create table "registry"."household_role" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "membership_id" uuid not null, "role" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_role_division_index" on "registry"."household_role" ("division");`);
    this.addSql(`create index "household_role_household_id_index" on "registry"."household_role" ("household_id");`);

    this.addSql(`create table "registry"."kinship" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "from_id" uuid not null, "to_id" uuid not null, "brought_up" boolean not null, "source" text not null, "valid_from" date not null, "valid_to" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "kinship_division_index" on "registry"."kinship" ("division");`);
    this.addSql(`create index "kinship_from_id_index" on "registry"."kinship" ("from_id");`);
    this.addSql(`create index "kinship_to_id_index" on "registry"."kinship" ("to_id");`);

    this.addSql(`create table "registry"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "registry"."person_alias" ("canonical");`);

    this.addSql(`create table "registry"."person_document" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "type" text not null, "sealed_number" text not null, "masked_number" text not null, "number_key" uuid not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "person_document_division_index" on "registry"."person_document" ("division");`);
    this.addSql(`create index "person_document_number_key_index" on "registry"."person_document" ("number_key");`);
    this.addSql(`alter table "registry"."person_document" add constraint "one_owner_a_document" unique ("person_id", "type", "number_key");`);

    this.addSql(`create table "registry"."person_link" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "low_id" uuid not null, "high_id" uuid not null, "reason" text not null, "valid_from" date not null, "valid_to" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "person_link_division_index" on "registry"."person_link" ("division");`);
    this.addSql(`create index "person_link_low_id_index" on "registry"."person_link" ("low_id");`);
    this.addSql(`create index "person_link_high_id_index" on "registry"."person_link" ("high_id");`);

    this.addSql(`create table "registry"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "registry"."policy_parameter" ("division");`);

    this.addSql(`create table "registry"."sample_position" ("step" text not null, "people" int not null, "seed" bigint not null, "batches" int not null, "is_complete" boolean not null, primary key ("step"));`);

    this.addSql(`create table "registry"."source_claim" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "seq" bigserial, "name" text null, "sex" text null, "birth_date" date null, "birth_precision" text null, "ethnicity" text null, "residence_division" text null, "registered_division" text null, "address" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`create index "source_claim_division_index" on "registry"."source_claim" ("division");`);
    this.addSql(`create index "source_claim_person_id_index" on "registry"."source_claim" ("person_id");`);
    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."vital_event" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "record_id" uuid not null, "type" text not null, "person_id" uuid not null, "spouse_id" uuid null, "data" jsonb not null, "occurred_at" timestamptz not null, "position" bigint not null, primary key ("id"));`);
    this.addSql(`create index "vital_event_division_index" on "registry"."vital_event" ("division");`);
    this.addSql(`create index "vital_event_record_id_index" on "registry"."vital_event" ("record_id");`);
    this.addSql(`create index "vital_event_person_id_index" on "registry"."vital_event" ("person_id");`);
    this.addSql(`create index "vital_event_spouse_id_index" on "registry"."vital_event" ("spouse_id");`);

    this.addSql(`alter table "registry"."death_fact" add constraint "one_death_statement_a_source" exclude using gist (person_id with =, source with =, evidence with =, died_on with =, precision with =) where (revoked_on is null);`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_precision_check" check ("precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_evidence_check" check ("evidence" in ('MEDICAL_CERTIFICATE', 'HUKOU_DEREGISTRATION', 'CREMATION', 'COURT_DECLARATION', 'BURIAL', 'REPORT'));`);
    this.addSql(`create or replace function "registry"."death_fact_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."death_fact" for each ROW execute function "registry"."death_fact_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."death_fact" enable row level security;`);
    this.addSql(`alter table "registry"."death_fact" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."death_fact" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."division" add constraint "division_is_filed_under_its_own_code" check (division = code);`);
    this.addSql(`create or replace function "registry"."division_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."division" for each ROW execute function "registry"."division_keeps_history_fn"();`);

    this.addSql(`create or replace function "registry"."division_change_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."division_change" for each ROW execute function "registry"."division_change_keeps_history_fn"();`);

    this.addSql(`alter table "registry"."history" enable row level security;`);
    this.addSql(`alter table "registry"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."household" add constraint "household_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "registry"."household_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household" for each ROW execute function "registry"."household_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household" enable row level security;`);
    this.addSql(`alter table "registry"."household" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."household_location" add constraint "household_location_household_id_foreign" foreign key ("household_id") references "registry"."household" ("id");`);
    this.addSql(`alter table "registry"."household_location" add constraint "one_location_at_a_time" exclude using gist (household_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "registry"."household_location" add constraint "location_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "registry"."household_location_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household_location" for each ROW execute function "registry"."household_location_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household_location" enable row level security;`);
    this.addSql(`alter table "registry"."household_location" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household_location" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."household_task" add constraint "done_household_task_has_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "registry"."household_task" add constraint "household_task_kind_check" check ("kind" in ('HEAD_DIED', 'DEATH_OUT_OF_ORDER', 'DEATH_REVOKED', 'MOVE_NOT_POSSIBLE'));`);
    this.addSql(`alter table "registry"."household_task" add constraint "household_task_state_check" check ("state" in ('OPEN', 'DONE'));`);
    this.addSql(`create or replace function "registry"."household_task_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household_task" for each ROW execute function "registry"."household_task_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household_task" enable row level security;`);
    this.addSql(`alter table "registry"."household_task" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household_task" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "registry"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "registry"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."import_batch" for each ROW execute function "registry"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."import_batch" enable row level security;`);
    this.addSql(`alter table "registry"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "registry"."import_record" enable row level security;`);
    this.addSql(`alter table "registry"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "registry"."import_row" enable row level security;`);
    this.addSql(`alter table "registry"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."marital_fact" add constraint "one_marital_statement_a_source" exclude using gist (person_id with =, source with =, status with =, coalesce(spouse_id) with =, as_of with =) where (withdrawn_on is null);`);
    this.addSql(`alter table "registry"."marital_fact" add constraint "marital_fact_status_check" check ("status" in ('SINGLE', 'MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'REUNITED', 'WIDOWED', 'DIVORCED', 'UNSPECIFIED'));`);
    this.addSql(`create or replace function "registry"."marital_fact_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."marital_fact" for each ROW execute function "registry"."marital_fact_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."marital_fact" enable row level security;`);
    this.addSql(`alter table "registry"."marital_fact" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."marital_fact" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."person" add constraint "person_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNKNOWN'));`);
    this.addSql(`alter table "registry"."person" add constraint "person_birth_precision_check" check ("birth_precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`create or replace function "registry"."person_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person" for each ROW execute function "registry"."person_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person" enable row level security;`);
    this.addSql(`alter table "registry"."person" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."household_membership" add constraint "household_membership_household_id_foreign" foreign key ("household_id") references "registry"."household" ("id");`);
    this.addSql(`alter table "registry"."household_membership" add constraint "household_membership_person_id_foreign" foreign key ("person_id") references "registry"."person" ("id");`);
    this.addSql(`alter table "registry"."household_membership" add constraint "one_household_of_a_kind_at_a_time" exclude using gist (person_id with =, kind with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "registry"."household_membership" add constraint "membership_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`alter table "registry"."household_membership" add constraint "who_left_has_a_reason" check ((valid_to is null) = (leave_reason is null));`);
    this.addSql(`create or replace function "registry"."household_membership_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household_membership" for each ROW execute function "registry"."household_membership_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household_membership" enable row level security;`);
    this.addSql(`alter table "registry"."household_membership" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household_membership" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."household_role" add constraint "household_role_household_id_foreign" foreign key ("household_id") references "registry"."household" ("id");`);
    this.addSql(`alter table "registry"."household_role" add constraint "household_role_membership_id_foreign" foreign key ("membership_id") references "registry"."household_membership" ("id");`);
    this.addSql(`alter table "registry"."household_role" add constraint "one_head_at_a_time" exclude using gist (household_id with =, daterange(valid_from, valid_to, '[)') with &&) where (role = '02');`);
    this.addSql(`alter table "registry"."household_role" add constraint "one_role_at_a_time" exclude using gist (membership_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "registry"."household_role" add constraint "role_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "registry"."household_role_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household_role" for each ROW execute function "registry"."household_role_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household_role" enable row level security;`);
    this.addSql(`alter table "registry"."household_role" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household_role" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."kinship" add constraint "kinship_from_id_foreign" foreign key ("from_id") references "registry"."person" ("id");`);
    this.addSql(`alter table "registry"."kinship" add constraint "kinship_to_id_foreign" foreign key ("to_id") references "registry"."person" ("id");`);
    this.addSql(`alter table "registry"."kinship" add constraint "one_kinship_of_a_kind_at_a_time" exclude using gist (from_id with =, coalesce(to_id) with =, kind with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "registry"."kinship" add constraint "nobody_is_kin_of_themselves" check (from_id <> to_id);`);
    this.addSql(`alter table "registry"."kinship" add constraint "siblings_are_kept_once" check (kind <> 'SIBLING' or from_id < to_id);`);
    this.addSql(`alter table "registry"."kinship" add constraint "only_step_parents_bring_up" check (not brought_up or kind = 'STEP_PARENT');`);
    this.addSql(`alter table "registry"."kinship" add constraint "kinship_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`alter table "registry"."kinship" add constraint "ended_kinship_has_a_reason" check ((valid_to is null) = (end_reason is null));`);
    this.addSql(`create or replace function "registry"."kinship_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."kinship" for each ROW execute function "registry"."kinship_keeps_history_fn"();`);

    this.addSql(`create or replace function "registry"."person_document_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person_document" for each ROW execute function "registry"."person_document_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person_document" enable row level security;`);
    this.addSql(`alter table "registry"."person_document" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person_document" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."person_link" add constraint "one_link_a_pair" exclude using gist (low_id with =, coalesce(high_id) with =, daterange(valid_from, valid_to, '[)') with &&) where (valid_to is null);`);
    this.addSql(`alter table "registry"."person_link" add constraint "two_ids" check (low_id < high_id);`);
    this.addSql(`create or replace function "registry"."person_link_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person_link" for each ROW execute function "registry"."person_link_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person_link" enable row level security;`);
    this.addSql(`alter table "registry"."person_link" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person_link" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "registry"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."policy_parameter" for each ROW execute function "registry"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNKNOWN'));`);
    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_birth_precision_check" check ("birth_precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`create or replace function "registry"."source_claim_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."source_claim" for each ROW execute function "registry"."source_claim_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."source_claim" enable row level security;`);
    this.addSql(`alter table "registry"."source_claim" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."source_claim" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "registry"."vital_event_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."vital_event" for each ROW execute function "registry"."vital_event_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."vital_event" enable row level security;`);
    this.addSql(`alter table "registry"."vital_event" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."vital_event" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "registry"."household_location" drop constraint "household_location_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_membership" drop constraint "household_membership_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_role" drop constraint "household_role_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_membership" drop constraint "household_membership_person_id_foreign";`);
    this.addSql(`alter table "registry"."kinship" drop constraint "kinship_from_id_foreign";`);
    this.addSql(`alter table "registry"."kinship" drop constraint "kinship_to_id_foreign";`);
    this.addSql(`alter table "registry"."household_role" drop constraint "household_role_membership_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "registry"."death_fact";`);
    this.addSql(`drop function if exists "registry"."death_fact_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."death_fact" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."division";`);
    this.addSql(`drop function if exists "registry"."division_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."division" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."division_change";`);
    this.addSql(`drop function if exists "registry"."division_change_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."division_change" cascade;`);
    this.addSql(`drop table if exists "registry"."feed_position" cascade;`);
    this.addSql(`drop table if exists "registry"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "registry"."history" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household";`);
    this.addSql(`drop function if exists "registry"."household_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_location";`);
    this.addSql(`drop function if exists "registry"."household_location_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_location" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_task";`);
    this.addSql(`drop function if exists "registry"."household_task_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_task" cascade;`);
    this.addSql(`drop table if exists "registry"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."import_batch";`);
    this.addSql(`drop function if exists "registry"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."import_batch" cascade;`);
    this.addSql(`drop table if exists "registry"."import_record" cascade;`);
    this.addSql(`drop table if exists "registry"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."marital_fact";`);
    this.addSql(`drop function if exists "registry"."marital_fact_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."marital_fact" cascade;`);
    this.addSql(`drop table if exists "registry"."outbox" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person";`);
    this.addSql(`drop function if exists "registry"."person_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_membership";`);
    this.addSql(`drop function if exists "registry"."household_membership_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_membership" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_role";`);
    this.addSql(`drop function if exists "registry"."household_role_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_role" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."kinship";`);
    this.addSql(`drop function if exists "registry"."kinship_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."kinship" cascade;`);
    this.addSql(`drop table if exists "registry"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person_document";`);
    this.addSql(`drop function if exists "registry"."person_document_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person_document" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person_link";`);
    this.addSql(`drop function if exists "registry"."person_link_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person_link" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."policy_parameter";`);
    this.addSql(`drop function if exists "registry"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."policy_parameter" cascade;`);
    this.addSql(`drop table if exists "registry"."sample_position" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."source_claim";`);
    this.addSql(`drop function if exists "registry"."source_claim_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."source_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."vital_event";`);
    this.addSql(`drop function if exists "registry"."vital_event_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."vital_event" cascade;`);

    this.addSql(`drop schema if exists "registry";`);
  }

}
