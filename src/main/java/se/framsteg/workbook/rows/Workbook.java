package se.framsteg.workbook.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.workbook.rows.Reading.Part;

/** What the sheets of one workbook share while they are read: the programme, and who has been named so far. */
final class Workbook {
    static final Column NUMBER = Column.needed(
            "Organisationsnummer",
            "Orgnr",
            "Org nummer",
            "Organisationsnr",
            "Organisations nummer",
            "Orgnummer",
            "Org no",
            "Orgno",
            "Organisationsnummer/personnummer",
            "Orgnr/personnr",
            "Org.nr/pers.nr");

    final Municipalities municipalities;
    final Promoters promoters = new Promoters();
    private final LongSet understood = new LongSet();
    private final LongSet refused = new LongSet();
    private final RowSink sink;
    private boolean silent;
    private @Nullable ProgrammeFacts facts;
    Dates dates;

    Workbook(boolean from1904, Municipalities municipalities, RowSink sink) {
        this.municipalities = municipalities;
        this.sink = sink;
        this.dates = new Dates(from1904, null);
    }

    /** Where understood rows go. */
    RowSink sink() {
        return silent ? Silence.SINK : sink;
    }

    boolean isSilent() {
        return silent;
    }

    /** From now on rows are read only to find what is wrong with them: what they build on is not there. */
    void fallSilent() {
        silent = true;
    }

    void isAbout(ProgrammeFacts programme) {
        facts = programme;
        dates = dates.around(programme.start().getYear());
    }

    @Nullable
    ProgrammeFacts facts() {
        return facts;
    }

    void know(OrganisationNumber who, boolean isUnderstood) {
        (isUnderstood ? understood : refused).add(who.asLong());
    }

    /** Who a line speaks of, by number or as a promoter by name; whoever it is has a row of its own. */
    @Nullable
    OrganisationNumber who(Line line) {
        var who = line.need(NUMBER, this::who);
        if (who == null || understood.has(who.asLong()) || silent) return who;
        if (refused.has(who.asLong())) line.refuse(NUMBER, "organisation-refused");
        else line.refuse(NUMBER, "organisation-unknown");
        return null;
    }

    /** Tells whom a refused line speaks of, and of what, as far as that can be read. */
    void refused(Part part, @Nullable OrganisationNumber who, @Nullable String title, @Nullable String action) {
        sink().refused(new RefusedRow(
                part, who, title == null ? null : Wording.same(title), action == null ? null : Wording.same(action)));
    }

    void refused(Part part, Line line, @Nullable String title, @Nullable String action) {
        refused(part, named(line), title, action);
    }

    /** Without a word: what is wrong with the number is told where the line is read. */
    private @Nullable OrganisationNumber named(Line line) {
        try {
            return who(line.cell(NUMBER));
        } catch (NotUnderstood _) {
            return null;
        }
    }

    OrganisationNumber who(Cell cell) {
        try {
            return Read.organisationNumber(cell);
        } catch (NotUnderstood wrong) {
            var written = cell.written();
            if (written.chars().noneMatch(Character::isLetter)) throw wrong;
            var named = promoters.named(written);
            if (named.isPresent()) return named.get();
            throw written.chars().anyMatch(Character::isDigit) ? wrong : new NotUnderstood("organisation-or-promoter");
        }
    }

    /** A day before the programme began is possible, but hardly meant. */
    void notBeforeStart(Line line, Column column, @Nullable LocalDate day) {
        if (facts != null && day != null && day.isBefore(facts.start()))
            line.notice(column, "before-start", day.toString(), facts.start().toString());
    }
}
