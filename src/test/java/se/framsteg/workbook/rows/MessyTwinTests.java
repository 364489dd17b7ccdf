package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.HandmadeWorkbook;
import se.framsteg.shell.sheets.XlsxFile;

/** The sample once more, the same facts written as untidily as people do, reads to the same rows. */
class MessyTwinTests {
    private static final Path SAMPLE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reads_to_the_same_rows(long seed) throws Exception {
        var sample = Collected.from(SAMPLE);
        var twin = Collected.from(messy(new Random(seed)));
        assertThat(twin.refusals()).isEmpty();
        assertThat(placeless(twin.promoters)).isEqualTo(placeless(sample.promoters));
        assertThat(placeless(twin.companies)).isEqualTo(placeless(sample.companies));
        assertThat(placeless(twin.answers)).isEqualTo(placeless(sample.answers));
        assertThat(placeless(twin.actions)).isEqualTo(placeless(sample.actions));
        assertThat(placeless(twin.ideas)).isEqualTo(placeless(sample.ideas));
        assertThat(placeless(twin.voices)).isEqualTo(placeless(sample.voices));
        assertThat(twin.facts.targets()).isEqualTo(sample.facts.targets());
        assertThat(placeless(List.of(twin.facts))).isEqualTo(placeless(List.of(sample.facts)));
    }

    private static List<String> placeless(List<?> rows) {
        return rows.stream()
                .map(row -> row.toString().replaceFirst("RowPlace\\[[^]]*\\]", ""))
                .toList();
    }

    private Path messy(Random chance) throws Exception {
        var sheets = new LinkedHashMap<String, List<List<@Nullable Object>>>();
        try (var file = XlsxFile.open(SAMPLE)) {
            for (var sheet : file.sheets()) sheets.put(sheet, rows(file, sheet, chance));
        }
        var names = new ArrayList<>(sheets.keySet());
        Collections.shuffle(names, chance);
        var book = new HandmadeWorkbook();
        names.forEach(name -> book.sheet(pick(chance, name, name.toUpperCase(), " " + name + " "), sheets.get(name)));
        return book.writeTo(folder);
    }

    private List<List<@Nullable Object>> rows(XlsxFile file, String sheet, Random chance) {
        var rows = new ArrayList<List<@Nullable Object>>();
        try (var open = file.rows(sheet)) {
            var headings = open.next();
            int width = sheet.equals("Program") ? 2 : headings.size() + 1;
            var order = new ArrayList<Integer>();
            for (int i = 0; i < width; i++) order.add(i);
            if (!sheet.equals("Program")) Collections.shuffle(order, chance);
            rows.add(shuffled(
                    order,
                    column -> column < headings.size()
                            ? heading(headings.cell(column).written(), chance)
                            : "Egen anteckning"));
            for (var row = open.next(); row != null; row = open.next()) {
                if (chance.nextInt(5) == 0) rows.add(new ArrayList<>());
                var one = row;
                var label = one.cell(0).written();
                rows.add(shuffled(
                        order,
                        column -> column >= headings.size()
                                ? "hej"
                                : sheet.equals("Program")
                                        ? column == 0 ? label : cell(label, one.cell(1), chance)
                                        : cell(
                                                meaning(
                                                        sheet,
                                                        headings.cell(column).written()),
                                                one.cell(column),
                                                chance)));
            }
        }
        return rows;
    }

    private static String meaning(String sheet, String heading) {
        return sheet.equals(heading) ? "Namn" : heading;
    }

    private static List<@Nullable Object> shuffled(
            List<Integer> order, java.util.function.IntFunction<@Nullable Object> cell) {
        var row = new ArrayList<@Nullable Object>();
        for (int column : order) row.add(cell.apply(column));
        return row;
    }

    private static String heading(String heading, Random chance) {
        var others = Map.of(
                "Organisationsnummer",
                "Org.nr",
                "Omsättning (tkr)",
                "Omsättning tkr",
                "Anställda",
                "Antal anställda",
                "Klart senast",
                "Deadline",
                "E-post",
                "Epost",
                "Rekommenderar (0-10)",
                "Rekommenderar");
        var name = chance.nextBoolean() ? heading : others.getOrDefault(heading, heading.replace("Vecka ", "v."));
        return pick(chance, name, name.toUpperCase(), " " + name.toLowerCase() + "  ");
    }

    private static @Nullable Object cell(String heading, Cell cell, Random chance) {
        var written = cell.written();
        if (cell.isBlank())
            return heading.startsWith("Vecka") ? pick(chance, null, "", " ", "-") : pick(chance, null, "", "\u00a0");
        return switch (heading) {
            case "Organisationsnummer" -> number(written, chance);
            case "Kommun" -> municipality(written, chance);
            case "Startdatum", "Slutdatum", "Svarsdatum", "Antagen av styrelsen", "Klart senast", "Samtyckesdatum" ->
                date(DAY_0.plusDays(Long.parseLong(written)), chance);
            case "Anställda" ->
                pick(chance, written + " st", " " + written, "ca " + written, Integer.parseInt(written));
            case "Omsättning (tkr)" -> amount(Long.parseLong(written), chance);
            case "Budget (kr)" -> money(Long.parseLong(written), chance);
            case "Rekommenderar (0-10)" ->
                pick(chance, written, written + "/10", " " + written + " av 10", Integer.parseInt(written));
            case "Antal veckor",
                    "Mål: företag som fått stöd",
                    "Mål: handlingsplaner",
                    "Mål: idéer till nya produkter och tjänster" ->
                pick(chance, written, written + " st", written + ",0", Integer.parseInt(written));
            case "Mål: andel med hållbarhetsstrategi" -> pick(chance, "75 %", "75", "0,75", 75, "75 procent");
            case "Status",
                    "Hållbarhetsstrategi",
                    "Tidshorisont",
                    "Typ",
                    "Cirkulär strategi",
                    "Läge",
                    "Samtycke",
                    "Främjare" ->
                heading.equals("Främjare") && written.isEmpty() ? null : word(written, heading, chance);
            case "Omgång" ->
                pick(
                        chance,
                        written,
                        "omg " + written.replaceAll("\\D", ""),
                        written.replaceAll("\\D", ""),
                        Integer.parseInt(written.replaceAll("\\D", "")));
            case String week
            when week.startsWith("Vecka") ->
                written.equals("1")
                        ? pick(chance, "1", "x", "Ja", "närvarande", 1, true)
                        : pick(chance, "0", "nej", "-", 0, false, "Frånvarande");
            case "SNI" -> pick(chance, written, Double.parseDouble(written), written + " ", "SNI " + written);
            default ->
                pick(chance, written, "  " + written, written + " ", written.replaceFirst(" ", "\u00a0"), written);
        };
    }

    private static Object number(String number, Random chance) {
        var digits = number.replace("-", "");
        return pick(
                chance,
                number,
                digits,
                "16" + digits,
                Long.parseLong(digits),
                " " + number,
                "SE" + digits + "01",
                number.replace("-", " – "));
    }

    private static Object municipality(String name, Random chance) {
        var code = Collected.MUNICIPALITIES.code(name).orElseThrow();
        return pick(
                chance,
                name,
                name.toUpperCase(),
                name + " kommun",
                code,
                Integer.parseInt(code),
                Wording.folded(name).equals("habo") ? name : Wording.folded(name));
    }

    private static Object date(LocalDate day, Random chance) {
        var d = day.getDayOfMonth();
        var m = day.getMonthValue();
        var month = MONTHS.get(m - 1);
        return pick(
                chance,
                day,
                day.toString(),
                day.toString().replace("-", ""),
                Integer.parseInt(day.toString().replace("-", "")),
                d + " " + month + " " + day.getYear(),
                d + "/" + m + " " + day.getYear(),
                d + "." + m + "." + day.getYear(),
                d + "/" + m + "-" + day.getYear() % 100,
                day + " 00:00:00",
                "den " + d + " " + month.substring(0, 3) + " " + day.getYear(),
                WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + d + " " + month.toUpperCase() + " "
                        + day.getYear(),
                d + "-" + m + "-" + day.getYear(),
                day.getYear() + "/" + m + "/" + d,
                d + ":e " + month + " " + day.getYear());
    }

    private static Object amount(long thousands, Random chance) {
        return pick(
                chance,
                thousands,
                "%,d".formatted(thousands).replace(",", " ").replace("\u00a0", " "),
                thousands + " tkr",
                "%,d kr".formatted(thousands * 1000).replace(",", "\u00a0"),
                thousands / 1000 + "," + "%03d".formatted(thousands % 1000) + " mnkr");
    }

    private static Object money(long kronor, Random chance) {
        return pick(
                chance,
                kronor,
                kronor + " kr",
                "%,d".formatted(kronor).replace(",", " ") + ":-",
                kronor / 1000 + " tkr",
                "SEK " + kronor);
    }

    private static String word(String word, String heading, Random chance) {
        var plain = heading.equals("Främjare") && word.startsWith("559999") ? word : Wording.folded(word);
        return pick(
                chance,
                word,
                word.toUpperCase(),
                " " + word.toLowerCase() + " ",
                word.replace(" ", "  "),
                java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD),
                plain);
    }

    @SafeVarargs
    private static <T> T pick(Random chance, T... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
