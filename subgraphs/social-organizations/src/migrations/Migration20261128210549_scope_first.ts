import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210549_scope_first extends Migration {

  override name = 'Migration20261128210549_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "social_organizations"."history";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_row";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."social_organization";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."organization_step";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."organization_registration";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."organization_leader";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."organization_change";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."fundraising_certificate";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."credit_listing";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."charity_status";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."annual_inspection";`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."social_organization" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_step" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_registration" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_leader" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_change" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."fundraising_certificate" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."credit_listing" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."charity_status" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."annual_inspection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "written_by_division" on "social_organizations"."annual_inspection";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."charity_status";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."credit_listing";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."fundraising_certificate";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."history";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."import_row";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."organization_change";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."organization_leader";`);

    this.addSql(`drop policy "rows_by_division" on "social_organizations"."organization_registration";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."organization_step";`);

    this.addSql(`drop policy "written_by_division" on "social_organizations"."social_organization";`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."annual_inspection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."charity_status" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."credit_listing" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."fundraising_certificate" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_change" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_leader" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "social_organizations"."organization_registration" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."organization_step" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "written_by_division" on "social_organizations"."social_organization" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
