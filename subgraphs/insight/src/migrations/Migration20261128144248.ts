import { Migration } from '@mikro-orm/migrations';

export class Migration20261128144248 extends Migration {

  override name = 'Migration20261128144248';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."fact_rebuild_position" ("source" text not null, "cursor" text not null, "events" int not null, "set_aside" int not null, "vocabulary" text not null, primary key ("source"));`);

    this.addSql(`create table "insight"."fact_rebuilt" ("seq" bigserial primary key, "kind" text not null, "subject" uuid not null, "facet" text not null, "key" text not null, "value" text null, "amount" bigint null, "division" text not null, "since" date not null, "until" date null, "source" text not null, "event_id" uuid not null, "recorded_at" timestamptz not null, "end_recorded_at" timestamptz null);`);
    this.addSql(`create index "fact_rebuilt_of_subject" on "insight"."fact_rebuilt" ("subject", "facet");`);
    this.addSql(`create index "fact_rebuilt_by_key" on "insight"."fact_rebuilt" ("key", "facet");`);

    this.addSql(`alter table "insight"."fact_rebuilt" enable row level security;`);
    this.addSql(`alter table "insight"."fact_rebuilt" force row level security;`);
    this.addSql(`create policy "rows_by_division" on "insight"."fact_rebuilt" using (public.hub_in_scope(division)) with check (public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."fact_rebuild_position" cascade;`);
    this.addSql(`drop table if exists "insight"."fact_rebuilt" cascade;`);
  }

}
