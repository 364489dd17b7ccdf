package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.lang;

import java.time.Instant;
import java.util.List;
import se.framsteg.course.work.Moment;
import se.framsteg.footprint.BaselineVersions.Moments;
import se.framsteg.footprint.ChangeWords;
import se.framsteg.shell.Page;

/**
 * Who changed what in climate accounts, and when.
 *
 * @param older before which change there may be more; 0 where there is none
 * @param newest whether the newest are shown, of which the first is how they stand
 * @param readers who can read them, in words
 */
public record BaselineVersionsPage(BaselineDesk desk, List<Told> moments, int older, boolean newest, String readers)
        implements Page {
    /** A moment in words. @param seq the number of the last change in it */
    public record Told(int seq, Instant at, String by, List<ChangeWords.Line> lines) {
        static Told of(Moment moment, ChangeWords words) {
            return new Told(
                    moment.seq(),
                    moment.at(),
                    moment.by(),
                    moment.changes().stream().map(words::line).toList());
        }
    }

    static BaselineVersionsPage of(
            BaselineDesk desk, Moments moments, ChangeWords words, boolean newest, String readers) {
        return new BaselineVersionsPage(
                desk,
                moments.shown().stream().map(each -> Told.of(each, words)).toList(),
                moments.older(),
                newest,
                readers);
    }

    @Override
    public String template() {
        return "footprint/web/baselineVersions";
    }

    public String title() {
        return desk.worksheet().title().in(lang());
    }

    public String path() {
        return desk.path() + "/versions";
    }

    /** How they stand, and nothing to compare with. */
    public boolean isLatest(Told moment) {
        return newest && moment.equals(moments.getFirst());
    }
}
