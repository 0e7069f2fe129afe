import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210544_scope_first extends Migration {

  override name = 'Migration20261128210544_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_proof";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_record";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."funeral_facility";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cremation";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cemetery";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cemetery_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."burial";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."history";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."divorce_application";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."certificate_serial";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_party";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_registration";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."certificate_share";`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_proof" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_conflict" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."funeral_facility" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cremation" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery_inspection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."burial" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_conflict" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."divorce_application" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_serial" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_party" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_registration" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_share" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."burial";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cemetery";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cemetery_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."certificate_serial";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."certificate_share";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."cremation";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_proof";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."death_record";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."divorce_application";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."funeral_facility";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."history";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_party";`);

    this.addSql(`drop policy "rows_by_division" on "marriage_funeral"."marriage_registration";`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."burial" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cemetery_inspection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_serial" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."certificate_share" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."cremation" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_conflict" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_proof" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."death_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."divorce_application" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."funeral_facility" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_conflict" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_party" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "marriage_funeral"."marriage_registration" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
