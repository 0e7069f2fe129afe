import { Migration } from '@mikro-orm/migrations';

export class Migration20261128211317 extends Migration {

  override name = 'Migration20261128211317';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" add "signature_sm2" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exchange"."agreement" drop column "signature_sm2";`);
  }

}
