import { Migration } from '@mikro-orm/migrations';

export class Migration20261123014830 extends Migration {

  override name = 'Migration20261123014830';

  override up(): void | Promise<void> {
    this.addSql(`alter table "communities"."known_death" add "source" text not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "communities"."known_death" drop column "source";`);
  }

}
