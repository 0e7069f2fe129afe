import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210541_scope_first extends Migration {

  override name = 'Migration20261128210541_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "insight"."fact";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."finding";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."finding_step";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."history";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."fact_rebuilt";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."rule_back_test";`);

    this.addSql(`create policy "rows_by_division" on "insight"."fact" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."finding" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."finding_step" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."fact_rebuilt" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."rule_back_test" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "insight"."fact";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."fact_rebuilt";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."finding";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."finding_step";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."history";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "insight"."rule_back_test";`);

    this.addSql(`create policy "rows_by_division" on "insight"."fact" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."fact_rebuilt" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."finding" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."finding_step" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "insight"."rule_back_test" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
