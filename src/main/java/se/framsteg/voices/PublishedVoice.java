package se.framsteg.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Lang;

/** A voice that anyone may read: every answer of it has consent, and none of it is withdrawn. */
public record PublishedVoice(
        VoiceId id,
        ProgrammeId programme,
        UUID organisation,
        String name,
        String nameEn,
        Lang language,
        LocalDate consentedOn,
        List<VoiceAnswer> answers) {
    /** What whoever speaks is called on a page in this language. */
    public String name(Lang lang) {
        return nameEn.isEmpty() ? name : lang.pick(name, nameEn);
    }
}
