import { Migration } from '@mikro-orm/migrations';

export class Migration20261123002806 extends Migration {

  override name = 'Migration20261123002806';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."death_fact" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date not null, "precision" text not null, "evidence" text not null, "source" text not null, "stated_on" date not null, "seq" bigserial, "revoked_on" date null, "revoke_reason" text null, primary key ("id"));`);
    this.addSql(`create index "death_fact_division_index" on "registry"."death_fact" ("division");`);
    this.addSql(`create index "death_fact_person_id_index" on "registry"."death_fact" ("person_id");`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."marital_fact" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "status" text not null, "spouse_id" uuid null, "as_of" date not null, "source" text not null, "seq" bigserial, "withdrawn_on" date null, primary key ("id"));`);
    this.addSql(`create index "marital_fact_division_index" on "registry"."marital_fact" ("division");`);
    this.addSql(`create index "marital_fact_person_id_index" on "registry"."marital_fact" ("person_id");`);
    this.addSql(`create index "marital_fact_spouse_id_index" on "registry"."marital_fact" ("spouse_id");`);
    this.addSql(`alter table "registry"."marital_fact" add constraint "marital_fact_seq_unique" unique ("seq");`);

    this.addSql(`create table "registry"."person_link" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "low_id" uuid not null, "high_id" uuid not null, "reason" text not null, "valid_from" date not null, "valid_to" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "person_link_division_index" on "registry"."person_link" ("division");`);
    this.addSql(`create index "person_link_low_id_index" on "registry"."person_link" ("low_id");`);
    this.addSql(`create index "person_link_high_id_index" on "registry"."person_link" ("high_id");`);

    this.addSql(`alter table "registry"."death_fact" add constraint "one_death_statement_a_source" exclude using gist (person_id with =, source with =, evidence with =, died_on with =, precision with =) where (revoked_on is null);`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_precision_check" check ("precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`alter table "registry"."death_fact" add constraint "death_fact_evidence_check" check ("evidence" in ('MEDICAL_CERTIFICATE', 'HUKOU_DEREGISTRATION', 'CREMATION', 'COURT_DECLARATION', 'BURIAL', 'REPORT'));`);
    this.addSql(`create or replace function "registry"."death_fact_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."death_fact" for each ROW execute function "registry"."death_fact_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."death_fact" enable row level security;`);
    this.addSql(`alter table "registry"."death_fact" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."death_fact" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."marital_fact" add constraint "one_marital_statement_a_source" exclude using gist (person_id with =, source with =, status with =, spouse_id with =, as_of with =) where (withdrawn_on is null);`);
    this.addSql(`alter table "registry"."marital_fact" add constraint "marital_fact_status_check" check ("status" in ('SINGLE', 'MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'REUNITED', 'WIDOWED', 'DIVORCED', 'UNSPECIFIED'));`);
    this.addSql(`create or replace function "registry"."marital_fact_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."marital_fact" for each ROW execute function "registry"."marital_fact_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."marital_fact" enable row level security;`);
    this.addSql(`alter table "registry"."marital_fact" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."marital_fact" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "registry"."person_link" add constraint "one_link_a_pair" exclude using gist (low_id with =, high_id with =, daterange(valid_from, valid_to, '[)') with &&) where (valid_to is null);`);
    this.addSql(`alter table "registry"."person_link" add constraint "two_ids" check (low_id < high_id);`);
    this.addSql(`create or replace function "registry"."person_link_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."person_link" for each ROW execute function "registry"."person_link_keeps_history_fn"();`);
    this.addSql(`alter table "registry"."person_link" enable row level security;`);
    this.addSql(`alter table "registry"."person_link" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "registry"."person_link" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."death_fact";`);
    this.addSql(`drop function if exists "registry"."death_fact_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."death_fact" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."marital_fact";`);
    this.addSql(`drop function if exists "registry"."marital_fact_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."marital_fact" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."person_link";`);
    this.addSql(`drop function if exists "registry"."person_link_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."person_link" cascade;`);
  }

}
