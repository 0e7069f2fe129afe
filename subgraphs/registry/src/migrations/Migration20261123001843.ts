import { Migration } from '@mikro-orm/migrations';

export class Migration20261123001843 extends Migration {

  override name = 'Migration20261123001843';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."person" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "canonical_id" uuid not null, "id_basis" text not null, "name" text null, "name_key" text null, "sex" text null, "birth_date" date null, "birth_precision" text null, "ethnicity" text null, "residence_division" text null, "registered_division" text null, "address" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`create index "person_division_index" on "registry"."person" ("division");`);
    this.addSql(`create index "person_canonical_id_index" on "registry"."person" ("canonical_id");`);
    this.addSql(`create index "person_phone_index" on "registry"."person" ("phone");`);
    this.addSql(`create index "person_by_name_and_birth" on "registry"."person" ("name_key", "birth_date");`);

    this.addSql(`create table "registry"."person_document" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "type" text not null, "sealed_number" text not null, "masked_number" text not null, "number_key" uuid not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "person_document_division_index" on "registry"."person_document" ("division");`);
    this.addSql(`create index "person_document_number_key_index" on "registry"."person_document" ("number_key");`);
    this.addSql(`alter table "registry"."person_document" add constraint "one_owner_a_document" unique ("person_id", "type", "number_key");`);

    this.addSql(`create table "registry"."source_claim" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "seq" bigserial, "name" text null, "sex" text null, "birth_date" date null, "birth_precision" text null, "ethnicity" text null, "residence_division" text null, "registered_division" text null, "address" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`create index "source_claim_division_index" on "registry"."source_claim" ("division");`);
    this.addSql(`create index "source_claim_person_id_index" on "registry"."source_claim" ("person_id");`);
    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_seq_unique" unique ("seq");`);

    this.addSql(`alter table "registry"."person" add constraint "person_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNKNOWN'));`);
    this.addSql(`alter table "registry"."person" add constraint "person_birth_precision_check" check ("birth_precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`create or replace function "registry"."person_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person" for each ROW execute function "registry"."person_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person" enable row level security;`);
    this.addSql(`alter table "registry"."person" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "registry"."person_document_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person_document" for each ROW execute function "registry"."person_document_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person_document" enable row level security;`);
    this.addSql(`alter table "registry"."person_document" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person_document" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNKNOWN'));`);
    this.addSql(`alter table "registry"."source_claim" add constraint "source_claim_birth_precision_check" check ("birth_precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`create or replace function "registry"."source_claim_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."source_claim" for each ROW execute function "registry"."source_claim_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."source_claim" enable row level security;`);
    this.addSql(`alter table "registry"."source_claim" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."source_claim" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person";`);
    this.addSql(`drop function if exists "registry"."person_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person_document";`);
    this.addSql(`drop function if exists "registry"."person_document_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person_document" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."source_claim";`);
    this.addSql(`drop function if exists "registry"."source_claim_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."source_claim" cascade;`);
  }

}
