package se.framsteg.course;

import java.util.List;
import java.util.Map;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/**
 * Words that worksheets suggest, and topics that are usual in a trade: {@code suggestions.yaml} of an edition.
 *
 * @param trades by name; {@code other} is for companies of no other
 * @param units by a key of their own
 */
public record Suggested(
        Map<String, Trade> trades, Map<String, Topic> topics, List<Kpi> kpis, Map<String, InBoth> units) {
    /** @param sni the sections of the Swedish industry classification that the trade covers */
    public record Trade(List<String> sni, List<String> topics) {}

    /** A measure of a target. @param unit a key of the units */
    public record Kpi(String sv, String en, String unit) {}

    /**
     * A topic that many companies in a trade find to be one of theirs, with numbers to begin from.
     *
     * @param direction {@code negative} or {@code positive}
     * @param much how much, as {@code likely} is how likely and {@code cost} what it costs or brings in, each 1–5
     */
    public record Topic(InBoth name, String direction, int much, int likely, int cost, InBoth motive) {}

    /** The ten topics that are usual in the trade of this section; those of trades in general for an unknown one. */
    public List<Topic> topics(String section) {
        Trade trade = trades.values().stream()
                .filter(each -> each.sni().contains(section))
                .findFirst()
                .orElseGet(() -> trades.get("other"));
        return trade.topics().stream().map(topics::get).toList();
    }

    /** Words to choose from or write over; none where there is no list of that name. */
    public List<String> words(String list, Lang lang) {
        return switch (list) {
            case "topics" ->
                topics.values().stream().map(topic -> topic.name().in(lang)).toList();
            case "kpis" ->
                kpis.stream().map(kpi -> lang.pick(kpi.sv(), kpi.en())).toList();
            case "units" -> units.values().stream().map(unit -> unit.in(lang)).toList();
            default -> List.of();
        };
    }
}
