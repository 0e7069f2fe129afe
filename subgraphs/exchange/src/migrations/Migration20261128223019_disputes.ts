import { Migration } from '@mikro-orm/migrations';

export class Migration20261128223019_disputes extends Migration {

  override name = 'Migration20261128223019_disputes';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exchange"."sharing_request" drop constraint "sharing_request_state_check";`);
    this.addSql(`alter table "exchange"."sharing_request" add "refused_by" text null, add "dispute_reason" text null, add "disputed_on" date null, add "ruling" text null, add "dispute_settled_on" date null;`);
    this.addSql(`alter table "exchange"."sharing_request" add constraint "sharing_request_state_check" check ("state" in ('SUBMITTED', 'SUPPLEMENT', 'REVIEW', 'APPROVED', 'REFUSED', 'DISPUTED', 'SERVING', 'EXPIRED', 'REVOKED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exchange"."sharing_request" drop constraint "sharing_request_state_check";`);
    this.addSql(`alter table "exchange"."sharing_request" drop column "refused_by", drop column "dispute_reason", drop column "disputed_on", drop column "ruling", drop column "dispute_settled_on";`);
    this.addSql(`alter table "exchange"."sharing_request" add constraint "sharing_request_state_check" check ("state" in ('SUBMITTED', 'SUPPLEMENT', 'REVIEW', 'APPROVED', 'REFUSED', 'SERVING', 'EXPIRED', 'REVOKED'));`);
  }

}
