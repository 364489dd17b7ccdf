package se.framsteg.applications;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Lang;

/**
 * What an organisation has sent to take part in a cohort, and how it stands with it. It is never changed, but for its
 * state; who came first is told by when it was sent.
 *
 * @param organisation who it is, once it has been accepted
 * @param before how it stood before a manager last decided; null where none has, or the applicant has changed it since
 * @param words what the manager said to the company when it was decided; empty where nothing was
 */
public record Application(
        ApplicationId id,
        ProgrammeId programme,
        CohortId cohort,
        Role role,
        State state,
        Lang language,
        Company company,
        String why,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        String words,
        @Nullable UUID organisation,
        @Nullable State before) {

    /** As what the organisation wants to take part. A promoter learns beside the companies, and takes no seat of theirs. */
    public enum Role {
        COMPANY,
        PROMOTER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String textKey() {
            return "applications.role." + code();
        }
    }

    public enum State {
        SUBMITTED,
        NEEDS_INFO,
        ACCEPTED,
        WAITLISTED,
        REJECTED,
        WITHDRAWN;

        public String textKey() {
            return "applications.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What is said of how many come to this state by a decision. */
        public String becomesKey() {
            return "applications.decision.becomes."
                    + (this == NEEDS_INFO ? SUBMITTED : this).name().toLowerCase(Locale.ROOT);
        }

        /** What letters about coming to this state are called among the texts. */
        String mailKey() {
            return this == SUBMITTED || this == NEEDS_INFO ? "reopened" : name().toLowerCase(Locale.ROOT);
        }

        /** Whether a manager has still to decide, or may decide more. */
        public boolean isOpen() {
            return this == SUBMITTED || this == NEEDS_INFO || this == WAITLISTED;
        }
    }
}
