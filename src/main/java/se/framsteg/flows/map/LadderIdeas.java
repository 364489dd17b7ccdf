package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.Member;

/** What a company has put on the ladder, made into cards among its ideas: its own, as all its ideas are. */
@Service
@Transactional
public class LadderIdeas {
    private final LadderIdeaRepository begun;
    private final Works works;
    private final Ideas ideas;

    LadderIdeas(LadderIdeaRepository begun, Works works, Ideas ideas) {
        this.begun = begun;
        this.works = works;
        this.ideas = ideas;
    }

    /** An idea on the ladder. @param card what has been begun of it; null where nothing has */
    public record OnLadder(LadderIdea idea, @Nullable IdeaId card) {}

    /** From the top of the ladder. */
    @Transactional(readOnly = true)
    public List<OnLadder> of(Member by, Round round, Worksheet analysis) {
        Map<UUID, IdeaId> cards = begun.of(by);
        return LadderIdea.of(analysis, works.find(by, round, analysis).answers()).stream()
                .map(idea -> new OnLadder(idea, cards.get(idea.id())))
                .toList();
    }

    /**
     * A card; the one that was begun before of the same row.
     *
     * @throws NoSuchElementException where the analysis has no such idea
     * @throws se.framsteg.ideas.TooManyIdeas where the company has as many as it can keep
     */
    public IdeaId begin(Member by, Round round, Worksheet analysis, UUID row) {
        works.holdStill(by, round, analysis);
        OnLadder on = of(by, round, analysis).stream()
                .filter(each -> each.idea().id().equals(row))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        if (on.card() != null) {
            return on.card();
        }
        LadderIdea said = on.idea();
        IdeaId card = ideas.add(by, said.shortened(IdeaField.TITLE.longest()));
        int version = ideas.find(by, card).map(Idea::version).orElseThrow();
        ideas.write(
                by,
                card,
                version,
                Map.of(
                        IdeaField.LADDER.code(), said.rung().code(),
                        IdeaField.OFFER.code(), said.words(),
                        IdeaField.MATERIAL.code(), typed(said.tonnesYear(), 3),
                        IdeaField.GAIN.code(), typed(said.sekYear(), 0)));
        begun.note(by, row, card);
        return card;
    }

    /** As somebody types it; nothing where nothing is said. */
    private static String typed(BigDecimal number, int decimals) {
        return number.signum() == 0
                ? ""
                : number.setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }
}
