package se.framsteg.applications.web;

import static se.framsteg.shell.Say.dayOfWeek;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Application;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Offer;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Participant;
import se.framsteg.shell.Page;

/**
 * A free seat, for the applicant who is first in line: yes or no, and until when; or what has become of it.
 *
 * @param offer the last one made to them; null where none was
 */
public record OfferPage(
        Opening opening,
        String token,
        Application application,
        List<Participant> participants,
        @Nullable Offer offer,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "applications/web/offer";
    }

    public String path() {
        return opening.path(token) + "/offer";
    }

    public boolean isOpen() {
        return offer != null && offer.mayBeAnswered(today);
    }

    public String title() {
        return say(isOpen() ? "applications.offer.title" : "applications.offer.over.title", company());
    }

    public String company() {
        return application.company().name();
    }

    public String until() {
        return offer == null ? "" : dayOfWeek(offer.answerBy());
    }

    /** Who goes on here, so that whoever has got the link by mistake sees it. */
    public String who() {
        return participants.isEmpty() ? company() : participants.getFirst().name();
    }

    /** Why there is nothing to answer. */
    public String over() {
        if (application.state() == State.ACCEPTED) {
            return say("applications.offer.over.accepted", opening.cohort().name());
        }
        if (application.state() == State.WITHDRAWN) {
            return say("applications.offer.over.withdrawn");
        }
        boolean late = offer != null && (offer.state() == Offer.State.LAPSED || offer.state() == Offer.State.OPEN);
        return late ? say("applications.offer.over.late", until()) : say("applications.offer.over.none");
    }
}
