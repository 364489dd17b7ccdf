package se.framsteg.plan.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All proposed actions, read once. */
@Component
public class ActionBank {
    /** The files of the folder, in the order in which they are shown. */
    public static final List<String> FILES =
            List.of("energy", "transport", "purchasing", "waste", "offer", "people", "leadership", "nature");

    /** An action for fewer trades than this is not for just anybody. */
    private static final int FEW = 4;

    private static final String FOLDER = "/content/actions/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Written(List<BankAction> actions) {}

    private final List<BankAction> actions;

    public ActionBank() {
        var all = new ArrayList<BankAction>();
        FILES.forEach(file -> all.addAll(read(text(file + ".yaml"))));
        actions = List.copyOf(all);
    }

    /** @throws tools.jackson.core.JacksonException where a file says something that nobody reads */
    static List<BankAction> read(String yaml) {
        return YAML.readValue(yaml, Written.class).actions();
    }

    public List<BankAction> all() {
        return actions;
    }

    public Optional<BankAction> find(String id) {
        return actions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Those that suit a trade: first what is about something that matters most to the company, and of that what is told of a firm of
     * the trade.
     *
     * @param trade {@link BankAction#ALL} for any
     * @param topics keys of what matters most
     */
    public List<BankAction> of(String trade, Collection<String> topics) {
        return actions.stream()
                .filter(each -> trade.equals(BankAction.ALL) || each.suits(trade))
                .sorted(Comparator.comparing(
                                (BankAction each) -> each.topics().stream().noneMatch(topics::contains))
                        .thenComparing(each -> distance(each, trade)))
                .toList();
    }

    /** The same, with what is about the company's craft first of what suits, and what is told of other crafts last. */
    public List<BankAction> of(String trade, Collection<String> topics, Optional<Craft> craft) {
        List<BankAction> all = of(trade, topics);
        return craft.map(own -> all.stream()
                        .sorted(Comparator.comparing((BankAction each) -> own.isForOthers(each))
                                .thenComparing(each -> each.topics().stream().noneMatch(topics::contains))
                                .thenComparing(own::distance))
                        .toList())
                .orElse(all);
    }

    /** Those that are for other trades alone, with what matters most first; none where the trade is not known. */
    public List<BankAction> others(String trade, Collection<String> topics) {
        return trade.equals(BankAction.ALL)
                ? List.of()
                : of(BankAction.ALL, topics).stream()
                        .filter(each -> !each.suits(trade))
                        .toList();
    }

    /** How far what is told lies from a trade; the example is of the first that an action is for. For any trade: how few it is for. */
    private static int distance(BankAction action, String trade) {
        if (trade.equals(BankAction.ALL)) {
            return action.suits(BankAction.ALL) ? 0 : FEW / action.trades().size();
        }
        int place = action.trades().indexOf(trade);
        return place == 0 ? 0 : place > 0 ? 1 : 2;
    }

    private static String text(String name) {
        try (InputStream file = ActionBank.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FOLDER + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
