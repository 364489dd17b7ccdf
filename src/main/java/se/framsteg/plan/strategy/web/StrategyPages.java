package se.framsteg.plan.strategy.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.lang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.StrategyWritten;
import se.framsteg.plan.Topics;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.web.DecisionWords;
import se.framsteg.plan.strategy.EarlierAnswers;
import se.framsteg.plan.strategy.Proposal;
import se.framsteg.plan.strategy.Proposals;
import se.framsteg.plan.web.PlanDesk;

/** Gathers what the page of a strategy shows, and keeps what its form says. */
@Component
class StrategyPages {
    private final Strategies strategies;
    private final Plans plans;
    private final Topics topics;
    private final EarlierAnswers earlier;
    private final Works works;
    private final PlanVersions versions;
    private final Clock clock;

    StrategyPages(
            Strategies strategies,
            Plans plans,
            Topics topics,
            EarlierAnswers earlier,
            Works works,
            PlanVersions versions,
            Clock clock) {
        this.clock = clock;
        this.strategies = strategies;
        this.plans = plans;
        this.topics = topics;
        this.earlier = earlier;
        this.works = works;
        this.versions = versions;
    }

    StrategyPage of(PlanDesk desk, StrategyPage.Told told) {
        return of(desk, told, StrategyWritten.NOTHING);
    }

    private StrategyPage of(PlanDesk desk, StrategyPage.Told told, StrategyWritten written) {
        EarlierAnswers.Read read = earlier.of(desk.by());
        StrategyText text = strategies.find(desk.by());
        return new StrategyPage(
                desk,
                plans.of(desk.by()),
                text,
                targets(desk, read.round(), read),
                proposals(desk, read).stream()
                        .filter(each -> !each.isIn(text))
                        .map(each -> each.beside(text))
                        .toList(),
                topics.offered(desk.by(), read.earlier().topics()).size(),
                adopted(desk),
                told,
                written,
                LocalDate.now(clock));
    }

    private StrategyPage.@Nullable Adopted adopted(PlanDesk desk) {
        return versions.adopted(desk.by())
                .map(version -> new StrategyPage.Adopted(
                        version.number(),
                        DecisionWords.state(version),
                        versions.since(desk.by(), version).size()))
                .orElse(null);
    }

    private StrategyPage.Targets targets(PlanDesk desk, @Nullable Round round, EarlierAnswers.Read read) {
        Worksheet sheet =
                round == null ? null : works.edition(round).worksheet("targets").orElse(null);
        if (round == null || sheet == null) {
            return new StrategyPage.Targets(read.earlier().targets(), "", null);
        }
        boolean open = round.isOpen(sheet.week(), LocalDate.now(clock));
        return new StrategyPage.Targets(
                read.earlier().targets(),
                open ? source(desk, round, sheet.name()) : "",
                open ? null : round.weekStarts().get(sheet.week()));
    }

    List<Proposed> proposals(PlanDesk desk) {
        return proposals(desk, earlier.of(desk.by()));
    }

    private List<Proposed> proposals(PlanDesk desk, EarlierAnswers.Read read) {
        Round round = read.round();
        return round == null
                ? List.of()
                : Proposals.of(read.earlier()).stream()
                        .map(each -> Proposed.of(each, title(round, each), source(desk, round, each.source())))
                        .toList();
    }

    private String title(Round round, Proposal proposal) {
        return works.edition(round)
                .worksheet(proposal.source())
                .map(sheet -> sheet.title().in(lang()))
                .orElse(proposal.source());
    }

    private static String source(PlanDesk desk, Round round, String worksheet) {
        return "%s/course/%s/%s".formatted(desk.home(), round.programmeSlug(), worksheet);
    }

    /** Keeps what the form says and goes on; the page again where some of it could not be kept. */
    View afterWriting(PlanDesk desk, MultiValueMap<String, String> fields, Supplier<View> then) {
        StrategyForm form = StrategyForm.of(fields);
        StrategyWritten written = strategies.write(desk.by(), form.seen(), form.typed());
        if (written.isWhole()) {
            return then.get();
        }
        boolean overtaken = !written.overtaken().isEmpty();
        var told = new StrategyPage.Told(overtaken ? "overtaken" : "mend", null, "");
        return of(desk, told, written).with(overtaken ? CONFLICT : UNPROCESSABLE_CONTENT);
    }
}
