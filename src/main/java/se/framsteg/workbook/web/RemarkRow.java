package se.framsteg.workbook.web;

import static se.framsteg.shell.Say.say;

import java.util.Objects;
import se.framsteg.workbook.ImportReport.Remark;

/** Something to look at, in words: where it stands, what was written and what would have been right. */
public record RemarkRow(String place, String column, String value, String text) {
    static RemarkRow of(Remark remark) {
        String column = Objects.requireNonNullElse(remark.column(), "");
        return new RemarkRow(
                ImportPage.place(remark),
                remark.cell() == null || column.isEmpty() ? column : column + " (" + remark.cell() + ")",
                Objects.requireNonNullElse(remark.value(), ""),
                say(remark.textKey(), remark.arguments().toArray()));
    }
}
