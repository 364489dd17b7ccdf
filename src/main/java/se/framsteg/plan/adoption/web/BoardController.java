package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.Decider;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead says who decides at the company. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions/board")
class BoardController {
    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping
    View index(PlanDesk desk, @RequestParam(defaultValue = "") String said) {
        return page(desk, BoardForm.blank(), said, Mending.NONE);
    }

    @PostMapping
    View create(PlanDesk desk, @ModelAttribute BoardForm form) {
        ProposalController.onlyLead(desk);
        Mending mending = form.mending();
        if (mending.isEmpty()) {
            mending = switch (board.add(
                    desk.by(),
                    form.typedText("name"),
                    form.typedText("does"),
                    form.typedText("address"),
                    form.lang())) {
                case ENTERED -> Mending.NONE;
                case THERE -> Mending.of("name", "plan.decision.board.there", form.typedText("name"));
                case LEADS_ADDRESS ->
                    Mending.of("address", "plan.decision.board.address.yours", form.typedText("name"));
                case FULL -> Mending.of("name", "plan.decision.board.full", Board.MOST);
            };
        }
        return mending.isEmpty()
                ? SeeOther.to(DecisionPaths.board(desk) + "?said=added")
                : page(desk, form, "", mending).with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{decider}/removal")
    View remove(PlanDesk desk, @PathVariable UUID decider) {
        board.remove(desk.by(), decider);
        return SeeOther.to(DecisionPaths.board(desk) + "?said=removed");
    }

    private BoardPage page(PlanDesk desk, BoardForm form, String said, Mending mending) {
        ProposalController.onlyLead(desk);
        List<Decider> deciders = board.of(desk.by());
        return new BoardPage(desk, deciders, board.addresses(deciders), form, said, mending);
    }
}
