import { Migration } from '@mikro-orm/migrations';

export class Migration20261123013535 extends Migration {

  override name = 'Migration20261123013535';

  override up(): void | Promise<void> {
    this.addSql(`create table "assistance"."known_death" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "person_id" uuid not null, "died_on" date null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "known_death_division_index" on "assistance"."known_death" ("division");`);
    this.addSql(`alter table "assistance"."known_death" add constraint "known_death_person_id_unique" unique ("person_id");`);

    this.addSql(`create or replace function "assistance"."known_death_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "assistance"."known_death" for each ROW execute function "assistance"."known_death_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "assistance"."known_death";`);
    this.addSql(`drop function if exists "assistance"."known_death_keeps_history_fn"();`);
    this.addSql(`drop table if exists "assistance"."known_death" cascade;`);
  }

}
