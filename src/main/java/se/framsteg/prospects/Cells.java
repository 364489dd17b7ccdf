package se.framsteg.prospects;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as a spreadsheet copies or saves them: parted by tabs, semicolons or commas, quoted where need be. */
final class Cells {
    /** Nobody keeps more columns, or writes more in one, of a list of companies to ask. */
    private static final int MOST_CELLS = 40;

    private static final int LONGEST_CELL = 1000;

    private final String text;
    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Cells(String text, char between) {
        this.text = text;
        this.between = between;
    }

    /** Without rows that hold nothing. */
    static List<List<String>> in(String pasted) {
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        char between = text.contains("\t") ? '\t' : text.contains(";") ? ';' : ',';
        var quoting = new Cells(text, between);
        boolean closed = quoting.read(true);
        var read = closed ? quoting : new Cells(text, between);
        if (!closed) {
            read.read(false);
        }
        return read.rows.stream()
                .filter(cells -> cells.stream().anyMatch(each -> !each.isEmpty()))
                .toList();
    }

    /** Whether every quotation was closed. */
    private boolean read(boolean quotes) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (quoted && doubled) {
                cell.append(sign);
                at++;
            } else if (quotes && sign == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && sign == between) {
                endCell();
            } else if (!quoted && sign == '\n') {
                endRow();
            } else {
                cell.append(sign);
            }
        }
        endRow();
        return !quoted;
    }

    private void endCell() {
        if (row.size() < MOST_CELLS) {
            row.add(cell.substring(0, Math.min(cell.length(), LONGEST_CELL))
                    .replaceAll("[\\p{Cntrl}\\s\\u00a0\\u200b\\u202f]+", " ")
                    .strip());
        }
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
