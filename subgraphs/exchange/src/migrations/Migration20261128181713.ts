import { Migration } from '@mikro-orm/migrations';

export class Migration20261128181713 extends Migration {

  override name = 'Migration20261128181713';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" add "maximum_lag_seconds" int null;`);

    this.addSql(`alter table "exchange"."sharing_request" add "maximum_lag_seconds" int null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" drop column "maximum_lag_seconds";`);

    this.addSql(`alter table "exchange"."sharing_request" drop column "maximum_lag_seconds";`);
  }

}
