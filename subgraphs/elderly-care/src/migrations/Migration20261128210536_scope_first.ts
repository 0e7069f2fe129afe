import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210536_scope_first extends Migration {

  override name = 'Migration20261128210536_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "elderly_care"."ability_assessment";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_institution";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_bed";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_bed_period";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_residency";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."filing_step";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."history";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."institution_closure";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."institution_rating";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_allowance";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_suspension";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_task";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."random_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_hazard";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."residency_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."survival_check";`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."ability_assessment" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_institution" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed_period" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_residency" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."filing_step" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_closure" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_rating" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_allowance" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_suspension" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_task" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_item" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."random_inspection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_inspection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_hazard" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."residency_conflict" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."survival_check" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "elderly_care"."ability_assessment";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_bed";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_bed_period";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_hazard";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_institution";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."care_residency";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."filing_step";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."history";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."institution_closure";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."institution_rating";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_allowance";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_suspension";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."old_age_task";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."random_inspection";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."residency_conflict";`);

    this.addSql(`drop policy "rows_by_division" on "elderly_care"."survival_check";`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."ability_assessment" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_bed_period" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_hazard" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_inspection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_institution" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."care_residency" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."filing_step" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_closure" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."institution_rating" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_allowance" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_suspension" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."old_age_task" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."payment_item" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."random_inspection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."residency_conflict" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "elderly_care"."survival_check" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
