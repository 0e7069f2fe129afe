import { Migration } from '@mikro-orm/migrations';

export class Migration20261128113945_indicators extends Migration {

  override name = 'Migration20261128113945_indicators';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."division_change" ("id" uuid not null, "kind" text not null, "from_codes" text[] not null, "to_codes" text[] not null, "effective_on" date not null, primary key ("id"));`);
    this.addSql(`create index "division_change_effective_on_index" on "insight"."division_change" ("effective_on");`);

    this.addSql(`create table "insight"."division_place" ("boundaries" date not null, "code" text not null, "place" text not null, primary key ("boundaries", "code"));`);

    this.addSql(`create table "insight"."indicator_dirty" ("indicator" text not null, "from_month" text not null, primary key ("indicator"));`);

    this.addSql(`create table "insight"."indicator_value" ("boundaries" date not null, "division" text not null, "month" text not null, "indicator" text not null, "dimension" text not null, "code" text not null, "numerator" bigint not null, "denominator" bigint null, "cases" bigint not null, "denominator_cases" bigint not null, primary key ("boundaries", "division", "month", "indicator", "dimension", "code"));`);

    this.addSql(`create table "insight"."indicator_release" ("id" uuid not null, "month" text not null, "released_at" timestamptz not null, "released_by" text not null, "figures" int not null, "evidence" text not null, primary key ("id"));`);
    this.addSql(`alter table "insight"."indicator_release" add constraint "indicator_release_month_unique" unique ("month");`);

    this.addSql(`create table "insight"."indicator_state" ("indicator" text not null, "formula" text not null, "first_month" text not null, "as_of" date not null, "boundaries" date not null, "computed_at" timestamptz not null, primary key ("indicator"));`);

    this.addSql(`create table "insight"."released_parts" ("division" text not null, "month" text not null, "indicator" text not null, "numerator" bigint not null, "denominator" bigint null, "cases" bigint not null, "denominator_cases" bigint not null, "formula" text not null, "facts" bigint not null, "evidence" text null, "released_at" timestamptz not null, primary key ("division", "month", "indicator"));`);

    this.addSql(`create table "insight"."revised_parts" ("seq" bigserial primary key, "division" text not null, "month" text not null, "indicator" text not null, "numerator" bigint not null, "denominator" bigint null, "revised_at" timestamptz not null);`);
    this.addSql(`create index "revised_parts_of_division" on "insight"."revised_parts" ("division", "month", "indicator", "seq");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."division_change" cascade;`);
    this.addSql(`drop table if exists "insight"."division_place" cascade;`);
    this.addSql(`drop table if exists "insight"."indicator_dirty" cascade;`);
    this.addSql(`drop table if exists "insight"."indicator_value" cascade;`);
    this.addSql(`drop table if exists "insight"."indicator_release" cascade;`);
    this.addSql(`drop table if exists "insight"."indicator_state" cascade;`);
    this.addSql(`drop table if exists "insight"."released_parts" cascade;`);
    this.addSql(`drop table if exists "insight"."revised_parts" cascade;`);
  }

}
