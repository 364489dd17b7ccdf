package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.adoption.NotReady;
import se.framsteg.plan.adoption.Proposal;
import se.framsteg.plan.adoption.ProposalWasChanged;
import se.framsteg.plan.adoption.Proposals;
import se.framsteg.plan.adoption.SaysTheSame;
import se.framsteg.plan.adoption.TooManyVersions;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A lead writes what is put before those who decide, and puts it before them. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions/proposal")
class ProposalController {
    private final Proposals proposals;
    private final Plans plans;
    private final Clock clock;

    ProposalController(Proposals proposals, Plans plans, Clock clock) {
        this.proposals = proposals;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    View edit(PlanDesk desk, @RequestParam(defaultValue = "") String said) {
        onlyLead(desk);
        Plan plan = plans.of(desk.by());
        Proposal says = proposals.find(desk.by(), plan);
        boolean saidAnew = proposals
                .written(desk.by())
                .filter(each -> !each.sentences().equals(says.sentences()))
                .isPresent();
        return new ProposalPage(
                desk,
                plan,
                readiness(plan),
                ProposalForm.of(says),
                Mending.NONE,
                saidAnew ? "anew" : List.of("saved", "complete").contains(said) ? said : "",
                null);
    }

    /** @param then {@code freeze} to put it forward as well, {@code board} to go on to those who decide, {@code complete} to have suggested points back */
    @PostMapping
    View update(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String then,
            @RequestParam MultiValueMap<String, String> fields) {
        onlyLead(desk);
        Plan plan = plans.of(desk.by());
        var form = new ProposalForm(fields.toSingleValueMap());
        var reading = new FormReading();
        Proposal proposal = form.proposal(reading, plan.colleagues());
        boolean freezes = then.equals("freeze");
        Mending mending = reading.mending();
        if (mending.isEmpty() && freezes) {
            mending = form.lacks(proposal, proposals.standard(desk.by(), plan, proposal), LocalDate.now(clock));
        }
        if (mending.isEmpty() && freezes) {
            mending = form.asks(proposals.underWay(desk.by()));
        }
        if (!mending.isEmpty()) {
            return new ProposalPage(desk, plan, readiness(plan), form, mending, "", null).with(UNPROCESSABLE_CONTENT);
        }
        try {
            return switch (then) {
                case "freeze" -> freeze(desk, form, proposal);
                case "complete" -> complete(desk, form, proposal);
                default -> save(desk, form, proposal, then.equals("board"));
            };
        } catch (NotReady not) {
            return new ProposalPage(desk, plan, not.readiness(), form, Mending.NONE, "not-ready", null).with(CONFLICT);
        } catch (SaysTheSame same) {
            return new ProposalPage(
                            desk,
                            plan,
                            readiness(plan),
                            form,
                            Mending.NONE,
                            same.version().isOpen() ? "same" : "same-adopted",
                            null)
                    .with(CONFLICT);
        } catch (TooManyVersions _) {
            return new ProposalPage(desk, plan, readiness(plan), form, Mending.NONE, "many", null).with(CONFLICT);
        } catch (ProposalWasChanged changed) {
            var fresh = new ProposalForm(again(form, changed.stands().version()));
            return new ProposalPage(desk, plan, readiness(plan), fresh, Mending.NONE, "overtaken", changed.stands())
                    .with(CONFLICT);
        }
    }

    static void onlyLead(PlanDesk desk) {
        if (!desk.by().isLead()) {
            throw new NoSuchElementException("Only who leads the company's work writes this");
        }
    }

    /** What was typed stays, and is saved over what the other wrote if it is sent once more. */
    private static java.util.Map<String, String> again(ProposalForm form, int version) {
        var fields = new java.util.HashMap<>(form.fields());
        fields.put("seen", String.valueOf(version));
        return fields;
    }

    private View save(PlanDesk desk, ProposalForm form, Proposal proposal, boolean toBoard) {
        proposals.save(desk.by(), form.seen(), proposal);
        return SeeOther.to(toBoard ? DecisionPaths.board(desk) : DecisionPaths.proposal(desk) + "?said=saved");
    }

    private View complete(PlanDesk desk, ProposalForm form, Proposal proposal) {
        proposals.complete(desk.by(), form.seen(), proposal);
        return SeeOther.to(DecisionPaths.proposal(desk) + "?said=complete");
    }

    private View freeze(PlanDesk desk, ProposalForm form, Proposal proposal) {
        VersionId frozen = proposals.propose(desk.by(), form.seen(), proposal);
        return SeeOther.to(DecisionPaths.version(desk, frozen) + "?said=frozen");
    }

    private Readiness readiness(Plan plan) {
        return Readiness.of(plan, LocalDate.now(clock));
    }
}
