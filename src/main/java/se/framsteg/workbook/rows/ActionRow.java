package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** One action of an organisation's plan; what is said of the plan (its name, its adoption) is repeated on each row. */
public record ActionRow(
        RowPlace at,
        OrganisationNumber who,
        String plan,
        @Nullable LocalDate adoptedOn,
        @Nullable Horizon horizon,
        @Nullable String goal,
        String action,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable ActionStatus status,
        @Nullable BigDecimal budgetSek) {

    public enum Horizon {
        SHORT,
        MEDIUM,
        LONG
    }

    public enum ActionStatus {
        NOT_STARTED,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    /** The same plan however its name's case and blanks are written. */
    public String normalisedPlan() {
        return Wording.same(plan);
    }

    /** The same action however its case and blanks are written. */
    public String normalisedAction() {
        return Wording.same(action);
    }
}
