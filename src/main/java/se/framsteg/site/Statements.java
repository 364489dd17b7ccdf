package se.framsteg.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.ObstacleTerm;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.site.Statement.Conformance;

/** What regions state of how accessible their pages are; where one has stated nothing, what the house knows of its own pages. */
@Service
@Transactional
public class Statements implements ObstacleTerm {
    /** The day the house's own pages were last gone through; moved whenever that is done again. */
    static final LocalDate OURS = LocalDate.of(2026, 11, 24);

    private static final int TWO_WEEKS = 10;

    private final StatementRepository statements;
    private final String supervisor;
    private final String supervisorUrl;
    private final Clock clock;

    Statements(
            StatementRepository statements,
            @Value("${framsteg.supervisor.name}") String supervisor,
            @Value("${framsteg.supervisor.url}") String supervisorUrl,
            Clock clock) {
        this.statements = statements;
        this.supervisor = supervisor;
        this.supervisorUrl = supervisorUrl;
        this.clock = clock;
    }

    /** @param fails whether it is known that something is not accessible yet */
    @Transactional(readOnly = true)
    public Statement of(RegionId region, boolean fails) {
        return own(region).orElseGet(() -> house(fails));
    }

    @Transactional(readOnly = true)
    public Optional<Statement> own(RegionId region) {
        return statements.newest(region);
    }

    @Override
    @Transactional(readOnly = true)
    public int days(RegionId region) {
        return own(region).map(Statement::replyDays).orElse(TWO_WEEKS);
    }

    /** What can be stated of all pages alike. */
    public Statement house(boolean fails) {
        return new Statement(
                fails ? Conformance.PARTLY : Conformance.FULL,
                OURS,
                "",
                "",
                TWO_WEEKS,
                supervisor,
                supervisorUrl,
                OURS);
    }

    public void state(Manager by, Statement statement) {
        statements.add(by, statement, clock.instant());
    }
}
