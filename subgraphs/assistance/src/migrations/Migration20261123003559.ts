import { Migration } from '@mikro-orm/migrations';

export class Migration20261123003559 extends Migration {

  override name = 'Migration20261123003559';

  override up(): void | Promise<void> {
    this.addSql(`alter table "assistance"."assistance_application" drop constraint "decision_has_a_hand";`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "decision_has_a_hand" check (state not in ('GRANTED', 'DENIED') or decided_by <> reviewed_by);`);

    this.addSql(`alter table "assistance"."check_order" add "area" text not null;`);
    this.addSql(`alter table "assistance"."check_order" add constraint "check_order_area_check" check ("area" in ('URBAN', 'RURAL'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "assistance"."assistance_application" drop constraint "decision_has_a_hand";`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "decision_has_a_hand" check ((state <> ALL (ARRAY['GRANTED'::text, 'DENIED'::text])) OR (decided_by <> reviewed_by));`);

    this.addSql(`alter table "assistance"."check_order" drop constraint "check_order_area_check";`);
    this.addSql(`alter table "assistance"."check_order" drop column "area";`);
  }

}
