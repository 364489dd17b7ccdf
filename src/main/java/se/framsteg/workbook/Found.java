package se.framsteg.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Slug;
import se.framsteg.workbook.ImportReport.Change;
import se.framsteg.workbook.ImportReport.Count;
import se.framsteg.workbook.ImportReport.Outcome;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;
import se.framsteg.workbook.rows.Problem;
import se.framsteg.workbook.rows.ProgrammeFacts;
import se.framsteg.workbook.rows.Reading;

/** What is known of one file while it is taken in: what it is about, whom it names, and what was wrong in it. */
final class Found {
    final Register register = new Register();
    final Areas areas = new Areas();
    final Standing standing;
    private final List<Remark> remarks = new ArrayList<>();
    private long ownRefusals;
    private long ownNotices;
    private boolean elsewhere;
    private @Nullable ProgrammeFacts facts;
    private @Nullable UUID programme;
    private @Nullable Reading reading;

    Found(Standing standing) {
        this.standing = standing;
    }

    void programme(ProgrammeFacts found, @Nullable UUID known) {
        facts = found;
        programme = known;
    }

    /** The file is about another region's programme. */
    void elsewhere(ProgrammeFacts found, String ours) {
        elsewhere = true;
        ownRefusals++;
        remarks.add(new Remark(
                Weight.REFUSED,
                found.at().sheet(),
                found.at().row(),
                null,
                null,
                found.region(),
                "workbook.refused.other-region",
                List.of(ours)));
    }

    /** The file is about a programme that is closed. */
    void closed(ProgrammeFacts found) {
        elsewhere = true;
        ownRefusals++;
        remarks.add(new Remark(
                Weight.REFUSED,
                found.at().sheet(),
                found.at().row(),
                null,
                null,
                found.name(),
                "workbook.refused.closed",
                List.of()));
    }

    void problem(Problem problem) {
        remarks.add(new Remark(
                problem.kind() == Problem.Kind.REFUSED ? Weight.REFUSED : Weight.NOTICE,
                problem.sheet(),
                problem.row(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.textKey(),
                problem.arguments()));
    }

    void notices(List<Remark> more, long all) {
        remarks.addAll(more);
        ownNotices += all;
    }

    /** Rows of earlier files that stand because they may be those that are refused, by their sheet. */
    void stands(Map<String, Long> rows) {
        rows.forEach((sheet, count) -> remarks.add(new Remark(
                Weight.NOTICE, sheet, 0, null, null, null, "workbook.notice.stands", List.of(count.toString()))));
        ownNotices += rows.size();
    }

    void reading(Reading ended) {
        reading = ended;
    }

    /** Whether anything of it can be taken: its programme is understood, and is this region's. */
    boolean isOurs() {
        return facts != null && !elsewhere;
    }

    boolean isRefused() {
        return refusals() > 0;
    }

    ProgrammeFacts facts() {
        return Objects.requireNonNull(facts);
    }

    /** A sample says so in its remark, and everything made of it is headed so. */
    boolean isExample() {
        String remark = facts == null ? null : facts.remark();
        return remark != null && remark.strip().toLowerCase(Locale.ROOT).startsWith("exempel med påhittade");
    }

    String slug() {
        return Slug.of(facts().name());
    }

    /** The programme as it was before the file, or an id that nothing has. */
    UUID programme() {
        return programme == null ? new UUID(0, 0) : programme;
    }

    /** Kinds whose sheet could not be read: that it says nothing does not mean that nothing is so. */
    Set<RowKind> notRead() {
        var kinds = EnumSet.noneOf(RowKind.class);
        for (var part : Objects.requireNonNull(reading).notRead()) {
            switch (part) {
                case PROGRAMME -> kinds.addAll(Set.of(RowKind.PROGRAMME, RowKind.TARGET));
                case PROMOTERS -> kinds.add(RowKind.PROMOTER);
                case COMPANIES -> kinds.add(RowKind.COMPANY);
                case ANSWERS -> kinds.add(RowKind.ANSWER);
                case ACTIONS -> kinds.addAll(Set.of(RowKind.ACTION, RowKind.ADOPTION));
                case IDEAS -> kinds.add(RowKind.IDEA);
                case VOICES -> kinds.add(RowKind.VOICE);
            }
        }
        return kinds;
    }

    ImportReport report(Outcome outcome, List<Count> counts, List<Change> changes) {
        var read = Objects.requireNonNull(reading);
        return new ImportReport(
                outcome,
                facts == null ? null : facts.name(),
                isOurs() ? slug() : null,
                isExample(),
                read.rows(),
                counts,
                changes,
                List.copyOf(remarks),
                refusals(),
                read.notices() + ownNotices);
    }

    private long refusals() {
        return Objects.requireNonNull(reading).refusals() + ownRefusals;
    }
}
