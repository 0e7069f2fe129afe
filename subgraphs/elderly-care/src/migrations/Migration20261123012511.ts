import { Migration } from '@mikro-orm/migrations';

export class Migration20261123012511 extends Migration {

  override name = 'Migration20261123012511';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "elderly_care";`);
    this.addSql(`create table "elderly_care"."ability_assessment" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "reason" text not null, "assessed_on" date not null, "assessors" jsonb not null, "scores" jsonb null, "score" int not null, "is_in_coma" boolean not null, "has_mental_diagnosis" boolean not null, "care_risk_events" int not null, "level" text not null, "valid_to" date not null, "voided_on" date null, "void_reason" text null, primary key ("id"));`);
    this.addSql(`create index "ability_assessment_division_index" on "elderly_care"."ability_assessment" ("division");`);
    this.addSql(`create index "ability_assessment_person_id_index" on "elderly_care"."ability_assessment" ("person_id");`);

    this.addSql(`create table "elderly_care"."care_institution" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" text not null, "credit_code" text null, "registration_kind" text not null, "operation_mode" text not null, "kind" text not null, "is_inclusive" boolean not null, "address" text not null, "phone_sealed" text null, "director_person_id" uuid null, "built_year" int null, "floor_area_square_metres" numeric(10,0) null, "designed_beds" int not null, "carer_count" int null, "medical_service" text not null, "medical_document" text null, "fire_approval_number" text null, "food_licence_number" text null, "longitude" numeric(10,0) null, "latitude" numeric(10,0) null, "registered_on" date null, "filing_status" text not null, "suspended_from" text null, "opened_on" date null, "filing_due_on" date null, "filing_submitted_on" date null, "filed_on" date null, "filing_number" text null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "care_institution_division_index" on "elderly_care"."care_institution" ("division");`);
    this.addSql(`create index "care_institution_filing_status_index" on "elderly_care"."care_institution" ("filing_status");`);
    this.addSql(`create unique index "one_living_institution_a_credit_code" on elderly_care.care_institution (credit_code) where filing_status <> 'CLOSED';`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "one_institution_a_filing_number" unique ("filing_number");`);

    this.addSql(`create table "elderly_care"."care_bed" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "room" text not null, "number" text not null, "kind" text not null, "status" text not null, "opened_on" date not null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "care_bed_division_index" on "elderly_care"."care_bed" ("division");`);
    this.addSql(`create index "care_bed_institution_id_index" on "elderly_care"."care_bed" ("institution_id");`);
    this.addSql(`create unique index "one_open_bed_a_number" on elderly_care.care_bed (institution_id, number) where closed_on is null;`);

    this.addSql(`create table "elderly_care"."care_bed_period" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "bed_id" uuid not null, "kind" text not null, "status" text not null, "residency_id" uuid null, "reason" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "care_bed_period_division_index" on "elderly_care"."care_bed_period" ("division");`);
    this.addSql(`create index "care_bed_period_bed_id_index" on "elderly_care"."care_bed_period" ("bed_id");`);
    this.addSql(`create index "care_bed_period_residency_id_index" on "elderly_care"."care_bed_period" ("residency_id");`);

    this.addSql(`create table "elderly_care"."care_residency" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "institution_id" uuid not null, "bed_id" uuid not null, "pay_kind" text not null, "contract_number" text null, "monthly_fee_fen" bigint null, "deposit_fen" bigint null, "contact_person_id" uuid null, "terms_document" text null, "assessment_id" uuid null, "entry_level" text null, "valid_from" date not null, "valid_to" date null, "leave_reason" text null, "leave_document" text null, primary key ("id"));`);
    this.addSql(`create index "care_residency_division_index" on "elderly_care"."care_residency" ("division");`);
    this.addSql(`create index "care_residency_person_id_index" on "elderly_care"."care_residency" ("person_id");`);
    this.addSql(`create index "care_residency_institution_id_index" on "elderly_care"."care_residency" ("institution_id");`);

    this.addSql(`create table "elderly_care"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "elderly_care"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "elderly_care"."filing_step" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "event" text not null, "from_status" text not null, "to_status" text not null, "taken_on" date not null, "taken_by" text not null, "document" text null, "remark" text null, primary key ("id"));`);
    this.addSql(`create index "filing_step_division_index" on "elderly_care"."filing_step" ("division");`);
    this.addSql(`create index "filing_step_institution_id_index" on "elderly_care"."filing_step" ("institution_id");`);

    this.addSql(`create table "elderly_care"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "elderly_care"."history" ("table_name", "row_id");`);

    this.addSql(`create table "elderly_care"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "elderly_care"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "elderly_care"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "elderly_care"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "elderly_care"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "elderly_care"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "elderly_care"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "elderly_care"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "elderly_care"."import_record" ("record_id");`);

    this.addSql(`create table "elderly_care"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "elderly_care"."import_row" ("retain_until");`);
    this.addSql(`alter table "elderly_care"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "elderly_care"."institution_closure" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "state" text not null, "announced_on" date not null, "closes_on" date not null, "reason" text not null, "resettlement_plan" text not null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "institution_closure_division_index" on "elderly_care"."institution_closure" ("division");`);
    this.addSql(`create index "institution_closure_institution_id_index" on "elderly_care"."institution_closure" ("institution_id");`);
    this.addSql(`create unique index "one_closure_at_a_time" on elderly_care.institution_closure (institution_id) where state = 'ANNOUNCED';`);

    this.addSql(`create table "elderly_care"."institution_rating" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "scheme" text not null, "grade" text not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "institution_rating_division_index" on "elderly_care"."institution_rating" ("division");`);
    this.addSql(`create index "institution_rating_institution_id_index" on "elderly_care"."institution_rating" ("institution_id");`);

    this.addSql(`create table "elderly_care"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "source" text not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "elderly_care"."known_death" ("division");`);
    this.addSql(`alter table "elderly_care"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "elderly_care"."old_age_allowance" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "payee_person_id" uuid not null, "birth_date" date not null, "status" text not null, "found_on" date null, "applied_on" date null, "low_income_document" text null, "surveyed_on" date null, "survey_document" text null, "reviewed_on" date null, "review_document" text null, "noticed_on" date null, "notice_place" text null, "decided_on" date null, "decision_document" text null, "denial_reasons" jsonb not null, "account_sealed" text null, "account_hash" text null, "bank_name" text null, "survival_due_on" date null, "last_confirmed_on" date null, "registered_division" text null, "registry_birth_date" date null, "registry_recorded_at" timestamptz null, "valid_from" date null, "valid_to" date null, "stopped_on" date null, "stop_reason" text null, "stop_document" text null, primary key ("id"));`);
    this.addSql(`create index "old_age_allowance_division_index" on "elderly_care"."old_age_allowance" ("division");`);
    this.addSql(`create index "old_age_allowance_person_id_index" on "elderly_care"."old_age_allowance" ("person_id");`);
    this.addSql(`create index "old_age_allowance_account_hash_index" on "elderly_care"."old_age_allowance" ("account_hash");`);
    this.addSql(`create index "old_age_allowance_survival_due_on_index" on "elderly_care"."old_age_allowance" ("survival_due_on");`);
    this.addSql(`create unique index "one_open_old_age_application" on elderly_care.old_age_allowance (person_id) where status in ('ELIGIBLE_FOUND', 'APPLIED', 'REVIEWED', 'NOTICED');`);

    this.addSql(`create table "elderly_care"."old_age_standard" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "from_age" int not null, "below_age" int null, "monthly_fen" bigint not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "old_age_standard_division_index" on "elderly_care"."old_age_standard" ("division");`);

    this.addSql(`create table "elderly_care"."old_age_suspension" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "reason" text not null, "valid_from" date not null, "valid_to" date null, "is_paid_later" boolean not null, primary key ("id"));`);
    this.addSql(`create index "old_age_suspension_division_index" on "elderly_care"."old_age_suspension" ("division");`);
    this.addSql(`create index "old_age_suspension_allowance_id_index" on "elderly_care"."old_age_suspension" ("allowance_id");`);

    this.addSql(`create table "elderly_care"."old_age_task" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "reason" text not null, "cause" text not null, "state" text not null, "raised_on" date not null, "due_on" date null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "old_age_task_division_index" on "elderly_care"."old_age_task" ("division");`);
    this.addSql(`create index "old_age_task_allowance_id_index" on "elderly_care"."old_age_task" ("allowance_id");`);
    this.addSql(`alter table "elderly_care"."old_age_task" add constraint "one_old_age_task_a_cause" unique ("allowance_id", "reason", "cause");`);

    this.addSql(`create table "elderly_care"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "elderly_care"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "elderly_care"."outbox" ("tx", "seq");`);

    this.addSql(`create table "elderly_care"."payment_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "scheme" text not null, "month" text not null, "kind" text not null, "state" text not null, "item_count" int not null, "amount_fen" bigint not null, "held_count" int not null, "calculated_by" text not null, "verified_by" text null, "approved_by" text null, "sent_by" text null, "sent_on" date null, "fiscal_voucher" text null, primary key ("id"));`);
    this.addSql(`create index "payment_batch_division_index" on "elderly_care"."payment_batch" ("division");`);
    this.addSql(`create index "payment_batch_of_month" on "elderly_care"."payment_batch" ("scheme", "month", "division");`);

    this.addSql(`create table "elderly_care"."payment_item" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "batch_id" uuid not null, "scheme" text not null, "grant_id" uuid not null, "month" text not null, "payee_person_id" uuid not null, "amount_fen" bigint not null, "account_sealed" text null, "account_masked" text null, "state" text not null, "reason" text null, "reissue_of" uuid null, "recovered_fen" bigint not null, primary key ("id"));`);
    this.addSql(`create index "payment_item_division_index" on "elderly_care"."payment_item" ("division");`);
    this.addSql(`create index "payment_item_payee_person_id_index" on "elderly_care"."payment_item" ("payee_person_id");`);
    this.addSql(`create index "payment_item_of_grant" on "elderly_care"."payment_item" ("grant_id", "month");`);
    this.addSql(`create unique index "one_living_payment_a_month" on elderly_care.payment_item (scheme, grant_id, month) where state in ('PENDING', 'HELD', 'SENT', 'PAID', 'RECOVERING');`);

    this.addSql(`create table "elderly_care"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "elderly_care"."person_alias" ("canonical");`);

    this.addSql(`create table "elderly_care"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "elderly_care"."policy_parameter" ("division");`);

    this.addSql(`create table "elderly_care"."random_inspection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "seed" text not null, "drawn_on" date not null, "drawn_by" text not null, "candidate_count" int not null, "inspector_pool" jsonb not null, "document" text not null, "published_on" date null, primary key ("id"));`);
    this.addSql(`create index "random_inspection_division_index" on "elderly_care"."random_inspection" ("division");`);

    this.addSql(`create table "elderly_care"."care_inspection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "batch_id" uuid null, "kind" text not null, "inspectors" jsonb not null, "state" text not null, "inspected_on" date null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "care_inspection_division_index" on "elderly_care"."care_inspection" ("division");`);
    this.addSql(`create index "care_inspection_institution_id_index" on "elderly_care"."care_inspection" ("institution_id");`);
    this.addSql(`create index "care_inspection_batch_id_index" on "elderly_care"."care_inspection" ("batch_id");`);
    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "drawn_once_a_batch" unique ("batch_id", "institution_id");`);

    this.addSql(`create table "elderly_care"."care_hazard" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "institution_id" uuid not null, "inspection_id" uuid null, "kind" text not null, "severity" text not null, "description" text not null, "found_on" date not null, "found_by" text not null, "state" text not null, "ordered_on" date null, "order_document" text null, "due_on" date null, "measure" text null, "rectified_on" date null, "reviewed_on" date null, "reviewed_by" text null, "review_document" text null, "closed_on" date null, "closed_by" text null, "closing_document" text null, "escalation" text null, "escalated_on" date null, "escalation_document" text null, primary key ("id"));`);
    this.addSql(`create index "care_hazard_division_index" on "elderly_care"."care_hazard" ("division");`);
    this.addSql(`create index "care_hazard_institution_id_index" on "elderly_care"."care_hazard" ("institution_id");`);
    this.addSql(`create index "care_hazard_inspection_id_index" on "elderly_care"."care_hazard" ("inspection_id");`);
    this.addSql(`create index "care_hazard_due_on_index" on "elderly_care"."care_hazard" ("due_on");`);

    this.addSql(`create table "elderly_care"."residency_conflict" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "residency_id" uuid not null, "kind" text not null, "cause" text not null, "state" text not null, "raised_on" date not null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "residency_conflict_division_index" on "elderly_care"."residency_conflict" ("division");`);
    this.addSql(`create index "residency_conflict_residency_id_index" on "elderly_care"."residency_conflict" ("residency_id");`);
    this.addSql(`alter table "elderly_care"."residency_conflict" add constraint "one_conflict_a_cause" unique ("residency_id", "kind", "cause");`);

    this.addSql(`create table "elderly_care"."survival_check" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "checked_on" date not null, "method" text not null, "checked_by" text not null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "survival_check_division_index" on "elderly_care"."survival_check" ("division");`);
    this.addSql(`create index "survival_check_allowance_id_index" on "elderly_care"."survival_check" ("allowance_id");`);

    this.addSql(`alter table "elderly_care"."ability_assessment" add constraint "assessment_holds_for_a_time" check (valid_to > assessed_on);`);
    this.addSql(`alter table "elderly_care"."ability_assessment" add constraint "voided_with_a_reason" check ((voided_on is null) = (void_reason is null));`);
    this.addSql(`alter table "elderly_care"."ability_assessment" add constraint "ability_assessment_reason_check" check ("reason" in ('FIRST', 'PERIODIC', 'CHANGE', 'REVIEW'));`);
    this.addSql(`alter table "elderly_care"."ability_assessment" add constraint "ability_assessment_level_check" check ("level" in ('INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'));`);
    this.addSql(`create or replace function "elderly_care"."ability_assessment_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."ability_assessment" for each ROW execute function "elderly_care"."ability_assessment_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."ability_assessment" enable row level security;`);
    this.addSql(`alter table "elderly_care"."ability_assessment" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."ability_assessment" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_institution" add constraint "closed_on_a_day" check ((filing_status = 'CLOSED') = (closed_on is not null));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "filed_with_a_number" check ((filing_status <> 'FILED' and filing_status <> 'CHANGED') or (filed_on is not null and filing_number is not null));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_registration_kind_check" check ("registration_kind" in ('ENTERPRISE', 'PNE', 'PUBLIC_INSTITUTION'));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_operation_mode_check" check ("operation_mode" in ('PUBLIC_PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE', 'PARTNERSHIP'));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_kind_check" check ("kind" in ('DESTITUTE_HOME', 'SOCIAL_WELFARE_INSTITUTE', 'ELDER_HOME', 'NURSING_HOME', 'RURAL_HOME'));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_medical_service_check" check ("medical_service" in ('NONE', 'OWN_CLINIC', 'COOPERATION'));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_filing_status_check" check ("filing_status" in ('REGISTERED', 'OPENED', 'FILING_SUBMITTED', 'SUPPLEMENT', 'FILED', 'CHANGED', 'SUSPENDED', 'CLOSED'));`);
    this.addSql(`alter table "elderly_care"."care_institution" add constraint "care_institution_suspended_from_check" check ("suspended_from" in ('REGISTERED', 'OPENED', 'FILING_SUBMITTED', 'SUPPLEMENT', 'FILED', 'CHANGED', 'SUSPENDED', 'CLOSED'));`);
    this.addSql(`create or replace function "elderly_care"."care_institution_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_institution" for each ROW execute function "elderly_care"."care_institution_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_institution" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_institution" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_institution" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_bed" add constraint "care_bed_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."care_bed" add constraint "bed_closes_after_it_opens" check (closed_on is null or closed_on >= opened_on);`);
    this.addSql(`alter table "elderly_care"."care_bed" add constraint "care_bed_kind_check" check ("kind" in ('ORDINARY', 'NURSING'));`);
    this.addSql(`alter table "elderly_care"."care_bed" add constraint "care_bed_status_check" check ("status" in ('FREE', 'RESERVED', 'OCCUPIED', 'MAINTENANCE'));`);
    this.addSql(`create or replace function "elderly_care"."care_bed_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_bed" for each ROW execute function "elderly_care"."care_bed_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_bed" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_bed" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_bed_period" add constraint "care_bed_period_bed_id_foreign" foreign key ("bed_id") references "elderly_care"."care_bed" ("id");`);
    this.addSql(`alter table "elderly_care"."care_bed_period" add constraint "one_bed_status_at_a_time" exclude using gist (bed_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "elderly_care"."care_bed_period" add constraint "occupied_by_a_residency" check ((status = 'OCCUPIED') = (residency_id is not null));`);
    this.addSql(`alter table "elderly_care"."care_bed_period" add constraint "care_bed_period_kind_check" check ("kind" in ('ORDINARY', 'NURSING'));`);
    this.addSql(`alter table "elderly_care"."care_bed_period" add constraint "care_bed_period_status_check" check ("status" in ('FREE', 'RESERVED', 'OCCUPIED', 'MAINTENANCE'));`);
    this.addSql(`create or replace function "elderly_care"."care_bed_period_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_bed_period" for each ROW execute function "elderly_care"."care_bed_period_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_bed_period" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_bed_period" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed_period" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_bed_id_foreign" foreign key ("bed_id") references "elderly_care"."care_bed" ("id");`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_assessment_id_foreign" foreign key ("assessment_id") references "elderly_care"."ability_assessment" ("id") on delete set null;`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "one_residency_at_a_time" exclude using gist (person_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "residency_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "left_with_a_reason" check ((valid_to is null) = (leave_reason is null));`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_pay_kind_check" check ("pay_kind" in ('SOCIAL', 'DESTITUTE', 'MLA', 'OTHER'));`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_entry_level_check" check ("entry_level" in ('INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'));`);
    this.addSql(`alter table "elderly_care"."care_residency" add constraint "care_residency_leave_reason_check" check ("leave_reason" in ('DEATH', 'HOME', 'OTHER_INSTITUTION', 'HOSPITAL', 'RESETTLED', 'ENTERED_IN_ERROR', 'OTHER'));`);
    this.addSql(`create or replace function "elderly_care"."care_residency_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_residency" for each ROW execute function "elderly_care"."care_residency_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_residency" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_residency" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_residency" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."filing_step" add constraint "filing_step_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."filing_step" add constraint "filing_step_from_status_check" check ("from_status" in ('REGISTERED', 'OPENED', 'FILING_SUBMITTED', 'SUPPLEMENT', 'FILED', 'CHANGED', 'SUSPENDED', 'CLOSED'));`);
    this.addSql(`alter table "elderly_care"."filing_step" add constraint "filing_step_to_status_check" check ("to_status" in ('REGISTERED', 'OPENED', 'FILING_SUBMITTED', 'SUPPLEMENT', 'FILED', 'CHANGED', 'SUSPENDED', 'CLOSED'));`);
    this.addSql(`create or replace function "elderly_care"."filing_step_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."filing_step" for each ROW execute function "elderly_care"."filing_step_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."filing_step" enable row level security;`);
    this.addSql(`alter table "elderly_care"."filing_step" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."filing_step" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."history" enable row level security;`);
    this.addSql(`alter table "elderly_care"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "elderly_care"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "elderly_care"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."import_batch" for each ROW execute function "elderly_care"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."import_batch" enable row level security;`);
    this.addSql(`alter table "elderly_care"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "elderly_care"."import_record" enable row level security;`);
    this.addSql(`alter table "elderly_care"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "elderly_care"."import_row" enable row level security;`);
    this.addSql(`alter table "elderly_care"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."institution_closure" add constraint "institution_closure_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."institution_closure" add constraint "institution_closure_state_check" check ("state" in ('ANNOUNCED', 'WITHDRAWN', 'CLOSED'));`);
    this.addSql(`create or replace function "elderly_care"."institution_closure_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."institution_closure" for each ROW execute function "elderly_care"."institution_closure_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."institution_closure" enable row level security;`);
    this.addSql(`alter table "elderly_care"."institution_closure" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_closure" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."institution_rating" add constraint "institution_rating_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."institution_rating" add constraint "one_rating_at_a_time" exclude using gist (institution_id with =, scheme with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "elderly_care"."institution_rating" add constraint "institution_rating_scheme_check" check ("scheme" in ('STAR', 'CREDIT'));`);
    this.addSql(`create or replace function "elderly_care"."institution_rating_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."institution_rating" for each ROW execute function "elderly_care"."institution_rating_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."institution_rating" enable row level security;`);
    this.addSql(`alter table "elderly_care"."institution_rating" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_rating" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "elderly_care"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."known_death" for each ROW execute function "elderly_care"."known_death_keeps_history_fn"();`);

    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "one_old_age_allowance_at_a_time" exclude using gist (person_id with =, daterange(valid_from, valid_to, '[)') with &&) where (valid_from is not null);`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "granted_from_a_day" check ((status in ('GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED', 'STOPPED')) = (valid_from is not null));`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "stopped_with_a_reason" check ((status = 'STOPPED') = (valid_to is not null and stop_reason is not null));`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "denied_with_a_reason" check ((status = 'DENIED') = (denial_reasons <> '[]'::jsonb));`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "old_age_allowance_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "old_age_allowance_status_check" check ("status" in ('ELIGIBLE_FOUND', 'APPLIED', 'REVIEWED', 'NOTICED', 'GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED', 'STOPPED', 'DENIED'));`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" add constraint "old_age_allowance_stop_reason_check" check ("stop_reason" in ('DEATH', 'MOVED_OUT', 'UNREACHABLE', 'RENOUNCED', 'RECEIVES_ELSEWHERE', 'GRANTED_IN_ERROR', 'OTHER'));`);
    this.addSql(`create or replace function "elderly_care"."old_age_allowance_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."old_age_allowance" for each ROW execute function "elderly_care"."old_age_allowance_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" enable row level security;`);
    this.addSql(`alter table "elderly_care"."old_age_allowance" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_allowance" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."old_age_standard" add constraint "one_old_age_amount_at_a_time" exclude using gist (division with =, int4range(from_age, below_age, '[)') with &&, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "elderly_care"."old_age_standard" add constraint "old_age_amount_is_positive" check (monthly_fen > 0);`);
    this.addSql(`alter table "elderly_care"."old_age_standard" add constraint "old_age_band_is_not_empty" check (below_age is null or below_age > from_age);`);
    this.addSql(`create or replace function "elderly_care"."old_age_standard_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."old_age_standard" for each ROW execute function "elderly_care"."old_age_standard_keeps_history_fn"();`);

    this.addSql(`alter table "elderly_care"."old_age_suspension" add constraint "old_age_suspension_allowance_id_foreign" foreign key ("allowance_id") references "elderly_care"."old_age_allowance" ("id");`);
    this.addSql(`alter table "elderly_care"."old_age_suspension" add constraint "one_old_age_suspension_at_a_time" exclude using gist (allowance_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "elderly_care"."old_age_suspension_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."old_age_suspension" for each ROW execute function "elderly_care"."old_age_suspension_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."old_age_suspension" enable row level security;`);
    this.addSql(`alter table "elderly_care"."old_age_suspension" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_suspension" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."old_age_task" add constraint "old_age_task_allowance_id_foreign" foreign key ("allowance_id") references "elderly_care"."old_age_allowance" ("id");`);
    this.addSql(`alter table "elderly_care"."old_age_task" add constraint "old_age_task_closed_on_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "elderly_care"."old_age_task" add constraint "old_age_task_reason_check" check ("reason" in ('DECEASED', 'STOP_MONTH_DIFFERS', 'DEATH_REVOKED', 'MOVED_OUT', 'BIRTH_DATE_DIFFERS', 'DUPLICATE'));`);
    this.addSql(`alter table "elderly_care"."old_age_task" add constraint "old_age_task_state_check" check ("state" in ('OPEN', 'SETTLED', 'DISMISSED'));`);
    this.addSql(`create or replace function "elderly_care"."old_age_task_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."old_age_task" for each ROW execute function "elderly_care"."old_age_task_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."old_age_task" enable row level security;`);
    this.addSql(`alter table "elderly_care"."old_age_task" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_task" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."payment_batch" add constraint "payment_batch_kind_check" check ("kind" in ('REGULAR', 'REISSUE'));`);
    this.addSql(`alter table "elderly_care"."payment_batch" add constraint "payment_batch_state_check" check ("state" in ('CALCULATED', 'VERIFIED', 'APPROVED', 'SENT', 'SETTLED', 'CANCELLED'));`);
    this.addSql(`create or replace function "elderly_care"."payment_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."payment_batch" for each ROW execute function "elderly_care"."payment_batch_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."payment_batch" enable row level security;`);
    this.addSql(`alter table "elderly_care"."payment_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."payment_item" add constraint "payment_item_batch_id_foreign" foreign key ("batch_id") references "elderly_care"."payment_batch" ("id");`);
    this.addSql(`alter table "elderly_care"."payment_item" add constraint "payment_amount_is_positive" check (amount_fen > 0);`);
    this.addSql(`alter table "elderly_care"."payment_item" add constraint "payment_item_state_check" check ("state" in ('PENDING', 'HELD', 'SENT', 'PAID', 'RETURNED', 'REISSUED', 'RECOVERING', 'RECOVERED', 'CANCELLED'));`);
    this.addSql(`create or replace function "elderly_care"."payment_item_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."payment_item" for each ROW execute function "elderly_care"."payment_item_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."payment_item" enable row level security;`);
    this.addSql(`alter table "elderly_care"."payment_item" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_item" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "elderly_care"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."policy_parameter" for each ROW execute function "elderly_care"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "elderly_care"."random_inspection" add constraint "random_inspection_kind_check" check ("kind" in ('FIRE', 'SAFETY', 'QUALITY', 'COMPREHENSIVE'));`);
    this.addSql(`create or replace function "elderly_care"."random_inspection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."random_inspection" for each ROW execute function "elderly_care"."random_inspection_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."random_inspection" enable row level security;`);
    this.addSql(`alter table "elderly_care"."random_inspection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."random_inspection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "care_inspection_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "care_inspection_batch_id_foreign" foreign key ("batch_id") references "elderly_care"."random_inspection" ("id") on delete set null;`);
    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "done_on_a_day" check ((state = 'DONE') = (inspected_on is not null));`);
    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "care_inspection_kind_check" check ("kind" in ('FIRE', 'SAFETY', 'QUALITY', 'COMPREHENSIVE'));`);
    this.addSql(`alter table "elderly_care"."care_inspection" add constraint "care_inspection_state_check" check ("state" in ('PLANNED', 'DONE'));`);
    this.addSql(`create or replace function "elderly_care"."care_inspection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_inspection" for each ROW execute function "elderly_care"."care_inspection_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_inspection" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_inspection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_inspection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_institution_id_foreign" foreign key ("institution_id") references "elderly_care"."care_institution" ("id");`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_inspection_id_foreign" foreign key ("inspection_id") references "elderly_care"."care_inspection" ("id") on delete set null;`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "hazard_closed_on_a_day" check ((state = 'CLOSED') = (closed_on is not null));`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "ordered_with_a_limit" check (state = 'FOUND' or due_on is not null);`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_kind_check" check ("kind" in ('FACILITY_DEFECT', 'QUALIFICATION', 'MANAGEMENT', 'ILLEGAL_SERVICE', 'OTHER'));`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_severity_check" check ("severity" in ('GENERAL', 'MAJOR'));`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_state_check" check ("state" in ('FOUND', 'ORDERED', 'RECTIFYING', 'REVIEWED', 'CLOSED', 'ESCALATED'));`);
    this.addSql(`alter table "elderly_care"."care_hazard" add constraint "care_hazard_escalation_check" check ("escalation" in ('SUSPENSION', 'REFERRAL'));`);
    this.addSql(`create or replace function "elderly_care"."care_hazard_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."care_hazard" for each ROW execute function "elderly_care"."care_hazard_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."care_hazard" enable row level security;`);
    this.addSql(`alter table "elderly_care"."care_hazard" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_hazard" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."residency_conflict" add constraint "residency_conflict_residency_id_foreign" foreign key ("residency_id") references "elderly_care"."care_residency" ("id");`);
    this.addSql(`alter table "elderly_care"."residency_conflict" add constraint "conflict_closed_on_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "elderly_care"."residency_conflict" add constraint "residency_conflict_kind_check" check ("kind" in ('DOUBLE_RESIDENCY', 'DECEASED_RESIDENT', 'DEATH_DATE_DIFFERS', 'DEATH_REVOKED'));`);
    this.addSql(`alter table "elderly_care"."residency_conflict" add constraint "residency_conflict_state_check" check ("state" in ('OPEN', 'SETTLED', 'DISMISSED'));`);
    this.addSql(`create or replace function "elderly_care"."residency_conflict_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."residency_conflict" for each ROW execute function "elderly_care"."residency_conflict_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."residency_conflict" enable row level security;`);
    this.addSql(`alter table "elderly_care"."residency_conflict" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."residency_conflict" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "elderly_care"."survival_check" add constraint "survival_check_allowance_id_foreign" foreign key ("allowance_id") references "elderly_care"."old_age_allowance" ("id");`);
    this.addSql(`alter table "elderly_care"."survival_check" add constraint "survival_check_method_check" check ("method" in ('ONSITE', 'PHONE', 'VIDEO', 'BIOMETRIC'));`);
    this.addSql(`create or replace function "elderly_care"."survival_check_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "elderly_care"."survival_check" for each ROW execute function "elderly_care"."survival_check_keeps_history_fn"();`);
    this.addSql(`alter table "elderly_care"."survival_check" enable row level security;`);
    this.addSql(`alter table "elderly_care"."survival_check" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "elderly_care"."survival_check" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "elderly_care"."care_residency" drop constraint "care_residency_assessment_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_bed" drop constraint "care_bed_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_residency" drop constraint "care_residency_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."filing_step" drop constraint "filing_step_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."institution_closure" drop constraint "institution_closure_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."institution_rating" drop constraint "institution_rating_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_inspection" drop constraint "care_inspection_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_hazard" drop constraint "care_hazard_institution_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_bed_period" drop constraint "care_bed_period_bed_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_residency" drop constraint "care_residency_bed_id_foreign";`);
    this.addSql(`alter table "elderly_care"."residency_conflict" drop constraint "residency_conflict_residency_id_foreign";`);
    this.addSql(`alter table "elderly_care"."old_age_suspension" drop constraint "old_age_suspension_allowance_id_foreign";`);
    this.addSql(`alter table "elderly_care"."old_age_task" drop constraint "old_age_task_allowance_id_foreign";`);
    this.addSql(`alter table "elderly_care"."survival_check" drop constraint "survival_check_allowance_id_foreign";`);
    this.addSql(`alter table "elderly_care"."payment_item" drop constraint "payment_item_batch_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_inspection" drop constraint "care_inspection_batch_id_foreign";`);
    this.addSql(`alter table "elderly_care"."care_hazard" drop constraint "care_hazard_inspection_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."ability_assessment";`);
    this.addSql(`drop function if exists "elderly_care"."ability_assessment_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."ability_assessment" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_institution";`);
    this.addSql(`drop function if exists "elderly_care"."care_institution_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_institution" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_bed";`);
    this.addSql(`drop function if exists "elderly_care"."care_bed_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_bed" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_bed_period";`);
    this.addSql(`drop function if exists "elderly_care"."care_bed_period_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_bed_period" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_residency";`);
    this.addSql(`drop function if exists "elderly_care"."care_residency_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_residency" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."feed_position" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."feed_set_aside" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."filing_step";`);
    this.addSql(`drop function if exists "elderly_care"."filing_step_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."filing_step" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."history" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."import_batch";`);
    this.addSql(`drop function if exists "elderly_care"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."import_batch" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."import_record" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."institution_closure";`);
    this.addSql(`drop function if exists "elderly_care"."institution_closure_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."institution_closure" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."institution_rating";`);
    this.addSql(`drop function if exists "elderly_care"."institution_rating_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."institution_rating" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."known_death";`);
    this.addSql(`drop function if exists "elderly_care"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."known_death" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."old_age_allowance";`);
    this.addSql(`drop function if exists "elderly_care"."old_age_allowance_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."old_age_allowance" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."old_age_standard";`);
    this.addSql(`drop function if exists "elderly_care"."old_age_standard_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."old_age_standard" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."old_age_suspension";`);
    this.addSql(`drop function if exists "elderly_care"."old_age_suspension_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."old_age_suspension" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."old_age_task";`);
    this.addSql(`drop function if exists "elderly_care"."old_age_task_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."old_age_task" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."outbox" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."payment_batch";`);
    this.addSql(`drop function if exists "elderly_care"."payment_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."payment_batch" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."payment_item";`);
    this.addSql(`drop function if exists "elderly_care"."payment_item_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."payment_item" cascade;`);
    this.addSql(`drop table if exists "elderly_care"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."policy_parameter";`);
    this.addSql(`drop function if exists "elderly_care"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."policy_parameter" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."random_inspection";`);
    this.addSql(`drop function if exists "elderly_care"."random_inspection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."random_inspection" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_inspection";`);
    this.addSql(`drop function if exists "elderly_care"."care_inspection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_inspection" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."care_hazard";`);
    this.addSql(`drop function if exists "elderly_care"."care_hazard_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."care_hazard" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."residency_conflict";`);
    this.addSql(`drop function if exists "elderly_care"."residency_conflict_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."residency_conflict" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "elderly_care"."survival_check";`);
    this.addSql(`drop function if exists "elderly_care"."survival_check_keeps_history_fn"();`);
    this.addSql(`drop table if exists "elderly_care"."survival_check" cascade;`);

    this.addSql(`drop schema if exists "elderly_care";`);
  }

}
