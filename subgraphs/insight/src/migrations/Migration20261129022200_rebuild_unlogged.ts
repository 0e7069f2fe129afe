import { Migration } from '@mikro-orm/migrations';

/**
 * What is being rebuilt is worth nothing after a crash of the server but to be begun anew: its rows need not be written
 * twice. The position goes with them.
 */
export class Migration20261129022200_rebuild_unlogged extends Migration {

  override name = 'Migration20261129022200_rebuild_unlogged';

  override up(): void | Promise<void> {
    this.addSql(`alter table "insight"."fact_rebuilt" set unlogged;`);
    this.addSql(`alter table "insight"."fact_rebuild_position" set unlogged;`);
    this.addSql(`grant truncate on "insight"."fact_rebuilt", "insight"."fact_rebuild_position" to civil_affairs_hub;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`revoke truncate on "insight"."fact_rebuilt", "insight"."fact_rebuild_position" from civil_affairs_hub;`);
    this.addSql(`alter table "insight"."fact_rebuild_position" set logged;`);
    this.addSql(`alter table "insight"."fact_rebuilt" set logged;`);
  }

}
