package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.web.FrozenPages.Body;

class FrozenPagesTests {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final AtomicInteger made = new AtomicInteger();
    private Instant now = NOON;
    private final FrozenPages pages = new FrozenPages(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private MockHttpServletResponse open(String path, Lang lang, String person, String known) throws IOException {
        Frame.bind(new Frame(lang, path, true, null, person, "session", List.of(), Set.of()));
        var request = new MockHttpServletRequest("GET", path);
        if (!known.isEmpty()) {
            request.addHeader("If-None-Match", known);
        }
        var response = new MockHttpServletResponse();
        pages.show(request, response, () -> {
            made.incrementAndGet();
            return Body.text(
                    "text/plain",
                    lang + " for " + Frame.current().person() + Frame.current().binding());
        });
        return response;
    }

    private MockHttpServletResponse open(String path) throws IOException {
        return open(path, Lang.SV, "Maja", "");
    }

    @AfterEach
    void nothing_stays_bound() {
        Frame.clear();
    }

    @Test
    void show_nothing_of_who_happens_to_ask_first() throws Exception {
        assertThat(open("/jonkoping").getContentAsString()).isEqualTo("SV for null");
        assertThat(Frame.current().person()).isEqualTo("Maja");
    }

    @Test
    void are_made_once_for_all_who_ask() throws Exception {
        open("/jonkoping");
        open("/jonkoping");
        assertThat(made).hasValue(1);
    }

    @Test
    void are_another_in_another_language() throws Exception {
        open("/jonkoping");
        assertThat(open("/jonkoping", Lang.EN, "Maja", "").getContentAsString()).startsWith("EN");
    }

    @Test
    void are_made_anew_when_they_have_lain_for_their_time() throws Exception {
        open("/jonkoping");
        now = NOON.plus(FrozenPages.FRESH).plus(Duration.ofSeconds(1));
        open("/jonkoping");
        assertThat(made).hasValue(2);
    }

    @Test
    void are_made_anew_at_once_when_something_is_published() throws Exception {
        open("/jonkoping/kurs");
        pages.forget("/jonkoping");
        open("/jonkoping/kurs");
        assertThat(made).hasValue(2);
    }

    @Test
    void are_not_kept_when_they_are_forgotten_while_they_are_made() throws Exception {
        Frame.bind(new Frame(Lang.SV, "/jonkoping", true, null, null, "session", List.of(), Set.of()));
        pages.show(new MockHttpServletRequest("GET", "/jonkoping"), new MockHttpServletResponse(), () -> {
            pages.forget("/jonkoping");
            return Body.text("text/plain", "old");
        });
        assertThat(open("/jonkoping").getContentAsString()).isEqualTo("SV for null");
    }

    @Test
    void are_one_however_the_address_is_written() throws Exception {
        open("/jonkoping");
        open("/%6aonkoping");
        open("/jonkoping;v=1");
        assertThat(made).hasValue(1);
        pages.forget("/jonkoping");
        open("/%6aonkoping");
        assertThat(made).hasValue(2);
    }

    @Test
    void are_held_in_so_much_memory_at_most() throws Exception {
        String large = "å".repeat((int) (FrozenPages.MOST / 8));
        for (int i = 0; i < 8; i++) {
            String path = "/jonkoping/" + i;
            Frame.bind(new Frame(Lang.SV, path, true, null, null, "session", List.of(), Set.of()));
            pages.show(
                    new MockHttpServletRequest("GET", path),
                    new MockHttpServletResponse(),
                    () -> Body.text("text/plain", large));
        }
        assertThat(pages.held()).isBetween(1L, FrozenPages.MOST);
        now = NOON.plus(FrozenPages.FRESH).plus(Duration.ofSeconds(1));
        open("/jonkoping");
        assertThat(pages.held()).as("after their time").isLessThan(1000);
    }

    @Test
    void are_kept_until_what_changes_them_is_committed() throws Exception {
        TransactionSynchronizationManager.initSynchronization();
        try {
            open("/jonkoping/kurs");
            pages.forgetWhenDone("/jonkoping");
            open("/jonkoping/kurs");
            assertThat(made).hasValue(1);
            TransactionSynchronizationUtils.triggerAfterCommit();
            open("/jonkoping/kurs");
            assertThat(made).hasValue(2);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void are_not_sent_again_to_who_has_them() throws Exception {
        String fingerprint = open("/jonkoping").getHeader("ETag");
        var again = open("/jonkoping", Lang.SV, "Maja", fingerprint);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    private record FormPage(AtomicInteger made) implements Page {
        @Override
        public String template() {
            return "none";
        }

        @Override
        public Utf8ByteOutput html() {
            made.incrementAndGet();
            var output = new Utf8ByteOutput();
            output.writeContent("å " + FormKey.current() + " och " + FormKey.current() + " "
                    + Frame.current().hasSession() + Frame.current().binding());
            return output;
        }
    }

    @Test
    void an_address_beside_a_form_is_another_page() throws Exception {
        form("", false);
        form("session", false);
        for (String beside : List.of("/jonkoping/ask with a form", "/jonkoping/ask with a session")) {
            assertThat(open(beside.replace(" ", "%20")).getContentAsString()).isEqualTo("SV for null");
        }
    }

    private MockHttpServletResponse form(String binding, boolean gzip) throws IOException {
        Frame.bind(new Frame(Lang.SV, "/jonkoping/ask", true, null, "Maja", binding, List.of(), Set.of()));
        var request = new MockHttpServletRequest("GET", "/jonkoping/ask");
        if (gzip) {
            request.addHeader("Accept-Encoding", "gzip");
        }
        var response = new MockHttpServletResponse();
        pages.showForm(request, response, () -> new FormPage(made));
        return response;
    }

    @Test
    void with_forms_are_made_once_and_have_keys_for_each_who_asks() throws Exception {
        String first = text(form("a", false));
        String second = text(form("a", false));
        assertThat(made).hasValue(1);
        assertThat(first).doesNotContain(FormKey.MARK);
        List<String> keys = Stream.of(first, second)
                .flatMap(page -> Stream.of(page.split(" ")).filter(word -> word.contains(".")))
                .toList();
        assertThat(keys).hasSize(4).doesNotHaveDuplicates().allMatch(key -> key.split("\\.")[2].equals("a"));
        assertThat(text(form("b", false)))
                .as("of another session")
                .contains(".b.")
                .doesNotContain(".a.");
        assertThat(made).hasValue(1);
    }

    @Test
    void with_forms_are_the_same_compressed_and_kept_by_no_browser() throws Exception {
        MockHttpServletResponse answer = form("a", true);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.getHeader("ETag")).isNull();
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        String page = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(page).startsWith("å ").contains(" och ", ".a.").endsWith(" truesome");
    }

    @Test
    void with_forms_are_another_for_those_without_a_session() throws Exception {
        form("a", false);
        String page = text(form("", false));
        assertThat(page).endsWith(" false").contains("..");
        assertThat(made).hasValue(2);
        pages.forget("/jonkoping/ask");
        form("", false);
        form("a", false);
        assertThat(made).hasValue(4);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
