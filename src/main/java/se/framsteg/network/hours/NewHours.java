package se.framsteg.network.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody logs.
 *
 * @param talkId the call it was taken over from; null for none
 * @param replacesId the signed row it corrects; null for none
 */
public record NewHours(
        LocalDate workedOn,
        int quarters,
        Activity activity,
        UUID programmeId,
        @Nullable UUID organisationId,
        String workPackage,
        String words,
        @Nullable UUID talkId,
        @Nullable UUID replacesId) {
    public static final int DAY = 96;
    public static final int LONGEST_PACKAGE = 60;
    public static final int LONGEST_WORDS = 300;

    public NewHours {
        if (quarters < (replacesId == null ? 1 : 0) || quarters > DAY) {
            throw new IllegalArgumentException("%d quarters are not a part of a day".formatted(quarters));
        }
    }
}
