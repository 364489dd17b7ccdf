package se.framsteg.shell.documents;

/** How a document's sheets of paper lie. */
public enum PaperShape {
    A4_STANDING(""),
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
