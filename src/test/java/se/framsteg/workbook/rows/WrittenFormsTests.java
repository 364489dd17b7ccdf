package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.framsteg.shell.sheets.Cell;

/** What holds of every number and every day, however it is written. */
class WrittenFormsTests {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final Dates DATES = new Dates(false, 2020);
    private static final List<String> DAY_FORMS = List.of(
            "yyyy-MM-dd",
            "yyyyMMdd",
            "yyyy/MM/dd",
            "yyyy.MM.dd",
            "yyyy-M-d",
            "d/M yyyy",
            "d/M-yyyy",
            "d/M/yyyy",
            "d.M.yyyy",
            "dd.MM.yyyy",
            "d-M-yyyy",
            "d MMMM yyyy",
            "'den' d MMMM yyyy",
            "d':e' MMMM yyyy",
            "d MMM yyyy",
            "EEEE d MMMM yyyy",
            "EEEE'en den' d MMMM yyyy",
            "EEE d/M yyyy",
            "d MMMM, yyyy",
            "yyyy MMMM d",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss",
            "d MMMM yyyy 'kl.' HH.mm",
            "d-MMM-yyyy");
    private static final List<String> BLANKS = List.of(" ", "\u00a0", "\u202f", "\u2009", "");

    // Organisation numbers

    @Property(tries = 2000)
    void every_written_form_of_a_right_number_reads_to_that_number(
            @ForAll("legalPersons") String digits, @ForAll("numberForms") String form, @ForAll("blanks") String blank) {
        var written = form.replace("FFFFFF", digits.substring(0, 6))
                .replace("LLLL", digits.substring(6))
                .replace("_", blank);
        assertThat(Read.organisationNumber(new Cell.Text(written)).digits()).isEqualTo(digits);
    }

    @Property
    void a_cell_of_numbers_reads_to_the_same_number(@ForAll("legalPersons") String digits) {
        assertThat(Read.organisationNumber(new Cell.Number(Double.parseDouble(digits)))
                        .digits())
                .isEqualTo(digits);
    }

    @Property(tries = 2000)
    void one_mistyped_digit_never_reads(
            @ForAll("legalPersons") String digits,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        char other = (char) ('0' + (digits.charAt(place) - '0' + more) % 10);
        var mistyped = digits.substring(0, place) + other + digits.substring(place + 1);
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> Read.organisationNumber(new Cell.Text(mistyped)));
    }

    @Property(tries = 1000)
    void no_problem_shows_a_personal_number(
            @ForAll("personalNumbers") String digits, @ForAll("numberForms") String form) {
        var written = form.replace("FFFFFF", digits.substring(0, 6))
                .replace("LLLL", digits.substring(6))
                .replace("_", "");
        for (var text :
                List.of("Anna Ek " + written + " Vetlanda", written + " 0380-123 45 67", "0380123456 " + written))
            assertThat(Problems.shown(text))
                    .contains("••••")
                    .doesNotContainPattern(digits.substring(0, 6) + "\\D{0,3}" + digits.substring(6));
    }

    @Provide
    Arbitrary<String> legalPersons() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3", "5", "6", "7", "8", "9"),
                        Arbitraries.strings().numeric().ofLength(1),
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.strings().numeric().ofLength(6))
                .as((group, second, third, rest) -> withCheckDigit(group + second + third + rest));
    }

    @Provide
    Arbitrary<String> personalNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 36_000),
                        Arbitraries.strings().numeric().ofLength(3))
                .as((day, rest) -> withCheckDigit(
                        LocalDate.of(1930, 1, 1).plusDays(day % 25_000).format(DateTimeFormatter.ofPattern("yyMMdd"))
                                + rest));
    }

    @Provide
    Arbitrary<String> numberForms() {
        return Arbitraries.of(
                "FFFFFF-LLLL",
                "FFFFFFLLLL",
                "16FFFFFFLLLL",
                "16FFFFFF-LLLL",
                "FFFFFF_-_LLLL",
                "_FFFFFF_LLLL_",
                "FFFFFF–LLLL",
                "SEFFFFFFLLLL01",
                "Org.nr FFFFFF-LLLL",
                "orgnr: FFFFFFLLLL",
                "FFFFFFLLLL.0",
                "FFFFFF\u2212LLLL",
                "\u200bFFFFFF-LLLL");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(BLANKS);
    }

    // Days

    @Property(tries = 3000)
    void every_day_reads_back_from_every_form(
            @ForAll @IntRange(min = 33_000, max = 72_000) int serial, @ForAll("dayForms") String form) {
        var day = DAY_0.plusDays(serial);
        var written = day.atTime(13, 15).format(DateTimeFormatter.ofPattern(form, SWEDISH));
        assertThat(DATES.day(new Cell.Text(written))).as(written).isEqualTo(day);
        assertThat(DATES.day(new Cell.Text(" " + written.toUpperCase(SWEDISH) + " ")))
                .isEqualTo(day);
    }

    @Property
    void every_day_reads_back_from_a_cell_of_numbers_in_both_systems(
            @ForAll @IntRange(min = 33_000, max = 72_000) int serial) {
        var day = DAY_0.plusDays(serial);
        assertThat(DATES.day(new Cell.Number(serial))).isEqualTo(day);
        assertThat(DATES.day(new Cell.Number(serial + 0.75))).isEqualTo(day);
        assertThat(new Dates(true, 2020).day(new Cell.Number(serial - 1462))).isEqualTo(day);
        var typed = Double.parseDouble(day.format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(DATES.day(new Cell.Number(typed))).isEqualTo(day);
    }

    @Property
    void a_month_is_enough_where_it_is_and_nowhere_else(@ForAll @IntRange(min = 33_000, max = 72_000) int serial) {
        var day = DAY_0.plusDays(serial);
        for (var form : List.of("yyyy-MM", "MMMM yyyy", "MMM yyyy", "M/yyyy", "yyyy MMMM")) {
            var cell = new Cell.Text(day.format(DateTimeFormatter.ofPattern(form, SWEDISH)));
            assertThat(DATES.last(cell)).isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
            assertThat(DATES.first(cell)).isEqualTo(day.withDayOfMonth(1));
            assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> DATES.day(cell));
        }
    }

    @Property(tries = 2000)
    void no_text_whatever_ends_in_anything_but_a_value_or_a_refusal(@ForAll String any) {
        var cell = new Cell.Text(any);
        List.<Runnable>of(
                        () -> DATES.last(cell),
                        () -> Numbers.count(cell),
                        () -> Numbers.kronor(cell, Unit.KRONOR),
                        () -> Numbers.share(cell),
                        () -> Read.organisationNumber(cell),
                        () -> Read.sni(cell),
                        () -> Read.municipality(Collected.MUNICIPALITIES).apply(cell),
                        () -> Words.circular(cell),
                        () -> WrittenStrategy.read(cell, null),
                        () -> Problems.shown(any),
                        () -> Read.mail(cell))
                .forEach(WrittenFormsTests::tryIt);
    }

    @Property(tries = 2000)
    void no_text_of_digits_and_signs_ends_in_anything_but_a_value_or_a_refusal(@ForAll("digitsAndSigns") String any) {
        no_text_whatever_ends_in_anything_but_a_value_or_a_refusal(any);
    }

    @Example
    void days_that_can_be_read_in_two_ways_or_in_none_are_refused() {
        refusedDay("date-either", "21-03-20");
        refusedDay("date-impossible", "2020-02-30");
        refusedDay("date-impossible", "31/4 2020");
        refusedDay("date-impossible", "5/13/2020");
        refusedDay("date-no-year", "4 maj");
        refusedDay("date-no-year", "4/5");
        refusedDay("date-weekday", "tisdag 4 maj 2020");
        refusedDay("date-day", "maj 2020");
        refusedDay("date-day", "2020");
        refusedDay("date-year", "1020-05-04");
        refusedDay("date", "i våras");
        refusedDay("date", "4 maj 2020 eller 5 maj 2020");
        assertThat(DATES.day(new Cell.Text("20-05-04"))).isEqualTo("2020-05-04");
        assertThat(DATES.day(new Cell.Text("31-12-20"))).isEqualTo("2020-12-31");
        assertThat(DATES.day(new Cell.Text("200504"))).isEqualTo("2020-05-04");
    }

    @Provide
    Arbitrary<String> dayForms() {
        return Arbitraries.of(DAY_FORMS);
    }

    @Provide
    Arbitrary<String> digitsAndSigns() {
        return Arbitraries.strings()
                .withChars("0123456789 .,-/:%kr'amjvQ+()E\u00a0")
                .ofMaxLength(60);
    }

    // Words

    @Property(tries = 2000)
    void words_of_plain_letters_fold_as_those_of_any_script(@ForAll("words") String word) {
        assertThat(Wording.folded(word)).isEqualTo(Wording.foldedOfAnyScript(word));
        assertThat(Wording.oneLine(word)).isEqualTo(Wording.oneLineOfAny(word));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("abzABZ019åäöÅÄÖéÉ .,-()\u00a0\u200b\u0301\tø½")
                        .ofMaxLength(20),
                Arbitraries.strings().ofMaxLength(10));
    }

    // Numbers

    @Property(tries = 2000)
    void every_amount_reads_back_with_any_separators(
            @ForAll @LongRange(max = 999_999_999) long kronor,
            @ForAll @IntRange(max = 99) int ore,
            @ForAll("groupings") String grouping,
            @ForAll("kronor") String unit) {
        var decimals = "%02d".formatted(ore);
        var written = grouped(kronor, grouping) + (ore == 0 ? "" : "," + decimals) + unit;
        assertThat(Numbers.kronor(new Cell.Text(written), Unit.KRONOR))
                .as(written)
                .isEqualTo(new BigDecimal(kronor + "." + decimals));
    }

    @Property
    void millions_read_with_as_many_decimals_as_are_written(@ForAll @IntRange(max = 999_999) int thousands) {
        var written = thousands / 1000 + "," + "%03d".formatted(thousands % 1000) + " mnkr";
        assertThat(Numbers.kronor(new Cell.Text(written), Unit.THOUSANDS))
                .isEqualTo(new BigDecimal(thousands * 1000L + ".00"));
    }

    @Example
    void a_number_that_can_be_read_in_two_ways_is_refused() {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> Numbers.kronor(new Cell.Text("85,000"), Unit.KRONOR))
                .returns(List.of("85 000", "85,000"), NotUnderstood::arguments);
    }

    @Provide
    Arbitrary<String> groupings() {
        return Arbitraries.of(" ", "\u00a0", "\u202f", "\u2009", "'", "’", ".", "");
    }

    @Provide
    Arbitrary<String> kronor() {
        return Arbitraries.of("", " kr", "kr", " kronor", " SEK", "\u00a0kr.", " ");
    }

    private static String grouped(long number, String grouping) {
        return new StringBuilder(new StringBuilder(Long.toString(number))
                        .reverse()
                        .toString()
                        .replaceAll("(\\d{3})(?=\\d)", "$1~"))
                .reverse()
                .toString()
                .replace("~", grouping);
    }

    private static String withCheckDigit(String nine) {
        for (char last = '0'; last <= '9'; last++) {
            int sum = 0;
            for (int i = 0; i < 10; i++) {
                int product = ((nine + last).charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
                sum += product / 10 + product % 10;
            }
            if (sum % 10 == 0) return nine + last;
        }
        throw new IllegalStateException(nine);
    }

    private static void refusedDay(String what, String written) {
        assertThatExceptionOfType(NotUnderstood.class)
                .as(written)
                .isThrownBy(() -> DATES.day(new Cell.Text(written)))
                .returns("workbook.problem." + what, NotUnderstood::textKey);
    }

    private static void tryIt(Runnable reading) {
        try {
            reading.run();
        } catch (NotUnderstood refused) {
            assertThat(refused.textKey()).startsWith("workbook.problem.");
        }
    }
}
