import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020204 extends Migration {

  override name = 'Migration20261123020204';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "assistance";`);
    this.addSql(`create table "assistance"."assistance_standard" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "programme" text not null, "area" text not null, "monthly_fen" bigint not null, "consumption_fen" bigint null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "assistance_standard_division_index" on "assistance"."assistance_standard" ("division");`);

    this.addSql(`create table "assistance"."assistance_unit" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "programme" text not null, "form" text not null, "single_basis" text null, "area" text not null, "hardship_cause" text not null, "head_person_id" uuid not null, "payee_person_id" uuid not null, "account_sealed" text null, "account_hash" text null, "bank_name" text null, "phone_sealed" text null, "formed_on" date not null, "dissolved_on" date null, primary key ("id"));`);
    this.addSql(`create index "assistance_unit_division_index" on "assistance"."assistance_unit" ("division");`);
    this.addSql(`create index "assistance_unit_head_person_id_index" on "assistance"."assistance_unit" ("head_person_id");`);
    this.addSql(`create index "assistance_unit_account_hash_index" on "assistance"."assistance_unit" ("account_hash");`);

    this.addSql(`create table "assistance"."assistance_application" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "serial" bigserial, "number" text not null, "unit_id" uuid not null, "programme" text not null, "channel" text not null, "state" text not null, "applicant_person_id" uuid not null, "declared_means" jsonb not null, "declarations" jsonb not null, "asked_materials" jsonb null, "missing_materials" jsonb not null, "not_accepted_reason" text null, "accepted_on" date null, "county_survey_reasons" jsonb not null, "round" int not null, "verified_means" jsonb null, "check_report_id" uuid null, "opinion" text null, "assessment" jsonb null, "stated_reasons" jsonb not null, "reviewed_by" text null, "extended_on" date null, "extension_reason" text null, "decided_on" date null, "decided_by" text null, "authority_level" text null, "denial_reasons" jsonb not null, "denial_explanation_sealed" text null, "denial_notice_on" date null, primary key ("id"));`);
    this.addSql(`create index "assistance_application_division_index" on "assistance"."assistance_application" ("division");`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_serial_unique" unique ("serial");`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_number_unique" unique ("number");`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_unit_id_unique" unique ("unit_id");`);
    this.addSql(`create index "assistance_application_state_index" on "assistance"."assistance_application" ("state");`);
    this.addSql(`create index "assistance_application_applicant_person_id_index" on "assistance"."assistance_application" ("applicant_person_id");`);

    this.addSql(`create table "assistance"."application_step" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "application_id" uuid not null, "serial" bigserial, "act" text not null, "from_state" text null, "to_state" text not null, "taken_on" date not null, "taken_by" text not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "application_step_division_index" on "assistance"."application_step" ("division");`);
    this.addSql(`create index "application_step_application_id_index" on "assistance"."application_step" ("application_id");`);
    this.addSql(`alter table "assistance"."application_step" add constraint "application_step_serial_unique" unique ("serial");`);

    this.addSql(`create table "assistance"."assistance_unit_member" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "unit_id" uuid not null, "programme" text not null, "person_id" uuid not null, "relation" text not null, "birth_date" date null, "labour_capacity" text not null, "health" text not null, "disability_category" text null, "disability_grade" int null, "employment" text not null, "is_student" boolean not null, "valid_from" date not null, "valid_to" date null, "leave_reason" text null, primary key ("id"));`);
    this.addSql(`create index "assistance_unit_member_division_index" on "assistance"."assistance_unit_member" ("division");`);
    this.addSql(`create index "assistance_unit_member_unit_id_index" on "assistance"."assistance_unit_member" ("unit_id");`);
    this.addSql(`create index "assistance_unit_member_person_id_index" on "assistance"."assistance_unit_member" ("person_id");`);

    this.addSql(`create table "assistance"."check_authorization" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "signed_by" text not null, "guardian_id" uuid null, "form" text not null, "material_number" text not null, "signed_on" date not null, "valid_from" date not null, "valid_to" date not null, "revoked_on" date null, "revocation_reason" text null, primary key ("id"));`);
    this.addSql(`create index "check_authorization_division_index" on "assistance"."check_authorization" ("division");`);
    this.addSql(`create index "check_authorization_person_id_index" on "assistance"."check_authorization" ("person_id");`);

    this.addSql(`create table "assistance"."check_order" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "unit_id" uuid null, "application_id" uuid null, "area" text not null, "reason" text not null, "status" text not null, "round" int not null, "ordered_on" date not null, "requested_on" date null, "first_reported_on" date null, "objected_on" date null, "recheck_reported_on" date null, "replied_since_report" boolean not null, "cancellation_reason" text null, primary key ("id"));`);
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

    this.addSql(`create table "assistance"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "assistance"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "assistance"."handler_relative" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "handler" text not null, "person_id" uuid not null, "relation" text not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "handler_relative_division_index" on "assistance"."handler_relative" ("division");`);
    this.addSql(`create index "handler_relative_person_id_index" on "assistance"."handler_relative" ("person_id");`);

    this.addSql(`create table "assistance"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "assistance"."history" ("table_name", "row_id");`);

    this.addSql(`create table "assistance"."home_visit" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "application_id" uuid not null, "round" int not null, "level" text not null, "visited_on" date not null, "surveyors" jsonb not null, "findings" jsonb not null, "note_sealed" text null, "photo_hashes" jsonb not null, "is_signed" boolean not null, "interviews" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "home_visit_division_index" on "assistance"."home_visit" ("division");`);
    this.addSql(`create index "home_visit_application_id_index" on "assistance"."home_visit" ("application_id");`);

    this.addSql(`create table "assistance"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "assistance"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "assistance"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "assistance"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "assistance"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "assistance"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "assistance"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "assistance"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "assistance"."import_record" ("record_id");`);

    this.addSql(`create table "assistance"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "assistance"."import_row" ("retain_until");`);
    this.addSql(`alter table "assistance"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "assistance"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "source" text not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "assistance"."known_death" ("division");`);
    this.addSql(`alter table "assistance"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "assistance"."minimum_living_allowance" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "serial" bigserial, "number" text not null, "unit_id" uuid not null, "application_id" uuid null, "area" text not null, "status" text not null, "class" text not null, "decided_on" date not null, "means" jsonb not null, "last_checked_on" date not null, "recheck_due_on" date not null, "valid_from" date not null, "valid_to" date null, "termination_reasons" jsonb not null, "termination_document" text null, primary key ("id"));`);
    this.addSql(`create index "minimum_living_allowance_division_index" on "assistance"."minimum_living_allowance" ("division");`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_serial_unique" unique ("serial");`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_number_unique" unique ("number");`);
    this.addSql(`create index "minimum_living_allowance_unit_id_index" on "assistance"."minimum_living_allowance" ("unit_id");`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_application_id_unique" unique ("application_id");`);
    this.addSql(`create index "minimum_living_allowance_recheck_due_on_index" on "assistance"."minimum_living_allowance" ("recheck_due_on");`);

    this.addSql(`create table "assistance"."job_offer" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "person_id" uuid not null, "offered_on" date not null, "is_suitable" boolean not null, "is_accepted" boolean not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "job_offer_division_index" on "assistance"."job_offer" ("division");`);
    this.addSql(`create index "job_offer_allowance_id_index" on "assistance"."job_offer" ("allowance_id");`);
    this.addSql(`alter table "assistance"."job_offer" add constraint "one_job_offer_a_document" unique ("allowance_id", "person_id", "document");`);

    this.addSql(`create table "assistance"."allowance_suspension" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "reason" text not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "allowance_suspension_division_index" on "assistance"."allowance_suspension" ("division");`);
    this.addSql(`create index "allowance_suspension_allowance_id_index" on "assistance"."allowance_suspension" ("allowance_id");`);

    this.addSql(`create table "assistance"."allowance_recheck" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "reason" text not null, "cause" text not null, "raised_on" date not null, "due_on" date null, "holds_payment" boolean not null, "closed_on" date null, "result" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "allowance_recheck_division_index" on "assistance"."allowance_recheck" ("division");`);
    this.addSql(`create index "allowance_recheck_allowance_id_index" on "assistance"."allowance_recheck" ("allowance_id");`);
    this.addSql(`alter table "assistance"."allowance_recheck" add constraint "one_recheck_a_cause" unique ("allowance_id", "reason", "cause");`);

    this.addSql(`create table "assistance"."allowance_amount" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allowance_id" uuid not null, "monthly_fen" bigint not null, "standard_fen" bigint not null, "monthly_income_fen" bigint not null, "shares" jsonb not null, "reason" text not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "allowance_amount_division_index" on "assistance"."allowance_amount" ("division");`);
    this.addSql(`create index "allowance_amount_allowance_id_index" on "assistance"."allowance_amount" ("allowance_id");`);

    this.addSql(`create table "assistance"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "assistance"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "assistance"."outbox" ("tx", "seq");`);

    this.addSql(`create table "assistance"."payment_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "scheme" text not null, "month" text not null, "kind" text not null, "state" text not null, "item_count" int not null, "amount_fen" bigint not null, "held_count" int not null, "calculated_by" text not null, "verified_by" text null, "approved_by" text null, "sent_by" text null, "sent_on" date null, "fiscal_voucher" text null, primary key ("id"));`);
    this.addSql(`create index "payment_batch_division_index" on "assistance"."payment_batch" ("division");`);
    this.addSql(`create index "payment_batch_of_month" on "assistance"."payment_batch" ("scheme", "month", "division");`);

    this.addSql(`create table "assistance"."payment_item" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "batch_id" uuid not null, "scheme" text not null, "grant_id" uuid not null, "month" text not null, "payee_person_id" uuid not null, "amount_fen" bigint not null, "account_sealed" text null, "account_masked" text null, "state" text not null, "reason" text null, "reissue_of" uuid null, "recovered_fen" bigint not null, primary key ("id"));`);
    this.addSql(`create index "payment_item_division_index" on "assistance"."payment_item" ("division");`);
    this.addSql(`create index "payment_item_payee_person_id_index" on "assistance"."payment_item" ("payee_person_id");`);
    this.addSql(`create index "payment_item_of_grant" on "assistance"."payment_item" ("grant_id", "month");`);
    this.addSql(`create unique index "one_living_payment_a_month" on assistance.payment_item (scheme, grant_id, month) where state in ('PENDING', 'HELD', 'SENT', 'PAID', 'RECOVERING');`);

    this.addSql(`create table "assistance"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "assistance"."person_alias" ("canonical");`);

    this.addSql(`create table "assistance"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "assistance"."policy_parameter" ("division");`);

    this.addSql(`create table "assistance"."public_notice" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "application_id" uuid not null, "round" int not null, "place" text not null, "area" text not null, "persons_count" int not null, "monthly_fen" bigint not null, "posted_from" date not null, "posted_until" date not null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "public_notice_division_index" on "assistance"."public_notice" ("division");`);
    this.addSql(`create index "public_notice_application_id_index" on "assistance"."public_notice" ("application_id");`);
    this.addSql(`alter table "assistance"."public_notice" add constraint "one_notice_a_round" unique ("application_id", "round");`);

    this.addSql(`create table "assistance"."notice_objection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "notice_id" uuid not null, "application_id" uuid not null, "received_on" date not null, "grounds_sealed" text not null, "result" text null, "resolved_on" date null, primary key ("id"));`);
    this.addSql(`create index "notice_objection_division_index" on "assistance"."notice_objection" ("division");`);
    this.addSql(`create index "notice_objection_notice_id_index" on "assistance"."notice_objection" ("notice_id");`);
    this.addSql(`create index "notice_objection_application_id_index" on "assistance"."notice_objection" ("application_id");`);

    this.addSql(`create table "assistance"."sample_position" ("step" text not null, "people" int not null, "seed" bigint not null, "batches" int not null, "is_complete" boolean not null, primary key ("step"));`);

    this.addSql(`alter table "assistance"."assistance_standard" add constraint "one_standard_at_a_time" exclude using gist (programme with =, area with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."assistance_standard" add constraint "standard_is_positive" check (monthly_fen > 0);`);
    this.addSql(`alter table "assistance"."assistance_standard" add constraint "assistance_standard_programme_check" check ("programme" in ('MLA'));`);
    this.addSql(`alter table "assistance"."assistance_standard" add constraint "assistance_standard_area_check" check ("area" in ('URBAN', 'RURAL'));`);
    this.addSql(`create or replace function "assistance"."assistance_standard_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."assistance_standard" for each ROW execute function "assistance"."assistance_standard_keeps_history_fn"();`);

    this.addSql(`alter table "assistance"."assistance_unit" add constraint "assistance_unit_programme_check" check ("programme" in ('MLA'));`);
    this.addSql(`alter table "assistance"."assistance_unit" add constraint "assistance_unit_form_check" check ("form" in ('FAMILY', 'SINGLE_PERSON'));`);
    this.addSql(`alter table "assistance"."assistance_unit" add constraint "assistance_unit_single_basis_check" check ("single_basis" in ('MARGIN_FAMILY_MEMBER', 'DEPENDENT_ADULT'));`);
    this.addSql(`alter table "assistance"."assistance_unit" add constraint "assistance_unit_area_check" check ("area" in ('URBAN', 'RURAL'));`);
    this.addSql(`alter table "assistance"."assistance_unit" add constraint "assistance_unit_hardship_cause_check" check ("hardship_cause" in ('ILLNESS', 'DISABILITY', 'SCHOOLING', 'NO_LABOUR', 'UNEMPLOYMENT', 'DISASTER', 'ACCIDENT', 'OTHER'));`);
    this.addSql(`create or replace function "assistance"."assistance_unit_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."assistance_unit" for each ROW execute function "assistance"."assistance_unit_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."assistance_unit" enable row level security;`);
    this.addSql(`alter table "assistance"."assistance_unit" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_unit_id_foreign" foreign key ("unit_id") references "assistance"."assistance_unit" ("id");`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "denial_has_reasons" check (state <> 'DENIED' or (denial_reasons <> '[]'::jsonb and denial_explanation_sealed is not null));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "decision_by_another_hand" check (decided_by <> reviewed_by);`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_programme_check" check ("programme" in ('MLA'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_channel_check" check ("channel" in ('WINDOW', 'VILLAGE_PROXY', 'MINI_PROGRAM', 'ONLINE', 'PROACTIVE'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'SURVEYING', 'REVIEWED', 'NOTICED', 'REINVESTIGATING', 'CONFIRMING', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_not_accepted_reason_check" check ("not_accepted_reason" in ('OUTSIDE_DIVISION', 'CLEARLY_INELIGIBLE', 'ALREADY_RECEIVING', 'NOT_THE_FAMILY'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_opinion_check" check ("opinion" in ('GRANT', 'DENY'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_extension_reason_check" check ("extension_reason" in ('COMPLEX_CHECK', 'OBJECTION', 'MEMBER_AWAY', 'OTHER'));`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "assistance_application_authority_level_check" check ("authority_level" in ('COUNTY', 'TOWNSHIP'));`);
    this.addSql(`create or replace function "assistance"."assistance_application_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."assistance_application" for each ROW execute function "assistance"."assistance_application_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."assistance_application" enable row level security;`);
    this.addSql(`alter table "assistance"."assistance_application" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_application" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."application_step" add constraint "application_step_application_id_foreign" foreign key ("application_id") references "assistance"."assistance_application" ("id");`);
    this.addSql(`alter table "assistance"."application_step" add constraint "application_step_from_state_check" check ("from_state" in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'SURVEYING', 'REVIEWED', 'NOTICED', 'REINVESTIGATING', 'CONFIRMING', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "assistance"."application_step" add constraint "application_step_to_state_check" check ("to_state" in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'SURVEYING', 'REVIEWED', 'NOTICED', 'REINVESTIGATING', 'CONFIRMING', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`create or replace function "assistance"."application_step_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."application_step" for each ROW execute function "assistance"."application_step_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."application_step" enable row level security;`);
    this.addSql(`alter table "assistance"."application_step" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."application_step" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_unit_id_foreign" foreign key ("unit_id") references "assistance"."assistance_unit" ("id");`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "one_living_unit_at_a_time" exclude using gist (person_id with =, programme with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "disability_is_whole" check ((disability_category is null) = (disability_grade is null));`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "membership_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_programme_check" check ("programme" in ('MLA'));`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_labour_capacity_check" check ("labour_capacity" in ('FULL', 'PARTIAL', 'NONE'));`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_health_check" check ("health" in ('HEALTHY', 'FRAIL', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS'));`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_employment_check" check ("employment" in ('STEADY', 'UNSTEADY', 'UNEMPLOYED', 'NOT_APPLICABLE'));`);
    this.addSql(`alter table "assistance"."assistance_unit_member" add constraint "assistance_unit_member_leave_reason_check" check ("leave_reason" in ('DEATH', 'MARRIAGE', 'DIVORCE', 'MIGRATION', 'SPLIT', 'IMPRISONMENT', 'ADOPTION', 'OTHER', 'UNIT_DISSOLVED'));`);
    this.addSql(`create or replace function "assistance"."assistance_unit_member_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."assistance_unit_member" for each ROW execute function "assistance"."assistance_unit_member_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."assistance_unit_member" enable row level security;`);
    this.addSql(`alter table "assistance"."assistance_unit_member" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit_member" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

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
    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_area_check" check ("area" in ('URBAN', 'RURAL'));`);
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

    this.addSql(`alter table "assistance"."handler_relative" add constraint "one_registration_at_a_time" exclude using gist (handler with =, coalesce(person_id) with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "assistance"."handler_relative_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."handler_relative" for each ROW execute function "assistance"."handler_relative_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."handler_relative" enable row level security;`);
    this.addSql(`alter table "assistance"."handler_relative" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."handler_relative" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."history" enable row level security;`);
    this.addSql(`alter table "assistance"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."home_visit" add constraint "home_visit_application_id_foreign" foreign key ("application_id") references "assistance"."assistance_application" ("id");`);
    this.addSql(`alter table "assistance"."home_visit" add constraint "visit_by_two" check (jsonb_array_length(surveyors) >= 2);`);
    this.addSql(`alter table "assistance"."home_visit" add constraint "home_visit_level_check" check ("level" in ('COUNTY', 'TOWNSHIP'));`);
    this.addSql(`create or replace function "assistance"."home_visit_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."home_visit" for each ROW execute function "assistance"."home_visit_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."home_visit" enable row level security;`);
    this.addSql(`alter table "assistance"."home_visit" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."home_visit" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "assistance"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "assistance"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."import_batch" for each ROW execute function "assistance"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."import_batch" enable row level security;`);
    this.addSql(`alter table "assistance"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "assistance"."import_record" enable row level security;`);
    this.addSql(`alter table "assistance"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "assistance"."import_row" enable row level security;`);
    this.addSql(`alter table "assistance"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "assistance"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."known_death" for each ROW execute function "assistance"."known_death_keeps_history_fn"();`);

    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_unit_id_foreign" foreign key ("unit_id") references "assistance"."assistance_unit" ("id");`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "one_allowance_at_a_time" exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "allowance_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "termination_has_a_reason" check (status <> 'TERMINATED' or (valid_to is not null and termination_reasons <> '[]'::jsonb));`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_area_check" check ("area" in ('URBAN', 'RURAL'));`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_status_check" check ("status" in ('GRANTED', 'SUSPENDED', 'GRACE', 'TERMINATED'));`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" add constraint "minimum_living_allowance_class_check" check ("class" in ('A', 'B', 'C'));`);
    this.addSql(`create or replace function "assistance"."minimum_living_allowance_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."minimum_living_allowance" for each ROW execute function "assistance"."minimum_living_allowance_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" enable row level security;`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."minimum_living_allowance" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."job_offer" add constraint "job_offer_allowance_id_foreign" foreign key ("allowance_id") references "assistance"."minimum_living_allowance" ("id");`);
    this.addSql(`create or replace function "assistance"."job_offer_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."job_offer" for each ROW execute function "assistance"."job_offer_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."job_offer" enable row level security;`);
    this.addSql(`alter table "assistance"."job_offer" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."job_offer" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."allowance_suspension" add constraint "allowance_suspension_allowance_id_foreign" foreign key ("allowance_id") references "assistance"."minimum_living_allowance" ("id");`);
    this.addSql(`alter table "assistance"."allowance_suspension" add constraint "one_suspension_at_a_time" exclude using gist (allowance_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."allowance_suspension" add constraint "allowance_suspension_reason_check" check ("reason" in ('UNREACHABLE', 'UNDER_INVESTIGATION', 'RECHECK_MISSED', 'ACCOUNT_FAULT', 'OTHER'));`);
    this.addSql(`create or replace function "assistance"."allowance_suspension_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."allowance_suspension" for each ROW execute function "assistance"."allowance_suspension_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."allowance_suspension" enable row level security;`);
    this.addSql(`alter table "assistance"."allowance_suspension" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_suspension" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."allowance_recheck" add constraint "allowance_recheck_allowance_id_foreign" foreign key ("allowance_id") references "assistance"."minimum_living_allowance" ("id");`);
    this.addSql(`alter table "assistance"."allowance_recheck" add constraint "allowance_recheck_reason_check" check ("reason" in ('PERIODIC', 'MEMBER_DIED', 'FAMILY_CHANGE', 'JOB_OFFERS_REFUSED', 'DEATH_REVOKED', 'ALERT'));`);
    this.addSql(`alter table "assistance"."allowance_recheck" add constraint "allowance_recheck_result_check" check ("result" in ('CONTINUED', 'ADJUSTED', 'TERMINATED', 'GRACE'));`);
    this.addSql(`create or replace function "assistance"."allowance_recheck_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."allowance_recheck" for each ROW execute function "assistance"."allowance_recheck_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."allowance_recheck" enable row level security;`);
    this.addSql(`alter table "assistance"."allowance_recheck" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_recheck" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."allowance_amount" add constraint "allowance_amount_allowance_id_foreign" foreign key ("allowance_id") references "assistance"."minimum_living_allowance" ("id");`);
    this.addSql(`alter table "assistance"."allowance_amount" add constraint "one_amount_at_a_time" exclude using gist (allowance_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "assistance"."allowance_amount" add constraint "amount_is_not_negative" check (monthly_fen >= 0);`);
    this.addSql(`alter table "assistance"."allowance_amount" add constraint "amount_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "assistance"."allowance_amount" add constraint "allowance_amount_reason_check" check ("reason" in ('GRANTED', 'STANDARD_CHANGED', 'MEMBERS_CHANGED', 'INCOME_CHANGED', 'JOB_OFFERS_REFUSED', 'RECHECKED', 'CORRECTION'));`);
    this.addSql(`create or replace function "assistance"."allowance_amount_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."allowance_amount" for each ROW execute function "assistance"."allowance_amount_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."allowance_amount" enable row level security;`);
    this.addSql(`alter table "assistance"."allowance_amount" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_amount" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."payment_batch" add constraint "payment_batch_kind_check" check ("kind" in ('REGULAR', 'REISSUE'));`);
    this.addSql(`alter table "assistance"."payment_batch" add constraint "payment_batch_state_check" check ("state" in ('CALCULATED', 'VERIFIED', 'APPROVED', 'SENT', 'SETTLED', 'CANCELLED'));`);
    this.addSql(`create or replace function "assistance"."payment_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."payment_batch" for each ROW execute function "assistance"."payment_batch_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."payment_batch" enable row level security;`);
    this.addSql(`alter table "assistance"."payment_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."payment_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."payment_item" add constraint "payment_item_batch_id_foreign" foreign key ("batch_id") references "assistance"."payment_batch" ("id");`);
    this.addSql(`alter table "assistance"."payment_item" add constraint "payment_amount_is_positive" check (amount_fen > 0);`);
    this.addSql(`alter table "assistance"."payment_item" add constraint "payment_item_state_check" check ("state" in ('PENDING', 'HELD', 'SENT', 'PAID', 'RETURNED', 'REISSUED', 'RECOVERING', 'RECOVERED', 'CANCELLED'));`);
    this.addSql(`create or replace function "assistance"."payment_item_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."payment_item" for each ROW execute function "assistance"."payment_item_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."payment_item" enable row level security;`);
    this.addSql(`alter table "assistance"."payment_item" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."payment_item" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "assistance"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."policy_parameter" for each ROW execute function "assistance"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "assistance"."public_notice" add constraint "public_notice_application_id_foreign" foreign key ("application_id") references "assistance"."assistance_application" ("id");`);
    this.addSql(`alter table "assistance"."public_notice" add constraint "public_notice_area_check" check ("area" in ('URBAN', 'RURAL'));`);
    this.addSql(`create or replace function "assistance"."public_notice_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."public_notice" for each ROW execute function "assistance"."public_notice_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."public_notice" enable row level security;`);
    this.addSql(`alter table "assistance"."public_notice" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."public_notice" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "assistance"."notice_objection" add constraint "notice_objection_notice_id_foreign" foreign key ("notice_id") references "assistance"."public_notice" ("id");`);
    this.addSql(`alter table "assistance"."notice_objection" add constraint "notice_objection_application_id_foreign" foreign key ("application_id") references "assistance"."assistance_application" ("id");`);
    this.addSql(`alter table "assistance"."notice_objection" add constraint "notice_objection_result_check" check ("result" in ('UPHELD', 'REJECTED'));`);
    this.addSql(`create or replace function "assistance"."notice_objection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."notice_objection" for each ROW execute function "assistance"."notice_objection_keeps_history_fn"();`);
    this.addSql(`alter table "assistance"."notice_objection" enable row level security;`);
    this.addSql(`alter table "assistance"."notice_objection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "assistance"."notice_objection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "assistance"."assistance_application" drop constraint "assistance_application_unit_id_foreign";`);
    this.addSql(`alter table "assistance"."assistance_unit_member" drop constraint "assistance_unit_member_unit_id_foreign";`);
    this.addSql(`alter table "assistance"."minimum_living_allowance" drop constraint "minimum_living_allowance_unit_id_foreign";`);
    this.addSql(`alter table "assistance"."application_step" drop constraint "application_step_application_id_foreign";`);
    this.addSql(`alter table "assistance"."home_visit" drop constraint "home_visit_application_id_foreign";`);
    this.addSql(`alter table "assistance"."public_notice" drop constraint "public_notice_application_id_foreign";`);
    this.addSql(`alter table "assistance"."notice_objection" drop constraint "notice_objection_application_id_foreign";`);
    this.addSql(`alter table "assistance"."check_member" drop constraint "check_member_authorization_id_foreign";`);
    this.addSql(`alter table "assistance"."check_member" drop constraint "check_member_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_item" drop constraint "check_item_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_report" drop constraint "check_report_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_order_id_foreign";`);
    this.addSql(`alter table "assistance"."check_reply" drop constraint "check_reply_item_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_report_id_foreign";`);
    this.addSql(`alter table "assistance"."check_objection" drop constraint "check_objection_answer_id_foreign";`);
    this.addSql(`alter table "assistance"."job_offer" drop constraint "job_offer_allowance_id_foreign";`);
    this.addSql(`alter table "assistance"."allowance_suspension" drop constraint "allowance_suspension_allowance_id_foreign";`);
    this.addSql(`alter table "assistance"."allowance_recheck" drop constraint "allowance_recheck_allowance_id_foreign";`);
    this.addSql(`alter table "assistance"."allowance_amount" drop constraint "allowance_amount_allowance_id_foreign";`);
    this.addSql(`alter table "assistance"."payment_item" drop constraint "payment_item_batch_id_foreign";`);
    this.addSql(`alter table "assistance"."notice_objection" drop constraint "notice_objection_notice_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."assistance_standard";`);
    this.addSql(`drop function if exists "assistance"."assistance_standard_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."assistance_standard" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."assistance_unit";`);
    this.addSql(`drop function if exists "assistance"."assistance_unit_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."assistance_unit" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."assistance_application";`);
    this.addSql(`drop function if exists "assistance"."assistance_application_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."assistance_application" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."application_step";`);
    this.addSql(`drop function if exists "assistance"."application_step_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."application_step" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."assistance_unit_member";`);
    this.addSql(`drop function if exists "assistance"."assistance_unit_member_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."assistance_unit_member" cascade;`);
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
    this.addSql(`drop table if exists "assistance"."feed_position" cascade;`);
    this.addSql(`drop table if exists "assistance"."feed_set_aside" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."handler_relative";`);
    this.addSql(`drop function if exists "assistance"."handler_relative_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."handler_relative" cascade;`);
    this.addSql(`drop table if exists "assistance"."history" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."home_visit";`);
    this.addSql(`drop function if exists "assistance"."home_visit_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."home_visit" cascade;`);
    this.addSql(`drop table if exists "assistance"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."import_batch";`);
    this.addSql(`drop function if exists "assistance"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."import_batch" cascade;`);
    this.addSql(`drop table if exists "assistance"."import_record" cascade;`);
    this.addSql(`drop table if exists "assistance"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."known_death";`);
    this.addSql(`drop function if exists "assistance"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."known_death" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."minimum_living_allowance";`);
    this.addSql(`drop function if exists "assistance"."minimum_living_allowance_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."minimum_living_allowance" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."job_offer";`);
    this.addSql(`drop function if exists "assistance"."job_offer_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."job_offer" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."allowance_suspension";`);
    this.addSql(`drop function if exists "assistance"."allowance_suspension_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."allowance_suspension" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."allowance_recheck";`);
    this.addSql(`drop function if exists "assistance"."allowance_recheck_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."allowance_recheck" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."allowance_amount";`);
    this.addSql(`drop function if exists "assistance"."allowance_amount_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."allowance_amount" cascade;`);
    this.addSql(`drop table if exists "assistance"."outbox" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."payment_batch";`);
    this.addSql(`drop function if exists "assistance"."payment_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."payment_batch" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."payment_item";`);
    this.addSql(`drop function if exists "assistance"."payment_item_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."payment_item" cascade;`);
    this.addSql(`drop table if exists "assistance"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."policy_parameter";`);
    this.addSql(`drop function if exists "assistance"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."policy_parameter" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."public_notice";`);
    this.addSql(`drop function if exists "assistance"."public_notice_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."public_notice" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."notice_objection";`);
    this.addSql(`drop function if exists "assistance"."notice_objection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."notice_objection" cascade;`);
    this.addSql(`drop table if exists "assistance"."sample_position" cascade;`);

    this.addSql(`drop schema if exists "assistance";`);
  }

}
