package se.framsteg.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Lang;

/**
 * A voice that anyone may read: every answer of it has consent, and none of it is withdrawn.
 *
 * @param adoptedOn since when the company has an adopted plan, where that may be told
 * @param openData whether anybody may take it as data
 * @param picture what is seen on their picture, in words; empty where there is none
 * @param translated the same answers in the other language; empty where they are in one only
 */
public record PublishedVoice(
        VoiceId id,
        ProgrammeId programme,
        UUID organisation,
        String name,
        String nameEn,
        Lang language,
        LocalDate consentedOn,
        @Nullable LocalDate adoptedOn,
        boolean openData,
        String picture,
        List<VoiceAnswer> answers,
        List<VoiceAnswer> translated) {
    /** In which language it is read on a page in this one. */
    public Lang readIn(Lang lang) {
        return translated.isEmpty() ? language : lang;
    }

    /** What is read on a page in this language. */
    public List<VoiceAnswer> answers(Lang lang) {
        return readIn(lang) == language ? answers : translated;
    }

    /** What whoever speaks is called at the head of what they say, in this language. */
    public String name(Lang lang) {
        String called = nameEn.isEmpty() ? name : lang.pick(name, nameEn);
        return called.isEmpty() ? "" : called.substring(0, 1).toUpperCase(lang.locale()) + called.substring(1);
    }
}
