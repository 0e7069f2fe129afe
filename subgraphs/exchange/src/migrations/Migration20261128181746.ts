import { Migration } from '@mikro-orm/migrations';

export class Migration20261128181746 extends Migration {

  override name = 'Migration20261128181746';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" add "population" jsonb null;`);

    this.addSql(`alter table "exchange"."sharing_request" add "population" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" drop column "population";`);

    this.addSql(`alter table "exchange"."sharing_request" drop column "population";`);
  }

}
