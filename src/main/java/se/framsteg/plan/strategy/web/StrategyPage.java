package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Strategy;
import se.framsteg.plan.StrategyLacks;
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.StrategyWritten;
import se.framsteg.plan.StrategyWritten.Overtaken;
import se.framsteg.plan.Target;
import se.framsteg.plan.strategy.Proposal;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A company's strategy to write on.
 *
 * @param text as it stands
 * @param proposals what may stand in it and does not yet
 * @param offered how many topics may be taken over from the course's worksheet
 * @param adopted what the company has decided on; null while it has not
 * @param written what became of what came in the form, where it is shown again
 */
public record StrategyPage(
        PlanDesk desk,
        Plan plan,
        StrategyText text,
        Targets targets,
        List<Proposed> proposals,
        int offered,
        @Nullable Adopted adopted,
        Told told,
        StrategyWritten written,
        LocalDate today)
        implements Page {
    /**
     * What has just been done.
     *
     * @param what the last part of a text's key
     * @param removed the topic that was taken away
     * @param at the field that it was done in, where it is told; empty where it is told at the top
     */
    public record Told(String what, @Nullable UUID removed, String at) {
        private static final List<String> KNOWN = List.of(
                "saved",
                "overtaken",
                "mend",
                "put",
                "no-room",
                "taken",
                "none-taken",
                "topic-removed",
                "topic-back",
                "topic-no-room",
                "restored",
                "as-it-is");

        public String text() {
            return KNOWN.contains(what) && !isIn() ? say("plan.strategy.said." + what) : "";
        }

        private boolean isIn() {
            return List.of("put", "no-room").contains(what);
        }

        /** What was put in a field; empty where nothing was. */
        String receipt(String field) {
            return what.equals("put") && at.equals(field) ? say("plan.strategy.said.put") : "";
        }

        /** That something has no room in a field; empty where it had. */
        String fault(String field) {
            return what.equals("no-room") && at.equals(field)
                    ? say(
                            field.equals(Proposal.BETS)
                                    ? "plan.strategy.said.no-room.bets"
                                    : "plan.strategy.said.no-room")
                    : "";
        }

        public boolean isTrouble() {
            return List.of("overtaken", "mend", "no-room", "none-taken", "topic-no-room")
                    .contains(what);
        }
    }

    /**
     * The version of strategy and plan that the company has decided on.
     *
     * @param state by whom and when, in words
     * @param changed how much is otherwise now
     */
    public record Adopted(int number, String state, int changed) {
        public String words() {
            String words = say("plan.strategy.adopted", number, state);
            return changed == 0 ? words : words + " " + say("plan.strategy.adopted.changed", changed);
        }
    }

    /**
     * @param path where the targets are changed; empty where the company has no such worksheet, or none that is open
     * @param opensOn when it will be; null where it is open, or there is none
     */
    public record Targets(
            List<Target> all, String path, @Nullable LocalDate opensOn) {
        /** Whether the company can write one and has not. */
        boolean areLacking() {
            return all.isEmpty() && !path.isEmpty();
        }
    }

    /** One of the topics. @param place its number from 0 */
    public record TopicRow(UUID id, String name, Entry entry, int place, boolean last) {}

    @Override
    public String template() {
        return "plan/strategy/web/strategy";
    }

    public String saved() {
        return text.changedBy() == null || text.changedAt() == null
                ? say("plan.strategy.saved.never")
                : say("plan.strategy.saved.by", Say.moment(text.changedAt()), text.changedBy());
    }

    /** What it lacks to be whole; a strategy without a target is not, once one can be written. */
    public List<String> lacks() {
        var lacks = new ArrayList<>(StrategyLacks.of(plan, today));
        if (targets.areLacking()) {
            lacks.add("targets");
        }
        return lacks;
    }

    /** What to do about what is lacking. */
    public String lack(String field) {
        return field.equals(StrategyText.TOPICS)
                ? say("plan.strategy.lack.topics", StrategyLacks.leastTopics(plan.strategy()))
                : say("plan.strategy.lack." + field);
    }

    public Entry entry(String field) {
        return Entry.of(field, value(field), error(field), theirs(field), proposals(field))
                .told(told.receipt(field));
    }

    public List<Entry> bets() {
        return StrategyText.bets().stream().map(this::entry).toList();
    }

    /** That a proposal had no room among the bets; empty where it had. */
    public String betFault() {
        return told.fault(Proposal.BETS);
    }

    public List<Proposed> betProposals() {
        return proposals(Proposal.BETS);
    }

    public List<TopicRow> topics() {
        List<UUID> all = text.topics();
        var rows = new ArrayList<TopicRow>();
        for (UUID topic : all) {
            String field = StrategyText.topic(topic);
            String label = say("plan.strategy.topic", rows.size() + 1);
            Entry entry = Entry.labelled(field, label, value(field), error(field), theirs(field));
            rows.add(new TopicRow(topic, text.typed(field), entry, rows.size(), rows.size() == all.size() - 1));
        }
        return rows;
    }

    public boolean hasRoomForTopics() {
        return text.topics().size() < StrategyRules.MOST_TOPICS
                || !value(StrategyText.NEW_TOPIC).isEmpty();
    }

    /** Names that were typed of topics that somebody has taken away meanwhile. */
    public List<Overtaken> goneTopics() {
        return written.overtaken().stream()
                .filter(each ->
                        StrategyText.isTopic(each.field()) && !text.values().containsKey(each.field()))
                .toList();
    }

    public Entry newTopic() {
        String kept = goneTopics().stream().map(Overtaken::mine).findFirst().orElse("");
        String typedNow = value(StrategyText.NEW_TOPIC);
        return Entry.of(
                StrategyText.NEW_TOPIC,
                typedNow.isEmpty() ? kept : typedNow,
                error(StrategyText.NEW_TOPIC),
                null,
                List.of());
    }

    /** What must be mended, in the order of the page, each field by its name. */
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        List.of(StrategyText.PLANNED_BY, StrategyText.VISION, StrategyText.AMBITION_YEAR)
                .forEach(each -> labels.put(each, entry(each).label()));
        topics().forEach(each -> labels.put(each.entry().name(), each.entry().label()));
        labels.put(StrategyText.NEW_TOPIC, newTopic().label());
        bets().forEach(each -> labels.put(each.name(), each.label()));
        List.of(StrategyText.STOP_DOING, StrategyText.PRINCIPLES, StrategyText.VALID_TO, StrategyText.PEOPLE)
                .forEach(each -> labels.put(each, entry(each).label()));
        return written.mending().named(labels);
    }

    public String state() {
        return chosen(StrategyText.STATE, Strategy.State.NONE.code());
    }

    public String decides() {
        return chosen(StrategyText.DECIDES, Strategy.Decides.BOARD.code());
    }

    private String chosen(String field, String otherwise) {
        String value = value(field);
        return value.isEmpty() ? otherwise : value;
    }

    public List<Choice> states() {
        return List.of(Strategy.State.values()).stream()
                .map(each -> new Choice(
                        each.code(),
                        adopted != null && each == Strategy.State.DRAFT
                                ? say("plan.strategy.state.adopted", adopted.number())
                                : say("plan.strategy.state." + each.code())))
                .toList();
    }

    public List<Choice> deciders() {
        return List.of(Strategy.Decides.values()).stream()
                .map(each -> new Choice(each.code(), say("plan.strategy.decides." + each.code())))
                .toList();
    }

    public String error(String field) {
        String fault = written.mending().error(field);
        return fault.isEmpty() ? told.fault(field) : fault;
    }

    public @Nullable Overtaken theirs(String field) {
        return written.overtaken().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** What was typed and is not kept; else what stands. */
    private String value(String field) {
        return written.unkept().getOrDefault(field, text.typed(field));
    }

    private List<Proposed> proposals(String field) {
        return proposals.stream().filter(each -> each.field().equals(field)).toList();
    }

    /** A target in words, as far as it is written. */
    public String words(Target target) {
        return target.targetValue().isBlank() || target.targetYear().isBlank()
                ? target.kpi()
                : say(
                        "plan.strategy.target",
                        target.kpi(),
                        Target.counted(target.baseValue(), target.unit()),
                        target.baseYear(),
                        Target.counted(target.targetValue(), target.unit()),
                        target.targetYear());
    }
}
