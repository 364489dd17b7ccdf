package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Rows;

/** The programme that the whole workbook is about. */
final class ProgrammeSection {
    private static final Column NAME =
            Column.needed("Namn", "Programnamn", "Program", "Programmets namn", "Benämning", "Utbildning");
    private static final Column REGION = Column.needed("Region", "Regionen", "Län", "Programägare");
    private static final Column START =
            Column.needed("Startdatum", "Start", "Startdag", "Startar", "Börjar", "Fr.o.m.", "Från");
    private static final Column END = Column.needed("Slutdatum", "Slut", "Slutdag", "Slutar", "T.o.m.", "Till");
    private static final Column FUNDER =
            Column.optional("Finansiär", "Finansiering", "Finansiärer", "Finansieras av", "Medel");
    private static final Column REMARK = Column.optional("Anmärkning", "Anm", "Notering", "Kommentar", "Märkning");
    private static final Column PURPOSE = Column.optional("Syfte", "Ändamål", "Programmets syfte");
    private static final Column WEEKS =
            Column.optional("Antal veckor", "Veckor", "Kursveckor", "Antal kursveckor", "Längd (veckor)");

    private static final Column SHARE = target(
            "Mål: andel med hållbarhetsstrategi",
            "andel med strategi",
            "hållbarhetsstrategi",
            "strategi",
            "andel hållbarhetsstrategi",
            "andel företag med hållbarhetsstrategi",
            "andel som har eller planerar strategi",
            "andel med strategi (%)");
    private static final Map<String, Column> TARGETS = targets();
    static final List<Column> COLUMNS = columns();
    private static final Set<String> HEADINGS =
            Set.of("", "uppgift", "varde", "falt", "program", "omprogrammet", "uppgifter");
    private static final int LAST_WEEK = 60;

    private ProgrammeSection() {}

    /** Hands on the programme, when all that is needed of it can be understood. */
    static long read(String sheet, Rows rows, Workbook book, Problems problems) {
        var labels = new Labels(sheet, problems);
        labels.readFrom(rows, COLUMNS);
        var name = labels.read(NAME, Read.line(Read.NAME));
        var region = labels.read(REGION, Read.line(Read.NAME));
        var start = labels.read(START, book.dates::first);
        var end = labels.read(END, book.dates::last);
        var funder = labels.read(FUNDER, Read.line(Read.NAME));
        var remark = labels.read(REMARK, Read.lines());
        var purpose = labels.read(PURPOSE, Read.lines());
        var weeks = labels.read(WEEKS, ProgrammeSection::weeks);
        var targets = new LinkedHashMap<String, BigDecimal>();
        TARGETS.forEach((indicator, column) -> {
            var aim = labels.read(column, reading(column));
            if (aim != null) targets.put(indicator, aim);
        });
        if (start != null && end != null && end.isBefore(start))
            labels.refuse(END, new NotUnderstood("end-before-start", start.toString()));
        if (name == null || region == null || start == null || end == null || labels.isRefused()) {
            book.fallSilent();
            return labels.count();
        }
        var at = new RowPlace(sheet, labels.firstRow());
        var facts = new ProgrammeFacts(at, name, region, funder, remark, purpose, start, end, weeks, targets);
        book.isAbout(facts);
        book.sink().programme(facts);
        return labels.count();
    }

    static boolean isHeading(String label) {
        return HEADINGS.contains(Wording.folded(label));
    }

    private static Integer weeks(Cell cell) {
        int weeks = Numbers.count(cell);
        if (weeks < 1 || weeks > LAST_WEEK) throw new NotUnderstood("weeks", LAST_WEEK + "");
        return weeks;
    }

    private static Function<Cell, BigDecimal> reading(Column column) {
        return column == SHARE ? Numbers::share : Numbers::amount;
    }

    private static Map<String, Column> targets() {
        var targets = new LinkedHashMap<String, Column>();
        targets.put(
                "companies-benefited",
                target(
                        "Mål: företag som fått stöd",
                        "företag",
                        "antal företag",
                        "företag som får stöd",
                        "deltagande företag",
                        "antal företag som fått stöd",
                        "företag som deltagit",
                        "företag med stöd"));
        targets.put("strategy-share", SHARE);
        targets.put(
                "action-plans",
                target(
                        "Mål: handlingsplaner",
                        "antal handlingsplaner",
                        "framtagna handlingsplaner",
                        "planer",
                        "handlingsplaner som tagits fram"));
        targets.put(
                "ideas",
                target(
                        "Mål: idéer till nya produkter och tjänster",
                        "idéer",
                        "antal idéer",
                        "nya produkter och tjänster",
                        "idéer till nya produkter",
                        "idéer till produkter och tjänster"));
        targets.put(
                "recommendation",
                target("Mål: rekommendation", "NPS", "rekommenderar", "rekommendationsvärde", "rekommendationstal"));
        targets.put(
                "promoter-capacity",
                target(
                        "Mål: främjare med antagen plan",
                        "främjare",
                        "främjare med egen plan",
                        "främjare med egen antagen plan",
                        "antagna planer hos främjare"));
        return targets;
    }

    /** "Mål: idéer", "Mål idéer", "Målvärde: idéer" and "Mål för idéer" are the same target. */
    private static Column target(String label, String... variants) {
        var names = new ArrayList<String>();
        var all = new ArrayList<>(List.of(variants));
        all.addFirst(label.substring("Mål: ".length()));
        for (var variant : all)
            for (var prefix : List.of("Mål ", "Målvärde ", "Målet ", "Mål för ", "Måltal "))
                names.add(prefix + variant);
        return Column.optional(label, names.toArray(String[]::new));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(NAME, REGION, START, END, FUNDER, REMARK, PURPOSE, WEEKS));
        columns.addAll(TARGETS.values());
        return List.copyOf(columns);
    }
}
