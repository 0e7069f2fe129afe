import { Migration } from '@mikro-orm/migrations';

export class Migration20261128122136_findings extends Migration {

  override name = 'Migration20261128122136_findings';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."changed_fact" ("seq" bigserial primary key, "facet" text not null, "node" text not null);`);

    this.addSql(`create table "insight"."evaluated_rule" ("rule_id" text not null, "rule_version" int not null, primary key ("rule_id"));`);

    this.addSql(`create table "insight"."evaluation_fault" ("subject" uuid not null, "rule_id" text not null, "rule_version" int not null, "fault" text not null, "at" timestamptz not null, primary key ("subject", "rule_id"));`);

    this.addSql(`create table "insight"."finding" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "rule_id" text not null, "rule_version" int not null, "kind" text not null, "subject" uuid not null, "key" text not null, "state" text not null, "outcome" text not null, "severity" text not null, "handler" text not null, "office" text not null, "reason" jsonb not null, "evidence" jsonb not null, "fingerprint" text not null, "concerns" jsonb not null, "amount_at_risk_fen" bigint null, "raised_at" timestamptz not null, "occurrence" int not null, "due_on" date null, "escalation" int not null, "escalate_on" date null, "disposition" text null, "disposition_note" text null, "disposed_by" text null, "disposed_on" date null, "closed_on" date null, "close_reason" text null, "is_cause_gone" boolean not null, primary key ("id"));`);
    this.addSql(`create index "finding_division_index" on "insight"."finding" ("division");`);
    this.addSql(`create index "finding_of_subject" on "insight"."finding" ("subject", "state");`);
    this.addSql(`create index "finding_to_escalate" on "insight"."finding" ("escalate_on");`);
    this.addSql(`alter table "insight"."finding" add constraint "one_finding_a_cause" unique ("rule_id", "subject", "key");`);

    this.addSql(`create table "insight"."finding_mark" ("subject" uuid not null, "rule_id" text not null, primary key ("subject", "rule_id"));`);

    this.addSql(`create table "insight"."finding_next_look" ("subject" uuid not null, "rule_id" text not null, "look_on" date not null, primary key ("subject", "rule_id"));`);
    this.addSql(`create index "finding_next_look_by_day" on "insight"."finding_next_look" ("look_on");`);

    this.addSql(`create table "insight"."finding_step" ("seq" bigserial primary key, "finding_id" uuid not null, "division" text not null, "act" text not null, "from_state" text null, "to_state" text not null, "taken_on" date not null, "at" timestamptz not null, "actor" text not null, "office" text not null, "note" text null);`);
    this.addSql(`create index "finding_step_finding_id_index" on "insight"."finding_step" ("finding_id");`);
    this.addSql(`create index "finding_step_by_day" on "insight"."finding_step" ("taken_on");`);

    this.addSql(`create table "insight"."rule_back_test" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "rule_id" text not null, "rule_version" int not null, "parameters" jsonb not null, "active_parameters" jsonb not null, "from_day" date not null, "to_day" date not null, "subjects" int not null, "raised" int not null, "cleared" int not null, "active_raised" int not null, "active_cleared" int not null, "only_candidate" int not null, "only_active" int not null, "both" int not null, "tested_by" text not null, "tested_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "rule_back_test_division_index" on "insight"."rule_back_test" ("division");`);

    this.addSql(`create table "insight"."rule_parameters" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "rule_id" text not null, "parameters" jsonb not null, "back_test_id" uuid not null, "basis" text not null, "activated_by" text not null, "activated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "rule_parameters_division_index" on "insight"."rule_parameters" ("division");`);
    this.addSql(`create index "rule_parameters_rule_id_index" on "insight"."rule_parameters" ("rule_id");`);

    this.addSql(`create index "fact_of_value" on insight.fact (value, facet) where length(value) in (18, 36, 64);`);

    this.addSql(`alter table "insight"."finding" add constraint "finding_state_check" check ("state" in ('RAISED', 'DISPATCHED', 'CHECKING', 'DISPOSED', 'CLOSED'));`);
    this.addSql(`create or replace function "insight"."finding_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "insight"."finding" for each ROW execute function "insight"."finding_keeps_history_fn"();`);
    this.addSql(`alter table "insight"."finding" enable row level security;`);
    this.addSql(`alter table "insight"."finding" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."finding" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "insight"."finding_step" add constraint "finding_step_act_check" check ("act" in ('RAISE', 'RAISE_AGAIN', 'DISPATCH', 'START_CHECKING', 'DISPOSE', 'CLOSE', 'RETURN', 'ESCALATE', 'CLEAR'));`);
    this.addSql(`alter table "insight"."finding_step" enable row level security;`);
    this.addSql(`alter table "insight"."finding_step" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."finding_step" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "insight"."rule_back_test_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "insight"."rule_back_test" for each ROW execute function "insight"."rule_back_test_keeps_history_fn"();`);
    this.addSql(`alter table "insight"."rule_back_test" enable row level security;`);
    this.addSql(`alter table "insight"."rule_back_test" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."rule_back_test" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`create or replace function "insight"."rule_parameters_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "insight"."rule_parameters" for each ROW execute function "insight"."rule_parameters_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."changed_fact" cascade;`);
    this.addSql(`drop table if exists "insight"."evaluated_rule" cascade;`);
    this.addSql(`drop table if exists "insight"."evaluation_fault" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "insight"."finding";`);
    this.addSql(`drop function if exists "insight"."finding_keeps_history_fn"();`);
    this.addSql(`drop table if exists "insight"."finding" cascade;`);
    this.addSql(`drop table if exists "insight"."finding_mark" cascade;`);
    this.addSql(`drop table if exists "insight"."finding_next_look" cascade;`);
    this.addSql(`drop table if exists "insight"."finding_step" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "insight"."rule_back_test";`);
    this.addSql(`drop function if exists "insight"."rule_back_test_keeps_history_fn"();`);
    this.addSql(`drop table if exists "insight"."rule_back_test" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "insight"."rule_parameters";`);
    this.addSql(`drop function if exists "insight"."rule_parameters_keeps_history_fn"();`);
    this.addSql(`drop table if exists "insight"."rule_parameters" cascade;`);

    this.addSql(`drop index "insight"."fact_of_value";`);
  }

}
