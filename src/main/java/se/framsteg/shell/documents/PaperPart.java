package se.framsteg.shell.documents;

import java.util.List;

/** A piece of a paper that is made both as PDF and for word processors, so that both say the same. */
public sealed interface PaperPart {
    /** @param level 2 for a part of the paper, 3 for a part of that */
    record Heading(int level, String text) implements PaperPart {}

    /** A paragraph; its lines stay apart. */
    record Words(String text) implements PaperPart {
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    record Points(List<String> points) implements PaperPart {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Points that are called by their number. */
    record Numbered(List<String> points) implements PaperPart {
        public Numbered {
            points = List.copyOf(points);
        }
    }

    /** A table with a row of heads; the first cell of each row is its head. @param label what it shows */
    record Rows(String label, List<String> heads, List<List<String>> rows) implements PaperPart {
        private static final int SHORT = 18;

        public Rows {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /** How a column stands, by what is in it: amounts to the right, and neither they nor days over two lines. */
        public String css(int column) {
            List<String> cells = rows.stream()
                    .map(row -> row.get(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (column == 0 || cells.isEmpty()) {
                return "";
            }
            if (cells.stream().allMatch(cell -> cell.matches("(?U)[\\d\\s.,–-]*\\d"))) {
                return "amount";
            }
            boolean days = cells.stream().allMatch(cell -> cell.length() <= SHORT && cell.matches("\\d.*\\d{4}"));
            return days ? "whole" : "";
        }
    }

    /** Room for people to sign by hand, each with what they are. */
    record Signatures(String label, List<String> heads, List<String> names) implements PaperPart {
        public Signatures {
            heads = List.copyOf(heads);
            names = List.copyOf(names);
        }
    }
}
