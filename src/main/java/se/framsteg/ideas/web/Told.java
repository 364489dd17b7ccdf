package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.say;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.shell.Ids;

/** What has just been done, as the address of the page after it says. @param what the last part of a text's key @param about with which */
public record Told(String what, @Nullable IdeaId about) {
    public static final Told NOTHING = new Told("", null);

    private static final Set<String> KNOWN = Set.of(
            "added",
            "saved",
            "as-it-is",
            "overtaken",
            "mend",
            "dropped",
            "taken-up",
            "removed",
            "back",
            "full",
            "merged",
            "unmerged",
            "no-merge",
            "restored",
            "added-without-photo",
            "photo",
            "photo-untitled",
            "photo-removed");
    private static final Set<String> TROUBLE =
            Set.of("overtaken", "mend", "full", "no-merge", "added-without-photo", "photo-untitled");

    public static Told of(String said, String about) {
        return KNOWN.contains(said) ? new Told(said, about.matches(Ids.WRITTEN) ? IdeaId.of(about) : null) : NOTHING;
    }

    public static Told of(String said) {
        return of(said, "");
    }

    /** Empty where there is nothing to tell. */
    public String text(@Nullable Idea idea) {
        return what.isEmpty() ? "" : say("ideas.said." + what, idea == null ? say("ideas.one") : IdeaWords.name(idea));
    }

    public boolean is(String other) {
        return what.equals(other);
    }

    public String kind() {
        return TROUBLE.contains(what) ? "warning" : "good";
    }
}
