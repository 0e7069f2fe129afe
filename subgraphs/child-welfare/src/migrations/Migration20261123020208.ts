import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020208 extends Migration {

  override name = 'Migration20261123020208';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "child_welfare";`);
    this.addSql(`create table "child_welfare"."child_parent" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "child_person_id" uuid not null, "role" text not null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "child_parent_division_index" on "child_welfare"."child_parent" ("division");`);
    this.addSql(`create index "child_parent_person_id_index" on "child_welfare"."child_parent" ("person_id");`);
    this.addSql(`alter table "child_welfare"."child_parent" add constraint "one_parent_a_role" unique ("child_person_id", "role");`);

    this.addSql(`create table "child_welfare"."child_support" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "child_person_id" uuid not null, "birth_date" date not null, "kind" text not null, "status" text not null, "application_id" uuid null, "decided_on" date not null, "guardian_person_id" uuid null, "guardian_relation" text null, "institution_credit_code" text null, "school" text null, "payee_person_id" uuid not null, "account_sealed" text null, "account_hash" text null, "bank_name" text null, "last_verified_on" date not null, "verify_due_on" date not null, "registered_division" text null, "registry_recorded_at" timestamptz null, "valid_from" date not null, "valid_to" date not null, "ended_on" date null, "end_reason" text null, "end_occurred_on" date null, "end_document" text null, primary key ("id"));`);
    this.addSql(`create index "child_support_division_index" on "child_welfare"."child_support" ("division");`);
    this.addSql(`create index "child_support_child_person_id_index" on "child_welfare"."child_support" ("child_person_id");`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_application_id_unique" unique ("application_id");`);
    this.addSql(`create index "child_support_guardian_person_id_index" on "child_welfare"."child_support" ("guardian_person_id");`);
    this.addSql(`create index "child_support_account_hash_index" on "child_welfare"."child_support" ("account_hash");`);
    this.addSql(`create index "child_support_verify_due_on_index" on "child_welfare"."child_support" ("verify_due_on");`);

    this.addSql(`create table "child_welfare"."child_support_amount" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "support_id" uuid not null, "kind" text not null, "standard_fen" bigint not null, "assistance_fen" bigint not null, "monthly_fen" bigint not null, "reason" text not null, "document" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "child_support_amount_division_index" on "child_welfare"."child_support_amount" ("division");`);
    this.addSql(`create index "child_support_amount_support_id_index" on "child_welfare"."child_support_amount" ("support_id");`);

    this.addSql(`create table "child_welfare"."child_support_application" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "accepted_division" text not null, "registered_division" text not null, "channel" text not null, "state" text not null, "child_person_id" uuid not null, "birth_date" date not null, "applicant_person_id" uuid not null, "applicant_relation" text not null, "institution_credit_code" text null, "school" text null, "medical_document" text null, "payee_person_id" uuid not null, "account_sealed" text null, "account_hash" text null, "bank_name" text null, "missing_materials" jsonb not null, "was_supplement_asked" boolean not null, "not_accepted_reason" text null, "accepted_on" date null, "pushed_on" date null, "check_started_on" date null, "opinion" text null, "kind" text null, "stated_reasons" jsonb not null, "reviewed_on" date null, "reviewed_by" text null, "decided_on" date null, "decided_by" text null, "denial_reasons" jsonb not null, "answer" text null, "told_on" date null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "child_support_application_division_index" on "child_welfare"."child_support_application" ("division");`);
    this.addSql(`create index "child_support_application_accepted_division_index" on "child_welfare"."child_support_application" ("accepted_division");`);
    this.addSql(`create index "child_support_application_state_index" on "child_welfare"."child_support_application" ("state");`);
    this.addSql(`create index "child_support_application_child_person_id_index" on "child_welfare"."child_support_application" ("child_person_id");`);
    this.addSql(`create unique index "one_open_child_application" on child_welfare.child_support_application (child_person_id) where state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'PUSHED_OUT', 'CHECKING', 'CONFIRMING');`);

    this.addSql(`create table "child_welfare"."child_support_step" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "accepted_division" text not null, "application_id" uuid not null, "serial" bigserial, "act" text not null, "from_state" text null, "to_state" text not null, "taken_on" date not null, "taken_by" text not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "child_support_step_division_index" on "child_welfare"."child_support_step" ("division");`);
    this.addSql(`create index "child_support_step_application_id_index" on "child_welfare"."child_support_step" ("application_id");`);
    this.addSql(`alter table "child_welfare"."child_support_step" add constraint "child_support_step_serial_unique" unique ("serial");`);

    this.addSql(`create table "child_welfare"."child_support_verification" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "support_id" uuid not null, "verified_on" date not null, "verified_by" text not null, "method" text not null, "result" text not null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "child_support_verification_division_index" on "child_welfare"."child_support_verification" ("division");`);
    this.addSql(`create index "child_support_verification_support_id_index" on "child_welfare"."child_support_verification" ("support_id");`);
    this.addSql(`alter table "child_welfare"."child_support_verification" add constraint "one_verification_a_document" unique ("support_id", "verified_on", "document");`);

    this.addSql(`create table "child_welfare"."child_task" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "child_person_id" uuid not null, "support_id" uuid null, "subject_id" uuid not null, "reason" text not null, "cause" text not null, "state" text not null, "raised_on" date not null, "due_on" date null, "visit_due_on" date null, "visited_on" date null, "visit_document" text null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "child_task_division_index" on "child_welfare"."child_task" ("division");`);
    this.addSql(`create index "child_task_child_person_id_index" on "child_welfare"."child_task" ("child_person_id");`);
    this.addSql(`create index "child_task_support_id_index" on "child_welfare"."child_task" ("support_id");`);
    this.addSql(`alter table "child_welfare"."child_task" add constraint "one_child_task_a_cause" unique ("subject_id", "reason", "cause");`);

    this.addSql(`create table "child_welfare"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "child_welfare"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "child_welfare"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "child_welfare"."history" ("table_name", "row_id");`);

    this.addSql(`create table "child_welfare"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "child_welfare"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "child_welfare"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "child_welfare"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "child_welfare"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "child_welfare"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "child_welfare"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "child_welfare"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "child_welfare"."import_record" ("record_id");`);

    this.addSql(`create table "child_welfare"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "child_welfare"."import_row" ("retain_until");`);
    this.addSql(`alter table "child_welfare"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "child_welfare"."known_assistance" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "grant_id" uuid not null, "word" text not null, "programme" text not null, "on" date not null, "monthly_fen" bigint null, "members" text[] null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_assistance_division_index" on "child_welfare"."known_assistance" ("division");`);
    this.addSql(`create index "known_assistance_grant_id_index" on "child_welfare"."known_assistance" ("grant_id");`);
    this.addSql(`create index "known_assistance_of_member" on child_welfare.known_assistance using gin (members);`);

    this.addSql(`create table "child_welfare"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "source" text not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "child_welfare"."known_death" ("division");`);
    this.addSql(`alter table "child_welfare"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "child_welfare"."known_parenthood" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "parent_id" uuid not null, "child_id" uuid not null, "kind" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "known_parenthood_division_index" on "child_welfare"."known_parenthood" ("division");`);
    this.addSql(`create index "known_parenthood_parent_id_index" on "child_welfare"."known_parenthood" ("parent_id");`);
    this.addSql(`create index "known_parenthood_child_id_index" on "child_welfare"."known_parenthood" ("child_id");`);

    this.addSql(`create table "child_welfare"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "child_welfare"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "child_welfare"."outbox" ("tx", "seq");`);

    this.addSql(`create table "child_welfare"."parent_circumstance" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "parent_id" uuid not null, "kind" text not null, "valid_from" date not null, "valid_to" date null, "disability_category" text null, "disability_grade" int null, "is_listed_illness" boolean null, "evidence" text not null, "document" text not null, "withdrawn_on" date null, "withdrawal_document" text null, "end_document" text null, primary key ("id"));`);
    this.addSql(`create index "parent_circumstance_division_index" on "child_welfare"."parent_circumstance" ("division");`);
    this.addSql(`create index "parent_circumstance_parent_id_index" on "child_welfare"."parent_circumstance" ("parent_id");`);

    this.addSql(`create table "child_welfare"."payment_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "scheme" text not null, "month" text not null, "kind" text not null, "state" text not null, "item_count" int not null, "amount_fen" bigint not null, "held_count" int not null, "calculated_by" text not null, "verified_by" text null, "approved_by" text null, "sent_by" text null, "sent_on" date null, "fiscal_voucher" text null, primary key ("id"));`);
    this.addSql(`create index "payment_batch_division_index" on "child_welfare"."payment_batch" ("division");`);
    this.addSql(`create index "payment_batch_of_month" on "child_welfare"."payment_batch" ("scheme", "month", "division");`);

    this.addSql(`create table "child_welfare"."payment_item" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "batch_id" uuid not null, "scheme" text not null, "grant_id" uuid not null, "month" text not null, "payee_person_id" uuid not null, "amount_fen" bigint not null, "account_sealed" text null, "account_masked" text null, "state" text not null, "reason" text null, "reissue_of" uuid null, "recovered_fen" bigint not null, primary key ("id"));`);
    this.addSql(`create index "payment_item_division_index" on "child_welfare"."payment_item" ("division");`);
    this.addSql(`create index "payment_item_payee_person_id_index" on "child_welfare"."payment_item" ("payee_person_id");`);
    this.addSql(`create index "payment_item_of_grant" on "child_welfare"."payment_item" ("grant_id", "month");`);
    this.addSql(`create unique index "one_living_payment_a_month" on child_welfare.payment_item (scheme, grant_id, month) where state in ('PENDING', 'HELD', 'SENT', 'PAID', 'RECOVERING');`);

    this.addSql(`create table "child_welfare"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "child_welfare"."person_alias" ("canonical");`);

    this.addSql(`create table "child_welfare"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "child_welfare"."policy_parameter" ("division");`);

    this.addSql(`create table "child_welfare"."study_continuation" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "support_id" uuid not null, "stage" text not null, "school" text not null, "document" text not null, "valid_from" date not null, "valid_to" date not null, primary key ("id"));`);
    this.addSql(`create index "study_continuation_division_index" on "child_welfare"."study_continuation" ("division");`);
    this.addSql(`create index "study_continuation_support_id_index" on "child_welfare"."study_continuation" ("support_id");`);

    this.addSql(`alter table "child_welfare"."child_parent" add constraint "nobody_is_their_own_parent" check (person_id <> child_person_id);`);
    this.addSql(`alter table "child_welfare"."child_parent" add constraint "child_parent_role_check" check ("role" in ('FATHER', 'MOTHER'));`);
    this.addSql(`create or replace function "child_welfare"."child_parent_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_parent" for each ROW execute function "child_welfare"."child_parent_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_parent" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_parent" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_parent" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."child_support" add constraint "one_child_support_at_a_time" exclude using gist (child_person_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_ends_after_it_begins" check (valid_to >= valid_from);`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_in_whole_months" check (extract(day from valid_from) = 1 and extract(day from valid_to) = 1);`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_ended_with_a_reason" check ((status = 'ENDED') = (end_reason is not null and ended_on is not null and end_document is not null));`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_kind_check" check ("kind" in ('ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED', 'DE_FACTO', 'HIV'));`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_status_check" check ("status" in ('ACTIVE', 'CONTINUING', 'ENDED'));`);
    this.addSql(`alter table "child_welfare"."child_support" add constraint "child_support_end_reason_check" check ("end_reason" in ('DEATH', 'ADOPTED', 'PARENT_ABLE', 'MOVED_OUT', 'STUDY_ENDED', 'RENOUNCED', 'RECEIVES_ELSEWHERE', 'GRANTED_IN_ERROR', 'OTHER'));`);
    this.addSql(`create or replace function "child_welfare"."child_support_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_support" for each ROW execute function "child_welfare"."child_support_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_support" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_support" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_support_id_foreign" foreign key ("support_id") references "child_welfare"."child_support" ("id");`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "one_child_support_amount_at_a_time" exclude using gist (support_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_is_not_negative" check (monthly_fen >= 0 and assistance_fen >= 0);`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_within_standard" check (monthly_fen <= standard_fen);`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_kind_check" check ("kind" in ('ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED', 'DE_FACTO', 'HIV'));`);
    this.addSql(`alter table "child_welfare"."child_support_amount" add constraint "child_support_amount_reason_check" check ("reason" in ('GRANTED', 'STANDARD_CHANGED', 'ASSISTANCE_CHANGED', 'KIND_CHANGED', 'CORRECTION'));`);
    this.addSql(`create or replace function "child_welfare"."child_support_amount_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_support_amount" for each ROW execute function "child_welfare"."child_support_amount_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_support_amount" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_support_amount" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_amount" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_denial_has_reasons" check (state <> 'DENIED' or denial_reasons <> '[]'::jsonb);`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_decision_by_another_hand" check (decided_by <> reviewed_by);`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_channel_check" check ("channel" in ('WINDOW', 'VILLAGE_PROXY', 'ONLINE', 'PROACTIVE', 'OTHER_PROVINCE'));`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_state_check" check ("state" in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'PUSHED_OUT', 'CHECKING', 'CONFIRMING', 'ANSWERED', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_not_accepted_reason_check" check ("not_accepted_reason" in ('NOT_A_MINOR', 'ALREADY_SUPPORTED', 'CLEARLY_INELIGIBLE'));`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_opinion_check" check ("opinion" in ('GRANT', 'DENY'));`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_kind_check" check ("kind" in ('ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED', 'DE_FACTO', 'HIV'));`);
    this.addSql(`alter table "child_welfare"."child_support_application" add constraint "child_support_application_answer_check" check ("answer" in ('GRANTED', 'DENIED'));`);
    this.addSql(`create or replace function "child_welfare"."child_support_application_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_support_application" for each ROW execute function "child_welfare"."child_support_application_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_support_application" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_support_application" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_application" using (public.hub_in_scope(division) or public.hub_in_scope(accepted_division)) with check (public.hub_in_scope(division) or public.hub_in_scope(accepted_division));`);

    this.addSql(`alter table "child_welfare"."child_support_step" add constraint "child_support_step_application_id_foreign" foreign key ("application_id") references "child_welfare"."child_support_application" ("id");`);
    this.addSql(`alter table "child_welfare"."child_support_step" add constraint "child_support_step_from_state_check" check ("from_state" in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'PUSHED_OUT', 'CHECKING', 'CONFIRMING', 'ANSWERED', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "child_welfare"."child_support_step" add constraint "child_support_step_to_state_check" check ("to_state" in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'PUSHED_OUT', 'CHECKING', 'CONFIRMING', 'ANSWERED', 'GRANTED', 'DENIED', 'NOT_ACCEPTED', 'WITHDRAWN'));`);
    this.addSql(`create or replace function "child_welfare"."child_support_step_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_support_step" for each ROW execute function "child_welfare"."child_support_step_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_support_step" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_support_step" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_step" using (public.hub_in_scope(division) or public.hub_in_scope(accepted_division)) with check (public.hub_in_scope(division) or public.hub_in_scope(accepted_division));`);

    this.addSql(`alter table "child_welfare"."child_support_verification" add constraint "child_support_verification_support_id_foreign" foreign key ("support_id") references "child_welfare"."child_support" ("id");`);
    this.addSql(`alter table "child_welfare"."child_support_verification" add constraint "child_support_verification_method_check" check ("method" in ('HOME_VISIT', 'SCHOOL_VISIT', 'INSTITUTION', 'VIDEO'));`);
    this.addSql(`alter table "child_welfare"."child_support_verification" add constraint "child_support_verification_result_check" check ("result" in ('CONTINUED', 'CHANGE_NEEDED', 'NOT_FOUND'));`);
    this.addSql(`create or replace function "child_welfare"."child_support_verification_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_support_verification" for each ROW execute function "child_welfare"."child_support_verification_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_support_verification" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_support_verification" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_verification" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."child_task" add constraint "child_task_closed_on_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "child_welfare"."child_task" add constraint "child_task_reason_check" check ("reason" in ('BOTH_PARENTS_LOST', 'PARENTS_LOST_OR_UNABLE', 'ONLY_KNOWN_PARENT_LOST', 'CHILD_DIED', 'STOP_MONTH_DIFFERS', 'DEATH_REVOKED', 'ADOPTED', 'PARENT_MAY_BE_ABLE', 'PARENT_DEATH_REVOKED', 'BECAME_ORPHAN', 'DUPLICATE', 'MOVED_OUT', 'CHILD_NOT_FOUND', 'CHANGE_NEEDED'));`);
    this.addSql(`alter table "child_welfare"."child_task" add constraint "child_task_state_check" check ("state" in ('OPEN', 'SETTLED', 'DISMISSED'));`);
    this.addSql(`create or replace function "child_welfare"."child_task_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."child_task" for each ROW execute function "child_welfare"."child_task_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."child_task" enable row level security;`);
    this.addSql(`alter table "child_welfare"."child_task" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_task" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."history" enable row level security;`);
    this.addSql(`alter table "child_welfare"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "child_welfare"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "child_welfare"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."import_batch" for each ROW execute function "child_welfare"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."import_batch" enable row level security;`);
    this.addSql(`alter table "child_welfare"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "child_welfare"."import_record" enable row level security;`);
    this.addSql(`alter table "child_welfare"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "child_welfare"."import_row" enable row level security;`);
    this.addSql(`alter table "child_welfare"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."known_assistance" add constraint "known_assistance_word_check" check ("word" in ('AMOUNT', 'SUSPENDED', 'RESUMED', 'ENDED'));`);

    this.addSql(`create or replace function "child_welfare"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."known_death" for each ROW execute function "child_welfare"."known_death_keeps_history_fn"();`);

    this.addSql(`alter table "child_welfare"."known_parenthood" add constraint "known_parenthood_kind_check" check ("kind" in ('PARENT', 'ADOPTIVE_PARENT'));`);
    this.addSql(`create or replace function "child_welfare"."known_parenthood_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."known_parenthood" for each ROW execute function "child_welfare"."known_parenthood_keeps_history_fn"();`);

    this.addSql(`alter table "child_welfare"."parent_circumstance" add constraint "parent_circumstance_parent_id_foreign" foreign key ("parent_id") references "child_welfare"."child_parent" ("id");`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" add constraint "circumstance_ends_after_it_begins" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" add constraint "disability_has_category_and_grade" check (kind <> 'SEVERE_DISABILITY' or evidence = 'ROSTER' or (disability_category is not null and disability_grade is not null));`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" add constraint "parent_circumstance_kind_check" check ("kind" in ('DEAD', 'DECLARED_MISSING', 'UNTRACEABLE', 'SEVERE_DISABILITY', 'SERIOUS_ILLNESS', 'IMPRISONED', 'COMPULSORY_REHAB', 'LIBERTY_RESTRICTED', 'LOST_CONTACT', 'GUARDIANSHIP_REVOKED', 'DEPORTED'));`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" add constraint "parent_circumstance_evidence_check" check ("evidence" in ('DEATH_CERTIFICATE', 'CREMATION_CERTIFICATE', 'DEREGISTRATION', 'COURT_JUDGMENT', 'POLICE_STATEMENT', 'POLICE_REPORT', 'DISABILITY_CERTIFICATE', 'MEDICAL_DIAGNOSIS', 'CUSTODY_STATEMENT', 'REHAB_DECISION', 'RESTRICTION_DECISION', 'EXIT_DECISION', 'ROSTER'));`);
    this.addSql(`create or replace function "child_welfare"."parent_circumstance_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."parent_circumstance" for each ROW execute function "child_welfare"."parent_circumstance_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" enable row level security;`);
    this.addSql(`alter table "child_welfare"."parent_circumstance" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."parent_circumstance" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."payment_batch" add constraint "payment_batch_kind_check" check ("kind" in ('REGULAR', 'REISSUE'));`);
    this.addSql(`alter table "child_welfare"."payment_batch" add constraint "payment_batch_state_check" check ("state" in ('CALCULATED', 'VERIFIED', 'APPROVED', 'SENT', 'SETTLED', 'CANCELLED'));`);
    this.addSql(`create or replace function "child_welfare"."payment_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."payment_batch" for each ROW execute function "child_welfare"."payment_batch_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."payment_batch" enable row level security;`);
    this.addSql(`alter table "child_welfare"."payment_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."payment_item" add constraint "payment_item_batch_id_foreign" foreign key ("batch_id") references "child_welfare"."payment_batch" ("id");`);
    this.addSql(`alter table "child_welfare"."payment_item" add constraint "payment_amount_is_positive" check (amount_fen > 0);`);
    this.addSql(`alter table "child_welfare"."payment_item" add constraint "payment_item_state_check" check ("state" in ('PENDING', 'HELD', 'SENT', 'PAID', 'RETURNED', 'REISSUED', 'RECOVERING', 'RECOVERED', 'CANCELLED'));`);
    this.addSql(`create or replace function "child_welfare"."payment_item_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."payment_item" for each ROW execute function "child_welfare"."payment_item_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."payment_item" enable row level security;`);
    this.addSql(`alter table "child_welfare"."payment_item" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_item" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "child_welfare"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "child_welfare"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."policy_parameter" for each ROW execute function "child_welfare"."policy_parameter_keeps_history_fn"();`);

    this.addSql(`alter table "child_welfare"."study_continuation" add constraint "study_continuation_support_id_foreign" foreign key ("support_id") references "child_welfare"."child_support" ("id");`);
    this.addSql(`alter table "child_welfare"."study_continuation" add constraint "one_study_at_a_time" exclude using gist (support_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "child_welfare"."study_continuation" add constraint "study_ends_after_it_begins" check (valid_to > valid_from);`);
    this.addSql(`alter table "child_welfare"."study_continuation" add constraint "postgraduates_are_not_continued" check (stage <> 'POSTGRADUATE');`);
    this.addSql(`alter table "child_welfare"."study_continuation" add constraint "study_continuation_stage_check" check ("stage" in ('COMPULSORY', 'SENIOR_HIGH', 'VOCATIONAL', 'COLLEGE', 'POSTGRADUATE'));`);
    this.addSql(`create or replace function "child_welfare"."study_continuation_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "child_welfare"."study_continuation" for each ROW execute function "child_welfare"."study_continuation_keeps_history_fn"();`);
    this.addSql(`alter table "child_welfare"."study_continuation" enable row level security;`);
    this.addSql(`alter table "child_welfare"."study_continuation" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "child_welfare"."study_continuation" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "child_welfare"."parent_circumstance" drop constraint "parent_circumstance_parent_id_foreign";`);
    this.addSql(`alter table "child_welfare"."child_support_amount" drop constraint "child_support_amount_support_id_foreign";`);
    this.addSql(`alter table "child_welfare"."child_support_verification" drop constraint "child_support_verification_support_id_foreign";`);
    this.addSql(`alter table "child_welfare"."study_continuation" drop constraint "study_continuation_support_id_foreign";`);
    this.addSql(`alter table "child_welfare"."child_support_step" drop constraint "child_support_step_application_id_foreign";`);
    this.addSql(`alter table "child_welfare"."payment_item" drop constraint "payment_item_batch_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_parent";`);
    this.addSql(`drop function if exists "child_welfare"."child_parent_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_parent" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_support";`);
    this.addSql(`drop function if exists "child_welfare"."child_support_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_support" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_support_amount";`);
    this.addSql(`drop function if exists "child_welfare"."child_support_amount_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_support_amount" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_support_application";`);
    this.addSql(`drop function if exists "child_welfare"."child_support_application_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_support_application" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_support_step";`);
    this.addSql(`drop function if exists "child_welfare"."child_support_step_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_support_step" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_support_verification";`);
    this.addSql(`drop function if exists "child_welfare"."child_support_verification_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_support_verification" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."child_task";`);
    this.addSql(`drop function if exists "child_welfare"."child_task_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."child_task" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."feed_position" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."feed_set_aside" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."history" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."import_batch";`);
    this.addSql(`drop function if exists "child_welfare"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."import_batch" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."import_record" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."import_row" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."known_assistance" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."known_death";`);
    this.addSql(`drop function if exists "child_welfare"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."known_death" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."known_parenthood";`);
    this.addSql(`drop function if exists "child_welfare"."known_parenthood_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."known_parenthood" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."outbox" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."parent_circumstance";`);
    this.addSql(`drop function if exists "child_welfare"."parent_circumstance_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."parent_circumstance" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."payment_batch";`);
    this.addSql(`drop function if exists "child_welfare"."payment_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."payment_batch" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."payment_item";`);
    this.addSql(`drop function if exists "child_welfare"."payment_item_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."payment_item" cascade;`);
    this.addSql(`drop table if exists "child_welfare"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."policy_parameter";`);
    this.addSql(`drop function if exists "child_welfare"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."policy_parameter" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "child_welfare"."study_continuation";`);
    this.addSql(`drop function if exists "child_welfare"."study_continuation_keeps_history_fn"();`);
    this.addSql(`drop table if exists "child_welfare"."study_continuation" cascade;`);

    this.addSql(`drop schema if exists "child_welfare";`);
  }

}
