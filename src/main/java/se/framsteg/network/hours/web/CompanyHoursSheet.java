package se.framsteg.network.hours.web;

import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.util.List;
import se.framsteg.network.hours.CompanyHours;
import se.framsteg.network.hours.CompanyHours.OfOne;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** The hours of a programme for the funder's report: one row for each company. */
final class CompanyHoursSheet {
    private CompanyHoursSheet() {}

    static byte[] of(Programme programme, CompanyHours hours) {
        var out = new ByteArrayOutputStream();
        String title = say("network.hours.report.title", programme.name());
        try (Spreadsheet workbook = Spreadsheet.to(out, title);
                var sheet = workbook.sheet(
                        say("network.hours.report.sheet"),
                        List.of(title, say("network.hours.report.once")),
                        columns())) {
            for (OfOne row : hours.companies()) {
                sheet.row(
                        row.isCompany() ? row.organisation() : say("network.hours.report.nobody"),
                        row.number(),
                        row.signedHours(),
                        row.unsignedHours(),
                        row.isCompany() ? hours.unitCostSekPerHour() : null,
                        hours.valueSek(row));
            }
        }
        return out.toByteArray();
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(say("network.hours.company"), 36),
                Column.text(say("network.hours.report.number"), 16),
                new Column(say("network.hours.report.signed"), 16, Kind.HUNDREDTHS),
                new Column(say("network.hours.report.unsigned"), 20, Kind.HUNDREDTHS),
                new Column(say("network.hours.report.unit"), 20, Kind.HUNDREDTHS),
                new Column(say("network.hours.report.value"), 16, Kind.HUNDREDTHS));
    }
}
