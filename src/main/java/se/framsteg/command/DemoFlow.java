package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Answer;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.organisations.OrganisationNumber;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a made-up company of the demo has to spare or needs, as {@code samples/flows.yaml} has it.
 *
 * @param company its number
 * @param kilos what a cubic metre or a piece weighs
 * @param level who may see it; null for a draft
 * @param cost of an offer today, in kronor a year
 */
record DemoFlow(
        String company,
        String direction,
        String title,
        String material,
        BigDecimal amount,
        String unit,
        String per,
        @Nullable BigDecimal kilos,
        String municipality,
        @Nullable String level,
        String words,
        @Nullable String quality,
        String pattern,
        @Nullable String legal,
        @Nullable String ewc,
        @Nullable Boolean waste,
        @Nullable List<String> contaminants,
        @Nullable List<String> excluded,
        @Nullable String transport,
        @Nullable Integer distance,
        @Nullable String retention,
        @Nullable String handling,
        @Nullable BigDecimal cost) {
    private static final String FILE = "/samples/flows.yaml";
    private static final int GRAMS = 3;

    static List<DemoFlow> all() {
        try (InputStream file = DemoFlow.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoFlow[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    OrganisationNumber organisation() {
        return OrganisationNumber.parse(company).orElseThrow();
    }

    FlowDraft draft(LocalDate from) {
        BigDecimal each = kilos == null ? null : kilos.movePointLeft(GRAMS);
        return new FlowDraft(
                Side.of(direction),
                new FlowDraft.What(title, words, material, or(ewc, ""), hazardous(), or(legal, "unknown"), ""),
                new Quantity(amount, unit, each, per),
                new FlowDraft.Period(from, null, pattern),
                new FlowDraft.Condition(
                        or(quality, "unknown"),
                        Objects.requireNonNullElse(contaminants, List.of()),
                        Objects.requireNonNullElse(excluded, List.of())),
                new FlowDraft.Terms(
                        takesWaste(),
                        takesWaste() == Answer.YES ? Answer.NO : Answer.UNSAID,
                        null,
                        or(transport, "either"),
                        municipality,
                        Objects.requireNonNullElse(distance, FlowDraft.Terms.FARTHEST_KM),
                        or(retention, "")),
                handling == null ? FlowDraft.Today.UNKNOWN : new FlowDraft.Today(handling, cost));
    }

    /** What has said what it is by law has answered this too. */
    private Answer hazardous() {
        return legal == null ? Answer.UNSAID : Answer.NO;
    }

    private Answer takesWaste() {
        if (Side.of(direction) == Side.OFFER) {
            return Answer.UNSAID;
        }
        return Boolean.TRUE.equals(waste) ? Answer.YES : Answer.NO;
    }

    private static String or(@Nullable String said, String none) {
        return Objects.requireNonNullElse(said, none);
    }
}
