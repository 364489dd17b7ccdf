package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A made-up company of the demo and what it has written so far, as {@code samples/round-in-week-three.yaml} has it.
 *
 * @param attended the weeks in which it came to the meeting
 * @param before what its people said of the 24 statements before the course, the lead first: a digit for each, 0 where they
 *     do not know; null where nobody answered
 * @param worksheets by name
 * @param asks what its lead has asked colleagues
 * @param opens drafts that its lead lets somebody read
 */
record DemoCompany(
        String name,
        String number,
        String municipality,
        String sni,
        int employees,
        BigDecimal turnover,
        String size,
        Somebody lead,
        List<Somebody> colleagues,
        List<Integer> attended,
        @Nullable String stuck,
        @Nullable List<String> before,
        Map<String, Written> worksheets,
        @Nullable List<Ask> asks,
        @Nullable List<Open> opens) {
    private static final String FILE = "/samples/round-in-week-three.yaml";

    record Somebody(String name, String address) {}

    /**
     * A worksheet as it is written on.
     *
     * @param answers as typed, by field; rows of other worksheets by what they are called
     * @param tables rows by table
     * @param handIn {@code approved returned received none}
     * @param remarks what the coach says of rows, by what they are called
     */
    @JsonNaming(KebabCaseStrategy.class)
    record Written(
            @Nullable Map<String, Object> answers,
            @Nullable Map<String, List<Map<String, Object>>> tables,
            String handIn,
            @Nullable String verdict,
            @Nullable Map<String, String> remarks) {
        Map<String, Object> once() {
            return Objects.requireNonNullElse(answers, Map.of());
        }

        List<Map<String, Object>> rows(String table) {
            return Objects.requireNonNullElse(tables, Map.<String, List<Map<String, Object>>>of())
                    .getOrDefault(table, List.of());
        }
    }

    /**
     * A question to a colleague.
     *
     * @param about as {@link se.framsteg.course.questions.About} reads it
     * @param of one of the colleagues, or somebody without an address
     * @param answer what they have said; null while they have not
     */
    record Ask(
            String worksheet,
            String about,
            String of,
            String text,
            @Nullable String answer) {}

    /** A draft that is open. @param to {@code promoter} or {@code coach} */
    record Open(String worksheet, String to) {}

    List<Ask> questions() {
        return Objects.requireNonNullElse(asks, List.of());
    }

    List<Open> openings() {
        return Objects.requireNonNullElse(opens, List.of());
    }

    static List<DemoCompany> all() {
        try (InputStream file = DemoCompany.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoCompany[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    OrganisationNumber organisation() {
        return OrganisationNumber.parse(number).orElseThrow();
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(organisation(), name, municipality, sni, employees, turnover.movePointLeft(3));
    }
}
