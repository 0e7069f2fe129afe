import { Migration } from '@mikro-orm/migrations';

export class Migration20261123013244 extends Migration {

  override name = 'Migration20261123013244';

  override up(): void | Promise<void> {
    this.addSql(`create table "communities"."community_station" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "name" text not null, "operator_credit_code" text null, "valid_from" date not null, "valid_to" date null, "close_reason" text null, primary key ("id"));`);
    this.addSql(`create index "community_station_division_index" on "communities"."community_station" ("division");`);

    this.addSql(`create table "communities"."station_state" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "station_id" uuid not null, "capacity" int null, "staff" int not null, "certified_staff" int not null, "serves" text[] not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "station_state_division_index" on "communities"."station_state" ("division");`);
    this.addSql(`create index "station_state_station_id_index" on "communities"."station_state" ("station_id");`);

    this.addSql(`create table "communities"."village_committee" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "name" text not null, "credit_code" text null, "households" int null, "valid_from" date null, "valid_to" date null, "end_document" text null, primary key ("id"));`);
    this.addSql(`create index "village_committee_division_index" on "communities"."village_committee" ("division");`);
    this.addSql(`create unique index "one_committee_a_credit_code" on "communities"."village_committee" ("credit_code") where valid_to is null;`);

    this.addSql(`create table "communities"."committee_term" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "number" int not null, "seats" int not null, "election_id" uuid null, "handed_over_on" date null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "committee_term_division_index" on "communities"."committee_term" ("division");`);
    this.addSql(`create index "committee_term_committee_id_index" on "communities"."committee_term" ("committee_id");`);
    this.addSql(`alter table "communities"."committee_term" add constraint "one_term_a_number" unique ("committee_id", "number");`);

    this.addSql(`create table "communities"."committee_post" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "term_id" uuid null, "person_id" uuid not null, "post" text not null, "end_reason" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "committee_post_division_index" on "communities"."committee_post" ("division");`);
    this.addSql(`create index "committee_post_committee_id_index" on "communities"."committee_post" ("committee_id");`);
    this.addSql(`create index "committee_post_person_id_index" on "communities"."committee_post" ("person_id");`);

    this.addSql(`create table "communities"."committee_recall" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "held_post_id" uuid not null, "status" text not null, "proposer" text not null, "petitioners" int not null, "out_of" int not null, "reason" text not null, "petitioned_on" date not null, "voted_on" date null, "registered_voters" int null, "ballots_cast" int null, "in_favour" int null, primary key ("id"));`);
    this.addSql(`create index "committee_recall_division_index" on "communities"."committee_recall" ("division");`);
    this.addSql(`create index "committee_recall_committee_id_index" on "communities"."committee_recall" ("committee_id");`);
    this.addSql(`create unique index "one_recall_at_a_time" on "communities"."committee_recall" ("held_post_id") where status = 'PETITIONED';`);

    this.addSql(`create table "communities"."committee_election" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "committee_id" uuid not null, "kind" text not null, "electorate" text not null, "status" text not null, "term_number" int not null, "election_day" date not null, "chairs" int not null, "vice_chairs" int not null, "members" int not null, "scheduled_on" date not null, "list_published_on" date null, "registered_voters" int null, "completed_on" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "committee_election_division_index" on "communities"."committee_election" ("division");`);
    this.addSql(`create index "committee_election_committee_id_index" on "communities"."committee_election" ("committee_id");`);
    this.addSql(`create unique index "one_election_at_a_time" on "communities"."committee_election" ("committee_id") where status in ('SCHEDULED', 'LIST_PUBLISHED', 'RUN_OFF');`);

    this.addSql(`create table "communities"."election_round" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "election_id" uuid not null, "number" int not null, "held_on" date not null, "registered_voters" int not null, "ballots_cast" int not null, "is_valid" boolean not null, primary key ("id"));`);
    this.addSql(`create index "election_round_division_index" on "communities"."election_round" ("division");`);
    this.addSql(`alter table "communities"."election_round" add constraint "one_round_a_number" unique ("election_id", "number");`);

    this.addSql(`create table "communities"."election_candidate" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "round_id" uuid not null, "person_id" uuid not null, "post" text not null, "votes" int not null, "is_elected" boolean not null, primary key ("id"));`);
    this.addSql(`create index "election_candidate_division_index" on "communities"."election_candidate" ("division");`);
    this.addSql(`create index "election_candidate_person_id_index" on "communities"."election_candidate" ("person_id");`);
    this.addSql(`alter table "communities"."election_candidate" add constraint "one_candidacy_a_round" unique ("round_id", "person_id");`);

    this.addSql(`create table "communities"."voter_list_objection" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "election_id" uuid not null, "raised_on" date not null, "decided_on" date null, "is_upheld" boolean null, primary key ("id"));`);
    this.addSql(`create index "voter_list_objection_division_index" on "communities"."voter_list_objection" ("division");`);
    this.addSql(`create index "voter_list_objection_election_id_index" on "communities"."voter_list_objection" ("election_id");`);

    this.addSql(`alter table "communities"."community_station" add constraint "one_station_of_a_division_at_a_time" exclude using gist (division with =, kind with =, daterange(valid_from, valid_to, '[)') with &&) where (kind in ('SOCIAL_WORK_STATION', 'CHILD_PROTECTION_AGENCY', 'CHILD_PROTECTION_CENTRE', 'CHILD_PROTECTION_STATION'));`);
    this.addSql(`alter table "communities"."community_station" add constraint "station_closes_after_it_opened" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`alter table "communities"."community_station" add constraint "closed_stations_have_a_reason" check ((valid_to is null) = (close_reason is null));`);
    this.addSql(`create or replace function "communities"."community_station_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."community_station" for each ROW execute function "communities"."community_station_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."community_station" enable row level security;`);
    this.addSql(`alter table "communities"."community_station" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."community_station" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."station_state" add constraint "station_state_station_id_foreign" foreign key ("station_id") references "communities"."community_station" ("id");`);
    this.addSql(`alter table "communities"."station_state" add constraint "one_state_of_a_station_at_a_time" exclude using gist (station_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."station_state" add constraint "certified_staff_are_staff" check (certified_staff between 0 and staff);`);
    this.addSql(`alter table "communities"."station_state" add constraint "capacity_is_counted" check (capacity is null or capacity >= 0);`);
    this.addSql(`alter table "communities"."station_state" add constraint "state_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."station_state_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."station_state" for each ROW execute function "communities"."station_state_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."station_state" enable row level security;`);
    this.addSql(`alter table "communities"."station_state" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."station_state" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."village_committee" add constraint "one_committee_of_a_division_at_a_time" exclude using gist (division with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."village_committee" add constraint "committee_lies_in_a_village" check (division !~ '000\$');`);
    this.addSql(`alter table "communities"."village_committee" add constraint "committee_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."village_committee_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."village_committee" for each ROW execute function "communities"."village_committee_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."village_committee" enable row level security;`);
    this.addSql(`alter table "communities"."village_committee" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."village_committee" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_term" add constraint "committee_term_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_term" add constraint "one_term_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "communities"."committee_term" add constraint "a_committee_has_seats" check (seats > 0);`);
    this.addSql(`alter table "communities"."committee_term" add constraint "term_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."committee_term_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_term" for each ROW execute function "communities"."committee_term_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_term" enable row level security;`);
    this.addSql(`alter table "communities"."committee_term" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_term" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_post" add constraint "committee_post_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_post" add constraint "committee_post_term_id_foreign" foreign key ("term_id") references "communities"."committee_term" ("id") on delete set null;`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_chair_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'CHAIR');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_party_secretary_at_a_time" exclude using gist (committee_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post = 'PARTY_SECRETARY');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "one_seat_a_person_at_a_time" exclude using gist (committee_id with =, person_id with =, daterange(valid_from, valid_to, '[)') with &&) where (post <> 'PARTY_SECRETARY');`);
    this.addSql(`alter table "communities"."committee_post" add constraint "seats_are_of_a_term" check ((post = 'PARTY_SECRETARY') = (term_id is null));`);
    this.addSql(`alter table "communities"."committee_post" add constraint "posts_that_ended_have_a_reason" check ((valid_to is null) = (end_reason is null));`);
    this.addSql(`alter table "communities"."committee_post" add constraint "post_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`create or replace function "communities"."committee_post_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_post" for each ROW execute function "communities"."committee_post_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_post" enable row level security;`);
    this.addSql(`alter table "communities"."committee_post" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_post" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_recall" add constraint "committee_recall_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_recall" add constraint "committee_recall_held_post_id_foreign" foreign key ("held_post_id") references "communities"."committee_post" ("id");`);
    this.addSql(`alter table "communities"."committee_recall" add constraint "petitioners_are_of_those_who_may" check (petitioners between 0 and out_of);`);
    this.addSql(`create or replace function "communities"."committee_recall_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_recall" for each ROW execute function "communities"."committee_recall_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_recall" enable row level security;`);
    this.addSql(`alter table "communities"."committee_recall" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_recall" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."committee_election" add constraint "committee_election_committee_id_foreign" foreign key ("committee_id") references "communities"."village_committee" ("id");`);
    this.addSql(`alter table "communities"."committee_election" add constraint "an_election_is_about_seats" check (chairs between 0 and 1 and vice_chairs >= 0 and members >= 0 and chairs + vice_chairs + members > 0);`);
    this.addSql(`create or replace function "communities"."committee_election_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."committee_election" for each ROW execute function "communities"."committee_election_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."committee_election" enable row level security;`);
    this.addSql(`alter table "communities"."committee_election" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."committee_election" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."election_round" add constraint "election_round_election_id_foreign" foreign key ("election_id") references "communities"."committee_election" ("id");`);
    this.addSql(`alter table "communities"."election_round" add constraint "ballots_are_of_voters" check (ballots_cast between 0 and registered_voters);`);
    this.addSql(`create or replace function "communities"."election_round_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."election_round" for each ROW execute function "communities"."election_round_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."election_round" enable row level security;`);
    this.addSql(`alter table "communities"."election_round" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."election_round" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."election_candidate" add constraint "election_candidate_round_id_foreign" foreign key ("round_id") references "communities"."election_round" ("id");`);
    this.addSql(`alter table "communities"."election_candidate" add constraint "votes_are_counted" check (votes >= 0);`);
    this.addSql(`create or replace function "communities"."election_candidate_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."election_candidate" for each ROW execute function "communities"."election_candidate_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."election_candidate" enable row level security;`);
    this.addSql(`alter table "communities"."election_candidate" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."election_candidate" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);

    this.addSql(`alter table "communities"."voter_list_objection" add constraint "voter_list_objection_election_id_foreign" foreign key ("election_id") references "communities"."committee_election" ("id");`);
    this.addSql(`alter table "communities"."voter_list_objection" add constraint "decisions_have_a_result" check ((decided_on is null) = (is_upheld is null));`);
    this.addSql(`create or replace function "communities"."voter_list_objection_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "communities"."voter_list_objection" for each ROW execute function "communities"."voter_list_objection_keeps_history_fn"();`);
    this.addSql(`alter table "communities"."voter_list_objection" enable row level security;`);
    this.addSql(`alter table "communities"."voter_list_objection" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "communities"."voter_list_objection" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "communities"."station_state" drop constraint "station_state_station_id_foreign";`);
    this.addSql(`alter table "communities"."committee_term" drop constraint "committee_term_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_post" drop constraint "committee_post_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_recall" drop constraint "committee_recall_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_election" drop constraint "committee_election_committee_id_foreign";`);
    this.addSql(`alter table "communities"."committee_post" drop constraint "committee_post_term_id_foreign";`);
    this.addSql(`alter table "communities"."committee_recall" drop constraint "committee_recall_held_post_id_foreign";`);
    this.addSql(`alter table "communities"."election_round" drop constraint "election_round_election_id_foreign";`);
    this.addSql(`alter table "communities"."voter_list_objection" drop constraint "voter_list_objection_election_id_foreign";`);
    this.addSql(`alter table "communities"."election_candidate" drop constraint "election_candidate_round_id_foreign";`);

    this.addSql(`drop trigger if exists "keeps_history" on "communities"."community_station";`);
    this.addSql(`drop function if exists "communities"."community_station_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."community_station" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."station_state";`);
    this.addSql(`drop function if exists "communities"."station_state_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."station_state" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."village_committee";`);
    this.addSql(`drop function if exists "communities"."village_committee_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."village_committee" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_term";`);
    this.addSql(`drop function if exists "communities"."committee_term_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_term" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_post";`);
    this.addSql(`drop function if exists "communities"."committee_post_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_post" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_recall";`);
    this.addSql(`drop function if exists "communities"."committee_recall_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_recall" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."committee_election";`);
    this.addSql(`drop function if exists "communities"."committee_election_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."committee_election" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."election_round";`);
    this.addSql(`drop function if exists "communities"."election_round_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."election_round" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."election_candidate";`);
    this.addSql(`drop function if exists "communities"."election_candidate_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."election_candidate" cascade;`);
    this.addSql(`drop trigger if exists "keeps_history" on "communities"."voter_list_objection";`);
    this.addSql(`drop function if exists "communities"."voter_list_objection_keeps_history_fn"();`);
    this.addSql(`drop table if exists "communities"."voter_list_objection" cascade;`);
  }

}
