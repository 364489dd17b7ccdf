package se.framsteg.surveys.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** What a lead answers for the company as one. @param number of the step among all */
public record CompanyStepPage(SheetDesk desk, CompanyForm form, Mending mending, String number) implements Page {
    @Override
    public String template() {
        return "surveys/web/companystep";
    }

    public String path() {
        return desk.path() + "/" + SheetDesk.COMPANY;
    }

    public String place() {
        return Say.say("surveys.step.place", number, number);
    }

    public String year() {
        return Integer.toString(desk.today().getYear());
    }
}
