import { Migration } from '@mikro-orm/migrations';

export class Migration20261123003239 extends Migration {

  override name = 'Migration20261123003239';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry"."kinship" ("id" uuid not null, "version" int not null default 1, "division" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" text not null, "from_id" uuid not null, "to_id" uuid not null, "brought_up" boolean not null, "source" text not null, "valid_from" date not null, "valid_to" date null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "kinship_division_index" on "registry"."kinship" ("division");`);
    this.addSql(`create index "kinship_from_id_index" on "registry"."kinship" ("from_id");`);
    this.addSql(`create index "kinship_to_id_index" on "registry"."kinship" ("to_id");`);

    this.addSql(`alter table "registry"."kinship" add constraint "kinship_from_id_foreign" foreign key ("from_id") references "registry"."person" ("id");`);
    this.addSql(`alter table "registry"."kinship" add constraint "kinship_to_id_foreign" foreign key ("to_id") references "registry"."person" ("id");`);
    this.addSql(`alter table "registry"."kinship" add constraint "one_kinship_of_a_kind_at_a_time" exclude using gist (from_id with =, to_id with =, kind with =, daterange(valid_from, valid_to, '[)') with &&);`);
    this.addSql(`alter table "registry"."kinship" add constraint "nobody_is_kin_of_themselves" check (from_id <> to_id);`);
    this.addSql(`alter table "registry"."kinship" add constraint "siblings_are_kept_once" check (kind <> 'SIBLING' or from_id < to_id);`);
    this.addSql(`alter table "registry"."kinship" add constraint "only_step_parents_bring_up" check (not brought_up or kind = 'STEP_PARENT');`);
    this.addSql(`alter table "registry"."kinship" add constraint "kinship_ends_after_it_began" check (valid_to is null or valid_from <= valid_to);`);
    this.addSql(`alter table "registry"."kinship" add constraint "ended_kinship_has_a_reason" check ((valid_to is null) = (end_reason is null));`);
    this.addSql(`create or replace function "registry"."kinship_keeps_history_fn"() returns trigger as \$\$ begin execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values (\$1, \$2, \$3, \$4, \$5, \$6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "keeps_history" AFTER UPDATE OR DELETE on "registry"."kinship" for each ROW execute function "registry"."kinship_keeps_history_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "keeps_history" on "registry"."kinship";`);
    this.addSql(`drop function if exists "registry"."kinship_keeps_history_fn"();`);
    this.addSql(`drop table if exists "registry"."kinship" cascade;`);
  }

}
