import { Migration } from '@mikro-orm/migrations';

export class Migration20261123005944 extends Migration {

  override name = 'Migration20261123005944';

  override up(): void | Promise<void> {
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

    this.addSql(`create table "registry"."sample_position" ("step" text not null, "people" int not null, "seed" bigint not null, "batches" int not null, "is_complete" boolean not null, primary key ("step"));`);

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
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."import_batch";`);
    this.addSql(`drop function if exists "registry"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."import_batch" cascade;`);
    this.addSql(`drop table if exists "registry"."import_record" cascade;`);
    this.addSql(`drop table if exists "registry"."import_row" cascade;`);
    this.addSql(`drop table if exists "registry"."sample_position" cascade;`);
  }

}
