package se.framsteg.workbook;

/** Hears how far an import has come; called often, and by one thread. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress SILENT = (_, _, _) -> {};

    /** What an import does, in this order. */
    enum Stage {
        /** Another import of the same programme is under way; this one goes on when that one has ended. */
        WAITING,
        READING,
        COMPARING,
        WRITING,
        COUNTING;

        /** What the stage is called, as {@code workbook.stage.reading}. */
        public String textKey() {
            return "workbook.stage." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param share how much of the whole import is done, from 0 to 1 */
    void reached(Stage stage, long rowsRead, double share);
}
