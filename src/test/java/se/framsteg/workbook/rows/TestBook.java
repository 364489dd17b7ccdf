package se.framsteg.workbook.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.HandmadeWorkbook;

/** A small workbook that is right in everything; a test then writes over what it wants to see read or refused. */
final class TestBook {
    static final String COMPANY = "559999-1360";
    static final String PROMOTER = "559999-9108";

    final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
    boolean from1904;

    TestBook() {
        sheet(
                "Program",
                row("Uppgift", "Värde"),
                row("Namn", "Omställning 2020"),
                row("Region", "Region Jönköpings län"),
                row("Startdatum", LocalDate.of(2020, 5, 4)),
                row("Slutdatum", LocalDate.of(2020, 12, 31)),
                row("Antal veckor", 6));
        sheet(
                "Främjare",
                row("Främjare", "Organisationsnummer", "Kommun", "E-post", "Telefon"),
                row("Främjare Höglandet", PROMOTER, "Vetlanda", "kontakt@framjare.example", "0380-00 00 00"));
        sheet(
                "Företag",
                row(
                        "Organisationsnummer",
                        "Företag",
                        "Kommun",
                        "SNI",
                        "Anställda",
                        "Omsättning (tkr)",
                        "Kontaktperson",
                        "E-post",
                        "Omgång",
                        "Främjare",
                        "Status",
                        "Vecka 1",
                        "Vecka 2"),
                row(
                        COMPANY,
                        "Påhittade Plåt AB",
                        "Aneby",
                        "25.73",
                        38,
                        46930,
                        "VD",
                        "vd@plat.example",
                        "Omgång 2",
                        "Främjare Höglandet",
                        "Deltog",
                        1,
                        1));
        sheet(
                "Enkät",
                row(
                        "Organisationsnummer",
                        "Svarsdatum",
                        "Hållbarhetsstrategi",
                        "Rekommenderar (0-10)",
                        "Mest intressanta område",
                        "Kommentar"),
                row(COMPANY, LocalDate.of(2020, 11, 20), "Har strategi", 7, "Hållbara affärer", "Lärorikt."));
        sheet(
                "Handlingsplaner",
                row(
                        "Organisationsnummer",
                        "Handlingsplan",
                        "Antagen av styrelsen",
                        "Tidshorisont",
                        "Mål",
                        "Åtgärd",
                        "Ansvarig",
                        "Klart senast",
                        "Status",
                        "Budget (kr)"),
                row(
                        COMPANY,
                        "Vår plan",
                        LocalDate.of(2020, 9, 3),
                        "Kort",
                        "Halva elen",
                        "Byt till LED",
                        "VD",
                        LocalDate.of(2020, 12, 1),
                        "Klar",
                        85000));
        sheet(
                "Idéer",
                row("Organisationsnummer", "Idé", "Typ", "Cirkulär strategi", "Läge"),
                row(COMPANY, "Retursystem för pallar", "Tjänst", "Återanvända", "Idé"));
        sheet(
                "Röster",
                row("Organisationsnummer", "Röst", "Fråga", "Svar", "Samtycke", "Samtyckesdatum"),
                row(COMPANY, "Påhittade Plåt AB", "Varför?", "För ordningens skull.", "Ja", LocalDate.of(2020, 12, 1)));
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    @SafeVarargs
    final TestBook sheet(String name, List<@Nullable Object>... rows) {
        sheets.put(name, new ArrayList<>(List.of(rows)));
        return this;
    }

    TestBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    TestBook renamed(String sheet, String name) {
        sheets.put(name, sheets.remove(sheet));
        return this;
    }

    TestBook withoutColumn(String sheet, String heading) {
        int column = column(sheet, heading);
        sheets.get(sheet).forEach(row -> row.remove(column));
        return this;
    }

    TestBook heading(String sheet, String heading, String other) {
        sheets.get(sheet).getFirst().set(column(sheet, heading), other);
        return this;
    }

    /** Writes over the cell of the sheet's first row of data; of the row so labelled in Program. */
    TestBook with(String sheet, String heading, @Nullable Object value) {
        if (sheet.equals("Program")) return label(heading, value);
        sheets.get(sheet).get(1).set(column(sheet, heading), value);
        return this;
    }

    TestBook add(String sheet, @Nullable Object... cells) {
        sheets.get(sheet).add(row(cells));
        return this;
    }

    Collected readIn(Path folder) {
        var book = new HandmadeWorkbook();
        sheets.forEach(book::sheet);
        if (from1904) book.countingFrom1904();
        return Collected.from(book.writeTo(folder));
    }

    private TestBook label(String label, @Nullable Object value) {
        var rows = sheets.get("Program");
        rows.removeIf(row -> label.equals(row.getFirst()));
        rows.add(row(label, value));
        return this;
    }

    private int column(String sheet, String heading) {
        int column = sheets.get(sheet).getFirst().indexOf(heading);
        if (column < 0) throw new IllegalArgumentException(heading);
        return column;
    }
}
