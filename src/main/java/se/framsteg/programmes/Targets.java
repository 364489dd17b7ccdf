package se.framsteg.programmes;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;

/** Sets what a programme aims at. A changed target keeps the old one, with its day and reason. */
@Service
@Transactional
public class Targets {
    private final TargetRepository targets;
    private final ClosedProgrammes closed;
    private final Audit audit;
    private final Clock clock;

    Targets(TargetRepository targets, ClosedProgrammes closed, Audit audit, Clock clock) {
        this.targets = targets;
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    /** In force, by indicator. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> inForce(Reader by, ProgrammeId programme) {
        return targets.inForce(by, programme);
    }

    /** All that have ever been set, the newest of each indicator first. */
    @Transactional(readOnly = true)
    public List<Target> of(Reader by, ProgrammeId programme) {
        return targets.of(by, programme);
    }

    /** Changes nothing where it already is so. Of two who set one at once the later replaces the earlier. */
    public void aim(Manager by, ProgrammeId programme, String indicator, BigDecimal value, String reason) {
        closed.refuse(by.region(), programme);
        targets.hold(by, programme);
        BigDecimal before = targets.inForce(by, programme).get(indicator);
        if (before == null || before.compareTo(value) != 0) {
            targets.aim(by, programme, indicator, value, reason, clock.instant());
            audit.record(by, "programmes.aim", null, programme.value());
        }
    }
}
