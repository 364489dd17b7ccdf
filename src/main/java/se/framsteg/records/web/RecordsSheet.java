package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.records.ListedRecord;
import se.framsteg.records.RecordFilter;
import se.framsteg.records.RecordList;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Sheet;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.tenancy.Region;

/** The list of public records as an Excel workbook, row by row, so that a long one takes no more memory. */
@Component
class RecordsSheet {
    private final RecordList records;

    RecordsSheet(RecordList records) {
        this.records = records;
    }

    void write(Manager by, Region region, RecordFilter filter, OutputStream out) {
        String title = say("records.list.title");
        try (var book = Spreadsheet.to(out, title);
                var sheet = book.sheet(title, List.of(title + ", " + region.name(Say.lang())), columns())) {
            if (!records.each(by, filter, row -> write(sheet, row))) {
                sheet.row(null, "", "", "", "", say("records.list.workbook.more"), "", "", "", "");
            }
        }
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("records.column.day"), 12, Kind.DATE),
                Column.text(say("records.column.time"), 9),
                Column.text(say("records.column.way"), 14),
                Column.text(say("records.column.kind"), 28),
                Column.text(say("records.column.who"), 36),
                Column.text(say("records.column.matter"), 50),
                Column.text(say("records.column.case-number"), 22),
                Column.text(say("records.column.number"), 14),
                Column.text(say("records.column.mark"), 26),
                Column.text(say("records.column.ground"), 40));
    }

    private static void write(Sheet sheet, ListedRecord row) {
        PublicRecord record = row.record();
        var moment = record.at().atZone(Say.STOCKHOLM);
        sheet.row(
                moment.toLocalDate(),
                "%02d.%02d".formatted(moment.getHour(), moment.getMinute()),
                say(record.way().textKey()),
                say(record.kind()),
                record.who(),
                record.matter(),
                row.entry().caseNumber(),
                record.number(),
                say(row.mark().textKey()),
                row.entry().ground());
    }
}
