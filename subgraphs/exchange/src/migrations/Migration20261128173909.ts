import { Migration } from '@mikro-orm/migrations';

export class Migration20261128173909 extends Migration {

  override name = 'Migration20261128173909';

  override up(): void | Promise<void> {
    this.addSql(`create table "exchange"."change_item" ("stream" uuid not null, "number" int not null, "person_id" uuid not null, "fields" jsonb not null, "has_left" boolean not null, "at" timestamptz not null, "told_at" timestamptz not null, "digest" text not null, "persons" int not null, primary key ("stream", "number"));`);
    this.addSql(`create index "change_items_of_person" on "exchange"."change_item" ("stream", "person_id");`);

    this.addSql(`create table "exchange"."change_stream" ("id" uuid not null, "partner" uuid not null, "purpose" text not null, "agreement" uuid not null, "agreement_version" int not null, "position_tx" text not null, "position_seq" bigint not null, "last_number" int not null, "digest" text not null, "persons" int not null, "goes_back_to" int not null, "pruned_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "exchange"."change_stream" add constraint "one_stream_a_purpose" unique ("partner", "purpose");`);

    this.addSql(`create table "exchange"."person_event" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "person_id" uuid not null, "type" text not null, "at" timestamptz not null);`);
    this.addSql(`create index "person_events_in_order" on "exchange"."person_event" ("tx", "seq");`);

    this.addSql(`create table "exchange"."person_place" ("person_id" uuid not null, "division" text not null, primary key ("person_id"));`);

    this.addSql(`create table "exchange"."record_person" ("record_id" uuid not null, "person_id" uuid not null, primary key ("record_id", "person_id"));`);

    this.addSql(`create table "exchange"."stream_person" ("stream" uuid not null, "person_id" uuid not null, "number" int not null, primary key ("stream", "person_id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "exchange"."change_item" cascade;`);
    this.addSql(`drop table if exists "exchange"."change_stream" cascade;`);
    this.addSql(`drop table if exists "exchange"."person_event" cascade;`);
    this.addSql(`drop table if exists "exchange"."person_place" cascade;`);
    this.addSql(`drop table if exists "exchange"."record_person" cascade;`);
    this.addSql(`drop table if exists "exchange"."stream_person" cascade;`);
  }

}
