package se.framsteg.network.requests.web;

import static se.framsteg.shell.forms.FormReading.typed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.network.routes.Subject;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A question as it was typed. @param website a field that nobody sees: who fills it in is no person */
public record AskForm(
        @Nullable String text,
        @Nullable String subject,
        @Nullable String municipality,
        @Nullable String name,
        @Nullable String company,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String website) {
    static final AskForm EMPTY = new AskForm("", "", "", "", "", "", "", "");

    /** What is chosen where one does not know, or it is somewhere else. */
    public static final String ELSEWHERE = "elsewhere";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMPANY = 200;

    static AskForm of(HttpServletRequest request) {
        return new AskForm(
                request.getParameter("text"),
                request.getParameter("subject"),
                request.getParameter("municipality"),
                request.getParameter("name"),
                request.getParameter("company"),
                request.getParameter("address"),
                request.getParameter("phone"),
                request.getParameter("website"));
    }

    /** The same, to be answered at this address whatever was typed. */
    AskForm from(String own) {
        return new AskForm(text, subject, municipality, name, company, own, phone, website);
    }

    /** @param inside whether only the telephone number is typed, as the address is known */
    Mending mending(Set<String> municipalities, boolean inside) {
        var reading = new FormReading();
        reading.needed("text", text, NewRequest.LONGEST, "network.ask.text.missing");
        if (Subject.find(typed(subject)).isEmpty()) {
            reading.refuse("subject", "network.ask.subject.missing");
        }
        if (!typed(municipality).equals(ELSEWHERE) && !municipalities.contains(typed(municipality))) {
            reading.refuse("municipality", "network.ask.municipality.missing");
        }
        reading.needed("name", name, LONGEST_NAME, "network.ask.name.missing");
        reading.text("company", company, LONGEST_COMPANY);
        if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
            reading.refuse("address", "network.ask.address.wrong");
        }
        if (!typed(phone).isEmpty() && PhoneNumber.parse(typed(phone)).isEmpty()) {
            reading.refuse("phone", "network.ask.phone.wrong");
        }
        if (typed(address).isEmpty() && typed(phone).isEmpty()) {
            reading.refuse(inside ? "phone" : "address", "network.ask.reach.missing");
        }
        return reading.mending();
    }

    boolean isFilledByAMachine() {
        return !typed(website).isEmpty();
    }

    NewRequest request() {
        return new NewRequest(
                typed(subject),
                typed(municipality).equals(ELSEWHERE) ? "" : typed(municipality),
                typed(text).replace("\r\n", "\n"),
                oneLine(name),
                oneLine(company),
                typed(address).isEmpty() ? "" : MailAddress.normal(typed(address)),
                PhoneNumber.parse(typed(phone)).map(PhoneNumber::callable).orElse(""),
                Say.lang());
    }

    private static String oneLine(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
