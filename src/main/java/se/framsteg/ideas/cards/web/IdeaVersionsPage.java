package se.framsteg.ideas.cards.web;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaVersion;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.shell.Page;

/** Who changed what of an idea, the newest first. @param older the version after which there are more; 0 where there are none */
public record IdeaVersionsPage(IdeaDesk desk, Idea idea, List<Version> versions, int older) implements Page {
    /** @param what was done, and to what stage it came where that is another */
    public record Version(int version, Instant at, String by, String what, List<ChangeLine> lines) {}

    static IdeaVersionsPage of(IdeaDesk desk, Idea idea, List<IdeaVersion> all, Map<UUID, String> names) {
        boolean more = Ideas.isMoreThanOnePage(all);
        List<IdeaVersion> shown = more ? all.subList(0, all.size() - 1) : all;
        return new IdeaVersionsPage(
                desk,
                idea,
                shown.stream()
                        .map(each -> new Version(
                                each.version(), each.at(), each.by(), what(each), ChangeLine.of(each.changed(), names)))
                        .toList(),
                more ? shown.getLast().version() : 0);
    }

    private static String what(IdeaVersion version) {
        String what = say("ideas.what." + version.what().code());
        return version.before() == version.after()
                ? what
                : say("ideas.what.moved", what, IdeaWords.stage(version.after()));
    }

    @Override
    public String template() {
        return "ideas/cards/web/versions";
    }

    public String path() {
        return desk.idea(idea.id()) + "/versions";
    }

    public boolean isLatest(Version version) {
        return version.version() == idea.version();
    }
}
