import { Migration } from '@mikro-orm/migrations';

export class Migration20261123003735 extends Migration {

  override name = 'Migration20261123003735';

  override up(): void | Promise<void> {
    this.addSql(`alter table "assistance"."assistance_application" drop constraint "decision_has_a_hand";`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "decision_by_another_hand" check (decided_by <> reviewed_by);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "assistance"."assistance_application" drop constraint "decision_by_another_hand";`);
    this.addSql(`alter table "assistance"."assistance_application" add constraint "decision_has_a_hand" check ((state <> ALL (ARRAY['GRANTED'::text, 'DENIED'::text])) OR (decided_by <> reviewed_by));`);
  }

}
