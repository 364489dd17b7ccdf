package se.framsteg.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A funder or auditor with a pass: reads the evidence of one programme until a day, and changes nothing of what others have said.
 * Queries take a {@link Reader}; the only verbs that take an auditor say, and take back, that they have looked at a decision, and ask the company
 * about it.
 */
public record Auditor(UUID pass, RegionId region, String name, UUID programme, LocalDate endsOn) implements Reader {
    @Override
    public @Nullable UUID onlyProgramme() {
        return programme;
    }
}
