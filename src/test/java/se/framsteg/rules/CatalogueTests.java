package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;

/** Rule 3: the database itself holds regions apart, and the application may do no more than it must. */
@HouseTest
class CatalogueTests {
    @Test
    void the_catalogue_keeps_every_rule() throws SQLException {
        try (Connection owner = TestDatabase.access().asOwner()) {
            var catalogue = new Catalogue(owner);
            assertThat(catalogue.regionalTables()).hasSizeGreaterThan(15).contains("outcomes.evidence");
            assertThat(catalogue.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table planted.slip (region_id uuid) | no forced row security",
                "create table planted.slip (region_id uuid) | no policy \"region\"",
                "create table planted.slip (id uuid) | not on the list of global tables",
                "alter table programmes.cohort no force row level security | no forced row security",
                "drop policy region on programmes.cohort; create policy region on programmes.cohort to framsteg_app "
                        + "using (region_id = current_setting('framsteg.region')::uuid) | no policy \"region\"",
                "create policy all_of_them on programmes.cohort to framsteg_app using (true) | further policy",
                "create view planted.pub_slip as select * from programmes.cohort | without security_invoker",
                "alter table programmes.cohort add column run_id uuid; alter table programmes.cohort add foreign key "
                        + "(run_id, region_id) references workbook.import_run (id, region_id) | begin with region_id",
                "grant truncate on programmes.cohort to framsteg_app | may be truncated",
                "grant update (level) on outcomes.evidence to framsteg_app | is append-only",
                "grant select on programmes.cohort to public | by anybody",
                "create function planted.slip() returns int language sql security definer as 'select 1' | owner's rights",
                "grant delete on programmes.programme to framsteg_app | no index to look from programmes.programme"
            })
    void a_slip_is_seen(String slip, String fault) throws SQLException {
        try (Connection owner = TestDatabase.access().asOwner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("create schema planted");
                statement.execute("create unique index on workbook.import_run (id, region_id)");
                statement.execute(slip);
                assertThat(new Catalogue(owner).faults()).anyMatch(found -> found.contains(fault));
            } finally {
                owner.rollback();
            }
        }
    }
}
