package se.framsteg.workbook.web;

import static se.framsteg.shell.Say.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import se.framsteg.workbook.ImportReport;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;
import se.framsteg.workbook.ImportRun;

/**
 * All that was refused or noticed, as a file that Excel opens: semicolons and a byte order mark. What was written in the
 * workbook is never taken for a formula.
 */
record ProblemList(ImportRun run) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + say("workbook.problems.file") + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    String text() {
        ImportReport report = run.report();
        var heads = Stream.of("weight", "sheet", "row", "column", "cell", "value", "text")
                .map(head -> say("workbook.problems." + head))
                .toList();
        var rows = report == null
                ? Stream.<List<String>>empty()
                : report.remarks().stream().map(ProblemList::cells);
        return "\ufeff"
                + Stream.concat(Stream.of(heads), rows).map(ProblemList::line).collect(Collectors.joining());
    }

    private static List<String> cells(Remark remark) {
        return List.of(
                say(remark.weight() == Weight.REFUSED ? "workbook.problems.refused" : "workbook.problems.notice"),
                remark.sheet(),
                remark.row() == 0 ? "" : String.valueOf(remark.row()),
                orEmpty(remark.column()),
                orEmpty(remark.cell()),
                orEmpty(remark.value()),
                say(remark.textKey(), remark.arguments().toArray()));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ProblemList::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
