package se.framsteg.applications;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.AidLetters;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.AidRecords;
import se.framsteg.applications.Application.Role;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;

/** What an acceptance brings into the modules below: the organisation, its part, its persons, and the question about aid. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Acceptance {
    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final Organisations organisations;
    private final Participations participations;
    private final Members members;
    private final Strangers strangers;
    private final AidRecords aid;
    private final AidLetters aidLetters;
    private final AidSettings settings;
    private final ParticipationChanges changes;
    private final OfferLetters offerLetters;

    Acceptance(
            ApplicationRepository applications,
            ParticipantRepository participants,
            Organisations organisations,
            Participations participations,
            Members members,
            Strangers strangers,
            AidRecords aid,
            AidLetters aidLetters,
            AidSettings settings,
            ParticipationChanges changes,
            OfferLetters offerLetters) {
        this.applications = applications;
        this.participants = participants;
        this.organisations = organisations;
        this.participations = participations;
        this.members = members;
        this.strangers = strangers;
        this.aid = aid;
        this.aidLetters = aidLetters;
        this.settings = settings;
        this.changes = changes;
        this.offerLetters = offerLetters;
    }

    /** @param numbers the whole number of each, by the application's id */
    void enter(Manager by, Opening opening, List<Application> accepted, Map<UUID, OrganisationNumber> numbers) {
        if (accepted.isEmpty()) {
            return;
        }
        Set<UUID> knew =
                Set.copyOf(organisations.idsOf(by.region(), numbers.values()).values());
        Map<UUID, UUID> ids = organisations(by, accepted, numbers);
        Map<UUID, UUID> promoters = applications.promoters(
                by, accepted.stream().map(each -> each.id().value()).toList());
        Map<UUID, String> before =
                participations.kept(by.region(), opening.programme().id(), ids.values());
        participations.enter(
                by,
                opening.programme().id(),
                accepted.stream()
                        .map(each ->
                                part(opening, each, ids, promoters.get(each.id().value())))
                        .toList());
        accepted.forEach(each -> {
            UUID organisation = organisation(ids, each);
            applications.enter(by, each.id().value(), organisation, before.get(organisation));
        });
        changes.decided(by, opening.programme().id(), opening.cohort().id(), ids.values());
        Strangers.Known known = strangers.among(by, ids.values());
        people(by, accepted, ids, new Arrivals(known, knew));
        askAbout(by, opening, ids, accepted, known);
    }

    /** Sends each company its link to declare by, where the region grants; it has asked to take part, so for this too. */
    void askForDeclarations(Manager by, Opening opening, List<Application> accepted) {
        if (settings.of(by.region(), opening.programme().id()).granter() != Granter.REGION) {
            return;
        }
        for (Application each : accepted) {
            UUID organisation = applications.find(by, each.id()).orElseThrow().organisation();
            if (each.role() == Role.COMPANY && organisation != null && isAsked(by, each, organisation)) {
                aidLetters.send(by, opening.region(), opening.programme(), organisation, true);
            }
        }
    }

    private boolean isAsked(Manager by, Application application, UUID organisation) {
        return aid.find(by, application.programme(), organisation)
                .filter(summary -> summary.contact() != null)
                .isPresent();
    }

    /** As if it had not been accepted. Aid that was asked about is refused; once it is decided nothing can be undone. */
    void undo(Manager by, Opening opening, List<Application> accepted) {
        for (Application each : accepted) {
            UUID organisation = Objects.requireNonNull(each.organisation());
            if (aid.find(by, each.programme(), organisation).isPresent()) {
                try {
                    aid.refuse(by, each.programme(), organisation, say("applications.aid-undone"));
                } catch (AidNotPossible decided) {
                    throw new NotPossibleNow(NotPossibleNow.Why.AID_DECIDED);
                }
            }
            String before = applications.given(by, each.id()).partBefore();
            if (before == null) {
                participations.remove(by, opening.programme().id(), List.of(organisation));
            } else {
                participations.restore(by, opening.programme().id(), organisation, before);
            }
            changes.decided(by, opening.programme().id(), opening.cohort().id(), List.of(organisation));
            dismiss(by, each);
        }
    }

    /**
     * The company has said no to its seat: its part ends with that as its history, who came with it belongs to it no more,
     * and aid that was asked about for it is refused. Aid that is decided stays, and the manager is told what to do.
     */
    void decline(Manager by, Opening opening, Application application) {
        UUID organisation = Objects.requireNonNull(application.organisation());
        changes.decline(by, application.programme(), organisation, say("applications.said-no"));
        dismiss(by, application);
        boolean asked = applications.given(by, application.id()).askedForAid();
        if (asked && !aid.drop(by, application.programme(), organisation, say("applications.aid-declined"))) {
            offerLetters.aidStands(opening, application);
        }
    }

    /** Those who came to belong to the organisation by this application do not any more; whoever did before, does. */
    private void dismiss(Manager by, Application application) {
        List<UUID> made = participants.memberships(by.region(), application.id());
        if (!made.isEmpty()) {
            members.in(by).stream()
                    .filter(member -> made.contains(member.id()))
                    .forEach(member -> members.dismiss(by, member.id()));
        }
    }

    /** Their ids by the applications'. One that is known keeps the name it is known by. */
    private Map<UUID, UUID> organisations(
            Manager by, List<Application> accepted, Map<UUID, OrganisationNumber> numbers) {
        var known = organisations.idsOf(by.region(), numbers.values()).keySet();
        var entries = accepted.stream()
                .filter(each -> !known.contains(numbers.get(each.id().value())))
                .map(each ->
                        entry(each, Objects.requireNonNull(numbers.get(each.id().value()))))
                .toList();
        if (!entries.isEmpty()) {
            organisations.enter(by.region(), entries);
        }
        Map<OrganisationNumber, UUID> all = organisations.idsOf(by.region(), numbers.values());
        var ids = new LinkedHashMap<UUID, UUID>();
        accepted.forEach(each -> ids.put(
                each.id().value(),
                Objects.requireNonNull(all.get(numbers.get(each.id().value())))));
        return ids;
    }

    private static OrganisationEntry entry(Application application, OrganisationNumber number) {
        Company company = application.company();
        CompanySize size = company.size();
        return new OrganisationEntry(
                number,
                company.name(),
                company.municipality(),
                null,
                size == null ? null : size.own().employees(),
                size == null ? null : size.own().turnoverSek().movePointLeft(3));
    }

    private static ParticipationEntry part(
            Opening opening, Application application, Map<UUID, UUID> ids, @Nullable UUID promoter) {
        return new ParticipationEntry(
                Ids.next(),
                organisation(ids, application),
                application.role().code(),
                "accepted",
                opening.cohort().name(),
                promoter,
                List.of(),
                application.company().byRecommendation().code());
    }

    /**
     * Who comes in by an application. Where the organisation has people of its own, nobody anew: they stay what they are.
     * Nobody comes to speak for a promoter that is known, since that opens its companies: a manager invites them.
     */
    private record Arrivals(Strangers.Known known, Set<UUID> knew) {
        boolean mayCome(Application application, UUID organisation) {
            boolean knownPromoter = application.role() == Role.PROMOTER && knew.contains(organisation);
            return !known.hasPeople(organisation) && !knownPromoter;
        }
    }

    private void people(Manager by, List<Application> accepted, Map<UUID, UUID> ids, Arrivals arrivals) {
        Map<UUID, Application> byId =
                accepted.stream().collect(Collectors.toMap(each -> each.id().value(), each -> each));
        for (Participant participant : participants.of(by.region(), byId.keySet())) {
            Application application = byId.get(participant.application());
            if (application != null && !participant.address().isEmpty()) {
                PersonId person = members.enter(participant.address(), participant.name(), application.language());
                participants.enter(by.region(), participant, person);
                if (arrivals.mayCome(application, organisation(ids, application))) {
                    participants.joined(
                            by.region(),
                            participant,
                            members.join(
                                            person,
                                            by.region(),
                                            role(application, participant),
                                            organisation(ids, application))
                                    .orElse(null));
                }
            }
        }
    }

    private static se.framsteg.people.Role role(Application application, Participant participant) {
        if (application.role() == Role.PROMOTER) {
            return se.framsteg.people.Role.PROMOTER;
        }
        return participant.place() == 1 ? se.framsteg.people.Role.LEAD : se.framsteg.people.Role.COLLEAGUE;
    }

    private void askAbout(
            Manager by, Opening opening, Map<UUID, UUID> ids, List<Application> accepted, Strangers.Known known) {
        var programme = opening.programme().id();
        if (settings.of(by.region(), programme).granter() == Granter.NONE) {
            return;
        }
        var first = new ArrayList<>(participants.of(by.region(), ids.keySet()));
        first.removeIf(
                participant -> participant.place() != 1 || participant.address().isEmpty());
        Map<UUID, Participant> contacts =
                first.stream().collect(Collectors.toMap(Participant::application, participant -> participant));
        for (Application each : accepted) {
            Participant contact = contacts.get(each.id().value());
            if (each.role() == Role.COMPANY && contact != null) {
                UUID organisation = organisation(ids, each);
                if (aid.find(by, programme, organisation)
                        .filter(summary -> !(summary.record() instanceof AidRecord.Refused))
                        .isEmpty()) {
                    applications.askedForAid(by, each.id());
                }
                aid.request(by, programme, organisation);
                if (known.isStranger(organisation, contact)) {
                    continue;
                }
                aid.contact(by, programme, organisation, contact.name(), contact.address(), each.language());
            }
        }
    }

    private static UUID organisation(Map<UUID, UUID> ids, Application application) {
        return Objects.requireNonNull(ids.get(application.id().value()));
    }
}
