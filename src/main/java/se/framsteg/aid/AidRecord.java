package se.framsteg.aid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ProgrammeId;

/**
 * One company's aid by one programme: asked for, declared by the company, checked against the ceiling, then granted or
 * not, and registered; taken back from a company that left before anything started. Where the funder grants it is sent there instead, and the funder's answer is noted. What follows is
 * a method of the state it follows from, so an unchecked company can never be granted anything.
 */
public sealed interface AidRecord {
    /** Whose aid it is, by which programme. */
    record Subject(AidId id, ProgrammeId programme, UUID organisation) {}

    Subject subject();

    /** Granted, or taken back after that, or with the funder, who decides: then nothing here may be done anew. Refused aid may be asked for once more. */
    default boolean isDecided() {
        return this instanceof Sent || this instanceof TakenBack || granted() != null;
    }

    /** As it was reckoned on the day that it was granted; null while it is not. */
    default @Nullable Reckoning granted() {
        return switch (this) {
            case Granted granted -> granted.reckoning();
            case Registered registered -> registered.reckoning();
            default -> null;
        };
    }

    /** Who granted it, or noted that the funder did; null while it is not granted. */
    default @Nullable UUID grantedBy() {
        return switch (this) {
            case Granted granted -> granted.by();
            case Registered registered -> registered.by();
            default -> null;
        };
    }

    /** What the funder answered; null where it has not, or was never asked. */
    default @Nullable Answer answer() {
        return null;
    }

    /**
     * The funder's decision, in its own papers.
     *
     * @param sentOn when it was asked; null where that was not kept
     */
    record Answer(@Nullable LocalDate sentOn, LocalDate decidedOn, String caseNumber) {}

    /** The company has not declared yet, or is asked to declare again. */
    record Requested(Subject subject) implements AidRecord {
        Declared declare() {
            return new Declared(subject);
        }

        Sent send(LocalDate on) {
            return new Sent(subject, on);
        }
    }

    /** The company has signed what aid it has had before. */
    record Declared(Subject subject) implements AidRecord {
        /** @param primaryProduction whether the company declares to grow or fish, which this aid is not for */
        AidRecord check(Reckoning reckoning, boolean primaryProduction) {
            if (primaryProduction) {
                return new Refused(subject, reckoning.on(), Refused.Reason.PRIMARY_PRODUCTION, "");
            }
            return Checked.of(subject, reckoning);
        }

        Sent send(LocalDate on) {
            return new Sent(subject, on);
        }
    }

    /** Checked, with room for it or without. */
    sealed interface Checked extends AidRecord {
        Reckoning reckoning();

        default Sent send(LocalDate on) {
            return new Sent(subject(), on);
        }

        static Checked of(Subject subject, Reckoning reckoning) {
            return reckoning.fits() ? new CheckedOk(subject, reckoning) : new OverCeiling(subject, reckoning);
        }
    }

    /** There was room for it on the day it was checked. */
    record CheckedOk(Subject subject, Reckoning reckoning) implements Checked {
        /** Reckoned again on the day of granting: what the company got elsewhere meanwhile counts. */
        AidRecord grant(Reckoning today, UUID by) {
            return today.fits() ? new Granted(subject, today, by, null) : new OverCeiling(subject, today);
        }
    }

    /** It would pass the ceiling. */
    record OverCeiling(Subject subject, Reckoning reckoning) implements Checked {
        /** Aid that counted may have become too old since. */
        Checked check(Reckoning today) {
            return Checked.of(subject, today);
        }
    }

    /** With the funder, who decides. */
    record Sent(Subject subject, LocalDate on) implements AidRecord {
        Granted granted(Reckoning reckoning, UUID notedBy, String caseNumber) {
            return new Granted(subject, reckoning, notedBy, new Answer(on, reckoning.on(), caseNumber));
        }

        Refused refused(LocalDate day, String caseNumber) {
            return new Refused(subject, day, Refused.Reason.FUNDER, "", new Answer(on, day, caseNumber));
        }
    }

    /** The company has a right to it. */
    sealed interface Given extends AidRecord {
        Reckoning reckoning();

        default TakenBack takeBack(LocalDate on, String words) {
            return new TakenBack(this, on, words, null, null);
        }

        /** The funder, who granted it, has taken it back. */
        default TakenBack takenBackByFunder(LocalDate day, String number) {
            if (answer() == null || day.isBefore(reckoning().on())) {
                throw new IllegalArgumentException("The funder takes back what it has granted, and not before");
            }
            return new TakenBack(this, day, "", number, null);
        }
    }

    /** The right to it has arisen; by the funder's answer, or by the region where there is none. */
    record Granted(
            Subject subject,
            Reckoning reckoning,
            UUID by,
            @Nullable Answer answer) implements Given {
        Registered register(LocalDate on) {
            if (on.isBefore(reckoning.on())) {
                throw new IllegalArgumentException("Nothing is registered before it is granted");
            }
            return new Registered(subject, reckoning, by, answer, on);
        }
    }

    /** Entered in the central register. */
    record Registered(
            Subject subject,
            Reckoning reckoning,
            UUID by,
            @Nullable Answer answer,
            LocalDate on) implements Given {}

    /**
     * The company left before anything started, and has nothing of it any more; or the funder has taken back what it had
     * granted. {@code words} are for the company.
     *
     * @param before as it had been granted, and registered where it had
     * @param number of the funder's decision to take it back; null where the region did
     * @param corrected the day on which that was corrected in the central register; null where it was not, or need not be
     */
    record TakenBack(
            Given before,
            LocalDate on,
            String words,
            @Nullable String number,
            @Nullable LocalDate corrected) implements AidRecord {
        @Override
        public Subject subject() {
            return before.subject();
        }

        /** Whether it stands in the central register, and so must be corrected there. */
        public boolean isInRegister() {
            return before instanceof Registered;
        }

        TakenBack correct(LocalDate day) {
            if (!isInRegister() || day.isBefore(on)) {
                throw new IllegalArgumentException(
                        "Only what is registered is corrected, and not before it is taken back");
            }
            return new TakenBack(before, on, words, number, day);
        }
    }

    /** There is no aid. {@code words} are for the company. */
    record Refused(
            Subject subject,
            LocalDate on,
            Reason reason,
            String words,
            @Nullable Answer answer) implements AidRecord {
        /** As the region refuses it. */
        Refused(Subject subject, LocalDate on, Reason reason, String words) {
            this(subject, on, reason, words, null);
        }

        public enum Reason {
            PRIMARY_PRODUCTION,
            OVER_CEILING,
            FUNDER,
            LEFT,
            OTHER;

            public String textKey() {
                return switch (this) {
                    case PRIMARY_PRODUCTION -> "aid.refusal.primary-production";
                    case OVER_CEILING -> "aid.refusal.over-ceiling";
                    case FUNDER -> "aid.refusal.funder";
                    case LEFT -> "aid.refusal.left";
                    case OTHER -> "aid.refusal.other";
                };
            }
        }
    }
}
