package se.framsteg.aid.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

public record RegisterPage(AidDesk desk, List<RegisterRow> rows, String day, Mending mending) implements Page {
    @Override
    public String template() {
        return "aid/web/register";
    }

    public String path() {
        return desk.path() + "/register";
    }

    public List<RegisterRow> overdue() {
        return rows.stream().filter(RegisterRow::isOverdue).toList();
    }

    public List<RegisterRow> waiting() {
        return rows.stream().filter(row -> row.registeredOn() == null).toList();
    }
}
