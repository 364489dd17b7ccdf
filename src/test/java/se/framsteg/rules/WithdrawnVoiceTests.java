package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.voices.Voice;
import se.framsteg.voices.VoiceEntry;
import se.framsteg.voices.Voices;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.SmallWorld;

/** Whoever takes a voice back is found nowhere: every public address is fetched before and after. */
@HouseTest
class WithdrawnVoiceTests {
    private static final String WORDS = "Vi binder kvastar av spillris";
    private static final String PAGE = "/jonkoping/manage/%s/voices".formatted(SmallWorld.SLUG);

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Voices voices;

    private final String name = "Aaslöga Kvastbinderi " + Ids.next();

    SmallWorld world;
    Voice voice;
    PublicWalk walk;

    @BeforeEach
    void somebody_speaks() {
        world = SmallWorld.in(house);
        var entry = new VoiceEntry(
                Ids.next(), world.organisation(), name, 1, "Vad gör ni?", WORDS, LocalDate.of(2020, 12, 1));
        voice = Tenancy.within(world.karin().region().id(), () -> {
            voices.enter(world.karin().asManager(), world.programme().id(), List.of(entry));
            return voices.in(world.karin().asManager(), world.programme().id()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
        house.getBean(FrozenPages.class).forget("/jonkoping");
        walk = new PublicWalk(
                server,
                house,
                Map.of(
                        "region",
                        "jonkoping",
                        "programme",
                        SmallWorld.SLUG,
                        "voice",
                        voice.id().value().toString(),
                        "indicator",
                        "companies-benefited",
                        "cohort",
                        world.open().cohort().slug()));
    }

    @Test
    void a_voice_that_is_taken_back_is_found_at_no_public_address() {
        Map<String, MvcTestResult> before = walk.seen();
        Set<String> speaking = speaking(before);
        assertThat(before).hasSizeGreaterThan(60);
        assertThat(speaking)
                .contains(
                        path(),
                        "/en" + path(),
                        "/jonkoping/voices",
                        "/en/jonkoping/voices",
                        "/jonkoping/" + SmallWorld.SLUG);
        speaking.forEach(path -> assertThat(before.get(path).getResponse().getHeader("Cache-Control"))
                .as(path)
                .isEqualTo("public, max-age=10"));

        withdraw();
        Map<String, MvcTestResult> after = walk.seen();
        assertThat(after.keySet()).containsAll(walk.starts());
        assertThat(speaking(after)).isEmpty();
        speaking.forEach(path -> assertThat(Browser.html(server.get().uri(path).exchange()))
                .as(path)
                .doesNotContain(name, WORDS));
    }

    /** Of an interview, with words in both languages and open data. */
    @Test
    void nothing_of_an_interview_is_left_in_either_language() {
        var interviews = new InterviewWorld(house, "skane");
        InterviewId id = interviews.translated("We tie brooms of scrap wood");
        var other = new PublicWalk(
                server, house, Map.of("region", "skane", "voice", id.value().toString()));
        Map<String, MvcTestResult> all = other.seen();
        List<String> photo =
                List.of("/skane/voices/" + id.value() + "/photo", "/en/skane/voices/" + id.value() + "/photo");
        photo.forEach(path -> assertThat(all.get(path)).hasStatusOk().hasHeader("Content-Type", "image/jpeg"));
        Set<String> before = holding(all);
        assertThat(before)
                .contains(
                        "/skane/voices/" + id.value(),
                        "/en/skane/voices/" + id.value(),
                        "/skane/voices",
                        "/en/skane/voices",
                        "/skane/voices.json",
                        "/en/skane/voices.json");
        interviews.in(() -> {
            interviews.speaking().withdraw(interviews.speaker(id));
            return true;
        });
        house.getBean(FrozenPages.class).forget("/skane");
        Map<String, MvcTestResult> after = other.seen();
        assertThat(holding(after)).isEmpty();
        photo.forEach(path -> assertThat(after.get(path)).hasStatus(410));
        before.forEach(path -> assertThat(Browser.html(server.get().uri(path).exchange()))
                .as(path)
                .doesNotContain(InterviewWorld.WORDS, "We tie brooms", InterviewWorld.NAME, InterviewWorld.PICTURE));
    }

    private static Set<String> holding(Map<String, MvcTestResult> pages) {
        return pages.entrySet().stream()
                .filter(page -> Browser.html(page.getValue()).contains(InterviewWorld.WORDS)
                        || Browser.html(page.getValue()).contains("We tie brooms"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void its_own_address_says_so_in_plain_words() {
        assertThat(server.get().uri(path()).exchange()).hasStatusOk().bodyText().contains(name, WORDS);
        withdraw();
        assertThat(server.get().uri(path()).exchange())
                .hasStatus(410)
                .bodyText()
                .contains("Rösten är borttagen")
                .doesNotContain(name, WORDS);
        assertThat(server.get().uri("/en" + path()).exchange())
                .hasStatus(410)
                .bodyText()
                .contains("The voice has been removed");
        assertThat(server.get().uri("/jonkoping/voices/" + Ids.next()).exchange())
                .hasStatus(404);
        assertThat(server.get().uri(path().replace("jonkoping", "kronoberg")).exchange())
                .hasStatus(404);
    }

    private Set<String> speaking(Map<String, MvcTestResult> pages) {
        return pages.entrySet().stream()
                .filter(page -> Browser.html(page.getValue()).contains(WORDS)
                        || Browser.html(page.getValue()).contains(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void withdraw() {
        String action = "%s/%s/withdrawal".formatted(PAGE, voice.id().value());
        var page = server.get().uri(PAGE).cookie(world.karin().cookie()).exchange();
        var request = server.post().uri(action).cookie(world.karin().cookie());
        Browser.filled(page, action, Map.of()).forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String path() {
        return "/jonkoping/voices/" + voice.id().value();
    }
}
