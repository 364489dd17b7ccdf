package se.framsteg.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation was at a meeting, by one person at least; or, where {@code attended} is false, was not after all. Told
 * within the transaction that notes it.
 *
 * @param week the week of the cohort that the meeting belongs to; null where it belongs to none
 * @param address the own path of the page where it is noted
 * @param notedBy the person who has noted it
 */
public record CompanyAttended(
        UUID region,
        UUID programme,
        UUID organisation,
        UUID meeting,
        @Nullable Integer week,
        LocalDate heldOn,
        boolean attended,
        String address,
        UUID notedBy) {}
