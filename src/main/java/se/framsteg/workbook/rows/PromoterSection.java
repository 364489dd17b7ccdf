package se.framsteg.workbook.rows;

import java.util.List;
import se.framsteg.workbook.rows.Reading.Part;

final class PromoterSection implements Section {
    private static final Column NAME = Column.needed(
            "Främjare",
            "Namn",
            "Företagsfrämjare",
            "Organisation",
            "Främjarens namn",
            "Främjare namn",
            "Främjarorganisation");
    private static final Column MUNICIPALITY = Columns.MUNICIPALITY;
    private static final Column MAIL = Columns.MAIL;
    private static final Column TELEPHONE = Column.optional("Telefon", "Tel", "Telefonnummer", "Mobil", "Tfn");
    private static final List<Column> COLUMNS = List.of(Workbook.NUMBER, NAME, MUNICIPALITY, MAIL, TELEPHONE);

    private final Workbook book;

    PromoterSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Line line) {
        var who = line.need(Workbook.NUMBER, Read::organisationNumber);
        var name = line.need(NAME, Read.line(Read.NAME));
        var municipality = Columns.municipality(line, book.municipalities);
        var mail = Columns.mail(line);
        var telephone = line.read(TELEPHONE, Read::telephone);
        if (book.promoters.isFull()) line.refuse(NAME, "too-many-promoters", Promoters.MOST + "");
        if (who != null) book.know(who, !line.isRefused());
        if (who == null || name == null || line.isRefused()) {
            book.promoters.missOne();
            book.refused(Part.PROMOTERS, who, null, null);
            return;
        }
        book.promoters.add(who, name);
        book.sink().promoter(new PromoterRow(line.at(), who, name, municipality, mail, telephone));
    }
}
