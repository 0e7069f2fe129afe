import { Migration } from '@mikro-orm/migrations';

export class Migration20261123004242 extends Migration {

  override name = 'Migration20261123004242';

  override up(): void | Promise<void> {
    this.addSql(`drop index "registry"."division_division_index";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "division_division_index" on "registry"."division" ("division");`);
  }

}
