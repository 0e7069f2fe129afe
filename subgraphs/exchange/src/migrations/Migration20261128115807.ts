import { Migration } from '@mikro-orm/migrations';

export class Migration20261128115807 extends Migration {

  override name = 'Migration20261128115807';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "exchange";`);
    this.addSql(`create table "exchange"."access_receipt" ("id" uuid not null, "seq" bigserial, "writer" text not null, "day" date not null, "number" int not null, "subject_type" text not null, "subject_id" text not null, "account" text not null, "kind" text not null, "purpose" text null, "case_number" text null, "agreement" text null, "operation" text not null, "fields" jsonb not null, "at" timestamptz not null, "hash" text not null, primary key ("id"));`);
    this.addSql(`alter table "exchange"."access_receipt" add constraint "access_receipt_seq_unique" unique ("seq");`);
    this.addSql(`create index "receipts_of_subject" on "exchange"."access_receipt" ("subject_id", "seq");`);
    this.addSql(`create index "receipts_of_day" on "exchange"."access_receipt" ("day");`);
    this.addSql(`alter table "exchange"."access_receipt" add constraint "one_receipt_a_place" unique ("writer", "day", "number");`);

    this.addSql(`create table "exchange"."agreement_usage" ("agreement" uuid not null, "day" date not null, "requests" int not null, "persons" int not null, "cost" int not null, "fields" jsonb not null, primary key ("agreement", "day"));`);

    this.addSql(`create table "exchange"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "exchange"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "exchange"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "exchange"."history" ("table_name", "row_id");`);

    this.addSql(`create table "exchange"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "exchange"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "exchange"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "exchange"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "exchange"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "exchange"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "exchange"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "exchange"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "exchange"."import_record" ("record_id");`);

    this.addSql(`create table "exchange"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "exchange"."import_row" ("retain_until");`);
    this.addSql(`alter table "exchange"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "exchange"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "exchange"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "exchange"."outbox" ("tx", "seq");`);

    this.addSql(`create table "exchange"."partner" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "account" text not null, "name" text not null, "is_active" boolean not null, "secret_hash" text not null, "secret_set_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "partner_division_index" on "exchange"."partner" ("division");`);
    this.addSql(`alter table "exchange"."partner" add constraint "one_partner_an_account" unique ("account");`);

    this.addSql(`create table "exchange"."agreement" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "code" text not null, "partner_id" uuid not null, "purpose" text not null, "legal_basis" text not null, "fields" jsonb not null, "divisions" jsonb not null, "persons_per_day" int not null, "cost_per_day" int not null, "requests_per_minute" int not null, "valid_from" date not null, "valid_to" date not null, "revoked_at" timestamptz null, "revocation_reason" text null, "signature" text not null, "operations" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "agreement_division_index" on "exchange"."agreement" ("division");`);
    this.addSql(`alter table "exchange"."agreement" add constraint "one_agreement_a_code" unique ("code");`);

    this.addSql(`create table "exchange"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "exchange"."person_alias" ("canonical");`);

    this.addSql(`create table "exchange"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "exchange"."policy_parameter" ("division");`);

    this.addSql(`create table "exchange"."receipt_chain" ("writer" text not null, "day" date not null, "length" int not null, "head" text not null, "signature" text not null, primary key ("writer", "day"));`);

    this.addSql(`create table "exchange"."sharing_request" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "partner_id" uuid not null, "state" text not null, "purpose" text not null, "legal_basis" text not null, "scenario" text not null, "signed_off_by" text not null, "fields" jsonb not null, "divisions" jsonb not null, "persons_per_day" int not null, "cost_per_day" int not null, "requests_per_minute" int not null, "valid_to" date not null, "filed_by" text not null, "submitted_on" date not null, "supplement_asked" text null, "supplement_asked_on" date null, "supplemented_on" date null, "decided_on" date null, "refusal_reason" text null, "serving_since" date null, "agreement_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "sharing_request_division_index" on "exchange"."sharing_request" ("division");`);

    this.addSql(`create or replace function "exchange"."access_receipt_receipts_stay_fn"() returns trigger as \$\$ begin raise exception 'a receipt is neither changed nor deleted'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "receipts_stay" BEFORE UPDATE OR DELETE on "exchange"."access_receipt" for each ROW execute function "exchange"."access_receipt_receipts_stay_fn"();`);

    this.addSql(`alter table "exchange"."history" enable row level security;`);
    this.addSql(`alter table "exchange"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "exchange"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "exchange"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "exchange"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "exchange"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."import_batch" for each ROW execute function "exchange"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "exchange"."import_batch" enable row level security;`);
    this.addSql(`alter table "exchange"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "exchange"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "exchange"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "exchange"."import_record" enable row level security;`);
    this.addSql(`alter table "exchange"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "exchange"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "exchange"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "exchange"."import_row" enable row level security;`);
    this.addSql(`alter table "exchange"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "exchange"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "exchange"."partner_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."partner" for each ROW execute function "exchange"."partner_keeps_history_fn"();`);

    this.addSql(`alter table "exchange"."agreement" add constraint "agreement_partner_id_foreign" foreign key ("partner_id") references "exchange"."partner" ("id");`);
    this.addSql(`alter table "exchange"."agreement" add constraint "one_agreement_a_purpose_at_a_time" exclude using gist (partner_id with =, purpose with =, daterange(valid_from, valid_to, '[)') with &&) where (revoked_at is null);`);
    this.addSql(`alter table "exchange"."agreement" add constraint "agreements_end_after_they_begin" check (valid_from <= valid_to);`);
    this.addSql(`create or replace function "exchange"."agreement_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."agreement" for each ROW execute function "exchange"."agreement_keeps_history_fn"();`);

    this.addSql(`alter table "exchange"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "exchange"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."policy_parameter" for each ROW execute function "exchange"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "exchange"."sharing_request" add constraint "sharing_request_partner_id_foreign" foreign key ("partner_id") references "exchange"."partner" ("id");`);
    this.addSql(`alter table "exchange"."sharing_request" add constraint "sharing_request_agreement_id_foreign" foreign key ("agreement_id") references "exchange"."agreement" ("id") on delete set null;`);
    this.addSql(`alter table "exchange"."sharing_request" add constraint "sharing_request_state_check" check ("state" in ('SUBMITTED', 'SUPPLEMENT', 'REVIEW', 'APPROVED', 'REFUSED', 'SERVING', 'EXPIRED', 'REVOKED'));`);
    this.addSql(`create or replace function "exchange"."sharing_request_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."sharing_request" for each ROW execute function "exchange"."sharing_request_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" drop constraint "agreement_partner_id_foreign";`);
    this.addSql(`alter table "exchange"."sharing_request" drop constraint "sharing_request_partner_id_foreign";`);
    this.addSql(`alter table "exchange"."sharing_request" drop constraint "sharing_request_agreement_id_foreign";`);

    this.addSql(`drop trigger if exists "receipts_stay" on "exchange"."access_receipt";`);
    this.addSql(`drop function if exists "exchange"."access_receipt_receipts_stay_fn"();`);
    this.addSql(`drop table if exists "exchange"."access_receipt" cascade;`);
    this.addSql(`drop table if exists "exchange"."agreement_usage" cascade;`);
    this.addSql(`drop table if exists "exchange"."feed_position" cascade;`);
    this.addSql(`drop table if exists "exchange"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "exchange"."history" cascade;`);
    this.addSql(`drop table if exists "exchange"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."import_batch";`);
    this.addSql(`drop function if exists "exchange"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."import_batch" cascade;`);
    this.addSql(`drop table if exists "exchange"."import_record" cascade;`);
    this.addSql(`drop table if exists "exchange"."import_row" cascade;`);
    this.addSql(`drop table if exists "exchange"."outbox" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."partner";`);
    this.addSql(`drop function if exists "exchange"."partner_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."partner" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."agreement";`);
    this.addSql(`drop function if exists "exchange"."agreement_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."agreement" cascade;`);
    this.addSql(`drop table if exists "exchange"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."policy_parameter";`);
    this.addSql(`drop function if exists "exchange"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."policy_parameter" cascade;`);
    this.addSql(`drop table if exists "exchange"."receipt_chain" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."sharing_request";`);
    this.addSql(`drop function if exists "exchange"."sharing_request_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."sharing_request" cascade;`);

    this.addSql(`drop schema if exists "exchange";`);
  }

}
