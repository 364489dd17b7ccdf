package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Area;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.parts.Coverage;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.parts.UsualArea;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Who at the company answers for what, where there are gaps, and how to mend them.
 *
 * @param needs who is stuck or needs help
 * @param proposed the team of the course's worksheet, without those who are there
 * @param form what was typed of somebody new, as {@code areaName} is of a new area
 * @param said the last part of a text's key: what has just been done
 * @param sent how many letters went
 * @param undo the area that it was done to, where it can be undone; null else
 */
public record PartsPage(
        PlanDesk desk,
        Plan plan,
        Coverage coverage,
        List<Need> needs,
        List<NewColleague> proposed,
        ColleagueForm form,
        String areaName,
        Mending mending,
        String said,
        int sent,
        @Nullable UUID undo)
        implements Page {
    private static final List<String> SAID =
            List.of("added", "there", "area", "given", "removed", "returned", "left", "back");

    @Override
    public String template() {
        return "plan/parts/web/parts";
    }

    public String title() {
        return PlanWay.PARTS.words();
    }

    public String path() {
        return desk.path(PlanWay.PARTS);
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("person", say("plan.part.give.who"));
        labels.put("area", say("plan.part.area.name"));
        labels.put("name", say("plan.part.name"));
        labels.put("does", say("plan.part.does"));
        labels.put("address", say("plan.part.address"));
        return mending.named(labels);
    }

    public String path(Area area) {
        return path() + "/areas/" + area.id();
    }

    public String path(Colleague colleague) {
        return path() + "/" + colleague.personId();
    }

    public String told() {
        if (said.equals("sent")) {
            return say("plan.part.said.sent", sent);
        }
        return SAID.contains(said) ? say("plan.part.said." + said) : "";
    }

    public String undoPath() {
        return undo == null ? "" : "%s/areas/%s/return".formatted(path(), undo);
    }

    public NeedLines waiting() {
        return new NeedLines(desk, needs);
    }

    public boolean isBlank() {
        return plan.areas().isEmpty() && coverage.parts().stream().allMatch(Coverage.Part::isNone);
    }

    /** Who has left; not who has only got another address, and is there by the same name. */
    public List<Colleague> left() {
        return plan.colleagues().stream()
                .filter(each -> !each.isHere())
                .filter(gone -> plan.colleagues().stream()
                        .noneMatch(each -> each.isHere() && each.name().equals(gone.name())))
                .toList();
    }

    public List<Choice> people() {
        return coverage.parts().stream()
                .map(Coverage.Part::colleague)
                .map(each -> new Choice(each.personId().toString(), each.name()))
                .toList();
    }

    public List<Choice> areas() {
        return plan.areas().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    /** The usual areas that the company has not. */
    public List<Choice> usual() {
        List<String> there = plan.areas().stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(UsualArea.values())
                .filter(each -> !there.contains(each.words().toLowerCase(Locale.ROOT)))
                .map(each -> new Choice(each.code(), each.words()))
                .toList();
    }

    public static String names(List<Colleague> colleagues) {
        return colleagues.stream().map(Colleague::name).collect(Collectors.joining(", "));
    }

    public List<Choice> languages() {
        return ColleagueForm.languages();
    }
}
