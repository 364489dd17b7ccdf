package se.framsteg.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Rows;

/** The list behind the figures: every organisation once in each of its roles, with what of it counts. */
@Service
@Transactional(readOnly = true)
public class CountedCompanies {
    private static final int HELD = 1000;
    private static final String KEPT = """
            select * from outcomes.standing where region_id = :region and programme_id = :programme and role = :role
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedCompanies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Hands over one at a time, in the order of their names; however many they are, few are held in memory. */
    public void each(Manager by, Programme programme, Period period, String role, Consumer<CountedCompany> take) {
        try (var companies = jdbc
                .sql("""
                with s as (%s)
                select o.name, o.number, o.municipality, c.role, c.size, c.status, c.benefited, c.strategy,
                       c.plan_drawn_up, c.plan_adopted, c.plan_by_owner, c.ideas
                  from (select organisation_id, role,
                               coalesce(max(nullif(size, 'unknown')), 'unknown') as size,
                               max(code) filter (where indicator = 'applied') as status,
                               bool_or(indicator = 'companies-benefited') as benefited,
                               max(code) filter (where indicator = 'strategy-share') as strategy,
                               bool_or(indicator = 'action-plans' and code = 'drawn-up') as plan_drawn_up,
                               bool_or(indicator = 'action-plans' and code = 'adopted') as plan_adopted,
                               bool_or(indicator = 'action-plans' and code = 'adopted-owner') as plan_by_owner,
                               coalesce(sum(n) filter (where indicator = 'ideas'), 0) as ideas
                          from s where role = :role group by organisation_id, role) c
                  join organisations.pub_organisation o on o.region_id = :region and o.id = c.organisation_id
                 order by o.name collate "sv-x-icu", o.number
                """.formatted(standings(programme, period)))
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("from", period.counted(programme))
                .param("asOf", period.to())
                .param("lastDay", programme.endsOn())
                .param("role", role)
                .withFetchSize(HELD)
                .query(Rows.as(CountedCompany.class))
                .stream()) {
            companies.forEach(take);
        }
    }

    /** Counted from evidence, unless the period ends where the kept standings do, as the figures are. */
    private String standings(Programme programme, Period period) {
        boolean kept =
                period.isFromTheStart(programme) && period.to().equals(programme.countedTo(LocalDate.now(clock)));
        return kept ? KEPT : Counting.OF_PERIOD_AND_ROLE;
    }
}
