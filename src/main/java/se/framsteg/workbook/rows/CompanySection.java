package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.workbook.rows.Reading.Part;

final class CompanySection implements Section {
    private static final Column NAME = Column.needed(
            "Företag", "Företagsnamn", "Företagets namn", "Namn", "Bolag", "Bolagsnamn", "Organisation", "Firma");
    private static final Column STATUS = Column.needed("Status", "Deltagande", "Deltagandestatus");
    private static final Column SNI =
            Column.optional("SNI", "SNI-kod", "SNI 2007", "Bransch (SNI)", "Näringsgren", "Branschkod");
    private static final Column EMPLOYEES = Column.optional(
            "Anställda",
            "Antal anställda",
            "Antal anst",
            "Anst",
            "Årsanställda",
            "Medarbetare",
            "Antal medarbetare",
            "Årsarbetskrafter");
    private static final Column TURNOVER = Column.optional(
            "Omsättning (tkr)",
            "Nettoomsättning",
            "Omsättning tkr",
            "Nettoomsättning tkr",
            "Omsättning tusen kr",
            "Omsättning mkr",
            "Omsättning mnkr",
            "Omsättning msek",
            "Omsättning kr",
            "Omsättning sek",
            "Omsättning i tkr",
            "Oms");
    private static final Column CONTACT =
            Column.optional("Kontaktperson", "Kontakt", "Kontaktnamn", "Namn på kontaktperson");
    private static final Column COHORT =
            Column.optional("Omgång", "Kursomgång", "Grupp", "Omg", "Kohort", "Utbildningsomgång");
    private static final Column PROMOTER = Column.optional(
            "Främjare", "Företagsfrämjare", "Främjarorganisation", "Lokal främjare", "Främjarens organisationsnummer");
    private static final List<Column> COLUMNS = List.of(
            Workbook.NUMBER,
            NAME,
            Columns.MUNICIPALITY,
            SNI,
            EMPLOYEES,
            TURNOVER,
            CONTACT,
            Columns.MAIL,
            COHORT,
            PROMOTER,
            STATUS);
    private static final Pattern COHORT_NUMBER = Pattern.compile("(?i)(?:(?:kurs)?omg(?:ång)?[.:]?\\s*)?(\\d{1,3})");
    private static final int WEEKS_THAT_COUNT = 2;
    private static final int MANY_EMPLOYEES = 5_000;
    private static final BigDecimal LARGE_TURNOVER = new BigDecimal(2_000_000);

    private final Workbook book;
    private final Weeks weeks;
    private Unit turnoverUnit = Unit.THOUSANDS;

    CompanySection(Workbook book) {
        this.book = book;
        this.weeks = new Weeks(book.facts());
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean begin(Table table) {
        turnoverUnit = unitIn(table.headings());
        return weeks.claim(table);
    }

    @Override
    public void read(Line line) {
        var who = who(line);
        var name = name(line, who);
        var municipality = Columns.municipality(line, book.municipalities);
        var sni = may(line, SNI, Read::sni);
        var employees = employees(line);
        var turnover = turnover(line);
        var contact = line.read(CONTACT, Read.line(Read.NAME));
        var mail = Columns.mail(line);
        var cohort = line.read(COHORT, CompanySection::cohort);
        var promoter = may(line, PROMOTER, this::promoter);
        var status = line.need(STATUS, Words.STATUS::read);
        var attended = weeks.attended(line);
        if (who != null) book.know(who, name != null && status != null && !line.isRefused());
        if (who == null || name == null || status == null || line.isRefused()) {
            book.refused(Part.COMPANIES, who, null, null);
            return;
        }
        noticeOdd(line, status, attended);
        book.sink()
                .company(new CompanyRow(
                        line.at(),
                        who,
                        name,
                        municipality,
                        sni,
                        employees,
                        turnover,
                        contact,
                        mail,
                        cohort,
                        promoter,
                        status,
                        attended));
    }

    /** A promoter that takes part may stand here by its name alone. */
    private @Nullable OrganisationNumber who(Line line) {
        if (!Line.isNothing(line.cell(Workbook.NUMBER))) return line.read(Workbook.NUMBER, book::who);
        var named = book.promoters.named(line.cell(NAME).written());
        return named.isPresent() ? named.get() : line.need(Workbook.NUMBER, book::who);
    }

    private @Nullable String name(Line line, @Nullable OrganisationNumber who) {
        if (who != null && Line.isNothing(line.cell(NAME)) && book.promoters.has(who))
            return book.promoters.nameOf(who).orElseThrow();
        return line.need(NAME, Read.line(Read.NAME));
    }

    private OrganisationNumber promoter(Cell cell) {
        try {
            var promoter = book.who(cell);
            if (book.promoters.has(promoter)) return promoter;
        } catch (NotUnderstood wrong) {
            if (!wrong.textKey().endsWith(".organisation-or-promoter")) throw wrong;
        }
        throw new NotUnderstood(book.promoters.isComplete() ? "promoter-unknown" : "promoter-refused");
    }

    private @Nullable Integer employees(Line line) {
        var employees = may(line, EMPLOYEES, Numbers::rounded);
        if (employees != null && employees > MANY_EMPLOYEES) line.notice(EMPLOYEES, "many-employees", employees + "");
        return employees;
    }

    private @Nullable BigDecimal turnover(Line line) {
        var thousands = may(line, TURNOVER, this::turnover);
        if (thousands != null && thousands.compareTo(LARGE_TURNOVER) > 0)
            line.notice(TURNOVER, "large-turnover", thousands.setScale(0, RoundingMode.HALF_UP) + "");
        return thousands;
    }

    private BigDecimal turnover(Cell cell) {
        return Numbers.kronor(cell, turnoverUnit).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }

    /** "Omgång 2", however it is written, is one round. */
    private static String cohort(Cell cell) {
        var written = Read.line(Read.NAME).apply(cell);
        var number = COHORT_NUMBER.matcher(written);
        return number.matches() ? "Omgång " + Integer.parseInt(number.group(1)) : written;
    }

    private static void noticeOdd(Line line, CompanyStatus status, SortedSet<Integer> attended) {
        boolean participated = status == CompanyStatus.PARTICIPATED;
        if (participated && attended.size() < WEEKS_THAT_COUNT)
            line.notice(STATUS, attended.isEmpty() ? "no-weeks" : "one-week");
        if (!participated && status != CompanyStatus.DROPPED_OUT && !attended.isEmpty())
            line.notice(STATUS, "weeks-without-part", attended.size() + "");
    }

    private static Unit unitIn(Headings headings) {
        var place = headings.placeOf(TURNOVER);
        if (place == null) return Unit.THOUSANDS;
        var folded = Wording.folded(headings.written(place, "")).replaceFirst("^(?:netto)?oms(?:attning)?i?", "");
        var unit = folded.isEmpty() ? null : Unit.of(folded);
        return unit == null || !unit.isMoney() ? Unit.THOUSANDS : unit;
    }

    private static <T> @Nullable T may(Line line, Column column, Function<Cell, T> reading) {
        return Columns.isNothing(line, column) ? null : line.read(column, reading);
    }
}
