package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.course.Suggested;
import se.framsteg.course.editions.Editions;
import se.framsteg.plan.Action;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.shell.InBoth;

/** The proposed actions, for whoever writes them: whole, of lengths that fit, about what the course knows, honest of where figures come from. */
@HouseTest
class ActionBankTests {
    private static final Path FOLDER = Path.of("content", "actions");
    private static final int SUITING = 12;

    @Autowired
    Editions editions;

    @Autowired
    ActionBank bank;

    @Test
    void every_file_is_read_and_eighty_are_proposed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(each -> each.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(ActionBank.FILES);
        }
        assertThat(bank.all()).hasSize(80);
    }

    @Test
    void each_is_whole_and_fits() {
        assertThat(faults(bank.all(), editions.newest().suggested())).isEmpty();
    }

    @Test
    void every_trade_finds_enough_and_every_topic_is_met() {
        Suggested suggested = editions.newest().suggested();
        assertThat(suggested.trades().keySet())
                .allSatisfy(
                        trade -> assertThat(bank.of(trade, List.of())).as(trade).hasSizeGreaterThanOrEqualTo(SUITING));
        var met = new HashSet<String>();
        bank.all().forEach(each -> met.addAll(each.topics()));
        assertThat(met).containsAll(suggested.topics().keySet());
    }

    @Test
    void a_slip_is_seen() {
        BankAction whole = bank.all().getFirst();
        var slip = new BankAction(
                whole.id(),
                List.of("smithy"),
                List.of(),
                new InBoth("", "slip"),
                new InBoth("x".repeat(81), "Seal"),
                new InBoth("", "Listen"),
                new InBoth("m".repeat(111), "m"),
                new InBoth("e".repeat(261), "e"),
                null,
                null,
                null,
                new BankAction.Cost(10, 5),
                -1,
                6,
                0,
                "soon",
                "sure",
                Map.of("year", 2024));
        assertThat(faults(List.of(whole, slip), editions.newest().suggested())).hasSize(15);
    }

    private static List<String> faults(List<BankAction> actions, Suggested suggested) {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (BankAction each : actions) {
            check(faults, each, "the id stands twice", ids.add(each.id()));
            check(faults, each, "the id is not plain", each.id().matches("[a-z0-9-]{1,80}"));
            check(faults, each, "title", fits(each.title(), 80));
            check(faults, each, "words", fits(each.words(), 160));
            check(faults, each, "first step", fits(each.firstStep(), 220));
            check(faults, each, "measure", fits(each.measure(), 110));
            check(faults, each, "effect", fits(each.effect(), 260));
            check(
                    faults,
                    each,
                    "topics",
                    !each.topics().isEmpty() && suggested.topics().keySet().containsAll(each.topics()));
            check(
                    faults,
                    each,
                    "trades",
                    !each.trades().isEmpty() && each.trades().stream().allMatch(trade -> isTrade(trade, suggested)));
            check(
                    faults,
                    each,
                    "cost",
                    each.cost().from() >= 0 && each.cost().to() >= each.cost().from());
            check(faults, each, "hours", each.hours() >= 0);
            check(faults, each, "impact", isStep(each.impact()));
            check(faults, each, "effort", isStep(each.effort()));
            check(faults, each, "term", Set.of("short", "long").contains(each.term()));
            check(faults, each, "confidence", Action.Effect.CONFIDENCE.contains(each.confidence()));
            check(faults, each, "source", each.source().equals(BankAction.EXPERIENCE) || isNamed(each.source()));
        }
        return faults;
    }

    private static void check(List<String> faults, BankAction action, String what, boolean right) {
        if (!right) {
            faults.add(action.id() + ": " + what);
        }
    }

    private static boolean fits(InBoth text, int longest) {
        return List.of(text.sv(), text.en()).stream().allMatch(each -> !each.isBlank() && each.length() <= longest);
    }

    private static boolean isTrade(String trade, Suggested suggested) {
        return trade.equals(BankAction.ALL) || suggested.trades().containsKey(trade);
    }

    private static boolean isStep(int step) {
        return step >= 1 && step <= 5;
    }

    private static boolean isNamed(Object source) {
        return source instanceof Map<?, ?> named
                && named.get("name") instanceof String name
                && !name.isBlank()
                && Set.of("name", "year").containsAll(named.keySet());
    }
}
