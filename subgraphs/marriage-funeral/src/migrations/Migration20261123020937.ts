import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020937 extends Migration {

  override name = 'Migration20261123020937';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "marriage_funeral";`);
    this.addSql(`create table "marriage_funeral"."death_proof" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "kind" text not null, "died_on" date not null, "precision" text not null, "issuer" text not null, "document_number" text null, "stated_on" date not null, "seq" bigserial, "state" text not null, "ended_on" date null, "end_reason" text null, "end_document" text null, primary key ("id"));`);
    this.addSql(`create index "death_proof_division_index" on "marriage_funeral"."death_proof" ("division");`);
    this.addSql(`create index "death_proof_person_id_index" on "marriage_funeral"."death_proof" ("person_id");`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "death_proof_seq_unique" unique ("seq");`);

    this.addSql(`create table "marriage_funeral"."death_record" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "status" text not null, "died_on" date null, "precision" text null, "proof_kind" text null, primary key ("id"));`);
    this.addSql(`create index "death_record_division_index" on "marriage_funeral"."death_record" ("division");`);
    this.addSql(`alter table "marriage_funeral"."death_record" add constraint "death_record_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "marriage_funeral"."death_conflict" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "record_id" uuid not null, "state" text not null, "raised_on" date not null, "closed_on" date null, "closed_by" text null, "kept_proof_id" uuid null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "death_conflict_division_index" on "marriage_funeral"."death_conflict" ("division");`);
    this.addSql(`create index "death_conflict_record_id_index" on "marriage_funeral"."death_conflict" ("record_id");`);
    this.addSql(`create unique index "one_open_conflict_a_death" on "marriage_funeral"."death_conflict" ("record_id") where state = 'OPEN';`);

    this.addSql(`create table "marriage_funeral"."feed_position" ("source" text not null, "cursor" text not null, "read_at" timestamptz not null, primary key ("source"));`);

    this.addSql(`create table "marriage_funeral"."feed_set_aside" ("id" uuid not null, "source" text not null, "type" text not null, "cursor" text not null, "event" jsonb not null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "marriage_funeral"."funeral_facility" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" text not null, "kind" text not null, "state" text not null, "state_since" date not null, "operator_credit_code" text null, "approval_level" text null, "approval_document" text not null, "approved_on" date null, "state_document" text null, primary key ("id"));`);
    this.addSql(`create index "funeral_facility_division_index" on "marriage_funeral"."funeral_facility" ("division");`);
    this.addSql(`create unique index "one_facility_a_name" on "marriage_funeral"."funeral_facility" ("division", "name") where state <> 'CLOSED';`);

    this.addSql(`create table "marriage_funeral"."cremation" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "facility_id" uuid not null, "person_id" uuid not null, "certificate_number" text not null, "death_proof_id" uuid null, "own_proof_id" uuid not null, "died_on" date not null, "received_at" timestamptz null, "cremated_at" timestamptz not null, "cremated_on" date not null, "furnace" text null, "handler_id" uuid null, "handler_relation" text null, "ashes" text null, "fee_fen" bigint null, "waived_fen" bigint null, "state" text not null, "voided_on" date null, "void_document" text null, primary key ("id"));`);
    this.addSql(`create index "cremation_division_index" on "marriage_funeral"."cremation" ("division");`);
    this.addSql(`create index "cremation_facility_id_index" on "marriage_funeral"."cremation" ("facility_id");`);
    this.addSql(`create unique index "one_cremation_a_person" on "marriage_funeral"."cremation" ("person_id") where state = 'RECORDED';`);
    this.addSql(`create unique index "one_cremation_a_number" on "marriage_funeral"."cremation" ("facility_id", "certificate_number") where state = 'RECORDED';`);

    this.addSql(`create table "marriage_funeral"."cemetery" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "facility_id" uuid not null, "graves_total" int not null, "graves_sold" int not null, "area" text null, "lowest_price_fen" bigint null, "highest_price_fen" bigint null, "use_term_years" int null, "prepaid_years" int null, primary key ("id"));`);
    this.addSql(`create index "cemetery_division_index" on "marriage_funeral"."cemetery" ("division");`);
    this.addSql(`alter table "marriage_funeral"."cemetery" add constraint "one_cemetery_a_facility" unique ("facility_id");`);

    this.addSql(`create table "marriage_funeral"."cemetery_inspection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "cemetery_id" uuid not null, "year" int not null, "state" text not null, "blocks_sales" boolean not null, "self_checked_on" date null, "county_checked_on" date null, "county_checked_by" text null, "rectification_ordered_on" date null, "concluded_on" date null, "document" text not null, primary key ("id"));`);
    this.addSql(`create index "cemetery_inspection_division_index" on "marriage_funeral"."cemetery_inspection" ("division");`);
    this.addSql(`create index "cemetery_inspection_cemetery_id_index" on "marriage_funeral"."cemetery_inspection" ("cemetery_id");`);
    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" add constraint "one_inspection_a_year" unique ("cemetery_id", "year");`);

    this.addSql(`create table "marriage_funeral"."burial" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "cemetery_id" uuid not null, "person_id" uuid not null, "kind" text not null, "grave_number" text null, "is_new_grave" boolean not null, "is_outsider" boolean null, "buried_on" date not null, "permit" text not null, "own_proof_id" uuid not null, "state" text not null, "voided_on" date null, "void_document" text null, primary key ("id"));`);
    this.addSql(`create index "burial_division_index" on "marriage_funeral"."burial" ("division");`);
    this.addSql(`create index "burial_cemetery_id_index" on "marriage_funeral"."burial" ("cemetery_id");`);
    this.addSql(`create unique index "one_burial_a_person" on "marriage_funeral"."burial" ("person_id") where state = 'RECORDED';`);
    this.addSql(`create unique index "one_new_grave_a_number" on "marriage_funeral"."burial" ("cemetery_id", "grave_number") where state = 'RECORDED' and is_new_grave;`);

    this.addSql(`create table "marriage_funeral"."history" ("seq" bigserial primary key, "table_name" text not null, "row_id" uuid not null, "operation" text not null, "division" text not null, "row" jsonb not null, "actor" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "history_of_row" on "marriage_funeral"."history" ("table_name", "row_id");`);

    this.addSql(`create table "marriage_funeral"."identity_claim" ("id" uuid not null, "seq" bigserial, "person_id" uuid not null, "source" text not null, "stated_on" date not null, "sealed" text not null, primary key ("id"));`);
    this.addSql(`alter table "marriage_funeral"."identity_claim" add constraint "identity_claim_seq_unique" unique ("seq");`);

    this.addSql(`create table "marriage_funeral"."import_batch" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "format" text not null, "encoding" text not null, "sheet" text not null, "mapping_version" int not null, "state" text not null, "columns" jsonb not null, "notices" jsonb not null, "rows_read" int not null, "rows_accepted" int not null, "rows_rejected" int not null, "rows_skipped" int not null, "rows_duplicate" int not null, "control_figures" jsonb not null, "fault_counts" jsonb not null, "received_by" text not null, "received_at" timestamptz not null, "checked_at" timestamptz null, "applied_by" text null, "applied_at" timestamptz null, "applied_in" text null, "reversed_by" text null, "reversed_at" timestamptz null, "reversal_reason" text null, "failure_code" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_division_index" on "marriage_funeral"."import_batch" ("division");`);
    this.addSql(`create index "import_batch_by_time" on "marriage_funeral"."import_batch" ("kind", "created_at");`);
    this.addSql(`alter table "marriage_funeral"."import_batch" add constraint "one_import_of_a_file" unique ("kind", "file_hash", "sheet");`);

    this.addSql(`create table "marriage_funeral"."import_record" ("id" bigserial primary key, "batch_id" uuid not null, "division" text not null, "row_number" int not null, "record_table" text not null, "record_id" uuid not null, "version" int not null, "change" text not null);`);
    this.addSql(`create index "import_record_batch_id_index" on "marriage_funeral"."import_record" ("batch_id");`);
    this.addSql(`create index "import_record_record_id_index" on "marriage_funeral"."import_record" ("record_id");`);

    this.addSql(`create table "marriage_funeral"."import_row" ("id" bigserial primary key, "batch_id" uuid not null, "number" int not null, "division" text not null, "kind" text not null, "state" text not null, "is_duplicate" boolean not null, "faults" jsonb not null, "sealed" text null, "retain_until" date not null);`);
    this.addSql(`create index "import_row_retain_until_index" on "marriage_funeral"."import_row" ("retain_until");`);
    this.addSql(`alter table "marriage_funeral"."import_row" add constraint "one_import_row_a_number" unique ("batch_id", "number");`);

    this.addSql(`create table "marriage_funeral"."known_kin" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "from_id" uuid not null, "to_id" uuid not null, "is_error" boolean not null, primary key ("id"));`);
    this.addSql(`create index "known_kin_division_index" on "marriage_funeral"."known_kin" ("division");`);
    this.addSql(`create index "known_kin_from_id_index" on "marriage_funeral"."known_kin" ("from_id");`);
    this.addSql(`create index "known_kin_to_id_index" on "marriage_funeral"."known_kin" ("to_id");`);

    this.addSql(`create table "marriage_funeral"."known_person" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "sex" text null, "birth_date" date null, "registered_division" text null, "stated_at" timestamptz null, "died_on" date null, "death_source" text null, "death_told_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "known_person_division_index" on "marriage_funeral"."known_person" ("division");`);
    this.addSql(`alter table "marriage_funeral"."known_person" add constraint "known_person_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "marriage_funeral"."marriage" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "state" text not null, "registered_in" text not null, "registered_on" date not null, "valid_from" date not null, "valid_to" date null, "end_cause" text null, "revived_from" date null, "not_revived" text null, primary key ("id"));`);
    this.addSql(`create index "marriage_division_index" on "marriage_funeral"."marriage" ("division");`);

    this.addSql(`create table "marriage_funeral"."marriage_conflict" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "marriage_id" uuid not null, "kind" text not null, "cause" text not null, "state" text not null, "raised_on" date not null, "closed_on" date null, "closed_by" text null, "document" text null, primary key ("id"));`);
    this.addSql(`create index "marriage_conflict_division_index" on "marriage_funeral"."marriage_conflict" ("division");`);
    this.addSql(`create index "marriage_conflict_marriage_id_index" on "marriage_funeral"."marriage_conflict" ("marriage_id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" add constraint "one_marriage_conflict_a_cause" unique ("marriage_id", "kind", "cause");`);

    this.addSql(`create table "marriage_funeral"."marriage_office" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" text not null, "certificate_code" text not null, "competence" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "marriage_office_division_index" on "marriage_funeral"."marriage_office" ("division");`);
    this.addSql(`alter table "marriage_funeral"."marriage_office" add constraint "one_office_a_certificate_code" unique ("certificate_code");`);

    this.addSql(`create table "marriage_funeral"."divorce_application" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "marriage_id" uuid not null, "office_id" uuid not null, "application_number" text not null, "outcome" text not null, "received_on" date not null, "cooling_days" int not null, "collect_days" int not null, "moves_cooling_end" boolean not null, "moves_collect_end" boolean not null, "agreement_document" text not null, "closed_on" date null, "withdrawn_by" text null, primary key ("id"));`);
    this.addSql(`create index "divorce_application_division_index" on "marriage_funeral"."divorce_application" ("division");`);
    this.addSql(`create index "divorce_application_marriage_id_index" on "marriage_funeral"."divorce_application" ("marriage_id");`);
    this.addSql(`create unique index "one_open_divorce_application" on "marriage_funeral"."divorce_application" ("marriage_id") where outcome = 'OPEN';`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "one_divorce_application_a_number" unique ("application_number");`);

    this.addSql(`create table "marriage_funeral"."certificate_serial" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "office_id" uuid not null, "prefix" text not null, "year" int not null, "last" int not null, primary key ("id"));`);
    this.addSql(`create index "certificate_serial_division_index" on "marriage_funeral"."certificate_serial" ("division");`);
    this.addSql(`alter table "marriage_funeral"."certificate_serial" add constraint "one_serial_an_office_and_year" unique ("office_id", "prefix", "year");`);

    this.addSql(`create table "marriage_funeral"."marriage_party" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "marriage_id" uuid not null, "role" text not null, "person_id" uuid not null, "kind" text not null, "registered_division" text null, "is_under_age" boolean not null, "is_void" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "marriage_party_division_index" on "marriage_funeral"."marriage_party" ("division");`);
    this.addSql(`create index "marriage_party_marriage_id_index" on "marriage_funeral"."marriage_party" ("marriage_id");`);
    this.addSql(`create index "marriage_party_person_id_index" on "marriage_funeral"."marriage_party" ("person_id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" add constraint "one_party_a_role" unique ("marriage_id", "role");`);

    this.addSql(`create table "marriage_funeral"."marriage_registration" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "marriage_id" uuid not null, "kind" text not null, "office_id" uuid null, "registered_on" date not null, "certificate_number" text null, "raw_number" text null, "print_number" text null, "archive_number" text null, "court_name" text null, "document" text null, "ground" text null, primary key ("id"));`);
    this.addSql(`create index "marriage_registration_division_index" on "marriage_funeral"."marriage_registration" ("division");`);
    this.addSql(`create index "marriage_registration_marriage_id_index" on "marriage_funeral"."marriage_registration" ("marriage_id");`);
    this.addSql(`create unique index "one_certificate_a_number" on "marriage_funeral"."marriage_registration" ("certificate_number") where certificate_number is not null;`);
    this.addSql(`create unique index "one_beginning_a_marriage" on "marriage_funeral"."marriage_registration" ("marriage_id") where kind in ('MARRIAGE', 'RETRO');`);
    this.addSql(`create unique index "one_ending_a_marriage" on "marriage_funeral"."marriage_registration" ("marriage_id") where kind in ('DIVORCE', 'COURT_DIVORCE', 'ANNULMENT');`);

    this.addSql(`create table "marriage_funeral"."marriage_certificate" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "marriage_id" uuid not null, "registration_id" uuid not null, "kind" text not null, "number" text not null, "state" text not null, "issued_on" date not null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "marriage_certificate_division_index" on "marriage_funeral"."marriage_certificate" ("division");`);
    this.addSql(`create index "marriage_certificate_marriage_id_index" on "marriage_funeral"."marriage_certificate" ("marriage_id");`);
    this.addSql(`create index "marriage_certificate_registration_id_index" on "marriage_funeral"."marriage_certificate" ("registration_id");`);
    this.addSql(`create unique index "one_valid_certificate" on "marriage_funeral"."marriage_certificate" ("marriage_id", "kind") where state = 'VALID';`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "one_electronic_certificate_a_number" unique ("number");`);

    this.addSql(`create table "marriage_funeral"."certificate_share" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "certificate_id" uuid not null, "consumer" text not null, "purpose" text not null, "basis" text not null, "document" text not null, "shared_on" date not null, primary key ("id"));`);
    this.addSql(`create index "certificate_share_division_index" on "marriage_funeral"."certificate_share" ("division");`);
    this.addSql(`create index "certificate_share_certificate_id_index" on "marriage_funeral"."certificate_share" ("certificate_id");`);

    this.addSql(`create table "marriage_funeral"."outbox" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "id" uuid not null, "type" text not null, "subjects" jsonb not null, "division" text not null, "record_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null);`);
    this.addSql(`alter table "marriage_funeral"."outbox" add constraint "outbox_id_unique" unique ("id");`);
    this.addSql(`create index "outbox_in_order" on "marriage_funeral"."outbox" ("tx", "seq");`);

    this.addSql(`create table "marriage_funeral"."person_alias" ("alias" uuid not null, "canonical" uuid not null, primary key ("alias"));`);
    this.addSql(`create index "person_alias_canonical_index" on "marriage_funeral"."person_alias" ("canonical");`);

    this.addSql(`create table "marriage_funeral"."policy_parameter" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "key" text not null, "value" text not null, "unit" text not null, "legal_basis" text not null, "verified" boolean not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "policy_parameter_division_index" on "marriage_funeral"."policy_parameter" ("division");`);

    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "one_statement_a_proof" exclude using gist (person_id with =, kind with =, issuer with =, (coalesce(document_number, '')) with =, died_on with =, precision with =) where (state = 'STANDING');`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "ended_proof_has_a_reason" check ((state = 'STANDING') = (ended_on is null));`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "proof_has_a_number" check (kind = 'REPORT' or document_number is not null);`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "death_proof_kind_check" check ("kind" in ('MEDICAL_CERTIFICATE', 'HUKOU_DEREGISTRATION', 'CREMATION', 'COURT_DECLARATION', 'BURIAL', 'REPORT'));`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "death_proof_precision_check" check ("precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "death_proof_state_check" check ("state" in ('STANDING', 'REVOKED', 'SET_ASIDE'));`);
    this.addSql(`alter table "marriage_funeral"."death_proof" add constraint "death_proof_end_reason_check" check ("end_reason" in ('COURT_REVOKED', 'STATED_IN_ERROR', 'OTHER_PERSON', 'OTHER_PROOF_KEPT'));`);
    this.addSql(`create or replace function "marriage_funeral"."death_proof_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."death_proof" for each ROW execute function "marriage_funeral"."death_proof_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."death_proof" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."death_proof" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_proof" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."death_record" add constraint "death_record_status_check" check ("status" in ('REPORTED', 'CONFIRMED', 'REVOKED'));`);
    this.addSql(`alter table "marriage_funeral"."death_record" add constraint "death_record_precision_check" check ("precision" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`alter table "marriage_funeral"."death_record" add constraint "death_record_proof_kind_check" check ("proof_kind" in ('MEDICAL_CERTIFICATE', 'HUKOU_DEREGISTRATION', 'CREMATION', 'COURT_DECLARATION', 'BURIAL', 'REPORT'));`);
    this.addSql(`create or replace function "marriage_funeral"."death_record_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."death_record" for each ROW execute function "marriage_funeral"."death_record_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."death_record" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."death_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."death_conflict" add constraint "death_conflict_record_id_foreign" foreign key ("record_id") references "marriage_funeral"."death_record" ("id");`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" add constraint "death_conflict_kept_proof_id_foreign" foreign key ("kept_proof_id") references "marriage_funeral"."death_proof" ("id") on delete set null;`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" add constraint "death_conflict_closed_on_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" add constraint "death_conflict_state_check" check ("state" in ('OPEN', 'SETTLED', 'RESOLVED'));`);
    this.addSql(`create or replace function "marriage_funeral"."death_conflict_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."death_conflict" for each ROW execute function "marriage_funeral"."death_conflict_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_conflict" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."funeral_facility" add constraint "funeral_facility_kind_check" check ("kind" in ('FUNERAL_HOME', 'CREMATORY', 'SERVICE_STATION', 'URN_HALL', 'COMMERCIAL_CEMETERY', 'PUBLIC_CEMETERY', 'RURAL_PUBLIC_GRAVEYARD'));`);
    this.addSql(`alter table "marriage_funeral"."funeral_facility" add constraint "funeral_facility_state_check" check ("state" in ('APPROVED', 'OPERATING', 'SUSPENDED', 'CLOSED'));`);
    this.addSql(`alter table "marriage_funeral"."funeral_facility" add constraint "funeral_facility_approval_level_check" check ("approval_level" in ('PROVINCE', 'PREFECTURE', 'COUNTY'));`);
    this.addSql(`create or replace function "marriage_funeral"."funeral_facility_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."funeral_facility" for each ROW execute function "marriage_funeral"."funeral_facility_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."funeral_facility" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."funeral_facility" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."funeral_facility" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremation_facility_id_foreign" foreign key ("facility_id") references "marriage_funeral"."funeral_facility" ("id");`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremation_death_proof_id_foreign" foreign key ("death_proof_id") references "marriage_funeral"."death_proof" ("id") on delete set null;`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremation_own_proof_id_foreign" foreign key ("own_proof_id") references "marriage_funeral"."death_proof" ("id");`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremated_after_death" check (cremated_on >= died_on);`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "waived_within_the_fee" check (waived_fen is null or fee_fen is null or waived_fen <= fee_fen);`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "voided_cremation_has_a_day" check ((state = 'RECORDED') = (voided_on is null));`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremation_ashes_check" check ("ashes" in ('TAKEN_HOME', 'STORED', 'BURIED', 'ECOLOGICAL', 'UNCLAIMED'));`);
    this.addSql(`alter table "marriage_funeral"."cremation" add constraint "cremation_state_check" check ("state" in ('RECORDED', 'VOIDED'));`);
    this.addSql(`create or replace function "marriage_funeral"."cremation_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."cremation" for each ROW execute function "marriage_funeral"."cremation_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."cremation" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."cremation" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cremation" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."cemetery" add constraint "cemetery_facility_id_foreign" foreign key ("facility_id") references "marriage_funeral"."funeral_facility" ("id");`);
    this.addSql(`alter table "marriage_funeral"."cemetery" add constraint "no_more_graves_sold_than_there_are" check (graves_sold >= 0 and graves_sold <= graves_total);`);
    this.addSql(`alter table "marriage_funeral"."cemetery" add constraint "lowest_price_is_not_above_the_highest" check (lowest_price_fen is null or highest_price_fen is null or lowest_price_fen <= highest_price_fen);`);
    this.addSql(`create or replace function "marriage_funeral"."cemetery_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."cemetery" for each ROW execute function "marriage_funeral"."cemetery_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."cemetery" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."cemetery" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" add constraint "cemetery_inspection_cemetery_id_foreign" foreign key ("cemetery_id") references "marriage_funeral"."cemetery" ("id");`);
    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" add constraint "cemetery_inspection_state_check" check ("state" in ('SELF_CHECKED', 'COUNTY_CHECKED', 'QUALIFIED', 'RECTIFY', 'POSTPONED', 'UNQUALIFIED', 'NOT_ATTENDED', 'ACCEPTED'));`);
    this.addSql(`create or replace function "marriage_funeral"."cemetery_inspection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."cemetery_inspection" for each ROW execute function "marriage_funeral"."cemetery_inspection_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery_inspection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."burial" add constraint "burial_cemetery_id_foreign" foreign key ("cemetery_id") references "marriage_funeral"."cemetery" ("id");`);
    this.addSql(`alter table "marriage_funeral"."burial" add constraint "burial_own_proof_id_foreign" foreign key ("own_proof_id") references "marriage_funeral"."death_proof" ("id");`);
    this.addSql(`alter table "marriage_funeral"."burial" add constraint "voided_burial_has_a_day" check ((state = 'RECORDED') = (voided_on is null));`);
    this.addSql(`alter table "marriage_funeral"."burial" add constraint "burial_kind_check" check ("kind" in ('GRAVE', 'URN_NICHE', 'ECOLOGICAL'));`);
    this.addSql(`alter table "marriage_funeral"."burial" add constraint "burial_state_check" check ("state" in ('RECORDED', 'VOIDED'));`);
    this.addSql(`create or replace function "marriage_funeral"."burial_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."burial" for each ROW execute function "marriage_funeral"."burial_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."burial" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."burial" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."burial" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."history" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."history" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."history" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."import_batch" add constraint "import_batch_format_check" check ("format" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "marriage_funeral"."import_batch" add constraint "import_batch_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'FAILED', 'APPLIED', 'REVERSED'));`);
    this.addSql(`create or replace function "marriage_funeral"."import_batch_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."import_batch" for each ROW execute function "marriage_funeral"."import_batch_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."import_batch" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."import_batch" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_batch" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."import_record" add constraint "import_record_change_check" check ("change" in ('CREATED', 'CHANGED'));`);
    this.addSql(`alter table "marriage_funeral"."import_record" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."import_record" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_record" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."import_row" add constraint "import_row_state_check" check ("state" in ('ACCEPTED', 'REJECTED', 'SKIPPED'));`);
    this.addSql(`alter table "marriage_funeral"."import_row" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."import_row" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_row" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."known_kin" add constraint "known_kin_kind_check" check ("kind" in ('PARENT', 'ADOPTIVE_PARENT', 'SIBLING'));`);
    this.addSql(`create or replace function "marriage_funeral"."known_kin_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."known_kin" for each ROW execute function "marriage_funeral"."known_kin_keeps_history_fn"();`);

    this.addSql(`create or replace function "marriage_funeral"."known_person_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."known_person" for each ROW execute function "marriage_funeral"."known_person_keeps_history_fn"();`);

    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "marriage_ends_after_it_began" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "ended_marriage_has_a_cause" check ((valid_to is null) = (end_cause is null));`);
    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "marriage_in_force_has_no_end" check ((state = 'IN_FORCE') = (valid_to is null));`);
    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "marriage_state_check" check ("state" in ('IN_FORCE', 'ENDED_BY_DEATH', 'DIVORCED', 'ANNULLED'));`);
    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "marriage_end_cause_check" check ("end_cause" in ('DIVORCE', 'COURT_DIVORCE', 'DEATH', 'DECLARED_DEATH', 'ANNULMENT'));`);
    this.addSql(`alter table "marriage_funeral"."marriage" add constraint "marriage_not_revived_check" check ("not_revived" in ('DECLINED', 'REMARRIED'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage" for each ROW execute function "marriage_funeral"."marriage_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."marriage" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."marriage" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."marriage_conflict" add constraint "marriage_conflict_marriage_id_foreign" foreign key ("marriage_id") references "marriage_funeral"."marriage" ("id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" add constraint "marriage_conflict_closed_on_a_day" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" add constraint "marriage_conflict_kind_check" check ("kind" in ('DOUBLE_MARRIAGE', 'FORBIDDEN_KINSHIP', 'UNDER_AGE', 'MARRIED_AFTER_DEATH', 'DIVORCED_AFTER_DEATH', 'DEATH_DIFFERS'));`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" add constraint "marriage_conflict_state_check" check ("state" in ('OPEN', 'SETTLED', 'DISMISSED'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_conflict_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage_conflict" for each ROW execute function "marriage_funeral"."marriage_conflict_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_conflict" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."marriage_office" add constraint "certificate_code_has_six_digits" check (certificate_code ~ '^[0-9]{6}\$');`);
    this.addSql(`alter table "marriage_funeral"."marriage_office" add constraint "marriage_office_competence_check" check ("competence" in ('MAINLAND', 'ALL'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_office_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage_office" for each ROW execute function "marriage_funeral"."marriage_office_keeps_history_fn"();`);

    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "divorce_application_marriage_id_foreign" foreign key ("marriage_id") references "marriage_funeral"."marriage" ("id");`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "divorce_application_office_id_foreign" foreign key ("office_id") references "marriage_funeral"."marriage_office" ("id");`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "closed_application_has_a_day" check ((outcome = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "divorce_application_outcome_check" check ("outcome" in ('OPEN', 'WITHDRAWN', 'CERTIFIED', 'LAPSED'));`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" add constraint "divorce_application_withdrawn_by_check" check ("withdrawn_by" in ('HUSBAND', 'WIFE'));`);
    this.addSql(`create or replace function "marriage_funeral"."divorce_application_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."divorce_application" for each ROW execute function "marriage_funeral"."divorce_application_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."divorce_application" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."certificate_serial" add constraint "certificate_serial_office_id_foreign" foreign key ("office_id") references "marriage_funeral"."marriage_office" ("id");`);
    this.addSql(`alter table "marriage_funeral"."certificate_serial" add constraint "certificate_serial_prefix_check" check ("prefix" in ('J', 'L', 'BJ', 'BL'));`);
    this.addSql(`create or replace function "marriage_funeral"."certificate_serial_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."certificate_serial" for each ROW execute function "marriage_funeral"."certificate_serial_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."certificate_serial" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."certificate_serial" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_serial" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."marriage_party" add constraint "marriage_party_marriage_id_foreign" foreign key ("marriage_id") references "marriage_funeral"."marriage" ("id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" add constraint "one_marriage_at_a_time" exclude using gist (person_id with =, daterange(valid_from, valid_to, '[)') with &&) where (not is_void);`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" add constraint "marriage_party_role_check" check ("role" in ('HUSBAND', 'WIFE'));`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" add constraint "marriage_party_kind_check" check ("kind" in ('MAINLAND', 'HK', 'MACAO', 'TAIWAN', 'OVERSEAS_CHINESE', 'FOREIGN'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_party_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage_party" for each ROW execute function "marriage_funeral"."marriage_party_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_party" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."marriage_registration" add constraint "marriage_registration_marriage_id_foreign" foreign key ("marriage_id") references "marriage_funeral"."marriage" ("id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" add constraint "marriage_registration_office_id_foreign" foreign key ("office_id") references "marriage_funeral"."marriage_office" ("id") on delete set null;`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" add constraint "marriage_registration_kind_check" check ("kind" in ('MARRIAGE', 'DIVORCE', 'REISSUE_MARRIAGE', 'REISSUE_DIVORCE', 'RETRO', 'ANNULMENT', 'COURT_DIVORCE'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_registration_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage_registration" for each ROW execute function "marriage_funeral"."marriage_registration_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_registration" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "marriage_certificate_marriage_id_foreign" foreign key ("marriage_id") references "marriage_funeral"."marriage" ("id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "marriage_certificate_registration_id_foreign" foreign key ("registration_id") references "marriage_funeral"."marriage_registration" ("id");`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "ended_certificate_has_a_day" check ((state = 'VALID') = (ended_on is null));`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "marriage_certificate_kind_check" check ("kind" in ('MARRIAGE', 'DIVORCE'));`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" add constraint "marriage_certificate_state_check" check ("state" in ('VALID', 'SUPERSEDED', 'CANCELLED'));`);
    this.addSql(`create or replace function "marriage_funeral"."marriage_certificate_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."marriage_certificate" for each ROW execute function "marriage_funeral"."marriage_certificate_keeps_history_fn"();`);

    this.addSql(`alter table "marriage_funeral"."certificate_share" add constraint "certificate_share_certificate_id_foreign" foreign key ("certificate_id") references "marriage_funeral"."marriage_certificate" ("id");`);
    this.addSql(`alter table "marriage_funeral"."certificate_share" add constraint "certificate_share_basis_check" check ("basis" in ('CONSENT', 'STATUTORY'));`);
    this.addSql(`create or replace function "marriage_funeral"."certificate_share_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."certificate_share" for each ROW execute function "marriage_funeral"."certificate_share_keeps_history_fn"();`);
    this.addSql(`alter table "marriage_funeral"."certificate_share" enable row level security;`);
    this.addSql(`alter table "marriage_funeral"."certificate_share" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_share" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "marriage_funeral"."policy_parameter" add constraint "one_value_at_a_time" exclude using gist (key with =, division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`create or replace function "marriage_funeral"."policy_parameter_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "marriage_funeral"."policy_parameter" for each ROW execute function "marriage_funeral"."policy_parameter_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "marriage_funeral"."death_conflict" drop constraint "death_conflict_kept_proof_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."cremation" drop constraint "cremation_death_proof_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."cremation" drop constraint "cremation_own_proof_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."burial" drop constraint "burial_own_proof_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."death_conflict" drop constraint "death_conflict_record_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."cremation" drop constraint "cremation_facility_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."cemetery" drop constraint "cemetery_facility_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."cemetery_inspection" drop constraint "cemetery_inspection_cemetery_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."burial" drop constraint "burial_cemetery_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_conflict" drop constraint "marriage_conflict_marriage_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" drop constraint "divorce_application_marriage_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_party" drop constraint "marriage_party_marriage_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" drop constraint "marriage_registration_marriage_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" drop constraint "marriage_certificate_marriage_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."divorce_application" drop constraint "divorce_application_office_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."certificate_serial" drop constraint "certificate_serial_office_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_registration" drop constraint "marriage_registration_office_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."marriage_certificate" drop constraint "marriage_certificate_registration_id_foreign";`);
    this.addSql(`alter table "marriage_funeral"."certificate_share" drop constraint "certificate_share_certificate_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."death_proof";`);
    this.addSql(`drop function if exists "marriage_funeral"."death_proof_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."death_proof" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."death_record";`);
    this.addSql(`drop function if exists "marriage_funeral"."death_record_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."death_record" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."death_conflict";`);
    this.addSql(`drop function if exists "marriage_funeral"."death_conflict_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."death_conflict" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."feed_position" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."feed_set_aside" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."funeral_facility";`);
    this.addSql(`drop function if exists "marriage_funeral"."funeral_facility_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."funeral_facility" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."cremation";`);
    this.addSql(`drop function if exists "marriage_funeral"."cremation_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."cremation" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."cemetery";`);
    this.addSql(`drop function if exists "marriage_funeral"."cemetery_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."cemetery" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."cemetery_inspection";`);
    this.addSql(`drop function if exists "marriage_funeral"."cemetery_inspection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."cemetery_inspection" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."burial";`);
    this.addSql(`drop function if exists "marriage_funeral"."burial_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."burial" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."history" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."identity_claim" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."import_batch";`);
    this.addSql(`drop function if exists "marriage_funeral"."import_batch_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."import_batch" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."import_record" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."import_row" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."known_kin";`);
    this.addSql(`drop function if exists "marriage_funeral"."known_kin_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."known_kin" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."known_person";`);
    this.addSql(`drop function if exists "marriage_funeral"."known_person_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."known_person" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage_conflict";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_conflict_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage_conflict" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage_office";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_office_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage_office" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."divorce_application";`);
    this.addSql(`drop function if exists "marriage_funeral"."divorce_application_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."divorce_application" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."certificate_serial";`);
    this.addSql(`drop function if exists "marriage_funeral"."certificate_serial_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."certificate_serial" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage_party";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_party_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage_party" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage_registration";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_registration_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage_registration" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."marriage_certificate";`);
    this.addSql(`drop function if exists "marriage_funeral"."marriage_certificate_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."marriage_certificate" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."certificate_share";`);
    this.addSql(`drop function if exists "marriage_funeral"."certificate_share_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."certificate_share" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."outbox" cascade;`);
    this.addSql(`drop table if exists "marriage_funeral"."person_alias" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "marriage_funeral"."policy_parameter";`);
    this.addSql(`drop function if exists "marriage_funeral"."policy_parameter_keeps_history_fn"();`);
    this.addSql(`drop table if exists "marriage_funeral"."policy_parameter" cascade;`);

    this.addSql(`drop schema if exists "marriage_funeral";`);
  }

}
