import { Migration } from '@mikro-orm/migrations';

export class Migration20261128215600_linked_records extends Migration {

  override name = 'Migration20261128215600_linked_records';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."changed_link" ("seq" bigserial primary key, "alias" uuid not null);`);

    this.addSql(`alter table "insight"."fact" add "human" uuid null, add "named" uuid null;`);

    // What was told before counts for whom the links say: the facets are those declared when this was written.
    this.addSql(`select set_config('hub.scope', '*', true);`);
    this.addSql(`update "insight"."fact" set human = subject, named = case when facet in ('registry.spouse', 'registry.household', 'registry.parent', 'registry.adoptiveParent', 'registry.stepParent', 'registry.guardian', 'registry.sibling', 'assistance.unit', 'elderly-care.bed.institution', 'elderly-care.residency', 'elderly-care.hazard.institution', 'social-organizations.leads', 'marriage-funeral.husband', 'marriage-funeral.wife', 'marriage-funeral.spouse', 'marriage-funeral.cremated', 'marriage-funeral.buried', 'communities.term', 'communities.seat') then value::uuid end;`);
    this.addSql(`update "insight"."fact" f set human = case when f.facet in ('registry.sex', 'registry.birthDate', 'registry.residence', 'registry.registeredResidence', 'registry.death', 'registry.maritalStatus', 'registry.spouse') then null else a.canonical end from "insight"."person_alias" a where f.subject = a.alias;`);
    this.addSql(`update "insight"."fact" f set named = a.canonical from "insight"."person_alias" a where f.named = a.alias;`);
    this.addSql(`insert into "insight"."indicator_dirty" (indicator, from_month) select indicator, '0001-01' from "insight"."indicator_state" where exists (select from "insight"."person_alias") on conflict (indicator) do update set from_month = excluded.from_month;`);

    this.addSql(`create index "fact_of_human" on "insight"."fact" ("human", "facet");`);
    this.addSql(`create index "fact_of_named" on insight.fact (named, facet) where named is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."changed_link" cascade;`);

    this.addSql(`drop index "insight"."fact_of_human";`);
    this.addSql(`drop index "insight"."fact_of_named";`);
    this.addSql(`alter table "insight"."fact" drop column "human", drop column "named";`);
  }

}
