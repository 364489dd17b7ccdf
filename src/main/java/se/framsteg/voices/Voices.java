package se.framsteg.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    /** Publishes what comes of an interview; the interview has seen to it that it is agreed to. */
    public void publish(Manager by, InterviewedVoice voice) {
        voices.publish(by, voice);
        audit.record(by, "voices.publish", voice.organisation(), voice.id().value());
    }

    /** Shows a voice before the others, on the region's first page too; or no longer. */
    public void putFirst(Manager by, VoiceId voice, boolean first) {
        if (!voices.putFirst(by, voice, first)) {
            throw new NoSuchElementException("No such voice");
        }
    }

    @Transactional(readOnly = true)
    public boolean isFirst(Manager by, VoiceId voice) {
        return voices.isFirst(by, voice);
    }

    /** Of an interview: other words stand in place of its answers, one for each in their order. */
    public void reword(RegionId region, VoiceId voice, List<String> answers) {
        voices.reword(region, voice, answers);
    }

    /** Of an interview: these words stand for its answers in the other language, one for each in their order; with none, nothing does. */
    public void translate(RegionId region, VoiceId voice, List<VoiceAnswer> answers) {
        voices.translate(region, voice, answers);
    }

    /** Of an interview: it is shown on until this day. */
    public void extend(RegionId region, VoiceId voice, LocalDate endsOn) {
        voices.extend(region, voice, endsOn);
    }

    /** Of an interview, when it is taken back or its time is over: nothing of it is left here. */
    public void forget(RegionId region, VoiceId voice) {
        voices.forget(region, voice);
    }

    @Transactional(readOnly = true)
    public List<Voice> in(Manager by, ProgrammeId programme) {
        return voices.in(by, programme, LocalDate.now(clock));
    }

    /** The voices anyone may read today. Asked anew whenever a page is made; a page made before a withdrawal is gone within half a minute. */
    @Transactional(readOnly = true)
    public List<PublishedVoice> published(RegionId region, Collection<ProgrammeId> programmes) {
        return voices.published(region, programmes, false, null, LocalDate.now(clock));
    }

    /**
     * All of a region's that anyone may read today. @param programmes those whose files are shown; an interview is published
     * by itself
     */
    @Transactional(readOnly = true)
    public List<PublishedVoice> all(RegionId region, Collection<ProgrammeId> programmes) {
        return voices.published(region, programmes, true, null, LocalDate.now(clock));
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<PublishedVoice> find(RegionId region, Collection<ProgrammeId> programmes, VoiceId voice) {
        return voices.published(region, programmes, true, voice, LocalDate.now(clock)).stream()
                .findFirst();
    }

    /** Whether there was a voice here that whoever spoke has taken back, or whose time is over. */
    @Transactional(readOnly = true)
    public boolean isGone(RegionId region, VoiceId voice) {
        return voices.isGone(region, voice);
    }
}
