import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210530_scope_first extends Migration {

  override name = 'Migration20261128210530_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_parent";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_amount";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_application";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_step";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_verification";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_task";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."history";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."parent_circumstance";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."study_continuation";`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_parent" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_amount" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_application" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or public.hub_in_scope(accepted_division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or public.hub_in_scope(accepted_division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_step" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or public.hub_in_scope(accepted_division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or public.hub_in_scope(accepted_division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_verification" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_task" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."parent_circumstance" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_item" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."study_continuation" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_parent";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_amount";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_application";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_step";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_support_verification";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."child_task";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."history";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."parent_circumstance";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."payment_batch";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."payment_item";`);

    this.addSql(`drop policy "rows_by_division" on "child_welfare"."study_continuation";`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_parent" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_amount" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_application" to public using ((hub_in_scope(division) OR hub_in_scope(accepted_division))) with check ((hub_in_scope(division) OR hub_in_scope(accepted_division)));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_step" to public using ((hub_in_scope(division) OR hub_in_scope(accepted_division))) with check ((hub_in_scope(division) OR hub_in_scope(accepted_division)));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_support_verification" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."child_task" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."parent_circumstance" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."payment_item" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "child_welfare"."study_continuation" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
