package se.framsteg.shell.documents;

/** How a document's sheets of paper lie. */
public enum PaperShape {
    A4_STANDING(""),
    /** Coloured out to its edges at the top and the sides; what the region's papers end with stands in the margin at its foot. */
    POSTER("@page { margin: 0 0 20mm; @bottom-right { content: none; }"
            + " @bottom-left { width: 100%; vertical-align: middle; content: element(paper-foot); } }"),
    A4_LYING("@page { size: A4 landscape; margin: 12mm 14mm 14mm; }"),
    A3_LYING("@page { size: A3 landscape; margin: 14mm 16mm 16mm; }");

    private final String rule;

    PaperShape(String rule) {
        this.rule = rule;
    }

    /** What is said of it beside {@code documents/print.css}. */
    String rule() {
        return rule;
    }
}
