package se.framsteg.network.requests;

import se.framsteg.network.routes.Subject;
import se.framsteg.shell.Lang;

/**
 * What somebody asks, and how to reach them: by mail, by telephone, or both.
 *
 * @param municipality its code; empty where it is not known
 * @param phone as one may call it; empty where there is none
 */
public record NewRequest(
        String subject,
        String municipality,
        String text,
        String name,
        String company,
        String address,
        String phone,
        Lang language) {
    public static final int LONGEST = 2000;

    /** The subject of what hinders somebody on the region's pages. */
    public static final String OBSTACLE = Subject.OBSTACLE;

    public NewRequest {
        if (text.isBlank() || name.isBlank() || address.isEmpty() && phone.isEmpty()) {
            throw new IllegalArgumentException("A question needs words, a name and a way to answer");
        }
    }
}
