package se.framsteg.plan.take;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.followup.Gain;
import se.framsteg.shell.Json;

/**
 * A plan as data that other programs count with: what is a number is written as one, with a point before its decimals, and what nobody
 * has said is null. A version keeps the signs it was frozen with; this is of today.
 */
final class HomeNumbers {
    private static final Set<String> NUMBERS = Set.of(
            "ambitionYear",
            "baseYear",
            "baseValue",
            "targetYear",
            "targetValue",
            "budgetSek",
            "hours",
            "co2eT",
            "materialT",
            "savingSek");

    private HomeNumbers() {}

    static Map<String, @Nullable Object> of(Home home) {
        Map<String, @Nullable Object> plan = named(Json.map(Json.write(home.now()), Object.class));
        plan.keySet().removeAll(Set.of("proposal", "number"));
        if (plan.get("actions") instanceof List<?> actions) {
            for (Object each : actions) {
                more(home, each);
            }
        }
        return plan;
    }

    /** What a version does not hold: how an action begins, what it gave, and who waits for help with it. */
    @SuppressWarnings("unchecked")
    private static void more(Home home, Object each) {
        var written = (Map<String, @Nullable Object>) each;
        Action action = home.plan().actions().stream()
                .filter(one -> one.id().value().toString().equals(written.get("id")))
                .findFirst()
                .orElseThrow();
        written.put("firstStep", action.firstStep());
        written.put("stuck", action.course().stuck());
        written.put(
                "doneOn",
                action.course().doneOn() == null
                        ? null
                        : String.valueOf(action.course().doneOn()));
        written.put(
                "gave",
                home.gains().stream()
                        .filter(gain -> gain.action().equals(action.id()))
                        .map(HomeNumbers::gave)
                        .toList());
        written.put(
                "waiting",
                home.needs().stream()
                        .filter(need -> need.action().equals(action.id()))
                        .map(need -> Map.of(
                                "who", need.name(),
                                "kind", need.kind().code(),
                                "says", need.line(),
                                "since", need.saidAt().toString()))
                        .toList());
    }

    private static Map<String, @Nullable Object> gave(Gain gain) {
        var gave = new LinkedHashMap<String, @Nullable Object>();
        gave.put("year", gain.year());
        gave.put("co2eT", gain.co2eT());
        gave.put("materialT", gain.materialT());
        gave.put("savingSek", gain.savingSek());
        gave.put("method", gain.method());
        gave.put("confidence", gain.confidence());
        gave.put("by", gain.by());
        return gave;
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> values) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((key, value) -> named.put(
                String.valueOf(key),
                value instanceof String text && NUMBERS.contains(String.valueOf(key)) ? number(text) : deep(value)));
        return named;
    }

    private static @Nullable Object deep(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> named(map);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(deep(each)));
                yield all;
            }
            case null, default -> value;
        };
    }

    /** As a number, however people group its digits; as it was typed where it is none. */
    private static @Nullable Object number(String typed) {
        String plain =
                typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        return plain.isEmpty() ? null : plain.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(plain) : typed;
    }
}
