import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210527_scope_first extends Migration {

  override name = 'Migration20261128210527_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_unit";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_application";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."application_step";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_unit_member";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_authorization";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_order";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_member";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_item";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_reply";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_report";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_objection";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."handler_relative";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."history";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."home_visit";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."minimum_living_allowance";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."job_offer";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_suspension";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_recheck";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_amount";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."public_notice";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."notice_objection";`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_application" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."application_step" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit_member" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_authorization" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_order" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_member" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_item" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_reply" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_report" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_objection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."handler_relative" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."home_visit" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."minimum_living_allowance" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."job_offer" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_suspension" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_recheck" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_amount" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."payment_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."payment_item" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."public_notice" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."notice_objection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_amount";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_recheck";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."allowance_suspension";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."application_step";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_application";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_unit";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."assistance_unit_member";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_authorization";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_item";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_member";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_objection";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_order";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_reply";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."check_report";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."handler_relative";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."history";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."home_visit";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."job_offer";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."minimum_living_allowance";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."notice_objection";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "assistance"."public_notice";`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_amount" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_recheck" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."allowance_suspension" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."application_step" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_application" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."assistance_unit_member" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_authorization" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_item" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_member" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_objection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_order" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_reply" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."check_report" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."handler_relative" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."home_visit" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."job_offer" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."minimum_living_allowance" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."notice_objection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."payment_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."payment_item" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "assistance"."public_notice" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
