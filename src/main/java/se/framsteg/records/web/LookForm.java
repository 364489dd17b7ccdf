package se.framsteg.records.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.framsteg.records.DisclosureRow;
import se.framsteg.records.DisclosureRow.Decision;
import se.framsteg.records.Ground;
import se.framsteg.records.Verdict;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What somebody decides of one record, as typed.
 *
 * @param mask the places of the pieces that are not to be shown
 * @param sure "true" where what is masked may stand in other pieces
 * @param seen the hash of what the page showed
 */
public record LookForm(
        @Nullable String verdict,
        @Nullable String ground,
        @Nullable String words,
        @Nullable List<String> mask,
        @Nullable String sure,
        @Nullable String seen) {
    static final LookForm EMPTY = new LookForm(null, null, null, null, null, null);
    private static final int LONGEST_WORDS = 300;

    static LookForm of(DisclosureRow row) {
        return new LookForm(
                row.verdict() == null ? "" : row.verdict().name(),
                row.ground(),
                row.groundWords(),
                row.masked().stream().map(String::valueOf).toList(),
                "",
                "");
    }

    @Override
    public String verdict() {
        return FormReading.typed(verdict);
    }

    @Override
    public String ground() {
        return FormReading.typed(ground);
    }

    @Override
    public String words() {
        return FormReading.typed(words);
    }

    @Override
    public List<String> mask() {
        return Objects.requireNonNullElse(mask, List.of());
    }

    @Override
    public String sure() {
        return FormReading.typed(sure);
    }

    @Override
    public String seen() {
        return FormReading.typed(seen);
    }

    Mending mending() {
        var reading = new FormReading();
        Verdict chosen = Verdict.of(verdict()).orElse(null);
        if (chosen == null) {
            reading.refuse("verdict", "records.look.verdict.missing");
        } else if (chosen == Verdict.MASKED && masked().isEmpty()) {
            reading.refuse("mask", "records.look.mask.missing");
        } else if (chosen != Verdict.MASKED && !masked().isEmpty()) {
            reading.refuse("verdict", "records.look.mask.left");
        }
        if (chosen != null && chosen != Verdict.OPEN && Ground.of(ground()).isEmpty()) {
            reading.refuse("ground", "records.look.ground.missing");
        }
        if (ground().equals(Ground.OTHER.name()) && chosen != Verdict.OPEN) {
            reading.needed("words", words(), LONGEST_WORDS, "records.look.words.missing");
        }
        reading.text("words", words(), LONGEST_WORDS);
        return reading.mending();
    }

    Decision decision() {
        Verdict chosen = Verdict.of(verdict()).orElseThrow();
        boolean open = chosen == Verdict.OPEN;
        return new Decision(
                chosen,
                open ? null : Ground.of(ground()).orElseThrow(),
                open ? "" : words(),
                masked(),
                sure().equals("true"));
    }

    Set<Integer> masked() {
        var places = new TreeSet<Integer>();
        mask().stream()
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .forEach(places::add);
        return places;
    }
}
