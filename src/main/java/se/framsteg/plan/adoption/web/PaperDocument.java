package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;

/** A paper of a version, as it is drawn. */
public record PaperDocument(PlanPaper paper, Kind kind) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/paper";
    }

    public String title() {
        return kind == Kind.MINUTES
                ? say("plan.decision.paper.minutes")
                : paper.says().proposal().title();
    }

    public String over() {
        return kind == Kind.MINUTES ? paper.says().company() : say("plan.decision.paper.board-paper");
    }

    public List<PaperPart> parts() {
        return kind == Kind.MINUTES ? paper.minutes() : paper.board();
    }
}
