package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Application.State;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;

/**
 * What a manager decides of applications, one or many at a time. Whoever decides holds the cohort, so that of two at once
 * the second sees what the first has decided; nobody is told the same twice.
 */
@Service
@Transactional
public class Decisions {
    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final QuestionRepository questions;
    private final ApplicationLetters letters;
    private final Acceptance acceptance;
    private final Cohorts cohorts;
    private final ClosedProgrammes closed;
    private final OfferRepository offers;
    private final SeatOffers seats;
    private final KnownOrganisations known;
    private final Strangers strangers;
    private final Mails mails;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Decisions(
            ApplicationRepository applications,
            ParticipantRepository participants,
            QuestionRepository questions,
            ApplicationLetters letters,
            Acceptance acceptance,
            Cohorts cohorts,
            ClosedProgrammes closed,
            OfferRepository offers,
            SeatOffers seats,
            KnownOrganisations known,
            Strangers strangers,
            Mails mails,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.questions = questions;
        this.letters = letters;
        this.acceptance = acceptance;
        this.cohorts = cohorts;
        this.closed = closed;
        this.offers = offers;
        this.seats = seats;
        this.known = known;
        this.strangers = strangers;
        this.mails = mails;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** What would come of a decision now; only those whose state would change. */
    @Transactional(readOnly = true)
    public List<Outcome> look(Manager by, Opening opening, Verb verb, Collection<UUID> chosen) {
        return outcomes(by, opening.cohort(), verb, chosen);
    }

    /**
     * Decides, and tells each whose state changes.
     *
     * @param words what is said to the companies beside what the letter says by itself; a reason where they are declined
     * @param both whether who takes part in another programme too may be accepted, as whoever decides has been told
     */
    public List<Outcome> decide(
            Manager by, Opening seen, Verb verb, Collection<UUID> chosen, String words, boolean both) {
        return decide(by, seen, verb, chosen, words, both, null);
    }

    /**
     * The same as it was read before: where something else would come of it now, nothing does.
     *
     * @param read the {@link Outcome#mark} of what was read
     */
    public List<Outcome> decideAsRead(
            Manager by, Opening seen, Verb verb, Collection<UUID> chosen, String words, boolean both, String read) {
        return decide(by, seen, verb, chosen, words, both, read);
    }

    private List<Outcome> decide(
            Manager by,
            Opening seen,
            Verb verb,
            Collection<UUID> chosen,
            String words,
            boolean both,
            @Nullable String read) {
        Cohort cohort = cohorts.hold(by, seen.cohort().id()).orElseThrow(NoSuchElementException::new);
        closed.refuse(by.region(), cohort.programme());
        var opening = new Opening(seen.region(), seen.programme(), cohort);
        applications.hold(by, chosen);
        List<Outcome> outcomes = outcomes(by, cohort, verb, chosen);
        if (read != null && !Outcome.mark(outcomes).equals(read)) {
            throw new NotPossibleNow(NotPossibleNow.Why.CHANGED);
        }
        if (outcomes.isEmpty()) {
            return outcomes;
        }
        if (!both && !elsewhere(by, opening, verb, outcomes).isEmpty()) {
            throw new NotPossibleNow(NotPossibleNow.Why.PART_ELSEWHERE);
        }
        Map<UUID, Participant> first = contacts(by, outcomes);
        Map<UUID, ApplicationRepository.Sealed> sealed = sealed(by, ids(outcomes));
        Set<UUID> outside = outside(by, outcomes, first);
        acceptance.enter(by, opening, of(outcomes, State.ACCEPTED), known.numbers(by, ids(outcomes)));
        byState(outcomes).forEach((to, those) -> applications.decide(by, ids(those), to, words, clock.instant()));
        leave(by, opening, verb, outcomes);
        outcomes.forEach(outcome -> {
            Participant to = first.get(outcome.application().id().value());
            if (to != null && !to.address().isEmpty()) {
                mails.post(letters.decision(
                        by, opening, outcome, to, token(sealed, outcome), words, !outside.contains(to.application())));
            }
        });
        acceptance.askForDeclarations(by, opening, of(outcomes, State.ACCEPTED));
        seats.decided(opening, verb, outcomes);
        audit.record(by, "applications." + verb.code(), null, ids(outcomes).toArray(UUID[]::new));
        return outcomes;
    }

    /** In which other programmes those take part that would be accepted, as names, by the application's id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> elsewhere(Manager by, Opening opening, Verb verb, List<Outcome> outcomes) {
        return verb == Verb.ACCEPT
                ? known.elsewhere(by, opening.cohort(), ids(outcomes), LocalDate.now(clock))
                : Map.of();
    }

    /** What those are called that cannot be accepted because they have a part in the programme, in this round or another. */
    @Transactional(readOnly = true)
    public List<String> seated(Manager by, Opening opening, Verb verb, Collection<UUID> chosen) {
        if (verb != Verb.ACCEPT) {
            return List.of();
        }
        Set<UUID> seated = known.seated(by, opening.cohort(), chosen);
        return applications.in(by, opening.cohort().id()).stream()
                .filter(each -> seated.contains(each.id().value()) && verb.mayFollow(each))
                .map(each -> each.company().name())
                .toList();
    }

    /** The letter that one of these would get, to be read first. */
    @Transactional(readOnly = true)
    public Letter draft(Manager by, Opening opening, Outcome outcome, String words) {
        UUID id = outcome.application().id().value();
        Map<UUID, Participant> contact = contacts(by, List.of(outcome));
        Participant to = contact.getOrDefault(id, new Participant(id, 1, "–", "", "", null));
        boolean isOutside = outside(by, List.of(outcome), contact).contains(id);
        return letters.decision(by, opening, outcome, to, "…", words, !isOutside);
    }

    /** Those whose contact is not let in by being accepted, since the organisation has people of its own with us. */
    private Set<UUID> outside(Manager by, List<Outcome> outcomes, Map<UUID, Participant> contacts) {
        Map<UUID, UUID> organisations = known.of(
                by,
                of(outcomes, State.ACCEPTED).stream()
                        .map(each -> each.id().value())
                        .toList());
        Strangers.Known people = strangers.among(by, organisations.values());
        return organisations.entrySet().stream()
                .filter(each -> contacts.containsKey(each.getKey())
                        && people.isStranger(each.getValue(), contacts.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Asks an applicant for more; the answer comes by their link. Together with all else, at most once a week by mail. */
    public void ask(Manager by, Opening opening, ApplicationId id, String question) {
        cohorts.hold(by, opening.cohort().id()).orElseThrow(NoSuchElementException::new);
        Application application = in(by, opening, id);
        if (!application.state().isOpen()) {
            throw new NotPossibleNow(NotPossibleNow.Why.DECIDED);
        }
        questions.ask(by, id, question, clock.instant());
        if (application.state() == State.SUBMITTED) {
            applications.state(by.region(), id, State.NEEDS_INFO);
        }
        Participant to = participants.of(by.region(), List.of(id.value())).getFirst();
        if (letters.ask(by, opening, application, to, question) == Mails.Posted.ASKED_THIS_WEEK) {
            throw new NotPossibleNow(NotPossibleNow.Why.ASKED_THIS_WEEK);
        }
        audit.record(by, "applications.ask", application.organisation(), id.value());
    }

    private Application in(Manager by, Opening opening, ApplicationId id) {
        return applications
                .find(by, id)
                .filter(found -> found.cohort().equals(opening.cohort().id()))
                .orElseThrow(NoSuchElementException::new);
    }

    private List<Outcome> outcomes(Manager by, Cohort cohort, Verb verb, Collection<UUID> chosen) {
        List<Application> all = applications.in(by, cohort.id());
        Set<UUID> offered = offers.open(by.region(), cohort.id()).stream()
                .map(Offer::applicationId)
                .collect(Collectors.toSet());
        int taken = cohorts.taken(by.region(), cohort.programme()).getOrDefault(cohort.id(), 0) - offered.size();
        int left = cohort.seats() == null ? 0 : cohort.seats() - taken;
        boolean seats = verb == Verb.ACCEPT || verb == Verb.REOPEN;
        Set<UUID> may = new HashSet<>(chosen);
        may.removeAll(applications.appliedAnew(by, chosen));
        return Seating.of(all, may, verb, left, seats ? known.seated(by, cohort, chosen) : Set.of(), offered);
    }

    /** Gives back the seats of those that were accepted before. */
    private void leave(Manager by, Opening opening, Verb verb, List<Outcome> outcomes) {
        List<Application> accepted = outcomes.stream()
                .map(Outcome::application)
                .filter(each -> each.state() == State.ACCEPTED)
                .toList();
        if (verb == Verb.REOPEN) {
            acceptance.undo(by, opening, accepted);
        } else {
            accepted.forEach(each -> acceptance.decline(by, opening, each));
        }
    }

    private Map<UUID, Participant> contacts(Manager by, List<Outcome> outcomes) {
        return participants.of(by.region(), ids(outcomes)).stream()
                .filter(participant -> participant.place() == 1)
                .collect(Collectors.toMap(Participant::application, participant -> participant));
    }

    private Map<UUID, ApplicationRepository.Sealed> sealed(Manager by, Collection<UUID> ids) {
        return applications.sealed(by.region(), ids).stream()
                .collect(Collectors.toMap(ApplicationRepository.Sealed::id, each -> each));
    }

    private String token(Map<UUID, ApplicationRepository.Sealed> sealed, Outcome outcome) {
        ApplicationRepository.Sealed own = sealed.get(outcome.application().id().value());
        if (own == null) {
            throw new NoSuchElementException("An application without a link");
        }
        return new String(secret.decrypt(Applications.LINK, own.linkSealed()), UTF_8);
    }

    private static List<UUID> ids(List<Outcome> outcomes) {
        return outcomes.stream().map(each -> each.application().id().value()).toList();
    }

    private static Map<State, List<Outcome>> byState(List<Outcome> outcomes) {
        return outcomes.stream().collect(Collectors.groupingBy(Outcome::to, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Application> of(List<Outcome> outcomes, State to) {
        return outcomes.stream()
                .filter(outcome -> outcome.to() == to)
                .map(Outcome::application)
                .toList();
    }
}
