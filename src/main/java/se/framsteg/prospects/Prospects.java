package se.framsteg.prospects;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Secret;

/** A promoter's list of companies to ask to a round: who is on it, and how far the promoter has come with each. */
@Service
@Transactional
public class Prospects {
    private final ProspectRepository prospects;
    private final AskerRepository askers;
    private final Numbers numbers;
    private final Clock clock;

    Prospects(ProspectRepository prospects, AskerRepository askers, Numbers numbers, Clock clock) {
        this.prospects = prospects;
        this.askers = askers;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** In the order of their names. */
    @Transactional(readOnly = true)
    public List<Prospect> in(Promoter by, CohortId cohort) {
        return prospects.in(by, cohort);
    }

    @Transactional(readOnly = true)
    public Optional<Prospect> find(Promoter by, CohortId cohort, ProspectId id) {
        return prospects.find(by, cohort, id);
    }

    /** Who else asks the same companies in the round; those that nobody else asks are not named. */
    @Transactional(readOnly = true)
    public Map<ProspectId, List<AlsoAsking>> alsoAsked(Promoter by, CohortId cohort) {
        return prospects.shared(by, cohort).stream()
                .collect(Collectors.groupingBy(
                        ProspectRepository.Shared::id,
                        LinkedHashMap::new,
                        Collectors.mapping(ProspectRepository.Shared::by, Collectors.toList())));
    }

    /** Who else asks companies that are not on the list yet, in their order. */
    @Transactional(readOnly = true)
    public List<List<AlsoAsking>> alsoAsked(Promoter by, CohortId cohort, List<NewProspect> all) {
        Map<NewProspect, byte @Nullable []> hashes = new LinkedHashMap<>();
        all.forEach(each -> hashes.put(each, numbers.hash(each.number())));
        var others = prospects.others(
                by,
                cohort,
                hashes.values().stream().filter(Objects::nonNull).toList(),
                all.stream()
                        .map(NewProspect::address)
                        .filter(address -> !address.isEmpty())
                        .toList());
        return all.stream()
                .map(each -> others.stream()
                        .filter(other -> other.is(hashes.get(each), each.address()))
                        .map(ProspectRepository.Known::by)
                        .distinct()
                        .toList())
                .toList();
    }

    /** Those of them that are not on the promoter's list yet, each once. */
    @Transactional(readOnly = true)
    public List<NewProspect> unknown(Promoter by, CohortId cohort, UUID promoter, Collection<NewProspect> all) {
        var own = prospects.own(by, cohort, promoter);
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(each -> {
                    byte[] hash = numbers.hash(each.number());
                    return own.stream().noneMatch(known -> isSame(known, each, hash)) && seen.add(each.sameAs());
                })
                .toList();
    }

    /**
     * Puts those on the list that are not there yet.
     *
     * @param promoter whose list it is: one of the organisations of whoever asks
     * @return how many were put there
     */
    public int add(Promoter by, CohortId cohort, UUID promoter, Collection<NewProspect> all) {
        if (!by.organisations().contains(promoter)) {
            throw new NoSuchElementException("A list of somebody else's");
        }
        askers.enter(by, cohort, promoter);
        return (int) unknown(by, cohort, promoter, all).stream()
                .filter(each -> prospects.insert(by, cohort, promoter, each, Secret.token(), clock.instant()))
                .count();
    }

    /**
     * Writes down otherwise what is known of it. Whoever has its link may not be who it is for with another mail address or
     * number, so with either the link is another too.
     *
     * @param keepsNumber whether its number stays as it is
     * @return false where another on the list has its number
     */
    public boolean change(Promoter by, CohortId cohort, ProspectId id, NewProspect changed, boolean keepsNumber) {
        Prospect prospect = prospects.find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        if (!keepsNumber && prospects.hasOther(by, cohort, prospect.promoter(), numbers.hash(changed.number()), id)) {
            return false;
        }
        prospects.update(by, cohort, id, changed, keepsNumber, Secret.token());
        return true;
    }

    /** @param reason why it says no; null for every other step, and where it does not say */
    public void step(Promoter by, CohortId cohort, ProspectId id, Step step, @Nullable NoReason reason) {
        prospects.find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        prospects.step(by, cohort, id, step, step == Step.NO ? reason : null);
    }

    /** Takes the last step back. */
    public void stepBack(Promoter by, CohortId cohort, ProspectId id) {
        prospects.find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        prospects.stepBack(by, cohort, id);
    }

    /** Takes it off the list, with all that is written of it. */
    public void remove(Promoter by, CohortId cohort, ProspectId id) {
        prospects.find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        prospects.delete(by, cohort, id);
    }

    private static boolean isSame(ProspectRepository.Own known, NewProspect added, byte @Nullable [] hash) {
        return hash != null && known.numberHash() != null
                ? Arrays.equals(hash, known.numberHash())
                : known.company().equals(added.company().toLowerCase(Locale.ROOT));
    }
}
