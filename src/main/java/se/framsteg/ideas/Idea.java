package se.framsteg.ideas;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody at a company has thought of: from a title on a telephone to something launched. Its stage follows from
 * what is said and shown of it. One that is merged into another, dropped or taken away counts no more, and can come back.
 *
 * @param number by which it is called at the company; it stays
 * @param trials what is tried with it, by day
 * @param launch null until it is launched
 */
public record Idea(
        IdeaId id,
        int number,
        IdeaText text,
        Fate fate,
        List<Trial> trials,
        @Nullable Launch launch,
        Change last) {
    public Idea {
        trials = trials.stream()
                .sorted(Comparator.comparing(Trial::dueOn).thenComparing(Trial::id))
                .toList();
    }

    /** @param mergedInto the idea that goes on in its place */
    public record Fate(
            boolean dropped, boolean removed, @Nullable IdeaId mergedInto) {
        static final Fate OPEN = new Fate(false, false, null);
    }

    /** The latest change. @param version raised with each @param by by name */
    public record Change(int version, String by, Instant at) {}

    public String title() {
        return text.title();
    }

    public int version() {
        return last.version();
    }

    public Stage stage() {
        if (fate.dropped()) {
            return Stage.DROPPED;
        }
        if (!text.undescribed().isEmpty()) {
            return Stage.RAW;
        }
        if (launch != null) {
            return Stage.LAUNCHED;
        }
        return trials.stream().anyMatch(Trial::isDone) ? Stage.TESTED : Stage.DESCRIBED;
    }

    public boolean isMerged() {
        return fate.mergedInto() != null;
    }

    /** Whether it stands by itself, whatever its stage. */
    public boolean isOpen() {
        return !fate.removed() && !isMerged() && !fate.dropped();
    }

    /** Whether it is among the ideas that a company has, as they are counted. */
    public boolean counts() {
        return isOpen() && stage().counts();
    }

    /** The next thing to try. */
    public Optional<Trial> next() {
        return trials.stream().filter(trial -> !trial.isDone()).findFirst();
    }

    Idea with(IdeaText said) {
        return new Idea(id, number, said, fate, trials, launch, last);
    }

    Idea with(Fate other) {
        return new Idea(id, number, text, other, trials, launch, last);
    }

    Idea with(List<Trial> others) {
        return new Idea(id, number, text, fate, others, launch, last);
    }

    Idea launched(@Nullable Launch other) {
        return new Idea(id, number, text, fate, trials, other, last);
    }

    Idea changed(Change change) {
        return new Idea(id, number, text, fate, trials, launch, change);
    }
}
