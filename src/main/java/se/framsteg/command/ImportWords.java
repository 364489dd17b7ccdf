package se.framsteg.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Locale;
import se.framsteg.shell.Texts;
import se.framsteg.workbook.ImportReport;
import se.framsteg.workbook.ImportReport.Change;
import se.framsteg.workbook.ImportReport.Count;
import se.framsteg.workbook.ImportReport.Outcome;
import se.framsteg.workbook.ImportReport.Remark;

/** A report of an import in plain lines: what happened on standard output, what to look at on standard error. */
final class ImportWords {
    private ImportWords() {}

    static void tell(ImportReport report, PrintStream out, PrintStream err) {
        report.remarks().forEach(remark -> err.println(line(remark)));
        if (report.outcome() == ImportReport.Outcome.CHECKED) {
            report.changes().forEach(change -> out.println(line(change)));
        }
        if (!report.isRefused()) {
            out.println(say(
                    "command.import.read", report.programme() == null ? "" : report.programme(), report.rowsRead()));
            report.counts().forEach(count -> out.println(line(count)));
        }
        var end = report.isRefused() ? err : out;
        end.println(say(
                "command.import." + report.outcome().name().toLowerCase(Locale.ROOT),
                report.refusals(),
                report.notices()));
        if (report.isRefused() && report.mayBeTakenInPart()) {
            err.println(say("command.import.partial"));
        }
        if (report.outcome() == Outcome.IMPORTED && report.slug() != null) {
            out.println(say("command.import.results", report.slug()));
        }
    }

    private static String line(Count count) {
        return "  %-28s %s"
                .formatted(
                        say(count.kind().textKey()),
                        say(
                                "command.import.count",
                                count.added(),
                                count.changed(),
                                count.withdrawn(),
                                count.unchanged()));
    }

    private static String line(Change change) {
        String what = say("command.import.change." + change.change().name().toLowerCase(Locale.ROOT));
        String name = change.name() == null ? "" : " " + change.name();
        return "%s: %s%s (%s)".formatted(what, say(change.kind().textKey()), name, place(change.sheet(), change.row()));
    }

    private static String line(Remark remark) {
        var where = new ArrayList<String>();
        if (!remark.sheet().isEmpty()) {
            where.add(place(remark.sheet(), remark.row()));
        }
        if (remark.column() != null) {
            where.add(remark.column());
        }
        if (remark.value() != null && !remark.value().isEmpty()) {
            where.add("\"" + remark.value() + "\"");
        }
        String weight = say("command.import.weight." + remark.weight().name().toLowerCase(Locale.ROOT));
        return "%s: %s%s"
                .formatted(
                        weight,
                        where.isEmpty() ? "" : String.join(", ", where) + ": ",
                        say(remark.textKey(), remark.arguments().toArray()));
    }

    private static String place(String sheet, int row) {
        return row == 0 ? sheet : say("command.import.place", sheet, String.valueOf(row));
    }

    private static String say(String key, Object... arguments) {
        return Texts.get(Tongue.OURS, key, arguments);
    }
}
