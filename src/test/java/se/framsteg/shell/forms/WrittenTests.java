package se.framsteg.shell.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 000 kr|12000",
                "12.000:-|12000",
                "4,5 mkr|4500000",
                "3,200,000|3200000",
                "12,000 kr|12000",
                "SEK 12,000|12000",
                "3,200,000.50|3200000.50",
                "3.2 million|3200000",
                "3.2 million SEK|3200000",
                "3,2 miljoner kronor|3200000",
                "12,50|12.50",
                "12.50|12.50"
            })
    void an_amount_is_read_as_it_is_written_here_and_abroad(String written, BigDecimal sek) {
        assertThat(Written.sek(written))
                .get()
                .isEqualTo(sek.setScale(Written.sek(written).orElseThrow().scale()));
        assertThat(new FormReading().amount("value", written)).isEqualTo(Written.sek(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca 5 tkr", "3,20,000", "12,0000", "3.2.1", "-5", "1e9", "två"})
    void what_is_not_exact_is_no_amount(String written) {
        assertThat(Written.sek(written)).isEmpty();
    }
}
