import { Migration } from '@mikro-orm/migrations';

export class Migration20261123002022 extends Migration {

  override name = 'Migration20261123002022';

  override up(): void | Promise<void> {
    this.addSql(`create table "assistance"."check_authorization" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "signed_by" text not null, "guardian_id" uuid null, "form" text not null, "material_number" text not null, "signed_on" date not null, "valid_from" date not null, "valid_to" date not null, "revoked_on" date null, "revocation_reason" text null, primary key ("id"));`);
    this.addSql(`create index "check_authorization_division_index" on "assistance"."check_authorization" ("division");`);
    this.addSql(`create index "check_authorization_person_id_index" on "assistance"."check_authorization" ("person_id");`);

    this.addSql(`create table "assistance"."check_order" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "unit_id" uuid null, "application_id" uuid null, "reason" text not null, "status" text not null, "round" int not null, "ordered_on" date not null, "requested_on" date null, "first_reported_on" date null, "objected_on" date null, "recheck_reported_on" date null, "replied_since_report" boolean not null, "cancellation_reason" text null, primary key ("id"));`);
    this.addSql(`create index "check_order_division_index" on "assistance"."check_order" ("division");`);
    this.addSql(`create index "check_order_application_id_index" on "assistance"."check_order" ("application_id");`);
    this.addSql(`create index "check_order_of_unit" on "assistance"."check_order" ("unit_id", "ordered_on");`);
    this.addSql(`create unique index "one_running_check" on assistance.check_order (coalesce(unit_id, application_id), reason) where status in ('ORDERED', 'REQUESTED', 'REPLYING', 'OBJECTED', 'RECHECKING');`);

    this.addSql(`create table "assistance"."check_member" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "order_id" uuid not null, "person_id" uuid not null, "authorization_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "check_member_division_index" on "assistance"."check_member" ("division");`);
    this.addSql(`create index "check_member_person_id_index" on "assistance"."check_member" ("person_id");`);
    this.addSql(`alter table "assistance"."check_member" add constraint "check_member_once" unique ("order_id", "person_id");`);

    this.addSql(`create table "assistance"."check_item" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "order_id" uuid not null, "person_id" uuid not null, "source" text not null, "required" boolean not null, "status" text not null, "requested_at" timestamptz null, "replied_at" timestamptz null, "closure" text null, primary key ("id"));`);
    this.addSql(`create index "check_item_division_index" on "assistance"."check_item" ("division");`);
    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_once" unique ("order_id", "person_id", "source");`);

    this.addSql(`create table "assistance"."check_reply" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "item_id" uuid not null, "sequence" int not null, "found" boolean not null, "amount_fen" bigint null, "details" jsonb not null, "as_of" date null, "replied_at" timestamptz not null, "recorded_by" text not null, primary key ("id"));`);
    this.addSql(`create index "check_reply_division_index" on "assistance"."check_reply" ("division");`);
    this.addSql(`alter table "assistance"."check_reply" add constraint "check_reply_in_order" unique ("item_id", "sequence");`);

    this.addSql(`create table "assistance"."check_report" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "order_id" uuid not null, "unit_id" uuid null, "number" text not null, "serial" int not null, "round" int not null, "issued_at" timestamptz not null, "valid_from" date not null, "valid_to" date not null, "conclusion" text not null, "member_count" int not null, "financial_fen" bigint not null, "excesses" jsonb not null, "gaps" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "check_report_division_index" on "assistance"."check_report" ("division");`);
    this.addSql(`create index "check_report_of_unit" on "assistance"."check_report" ("unit_id", "valid_to");`);
    this.addSql(`alter table "assistance"."check_report" add constraint "check_report_number" unique ("number");`);

    this.addSql(`create table "assistance"."check_objection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "report_id" uuid not null, "order_id" uuid not null, "raised_by_id" uuid not null, "raised_on" date not null, "ground" text not null, "material_number" text null, "item_ids" jsonb not null, "answer_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "check_objection_division_index" on "assistance"."check_objection" ("division");`);

    this.addSql(`create table "assistance"."check_report_series" ("series" text not null, "last_serial" int not null, primary key ("series"));`);

    this.addSql(`create table "assistance"."check_source_policy" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "reason" text not null, "sources" text[] not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "check_source_policy_division_index" on "assistance"."check_source_policy" ("division");`);

    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_has_period" check (valid_from < valid_to);`);
    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_by_guardian" check ((signed_by = 'SELF') = (guardian_id is null));`);
    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_not_own_guardian" check (guardian_id <> person_id);`);
    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_signed_by_check" check ("signed_by" in ('SELF', 'GUARDIAN_OF_MINOR', 'GUARDIAN_OF_INCAPABLE_ADULT'));`);
    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_form_check" check ("form" in ('HANDWRITTEN', 'FINGERPRINT', 'ELECTRONIC'));`);
    this.addSql(`alter table "assistance"."check_authorization" add constraint "check_authorization_revocation_reason_check" check ("revocation_reason" in ('WITHDRAWN_BY_PERSON', 'APPLICATION_WITHDRAWN', 'SIGNED_IN_ERROR'));`);
    this.addSql(`create or replace function "assistance"."check_authorization_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_authorization" for each ROW execute function "assistance"."check_authorization_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_authorization" enable row level security;`);
    this.addSql(`alter table "assistance"."check_authorization" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_authorization" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_has_purpose" check (unit_id is not null or application_id is not null);`);
    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_reason_check" check ("reason" in ('NEW', 'RECHECK', 'ALERT', 'OTHER_SCHEME'));`);
    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_status_check" check ("status" in ('ORDERED', 'REQUESTED', 'REPLYING', 'REPORTED', 'OBJECTED', 'RECHECKING', 'CLOSED', 'CANCELLED'));`);
    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_cancellation_reason_check" check ("cancellation_reason" in ('APPLICATION_WITHDRAWN', 'ORDERED_IN_ERROR', 'NO_LONGER_NEEDED'));`);
    this.addSql(`create or replace function "assistance"."check_order_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_order" for each ROW execute function "assistance"."check_order_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_order" enable row level security;`);
    this.addSql(`alter table "assistance"."check_order" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_order" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_member" add constraint "check_member_order_id_foreign" foreign key ("order_id") references "assistance"."check_order" ("id");`);
    this.addSql(`alter table "assistance"."check_member" add constraint "check_member_authorization_id_foreign" foreign key ("authorization_id") references "assistance"."check_authorization" ("id");`);
    this.addSql(`create or replace function "assistance"."check_member_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_member" for each ROW execute function "assistance"."check_member_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_member" enable row level security;`);
    this.addSql(`alter table "assistance"."check_member" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_member" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_order_id_foreign" foreign key ("order_id") references "assistance"."check_order" ("id");`);
    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_closed_with_reason" check ((status = 'CLOSED') = (closure is not null));`);
    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_source_check" check ("source" in ('HUKOU', 'VEHICLE', 'REAL_ESTATE', 'SOCIAL_INSURANCE', 'PENSION', 'HOUSING_FUND', 'TAX', 'MARKET_REG', 'BANK', 'SECURITIES', 'INSURANCE', 'WECHAT_ALIPAY', 'FISCAL_PAYROLL', 'MARRIAGE', 'FUNERAL', 'DISABLED_FED', 'MED_INSURANCE', 'EDUCATION', 'JUSTICE_PRISON', 'EXIT_ENTRY', 'AGRI_SUBSIDY'));`);
    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_status_check" check ("status" in ('OUTSTANDING', 'REPLIED', 'CLOSED'));`);
    this.addSql(`alter table "assistance"."check_item" add constraint "check_item_closure_check" check ("closure" in ('AUTHORIZATION_REVOKED', 'AUTHORIZATION_EXPIRED'));`);
    this.addSql(`create or replace function "assistance"."check_item_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_item" for each ROW execute function "assistance"."check_item_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_item" enable row level security;`);
    this.addSql(`alter table "assistance"."check_item" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_item" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_reply" add constraint "check_reply_item_id_foreign" foreign key ("item_id") references "assistance"."check_item" ("id");`);
    this.addSql(`alter table "assistance"."check_reply" add constraint "check_reply_amount_not_negative" check (amount_fen >= 0);`);
    this.addSql(`create or replace function "assistance"."check_reply_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_reply" for each ROW execute function "assistance"."check_reply_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_reply" enable row level security;`);
    this.addSql(`alter table "assistance"."check_reply" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_reply" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_report" add constraint "check_report_order_id_foreign" foreign key ("order_id") references "assistance"."check_order" ("id");`);
    this.addSql(`alter table "assistance"."check_report" add constraint "check_report_has_period" check (valid_from < valid_to);`);
    this.addSql(`alter table "assistance"."check_report" add constraint "check_report_ok_without_gaps" check (conclusion <> 'OK' or gaps = '[]'::jsonb);`);
    this.addSql(`alter table "assistance"."check_report" add constraint "check_report_conclusion_check" check ("conclusion" in ('EXCEEDS', 'OK', 'PARTIAL'));`);
    this.addSql(`create or replace function "assistance"."check_report_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_report" for each ROW execute function "assistance"."check_report_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_report" enable row level security;`);
    this.addSql(`alter table "assistance"."check_report" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_report" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_objection" add constraint "check_objection_report_id_foreign" foreign key ("report_id") references "assistance"."check_report" ("id");`);
    this.addSql(`alter table "assistance"."check_objection" add constraint "check_objection_order_id_foreign" foreign key ("order_id") references "assistance"."check_order" ("id");`);
    this.addSql(`alter table "assistance"."check_objection" add constraint "check_objection_answer_id_foreign" foreign key ("answer_id") references "assistance"."check_report" ("id") on delete set null;`);
    this.addSql(`alter table "assistance"."check_objection" add constraint "check_objection_ground_check" check ("ground" in ('NOT_MINE', 'OUTDATED', 'WRONG_AMOUNT', 'DISPOSED_OF', 'HELD_FOR_OTHERS', 'OTHER'));`);
    this.addSql(`create or replace function "assistance"."check_objection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_objection" for each ROW execute function "assistance"."check_objection_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."check_objection" enable row level security;`);
    this.addSql(`alter table "assistance"."check_objection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."check_objection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."check_source_policy" add constraint "one_check_source_policy" exclude using gist (reason with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."check_source_policy" add constraint "check_source_policy_reason_check" check ("reason" in ('NEW', 'RECHECK', 'ALERT', 'OTHER_SCHEME'));`);
    this.addSql(`alter table "assistance"."check_source_policy" add constraint "check_source_policy_sources_check" check ("sources" <@ array['HUKOU'::text, 'VEHICLE'::text, 'REAL_ESTATE'::text, 'SOCIAL_INSURANCE'::text, 'PENSION'::text, 'HOUSING_FUND'::text, 'TAX'::text, 'MARKET_REG'::text, 'BANK'::text, 'SECURITIES'::text, 'INSURANCE'::text, 'WECHAT_ALIPAY'::text, 'FISCAL_PAYROLL'::text, 'MARRIAGE'::text, 'FUNERAL'::text, 'DISABLED_FED'::text, 'MED_INSURANCE'::text, 'EDUCATION'::text, 'JUSTICE_PRISON'::text, 'EXIT_ENTRY'::text, 'AGRI_SUBSIDY'::text]);`);
    this.addSql(`create or replace function "assistance"."check_source_policy_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."check_source_policy" for each ROW execute function "assistance"."check_source_policy_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "assistance"."check_member" drop constraint "check_member_authorization_id_foreign";`);
    this.addSql(`alter table "assistance"."check_member" drop constraint "check_member_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_item" drop constraint "check_item_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_report" drop constraint "check_report_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_reply" drop constraint "check_reply_item_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_report_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_answer_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_authorization";`);
    this.addSql(`drop function if exists "assistance"."check_authorization_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_authorization" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_order";`);
    this.addSql(`drop function if exists "assistance"."check_order_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_order" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_member";`);
    this.addSql(`drop function if exists "assistance"."check_member_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_member" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_item";`);
    this.addSql(`drop function if exists "assistance"."check_item_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_item" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_reply";`);
    this.addSql(`drop function if exists "assistance"."check_reply_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_reply" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_report";`);
    this.addSql(`drop function if exists "assistance"."check_report_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_report" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_objection";`);
    this.addSql(`drop function if exists "assistance"."check_objection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_objection" cascade;`);
    this.addSql(`drop table if exists "assistance"."check_report_series" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."check_source_policy";`);
    this.addSql(`drop function if exists "assistance"."check_source_policy_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."check_source_policy" cascade;`);
  }

}
