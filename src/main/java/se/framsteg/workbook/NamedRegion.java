package se.framsteg.workbook;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook;
import se.framsteg.workbook.rows.ActionRow;
import se.framsteg.workbook.rows.AnswerRow;
import se.framsteg.workbook.rows.CompanyRow;
import se.framsteg.workbook.rows.IdeaRow;
import se.framsteg.workbook.rows.Municipalities;
import se.framsteg.workbook.rows.ProgrammeFacts;
import se.framsteg.workbook.rows.ProgressListener;
import se.framsteg.workbook.rows.PromoterRow;
import se.framsteg.workbook.rows.RowSink;
import se.framsteg.workbook.rows.VoiceRow;
import se.framsteg.workbook.rows.WorkbookReader;

/** Reads of a workbook only which region it says it is of, as the command line must know before it can ask for more. */
public final class NamedRegion {
    private NamedRegion() {}

    /** Empty where the file cannot be read or does not say; the import itself then tells why. */
    public static Optional<String> in(Path file) {
        var listener = new Listener();
        try {
            WorkbookReader.read(file, Municipalities.of(Map.of()), listener, problem -> {}, ProgressListener.SILENT);
        } catch (Enough | UnreadableWorkbook read) {
            return Optional.ofNullable(listener.region);
        }
        return Optional.ofNullable(listener.region);
    }

    /** The first thing that is read is known; the rest is not needed. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    private static final class Listener implements RowSink {
        private @Nullable String region;

        @Override
        public void programme(ProgrammeFacts facts) {
            region = facts.region();
            throw new Enough();
        }

        @Override
        public void promoter(PromoterRow row) {
            throw new Enough();
        }

        @Override
        public void company(CompanyRow row) {
            throw new Enough();
        }

        @Override
        public void answer(AnswerRow row) {
            throw new Enough();
        }

        @Override
        public void action(ActionRow row) {
            throw new Enough();
        }

        @Override
        public void idea(IdeaRow row) {
            throw new Enough();
        }

        @Override
        public void voice(VoiceRow row) {
            throw new Enough();
        }
    }
}
