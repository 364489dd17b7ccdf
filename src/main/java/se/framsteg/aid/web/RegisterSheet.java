package se.framsteg.aid.web;

import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.util.List;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** Granted aid as a workbook that Excel opens, with heads in the reader's language. */
final class RegisterSheet {
    private RegisterSheet() {}

    static byte[] of(Programme programme, List<RegisterRow> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = Spreadsheet.to(out, programme.name())) {
            try (var sheet = book.sheet(say("aid.register"), List.of(programme.name()), columns())) {
                rows.forEach(row -> sheet.row(
                        row.beneficiary(),
                        row.line().name(),
                        row.granted().valueSek(),
                        row.granted().valueEur(),
                        row.granted().rate().sekPerEuro(),
                        row.granted().rate().quotedOn(),
                        row.granted().on(),
                        row.industryCode(),
                        row.deadline().dueOn(),
                        row.registeredOn(),
                        row.takenBackOn()));
            }
        }
        return out.toByteArray();
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(say("aid.add.number"), 18),
                Column.text(say("aid.column.company"), 34),
                new Column(say("aid.register.sek"), 14, Kind.DECIMAL),
                new Column(say("aid.register.eur"), 14, Kind.DECIMAL),
                new Column(say("aid.register.rate"), 14, Kind.DECIMAL),
                new Column(say("aid.register.rate.day"), 14, Kind.DATE),
                new Column(say("aid.register.granted"), 14, Kind.DATE),
                Column.text(say("aid.register.industry"), 14),
                new Column(say("aid.register.due"), 14, Kind.DATE),
                new Column(say("aid.register.done"), 14, Kind.DATE),
                new Column(say("aid.register.taken-back"), 14, Kind.DATE));
    }
}
