import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210547_scope_first extends Migration {

  override name = 'Migration20261128210547_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "registry"."death_fact";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."history";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_location";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_task";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."marital_fact";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_membership";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_role";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person_document";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person_link";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."source_claim";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."vital_event";`);

    this.addSql(`create policy "rows_by_division" on "registry"."death_fact" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_location" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_task" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."marital_fact" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_membership" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_role" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person_document" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person_link" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."source_claim" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."vital_event" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "registry"."death_fact";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."history";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_location";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_membership";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_role";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."household_task";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."marital_fact";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person_document";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."person_link";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."source_claim";`);

    this.addSql(`drop policy "rows_by_division" on "registry"."vital_event";`);

    this.addSql(`create policy "rows_by_division" on "registry"."death_fact" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_location" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_membership" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_role" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."household_task" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."marital_fact" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person_document" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."person_link" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."source_claim" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "registry"."vital_event" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
