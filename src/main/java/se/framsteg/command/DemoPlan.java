package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a made-up company of the demo plans, as {@code samples/plans.yaml} has it.
 *
 * @param number of the company
 * @param firm who they are, where the company is not one of the round in its third week; else null
 * @param others who have a part without an account
 * @param proposal what its board has been asked; null where it has not
 */
@JsonNaming(KebabCaseStrategy.class)
record DemoPlan(
        String number,
        @Nullable Firm firm,
        @Nullable List<Other> others,
        int people,
        String vision,
        String ambitionYear,
        List<String> bets,
        String stopDoing,
        @Nullable String principles,
        @Nullable String validTo,
        List<String> topics,
        List<Area> areas,
        List<Action> actions,
        @Nullable Proposal proposal) {
    private static final String FILE = "/samples/plans.yaml";

    /** A company that took the course half a year ago. */
    record Firm(
            String name,
            String municipality,
            String sni,
            int employees,
            BigDecimal turnover,
            String size,
            DemoCompany.Somebody lead,
            List<DemoCompany.Somebody> colleagues) {}

    record Other(String name, String does) {}

    record Area(String name, List<String> people) {}

    /** Days are told from today; amounts in kronor, tonnes and hours. What is not said is null. */
    @JsonNaming(KebabCaseStrategy.class)
    record Action(
            String title,
            String topic,
            String owner,
            @Nullable List<String> helpers,
            @Nullable String starts,
            @Nullable String due,
            @Nullable BigDecimal budget,
            @Nullable String funding,
            @Nullable Integer hours,
            @Nullable String kpi,
            @Nullable BigDecimal co2e,
            @Nullable BigDecimal material,
            @Nullable BigDecimal saving,
            @Nullable String method,
            @Nullable String confidence,
            @Nullable Integer impact,
            @Nullable Integer effort,
            @Nullable String status,
            @Nullable String doneOn,
            @Nullable String stuck) {
        List<String> helping() {
            return Objects.requireNonNullElse(helpers, List.of());
        }
    }

    @JsonNaming(KebabCaseStrategy.class)
    record Proposal(String title, String risks, String consequences, String followUp, List<BoardMember> board) {}

    /** @param reservation null where there is none */
    record BoardMember(String name, String role, @Nullable String reservation) {}

    static List<DemoPlan> all() {
        try (InputStream file = DemoPlan.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoPlan[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    OrganisationNumber organisation() {
        return OrganisationNumber.parse(number).orElseThrow();
    }

    OrganisationEntry entry(Firm its) {
        return new OrganisationEntry(
                organisation(),
                its.name(),
                its.municipality(),
                its.sni(),
                its.employees(),
                its.turnover().movePointLeft(3));
    }
}
