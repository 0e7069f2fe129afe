import { Migration } from '@mikro-orm/migrations';

export class Migration20261129012530_finding_counts extends Migration {

  override name = 'Migration20261129012530_finding_counts';

  override up(): void | Promise<void> {
    this.addSql(`create index "finding_open" on "insight"."finding" ("due_on", "severity", "division", "raised_at") where closed_on is null;`);
    this.addSql(`create index "finding_by_closing" on "insight"."finding" ("closed_on", "severity", "division", "due_on", "raised_at") where closed_on is not null;`);
    this.addSql(`create index "finding_by_disposal" on "insight"."finding" ("disposed_on", "severity", "division", "disposition") where disposed_on is not null;`);

    this.addSql(`drop index "insight"."finding_step_by_day";`);
    this.addSql(`alter table "insight"."finding_step" add "severity" text null;`);
    this.addSql(`select set_config('hub.scope', '*', true);`);
    this.addSql(`update "insight"."finding_step" s set severity = f.severity from "insight"."finding" f where f.id = s.finding_id;`);
    this.addSql(`alter table "insight"."finding_step" alter "severity" set not null;`);
    this.addSql(`create index "finding_step_by_day" on "insight"."finding_step" ("taken_on", "act", "severity", "division");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "insight"."finding_open";`);
    this.addSql(`drop index "insight"."finding_by_closing";`);
    this.addSql(`drop index "insight"."finding_by_disposal";`);

    this.addSql(`drop index "insight"."finding_step_by_day";`);
    this.addSql(`alter table "insight"."finding_step" drop column "severity";`);
    this.addSql(`create index "finding_step_by_day" on "insight"."finding_step" ("taken_on");`);
  }

}
