package se.framsteg.flows.county.web;

import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** The page of material in the region as a workbook: what is delivered, what goes on, and what did not come about. */
final class CountyMaterialsSheet {
    private CountyMaterialsSheet() {}

    static byte[] of(CountyMaterialsPage page) {
        var out = new ByteArrayOutputStream();
        try (Spreadsheet workbook = Spreadsheet.to(out, say("flows.county.title"))) {
            delivered(workbook, page);
            ongoing(workbook, page);
            failed(workbook, page);
        }
        return out.toByteArray();
    }

    private static void delivered(Spreadsheet workbook, CountyMaterialsPage page) {
        List<String> lines = List.of(
                say("flows.county.delivered"),
                page.year() == null
                        ? say("flows.county.years.all")
                        : page.year().toString());
        List<Column> columns = List.of(
                Column.text(say("flows.county.material"), 30),
                new Column(say("flows.county.both"), 24, Kind.HUNDREDTHS),
                new Column(say("flows.county.by-promoter"), 24, Kind.HUNDREDTHS),
                new Column(say("flows.county.waiting"), 24, Kind.HUNDREDTHS),
                new Column(say("flows.county.times"), 12, Kind.WHOLE),
                new Column(say("flows.county.nobody.column"), 24, Kind.HUNDREDTHS));
        try (var sheet = workbook.sheet(say("flows.county.delivered"), lines, columns)) {
            page.tonnes()
                    .forEach(each -> sheet.row(
                            page.material(each.material()),
                            each.bothSides(),
                            each.byPromoter(),
                            each.waiting(),
                            each.times(),
                            each.outside()));
        }
    }

    private static void ongoing(Spreadsheet workbook, CountyMaterialsPage page) {
        List<Column> columns = List.of(
                Column.text(say("flows.county.material"), 40),
                Column.text(say("flows.county.giver"), 30),
                Column.text(say("flows.county.taker"), 30),
                Column.text(say("flows.county.stage"), 20),
                new Column(say("flows.county.since"), 12, Kind.DATE),
                new Column(say("flows.county.tonnes"), 16, Kind.HUNDREDTHS));
        try (var sheet = workbook.sheet(
                say("flows.county.ongoing"), List.of(say("flows.county.nameless", page.nameless())), columns)) {
            page.ongoing()
                    .forEach(each -> sheet.row(
                            page.material(each.material()),
                            CountyMaterialsPage.whose(each.giver()),
                            CountyMaterialsPage.whose(each.taker()),
                            page.stage(each),
                            LocalDate.ofInstant(each.movedAt(), Say.STOCKHOLM),
                            each.tonnes()));
        }
    }

    private static void failed(Spreadsheet workbook, CountyMaterialsPage page) {
        List<Column> columns = List.of(
                Column.text(say("flows.county.why"), 36),
                Column.text(say("flows.county.material"), 30),
                new Column(say("flows.county.times.failed"), 12, Kind.WHOLE));
        List<String> lines = page.failedNameless() == 0
                ? List.of(say("flows.county.failed"))
                : List.of(say("flows.county.failed"), say("flows.county.failed.nameless", page.failedNameless()));
        try (var sheet = workbook.sheet(say("flows.county.failed"), lines, columns)) {
            page.failed()
                    .forEach(each -> sheet.row(
                            say("flows.brokering.reason." + each.reason()),
                            page.material(each.material()),
                            each.times()));
        }
    }
}
