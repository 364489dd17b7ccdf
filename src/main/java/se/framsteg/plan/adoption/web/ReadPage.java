package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.parts.Crumb;

/** Strategy and plan of one version, to read and print. */
public record ReadPage(PlanDesk desk, Version version) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/read";
    }

    public List<Crumb> above() {
        return DecisionPaths.above(desk, version);
    }

    public String title() {
        return say("plan.decision.read.title", version.says().company());
    }

    public String state() {
        return DecisionWords.state(version);
    }

    public List<PaperPart> parts() {
        return new PlanPaper(version.says(), version.hash()).plan();
    }
}
