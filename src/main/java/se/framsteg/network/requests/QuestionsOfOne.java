package se.framsteg.network.requests;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.requests.QuestionsOfOneRepository.Count;
import se.framsteg.network.routes.Responsible;
import se.framsteg.people.Advisor;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** All the questions that one of a promoter's people has: they go to a colleague together, and their askers are told then. */
@Service
@Transactional
public class QuestionsOfOne {
    private final QuestionsOfOneRepository questions;
    private final LineRepository lines;
    private final RequestLetters letters;
    private final Senders senders;
    private final Clock clock;

    QuestionsOfOne(
            QuestionsOfOneRepository questions,
            LineRepository lines,
            RequestLetters letters,
            Senders senders,
            Clock clock) {
        this.questions = questions;
        this.lines = lines;
        this.letters = letters;
        this.senders = senders;
        this.clock = clock;
    }

    /** How many wait for each, by promoter and person; under the promoter alone those that nobody in particular has. */
    @Transactional(readOnly = true)
    public Map<List<UUID>, Integer> open(Advisor by) {
        return questions.open(by).stream().collect(Collectors.toMap(QuestionsOfOne::whose, Count::open));
    }

    private static List<UUID> whose(Count count) {
        UUID person = count.personId();
        return person == null ? List.of(count.promoterId()) : List.of(count.promoterId(), person);
    }

    /** Gives which questions went along. Until their askers are told nothing is written down that they would see. */
    public List<UUID> handOver(RegionId region, UUID promoter, UUID from, UUID to) {
        return questions.hand(region, promoter, from, to);
    }

    public void handBack(RegionId region, UUID promoter, UUID from, UUID to, Collection<UUID> requests) {
        questions.handBack(region, promoter, from, to, requests);
    }

    /**
     * Tells the askers who has their questions now, by letter and on their pages.
     *
     * @param by who handed them over
     * @param but companies that are told of it in another letter
     */
    public void tellAskers(
            Region region, PersonId by, Responsible now, Collection<UUID> requests, Collection<UUID> but) {
        UUID person = Objects.requireNonNull(now.person());
        var told = questions.still(region.id(), person, requests);
        told.forEach(each -> lines.add(region.id(), each.requestId(), Kind.HANDED, by, now, "", clock.instant()));
        told.stream()
                .filter(each -> each.organisationId() == null || !but.contains(each.organisationId()))
                .forEach(each -> letters.newResponsible(region, each, senders.of(new PersonId(person)), false));
    }
}
