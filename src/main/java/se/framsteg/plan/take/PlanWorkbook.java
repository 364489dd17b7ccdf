package se.framsteg.plan.take;

import static se.framsteg.shell.Say.say;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.Frozen.Deed;
import se.framsteg.shell.documents.Sheet;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** The actions as a table in Excel, one row each. */
final class PlanWorkbook {
    private PlanWorkbook() {}

    static void write(Home home, OutputStream out) {
        try (var workbook = Spreadsheet.to(out, say("plan.take.paper", home.company()));
                Sheet sheet = workbook.sheet(say("plan.take.sheet"), List.of(home.company()), columns())) {
            home.now().actions().forEach(deed -> row(sheet, deed));
        }
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("plan.take.column.number"), 8, Kind.WHOLE),
                Column.text(say("plan.take.column.title"), 40),
                Column.text(say("plan.take.column.topic"), 26),
                Column.text(say("plan.take.column.owner"), 24),
                Column.text(say("plan.take.column.helpers"), 30),
                Column.text(say("plan.take.column.starts"), 14),
                Column.text(say("plan.take.column.due"), 14),
                new Column(say("plan.take.column.budget"), 14, Kind.WHOLE),
                Column.text(say("plan.take.column.funding"), 16),
                new Column(say("plan.take.column.hours"), 10, Kind.WHOLE),
                Column.text(say("plan.take.column.kpi"), 30),
                new Column(say("plan.take.column.co2e"), 18, Kind.DECIMAL),
                new Column(say("plan.take.column.material"), 18, Kind.DECIMAL),
                new Column(say("plan.take.column.saving"), 18, Kind.WHOLE),
                Column.text(say("plan.take.column.method"), 40),
                Column.text(say("plan.take.column.confidence"), 16),
                Column.text(say("plan.take.column.status"), 16));
    }

    private static void row(Sheet sheet, Deed deed) {
        sheet.row(
                deed.number(),
                deed.title(),
                deed.topic(),
                deed.owner(),
                String.join(", ", deed.helpers()),
                deed.starts(),
                deed.due(),
                number(deed.budgetSek()),
                word("funding", deed.funding()),
                number(deed.hours()),
                deed.kpi(),
                number(deed.co2eT()),
                number(deed.materialT()),
                number(deed.savingSek()),
                deed.method(),
                word("confidence", deed.confidence()),
                word("status", deed.status()));
    }

    private static @Nullable BigDecimal number(String plain) {
        return plain.isEmpty() ? null : new BigDecimal(plain);
    }

    private static String word(String what, String code) {
        return code.isEmpty() ? "" : say("plan.take." + what + "." + code);
    }
}
