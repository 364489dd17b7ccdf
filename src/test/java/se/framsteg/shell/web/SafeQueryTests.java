package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The other language shows what was asked for, and takes nothing along that opens something. */
class SafeQueryTests {
    @Test
    void a_search_and_a_page_come_along_as_they_were_typed() {
        assertThat(of("GET", "q=sol+el%20%C3%A5r&page=2&only=")).isEqualTo("?q=sol+el%20%C3%A5r&page=2&only=");
    }

    @Test
    void what_opens_something_or_is_nobodys_question_stays_behind() {
        assertThat(of("GET", "token=abc&q=el&code=123456&key=x")).isEqualTo("?q=el");
        assertThat(of("GET", "q=<script>&q=\"onload&=x&noll&q=//ond.example")).isEmpty();
        assertThat(of("GET", "q=" + "a".repeat(2000))).isEmpty();
        assertThat(of("GET", null)).isEmpty();
    }

    @Test
    void forms_are_not_asked_again() {
        assertThat(of("POST", "page=2")).isEmpty();
    }

    private static String of(String method, String query) {
        var request = new MockHttpServletRequest(method, "/jonkoping/contacts");
        request.setQueryString(query);
        return SafeQuery.of(request);
    }
}
