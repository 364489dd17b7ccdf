package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
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
}
