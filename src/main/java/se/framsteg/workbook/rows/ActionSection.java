package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.workbook.rows.Reading.Part;

final class ActionSection implements Section {
    private static final Column PLAN =
            Column.needed("Handlingsplan", "Plan", "Handlingsplanens namn", "Plannamn", "Hållbarhetsplan");
    private static final Column ADOPTED = Column.needed(
            "Antagen av styrelsen",
            "Antagen",
            "Antagen datum",
            "Antagen den",
            "Antagen av styrelse",
            "Styrelsebeslut",
            "Antagandedatum",
            "Beslutad");
    private static final Column HORIZON =
            Column.optional("Tidshorisont", "Horisont", "Sikt", "Tidsperspektiv", "Kort/lång sikt");
    private static final Column GOAL = Column.optional("Mål", "Målsättning", "Målet");
    private static final Column ACTION = Column.needed("Åtgärd", "Aktivitet", "Åtgärder", "Insats", "Handling", "Vad");
    private static final Column OWNER =
            Column.needed("Ansvarig", "Ansvarig person", "Ansvar", "Vem", "Ägare", "Åtgärdsansvarig");
    private static final Column DEADLINE = Column.needed(
            "Klart senast",
            "Klar senast",
            "Deadline",
            "Slutdatum",
            "När",
            "Senast",
            "Färdig senast",
            "Klardatum",
            "Klart");
    private static final Column STATUS = Column.optional("Status", "Läge", "Åtgärdsstatus");
    private static final Column BUDGET = Column.optional(
            "Budget (kr)",
            "Budget",
            "Budget kr",
            "Budget sek",
            "Budget tkr",
            "Budget i kr",
            "Kostnad",
            "Kostnad kr",
            "Budget mnkr");
    private static final List<Column> COLUMNS =
            List.of(Workbook.NUMBER, PLAN, ADOPTED, HORIZON, GOAL, ACTION, OWNER, DEADLINE, STATUS, BUDGET);

    private final Workbook book;
    private Unit budgetUnit = Unit.KRONOR;

    ActionSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean begin(Table table) {
        var place = table.headings().placeOf(BUDGET);
        var heading = place == null ? "" : Wording.folded(table.headings().written(place, ""));
        var unit = Unit.of(heading.replaceFirst("^(?:budget|kostnad)i?", ""));
        budgetUnit = unit != null && unit.isMoney() ? unit : Unit.KRONOR;
        return true;
    }

    @Override
    public void read(Line line) {
        var who = book.who(line);
        var plan = line.need(PLAN, Read.line(Read.TITLE));
        var adopted = Words.NOT_YET.has(line.cell(ADOPTED).written()) ? null : line.read(ADOPTED, this::adopted);
        var horizon = line.read(HORIZON, Words.HORIZON::read);
        var goal = line.read(GOAL, Read.lines());
        var action = line.need(ACTION, Read.line(Read.TITLE));
        var owner = Columns.isNothing(line, OWNER) ? null : line.read(OWNER, Read.line(Read.NAME));
        var deadline = deadline(line);
        var status = line.read(STATUS, Words.ACTION_STATUS::read);
        var budget = Columns.isNothing(line, BUDGET) ? null : line.read(BUDGET, this::budget);
        book.notBeforeStart(line, ADOPTED, adopted);
        book.notBeforeStart(line, DEADLINE, deadline);
        if (who == null || plan == null || action == null || line.isRefused()) {
            book.refused(Part.ACTIONS, line, plan, action);
            return;
        }
        book.sink()
                .action(new ActionRow(
                        line.at(), who, plan, adopted, horizon, goal, action, owner, deadline, status, budget));
    }

    private LocalDate adopted(Cell cell) {
        if (cell instanceof Cell.Bool || Words.YES_OR_NO.has(cell.written())) throw new NotUnderstood("adopted-when");
        return book.dates.day(cell);
    }

    private @Nullable LocalDate deadline(Line line) {
        if (Columns.isNothing(line, DEADLINE)) return null;
        if (Words.ONGOING.has(line.cell(DEADLINE).written())) {
            line.notice(DEADLINE, "no-deadline");
            return null;
        }
        return line.read(DEADLINE, book.dates::last);
    }

    private BigDecimal budget(Cell cell) {
        return Numbers.kronor(cell, budgetUnit);
    }
}
