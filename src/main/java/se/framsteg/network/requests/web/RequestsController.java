package se.framsteg.network.requests.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.requests.AnswerTimesRepository;
import se.framsteg.network.requests.Answers;
import se.framsteg.network.requests.Removals;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.requests.RequestId;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Promoters and the region answer: each sees what is theirs, unanswered first. */
@Controller
@RequestMapping({"/{region}/manage/requests", "/{region}/promote/requests"})
class RequestsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Answers answers;
    private final Removals removals;
    private final AnswerTimesRepository times;
    private final Organisations organisations;
    private final Clock clock;

    RequestsController(
            Answers answers, Removals removals, AnswerTimesRepository times, Organisations organisations, Clock clock) {
        this.answers = answers;
        this.removals = removals;
        this.times = times;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    View index(Advisor by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "1") String page) {
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        return new RequestsPage(
                region.slug(),
                by,
                answers.in(by, State.OPEN),
                answers.in(by, State.ANSWERED),
                answers.in(by, State.CLOSED),
                by instanceof Manager manager ? answers.held(manager, number) : List.of(),
                number,
                by instanceof Manager manager ? removals.toDecide(manager) : List.of(),
                by instanceof Manager ? answers.in(by, State.NO_QUESTION) : List.of(),
                by instanceof Manager manager ? times.of(manager) : null,
                clock.instant());
    }

    @GetMapping("/{request}")
    View show(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable RequestId request,
            @RequestParam(defaultValue = "") String said) {
        return page(by, region, request, said, AnswerForm.EMPTY, Mending.NONE);
    }

    @PostMapping("/{request}/answer")
    View answer(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable RequestId request,
            @ModelAttribute AnswerForm form) {
        answers.find(by, request);
        Mending mending = form.answerMending();
        if (!mending.isEmpty()) {
            return page(by, region, request, "", form, mending).with(UNPROCESSABLE_CONTENT);
        }
        answers.answer(by, region, request, AnswerForm.words(form.answer()));
        return done(by, region, request, "answered");
    }

    @PostMapping("/{request}/notes")
    View note(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable RequestId request,
            @ModelAttribute AnswerForm form) {
        answers.find(by, request);
        Mending mending = form.noteMending();
        if (!mending.isEmpty()) {
            return page(by, region, request, "", form, mending).with(UNPROCESSABLE_CONTENT);
        }
        answers.note(by, request, AnswerForm.words(form.note()));
        return done(by, region, request, "noted");
    }

    @PostMapping("/{request}/taking")
    View take(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        answers.take(by, request);
        return done(by, region, request, "taken");
    }

    @PostMapping("/{request}/hand-over")
    View handOver(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable RequestId request,
            @ModelAttribute AnswerForm form) {
        answers.find(by, request);
        Mending mending = form.handMending();
        if (!mending.isEmpty()) {
            return page(by, region, request, "", form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            answers.handOver(by, region, request, form.receiver(), AnswerForm.words(form.line()));
        } catch (NotOfThePromoters e) {
            return page(by, region, request, "", form, Mending.of("to", "network.routes.responsible.gone"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return done(by, region, request, "handed");
    }

    @PostMapping("/{request}/closing")
    View close(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        answers.close(by, region, request);
        return done(by, region, request, "closed");
    }

    @PostMapping("/{request}/dismissal")
    View dismiss(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        answers.dismiss(by, request);
        return by instanceof Manager
                ? done(by, region, request, "dismissed")
                : SeeOther.to("/%s/promote/requests".formatted(region.slug()));
    }

    /** One press for all that one script has poured in. */
    @PostMapping("/{request}/network-dismissal")
    View dismissNetwork(Manager by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        answers.dismissNetwork(by, request);
        return SeeOther.to("/%s/manage/requests".formatted(region.slug()));
    }

    @PostMapping("/{request}/opening")
    View open(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        answers.open(by, region, request);
        return done(by, region, request, "opened");
    }

    /** The region says yes to what the asker has asked for. */
    @PostMapping("/{request}/removal")
    View agree(Manager by, @RequestAttribute(REGION) Region region, @PathVariable RequestId request) {
        removals.agree(by, region, request);
        return done(by, region, request, "agreed");
    }

    @PostMapping("/{request}/removal-refusal")
    View refuse(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable RequestId request,
            @ModelAttribute AnswerForm form) {
        answers.find(by, request);
        Mending mending = form.whyMending();
        if (!mending.isEmpty()) {
            return page(by, region, request, "", form, mending).with(UNPROCESSABLE_CONTENT);
        }
        removals.refuse(by, region, request, AnswerForm.words(form.why()));
        return done(by, region, request, "refused");
    }

    private static View done(Advisor by, Region region, RequestId request, String said) {
        String side = by instanceof Manager ? "manage" : "promote";
        return SeeOther.to("/%s/%s/requests/%s?said=%s".formatted(region.slug(), side, request.value(), said));
    }

    private String bound(Advisor by, Request request) {
        UUID promoter = request.responsibleId();
        return promoter == null
                ? ""
                : organisations
                        .boundByPublicAccess(by.region(), Set.of(promoter))
                        .getOrDefault(promoter, "");
    }

    private RequestPage page(Advisor by, Region region, RequestId id, String said, AnswerForm form, Mending mending) {
        Request request = answers.find(by, id);
        return new RequestPage(
                region.slug(),
                by,
                request,
                answers.lines(by, id),
                answers.colleagues(by),
                bound(by, request),
                said,
                form,
                mending,
                clock.instant());
    }
}
