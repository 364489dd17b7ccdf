package se.framsteg.shell.sheets;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that is refused as a whole: not a workbook, a dangerous one, or larger than we read. */
public final class UnreadableWorkbook extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_LARGE_FILE,
        TOO_LARGE_UNPACKED,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_LONG_TEXT,
        PASSWORD_PROTECTED,
        OLD_EXCEL,
        BINARY_EXCEL,
        NOT_A_WORKBOOK,
        TRUNCATED,
        BROKEN,
        XML_ENTITIES,
        PATH_OUTSIDE,
        MACRO
    }

    private final Reason reason;
    private final List<String> arguments;

    UnreadableWorkbook(Reason reason, String... arguments) {
        this(reason, null, arguments);
    }

    UnreadableWorkbook(Reason reason, @Nullable Throwable cause, String... arguments) {
        super(reason + " " + List.of(arguments), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The text that says in plain words what is wrong with the file and what to do about it. */
    public String textKey() {
        return "workbook.unreadable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the text names: a part of the file, a limit. */
    public List<String> arguments() {
        return arguments;
    }
}
