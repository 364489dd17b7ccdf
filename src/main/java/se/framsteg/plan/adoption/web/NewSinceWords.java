package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.plan.adoption.NewSince;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.documents.PaperPart.Heading;
import se.framsteg.shell.documents.PaperPart.Points;
import se.framsteg.shell.documents.PaperPart.Words;

/** What is new in a version since the one that was adopted before it, to stand first wherever the version is read. */
final class NewSinceWords {
    /** More lines than this nobody reads before the plan itself. */
    private static final int SHOWN = 40;

    private NewSinceWords() {}

    /** Nothing of the first one. */
    static List<PaperPart> parts(Optional<NewSince> since) {
        return since.map(NewSinceWords::parts).orElseGet(List::of);
    }

    private static List<PaperPart> parts(NewSince since) {
        int number = since.before().number();
        var parts = new ArrayList<PaperPart>();
        parts.add(new Heading(2, say("plan.decision.paper.new", number)));
        parts.add(new Words(say("plan.decision.paper.new.before", number, DecisionWords.state(since.before()))));
        if (since.differences().isEmpty()) {
            parts.add(new Words(say("plan.decision.paper.new.none", number)));
            return parts;
        }
        parts.add(new Points(since.differences().stream()
                .limit(SHOWN)
                .map(DecisionWords::difference)
                .toList()));
        int more = since.differences().size() - SHOWN;
        if (more > 0) {
            parts.add(new Words(say("plan.decision.paper.new.more", more)));
        }
        return parts;
    }
}
