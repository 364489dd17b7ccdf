package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.time.Period;
import java.time.Year;
import java.util.List;
import se.framsteg.records.Taken;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.tenancy.Region;

/** The protocols of a year as an Excel workbook: a row for each rule that took something away in a night. */
final class ProtocolSheet {
    private ProtocolSheet() {}

    static byte[] of(Region region, Year year, List<Taken> taken) {
        var out = new ByteArrayOutputStream();
        String title = say("records.protocol.year", String.valueOf(year));
        try (var book = Spreadsheet.to(out, title);
                var sheet = book.sheet(
                        title,
                        List.of(title + ", " + region.name(Say.lang())),
                        List.of(
                                new Column(say("records.protocol.day"), 12, Kind.DATE),
                                Column.text(say("records.retention.thing"), 60),
                                Column.text(say("records.retention.kept"), 14),
                                new Column(say("records.protocol.removed"), 16, Kind.WHOLE),
                                new Column(say("records.protocol.changed"), 16, Kind.WHOLE),
                                Column.text(say("records.retention.why"), 60)))) {
            taken.forEach(row -> {
                Period period = row.line().period();
                sheet.row(
                        row.ranAt().atZone(Say.STOCKHOLM).toLocalDate(),
                        words(row.rule()),
                        period == null ? "" : RetentionPage.words(period),
                        row.removed(),
                        row.changed(),
                        words(row.rule() + ".why"));
            });
        }
        return out.toByteArray();
    }

    /** Of a rule that the house has no more, its key. */
    private static String words(String key) {
        return Texts.has(Say.lang(), key) ? say(key) : key;
    }
}
