package se.framsteg.plan.bank;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;

/** What each company has said that it does, so that it is shown what suits its trade first. */
@Repository
@Transactional
public class BankTrades {
    private final JdbcClient jdbc;

    BankTrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(Member by) {
        return jdbc.sql("""
                select trade from plan.bank_trade where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(String.class)
                .optional();
    }

    public void remember(Member by, String trade) {
        jdbc.sql("""
                insert into plan.bank_trade (region_id, organisation_id, trade) values (:region, :organisation, :trade)
                on conflict (region_id, organisation_id) do update set trade = excluded.trade
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("trade", trade)
                .update();
    }
}
