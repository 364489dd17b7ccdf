package se.framsteg.voices.interviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Advisor;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.photos.PlainPhoto;
import se.framsteg.shell.photos.PlainPhoto.Made;
import se.framsteg.shell.photos.SomePhotos;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Maja manages a region with a course; somebody of a company in it is asked to tell. */
public final class InterviewWorld {
    public static final String NAME = "Åsa Öberg";
    public static final String WORDS = "Vi sorterar spillet och sparar en lastbil i veckan";
    public static final String PICTURE = "Åsa vid svetsbänken";

    public final MeetingWorld course;
    public final UUID company;
    private final ApplicationContext house;

    public InterviewWorld(ApplicationContext house, String region) {
        this.house = house;
        this.course = new MeetingWorld(house, region, MeetingWorld.monday(house), 6);
        this.company = course.company("Plåt & Svets AB");
    }

    public Region region() {
        return course.maja.region();
    }

    public Interviews interviews() {
        return house.getBean(Interviews.class);
    }

    public Speaking speaking() {
        return house.getBean(Speaking.class);
    }

    public String address() {
        return "asa-" + UUID.randomUUID() + "@foretag.example";
    }

    public NewInterview what(UUID company, String address, boolean noted) {
        return new NewInterview(course.course.id().value(), company, NAME, address, SpeakerRole.OWNER, Lang.SV, noted);
    }

    public InterviewId asked() {
        return asked(false);
    }

    public InterviewId asked(boolean noted) {
        return in(() -> interviews().ask(course.by(), region(), what(company, address(), noted)));
    }

    public Interview find(InterviewId id) {
        return in(() -> interviews().find(course.by(), id).orElseThrow());
    }

    /** The token of the link, as a letter brought it. */
    public String token(InterviewId id) {
        return token(house, region(), id);
    }

    private static String token(ApplicationContext house, Region region, InterviewId id) {
        byte[] sealed = within(
                house, region, () -> house.getBean(InterviewRepository.class).link(region.id(), id));
        return InterviewLink.open(house.getBean(Secret.class), sealed)
                .orElseThrow()
                .token();
    }

    public String code(InterviewId id) {
        byte[] sealed = in(() -> house.getBean(InterviewRepository.class).link(region().id(), id));
        return InterviewLink.open(house.getBean(Secret.class), sealed)
                .orElseThrow()
                .code();
    }

    public Speaker speaker(InterviewId id) {
        String token = token(id);
        return in(() ->
                house.getBean(InterviewLinks.class).holder(region().id(), token).orElseThrow());
    }

    /** The first question is answered and may be shown, the second is answered and may not. */
    public void told(InterviewId id) {
        in(() -> speaking()
                .write(
                        speaker(id),
                        Map.of(1, new Telling(WORDS, true), 2, new Telling("Det här är bara mitt", false))));
    }

    public Consent consent(boolean named) {
        return new Consent(
                named,
                false,
                Set.of(Scope.SITE, Scope.PRINT),
                course.today.plusYears(2),
                "Ja, jag samtycker till det här");
    }

    public void approved(InterviewId id, boolean named) {
        in(() -> {
            speaking().approve(speaker(id), find(id).seq(), consent(named));
            return true;
        });
    }

    /** From the first question to the public page. */
    public InterviewId published(boolean named) {
        InterviewId id = asked();
        told(id);
        approved(id, named);
        in(() -> {
            interviews().publish(course.by(), region(), id);
            return true;
        });
        return id;
    }

    /** The same, with the name and a picture, and for anybody to take as data. */
    public InterviewId publishedAsData() {
        InterviewId id = asked();
        told(id);
        in(() -> {
            var all = new Consent(
                    true,
                    false,
                    Set.of(Scope.SITE, Scope.PRINT, Scope.OPEN_DATA),
                    course.today.plusYears(2),
                    "Ja, jag samtycker till det här");
            speaking().approve(speaker(id), find(id).seq(), all);
            return true;
        });
        pictured(id, PICTURE);
        in(() -> {
            interviews().publish(course.by(), region(), id);
            return true;
        });
        return id;
    }

    /** Whoever tells puts a picture beside their words, while these wait to be published. */
    public void pictured(InterviewId id, String shows) {
        if (!(PlainPhoto.made(SomePhotos.onItsSide()) instanceof Made.Plain(byte[] jpeg))) {
            throw new AssertionError("No photo");
        }
        in(() -> {
            house.getBean(Picturing.class).add(speaker(id), jpeg, shows, "Ja, bilden får visas");
            return true;
        });
    }

    /** The same, in Swedish and in these English words. */
    public InterviewId translated(String english) {
        InterviewId id = publishedAsData();
        weekHasGone();
        var translations = house.getBean(Translations.class);
        in(() -> translations.propose(
                course.by(), region(), id, List.of(new Translated(1, "What was it like?", english, false))));
        in(() -> {
            translations.answer(speaker(id), find(id).seq(), true);
            return true;
        });
        return id;
    }

    /** What a letter to whoever tells says. */
    public String letter(InterviewId id) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.written().text().contains(token(id)))
                .findFirst()
                .map(letter -> letter.written().text())
                .orElse("");
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return course.in(work);
    }

    /** Somebody of a company that this advisor follows has been asked. */
    public static InterviewId asked(
            ApplicationContext house, Advisor by, Region region, UUID programme, UUID organisation) {
        var what = new NewInterview(
                programme,
                organisation,
                NAME,
                "asa-" + UUID.randomUUID() + "@foretag.example",
                SpeakerRole.OWNER,
                Lang.SV,
                true);
        return within(house, region, () -> house.getBean(Interviews.class).ask(by, region, what));
    }

    private static <T extends @Nullable Object> T within(ApplicationContext house, Region region, Supplier<T> work) {
        return Tenancy.within(
                region.id(), () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    /** As if a week had gone since the company was asked for something. */
    public void weekHasGone() {
        in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "update shell.asking_mail set asked_at = asked_at - interval '8 days' where organisation_id = :company")
                .param("company", company)
                .update());
    }

    /** A promoter who follows a company of the course. */
    public Someone promoted() {
        UUID promoter = course.company("Främjarna");
        UUID theirs = course.company("Petras företag AB");
        in(() -> {
            var entry = new ParticipationEntry(
                    Ids.next(), theirs, "company", "accepted", course.cohort.name(), promoter, List.of(), "small");
            house.getBean(Participations.class).enter(course.by(), course.course.id(), List.of(entry));
            return true;
        });
        return Someone.being(house, region(), Role.PROMOTER, promoter, "Petra Palm");
    }

    /** Where the letters to whoever tells go. */
    public String addressOf(InterviewId id) {
        return house.getBean(Members.class)
                .find(find(id).person())
                .map(Person::address)
                .orElseThrow();
    }

    /** The fields of the form in which somebody says yes. */
    public static Map<String, String> yes(String named) {
        var fields = new HashMap<String, String>();
        fields.put("named", named);
        fields.put("print", "true");
        fields.put("years", "2");
        fields.put("yes", "true");
        return fields;
    }
}
