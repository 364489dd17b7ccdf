package se.framsteg.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words that worksheets suggest, and topics that are usual in a trade: {@code suggestions.yaml} of an edition. */
@Component
public class Suggested {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Written> read = new ConcurrentHashMap<>();

    /** @param sni the sections of the Swedish industry classification that the trade covers */
    record Trade(List<String> sni, List<String> topics) {}

    /** A measure of a target. @param unit a key of the units */
    record Kpi(String sv, String en, String unit) {}

    /**
     * A topic that many companies in a trade find to be one of theirs, with numbers to begin from.
     *
     * @param direction {@code negative} or {@code positive}
     * @param much how much, as {@code likely} is how likely and {@code cost} what it costs or brings in, each 1–5
     */
    public record Topic(InBoth name, String direction, int much, int likely, int cost, InBoth motive) {}

    record Written(Map<String, Trade> trades, Map<String, Topic> topics, List<Kpi> kpis, Map<String, InBoth> units) {}

    /** The ten topics that are usual in the trade of this section; those of trades in general for an unknown one. */
    public List<Topic> topics(Edition edition, String section) {
        Written written = of(edition);
        Trade trade = written.trades().values().stream()
                .filter(each -> each.sni().contains(section))
                .findFirst()
                .orElseGet(() -> written.trades().get("other"));
        return trade.topics().stream().map(written.topics()::get).toList();
    }

    /** Words to choose from or write over; none where there is no list of that name. */
    public List<String> words(Edition edition, String list, Lang lang) {
        return switch (list) {
            case "topics" ->
                of(edition).topics().values().stream()
                        .map(topic -> topic.name().in(lang))
                        .toList();
            case "kpis" ->
                of(edition).kpis().stream()
                        .map(kpi -> lang.pick(kpi.sv(), kpi.en()))
                        .toList();
            case "units" ->
                of(edition).units().values().stream().map(unit -> unit.in(lang)).toList();
            default -> List.of();
        };
    }

    private Written of(Edition edition) {
        return read.computeIfAbsent(edition.name(), Suggested::read);
    }

    private static Written read(String edition) {
        String path = "/content/course/%s/suggestions.yaml".formatted(edition);
        try (InputStream file = Suggested.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return YAML.readValue(file, Written.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
