package se.framsteg.workbook.rows;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;

/** Columns that more than one sheet has. */
final class Columns {
    static final Column MUNICIPALITY = Column.optional(
            "Kommun", "Kommunkod", "Kommunnamn", "Hemkommun", "Kommunnummer", "Kommun/kod", "Ort (kommun)");
    static final Column MAIL = Column.optional(
            "E-post", "Epostadress", "E-postadress", "Mail", "E-mail", "Mejl", "Mejladress", "Mailadress");

    private Columns() {}

    static @Nullable String municipality(Line line, Municipalities municipalities) {
        if (isNothing(line, MUNICIPALITY)) return null;
        return line.read(MUNICIPALITY, Read.municipality(municipalities));
    }

    static @Nullable String mail(Line line) {
        if (isNothing(line, MAIL)) return null;
        var mail = line.read(MAIL, Read::mail);
        if (mail != null && mail.isEmpty()) line.notice(MAIL, "mail");
        return mail == null ? null : mail.orElse(null);
    }

    /** Blank, or a word for having nothing to say. */
    static boolean isNothing(Line line, Column column) {
        return line.cell(column) instanceof Cell.Text(var text) && Words.NOTHING.has(text);
    }
}
