package se.framsteg.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/** Enters voices and takes them back, and gives those that may be shown. */
@Service
@Transactional
public class Voices {
    private final VoiceRepository voices;
    private final Audit audit;
    private final Clock clock;

    Voices(VoiceRepository voices, Audit audit, Clock clock) {
        this.voices = voices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters or replaces answers, many at a time; those of one organisation and name are one voice. */
    public void enter(Manager by, ProgrammeId programme, Collection<VoiceEntry> entries) {
        voices.enter(by, programme, entries);
    }

    /** Takes back the answers known by these subjects, and the voices that have none left; of a withdrawn one, that it is. */
    public void remove(Manager by, ProgrammeId programme, Collection<UUID> subjects) {
        voices.remove(by, programme, subjects);
    }

    /** Whoever speaks no longer wants to: from now on it is not shown, whatever an older consent says. */
    public void withdraw(Manager by, ProgrammeId programme, VoiceId voice) {
        UUID organisation =
                voices.withdraw(by, programme, voice, LocalDate.now(clock)).orElseThrow();
        audit.record(by, "voices.withdraw", organisation, voice.value());
    }

    @Transactional(readOnly = true)
    public List<Voice> in(Manager by, ProgrammeId programme) {
        return voices.in(by, programme, LocalDate.now(clock));
    }

    /** The voices anyone may read today. Asked anew whenever a page is made; a page made before a withdrawal is gone within half a minute. */
    @Transactional(readOnly = true)
    public List<PublishedVoice> published(RegionId region, ProgrammeId programme) {
        return voices.published(region, programme, LocalDate.now(clock));
    }
}
