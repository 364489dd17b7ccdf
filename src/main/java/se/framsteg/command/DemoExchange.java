package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What came of an offer and a need of the demo, as {@code samples/exchanges.yaml} has it. Days are told from today. */
record DemoExchange(
        End offer,
        End need,
        List<Words> messages,
        @Nullable Agreement agreement,
        @Nullable List<Load> deliveries) {
    private static final String FILE = "/samples/exchanges.yaml";

    /** @param company its number @param title of the flow */
    record End(String company, String title) {
        OrganisationNumber organisation() {
            return OrganisationNumber.parse(company).orElseThrow();
        }
    }

    /** @param by {@code offer} or {@code need} */
    record Words(String by, String words) {}

    record Agreement(String words, BigDecimal tonnes, String from) {}

    record Load(String on, BigDecimal tonnes) {}

    static List<DemoExchange> all() {
        try (InputStream file = DemoExchange.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoExchange[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
