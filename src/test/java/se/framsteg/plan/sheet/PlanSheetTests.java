package se.framsteg.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Strategy;
import se.framsteg.plan.Topic;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;

/** What goes out comes in again as it was, through the real file. */
class PlanSheetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Colleague> PEOPLE = List.of(
            colleague("Anna Berg", null),
            colleague("Anna Berg", null),
            colleague("Öjvind <Å> & \"Co\"", null),
            colleague("Gösta Truck", TODAY.minusDays(3)));
    private static final List<Topic> TOPICS = List.of(
            new Topic(Ids.next(), "El och värme", null),
            new Topic(Ids.next(), "=1+1", null),
            new Topic(Ids.next(), "El och värme", null));

    private static Colleague colleague(String name, @Nullable LocalDate left) {
        return new Colleague(Ids.next(), name, "", "", false, left);
    }

    /** Even with two of the same name, and an owner who has left. */
    @Property(tries = 150)
    void what_is_taken_out_changes_nothing_when_it_comes_in(
            @ForAll("actions") List<Action> actions, @ForAll Lang out, @ForAll Lang in) {
        Plan plan = plan(actions);
        SheetProposal proposal = Frame.in(in, () -> SheetProposal.of(throughFile(plan, out), plan, TODAY));
        assertThat(proposal.faults()).isEmpty();
        assertThat(proposal.rows()).hasSize(actions.size()).noneMatch(RowProposal::changes);
    }

    /** What was taken out comes in as new actions that say the same, where names tell who it is. */
    @Property(tries = 100)
    void rows_without_an_id_are_new_actions_that_say_the_same(@ForAll("actions") List<Action> actions) {
        Plan plan = plan(actions.stream().map(PlanSheetTests::told).toList());
        List<SheetRow> rows = throughFile(plan, Lang.SV).stream()
                .map(row -> with(row, Column.ID, ""))
                .toList();
        SheetProposal proposal = Frame.in(Lang.SV, () -> SheetProposal.of(rows, plan, TODAY));
        assertThat(proposal.faults()).isEmpty();
        assertThat(proposal.added()).hasSize(actions.size());
        for (int i = 0; i < actions.size(); i++) {
            Action was = plan.actions().get(i);
            RowProposal row = proposal.added().get(i);
            assertThat(row.draft().title()).isEqualTo(was.title());
            assertThat(row.draft().owner()).isEqualTo(was.owner());
            assertThat(row.draft().topic()).isEqualTo(was.topic());
            assertThat(row.draft().helpers()).containsExactlyElementsOf(was.helpers());
            assertThat(row.draft().days()).isEqualTo(was.days());
            assertThat(row.draft().means()).isEqualTo(was.means());
            assertThat(row.draft().effect())
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(was.effect());
            assertThat(row.draft().weight()).isEqualTo(was.weight());
            assertThat(row.course()).isEqualTo(was.course());
        }
    }

    @Example
    void a_changed_cell_is_one_change_and_what_cannot_be_read_says_where() {
        Action stands = action("Täta tryckluften", Action.Days.NONE, Action.Course.PLANNED);
        Plan plan = plan(List.of(stands));
        SheetRow row = throughFile(plan, Lang.SV).getFirst();
        assertThat(row.row()).isEqualTo(4);
        var changed = Frame.in(
                Lang.SV,
                () -> SheetProposal.of(
                        List.of(with(with(row, Column.BUDGET, "5 tkr"), Column.STATUS, "under way")), plan, TODAY));
        assertThat(changed.changed().getFirst().differing())
                .extracting(each -> each.field() + " " + each.after())
                .containsExactly("budget 5000", "status ongoing");
        SheetRow wrong = row;
        for (var cell : List.of(Column.BUDGET, Column.DUE, Column.OWNER, Column.TOPIC, Column.IMPACT, Column.STATUS)) {
            wrong = with(wrong, cell, "ca 7");
        }
        SheetRow read = with(wrong, Column.TITLE, "");
        var faults = Frame.in(Lang.SV, () -> SheetProposal.of(List.of(read, row, row), plan, TODAY))
                .faults();
        assertThat(faults)
                .extracting(SheetFault::column)
                .contains(
                        Column.TITLE,
                        Column.BUDGET,
                        Column.DUE,
                        Column.OWNER,
                        Column.TOPIC,
                        Column.IMPACT,
                        Column.STATUS,
                        Column.ID);
    }

    @Example
    void what_the_sheet_has_no_column_for_stays() {
        Action stands = action("Täta", new Action.Days(null, TODAY), Action.Course.PLANNED);
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.ID, stands.id().value().toString());
        cells.put(Column.TITLE, "Täta allt");
        var proposal = Frame.in(
                Lang.SV, () -> SheetProposal.of(List.of(new SheetRow("Blad", 2, cells)), plan(List.of(stands)), TODAY));
        assertThat(proposal.changed().getFirst().differing()).hasSize(1);
        assertThat(proposal.changed().getFirst().draft().days()).isEqualTo(stands.days());
    }

    private static SheetRow with(SheetRow row, Column column, String says) {
        var cells = new EnumMap<Column, String>(row.cells());
        cells.put(column, says);
        return new SheetRow(row.sheet(), row.row(), cells);
    }

    /** The same where every name is one person's or one topic's. */
    private static Action told(Action action) {
        UUID owner = action.owner() == null ? null : PEOPLE.get(2).personId();
        UUID topic = action.topic() == null ? null : TOPICS.get(1).id();
        List<UUID> helpers =
                action.helpers().isEmpty() ? List.of() : List.of(PEOPLE.get(2).personId());
        return new Action(
                action.id(),
                action.number(),
                1,
                action.title(),
                topic,
                owner,
                helpers,
                action.days(),
                action.means(),
                action.effect(),
                action.weight(),
                action.course(),
                "");
    }

    private static Plan plan(List<Action> actions) {
        return new Plan(Strategy.NONE, TOPICS, PEOPLE, List.of(), actions);
    }

    private static List<SheetRow> throughFile(Plan plan, Lang lang) {
        try {
            Path file = Files.createTempFile("plan", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                Frame.in(lang, () -> {
                    PlanSheet.write(out, plan);
                    return true;
                });
            }
            List<SheetRow> rows = SheetFile.read(file);
            Files.delete(file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Action action(String title, Action.Days days, Action.Course course) {
        return new Action(
                new ActionId(Ids.next()),
                1,
                1,
                title,
                null,
                null,
                List.of(),
                days,
                Action.Means.NONE,
                Action.Effect.NONE,
                Action.Weight.NONE,
                course,
                "");
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        return action().list().ofMaxSize(6);
    }

    private Arbitrary<Action> action() {
        Arbitrary<List<UUID>> helpers = Arbitraries.subsetOf(
                        PEOPLE.stream().map(Colleague::personId).toList())
                .map(each -> each.stream().sorted().toList());
        Arbitrary<Action> first = Combinators.combine(
                        words(60).filter(each -> !each.isEmpty()),
                        Arbitraries.of(TOPICS).map(Topic::id).injectNull(0.3),
                        Arbitraries.of(PEOPLE).map(Colleague::personId).injectNull(0.3),
                        helpers,
                        days(),
                        means(),
                        effect(),
                        course())
                .as((title, topic, owner, helping, days, means, effect, course) -> new Action(
                        new ActionId(Ids.next()),
                        1,
                        1,
                        title,
                        topic,
                        owner,
                        helping,
                        days,
                        means,
                        effect,
                        Action.Weight.NONE,
                        course,
                        "bank"));
        Arbitrary<@Nullable Integer> step = Arbitraries.integers().between(1, 5).injectNull(0.3);
        return Combinators.combine(first, step, step)
                .as((action, impact, effort) -> new Action(
                        action.id(),
                        action.number(),
                        1,
                        action.title(),
                        action.topic(),
                        action.owner(),
                        action.helpers(),
                        action.days(),
                        action.means(),
                        action.effect(),
                        new Action.Weight(impact, effort),
                        action.course(),
                        action.bank()));
    }

    private static Arbitrary<Action.Days> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(-400, 400).injectNull(0.3),
                        Arbitraries.integers().between(1, 900).injectNull(0.3))
                .as((from, length) -> {
                    LocalDate starts = from == null ? null : TODAY.plusDays(from);
                    LocalDate begins = starts == null ? TODAY : starts;
                    return new Action.Days(starts, length == null ? null : begins.plusDays(length));
                });
    }

    private static Arbitrary<Action.Means> means() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000).injectNull(0.2),
                        Arbitraries.of("", "own", "grant", "loan", "none"),
                        Arbitraries.integers().between(0, 100_000).injectNull(0.3))
                .as((budget, funding, hours) ->
                        new Action.Means(budget == null ? null : BigDecimal.valueOf(budget), funding, hours));
    }

    private static Arbitrary<Action.Effect> effect() {
        Arbitrary<@Nullable BigDecimal> tonnes = Arbitraries.longs()
                .between(-999_999_999_999L, 999_999_999_999L)
                .map(each -> BigDecimal.valueOf(each, 3))
                .injectNull(0.3);
        return Combinators.combine(
                        words(120),
                        tonnes,
                        tonnes,
                        Arbitraries.longs()
                                .between(-1_000_000_000, 1_000_000_000)
                                .injectNull(0.3),
                        lines(),
                        Arbitraries.of("", "low", "medium", "high"))
                .as((kpi, co2e, material, saving, method, confidence) -> new Action.Effect(
                        kpi, co2e, material, saving == null ? null : BigDecimal.valueOf(saving), method, confidence));
    }

    private static Arbitrary<Action.Course> course() {
        return Combinators.combine(
                        Arbitraries.of(Action.Status.class),
                        Arbitraries.integers().between(0, 365),
                        words(120))
                .as((status, ago, stuck) ->
                        new Action.Course(status, status == Action.Status.DONE ? TODAY.minusDays(ago) : null, stuck));
    }

    /** One line, as forms keep it: with signs that mean something elsewhere. */
    private static Arbitrary<String> words(int longest) {
        return Arbitraries.of(
                        "a", "å", "É", " ", "=", "+", "-", "@", "<", ">", "&", "\"", "'", ";", ",", "1", "7", "🌙",
                        "_x000D_", "\u00a0")
                .list()
                .ofMaxSize(longest / 8)
                .map(signs -> String.join("", signs).strip());
    }

    private static Arbitrary<String> lines() {
        return words(120)
                .list()
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines).strip());
    }

    @Example
    void the_words_that_are_tried_are_not_all_blank() {
        var sample = new ArrayList<String>();
        IntStream.range(0, 50).forEach(_ -> sample.add(words(120).sample()));
        assertThat(sample).anyMatch(each -> each.contains("=")).anyMatch(each -> each.length() > 8);
    }
}
