package se.framsteg.meetings;

import org.jspecify.annotations.Nullable;

/**
 * What a manager writes after a meeting. Means as in {@link Recap}.
 *
 * @param slides a PDF of at most 10 MB; null to leave the slides as they are
 * @param withoutSlides whether the slides that are kept are to go
 */
public record NewRecap(
        String summary,
        String instead,
        String recordingLink,
        String slidesLink,
        byte @Nullable [] slides,
        boolean withoutSlides,
        int seenVersion) {
    public static final int LARGEST_SLIDES = 10 * 1024 * 1024;

    /** Whether these bytes are a PDF, by their content. */
    public static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }
}
