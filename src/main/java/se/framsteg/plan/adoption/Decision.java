package se.framsteg.plan.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/**
 * What those who decide said of a version.
 *
 * @param why what is to be changed, or why it was postponed or rejected; empty where it was adopted as it stood
 * @param postponedTo the day to which; null where it was not
 * @param recordedBy by name
 * @param minutes whether signed minutes are kept with it
 */
public record Decision(
        UUID id,
        Way way,
        Outcome outcome,
        LocalDate decidedOn,
        String why,
        @Nullable LocalDate postponedTo,
        List<Signer> signers,
        String recordedBy,
        Instant recordedAt,
        boolean minutes) {
    public static final int LONGEST = 800;

    public Decision {
        if (outcome != Outcome.ADOPTED && why.isBlank()) {
            throw new IllegalArgumentException("Whatever is not plainly adopted has a reason");
        }
        if ((outcome == Outcome.POSTPONED) != (postponedTo != null)) {
            throw new IllegalArgumentException("Postponed, and only postponed, has a day");
        }
        signers = List.copyOf(signers);
    }

    /** How many of those who took part stand behind it; at a meeting all who were there and had no reservation. */
    public long approvals() {
        return signers.stream()
                .filter(each -> each.said().startsWith("approved")
                        || way == Way.MEETING && each.said().equals("present"))
                .count();
    }

    public long reservations() {
        return signers.stream()
                .filter(each -> each.said().startsWith("reserved"))
                .count();
    }

    /** So many days after it those who were asked may read by their links what was decided. */
    private static final int DAYS_TO_READ = 90;

    /** The last day on which those who were asked may read it by their links. */
    public LocalDate readUntil() {
        return LocalDate.ofInstant(recordedAt, Say.STOCKHOLM).plusDays(DAYS_TO_READ);
    }

    /** The three ways weigh the same. */
    public enum Way {
        /** Somebody who decides alone, with a press. */
        OWNER,
        /** At a meeting, recorded afterwards. */
        MEETING,
        /** Each by a link of their own. */
        LINKS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Outcome {
        ADOPTED,
        ADOPTED_WITH_CHANGES,
        POSTPONED,
        REJECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Outcome of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public boolean isAdopted() {
            return this == ADOPTED || this == ADOPTED_WITH_CHANGES;
        }
    }

    /**
     * Somebody who took part.
     *
     * @param does such as chair
     * @param said {@code present}, or {@code absent} from a meeting, {@code approved}, {@code reserved} or {@code silent}; {@code approved-handed} or
     *     {@code reserved-handed} where they answered by a link that the lead handed over; {@code not-asked} for who is named in
     *     the version and was not asked, {@code taken-back} for whose link was taken back
     * @param words what they want said of it, where they had a reservation
     */
    public record Signer(String name, String does, String said, String words) {}
}
