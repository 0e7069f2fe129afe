import { Migration } from '@mikro-orm/migrations';

export class Migration20261128180016 extends Migration {

  override name = 'Migration20261128180016';

  override up(): void | Promise<void> {
    this.addSql(`create table "exchange"."correction_request" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "field" text not null, "owner" text not null, "department" text null, "state" text not null, "reporter_kind" text not null, "reported_by" text not null, "partner_id" uuid null, "agreement" text null, "purpose" text null, "sealed_report" text not null, "submitted_on" date not null, "accepted_on" date null, "decided_on" date null, "rejection" text null, "corrected_by" jsonb null, "due_on" date null, primary key ("id"));`);
    this.addSql(`create index "correction_request_division_index" on "exchange"."correction_request" ("division");`);
    this.addSql(`create index "correction_request_person_id_index" on "exchange"."correction_request" ("person_id");`);
    this.addSql(`create index "corrections_of_reporter" on "exchange"."correction_request" ("reported_by", "created_at");`);
    this.addSql(`create index "corrections_by_due_day" on "exchange"."correction_request" ("state", "due_on");`);

    this.addSql(`alter table "exchange"."correction_request" add constraint "correction_request_partner_id_foreign" foreign key ("partner_id") references "exchange"."partner" ("id") on delete set null;`);
    this.addSql(`alter table "exchange"."correction_request" add constraint "correction_request_state_check" check ("state" in ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'CORRECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "exchange"."correction_request" add constraint "correction_request_reporter_kind_check" check ("reporter_kind" in ('STAFF', 'PARTNER', 'PERSON'));`);
    this.addSql(`alter table "exchange"."correction_request" add constraint "correction_request_rejection_check" check ("rejection" in ('FOUND_RIGHT', 'NOT_SUBSTANTIATED', 'NOT_HELD_HERE', 'REPORTED_TWICE'));`);
    this.addSql(`create or replace function "exchange"."correction_request_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."correction_request" for each ROW execute function "exchange"."correction_request_keeps_history_fn"();`);
    this.addSql(`alter table "exchange"."correction_request" enable row level security;`);
    this.addSql(`alter table "exchange"."correction_request" force row level security;`);
    this.addSql(`create policy "rows_of_office_or_reporter" on "exchange"."correction_request" using (public.hub_in_scope(division) or reported_by = nullif(current_setting('hub.actor', true), '')) with check (public.hub_in_scope(division) or reported_by = nullif(current_setting('hub.actor', true), ''));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."correction_request";`);
    this.addSql(`drop function if exists "exchange"."correction_request_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."correction_request" cascade;`);
  }

}
