import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210533_scope_first extends Migration {

  override name = 'Migration20261128210533_scope_first';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "communities"."community_station";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."history";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."place_name";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."place_sign";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."station_state";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."village_committee";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_term";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_post";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_recall";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_election";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."election_round";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."election_candidate";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."voter_list_objection";`);

    this.addSql(`create policy "rows_by_division" on "communities"."community_station" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."history" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_batch" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_record" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_row" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."place_name" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."place_sign" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."station_state" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."village_committee" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_term" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_post" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_recall" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_election" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."election_round" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."election_candidate" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."voter_list_objection" using ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)) with check ((select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rows_by_division" on "communities"."committee_election";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_post";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_recall";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."committee_term";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."community_station";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."election_candidate";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."election_round";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."history";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_batch";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_record";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."import_row";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."place_name";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."place_sign";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."station_state";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."village_committee";`);

    this.addSql(`drop policy "rows_by_division" on "communities"."voter_list_objection";`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_election" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_post" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_recall" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."committee_term" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."community_station" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."election_candidate" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."election_round" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."history" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_batch" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_record" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."import_row" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."place_name" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."place_sign" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."station_state" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."village_committee" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);

    this.addSql(`create policy "rows_by_division" on "communities"."voter_list_objection" to public using (hub_in_scope(division)) with check (hub_in_scope(division));`);
  }

}
