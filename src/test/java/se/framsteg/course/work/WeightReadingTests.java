package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.shell.Frame;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

class WeightReadingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "12,5 | 12.5",
                "1 200 | 1200",
                "12 ton | 12",
                "12t | 12",
                "800 kg | 0.8",
                "60 kg i veckan | 3.12",
                "60 kg/v | 3.12",
                "60 kg per week | 3.12",
                "60 kilos a week | 3.12",
                "2 ton i månaden | 24",
                "1,5 tonnes a quarter | 6",
                "30 x 400 kg | 12",
                "30 pallar à 400 kg i månaden | 144",
                "4 × 25 kg/mån | 1.2",
                "0,001 | 0.001",
                "12 ton om året | 12"
            })
    void a_weight_is_read_as_people_say_it(String said, BigDecimal tonnesAYear) {
        assertThat(AnswerReading.amount(FieldType.WEIGHT_A_YEAR, said))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(tonnesAYear));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "ca 12 ton", "en pall", "12 m3", "12 kg om dagen ibland", "12 x", "1e9", "🙂"})
    void what_is_no_weight_is_told_with_examples(String said) {
        assertThat(fault(said)).contains("30 x 400 kg");
    }

    @Test
    void a_weight_beyond_its_bounds_is_told_in_tonnes() {
        assertThat(fault("2 000 000")).contains("minst 1 kg och högst 1");
        assertThat(fault("0")).contains("minst 1 kg");
        assertThat(fault("1 000 000")).isEmpty();
    }

    @Test
    void a_weight_is_said_as_it_was_typed_and_in_tonnes_a_year() {
        assertThat(said("60 kg i veckan")).isEqualTo("60 kg i veckan (3,12 ton om året)");
        assertThat(said("12")).isEqualTo("12 ton om året");
        assertThat(said("en pall")).isEqualTo("en pall");
    }

    private static String said(String typed) {
        return Frame.in(Lang.SV, () -> new AnswerWords(Map.of()).of(field(), typed));
    }

    private static String fault(String typed) {
        return Frame.in(
                Lang.SV,
                () -> AnswerReading.fault(field(), typed, LocalDate.of(2027, 2, 1))
                        .orElse(""));
    }

    private static Field field() {
        return new Field(
                "tonnes",
                new InBoth("Hur mycket?", "How much?"),
                null,
                FieldType.WEIGHT_A_YEAR,
                true,
                false,
                false,
                null,
                null,
                null,
                new BigDecimal("0.001"),
                BigDecimal.valueOf(1_000_000),
                null,
                null,
                null,
                null);
    }
}
