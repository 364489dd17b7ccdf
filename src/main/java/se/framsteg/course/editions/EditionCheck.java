package se.framsteg.course.editions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.framsteg.course.Edition;
import se.framsteg.course.Requirements;
import se.framsteg.course.Suggested;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Whether an edition's files may be kept and taught by: all that is wrong with them, in one go. The same for the edition that
 * comes with the house and for one that a region has written; what is found here would otherwise be met by a company.
 */
public final class EditionCheck {
    /** Three hours a week, the meeting too. */
    private static final int MOST_MINUTES = 180;

    private static final int MOST_WEEKS = 20;
    private static final int MOST_LESSONS = 20;

    private final EditionFiles files;
    private final Edition known;
    private final Findings findings = new Findings();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Worksheet> worksheets = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Map<Integer, Integer> minutes = new LinkedHashMap<>();
    private int weeks;

    private EditionCheck(EditionFiles files, Edition known) {
        this.files = files;
        this.known = known;
    }

    /**
     * File by file; none where it may be kept.
     *
     * @param known an edition of ours, by which the house draws its pictures and other modules keep their worksheets
     */
    public static List<Finding> of(EditionFiles files, Edition known) {
        return new EditionCheck(files, known).findings();
    }

    static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private List<Finding> findings() {
        weeks();
        worksheets.values().forEach(each -> new WorksheetCheck(each, worksheets, unread, findings).check(known));
        file(EditionReader.EDITION, EditionReader.WrittenEdition.class, written -> requirements(written.completion()));
        file(EditionReader.SUGGESTIONS, Suggested.class, suggested -> new SuggestedCheck(suggested, findings).check());
        files.texts().keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> findings.add(name, 0, "unused"));
        files.texts().forEach(this::addresses);
        minutes();
        return findings.all();
    }

    private void weeks() {
        while (weeks < MOST_WEEKS
                && files.text(EditionReader.weekFile(weeks + 1)).isPresent()) {
            weeks++;
            week(weeks);
        }
        if (weeks == 0) {
            findings.add(EditionReader.weekFile(1), 0, "missing");
        }
    }

    private void week(int number) {
        String name = EditionReader.weekFile(number);
        file(name, EditionReader.WrittenWeek.class, written -> {
            if (written.goals().isEmpty() || written.session().minutes() < 1) {
                findings.add(name, 0, "week.goals");
            }
            minutes.merge(number, written.session().minutes(), Integer::sum);
            written.names().forEach(sheet -> worksheet(number, sheet));
        });
        int lessons = 0;
        while (lessons < MOST_LESSONS && lesson(number, lessons + 1)) {
            lessons++;
        }
        if (lessons == 0) {
            findings.add(EditionReader.lessonFile(number, 1, Lang.SV), 0, "missing");
        }
    }

    /** @return whether it is there in Swedish, so that there may be a next */
    private boolean lesson(int week, int number) {
        boolean there = false;
        for (Lang lang : Lang.values()) {
            String name = EditionReader.lessonFile(week, number, lang);
            String other = EditionReader.lessonFile(week, number, lang.other());
            Optional<String> text = files.text(name);
            if (text.isPresent()) {
                there = true;
                read.add(name);
                if (findings.isFull()) {
                    continue;
                }
                int must = LessonCheck.check(name, text.get(), files, findings);
                minutes.merge(week, lang == Lang.SV ? must : 0, Integer::sum);
            } else if (files.text(other).isPresent()) {
                findings.add(name, 0, "missing");
            }
        }
        return there;
    }

    private void worksheet(int week, String name) {
        String file = EditionReader.worksheetFile(week, name);
        if (worksheets.containsKey(name) || unread.contains(name)) {
            findings.add(EditionReader.weekFile(week), 0, "week.twice", name);
            return;
        }
        unread.add(name);
        file(file, Worksheet.Written.class, written -> {
            Worksheet worksheet = written.called(name, week);
            worksheets.put(name, worksheet);
            minutes.merge(week, worksheet.must() ? worksheet.minutes() : 0, Integer::sum);
            unread.remove(name);
        });
    }

    private void requirements(Requirements asked) {
        asked.selfAssessments().stream()
                .filter(time -> !Texts.has(Lang.SV, "course.step.self-assessment." + time))
                .forEach(time -> findings.add(EditionReader.EDITION, 0, "needs.time", time));
        for (Requirements.Needed needed : asked.worksheets()) {
            boolean there = worksheets.containsKey(needed.name()) || unread.contains(needed.name());
            if (there != (needed.week() == null && needed.title() == null)) {
                findings.add(EditionReader.EDITION, 0, there ? "needs.again" : "needs.sheet", needed.name());
            }
        }
    }

    /** Reads a file that is of the right shape, and says what is wrong with it where it is not. */
    private <T> void file(String name, Class<T> type, Consumer<T> then) {
        read.add(name);
        if (findings.isFull()) {
            return;
        }
        Optional<String> text = files.text(name);
        if (text.isEmpty()) {
            findings.add(name, 0, "missing");
            return;
        }
        int before = findings.count();
        try {
            YamlText yaml = YamlText.read(text.get());
            new Shape(name, 0, yaml, findings).check(type);
            yaml.signs(text.get(), name, 0, findings);
            if (findings.count() == before) {
                then.accept(EditionReader.yaml(text.get(), type));
            }
        } catch (ValueInstantiationException e) {
            findings.add(name, line(e), "held");
        } catch (StreamConstraintsException e) {
            findings.add(name, line(e), "yaml.much", YamlText.DEEPEST, YamlText.LONGEST_KEY);
        } catch (JacksonException e) {
            findings.add(name, line(e), "yaml");
        }
    }

    private void addresses(String file, String text) {
        if (findings.isFull()) {
            return;
        }
        var lines = new LineStarts(text);
        WholeAddress.in(text)
                .filter(found -> !WholeAddress.is(found.group()))
                .limit(Findings.MOST)
                .forEach(found -> findings.add(file, lines.line(found.start()), "address", found.group()));
    }

    private void minutes() {
        minutes.forEach((week, sum) -> {
            if (sum > MOST_MINUTES) {
                findings.add(EditionReader.weekFile(week), 0, "week.minutes", sum, MOST_MINUTES);
            }
        });
    }
}
