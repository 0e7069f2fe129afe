import { Migration } from '@mikro-orm/migrations';

export class Migration20261128110723 extends Migration {

  override name = 'Migration20261128110723';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "insight";`);
    this.addSql(`create table "insight"."fact" ("seq" bigserial primary key, "kind" text not null, "subject" uuid not null, "facet" text not null, "key" text not null, "value" text null, "amount" bigint null, "division" text not null, "since" date not null, "until" date null, "source" text not null, "event_id" uuid not null, "recorded_at" timestamptz not null, "end_recorded_at" timestamptz null);`);
    this.addSql(`create index "fact_of_subject" on "insight"."fact" ("subject", "facet");`);
    this.addSql(`create index "fact_of_facet" on "insight"."fact" ("facet", "since");`);
    this.addSql(`create index "fact_by_key" on "insight"."fact" ("key", "facet");`);

    this.addSql(`create table "insight"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "insight"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "insight"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "insight"."history" ("table_name", "row_id");`);

    this.addSql(`create table "insight"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "insight"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "insight"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "insight"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "insight"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "insight"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "insight"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "insight"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "insight"."import_record" ("record_id");`);

    this.addSql(`create table "insight"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "insight"."import_row" ("retain_until");`);
    this.addSql(`alter table "insight"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "insight"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "insight"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "insight"."outbox" ("tx", "seq");`);

    this.addSql(`create table "insight"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "insight"."person_alias" ("canonical");`);

    this.addSql(`create table "insight"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "insight"."policy_parameter" ("division");`);

    this.addSql(`alter table "insight"."fact" enable row level security;`);
    this.addSql(`alter table "insight"."fact" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."fact" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."history" enable row level security;`);
    this.addSql(`alter table "insight"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "insight"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "insight"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "insight"."import_batch" for each ROW execute function "insight"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "insight"."import_batch" enable row level security;`);
    this.addSql(`alter table "insight"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "insight"."import_record" enable row level security;`);
    this.addSql(`alter table "insight"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "insight"."import_row" enable row level security;`);
    this.addSql(`alter table "insight"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "insight"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "insight"."policy_parameter" for each ROW execute function "insight"."policy_parameter_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."fact" cascade;`);
    this.addSql(`drop table if exists "insight"."feed_position" cascade;`);
    this.addSql(`drop table if exists "insight"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "insight"."history" cascade;`);
    this.addSql(`drop table if exists "insight"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "insight"."import_batch";`);
    this.addSql(`drop function if exists "insight"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "insight"."import_batch" cascade;`);
    this.addSql(`drop table if exists "insight"."import_record" cascade;`);
    this.addSql(`drop table if exists "insight"."import_row" cascade;`);
    this.addSql(`drop table if exists "insight"."outbox" cascade;`);
    this.addSql(`drop table if exists "insight"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "insight"."policy_parameter";`);
    this.addSql(`drop function if exists "insight"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "insight"."policy_parameter" cascade;`);

    this.addSql(`drop schema if exists "insight";`);
  }

}
