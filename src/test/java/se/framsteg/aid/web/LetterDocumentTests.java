package se.framsteg.aid.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.aid.Ceiling;
import se.framsteg.aid.EuroRate;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.Room;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

class LetterDocumentTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @AfterEach
    void out_of_the_frame() {
        Frame.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void says_once_that_it_is_an_example(boolean allIsMadeUp) {
        if (allIsMadeUp) {
            Frame.headExample();
        }
        String paper = Frame.in(Lang.SV, () -> new String(letter().html().toByteArray(), UTF_8));
        assertThat(paper.split("head-notice")).hasSize(2);
    }

    private static LetterDocument letter() {
        var programme =
                new Programme(new ProgrammeId(UUID.randomUUID()), "kurs", "Kurs", "", "", "", DAY, DAY, 6, true);
        var reckoning = new Reckoning(
                DAY,
                Ceiling.Kind.GENERAL,
                new BigDecimal("12000"),
                new EuroRate(new BigDecimal("11.25"), DAY, "Riksbanken"),
                new Room(BigDecimal.ZERO, new BigDecimal("300000")));
        return new LetterDocument("Region Halland", programme, "Plåt AB", "559999-0000", reckoning, "Maja Lind");
    }
}
