package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;

@HouseTest
class RowsTests {
    enum Kind {
        OFFER,
        NEED
    }

    record All(
            @Nullable String someWords,
            boolean isOpen,
            int seats,
            long letters,
            @Nullable Integer most,
            @Nullable BigDecimal valueSek,
            @Nullable UUID companyId,
            @Nullable LocalDate endsOn,
            @Nullable Instant lastUsedAt,
            byte @Nullable [] tokenHash,
            @Nullable Kind kind) {}

    record Kept(Duration keptFor) {}

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_row_becomes_a_record() {
        All all = one("""
                select 'Å' as some_words, true as is_open, 25 as seats, 5000000000 as letters, 7 as most, 12.50 as value_sek,
                       '00000000-0000-0000-0000-000000000001'::uuid as company_id, date '2026-03-29' as ends_on,
                       timestamptz '2026-03-29 01:30:00.000001+00' as last_used_at, '\\x2f'::bytea as token_hash,
                       'NEED' as kind
                """);
        assertThat(all)
                .usingRecursiveComparison()
                .isEqualTo(new All(
                        "Å",
                        true,
                        25,
                        5_000_000_000L,
                        7,
                        new BigDecimal("12.50"),
                        new UUID(0, 1),
                        LocalDate.of(2026, 3, 29),
                        Instant.parse("2026-03-29T01:30:00.000001Z"),
                        new byte[] {0x2f},
                        Kind.NEED));
    }

    @Test
    void what_is_not_there_is_null() {
        assertThat(one("""
                        select null::text as some_words, false as is_open, 0 as seats, 0 as letters, null::int as most,
                               null::numeric as value_sek, null::uuid as company_id, null::date as ends_on,
                               null::timestamptz as last_used_at, null::bytea as token_hash, null::text as kind
                        """)).isEqualTo(new All(null, false, 0, 0, null, null, null, null, null, null, null));
    }

    @Test
    void a_primitive_cannot_be_without_a_value() {
        assertThatThrownBy(() -> one("""
                        select '' as some_words, true as is_open, null::int as seats
                        """)).rootCause().hasMessage("seats is null");
    }

    @Test
    void a_word_that_is_none_of_the_constants_is_no_constant() {
        assertThatThrownBy(() -> one("""
                        select '' as some_words, true as is_open, 0 as seats, 0 as letters, 0 as most, 0 as value_sek,
                               null::uuid as company_id, null::date as ends_on, null::timestamptz as last_used_at,
                               null::bytea as token_hash, 'LOAN' as kind
                        """)).rootCause().hasMessage("No Kind is called LOAN");
    }

    @Test
    void what_no_column_can_be_is_said_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.as(Kept.class))
                .withMessageContaining("Duration");
    }

    private All one(String sql) {
        return transactions.execute(
                status -> jdbc.sql(sql).query(Rows.as(All.class)).single());
    }
}
