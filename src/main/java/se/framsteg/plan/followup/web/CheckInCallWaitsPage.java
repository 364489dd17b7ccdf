package se.framsteg.plan.followup.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** Nothing to type of a company today. @param why the last part of a text's key: {@code wait}, {@code nobody} or {@code taken} */
public record CheckInCallWaitsPage(List<Crumb> above, String company, String why) implements Page {
    @Override
    public String template() {
        return "plan/followup/web/checkInCallWaits";
    }
}
