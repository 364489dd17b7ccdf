package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.Decider;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Who decides at the company.
 *
 * @param addresses that they are mailed at, by person; without those who have none
 * @param said what has just been done
 */
public record BoardPage(
        PlanDesk desk,
        List<Decider> deciders,
        Map<UUID, String> addresses,
        BoardForm form,
        String said,
        Mending mending)
        implements Page {
    private static final List<String> SAID = List.of("added", "removed");

    public String told() {
        return SAID.contains(said) ? say("plan.decision.board.said." + said) : "";
    }

    /** Where they are mailed, or that they get their link on paper. */
    public String reached(Decider decider) {
        return Optional.ofNullable(addresses.get(decider.personId())).orElseGet(() -> say("plan.decision.ask.by-hand"));
    }

    @Override
    public String template() {
        return "plan/adoption/web/board";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        return mending.named(
                "name", "plan.decision.board.name",
                "does", "plan.decision.board.does",
                "address", "plan.decision.board.address");
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.DECISIONS);
    }

    public String path() {
        return DecisionPaths.board(desk);
    }

    public String proposal() {
        return DecisionPaths.proposal(desk);
    }

    public boolean hasRoom() {
        return deciders.size() < Board.MOST;
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", say("plan.decision.language.sv")), new Choice("en", say("plan.decision.language.en")));
    }
}
