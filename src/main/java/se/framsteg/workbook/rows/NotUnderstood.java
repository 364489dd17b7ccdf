package se.framsteg.workbook.rows;

import java.util.List;

/** A cell that cannot be understood, and the text that says what would have been right. Costs no stack trace. */
final class NotUnderstood extends RuntimeException {
    private final String textKey;
    private final List<String> arguments;

    NotUnderstood(String what, String... arguments) {
        super(what, null, false, false);
        this.textKey = "workbook.problem." + what;
        this.arguments = List.of(arguments);
    }

    String textKey() {
        return textKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
