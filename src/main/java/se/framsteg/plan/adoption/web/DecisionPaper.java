package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.documents.PaperPart.Heading;
import se.framsteg.shell.documents.PaperPart.Points;
import se.framsteg.shell.documents.PaperPart.Words;

/** What was decided of a version, to show and to keep: the day, how, by whom, and reservations word for word. */
final class DecisionPaper {
    private DecisionPaper() {}

    static List<PaperPart> of(Version version, PlanPaper paper) {
        Decision decision = version.settled().orElseThrow();
        var parts = new ArrayList<PaperPart>();
        parts.add(new Words(paper.what()));
        parts.add(heading("became"));
        parts.add(new Words(DecisionWords.head(version, decision) + ". " + way(decision)));
        if (!decision.why().isEmpty()) {
            parts.add(heading(decision.outcome().isAdopted() ? "changes" : "why"));
            parts.add(new Words(decision.why()));
        }
        parts.addAll(paper.matter(decision.outcome().isAdopted()));
        if (!decision.signers().isEmpty()) {
            parts.add(heading("who"));
            parts.add(new Points(decision.signers().stream()
                    .map(each -> DecisionWords.signed(new Signer(each.name(), each.does(), each.said(), "")))
                    .toList()));
        }
        reservations(parts, decision);
        before(parts, version, decision);
        if (decision.minutes()) {
            parts.add(new Words(say("plan.decision.paper.decision.minutes")));
        }
        if (version.says().decidedByOneOwner()) {
            parts.add(paper.ownersSignature());
        }
        parts.addAll(paper.proof());
        return parts;
    }

    private static void reservations(List<PaperPart> parts, Decision decision) {
        List<Signer> reserved = decision.signers().stream()
                .filter(each -> !each.words().isEmpty())
                .toList();
        if (!reserved.isEmpty()) {
            parts.add(new Heading(2, say("plan.decision.paper.minutes.reservations")));
            reserved.forEach(each ->
                    parts.add(new Words(say("plan.decision.paper.decision.reservation", each.name(), each.words()))));
        }
    }

    private static void before(List<PaperPart> parts, Version version, Decision last) {
        List<String> earlier = version.decisions().stream()
                .filter(each -> !each.id().equals(last.id()))
                .map(each -> DecisionWords.head(version, each) + ". " + way(each))
                .toList();
        if (!earlier.isEmpty()) {
            parts.add(heading("before"));
            parts.add(new Points(earlier));
        }
    }

    private static String way(Decision decision) {
        return say(
                "plan.decision.way." + decision.way().code(),
                date(decision.decidedOn()),
                decision.recordedBy(),
                day(decision.recordedAt()));
    }

    private static Heading heading(String key) {
        return new Heading(2, say("plan.decision.paper.decision." + key));
    }
}
