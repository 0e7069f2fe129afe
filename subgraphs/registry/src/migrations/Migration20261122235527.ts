import { Migration } from '@mikro-orm/migrations';

export class Migration20261122235527 extends Migration {

  override name = 'Migration20261122235527';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "registry";`);
    this.addSql(`create table "registry"."division" ("code" text not null, "name" text not null, "short_name" text not null, "level" text not null, "kind" text not null, "parent_code" text null, "is_statutory" boolean not null, "issued_by" text not null, "valid_from" date null, "valid_to" date null, "predecessor_codes" text[] not null, "successor_codes" text[] not null, "aliases" text[] not null, primary key ("code"));`);
    this.addSql(`create index "division_parent_code_index" on "registry"."division" ("parent_code");`);

    this.addSql(`create table "registry"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "registry"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "registry"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "registry"."history" ("table_name", "row_id");`);

    this.addSql(`create table "registry"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "registry"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "registry"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "registry"."outbox" ("tx", "seq");`);

    this.addSql(`create table "registry"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "registry"."person_alias" ("canonical");`);

    this.addSql(`create table "registry"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "registry"."policy_parameter" ("division");`);

    this.addSql(`alter table "registry"."history" enable row level security;`);
    this.addSql(`alter table "registry"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "registry"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."policy_parameter" for each ROW execute function "registry"."policy_parameter_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "registry"."division" cascade;`);
    this.addSql(`drop table if exists "registry"."feed_position" cascade;`);
    this.addSql(`drop table if exists "registry"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "registry"."history" cascade;`);
    this.addSql(`drop table if exists "registry"."identity_claim" cascade;`);
    this.addSql(`drop table if exists "registry"."outbox" cascade;`);
    this.addSql(`drop table if exists "registry"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."policy_parameter";`);
    this.addSql(`drop function if exists "registry"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."policy_parameter" cascade;`);

    this.addSql(`drop schema if exists "registry";`);
  }

}
