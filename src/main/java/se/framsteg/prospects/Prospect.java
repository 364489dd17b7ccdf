package se.framsteg.prospects;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Application;
import se.framsteg.shell.PhoneNumber;

/**
 * A company on a promoter's list for a round.
 *
 * @param promoter the promoter's organisation
 * @param number as it may be shown, a sole trader's masked; empty where it is not known
 * @param isKept whether there is a step before this one to go back to
 * @param addedBy what whoever put it on the list is called
 * @param sentAt when it was last written to from here
 * @param application how it stands with its application, where it came by the promoter's asking or the company is the
 *     promoter's to follow; else null
 * @param isTaken whether it has applied otherwise. Anybody can type a number, so to whoever has, it is only said that the
 *     company is asked or has applied already
 */
public record Prospect(
        ProspectId id,
        UUID promoter,
        String company,
        String number,
        String contact,
        String address,
        @Nullable PhoneNumber phone,
        @Nullable String municipality,
        String note,
        Step step,
        @Nullable NoReason reason,
        boolean isKept,
        String addedBy,
        @Nullable Instant sentAt,
        Application.@Nullable State application,
        boolean isTaken) {

    public boolean hasApplied() {
        return application != null && application != Application.State.WITHDRAWN;
    }

    /** The key of how it stands, as people say it. */
    public String textKey() {
        if (isTaken) {
            return "prospects.taken";
        }
        return application == null
                ? step.textKey()
                : "prospects.applied."
                        + application.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
