package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Somebody who answers for their company: signed in, by a link of their own, or on the telephone to somebody who types.
 *
 * @param lead whether they speak for the company as a whole, too
 * @param call who types what they say, and the day of the call; null where they answer themselves
 */
public record Respondent(
        PersonId person,
        String name,
        RegionId region,
        UUID organisation,
        boolean lead,
        @Nullable Call call) {
    /** A call in which answers were given. */
    public record Call(PersonId by, LocalDate on) {}

    public static Respondent of(Member by) {
        return new Respondent(by.person(), by.name(), by.region(), by.organisation(), by.role() == Role.LEAD, null);
    }

    /** Whoever presses: the respondent, or who types for them. */
    PersonId presser() {
        return call == null ? person : call.by();
    }

    @Nullable
    UUID enteredBy() {
        return call == null ? null : call.by().value();
    }

    @Nullable
    LocalDate calledOn() {
        return call == null ? null : call.on();
    }
}
