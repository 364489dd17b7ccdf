package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.framsteg.applications.Opening;
import se.framsteg.prospects.AskedCount;
import se.framsteg.prospects.AskedCounts.Applied;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** How many companies each promoter has asked to a round, and what came of it. */
public record AskedPage(Opening opening, List<AskedCount> counts, Applied applied) implements Page {
    @Override
    public String template() {
        return "prospects/web/asked";
    }

    public String title() {
        return say("prospects.asked.title", opening.cohort().name());
    }

    public List<Crumb> above() {
        String manage = "/%s/manage".formatted(opening.region().slug());
        String own = manage + "/" + opening.programme().slug();
        return List.of(
                new Crumb(say("prospects.crumb.programmes"), manage),
                new Crumb(opening.programme().name(), own),
                new Crumb(
                        opening.cohort().name(),
                        own + "/cohorts/" + opening.cohort().slug()));
    }

    public String name(AskedCount count) {
        return count.promoter() == null ? say("prospects.asked.nobody") : count.promoter();
    }

    /** All promoters' together; applications are counted once however many have asked. */
    public AskedCount total() {
        return new AskedCount(
                say("prospects.asked.total"),
                sum(AskedCount::listed),
                sum(AskedCount::asked),
                sum(AskedCount::thinking),
                sum(AskedCount::refused),
                applied.companies(),
                applied.tookPart());
    }

    public List<AskedCount> rows() {
        return counts.isEmpty()
                ? List.of()
                : Stream.concat(counts.stream(), Stream.of(total())).toList();
    }

    private int sum(ToIntFunction<AskedCount> of) {
        return counts.stream().mapToInt(of).sum();
    }
}
