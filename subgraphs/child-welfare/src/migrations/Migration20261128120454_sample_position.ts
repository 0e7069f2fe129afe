import { Migration } from '@mikro-orm/migrations';

export class Migration20261128120454 extends Migration {

  override name = 'Migration20261128120454';

  override up(): void | Promise<void> {
    this.addSql(`create table "child_welfare"."sample_position" ("step" text not null, "people" int not null, "seed" bigint not null, "batches" int not null, "is_complete" boolean not null, primary key ("step"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "child_welfare"."sample_position" cascade;`);
  }

}
