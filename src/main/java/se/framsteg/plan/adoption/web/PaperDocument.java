package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import se.framsteg.plan.adoption.NewSince;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;

/** A paper of a version, as it is drawn. */
public record PaperDocument(PlanPaper paper, Kind kind, List<PaperPart> parts) implements Page {
    public PaperDocument {
        parts = List.copyOf(parts);
    }

    /** One that is made before anything is decided. */
    public PaperDocument(PlanPaper paper, Kind kind) {
        this(paper, kind, kind == Kind.MINUTES ? paper.minutes() : paper.board());
    }

    /** @param verify the whole address where it is checked */
    static PaperDocument of(Version version, Optional<NewSince> since, String verify, Kind kind) {
        var paper = new PlanPaper(version.says(), version.hash(), verify, NewSinceWords.parts(since));
        return kind == Kind.DECISION
                ? new PaperDocument(paper, kind, DecisionPaper.of(version, paper))
                : new PaperDocument(paper, kind);
    }

    @Override
    public String template() {
        return "plan/adoption/web/paper";
    }

    public String title() {
        return switch (kind) {
            case BOARD_PAPER -> paper.says().titleInThisLanguage();
            case MINUTES -> paper.minutesTitle();
            case DECISION -> say("plan.decision.paper.decision");
        };
    }

    public String over() {
        return kind == Kind.BOARD_PAPER
                ? say("plan.decision.paper.board-paper")
                : paper.says().company();
    }
}
