import { Migration } from '@mikro-orm/migrations';

/** What is looked up by two columns alone, while a million rows are written, needs no wider indexes, and no language to sort by. */
export class Migration20261129060706_rebuild_indexes extends Migration {

  override name = 'Migration20261129060706_rebuild_indexes';

  override up(): void | Promise<void> {
    this.addSql(`drop index "insight"."fact_rebuilt_by_key";`);
    this.addSql(`drop index "insight"."fact_rebuilt_of_subject";`);
    this.addSql(`alter table "insight"."fact_rebuilt" alter "key" type text collate "C";`);
    this.addSql(`create index "fact_rebuilt_by_key" on "insight"."fact_rebuilt" ("key");`);
    this.addSql(`create index "fact_rebuilt_of_subject" on "insight"."fact_rebuilt" ("subject");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "insight"."fact_rebuilt_of_subject";`);
    this.addSql(`drop index "insight"."fact_rebuilt_by_key";`);
    this.addSql(`alter table "insight"."fact_rebuilt" alter "key" type text;`);
    this.addSql(`create index "fact_rebuilt_of_subject" on "insight"."fact_rebuilt" ("subject", "facet");`);
    this.addSql(`create index "fact_rebuilt_by_key" on "insight"."fact_rebuilt" ("key", "facet");`);
  }

}
