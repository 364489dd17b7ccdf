package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class AuditTests {
    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegionDirectory regions;

    @Autowired
    TransactionTemplate transactions;

    UUID subject;

    @BeforeEach
    void something_of_its_own() {
        subject = UUID.randomUUID();
    }

    @Test
    void stands_with_what_was_done_and_is_seen_in_its_own_region_only() {
        write("people.test");
        assertThat(seen("dalarna")).containsExactly("people.test");
        assertThat(seen("orebro")).isEmpty();
    }

    @Test
    void is_not_written_when_what_was_done_was_taken_back() {
        in(
                "dalarna",
                () -> transactions.executeWithoutResult(status -> {
                    audit.record(operator("dalarna"), "people.test", null, subject);
                    status.setRollbackOnly();
                }));
        assertThat(seen("dalarna")).isEmpty();
    }

    @Test
    void is_refused_outside_the_transaction_that_does_it() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record(operator("dalarna"), "people.test", null, subject));
    }

    @Test
    void can_be_neither_changed_nor_taken_away() {
        write("people.test");
        for (String sql :
                List.of("update people.audit_entry set verb = 'people.other'", "delete from people.audit_entry")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> in(
                            "dalarna",
                            () -> transactions.executeWithoutResult(
                                    status -> jdbc.sql(sql).update())));
        }
    }

    @Test
    void takes_a_code_and_no_free_text() {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write("Tog bort Annas svar"));
    }

    private void write(String verb) {
        in(
                "dalarna",
                () -> transactions.executeWithoutResult(
                        status -> audit.record(operator("dalarna"), verb, null, subject)));
    }

    private List<String> seen(String slug) {
        Region region = regions.find(slug).orElseThrow();
        return Tenancy.within(
                region.id(),
                () -> transactions.execute(
                        status -> jdbc.sql("select verb from people.audit_entry where :subject = any(subject_ids)")
                                .param("subject", subject)
                                .query(String.class)
                                .list()));
    }

    private void in(String slug, Runnable work) {
        Tenancy.within(regions.find(slug).orElseThrow().id(), work);
    }

    private Manager operator(String slug) {
        return Manager.operator(regions.find(slug).orElseThrow().id());
    }
}
