package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;
import static se.framsteg.shell.forms.FormReading.typed;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What hinders somebody on the region's pages, as it was typed. @param website a field that nobody sees: who fills it in is no
 * person
 */
public record ReportForm(
        @Nullable String page,
        @Nullable String text,
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String website) {
    static final ReportForm EMPTY = new ReportForm("", "", "", "", "", "");

    private static final int LONGEST_PAGE = 300;
    private static final int LONGEST_TEXT = 1500;
    private static final int LONGEST_NAME = 100;

    static ReportForm of(HttpServletRequest request) {
        return new ReportForm(
                request.getParameter("page"),
                request.getParameter("text"),
                request.getParameter("name"),
                request.getParameter("address"),
                request.getParameter("phone"),
                request.getParameter("website"));
    }

    Mending mending() {
        var reading = new FormReading();
        reading.text("page", page, LONGEST_PAGE);
        reading.needed("text", text, LONGEST_TEXT, "site.access.form.text.missing");
        reading.text("name", name, LONGEST_NAME);
        if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
            reading.refuse("address", "network.ask.address.wrong");
        }
        if (!typed(phone).isEmpty() && PhoneNumber.parse(typed(phone)).isEmpty()) {
            reading.refuse("phone", "network.ask.phone.wrong");
        }
        if (typed(address).isEmpty() && typed(phone).isEmpty()) {
            reading.refuse("address", "site.access.form.reach.missing");
        }
        return reading.mending();
    }

    boolean isFilledByAMachine() {
        return !typed(website).isEmpty();
    }

    NewRequest request() {
        String where = oneLine(page);
        return new NewRequest(
                NewRequest.OBSTACLE,
                "",
                (where.isEmpty() ? "" : say("site.access.form.where", where) + "\n")
                        + typed(text).replace("\r\n", "\n"),
                oneLine(name).isEmpty() ? say("site.access.form.nameless") : oneLine(name),
                "",
                typed(address).isEmpty() ? "" : MailAddress.normal(typed(address)),
                PhoneNumber.parse(typed(phone)).map(PhoneNumber::callable).orElse(""),
                Say.lang());
    }

    private static String oneLine(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
