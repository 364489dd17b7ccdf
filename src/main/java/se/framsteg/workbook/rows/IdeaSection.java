package se.framsteg.workbook.rows;

import java.util.List;
import se.framsteg.workbook.rows.IdeaRow.Stage;
import se.framsteg.workbook.rows.Reading.Part;

final class IdeaSection implements Section {
    private static final Column TITLE =
            Column.needed("Idé", "Titel", "Idéns namn", "Rubrik", "Idén", "Beskrivning", "Namn");
    private static final Column KIND = Column.optional("Typ", "Typ av idé", "Slag", "Produkt/tjänst", "Kategori");
    private static final Column CIRCULAR =
            Column.optional("Cirkulär strategi", "Strategi", "R-strategi", "Cirkulär", "R-steg", "Cirkulärt steg");
    private static final Column STAGE = Column.needed("Läge", "Status", "Stadium", "Fas");
    private static final List<Column> COLUMNS = List.of(Workbook.NUMBER, TITLE, KIND, CIRCULAR, STAGE);

    private final Workbook book;

    IdeaSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Line line) {
        var who = book.who(line);
        var title = line.need(TITLE, Read.line(Read.TITLE));
        var kind = line.read(KIND, Words.IDEA_KIND::read);
        var circular = Columns.isNothing(line, CIRCULAR) ? null : line.read(CIRCULAR, Words::circular);
        var stage = line.read(STAGE, Words.STAGE::read);
        if (who == null || title == null || line.isRefused()) {
            book.refused(Part.IDEAS, line, title, null);
            return;
        }
        if (stage == null) line.notice(STAGE, "no-stage");
        book.sink().idea(new IdeaRow(line.at(), who, title, kind, circular, stage == null ? Stage.DESCRIBED : stage));
    }
}
