package se.framsteg.workbook.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the workbook a person should look at: where it stands, what was written (personal numbers masked), and
 * the text that says what would have been right. A refusal keeps its row out, a notice does not. Row 0 means the whole
 * sheet.
 */
public record Problem(
        Kind kind,
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String cell,
        @Nullable String value,
        String textKey,
        List<String> arguments) {

    public enum Kind {
        REFUSED,
        NOTICE
    }
}
