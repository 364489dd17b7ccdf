package se.framsteg.workbook.rows;

import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** An organisation's idea for a new product, service, process or business model. */
public record IdeaRow(
        RowPlace at,
        OrganisationNumber who,
        String title,
        @Nullable IdeaKind kind,
        @Nullable CircularStrategy strategy,
        Stage stage) {

    public enum IdeaKind {
        PRODUCT,
        SERVICE,
        PROCESS,
        BUSINESS_MODEL
    }

    /** How far an idea has come; all three count as ideas. */
    public enum Stage {
        DESCRIBED,
        TESTED,
        LAUNCHED
    }

    /** The ten rungs of circular strategies, from the one that keeps most value to the one that keeps least. */
    public enum CircularStrategy {
        R0_REFUSE,
        R1_RETHINK,
        R2_REDUCE,
        R3_REUSE,
        R4_REPAIR,
        R5_REFURBISH,
        R6_REMANUFACTURE,
        R7_REPURPOSE,
        R8_RECYCLE,
        R9_RECOVER;

        /** R0 to R9. */
        public String code() {
            return name().substring(0, 2);
        }
    }

    /** The same idea however its case and blanks are written. */
    public String normalisedTitle() {
        return Wording.same(title);
    }
}
