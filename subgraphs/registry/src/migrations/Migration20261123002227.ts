import { Migration } from '@mikro-orm/migrations';

export class Migration20261123002227 extends Migration {

  override name = 'Migration20261123002227';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."household" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "number" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_division_index" on "registry"."household" ("division");`);
    this.addSql(`create unique index "one_household_a_number" on "registry"."household" ("division", "kind", "number") where valid_to is null;`);

    this.addSql(`create table "registry"."household_location" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "address" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_location_division_index" on "registry"."household_location" ("division");`);
    this.addSql(`create index "household_location_household_id_index" on "registry"."household_location" ("household_id");`);

    this.addSql(`create table "registry"."household_membership" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "kind" text not null, "person_id" uuid not null, "join_reason" text not null, "leave_reason" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_membership_division_index" on "registry"."household_membership" ("division");`);
    this.addSql(`create index "household_membership_household_id_index" on "registry"."household_membership" ("household_id");`);
    this.addSql(`create index "household_membership_person_id_index" on "registry"."household_membership" ("person_id");`);

    this.addSql(`create table "registry"."household_role" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "household_id" uuid not null, "membership_id" uuid not null, "role" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "household_role_division_index" on "registry"."household_role" ("division");`);
    this.addSql(`create index "household_role_household_id_index" on "registry"."household_role" ("household_id");`);

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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "registry"."household_location" drop constraint "household_location_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_membership" drop constraint "household_membership_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_role" drop constraint "household_role_household_id_foreign";`);
    this.addSql(`alter table "registry"."household_role" drop constraint "household_role_membership_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household";`);
    this.addSql(`drop function if exists "registry"."household_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_location";`);
    this.addSql(`drop function if exists "registry"."household_location_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_location" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_membership";`);
    this.addSql(`drop function if exists "registry"."household_membership_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_membership" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."household_role";`);
    this.addSql(`drop function if exists "registry"."household_role_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."household_role" cascade;`);
  }

}
