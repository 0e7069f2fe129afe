import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210539_scope_first extends Migration {

  override name = 'Migration20261128210539_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "exchange"."history";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_row";`);

    this.addSql(`drop policy "rows_of_office_or_reporter" on "exchange"."correction_request";`);

    this.addSql(`create policy "rows_by_division" on "exchange"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_of_office_or_reporter" on "exchange"."correction_request" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or reported_by = nullif(current_setting('hub.actor', true), '')) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division) or reported_by = nullif(current_setting('hub.actor', true), ''));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_of_office_or_reporter" on "exchange"."correction_request";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."history";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "exchange"."import_row";`);

    this.addSql(`create policy "rows_of_office_or_reporter" on "exchange"."correction_request" to public using ((hub_in_scope(division) OR (reported_by = NULLIF(current_setting('hub.actor'::text, true), ''::text)))) with check ((hub_in_scope(division) OR (reported_by = NULLIF(current_setting('hub.actor'::text, true), ''::text))));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "exchange"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
