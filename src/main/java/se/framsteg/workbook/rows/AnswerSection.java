package se.framsteg.workbook.rows;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.workbook.rows.Reading.Part;

final class AnswerSection implements Section {
    private static final Column DAY = Column.needed(
            "Svarsdatum", "Datum", "Svarsdag", "Svarade", "Svarat", "Besvarad", "Datum för svar", "Inkom");
    private static final Column STRATEGY = Column.needed(
            "Hållbarhetsstrategi",
            "Strategi",
            "Har ni en hållbarhetsstrategi?",
            "Har företaget en hållbarhetsstrategi?");
    private static final Column RECOMMENDS = Column.needed(
            "Rekommenderar (0-10)",
            "Rekommendation",
            "Rekommendation 0-10",
            "Skulle rekommendera",
            "Skulle ni rekommendera utbildningen?",
            "Rekommenderar utbildningen",
            "NPS");
    private static final Column AREA = Column.optional(
            "Mest intressanta område", "Mest intressant", "Område", "Mest intressant område", "Intressantaste område");
    private static final Column COMMENT =
            Column.optional("Kommentar", "Kommentarer", "Övrigt", "Fritext", "Övriga synpunkter", "Synpunkter");
    private static final List<Column> COLUMNS = List.of(Workbook.NUMBER, DAY, STRATEGY, RECOMMENDS, AREA, COMMENT);
    private static final Pattern OF_TEN = Pattern.compile("(\\d{1,2})\\s*(?:/|av)\\s*10");
    private static final int BEST = 10;
    private static final Map<String, String> AREAS = Stream.of(
                    "Hållbara affärer", "Klimat och energi", "Cirkulär ekonomi", "Leverantörskedjan")
            .collect(Collectors.toMap(Wording::folded, area -> area));

    private final Workbook book;

    AnswerSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Line line) {
        var who = book.who(line);
        var day = line.need(DAY, book.dates::day);
        var strategy = line.read(STRATEGY, cell -> WrittenStrategy.read(cell, day));
        var recommends = line.read(RECOMMENDS, AnswerSection::recommends);
        var area = line.read(AREA, AnswerSection::area);
        var comment = line.read(COMMENT, Read.lines());
        book.notBeforeStart(line, DAY, day);
        if (who == null || day == null || line.isRefused()) {
            book.refused(Part.ANSWERS, line, null, null);
            return;
        }
        book.sink()
                .answer(new AnswerRow(
                        line.at(),
                        who,
                        day,
                        strategy == null ? null : strategy.answer(),
                        strategy == null ? null : strategy.year(),
                        recommends,
                        area,
                        comment));
    }

    private static Integer recommends(Cell cell) {
        var ofTen = cell instanceof Cell.Text(var text) ? OF_TEN.matcher(Wording.oneLine(text)) : null;
        try {
            int given = ofTen != null && ofTen.matches() ? Integer.parseInt(ofTen.group(1)) : Numbers.count(cell);
            if (given <= BEST) return given;
        } catch (NotUnderstood _) {
        }
        throw new NotUnderstood("recommendation");
    }

    /** The areas of the course are the same area in whatever case; others stand as they are written. */
    private static String area(Cell cell) {
        var written = Read.line(Read.NAME).apply(cell);
        var known = AREAS.get(Wording.folded(written));
        return known == null ? written.substring(0, 1).toUpperCase() + written.substring(1) : known;
    }
}
