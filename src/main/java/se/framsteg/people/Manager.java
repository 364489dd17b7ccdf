package se.framsteg.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/** A programme manager asking in one region, or the operator on the machine doing a manager's work there. */
public record Manager(PersonId person, RegionId region, String name) implements Reader, Advisor {
    /** What the operator is called where a name must be kept. */
    public static final String OPERATOR = "Driften";

    public static Manager operator(RegionId region) {
        return new Manager(PersonId.OPERATOR, region, OPERATOR);
    }

    public boolean isOperator() {
        return person.equals(PersonId.OPERATOR);
    }

    @Override
    public @Nullable UUID onlyProgramme() {
        return null;
    }

    @Override
    public UUID @Nullable [] onlyPromoters() {
        return null;
    }
}
