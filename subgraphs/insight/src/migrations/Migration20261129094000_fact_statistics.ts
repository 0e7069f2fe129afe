import { Migration } from '@mikro-orm/migrations';

/**
 * Values stand under few facets each: without knowing so the planner takes half of all households to be two hundred, and
 * looks through every household for the rare ones.
 */
export class Migration20261129094000_fact_statistics extends Migration {

  override name = 'Migration20261129094000_fact_statistics';

  override up(): void | Promise<void> {
    this.addSql(`create statistics "insight"."fact_facet_value" (mcv) on facet, value from "insight"."fact";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop statistics "insight"."fact_facet_value";`);
  }

}
