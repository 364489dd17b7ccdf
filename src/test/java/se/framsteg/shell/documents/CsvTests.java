package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvTests {
    private static String row(Object... cells) {
        return Csv.row(Arrays.asList(cells));
    }

    @Test
    void a_row_ends_as_the_standard_says() {
        assertThat(row("a", 1, null, new BigDecimal("0.8235"))).isEqualTo("a,1,,0.8235\r\n");
    }

    @Test
    void what_would_break_a_row_is_quoted() {
        assertThat(row("Plåt, Svets", "sa \"ja\"", "två\nrader"))
                .isEqualTo("\"Plåt, Svets\",\"sa \"\"ja\"\"\",\"två\nrader\"\r\n");
    }

    @Test
    void text_is_never_run_as_a_formula_and_a_number_below_zero_stays_a_number() {
        assertThat(row("=1+1", "+46", "@a", "-x", new BigDecimal("-5.0"))).isEqualTo("'=1+1,'+46,'@a,'-x,-5.0\r\n");
        assertThat(row("Plåt;=1+1", "Svets; -x", "1;2")).isEqualTo("Plåt;'=1+1,Svets; '-x,1;2\r\n");
    }
}
