package se.framsteg.plan.followup.web;

import se.framsteg.shell.Page;

/** Whose a link is, and what it asks for; and, once it is said, thanks. Opening it does nothing. */
public record CheckInStartPage(CheckInDesk desk) implements Page {
    @Override
    public String template() {
        return "plan/followup/web/checkInStart";
    }

    public boolean offersStatements() {
        return desk.isSent() && desk.isOpen() && desk.turn().wave().isPresent();
    }
}
