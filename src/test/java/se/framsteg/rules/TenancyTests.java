package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;

/** Rule 3, tried: what the application's role sees and may do of each regional table's rows. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTests {
    private Connection owner;
    private JdbcClient asOwner;
    private RegionGuard guard;
    private List<String> tables;
    private UUID norrbotten;
    private UUID vasterbotten;

    /** Two regions that no other test uses get a row in every regional table. */
    @BeforeAll
    void two_regions_with_a_row_in_every_table() throws SQLException {
        owner = TestDatabase.access().asOwner();
        asOwner = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        guard = new RegionGuard(asOwner);
        norrbotten = region("norrbotten");
        vasterbotten = region("vasterbotten");
        var rows = new SampleRows(asOwner);
        tables = rows.inOrder(new Catalogue(owner).regionalTables());
        for (String table : tables) {
            rows.make(table, norrbotten);
            rows.make(table, vasterbotten);
        }
    }

    @AfterAll
    void leave_nothing_behind() throws SQLException {
        // The directory of addresses is no regional table; other tests may have made programmes here.
        asOwner.sql("delete from programmes.programme_address where region_id in (?, ?)")
                .params(norrbotten, vasterbotten)
                .update();
        for (String table : tables.reversed()) {
            asOwner.sql("alter table " + table + " disable trigger user").update();
            asOwner.sql("delete from " + table + " where region_id in (?, ?)")
                    .params(norrbotten, vasterbotten)
                    .update();
            asOwner.sql("alter table " + table + " enable trigger user").update();
        }
        guard.close();
        owner.close();
    }

    @Test
    void without_a_region_nothing_is_seen_and_nothing_can_be_written() throws SQLException {
        var faults = new ArrayList<String>();
        for (String table : tables) {
            faults.addAll(guard.faultsUnbound(table, row(table, norrbotten)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void within_a_region_no_other_regions_rows_can_be_seen_changed_removed_or_made() throws SQLException {
        var faults = new ArrayList<String>();
        for (String table : tables) {
            faults.addAll(guard.faultsBound(table, norrbotten, vasterbotten, row(table, vasterbotten)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_table_that_holds_nobody_apart_is_seen() throws SQLException {
        asOwner.sql("create schema planted").update();
        try {
            asOwner.sql("create table planted.slip (region_id uuid, note text)").update();
            asOwner.sql("grant usage on schema planted to framsteg_app").update();
            asOwner.sql("grant select, insert, update, delete on planted.slip to framsteg_app")
                    .update();
            asOwner.sql("insert into planted.slip values (?, 'a'), (?, 'b')")
                    .params(norrbotten, vasterbotten)
                    .update();
            String row = row("planted.slip", vasterbotten);
            assertThat(guard.faultsUnbound("planted.slip", row)).hasSize(2);
            assertThat(guard.faultsBound("planted.slip", norrbotten, vasterbotten, row))
                    .hasSize(5);
        } finally {
            asOwner.sql("drop schema planted cascade").update();
        }
    }

    @Test
    void a_query_outside_a_transaction_fails_loudly(@Autowired JdbcClient jdbc) {
        assertThatIllegalStateException()
                .isThrownBy(() -> jdbc.sql("select count(*) from outcomes.evidence")
                        .query(Long.class)
                        .single())
                .withMessageContaining("outside a transaction");
    }

    private UUID region(String slug) {
        return asOwner.sql("select id from organisations.region where slug = ?")
                .param(slug)
                .query(UUID.class)
                .single();
    }

    private String row(String table, UUID region) {
        return asOwner.sql("select to_jsonb(t)::text from %s t where region_id = ? limit 1".formatted(table))
                .param(region)
                .query(String.class)
                .single();
    }
}
