package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Manager;
import se.framsteg.people.Senders;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Consent;
import se.framsteg.voices.interviews.Followed;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.NewInterview;
import se.framsteg.voices.interviews.Scope;
import se.framsteg.voices.interviews.Speaker;
import se.framsteg.voices.interviews.SpeakerRole;
import se.framsteg.voices.interviews.Speaking;
import se.framsteg.voices.interviews.Telling;

/** What people at the demo's companies tell: some of it published, one still being written, one taken back. */
final class DemoVoices {
    private final ApplicationContext house;
    private final Region region;
    private final Interviews interviews;
    private final Speaking speaking;

    DemoVoices(ApplicationContext house, Region region) {
        this.house = house;
        this.region = region;
        this.interviews = house.getBean(Interviews.class);
        this.speaking = house.getBean(Speaking.class);
    }

    /** Asked by the region's first manager. */
    void tell() {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean(Senders.class)
                        .answering(region.id())
                        .map(person -> new Manager(person.personId(), region.id(), person.name()))
                        .ifPresent(by -> DemoVoice.all().forEach(voice -> tell(by, voice))));
    }

    private void tell(Manager by, DemoVoice voice) {
        Followed company = interviews.followed(by).stream()
                .filter(each -> each.company().equals(voice.company()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(voice.company()));
        InterviewId id = interviews.ask(
                by,
                region,
                new NewInterview(
                        company.programmeId(),
                        company.organisationId(),
                        voice.name(),
                        voice.address(),
                        SpeakerRole.of(voice.role()).orElseThrow(),
                        Lang.SV,
                        false));
        int seq = speaking.write(speaker(by, id), answers(voice));
        if (voice.state().equals("asked")) {
            return;
        }
        speaking.approve(speaker(by, id), seq, consent(voice));
        if (voice.state().equals("approved")) {
            return;
        }
        interviews.publish(by, region, id);
        if (voice.state().equals("withdrawn")) {
            speaking.withdraw(speaker(by, id));
        }
    }

    private Speaker speaker(Manager by, InterviewId id) {
        return new Speaker(region.id(), interviews.find(by, id).orElseThrow());
    }

    private static Map<Integer, Telling> answers(DemoVoice voice) {
        var told = new HashMap<Integer, Telling>();
        voice.answers().forEach(answer -> told.put(told.size() + 1, new Telling(answer, true)));
        return told;
    }

    private Consent consent(DemoVoice voice) {
        LocalDate until = LocalDate.now(house.getBean(Clock.class)).plusYears(Consent.USUAL_YEARS);
        return new Consent(
                voice.named(), false, Set.of(Scope.SITE, Scope.PRINT), until, Texts.get(Lang.SV, "voices.consent.yes"));
    }
}
