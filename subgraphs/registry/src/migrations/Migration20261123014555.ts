import { Migration } from '@mikro-orm/migrations';

export class Migration20261123014555 extends Migration {

  override name = 'Migration20261123014555';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."household_task" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "person_id" uuid not null, "kind" text not null, "caused_on" date not null, "state" text not null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "household_task_division_index" on "registry"."household_task" ("division");`);
    this.addSql(`create index "household_task_household_id_index" on "registry"."household_task" ("household_id");`);
    this.addSql(`create index "household_task_person_id_index" on "registry"."household_task" ("person_id");`);
    this.addSql(`create unique index "one_open_household_task" on "registry"."household_task" ("household_id", "person_id", "kind") where state = 'OPEN';`);

    this.addSql(`create table "registry"."vital_event" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "record_id" uuid not null, "type" text not null, "person_id" uuid not null, "spouse_id" uuid null, "data" jsonb not null, "occurred_at" timestamptz not null, "position" bigint not null, primary key ("id"));`);
    this.addSql(`create index "vital_event_division_index" on "registry"."vital_event" ("division");`);
    this.addSql(`create index "vital_event_record_id_index" on "registry"."vital_event" ("record_id");`);
    this.addSql(`create index "vital_event_person_id_index" on "registry"."vital_event" ("person_id");`);
    this.addSql(`create index "vital_event_spouse_id_index" on "registry"."vital_event" ("spouse_id");`);

    this.addSql(`alter table "registry"."household_task" add constraint "done_household_task_has_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "registry"."household_task" add constraint "household_task_kind_check" check ("kind" in ('HEAD_DIED', 'DEATH_OUT_OF_ORDER', 'DEATH_REVOKED', 'MOVE_NOT_POSSIBLE'));`);
    this.addSql(`alter table "registry"."household_task" add constraint "household_task_state_check" check ("state" in ('OPEN', 'DONE'));`);
    this.addSql(`create or replace function "registry"."household_task_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."household_task" for each ROW execute function "registry"."household_task_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."household_task" enable row level security;`);
    this.addSql(`alter table "registry"."household_task" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."household_task" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "registry"."vital_event_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."vital_event" for each ROW execute function "registry"."vital_event_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."vital_event" enable row level security;`);
    this.addSql(`alter table "registry"."vital_event" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."vital_event" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_task";`);
    this.addSql(`drop function if exists "registry"."household_task_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_task" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."vital_event";`);
    this.addSql(`drop function if exists "registry"."vital_event_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."vital_event" cascade;`);
  }

}
