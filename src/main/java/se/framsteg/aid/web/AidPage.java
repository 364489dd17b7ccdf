package se.framsteg.aid.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.EuroRate;
import se.framsteg.programmes.AidSetting;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** @param done what was just done, as a sentence; empty when nothing was */
public record AidPage(
        AidDesk desk,
        AidSetting setting,
        @Nullable EuroRate rate,
        List<AidLine> lines,
        CompanyForm form,
        Mending mending,
        String done)
        implements Page {
    @Override
    public String template() {
        return "aid/web/aid";
    }

    public boolean grants() {
        return setting.granter() == AidSetting.Granter.REGION;
    }

    public boolean isForNobody() {
        return setting.granter() == AidSetting.Granter.NONE;
    }

    /** Whether there is or will be aid that the region is to register. */
    public boolean registers() {
        return grants() || lines.stream().anyMatch(line -> line.isRegions() || line.isCorrection());
    }

    public List<AidLine> toCheck() {
        return lines.stream().filter(AidLine::isDeclared).toList();
    }

    public List<AidLine> toGrant() {
        return grants() ? lines.stream().filter(AidLine::mayBeGranted).toList() : List.of();
    }
}
