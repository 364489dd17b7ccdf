package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.EuroRate;
import se.framsteg.aid.EuroRates;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Arrivals.Arrival;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria.Unmet;
import se.framsteg.programmes.SizeClass;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What an applicant does, without an account: sends an application, follows it by its link, answers what is asked, tells of
 * related companies and of a colleague, and takes it back.
 */
@Service
@Transactional
public class Applications {
    static final String LINK = "application-link";
    static final String NUMBER = "application-number";

    private final ApplicationRepository applications;
    private final Arrivals arrivals;
    private final ParticipantRepository participants;
    private final RelatedRepository related;
    private final QuestionRepository questions;
    private final Drafts drafts;
    private final Limits limits;
    private final ApplicationLetters letters;
    private final SeatOffers seats;
    private final Cohorts cohorts;
    private final ClosedProgrammes closed;
    private final Acceptance acceptance;
    private final EuroRates rates;
    private final Secret secret;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            Arrivals arrivals,
            ParticipantRepository participants,
            RelatedRepository related,
            QuestionRepository questions,
            Drafts drafts,
            Limits limits,
            ApplicationLetters letters,
            SeatOffers seats,
            Cohorts cohorts,
            ClosedProgrammes closed,
            Acceptance acceptance,
            EuroRates rates,
            Secret secret,
            Clock clock) {
        this.applications = applications;
        this.arrivals = arrivals;
        this.participants = participants;
        this.related = related;
        this.questions = questions;
        this.drafts = drafts;
        this.limits = limits;
        this.letters = letters;
        this.seats = seats;
        this.cohorts = cohorts;
        this.closed = closed;
        this.acceptance = acceptance;
        this.rates = rates;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Takes an application in under a link of its own, which goes by mail in its receipt.
     *
     * @param token what its form was kept under while it was typed
     * @param listWillDo whether the sender knows that all seats are taken and wants to stand on the waiting list
     * @param client the network it comes from
     */
    public Received send(Opening opening, String token, NewApplication sent, boolean listWillDo, String client) {
        RegionId region = opening.region().id();
        Cohort cohort = opening.cohort();
        if (!cohort.isOpen(today())) {
            return Received.CLOSED;
        }
        boolean waits = sent.role() == Role.COMPANY && isFull(region, cohort);
        if (waits && !listWillDo) {
            return Received.FULL;
        }
        String address = sent.contact().address();
        String link = Secret.token();
        var sealed = sealed(region, cohort, link, sent, waits);
        Arrival arrival = arrivals.take(
                region,
                sealed,
                sent.contact(),
                drafts.sent(token, new Receipt(sent.company(), address, waits)),
                limits.ofSending(client, address));
        if (arrival.already()) {
            return Received.ALREADY;
        }
        if (arrival.tooOften()) {
            return Received.TOO_OFTEN;
        }
        if (!arrival.taken()) {
            return remind(opening, token, sent.number());
        }
        letters.receipt(opening, sealed.row().application(), sent.contact(), link);
        return Received.TAKEN;
    }

    /** Enters it as it is, by whomever and however often; empty where its organisation has one in the cohort. */
    Optional<Application> receive(RegionId region, Cohort cohort, String link, NewApplication sent, boolean waits) {
        var sealed = sealed(region, cohort, link, sent, waits);
        var receipt = new Receipt(sent.company(), sent.contact().address(), waits);
        Arrival arrival = arrivals.take(
                region, sealed, sent.contact(), drafts.sent(Secret.token(), receipt), Limits.Counting.NONE);
        return arrival.taken() ? Optional.of(sealed.row().application()) : Optional.empty();
    }

    private Arrivals.Sealed sealed(RegionId region, Cohort cohort, String link, NewApplication sent, boolean waits) {
        ApplicationRow row = ApplicationRow.of(
                Ids.next(),
                cohort.programme(),
                cohort.id(),
                waits ? State.WAITLISTED : State.SUBMITTED,
                sent,
                size(region, sent),
                clock.instant());
        return new Arrivals.Sealed(
                row,
                secret.hash(LINK, link),
                secret.encrypt(LINK, link.getBytes(UTF_8)),
                hash(sent.number()),
                secret.encrypt(NUMBER, sent.number().digits().getBytes(UTF_8)),
                sent.asked());
    }

    /** Who acts by a link with this token; empty where no application has it. */
    @Transactional(readOnly = true)
    public Optional<Applicant> holder(RegionId region, String token) {
        return applications.holder(region, secret.hash(LINK, token));
    }

    @Transactional(readOnly = true)
    public Application find(Applicant by) {
        return applications.find(by).orElseThrow(NoSuchElementException::new);
    }

    @Transactional(readOnly = true)
    public List<Participant> participants(Applicant by) {
        return participants.of(by.region(), List.of(by.application().value()));
    }

    @Transactional(readOnly = true)
    public List<Related> related(Applicant by) {
        return related.of(by.region(), by.application());
    }

    @Transactional(readOnly = true)
    public List<Question> questions(Applicant by) {
        return questions.of(by.region(), by.application());
    }

    /** What speaks against it, as far as its own words tell. */
    public Set<Unmet> against(Opening opening, Application application) {
        return Fit.against(opening.cohort().criteria(), application, false);
    }

    /** Which place on the waiting list it has, from 1. */
    @Transactional(readOnly = true)
    public int placeOnList(Applicant by, Application application) {
        return applications.placeOnList(by.region(), application);
    }

    /** Answers what was asked; the application is the manager's to decide again. */
    public void answer(Applicant by, String answer) {
        Application application = open(by);
        if (!questions.answer(by, answer, clock.instant())) {
            throw new NotPossibleNow(NotPossibleNow.Why.NOTHING_ASKED);
        }
        if (application.state() == State.NEEDS_INFO) {
            applications.state(by.region(), by.application(), State.SUBMITTED);
        }
    }

    /** Tells of the companies it belongs together with, in place of what was told before, and reckons its size anew. */
    public void relate(Applicant by, List<Related> all) {
        CompanySize size = open(by).company().size();
        if (size == null) {
            throw new NotPossibleNow(NotPossibleNow.Why.NOTHING_ASKED);
        }
        related.put(by, all);
        applications.size(by, size.byRecommendation(all).code());
    }

    /** Names a colleague who takes part too, or another in their place. */
    public void bring(Applicant by, NewApplication.Contact colleague) {
        open(by);
        participants.put(by.region(), by.application(), 2, colleague);
    }

    /** Takes it back; where it was accepted its seat is free, as long as the course has not begun and its programme is not closed. */
    public void withdraw(Applicant by, Opening opening) {
        cohorts.hold(by.region(), by.cohort()).orElseThrow(NoSuchElementException::new);
        Application application = applications.held(by).orElseThrow(NoSuchElementException::new);
        if (application.state() == State.WITHDRAWN) {
            return;
        }
        if (application.state() == State.REJECTED) {
            throw new NotPossibleNow(NotPossibleNow.Why.DECIDED);
        }
        if (application.state() == State.ACCEPTED && application.organisation() != null) {
            if (opening.hasBegun(today()) || closed.isClosed(by.region(), application.programme())) {
                throw new NotPossibleNow(NotPossibleNow.Why.HAS_BEGUN);
            }
        }
        applications.state(by.region(), application.id(), State.WITHDRAWN);
        if (application.state() == State.ACCEPTED) {
            acceptance.decline(Manager.operator(by.region()), opening, application);
        }
        letters.withdrawn(opening, application, participants(by).getFirst());
        seats.saidNo(opening, seats.open(by.region(), by.application()).orElse(null));
    }

    /** Its applicant is sent the link, at most as often as an address may be written to; a stranger learns nothing. */
    private Received remind(Opening opening, String token, OrganisationNumber number) {
        RegionId region = opening.region().id();
        if (drafts.receipt(region, opening.cohort().id(), token).isPresent()) {
            return Received.ALREADY;
        }
        applications
                .standing(region, opening.cohort().id(), hash(number))
                .ifPresent(earlier -> letters.earlier(opening, earlier));
        return Received.EARLIER;
    }

    /** What an organisation is known again by in {@code pub_application}. */
    public byte[] numberHash(OrganisationNumber number) {
        return hash(number);
    }

    private Application open(Applicant by) {
        Application application = applications.held(by).orElseThrow(NoSuchElementException::new);
        if (!application.state().isOpen()) {
            throw new NotPossibleNow(NotPossibleNow.Why.DECIDED);
        }
        return application;
    }

    private boolean isFull(RegionId region, Cohort cohort) {
        Integer seats = cohort.seats();
        return seats != null && cohorts.taken(region, cohort.programme()).getOrDefault(cohort.id(), 0) >= seats;
    }

    private @Nullable CompanySize size(RegionId region, NewApplication sent) {
        Accounts accounts = sent.accounts();
        return accounts == null
                ? null
                : new CompanySize(
                        sent.year(),
                        accounts,
                        rates.usable(region, today()).map(EuroRate::sekPerEuro).orElse(SizeClass.SEK_PER_EUR));
    }

    private byte[] hash(OrganisationNumber number) {
        return secret.hash(NUMBER, number.digits());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
