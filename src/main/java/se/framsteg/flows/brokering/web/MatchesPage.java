package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;

/** All matches of a company, those that it is asked about first. */
public record MatchesPage(MatchDesk desk, List<SeenMatch> all, Materials materials) implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/matches";
    }

    /** Those that wait for an answer of the company's, those that go on, and those that are over. */
    public record Group(String key, List<SeenMatch> all) {}

    public List<Group> groups() {
        return Stream.of(
                        new Group("asks", all.stream().filter(this::isAsked).toList()),
                        new Group(
                                "open",
                                all.stream()
                                        .filter(each -> each.stage().isOpen() && !isAsked(each))
                                        .toList()),
                        new Group(
                                "over",
                                all.stream()
                                        .filter(each -> !each.stage().isOpen())
                                        .toList()))
                .filter(each -> !each.all().isEmpty())
                .toList();
    }

    /** How a match stands, in a few words; of one that came to nothing before both knew each other, no more than that. */
    public String stands(SeenMatch seen) {
        if (seen.isMyTurn()) {
            return say(seen.turnKey(), number(seen.tonnesToConfirm()));
        }
        if (seen.isAsked()) {
            return say("flows.brokering.stands.asked");
        }
        if (seen.hasDeclined()) {
            return say("flows.brokering.stands.said-no");
        }
        return say(
                seen.isWaiting()
                        ? "flows.brokering.stands.waiting"
                        : seen.stage().textKey());
    }

    public String other(SeenMatch seen) {
        return Offered.of(seen.other(), materials).title();
    }

    public boolean isAsked(SeenMatch seen) {
        return seen.isMyTurn() || seen.isAsked() && seen.stage() instanceof Stage.Open;
    }
}
