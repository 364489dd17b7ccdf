package se.framsteg.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A region's workbook with as many made-up companies as asked for, in the sample's form and with the sample's shares:
 * of ten companies that applied nine took part, of these nine in ten answered, a third made a plan, half had an idea.
 *
 * <p>The companies are called "Påhittade ..." and their numbers, with right check digits, are taken from 559999
 * downwards: 900 from that series (those from 559999-9 are the promoters'), then 1 000 from each of 559998, 559997 and
 * so on. When this was written the numbers given out to new companies were still far below. The same count gives the
 * same workbook each time.
 */
public final class MadeUpWorkbook {
    private static final int PROMOTERS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 5, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final List<String> PLACES = List.of(
            "Älgnäs",
            "Björkvik",
            "Fjällsjö",
            "Granhult",
            "Hästängen",
            "Kråkebo",
            "Lindåsa",
            "Mossaryd",
            "Nyponhult",
            "Rävalid",
            "Sånglida",
            "Tranemåla");
    private static final List<String> TRADES = List.of(
            "Plåt & Svets", "Bygg & Renovering", "Möbelsnickeri", "Redovisning", "Trävaror", "Åkeri", "Elmontage");
    private static final List<String> MUNICIPALITIES = List.of(
            "Aneby",
            "Eksjö",
            "Gislaved",
            "Gnosjö",
            "Habo",
            "Jönköping",
            "Mullsjö",
            "Nässjö",
            "Sävsjö",
            "Tranås",
            "Vaggeryd",
            "Vetlanda",
            "Värnamo");
    private static final List<String> OTHER_STATUS = List.of("Återtog anmälan", "Hoppade av före start", "Reservplats");
    private static final List<String> STRATEGIES = List.of(
            "Har strategi",
            "Planerar under 2020",
            "Planerar under 2020",
            "Har utkast",
            "Planerar senare",
            "Har strategi",
            "Nej",
            "Vet inte",
            "Planerar under 2020",
            "Har strategi");
    private static final List<String> AREAS =
            List.of("Hållbara affärer", "Klimat och energi", "Cirkulär ekonomi", "Leverantörskedjan");
    private static final List<String> ACTIONS = List.of(
            "Byt till LED i produktionshallen", "Byt två tjänstebilar till el", "Sortera spill i fem fraktioner");
    private static final List<String> IDEAS = List.of(
            "Retursystem för lastpallar",
            "Möbelabonnemang för kontor",
            "Renoverade verktyg med garanti",
            "Emballage utan plast");
    private static final List<String> STAGES = List.of("Idé", "Test", "Lanserad");

    private final int companies;
    private final String name;

    private MadeUpWorkbook(String name, int companies) {
        this.name = name;
        this.companies = companies;
    }

    public static void main(String[] args) {
        int companies = Integer.parseInt(args[1]);
        write(Path.of(args[0]), "Påhittad utbildning " + companies, companies);
    }

    public static void write(Path file, String name, int companies) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var workbook = new Workbook(out, "Framsteg", "1.0");
            new MadeUpWorkbook(name, companies).fill(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Workbook workbook) throws IOException {
        programme(new Sheet(workbook, "Program"));
        promoters(new Sheet(workbook, "Främjare"));
        companies(new Sheet(workbook, "Företag"));
        answers(new Sheet(workbook, "Enkät"));
        plans(new Sheet(workbook, "Handlingsplaner"));
        ideas(new Sheet(workbook, "Idéer"));
        voices(new Sheet(workbook, "Röster"));
    }

    private void programme(Sheet sheet) throws IOException {
        sheet.row("Uppgift", "Värde");
        sheet.row("Namn", name);
        sheet.row("Region", "Region Jönköpings län");
        sheet.row("Finansiär", "Regionala medel");
        sheet.row("Anmärkning", "Exempel med påhittade företag, inte regionens uppgifter");
        sheet.row("Syfte", "Mäta hur fort ett underlag läses in");
        sheet.row("Startdatum", FIRST_DAY);
        sheet.row("Slutdatum", LAST_DAY);
        sheet.row("Antal veckor", 6);
        sheet.row("Mål: företag som fått stöd", companies);
        sheet.end();
    }

    private void promoters(Sheet sheet) throws IOException {
        sheet.row("Främjare", "Organisationsnummer", "Kommun", "E-post", "Telefon");
        for (int n = 0; n < PROMOTERS; n++) {
            sheet.row(
                    promoter(n),
                    numbered(559999, 900 + n),
                    pick(MUNICIPALITIES, n),
                    "kontakt%d@framjare.example".formatted(n),
                    "0380-00 00 %02d".formatted(n));
        }
        sheet.end();
    }

    private void companies(Sheet sheet) throws IOException {
        sheet.row(
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
                "Vecka 2",
                "Vecka 3",
                "Vecka 4",
                "Vecka 5",
                "Vecka 6");
        for (int n = 0; n < companies; n++) {
            int employees = 1 + n * 7 % 240;
            if (tookPart(n)) {
                sheet.row(
                        number(n),
                        called(n),
                        pick(MUNICIPALITIES, n),
                        "25.62",
                        employees,
                        employees * 1300,
                        "VD",
                        "vd@pahittat-%d.example".formatted(n),
                        "Omgång " + (1 + n % 2),
                        promoter(n % PROMOTERS),
                        "Deltog",
                        1,
                        1,
                        n % 2,
                        n % 3 == 0 ? 0 : 1,
                        1,
                        n % 5 == 0 ? 0 : 1);
            } else {
                sheet.row(
                        number(n),
                        called(n),
                        pick(MUNICIPALITIES, n),
                        "25.62",
                        employees,
                        employees * 1300,
                        "VD",
                        "vd@pahittat-%d.example".formatted(n),
                        "Omgång " + (1 + n % 2),
                        promoter(n % PROMOTERS),
                        pick(OTHER_STATUS, n));
            }
        }
        sheet.end();
    }

    private void answers(Sheet sheet) throws IOException {
        sheet.row(
                "Organisationsnummer",
                "Svarsdatum",
                "Hållbarhetsstrategi",
                "Rekommenderar (0-10)",
                "Mest intressanta område",
                "Kommentar");
        for (int n = 0; n < companies; n++) {
            if (tookPart(n) && n % 10 != 3) {
                sheet.row(
                        number(n),
                        LAST_DAY.minusDays(20 + n % 100),
                        pick(STRATEGIES, n / 10),
                        6 + n % 5,
                        pick(AREAS, n),
                        n % 3 == 0 ? "Lärorikt och konkret." : null);
            }
        }
        sheet.end();
    }

    private void plans(Sheet sheet) throws IOException {
        sheet.row(
                "Organisationsnummer",
                "Handlingsplan",
                "Antagen av styrelsen",
                "Tidshorisont",
                "Mål",
                "Åtgärd",
                "Ansvarig",
                "Klart senast",
                "Status",
                "Budget (kr)");
        for (int n = 0; n < companies; n++) {
            if (tookPart(n) && n % 3 == 0) {
                for (String action : ACTIONS) {
                    sheet.row(
                            number(n),
                            "Handlingsplan för hållbar utveckling, " + called(n),
                            n % 4 == 0 ? null : LAST_DAY.minusDays(n % 60),
                            "Kort",
                            "Noll deponi",
                            action,
                            "VD",
                            LAST_DAY.plusDays(n % 300),
                            "Pågår",
                            30000);
                }
            }
        }
        sheet.end();
    }

    private void ideas(Sheet sheet) throws IOException {
        sheet.row("Organisationsnummer", "Idé", "Typ", "Cirkulär strategi", "Läge");
        for (int n = 0; n < companies; n++) {
            if (tookPart(n) && n % 2 == 0) {
                sheet.row(
                        number(n),
                        pick(IDEAS, n / 2) + ", " + called(n),
                        n % 4 == 0 ? "Tjänst" : "Produkt",
                        "Återanvända",
                        pick(STAGES, n / 2));
            }
        }
        sheet.end();
    }

    private void voices(Sheet sheet) throws IOException {
        sheet.row("Organisationsnummer", "Röst", "Fråga", "Svar", "Samtycke", "Samtyckesdatum");
        for (int n = 0; n < Math.min(companies, 40); n += 10) {
            sheet.row(
                    number(n),
                    called(n),
                    "Borde fler gå en sådan utbildning?",
                    "Ja, det tycker vi.",
                    "Ja",
                    LAST_DAY.minusDays(30));
        }
        sheet.end();
    }

    private static boolean tookPart(int n) {
        return n % 10 != 9;
    }

    private static String called(int n) {
        return "Påhittade %s %s %d AB".formatted(pick(PLACES, n), pick(TRADES, n), n);
    }

    private static String promoter(int n) {
        return "Främjare Påhitt " + (n + 1);
    }

    /** The number of made-up company n. */
    public static String number(int n) {
        return n < 900 ? numbered(559999, n) : numbered(559998 - (n - 900) / 1000, (n - 900) % 1000);
    }

    private static String numbered(int series, int n) {
        String nine = "%06d%03d".formatted(series, n);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }

    private static <T> T pick(List<T> among, int n) {
        return among.get(n % among.size());
    }

    /** A sheet that is written as it is filled. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int row;

        Sheet(Workbook workbook, String name) {
            sheet = workbook.newWorksheet(name);
        }

        void row(Object... cells) throws IOException {
            for (int column = 0; column < cells.length; column++) {
                switch (cells[column]) {
                    case null -> {}
                    case String text -> sheet.value(row, column, text);
                    case Number number -> sheet.value(row, column, number);
                    case LocalDate date -> sheet.value(row, column, date);
                    default -> throw new IllegalArgumentException(cells[column].getClass() + " in a sheet");
                }
            }
            if (++row % 1000 == 0) {
                sheet.flush();
            }
        }

        void end() throws IOException {
            sheet.finish();
        }
    }
}
