package se.framsteg.applications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.people.Manager;
import se.framsteg.people.Reach;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.StartCondition;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Undelivered;

/** A cohort's applications as a manager reads them: each on one line, in order of arrival; who is behind one, on its own. */
@Service
@Transactional(readOnly = true)
public class Queue {
    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final RelatedRepository related;
    private final QuestionRepository questions;
    private final KnownOrganisations organisations;
    private final Participations participations;
    private final Cohorts cohorts;
    private final List<StartCondition> conditions;
    private final Strangers strangers;
    private final OfferRepository offers;
    private final ClosedApplications closed;
    private final Mails mails;

    Queue(
            ApplicationRepository applications,
            ParticipantRepository participants,
            RelatedRepository related,
            QuestionRepository questions,
            KnownOrganisations organisations,
            Participations participations,
            Cohorts cohorts,
            List<StartCondition> conditions,
            Strangers strangers,
            OfferRepository offers,
            ClosedApplications closed,
            Mails mails) {
        this.applications = applications;
        this.participants = participants;
        this.related = related;
        this.questions = questions;
        this.organisations = organisations;
        this.participations = participations;
        this.cohorts = cohorts;
        this.conditions = conditions;
        this.strangers = strangers;
        this.offers = offers;
        this.closed = closed;
        this.mails = mails;
    }

    /** Twelve questions, however many there are. */
    public List<QueueLine> in(Manager by, Opening opening) {
        Cohort cohort = opening.cohort();
        List<Application> all = applications.in(by, cohort.id());
        Map<UUID, UUID> known =
                organisations.of(by, all.stream().map(each -> each.id().value()).toList());
        Map<UUID, LocalDate> offered = offers.open(by.region(), cohort.id()).stream()
                .collect(Collectors.toMap(Offer::applicationId, Offer::answerBy));
        Set<UUID> before = participations.before(by.region(), cohort.programme(), known.values());
        Set<UUID> among = participations.among(by.region(), cohort.programme(), known.values());
        Map<UUID, Integer> groups = related.counts(by, cohort.id());
        Map<UUID, String> hindrances = hindrances(by, opening, all);
        Strangers.Known people = strangers.among(by, known.values());
        Map<UUID, List<Participant>> named = named(by, all);
        Map<UUID, Reach> contacts = contacts(named);
        Map<UUID, String> names = organisations.names(by, known.values());
        var places = new int[] {0};
        return all.stream()
                .map(each -> {
                    UUID organisation = known.get(each.id().value());
                    boolean waits = each.state() == State.WAITLISTED && each.role() == Role.COMPANY;
                    return new QueueLine(
                            each,
                            Fit.against(cohort.criteria(), each, organisation != null && before.contains(organisation)),
                            each.company().hasGroup()
                                    && !groups.containsKey(each.id().value()),
                            each.state().isOpen() && organisation != null && among.contains(organisation),
                            organisation != null
                                    && named.getOrDefault(each.id().value(), List.of()).stream()
                                            .anyMatch(participant -> people.isStranger(organisation, participant)),
                            knownAs(each, organisation == null ? null : names.get(organisation)),
                            contacts.getOrDefault(each.id().value(), Reach.UNKNOWN),
                            each.organisation() == null ? "" : hindrances.getOrDefault(each.organisation(), ""),
                            waits ? ++places[0] : 0,
                            offered.get(each.id().value()));
                })
                .toList();
    }

    /** Spaces and capitals make no other name. */
    private static @Nullable String knownAs(Application application, @Nullable String name) {
        return name == null || plain(name).equals(plain(application.company().name())) ? null : name;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** How many seats are taken or promised. */
    public int taken(Manager by, Cohort cohort) {
        return cohorts.taken(by.region(), cohort.programme()).getOrDefault(cohort.id(), 0);
    }

    /** How many applications without a seat are forgotten since the round began. */
    public int forgotten(Manager by, Cohort cohort) {
        return closed.forgotten(by.region(), cohort.id());
    }

    public List<Participant> participants(Manager by, ApplicationId id) {
        return participants.of(by.region(), List.of(id.value()));
    }

    public List<Related> related(Manager by, ApplicationId id) {
        return related.of(by.region(), id);
    }

    public List<Question> questions(Manager by, ApplicationId id) {
        return questions.of(by.region(), id);
    }

    private Map<UUID, List<Participant>> named(Manager by, List<Application> all) {
        return participants
                .of(by.region(), all.stream().map(each -> each.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(Participant::application));
    }

    /** How the first of each application's people is reached. */
    private Map<UUID, Reach> contacts(Map<UUID, List<Participant>> named) {
        Map<UUID, Participant> firsts = named.values().stream()
                .map(List::getFirst)
                .collect(Collectors.toMap(Participant::application, Function.identity()));
        Map<String, Undelivered> undelivered = mails.undelivered(
                firsts.values().stream().map(Participant::address).collect(Collectors.toSet()));
        return firsts.values().stream()
                .collect(Collectors.toMap(
                        Participant::application, first -> new Reach(undelivered.get(first.address()), first.phone())));
    }

    /** What those that are accepted wait for before they may start, in words. */
    private Map<UUID, String> hindrances(Manager by, Opening opening, List<Application> all) {
        Collection<UUID> accepted = all.stream()
                .filter(each -> each.state() == State.ACCEPTED && each.role() == Role.COMPANY)
                .map(Application::organisation)
                .filter(Objects::nonNull)
                .toList();
        var said = new HashMap<UUID, String>();
        if (!accepted.isEmpty()) {
            conditions.forEach(condition -> condition
                    .against(by.region(), opening.programme().id(), accepted)
                    .forEach((organisation, hindrance) ->
                            said.merge(organisation, hindrance.says(), (one, other) -> one + ". " + other)));
        }
        return said;
    }
}
