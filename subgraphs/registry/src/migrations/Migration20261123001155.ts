import { Migration } from '@mikro-orm/migrations';

export class Migration20261123001155 extends Migration {

  override name = 'Migration20261123001155';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."division_change" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "effective_on" date not null, "day_is" text not null, "document" text null, "verified" boolean not null, "seat" text null, "from_codes" text[] not null, "to_codes" text[] not null, primary key ("id"));`);
    this.addSql(`create index "division_change_division_index" on "registry"."division_change" ("division");`);
    this.addSql(`create index "division_change_from" on "registry"."division_change" using gin ("from_codes");`);
    this.addSql(`create index "division_change_to" on "registry"."division_change" using gin ("to_codes");`);
    this.addSql(`alter table "registry"."division_change" add constraint "a_division_change_is_recorded_once" unique ("kind", "effective_on", "from_codes", "to_codes");`);

    this.addSql(`alter table "registry"."division" drop constraint "division_pkey";`);
    this.addSql(`alter table "registry"."division" drop column "predecessor_codes", drop column "successor_codes";`);
    this.addSql(`alter table "registry"."division" add "id" uuid not null, add "version" int not null default 1, add "division" text not null, add "created_at" timestamptz not null, add "updated_at" timestamptz not null, add "statutory_parent_code" text null, add "ministry_code" text null;`);
    this.addSql(`create index "division_division_index" on "registry"."division" ("division");`);
    this.addSql(`create index "division_name_index" on "registry"."division" ("name");`);
    this.addSql(`create index "division_short_name_index" on "registry"."division" ("short_name");`);
    this.addSql(`create index "division_by_code" on "registry"."division" ("code");`);
    this.addSql(`create unique index "one_meaning_of_a_code_at_a_time" on "registry"."division" ("code") where valid_to is null;`);
    this.addSql(`alter table "registry"."division" add primary key ("id");`);
    this.addSql(`alter table "registry"."division" add constraint "division_is_filed_under_its_own_code" check (division = code);`);
    this.addSql(`create or replace function "registry"."division_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."division" for each ROW execute function "registry"."division_keeps_history_fn"();`);

    this.addSql(`create or replace function "registry"."division_change_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."division_change" for each ROW execute function "registry"."division_change_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."division_change";`);
    this.addSql(`drop function if exists "registry"."division_change_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."division_change" cascade;`);

    this.addSql(`drop index "registry"."division_division_index";`);
    this.addSql(`drop index "registry"."division_name_index";`);
    this.addSql(`drop index "registry"."division_short_name_index";`);
    this.addSql(`drop index "registry"."division_by_code";`);
    this.addSql(`drop index "registry"."one_meaning_of_a_code_at_a_time";`);
    this.addSql(`alter table "registry"."division" drop constraint "division_pkey";`);
    this.addSql(`alter table "registry"."division" drop constraint "division_is_filed_under_its_own_code";`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."division";`);
    this.addSql(`drop function if exists "registry"."division_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."division" drop column "id", drop column "version", drop column "division", drop column "created_at", drop column "updated_at", drop column "statutory_parent_code", drop column "ministry_code";`);
    this.addSql(`alter table "registry"."division" add "predecessor_codes" text[] not null, add "successor_codes" text[] not null;`);
    this.addSql(`alter table "registry"."division" add primary key ("code");`);
  }

}
