package se.framsteg.plan.strategy;

import static se.framsteg.shell.Say.lang;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.Footprint;
import se.framsteg.people.Member;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Topics;
import se.framsteg.shell.Say;

/** Reads what a company has written in the newest round of the course that it has begun. */
@Component
@Transactional(readOnly = true)
public class EarlierAnswers {
    private static final String TASK = "task-and-team";
    private static final String GOALS = "global-goals";
    private static final int ENOUGH = Proposals.MOST_OF_A_KIND;

    private final Rounds rounds;
    private final Works works;
    private final Baselines baselines;
    private final Topics topics;
    private final Plans plans;

    EarlierAnswers(Rounds rounds, Works works, Baselines baselines, Topics topics, Plans plans) {
        this.rounds = rounds;
        this.works = works;
        this.baselines = baselines;
        this.topics = topics;
        this.plans = plans;
    }

    /** What was written, and in which round; the round is null where the company goes through none. */
    public record Read(@Nullable Round round, Earlier earlier) {}

    public Read of(Member by) {
        Round round = rounds.of(by).stream().findFirst().orElse(null);
        return round == null ? new Read(null, Earlier.NOTHING) : new Read(round, of(by, round));
    }

    private Earlier of(Member by, Round round) {
        Worksheet task = sheet(round, TASK).orElse(null);
        Map<String, String> once = task == null
                ? Map.of()
                : works.given(by, round, List.of(place("why"), place(GOALS), place("employees")));
        return new Earlier(
                once.getOrDefault(place("why"), ""),
                task == null ? List.of() : words(task, GOALS, once.getOrDefault(place(GOALS), "")),
                once.getOrDefault(place("employees"), ""),
                topics.chosen(by),
                largest(by, round),
                plans.targets(by),
                hotspots(by, round));
    }

    private static String place(String field) {
        return TASK + "/" + field;
    }

    private Optional<Worksheet> sheet(Round round, String name) {
        return works.edition(round).worksheet(name).filter(Worksheet::isDeclared);
    }

    private Answers answers(Member by, Round round, String name) {
        return sheet(round, name)
                .map(found -> works.find(by, round, found).answers())
                .orElse(Answers.NONE);
    }

    /** What the options are called that were chosen, without the number that some begin with. */
    private static List<String> words(Worksheet sheet, String field, String typed) {
        return sheet.field(field).stream()
                .flatMap(found -> Answers.several(typed).stream()
                        .flatMap(option -> Optional.ofNullable(found.options().get(option)).stream()))
                .map(option -> option.in(lang()).replaceFirst("^\\d+ ", ""))
                .toList();
    }

    private Earlier.@Nullable Share largest(Member by, Round round) {
        if (works.edition(round).worksheet(Baselines.NAME).isEmpty()) {
            return null;
        }
        Footprint footprint = baselines.find(by, round).footprint();
        Map<String, BigDecimal> all = footprint.byCategory();
        return all.entrySet().stream()
                .filter(each -> each.getValue().signum() > 0)
                .findFirst()
                .map(each -> new Earlier.Share(
                        Say.say("footprint.category." + each.getKey()), Say.percent(footprint.share(each.getValue()))))
                .orElse(null);
    }

    private List<Earlier.Hotspot> hotspots(Member by, Round round) {
        List<Row> rows = answers(by, round, "value-chain-map").rows("chain");
        Function<Row, List<String>> wrong = row -> sheet(round, "value-chain-map")
                .flatMap(sheet -> sheet.table("chain"))
                .flatMap(table -> table.field("hotspot"))
                .map(field -> Answers.several(row.typed("hotspot")).stream()
                        .filter(option -> !option.equals("none"))
                        .flatMap(option -> Optional.ofNullable(field.options().get(option)).stream())
                        .map(option -> lowered(option.in(lang())))
                        .toList())
                .orElse(List.of());
        return numbered(rows)
                .filter(at -> !rows.get(at).typed("what").isBlank())
                .map(at ->
                        new Earlier.Hotspot(at + 1, rows.get(at).typed("what").strip(), wrong.apply(rows.get(at))))
                .filter(each -> !each.wrong().isEmpty())
                .limit(ENOUGH)
                .toList();
    }

    /** As it stands within a sentence. */
    private static String lowered(String option) {
        boolean isName = option.length() > 1 && Character.isUpperCase(option.charAt(1));
        return isName ? option : option.substring(0, 1).toLowerCase(lang().locale()) + option.substring(1);
    }

    private static java.util.stream.Stream<Integer> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size()).boxed();
    }
}
