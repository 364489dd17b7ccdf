package se.framsteg.flows.offers.web;

import java.util.Map;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** The few fields with which a flow begins. */
public record NewFlowPage(
        FlowDesk desk, FlowForm form, Materials materials, Map<String, String> places, Mending mending)
        implements Page, FieldsOfFlow {
    @Override
    public String template() {
        return "flows/offers/web/newFlow";
    }

    @Override
    public String action() {
        return desk.flows();
    }
}
