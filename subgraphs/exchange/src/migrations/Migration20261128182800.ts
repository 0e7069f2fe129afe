import { Migration } from '@mikro-orm/migrations';

export class Migration20261128182800 extends Migration {

  override name = 'Migration20261128182800';

  override up(): void | Promise<void> {
    this.addSql(`create table "exchange"."verification_chunk" ("job" uuid not null, "number" int not null, "first" int not null, "people" int not null, "documents" text null, "result" text null, "is_done" boolean not null, "attempts" int not null, "next_attempt_at" timestamptz not null, "held_until" timestamptz not null, primary key ("job", "number"));`);
    this.addSql(`create index "chunks_to_do" on "exchange"."verification_chunk" ("is_done", "next_attempt_at");`);

    this.addSql(`create table "exchange"."verification_job" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "partner" uuid not null, "account" text not null, "agreement" text not null, "terms_hash" text not null, "idempotency_key" text not null, "content_hash" text not null, "programmes" jsonb not null, "month" text not null, "maximum_lag_seconds" int null, "people" int not null, "state" text not null, "fault" text null, "submitted_at" timestamptz not null, "finished_at" timestamptz null, "retain_until" date not null, primary key ("id"));`);
    this.addSql(`create index "verification_job_division_index" on "exchange"."verification_job" ("division");`);
    this.addSql(`create index "jobs_by_state" on "exchange"."verification_job" ("state", "retain_until");`);
    this.addSql(`alter table "exchange"."verification_job" add constraint "one_job_a_key" unique ("partner", "idempotency_key");`);

    this.addSql(`create table "exchange"."webhook" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "partner_id" uuid not null, "purpose" text not null, "url" text not null, "signs_with_sm2" boolean not null, "state" text not null, "token" text not null, "registered_by" text not null, primary key ("id"));`);
    this.addSql(`create index "webhook_division_index" on "exchange"."webhook" ("division");`);
    this.addSql(`alter table "exchange"."webhook" add constraint "one_webhook_a_purpose" unique ("partner_id", "purpose");`);

    this.addSql(`create table "exchange"."webhook_delivery" ("webhook" uuid not null, "delivered_up_to" int not null, "delivered_at" timestamptz null, "message_id" uuid null, "attempts" int not null, "failing_since" timestamptz null, "last_fault" text null, "next_attempt_at" timestamptz not null, "held_until" timestamptz not null, primary key ("webhook"));`);

    this.addSql(`alter table "exchange"."change_item" drop column "at";`);
    this.addSql(`alter table "exchange"."change_item" add "happened_on" date not null;`);

    this.addSql(`alter table "exchange"."verification_job" add constraint "verification_job_state_check" check ("state" in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED'));`);

    this.addSql(`alter table "exchange"."webhook" add constraint "webhook_partner_id_foreign" foreign key ("partner_id") references "exchange"."partner" ("id");`);
    this.addSql(`alter table "exchange"."webhook" add constraint "webhook_state_check" check ("state" in ('UNPROVEN', 'ACTIVE', 'STOPPED'));`);
    this.addSql(`create or replace function "exchange"."webhook_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "exchange"."webhook" for each ROW execute function "exchange"."webhook_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "exchange"."verification_chunk" cascade;`);
    this.addSql(`drop table if exists "exchange"."verification_job" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "exchange"."webhook";`);
    this.addSql(`drop function if exists "exchange"."webhook_keeps_history_fn"();`);
    this.addSql(`drop table if exists "exchange"."webhook" cascade;`);
    this.addSql(`drop table if exists "exchange"."webhook_delivery" cascade;`);

    this.addSql(`alter table "exchange"."change_item" drop column "happened_on";`);
    this.addSql(`alter table "exchange"."change_item" add "at" timestamptz(6) not null;`);
  }

}
