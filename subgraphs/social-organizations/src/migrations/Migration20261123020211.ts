import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020211 extends Migration {

  override name = 'Migration20261123020211';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "social_organizations";`);
    this.addSql(`create table "social_organizations"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "social_organizations"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "social_organizations"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "social_organizations"."history" ("table_name", "row_id");`);

    this.addSql(`create table "social_organizations"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "social_organizations"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "social_organizations"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "social_organizations"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "social_organizations"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "social_organizations"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "social_organizations"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "social_organizations"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "social_organizations"."import_record" ("record_id");`);

    this.addSql(`create table "social_organizations"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "social_organizations"."import_row" ("retain_until");`);
    this.addSql(`alter table "social_organizations"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "social_organizations"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "source" text not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "social_organizations"."known_death" ("division");`);
    this.addSql(`alter table "social_organizations"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "social_organizations"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "social_organizations"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "social_organizations"."outbox" ("tx", "seq");`);

    this.addSql(`create table "social_organizations"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "social_organizations"."person_alias" ("canonical");`);

    this.addSql(`create table "social_organizations"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "social_organizations"."policy_parameter" ("division");`);

    this.addSql(`create table "social_organizations"."social_organization" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "credit_code" text not null, "kind" text not null, "name" text not null, "status" text not null, "pne_form" text null, "foundation_kind" text null, "industry_class" text null, "is_charity" boolean not null, "registry_name" text not null, "supervising_unit" text null, "address" text null, "purpose" text null, "business_scope" text null, "activity_area" text null, "registered_fund_fen" bigint null, "individual_members" int null, "unit_members" int null, "full_time_staff" int null, "founded_on" date not null, "certificate_from" date null, "certificate_until" date null, "grade" int null, "grade_from" date null, "grade_to" date null, "party_organization" text null, "party_members" int null, "liquidation_started_on" date null, "liquidation_ended_on" date null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "social_organization_division_index" on "social_organizations"."social_organization" ("division");`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_credit_code_unique" unique ("credit_code");`);
    this.addSql(`create unique index "one_living_organization_a_name" on "social_organizations"."social_organization" ("division", "name") where status in ('REGISTERED', 'CHANGED', 'LIQUIDATING');`);

    this.addSql(`create table "social_organizations"."organization_step" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "serial" bigserial, "organization_id" uuid not null, "act" text not null, "from_status" text null, "to_status" text not null, "reason" text null, "taken_on" date not null, "taken_by" text not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "organization_step_division_index" on "social_organizations"."organization_step" ("division");`);
    this.addSql(`alter table "social_organizations"."organization_step" add constraint "organization_step_serial_unique" unique ("serial");`);
    this.addSql(`create index "organization_step_by_organization" on "social_organizations"."organization_step" ("organization_id");`);

    this.addSql(`create table "social_organizations"."organization_registration" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "state" text not null, "kind" text not null, "name" text not null, "pne_form" text null, "foundation_kind" text null, "industry_class" text not null, "as_charity" boolean not null, "registry_name" text not null, "supervising_unit" text null, "direct_class" text null, "consented_on" date null, "address" text not null, "purpose" text not null, "business_scope" text not null, "activity_area" text null, "registered_fund_fen" bigint not null, "individual_members" int not null, "unit_members" int not null, "directors" int not null, "full_time_staff" int not null, "legal_representative_id" uuid not null, "is_serving_official" boolean not null, "accepted_on" date not null, "decided_on" date null, "denial_reasons" jsonb not null, "document" text not null, "organization_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "organization_registration_division_index" on "social_organizations"."organization_registration" ("division");`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_organization_id_unique" unique ("organization_id");`);

    this.addSql(`create table "social_organizations"."organization_leader" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "kind" text not null, "person_id" uuid not null, "post" text not null, "is_serving_official" boolean not null, "political_status" text null, "term_until" date null, "document" text not null, "valid_from" date not null, "valid_to" date null, "leave_reason" text null, "leave_document" text null, primary key ("id"));`);
    this.addSql(`create index "organization_leader_division_index" on "social_organizations"."organization_leader" ("division");`);
    this.addSql(`create index "organization_leader_person_id_index" on "social_organizations"."organization_leader" ("person_id");`);
    this.addSql(`create index "organization_leader_by_organization" on "social_organizations"."organization_leader" ("organization_id");`);

    this.addSql(`create table "social_organizations"."organization_change" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "matter" text not null, "old_value" text null, "new_value" text null, "consented_on" date not null, "applied_on" date not null, "registered_on" date not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "organization_change_division_index" on "social_organizations"."organization_change" ("division");`);
    this.addSql(`create index "organization_change_by_organization" on "social_organizations"."organization_change" ("organization_id");`);

    this.addSql(`create table "social_organizations"."fundraising_certificate" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "state" text not null, "accepted_on" date not null, "decided_on" date null, "denial_reasons" jsonb not null, "revocation_ground" text null, "return_reason" text null, "number" text null, "document" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "fundraising_certificate_division_index" on "social_organizations"."fundraising_certificate" ("division");`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" add constraint "fundraising_certificate_number_unique" unique ("number");`);
    this.addSql(`create index "fundraising_certificate_by_organization" on "social_organizations"."fundraising_certificate" ("organization_id");`);
    this.addSql(`create unique index "one_open_fundraising_certificate_an_organization" on "social_organizations"."fundraising_certificate" ("organization_id") where state in ('APPLIED', 'ISSUED');`);

    this.addSql(`create table "social_organizations"."credit_listing" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "list" text not null, "ground" text not null, "formed_on" date not null, "fine_fen" bigint null, "letters" jsonb not null, "document" text not null, "duty_fulfilled_on" date null, "duty_document" text null, "valid_from" date not null, "valid_to" date null, "removal_reason" text null, "removal_document" text null, primary key ("id"));`);
    this.addSql(`create index "credit_listing_division_index" on "social_organizations"."credit_listing" ("division");`);
    this.addSql(`create index "credit_listing_by_organization" on "social_organizations"."credit_listing" ("organization_id");`);

    this.addSql(`create table "social_organizations"."charity_status" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "origin" text not null, "state" text not null, "accepted_on" date not null, "extension_days" int null, "decided_on" date null, "denial_reasons" jsonb not null, "end_reason" text null, "document" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "charity_status_division_index" on "social_organizations"."charity_status" ("division");`);
    this.addSql(`create index "charity_status_by_organization" on "social_organizations"."charity_status" ("organization_id");`);
    this.addSql(`create unique index "one_open_charity_status_an_organization" on "social_organizations"."charity_status" ("organization_id") where state in ('APPLIED', 'RECOGNISED');`);

    this.addSql(`create table "social_organizations"."annual_inspection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" uuid not null, "year" int not null, "filing" text not null, "state" text not null, "reviewed_on" date null, "submitted_on" date null, "audit_report" text null, "concluded_on" date null, "result" text null, "rectify_until" date null, "complete_until" date null, "missed_on" date null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "annual_inspection_division_index" on "social_organizations"."annual_inspection" ("division");`);
    this.addSql(`create index "annual_inspection_by_year" on "social_organizations"."annual_inspection" ("division", "year");`);
    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "one_inspection_a_year" unique ("organization_id", "year");`);

    this.addSql(`alter table "social_organizations"."history" enable row level security;`);
    this.addSql(`alter table "social_organizations"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "social_organizations"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "social_organizations"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."import_batch" for each ROW execute function "social_organizations"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."import_batch" enable row level security;`);
    this.addSql(`alter table "social_organizations"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "social_organizations"."import_record" enable row level security;`);
    this.addSql(`alter table "social_organizations"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "social_organizations"."import_row" enable row level security;`);
    this.addSql(`alter table "social_organizations"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "social_organizations"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."known_death" for each ROW execute function "social_organizations"."known_death_keeps_history_fn"();`);

    this.addSql(`alter table "social_organizations"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "social_organizations"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."policy_parameter" for each ROW execute function "social_organizations"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "social_organizations"."social_organization" add constraint "living_organizations_have_not_ended" check (ended_on is null or status = 'CANCELLED' or status = 'REVOKED' or status = 'LICENCE_REVOKED');`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "grade_is_one_to_five" check (grade >= 1 and grade <= 5);`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_kind_check" check ("kind" in ('ASSOCIATION', 'PNE', 'FOUNDATION'));`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_status_check" check ("status" in ('REGISTERED', 'CHANGED', 'LIQUIDATING', 'CANCELLED', 'REVOKED', 'LICENCE_REVOKED'));`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_pne_form_check" check ("pne_form" in ('LEGAL_PERSON', 'PARTNERSHIP', 'INDIVIDUAL'));`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_foundation_kind_check" check ("foundation_kind" in ('PUBLIC_FUNDRAISING', 'NON_PUBLIC_FUNDRAISING'));`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_industry_class_check" check ("industry_class" in ('SCIENCE', 'ENVIRONMENT', 'EDUCATION', 'HEALTH', 'SOCIAL_SERVICE', 'CULTURE', 'SPORTS', 'LAW', 'COMMERCE', 'RELIGION', 'RURAL_DEVELOPMENT', 'PROFESSIONAL', 'INTERNATIONAL', 'OTHER'));`);
    this.addSql(`alter table "social_organizations"."social_organization" add constraint "social_organization_party_organization_check" check ("party_organization" in ('NONE', 'LIAISON', 'JOINT_BRANCH', 'BRANCH', 'GENERAL_BRANCH', 'COMMITTEE'));`);
    this.addSql(`create or replace function "social_organizations"."social_organization_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."social_organization" for each ROW execute function "social_organizations"."social_organization_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."social_organization" enable row level security;`);
    this.addSql(`alter table "social_organizations"."social_organization" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."social_organization" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."social_organization" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."organization_step" add constraint "organization_step_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."organization_step" add constraint "organization_step_from_status_check" check ("from_status" in ('REGISTERED', 'CHANGED', 'LIQUIDATING', 'CANCELLED', 'REVOKED', 'LICENCE_REVOKED'));`);
    this.addSql(`alter table "social_organizations"."organization_step" add constraint "organization_step_to_status_check" check ("to_status" in ('REGISTERED', 'CHANGED', 'LIQUIDATING', 'CANCELLED', 'REVOKED', 'LICENCE_REVOKED'));`);
    this.addSql(`create or replace function "social_organizations"."organization_step_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."organization_step" for each ROW execute function "social_organizations"."organization_step_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."organization_step" enable row level security;`);
    this.addSql(`alter table "social_organizations"."organization_step" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."organization_step" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_step" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id") on delete set null;`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "approved_registrations_have_their_organization" check ((state = 'APPROVED') = (organization_id is not null));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "consent_or_direct_registration" check ((supervising_unit is null) = (direct_class is not null));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_state_check" check ("state" in ('ACCEPTED', 'APPROVED', 'DENIED', 'WITHDRAWN'));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_kind_check" check ("kind" in ('ASSOCIATION', 'PNE', 'FOUNDATION'));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_pne_form_check" check ("pne_form" in ('LEGAL_PERSON', 'PARTNERSHIP', 'INDIVIDUAL'));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_foundation_kind_check" check ("foundation_kind" in ('PUBLIC_FUNDRAISING', 'NON_PUBLIC_FUNDRAISING'));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_industry_class_check" check ("industry_class" in ('SCIENCE', 'ENVIRONMENT', 'EDUCATION', 'HEALTH', 'SOCIAL_SERVICE', 'CULTURE', 'SPORTS', 'LAW', 'COMMERCE', 'RELIGION', 'RURAL_DEVELOPMENT', 'PROFESSIONAL', 'INTERNATIONAL', 'OTHER'));`);
    this.addSql(`alter table "social_organizations"."organization_registration" add constraint "organization_registration_direct_class_check" check ("direct_class" in ('TRADE', 'SCIENCE', 'CHARITY', 'COMMUNITY_SERVICE'));`);
    this.addSql(`create or replace function "social_organizations"."organization_registration_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."organization_registration" for each ROW execute function "social_organizations"."organization_registration_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."organization_registration" enable row level security;`);
    this.addSql(`alter table "social_organizations"."organization_registration" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_registration" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "organization_leader_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "one_legal_representative_at_a_time" exclude using gist (organization_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'LEGAL_REPRESENTATIVE');`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "legal_representative_of_one_association" exclude using gist (person_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'LEGAL_REPRESENTATIVE' and kind = 'ASSOCIATION');`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "one_post_once_at_a_time" exclude using gist (organization_id with =, coalesce(person_id) with =, post with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "organization_leader_kind_check" check ("kind" in ('ASSOCIATION', 'PNE', 'FOUNDATION'));`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "organization_leader_post_check" check ("post" in ('LEGAL_REPRESENTATIVE', 'CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL', 'HEAD', 'DIRECTOR', 'CHIEF_SUPERVISOR', 'SUPERVISOR'));`);
    this.addSql(`alter table "social_organizations"."organization_leader" add constraint "organization_leader_leave_reason_check" check ("leave_reason" in ('TERM_ENDED', 'RESIGNED', 'REMOVED', 'DIED', 'REPLACED', 'BARRED', 'ERROR'));`);
    this.addSql(`create or replace function "social_organizations"."organization_leader_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."organization_leader" for each ROW execute function "social_organizations"."organization_leader_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."organization_leader" enable row level security;`);
    this.addSql(`alter table "social_organizations"."organization_leader" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_leader" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."organization_change" add constraint "organization_change_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."organization_change" add constraint "organization_change_matter_check" check ("matter" in ('NAME', 'ADDRESS', 'PURPOSE', 'BUSINESS_SCOPE', 'ACTIVITY_AREA', 'REGISTERED_FUND', 'SUPERVISING_UNIT', 'LEGAL_REPRESENTATIVE', 'CERTIFICATE_TERM'));`);
    this.addSql(`create or replace function "social_organizations"."organization_change_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."organization_change" for each ROW execute function "social_organizations"."organization_change_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."organization_change" enable row level security;`);
    this.addSql(`alter table "social_organizations"."organization_change" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."organization_change" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_change" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."fundraising_certificate" add constraint "fundraising_certificate_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" add constraint "fundraising_certificate_state_check" check ("state" in ('APPLIED', 'ISSUED', 'DENIED', 'WITHDRAWN', 'REVOKED', 'RETURNED'));`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" add constraint "fundraising_certificate_revocation_ground_check" check ("revocation_ground" in ('DECEPTION', 'APPORTIONED', 'ORDER_DISTURBED', 'UNQUALIFIED_PARTNER', 'UNDESIGNATED_PLATFORM', 'EMERGENCY_FUNDS_IDLE'));`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" add constraint "fundraising_certificate_return_reason_check" check ("return_reason" in ('RETURNED', 'NO_LONGER_QUALIFIED', 'ERROR'));`);
    this.addSql(`create or replace function "social_organizations"."fundraising_certificate_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."fundraising_certificate" for each ROW execute function "social_organizations"."fundraising_certificate_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" enable row level security;`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."fundraising_certificate" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."fundraising_certificate" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "credit_listing_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "one_listing_a_ground_at_a_time" exclude using gist (organization_id with =, list with =, ground with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "removals_have_a_reason" check ((valid_to is null) = (removal_reason is null));`);
    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "credit_listing_list_check" check ("list" in ('ABNORMAL', 'SERIOUS'));`);
    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "credit_listing_ground_check" check ("ground" in ('ANNUAL_REPORT_NOT_FILED', 'PARTY_ORGANIZATION_MISSING', 'NOT_RECTIFIED', 'FUNDRAISING_UNFIT', 'FUNDRAISING_IDLE', 'MINOR_PENALTY', 'UNREACHABLE', 'ABNORMAL_TWO_YEARS', 'FALSE_CHANGE', 'ACTIVITIES_SUSPENDED', 'MAJOR_FINE', 'REPEATED_MINOR_PENALTIES', 'DISHONEST_DEBTOR', 'REGISTRATION_REVOKED', 'OTHER_LAW'));`);
    this.addSql(`alter table "social_organizations"."credit_listing" add constraint "credit_listing_removal_reason_check" check ("removal_reason" in ('DUTY_FULFILLED', 'TERM_OVER', 'MOVED_TO_SERIOUS', 'CANCELLED', 'ERROR'));`);
    this.addSql(`create or replace function "social_organizations"."credit_listing_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."credit_listing" for each ROW execute function "social_organizations"."credit_listing_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."credit_listing" enable row level security;`);
    this.addSql(`alter table "social_organizations"."credit_listing" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."credit_listing" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."credit_listing" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."charity_status" add constraint "charity_status_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."charity_status" add constraint "charity_status_origin_check" check ("origin" in ('REGISTRATION', 'RECOGNITION'));`);
    this.addSql(`alter table "social_organizations"."charity_status" add constraint "charity_status_state_check" check ("state" in ('APPLIED', 'RECOGNISED', 'DENIED', 'WITHDRAWN', 'ENDED'));`);
    this.addSql(`alter table "social_organizations"."charity_status" add constraint "charity_status_end_reason_check" check ("end_reason" in ('RETURNED', 'NO_LONGER_QUALIFIED', 'OBTAINED_BY_FRAUD', 'ERROR'));`);
    this.addSql(`create or replace function "social_organizations"."charity_status_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."charity_status" for each ROW execute function "social_organizations"."charity_status_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."charity_status" enable row level security;`);
    this.addSql(`alter table "social_organizations"."charity_status" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."charity_status" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."charity_status" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "annual_inspection_organization_id_foreign" foreign key ("organization_id") references "social_organizations"."social_organization" ("id");`);
    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "conclusions_have_a_result" check ((state = 'CONCLUDED') = (result is not null));`);
    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "annual_inspection_filing_check" check ("filing" in ('INSPECTION', 'ANNUAL_REPORT'));`);
    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "annual_inspection_state_check" check ("state" in ('DUE', 'REVIEWED', 'SUBMITTED', 'CONCLUDED', 'NOT_ATTENDED'));`);
    this.addSql(`alter table "social_organizations"."annual_inspection" add constraint "annual_inspection_result_check" check ("result" in ('QUALIFIED', 'BASIC', 'UNQUALIFIED'));`);
    this.addSql(`create or replace function "social_organizations"."annual_inspection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "social_organizations"."annual_inspection" for each ROW execute function "social_organizations"."annual_inspection_keeps_history_fn"();`);
    this.addSql(`alter table "social_organizations"."annual_inspection" enable row level security;`);
    this.addSql(`alter table "social_organizations"."annual_inspection" force row level security;`);
    this.addSql(`create policy "register_is_public" on "social_organizations"."annual_inspection" for select using (true);`);
    this.addSql(`create policy "written_by_division" on "social_organizations"."annual_inspection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "social_organizations"."organization_step" drop constraint "organization_step_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."organization_registration" drop constraint "organization_registration_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."organization_leader" drop constraint "organization_leader_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."organization_change" drop constraint "organization_change_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."fundraising_certificate" drop constraint "fundraising_certificate_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."credit_listing" drop constraint "credit_listing_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."charity_status" drop constraint "charity_status_organization_id_foreign";`);
    this.addSql(`alter table "social_organizations"."annual_inspection" drop constraint "annual_inspection_organization_id_foreign";`);

    this.addSql(`drop table if exists "social_organizations"."feed_position" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."history" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."import_batch";`);
    this.addSql(`drop function if exists "social_organizations"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."import_batch" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."import_record" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."known_death";`);
    this.addSql(`drop function if exists "social_organizations"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."known_death" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."outbox" cascade;`);
    this.addSql(`drop table if exists "social_organizations"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."policy_parameter";`);
    this.addSql(`drop function if exists "social_organizations"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."policy_parameter" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."social_organization";`);
    this.addSql(`drop function if exists "social_organizations"."social_organization_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."social_organization" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."organization_step";`);
    this.addSql(`drop function if exists "social_organizations"."organization_step_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."organization_step" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."organization_registration";`);
    this.addSql(`drop function if exists "social_organizations"."organization_registration_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."organization_registration" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."organization_leader";`);
    this.addSql(`drop function if exists "social_organizations"."organization_leader_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."organization_leader" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."organization_change";`);
    this.addSql(`drop function if exists "social_organizations"."organization_change_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."organization_change" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."fundraising_certificate";`);
    this.addSql(`drop function if exists "social_organizations"."fundraising_certificate_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."fundraising_certificate" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."credit_listing";`);
    this.addSql(`drop function if exists "social_organizations"."credit_listing_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."credit_listing" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."charity_status";`);
    this.addSql(`drop function if exists "social_organizations"."charity_status_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."charity_status" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "social_organizations"."annual_inspection";`);
    this.addSql(`drop function if exists "social_organizations"."annual_inspection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "social_organizations"."annual_inspection" cascade;`);

    this.addSql(`drop schema if exists "social_organizations";`);
  }

}
