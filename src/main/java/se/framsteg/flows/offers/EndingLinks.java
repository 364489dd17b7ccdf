package se.framsteg.flows.offers;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.AnsweredByCode;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Links by which a person at a company lets something that ends soon be shown for longer, or says that it is gone. Opening one does
 * nothing. It ends with the answer, when the flow is taken back or shown until another day, and after its last day.
 */
@Service
@Transactional
public class EndingLinks implements AnsweredByCode, Tidying {
    private static final Period KEPT = Period.ofMonths(6);

    private final EndingLinkRepository links;
    private final Flows flows;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    EndingLinks(EndingLinkRepository links, Flows flows, RegionDirectory regions, Secret secret, Clock clock) {
        this.links = links;
        this.flows = flows;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * What a link opens.
     *
     * @param untilOn the last day that the flow is shown, and that the link works
     * @param answer "renewed" or "closed", by this link; null while it waits for one
     */
    public record Held(
            UUID id,
            Member by,
            FlowId flow,
            String company,
            LocalDate untilOn,
            @Nullable String answer,
            boolean example) {}

    /** Another flow of the same company that ends soon, and the same person's link to it. */
    public record Other(String title, LocalDate untilOn, String token) {}

    /** Empty when there never was one, when it has ended, or when its person belongs to the company no more. */
    @Transactional(readOnly = true)
    public Optional<Held> holder(RegionId region, String token) {
        return links.holder(region, EndingLinkRepository.hash(secret, token), today());
    }

    /** What else the same person is asked of, the first to end first. */
    @Transactional(readOnly = true)
    public List<Other> others(Held held) {
        return links.others(held, today()).stream()
                .flatMap(other -> AnswerLink.open(secret, EndingLinkRepository.PURPOSE, other.linkSealed()).stream()
                        .map(link -> new Other(other.title(), other.untilOn(), link.token())))
                .toList();
    }

    /** The last day that the flow would be shown, were it renewed today. */
    public LocalDate next() {
        return today().plusDays(Flows.USUAL_DAYS);
    }

    /** Shown for another half year. @return false where the link has been answered meanwhile */
    public boolean renew(Held held) {
        if (!links.answer(held, "renewed")) {
            return false;
        }
        flows.renew(held.by(), held.flow(), held.untilOn(), next());
        return true;
    }

    /** There is no more of it, or no need any more. @return false where the link has been answered meanwhile */
    public boolean close(Held held) {
        if (!links.answer(held, "closed")) {
            return false;
        }
        flows.close(held.by(), held.flow(), held.untilOn());
        return true;
    }

    /** One for each flow, with one code for them all; any before of the same flow and person ends. */
    List<AnswerLink> make(RegionId region, UUID company, PersonId person, List<EndingFlow> ending) {
        AnswerLink letter = AnswerLink.made();
        return ending.stream()
                .map(flow -> {
                    AnswerLink link = letter.another();
                    links.replace(region, Ids.next(), company, person, flow, link, secret, clock.instant());
                    return link;
                })
                .toList();
    }

    /** Those that nobody was sent. */
    void drop(RegionId region, List<AnswerLink> made) {
        made.forEach(link -> links.drop(region, EndingLinkRepository.hash(secret, link.token())));
    }

    @Override
    public Optional<String> enter(RegionId region, List<PersonId> persons, String code) {
        List<EndingLinkRepository.Tried> tried = links.tried(region, persons, today());
        Optional<EndingLinkRepository.Tried> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(
                        each.codeHash(), AnswerLink.code(secret, EndingLinkRepository.PURPOSE, each.id(), code)))
                .findFirst();
        if (right.isPresent()) {
            links.giveBack(region, tried);
        }
        return right.flatMap(each -> AnswerLink.open(secret, EndingLinkRepository.PURPOSE, each.linkSealed()))
                .map(link -> "flow/" + link.token());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> links.forget(region, before));
    }
}
