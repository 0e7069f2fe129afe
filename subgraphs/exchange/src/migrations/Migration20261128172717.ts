import { Migration } from '@mikro-orm/migrations';

export class Migration20261128172717 extends Migration {

  override name = 'Migration20261128172717';

  override up(): void | Promise<void> {
    this.addSql(`create table "exchange"."catalogue_edition" ("number" serial primary key, "fingerprint" text not null, "published_at" timestamptz not null);`);

    this.addSql(`create table "exchange"."catalogue_field" ("id" text collate "C" not null, "fingerprint" text not null, "is_input" boolean not null, "is_shareable" boolean not null, "subgraphs" jsonb not null, "department" text null, "level" text null, "mask" text null, "type" text not null, "term" text null, "description" text null, "format" text null, "unit" text null, "example" text null, "values" jsonb not null, "optional_arguments" jsonb not null, "words" text not null, "since" date not null, "withdrawn_on" date null, primary key ("id"));`);

    this.addSql(`alter table "exchange"."catalogue_field" add constraint "catalogue_field_level_check" check ("level" in ('PERSONAL', 'SENSITIVE'));`);
    this.addSql(`alter table "exchange"."catalogue_field" add constraint "catalogue_field_mask_check" check ("mask" in ('NAME', 'DOCUMENT_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'ADDRESS'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "exchange"."catalogue_edition" cascade;`);
    this.addSql(`drop table if exists "exchange"."catalogue_field" cascade;`);
  }

}
