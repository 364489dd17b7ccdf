package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.records.ListedRecord;
import se.framsteg.records.Listing;
import se.framsteg.records.Place;
import se.framsteg.records.RecordFilter;
import se.framsteg.records.RecordList;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Sheet;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.tenancy.Region;

/** The list of public records as an Excel workbook, page after page, so that a long one takes no more memory. */
@Component
class RecordsSheet {
    /** So many pages of the list it takes; the rest is taken with an earlier last day. */
    private static final int PAGES = 400;

    private final RecordList records;

    RecordsSheet(RecordList records) {
        this.records = records;
    }

    void write(Manager by, Region region, RecordFilter filter, OutputStream out) {
        String title = say("records.list.title");
        try (var book = Spreadsheet.to(out, title);
                var sheet = book.sheet(title, List.of(title + ", " + region.name(Say.lang())), columns())) {
            @Nullable Place after = null;
            for (int page = 0; page < PAGES; page++) {
                Listing listing = records.page(by, filter, after);
                listing.rows().forEach(row -> write(sheet, row));
                after = listing.next();
                if (after == null) {
                    return;
                }
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
