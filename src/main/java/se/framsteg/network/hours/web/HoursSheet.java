package se.framsteg.network.hours.web;

import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.framsteg.network.hours.Hours;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** A worker's month for the funder's report: one row for each that counts, with who signed it and when. */
final class HoursSheet {
    private HoursSheet() {}

    static byte[] of(String name, YearMonth month, List<Hours> rows) {
        var out = new ByteArrayOutputStream();
        String title = say("network.hours.sheet.title", name, Say.month(month));
        try (Spreadsheet workbook = Spreadsheet.to(out, title);
                var sheet = workbook.sheet(month.toString(), List.of(title), columns())) {
            for (Hours row : rows.stream().filter(each -> !each.replaced()).toList()) {
                sheet.row(
                        name,
                        row.programme(),
                        row.workPackage(),
                        row.workedOn(),
                        row.hours(),
                        activity(row),
                        row.organisation(),
                        row.signedAt() == null ? null : name,
                        row.signedAt() == null ? null : LocalDate.ofInstant(row.signedAt(), Say.STOCKHOLM),
                        row.signedAt() == null ? null : Say.moment(row.signedAt()));
            }
        }
        return out.toByteArray();
    }

    private static String activity(Hours row) {
        return row.words().isEmpty() ? row.activity().says() : row.activity().says() + ": " + row.words();
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(say("network.hours.person"), 24),
                Column.text(say("network.hours.programme"), 30),
                Column.text(say("network.hours.package"), 16),
                new Column(say("network.hours.on"), 12, Kind.DATE),
                new Column(say("network.hours.hours"), 10, Kind.HUNDREDTHS),
                Column.text(say("network.hours.activity"), 40),
                Column.text(say("network.hours.company"), 30),
                Column.text(say("network.hours.signed.by"), 24),
                new Column(say("network.hours.signed.on"), 12, Kind.DATE),
                Column.text(say("network.hours.signed.at"), 24));
    }
}
