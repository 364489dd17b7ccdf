package se.framsteg.course.papers.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Progress;
import se.framsteg.course.work.web.WorkDesk;

/**
 * A company's worksheet that another module keeps, for other programs: as that module tells it.
 *
 * @param changedAt ISO 8601, UTC; null where nothing has been written, as {@code work} is
 */
record OwnFile(
        String company,
        String programme,
        String edition,
        String worksheet,
        @Nullable String changedAt,
        @Nullable Object work) {
    static OwnFile of(WorkDesk desk, String company, Worksheet worksheet, OwnWorksheet keeper) {
        Optional<Progress> begun = keeper.begun(desk.by(), desk.round());
        return new OwnFile(
                company,
                desk.round().programme(),
                desk.edition().name(),
                worksheet.name(),
                begun.map(each -> each.changedAt().toString()).orElse(null),
                keeper.copy(desk.by(), desk.round())
                        .map(copy -> keeper.export(copy.document()))
                        .orElse(null));
    }
}
