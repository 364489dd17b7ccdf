package se.framsteg.site.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * One who speaks, with all that they say.
 *
 * @param picture what is seen on their picture, in words; empty where there is none
 * @param pictureIn in which language those words are
 */
public record PublicVoicePage(
        Region region,
        Programme programme,
        VoiceRow voice,
        String picture,
        Lang pictureIn,
        LocalDate consentedOn,
        @Nullable LocalDate adoptedOn)
        implements Page {
    @Override
    public String template() {
        return "site/web/publicVoice";
    }

    public String programmePath() {
        return "/%s/%s".formatted(region.slug(), programme.slug());
    }
}
